//! SQL of what is missing: units without a designation, and duties without a unit.

use access::{Scope, within};
use areas::model::{AreaId, AreaKind};
use base::uuid::Uuid;
use base::{AreaPath, Day};
use db::{Tx, rows};
use words::Text;

use super::span;
use crate::model::workers::Duty;

/// Rows of a list.
pub const LISTED: usize = 200;

/// A unit that lacks somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Which.
    pub id: AreaId,
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: Text,
}

// From the places inside, which are few, to their areas: the other way SQLite would read every booth.
const LACKING: &str = "SELECT a.id, a.code, p.name_hi, p.name_en FROM areas_place p CROSS JOIN areas_area a
    WHERE a.id = p.area_id AND p.path >= $1 AND p.path < $2 AND a.kind = $3 AND p.from_day <= $5 AND p.until_day > $5
      AND p.known_until = 9223372036854775807
      AND NOT EXISTS (SELECT 1 FROM register_duty d WHERE d.unit_id = a.id AND d.designation = $4 AND d.from_day <= $5
        AND d.until_day > $5 AND d.known_until = 9223372036854775807)
    ORDER BY a.number, a.code LIMIT $6";

pub(super) fn name(code: &str, hi: Option<String>, en: Option<String>) -> Text {
    let other = |first: &Option<String>, second: &Option<String>| {
        first.clone().or_else(|| second.clone()).unwrap_or_else(|| code.to_owned())
    };
    Text::new(other(&hi, &en), other(&en, &hi))
}

/// The units of a kind inside a scope at which nobody has a designation.
pub async fn lacking(
    tx: &mut Tx,
    scope: &Scope,
    level: AreaKind,
    designation: &str,
    today: Day,
) -> db::Result<Vec<Lacking>> {
    let (level, day, most) = (level.name(), today.number(), i64::try_from(LISTED).unwrap_or_default());
    type Row = (Uuid, String, Option<String>, Option<String>);
    let found: Vec<Row> =
        within!(scope, |low, high| rows!(&mut *tx, LACKING, low, high, level, designation, day, most)?);
    let one = |(id, code, hi, en): Row| Lacking { id: id.into(), name: name(&code, hi, en), code };
    Ok(found.into_iter().map(one).collect())
}

/// A duty whose unit is no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orphan {
    /// The duty.
    pub duty: Duty,
    /// The unit's code.
    pub code: String,
    /// Where it lay last, if it ever lay anywhere.
    pub path: Option<AreaPath>,
    /// Who has the duty, in Hindi.
    pub name_hi: Option<String>,
    /// In English.
    pub name_en: Option<String>,
}

// The areas that are gone are few: they are found first, and their duties by the index of units. The joins say so to SQLite, which would read everybody.
const ORPHANS: &str = "WITH gone AS MATERIALIZED (SELECT a.id, a.code FROM areas_area a
        WHERE NOT EXISTS (SELECT 1 FROM areas_place p WHERE p.area_id = a.id AND p.known_until = 9223372036854775807
            AND p.from_day <= $1 AND p.until_day > $1))
    SELECT d.person_id, d.unit_id, d.designation, d.from_day, d.until_day, d.from_stated, a.code,
        (SELECT l.path FROM areas_place l WHERE l.area_id = a.id ORDER BY l.known_until DESC, l.until_day DESC LIMIT 1),
        w.name_hi, w.name_en
    FROM gone a CROSS JOIN register_duty d CROSS JOIN register_worker w
    WHERE d.unit_id = a.id AND w.person_id = d.person_id
      AND d.known_until = 9223372036854775807 AND d.until_day > $1 AND w.known_until = 9223372036854775807
    ORDER BY a.code, d.designation, d.person_id LIMIT 5000";

/// Duties that are not over, of units that do not lie in the tree of a day.
pub async fn orphans(tx: &mut Tx, today: Day) -> db::Result<Vec<Orphan>> {
    type Row = (Uuid, Uuid, String, i32, i32, i32, String, Option<String>, Option<String>, Option<String>);
    let found: Vec<Row> = rows!(tx, ORPHANS, today.number())?;
    let one = |(person, unit, designation, from, until, stated, code, path, name_hi, name_en): Row| Orphan {
        duty: Duty {
            person: person.into(),
            unit: unit.into(),
            designation,
            span: span(from, until),
            from_stated: stated != 0,
            reason: None,
        },
        code,
        path: path.map(AreaPath::stored),
        name_hi,
        name_en,
    };
    Ok(found.into_iter().map(one).collect())
}
