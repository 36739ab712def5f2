//! SQL of samples: those who were drawn, and what came of asking them.

use access::Scope;
use areas::model::AreaId;
use base::uuid::Uuid;
use base::{Day, FOREVER};
use db::bulk::{Cell, Target, load};
use db::{DbError, Tx, exec, row, rows};

use crate::model::PersonId;
use crate::model::sample::{Answer, Sample, SampleId};

const UNITS: &str = "SELECT p.area_id, (SELECT count(*) FROM register_duty d WHERE d.unit_id = p.area_id)
    FROM areas_place p WHERE p.path >= $1 AND p.path < $2
      AND p.known_until = 9223372036854775807 AND p.from_day <= $3 AND p.until_day > $3 ORDER BY p.path";

/// How many rows of duties there are at each unit inside a scope, those that are over or no longer believed as well: an index alone answers it.
pub async fn units(tx: &mut Tx, scope: &Scope, day: Day) -> db::Result<Vec<(Uuid, i64)>> {
    let mut all = Vec::new();
    for (low, high) in scope.ranges() {
        let found: Vec<(Uuid, i64)> = rows!(&mut *tx, UNITS, low, high, day.number())?;
        all.extend(found);
    }
    Ok(all)
}

/// A row of duties, by what makes it one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyRow {
    /// Whose.
    pub person: Uuid,
    /// As what.
    pub designation: String,
    /// Since when.
    pub from_day: i32,
    /// Whether it is still believed.
    pub believed: bool,
}

const NTH: &str = "SELECT person_id, designation, from_day, known_until FROM register_duty WHERE unit_id = $1
    ORDER BY designation, person_id, from_day, known_from LIMIT 1 OFFSET $2";

/// One of the rows of a unit, by its place among them.
pub async fn nth(tx: &mut Tx, unit: Uuid, place: i64) -> db::Result<Option<DutyRow>> {
    let found: Option<(Uuid, String, i32, i64)> = row!(tx, NTH, unit, place)?;
    Ok(found.map(|(person, designation, from_day, until)| DutyRow {
        person,
        designation,
        from_day,
        believed: until == FOREVER,
    }))
}

const EVERYBODY: &str = "SELECT DISTINCT d.person_id FROM areas_place p CROSS JOIN register_duty d
    WHERE d.unit_id = p.area_id AND p.path >= $1 AND p.path < $2
      AND p.known_until = 9223372036854775807 AND p.from_day <= $3 AND p.until_day > $3
      AND d.known_until = 9223372036854775807 AND d.from_day <= $3 AND d.until_day > $3";

/// Every entry with a duty inside a scope on a day.
pub async fn everybody(tx: &mut Tx, scope: &Scope, day: Day) -> db::Result<Vec<Uuid>> {
    let mut all = Vec::new();
    for (low, high) in scope.ranges() {
        let found: Vec<(Uuid,)> = rows!(&mut *tx, EVERYBODY, low, high, day.number())?;
        all.extend(found.into_iter().map(|(id,)| id));
    }
    Ok(all)
}

const ADD: &str =
    "INSERT INTO register_sample (sample_id, area_id, margin, people, drawn, on_day, by_whom, known_from)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Keeps a sample, with those who were drawn in their order.
pub async fn add(tx: &mut Tx, s: &Sample, people: &[Uuid], now: i64) -> db::Result<()> {
    let (id, by) = (s.id.uuid(), s.by.as_str());
    exec!(&mut *tx, ADD, id, s.area.uuid(), s.margin, s.people, s.drawn, s.day.number(), by, now)?;
    let target = Target { table: "register_sample_person", columns: &["person_id", "sample_id", "number"] };
    let rows = (1i64..).zip(people).map(|(n, p)| [Cell::Uuid(*p), Cell::Uuid(id), Cell::Int(n)]);
    load(tx, target, Box::new(rows)).await?;
    Ok(())
}

type Row = (Uuid, Uuid, i64, i64, i64, i32, String);

fn sample((id, area, margin, people, drawn, day, by): Row) -> Sample {
    Sample { id: id.into(), area: area.into(), margin, people, drawn, day: Day::from_number(day), by }
}

const ONE: &str = "SELECT sample_id, area_id, margin, people, drawn, on_day, by_whom FROM register_sample
    WHERE sample_id = $1";

/// A sample by its id.
pub async fn one(tx: &mut Tx, id: SampleId) -> db::Result<Option<Sample>> {
    let found: Option<Row> = row!(tx, ONE, id.uuid())?;
    Ok(found.map(sample))
}

const OF_AREA: &str = "SELECT sample_id, area_id, margin, people, drawn, on_day, by_whom FROM register_sample
    WHERE area_id = $1 ORDER BY known_from DESC, sample_id DESC LIMIT $2";

/// The samples of an area, the latest first.
pub async fn of_area(tx: &mut Tx, area: AreaId, limit: i64) -> db::Result<Vec<Sample>> {
    let found: Vec<Row> = rows!(tx, OF_AREA, area.uuid(), limit)?;
    Ok(found.into_iter().map(sample).collect())
}

const PEOPLE: &str = "SELECT person_id, number FROM register_sample_person
    WHERE sample_id = $1 AND number >= $2 ORDER BY number LIMIT $3";

/// Those who were drawn, from a number on.
pub async fn people(tx: &mut Tx, id: SampleId, from: i64, limit: i64) -> db::Result<Vec<(PersonId, i64)>> {
    let found: Vec<(Uuid, i64)> = rows!(tx, PEOPLE, id.uuid(), from, limit)?;
    Ok(found.into_iter().map(|(p, n)| (p.into(), n)).collect())
}

