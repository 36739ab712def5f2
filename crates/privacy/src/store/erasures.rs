//! Who is hidden, who is destroyed, and what stops it.

use std::collections::HashMap;

use base::Day;
use base::uuid::Uuid;
use db::{Tx, exec, row, rows};
use register::model::PersonId;
use system::Erased;

use super::impossible;
use crate::model::{Erasure, Hold, HoldId, RequestId};

#[derive(sqlx::FromRow)]
struct ErasureRow {
    person_id: Uuid,
    request_id: Option<Uuid>,
    hidden_at: i64,
    hidden_by: String,
    due_day: i32,
    destroyed_at: Option<i64>,
    destroyed_by: Option<String>,
    done: Option<String>,
}

impl ErasureRow {
    fn erasure(self, holds: Vec<Hold>) -> db::Result<Erasure> {
        let done = match &self.done {
            None => Vec::new(),
            Some(text) => serde_json::from_str(text)
                .map_err(|_| impossible("privacy_erasure", "done", self.person_id))?,
        };
        Ok(Erasure {
            person: self.person_id.into(),
            request: self.request_id.map(Into::into),
            hidden_at: self.hidden_at,
            hidden_by: self.hidden_by,
            due: Day::from_number(self.due_day),
            destroyed_at: self.destroyed_at,
            destroyed_by: self.destroyed_by,
            done,
            holds,
        })
    }
}

const HIDDEN: &str = "SELECT 1 FROM privacy_erasure WHERE person_id = $1";

/// Whether a person asked to be forgotten, and it was granted.
pub async fn is_hidden(tx: &mut Tx, person: PersonId) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, HIDDEN, person.uuid())?;
    Ok(found.is_some())
}

const ALL: &str = "SELECT person_id, request_id, hidden_at, hidden_by, due_day, destroyed_at, destroyed_by, done
    FROM privacy_erasure ORDER BY CASE WHEN destroyed_at IS NULL THEN 0 ELSE 1 END, due_day, person_id LIMIT $1";
const ONE: &str =
    "SELECT person_id, request_id, hidden_at, hidden_by, due_day, destroyed_at, destroyed_by, done
    FROM privacy_erasure WHERE person_id = $1";
const HOLDS: &str = "SELECT person_id, hold_id, reason, placed_at, placed_by, lifted_at FROM privacy_hold ORDER BY placed_at, hold_id";
const HOLDS_OF: &str = "SELECT person_id, hold_id, reason, placed_at, placed_by, lifted_at FROM privacy_hold
    WHERE person_id = $1 ORDER BY placed_at, hold_id";

type HoldRow = (Uuid, Uuid, String, i64, String, Option<i64>);

fn hold((_, id, reason, placed_at, placed_by, lifted_at): HoldRow) -> Hold {
    Hold { id: id.into(), reason, placed_at, placed_by, lifted_at }
}

/// Up to `limit` erasures: those that are not finished first, the earliest due first.
pub async fn all(tx: &mut Tx, limit: i64) -> db::Result<Vec<Erasure>> {
    let found: Vec<ErasureRow> = rows!(&mut *tx, ALL, limit)?;
    let held: Vec<HoldRow> = rows!(tx, HOLDS)?;
    let mut holds: HashMap<Uuid, Vec<Hold>> = HashMap::new();
    for h in held {
        holds.entry(h.0).or_default().push(hold(h));
    }
    found
        .into_iter()
        .map(|r| {
            let of = holds.remove(&r.person_id).unwrap_or_default();
            r.erasure(of)
        })
        .collect()
}

/// The erasure of a person, if there is one.
pub async fn one(tx: &mut Tx, person: PersonId) -> db::Result<Option<Erasure>> {
    let found: Option<ErasureRow> = row!(&mut *tx, ONE, person.uuid())?;
    let Some(found) = found else { return Ok(None) };
    found.erasure(holds(tx, person).await?).map(Some)
}

/// Everything that stops, or stopped, the destruction of somebody's data.
pub async fn holds(tx: &mut Tx, person: PersonId) -> db::Result<Vec<Hold>> {
    let held: Vec<HoldRow> = rows!(tx, HOLDS_OF, person.uuid())?;
    Ok(held.into_iter().map(hold).collect())
}

const BEGIN: &str = "INSERT INTO privacy_erasure (person_id, request_id, hidden_at, hidden_by, due_day)
    VALUES ($1, $2, $3, $4, $5)";

/// Notes that somebody is hidden from now on.
pub async fn begin(
    tx: &mut Tx,
    person: PersonId,
    request: Option<RequestId>,
    at: i64,
    by: &str,
    due: Day,
) -> db::Result<()> {
    exec!(tx, BEGIN, person.uuid(), request.map(|r| r.uuid()), at, by, due.number())?;
    Ok(())
}

const FINISH: &str = "UPDATE privacy_erasure SET destroyed_at = $1, destroyed_by = $2, done = $3
    WHERE person_id = $4 AND destroyed_at IS NULL";

/// Notes that everything was destroyed, and how many rows of which table.
pub async fn finish(tx: &mut Tx, person: PersonId, at: i64, by: &str, done: &[Erased]) -> db::Result<()> {
    let text = serde_json::to_string(done).map_err(|e| db::DbError::Other(e.to_string()))?;
    exec!(tx, FINISH, at, by, text.as_str(), person.uuid())?;
    Ok(())
}

const PLACE: &str =
    "INSERT INTO privacy_hold (person_id, hold_id, reason, placed_at, placed_by) VALUES ($1, $2, $3, $4, $5)";
const LIFT: &str = "UPDATE privacy_hold SET lifted_at = $1, lifted_by = $2
    WHERE person_id = $3 AND hold_id = $4 AND lifted_at IS NULL";

/// Places a hold.
pub async fn place(
    tx: &mut Tx,
    person: PersonId,
    id: HoldId,
    reason: &str,
    at: i64,
    by: &str,
) -> db::Result<()> {
    exec!(tx, PLACE, person.uuid(), id.uuid(), reason, at, by)?;
    Ok(())
}

/// Lifts a hold; whether there was one to lift.
pub async fn lift(tx: &mut Tx, person: PersonId, id: HoldId, at: i64, by: &str) -> db::Result<bool> {
    Ok(exec!(tx, LIFT, at, by, person.uuid(), id.uuid())? == 1)
}
