//! Forgetting somebody who signs in. A person asks, somebody else decides (`privacy`); what is forgotten here is the way in and the name.

use db::{Tx, exec};

use crate::actions::keep_an_administrator;
use crate::{Ctx, Result, UserId, users};

/// The tables of this crate with rows about people, and whether such rows are destroyed at an erasure. What stays is an id with what was done: it proves that
/// nobody else did it.
pub const TABLES: [(&str, bool); 3] =
    [("access_user", false), ("access_login", true), ("access_grant", false)];

const END_GRANTS: &str =
    "UPDATE access_grant SET ended_at = $1, ended_by = $2 WHERE person_id = $3 AND ended_at IS NULL";
const FORGET_LOGIN: &str = "DELETE FROM access_login WHERE person_id = $1";
const FORGET_NAME: &str = "UPDATE access_user SET name = '' WHERE person_id = $1 AND name <> ''";

/// Shuts somebody out for good: no way in, no grant. Whoever asks has been authorised to erase.
///
/// # Errors
/// [`crate::AccessError::LastAdministrator`]: somebody else must be given the role before.
pub async fn hide(ctx: &mut Ctx, id: UserId) -> Result<u64> {
    let (now, by) = (ctx.now, ctx.actor.name());
    let out = users::disable(&mut ctx.tx, id, now, &by).await?;
    let ended = exec!(&mut ctx.tx, END_GRANTS, now, by.as_str(), id.uuid())?;
    keep_an_administrator(ctx).await?;
    Ok(u64::from(out) + ended)
}

/// Destroys what somebody was called and the name they typed. Numbers of rows by table.
///
/// # Errors
/// If the database does not answer.
pub async fn destroy(tx: &mut Tx, id: UserId) -> db::Result<[(&'static str, u64); 2]> {
    let logins = exec!(&mut *tx, FORGET_LOGIN, id.uuid())?;
    let names = exec!(tx, FORGET_NAME, id.uuid())?;
    Ok([("access_login", logins), ("access_user", names)])
}
