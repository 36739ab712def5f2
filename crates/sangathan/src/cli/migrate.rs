//! `migrate`: brings the database up to this program's version.

use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches, Command};
use db::migrate;
use serde_json::json;
use system::{Exit, Failure};
use words::Locale;

use super::Call;
use crate::open::Want;
use crate::{errors, messages, systems};

/// The command.
pub fn command(l: Locale) -> Command {
    let dry_run =
        Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help(messages::migrate_dry_run(l));
    Command::new("migrate").about(messages::migrate_about(l)).arg(dry_run)
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let apply = !given.get_flag("dry-run");
    // A trial must not leave an empty database behind: where there is none, it looks at one elsewhere.
    let elsewhere = tempfile::tempdir().map_err(|e| errors::file(Path::new("."), &e))?;
    let here = apply || call.settings.exists();
    let settings =
        if here { call.settings.clone() } else { call.settings.in_folder(elsewhere.path().to_owned()) };
    let opened = settings.open(Want::Unmigrated).await?;
    let pending = migrate::pending(&opened.host.db).await.map_err(errors::database)?;
    if apply {
        systems::bring_up_to_date(&opened.host).await?;
    }
    opened.host.db.close().await;
    if call.out.json {
        call.out.value(&json!({"pending": pending, "applied": apply}));
        return Ok(Exit::Done);
    }
    for name in &pending {
        call.out.line(&format!("  {name}"));
    }
    let l = settings.locale;
    call.out.line(&match (pending.len(), apply) {
        (0, _) => messages::migrate_nothing(l),
        (n, true) => messages::migrate_done(l, n),
        (n, false) => messages::migrate_pending(l, n),
    });
    Ok(Exit::Done)
}
