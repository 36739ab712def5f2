//! SQL that finds an area as a unit of duties.

use areas::model::AreaId;
use base::Day;
use base::uuid::Uuid;
use db::{Tx, row};

const BY_CODE: &str = "SELECT id FROM areas_area WHERE code = $1";

/// The area with exactly this code.
pub async fn by_code(tx: &mut Tx, code: &str) -> db::Result<Option<AreaId>> {
    let found: Option<(Uuid,)> = row!(tx, BY_CODE, code)?;
    Ok(found.map(|(id,)| id.into()))
}

const BY_NO: &str = "SELECT id FROM areas_area WHERE no = $1";

/// The area with this serial number.
pub async fn by_no(tx: &mut Tx, no: i64) -> db::Result<Option<AreaId>> {
    let found: Option<(Uuid,)> = row!(tx, BY_NO, no)?;
    Ok(found.map(|(id,)| id.into()))
}

const AT: &str = "SELECT area_id FROM areas_place WHERE path = $1 AND from_day <= $2 AND until_day > $2
    AND known_until = 9223372036854775807";
const ROOT: &str = "SELECT p.area_id FROM areas_place p JOIN areas_area a ON a.id = p.area_id
    WHERE p.parent_id IS NULL AND p.from_day <= $1 AND p.until_day > $1 AND p.known_until = 9223372036854775807
    ORDER BY CASE a.kind WHEN 'state' THEN 0 ELSE 1 END, a.no LIMIT 1";

/// The area at a path; of the empty path the root of the tree.
pub async fn at_path(tx: &mut Tx, path: &str, day: Day) -> db::Result<Option<AreaId>> {
    let found: Option<(Uuid,)> =
        if path.is_empty() { row!(tx, ROOT, day.number())? } else { row!(tx, AT, path, day.number())? };
    Ok(found.map(|(id,)| id.into()))
}
