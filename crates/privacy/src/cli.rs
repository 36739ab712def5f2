//! `privacy due|erase|hold|set|processor|notice`: what is done at the machine.

use access::{Actor, Ctx};
use base::{Day, Kind};
use clap::{Arg, ArgMatches, Command};
use register::model::PersonId;
use serde_json::json;
use system::{Exit, Failure, Out, Shared};
use words::Locale;
use words::message::both;

use crate::actions::{PrivacyError, erasures, notices, settings};
use crate::messages as m;
use crate::model::{Processor, ProcessorId, Purpose, Setting};
use crate::store;

fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

pub(crate) fn command(l: Locale) -> Command {
    let due = Command::new("due").about(m::cli_due(l));
    let erase =
        Command::new("erase").about(m::cli_erase(l)).arg(option("person", "PERSON", m::cli_person(l)));
    let hold = Command::new("hold")
        .about(m::cli_hold(l))
        .arg(option("person", "PERSON", m::cli_person(l)).required(true))
        .arg(option("reason", "TEXT", m::cli_reason(l)).required(true));
    let lift = Command::new("lift")
        .about(m::cli_lift(l))
        .arg(option("person", "PERSON", m::cli_person(l)).required(true));
    let set = Setting::ALL.iter().fold(
        Command::new("set").about(m::cli_set(l)).arg_required_else_help(true),
        |c, s| {
            let value = if s.days().is_some() { "DAYS" } else { "TEXT" };
            c.arg(option(flag(*s), value, m::setting(l, s.name())))
        },
    );
    let add = Command::new("add")
        .about(m::cli_processor_add(l))
        .arg(option("name", "TEXT", m::col_name(l)).required(true))
        .arg(option("does", "TEXT", m::col_does(l)).required(true))
        .arg(option("place", "TEXT", m::col_place(l)).required(true))
        .arg(option("contract", "TEXT", m::col_contract(l)).required(true));
    let end = Command::new("end")
        .about(m::cli_processor_end(l))
        .arg(Arg::new("processor").value_name("PROCESSOR").required(true).help(m::cli_processor(l)));
    let list = || Command::new("list").about(m::cli_list(l));
    let processor = Command::new("processor")
        .about(m::cli_processors(l))
        .subcommand_required(true)
        .subcommands([list(), add, end]);
    let publish = Command::new("publish")
        .about(m::cli_publish(l))
        .arg(option("purpose", "NAME", m::cli_purpose(l)).required(true))
        .arg(option("hi", "FILE", m::cli_file(l)).required(true))
        .arg(option("en", "FILE", m::cli_file(l)).required(true))
        .arg(option("from", "DATE", m::cli_from(l)))
        .arg(option("checked-by", "TEXT", m::cli_checked(l)));
    let notice = Command::new("notice")
        .about(m::cli_notices(l))
        .subcommand_required(true)
        .subcommands([list(), publish]);
    Command::new("privacy")
        .about(m::cli_about(l))
        .subcommand_required(true)
        .subcommands([due, erase, hold, lift, set, processor, notice])
}

/// `hosted_in` as an option: `hosted-in`.
const fn flag(s: Setting) -> &'static str {
    match s {
        Setting::HostedIn => "hosted-in",
        Setting::Contact => "contact",
        Setting::ContactAddress => "contact-address",
        Setting::EraseAfter => "erase-after",
        Setting::KeepTrail => "keep-trail",
        Setting::KeepBackups => "keep-backups",
        Setting::AnswerWithin => "answer-within",
    }
}

pub(crate) async fn run(shared: &Shared, out: &mut Out, given: &ArgMatches) -> Result<Exit, Failure> {
    match given.subcommand() {
        Some(("due", _)) => due(shared, out).await?,
        Some(("erase", g)) => return erase(shared, out, g).await,
        Some(("hold", g)) => hold(shared, out, g).await?,
        Some(("lift", g)) => lift(shared, out, g).await?,
        Some(("set", g)) => set(shared, out, g).await?,
        Some(("processor", g)) => processor(shared, out, g).await?,
        Some(("notice", g)) => notice(shared, out, g).await?,
        _ => {}
    }
    Ok(Exit::Done)
}

