//! `user add|list|link|disable|enable`, `grant add|list|end` and `token add|list|end`.

mod grant;
mod token;
mod user;

use access::users::{self, Account};
use access::{AccessError, Actor, Ctx, UserId};
use base::{Day, Kind};
use clap::{Arg, ArgMatches, Command};
use system::{Exit, Failure, Out, Shared};
use words::message::both;
use words::{Locale, Text};

use crate::messages as m;

fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

/// Whom a command is about: by id or by login name.
fn whom(l: Locale) -> [Arg; 2] {
    [option("person", "ID", m::cli_person(l)), option("login", "NAME", m::cli_login(l))]
}

pub(crate) fn commands(l: Locale) -> Vec<Command> {
    vec![user::command(l), grant::command(l), token::command(l)]
}

pub(crate) async fn run(
    shared: &Shared,
    out: &mut Out,
    name: &str,
    given: &ArgMatches,
) -> Result<Exit, Failure> {
    match (name, given.subcommand()) {
        ("user", Some((what, g))) => user::run(shared, out, what, g).await?,
        ("token", Some((what, g))) => token::run(shared, out, what, g).await?,
        ("grant", Some((what, g))) => grant::run(shared, out, what, g).await?,
        _ => {
            let text = Text::new(format!("{name}: अधूरा आदेश"), format!("{name}: incomplete command"));
            return Err(Failure::usage(text));
        }
    }
    Ok(Exit::Done)
}

fn text<'g>(g: &'g ArgMatches, name: &str) -> Option<&'g str> {
    g.get_one::<String>(name).map(|v| v.trim()).filter(|v| !v.is_empty())
}

fn wrong(option: &str, value: &str) -> Failure {
    Failure::usage(both(|l| m::cli_bad_value(l, option, value)))
}

/// A value of an option, if it was given.
fn parsed<T>(g: &ArgMatches, name: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Failure> {
    text(g, name).map(|v| parse(v).ok_or_else(|| wrong(name, v))).transpose()
}

fn day(g: &ArgMatches, name: &str) -> Result<Option<Day>, Failure> {
    match text(g, name) {
        None => Ok(None),
        Some(v) => words::dates::parse(v).map_err(|e| Failure::usage(e.text())),
    }
}

async fn reading(shared: &Shared, out: &Out) -> Result<Ctx, Failure> {
    shared.host.read(Actor::LocalOperator, out.locale).await.map_err(told)
}

async fn writing(shared: &Shared, out: &Out) -> Result<Ctx, Failure> {
    let host = &shared.host;
    host.write(Actor::LocalOperator, out.locale, host.ids.make()).await.map_err(told)
}

/// What a refusal says, in both languages.
fn told(e: AccessError) -> Failure {
    let code = match &e {
        AccessError::NotFound => "not_found",
        AccessError::Taken => "taken",
        AccessError::LastAdministrator => "last_administrator",
        AccessError::PaidByPublic => "paid_by_public",
        _ => "failed",
    };
    Failure::new(e.kind(), code, e.text())
}

fn invalid(why: Text) -> Failure {
    Failure::new(Kind::Invalid, "invalid", why)
}

/// Whom the command is about.
async fn person(ctx: &mut Ctx, g: &ArgMatches) -> Result<Account, Failure> {
    let found = match (text(g, "person"), text(g, "login")) {
        (Some(id), _) => {
            let id: UserId = id.parse().map_err(|_| wrong("person", id))?;
            users::one(&mut ctx.tx, id).await
        }
        (None, Some(login)) => users::by_login(&mut ctx.tx, login).await,
        (None, None) => return Err(Failure::usage(both(m::cli_whom))),
    };
    found.map_err(AccessError::from).map_err(told)?.ok_or_else(|| told(AccessError::NotFound))
}

fn say(out: &mut Out, value: &serde_json::Value, line: impl Fn(Locale) -> String) {
    if out.json {
        out.value(value);
    } else {
        out.line(&line(out.locale));
    }
}
