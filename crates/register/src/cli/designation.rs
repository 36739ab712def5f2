//! `designation list|add|change|end`, and `register voter-id forget`.

use access::{Actor, Host};
use areas::model::AreaKind;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::json;
use system::{Exit, Failure, Out};
use words::numbers::grouped;
use words::{Locale, Text, message::both};

use super::{flag, given, option};
use crate::actions::designations::{self, Change};
use crate::messages as m;
use crate::model::workers::{Designation, LEVELS};

pub(crate) fn command(l: Locale) -> Command {
    let code = || Arg::new("code").value_name("CODE").required(true).help(m::designation_cli_code(l));
    let words = |command: Command, needed: bool| {
        command
            .arg(option("hi", "TEXT", m::designation_cli_hi(l)).required(needed))
            .arg(option("en", "TEXT", m::designation_cli_en(l)).required(needed))
            .arg(option("spoken", "TEXT", m::designation_cli_spoken(l)).action(ArgAction::Append))
            .arg(option("level", "KIND|any", m::designation_cli_level(l)))
            .arg(option("posts", "N|any", m::designation_cli_posts(l)))
            .arg(option("core", "yes|no", m::designation_cli_core(l)).value_parser(["yes", "no"]))
            .arg(option("place", "N", m::designation_cli_place(l)))
            .arg(option("reason", "TEXT", m::designation_cli_reason(l)))
    };
    let add = words(Command::new("add").about(m::designation_cli_add(l)).arg(code()), true)
        .arg(flag("needs-voter-id", m::designation_cli_voter(l)));
    let change = words(Command::new("change").about(m::designation_cli_change(l)).arg(code()), false)
        .arg(option("needs-voter-id", "yes|no", m::designation_cli_voter(l)).value_parser(["yes", "no"]))
        .arg(flag("again", m::designation_cli_again(l)));
    let end = Command::new("end")
        .about(m::designation_cli_end(l))
        .arg(code())
        .arg(option("reason", "TEXT", m::cli_reason(l)).required(true));
    Command::new("designation")
        .about(m::designation_cli_about(l))
        .subcommand_required(true)
        .subcommand(Command::new("list").about(m::designation_cli_list(l)))
        .subcommand(add)
        .subcommand(change)
        .subcommand(end)
}

/// `voter-id forget`, below `register`.
pub(super) fn voter_id(l: Locale) -> Command {
    let forget = Command::new("forget")
        .about(m::designation_cli_forget(l))
        .arg(option("reason", "TEXT", m::cli_reason(l)).required_unless_present("dry-run"))
        .arg(flag("dry-run", m::designation_cli_dry(l)));
    Command::new("voter-id")
        .about(m::designation_cli_voter_id(l))
        .subcommand_required(true)
        .subcommand(forget)
}

fn wrong(name: &str, value: &str) -> Failure {
    Failure::usage(both(|l| m::designation_cli_bad(l, name, value)))
}

fn level(g: &ArgMatches) -> Result<Option<Option<AreaKind>>, Failure> {
    match given(g, "level") {
        None => Ok(None),
        Some("any") => Ok(Some(None)),
        Some(k) => {
            let kind = AreaKind::parse(k).filter(|k| LEVELS.contains(k));
            Ok(Some(Some(kind.ok_or_else(|| wrong("level", k))?)))
        }
    }
}

fn posts(g: &ArgMatches) -> Result<Option<Option<u32>>, Failure> {
    match given(g, "posts") {
        None => Ok(None),
        Some("any") => Ok(Some(None)),
        Some(n) => {
            let posts = n.parse::<u32>().ok().filter(|n| *n > 0);
            Ok(Some(Some(posts.ok_or_else(|| wrong("posts", n))?)))
        }
    }
}

fn place(g: &ArgMatches) -> Result<Option<i32>, Failure> {
    given(g, "place").map(|n| n.parse::<i32>().map_err(|_| wrong("place", n))).transpose()
}

fn spoken(g: &ArgMatches) -> Option<Vec<String>> {
    let all: Vec<String> = g.get_many::<String>("spoken")?.cloned().collect();
    Some(designations::spoken(&all.join(";")))
}

