//! `audit list`: what was done, by whom, upon what.

use access::Action;
use clap::{Arg, ArgMatches, Command, value_parser};
use jiff::Timestamp;
use serde_json::json;
use system::{Exit, Failure};
use words::{Locale, dates};

use super::Call;
use crate::open::Want;
use crate::{errors, messages};

/// Lines shown at most; the next ones by `--after`.
const LINES: i64 = 1_000;

/// The command.
pub fn command(l: Locale) -> Command {
    let after = Arg::new("after").long("after").value_name("N").value_parser(value_parser!(i64).range(0..));
    let list = Command::new("list").about(messages::audit_list_about(l));
    let list = list.arg(after.default_value("0").help(messages::audit_after(l)));
    Command::new("audit").about(messages::audit_about(l)).subcommand_required(true).subcommand(list)
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let after =
        given.subcommand().and_then(|(_, list)| list.get_one::<i64>("after").copied()).unwrap_or_default();
    let opened = call.settings.open(Want::Ready).await?;
    let mut ctx = call.settings.read(&opened.host).await?;
    ctx.authorise(Action::Operate).map_err(errors::access)?;
    let entries = access::trail(&mut ctx.tx, after, LINES).await.map_err(errors::access)?;
    ctx.rollback().await.map_err(errors::access)?;

    let l = call.settings.locale;
    let at = |micros| Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH);
    if call.out.json {
        let one = |e: &access::Entry| {
            json!({"seq": e.seq, "at": at(e.at).to_string(), "actor": e.actor, "role": e.role, "action": e.action,
                   "object": e.object, "reason": e.reason})
        };
        call.out.value(&entries.iter().map(one).collect::<Vec<_>>());
        return Ok(Exit::Done);
    }
    for e in &entries {
        let why = e.reason.as_deref().map(|r| format!(" · {r}")).unwrap_or_default();
        let when = dates::date_time(at(e.at), l);
        call.out.line(&format!("{} · {when} · {} · {} · {}{why}", e.seq, e.actor, e.action, e.object));
    }
    match entries.last() {
        Some(last) if entries.len() as i64 == LINES => {
            call.out.line(&messages::audit_more(l, last.seq.to_string()))
        }
        Some(_) => {}
        None => call.out.line(&messages::audit_empty(l)),
    }
    Ok(Exit::Done)
}
