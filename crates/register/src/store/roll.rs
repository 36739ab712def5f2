//! SQL of booths where workers are many beside the electors.

use access::{Scope, within};
use areas::model::AreaId;
use base::Day;
use base::uuid::Uuid;
use db::{Tx, row, rows};
use words::Text;

use super::among::among;
use super::vacant::name;
use crate::rules::roll::{MOST, is_above};

/// A booth, its workers and its electors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booth {
    /// Which.
    pub id: AreaId,
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: Text,
    /// People with a duty there.
    pub workers: i64,
    /// Electors on the latest roll.
    pub electors: i64,
    /// The day of that roll.
    pub roll: Day,
}

// From the tree down, by its path, whatever else a database thinks of. The kept counts find the few booths that may be above; these are counted anew, for a duty
// may have ended since without an act.
const MAY_BE: &str = "SELECT a.id, a.code, p.name_hi, p.name_en, e.electors, e.as_of
    FROM areas_place p CROSS JOIN register_count_unit c CROSS JOIN areas_area a CROSS JOIN areas_electors e
    WHERE p.path >= $1 AND p.path < $2 AND c.area_id = p.area_id AND a.id = p.area_id AND e.area_id = p.area_id
      AND a.kind = 'booth' AND p.known_until = 9223372036854775807 AND p.from_day <= $3 AND p.until_day > $3
      AND e.known_until = 9223372036854775807 AND c.workers * 1000000 > e.electors * $4
      AND e.as_of = (SELECT max(r.as_of) FROM areas_electors r
        WHERE r.area_id = p.area_id AND r.known_until = 9223372036854775807 AND r.as_of <= $3)
    ORDER BY p.path";
const WORKERS: &str =
    "SELECT d.unit_id, count(DISTINCT coalesce(l.lead_id, d.person_id)) FROM register_duty d
    JOIN register_worker w ON w.person_id = d.person_id AND w.known_until = 9223372036854775807
    LEFT JOIN register_linked l ON l.person_id = d.person_id
    WHERE d.unit_id IN ({ids}) AND d.known_until = 9223372036854775807
      AND d.from_day <= $1 AND d.until_day > $1 GROUP BY d.unit_id";

/// The booths inside a scope whose workers are more than a tenth of their electors, in the order of the tree.
pub async fn above(tx: &mut Tx, scope: &Scope, day: Day) -> db::Result<Vec<Booth>> {
    type Row = (Uuid, String, Option<String>, Option<String>, i64, i32);
    let (on, most) = (day.number(), MOST.as_ppm());
    let found: Vec<Row> = within!(scope, |low, high| rows!(&mut *tx, MAY_BE, low, high, on, most)?);
    let ids: Vec<Uuid> = found.iter().map(|r| r.0).collect();
    let workers: Vec<(Uuid, i64)> = among(tx, WORKERS, &[on.into()], &ids).await?;
    let workers: std::collections::HashMap<Uuid, i64> = workers.into_iter().collect();
    let one = |(id, code, hi, en, electors, roll): Row| Booth {
        id: id.into(),
        name: name(&code, hi, en),
        code,
        workers: workers.get(&id).copied().unwrap_or_default(),
        electors,
        roll: Day::from_number(roll),
    };
    Ok(found.into_iter().map(one).filter(|b| is_above(b.workers, Some(b.electors))).collect())
}

const UNKNOWN: &str = "SELECT count(*) FROM areas_place p CROSS JOIN areas_area a
    WHERE p.path >= $1 AND p.path < $2 AND a.id = p.area_id AND a.kind = 'booth'
      AND p.known_until = 9223372036854775807 AND p.from_day <= $3 AND p.until_day > $3
      AND NOT EXISTS (SELECT 1 FROM areas_electors r
        WHERE r.area_id = a.id AND r.known_until = 9223372036854775807 AND r.as_of <= $3 AND r.electors > 0)";

/// How many booths inside a scope have no electors that are known.
pub async fn unknown(tx: &mut Tx, scope: &Scope, day: Day) -> db::Result<i64> {
    let mut all = 0;
    for (low, high) in scope.ranges() {
        let found: Option<(i64,)> = row!(&mut *tx, UNKNOWN, low, high, day.number())?;
        all += found.map_or(0, |(n,)| n);
    }
    Ok(all)
}
