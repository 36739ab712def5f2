//! The trail as it is read: line after line, or those that somebody looks for.

use base::uuid::Uuid;
use db::{DbError, Tx, rows};

use super::line::Entry;
use crate::Result;

/// A row of the trail.
type Row = (
    i64,
    i64,
    String,
    Option<Uuid>,
    String,
    Option<Uuid>,
    String,
    String,
    Option<String>,
    Option<String>,
    Uuid,
    Option<i64>,
    Option<Vec<u8>>,
);

/// The line of a row.
fn entry(row: Row) -> Entry {
    let (seq, at, actor, person, role, area, action, object, reason, fields, op, form, hash) = row;
    Entry { seq, at, actor, person, role, area, action, object, reason, fields, op, form, hash }
}

const NEXT: &str =
    "SELECT seq, at, actor, person_id, role, area_id, action, object, reason, fields, op_id, form, hash
    FROM access_audit WHERE seq > $1 ORDER BY seq LIMIT $2";
const WANTED: &str =
    "SELECT seq, at, actor, person_id, role, area_id, action, object, reason, fields, op_id, form, hash
    FROM access_audit
    WHERE seq > $1
      AND ($3 IS NULL OR actor = $3)
      AND ($4 IS NULL OR person_id = $4)
      AND ($5 IS NULL OR action = $5)
      AND ($6 IS NULL OR object = $6)
    ORDER BY seq LIMIT $2";

/// The six texts of a line as one column, each after its length in characters and a colon; -1 for none. Handing a column over costs more than
/// sealing it, and a check reads them all.
macro_rules! packed {
    ($($column:literal),+) => { concat!($(packed!(= $column), " || ",)+ "''") };
    (= $column:literal) => {
        concat!("COALESCE(length(", $column, "), -1) || ':' || COALESCE(", $column, ", '')")
    };
}

const PACKED: &str = concat!(
    "SELECT seq, at, form, ",
    packed!("actor", "role", "action", "object", "reason", "fields"),
    ", person_id, area_id, op_id, hash FROM access_audit WHERE seq > $1 ORDER BY seq LIMIT $2"
);

/// A row as it is read to be checked.
type PackedRow = (i64, i64, Option<i64>, String, Option<Uuid>, Option<Uuid>, Uuid, Option<Vec<u8>>);

/// Up to `limit` lines behind line `after`, read faster than by [`next`]: to check them all.
///
/// # Errors
/// If the database does not answer, or a row is not even one.
pub(super) async fn to_check(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Entry>> {
    let found: Vec<PackedRow> = rows!(tx, PACKED, after, limit)?;
    let one = |row: PackedRow| {
        let (seq, at, form, texts, person, area, op, hash) = row;
        let damaged = || DbError::Impossible { table: "access_audit", column: "actor", row: seq.to_string() };
        let [actor, role, action, object, reason, fields] = unpacked(&texts).ok_or_else(damaged)?;
        let (Some(actor), Some(role), Some(action), Some(object)) = (actor, role, action, object) else {
            return Err(damaged().into());
        };
        Ok(Entry { seq, at, actor, person, role, area, action, object, reason, fields, op, form, hash })
    };
    found.into_iter().map(one).collect()
}

/// The texts of a packed column.
fn unpacked<const N: usize>(packed: &str) -> Option<[Option<String>; N]> {
    let mut all = [const { None }; N];
    let mut rest = packed;
    for text in &mut all {
        let (length, after) = rest.split_once(':')?;
        rest = after;
        let Ok(length) = usize::try_from(length.parse::<i64>().ok()?) else { continue };
        // Nearly all are ASCII: then characters are bytes.
        let head = rest.get(..length).filter(|head| head.is_ascii());
        let end = match head {
            Some(_) => length,
            None => rest.char_indices().map(|(at, _)| at).chain([rest.len()]).nth(length)?,
        };
        *text = Some(rest[..end].to_owned());
        rest = &rest[end..];
    }
    rest.is_empty().then_some(all)
}

/// Which lines somebody looks for; what is `None` matters not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only behind this line.
    pub after: i64,
    /// By whom, as [`crate::Actor::name`] calls them.
    pub actor: Option<String>,
    /// By which person.
    pub person: Option<Uuid>,
    /// What, by [`crate::Action::name`].
    pub action: Option<String>,
    /// Upon what: `import 12`.
    pub object: Option<String>,
}

/// Up to `limit` lines behind line `after`, all of them.
///
/// # Errors
/// If the database does not answer.
pub async fn next(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Entry>> {
    let found: Vec<Row> = rows!(tx, NEXT, after, limit)?;
    Ok(found.into_iter().map(entry).collect())
}

/// Up to `limit` of the lines that are wanted, oldest first.
///
/// # Errors
/// If the database does not answer.
pub async fn list(tx: &mut Tx, wanted: &Wanted, limit: i64) -> Result<Vec<Entry>> {
    let Wanted { after, actor, person, action, object } = wanted;
    let found: Vec<Row> = rows!(tx, WANTED, after, limit, actor, person, action, object)?;
    Ok(found.into_iter().map(entry).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_packed_and_unpacked() {
        let all = unpacked("1:a0:-1:4:ज़िला3:x:y4:कथा:");
        // «ज़िला» is written with five characters here: the fourth ends inside of it.
        assert_eq!(all, None::<[Option<String>; 6]>);
        let some = |t: &str| Some(t.to_owned());
        let all: [Option<String>; 5] = unpacked("1:a0:-1:5:ज़िला3:x:y").unwrap();
        assert_eq!(all, [some("a"), some(""), None, some("ज़िला"), some("x:y")]);
        for damaged in ["", "1:a", "2:a", "x:a", "1:a1:b1:c1:d1:e1", "9223372036854775807:a"] {
            assert_eq!(unpacked::<5>(damaged), None, "{damaged}");
        }
    }
}
