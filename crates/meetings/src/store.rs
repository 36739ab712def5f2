//! SQL of meetings and nothing else.
//!
//! Every question says what was known (`$1`, microseconds) and where (`$2`, `$3`: an open range of paths). What was entered only
//! later for an earlier day is seen as it is believed now; what was changed or withdrawn later is seen as it was.

pub mod person;

use std::cmp::Reverse;

use access::{Scope, within};
use areas::model::{AreaId, AreaKind};
use base::uuid::Uuid;
use base::{Bounds, Day, FOREVER};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, row, rows};
use register::model::{Names, PersonId, Role};
use register::store::holders::Holder as Held;

use crate::model::{Meeting, MeetingId, MeetingKind, Outcome, Promise, PromiseId, Settlement, Unit};

/// The tables of facts.
pub const FACTS: [Facts; 3] = [
    facts!("meetings_meeting", "meeting_id, area_id, person_id, kind, day, title"),
    facts!(
        "meetings_promise",
        "promise_id, meeting_id, person_id, area_id, told_by, instruction, measure, number, base, base_lower, base_upper, day, due_day"
    ),
    facts!("meetings_outcome", "promise_id, outcome, said_by, day, remark"),
];

/// What a question sees: what was known then, inside a scope.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// Where.
    pub scope: &'a Scope,
    /// What was known, microseconds since the epoch.
    pub known: i64,
}

#[derive(sqlx::FromRow)]
struct UnitRow {
    area_id: Uuid,
    area_kind: String,
    area_code: String,
    area_number: Option<i64>,
    area_hi: Option<String>,
    area_en: Option<String>,
}

impl UnitRow {
    fn unit(self) -> db::Result<Unit> {
        let kind =
            AreaKind::parse(&self.area_kind).ok_or_else(|| impossible("areas_area", "kind", self.area_id))?;
        Ok(Unit {
            id: self.area_id.into(),
            kind,
            code: self.area_code,
            number: self.area_number,
            name_hi: self.area_hi,
            name_en: self.area_en,
        })
    }
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    person_id: Option<Uuid>,
    person_hi: Option<String>,
    person_en: Option<String>,
}

impl PersonRow {
    fn person(self) -> Option<(PersonId, Names)> {
        let names = Names { name_hi: self.person_hi, name_en: self.person_en, gender: None };
        Some((self.person_id?.into(), names))
    }
}

fn impossible(table: &'static str, column: &'static str, row: impl ToString) -> DbError {
    DbError::Impossible { table, column, row: row.to_string() }
}

/// The columns of an area `a` at its place `w`, and of what a person is called, `n`.
macro_rules! who {
    () => {
        "a.id AS area_id, a.kind AS area_kind, a.code AS area_code, a.number AS area_number,
        w.name_hi AS area_hi, w.name_en AS area_en, n.name_hi AS person_hi, n.name_en AS person_en"
    };
}

/// Joins the fact `x` of a day to its area at the place of that day, inside the scope, and to the person.
macro_rules! where_and_who {
    () => {
        " JOIN areas_area a ON a.id = x.area_id
        JOIN areas_place w ON w.area_id = x.area_id AND w.from_day <= x.day AND w.until_day > x.day
            AND w.known_until = 9223372036854775807 AND w.path >= $2 AND w.path < $3
        LEFT JOIN register_name n ON n.person_id = x.person_id AND n.known_until = 9223372036854775807 "
    };
}

/// The version of the fact `x` that the question sees.
macro_rules! seen {
    ($table:literal, $id:literal) => {
        concat!(
            " (x.known_from <= $1 AND x.known_until > $1 OR x.known_from > $1 AND x.known_until = 9223372036854775807
            AND NOT EXISTS (SELECT 1 FROM ", $table, " e WHERE e.", $id, " = x.", $id, " AND e.known_from <= $1)) "
        )
    };
}

macro_rules! meetings {
    ($rest:literal) => {
        concat!(
            "SELECT x.person_id, x.meeting_id, x.kind, x.day, x.title, ",
            who!(),
            " FROM meetings_meeting x",
            where_and_who!(),
            "WHERE",
            seen!("meetings_meeting", "meeting_id"),
            "AND ",
            $rest
        )
    };
}

