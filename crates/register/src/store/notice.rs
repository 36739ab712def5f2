//! SQL of the notice: who was told, who asked to be taken out.

use std::collections::HashSet;

use base::FOREVER;
use base::uuid::Uuid;
use db::{DbError, Tx, exec, row, rows};

use super::among::among;
use crate::model::PersonId;
use crate::model::notice::{Answer, Channel};

const CLOSE: &str = "UPDATE register_notice SET known_until = $2
    WHERE person_id = $1 AND known_until = 9223372036854775807";
const ADD: &str =
    "INSERT INTO register_notice (person_id, answer, channel, on_day, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Notes down what a worker answered, in place of what was noted before.
pub async fn set(
    tx: &mut Tx,
    person: PersonId,
    (answer, channel): (Answer, Channel),
    day: i32,
    by: &str,
    now: i64,
) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, person.uuid(), now)?;
    exec!(tx, ADD, person.uuid(), answer.name(), channel.name(), day, by, now, FOREVER)?;
    Ok(())
}

const ANSWERS: &str = "SELECT person_id, answer, on_day FROM register_notice
    WHERE known_until = 9223372036854775807 AND person_id IN ({ids})";

/// What some people answered, and on which day; of whom nothing is found the notice is due.
pub async fn answers(tx: &mut Tx, people: &[Uuid]) -> db::Result<Vec<(Uuid, Answer, i32)>> {
    let found: Vec<(Uuid, String, i32)> = among(tx, ANSWERS, &[], people).await?;
    let one = |(person, answer, day): (Uuid, String, i32)| {
        let wrong =
            DbError::Impossible { table: "register_notice", column: "answer", row: person.to_string() };
        Ok((person, Answer::from_name(&answer).ok_or(wrong)?, day))
    };
    found.into_iter().map(one).collect()
}

const LEAVES: &str = "INSERT INTO register_gone (origin, unit_id, on_day)
    SELECT w.origin, (SELECT d.unit_id FROM register_duty d WHERE d.person_id = w.person_id
            AND d.known_until = 9223372036854775807
            ORDER BY CASE WHEN d.unit_id = $3 THEN 0 ELSE 1 END, d.until_day DESC, d.from_day, d.unit_id LIMIT 1), $2
    FROM register_worker w WHERE w.person_id = $1 AND w.known_until = 9223372036854775807
      AND EXISTS (SELECT 1 FROM register_duty d WHERE d.person_id = w.person_id AND d.known_until = 9223372036854775807)
    ON CONFLICT DO NOTHING";

/// Keeps what a row of a worker is to a file, so that the file does not bring them back: before they are hidden. They are counted at `unit` if they have a duty
/// there, else where they have one.
pub async fn leaves(tx: &mut Tx, person: Uuid, day: i32, unit: Option<Uuid>) -> db::Result<u64> {
    exec!(tx, LEAVES, person, day, unit.unwrap_or_default())
}

/// What rows of those who left are to a file.
pub async fn gone(tx: &mut Tx) -> db::Result<HashSet<u128>> {
    let found: Vec<(Vec<u8>,)> = rows!(tx, "SELECT origin FROM register_gone")?;
    let wrong = || DbError::Impossible { table: "register_gone", column: "origin", row: String::new() };
    let one =
        |(origin,): (Vec<u8>,)| <[u8; 16]>::try_from(origin).map(u128::from_be_bytes).map_err(|_| wrong());
    found.into_iter().map(one).collect()
}

/// How many left, by the unit where they were counted.
pub async fn gone_by_unit(tx: &mut Tx) -> db::Result<Vec<(Uuid, i64)>> {
    rows!(tx, "SELECT unit_id, count(*) FROM register_gone GROUP BY unit_id")
}

const LEFT: &str = "SELECT 1 FROM register_notice WHERE person_id = $1 AND answer = 'gone' LIMIT 1";

/// Whether this worker asked on a sheet to be taken out.
pub async fn has_left(tx: &mut Tx, person: Uuid) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, LEFT, person)?;
    Ok(found.is_some())
}
