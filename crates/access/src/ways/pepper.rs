//! The key of the digests by which attempts are counted: made once, sealed, so that the counts tell nothing to whoever has only the database.

use base::uuid::Uuid;
use db::{Tx, exec, row};
use words::Locale;
use zeroize::Zeroizing;

use crate::vault::{Class, Place, Sealed};
use crate::{Actor, Host, Result};

const FIND: &str = "SELECT key_sealed FROM access_pepper WHERE pepper_id = $1";
const INSERT: &str = "INSERT INTO access_pepper (pepper_id, key_sealed) VALUES ($1, $2)";

/// Where it is sealed.
pub(super) const SEALED: Sealed =
    crate::sealed!("access_pepper", "pepper_id", "pepper_id", "key_sealed", Class::SecondFactor);

const PLACE: Place<'static> = Place { table: "access_pepper", column: "key_sealed", row: Uuid::nil() };

/// The key; made at first need.
///
/// # Errors
/// [`crate::VaultError::NoVault`] if the installation was opened without keys.
pub(super) async fn pepper(host: &Host) -> Result<Zeroizing<Vec<u8>>> {
    let mut tx = host.db.read().await?;
    let found = sealed(&mut tx).await?;
    tx.rollback().await?;
    if let Some(sealed) = found {
        return Ok(host.vault()?.open(Class::SecondFactor, PLACE, &sealed)?);
    }
    // Sealed in the turn, as everything that is sealed; somebody else may have been faster.
    let mut ctx = host.write(Actor::Nobody, Locale::Hi, host.ids.make()).await?;
    if let Some(sealed) = sealed(&mut ctx.tx).await? {
        ctx.rollback().await?;
        return Ok(host.vault()?.open(Class::SecondFactor, PLACE, &sealed)?);
    }
    let mut key = Zeroizing::new(vec![0; 32]);
    host.rng.fill(&mut key);
    let sealed = ctx.vault()?.seal(Class::SecondFactor, PLACE, &key)?;
    exec!(&mut ctx.tx, INSERT, Uuid::nil(), sealed)?;
    ctx.commit().await?;
    Ok(key)
}

async fn sealed(tx: &mut Tx) -> db::Result<Option<Vec<u8>>> {
    let found: Option<(Vec<u8>,)> = row!(tx, FIND, Uuid::nil())?;
    Ok(found.map(|(sealed,)| sealed))
}
