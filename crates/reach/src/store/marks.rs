//! Marks on things to be done.

use std::collections::HashSet;

use base::{AsOf, Day, FOREVER};
use db::{Stamp, Tx, exec, row, rows};

const HIDDEN: &str =
    "SELECT task FROM reach_mark WHERE until_day > $1 AND known_from <= $2 AND known_until > $2";

/// The things that are done, or put off, on a day.
pub async fn hidden(tx: &mut Tx, as_of: AsOf) -> db::Result<HashSet<String>> {
    let found: Vec<(String,)> = rows!(tx, HIDDEN, as_of.day.number(), as_of.decided())?;
    Ok(found.into_iter().map(|(task,)| task).collect())
}

const LIVING: &str =
    "SELECT mark, until_day FROM reach_mark WHERE task = $1 AND known_until = 9223372036854775807";

/// The mark that a thing bears now, and until when.
pub async fn living(tx: &mut Tx, task: &str) -> db::Result<Option<(String, Day)>> {
    let found: Option<(String, i32)> = row!(tx, LIVING, task)?;
    Ok(found.map(|(mark, until)| (mark, Day::from_number(until))))
}

const CLOSE: &str = "UPDATE reach_mark SET known_until = $1, closed_by = $2
    WHERE task = $3 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO reach_mark (task, mark, until_day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6)";

/// Marks a thing, in place of an earlier mark: it is hidden until a day.
pub async fn mark(tx: &mut Tx, task: &str, mark: &str, until: Day, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, task)?;
    exec!(tx, ADD, task, mark, until.number(), stamp.known_from, FOREVER, stamp.import_no)?;
    Ok(())
}
