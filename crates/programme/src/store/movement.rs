//! SQL of who was where, each question one statement for everybody and everywhere.

use std::collections::HashMap;

use access::{Scope, within};
use areas::model::{AreaId, AreaKind};
use base::uuid::Uuid;
use base::{AreaPath, Day};
use db::{Tx, rows};
use register::model::PersonId;
use words::Text;

use crate::movement::Place;

/// Of which events something is asked: those that begin from a moment on and before another, as far as everybody may see them at a third.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// From when they begin.
    pub from: i64,
    /// Before when they begin.
    pub until: i64,
    /// The moment at which they may be seen.
    pub now: i64,
}

/// What is counted of the events of one representative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// Published.
    pub planned: i64,
    /// Told to have taken place.
    pub held: i64,
    /// Something was told of them.
    pub reported: i64,
    /// Cancelled.
    pub cancelled: i64,
}

const COUNTED: &str = "SELECT h.person_id, count(*), CAST(sum(CASE WHEN r.held <> 0 AND e.cancelled IS NULL THEN 1 ELSE 0 END) AS BIGINT),
        CAST(sum(CASE WHEN r.held IS NOT NULL THEN 1 ELSE 0 END) AS BIGINT),
        CAST(sum(CASE WHEN e.cancelled IS NOT NULL THEN 1 ELSE 0 END) AS BIGINT)
    FROM events_event e
    JOIN events_host h ON h.event_id = e.event_id AND h.known_until = 9223372036854775807
    LEFT JOIN events_report r ON r.event_id = e.event_id AND r.known_until = 9223372036854775807
    WHERE e.known_until = 9223372036854775807 AND e.starts >= $1 AND e.starts < $2 AND e.visible_from <= $3
    GROUP BY h.person_id";

/// What is published of everybody's programme, and what became of it.
pub async fn counted(tx: &mut Tx, x: Asked) -> db::Result<HashMap<PersonId, Counted>> {
    let found: Vec<(Uuid, i64, i64, i64, i64)> = rows!(tx, COUNTED, x.from, x.until, x.now)?;
    let one = |(id, planned, held, reported, cancelled): (Uuid, _, _, _, _)| {
        (id.into(), Counted { planned, held, reported, cancelled })
    };
    Ok(found.into_iter().map(one).collect())
}

/// What makes an event a visit: see `movement`. `$1` to `$3` as in [`Asked`].
macro_rules! visits {
    ($select:literal, $rest:literal) => {
        concat!(
            $select,
            " FROM events_event e
            JOIN areas_place p ON p.area_id = e.area_id AND p.known_until = 9223372036854775807
                AND p.from_day <= $4 AND p.until_day > $4
            LEFT JOIN events_report r ON r.event_id = e.event_id AND r.known_until = 9223372036854775807 ",
            $rest,
            " AND e.known_until = 9223372036854775807 AND e.starts >= $1 AND e.starts < $2 AND e.starts <= $3
                AND e.visible_from <= $3 AND e.cancelled IS NULL AND (r.held IS NULL OR r.held <> 0) "
        )
    };
}

const BY_PERSON: &str = concat!(
    visits!(
        "SELECT h.person_id, p.name_hi, p.name_en, count(*)",
        "JOIN events_host h ON h.event_id = e.event_id WHERE h.known_until = 9223372036854775807"
    ),
    "GROUP BY h.person_id, e.area_id, p.name_hi, p.name_en ORDER BY count(*) DESC, p.name_hi, p.name_en"
);

/// The areas that everybody visited, the most visited first.
pub async fn by_person(tx: &mut Tx, x: Asked, on: Day) -> db::Result<HashMap<PersonId, Vec<Text>>> {
    let found: Vec<(Uuid, Option<String>, Option<String>, i64)> =
        rows!(tx, BY_PERSON, x.from, x.until, x.now, on.number())?;
    let mut all: HashMap<PersonId, Vec<Text>> = HashMap::new();
    for (id, hi, en, _) in found {
        let of = |name: Option<String>, other: Option<String>| name.or(other).unwrap_or_default();
        all.entry(id.into()).or_default().push(Text::new(of(hi.clone(), en.clone()), of(en, hi)));
    }
    Ok(all)
}

