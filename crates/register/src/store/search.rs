//! SQL of the search for workers by name.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use access::{Scope, within};
use base::Day;
use base::uuid::Uuid;
use db::bulk::{Cell, Target, load};
use db::{DbError, Tx, on, row, rows};
use roaring::RoaringBitmap;
use sqlx::AssertSqlSafe;

use crate::search::segment::{self, length_of};

/// A segment as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// Its number.
    pub no: i64,
    /// How many people it has.
    pub people: i64,
}

/// Adds a segment.
pub async fn add(tx: &mut Tx, segment: &segment::Segment, no: i64) -> db::Result<()> {
    let target = Target { table: "register_segment", columns: &["segment_no", "people", "import_no"] };
    let people = i64::try_from(segment.len()).unwrap_or(i64::MAX);
    let row = [Cell::Int(no), Cell::Int(people), Cell::Int(no)];
    load(&mut *tx, target, Box::new(std::iter::once(row))).await?;
    let target = Target { table: "register_roll", columns: &["segment_no", "roll_no", "people", "units"] };
    let rolls = (0..).zip(segment.rolls()).map(|(roll, (people, units))| {
        [Cell::Int(no), Cell::Int(roll), Cell::Bytes(people.into()), Cell::Bytes(units.into())]
    });
    load(&mut *tx, target, Box::new(rolls)).await?;
    let target = Target { table: "register_word", columns: &["word", "segment_no", "people", "ranks"] };
    let words = segment.words().map(|(word, people, ranks)| {
        let people = i64::try_from(people).unwrap_or(i64::MAX);
        [Cell::Text(word.to_owned().into()), Cell::Int(no), Cell::Int(people), Cell::Bytes(ranks.into())]
    });
    load(tx, target, Box::new(words)).await?;
    Ok(())
}

const UNDONE: &str = "SELECT segment_no FROM register_segment
    WHERE import_no IN (SELECT no FROM intake_import WHERE undone_at IS NOT NULL)";
const DROP: [&str; 3] = [
    "DELETE FROM register_word WHERE segment_no = $1",
    "DELETE FROM register_roll WHERE segment_no = $1",
    "DELETE FROM register_segment WHERE segment_no = $1",
];

/// Takes away the segments of imports that were undone.
pub async fn drop_undone(tx: &mut Tx) -> db::Result<()> {
    let gone: Vec<(i64,)> = rows!(&mut *tx, UNDONE)?;
    for (no,) in gone {
        for sql in DROP {
            db::exec!(&mut *tx, sql, no)?;
        }
    }
    Ok(())
}

const SEGMENTS: &str = "SELECT segment_no, people FROM register_segment ORDER BY segment_no";

/// All segments.
pub async fn segments(tx: &mut Tx) -> db::Result<Vec<Segment>> {
    let found: Vec<(i64, i64)> = rows!(tx, SEGMENTS)?;
    Ok(found.into_iter().map(|(no, people)| Segment { no, people }).collect())
}

const WORDS: &str = "SELECT word, segment_no, people FROM register_word ORDER BY word, segment_no";

/// Every word with the segments in which it is, and how many people have it there.
pub async fn words(tx: &mut Tx) -> db::Result<Vec<(String, i64, u64)>> {
    let found: Vec<(String, i64, i64)> = rows!(tx, WORDS)?;
    Ok(found.into_iter().map(|(word, segment, n)| (word, segment, n.unsigned_abs())).collect())
}

const BITMAP: &str = "SELECT ranks FROM register_word WHERE word = $1 AND segment_no = $2";

/// Who of a segment has a word.
pub async fn bitmap(tx: &mut Tx, word: &str, segment: i64) -> db::Result<Option<RoaringBitmap>> {
    let found: Option<(Vec<u8>,)> = row!(tx, BITMAP, word, segment)?;
    let wrong = |_| DbError::Impossible { table: "register_word", column: "ranks", row: word.to_owned() };
    found.map(|(bytes,)| RoaringBitmap::deserialize_from(&bytes[..]).map_err(wrong)).transpose()
}

const ROLL_OF: &str = "SELECT people FROM register_roll WHERE segment_no = $1 AND roll_no = $2";

/// Who stands at some places (segment, rank), in their order, each once.
pub async fn people(tx: &mut Tx, places: &[(i64, u32)], per_roll: usize) -> db::Result<Vec<Uuid>> {
    let mut rolls: HashMap<(i64, i64), Vec<u8>> = HashMap::new();
    let mut all = Vec::with_capacity(places.len());
    for (segment, rank) in places {
        let (roll, at) = (*rank as usize / per_roll, *rank as usize % per_roll);
        let key = (*segment, i64::try_from(roll).unwrap_or(i64::MAX));
        let people = match rolls.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let found: Option<(Vec<u8>,)> = row!(&mut *tx, ROLL_OF, key.0, key.1)?;
                new.insert(found.map(|(people,)| people).unwrap_or_default())
            }
        };
        let bytes = people.get(at * 16..at * 16 + 16);
        if let Some(id) = bytes.and_then(|b| Uuid::from_slice(b).ok())
            && !all.contains(&id)
        {
            all.push(id);
        }
    }
    Ok(all)
}

