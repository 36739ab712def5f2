use db::{exec, row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use crate::{AccessError, Ctx, Result};

const FIND: &str = "SELECT what, digest, answer FROM access_op WHERE op_id = $1";
const KEEP: &str = "INSERT INTO access_op (op_id, what, digest, at, answer) VALUES ($1, $2, $3, $4, $5)";

/// A hash of what was asked, for [`Ctx::answered`]: the same operation with another one is refused.
///
/// # Errors
/// If it cannot be written out.
pub fn digest(asked: &impl Serialize) -> Result<Vec<u8>> {
    let bytes = serde_json::to_vec(asked).map_err(|e| db::DbError::Other(e.to_string()))?;
    Ok(Sha256::digest(bytes).to_vec())
}

impl Ctx {
    /// The answer that this operation was given before, if it was carried out already. `digest` is a hash of what was
    /// asked: the same id with another digest is refused, so that nothing is silently dropped.
    pub async fn answered<T: DeserializeOwned>(&mut self, what: &str, digest: &[u8]) -> Result<Option<T>> {
        let op = self.op;
        let found: Option<(String, Vec<u8>, String)> = row!(&mut self.tx, FIND, op.uuid())?;
        match found {
            None => Ok(None),
            Some((w, d, answer)) if w == what && d == digest => {
                let parsed = serde_json::from_str(&answer).map_err(|_| db::DbError::Impossible {
                    table: "access_op",
                    column: "answer",
                    row: op.to_string(),
                })?;
                Ok(Some(parsed))
            }
            Some(_) => Err(AccessError::OpReused(op)),
        }
    }

    /// Whether this operation was carried out before, whatever was asked.
    pub async fn is_done(&mut self) -> Result<bool> {
        let op = self.op;
        let found: Option<(String, Vec<u8>, String)> = row!(&mut self.tx, FIND, op.uuid())?;
        Ok(found.is_some())
    }

    /// Stores the answer of this operation, in the same transaction as its effect.
    pub async fn answer<T: Serialize>(&mut self, what: &str, digest: &[u8], answer: &T) -> Result<()> {
        let text = serde_json::to_string(answer).map_err(|e| db::DbError::Other(e.to_string()))?;
        exec!(&mut self.tx, KEEP, self.op.uuid(), what, digest, self.now, text.as_str())?;
        Ok(())
    }
}
