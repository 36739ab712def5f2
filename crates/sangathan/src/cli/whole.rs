//! `export --all`: the whole database as files; and `restore` of such a folder into a new database of either kind.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use access::{Action, Actor, Line};
use base::Kind;
use clap::{Arg, ArgMatches, Command, value_parser};
use db::whole::{self, Manifest};
use db::{DbError, Location, migrate};
use serde_json::{Value, json};
use system::{Exit, Failure};
use words::{Locale, numbers};

use super::Call;
use super::backup::not_among_keys;
use crate::errors::{self, fault};
use crate::messages;
use crate::open::Want;
use crate::systems;

/// The command.
pub fn command(l: Locale) -> Command {
    let all = Arg::new("all").long("all").value_name("DIR").required(true);
    Command::new("export")
        .about(messages::export_about(l))
        .after_help(messages::export_examples(l))
        .arg(all.value_parser(value_parser!(PathBuf)).help(messages::export_all(l)))
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let Some(folder) = given.get_one::<PathBuf>("all") else { return Ok(Exit::Done) };
    let opened = call.settings.open(Want::Ready).await?;
    not_among_keys(folder, &call.settings.keys)?;
    DirBuilder::new().mode(0o700).create(folder).map_err(|e| errors::file(folder, &e))?;
    // In the trail of the original and of the files: whoever holds them holds everything.
    let line = Line::of(Action::Operate, "export all");
    opened.host.note(&Actor::LocalOperator, line).await.map_err(errors::access)?;
    let written = match whole::export(&opened.host.db, folder).await {
        Ok(written) => written,
        Err(e) => {
            // Made by this call, and of no use.
            let _ = fs::remove_dir_all(folder);
            return Err(errors::database(e));
        }
    };
    let (l, name) = (call.settings.locale, folder.display().to_string());
    if call.out.json {
        call.out.value(&of(&written, &name));
    } else {
        let (tables, rows) = sums(&written, l);
        call.out.line(&messages::export_done(l, tables, rows, name));
        call.out.line(&messages::backup_keys(l));
    }
    Ok(Exit::Done)
}

/// What a folder holds, as JSON.
fn of(m: &Manifest, folder: &str) -> Value {
    let tables: serde_json::Map<String, Value> =
        m.tables.iter().map(|t| (t.table.clone(), json!(t.rows))).collect();
    json!({"folder": folder, "schema": m.schema, "tables": tables})
}

fn sums(m: &Manifest, l: Locale) -> (i64, String) {
    let rows: u64 = m.tables.iter().map(|t| t.rows).sum();
    let tables = i64::try_from(m.tables.len()).unwrap_or(i64::MAX);
    (tables, numbers::grouped(i64::try_from(rows).unwrap_or(i64::MAX), l))
}

/// Takes a folder into a new database; with `only_look` reads the files and compares them with their list.
///
/// # Errors
/// If the folder is damaged or incomplete, or there is a database already; then nothing was changed.
pub async fn restore(call: &mut Call, folder: &Path, only_look: bool) -> Result<Exit, Failure> {
    let (l, name) = (call.settings.locale, folder.display().to_string());
    // Everything that can be wrong with the files is found before a database is made.
    let found = whole::look(folder).map_err(|e| damaged(folder, e))?;
    if !only_look {
        into_new(call, folder).await?;
    }
    if call.out.json {
        let mut said = of(&found, &name);
        said["ok"] = json!(true);
        call.out.value(&said);
        return Ok(Exit::Done);
    }
    let (tables, rows) = sums(&found, l);
    call.out.line(&messages::export_whole(l, name.as_str(), tables, rows));
    if !only_look {
        call.out.line(&messages::export_restored(l, name));
        call.out.line(&messages::restore_keys(l));
    }
    Ok(Exit::Done)
}

fn damaged(folder: &Path, e: DbError) -> Failure {
    let (name, detail) = (folder.display().to_string(), e.to_string());
    match e {
        e @ (DbError::Newer(_) | DbError::Full(_) | DbError::Busy(_)) => errors::database(e),
        _ => fault(Kind::Conflict, "damaged", |l| messages::restore_damaged(l, &name, &detail)),
    }
}

async fn into_new(call: &mut Call, folder: &Path) -> Result<(), Failure> {
    let settings = &call.settings;
    let database = settings.location.to_string();
    let not_new = || fault(Kind::Conflict, "exists", |l| messages::export_not_new(l, &database));
    let made = match &settings.location {
        Location::Sqlite(file) if file.exists() => return Err(not_new()),
        Location::Sqlite(file) => Some(file.clone()),
        Location::Postgres(_) => None,
    };
    let opened = settings.open(Want::Unmigrated).await?;
    let host = &opened.host;
    if !whole::is_new(&host.db).await.map_err(errors::database)? {
        return Err(not_new());
    }
    let taken = async {
        migrate::run(&host.db).await?;
        whole::import(&host.db, folder).await
    };
    if let Err(e) = taken.await {
        host.db.close().await;
        // A file that this call made, and that holds nothing.
        for end in ["", "-wal", "-shm"] {
            made.iter().for_each(|file| drop(fs::remove_file(crate::folder::suffixed(file, end))));
        }
        return Err(damaged(folder, e));
    }
    systems::bring_up_to_date(host).await?;
    let line = Line::of(Action::Operate, "restore");
    host.note(&Actor::LocalOperator, line).await.map_err(errors::access)?;
    host.db.close().await;
    Ok(())
}
