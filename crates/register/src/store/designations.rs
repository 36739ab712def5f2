//! SQL of the organisation's designations as they are changed, and of voters' numbers that nobody needs.

use base::Day;
use db::{Tx, exec, row};

use crate::model::workers::Designation;

const ADD: &str = "INSERT INTO register_designation (designation, name_hi, name_en, spoken, level, posts, core, needs_voter_id, place)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const CHANGE: &str = "UPDATE register_designation SET name_hi = $2, name_en = $3, spoken = $4, level = $5, posts = $6, core = $7,
        needs_voter_id = $8, place = $9, ended_day = $10
    WHERE designation = $1";

/// Adds a designation.
pub async fn add(tx: &mut Tx, d: &Designation) -> db::Result<u64> {
    let (level, posts) = (d.level.map(areas::model::AreaKind::name), d.posts.map(i64::from));
    let (core, voter) = (i32::from(d.is_core), i32::from(d.needs_voter_id));
    let spoken = d.spoken.join(";");
    exec!(
        tx,
        ADD,
        d.code.as_str(),
        d.title.hi.as_str(),
        d.title.en.as_str(),
        spoken,
        level,
        posts,
        core,
        voter,
        d.place
    )
}

/// Says anew what a designation is.
pub async fn change(tx: &mut Tx, d: &Designation) -> db::Result<u64> {
    let (level, posts) = (d.level.map(areas::model::AreaKind::name), d.posts.map(i64::from));
    let (core, voter) = (i32::from(d.is_core), i32::from(d.needs_voter_id));
    let spoken = d.spoken.join(";");
    exec!(
        tx,
        CHANGE,
        d.code.as_str(),
        d.title.hi.as_str(),
        d.title.en.as_str(),
        spoken,
        level,
        posts,
        core,
        voter,
        d.place,
        d.ended.map(Day::number)
    )
}

/// How many duties of a designation are not over, at units of another kind than `level`.
pub async fn held_elsewhere(tx: &mut Tx, code: &str, level: &str, today: Day) -> db::Result<i64> {
    let sql = "SELECT count(*) FROM register_duty d JOIN areas_area a ON a.id = d.unit_id
        WHERE d.designation = $1 AND a.kind <> $2 AND d.until_day > $3 AND d.known_until = 9223372036854775807";
    let found: Option<(i64,)> = row!(tx, sql, code, level, today.number())?;
    Ok(found.map_or(0, |(n,)| n))
}

/// An entry with a voter's number, of a person of whom no entry has a duty that needs it.
macro_rules! unneeded {
    () => {
        "w.voter_sealed IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM register_duty d JOIN register_designation g ON g.designation = d.designation
            WHERE d.person_id = w.person_id AND d.known_until = 9223372036854775807 AND d.until_day > $1 AND g.needs_voter_id = 1)
         AND NOT EXISTS (SELECT 1 FROM register_linked a JOIN register_linked b ON b.lead_id = a.lead_id
            JOIN register_duty d ON d.person_id = b.person_id JOIN register_designation g ON g.designation = d.designation
            WHERE a.person_id = w.person_id AND d.known_until = 9223372036854775807 AND d.until_day > $1 AND g.needs_voter_id = 1)"
    };
}

const UNNEEDED: &str =
    concat!("SELECT count(DISTINCT w.person_id) FROM register_worker w WHERE ", unneeded!());
const FORGET_INDEX: &str = concat!(
    "DELETE FROM register_worker_number WHERE (value_index, person_id) IN (SELECT w.voter_index, w.person_id FROM register_worker w
        WHERE ",
    unneeded!(),
    ")"
);
const FORGET: &str = concat!(
    "UPDATE register_worker SET voter_sealed = NULL, voter_index = NULL
    WHERE voter_sealed IS NOT NULL AND person_id IN (SELECT w.person_id FROM register_worker w WHERE ",
    unneeded!(),
    ")"
);

/// Of how many people a voter's number is kept that no duty of today needs.
pub async fn voter_ids_unneeded(tx: &mut Tx, today: Day) -> db::Result<i64> {
    let found: Option<(i64,)> = row!(tx, UNNEEDED, today.number())?;
    Ok(found.map_or(0, |(n,)| n))
}

/// Of how many people a voter's number is kept.
pub async fn voter_ids(tx: &mut Tx) -> db::Result<i64> {
    tx.number("SELECT count(DISTINCT person_id) FROM register_worker WHERE voter_sealed IS NOT NULL").await
}

/// Destroys the voters' numbers that no duty of today needs, in earlier facts too, and what they are found by.
pub async fn forget_voter_ids(tx: &mut Tx, today: Day) -> db::Result<i64> {
    let people = voter_ids_unneeded(&mut *tx, today).await?;
    exec!(&mut *tx, FORGET_INDEX, today.number())?;
    exec!(tx, FORGET, today.number())?;
    Ok(people)
}
