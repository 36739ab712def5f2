//! `office list`, `office end`, `register same look`, `register voter-id forget`; `designation` and `field`.

pub(crate) mod designation;
pub(crate) mod field;

use std::collections::HashMap;

use access::{AccessError, Actor, Host};
use areas::model::AreaKind;
use areas::resolve::Resolver;
use base::Kind;
use clap::{Arg, ArgMatches, Command};
use serde_json::json;
use system::{Exit, Failure, Out};
use words::Locale;
use words::message::both;
use words::numbers::grouped;

use crate::actions::same::{Looked, look_for_pairs};
use crate::actions::{RegisterError, end_office};
use crate::messages as m;
use crate::model::{Names, OfficeId, PersonId};
use crate::store;

pub(crate) fn command(l: Locale) -> Command {
    let list = Command::new("list").about(m::cli_office_list(l)).arg(option("on", "DATE", m::cli_on(l)));
    let end = Command::new("end")
        .about(m::cli_office_end(l))
        .arg(Arg::new("office").value_name("OFFICE").required(true).help(m::cli_office(l)))
        .arg(option("on", "DATE", m::cli_last_day(l)))
        .arg(option("reason", "TEXT", m::cli_reason(l)).required(true));
    Command::new("office")
        .about(m::cli_office_about(l))
        .subcommand_required(true)
        .subcommand(list)
        .subcommand(end)
}

/// What is done to the register of workers as a whole.
pub(crate) fn register(l: Locale) -> Command {
    let look = Command::new("look").about(m::cli_same_look(l));
    let same = Command::new("same").about(m::cli_same_about(l)).subcommand_required(true).subcommand(look);
    Command::new("register")
        .about(m::cli_register_about(l))
        .subcommand_required(true)
        .subcommand(same)
        .subcommand(designation::voter_id(l))
}

/// Carries out what is done to the register as a whole.
pub(crate) async fn whole(host: &Host, out: &mut Out, given: &ArgMatches) -> Result<Exit, Failure> {
    match given.subcommand() {
        Some(("voter-id", g)) => match g.subcommand() {
            Some((_, g)) => designation::forget(host, out, g).await,
            None => Ok(Exit::Done),
        },
        _ => look(host, out).await,
    }
}

fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(clap::ArgAction::SetTrue).help(help)
}

fn given<'a>(g: &'a ArgMatches, name: &str) -> Option<&'a str> {
    g.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

/// Looks for entries that may be one person.
async fn look(host: &Host, out: &mut Out) -> Result<Exit, Failure> {
    let Looked { cards, pairs, left } = look_for_pairs(host, Actor::LocalOperator, out.locale).await?;
    if out.json {
        out.value(&json!({ "cards": cards, "pairs": pairs, "left": left }));
    } else {
        let l = out.locale;
        out.line(&m::cli_same_looked(l, grouped(cards, l), grouped(pairs, l), grouped(left, l)));
    }
    Ok(Exit::Done)
}

pub(crate) async fn run(host: &Host, out: &mut Out, given: &ArgMatches) -> Result<Exit, Failure> {
    match given.subcommand() {
        Some(("end", g)) => end(host, out, g).await,
        Some((_, g)) => list(host, out, g).await,
        None => Ok(Exit::Done),
    }
}

fn day(g: &ArgMatches) -> Result<Option<base::Day>, Failure> {
    match g.get_one::<String>("on") {
        None => Ok(None),
        Some(text) => words::dates::parse(text).map_err(|e| Failure::usage(e.text())),
    }
}

async fn end(host: &Host, out: &mut Out, g: &ArgMatches) -> Result<Exit, Failure> {
    let text = |name: &str| g.get_one::<String>(name).map_or("", String::as_str);
    let id: OfficeId = text("office")
        .parse()
        .map_err(|_| Failure::usage(both(|l| m::error_no_office(l, text("office")))))?;
    let mut ctx = host.write(Actor::LocalOperator, out.locale, host.ids.make()).await?;
    let last = day(g)?.unwrap_or(ctx.today());
    let office = end_office(&mut ctx, id, last, text("reason")).await?;
    ctx.commit().await?;
    if out.json {
        out.value(&json!({ "office": id, "role": office.role.name(), "last_day": office.span.last() }));
    } else {
        let l = out.locale;
        out.line(&m::cli_office_ended(l, office.role.title(l), words::dates::date(last, l)));
    }
    Ok(Exit::Done)
}

async fn list(host: &Host, out: &mut Out, g: &ArgMatches) -> Result<Exit, Failure> {
    let mut ctx = host.read(Actor::LocalOperator, out.locale).await?;
    ctx.authorise(access::Action::ReadReach)?;
    let on = day(g)?.unwrap_or(ctx.today());
    let now = ctx.present();
    let resolver = Resolver::load(&mut ctx, &AreaKind::REPRESENTED).await.map_err(AccessError::from)?;
    let names: HashMap<PersonId, Names> =
        store::names(&mut ctx.tx, now).await.map_err(AccessError::from)?.into_iter().collect();
    let offices = store::offices(&mut ctx.tx, now).await.map_err(AccessError::from)?;
    ctx.rollback().await?;
    let held: Vec<_> = offices.iter().filter(|o| o.span.contains(on)).collect();
    let code = |o: &crate::model::Office| o.area.and_then(|a| resolver.identity(a)).map(|i| i.code.clone());
    let l = out.locale;
    if out.json {
        let all: Vec<_> = held
            .iter()
            .map(|o| {
                json!({
                    "office": o.id, "person": o.person, "name_hi": names.get(&o.person).and_then(|n| n.name_hi.clone()),
                    "name_en": names.get(&o.person).and_then(|n| n.name_en.clone()), "role": o.role.name(),
                    "area": code(o), "from": o.span.first(), "to": o.span.last(), "rank": o.rank,
                })
            })
            .collect();
        out.value(&all);
        return Ok(Exit::Done);
    }
    for o in held {
        let name = names.get(&o.person).map_or("—", |n| n.get(l));
        let until = o.span.last().map_or("…".to_owned(), |d| d.to_string());
        out.line(&format!(
            "{}  {}  {name}  {}  {}..{until}",
            o.id,
            o.role.title(l),
            code(o).unwrap_or_default(),
            o.span.from
        ));
    }
    Ok(Exit::Done)
}

impl From<RegisterError> for Failure {
    fn from(e: RegisterError) -> Self {
        let code = if e.kind() == Kind::NotFound { "not_found" } else { "invalid" };
        Failure::new(e.kind(), code, e.text())
    }
}