macro_rules! promises {
    ($rest:literal) => {
        concat!(
            "SELECT x.person_id, x.promise_id, x.meeting_id, x.told_by, x.instruction, x.measure, x.number, x.base, x.base_lower,
            x.base_upper, x.day, x.due_day, o.outcome, o.said_by, o.day AS said_day, o.remark, ", who!(),
            " FROM meetings_promise x", where_and_who!(),
            "LEFT JOIN meetings_outcome o ON o.promise_id = x.promise_id AND o.known_from <= $1 AND o.known_until > $1
            WHERE", seen!("meetings_promise", "promise_id"), "AND ", $rest
        )
    };
}

#[derive(sqlx::FromRow)]
struct MeetingRow {
    meeting_id: Uuid,
    kind: String,
    day: i32,
    title: Option<String>,
    #[sqlx(flatten)]
    unit: UnitRow,
    #[sqlx(flatten)]
    person: PersonRow,
}

impl MeetingRow {
    fn meeting(self) -> db::Result<Meeting> {
        let kind = MeetingKind::from_name(&self.kind)
            .ok_or_else(|| impossible("meetings_meeting", "kind", self.meeting_id))?;
        Ok(Meeting {
            id: self.meeting_id.into(),
            unit: self.unit.unit()?,
            person: self.person.person(),
            kind,
            day: Day::from_number(self.day),
            title: self.title,
        })
    }
}

#[derive(sqlx::FromRow)]
struct PromiseRow {
    promise_id: Uuid,
    meeting_id: Uuid,
    told_by: String,
    instruction: String,
    measure: Option<String>,
    number: Option<i64>,
    base: Option<i64>,
    base_lower: Option<i64>,
    base_upper: Option<i64>,
    day: i32,
    due_day: i32,
    outcome: Option<String>,
    said_by: Option<String>,
    said_day: Option<i32>,
    remark: Option<String>,
    #[sqlx(flatten)]
    unit: UnitRow,
    #[sqlx(flatten)]
    person: PersonRow,
}

impl PromiseRow {
    fn promise(self) -> db::Result<Promise> {
        let settled = match (self.outcome, self.said_day) {
            (Some(outcome), Some(day)) => Some(Settlement {
                outcome: Outcome::from_name(&outcome)
                    .ok_or_else(|| impossible("meetings_outcome", "outcome", self.promise_id))?,
                by: self.said_by.unwrap_or_default(),
                day: Day::from_number(day),
                remark: self.remark.unwrap_or_default(),
            }),
            _ => None,
        };
        let (value, upper) = (self.base, self.base_upper);
        Ok(Promise {
            id: self.promise_id.into(),
            meeting: self.meeting_id.into(),
            person: self.person.person(),
            unit: self.unit.unit()?,
            told_by: self.told_by,
            instruction: self.instruction,
            measure: self.measure,
            number: self.number,
            baseline: self.base_lower.map(|lower| Bounds { value, lower, upper }),
            day: Day::from_number(self.day),
            due: Day::from_number(self.due_day),
            settled,
        })
    }
}

const MEETING: &str = meetings!("x.meeting_id = $4");
const BEFORE: &str = meetings!(
    "(x.day < $4 OR x.day = $4 AND x.meeting_id < $5) ORDER BY x.day DESC, x.meeting_id DESC LIMIT $6"
);
const OF_UNIT: &str = meetings!(
    "x.area_id = $6 AND x.person_id IS NULL AND (x.day < $4 OR x.day = $4 AND x.meeting_id < $5)
    ORDER BY x.day DESC, x.meeting_id DESC LIMIT 1"
);
const WITH_PERSON: &str = meetings!(
    "x.person_id = $6 AND (x.day < $4 OR x.day = $4 AND x.meeting_id < $5) ORDER BY x.day DESC, x.meeting_id DESC LIMIT 1"
);
const OF_STATE: &str = meetings!(
    "a.kind = 'state' AND x.person_id IS NULL AND (x.day < $4 OR x.day = $4 AND x.meeting_id < $5)
    ORDER BY x.day DESC, x.meeting_id DESC LIMIT 1"
);

/// A place in the list of meetings, the newest first: everything before it is older.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The day.
    pub day: Day,
    /// The meeting of that day.
    pub id: MeetingId,
}

impl Place {
    /// The place before all meetings of a day.
    pub fn before(day: Day) -> Place {
        Place { day, id: Uuid::nil().into() }
    }

    /// The place of a meeting.
    pub fn of(m: &Meeting) -> Place {
        Place { day: m.day, id: m.id }
    }
}

