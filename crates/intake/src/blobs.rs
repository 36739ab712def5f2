//! Files that are kept as they are: pictures, each once, under the hash of its bytes.

use access::{Action, Ctx};
use db::{exec, row};

use crate::Result;
use crate::picture::Picture;

const KEEP: &str = "INSERT INTO intake_blob (hash, kind, bytes, known_from) VALUES ($1, $2, $3, $4)
    ON CONFLICT (hash) DO NOTHING";
const GET: &str = "SELECT kind, bytes FROM intake_blob WHERE hash = $1";

/// Keeps a picture; one that is kept already is not kept twice.
///
/// # Errors
/// If the actor may not enter readings, or the database does not answer.
pub async fn keep(ctx: &mut Ctx, p: &Picture) -> Result<()> {
    ctx.authorise(Action::CorrectReading)?;
    let now = ctx.now;
    exec!(&mut ctx.tx, KEEP, &p.hash[..], p.kind, p.bytes.as_slice(), now)?;
    Ok(())
}

/// The type and the bytes of a file; `None` if there is none with this hash.
///
/// # Errors
/// If the actor may not read, or the database does not answer.
pub async fn get(ctx: &mut Ctx, hash: &[u8]) -> Result<Option<(String, Vec<u8>)>> {
    ctx.authorise(Action::ReadReach)?;
    Ok(row!(&mut ctx.tx, GET, hash)?)
}
