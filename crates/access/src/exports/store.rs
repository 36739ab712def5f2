use base::uuid::Uuid;
use db::{Tx, exec, row, rows};

use super::{Export, ExportId};

#[derive(sqlx::FromRow)]
struct ExportRow {
    export_id: Uuid,
    person_id: Uuid,
    what: String,
    area_id: Option<Uuid>,
    row_count: i64,
    purpose: String,
    asked_at: i64,
    decided_at: Option<i64>,
    decided_by: Option<String>,
    approved: Option<i32>,
    taken_at: Option<i64>,
}

impl From<ExportRow> for Export {
    fn from(r: ExportRow) -> Export {
        let decided = r.decided_at.zip(r.decided_by).zip(r.approved);
        Export {
            id: r.export_id.into(),
            person: r.person_id.into(),
            what: r.what,
            area: r.area_id,
            rows: r.row_count,
            purpose: r.purpose,
            asked_at: r.asked_at,
            decided: decided.map(|((at, by), yes)| (at, by, yes == 1)),
            taken_at: r.taken_at,
        }
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT export_id, person_id, what, area_id, row_count, purpose, asked_at, decided_at, decided_by, approved, taken_at
            FROM access_export ",
            $rest
        )
    };
}

const ONE: &str = select!("WHERE export_id = $1");
const LATEST: &str = select!("ORDER BY asked_at DESC, export_id DESC LIMIT $1");
const INSERT: &str =
    "INSERT INTO access_export (person_id, export_id, what, area_id, row_count, purpose, asked_at,
    decided_at, decided_by, approved) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const DECIDE: &str = "UPDATE access_export SET decided_at = $1, decided_by = $2, approved = $3
    WHERE person_id = $4 AND export_id = $5";
const TAKE: &str = "UPDATE access_export SET taken_at = $1 WHERE person_id = $2 AND export_id = $3";

pub(super) async fn one(tx: &mut Tx, id: ExportId) -> db::Result<Option<Export>> {
    let found: Option<ExportRow> = row!(tx, ONE, id.uuid())?;
    Ok(found.map(Into::into))
}

pub(super) async fn latest(tx: &mut Tx, limit: i64) -> db::Result<Vec<Export>> {
    let found: Vec<ExportRow> = rows!(tx, LATEST, limit)?;
    Ok(found.into_iter().map(Into::into).collect())
}

pub(super) async fn insert(tx: &mut Tx, e: &Export) -> db::Result<()> {
    let (person, id, what) = (e.person.uuid(), e.id.uuid(), e.what.as_str());
    let (at, by, yes) = match &e.decided {
        Some((at, by, yes)) => (Some(*at), Some(by.as_str()), Some(i32::from(*yes))),
        None => (None, None, None),
    };
    exec!(tx, INSERT, person, id, what, e.area, e.rows, e.purpose.as_str(), e.asked_at, at, by, yes)?;
    Ok(())
}

pub(super) async fn decide(tx: &mut Tx, e: &Export, at: i64, by: &str, approved: bool) -> db::Result<()> {
    exec!(tx, DECIDE, at, by, i32::from(approved), e.person.uuid(), e.id.uuid())?;
    Ok(())
}

pub(super) async fn take(tx: &mut Tx, e: &Export, at: i64) -> db::Result<()> {
    exec!(tx, TAKE, at, e.person.uuid(), e.id.uuid())?;
    Ok(())
}
