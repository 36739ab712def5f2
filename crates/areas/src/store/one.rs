//! SQL about one area: where it lies, what lies in it, what it is called, how many electors it had on which roll.

use access::{Scope, within};
use base::{AreaPath, AsOf};
use db::{Tx, row, rows};
use words::Text;

use super::{AreaRow, ElectorsRow, area, electors};
use crate::model::{Area, AreaId, AreaKind, Electors};

const ANY: &str = "SELECT 1 FROM areas_area LIMIT 1";

/// Whether any area is recorded.
pub async fn any(tx: &mut Tx) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, ANY)?;
    Ok(found.is_some())
}

const ONE: &str = "SELECT a.id, a.no, a.kind, a.code, a.number,
        p.parent_id, p.path, p.name_hi, p.name_en, p.reserved
    FROM areas_area a JOIN areas_place p ON p.area_id = a.id
    WHERE a.id = $1 AND p.path >= $2 AND p.path < $3
      AND p.from_day <= $4 AND p.until_day > $4 AND p.known_from <= $5 AND p.known_until > $5";

/// An area inside the scope, as it was; `None` where it did not exist then.
pub async fn on_day(tx: &mut Tx, scope: &Scope, id: AreaId, as_of: AsOf) -> db::Result<Option<Area>> {
    let (day, known) = (as_of.day.number(), as_of.known);
    let found: Vec<AreaRow> =
        within!(scope, |low, high| rows!(&mut *tx, ONE, id.uuid(), low, high, day, known)?);
    found.into_iter().next().map(area).transpose()
}

const CALLED: &str =
    "SELECT a.code, p.name_hi, p.name_en FROM areas_area a JOIN areas_place p ON p.area_id = a.id
    WHERE a.id = $1 AND p.from_day <= $2 AND p.until_day > $2 AND p.known_from <= $3 AND p.known_until > $3";

/// What an area is called in both languages, for whoever is told where they belong: the name alone, whatever their scope.
pub async fn called(tx: &mut Tx, id: AreaId, as_of: AsOf) -> db::Result<Option<Text>> {
    let found: Option<(String, Option<String>, Option<String>)> =
        row!(tx, CALLED, id.uuid(), as_of.day.number(), as_of.known)?;
    Ok(found.map(|(code, hi, en)| {
        let other = |first: &Option<String>, second: &Option<String>| {
            first.as_ref().or(second.as_ref()).unwrap_or(&code).clone()
        };
        Text::new(other(&hi, &en), other(&en, &hi))
    }))
}

const PLACES: &str = "SELECT p.path FROM areas_place p
    WHERE p.area_id = $1 AND p.from_day <= $2 AND p.until_day > $2 AND p.known_from <= $3 AND p.known_until > $3
      AND (p.parent_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM areas_member m WHERE m.group_id = $1
        AND m.from_day <= $2 AND m.until_day > $2 AND m.known_from <= $3 AND m.known_until > $3))
    UNION ALL SELECT p.path FROM areas_member m JOIN areas_place p ON p.area_id = m.area_id
    WHERE m.group_id = $1 AND m.from_day <= $2 AND m.until_day > $2 AND m.known_from <= $3 AND m.known_until > $3
      AND p.from_day <= $2 AND p.until_day > $2 AND p.known_from <= $3 AND p.known_until > $3";

/// The place of an area in the tree, and of a group those of its members; none where it did not exist then. A group that stands beside the tree has
/// no place of its own there.
pub async fn places(tx: &mut Tx, id: AreaId, as_of: AsOf) -> db::Result<Vec<AreaPath>> {
    let found: Vec<(String,)> = rows!(tx, PLACES, id.uuid(), as_of.day.number(), as_of.known)?;
    Ok(found.into_iter().map(|(path,)| AreaPath::stored(path)).collect())
}

const OWN: &str = "SELECT path FROM areas_place
    WHERE area_id = $1 AND from_day <= $2 AND until_day > $2 AND known_from <= $3 AND known_until > $3";

/// The same, and of a group that stands beside the tree itself as well.
pub async fn reach(tx: &mut Tx, id: AreaId, as_of: AsOf) -> db::Result<Vec<AreaPath>> {
    let mut all = places(tx, id, as_of).await?;
    let own: Vec<(String,)> = rows!(tx, OWN, id.uuid(), as_of.day.number(), as_of.known)?;
    for path in own.into_iter().map(|(path,)| AreaPath::stored(path)) {
        if !all.contains(&path) {
            all.push(path);
        }
    }
    Ok(all)
}

const BELOW: &str = "SELECT a.kind, count(*) FROM areas_place p JOIN areas_area a ON a.id = p.area_id
    WHERE p.path > $1 AND p.path < $2 AND p.from_day <= $3 AND p.until_day > $3 AND p.known_from <= $4 AND p.known_until > $4
    GROUP BY a.kind";

