//! Forgetting somebody who signs in. A person asks, somebody else decides (`privacy`); what is forgotten here is the way in and the name.

use db::{Tx, exec};

use crate::actions::keep_an_administrator;
use crate::{Ctx, Result, UserId, users};

/// The table of those who sign in. Of whoever is erased an id stays, with what was done under it: it proves that nobody else did it.
pub const USERS: &str = "access_user";
/// The table of names that are typed; whoever is erased has none any more.
pub const LOGINS: &str = "access_login";
/// The ways in, what was done on the way, and what was looked at in the last hour: destroyed.
pub const WAYS: [&str; 11] = [
    "access_session",
    "access_pending",
    "access_password",
    "access_totp",
    "access_recovery",
    "access_passkey",
    "access_device",
    "access_link",
    "access_familiar",
    "access_token",
    "access_look",
];
/// The table of files that were taken out. It stays: it proves who took what, and for what.
pub const EXPORTS: &str = "access_export";
/// The table of the audit trail. Its lines cannot be changed, and say nothing but ids.
pub const TRAIL: &str = "access_audit";
/// The table of grants. They stay: without a name they prove who was allowed what.
pub const GRANTS: &str = "access_grant";

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

/// Destroys what somebody was called, the name they typed, and every way in. Numbers of rows by table.
///
/// # Errors
/// If the database does not answer.
pub async fn destroy(tx: &mut Tx, id: UserId) -> db::Result<Vec<(&'static str, u64)>> {
    let mut done = vec![
        (LOGINS, exec!(&mut *tx, FORGET_LOGIN, id.uuid())?),
        (USERS, exec!(&mut *tx, FORGET_NAME, id.uuid())?),
    ];
    for (table, statement) in WAYS.into_iter().zip(FORGET_WAYS) {
        done.push((table, exec!(&mut *tx, statement, id.uuid())?));
    }
    Ok(done)
}

/// The same order as [`WAYS`].
const FORGET_WAYS: [&str; 11] = [
    "DELETE FROM access_session WHERE person_id = $1",
    "DELETE FROM access_pending WHERE person_id = $1",
    "DELETE FROM access_password WHERE person_id = $1",
    "DELETE FROM access_totp WHERE person_id = $1",
    "DELETE FROM access_recovery WHERE person_id = $1",
    "DELETE FROM access_passkey WHERE person_id = $1",
    "DELETE FROM access_device WHERE person_id = $1",
    "DELETE FROM access_link WHERE person_id = $1",
    "DELETE FROM access_familiar WHERE person_id = $1",
    "DELETE FROM access_token WHERE person_id = $1",
    "DELETE FROM access_look WHERE person_id = $1",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_table_has_its_statement() {
        for (table, statement) in WAYS.into_iter().zip(FORGET_WAYS) {
            assert_eq!(statement, format!("DELETE FROM {table} WHERE person_id = $1"));
        }
    }
}
