//! The audit trail, asked about people: who looked at somebody's data, and whom an incident affects.

use areas::model::AreaId;
use base::uuid::Uuid;
use db::{Tx, rows};
use register::model::PersonId;

use crate::model::Trace;

/// What stands before the id of a person as the object of a line.
pub const PERSON: &str = "person ";

/// A line about somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// When, microseconds since the epoch.
    pub at: i64,
    /// In which role; [`access::Role::name`], or `operator`.
    pub role: String,
    /// For which area, if the line says so.
    pub area: Option<AreaId>,
    /// What was done: [`access::Action::name`].
    pub action: String,
}

const ABOUT: &str =
    "SELECT at, role, area_id, action FROM access_audit WHERE object = $1 ORDER BY seq DESC LIMIT $2";
const EXPORTS: &str = "SELECT at, role, area_id, action FROM access_audit
    WHERE action = 'export' AND object NOT LIKE 'person %' AND at >= $1 ORDER BY seq DESC LIMIT $2";

fn seen((at, role, area, action): (i64, String, Option<Uuid>, String)) -> Seen {
    Seen { at, role, area: area.map(Into::into), action }
}

/// Up to `limit` lines about a person, the newest first.
pub async fn about(tx: &mut Tx, person: PersonId, limit: i64) -> db::Result<Vec<Seen>> {
    let found: Vec<(i64, String, Option<Uuid>, String)> =
        rows!(tx, ABOUT, format!("{PERSON}{person}"), limit)?;
    Ok(found.into_iter().map(seen).collect())
}

/// Up to `limit` exports of many people since an instant, the newest first.
pub async fn exports(tx: &mut Tx, since: i64, limit: i64) -> db::Result<Vec<Seen>> {
    let found: Vec<(i64, String, Option<Uuid>, String)> = rows!(tx, EXPORTS, since, limit)?;
    Ok(found.into_iter().map(seen).collect())
}

/// Up to `limit` people whom lines of the trail name, the first line of each first, and what was done with them. A trace that says nothing finds nobody.
pub async fn affected(tx: &mut Tx, trace: &Trace, limit: usize) -> db::Result<Vec<PersonId>> {
    const LINES: &str = "SELECT object FROM access_audit
        WHERE object LIKE 'person %' AND ($1 = '' OR actor = $1) AND at >= $2 AND at <= $3
        GROUP BY object ORDER BY min(seq)";
    if trace.is_empty() {
        return Ok(Vec::new());
    }
    let actor = trace.actor.as_deref().unwrap_or("");
    let (from, until) = (trace.from.unwrap_or(i64::MIN), trace.until.unwrap_or(i64::MAX));
    let found: Vec<(String,)> = rows!(tx, LINES, actor, from, until)?;
    let begins = |object: &str| trace.object.as_deref().is_none_or(|o| object.starts_with(o));
    let person = |object: String| object.strip_prefix(PERSON)?.split(' ').next()?.parse().ok();
    let mut all: Vec<PersonId> =
        found.into_iter().filter(|(o,)| begins(o)).filter_map(|(o,)| person(o)).collect();
    let mut met = std::collections::HashSet::new();
    all.retain(|id| met.insert(*id));
    all.truncate(limit);
    Ok(all)
}
