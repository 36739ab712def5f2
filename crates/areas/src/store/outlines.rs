//! SQL about outlines.

use std::collections::HashMap;

use access::{Scope, within};
use base::uuid::Uuid;
use base::{AsOf, Day, FOREVER};
use db::bulk::{Cell, Target, load};
use db::{DbError, Stamp, Tx, exec, row, rows};

use super::{ByKind, by_kind, span};
use crate::model::{AreaId, AreaKind, Dated};
use crate::outline::Outline;

fn outline(id: Uuid, bytes: &[u8], column: &'static str) -> db::Result<(AreaId, Outline)> {
    let damaged = || DbError::Impossible { table: "areas_boundary", column, row: id.to_string() };
    Ok((id.into(), Outline::from_bytes(bytes).ok_or_else(damaged)?))
}

const ANY: &str = "SELECT 1 FROM areas_boundary WHERE known_until = 9223372036854775807 LIMIT 1";

/// Whether any area has an outline: where none has, there is no map to be drawn.
pub async fn any_boundary(tx: &mut Tx) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, ANY)?;
    Ok(found.is_some())
}

const OVERVIEWS: ByKind = by_kind!(
    "SELECT b.area_id, b.overview FROM areas_boundary b
    JOIN areas_area a ON a.id = b.area_id
    JOIN areas_place p ON p.area_id = b.area_id
    WHERE ",
    " AND p.path >= $2 AND p.path < $3
      AND p.from_day <= $4 AND p.until_day > $4 AND p.known_from <= $5 AND p.known_until > $5
      AND b.from_day <= $4 AND b.until_day > $4 AND b.known_from <= $5 AND b.known_until > $5"
);

/// The outlines of the areas of a kind inside the scope, as they were, thinned for a map of all of them. Areas without an
/// outline, or that did not exist then, are missing.
pub async fn boundaries(
    tx: &mut Tx,
    scope: &Scope,
    as_of: AsOf,
    kind: AreaKind,
) -> db::Result<HashMap<AreaId, Outline>> {
    let (sql, kind) = (OVERVIEWS.of(kind.name()), kind.name());
    let (day, known) = (as_of.day.number(), as_of.known);
    let found: Vec<(Uuid, Vec<u8>)> =
        within!(scope, |low, high| rows!(&mut *tx, sql, kind, low, high, day, known)?);
    found.iter().map(|(id, bytes)| outline(*id, bytes, "overview")).collect()
}

const WHOLE: &str = "SELECT b.area_id, b.shape FROM areas_boundary b
    JOIN areas_place p ON p.area_id = b.area_id
    WHERE b.area_id = $1 AND p.path >= $2 AND p.path < $3
      AND p.from_day <= $4 AND p.until_day > $4 AND p.known_from <= $5 AND p.known_until > $5
      AND b.from_day <= $4 AND b.until_day > $4 AND b.known_from <= $5 AND b.known_until > $5";

/// The outlines of a few areas inside the scope, as they were, in full: for the page of an area and its seats.
pub async fn outlines(
    tx: &mut Tx,
    scope: &Scope,
    as_of: AsOf,
    ids: &[AreaId],
) -> db::Result<HashMap<AreaId, Outline>> {
    let (day, known) = (as_of.day.number(), as_of.known);
    let mut all = HashMap::new();
    for id in ids {
        let found: Vec<(Uuid, Vec<u8>)> =
            within!(scope, |low, high| rows!(&mut *tx, WHOLE, id.uuid(), low, high, day, known)?);
        for (id, bytes) in found {
            all.extend([outline(id, &bytes, "shape")?]);
        }
    }
    Ok(all)
}

const ALL: &str = "SELECT area_id, shape, from_day, until_day FROM areas_boundary
    WHERE known_until = 9223372036854775807 ORDER BY area_id, from_day";

/// Every outline that is believed now, in full, by area, in order of time.
pub async fn all_boundaries(tx: &mut Tx) -> db::Result<HashMap<AreaId, Vec<Dated<Outline>>>> {
    let found: Vec<(Uuid, Vec<u8>, i32, i32)> = rows!(tx, ALL)?;
    let mut all: HashMap<AreaId, Vec<Dated<Outline>>> = HashMap::new();
    for (id, bytes, from, until) in found {
        let (id, outline) = outline(id, &bytes, "shape")?;
        all.entry(id).or_default().push((span(from, until), outline));
    }
    Ok(all)
}

/// Adds outlines: the area, when it is so, in full, thinned.
pub async fn add_boundaries(
    tx: &mut Tx,
    new: &[(AreaId, Dated<Outline>, Outline)],
    stamp: Stamp,
) -> db::Result<()> {
    let columns = &[
        "area_id",
        "shape",
        "overview",
        "west",
        "south",
        "east",
        "north",
        "from_day",
        "until_day",
        "known_from",
        "known_until",
        "import_no",
    ];
    let rows = new.iter().map(|(id, (s, whole), thin)| {
        let b = whole.bbox();
        [
            Cell::Uuid(id.uuid()),
            Cell::Bytes(whole.to_bytes().into()),
            Cell::Bytes(thin.to_bytes().into()),
            Cell::Int(b.west.into()),
            Cell::Int(b.south.into()),
            Cell::Int(b.east.into()),
            Cell::Int(b.north.into()),
            Cell::Int(s.from.number().into()),
            Cell::Int(s.until.number().into()),
            Cell::Int(stamp.known_from),
            Cell::Int(FOREVER),
            stamp.import_no.into(),
        ]
    });
    load(tx, Target { table: "areas_boundary", columns }, Box::new(rows)).await?;
    Ok(())
}

const CLOSE: &str = "UPDATE areas_boundary SET known_until = $1, closed_by = $2
    WHERE area_id = $3 AND from_day = $4 AND known_until = 9223372036854775807";

/// Ends the belief in an outline.
pub async fn close_boundary(tx: &mut Tx, id: AreaId, from: Day, stamp: Stamp) -> db::Result<u64> {
    exec!(tx, CLOSE, stamp.known_from, stamp.import_no, id.uuid(), from.number())
}
