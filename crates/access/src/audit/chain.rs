//! The chain in the database: lines come in behind the last one, whoever writes them.
//!
//! One row, `access_chain`, holds the number and the seal of the last line. Adding lines takes that row, on both databases with
//! one SQL text, as the last thing a transaction does before it commits. So a long import does not keep others from leaving
//! their lines (on PostgreSQL), and there is never a line that is not sealed yet.

use base::Ids;
use base::uuid::Uuid;
use db::{Db, DbError, Tx, exec, row};

use super::line::{Entry, Seal};
use super::trail;
use crate::Result;

/// Where the chain ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// The installation whose chain it is: made when the chain begins, and copied with its database.
    pub installation: Uuid,
    /// The number of the last line; 0 if there is none.
    pub seq: i64,
    /// Its seal; zeros if there is none.
    pub hash: Seal,
}

const END: &str = "SELECT installation, seq, hash FROM access_chain WHERE one = 1";
const HOLD: &str = "UPDATE access_chain SET one = 1 WHERE one = 1 RETURNING installation, seq, hash";
const MOVE: &str = "UPDATE access_chain SET installation = $1, seq = $2, hash = $3 WHERE one = 1";
const INSERT: &str = "INSERT INTO access_audit
    (seq, at, actor, person_id, role, area_id, action, object, reason, fields, op_id, form, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
const SEAL: &str = "UPDATE access_audit SET form = $2, hash = $3 WHERE seq = $1";
/// Lines of older versions that are sealed in one go.
const AT_ONCE: i64 = 1_000;

/// Where the chain ends, as `tx` sees it; `None` as long as it has not begun.
///
/// # Errors
/// If the database does not answer, or what it holds cannot be.
pub async fn end(tx: &mut Tx) -> Result<Option<End>> {
    let found: Option<(Option<Uuid>, i64, Vec<u8>)> = row!(tx, END)?;
    let (installation, seq, hash) = found.ok_or_else(impossible)?;
    let hash = hash.try_into().map_err(|_| impossible())?;
    Ok(installation.map(|installation| End { installation, seq, hash }))
}

/// Adds lines in a transaction that does nothing else.
pub(crate) async fn leave(db: &Db, ids: &Ids, lines: Vec<Entry>) -> Result<()> {
    let mut tx = db.write().await?;
    append(&mut tx, ids, lines).await?;
    Ok(tx.commit().await?)
}

/// Adds lines behind the last one. The end of the chain is held until `tx` ends, so this comes last.
pub(crate) async fn append(tx: &mut Tx, ids: &Ids, lines: Vec<Entry>) -> Result<()> {
    let mut end = hold(tx, ids).await?;
    if lines.is_empty() {
        return Ok(());
    }
    for mut e in lines {
        end.seq += 1;
        end.hash = e.place(end.seq, &end.hash);
        let Entry { seq, at, actor, person, role, area, action, object, reason, fields, op, form, hash } = &e;
        exec!(
            tx, INSERT, seq, at, actor, person, role, area, action, object, reason, fields, op, form, hash
        )?;
    }
    exec!(tx, MOVE, end.installation, end.seq, end.hash.as_slice())?;
    Ok(())
}

/// Takes the end of the chain. A chain that has not begun begins now.
async fn hold(tx: &mut Tx, ids: &Ids) -> Result<End> {
    let held: Option<(Option<Uuid>, i64, Vec<u8>)> = row!(tx, HOLD)?;
    let (installation, seq, hash) = held.ok_or_else(impossible)?;
    let hash = hash.try_into().map_err(|_| impossible())?;
    match installation {
        Some(installation) => Ok(End { installation, seq, hash }),
        None => begin(tx, End { installation: ids.make(), seq, hash }).await,
    }
}

/// Seals the lines of older versions, which did not seal any.
async fn begin(tx: &mut Tx, mut end: End) -> Result<End> {
    loop {
        let old = trail::next(tx, end.seq, AT_ONCE).await?;
        if old.is_empty() {
            break;
        }
        for mut e in old {
            (end.seq, end.hash) = (e.seq, e.place(e.seq, &end.hash));
            exec!(tx, SEAL, e.seq, e.form, e.hash)?;
        }
    }
    exec!(tx, MOVE, end.installation, end.seq, end.hash.as_slice())?;
    Ok(end)
}

fn impossible() -> DbError {
    DbError::Impossible { table: "access_chain", column: "one", row: "1".into() }
}
