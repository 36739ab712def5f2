//! SQL of areas and nothing else.

pub mod one;
mod outlines;

use std::collections::{HashMap, HashSet};

use access::{Scope, within};
use base::uuid::Uuid;
use base::{AreaPath, AsOf, Day, FOREVER, Span};
use db::bulk::{Cell, Target, load};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, row, rows};

use crate::model::{Area, AreaId, AreaKind, Dated, Electors, Identity, Place};
use crate::resolve::Called;

pub use outlines::{add_boundaries, all_boundaries, any_boundary, boundaries, close_boundary, outlines};

/// Tables of facts written by `import areas`.
pub const PLACES: [Facts; 3] = [
    facts!("areas_place", "area_id, parent_id, path, name_hi, name_en, reserved, from_day, until_day"),
    facts!("areas_member", "group_id, area_id, from_day, until_day"),
    facts!("areas_alias", "area_id, folded, alias, from_day, until_day"),
];
/// Tables of facts written by `import aliases`.
pub const ALIASES: [Facts; 1] = [facts!("areas_alias", "area_id, folded, alias, from_day, until_day")];
/// Tables of facts written by `import electors`.
pub const ELECTORS: [Facts; 1] =
    [facts!("areas_electors", "area_id, as_of, electors, male, female, third_gender, source, doubt")];

/// Tables of facts written by `import boundaries`.
pub const BOUNDARIES: [Facts; 1] =
    [facts!("areas_boundary", "area_id, shape, overview, west, south, east, north, from_day, until_day")];

type IdentityRow = (Uuid, i64, String, String, Option<i64>);

fn identity((id, no, kind, code, number): IdentityRow) -> db::Result<Identity> {
    let kind = kind_of(&kind, &code)?;
    Ok(Identity { id: id.into(), no, kind, code, number })
}

/// A kind as it is stored, of the area with this code.
///
/// # Errors
/// If no program of this version wrote it.
pub fn kind_of(stored: &str, code: &str) -> db::Result<AreaKind> {
    let damaged = || DbError::Impossible { table: "areas_area", column: "kind", row: code.to_owned() };
    AreaKind::parse(stored).ok_or_else(damaged)
}

fn span(from: i32, until: i32) -> Span {
    Span { from: Day::from_number(from), until: Day::from_number(until) }
}

/// One statement, for a kind of area or for all. Two texts, because "of this kind, or of any" keeps a database from the
/// index of kinds, and a state has hundreds of times more booths than seats. `$1` is the kind, blank for all.
struct ByKind {
    one: &'static str,
    all: &'static str,
}

impl ByKind {
    fn of(&self, kind: &str) -> &'static str {
        if kind.is_empty() { self.all } else { self.one }
    }
}

/// The statement around its condition on the kind.
macro_rules! by_kind {
    ($before:literal, $after:literal) => {
        ByKind { one: concat!($before, "a.kind = $1", $after), all: concat!($before, "$1 = ''", $after) }
    };
}
use by_kind;

const IDENTITIES: &str =
    "SELECT id, no, kind, code, number FROM areas_area WHERE ($1 = '' OR kind = $1) ORDER BY no";
