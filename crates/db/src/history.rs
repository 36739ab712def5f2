//! Facts that are corrected and undone without being overwritten.
//!
//! A table of facts ends in the columns `known_from, known_until, import_no, closed_by`. A living
//! fact has `known_until = FOREVER`. To correct it, close it and insert the new one; to undo an import, close what it
//! brought and bring back what it had closed. The macro [`facts!`](crate::facts) writes the statements for one table, so
//! that they stand nowhere twice.

/// Statements that undo an import on one table of facts: see [`facts!`](crate::facts).
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The table.
    pub table: &'static str,
    /// Counts facts of import `$1` that something later has closed: they must not be undone.
    pub built_upon: &'static str,
    /// Closes at time `$2` the living facts of import `$1`.
    pub withdraw: &'static str,
    /// Brings back at time `$2` the facts that import `$1` had closed.
    pub bring_back: &'static str,
}

/// Declares a table of facts by its name and its columns without the last four:
/// `facts!("areas_alias", "area_id, alias, folded, from_day, until_day")`.
#[macro_export]
macro_rules! facts {
    ($table:literal, $columns:literal) => {
        $crate::history::Facts {
            table: $table,
            built_upon: concat!(
                "SELECT count(*) FROM ", $table,
                " WHERE import_no = $1 AND known_until <> 9223372036854775807 AND (closed_by IS NULL OR closed_by <> $1)"
            ),
            withdraw: concat!(
                "UPDATE ", $table,
                " SET known_until = $2 WHERE import_no = $1 AND known_until = 9223372036854775807"
            ),
            bring_back: concat!(
                "INSERT INTO ", $table, " (", $columns, ", known_from, known_until, import_no, closed_by) SELECT ",
                $columns, ", $2, 9223372036854775807, import_no, NULL FROM ", $table,
                " WHERE closed_by = $1 AND import_no IS DISTINCT FROM $1"
            ),
        }
    };
}

use crate::{Result, Tx, exec, row};

/// Undoes import `import_no` on one table at time `now` (microseconds). Returns how many facts were withdrawn and
/// brought back, or `None` if something later was built upon them (nothing is changed then).
pub async fn undo(tx: &mut Tx, facts: &Facts, import_no: i64, now: i64) -> Result<Option<(u64, u64)>> {
    let later: Option<(i64,)> = row!(tx, facts.built_upon, import_no)?;
    if later.is_none_or(|(n,)| n > 0) {
        return Ok(None);
    }
    let gone = exec!(tx, facts.withdraw, import_no, now)?;
    let back = exec!(tx, facts.bring_back, import_no, now)?;
    Ok(Some((gone, back)))
}