/// A meeting.
pub async fn meeting(tx: &mut Tx, v: View<'_>, id: MeetingId) -> db::Result<Option<Meeting>> {
    let found: Vec<MeetingRow> =
        within!(v.scope, |low, high| rows!(&mut *tx, MEETING, v.known, low, high, id.uuid())?);
    found.into_iter().next().map(MeetingRow::meeting).transpose()
}

/// Up to `limit` meetings before a place in the list, the newest first.
pub async fn meetings(tx: &mut Tx, v: View<'_>, before: Place, limit: i64) -> db::Result<Vec<Meeting>> {
    let (day, id) = (before.day.number(), before.id.uuid());
    let found: Vec<MeetingRow> =
        within!(v.scope, |low, high| rows!(&mut *tx, BEFORE, v.known, low, high, day, id, limit)?);
    let mut all = found.into_iter().map(MeetingRow::meeting).collect::<db::Result<Vec<_>>>()?;
    all.sort_by_key(|m| Reverse((m.day, m.id)));
    all.truncate(usize::try_from(limit).unwrap_or(0));
    Ok(all)
}

/// Whose last meeting is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Of the state.
    State,
    /// Of a unit.
    Unit(AreaId),
    /// With one person.
    Person(PersonId),
}

/// The last meeting before a place in the list.
pub async fn last(tx: &mut Tx, v: View<'_>, whose: Whose, before: Place) -> db::Result<Option<Meeting>> {
    let (day, id) = (before.day.number(), before.id.uuid());
    let found: Vec<MeetingRow> = within!(v.scope, |low, high| match whose {
        Whose::State => rows!(&mut *tx, OF_STATE, v.known, low, high, day, id)?,
        Whose::Unit(area) => rows!(&mut *tx, OF_UNIT, v.known, low, high, day, id, area.uuid())?,
        Whose::Person(person) => rows!(&mut *tx, WITH_PERSON, v.known, low, high, day, id, person.uuid())?,
    });
    let all = found.into_iter().map(MeetingRow::meeting).collect::<db::Result<Vec<_>>>()?;
    Ok(all.into_iter().max_by_key(|m| (m.day, m.id)))
}

const PROMISE: &str = promises!("x.promise_id = $4");
const AT_MEETING: &str = promises!("x.meeting_id = $4 ORDER BY x.promise_id");
const OF_PERSON: &str =
    promises!("x.person_id = $4 AND x.day <= $5 ORDER BY x.day DESC, x.promise_id LIMIT $6");
const INSIDE: &str = promises!("x.day >= $4 AND x.day <= $5 ORDER BY x.day DESC, x.promise_id LIMIT $6");

/// A promise.
pub async fn promise(tx: &mut Tx, v: View<'_>, id: PromiseId) -> db::Result<Option<Promise>> {
    let found: Vec<PromiseRow> =
        within!(v.scope, |low, high| rows!(&mut *tx, PROMISE, v.known, low, high, id.uuid())?);
    found.into_iter().next().map(PromiseRow::promise).transpose()
}

/// The promises of a meeting, in the order in which they were made.
pub async fn at_meeting(tx: &mut Tx, v: View<'_>, id: MeetingId) -> db::Result<Vec<Promise>> {
    let found: Vec<PromiseRow> =
        within!(v.scope, |low, high| rows!(&mut *tx, AT_MEETING, v.known, low, high, id.uuid())?);
    let mut all = found.into_iter().map(PromiseRow::promise).collect::<db::Result<Vec<_>>>()?;
    all.sort_by_key(|p| p.id);
    Ok(all)
}

/// Up to `limit` promises that a person had made by a day, the newest meeting first.
pub async fn of_person(
    tx: &mut Tx,
    v: View<'_>,
    id: PersonId,
    by: Day,
    limit: i64,
) -> db::Result<Vec<Promise>> {
    let (id, by) = (id.uuid(), by.number());
    let found: Vec<PromiseRow> =
        within!(v.scope, |low, high| rows!(&mut *tx, OF_PERSON, v.known, low, high, id, by, limit)?);
    newest_first(found, limit)
}

/// Up to `limit` promises for areas inside the scope, made from a day up to another, the newest meeting first.
pub async fn inside(tx: &mut Tx, v: View<'_>, days: (Day, Day), limit: i64) -> db::Result<Vec<Promise>> {
    let (from, to) = (days.0.number(), days.1.number());
    let found: Vec<PromiseRow> =
        within!(v.scope, |low, high| rows!(&mut *tx, INSIDE, v.known, low, high, from, to, limit)?);
    newest_first(found, limit)
}