const BELIEVED: ByKind = by_kind!("SELECT id, no, kind, code, number FROM areas_area a WHERE ", "
    AND EXISTS (SELECT 1 FROM areas_place p WHERE p.area_id = a.id AND p.known_until = 9223372036854775807) ORDER BY no");

/// All identities of a kind, or of every kind; also of areas whose import was undone.
pub async fn identities(tx: &mut Tx, kind: Option<AreaKind>) -> db::Result<Vec<Identity>> {
    let found: Vec<IdentityRow> = rows!(tx, IDENTITIES, kind.map_or("", AreaKind::name))?;
    found.into_iter().map(identity).collect()
}

const NAMES: ByKind = by_kind!(
    "SELECT p.area_id, p.parent_id, p.name_hi, p.name_en, p.from_day, p.until_day
    FROM areas_place p JOIN areas_area a ON a.id = p.area_id
    WHERE p.known_until = 9223372036854775807 AND ",
    ""
);
const ALIAS_NAMES: ByKind = by_kind!(
    "SELECT s.area_id, s.alias, s.from_day, s.until_day
    FROM areas_alias s JOIN areas_area a ON a.id = s.area_id
    WHERE s.known_until = 9223372036854775807 AND ",
    ""
);
const GROUPS_OF: &str =
    "SELECT m.area_id, m.group_id FROM areas_member m WHERE m.known_until = 9223372036854775807";

/// What a resolver is made of: identities, the areas each lies in (tree and groups), and every name that is believed.
pub type Names = (Vec<Identity>, Vec<(AreaId, AreaId)>, Vec<Called>);

/// [`names`] of the areas that lie inside a scope: what lies outside is no candidate, for a suggestion would tell that it is there.
pub async fn names_within(tx: &mut Tx, scope: &Scope, kinds: &[AreaKind], as_of: AsOf) -> db::Result<Names> {
    let (mut all, mut parents, mut called) = names(&mut *tx, kinds).await?;
    if !scope.is_whole() {
        let mut inside: HashSet<AreaId> = HashSet::new();
        for kind in kinds {
            inside.extend(areas(&mut *tx, scope, as_of, Some(*kind)).await?.iter().map(|a| a.identity.id));
        }
        all.retain(|i| inside.contains(&i.id));
        parents.retain(|(below, above)| inside.contains(below) && inside.contains(above));
        called.retain(|c| inside.contains(&c.area));
    }
    Ok((all, parents, called))
}

/// Identities, the areas each lies in (tree and groups), and every name that is believed, for the resolver.
pub async fn names(tx: &mut Tx, kinds: &[AreaKind]) -> db::Result<Names> {
    let wanted: Vec<&str> =
        if kinds.is_empty() { vec![""] } else { kinds.iter().map(|k| k.name()).collect() };
    let (mut all, mut parents, mut called) = (Vec::new(), Vec::new(), Vec::new());
    type NameRow = (Uuid, Option<Uuid>, Option<String>, Option<String>, i32, i32);
    for kind in wanted {
        let found: Vec<IdentityRow> = rows!(&mut *tx, BELIEVED.of(kind), kind)?;
        for r in found {
            all.push(identity(r)?);
        }
        let found: Vec<NameRow> = rows!(&mut *tx, NAMES.of(kind), kind)?;
        for (area, parent, hi, en, from, until) in found {
            parents.extend(parent.map(|p| (area.into(), p.into())));
            for name in [hi, en].into_iter().flatten() {
                called.push(Called { area: area.into(), span: span(from, until), name });
            }
        }
        let found: Vec<(Uuid, String, i32, i32)> = rows!(&mut *tx, ALIAS_NAMES.of(kind), kind)?;
        called.extend(found.into_iter().map(|(area, name, from, until)| Called {
            area: area.into(),
            span: span(from, until),
            name,
        }));
    }
    let groups: Vec<(Uuid, Uuid)> = rows!(&mut *tx, GROUPS_OF)?;
    parents.extend(groups.into_iter().map(|(a, b)| (a.into(), b.into())));
    Ok((all, parents, called))
}

const ALL_PLACES: &str = "SELECT area_id, parent_id, path, name_hi, name_en, reserved, from_day, until_day
    FROM areas_place WHERE known_until = 9223372036854775807 ORDER BY area_id, from_day";
const ALL_MEMBERS: &str =
    "SELECT area_id, group_id, from_day, until_day FROM areas_member WHERE known_until = 9223372036854775807";
const ALL_ALIASES: &str = "SELECT area_id, folded, alias, from_day, until_day FROM areas_alias
    WHERE known_until = 9223372036854775807";

/// Every place that is believed now, by area, in order of time.
pub async fn places(tx: &mut Tx) -> db::Result<HashMap<AreaId, Vec<Dated<Place>>>> {
    type PlaceRow = (Uuid, Option<Uuid>, String, Option<String>, Option<String>, Option<String>, i32, i32);
    let found: Vec<PlaceRow> = rows!(tx, ALL_PLACES)?;
    let mut all: HashMap<AreaId, Vec<Dated<Place>>> = HashMap::new();
    for (id, parent, path, name_hi, name_en, reserved, from, until) in found {
        let place = Place {
            parent: parent.map(Into::into),
            path: AreaPath::stored(path),
            name_hi,
            name_en,
            reserved,
        };
        all.entry(id.into()).or_default().push((span(from, until), place));
    }
    Ok(all)
}

/// Every membership that is believed now: (area, group, span).
pub async fn members(tx: &mut Tx) -> db::Result<Vec<(AreaId, AreaId, Span)>> {
    let found: Vec<(Uuid, Uuid, i32, i32)> = rows!(tx, ALL_MEMBERS)?;
    Ok(found.into_iter().map(|(a, g, from, until)| (a.into(), g.into(), span(from, until))).collect())
}

/// Every alias that is believed now: (area, folded, as written, span).
pub async fn aliases(tx: &mut Tx) -> db::Result<Vec<(AreaId, String, String, Span)>> {
    let found: Vec<(Uuid, String, String, i32, i32)> = rows!(tx, ALL_ALIASES)?;
    Ok(found
        .into_iter()
        .map(|(a, folded, alias, from, until)| (a.into(), folded, alias, span(from, until)))
        .collect())
}

const TREE: &str = "SELECT coalesce(max(no), 0) + 1000000 * count(undone_at) FROM intake_import WHERE kind IN ('areas', 'booths')";

/// The state of the tree: it changes with the files that bring areas, and when one of them is taken back.
pub async fn tree(tx: &mut Tx) -> db::Result<i64> {
    tx.number(TREE).await
}

const SEEN: &str = "SELECT count(*), coalesce(max(known_from), 0),
        coalesce(max(CASE WHEN known_until < 9223372036854775807 THEN known_until END), 0) FROM areas_place";

/// The same from what is open to strangers, who do not see which files came; it looks at every area.
pub async fn tree_seen(tx: &mut Tx) -> db::Result<(i64, i64, i64)> {
    let found: Option<(i64, i64, i64)> = row!(tx, SEEN)?;
    Ok(found.unwrap_or_default())
}

const TURNED: &str = "SELECT count(*) FROM (SELECT 1 FROM areas_place WHERE known_until = 9223372036854775807
      AND ((from_day > $1 AND from_day <= $2) OR (until_day > $1 AND until_day <= $2)) LIMIT 1) AS first";

