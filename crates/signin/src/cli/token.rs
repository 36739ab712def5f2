//! `token`: the tokens of programs, at the computer itself.

use access::tokens::{self, GIVEN, LONGEST, New, TokenId};
use access::{AccessError, Action};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::json;
use system::{Failure, Out, Shared};
use words::Locale;

use super::{invalid, option, person, reading, say, text, told, whom, writing, wrong};
use crate::messages as m;
use crate::people;
use crate::sentences as says;

pub(super) fn command(l: Locale) -> Command {
    let add = Command::new("add")
        .about(m::cli_token_add(l))
        .args(whom(l))
        .arg(option("name", "TEXT", m::cli_token_name(l)).required(true))
        .arg(option("may", "ACTION", m::cli_token_may(l)).action(ArgAction::Append).value_delimiter(','))
        .arg(option("area", "AREA", m::cli_token_area(l)))
        .arg(
            Arg::new("days")
                .long("days")
                .value_name("N")
                .value_parser(value_parser!(i64).range(1..=LONGEST))
                .default_value("90")
                .help(m::cli_token_days(l, LONGEST)),
        );
    Command::new("token").about(m::cli_token(l)).subcommand_required(true).subcommands([
        add,
        Command::new("list").about(m::cli_token_list(l)).args(whom(l)),
        Command::new("end")
            .about(m::cli_token_end(l))
            .args(whom(l))
            .arg(option("token", "ID", m::cli_token_id(l)).required(true)),
    ])
}

pub(super) async fn run(shared: &Shared, out: &mut Out, what: &str, g: &ArgMatches) -> Result<(), Failure> {
    match what {
        "add" => add(shared, out, g).await,
        "list" => list(shared, out, g).await,
        _ => end(shared, out, g).await,
    }
}

async fn add(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let mut actions = Vec::new();
    for name in g.get_many::<String>("may").into_iter().flatten() {
        let action = Action::parse(name.trim()).filter(|a| GIVEN.contains(a));
        actions.push(action.ok_or_else(|| wrong("may", name))?);
    }
    if actions.is_empty() {
        actions.push(Action::ReadReach);
    }
    let mut ctx = writing(shared, out).await?;
    let owner = person(&mut ctx, g).await?;
    let area = match text(g, "area") {
        None => None,
        Some(asked) => {
            let found = people::area(&mut ctx, asked).await.map_err(told)?;
            Some(found.map_err(|e| invalid(e.text()))?.uuid())
        }
    };
    let days = g.get_one::<i64>("days").copied().unwrap_or(90);
    let name = text(g, "name").unwrap_or_default().to_owned();
    let new = New { person: owner.id, name, actions, area, days };
    let made = tokens::make(&mut ctx, new).await.map_err(told)?;
    ctx.commit().await.map_err(told)?;
    let value = json!({ "token": made.id, "secret": made.secret });
    say(out, &value, |l| format!("{}\n{}", made.secret, m::cli_token_made(l, made.id.to_string())));
    Ok(())
}

async fn list(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let mut ctx = reading(shared, out).await?;
    let owner = person(&mut ctx, g).await?;
    let all = tokens::list(&mut ctx, owner.id).await.map_err(told)?;
    let areas = all.iter().filter_map(|k| k.area);
    let names = says::names_of(&mut ctx, areas).await.map_err(AccessError::from).map_err(told)?;
    ctx.rollback().await.map_err(told)?;
    if out.json {
        let instant = |at: i64| jiff::Timestamp::from_microsecond(at).map(|t| t.to_string()).ok();
        let all: Vec<_> = all
            .iter()
            .map(|k| {
                json!({
                    "token": k.id, "name": k.name, "may": k.actions.iter().map(|a| a.name()).collect::<Vec<_>>(),
                    "area": k.area.and_then(|a| names.get(&a)).map(|u| u.code.clone()),
                    "until": instant(k.expires_at), "used": k.used_at.and_then(instant), "ended": k.ended_at.and_then(instant),
                })
            })
            .collect();
        out.value(&all);
        return Ok(());
    }
    let l = out.locale;
    for k in &all {
        let may = k.actions.iter().map(|a| a.name()).collect::<Vec<_>>().join(" ");
        let state = match k.ended_at {
            Some(at) => m::token_ended(l, says::instant(at, l)),
            None => m::cli_token_until(l, says::instant(k.expires_at, l)),
        };
        out.line(&format!("{}  {}  {may}  {}  {state}", k.id, k.name, says::area(&names, k.area, l)));
    }
    Ok(())
}

async fn end(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let asked = text(g, "token").unwrap_or_default();
    let id: TokenId = asked.parse().map_err(|_| wrong("token", asked))?;
    let mut ctx = writing(shared, out).await?;
    let owner = person(&mut ctx, g).await?;
    tokens::end(&mut ctx, owner.id, id).await.map_err(told)?;
    ctx.commit().await.map_err(told)?;
    say(out, &json!({ "ended": id }), |l| m::cli_token_ended(l, id.to_string()));
    Ok(())
}