const NUMBER: &str = "SELECT number FROM register_sample_person WHERE person_id = $1 AND sample_id = $2";

/// The number under which somebody was drawn; `None` if they were not.
pub async fn number(tx: &mut Tx, id: SampleId, person: PersonId) -> db::Result<Option<i64>> {
    let found: Option<(i64,)> = row!(tx, NUMBER, person.uuid(), id.uuid())?;
    Ok(found.map(|(n,)| n))
}

fn answer(name: &str, person: Uuid) -> db::Result<Answer> {
    let wrong =
        DbError::Impossible { table: "register_sample_answer", column: "answer", row: person.to_string() };
    Answer::from_name(name).ok_or(wrong)
}

const ANSWERS: &str = "SELECT a.person_id, a.answer, a.on_day FROM register_sample_answer a
    JOIN register_sample_person p ON p.person_id = a.person_id AND p.sample_id = a.sample_id
    WHERE a.sample_id = $1 AND a.known_until = 9223372036854775807 AND p.number >= $2 AND p.number < $3";

/// What came of those drawn from a number on, before another.
pub async fn answers(
    tx: &mut Tx,
    id: SampleId,
    (from, before): (i64, i64),
) -> db::Result<Vec<(PersonId, Answer, Day)>> {
    let found: Vec<(Uuid, String, i32)> = rows!(tx, ANSWERS, id.uuid(), from, before)?;
    let one = |(p, a, day): (Uuid, String, i32)| Ok((p.into(), answer(&a, p)?, Day::from_number(day)));
    found.into_iter().map(one).collect()
}

const COUNTS: &str = "SELECT answer, count(*) FROM register_sample_answer
    WHERE sample_id = $1 AND known_until = 9223372036854775807 GROUP BY answer";
const GONE: &str = "SELECT answer, people FROM register_sample_gone WHERE sample_id = $1";

/// How many gave which answer, those forgotten since among them.
pub async fn counts(tx: &mut Tx, id: SampleId) -> db::Result<Vec<(Answer, i64)>> {
    let mut found: Vec<(String, i64)> = rows!(&mut *tx, COUNTS, id.uuid())?;
    found.extend(rows!(tx, GONE, id.uuid())?);
    found.into_iter().map(|(a, n)| Ok((answer(&a, id.uuid())?, n))).collect()
}

const SAID: &str = "SELECT answer, known_from, known_until FROM register_sample_answer
    WHERE person_id = $1 AND sample_id = $2 ORDER BY known_from";

/// Everything that was entered of somebody: the answer, when, and whether it is believed.
pub async fn said(tx: &mut Tx, id: SampleId, person: PersonId) -> db::Result<Vec<(Answer, i64, bool)>> {
    let found: Vec<(String, i64, i64)> = rows!(tx, SAID, person.uuid(), id.uuid())?;
    found.into_iter().map(|(a, at, until)| Ok((answer(&a, person.uuid())?, at, until == FOREVER))).collect()
}

const CLOSE: &str = "UPDATE register_sample_answer SET known_until = $3
    WHERE person_id = $1 AND sample_id = $2 AND known_until = 9223372036854775807";
const ANSWER: &str =
    "INSERT INTO register_sample_answer (person_id, sample_id, answer, on_day, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Notes down what came of asking somebody, in place of what was noted before.
pub async fn set(
    tx: &mut Tx,
    (id, person): (SampleId, PersonId),
    answer: Answer,
    (day, by, now): (Day, &str, i64),
) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, person.uuid(), id.uuid(), now)?;
    exec!(tx, ANSWER, person.uuid(), id.uuid(), answer.name(), day.number(), by, now, FOREVER)?;
    Ok(())
}

const HELD: &str = "SELECT s.on_day, s.known_from, a.answer FROM register_sample_person p
    JOIN register_sample s ON s.sample_id = p.sample_id
    LEFT JOIN register_sample_answer a ON a.person_id = p.person_id AND a.sample_id = p.sample_id
        AND a.known_until = 9223372036854775807
    WHERE p.person_id = $1 ORDER BY s.known_from";

/// The samples for which somebody was drawn: the day, when that was written, what was answered.
pub async fn held(tx: &mut Tx, person: PersonId) -> db::Result<Vec<(Day, i64, Option<Answer>)>> {
    let found: Vec<(i32, i64, Option<String>)> = rows!(tx, HELD, person.uuid())?;
    let one = |(day, at, said): (i32, i64, Option<String>)| {
        let said = said.map(|a| answer(&a, person.uuid())).transpose()?;
        Ok((Day::from_number(day), at, said))
    };
    found.into_iter().map(one).collect()
}

const LEAVES: &str = "INSERT INTO register_sample_gone (sample_id, answer, people)
    SELECT a.sample_id, a.answer, 1 FROM register_sample_answer a
    WHERE a.person_id = $1 AND a.known_until = 9223372036854775807
    ON CONFLICT (sample_id, answer) DO UPDATE SET people = register_sample_gone.people + 1";
const DESTROY: [(&str, &str); 2] = [
    ("register_sample_answer", "DELETE FROM register_sample_answer WHERE person_id = $1"),
    ("register_sample_person", "DELETE FROM register_sample_person WHERE person_id = $1"),
];

/// Destroys what is kept of somebody; what they answered stays in the totals alone. Numbers of rows by table.
pub async fn destroy(tx: &mut Tx, person: Uuid) -> db::Result<Vec<(&'static str, u64)>> {
    exec!(&mut *tx, LEAVES, person)?;
    let mut done = Vec::new();
    for (table, sql) in DESTROY {
        done.push((table, exec!(&mut *tx, sql, person)?));
    }
    Ok(done)
}