/// How many areas of each kind lay below a place in the tree, from the largest kind down.
pub async fn below(tx: &mut Tx, path: &AreaPath, as_of: AsOf) -> db::Result<Vec<(AreaKind, i64)>> {
    let (day, known) = (as_of.day.number(), as_of.known);
    let found: Vec<(String, i64)> = rows!(tx, BELOW, path.as_str(), path.end(), day, known)?;
    let mut all: Vec<_> =
        found.into_iter().filter_map(|(kind, n)| Some((AreaKind::parse(&kind)?, n))).collect();
    all.sort();
    Ok(all)
}

const CHILDREN: &str = "SELECT a.id, a.no, a.kind, a.code, a.number,
        p.parent_id, p.path, p.name_hi, p.name_en, p.reserved
    FROM areas_area a JOIN areas_place p ON p.area_id = a.id
    WHERE p.path > $1 AND p.path < $2 AND p.parent_id = $3
      AND p.from_day <= $4 AND p.until_day > $4 AND p.known_from <= $5 AND p.known_until > $5
    ORDER BY a.kind, a.number, a.code";

/// The areas directly below a place in the tree.
pub async fn children(tx: &mut Tx, of: &Area, as_of: AsOf) -> db::Result<Vec<Area>> {
    let (path, day) = (&of.place.path, as_of.day.number());
    let id = of.identity.id.uuid();
    let found: Vec<AreaRow> = rows!(tx, CHILDREN, path.as_str(), path.end(), id, day, as_of.known)?;
    found.into_iter().map(area).collect()
}

const MEMBERS: &str = "SELECT a.id, a.no, a.kind, a.code, a.number,
        p.parent_id, p.path, p.name_hi, p.name_en, p.reserved
    FROM areas_member m JOIN areas_area a ON a.id = m.area_id JOIN areas_place p ON p.area_id = a.id
    WHERE m.group_id = $1 AND m.from_day <= $2 AND m.until_day > $2 AND m.known_from <= $3 AND m.known_until > $3
      AND p.from_day <= $2 AND p.until_day > $2 AND p.known_from <= $3 AND p.known_until > $3
    ORDER BY a.kind, a.number, a.code";

/// The areas that belonged to a group.
pub async fn members(tx: &mut Tx, group: AreaId, as_of: AsOf) -> db::Result<Vec<Area>> {
    let found: Vec<AreaRow> = rows!(tx, MEMBERS, group.uuid(), as_of.day.number(), as_of.known)?;
    found.into_iter().map(area).collect()
}

const GROUPS: &str = "SELECT a.id, a.no, a.kind, a.code, a.number,
        p.parent_id, p.path, p.name_hi, p.name_en, p.reserved
    FROM areas_member m JOIN areas_area a ON a.id = m.group_id JOIN areas_place p ON p.area_id = a.id
    WHERE m.area_id = $1 AND m.from_day <= $2 AND m.until_day > $2 AND m.known_from <= $3 AND m.known_until > $3
      AND p.from_day <= $2 AND p.until_day > $2 AND p.known_from <= $3 AND p.known_until > $3
    ORDER BY a.kind, a.number, a.code";

/// The groups to which an area itself belonged.
pub async fn groups(tx: &mut Tx, member: AreaId, as_of: AsOf) -> db::Result<Vec<Area>> {
    let found: Vec<AreaRow> = rows!(tx, GROUPS, member.uuid(), as_of.day.number(), as_of.known)?;
    found.into_iter().map(area).collect()
}

const ROLLS: &str = "SELECT area_id, as_of, electors, male, female, third_gender, source, doubt
    FROM areas_electors WHERE area_id = $1 AND as_of <= $2 AND known_from <= $3 AND known_until > $3
    ORDER BY as_of DESC";

/// The electors of an area on every roll up to the day, the latest first.
pub async fn rolls(tx: &mut Tx, id: AreaId, as_of: AsOf) -> db::Result<Vec<Electors>> {
    let found: Vec<ElectorsRow> = rows!(tx, ROLLS, id.uuid(), as_of.day.number(), as_of.known)?;
    Ok(found.into_iter().map(|r| electors(r).1).collect())
}

const ALIASES: &str = "SELECT DISTINCT alias FROM areas_alias
    WHERE area_id = $1 AND known_from <= $2 AND known_until > $2 ORDER BY alias";

/// What else an area is, or was, called.
pub async fn aliases(tx: &mut Tx, id: AreaId, as_of: AsOf) -> db::Result<Vec<String>> {
    let found: Vec<(String,)> = rows!(tx, ALIASES, id.uuid(), as_of.known)?;
    Ok(found.into_iter().map(|(alias,)| alias).collect())
}
