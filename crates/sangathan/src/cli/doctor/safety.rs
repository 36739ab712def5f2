//! Whether anybody could read what they must not: folders, keys, the line to the database.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use access::audit::verify;
use access::{Actor, Host, vault};
use db::Location;
use system::Shared;
use words::Locale;
use words::message::both;

use super::{Check, State, failed, ok};
use crate::cli::Call;
use crate::cli::audit::meaning;
use crate::folder::parent;
use crate::settings::{Said, Settings};
use crate::{errors, messages};

/// Nobody but its owner may look into the folder, nor into the keys; where only a file was named, into that file.
pub fn private(settings: &Settings) -> Check {
    let own = match (&settings.location, &settings.location_said) {
        (Location::Sqlite(file), Said::Option | Said::Variable(_)) => file.clone(),
        _ => settings.folder.0.clone(),
    };
    let open = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|m| m.permissions().mode() & 0o077 != 0);
    let inside = std::fs::read_dir(&settings.keys).into_iter().flatten().flatten().map(|e| e.path());
    let found = [own.clone(), settings.keys.clone()].into_iter().chain(inside).find(open);
    let name = found.as_ref().unwrap_or(&own).display().to_string();
    match found {
        None => ok("private", both(|l| messages::doctor_private(l, &name))),
        Some(_) => failed(
            "private",
            both(|l| messages::doctor_not_private(l, &name)),
            both(|l| messages::doctor_not_private_way_out(l, &name)),
        ),
    }
}

/// The keys lie neither beside the database's file nor where backups are kept: whoever has the one must not have the other.
pub fn apart(settings: &Settings, backups: Option<&Path>) -> Option<Check> {
    let keys = std::fs::canonicalize(&settings.keys).ok()?;
    let beside = match &settings.location {
        Location::Sqlite(file) => std::fs::canonicalize(parent(file)).is_ok_and(|f| f.starts_with(&keys)),
        Location::Postgres(_) => false,
    };
    let backups = backups.and_then(|b| std::fs::canonicalize(b).ok());
    let copied = backups.is_some_and(|b| keys.starts_with(&b) || b.starts_with(&keys));
    let name = keys.display().to_string();
    Some(match beside || copied {
        false => ok("keys_apart", both(|l| messages::doctor_keys_apart(l, &name))),
        true => failed(
            "keys_apart",
            both(|l| messages::doctor_keys_beside(l, &name)),
            both(messages::doctor_keys_beside_way_out),
        ),
    })
}

/// A database elsewhere has to prove who it is.
pub fn line(settings: &Settings) -> Option<Check> {
    let host = settings.location.unproved_host()?;
    let check = failed(
        "database_line",
        both(|l| messages::doctor_plain(l, &host)),
        both(messages::doctor_plain_way_out),
    );
    Some(Check { state: if settings.plain_database { State::Warning } else { State::Failed }, ..check })
}

/// The keys are there, and are those of this database.
pub async fn keys(settings: &Settings, host: &Host) -> Check {
    let name = settings.keys.display().to_string();
    let found = match settings.key_folder() {
        Ok(folder) => vault::check(host, &folder).await.map_err(errors::access),
        Err(e) => Err(e),
    };
    match found {
        Ok(()) => ok("keys", both(|l| messages::doctor_keys(l, &name))),
        Err(e) => failed("keys", e.text, both(messages::doctor_keys_way_out)),
    }
}

/// No line of the audit trail was changed; whether its end was cut off, only a head from outside can tell (`audit verify --head`).
pub async fn trail(host: &Host) -> Check {
    let verdict = async {
        let mut ctx = host.read(Actor::LocalOperator, Locale::Hi).await?;
        let verdict = verify::verify(&mut ctx.tx, &[]).await?;
        ctx.rollback().await?;
        access::Result::Ok(verdict)
    };
    let way_out = both(messages::doctor_trail_way_out);
    match verdict.await {
        Err(e) => failed("audit", errors::access(e).text, way_out),
        Ok(v) => match v.broken {
            Some(broken) => failed("audit", meaning(broken), way_out),
            None => ok("audit", both(|l| messages::doctor_trail(l, v.lines))),
        },
    }
}

/// Pages for strangers read over a way on which no worker can be read.
pub async fn strangers(call: &Call, host: &Host) -> Check {
    let shared = Shared::new(host.clone(), false, "", call.systems.clone());
    match shared.narrow().await {
        Ok(_) => ok("public", both(messages::doctor_public)),
        Err(e) => {
            let found = e.to_string();
            let found = both(|l| messages::doctor_public_closed(l, &found));
            failed("public", found, both(messages::doctor_public_way_out))
        }
    }
}
