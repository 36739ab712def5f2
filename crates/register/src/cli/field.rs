//! `field list|add|end|forget`.

use access::{Actor, Host};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::json;
use system::{Exit, Failure, Out};
use words::numbers::grouped;
use words::{Locale, Text, message::both};

use super::{flag, given, option};
use crate::actions::fields;
use crate::messages as m;
use crate::model::fields::{ExtraField, FieldKind};

pub(crate) fn command(l: Locale) -> Command {
    let code = || Arg::new("code").value_name("CODE").required(true).help(m::field_cli_code(l));
    let reason = || option("reason", "TEXT", m::cli_reason(l));
    let add = Command::new("add")
        .about(m::field_cli_add(l))
        .arg(code())
        .arg(option("hi", "TEXT", m::field_cli_hi(l)).required(true))
        .arg(option("en", "TEXT", m::field_cli_en(l)).required(true))
        .arg(
            option("kind", "KIND", m::field_cli_kind(l))
                .value_parser(FieldKind::ALL.map(FieldKind::name))
                .default_value("text"),
        )
        .arg(option("choice", "HINDI=ENGLISH", m::field_cli_choice(l)).action(ArgAction::Append))
        .arg(option("why-hi", "TEXT", m::field_cli_why_hi(l)).required(true))
        .arg(option("why-en", "TEXT", m::field_cli_why_en(l)).required(true))
        .arg(option("for", "DESIGNATION", m::field_cli_for(l)).action(ArgAction::Append));
    let end = Command::new("end").about(m::field_cli_end(l)).arg(code()).arg(reason().required(true));
    let forget = Command::new("forget")
        .about(m::field_cli_forget(l))
        .arg(code())
        .arg(reason().required_unless_present("dry-run"))
        .arg(flag("dry-run", m::designation_cli_dry(l)));
    Command::new("field")
        .about(m::field_cli_about(l))
        .subcommand_required(true)
        .subcommand(Command::new("list").about(m::field_cli_list(l)))
        .subcommand(add)
        .subcommand(end)
        .subcommand(forget)
}

pub(crate) async fn run(host: &Host, out: &mut Out, g: &ArgMatches) -> Result<Exit, Failure> {
    let Some((what, g)) = g.subcommand() else { return Ok(Exit::Done) };
    if what == "list" {
        return list(host, out).await;
    }
    let text = |name: &str| given(g, name).unwrap_or_default();
    let all = |name: &str| g.get_many::<String>(name).into_iter().flatten();
    let mut ctx = host.write(Actor::LocalOperator, out.locale, host.ids.make()).await?;
    match what {
        "add" => {
            let kind = text("kind");
            let bad = || Failure::usage(both(|l| m::designation_cli_bad(l, "kind", kind)));
            let new = ExtraField {
                code: text("code").to_owned(),
                title: Text::new(text("hi").trim(), text("en").trim()),
                kind: FieldKind::from_name(kind).ok_or_else(bad)?,
                choices: all("choice").filter_map(|c| fields::choice(c)).collect(),
                purpose: Text::new(text("why-hi").trim(), text("why-en").trim()),
                designations: all("for").cloned().collect(),
                ended: None,
            };
            fields::add(&mut ctx, &new).await?;
        }
        "end" => fields::end(&mut ctx, text("code"), text("reason")).await?,
        _ => {
            let dry = g.get_flag("dry-run");
            let people = fields::forget(&mut ctx, text("code"), text("reason"), dry).await?;
            if dry {
                ctx.rollback().await?;
            } else {
                ctx.commit().await?;
            }
            let l = out.locale;
            if out.json {
                out.value(&json!({ "people": people, "dry_run": dry }));
            } else if dry {
                out.line(&m::field_would_forget(l, grouped(people, l)));
            } else {
                out.line(&m::field_forgot(l, grouped(people, l)));
            }
            return Ok(Exit::Done);
        }
    }
    ctx.commit().await?;
    list(host, out).await
}

async fn list(host: &Host, out: &mut Out) -> Result<Exit, Failure> {
    let mut ctx = host.read(Actor::LocalOperator, out.locale).await?;
    let listed = fields::list(&mut ctx).await?;
    ctx.rollback().await?;
    let used = |f: &ExtraField| listed.used.get(&f.code).copied().unwrap_or_default();
    if out.json {
        let both = |t: &Text| json!({ "hi": t.hi, "en": t.en });
        let one = |f: &ExtraField| {
            json!({
                "field": f.code, "title": both(&f.title), "kind": f.kind.name(), "purpose": both(&f.purpose),
                "choices": f.choices.iter().map(both).collect::<Vec<_>>(), "for": f.designations,
                "ended": f.ended, "workers": used(f),
            })
        };
        out.value(&listed.all.all().iter().map(one).collect::<Vec<_>>());
        return Ok(Exit::Done);
    }
    let l = out.locale;
    if listed.all.all().is_empty() {
        out.line(&m::field_none_yet(l));
    }
    for f in listed.all.all() {
        let mut parts =
            vec![f.title.get(l).to_owned(), f.kind.title(l), m::field_used(l, grouped(used(f), l))];
        parts.extend(f.ended.map(|day| m::field_ended(l, words::dates::date(day, l))));
        out.line(&format!("{}  {}", f.code, parts.join(" · ")));
        out.line(&format!("    {}", f.purpose.get(l)));
    }
    Ok(Exit::Done)
}
