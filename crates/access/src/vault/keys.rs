//! What the database knows of the keys: their names, what for, whether they are in use, and a value that proves them.

use db::{DbError, Tx, exec, rows, schema};

use super::secret::Secret;
use super::{Class, KeyId, Purpose};
use crate::Result;

/// How far a key is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Seals what is written now.
    Active,
    /// Opens rows that are not sealed anew yet.
    Retiring,
    /// No row names it; it is gone.
    Destroyed,
}

impl State {
    const ALL: [State; 3] = [State::Active, State::Retiring, State::Destroyed];

    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            State::Active => "active",
            State::Retiring => "retiring",
            State::Destroyed => "destroyed",
        }
    }
}

/// One key as the database knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLine {
    /// Its name.
    pub id: KeyId,
    /// What it protects.
    pub class: Class,
    /// What it is for.
    pub purpose: Purpose,
    /// How far it is.
    pub state: State,
    /// When it was made, microseconds since the epoch.
    pub created_at: i64,
    /// When it was destroyed.
    pub ended_at: Option<i64>,
    pub(super) proof: Vec<u8>,
}

const LIST: &str = "SELECT key_id, class, purpose, state, created_at, ended_at, proof FROM access_key
    ORDER BY created_at, key_id";
const ADD: &str = "INSERT INTO access_key (key_id, class, purpose, state, created_at, proof)
    VALUES ($1, $2, $3, 'active', $4, $5)";
const MOVE: &str = "UPDATE access_key SET state = $2, ended_at = $3 WHERE key_id = $1";
const RETIRE: &str =
    "UPDATE access_key SET state = 'retiring' WHERE class = $1 AND purpose = $2 AND state = 'active'";
const GENERATION: &str = "SELECT keys FROM access_data WHERE one = 1";
const RAISE: &str = "UPDATE access_data SET keys = keys + 1 WHERE one = 1";

/// All keys that there ever were, the oldest first; none in a database that is older than the keys.
///
/// # Errors
/// If the database does not answer.
pub async fn list(tx: &mut Tx) -> Result<Vec<KeyLine>> {
    if !schema::exists(tx, "access_key").await? {
        return Ok(Vec::new());
    }
    let found: Vec<(i64, String, String, String, i64, Option<i64>, Vec<u8>)> = rows!(tx, LIST)?;
    found
        .into_iter()
        .map(|(id, class, purpose, state, created_at, ended_at, proof)| {
            let wrong = |column| DbError::Impossible { table: "access_key", column, row: id.to_string() };
            Ok(KeyLine {
                id: KeyId(u32::try_from(id).map_err(|_| wrong("key_id"))?),
                class: Class::from_name(&class).ok_or_else(|| wrong("class"))?,
                purpose: Purpose::from_name(&purpose).ok_or_else(|| wrong("purpose"))?,
                state: State::ALL.into_iter().find(|s| s.name() == state).ok_or_else(|| wrong("state"))?,
                created_at,
                ended_at,
                proof,
            })
        })
        .collect()
}

/// The state of the keys; see [`super::ring::Ring::generation`].
pub(super) async fn generation(tx: &mut Tx) -> Result<i64> {
    Ok(tx.number(GENERATION).await?)
}

/// A new key is the one that seals from now on; the one before only opens.
pub(super) async fn begin(
    tx: &mut Tx,
    id: KeyId,
    class: Class,
    purpose: Purpose,
    key: &Secret,
    now: i64,
) -> Result<()> {
    exec!(&mut *tx, RETIRE, class.name(), purpose.name())?;
    let proof = proof(id, class, purpose, key);
    exec!(&mut *tx, ADD, i64::from(id.0), class.name(), purpose.name(), now, &proof[..])?;
    tx.execute(RAISE).await?;
    Ok(())
}

/// No row names this key any more.
pub(super) async fn end(tx: &mut Tx, id: KeyId, now: i64) -> Result<()> {
    exec!(&mut *tx, MOVE, i64::from(id.0), State::Destroyed.name(), now)?;
    tx.execute(RAISE).await?;
    Ok(())
}

/// What a key computes and the database remembers, so that another key of the same name is found out.
pub(super) fn proof(id: KeyId, class: Class, purpose: Purpose, key: &Secret) -> [u8; 16] {
    key.mac(&[b"proof:v1:", &id.bytes(), class.name().as_bytes(), b":", purpose.name().as_bytes()])
}
