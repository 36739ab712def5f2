//! SQL of tours.

use std::collections::HashMap;

use areas::model::AreaId;
use base::uuid::Uuid;
use base::{Day, FOREVER, Span};
use db::{DbError, Stamp, Tx, exec, row, rows};

use super::span;
use crate::model::work::{Doubt, Purpose, Standing, Told, Tour};
use crate::model::{PersonId, TourId};

#[derive(sqlx::FromRow)]
struct Row {
    tour_id: Uuid,
    receipt: i64,
    from_day: i32,
    until_day: i32,
    purpose: String,
    told: String,
    words: Option<String>,
    asked: Option<String>,
    at: i64,
    by_whom: String,
    standing: String,
}

const OF: &str =
    "SELECT tour_id, receipt, from_day, until_day, purpose, told, words, asked, at, by_whom, standing
    FROM register_tour WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY receipt DESC LIMIT $2";
const ONE: &str =
    "SELECT tour_id, receipt, from_day, until_day, purpose, told, words, asked, at, by_whom, standing
    FROM register_tour WHERE person_id = $1 AND tour_id = $2 AND known_until = 9223372036854775807";
const UNITS: &str = "SELECT tour_id, unit_id FROM register_tour_unit
    WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY tour_id, unit_id";

fn tour(person: PersonId, r: Row, units: Vec<AreaId>) -> db::Result<Tour> {
    let wrong = |column| DbError::Impossible { table: "register_tour", column, row: r.tour_id.to_string() };
    let asked = match r.asked.as_deref() {
        None => None,
        Some(name) => Some(Doubt::from_name(name).ok_or_else(|| wrong("asked"))?),
    };
    Ok(Tour {
        person,
        id: r.tour_id.into(),
        receipt: r.receipt,
        days: span(r.from_day, r.until_day),
        purpose: Purpose::from_name(&r.purpose).ok_or_else(|| wrong("purpose"))?,
        told: Told::from_name(&r.told).ok_or_else(|| wrong("told"))?,
        standing: Standing::from_name(&r.standing).ok_or_else(|| wrong("standing"))?,
        asked,
        words: r.words,
        at: r.at,
        by: r.by_whom,
        units,
    })
}

async fn units(tx: &mut Tx, person: PersonId) -> db::Result<HashMap<Uuid, Vec<AreaId>>> {
    let found: Vec<(Uuid, Uuid)> = rows!(tx, UNITS, person.uuid())?;
    let mut by_tour: HashMap<Uuid, Vec<AreaId>> = HashMap::new();
    for (tour, unit) in found {
        by_tour.entry(tour).or_default().push(unit.into());
    }
    Ok(by_tour)
}

/// The tours of one worker, the last received first.
pub async fn of(tx: &mut Tx, person: PersonId, limit: i64) -> db::Result<Vec<Tour>> {
    let found: Vec<Row> = rows!(&mut *tx, OF, person.uuid(), limit)?;
    let mut units = units(tx, person).await?;
    let one = |r: Row| {
        let led = units.remove(&r.tour_id).unwrap_or_default();
        tour(person, r, led)
    };
    found.into_iter().map(one).collect()
}

/// One tour of one worker.
pub async fn one(tx: &mut Tx, person: PersonId, id: TourId) -> db::Result<Option<Tour>> {
    let found: Option<Row> = row!(&mut *tx, ONE, person.uuid(), id.uuid())?;
    let Some(r) = found else { return Ok(None) };
    let led = units(tx, person).await?.remove(&r.tour_id).unwrap_or_default();
    tour(person, r, led).map(Some)
}

const CLOSE: &str = "UPDATE register_tour SET known_until = $3, closed_by = $4
    WHERE person_id = $1 AND tour_id = $2 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO register_tour (person_id, tour_id, receipt, from_day, until_day, purpose, told, words, asked, at, by_whom,
        standing, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
const CLOSE_UNITS: &str = "UPDATE register_tour_unit SET known_until = $3, closed_by = $4
    WHERE person_id = $1 AND tour_id = $2 AND known_until = 9223372036854775807";
const ADD_UNIT: &str =
    "INSERT INTO register_tour_unit (person_id, tour_id, unit_id, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6)";

/// Says what is known of a tour, in place of what was said before.
pub async fn set(tx: &mut Tx, t: &Tour, stamp: Stamp) -> db::Result<()> {
    let (person, id) = (t.person.uuid(), t.id.uuid());
    let Span { from, until } = t.days;
    exec!(&mut *tx, CLOSE, person, id, stamp.known_from, stamp.import_no)?;
    exec!(
        &mut *tx,
        ADD,
        person,
        id,
        t.receipt,
        from.number(),
        until.number(),
        t.purpose.name(),
        t.told.name(),
        t.words.as_deref(),
        t.asked.map(Doubt::name),
        t.at,
        t.by.as_str(),
        t.standing.name(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    exec!(&mut *tx, CLOSE_UNITS, person, id, stamp.known_from, stamp.import_no)?;
    for unit in &t.units {
        exec!(&mut *tx, ADD_UNIT, person, id, unit.uuid(), stamp.known_from, FOREVER, stamp.import_no)?;
    }
    Ok(())
}

const COUNT: &str = "SELECT told, count(*) FROM register_tour
    WHERE person_id = $1 AND known_until = 9223372036854775807 AND from_day >= $2 GROUP BY told";

/// How many tours of one worker there are since a day, by what is told of them.
pub async fn count(tx: &mut Tx, person: PersonId, since: Day) -> db::Result<Vec<(String, i64)>> {
    rows!(tx, COUNT, person.uuid(), since.number())
}
