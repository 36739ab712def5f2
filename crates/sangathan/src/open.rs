//! The installation, opened for one call.

use std::sync::Arc;

use access::{Actor, Ctx, Host};
use base::{Kind, SystemClock, SystemRng};
use db::{Db, Location, migrate};
use system::Failure;

use crate::errors::{self, access, database, fault};
use crate::folder::{Lock, private};
use crate::messages;
use crate::settings::Settings;
use crate::systems;

/// An opened installation.
pub struct Opened {
    /// It.
    pub host: Host,
    /// Whether everything in it is invented.
    pub sample: bool,
    _lock: Option<Lock>,
}

/// What is to happen if there is no database yet, or one of an older version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// One that exists and is up to date; anything else is an error that names the way out.
    Ready,
    /// Make it and bring it up to date.
    Made,
    /// One that exists, as it is.
    AsItIs,
    /// Make it if need be, and leave its version as it is.
    Unmigrated,
}

impl Settings {
    /// Opens the installation.
    ///
    /// # Errors
    /// If the database cannot be had as wanted.
    pub async fn open(&self, want: Want) -> Result<Opened, Failure> {
        let mut lock = None;
        if let Location::Sqlite(file) = &self.location {
            if matches!(want, Want::Ready | Want::AsItIs) && !file.exists() {
                return Err(self.nothing_here());
            }
            self.folder.make()?;
            lock = Some(Lock::shared(file)?);
            // An empty file is an empty database; made here, nobody else can ever read it.
            if !file.exists() {
                private().create(true).truncate(false).open(file).map_err(|e| errors::file(file, &e))?;
            }
        }
        let db = Db::open(&self.location).await.map_err(database)?;
        let host = Host::new(db, Arc::new(SystemClock), Arc::new(SystemRng))
            .knowing(Arc::new(areas::Areas), Arc::new(register::Register));
        if matches!(want, Want::Ready | Want::Made) {
            let pending = migrate::pending(&host.db).await.map_err(database)?;
            if !pending.is_empty() && want == Want::Ready {
                return Err(fault(Kind::Conflict, "migrate", |l| messages::open_migrate(l, pending.len())));
            }
            if !pending.is_empty() {
                tracing::info!(migrations = pending.len(), "bringing the database up to date");
                systems::bring_up_to_date(&host).await?;
            }
        }
        Ok(Opened { host, sample: self.folder.is_sample(), _lock: lock })
    }

    /// Whether there is a database file; `true` for a server, which only answers when asked.
    pub fn exists(&self) -> bool {
        match &self.location {
            Location::Sqlite(file) => file.exists(),
            Location::Postgres(_) => true,
        }
    }

    fn nothing_here(&self) -> Failure {
        let name = self.location.to_string();
        fault(Kind::NotFound, "no_database", |l| messages::open_nothing(l, &name))
    }

    /// Opens an act that reads.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn read(&self, host: &Host) -> Result<Ctx, Failure> {
        host.read(Actor::LocalOperator, self.locale).await.map_err(access)
    }
}
