//! SQL of work that was given, and of what workers say of it.

use access::{Scope, within};
use areas::model::AreaId;
use base::uuid::Uuid;
use base::{AreaPath, Day, FOREVER};
use db::{DbError, Stamp, Tx, exec, row, rows};

use super::among::among;
use crate::model::work::{Answer, Answered, Standing, Work};
use crate::model::{PersonId, WorkId};

#[derive(sqlx::FromRow)]
struct WorkRow {
    work_id: Uuid,
    person_id: Option<Uuid>,
    area_id: Uuid,
    designation: Option<String>,
    what: String,
    kind: Option<String>,
    due_day: i32,
    given_by: String,
    given_at: i64,
    withdrawn: Option<String>,
}

fn work(r: WorkRow) -> Work {
    Work {
        id: r.work_id.into(),
        person: r.person_id.map(Into::into),
        area: r.area_id.into(),
        designation: r.designation,
        what: r.what,
        kind: r.kind,
        due: Day::from_number(r.due_day),
        given_by: r.given_by,
        given_at: r.given_at,
        withdrawn: r.withdrawn,
    }
}

macro_rules! works {
    ($rest:literal) => {
        concat!(
            "SELECT w.work_id, w.person_id, w.area_id, w.designation, w.what, w.kind, w.due_day, w.given_by, w.given_at, w.withdrawn
            FROM register_work w ",
            $rest
        )
    };
}

const CLOSE: &str = "UPDATE register_work SET known_until = $2, closed_by = $3
    WHERE work_id = $1 AND known_until = 9223372036854775807";
const ADD: &str =
    "INSERT INTO register_work (work_id, person_id, area_id, designation, what, kind, due_day, given_by, given_at,
        withdrawn, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

