//! One person: the meetings and promises held of them, and parting these from the person.

use base::Day;
use base::uuid::Uuid;
use db::{Tx, exec, rows};
use register::model::PersonId;

const WITH: &str = "SELECT day, title, known_from FROM meetings_meeting
    WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY day, meeting_id";
const PROMISED: &str = "SELECT day, instruction, due_day, known_from FROM meetings_promise
    WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY day, promise_id";

/// The meetings with a person: the day, what it was called, since when it is known (microseconds).
pub async fn meetings(tx: &mut Tx, id: PersonId) -> db::Result<Vec<(Day, Option<String>, i64)>> {
    let found: Vec<(i32, Option<String>, i64)> = rows!(tx, WITH, id.uuid())?;
    Ok(found.into_iter().map(|(day, title, at)| (Day::from_number(day), title, at)).collect())
}

/// The promises of a person: the day, what they were told to do, the last day, since when it is known (microseconds).
pub async fn promises(tx: &mut Tx, id: PersonId) -> db::Result<Vec<(Day, String, Day, i64)>> {
    let found: Vec<(i32, String, i32, i64)> = rows!(tx, PROMISED, id.uuid())?;
    let promise = |(day, told, due, at)| (Day::from_number(day), told, Day::from_number(due), at);
    Ok(found.into_iter().map(promise).collect())
}

const OF_PERSON: &str = "SELECT DISTINCT promise_id FROM meetings_promise WHERE person_id = $1";
const PART_OUTCOME: &str = "UPDATE meetings_outcome SET said_by = '', remark = '' WHERE promise_id = $1";
const PART_PROMISES: &str =
    "UPDATE meetings_promise SET person_id = NULL, instruction = '', told_by = '' WHERE person_id = $1";
const PART_MEETINGS: &str = "UPDATE meetings_meeting SET person_id = NULL, title = NULL WHERE person_id = $1";

/// Takes the person and every word about them out of meetings and promises; days, numbers and what came of them stay, so that the totals of a past report stay what
/// they were. Numbers of rows by table.
pub async fn part(tx: &mut Tx, id: PersonId) -> db::Result<Vec<(&'static str, u64)>> {
    let promised: Vec<(Uuid,)> = rows!(&mut *tx, OF_PERSON, id.uuid())?;
    let mut outcomes = 0;
    for (promise,) in promised {
        outcomes += exec!(&mut *tx, PART_OUTCOME, promise)?;
    }
    let promises = exec!(&mut *tx, PART_PROMISES, id.uuid())?;
    let meetings = exec!(tx, PART_MEETINGS, id.uuid())?;
    Ok(vec![("meetings_outcome", outcomes), ("meetings_promise", promises), ("meetings_meeting", meetings)])
}
