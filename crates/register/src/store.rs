//! SQL of the register and nothing else.

mod among;
pub mod contacts;
pub mod counts;
pub mod crowds;
pub mod designations;
pub mod duties;
pub mod fields;
pub mod holders;
pub mod linked;
pub mod notice;
pub mod one_worker;
pub mod out;
pub mod person;
pub mod phones;
pub mod roll;
pub mod same;
pub mod sample;
pub mod search;
pub mod staff;
pub mod tours;
pub mod units;
pub mod vacant;
pub mod work;
pub mod workers;

use access::Scope;
use areas::model::AreaId;
use base::uuid::Uuid;
use base::{AreaPath, AsOf, Day, FOREVER, Span};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, row, rows};

use crate::model::{Names, Office, OfficeId, PersonId, Role, Vacancy};
use crate::seen::is_seen;

const NAMES_OF_PEOPLE: Facts = facts!("register_name", "person_id, name_hi, name_en, gender");

/// Tables of facts written when people and offices are imported.
pub const FACTS: [Facts; 3] = [
    NAMES_OF_PEOPLE,
    facts!(
        "register_office",
        "person_id, office_id, role, area_id, rank, portfolio, house, from_stated, source, reason, from_day, until_day"
    ),
    facts!("register_vacancy", "role, area_id, reason, from_day, until_day"),
];

const NAMES: &str = "SELECT person_id, name_hi, name_en, gender FROM register_name
    WHERE known_from <= $1 AND known_until > $1";