/// Says what work is given, in place of what was said of it before.
pub async fn set(tx: &mut Tx, w: &Work, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, w.id.uuid(), stamp.known_from, stamp.import_no)?;
    exec!(
        tx,
        ADD,
        w.id.uuid(),
        w.person.map(PersonId::uuid),
        w.area.uuid(),
        w.designation.as_deref(),
        w.what.as_str(),
        w.kind.as_deref(),
        w.due.number(),
        w.given_by.as_str(),
        w.given_at,
        w.withdrawn.as_deref(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}

const ONE: &str = works!("WHERE w.work_id = $1 AND w.known_until = 9223372036854775807");

/// Work by its id.
pub async fn one(tx: &mut Tx, id: WorkId) -> db::Result<Option<Work>> {
    let found: Option<WorkRow> = row!(tx, ONE, id.uuid())?;
    Ok(found.map(work))
}

const WITHIN: &str = works!(
    "JOIN areas_place p ON p.area_id = w.area_id
    WHERE w.known_until = 9223372036854775807 AND p.known_until = 9223372036854775807 AND p.from_day <= $3 AND p.until_day > $3
      AND p.path >= $1 AND p.path < $2 ORDER BY w.due_day DESC, w.work_id DESC LIMIT $4"
);

/// Work in areas inside a scope, what is due last first.
pub async fn inside(tx: &mut Tx, scope: &Scope, today: Day, limit: i64) -> db::Result<Vec<Work>> {
    let found: Vec<WorkRow> =
        within!(scope, |low, high| rows!(&mut *tx, WITHIN, low, high, today.number(), limit)?);
    Ok(found.into_iter().map(work).collect())
}

const AT: &str = works!(
    "WHERE w.known_until = 9223372036854775807 AND w.person_id IS NULL AND w.area_id IN ({ids})
    ORDER BY w.due_day DESC, w.work_id DESC LIMIT 500"
);

/// Work that is given in some areas themselves, or to one person.
pub async fn at(tx: &mut Tx, areas: &[Uuid], person: Option<PersonId>) -> db::Result<Vec<Work>> {
    let found: Vec<WorkRow> = among(&mut *tx, AT, &[], areas).await?;
    let mut all: Vec<Work> = found.into_iter().map(work).collect();
    if let Some(person) = person {
        all.extend(to(tx, person).await?);
    }
    Ok(all)
}

const TO: &str = works!(
    "WHERE w.person_id = $1 AND w.known_until = 9223372036854775807 ORDER BY w.due_day DESC, w.work_id DESC LIMIT 500"
);

/// Work that was given to one person alone.
pub async fn to(tx: &mut Tx, person: PersonId) -> db::Result<Vec<Work>> {
    let found: Vec<WorkRow> = rows!(tx, TO, person.uuid())?;
    Ok(found.into_iter().map(work).collect())
}

#[derive(sqlx::FromRow)]
struct AnswerRow {
    person_id: Uuid,
    work_id: Uuid,
    receipt: i64,
    answer: String,
    note: Option<String>,
    unit_id: Uuid,
    at: i64,
    by_whom: String,
    standing: String,
}

fn answered(r: AnswerRow) -> db::Result<Answered> {
    let wrong = |column| DbError::Impossible {
        table: "register_answer",
        column,
        row: format!("{} {}", r.person_id, r.work_id),
    };
    Ok(Answered {
        person: r.person_id.into(),
        work: r.work_id.into(),
        receipt: r.receipt,
        answer: Answer::from_name(&r.answer).ok_or_else(|| wrong("answer"))?,
        standing: Standing::from_name(&r.standing).ok_or_else(|| wrong("standing"))?,
        note: r.note,
        unit: r.unit_id.into(),
        at: r.at,
        by: r.by_whom,
    })
}

macro_rules! answers {
    ($rest:literal) => {
        concat!(
            "SELECT person_id, work_id, receipt, answer, note, unit_id, at, by_whom, standing FROM register_answer ",
            $rest
        )
    };
}

const FACTS: &str = answers!("WHERE person_id = $1 AND work_id = $2 ORDER BY known_from");

/// All that was ever received of one person about one work.
pub async fn facts(tx: &mut Tx, person: PersonId, id: WorkId) -> db::Result<Vec<Answered>> {
    let found: Vec<AnswerRow> = rows!(tx, FACTS, person.uuid(), id.uuid())?;
    found.into_iter().map(answered).collect()
}

const OF: &str =
    answers!("WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY receipt DESC LIMIT $2");

/// The answers of one person that stand, the last first.
pub async fn of(tx: &mut Tx, person: PersonId, limit: i64) -> db::Result<Vec<Answered>> {
    let found: Vec<AnswerRow> = rows!(tx, OF, person.uuid(), limit)?;
    found.into_iter().map(answered).collect()
}

const AT_UNIT: &str =
    answers!("WHERE work_id = $1 AND unit_id = $2 AND known_until = 9223372036854775807 ORDER BY receipt");

/// The answers of one unit's people to one work that stand.
pub async fn at_unit(tx: &mut Tx, id: WorkId, unit: AreaId) -> db::Result<Vec<Answered>> {
    let found: Vec<AnswerRow> = rows!(tx, AT_UNIT, id.uuid(), unit.uuid())?;
    found.into_iter().map(answered).collect()
}

const CLOSE_ANSWER: &str = "UPDATE register_answer SET known_until = $3, closed_by = $4
    WHERE person_id = $1 AND work_id = $2 AND known_until = 9223372036854775807";
const ADD_ANSWER: &str =
    "INSERT INTO register_answer (person_id, work_id, receipt, answer, note, unit_id, at, by_whom, standing,
        known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

/// Says what a worker says of work, in place of what was said before.
pub async fn set_answer(tx: &mut Tx, a: &Answered, stamp: Stamp) -> db::Result<()> {
    let (person, work) = (a.person.uuid(), a.work.uuid());
    exec!(&mut *tx, CLOSE_ANSWER, person, work, stamp.known_from, stamp.import_no)?;
    exec!(
        tx,
        ADD_ANSWER,
        person,
        work,
        a.receipt,
        a.answer.name(),
        a.note.as_deref(),
        a.unit.uuid(),
        a.at,
        a.by.as_str(),
        a.standing.name(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}

const COUNTS: &str =
    "SELECT p.path, x.answer, count(*) FROM register_answer x JOIN areas_place p ON p.area_id = x.unit_id
    WHERE x.work_id = $1 AND x.known_until = 9223372036854775807 AND p.known_until = 9223372036854775807
      AND p.from_day <= $2 AND p.until_day > $2 AND p.path >= $3 AND p.path < $4 GROUP BY p.path, x.answer";

/// How many answered what to a work, by the place of their unit inside a scope.
pub async fn counts(
    tx: &mut Tx,
    scope: &Scope,
    id: WorkId,
    today: Day,
) -> db::Result<Vec<(AreaPath, Answer, i64)>> {
    let found: Vec<(String, String, i64)> =
        within!(scope, |low, high| rows!(&mut *tx, COUNTS, id.uuid(), today.number(), low, high)?);
    let one = |(path, answer, n): (String, String, i64)| {
        let wrong =
            || DbError::Impossible { table: "register_answer", column: "answer", row: id.to_string() };
        Ok((AreaPath::stored(path), Answer::from_name(&answer).ok_or_else(wrong)?, n))
    };
    found.into_iter().map(one).collect()
}

const RECEIPT: &str =
    "SELECT max(last) FROM (SELECT max(receipt) AS last FROM register_answer WHERE person_id = $1
        UNION ALL SELECT max(receipt) FROM register_tour WHERE person_id = $1) AS both_kinds";

/// How much was received of a worker so far: the number of the last receipt.
pub async fn receipts(tx: &mut Tx, person: PersonId) -> db::Result<i64> {
    let found: Option<(Option<i64>,)> = row!(tx, RECEIPT, person.uuid())?;
    Ok(found.and_then(|(last,)| last).unwrap_or_default())
}

/// The tables in which rows are kept by the person.
pub const TABLES: [&str; 4] = ["register_work", "register_answer", "register_tour", "register_tour_unit"];
const HIDE: [&str; 4] = [
    "UPDATE register_work SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807",
    "UPDATE register_answer SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807",
    "UPDATE register_tour SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807",
    "UPDATE register_tour_unit SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807",
];
const DESTROY: [&str; 4] = [
    "DELETE FROM register_work WHERE person_id = $1",
    "DELETE FROM register_answer WHERE person_id = $1",
    "DELETE FROM register_tour WHERE person_id = $1",
    "DELETE FROM register_tour_unit WHERE person_id = $1",
];

/// Ends the belief in all of a worker's work and tours. Numbers of rows by table.
pub async fn hide(tx: &mut Tx, person: Uuid, now: i64) -> db::Result<Vec<(&'static str, u64)>> {
    let mut done = Vec::new();
    for (table, sql) in TABLES.into_iter().zip(HIDE) {
        done.push((table, exec!(&mut *tx, sql, person, now)?));
    }
    Ok(done)
}

/// Destroys all of a worker's work and tours, earlier facts too. Numbers of rows by table.
pub async fn destroy(tx: &mut Tx, person: Uuid) -> db::Result<Vec<(&'static str, u64)>> {
    let mut done = Vec::new();
    for (table, sql) in TABLES.into_iter().zip(DESTROY) {
        done.push((table, exec!(&mut *tx, sql, person)?));
    }
    Ok(done)
}

const HOW_MANY: &str =
    "SELECT count(*) FROM register_answer WHERE person_id = $1 AND known_until = 9223372036854775807";

/// How many answers of one person stand.
pub async fn count(tx: &mut Tx, person: PersonId) -> db::Result<i64> {
    let found: Option<(i64,)> = row!(tx, HOW_MANY, person.uuid())?;
    Ok(found.map_or(0, |(n,)| n))
}
