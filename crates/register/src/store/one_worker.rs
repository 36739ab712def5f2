//! SQL about one worker.

use base::uuid::Uuid;
use base::{AsOf, FOREVER};
use db::{DbError, Stamp, Tx, exec, row, rows};

use crate::model::PersonId;
use crate::model::workers::{Gender, Truth};

/// What is believed of a worker; numbers are sealed.
#[derive(Debug, Clone, PartialEq, Eq, Default, sqlx::FromRow)]
#[allow(missing_docs)]
pub struct Entry {
    pub origin: Vec<u8>,
    pub said: i64,
    #[sqlx(rename = "ref")]
    pub reference: Option<String>,
    pub name_hi: Option<String>,
    pub name_en: Option<String>,
    pub gender: Option<String>,
    pub birth_year: Option<i32>,
    pub mobile_sealed: Option<Vec<u8>>,
    pub mobile_index: Option<Vec<u8>>,
    pub mobile_typed_sealed: Option<Vec<u8>>,
    pub social_sealed: Option<Vec<u8>>,
    pub social_index: Option<Vec<u8>>,
    pub voter_sealed: Option<Vec<u8>>,
    pub voter_index: Option<Vec<u8>>,
    pub known_from: i64,
    pub import_no: Option<i64>,
}

impl Entry {
    /// Who they say they are.
    pub fn gender(&self) -> Option<Gender> {
        self.gender.as_deref().and_then(Gender::parse)
    }
}

const ENTRY: &str =
    "SELECT origin, said, ref, name_hi, name_en, gender, birth_year, mobile_sealed, mobile_index,
        mobile_typed_sealed, social_sealed, social_index, voter_sealed, voter_index, known_from, import_no
    FROM register_worker WHERE person_id = $1 AND known_from <= $2 AND known_until > $2";

/// What was believed of a worker; `None` if nobody has this id, or nobody may see it any more.
pub async fn entry(tx: &mut Tx, person: PersonId, as_of: AsOf) -> db::Result<Option<Entry>> {
    row!(tx, ENTRY, person.uuid(), as_of.known)
}

const CLOSE: &str = "UPDATE register_worker SET known_until = $2, closed_by = $3
    WHERE person_id = $1 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO register_worker (person_id, origin, said, ref, name_hi, name_en, gender, birth_year, mobile_sealed,
        mobile_index, mobile_typed_sealed, social_sealed, social_index, voter_sealed, voter_index,
        known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)";
const NUMBER: &str =
    "INSERT INTO register_worker_number (value_index, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";