/// What everybody is called, as it was known.
pub async fn names(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<(PersonId, Names)>> {
    let found: Vec<(Uuid, Option<String>, Option<String>, Option<String>)> = rows!(tx, NAMES, as_of.known)?;
    Ok(found
        .into_iter()
        .map(|(id, name_hi, name_en, gender)| (id.into(), Names { name_hi, name_en, gender }))
        .collect())
}

#[derive(sqlx::FromRow)]
struct OfficeRow {
    person_id: Uuid,
    office_id: Uuid,
    role: String,
    area_id: Option<Uuid>,
    rank: Option<String>,
    portfolio: Option<String>,
    house: Option<String>,
    from_stated: i16,
    source: Option<String>,
    reason: Option<String>,
    from_day: i32,
    until_day: i32,
}

const OFFICES: &str = "SELECT person_id, office_id, role, area_id, rank, portfolio, house, from_stated, source, reason, from_day, until_day
    FROM register_office WHERE known_from <= $1 AND known_until > $1 ORDER BY person_id, from_day, office_id";

fn role(name: &str, row: impl ToString) -> db::Result<Role> {
    Role::parse(name).ok_or(DbError::Impossible {
        table: "register_office",
        column: "role",
        row: row.to_string(),
    })
}

fn span(from: i32, until: i32) -> Span {
    Span { from: Day::from_number(from), until: Day::from_number(until) }
}

/// Every office ever held, as it was known.
pub async fn offices(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Office>> {
    let found: Vec<OfficeRow> = rows!(tx, OFFICES, as_of.known)?;
    found
        .into_iter()
        .map(|r| {
            Ok(Office {
                role: role(&r.role, r.office_id)?,
                id: r.office_id.into(),
                person: r.person_id.into(),
                area: r.area_id.map(Into::into),
                rank: r.rank,
                portfolio: r.portfolio,
                house: r.house,
                from_stated: r.from_stated != 0,
                source: r.source,
                reason: r.reason,
                span: span(r.from_day, r.until_day),
            })
        })
        .collect()
}

const VACANCIES: &str = "SELECT role, area_id, from_day, until_day FROM register_vacancy
    WHERE known_from <= $1 AND known_until > $1";

/// Every vacancy, as it was known.
pub async fn vacancies(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Vacancy>> {
    let found: Vec<(String, Uuid, i32, i32)> = rows!(tx, VACANCIES, as_of.known)?;
    found
        .into_iter()
        .map(|(r, area, from, until)| {
            Ok(Vacancy { role: role(&r, area)?, area: area.into(), span: span(from, until) })
        })
        .collect()
}

const ADD_PERSON: &str = "INSERT INTO register_person (id) VALUES ($1)";
const ADD_NAME: &str =
    "INSERT INTO register_name (person_id, name_hi, name_en, gender, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const CLOSE_NAME: &str = "UPDATE register_name SET known_until = $1, closed_by = $2
    WHERE person_id = $3 AND known_until = 9223372036854775807";

/// Adds a person.
pub async fn add_person(tx: &mut Tx, id: PersonId) -> db::Result<u64> {
    exec!(tx, ADD_PERSON, id.uuid())
}

/// Says what a person is called, in place of what was said before.
pub async fn set_names(tx: &mut Tx, id: PersonId, n: &Names, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE_NAME, stamp.known_from, stamp.import_no, id.uuid())?;
    let (hi, en, gender) = (n.name_hi.as_deref(), n.name_en.as_deref(), n.gender.as_deref());
    exec!(tx, ADD_NAME, id.uuid(), hi, en, gender, stamp.known_from, FOREVER, stamp.import_no)?;
    Ok(())
}

const CLOSE_OFFICE: &str = "UPDATE register_office SET known_until = $1, closed_by = $2
    WHERE person_id = $3 AND office_id = $4 AND known_until = 9223372036854775807";
const ADD_OFFICE: &str = "INSERT INTO register_office
    (person_id, office_id, role, area_id, rank, portfolio, house, from_stated, source, reason, from_day, until_day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";

/// Says how an office is held, in place of what was said before.
pub async fn set_office(tx: &mut Tx, o: &Office, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE_OFFICE, stamp.known_from, stamp.import_no, o.person.uuid(), o.id.uuid())?;
    exec!(
        tx,
        ADD_OFFICE,
        o.person.uuid(),
        o.id.uuid(),
        o.role.name(),
        o.area.map(AreaId::uuid),
        o.rank.as_deref(),
        o.portfolio.as_deref(),
        o.house.as_deref(),
        i16::from(o.from_stated),
        o.source.as_deref(),
        o.reason.as_deref(),
        o.span.from.number(),
        o.span.until.number(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}

const CLOSE_VACANCY: &str = "UPDATE register_vacancy SET known_until = $1, closed_by = $2
    WHERE area_id = $3 AND role = $4 AND from_day = $5 AND known_until = 9223372036854775807";
const ADD_VACANCY: &str = "INSERT INTO register_vacancy
    (area_id, role, reason, from_day, until_day, known_from, known_until, import_no)
    VALUES ($1, $2, NULL, $3, $4, $5, $6, $7)";

/// Says how long an office is empty, in place of what was said of a vacancy that began on `began`.
pub async fn set_vacancy(tx: &mut Tx, v: &Vacancy, began: Option<Day>, stamp: Stamp) -> db::Result<()> {
    if let Some(day) = began {
        exec!(
            &mut *tx,
            CLOSE_VACANCY,
            stamp.known_from,
            stamp.import_no,
            v.area.uuid(),
            v.role.name(),
            day.number()
        )?;
    }
    if v.span.from < v.span.until {
        let (from, until) = (v.span.from.number(), v.span.until.number());
        exec!(
            tx,
            ADD_VACANCY,
            v.area.uuid(),
            v.role.name(),
            from,
            until,
            stamp.known_from,
            FOREVER,
            stamp.import_no
        )?;
    }
    Ok(())
}

const HOLDS: &str = "SELECT 1 FROM register_office WHERE person_id = $1 AND office_id = $2
    AND from_day <= $3 AND until_day > $3 AND known_until = 9223372036854775807";

/// Whether a person holds an office on a day, as it is known now.
pub async fn holds(tx: &mut Tx, id: OfficeId, person: PersonId, on: Day) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, HOLDS, person.uuid(), id.uuid(), on.number())?;
    Ok(found.is_some())
}

const PLACED: &str = "SELECT o.from_day, o.until_day, p.path FROM register_office o
    LEFT JOIN areas_place p ON p.area_id = o.area_id AND p.from_day <= $2 AND p.until_day > $2
        AND p.known_from <= $3 AND p.known_until > $3
    WHERE o.person_id = $1 AND o.known_from <= $3 AND o.known_until > $3";

/// Whether a person is seen inside a scope: see [`crate::seen`].
pub async fn sees(tx: &mut Tx, scope: &Scope, id: PersonId, as_of: AsOf) -> db::Result<bool> {
    if scope.is_whole() {
        return Ok(true);
    }
    let found: Vec<(i32, i32, Option<String>)> =
        rows!(tx, PLACED, id.uuid(), as_of.day.number(), as_of.known)?;
    let inside = |path: Option<String>| path.is_some_and(|p| scope.covers(&AreaPath::stored(p)));
    let held: Vec<(Span, bool)> = found.into_iter().map(|(f, u, path)| (span(f, u), inside(path))).collect();
    Ok(is_seen(&held, as_of.day))
}

/// Whether an office exists, by id.
pub async fn office(tx: &mut Tx, id: OfficeId, as_of: AsOf) -> db::Result<Option<Office>> {
    Ok(offices(tx, as_of).await?.into_iter().find(|o| o.id == id))
}