const BY_PLACE: &str = concat!(
    visits!("SELECT p.path, count(*), max(e.starts)", "WHERE p.path >= $5 AND p.path < $6"),
    "GROUP BY p.path"
);

/// How often each place in a scope was visited, and when last.
pub async fn by_place(tx: &mut Tx, scope: &Scope, x: Asked, on: Day) -> db::Result<Vec<Place>> {
    let day = on.number();
    let found: Vec<(String, i64, i64)> =
        within!(scope, |low, high| rows!(&mut *tx, BY_PLACE, x.from, x.until, x.now, day, low, high)?);
    let one = |(path, visits, last)| Place { path: AreaPath::stored(path), visits, last };
    Ok(found.into_iter().map(one).collect())
}

const DAYS: &str = "SELECT h.person_id, count(DISTINCT (e.starts + 19800000000) / 86400000000)
    FROM events_event e
    JOIN events_host h ON h.event_id = e.event_id AND h.known_until = 9223372036854775807
    WHERE e.known_until = 9223372036854775807 AND e.starts >= $1 AND e.starts < $2 AND e.visible_from <= $3
    GROUP BY h.person_id";

/// On how many days in India everybody had something published.
pub async fn days(tx: &mut Tx, x: Asked) -> db::Result<HashMap<PersonId, i64>> {
    let found: Vec<(Uuid, i64)> = rows!(tx, DAYS, x.from, x.until, x.now)?;
    Ok(found.into_iter().map(|(id, n)| (id.into(), n)).collect())
}

const BOOTHS: &str = "SELECT p.path FROM areas_area a JOIN areas_place p ON p.area_id = a.id
    WHERE a.kind = $1 AND p.path >= $2 AND p.path < $3
      AND p.from_day <= $4 AND p.until_day > $4 AND p.known_until = 9223372036854775807";

/// Where the booths of a scope lie.
pub async fn booths(tx: &mut Tx, scope: &Scope, on: Day) -> db::Result<Vec<AreaPath>> {
    let (kind, day) = (AreaKind::Booth.name(), on.number());
    let found: Vec<(String,)> = within!(scope, |low, high| rows!(&mut *tx, BOOTHS, kind, low, high, day)?);
    Ok(found.into_iter().map(|(path,)| AreaPath::stored(path)).collect())
}

const ELECTORS: &str = "SELECT a.id, p.path, a.kind, e.electors FROM areas_area a
    JOIN areas_place p ON p.area_id = a.id AND p.known_until = 9223372036854775807
        AND p.from_day <= $3 AND p.until_day > $3
    LEFT JOIN areas_electors e ON e.area_id = a.id AND e.known_until = 9223372036854775807 AND e.as_of <= $3
    WHERE p.path >= $1 AND p.path < $2 AND (a.kind = $4 OR a.kind = $5) ORDER BY p.path, e.as_of";

/// A mandal or a booth, with its electors on the latest roll that is known.
#[derive(Debug, Clone)]
pub struct Roll {
    /// Which.
    pub id: AreaId,
    /// Where it lies.
    pub path: AreaPath,
    /// Whether it is a booth.
    pub is_booth: bool,
    /// Its electors.
    pub electors: Option<i64>,
}

/// The mandals and booths of a seat, in the order of their paths.
pub async fn electors(tx: &mut Tx, seat: &AreaPath, on: Day) -> db::Result<Vec<Roll>> {
    let (mandal, booth) = (AreaKind::Mandal.name(), AreaKind::Booth.name());
    let found: Vec<(Uuid, String, String, Option<i64>)> =
        rows!(tx, ELECTORS, seat.as_str(), seat.end(), on.number(), mandal, booth)?;
    let mut all: Vec<Roll> = Vec::with_capacity(found.len());
    for (id, path, kind, electors) in found {
        match all.last_mut() {
            // The later roll of the same area.
            Some(last) if last.id == id.into() => last.electors = electors.or(last.electors),
            _ => all.push(Roll {
                id: id.into(),
                path: AreaPath::stored(path),
                is_booth: kind == booth,
                electors,
            }),
        }
    }
    Ok(all)
}