/// Whether an area begins, moves or ends after one day and until another.
pub async fn turned(tx: &mut Tx, after: Day, until: Day) -> db::Result<bool> {
    let found: Option<(i64,)> = row!(tx, TURNED, after.number(), until.number())?;
    Ok(found.is_some_and(|(n,)| n > 0))
}

/// The last serial number given out.
pub async fn last_no(tx: &mut Tx) -> db::Result<i64> {
    tx.number("SELECT coalesce(max(no), 0) FROM areas_area").await
}

/// Adds areas that did not exist.
pub async fn add_areas(tx: &mut Tx, new: &[Identity]) -> db::Result<()> {
    let target = Target { table: "areas_area", columns: &["id", "no", "kind", "code", "number"] };
    let rows = new.iter().map(|a| {
        [
            Cell::Uuid(a.id.uuid()),
            Cell::Int(a.no),
            Cell::Text(a.kind.name().into()),
            Cell::Text((&a.code).into()),
            a.number.into(),
        ]
    });
    load(tx, target, Box::new(rows)).await?;
    Ok(())
}

const REKIND: &str = "UPDATE areas_area SET kind = $1 WHERE id = $2";

/// Gives another kind to an area that nobody believes in, because its import was undone: its code is free again.
pub async fn rekind(tx: &mut Tx, area: &Identity) -> db::Result<u64> {
    exec!(tx, REKIND, area.kind.name(), area.id.uuid())
}

/// Adds facts about places.
pub async fn add_places(tx: &mut Tx, new: &[(AreaId, Dated<Place>)], stamp: Stamp) -> db::Result<()> {
    let columns = &[
        "area_id",
        "parent_id",
        "path",
        "name_hi",
        "name_en",
        "reserved",
        "from_day",
        "until_day",
        "known_from",
        "known_until",
        "import_no",
    ];
    let rows = new.iter().map(|(id, (s, p))| {
        [
            Cell::Uuid(id.uuid()),
            p.parent.map(AreaId::uuid).into(),
            Cell::Text(p.path.as_str().into()),
            p.name_hi.as_deref().into(),
            p.name_en.as_deref().into(),
            p.reserved.as_deref().into(),
            Cell::Int(s.from.number().into()),
            Cell::Int(s.until.number().into()),
            Cell::Int(stamp.known_from),
            Cell::Int(FOREVER),
            stamp.import_no.into(),
        ]
    });
    load(tx, Target { table: "areas_place", columns }, Box::new(rows)).await?;
    Ok(())
}

const CLOSE_PLACE: &str = "UPDATE areas_place SET known_until = $1, closed_by = $2
    WHERE area_id = $3 AND from_day = $4 AND known_until = 9223372036854775807";

/// Ends the belief in a fact about a place.
pub async fn close_place(tx: &mut Tx, id: AreaId, from: Day, stamp: Stamp) -> db::Result<u64> {
    exec!(tx, CLOSE_PLACE, stamp.known_from, stamp.import_no, id.uuid(), from.number())
}

const CLOSE_MEMBER: &str = "UPDATE areas_member SET known_until = $1, closed_by = $2
    WHERE area_id = $3 AND group_id = $4 AND from_day = $5 AND known_until = 9223372036854775807";