const UNITS: &str = "SELECT units FROM register_roll WHERE segment_no = $1 ORDER BY roll_no";

/// The serial numbers of the units of a segment's people, by rank.
pub async fn units(tx: &mut Tx, segment: i64) -> db::Result<Vec<u32>> {
    let found: Vec<(Vec<u8>,)> = rows!(tx, UNITS, segment)?;
    let one = |b: &[u8]| <[u8; 4]>::try_from(b).map_or(0, u32::from_le_bytes);
    Ok(found.iter().flat_map(|(units,)| units.chunks(4).map(one)).collect())
}

const INSIDE: &str = "SELECT a.no FROM areas_place p JOIN areas_area a ON a.id = p.area_id
    WHERE p.path >= $1 AND p.path < $2 AND p.from_day <= $3 AND p.until_day > $3 AND p.known_until = 9223372036854775807";

/// The serial numbers of the areas inside a scope.
pub async fn units_inside(tx: &mut Tx, scope: &Scope, day: Day) -> db::Result<HashSet<u32>> {
    let found: Vec<(i64,)> =
        within!(scope, |low, high| rows!(&mut *tx, INSIDE, low, high, day.number())? as Vec<(i64,)>);
    Ok(found.into_iter().filter_map(|(no,)| u32::try_from(no).ok()).collect())
}

/// A person with their names in either script.
pub type Called = (Uuid, Option<String>, Option<String>);

/// The names of those among some people who have a duty inside a scope on a day.
pub async fn called(tx: &mut Tx, people: &[Uuid], scope: &Scope, day: Day) -> db::Result<Vec<Called>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let names: Vec<String> = (4..4 + people.len()).map(|n| format!("${n}")).collect();
    let sql = format!(
        "SELECT DISTINCT w.person_id, w.name_hi, w.name_en FROM register_worker w
         JOIN register_duty d ON d.person_id = w.person_id JOIN areas_place p ON p.area_id = d.unit_id
         WHERE w.person_id IN ({}) AND w.known_until = 9223372036854775807
           AND d.known_until = 9223372036854775807 AND d.from_day <= $3 AND d.until_day > $3
           AND p.known_until = 9223372036854775807 AND p.from_day <= $3 AND p.until_day > $3
           AND p.path >= $1 AND p.path < $2",
        names.join(", ")
    );
    let mut all: Vec<Called> = within!(scope, |low, high| {
        let sql = sql.clone();
        on!(&mut *tx, |c| {
            let mut query = sqlx::query_as::<_, Called>(AssertSqlSafe(sql));
            query = query.bind(low).bind(high).bind(day.number());
            for person in people {
                query = query.bind(*person);
            }
            query.fetch_all(c).await
        })?
    });
    all.sort_unstable_by_key(|(id, ..)| *id);
    all.dedup_by_key(|(id, ..)| *id);
    Ok(all)
}

/// What is added to the segment of what is written by hand: a person at a unit by its serial number, with their words.
pub async fn add_one(tx: &mut Tx, person: Uuid, unit: i64, words: &[String]) -> db::Result<()> {
    const HAND: i64 = 0;
    const TAKE_PLACE: &str = "INSERT INTO register_segment (segment_no, people) VALUES ($1, 1)
        ON CONFLICT (segment_no) DO UPDATE SET people = register_segment.people + 1 RETURNING people";
    const ROLLS: &str = "SELECT people, units FROM register_roll WHERE segment_no = $1 AND roll_no = $2";
    const SET_ROLL: &str =
        "INSERT INTO register_roll (segment_no, roll_no, people, units) VALUES ($1, $2, $3, $4)
        ON CONFLICT (segment_no, roll_no) DO UPDATE SET people = excluded.people, units = excluded.units";
    const SET_WORD: &str =
        "INSERT INTO register_word (word, segment_no, people, ranks) VALUES ($1, $2, $3, $4)
        ON CONFLICT (word, segment_no) DO UPDATE SET people = excluded.people, ranks = excluded.ranks";
    let place: Option<(i64,)> = row!(&mut *tx, TAKE_PLACE, HAND)?;
    let rank = place.and_then(|(n,)| u32::try_from(n - 1).ok()).unwrap_or_default();
    let roll = i64::from(rank) / segment::ROLL as i64;
    let found: Option<(Vec<u8>, Vec<u8>)> = row!(&mut *tx, ROLLS, HAND, roll)?;
    let (mut people, mut units) = found.unwrap_or_default();
    people.extend(person.as_bytes());
    units.extend(u32::try_from(unit).unwrap_or_default().to_le_bytes());
    db::exec!(&mut *tx, SET_ROLL, HAND, roll, people, units)?;
    let length = length_of(words.len());
    for word in words.iter().chain(std::iter::once(&length)) {
        let mut ranks = bitmap(&mut *tx, word, HAND).await?.unwrap_or_default();
        ranks.insert(rank);
        let mut bytes = Vec::with_capacity(ranks.serialized_size());
        // Writing into memory does not fail.
        let _ = ranks.serialize_into(&mut bytes);
        let n = i64::try_from(ranks.len()).unwrap_or(i64::MAX);
        db::exec!(&mut *tx, SET_WORD, word.as_str(), HAND, n, bytes)?;
    }
    Ok(())
}