/// Says what is believed of a worker, in place of what was before; and by which numbers they are found.
pub async fn set(tx: &mut Tx, person: PersonId, e: &Entry, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, person.uuid(), stamp.known_from, stamp.import_no)?;
    exec!(
        &mut *tx,
        ADD,
        person.uuid(),
        e.origin.as_slice(),
        e.said,
        e.reference.as_deref(),
        e.name_hi.as_deref(),
        e.name_en.as_deref(),
        e.gender.as_deref(),
        e.birth_year,
        e.mobile_sealed.as_deref(),
        e.mobile_index.as_deref(),
        e.mobile_typed_sealed.as_deref(),
        e.social_sealed.as_deref(),
        e.social_index.as_deref(),
        e.voter_sealed.as_deref(),
        e.voter_index.as_deref(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    for index in [&e.mobile_index, &e.social_index, &e.voter_index].into_iter().flatten() {
        exec!(&mut *tx, NUMBER, index.as_slice(), person.uuid())?;
    }
    Ok(())
}

const TRUTHS: &str = "SELECT level, on_day, by_whom FROM register_truth
    WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY on_day, level";

/// How a worker was found to be real: the level, the day, by whom.
pub async fn truths(tx: &mut Tx, person: PersonId) -> db::Result<Vec<(Truth, i32, String)>> {
    let found: Vec<(String, i32, String)> = rows!(tx, TRUTHS, person.uuid())?;
    let one = |(level, day, by): (String, i32, String)| {
        let wrong =
            || DbError::Impossible { table: "register_truth", column: "level", row: person.to_string() };
        Ok((Truth::from_name(&level).ok_or_else(wrong)?, day, by))
    };
    found.into_iter().map(one).collect()
}

const CLOSE_TRUTH: &str = "UPDATE register_truth SET known_until = $3
    WHERE person_id = $1 AND level = $2 AND known_until = 9223372036854775807";
const ADD_TRUTH: &str =
    "INSERT INTO register_truth (person_id, level, on_day, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6)";

/// Notes down how a worker was found to be real.
pub async fn set_truth(
    tx: &mut Tx,
    person: PersonId,
    level: Truth,
    day: i32,
    by: &str,
    now: i64,
) -> db::Result<()> {
    exec!(&mut *tx, CLOSE_TRUTH, person.uuid(), level.name(), now)?;
    exec!(tx, ADD_TRUTH, person.uuid(), level.name(), day, by, now, FOREVER)?;
    Ok(())
}

const CLOSE_TRUTH_AT: &str = "UPDATE register_truth SET known_until = $4
    WHERE person_id = $1 AND level = $2 AND known_from = $3 AND known_until = 9223372036854775807";
const RESTORE_TRUTH: &str =
    "INSERT INTO register_truth (person_id, level, on_day, by_whom, known_from, known_until)
    SELECT person_id, level, on_day, by_whom, $4, 9223372036854775807 FROM register_truth
    WHERE person_id = $1 AND level = $2 AND known_until = $3 AND known_from < $3";

/// Takes back what was noted down at an instant of how a worker was found to be real; what it replaced is believed again.
pub async fn take_back_truth(
    tx: &mut Tx,
    person: Uuid,
    level: Truth,
    noted_at: i64,
    now: i64,
) -> db::Result<()> {
    if exec!(&mut *tx, CLOSE_TRUTH_AT, person, level.name(), noted_at, now)? > 0 {
        exec!(tx, RESTORE_TRUTH, person, level.name(), noted_at, now)?;
    }
    Ok(())
}

const NOTICE: &str = "SELECT answer, on_day FROM register_notice
    WHERE person_id = $1 AND known_until = 9223372036854775807";
/// What a worker answered to the notice of their entry, and on which day; `None` while it is due.
pub async fn notice(tx: &mut Tx, person: PersonId) -> db::Result<Option<(String, i32)>> {
    row!(tx, NOTICE, person.uuid())
}

const HIDE: [&str; 5] = [
    "UPDATE register_worker SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807",
    "UPDATE register_duty SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807",
    "UPDATE register_truth SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807",
    "UPDATE register_notice SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807 AND answer <> 'gone'",
    "UPDATE register_extra SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807",
];
/// The tables of which a worker is hidden, in the order of the statements.
const TABLES: [&str; 5] =
    ["register_worker", "register_duty", "register_truth", "register_notice", "register_extra"];

/// Ends the belief in everything about a worker, so that no page shows them. Numbers of rows by table.
pub async fn hide(tx: &mut Tx, person: Uuid, now: i64) -> db::Result<Vec<(&'static str, u64)>> {
    let mut done = Vec::new();
    for (table, sql) in TABLES.into_iter().zip(HIDE) {
        done.push((table, exec!(&mut *tx, sql, person, now)?));
    }
    Ok(done)
}

const DESTROY: [&str; 6] = [
    "DELETE FROM register_worker WHERE person_id = $1",
    "DELETE FROM register_duty WHERE person_id = $1",
    "DELETE FROM register_truth WHERE person_id = $1",
    "DELETE FROM register_notice WHERE person_id = $1",
    "DELETE FROM register_worker_number WHERE person_id = $1",
    "DELETE FROM register_extra WHERE person_id = $1",
];
const DESTROYED: [&str; 6] = [
    "register_worker",
    "register_duty",
    "register_truth",
    "register_notice",
    "register_worker_number",
    "register_extra",
];

/// Destroys everything about a worker, earlier facts too. Numbers of rows by table.
pub async fn destroy(tx: &mut Tx, person: Uuid) -> db::Result<Vec<(&'static str, u64)>> {
    let mut done = Vec::new();
    for (table, sql) in DESTROYED.into_iter().zip(DESTROY) {
        done.push((table, exec!(&mut *tx, sql, person)?));
    }
    Ok(done)
}

const EVER: &str = "SELECT 1 FROM register_worker WHERE person_id = $1 LIMIT 1";

/// Whether this person is, or was, in the register of workers.
pub async fn is_worker(tx: &mut Tx, person: Uuid) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, EVER, person)?;
    Ok(found.is_some())
}
