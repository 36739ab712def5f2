//! `keys list`, `keys rotate`: the keys of protected fields.

use access::vault::{self, KeyLine, Rotated};
use access::{Action, Actor};
use clap::{Arg, ArgAction, ArgMatches, Command};
use jiff::Timestamp;
use serde_json::{Value, json};
use system::{Exit, Failure};
use words::{Locale, dates, numbers};

use super::Call;
use crate::open::{Opened, Want};
use crate::{errors, messages, systems};

/// The command.
pub fn command(l: Locale) -> Command {
    let index =
        Arg::new("index").long("index").action(ArgAction::SetTrue).help(messages::keys_rotate_index(l));
    Command::new("keys").about(messages::keys_about(l)).subcommand_required(true).subcommands([
        Command::new("list").about(messages::keys_list_about(l)),
        Command::new("rotate")
            .about(messages::keys_rotate_about(l))
            .after_help(messages::keys_rotate_more(l))
            .arg(index),
    ])
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let opened = call.settings.open(Want::Ready).await?;
    match given.subcommand() {
        Some(("rotate", given)) => rotate(call, &opened, given.get_flag("index")).await,
        _ => list(call, &opened).await,
    }
}

async fn list(call: &mut Call, opened: &Opened) -> Result<Exit, Failure> {
    let mut ctx = call.settings.read(&opened.host).await?;
    ctx.authorise(Action::Operate).map_err(errors::access)?;
    let keys = vault::list(&mut ctx.tx).await.map_err(errors::access)?;
    ctx.rollback().await.map_err(errors::access)?;
    let l = call.settings.locale;
    if call.out.json {
        let folder = call.settings.keys.display().to_string();
        call.out.value(&json!({"folder": folder, "keys": keys.iter().map(value).collect::<Vec<_>>()}));
        return Ok(Exit::Done);
    }
    for k in &keys {
        let time = |at| Timestamp::from_microsecond(at).map_or(String::new(), |t| dates::date_time(t, l));
        let until = k.ended_at.map_or(String::new(), |at| format!(" .. {}", time(at)));
        let (class, purpose, state) = (k.class.name(), k.purpose.name(), k.state.name());
        call.out.line(&format!("{}  {class} {purpose}  {state}  {}{until}", k.id, time(k.created_at)));
    }
    Ok(Exit::Done)
}

fn value(k: &KeyLine) -> Value {
    json!({
        "id": k.id.to_string(), "class": k.class.name(), "purpose": k.purpose.name(), "state": k.state.name(),
        "created_at": k.created_at, "ended_at": k.ended_at,
    })
}

async fn rotate(call: &mut Call, opened: &Opened, index: bool) -> Result<Exit, Failure> {
    // Says which keys are missing, or are others, where they are.
    vault::check(&opened.host, &call.settings.key_folder()?).await.map_err(errors::access)?;
    let columns = systems::sealed(&call.systems);
    let rotated = vault::rotate(&opened.host, Actor::LocalOperator, &columns, index, |_| {});
    let r = rotated.await.map_err(errors::access)?;
    say(call, &r);
    Ok(Exit::Done)
}

fn say(call: &mut Call, r: &Rotated) {
    let names = |all: &[vault::KeyId]| all.iter().map(ToString::to_string).collect::<Vec<_>>();
    if call.out.json {
        call.out.value(&json!({
            "made": names(&r.made), "destroyed": names(&r.destroyed), "kept": names(&r.kept),
            "values": r.values, "unreadable": r.unreadable,
        }));
        return;
    }
    let l = call.settings.locale;
    let n = |n: u64| numbers::grouped(i64::try_from(n).unwrap_or(i64::MAX), l);
    call.out.line(&messages::keys_rotated(l, n(r.values), r.made.len(), r.destroyed.len()));
    if r.unreadable > 0 {
        call.out.line(&messages::keys_unreadable(l, n(r.unreadable), names(&r.kept).join(" ")));
    }
    call.out.line(&messages::keys_backup_again(l));
}