/// Adds memberships: (area, group, span).
pub async fn add_members(tx: &mut Tx, new: &[(AreaId, AreaId, Span)], stamp: Stamp) -> db::Result<()> {
    let columns = &["area_id", "group_id", "from_day", "until_day", "known_from", "known_until", "import_no"];
    let rows = new.iter().map(|(area, group, s)| {
        [
            Cell::Uuid(area.uuid()),
            Cell::Uuid(group.uuid()),
            Cell::Int(s.from.number().into()),
            Cell::Int(s.until.number().into()),
            Cell::Int(stamp.known_from),
            Cell::Int(FOREVER),
            stamp.import_no.into(),
        ]
    });
    load(tx, Target { table: "areas_member", columns }, Box::new(rows)).await?;
    Ok(())
}

/// Ends the belief in a membership.
pub async fn close_member(
    tx: &mut Tx,
    area: AreaId,
    group: AreaId,
    from: Day,
    stamp: Stamp,
) -> db::Result<u64> {
    exec!(tx, CLOSE_MEMBER, stamp.known_from, stamp.import_no, area.uuid(), group.uuid(), from.number())
}

const CLOSE_ALIAS: &str = "UPDATE areas_alias SET known_until = $1, closed_by = $2
    WHERE area_id = $3 AND folded = $4 AND from_day = $5 AND known_until = 9223372036854775807";

/// Adds aliases: (area, as written, span).
pub async fn add_aliases(tx: &mut Tx, new: &[(AreaId, String, Span)], stamp: Stamp) -> db::Result<()> {
    let columns =
        &["area_id", "folded", "alias", "from_day", "until_day", "known_from", "known_until", "import_no"];
    let rows = new.iter().map(|(area, alias, s)| {
        [
            Cell::Uuid(area.uuid()),
            Cell::Text(words::fold::name(alias).into()),
            Cell::Text(alias.into()),
            Cell::Int(s.from.number().into()),
            Cell::Int(s.until.number().into()),
            Cell::Int(stamp.known_from),
            Cell::Int(FOREVER),
            stamp.import_no.into(),
        ]
    });
    load(tx, Target { table: "areas_alias", columns }, Box::new(rows)).await?;
    Ok(())
}

/// Ends the belief in an alias.
pub async fn close_alias(
    tx: &mut Tx,
    area: AreaId,
    folded: &str,
    from: Day,
    stamp: Stamp,
) -> db::Result<u64> {
    exec!(tx, CLOSE_ALIAS, stamp.known_from, stamp.import_no, area.uuid(), folded, from.number())
}

type ElectorsRow = (Uuid, i32, i64, Option<i64>, Option<i64>, Option<i64>, String, Option<String>);

fn electors((id, as_of, n, male, female, third_gender, source, doubt): ElectorsRow) -> (AreaId, Electors) {
    (id.into(), Electors { n, as_of: Day::from_number(as_of), male, female, third_gender, source, doubt })
}

const ALL_ELECTORS: &str = "SELECT area_id, as_of, electors, male, female, third_gender, source, doubt
    FROM areas_electors WHERE known_until = 9223372036854775807";

/// Every number of electors that is believed now.
pub async fn all_electors(tx: &mut Tx) -> db::Result<Vec<(AreaId, Electors)>> {
    let found: Vec<ElectorsRow> = rows!(tx, ALL_ELECTORS)?;
    Ok(found.into_iter().map(electors).collect())
}

/// Adds numbers of electors.
pub async fn add_electors(tx: &mut Tx, new: &[(AreaId, Electors)], stamp: Stamp) -> db::Result<()> {
    let columns = &[
        "area_id",
        "as_of",
        "electors",
        "male",
        "female",
        "third_gender",
        "source",
        "doubt",
        "known_from",
        "known_until",
        "import_no",
    ];
    let rows = new.iter().map(|(id, e)| {
        [
            Cell::Uuid(id.uuid()),
            Cell::Int(e.as_of.number().into()),
            Cell::Int(e.n),
            e.male.into(),
            e.female.into(),
            e.third_gender.into(),
            Cell::Text((&e.source).into()),
            e.doubt.as_deref().into(),
            Cell::Int(stamp.known_from),
            Cell::Int(FOREVER),
            stamp.import_no.into(),
        ]
    });
    load(tx, Target { table: "areas_electors", columns }, Box::new(rows)).await?;
    Ok(())
}

const CLOSE_ELECTORS: &str = "UPDATE areas_electors SET known_until = $1, closed_by = $2
    WHERE area_id = $3 AND as_of = $4 AND known_until = 9223372036854775807";

