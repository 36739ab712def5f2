//! What people decided about readings.

use std::collections::HashMap;

use accounts::model::AccountId;
use base::uuid::Uuid;
use base::{AsOf, Count, Day, FOREVER, Precision};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, rows};

use crate::model::{Decision, Judged};

/// Tables of facts about decisions.
pub const FACTS: [Facts; 1] =
    [facts!("reach_decision", "account_id, day, verdict, followers, lower, upper, precise, reason")];

type Row = (Uuid, i32, String, Option<i64>, Option<i64>, Option<i64>, Option<i16>, String, i64);

const DECISIONS: &str =
    "SELECT account_id, day, verdict, followers, lower, upper, precise, reason, known_from
    FROM reach_decision WHERE known_from <= $1 AND known_until > $1 ORDER BY account_id, day";

/// The decisions that stood at the end of a day, as far as they were known, by account, in order of days.
pub async fn decisions(tx: &mut Tx, as_of: AsOf) -> db::Result<HashMap<AccountId, Vec<Decision>>> {
    let found: Vec<Row> = rows!(tx, DECISIONS, as_of.decided())?;
    let mut all: HashMap<AccountId, Vec<Decision>> = HashMap::new();
    for (id, day, verdict, followers, lower, upper, precise, reason, made) in found {
        let wrong = || DbError::Impossible {
            table: "reach_decision",
            column: "verdict",
            row: format!("{id} {}", Day::from_number(day)),
        };
        let judged = match (verdict.as_str(), followers.zip(lower)) {
            ("accept", None) => Judged::Accept,
            ("refuse", None) => Judged::Refuse,
            ("count", Some((value, lower))) => {
                let precision = precise.and_then(Precision::from_code).ok_or_else(wrong)?;
                Judged::Count(Count { value, lower, upper, precision })
            }
            _ => return Err(wrong()),
        };
        all.entry(id.into()).or_default().push(Decision {
            day: Day::from_number(day),
            made_on: Day::of_micros(made),
            judged,
            reason,
        });
    }
    Ok(all)
}

const CLOSE: &str = "UPDATE reach_decision SET known_until = $1, closed_by = $2
    WHERE account_id = $3 AND day = $4 AND known_until = 9223372036854775807";
const ADD: &str =
    "INSERT INTO reach_decision (account_id, day, verdict, followers, lower, upper, precise, reason,
    known_from, known_until, import_no) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

/// Decides about the reading of a day, in place of what was decided before.
pub async fn decide(
    tx: &mut Tx,
    id: AccountId,
    day: Day,
    judged: Judged,
    reason: &str,
    stamp: Stamp,
) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, id.uuid(), day.number())?;
    let count = match judged {
        Judged::Count(c) => Some(c),
        Judged::Accept | Judged::Refuse => None,
    };
    exec!(
        tx,
        ADD,
        id.uuid(),
        day.number(),
        judged.name(),
        count.map(|c| c.value),
        count.map(|c| c.lower),
        count.and_then(|c| c.upper),
        count.map(|c| c.precision.code()),
        reason,
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}
