//! What a supervisor may know of access: how many, never who.

use db::Tx;

/// How many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counters {
    /// People who may sign in.
    pub users: i64,
    /// Sessions that were used since an instant.
    pub sessions: i64,
    /// Tokens of programs that stand.
    pub tokens: i64,
    /// Exports that wait for a second person.
    pub exports: i64,
}

const USERS: &str = "SELECT COUNT(*) FROM access_user WHERE disabled_at IS NULL";
const SESSIONS: &str = "SELECT COUNT(*) FROM access_session WHERE seen_at > $1";
const TOKENS: &str = "SELECT COUNT(*) FROM access_token WHERE ended_at IS NULL AND expires_at > $1";
const EXPORTS: &str = "SELECT COUNT(*) FROM access_export WHERE decided_at IS NULL AND asked_at > $1";
const DAY: i64 = 86_400_000_000;

/// The counters at an instant: sessions that were used within a day before, exports asked for within a week.
///
/// # Errors
/// If the database does not answer.
pub async fn count(tx: &mut Tx, now: i64) -> db::Result<Counters> {
    Ok(Counters {
        users: tx.number(USERS).await?,
        sessions: after(tx, SESSIONS, now - DAY).await?,
        tokens: after(tx, TOKENS, now).await?,
        exports: after(tx, EXPORTS, now - 7 * DAY).await?,
    })
}

async fn after(tx: &mut Tx, sql: &'static str, instant: i64) -> db::Result<i64> {
    let found: Option<(i64,)> = db::row!(tx, sql, instant)?;
    Ok(found.map_or(0, |(n,)| n))
}
