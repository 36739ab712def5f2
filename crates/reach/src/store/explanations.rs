//! What was said about jumps.

use std::collections::HashMap;

use accounts::model::AccountId;
use base::uuid::Uuid;
use base::{AsOf, Day, FOREVER, Span};
use db::{DbError, Stamp, Tx, exec, rows};

use crate::model::{Explanation, Side};

type Row = (Uuid, i32, i32, String, String, Option<i16>, i64);

const EXPLANATIONS: &str =
    "SELECT account_id, from_day, until_day, said_by, said, accepted, known_from FROM reach_explanation
    WHERE known_from <= $1 AND known_until > $1 ORDER BY account_id, from_day, said_by";

/// What had been said by the end of a day, as far as it was known, by account, in order of days.
pub async fn explanations(tx: &mut Tx, as_of: AsOf) -> db::Result<HashMap<AccountId, Vec<Explanation>>> {
    let found: Vec<Row> = rows!(tx, EXPLANATIONS, as_of.decided())?;
    let mut all: HashMap<AccountId, Vec<Explanation>> = HashMap::new();
    for (id, from, until, by, said, accepted, at) in found {
        let span = Span { from: Day::from_number(from), until: Day::from_number(until) };
        let side = match (by.as_str(), accepted) {
            ("representative", None) => Side::Representative,
            ("analyst", Some(accepted)) => Side::Analyst { accepted: accepted != 0 },
            _ => {
                return Err(DbError::Impossible {
                    table: "reach_explanation",
                    column: "said_by",
                    row: format!("{id} {}", span.from),
                });
            }
        };
        let on = Day::of_micros(at);
        all.entry(id.into()).or_default().push(Explanation { span, side, said, on });
    }
    Ok(all)
}

const CLOSE: &str = "UPDATE reach_explanation SET known_until = $1, closed_by = $2
    WHERE account_id = $3 AND from_day = $4 AND said_by = $5 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO reach_explanation
    (account_id, from_day, until_day, said_by, said, accepted, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Keeps what one side says of a jump, in place of what it said before.
pub async fn explain(
    tx: &mut Tx,
    id: AccountId,
    span: Span,
    side: Side,
    said: &str,
    stamp: Stamp,
) -> db::Result<()> {
    let (from, until, by) = (span.from.number(), span.until.number(), side.name());
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, id.uuid(), from, by)?;
    let accepted = match side {
        Side::Analyst { accepted } => Some(i16::from(accepted)),
        Side::Representative => None,
    };
    exec!(tx, ADD, id.uuid(), from, until, by, said, accepted, stamp.known_from, FOREVER, stamp.import_no)?;
    Ok(())
}