pub(crate) async fn run(host: &Host, out: &mut Out, g: &ArgMatches) -> Result<Exit, Failure> {
    let Some((what, g)) = g.subcommand() else { return Ok(Exit::Done) };
    if what == "list" {
        return list(host, out).await;
    }
    let text = |name: &str| given(g, name).unwrap_or_default();
    let (code, reason) = (text("code"), text("reason"));
    let mut ctx = host.write(Actor::LocalOperator, out.locale, host.ids.make()).await?;
    match what {
        "add" => {
            let new = Designation {
                code: code.to_owned(),
                title: Text::new(text("hi").trim(), text("en").trim()),
                spoken: spoken(g).unwrap_or_default(),
                level: level(g)?.flatten(),
                posts: posts(g)?.flatten(),
                is_core: text("core") == "yes",
                needs_voter_id: g.get_flag("needs-voter-id"),
                place: place(g)?.unwrap_or(designations::LAST),
                ended: None,
            };
            designations::add(&mut ctx, &new, reason).await?;
        }
        "change" => {
            let yes = |name: &str| given(g, name).map(|v| v == "yes");
            let asked = Change {
                title_hi: given(g, "hi").map(|t| t.trim().to_owned()),
                title_en: given(g, "en").map(|t| t.trim().to_owned()),
                spoken: spoken(g),
                level: level(g)?,
                posts: posts(g)?,
                is_core: yes("core"),
                needs_voter_id: yes("needs-voter-id"),
                place: place(g)?,
                again: g.get_flag("again"),
            };
            designations::change(&mut ctx, code, &asked, reason).await?;
        }
        _ => designations::end(&mut ctx, code, reason).await?,
    }
    ctx.commit().await?;
    list(host, out).await
}

async fn list(host: &Host, out: &mut Out) -> Result<Exit, Failure> {
    let mut ctx = host.read(Actor::LocalOperator, out.locale).await?;
    let listed = designations::list(&mut ctx).await?;
    ctx.rollback().await?;
    if out.json {
        let one = |d: &Designation| {
            json!({
                "designation": d.code, "name_hi": d.title.hi, "name_en": d.title.en, "spoken": d.spoken,
                "level": d.level.map(AreaKind::name), "posts": d.posts, "core": d.is_core,
                "needs_voter_id": d.needs_voter_id, "place": d.place, "ended": d.ended,
            })
        };
        let all: Vec<_> = listed.all.all().iter().map(one).collect();
        out.value(
            &json!({ "designations": all, "voter_ids": listed.voter_ids, "unneeded": listed.unneeded }),
        );
        return Ok(Exit::Done);
    }
    let l = out.locale;
    for d in listed.all.all() {
        let mut parts = vec![d.title(l).to_owned(), crate::views::designations::level(d, l)];
        parts.extend(d.posts.map(|n| m::designation_posts_of(l, n)));
        parts.extend(d.is_core.then(|| m::designation_core(l)));
        parts.extend(d.needs_voter_id.then(|| m::designation_voter(l)));
        parts.extend(d.ended.map(|day| m::designation_ended(l, words::dates::date(day, l))));
        out.line(&format!("{}  {}", d.code, parts.join(" · ")));
    }
    if listed.voter_ids > 0 {
        out.line(&m::designation_voter_ids(l, grouped(listed.voter_ids, l), grouped(listed.unneeded, l)));
    }
    Ok(Exit::Done)
}

pub(super) async fn forget(host: &Host, out: &mut Out, g: &ArgMatches) -> Result<Exit, Failure> {
    let dry = g.get_flag("dry-run");
    let mut ctx = host.write(Actor::LocalOperator, out.locale, host.ids.make()).await?;
    let people =
        designations::forget_voter_ids(&mut ctx, given(g, "reason").unwrap_or_default(), dry).await?;
    if dry {
        ctx.rollback().await?;
    } else {
        ctx.commit().await?;
    }
    let l = out.locale;
    let n = grouped(people, l);
    if out.json {
        out.value(&json!({ "people": people, "dry_run": dry }));
    } else if dry {
        out.line(&m::designation_would_forget(l, n));
    } else {
        out.line(&m::designation_forgot(l, n));
    }
    Ok(Exit::Done)
}
