//! The folder of the keys: one file per key, wrapped by the master key, which is a file beside them or comes from elsewhere.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use base::Rng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::secret::{NONCE, Secret, hex, unhex};
use super::{Class, KeyId, Purpose, VaultError};

/// The master key, where it is a file of the folder: 64 hexadecimal digits.
const MASTER: &str = "master.key";

/// Where the keys are to be found.
#[derive(Debug, Clone)]
pub struct KeyFolder {
    /// The folder.
    pub path: PathBuf,
    /// The master key, where it does not lie in the folder: 64 hexadecimal digits.
    pub master: Option<Zeroizing<String>>,
}

/// A folder whose master key is at hand.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    master: Secret,
}

/// A key as its file says it.
#[derive(Debug)]
pub(super) struct KeyFile {
    pub class: Class,
    pub purpose: Purpose,
    pub key: Secret,
}

/// A key file: what stands in it is no secret without the master key.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u8,
    id: String,
    class: String,
    purpose: String,
    wrapped: String,
}

impl KeyFolder {
    /// Keys in a folder, with the master key beside them.
    pub fn at(path: impl Into<PathBuf>) -> KeyFolder {
        KeyFolder { path: path.into(), master: None }
    }

    /// The master key; `None` if there is none yet.
    fn master(&self) -> Result<Option<Secret>, VaultError> {
        let text = match &self.master {
            Some(text) => text.clone(),
            None => match fs::read_to_string(self.path.join(MASTER)) {
                Ok(text) => Zeroizing::new(text),
                Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(e) => return Err(VaultError::file(&self.path.join(MASTER), e)),
            },
        };
        Secret::from_hex(&text).map(Some).ok_or(VaultError::NotAKey)
    }

    /// The keys as they are.
    pub(super) fn found(&self) -> Result<Place, VaultError> {
        let missing = || VaultError::Missing { folder: self.path.clone() };
        Ok(Place { path: self.path.clone(), master: self.master()?.ok_or_else(missing)? })
    }

    /// The keys as they are; a master key is made where there are no keys at all.
    pub(super) fn found_or_made(&self, rng: &dyn Rng) -> Result<Place, VaultError> {
        if let Some(master) = self.master()? {
            make(&self.path)?;
            return Ok(Place { path: self.path.clone(), master });
        }
        if holds_keys(&self.path) {
            // Another master key beside these would let somebody think that they can still be opened.
            return Err(VaultError::Missing { folder: self.path.clone() });
        }
        make(&self.path)?;
        let path = self.path.join(MASTER);
        let secret = Secret::random(rng);
        let text = Zeroizing::new(format!("{}\n", secret.hex().as_str()));
        match write(&path, text.as_bytes()) {
            // Another process made it a moment ago.
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => self.found(),
            Err(e) => Err(VaultError::file(&path, e)),
            Ok(()) => Ok(Place { path: self.path.clone(), master: secret }),
        }
    }
}

fn make(folder: &Path) -> Result<(), VaultError> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|e| VaultError::file(folder, e))
}

fn holds_keys(folder: &Path) -> bool {
    let is_key =
        |e: io::Result<fs::DirEntry>| e.is_ok_and(|e| e.path().extension().is_some_and(|x| x == "key"));
    fs::read_dir(folder).is_ok_and(|mut all| all.any(is_key))
}

/// Writes a new file for its owner only, whole and on the disk before it has its name.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let unfinished = path.with_extension("part");
    let _ = fs::remove_file(&unfinished);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    // A link, unlike a renaming, never replaces a key that is there.
    let linked = fs::hard_link(&unfinished, path);
    fs::remove_file(&unfinished)?;
    linked?;
    File::open(folder)?.sync_all()
}

impl Place {
    pub fn folder(&self) -> &Path {
        &self.path
    }

    fn file(&self, id: KeyId) -> PathBuf {
        self.path.join(format!("{id}.key"))
    }

    fn wrong(&self) -> VaultError {
        VaultError::Wrong { folder: self.path.clone() }
    }

    /// Reads a key and unwraps it.
    pub fn read(&self, id: KeyId) -> Result<KeyFile, VaultError> {
        let path = self.file(id);
        let text = fs::read_to_string(&path).map_err(|e| match e.kind() {
            io::ErrorKind::NotFound => VaultError::Missing { folder: self.path.clone() },
            _ => VaultError::file(&path, e),
        })?;
        let written: Written = serde_json::from_str(&text).map_err(|_| self.wrong())?;
        let class = Class::from_name(&written.class).ok_or_else(|| self.wrong())?;
        let purpose = Purpose::from_name(&written.purpose).ok_or_else(|| self.wrong())?;
        let wrapped = unhex(&written.wrapped).ok_or_else(|| self.wrong())?;
        let plain = self.master.decrypt(&bound(id, class, purpose), &wrapped).ok_or_else(|| self.wrong())?;
        let key = Secret::from_bytes(&plain).ok_or_else(|| self.wrong())?;
        Ok(KeyFile { class, purpose, key })
    }

    /// Makes a key of its own name.
    pub fn add(&self, class: Class, purpose: Purpose, rng: &dyn Rng) -> Result<(KeyId, Secret), VaultError> {
        let key = Secret::random(rng);
        let (mut id, mut nonce) = ([0; 4], [0; NONCE]);
        rng.fill(&mut id);
        rng.fill(&mut nonce);
        let id = KeyId(u32::from_be_bytes(id));
        let wrapped = self
            .master
            .encrypt(nonce, &bound(id, class, purpose), key.bytes())
            .ok_or_else(|| self.wrong())?;
        let written = Written {
            format: 1,
            id: id.to_string(),
            class: class.name().to_owned(),
            purpose: purpose.name().to_owned(),
            wrapped: hex(&wrapped),
        };
        let path = self.file(id);
        let text = serde_json::to_string(&written).map_err(|e| VaultError::file(&path, e.into()))?;
        write(&path, format!("{text}\n").as_bytes()).map_err(|e| VaultError::file(&path, e))?;
        Ok((id, key))
    }

    /// Destroys a key; one that is gone already is no fault.
    pub fn destroy(&self, id: KeyId) -> Result<(), VaultError> {
        let path = self.file(id);
        match fs::remove_file(&path) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(VaultError::file(&path, e)),
            _ => Ok(()),
        }
    }
}

/// A wrapped key opens under no other name, and for no other use.
fn bound(id: KeyId, class: Class, purpose: Purpose) -> Vec<u8> {
    format!("sangathan key 1 {id} {} {}", class.name(), purpose.name()).into_bytes()
}
