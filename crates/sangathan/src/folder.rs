//! The data folder: private, its database locked while somebody uses it, and marked if all in it is invented.

use std::fs::{DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use base::{Day, Kind, Rng};
use system::{Failure, Forms};

use crate::errors::{fault, file};
use crate::messages;

/// The file of the database inside a data folder.
pub const DATABASE: &str = "sangathan.db";
/// The folder of the keys, which no backup ever holds.
pub const KEYS: &str = "keys";
/// The key of the forms, among the keys.
const FORMS: &str = "forms.key";
/// Marks a folder whose people and figures are all invented. Holds the day for which they were invented.
const SAMPLE: &str = "SAMPLE";

/// The folder in which the data are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(pub PathBuf);

impl Folder {
    /// A path inside.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Makes the folder, for its owner only, if it does not exist.
    ///
    /// # Errors
    /// If the system does not let it be made.
    pub fn make(&self) -> Result<(), Failure> {
        if self.0.is_dir() {
            return Ok(());
        }
        DirBuilder::new().recursive(true).mode(0o700).create(&self.0).map_err(|e| file(&self.0, &e))
    }

    /// Whether everything in it is invented.
    pub fn is_sample(&self) -> bool {
        self.path(SAMPLE).exists()
    }

    /// The day for which the sample was invented; `None` if the folder holds none.
    ///
    /// # Errors
    /// If the mark cannot be read.
    pub fn sample_day(&self) -> Result<Option<Day>, Failure> {
        let path = self.path(SAMPLE);
        match std::fs::read_to_string(&path) {
            Ok(text) => text.trim().parse().map(Some).map_err(|e| file(&path, &io::Error::other(e))),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(file(&path, &e)),
        }
    }

    /// Marks the folder as a sample, for good.
    ///
    /// # Errors
    /// If the mark cannot be written.
    pub fn mark_sample(&self, day: Day) -> Result<(), Failure> {
        let (path, unfinished) = (self.path(SAMPLE), self.path("SAMPLE.part"));
        let write = || {
            let mut mark = private().create(true).truncate(true).open(&unfinished)?;
            mark.write_all(format!("{day}\n").as_bytes())?;
            mark.sync_all()?;
            std::fs::rename(&unfinished, &path)
        };
        write().map_err(|e| file(&path, &e))
    }
}

/// The key with which forms are signed, made at the first need: so that a form opened before a restart, or by a process beside this one, is taken.
///
/// # Errors
/// If the file cannot be read or made, or is not such a key.
pub fn forms_key(keys: &Path, rng: &dyn Rng) -> Result<Forms, Failure> {
    let path = keys.join(FORMS);
    let make = || {
        DirBuilder::new().recursive(true).mode(0o700).create(keys)?;
        let mut key = [0; Forms::BYTES];
        rng.fill(&mut key);
        let mut new =
            tempfile::Builder::new().permissions(Permissions::from_mode(0o600)).tempfile_in(keys)?;
        new.write_all(&key)?;
        new.as_file().sync_all()?;
        // Whoever was first made it for both.
        match new.persist_noclobber(&path) {
            Err(e) if e.error.kind() != io::ErrorKind::AlreadyExists => Err(e.error),
            _ => Ok(()),
        }
    };
    if !path.exists() {
        make().map_err(|e| file(&path, &e))?;
    }
    let key = std::fs::read(&path).map_err(|e| file(&path, &e))?;
    let wrong = |_| file(&path, &io::Error::other("not 32 bytes"));
    Ok(Forms::new(key.try_into().map_err(wrong)?))
}

/// Held while a database is used; given back when dropped, also by a kill.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "the lock lives as long as the open file")] File);

impl Lock {
    /// Takes part in using the database in `file`, beside others.
    ///
    /// # Errors
    /// While somebody has it alone.
    pub fn shared(file: &Path) -> Result<Lock, Failure> {
        Lock::take(file, File::try_lock_shared)
    }

    /// Takes the database in `file` alone, to exchange it.
    ///
    /// # Errors
    /// While anybody uses it: a running server, an import.
    pub fn alone(file: &Path) -> Result<Lock, Failure> {
        Lock::take(file, File::try_lock)
    }

    fn take(database: &Path, how: fn(&File) -> Result<(), TryLockError>) -> Result<Lock, Failure> {
        let path = suffixed(database, ".lock");
        let open = private().create(true).truncate(false).open(&path).map_err(|e| file(&path, &e))?;
        match how(&open) {
            Ok(()) => Ok(Lock(open)),
            Err(TryLockError::WouldBlock) => {
                let name = database.display().to_string();
                Err(fault(Kind::Busy, "in_use", |l| messages::database_in_use(l, &name)))
            }
            Err(TryLockError::Error(e)) => Err(file(&path, &e)),
        }
    }
}

/// The same path with something after its name.
pub fn suffixed(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// Options for a new file that only its owner may read.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).mode(0o600);
    options
}

/// The folder that a file lies in.
pub fn parent(file: &Path) -> PathBuf {
    match file.parent() {
        Some(p) if !p.as_os_str().is_empty() => p.to_owned(),
        _ => PathBuf::from("."),
    }
}