fn text<'g>(g: &'g ArgMatches, name: &str) -> Option<&'g str> {
    g.get_one::<String>(name).map(String::as_str)
}

fn person(g: &ArgMatches) -> Result<Option<PersonId>, Failure> {
    let wrong = |v: &str| Failure::usage(both(|l| m::cli_bad_value(l, "person", v)));
    text(g, "person").map(|v| v.parse().map_err(|_| wrong(v))).transpose()
}

fn needed(g: &ArgMatches) -> Result<PersonId, Failure> {
    person(g)?.ok_or_else(|| Failure::usage(both(|l| m::cli_bad_value(l, "person", ""))))
}

async fn reading(shared: &Shared, out: &Out) -> Result<Ctx, Failure> {
    Ok(shared.host.read(Actor::LocalOperator, out.locale).await?)
}

async fn writing(shared: &Shared, out: &Out) -> Result<Ctx, Failure> {
    let host = &shared.host;
    Ok(host.write(Actor::LocalOperator, out.locale, host.ids.make()).await?)
}

async fn due(shared: &Shared, out: &mut Out) -> Result<(), Failure> {
    let mut ctx = reading(shared, out).await?;
    let all = erasures::due(&mut ctx).await?;
    ctx.rollback().await?;
    let l = out.locale;
    if out.json {
        out.value(&all.iter().map(|e| json!({ "person": e.person, "due": e.due })).collect::<Vec<_>>());
    } else if all.is_empty() {
        out.line(&m::cli_none_due(l));
    } else {
        all.iter().for_each(|e| out.line(&format!("{}  {}", e.person, words::dates::date(e.due, l))));
    }
    Ok(())
}

