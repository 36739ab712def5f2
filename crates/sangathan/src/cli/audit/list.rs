//! `audit list`: what was done, by whom, upon what.

use access::Action;
use access::audit::line::Entry;
use access::audit::trail::{self, Wanted};
use base::uuid::Uuid;
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
    let option = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let after = option("after", "N", messages::audit_after(l)).value_parser(value_parser!(i64).range(0..));
    Command::new("list").about(messages::audit_list_about(l)).args([
        after.default_value("0"),
        option("actor", "NAME", messages::audit_actor(l)),
        option("person", "ID", messages::audit_person(l)).value_parser(value_parser!(Uuid)),
        option("action", "NAME", messages::audit_action(l)),
        option("object", "TEXT", messages::audit_object(l)),
    ])
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let text = |name| given.get_one::<String>(name).cloned();
    let wanted = Wanted {
        after: given.get_one::<i64>("after").copied().unwrap_or_default(),
        actor: text("actor"),
        person: given.get_one::<Uuid>("person").copied(),
        action: text("action"),
        object: text("object"),
    };
    let opened = call.settings.open(Want::Ready).await?;
    let mut ctx = call.settings.read(&opened.host).await?;
    ctx.authorise(Action::Operate).map_err(errors::access)?;
    let entries = trail::list(&mut ctx.tx, &wanted, LINES).await.map_err(errors::access)?;
    ctx.rollback().await.map_err(errors::access)?;

    let l = call.settings.locale;
    if call.out.json {
        call.out.value(&entries.iter().map(document).collect::<Vec<_>>());
        return Ok(Exit::Done);
    }
    for e in &entries {
        let fields = e.fields.as_deref().map(|f| format!(" ({f})")).unwrap_or_default();
        let why = e.reason.as_deref().map(|r| format!(" · {r}")).unwrap_or_default();
        let when = dates::date_time(at(e.at), l);
        call.out
            .line(&format!("{} · {when} · {} · {} · {}{fields}{why}", e.seq, e.actor, e.action, e.object));
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

fn document(e: &Entry) -> serde_json::Value {
    json!({"seq": e.seq, "at": at(e.at).to_string(), "actor": e.actor, "person": e.person, "role": e.role, "area": e.area,
           "action": e.action, "object": e.object, "reason": e.reason, "fields": e.fields, "op": e.op, "form": e.form,
           "hash": e.hash.as_deref().map(access::audit::head::hex)})
}

fn at(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}
