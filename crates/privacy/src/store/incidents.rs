//! Incidents, as they were believed at each time.

use base::FOREVER;
use base::uuid::Uuid;
use db::{Stamp, Tx, exec, row, rows};

use crate::model::{Incident, IncidentId, Report, Trace};

#[derive(sqlx::FromRow)]
struct IncidentRow {
    incident_id: Uuid,
    title: String,
    aware_at: i64,
    facts: String,
    timing: String,
    extent: String,
    impact: String,
    cause: String,
    mitigation: String,
    remedy: String,
    actor: Option<String>,
    object: Option<String>,
    from_at: Option<i64>,
    until_at: Option<i64>,
    cert_at: Option<i64>,
    board_at: Option<i64>,
    details_at: Option<i64>,
    told_at: Option<i64>,
    closed_at: Option<i64>,
}

impl From<IncidentRow> for Incident {
    fn from(r: IncidentRow) -> Incident {
        Incident {
            id: r.incident_id.into(),
            title: r.title,
            aware_at: r.aware_at,
            report: Report::of([r.facts, r.timing, r.extent, r.impact, r.cause, r.mitigation, r.remedy]),
            trace: Trace { actor: r.actor, object: r.object, from: r.from_at, until: r.until_at },
            done: [r.cert_at, r.board_at, r.details_at, r.told_at],
            closed_at: r.closed_at,
        }
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT incident_id, title, aware_at, facts, timing, extent, impact, cause, mitigation, remedy, actor, object, from_at, until_at,
            cert_at, board_at, details_at, told_at, closed_at FROM privacy_incident WHERE known_until = 9223372036854775807 ",
            $rest
        )
    };
}

const ALL: &str = select!("ORDER BY aware_at DESC, incident_id LIMIT $1");
const ONE: &str = select!("AND incident_id = $1");

/// Up to `limit` incidents, the newest first.
pub async fn all(tx: &mut Tx, limit: i64) -> db::Result<Vec<Incident>> {
    let found: Vec<IncidentRow> = rows!(tx, ALL, limit)?;
    Ok(found.into_iter().map(Into::into).collect())
}

/// One incident.
pub async fn one(tx: &mut Tx, id: IncidentId) -> db::Result<Option<Incident>> {
    let found: Option<IncidentRow> = row!(tx, ONE, id.uuid())?;
    Ok(found.map(Into::into))
}

const CLOSE: &str = "UPDATE privacy_incident SET known_until = $1, closed_by = $2
    WHERE incident_id = $3 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO privacy_incident
    (incident_id, title, aware_at, facts, timing, extent, impact, cause, mitigation, remedy, actor, object, from_at, until_at,
    cert_at, board_at, details_at, told_at, closed_at, changed_by, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)";

/// Says how an incident stands, in place of what was said before.
pub async fn set(tx: &mut Tx, i: &Incident, by: &str, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, i.id.uuid())?;
    let (r, t) = (&i.report, &i.trace);
    exec!(
        tx,
        ADD,
        i.id.uuid(),
        i.title.as_str(),
        i.aware_at,
        r.facts.as_str(),
        r.timing.as_str(),
        r.extent.as_str(),
        r.impact.as_str(),
        r.cause.as_str(),
        r.mitigation.as_str(),
        r.remedy.as_str(),
        t.actor.as_deref(),
        t.object.as_deref(),
        t.from,
        t.until,
        i.done[0],
        i.done[1],
        i.done[2],
        i.done[3],
        i.closed_at,
        by,
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}
