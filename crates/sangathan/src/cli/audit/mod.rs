//! `audit`: who did what, and whether that record is as it was written.

mod list;
mod verify;

pub use verify::meaning;

use access::audit::chain::End;
use access::audit::head::hex;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};
use system::{Exit, Failure};
use words::Locale;

use super::Call;
use crate::heads::{self, Heads};
use crate::open::Want;
use crate::{errors, messages};

/// The command.
pub fn command(l: Locale) -> Command {
    let qr = Arg::new("qr").long("qr").action(ArgAction::SetTrue).help(messages::audit_qr(l));
    let head = Command::new("head").about(messages::audit_head_about(l)).args([qr, heads::option(l)]);
    let key = Command::new("key").about(messages::audit_key_about(l));
    Command::new("audit")
        .about(messages::audit_about(l))
        .after_help(messages::audit_examples(l))
        .subcommand_required(true)
        .subcommands([list::command(l), verify::command(l), head, key])
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    match given.subcommand() {
        Some(("list", given)) => list::run(call, given).await,
        Some(("verify", given)) => verify::run(call, given).await,
        Some(("head", given)) => head(call, given).await,
        Some(("key", given)) => key(call, given),
        _ => Ok(Exit::Done),
    }
}

/// Where a trail ends, as JSON.
pub fn end(end: End) -> Value {
    json!({"installation": end.installation.to_string(), "seq": end.seq, "hash": hex(&end.hash)})
}

/// Signs where the trail ends, keeps it with the other heads and prints it.
async fn head(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let opened = call.settings.open(Want::Ready).await?;
    let heads = Heads::of(&call.settings, given);
    opened.host.begin_trail().await.map_err(errors::access)?;
    let head = heads.sign(&opened.host).await?;
    heads.keep(&head)?;
    if call.out.json {
        call.out.value(&head.json());
        return Ok(Exit::Done);
    }
    call.out.line(&head.text());
    if given.get_flag("qr")
        && let Some(signs) = ui::qr::signs(&head.text())
    {
        call.out.line(&signs);
    }
    Ok(Exit::Done)
}

/// Prints the public half of the key, which makes it if there is none.
fn key(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    call.settings.folder.make()?;
    let heads = Heads::of(&call.settings, given);
    let public = hex(&heads.key()?.public());
    if call.out.json {
        call.out.value(&json!({"key": public, "file": heads.key_file.display().to_string()}));
    } else {
        call.out.line(&public);
    }
    Ok(Exit::Done)
}