/// What several ranges gave, as one list of limited length.
fn newest_first(found: Vec<PromiseRow>, limit: i64) -> db::Result<Vec<Promise>> {
    let mut all = found.into_iter().map(PromiseRow::promise).collect::<db::Result<Vec<_>>>()?;
    all.sort_by_key(|p| (Reverse(p.day), p.id));
    all.truncate(usize::try_from(limit).unwrap_or(0));
    Ok(all)
}

const NAMES: &str =
    "SELECT name_hi, name_en FROM register_name WHERE person_id = $1 AND known_until = 9223372036854775807";

/// What a person is called; `None` if nobody has this id.
pub async fn names(tx: &mut Tx, id: PersonId) -> db::Result<Option<Names>> {
    let found: Option<(Option<String>, Option<String>)> = row!(tx, NAMES, id.uuid())?;
    Ok(found.map(|(name_hi, name_en)| Names { name_hi, name_en, gender: None }))
}

/// Somebody who can promise: a holder of an office inside the scope.
#[derive(Debug, Clone)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// The office.
    pub role: Role,
    /// The area that they answer for.
    pub unit: Unit,
}

/// The holders of offices inside the scope on a day (or one of them), each once with the highest office, in the order of
/// offices and areas.
pub async fn holders(tx: &mut Tx, scope: &Scope, on: Day, only: Option<PersonId>) -> db::Result<Vec<Holder>> {
    let found = register::store::holders::holders(tx, scope, on, only).await?;
    let one = |h: Held| Holder { person: h.person, names: h.names, role: h.role, unit: Unit::from(h.area) };
    Ok(found.into_iter().map(one).collect())
}

const ADD_MEETING: &str = "INSERT INTO meetings_meeting
    (meeting_id, area_id, person_id, kind, day, title, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Records a meeting.
pub async fn add_meeting(tx: &mut Tx, m: &Meeting, stamp: Stamp) -> db::Result<()> {
    let person = m.person.as_ref().map(|(id, _)| id.uuid());
    let (kind, title) = (m.kind.name(), m.title.as_deref());
    let (id, area, day) = (m.id.uuid(), m.unit.id.uuid(), m.day.number());
    exec!(tx, ADD_MEETING, id, area, person, kind, day, title, stamp.known_from, FOREVER, stamp.import_no)?;
    Ok(())
}

const CLOSE_PROMISE: &str = "UPDATE meetings_promise SET known_until = $1, closed_by = $2
    WHERE promise_id = $3 AND known_until = 9223372036854775807";
const ADD_PROMISE: &str = "INSERT INTO meetings_promise
    (promise_id, meeting_id, person_id, area_id, told_by, instruction, measure, number, base, base_lower, base_upper,
    day, due_day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";

/// Ends the belief in a promise: it was withdrawn, or is about to be said anew.
pub async fn close_promise(tx: &mut Tx, id: PromiseId, stamp: Stamp) -> db::Result<u64> {
    exec!(tx, CLOSE_PROMISE, stamp.known_from, stamp.import_no, id.uuid())
}

/// Records a promise.
pub async fn add_promise(tx: &mut Tx, p: &Promise, stamp: Stamp) -> db::Result<()> {
    exec!(
        tx,
        ADD_PROMISE,
        p.id.uuid(),
        p.meeting.uuid(),
        p.person.as_ref().map(|(id, _)| id.uuid()),
        p.unit.id.uuid(),
        p.told_by.as_str(),
        p.instruction.as_str(),
        p.measure.as_deref(),
        p.number,
        p.baseline.and_then(|b| b.value),
        p.baseline.map(|b| b.lower),
        p.baseline.and_then(|b| b.upper),
        p.day.number(),
        p.due.number(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}

const CLOSE_OUTCOME: &str = "UPDATE meetings_outcome SET known_until = $1, closed_by = $2
    WHERE promise_id = $3 AND known_until = 9223372036854775807";
const ADD_OUTCOME: &str = "INSERT INTO meetings_outcome
    (promise_id, outcome, said_by, day, remark, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Says what came of a promise, in place of what was said before.
pub async fn set_outcome(tx: &mut Tx, id: PromiseId, s: &Settlement, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE_OUTCOME, stamp.known_from, stamp.import_no, id.uuid())?;
    let (outcome, by, day, remark) = (s.outcome.name(), s.by.as_str(), s.day.number(), s.remark.as_str());
    exec!(tx, ADD_OUTCOME, id.uuid(), outcome, by, day, remark, stamp.known_from, FOREVER, stamp.import_no)?;
    Ok(())
}
