//! `meeting list|hold|promise|settle|withdraw` and `report promises`.

use access::{AccessError, Actor, Ctx};
use areas::model::AreaId;
use areas::resolve::Resolver;
use base::{Day, Kind};
use clap::{Arg, ArgMatches, Command};
use register::model::PersonId;
use serde_json::json;
use system::grid::Format;
use system::{Exit, Failure, Out, Shared};
use words::message::both;
use words::{Locale, Text};

use crate::actions::{self, MeetingsError, NewMeeting, NewPromise, Terms};
use crate::messages as m;
use crate::model::{MeetingId, MeetingKind, Outcome, PromiseId, Settlement};
use crate::store::Place;
use crate::{follow, report, sentences};

/// Meetings that a list shows.
const LISTED: usize = 100;

fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

pub(crate) fn commands(l: Locale) -> Vec<Command> {
    let list = Command::new("list").about(m::cli_list(l)).arg(option("on", "DATE", m::cli_on(l)));
    let hold = Command::new("hold")
        .about(m::cli_hold(l))
        .arg(option("area", "AREA", m::cli_area(l)).required(true))
        .arg(option("on", "DATE", m::cli_day(l)))
        .arg(option("kind", "review|one_to_one|other", m::cli_kind(l)).default_value("review"))
        .arg(option("title", "TEXT", m::cli_title(l)))
        .arg(option("person", "PERSON", m::cli_person(l)));
    let promise = Command::new("promise")
        .about(m::cli_promise(l))
        .arg(option("meeting", "MEETING", m::cli_meeting(l)).required(true))
        .arg(option("person", "PERSON", m::cli_person(l)))
        .arg(option("area", "AREA", m::cli_area_promise(l)))
        .arg(option("told-by", "TEXT", m::cli_told_by(l)).required(true))
        .arg(option("instruction", "TEXT", m::cli_instruction(l)).required(true))
        .arg(option("measure", "NAME", m::cli_measure(l)))
        .arg(option("number", "N", m::cli_number(l)))
        .arg(option("due", "DATE", m::cli_due(l)).required(true));
    let id = || option("promise", "PROMISE", m::cli_promise_id(l)).required(true);
    let settle = Command::new("settle")
        .about(m::cli_settle(l))
        .arg(id())
        .arg(option("as", "kept|running|not_kept", m::cli_as(l)).required(true))
        .arg(option("by", "TEXT", m::cli_by(l)).required(true))
        .arg(option("remark", "TEXT", m::cli_remark(l)).required(true))
        .arg(option("on", "DATE", m::cli_said_on(l)));
    let withdraw = Command::new("withdraw")
        .about(m::cli_withdraw(l))
        .arg(id())
        .arg(option("reason", "TEXT", m::cli_reason(l)).required(true));
    let meeting = Command::new("meeting")
        .about(m::cli_meeting_about(l))
        .subcommand_required(true)
        .subcommands([list, hold, promise, settle, withdraw]);
    let promises = Command::new("promises")
        .about(m::cli_report(l))
        .arg(option("on", "DATE", m::cli_on(l)))
        .arg(option("under", "AREA", m::cli_under(l)))
        .arg(option("since", "DATE", m::cli_since(l)))
        .arg(option("format", "table|json|csv", m::cli_format(l)));
    let report =
        Command::new("report").about(m::cli_report(l)).subcommand_required(true).subcommand(promises);
    vec![meeting, report]
}

pub(crate) async fn run(
    shared: &Shared,
    out: &mut Out,
    name: &str,
    given: &ArgMatches,
) -> Result<Exit, Failure> {
    match (name, given.subcommand()) {
        ("meeting", Some(("list", g))) => list(shared, out, g).await?,
        ("meeting", Some(("hold", g))) => hold(shared, out, g).await?,
        ("meeting", Some(("promise", g))) => promise(shared, out, g).await?,
        ("meeting", Some(("settle", g))) => settle(shared, out, g).await?,
        ("meeting", Some(("withdraw", g))) => withdraw(shared, out, g).await?,
        ("report", Some(("promises", g))) => promises(shared, out, g).await?,
        _ => {
            let text = Text::new(format!("{name}: अधूरा आदेश"), format!("{name}: incomplete command"));
            return Err(Failure::usage(text));
        }
    }
    Ok(Exit::Done)
}

