//! Opening the keys of an installation, and making them for a fresh one.

use std::sync::{Arc, PoisonError};

use base::Rng;
use db::Tx;

use super::folder::{KeyFolder, Place as Files};
use super::keys::{self, KeyLine, State};
use super::ring::{Held, Ring};
use super::{Class, Vault, VaultError};
use crate::{Host, Result};

/// Proves that the keys in the folder are those of the database, before anything is written. A database without keys proves nothing.
///
/// # Errors
/// [`VaultError::Missing`], [`VaultError::Wrong`].
pub async fn check(host: &Host, folder: &KeyFolder) -> Result<()> {
    let mut tx = host.db.read().await?;
    let lines = keys::list(&mut tx).await?;
    tx.rollback().await?;
    if lines.iter().any(|k| k.state != State::Destroyed) {
        let files = folder.found()?;
        ring(&files, &lines, 0)?;
    }
    Ok(())
}

/// Opens the keys of an installation that has some; `None` if it has none yet.
///
/// # Errors
/// [`VaultError::Missing`], [`VaultError::Wrong`].
pub async fn open(host: &Host, folder: &KeyFolder, rng: Arc<dyn Rng>) -> Result<Option<Vault>> {
    let mut tx = host.db.read().await?;
    let found = opened(&mut tx, folder, rng).await?;
    tx.rollback().await?;
    Ok(found)
}

async fn opened(tx: &mut Tx, folder: &KeyFolder, rng: Arc<dyn Rng>) -> Result<Option<Vault>> {
    let lines = keys::list(tx).await?;
    if lines.is_empty() {
        return Ok(None);
    }
    let files = folder.found()?;
    let ring = ring(&files, &lines, keys::generation(tx).await?)?;
    Ok(Some(Vault::new(files, rng, ring)))
}

/// Opens the keys of an installation; makes those that it does not have yet: all of a fresh one, or those of a class that is new.
///
/// # Errors
/// [`VaultError::Missing`], [`VaultError::Wrong`]; then nothing was written.
pub async fn open_or_make(host: &Host, folder: &KeyFolder, rng: Arc<dyn Rng>) -> Result<Vault> {
    if let Some(vault) = open(host, folder, rng.clone()).await?
        && lacking(&vault.ring()).next().is_none()
    {
        return Ok(vault);
    }
    // In the writers' turn, so that two that start at once make the keys once.
    let mut tx = host.turn().await?;
    let vault = match opened(&mut tx, folder, rng.clone()).await? {
        Some(vault) => vault,
        None => Vault::new(folder.found_or_made(rng.as_ref())?, rng, Ring::default()),
    };
    vault.make(&mut tx, host.clock.micros()).await?;
    tx.commit().await?;
    open(host, folder, vault.rng.clone()).await?.ok_or_else(|| VaultError::NoVault.into())
}

fn lacking(ring: &Ring) -> impl Iterator<Item = (Class, super::Purpose)> {
    let all = Class::ALL.into_iter().flat_map(|c| c.purposes().iter().map(move |p| (c, *p)));
    all.filter(|key| !ring.active.contains_key(key))
}

impl Vault {
    async fn make(&self, tx: &mut Tx, now: i64) -> Result<()> {
        for (class, purpose) in lacking(&self.ring()) {
            let (id, key) = self.files.add(class, purpose, self.rng.as_ref())?;
            keys::begin(tx, id, class, purpose, &key, now).await?;
        }
        Ok(())
    }

    /// Brings the keys in line with what the database says of them: another process may have exchanged some. Called at the beginning of
    /// every act; in one that writes, inside its turn. Never back: an act that reads may see an older state than another has seen already.
    pub(crate) async fn follow(&self, tx: &mut Tx) -> Result<()> {
        let generation = keys::generation(tx).await?;
        let known = self.ring();
        if generation <= known.generation {
            return Ok(());
        }
        let fresh = ring(&self.files, &keys::list(tx).await?, generation)?;
        let mut known = self.ring.write().unwrap_or_else(PoisonError::into_inner);
        if fresh.generation > known.generation {
            *known = Arc::new(fresh.after(&known));
        }
        Ok(())
    }
}

/// Reads the keys that the database names as in use, and proves each.
fn ring(files: &Files, lines: &[KeyLine], generation: i64) -> std::result::Result<Ring, VaultError> {
    let mut ring = Ring { generation, ..Ring::default() };
    for line in lines.iter().filter(|k| k.state != State::Destroyed) {
        let file = files.read(line.id)?;
        let proof = keys::proof(line.id, file.class, file.purpose, &file.key);
        if (file.class, file.purpose) != (line.class, line.purpose) || proof[..] != line.proof[..] {
            return Err(VaultError::Wrong { folder: files.folder().to_owned() });
        }
        let held = Held { class: file.class, purpose: file.purpose, key: file.key, in_use: true };
        ring.held.insert(line.id, held);
        if line.state == State::Active {
            ring.active.insert((line.class, line.purpose), line.id);
        }
    }
    Ok(ring)
}
