//! `backup`: a copy that is known to open.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use access::audit::head::hex;
use access::audit::line::NOTHING;
use access::audit::verify::{self, Verdict};
use access::{Action, Actor, Line};
use clap::{Arg, ArgMatches, Command, value_parser};
use db::backup::Verified;
use db::{Db, migrate};
use serde_json::{Value, json};
use system::{Exit, Failure, Out};
use words::{Locale, numbers};

use super::{Call, audit};
use crate::errors::{self, misuse};
use crate::folder::parent;
use crate::messages;
use crate::open::Want;

/// The command.
pub fn command(l: Locale) -> Command {
    let file = Arg::new("file").value_name("FILE").required(true).value_parser(value_parser!(PathBuf));
    Command::new("backup")
        .about(messages::backup_about(l))
        .after_help(messages::backup_examples(l))
        .arg(file.help(messages::backup_file(l)))
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let Some(file) = given.get_one::<PathBuf>("file") else { return Ok(Exit::Done) };
    let opened = call.settings.open(Want::AsItIs).await?;
    if matches!(opened.host.db, Db::Postgres { .. }) {
        return Err(misuse(messages::backup_postgres));
    }
    not_among_keys(file, &call.settings.keys)?;
    if migrate::pending(&opened.host.db).await.map_err(errors::database)?.is_empty() {
        // In the trail of the original and of the copy: whoever holds the copy holds everything.
        let line = Line::of(Action::Operate, "backup");
        opened.host.note(&Actor::LocalOperator, line).await.map_err(errors::access)?;
    }
    let (copied, trail) = copy(&opened.host.db, file).await?;
    if call.out.json {
        let (file, trail) = (file.display().to_string(), trail.as_ref().map(of_trail));
        call.out.value(&json!({"file": file, "tables": counts(&copied), "audit": trail}));
    } else {
        let l = call.settings.locale;
        tables(&mut call.out, &copied, None);
        if let Some(trail) = &trail {
            tell_trail(&mut call.out, trail);
        }
        call.out.line(&messages::backup_done(l, file.display().to_string()));
        call.out.line(&messages::backup_keys(l));
    }
    Ok(Exit::Done)
}

/// The keys must never lie beside a copy of what they open.
pub(super) fn not_among_keys(file: &Path, keys: &Path) -> Result<(), Failure> {
    match (fs::canonicalize(parent(file)), fs::canonicalize(keys)) {
        (Ok(folder), Ok(keys)) if folder.starts_with(&keys) || keys.parent() == Some(&folder) => {
            Err(misuse(messages::backup_in_keys))
        }
        _ => Ok(()),
    }
}

/// Writes the copy under another name, private, and gives it its name when it is complete and on the disk.
async fn copy(db: &Db, file: &Path) -> Result<(Verified, Option<Verdict>), Failure> {
    let exists = || errors::file(file, &std::io::ErrorKind::AlreadyExists.into());
    if file.exists() {
        return Err(exists());
    }
    let folder = parent(file);
    let failed = |e: std::io::Error| errors::file(file, &e);
    let workshop = tempfile::Builder::new().prefix(".backup-").tempdir_in(&folder).map_err(failed)?;
    let draft = workshop.path().join("copy.db");
    let copied = db::backup::write(db, &draft).await.map_err(errors::database)?;
    let trail = trail(&draft).await?;
    fs::set_permissions(&draft, fs::Permissions::from_mode(0o600)).map_err(failed)?;
    File::open(&draft).and_then(|f| f.sync_all()).map_err(failed)?;
    // A link, unlike a renaming, never replaces a file that came there meanwhile.
    match fs::hard_link(&draft, file) {
        Ok(()) => {}
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => return Err(exists()),
        Err(_) => fs::rename(&draft, file).map_err(failed)?,
    }
    File::open(&folder).and_then(|f| f.sync_all()).map_err(failed)?;
    Ok((copied, trail))
}

/// Whether the audit trail of a copy is as it was written; `None` if the copy is of a version that sealed nothing.
///
/// # Errors
/// If the copy cannot be read.
pub async fn trail(copy: &Path) -> Result<Option<Verdict>, Failure> {
    let mut tx = db::backup::look(copy).await.map_err(errors::database)?;
    if !db::schema::exists(&mut tx, "access_chain").await.map_err(errors::database)? {
        return Ok(None);
    }
    let verdict = verify::verify(&mut tx, &[]).await.map_err(errors::access)?;
    tx.rollback().await.map_err(errors::database)?;
    Ok(Some(verdict))
}

/// The trail of a copy as JSON. A copy is made and taken all the same where its trail is broken: it may be the evidence.
pub fn of_trail(v: &Verdict) -> Value {
    json!({"ok": v.is_whole(), "end": v.end.map(audit::end)})
}

/// Says where the trail of a copy ends, or what is wrong with it.
pub fn tell_trail(out: &mut Out, v: &Verdict) {
    let l = out.locale;
    out.line(&match (v.broken, &v.end) {
        (Some(broken), _) => messages::audit_copy_broken(l, audit::meaning(broken).get(l)),
        (None, end) => {
            let (seq, hash) = end.map_or((0, NOTHING), |e| (e.seq, e.hash));
            messages::audit_copy_end(l, seq.to_string(), hex(&hash))
        }
    });
}

/// The rows of each table, as JSON.
pub fn counts(v: &Verified) -> Value {
    v.tables.iter().map(|(table, n)| (table.clone(), json!(n))).collect::<serde_json::Map<_, _>>().into()
}

/// The rows of each table, with those of the present database beside them where there is one.
pub fn tables(out: &mut Out, copy: &Verified, present: Option<&[(String, i64)]>) {
    let l = out.locale;
    for (table, n) in &copy.tables {
        let now = present.and_then(|p| p.iter().find(|(t, _)| t == table)).map(|(_, now)| *now);
        let n = numbers::grouped(*n, l);
        out.line(&match now {
            None => format!("  {table}: {n}"),
            Some(now) => format!("  {}", messages::restore_beside(l, table, n, numbers::grouped(now, l))),
        });
    }
}
