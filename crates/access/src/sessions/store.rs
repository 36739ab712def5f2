use base::uuid::Uuid;
use db::{Tx, exec, rows};

use super::{How, Session};
use crate::UserId;

/// A session as it is stored, with the hash of its secret.
pub(super) struct Stored {
    pub session: Session,
    pub secret: Vec<u8>,
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    session_id: Uuid,
    secret: Vec<u8>,
    how: String,
    device: String,
    opened_at: i64,
    seen_at: i64,
    proved_at: i64,
}

const OF_PERSON: &str = "SELECT session_id, secret, how, device, opened_at, seen_at, proved_at
    FROM access_session WHERE person_id = $1 ORDER BY session_id";
const INSERT: &str = "INSERT INTO access_session
    (person_id, session_id, secret, how, device, opened_at, seen_at, proved_at) VALUES ($1, $2, $3, $4, $5, $6, $6, $6)";
const TOUCH: &str =
    "UPDATE access_session SET seen_at = $1 WHERE person_id = $2 AND session_id = $3 AND seen_at < $1";
const PROVE: &str = "UPDATE access_session SET secret = $1, how = $2, proved_at = $3, seen_at = $3
    WHERE person_id = $4 AND session_id = $5";
const END: &str = "DELETE FROM access_session WHERE person_id = $1 AND session_id = $2";
const END_OTHERS: &str = "DELETE FROM access_session WHERE person_id = $1 AND session_id <> $2";

/// Every session of a person, the oldest first, those that have ended by themselves among them. `ends_at` is not known here.
pub(super) async fn of_person(tx: &mut Tx, person: UserId) -> db::Result<Vec<Stored>> {
    let found: Vec<SessionRow> = rows!(tx, OF_PERSON, person.uuid())?;
    let stored = |r: SessionRow| Stored {
        session: Session {
            id: r.session_id.into(),
            person,
            opened_at: r.opened_at,
            seen_at: r.seen_at,
            proved_at: r.proved_at,
            how: How::several(&r.how),
            ends_at: r.seen_at,
            device: r.device,
        },
        secret: r.secret,
    };
    Ok(found.into_iter().map(stored).collect())
}

/// Keeps a session that begins at its `opened_at`.
pub(super) async fn insert(tx: &mut Tx, s: &Session, secret: &[u8]) -> db::Result<()> {
    let how = How::text(&s.how);
    exec!(tx, INSERT, s.person.uuid(), s.id.uuid(), secret, how, s.device.as_str(), s.opened_at)?;
    Ok(())
}

pub(super) async fn touch(tx: &mut Tx, s: &Session, at: i64) -> db::Result<()> {
    exec!(tx, TOUCH, at, s.person.uuid(), s.id.uuid())?;
    Ok(())
}

/// Gives a session a new secret; whether it was still there.
pub(super) async fn prove(tx: &mut Tx, s: &Session, secret: &[u8], at: i64) -> db::Result<bool> {
    let how = How::text(&s.how);
    Ok(exec!(tx, PROVE, secret, how, at, s.person.uuid(), s.id.uuid())? == 1)
}

pub(super) async fn end(tx: &mut Tx, person: UserId, session: Uuid) -> db::Result<bool> {
    Ok(exec!(tx, END, person.uuid(), session)? == 1)
}

/// Ends every session of a person but one; how many there were.
pub(super) async fn end_others(tx: &mut Tx, person: UserId, except: Option<Uuid>) -> db::Result<u64> {
    exec!(tx, END_OTHERS, person.uuid(), except.unwrap_or(Uuid::nil()))
}
