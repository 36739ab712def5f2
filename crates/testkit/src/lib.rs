#![doc = include_str!("../README.md")]
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::path::PathBuf;
use std::sync::Arc;

use access::vault::{self, KeyFolder};
use access::{Actor, Ctx, Host};
use base::{Day, FixedClock, SeededRng};
use db::Db;
use intake::decode::{Decoder, Source};
use intake::run::{Report, Request, Silent, run};
use intake::{Given, IntakeError, Kind};
use words::Locale;

/// An installation for a test.
pub struct Desk {
    /// The host.
    pub host: Host,
    /// Its clock; set it to move time.
    pub clock: Arc<FixedClock>,
    folder: tempfile::TempDir,
    keys: tempfile::TempDir,
}

/// A day, from its ISO form.
pub fn day(s: &str) -> Day {
    s.parse().unwrap()
}

/// What a person says beside a file: `given(&["electors=A+B"], &["code=X-{N:03}"], Some("2014-01-31"))`.
pub fn given(map: &[&str], set: &[&str], on: Option<&str>) -> Given {
    let pair = |s: &&str| s.split_once('=').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    Given {
        on: on.map(day),
        map: map.iter().map(pair).map(|(f, h)| (f, h.split('+').map(str::to_owned).collect())).collect(),
        set: set.iter().map(pair).collect(),
        ..Given::default()
    }
}

/// A file of the shared data folder beside the project, or `None` with a line that says it is skipped.
pub fn shared(path: &str) -> Option<PathBuf> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    if file.exists() {
        return Some(file);
    }
    eprintln!("skipped: no {path} in the shared data folder beside the project");
    None
}

impl Desk {
    /// An installation on an empty database, with keys of its own.
    pub fn new(db: Db) -> Desk {
        let desk = Desk::without_keys(db);
        let (folder, rng) = (KeyFolder::at(desk.keys.path()), Arc::new(SeededRng::new(8)));
        let make = vault::open_or_make(&desk.host, &folder, rng);
        let keys = tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(make));
        Desk { host: desk.host.clone().with_vault(Arc::new(keys.unwrap())), ..desk }
    }

    /// An installation on an empty database that was opened without keys.
    pub fn without_keys(db: Db) -> Desk {
        let clock = Arc::new(FixedClock::new("2026-11-22T06:30:00Z".parse().unwrap()));
        let host = Host::new(db, clock.clone(), Arc::new(SeededRng::new(7)));
        let keys = tempfile::tempdir().unwrap();
        Desk { host, clock, folder: tempfile::tempdir().unwrap(), keys }
    }

    /// A file in the desk's own folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Opens an act that reads.
    pub async fn read(&self) -> Ctx {
        self.host.read(Actor::LocalOperator, Locale::Hi).await.unwrap()
    }

    /// Opens an act that writes.
    pub async fn write(&self) -> Ctx {
        self.host.write(Actor::LocalOperator, Locale::Hi, self.host.ids.make()).await.unwrap()
    }

    /// Imports text as a CSV file and expects it to be taken.
    pub async fn import(&self, kind: &dyn Kind, text: &str, given: Given) -> Report {
        self.try_import(kind, text.as_bytes(), given, false).await.unwrap()
    }

    /// Imports bytes as a file.
    pub async fn try_import(
        &self,
        kind: &dyn Kind,
        bytes: &[u8],
        given: Given,
        dry_run: bool,
    ) -> Result<Report, IntakeError> {
        let path = self.path("input.csv");
        std::fs::write(&path, bytes).unwrap();
        self.import_file(kind, path, given, dry_run).await
    }

    /// Imports a file.
    pub async fn import_file(
        &self,
        kind: &dyn Kind,
        path: PathBuf,
        given: Given,
        dry_run: bool,
    ) -> Result<Report, IntakeError> {
        let request = Request {
            name: path.file_name().unwrap().to_string_lossy().into_owned(),
            source: Source::Path(path),
            sheet: None,
            given,
            dry_run,
            rejects: self.path("input.rejects.csv"),
            decoder: Decoder::this_program().unwrap(),
            draft: None,
        };
        let op = self.host.ids.make();
        // Each act at its own instant, as in life: facts of two acts must not share their time.
        self.clock.set(self.clock_now() + std::time::Duration::from_millis(1));
        run(&self.host, Actor::LocalOperator, Locale::Hi, op, kind, &request, &mut Silent).await
    }

    fn clock_now(&self) -> jiff::Timestamp {
        use base::Clock as _;
        self.clock.now()
    }
}