/// Destroys one person's data, or those of everybody whose day has come; each in a transaction of its own.
async fn erase(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<Exit, Failure> {
    let people = match person(g)? {
        Some(one) => vec![one],
        None => {
            let mut ctx = reading(shared, out).await?;
            let all = erasures::due(&mut ctx).await?;
            ctx.rollback().await?;
            all.into_iter().map(|e| e.person).collect()
        }
    };
    let mut done = Vec::new();
    for one in people {
        let mut ctx = writing(shared, out).await?;
        let certificate = erasures::destroy(shared, &mut ctx, one).await?;
        ctx.commit().await?;
        done.push(certificate.erasure);
    }
    if !done.is_empty() {
        shared.host.db.scrub().await.map_err(access::AccessError::from)?;
    }
    let l = out.locale;
    if out.json {
        let row = |e: &crate::model::Erasure| json!({ "person": e.person, "destroyed": e.done });
        out.value(&done.iter().map(row).collect::<Vec<_>>());
    } else {
        out.line(&m::cli_erased(l, done.len()));
        done.iter().for_each(|e| out.line(&e.person.to_string()));
    }
    Ok(Exit::Done)
}

async fn hold(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let person = needed(g)?;
    let mut ctx = writing(shared, out).await?;
    let id = erasures::hold(&mut ctx, person, text(g, "reason").unwrap_or_default()).await?;
    ctx.commit().await?;
    say(out, json!({ "hold": id }), m::cli_held);
    Ok(())
}

/// Lifts every hold of a person.
async fn lift(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let person = needed(g)?;
    let mut ctx = writing(shared, out).await?;
    let holds = store::erasures::holds(&mut ctx.tx, person).await.map_err(access::AccessError::from)?;
    for h in holds.iter().filter(|h| h.lifted_at.is_none()) {
        erasures::lift(&mut ctx, person, h.id).await?;
    }
    ctx.commit().await?;
    say(out, json!({ "person": person }), m::cli_lifted);
    Ok(())
}

async fn set(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let mut ctx = writing(shared, out).await?;
    for s in Setting::ALL {
        if let Some(value) = text(g, flag(*s)) {
            settings::set(&mut ctx, *s, value).await?;
        }
    }
    let now = store::settings::settings(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    ctx.commit().await?;
    let all = Setting::ALL.iter().map(|s| (s.name(), now.get(*s))).collect::<Vec<_>>();
    if out.json {
        out.value(&all.iter().copied().collect::<std::collections::BTreeMap<_, _>>());
    } else {
        all.iter().for_each(|(name, value)| out.line(&format!("{name} = {value}")));
    }
    Ok(())
}

async fn processor(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    match g.subcommand() {
        Some(("add", g)) => {
            let mut ctx = writing(shared, out).await?;
            let of = |name| text(g, name).unwrap_or_default().to_owned();
            let (name, does, place, contract) = (of("name"), of("does"), of("place"), of("contract"));
            let (id, from, until) = (ctx.ids.make(), ctx.today(), Day::MAX);
            let p = Processor { id, name, does, place, contract, from, until };
            let id = settings::add_processor(&mut ctx, p).await?;
            ctx.commit().await?;
            say(out, json!({ "processor": id }), |l| m::cli_processor_added(l, id.to_string()));
        }
        Some(("end", g)) => {
            let given = text(g, "processor").unwrap_or_default();
            let wrong = |_| Failure::usage(both(|l| m::cli_bad_value(l, "processor", given)));
            let id: ProcessorId = given.parse().map_err(wrong)?;
            let mut ctx = writing(shared, out).await?;
            settings::end_processor(&mut ctx, id).await?;
            ctx.commit().await?;
            say(out, json!({ "processor": id }), m::cli_processor_ended);
        }
        _ => {
            let mut ctx = reading(shared, out).await?;
            let all = store::settings::processors(&mut ctx.tx).await.map_err(access::AccessError::from)?;
            ctx.rollback().await?;
            match out.json {
                true => out.value(&all),
                false => all
                    .iter()
                    .for_each(|p| out.line(&format!("{}  {}  {}  {}", p.id, p.name, p.does, p.contract))),
            }
        }
    }
    Ok(())
}

async fn notice(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let l = out.locale;
    if let Some(("publish", g)) = g.subcommand() {
        let given = text(g, "purpose").unwrap_or_default();
        let purpose = Purpose::from_name(given);
        let purpose =
            purpose.ok_or_else(|| Failure::usage(both(|l| m::cli_bad_value(l, "purpose", given))))?;
        let mut bodies = Vec::new();
        for l in Locale::ALL {
            let file = text(g, l.code()).unwrap_or_default();
            let body = std::fs::read_to_string(file)
                .map_err(|e| Failure::plain(Kind::NotFound, format!("{file}: {e}")))?;
            bodies.push((l.code().to_owned(), body));
        }
        let mut ctx = writing(shared, out).await?;
        let from = match text(g, "from") {
            None => ctx.today(),
            Some(text) => {
                words::dates::parse(text).map_err(|e| Failure::usage(e.text()))?.unwrap_or(ctx.today())
            }
        };
        let checked_by = text(g, "checked-by").map(str::to_owned);
        let version =
            notices::publish(&mut ctx, &notices::Publishing { purpose, bodies, from, checked_by }).await?;
        ctx.commit().await?;
        say(out, json!({ "purpose": purpose, "version": version }), |l| m::cli_published(l, version));
        return Ok(());
    }
    let mut ctx = reading(shared, out).await?;
    let all = store::notices::all(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    ctx.rollback().await?;
    if out.json {
        let row = |n: &crate::model::Notice| json!({ "purpose": n.purpose, "version": n.version, "language": n.language, "from": n.from, "checked_by": n.checked_by });
        out.value(&all.iter().map(row).collect::<Vec<_>>());
        return Ok(());
    }
    for n in all {
        let checked = n.checked_by.clone().unwrap_or_else(|| m::notice_draft(l));
        out.line(&format!("{}  {}  {}  {}  {checked}", n.purpose.name(), n.version, n.language, n.from));
    }
    Ok(())
}

fn say(out: &mut Out, value: serde_json::Value, line: impl Fn(Locale) -> String) {
    if out.json {
        out.value(&value);
    } else {
        out.line(&line(out.locale));
    }
}

impl From<PrivacyError> for Failure {
    fn from(e: PrivacyError) -> Self {
        let code = match e.kind() {
            Kind::NotFound => "not_found",
            Kind::Invalid => "invalid",
            Kind::Conflict => "conflict",
            _ => "failed",
        };
        Failure::new(e.kind(), code, e.text())
    }
}
