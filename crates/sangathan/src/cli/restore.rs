//! `restore`: a copy is looked at, or becomes the database.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use access::audit::trail;
use access::audit::verify::Verdict;
use access::{Action, Actor, Host, Line};
use base::{Clock as _, Kind, SystemClock, SystemRng};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use db::backup::{Verified, verify};
use db::{Db, Location, Tx};
use serde_json::json;
use system::{Exit, Failure};
use words::Locale;

use super::Call;
use super::backup::{self, counts, of_trail, tables, tell_trail};
use crate::errors::{self, fault, misuse};
use crate::folder::{Lock, parent, private, suffixed};
use crate::heads::{self, Heads};
use crate::messages;
use crate::open::Want;
use crate::systems;

/// The command.
pub fn command(l: Locale) -> Command {
    let flag =
        |name: &'static str, help: String| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    Command::new("restore").about(messages::restore_about(l)).after_help(messages::restore_examples(l)).args(
        [
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(messages::restore_file(l)),
            flag("verify", messages::restore_verify(l)),
            flag("replace", messages::restore_replace(l)),
            heads::option(l),
        ],
    )
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let Some(file) = given.get_one::<PathBuf>("file") else { return Ok(Exit::Done) };
    if file.is_dir() {
        return super::whole::restore(call, file, given.get_flag("verify")).await;
    }
    if given.get_flag("verify") {
        return look(call, file).await;
    }
    let Location::Sqlite(target) = call.settings.location.clone() else {
        return Err(misuse(messages::restore_postgres));
    };
    call.settings.folder.make()?;
    let _alone = Lock::alone(&target)?;
    if target.exists() && !given.get_flag("replace") {
        let name = target.display().to_string();
        return Err(fault(Kind::Conflict, "exists", |l| messages::restore_exists(l, &name)));
    }
    let draft = suffixed(&target, ".restoring");
    let restored = match prepare(file, &draft).await {
        Ok(restored) => restored,
        Err(failure) => {
            parts(&draft).iter().for_each(|p| drop(fs::remove_file(p)));
            return Err(failure);
        }
    };
    let aside = exchange(&target, &draft).map_err(|e| errors::file(&target, &e))?;
    if let Some(behind) = &aside {
        // The heads of the old database stay with it: most of them name lines that the restored one does not have.
        Heads::of(&call.settings, given).move_aside(behind)?;
    }
    let aside = aside.map(|behind| suffixed(&target, &behind).display().to_string());
    if call.out.json {
        call.out
            .value(&json!({"file": file.display().to_string(), "tables": counts(&restored), "old": aside}));
        return Ok(Exit::Done);
    }
    let l = call.settings.locale;
    tables(&mut call.out, &restored, None);
    call.out.line(&messages::restore_done(l, target.display().to_string()));
    if let Some(aside) = aside {
        call.out.line(&messages::restore_aside(l, aside));
    }
    call.out.line(&messages::restore_keys(l));
    Ok(Exit::Done)
}

/// Only looks: whether the copy opens and is whole, and what it holds beside the present database.
async fn look(call: &mut Call, file: &Path) -> Result<Exit, Failure> {
    let copy = verified(file).await?;
    let written = backup::trail(file).await?;
    let (mut present, mut goes_on) = (None, None);
    if call.settings.exists() {
        let opened = call.settings.open(Want::AsItIs).await?;
        let mut tx = opened.host.db.read().await.map_err(errors::database)?;
        present = Some(db::schema::row_counts(&mut tx).await.map_err(errors::database)?);
        goes_on = match &written {
            Some(written) => goes_on_from(&mut tx, written).await?,
            None => None,
        };
    }
    let whole = written.as_ref().is_none_or(Verdict::is_whole);
    if call.out.json {
        let now = present.map(|tables| counts(&Verified { tables }));
        let mut audit = written.as_ref().map(of_trail).unwrap_or_default();
        audit["present_goes_on"] = json!(goes_on);
        call.out.value(
            &json!({"file": file.display().to_string(), "ok": whole, "tables": counts(&copy), "present": now,
                               "audit": audit}),
        );
    } else {
        let l = call.settings.locale;
        tables(&mut call.out, &copy, present.as_deref());
        if let Some(written) = &written {
            tell_trail(&mut call.out, written);
        }
        match goes_on {
            Some(true) => call.out.line(&messages::audit_copy_beside(l)),
            Some(false) => call.out.line(&messages::audit_copy_apart(l)),
            None => {}
        }
        call.out.line(&messages::restore_whole(l, file.display().to_string()));
    }
    match whole {
        true => Ok(Exit::Done),
        false => Err(fault(Kind::Conflict, "audit_broken", messages::audit_not_whole)),
    }
}

