use base::OpId;
use base::uuid::Uuid;
use db::{Tx, exec, rows};

use crate::{Action, Ctx, Result};

/// One line of the audit trail. It says that something was done, never with which values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the trail.
    pub seq: i64,
    /// Microseconds since the epoch.
    pub at: i64,
    /// Who.
    pub actor: String,
    /// In which role.
    pub role: String,
    /// What, by [`Action::name`].
    pub action: String,
    /// Upon what: `import 12`, `office 018f…`.
    pub object: String,
    /// Why, in the actor's words.
    pub reason: Option<String>,
}

const INSERT: &str = "INSERT INTO access_audit (at, actor, role, action, area_id, object, reason, op_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const LIST: &str = "SELECT seq, at, actor, role, action, object, reason FROM access_audit
    WHERE seq > $1 ORDER BY seq LIMIT $2";

impl Ctx {
    /// Adds a line to the audit trail, in the same transaction as what it tells of.
    pub async fn audit(&mut self, action: Action, object: &str, reason: Option<&str>) -> Result<()> {
        let (actor, role, op) = (self.actor.name(), self.actor.role(), OpId::uuid(self.op));
        let area: Option<Uuid> = None;
        exec!(&mut self.tx, INSERT, self.now, actor.as_str(), role, action.name(), area, object, reason, op)?;
        Ok(())
    }
}

/// Up to `limit` lines of the trail after line `after`.
pub async fn trail(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Entry>> {
    let found: Vec<(i64, i64, String, String, String, String, Option<String>)> =
        rows!(tx, LIST, after, limit)?;
    let entry = |(seq, at, actor, role, action, object, reason)| Entry {
        seq,
        at,
        actor,
        role,
        action,
        object,
        reason,
    };
    Ok(found.into_iter().map(entry).collect())
}