fn text<'g>(g: &'g ArgMatches, name: &str) -> Option<&'g str> {
    g.get_one::<String>(name).map(String::as_str)
}

fn wrong(option: &str, value: &str) -> Failure {
    Failure::usage(both(|l| m::cli_bad_value(l, option, value)))
}

/// A value of an option, if it was given.
fn parsed<T>(g: &ArgMatches, name: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Failure> {
    text(g, name).map(|v| parse(v).ok_or_else(|| wrong(name, v))).transpose()
}

/// A value of an option that must be given.
fn needed<T>(g: &ArgMatches, name: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, Failure> {
    parsed(g, name, parse)?.ok_or_else(|| wrong(name, ""))
}

fn day(g: &ArgMatches, name: &str) -> Result<Option<Day>, Failure> {
    match text(g, name) {
        None => Ok(None),
        Some(v) => words::dates::parse(v).map_err(|e| Failure::usage(e.text())),
    }
}

async fn reading(shared: &Shared, out: &Out) -> Result<Ctx, Failure> {
    Ok(shared.host.read(Actor::LocalOperator, out.locale).await?)
}

async fn writing(shared: &Shared, out: &Out) -> Result<Ctx, Failure> {
    let host = &shared.host;
    Ok(host.write(Actor::LocalOperator, out.locale, host.ids.make()).await?)
}

async fn area(ctx: &mut Ctx, g: &ArgMatches, name: &str, on: Day) -> Result<Option<AreaId>, Failure> {
    let Some(asked) = text(g, name) else { return Ok(None) };
    let resolver = Resolver::load(ctx, &[]).await.map_err(AccessError::from)?;
    let found = resolver.find(asked, None, None, on);
    found.map(Some).map_err(|e| Failure::new(Kind::Invalid, e.code(), e.text()))
}

async fn list(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let mut ctx = reading(shared, out).await?;
    let on = day(g, "on")?.unwrap_or(ctx.today());
    let (all, _) = follow::meetings(shared, &mut ctx, Place::before(on.plus(1)), on, LISTED).await?;
    ctx.rollback().await?;
    let l = out.locale;
    if out.json {
        let all: Vec<_> = all
            .iter()
            .map(|r| {
                let x = &r.meeting;
                json!({
                    "meeting": x.id, "day": x.day, "area": x.unit.code, "person": x.person.as_ref().map(|(id, _)| id),
                    "kind": x.kind, "title": x.title, "totals": follow::totals(&r.promises),
                })
            })
            .collect();
        out.value(&all);
        return Ok(());
    }
    if all.is_empty() {
        out.line(&m::list_none(l));
    }
    for r in &all {
        let totals = sentences::all(&follow::totals(&r.promises), l);
        out.line(&format!("{}  {} · {totals}", r.meeting.id, sentences::meeting(&r.meeting, l)));
    }
    Ok(())
}

async fn hold(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let mut ctx = reading(shared, out).await?;
    let day = day(g, "on")?.unwrap_or(ctx.today());
    let area = area(&mut ctx, g, "area", day).await?.ok_or_else(|| wrong("area", ""))?;
    ctx.rollback().await?;
    let asked = NewMeeting {
        area,
        person: parsed(g, "person", |s| s.parse().ok())?,
        kind: needed(g, "kind", MeetingKind::from_name)?,
        day,
        title: text(g, "title").map(str::to_owned),
    };
    let mut ctx = writing(shared, out).await?;
    let id = actions::hold(&mut ctx, &asked).await?;
    ctx.commit().await?;
    say(out, json!({ "meeting": id }), |l| m::cli_held(l, id.to_string()));
    Ok(())
}

async fn promise(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let id: MeetingId = needed(g, "meeting", |s| s.parse().ok())?;
    let person: Option<PersonId> = parsed(g, "person", |s| s.parse().ok())?;
    let mut ctx = reading(shared, out).await?;
    let at = follow::bare(&mut ctx, id).await?;
    let at = at.ok_or_else(|| Failure::from(MeetingsError::NotFound(both(m::no_meeting))))?;
    let area = match (area(&mut ctx, g, "area", at.day).await?, person) {
        (Some(area), _) => area,
        (None, Some(person)) => follow::area_of(&mut ctx, person, &at).await?,
        (None, None) => at.unit.id,
    };
    let measure = text(g, "measure");
    let of = follow::subject_of(person, area);
    let baseline = actions::baseline(shared, &mut ctx, measure, of, at.day).await?;
    ctx.rollback().await?;
    let terms = Terms {
        told_by: text(g, "told-by").unwrap_or_default().to_owned(),
        instruction: text(g, "instruction").unwrap_or_default().to_owned(),
        measure: measure.map(str::to_owned),
        number: parsed(g, "number", |s| words::counts::parse(s).ok().flatten().map(|c| c.value))?,
        due: day(g, "due")?.ok_or_else(|| wrong("due", text(g, "due").unwrap_or_default()))?,
        baseline,
    };
    let mut ctx = writing(shared, out).await?;
    let id = actions::promise(shared, &mut ctx, &NewPromise { meeting: id, person, area, terms }).await?;
    ctx.commit().await?;
    say(out, json!({ "promise": id }), |l| m::cli_promised(l, id.to_string()));
    Ok(())
}

async fn settle(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let id: PromiseId = needed(g, "promise", |s| s.parse().ok())?;
    let mut ctx = writing(shared, out).await?;
    let said = Settlement {
        outcome: needed(g, "as", Outcome::from_name)?,
        by: text(g, "by").unwrap_or_default().to_owned(),
        day: day(g, "on")?.unwrap_or(ctx.today()),
        remark: text(g, "remark").unwrap_or_default().to_owned(),
    };
    actions::settle(&mut ctx, id, &said).await?;
    ctx.commit().await?;
    say(out, json!({ "promise": id, "outcome": said.outcome }), m::cli_settled);
    Ok(())
}

async fn withdraw(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let id: PromiseId = needed(g, "promise", |s| s.parse().ok())?;
    let mut ctx = writing(shared, out).await?;
    actions::withdraw(&mut ctx, id, text(g, "reason").unwrap_or_default()).await?;
    ctx.commit().await?;
    say(out, json!({ "promise": id, "withdrawn": true }), m::cli_withdrawn);
    Ok(())
}

async fn promises(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let mut ctx = reading(shared, out).await?;
    let on = day(g, "on")?.unwrap_or(ctx.today());
    let under = area(&mut ctx, g, "under", on).await?;
    let since = day(g, "since")?.unwrap_or(Day::MIN);
    let all = follow::inside(shared, &mut ctx, under, since, on).await?;
    ctx.rollback().await?;
    let l = out.locale;
    match text(g, "format").unwrap_or(if out.json { "json" } else { "table" }) {
        "json" => out.value(&report::json(&all, on)),
        "csv" => {
            let bytes = report::columns(&all, l).write(Format::Csv, l, shared.host.clock.micros());
            out.raw(&bytes.map_err(|e| Failure::plain(Kind::Internal, e))?);
        }
        "table" => out.raw(report::text(&all, &shared.measures(l), l).as_bytes()),
        other => return Err(wrong("format", other)),
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

impl From<MeetingsError> for Failure {
    fn from(e: MeetingsError) -> Self {
        let code = match e.kind() {
            Kind::NotFound => "not_found",
            Kind::Invalid => "invalid",
            _ => "failed",
        };
        Failure::new(e.kind(), code, e.text())
    }
}