/// Whether the trail of the present database holds the line with which the copy's ends; `None` if it seals nothing yet.
async fn goes_on_from(tx: &mut Tx, copy: &Verdict) -> Result<Option<bool>, Failure> {
    if !db::schema::exists(tx, "access_chain").await.map_err(errors::database)? {
        return Ok(None);
    }
    let Some(end) = copy.end.filter(|e| e.seq > 0) else { return Ok(None) };
    let line = trail::next(tx, end.seq - 1, 1).await.map_err(errors::access)?;
    Ok(Some(line.first().is_some_and(|e| e.seq == end.seq && e.hash.as_deref() == Some(&end.hash[..]))))
}

async fn verified(file: &Path) -> Result<Verified, Failure> {
    if !file.is_file() {
        return Err(errors::file(file, &io::ErrorKind::NotFound.into()));
    }
    verify(file).await.map_err(|e| {
        let (name, detail) = (file.display().to_string(), e.to_string());
        fault(Kind::Conflict, "damaged", |l| messages::restore_damaged(l, &name, &detail))
    })
}

/// Copies the file beside its place, proves that the copy is whole and not newer than this program, and brings it up to date.
async fn prepare(file: &Path, draft: &Path) -> Result<Verified, Failure> {
    let restored = verified(file).await?;
    let copy = || {
        let mut to = private().create(true).truncate(true).open(draft)?;
        io::copy(&mut File::open(file)?, &mut to)?;
        to.sync_all()
    };
    copy().map_err(|e| errors::file(draft, &e))?;
    verified(draft).await?;
    let db = Db::open(&Location::Sqlite(draft.to_owned())).await.map_err(errors::database)?;
    let host = Host::new(db, Arc::new(SystemClock), Arc::new(SystemRng));
    let settled = settle(&host).await;
    host.db.close().await;
    settled?;
    Ok(restored)
}

/// The restored database in this program's version, with a line in its audit trail that says what it is.
async fn settle(host: &Host) -> Result<(), Failure> {
    systems::bring_up_to_date(host).await?;
    let line = Line::of(Action::Operate, "restore");
    host.note(&Actor::LocalOperator, line).await.map_err(errors::access)
}

/// Moves the old database aside, all its files, and the new one into its place. Answers what now stands behind the old one's name.
fn exchange(target: &Path, draft: &Path) -> io::Result<Option<String>> {
    let mut aside = None;
    if target.exists() {
        let now = SystemClock.now().strftime("%Y%m%dT%H%M%SZ").to_string();
        let behind = format!(".before-restore-{now}");
        let old = suffixed(target, &behind);
        for (from, to) in parts(target).iter().zip(parts(&old)).filter(|(from, _)| from.exists()) {
            fs::rename(from, to)?;
        }
        aside = Some(behind);
    }
    fs::rename(draft, target)?;
    File::open(parent(target))?.sync_all()?;
    Ok(aside)
}

/// The files of one SQLite database: itself, and what is not yet written back into it.
fn parts(database: &Path) -> [PathBuf; 3] {
    ["", "-wal", "-shm"].map(|end| suffixed(database, end))
}
