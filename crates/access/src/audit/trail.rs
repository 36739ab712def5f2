//! The trail as it is read: line after line, or those that somebody looks for.

use base::uuid::Uuid;
use db::{Tx, rows};

use super::line::Entry;
use crate::Result;

/// A row of the trail.
type Row = (
    i64,
    i64,
    String,
    Option<Uuid>,
    String,
    Option<Uuid>,
    String,
    String,
    Option<String>,
    Option<String>,
    Uuid,
    Option<i64>,
    Option<Vec<u8>>,
);

/// The line of a row.
fn entry(row: Row) -> Entry {
    let (seq, at, actor, person, role, area, action, object, reason, fields, op, form, hash) = row;
    Entry { seq, at, actor, person, role, area, action, object, reason, fields, op, form, hash }
}

const NEXT: &str =
    "SELECT seq, at, actor, person_id, role, area_id, action, object, reason, fields, op_id, form, hash
    FROM access_audit WHERE seq > $1 ORDER BY seq LIMIT $2";
const WANTED: &str =
    "SELECT seq, at, actor, person_id, role, area_id, action, object, reason, fields, op_id, form, hash
    FROM access_audit
    WHERE seq > $1
      AND ($3 IS NULL OR actor = $3)
      AND ($4 IS NULL OR person_id = $4)
      AND ($5 IS NULL OR action = $5)
      AND ($6 IS NULL OR object = $6)
    ORDER BY seq LIMIT $2";

/// Which lines somebody looks for; what is `None` matters not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only behind this line.
    pub after: i64,
    /// By whom, as [`crate::Actor::name`] calls them.
    pub actor: Option<String>,
    /// By which person.
    pub person: Option<Uuid>,
    /// What, by [`crate::Action::name`].
    pub action: Option<String>,
    /// Upon what: `import 12`.
    pub object: Option<String>,
}

/// Up to `limit` lines behind line `after`, all of them.
///
/// # Errors
/// If the database does not answer.
pub async fn next(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Entry>> {
    let found: Vec<Row> = rows!(tx, NEXT, after, limit)?;
    Ok(found.into_iter().map(entry).collect())
}

/// Up to `limit` of the lines that are wanted, oldest first.
///
/// # Errors
/// If the database does not answer.
pub async fn list(tx: &mut Tx, wanted: &Wanted, limit: i64) -> Result<Vec<Entry>> {
    let Wanted { after, actor, person, action, object } = wanted;
    let found: Vec<Row> = rows!(tx, WANTED, after, limit, actor, person, action, object)?;
    Ok(found.into_iter().map(entry).collect())
}
