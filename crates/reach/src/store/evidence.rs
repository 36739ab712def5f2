//! Screenshots from which counts were typed.

use accounts::model::AccountId;
use base::uuid::Uuid;
use base::{Day, FOREVER};
use db::history::Facts;
use db::{Stamp, Tx, exec, facts, row, rows};

/// The table of facts about screenshots.
pub const FACTS: Facts = facts!("reach_evidence", "account_id, day, hash");

const SAME: &str = "SELECT 1 FROM reach_evidence
    WHERE account_id = $1 AND day = $2 AND hash = $3 AND known_until = 9223372036854775807";
const CLOSE: &str = "UPDATE reach_evidence SET known_until = $1, closed_by = $2
    WHERE account_id = $3 AND day = $4 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO reach_evidence (account_id, day, hash, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6)";

/// Says which screenshot the count of a day rests on, in place of an earlier one; whether that is new.
pub async fn set(tx: &mut Tx, id: AccountId, day: Day, hash: &[u8], stamp: Stamp) -> db::Result<bool> {
    let same: Option<(i32,)> = row!(&mut *tx, SAME, id.uuid(), day.number(), hash)?;
    if same.is_some() {
        return Ok(false);
    }
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, id.uuid(), day.number())?;
    exec!(tx, ADD, id.uuid(), day.number(), hash, stamp.known_from, FOREVER, stamp.import_no)?;
    Ok(true)
}

const OF_ACCOUNT: &str = "SELECT day, hash FROM reach_evidence
    WHERE account_id = $1 AND day >= $2 AND day <= $3 AND known_from <= $4 AND known_until > $4 ORDER BY day DESC";

/// The screenshots of an account between two days, the latest first: the day and the hash of the file.
pub async fn of_account(
    tx: &mut Tx,
    id: AccountId,
    from: Day,
    to: Day,
    known: i64,
) -> db::Result<Vec<(Day, Vec<u8>)>> {
    let found: Vec<(i32, Vec<u8>)> = rows!(tx, OF_ACCOUNT, id.uuid(), from.number(), to.number(), known)?;
    Ok(found.into_iter().map(|(day, hash)| (Day::from_number(day), hash)).collect())
}

const RESTS: &str = "SELECT account_id, day FROM reach_evidence
    WHERE hash = $1 AND known_until = 9223372036854775807 ORDER BY account_id, day";

/// Whose counts of which day rest on this file.
pub async fn rests(tx: &mut Tx, hash: &[u8]) -> db::Result<Vec<(AccountId, Day)>> {
    let found: Vec<(Uuid, i32)> = rows!(tx, RESTS, hash)?;
    Ok(found.into_iter().map(|(id, day)| (id.into(), Day::from_number(day))).collect())
}