/// Ends the belief in a number of electors.
pub async fn close_electors(tx: &mut Tx, id: AreaId, as_of: Day, stamp: Stamp) -> db::Result<u64> {
    exec!(tx, CLOSE_ELECTORS, stamp.known_from, stamp.import_no, id.uuid(), as_of.number())
}

const AREAS: ByKind = by_kind!(
    "SELECT a.id, a.no, a.kind, a.code, a.number,
        p.parent_id, p.path, p.name_hi, p.name_en, p.reserved
    FROM areas_area a JOIN areas_place p ON p.area_id = a.id
    WHERE ",
    " AND p.path >= $2 AND p.path < $3
      AND p.from_day <= $4 AND p.until_day > $4 AND p.known_from <= $5 AND p.known_until > $5
    ORDER BY a.kind, a.number, a.code"
);

#[derive(sqlx::FromRow)]
struct AreaRow {
    id: Uuid,
    no: i64,
    kind: String,
    code: String,
    number: Option<i64>,
    parent_id: Option<Uuid>,
    path: String,
    name_hi: Option<String>,
    name_en: Option<String>,
    reserved: Option<String>,
}

/// The areas of a kind (or all) inside the scope, as they were.
pub async fn areas(tx: &mut Tx, scope: &Scope, as_of: AsOf, kind: Option<AreaKind>) -> db::Result<Vec<Area>> {
    let kind = kind.map_or("", AreaKind::name);
    let (sql, day) = (AREAS.of(kind), as_of.day.number());
    let found: Vec<AreaRow> =
        within!(scope, |low, high| rows!(&mut *tx, sql, kind, low, high, day, as_of.known)?);
    let mut all: Vec<Area> = found.into_iter().map(area).collect::<db::Result<_>>()?;
    if scope.ranges().nth(1).is_some() {
        let order = |a: &Area| (a.identity.kind.name(), a.identity.number, a.identity.code.clone());
        all.sort_by_cached_key(order);
    }
    Ok(all)
}

fn area(r: AreaRow) -> db::Result<Area> {
    let place = Place {
        parent: r.parent_id.map(Into::into),
        path: AreaPath::stored(r.path),
        name_hi: r.name_hi,
        name_en: r.name_en,
        reserved: r.reserved,
    };
    Ok(Area { identity: identity((r.id, r.no, r.kind, r.code, r.number))?, place })
}

const MEMBERS_ON: &str = "SELECT m.group_id, m.area_id FROM areas_member m
    WHERE m.from_day <= $1 AND m.until_day > $1 AND m.known_from <= $2 AND m.known_until > $2";

/// Which areas belonged to which groups: (group, area).
pub async fn members_on(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<(AreaId, AreaId)>> {
    let found: Vec<(Uuid, Uuid)> = rows!(tx, MEMBERS_ON, as_of.day.number(), as_of.known)?;
    Ok(found.into_iter().map(|(g, a)| (g.into(), a.into())).collect())
}

const ELECTORS_ON: ByKind = by_kind!(
    "SELECT e.area_id, e.as_of, e.electors, e.male, e.female, e.third_gender, e.source, e.doubt
    FROM areas_electors e JOIN areas_area a ON a.id = e.area_id
    WHERE ",
    " AND e.as_of <= $2 AND ($3 = 0 OR e.as_of = $2)
      AND e.known_from <= $4 AND e.known_until > $4
    ORDER BY e.area_id, e.as_of"
);

/// The electors of the areas of a kind (or all): the latest roll on or before the day, or the roll of exactly `roll`.
pub async fn electors_on(
    tx: &mut Tx,
    as_of: AsOf,
    roll: Option<Day>,
    kind: Option<AreaKind>,
) -> db::Result<HashMap<AreaId, Electors>> {
    let day = roll.unwrap_or(as_of.day).number();
    let exactly = i64::from(roll.is_some());
    let kind = kind.map_or("", AreaKind::name);
    let found: Vec<ElectorsRow> = rows!(tx, ELECTORS_ON.of(kind), kind, day, exactly, as_of.known)?;
    // In order of the roll's date: the latest one stays.
    Ok(found.into_iter().map(electors).collect())
}

const BY_CODE: &str = "SELECT id, no, kind, code, number FROM areas_area WHERE lower(code) = lower($1)";

/// The identity with a code.
pub async fn by_code(tx: &mut Tx, code: &str) -> db::Result<Option<Identity>> {
    let found: Option<IdentityRow> = row!(tx, BY_CODE, code)?;
    found.map(identity).transpose()
}
