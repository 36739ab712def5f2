//! `doctor`: is this installation well, and if not, what is to be done?

mod safety;

use std::path::{Path, PathBuf};

use access::Host;
use clap::{Arg, ArgMatches, Command, value_parser};
use db::{Db, migrate};
use serde_json::json;
use system::{Concern, Exit, Failure};
use words::message::both;
use words::{Locale, Text, dates, numbers};

use super::Call;
use crate::errors::{self, fault};
use crate::open::Want;
use crate::{messages, systems};

/// The command.
pub fn command(l: Locale) -> Command {
    let backups = Arg::new("backups").long("backups").value_name("DIR").value_parser(value_parser!(PathBuf));
    Command::new("doctor").about(messages::doctor_about(l)).arg(backups.help(messages::doctor_backups(l)))
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Ok,
    Warning,
    Failed,
}

/// One thing that was looked at.
struct Check {
    name: &'static str,
    state: State,
    found: Text,
    way_out: Option<Text>,
}

fn ok(name: &'static str, found: Text) -> Check {
    Check { name, state: State::Ok, found, way_out: None }
}

fn failed(name: &'static str, found: Text, way_out: Text) -> Check {
    Check { name, state: State::Failed, found, way_out: Some(way_out) }
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let l = call.settings.locale;
    let mut checks = vec![];
    checks.extend(safety::line(&call.settings));
    checks.extend(safety::apart(&call.settings, given.get_one::<PathBuf>("backups").map(PathBuf::as_path)));
    if call.settings.folder.0.exists() {
        checks.extend([safety::private(&call.settings), room(&call.settings.folder.0)]);
    }
    let mut tables = None;
    match call.settings.open(Want::AsItIs).await {
        Err(f) => checks.push(failed("database", f.text, both(messages::doctor_database_way_out))),
        Ok(opened) => {
            let place = call.settings.location.to_string();
            checks.push(ok("database", both(|l| messages::doctor_database(l, &place))));
            let migrated = migrations(&opened.host).await;
            let ready = migrated.state == State::Ok;
            checks.push(migrated);
            checks.push(integrity(&opened.host).await);
            if ready {
                checks.push(safety::keys(&call.settings, &opened.host).await);
                checks.push(safety::trail(&opened.host).await);
                checks.push(safety::strangers(call, &opened.host).await);
                checks.extend(contents(call, &opened.host, &mut tables).await?);
            }
        }
    }
    let bad = checks.iter().filter(|c| c.state == State::Failed).count();
    if call.out.json {
        let one = |c: &Check| {
            let state = ["ok", "warning", "failed"][c.state as usize];
            json!({"name": c.name, "state": state, "hi": c.found.hi, "en": c.found.en, "way_out": c.way_out})
        };
        let checks: Vec<_> = checks.iter().map(one).collect();
        call.out.value(&json!({"ok": bad == 0, "checks": checks, "tables": tables}));
    } else {
        for c in &checks {
            call.out.line(&format!("{} {}", ["✓", "!", "✗"][c.state as usize], c.found.get(l)));
            if let Some(way_out) = &c.way_out {
                call.out.line(&format!("    → {}", way_out.get(l)));
            }
        }
    }
    match bad {
        0 => Ok(Exit::Done),
        n => Err(fault(base::Kind::Conflict, "unwell", |l| messages::doctor_unwell(l, n))),
    }
}

/// Room on the disk: a tenth of it, at the very least a twentieth.
fn room(folder: &Path) -> Check {
    let free =
        rustix::fs::statvfs(folder).ok().filter(|s| s.f_blocks > 0).map(|s| s.f_bavail * 100 / s.f_blocks);
    let found = |percent: u64| both(|l| messages::doctor_room(l, percent));
    let way_out = both(messages::doctor_room_way_out);
    match free {
        None => failed("disk", both(messages::doctor_room_unknown), way_out),
        Some(percent) if percent < 5 => failed("disk", found(percent), way_out),
        Some(percent) if percent < 10 => {
            Check { state: State::Warning, ..failed("disk", found(percent), way_out) }
        }
        Some(percent) => ok("disk", found(percent)),
    }
}

async fn migrations(host: &Host) -> Check {
    match migrate::pending(&host.db).await {
        Ok(pending) if pending.is_empty() => ok("migrations", both(messages::doctor_migrated)),
        Ok(pending) => failed(
            "migrations",
            both(|l| messages::doctor_pending(l, pending.len())),
            both(messages::doctor_pending_way_out),
        ),
        Err(e) => failed("migrations", errors::database(e).text, both(messages::doctor_database_way_out)),
    }
}

/// SQLite can say whether its file is sound; PostgreSQL watches over its own.
async fn integrity(host: &Host) -> Check {
    if let Db::Postgres { .. } = host.db {
        return ok("integrity", both(messages::doctor_integrity_postgres));
    }
    let faults = async {
        let mut tx = host.db.read().await?;
        let n = db::schema::faults(&mut tx).await?;
        tx.rollback().await?;
        Ok::<i64, db::DbError>(n)
    };
    let way_out = both(messages::doctor_integrity_way_out);
    match faults.await {
        Ok(0) => ok("integrity", both(messages::doctor_integrity)),
        Ok(n) => failed("integrity", both(|l| messages::doctor_not_sound(l, n)), way_out),
        Err(e) => failed("integrity", errors::database(e).text, way_out),
    }
}

/// What is in the database: its version, the imports, the clock beside them, the rows.
async fn contents(
    call: &Call,
    host: &Host,
    tables: &mut Option<serde_json::Value>,
) -> Result<Vec<Check>, Failure> {
    let mut ctx = call.settings.read(host).await?;
    let imports = intake::list(&mut ctx).await.map_err(super::import::refused)?;
    let rows = db::schema::row_counts(&mut ctx.tx).await.map_err(errors::database)?;
    let mut concerns = Vec::new();
    for system in call.systems.iter() {
        concerns.extend(system.concerns(&mut ctx).await.map_err(errors::access)?);
    }
    ctx.rollback().await.map_err(errors::access)?;
    let version = host.version().await.map_err(errors::access)?;

    let kinds = systems::kinds(&call.systems);
    let unknown = imports.iter().find(|i| i.undone_at.is_none() && kinds.iter().all(|k| k.name() != i.kind));
    let imports_known = match unknown {
        None => ok("imports", both(|l| messages::doctor_imports(l, imports.len()))),
        Some(i) => failed(
            "imports",
            both(|l| messages::doctor_import_unknown(l, i.no.to_string(), &i.kind)),
            both(messages::doctor_import_unknown_way_out),
        ),
    };
    let now = host.clock.now();
    let ahead = imports.iter().map(|i| i.at).max().is_some_and(|latest| latest > now.as_microsecond());
    let time = |l| dates::date_time(now, l);
    let clock = match ahead {
        false => ok("clock", both(|l| messages::doctor_clock(l, time(l)))),
        true => failed(
            "clock",
            both(|l| messages::doctor_clock_behind(l, time(l))),
            both(messages::doctor_clock_way_out),
        ),
    };
    let total = rows.iter().map(|(_, n)| n).sum();
    *tables = Some(rows.into_iter().map(|(t, n)| (t, json!(n))).collect::<serde_json::Map<_, _>>().into());
    let mut checks = vec![
        imports_known,
        clock,
        ok("rows", both(|l| messages::doctor_rows(l, numbers::grouped(total, l), version.to_string()))),
    ];
    let warning = |c: Concern| Check { state: State::Warning, ..failed(c.name, c.found, c.way_out) };
    checks.extend(concerns.into_iter().map(warning));
    Ok(checks)
}
