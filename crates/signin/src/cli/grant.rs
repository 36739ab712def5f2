//! `grant`: who may do what, where, from when to when.

use access::actions;
use access::grants::{self, Grant, GrantId};
use access::{AccessError, Role};
use base::{Day, Span};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};
use system::{Failure, Out, Shared};
use words::Locale;

use super::{day, invalid, option, parsed, person, reading, say, text, told, whom, writing, wrong};
use crate::entered;
use crate::messages as m;
use crate::people;
use crate::sentences as says;

pub(super) fn command(l: Locale) -> Command {
    let roles = Role::ALL.iter().map(|r| r.name()).collect::<Vec<_>>().join(", ");
    let add = Command::new("add")
        .about(m::cli_grant_add(l))
        .args(whom(l))
        .arg(option("role", "ROLE", m::cli_grant_role(l, roles)).required(true))
        .arg(option("area", "AREA", m::cli_grant_area(l)))
        .arg(option("from", "DATE", m::cli_from(l)))
        .arg(option("to", "DATE", m::cli_to(l)))
        .arg(Arg::new("office").long("office").action(ArgAction::SetTrue).help(m::cli_office(l)))
        .arg(
            Arg::new("not-paid-by-public")
                .long("not-paid-by-public")
                .action(ArgAction::SetTrue)
                .help(m::cli_not_paid(l)),
        )
        .arg(option("reason", "TEXT", m::cli_reason(l)));
    let end = Command::new("end")
        .about(m::cli_grant_end(l))
        .arg(Arg::new("grant").value_name("GRANT").required(true).help(m::cli_grant_id(l)))
        .arg(option("reason", "TEXT", m::cli_reason(l)).required(true));
    let list = Command::new("list").about(m::cli_grant_list(l)).args(whom(l));
    Command::new("grant").about(m::cli_grant(l)).subcommand_required(true).subcommands([add, list, end])
}

/// A grant for scripts. Days: the first, and the last that still counts.
pub(super) fn value(g: &Grant) -> Value {
    json!({
        "grant": g.id, "role": g.role.name(), "area": g.area, "office": g.office, "from": g.from,
        "to": (g.until != Day::MAX).then(|| g.until.plus(-1)), "ended": g.ended_at.is_some(),
    })
}

pub(super) async fn run(shared: &Shared, out: &mut Out, what: &str, g: &ArgMatches) -> Result<(), Failure> {
    match what {
        "add" => add(shared, out, g).await,
        "end" => end(shared, out, g).await,
        _ => list(shared, out, g).await,
    }
}

async fn add(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let role = parsed(g, "role", Role::parse)?.ok_or_else(|| wrong("role", ""))?;
    let mut ctx = writing(shared, out).await?;
    let account = person(&mut ctx, g).await?;
    let area = match text(g, "area") {
        None => None,
        Some(asked) => {
            Some(people::area(&mut ctx, asked).await.map_err(told)?.map_err(|e| invalid(e.text()))?)
        }
    };
    let not_paid = g.get_flag("not-paid-by-public").then_some(false);
    if people::asks_who_pays(&mut ctx).await.map_err(told)? {
        entered::may_hold(not_paid).map_err(|_| told(AccessError::PaidByPublic))?;
    }
    let office = match (g.get_flag("office"), area) {
        (false, _) => None,
        (true, None) => return Err(wrong("office", "")),
        (true, Some(area)) => {
            let found = people::office(&mut ctx, &account.name, area).await.map_err(told)?;
            let (holder, office) = found.ok_or_else(|| invalid(words::message::both(m::no_such_office)))?;
            // The office counts for its holder only, and the holder signs in under the same id.
            if holder.uuid() != account.id.uuid() {
                return Err(invalid(words::message::both(m::other_person)));
            }
            Some(office.uuid())
        }
    };
    let days = Span {
        from: day(g, "from")?.unwrap_or(ctx.today()),
        until: day(g, "to")?.map_or(Day::MAX, |d| d.plus(1)),
    };
    let giving = actions::Giving {
        person: account.id,
        role,
        area: area.map(areas::model::AreaId::uuid),
        office,
        days,
        paid_by_public: not_paid,
        reason: text(g, "reason").map(str::to_owned),
    };
    let id = actions::give(&mut ctx, giving).await.map_err(told)?;
    ctx.commit().await.map_err(told)?;
    say(out, &json!({ "grant": id }), |l| {
        m::cli_given(l, account.name.as_str(), role.title(l), id.to_string())
    });
    Ok(())
}

async fn end(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let id: GrantId = parsed(g, "grant", |s| s.parse().ok())?.ok_or_else(|| wrong("grant", ""))?;
    let mut ctx = writing(shared, out).await?;
    actions::end(&mut ctx, id, text(g, "reason").unwrap_or_default()).await.map_err(told)?;
    ctx.commit().await.map_err(told)?;
    say(out, &json!({ "grant": id, "ended": true }), m::cli_ended);
    Ok(())
}

async fn list(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let mut ctx = reading(shared, out).await?;
    let account = person(&mut ctx, g).await?;
    let all = grants::of_person(&mut ctx.tx, account.id).await.map_err(AccessError::from).map_err(told)?;
    let names = says::area_names(&mut ctx, &all).await.map_err(AccessError::from).map_err(told)?;
    let (today, l) = (ctx.today(), out.locale);
    ctx.rollback().await.map_err(told)?;
    if out.json {
        out.value(&all.iter().map(value).collect::<Vec<_>>());
        return Ok(());
    }
    if all.is_empty() {
        out.line(&m::no_grants(l));
    }
    for g in &all {
        out.line(&format!("{}  {} · {}", g.id, says::grant(g, &names, l), says::standing(g, today, l)));
    }
    Ok(())
}
