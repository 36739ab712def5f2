//! Where a reading came from: the import that brought it.

use std::collections::HashMap;

use accounts::model::AccountId;
use base::Day;
use db::{Tx, rows};

const ORIGINS: &str = "SELECT at, import_no FROM reach_reading
    WHERE account_id = $1 AND day = $2 AND known_from <= $3 AND known_until > $3";

/// The number of the import that brought each reading of an account on a day, by the reading's instant; `None` for one
/// entered by hand.
pub async fn of_day(
    tx: &mut Tx,
    id: AccountId,
    day: Day,
    known: i64,
) -> db::Result<HashMap<i64, Option<i64>>> {
    let found: Vec<(i64, Option<i64>)> = rows!(tx, ORIGINS, id.uuid(), day.number(), known)?;
    Ok(found.into_iter().collect())
}
