//! `import list` and `import undo`.

use access::Actor;
use base::Day;
use clap::{Arg, ArgMatches, Command, value_parser};
use intake::Imported;
use jiff::Timestamp;
use serde_json::{Value, json};
use system::{Exit, Failure};
use words::{Locale, dates};

use super::{Call, refused};
use crate::open::Want;
use crate::{errors, messages, systems};

/// `import list`.
pub fn list_command(l: Locale) -> Command {
    Command::new("list").about(messages::list_about(l))
}

/// `import undo`.
pub fn undo_command(l: Locale) -> Command {
    Command::new("undo").about(messages::undo_about(l)).args([
        Arg::new("no")
            .value_name("N")
            .required(true)
            .value_parser(value_parser!(i64).range(1..))
            .help(messages::undo_no(l)),
        Arg::new("reason").long("reason").value_name("TEXT").help(messages::undo_reason(l)),
    ])
}

/// Lists all imports, the latest first.
pub async fn list(call: &mut Call) -> Result<Exit, Failure> {
    let opened = call.settings.open(Want::Ready).await?;
    let mut ctx = call.settings.read(&opened.host).await?;
    let all = intake::list(&mut ctx).await.map_err(refused)?;
    ctx.rollback().await.map_err(errors::access)?;
    if call.out.json {
        call.out.value(&all.iter().map(document).collect::<Vec<_>>());
        return Ok(Exit::Done);
    }
    if all.is_empty() {
        call.out.line(&messages::list_empty(call.settings.locale));
    }
    for import in &all {
        call.out.line(&line(import, call.settings.locale));
    }
    Ok(Exit::Done)
}

/// Takes one import back.
pub async fn undo(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let no = given.get_one::<i64>("no").copied().unwrap_or_default();
    let reason = given.get_one::<String>("reason").map(String::as_str);
    let opened = call.settings.open(Want::Ready).await?;
    let host = &opened.host;
    let ctx = host.write(Actor::LocalOperator, call.settings.locale, host.ids.make()).await;
    let mut ctx = ctx.map_err(errors::access)?;
    intake::undo(&mut ctx, &systems::kinds(&call.systems), no, reason).await.map_err(refused)?;
    ctx.commit().await.map_err(errors::access)?;
    if call.out.json {
        call.out.value(&json!({"undone": no}));
    } else {
        call.out.line(&messages::undo_done(call.settings.locale, no.to_string()));
    }
    Ok(Exit::Done)
}

fn at(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn document(i: &Imported) -> Value {
    json!({
        "no": i.no, "kind": i.kind, "file": i.file, "source": i.source, "on": i.on.map(|d| d.to_string()),
        "by": i.by, "at": at(i.at).to_string(), "read": i.read, "created": i.created, "updated": i.updated,
        "unchanged": i.unchanged, "rejected": i.rejected, "undone_at": i.undone_at.map(|u| at(u).to_string()),
    })
}

fn line(i: &Imported, l: Locale) -> String {
    let (no, when) = (i.no.to_string(), dates::date_time(at(i.at), l));
    let mut line = messages::list_line(
        l,
        no,
        when,
        &i.kind,
        &i.file,
        i.read,
        i.created,
        i.updated,
        i.unchanged,
        i.rejected,
        &i.by,
    );
    if let Some(source) = &i.source {
        line.push_str(&messages::list_source(l, source));
    }
    if let Some(undone) = i.undone_at {
        line.push_str(&messages::list_undone(l, dates::date(Day::of(at(undone)), l)));
    }
    line
}
