//! Wrong attempts cost growing time, and lock nobody out.
//!
//! An attempt is counted before it is looked at, so that many at once gain nothing, and the count is taken back if it was right. Of passwords two counts
//! are kept: by login name and address, and by login name alone, for somebody who tries from many addresses. The second does not hold for an address from
//! which the person signed in before, and neither holds for passkeys and phones. So whoever wants to lock a leader out by wrong passwords (ASVS 6.1.1)
//! makes only himself wait. Counts are kept by a keyed digest: the table tells neither names nor addresses.

use db::{exec, row};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::pepper::pepper;
use crate::{AccessError, Actor, Ctx, Host, Result, UserId};

/// Microseconds of a second.
const SECOND: i64 = 1_000_000;
/// After this time without an attempt, all is forgotten: a day.
const FORGOTTEN: i64 = 24 * 3600 * SECOND;
/// The longest wait, in seconds.
const LONGEST: i64 = 900;

/// Seconds to wait after so many wrong attempts, of which `free` cost nothing: 2, 4, 8 … up to a quarter of an hour.
pub(super) fn wait(failures: i64, free: i64) -> i64 {
    match failures - free {
        ..=0 => 0,
        n => 1i64.checked_shl(u32::try_from(n.min(32)).unwrap_or(32)).unwrap_or(LONGEST).min(LONGEST),
    }
}

/// Wrong attempts that cost nothing.
pub(super) const FREE: i64 = 4;
/// The same for one login name from everywhere together.
const FREE_EVERYWHERE: i64 = 30;

/// One count.
struct Counter {
    digest: [u8; 32],
    free: i64,
}

/// The counts that an attempt is measured by.
pub(super) struct Door {
    counters: Vec<Counter>,
    address: Option<[u8; 32]>,
}

impl Door {
    /// Of a password for a login name (folded), from a class of addresses. `person` is whose name it is, if anybody's.
    pub async fn password(host: &Host, login: &str, person: Option<UserId>, address: &str) -> Result<Door> {
        let pepper = pepper(host).await?;
        let of = |parts: &[&str]| digest(&pepper, parts);
        let known = of(&["familiar", address]);
        let mut counters = vec![Counter { digest: of(&["password", login, address]), free: FREE }];
        let familiar = match person {
            Some(person) => is_familiar(host, person, &known).await?,
            None => false,
        };
        if !familiar {
            counters.push(Counter { digest: of(&["password", login]), free: FREE_EVERYWHERE });
        }
        Ok(Door { counters, address: Some(known) })
    }

    /// Of a second factor of somebody whose password was right.
    pub async fn second(host: &Host, person: UserId) -> Result<Door> {
        let pepper = pepper(host).await?;
        let digest = digest(&pepper, &["second", &person.to_string()]);
        Ok(Door { counters: vec![Counter { digest, free: FREE }], address: None })
    }
}

fn digest(key: &[u8], parts: &[&str]) -> [u8; 32] {
    // A key of HMAC may have any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    mac.finalize().into_bytes().into()
}

const COUNT: &str = "INSERT INTO access_attempt (digest, failures, last_at, wait_until) VALUES ($1, 1, $2, 0)
    ON CONFLICT (digest) DO UPDATE SET last_at = $2,
        failures = CASE WHEN access_attempt.last_at < $3 THEN 1 ELSE access_attempt.failures + 1 END
    WHERE access_attempt.wait_until <= $2 RETURNING failures";
const HOLD: &str = "UPDATE access_attempt SET wait_until = $1 WHERE digest = $2";
const WAITS: &str = "SELECT wait_until FROM access_attempt WHERE digest = $1";
const TAKE_BACK: &str = "UPDATE access_attempt SET failures = failures - 1, wait_until = $1
    WHERE digest = $2 AND failures > 0";
const FORGET: &str = "DELETE FROM access_attempt WHERE digest = $1";
const FORGET_OLD: &str = "DELETE FROM access_attempt WHERE last_at < $1";
const FAMILIAR: &str = "SELECT last_at FROM access_familiar WHERE person_id = $1 AND address = $2";
const MAKE_FAMILIAR: &str = "INSERT INTO access_familiar (person_id, address, last_at) VALUES ($1, $2, $3)
    ON CONFLICT (person_id, address) DO UPDATE SET last_at = excluded.last_at";

/// Counts an attempt before it is looked at.
///
/// # Errors
/// [`AccessError::Wait`] if it comes too soon; then it is not counted either.
pub(super) async fn knock(host: &Host, door: &Door) -> Result<()> {
    let mut ctx = host.beside(Actor::Nobody).await?;
    let now = ctx.now;
    exec!(&mut ctx.tx, FORGET_OLD, now - FORGOTTEN)?;
    for counter in &door.counters {
        let digest = &counter.digest[..];
        let counted: Option<(i64,)> = row!(&mut ctx.tx, COUNT, digest, now, now - FORGOTTEN)?;
        let Some((failures,)) = counted else {
            let until: Option<(i64,)> = row!(&mut ctx.tx, WAITS, digest)?;
            ctx.rollback().await?;
            let left = until.map_or(0, |(until,)| until - now);
            return Err(AccessError::Wait((left / SECOND + 1).max(1)));
        };
        // As if it were wrong; what is right takes it back.
        exec!(&mut ctx.tx, HOLD, now + wait(failures, counter.free) * SECOND, digest)?;
    }
    ctx.commit().await
}

/// It was right: the counts are taken back. Of a password, the address is known from now on.
pub(super) async fn opened(ctx: &mut Ctx, door: &Door, person: Option<UserId>) -> Result<()> {
    let now = ctx.now;
    for (at, counter) in door.counters.iter().enumerate() {
        match at {
            0 => exec!(&mut ctx.tx, FORGET, &counter.digest[..])?,
            _ => exec!(&mut ctx.tx, TAKE_BACK, now, &counter.digest[..])?,
        };
    }
    if let (Some(person), Some(address)) = (person, &door.address) {
        exec!(&mut ctx.tx, MAKE_FAMILIAR, person.uuid(), &address[..], now)?;
    }
    Ok(())
}

async fn is_familiar(host: &Host, person: UserId, address: &[u8; 32]) -> Result<bool> {
    let mut tx = host.db.read().await?;
    let found: Option<(i64,)> = row!(&mut tx, FAMILIAR, person.uuid(), &address[..])?;
    tx.rollback().await?;
    Ok(found.is_some())
}
