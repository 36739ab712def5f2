//! SQL of pairs that may be one person: the cards that are compared, what was found, what is left to look at.

use access::{Scope, within};
use base::Day;
use base::uuid::Uuid;
use db::bulk::{Cell, Target, load};
use db::{DbError, Tx, exec, row, rows};

use super::among::among;
use crate::model::same::{Behind, Two, Weighed};

/// What is compared of a worker.
#[derive(Debug, Clone, sqlx::FromRow)]
#[allow(missing_docs)]
pub struct Card {
    pub person_id: Uuid,
    pub name_hi: Option<String>,
    pub name_en: Option<String>,
    pub gender: Option<String>,
    pub birth_year: Option<i32>,
    pub mobile_index: Option<Vec<u8>>,
    pub social_index: Option<Vec<u8>>,
    pub voter_index: Option<Vec<u8>>,
}

macro_rules! cards {
    ($rest:literal) => {
        concat!(
            "SELECT person_id, name_hi, name_en, gender, birth_year, mobile_index, social_index, voter_index
             FROM register_worker WHERE known_until = 9223372036854775807 ",
            $rest
        )
    };
}

/// The cards behind a person, in the order of ids.
pub async fn cards(tx: &mut Tx, after: Uuid, limit: i64) -> db::Result<Vec<Card>> {
    rows!(tx, cards!("AND person_id > $1 ORDER BY person_id LIMIT $2"), after, limit)
}

/// The cards of some people.
pub async fn cards_of(tx: &mut Tx, people: &[Uuid]) -> db::Result<Vec<Card>> {
    among(tx, cards!("AND person_id IN ({ids}) ORDER BY person_id"), &[], people).await
}

/// Where somebody has or had a duty: who, unit, last day but one.
pub type Place = (Uuid, Uuid, i32);

/// The duties of people behind one and up to another, in the order of ids.
pub async fn places(tx: &mut Tx, after: Uuid, last: Uuid) -> db::Result<Vec<Place>> {
    const SQL: &str = "SELECT person_id, unit_id, until_day FROM register_duty
        WHERE known_until = 9223372036854775807 AND person_id > $1 AND person_id <= $2 ORDER BY person_id, from_day";
    rows!(tx, SQL, after, last)
}

/// The duties of some people.
pub async fn places_of(tx: &mut Tx, people: &[Uuid]) -> db::Result<Vec<Place>> {
    const SQL: &str = "SELECT person_id, unit_id, until_day FROM register_duty
        WHERE known_until = 9223372036854775807 AND person_id IN ({ids}) ORDER BY person_id, from_day";
    among(tx, SQL, &[], people).await
}

/// Whoever has a duty at or below a path today, so many at most.
pub async fn people_below(
    tx: &mut Tx,
    (low, high): (&str, &str),
    day: Day,
    limit: i64,
) -> db::Result<Vec<Uuid>> {
    const SQL: &str = "SELECT DISTINCT d.person_id FROM areas_place p JOIN register_duty d ON d.unit_id = p.area_id
        WHERE p.path >= $1 AND p.path < $2 AND p.from_day <= $3 AND p.until_day > $3 AND p.known_until = 9223372036854775807
          AND d.known_until = 9223372036854775807 AND d.from_day <= $3 AND d.until_day > $3 LIMIT $4";
    let found: Vec<(Uuid,)> = rows!(tx, SQL, low, high, day.number(), limit)?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Whoever has a number with this index, so many at most.
pub async fn people_with(tx: &mut Tx, index: &[u8], limit: i64) -> db::Result<Vec<Uuid>> {
    const SQL: &str = "SELECT person_id FROM register_worker_number WHERE value_index = $1 LIMIT $2";
    let found: Vec<(Uuid,)> = rows!(tx, SQL, index, limit)?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// A pair as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Who.
    pub two: Two,
    /// How it was weighed.
    pub weighed: Weighed,
    /// Where the first of the two serves, as a path.
    pub path: String,
    /// Where the other does.
    pub other_path: String,
    /// Whether nothing is left to decide.
    pub settled: bool,
}

const PAIRS: Target = Target {
    table: "register_same_pair",
    columns: &["person_id", "other_id", "weight", "evidence", "path", "other_path", "settled", "found_at"],
};

/// Adds pairs that are not there.
pub async fn add(tx: &mut Tx, pairs: &[Found], now: i64) -> db::Result<u64> {
    let rows = pairs.iter().map(|p| {
        [
            Cell::Uuid(p.two.a.uuid()),
            Cell::Uuid(p.two.b.uuid()),
            Cell::Int(p.weighed.weight),
            Cell::Text(p.weighed.text().into()),
            Cell::Text(p.path.as_str().into()),
            Cell::Text(p.other_path.as_str().into()),
            Cell::Int(p.settled.into()),
            Cell::Int(now),
        ]
    });
    load(tx, PAIRS, Box::new(rows)).await
}

/// Takes away what was found of one person, or of everybody.
pub async fn clear(tx: &mut Tx, of: Option<Uuid>) -> db::Result<u64> {
    match of {
        None => tx.execute("DELETE FROM register_same_pair").await,
        Some(person) => {
            exec!(tx, "DELETE FROM register_same_pair WHERE person_id = $1 OR other_id = $1", person)
        }
    }
}

/// Takes away pairs of which somebody is not there any more.
pub async fn drop_gone(tx: &mut Tx) -> db::Result<u64> {
    tx.execute(
        "DELETE FROM register_same_pair WHERE NOT EXISTS (SELECT 1 FROM register_worker w
            WHERE w.person_id = register_same_pair.person_id AND w.known_until = 9223372036854775807)
         OR NOT EXISTS (SELECT 1 FROM register_worker w
            WHERE w.person_id = register_same_pair.other_id AND w.known_until = 9223372036854775807)",
    )
    .await
}

type Row = (Uuid, Uuid, i64, String);

fn found((a, b, weight, evidence): Row) -> db::Result<(Two, Weighed)> {
    let wrong = |column| DbError::Impossible { table: "register_same_pair", column, row: a.to_string() };
    let two = Two::of(a.into(), b.into()).ok_or_else(|| wrong("other_id"))?;
    Ok((two, Weighed::read(weight, &evidence).ok_or_else(|| wrong("evidence"))?))
}

/// The pairs with any of some people, and whether they are settled.
pub async fn pairs_about(tx: &mut Tx, people: &[Uuid]) -> db::Result<Vec<(Two, bool)>> {
    const FIRST: &str =
        "SELECT person_id, other_id, settled FROM register_same_pair WHERE person_id IN ({ids})";
    const SECOND: &str =
        "SELECT person_id, other_id, settled FROM register_same_pair WHERE other_id IN ({ids})";
    let first: Vec<(Uuid, Uuid, i32)> = among(tx, FIRST, &[], people).await?;
    let second: Vec<(Uuid, Uuid, i32)> = among(tx, SECOND, &[], people).await?;
    let two = |(a, b, settled): (Uuid, Uuid, i32)| Some((Two::of(a.into(), b.into())?, settled != 0));
    let mut all: Vec<_> = first.into_iter().chain(second).filter_map(two).collect();
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Says whether anything is left to decide of a pair.
pub async fn settle(tx: &mut Tx, two: Two, settled: bool) -> db::Result<u64> {
    const SQL: &str = "UPDATE register_same_pair SET settled = $3 WHERE person_id = $1 AND other_id = $2";
    exec!(tx, SQL, two.a.uuid(), two.b.uuid(), i32::from(settled))
}

/// The pairs of one person that are left to decide, the heaviest first.
pub async fn left_of(tx: &mut Tx, person: Uuid) -> db::Result<Vec<(Two, Weighed)>> {
    const SQL: &str = "SELECT person_id, other_id, weight, evidence FROM register_same_pair
        WHERE (person_id = $1 OR other_id = $1) AND settled = 0 ORDER BY weight DESC, person_id, other_id";
    let all: Vec<Row> = rows!(tx, SQL, person)?;
    all.into_iter().map(found).collect()
}

/// The pairs inside a scope that are left to decide, behind one, the heaviest first.
pub async fn left(
    tx: &mut Tx,
    scope: &Scope,
    behind: Option<Behind>,
    limit: i64,
) -> db::Result<Vec<(Two, Weighed)>> {
    const SQL: &str = "SELECT person_id, other_id, weight, evidence FROM register_same_pair
        WHERE settled = 0 AND path >= $1 AND path < $2 AND other_path >= $3 AND other_path < $4
          AND (weight < $5 OR weight = $5 AND (person_id > $6 OR person_id = $6 AND other_id > $7))
        ORDER BY weight DESC, person_id, other_id LIMIT $8";
    let (weight, a, b) =
        behind.map_or((i64::MAX, Uuid::nil(), Uuid::nil()), |x| (x.weight, x.two.a.uuid(), x.two.b.uuid()));
    let all: Vec<Row> = within!(scope, |low, high| within!(scope, |from, to| {
        rows!(&mut *tx, SQL, low, high, from, to, weight, a, b, limit)? as Vec<Row>
    }));
    let mut all = all.into_iter().map(found).collect::<db::Result<Vec<_>>>()?;
    all.sort_unstable_by_key(|(two, w)| (std::cmp::Reverse(w.weight), *two));
    all.truncate(usize::try_from(limit).unwrap_or_default());
    Ok(all)
}

/// How many pairs inside a scope are left to decide.
pub async fn count_left(tx: &mut Tx, scope: &Scope) -> db::Result<i64> {
    const SQL: &str = "SELECT count(*) FROM register_same_pair
        WHERE settled = 0 AND path >= $1 AND path < $2 AND other_path >= $3 AND other_path < $4";
    let all: Vec<(i64,)> = within!(scope, |low, high| within!(scope, |from, to| {
        rows!(&mut *tx, SQL, low, high, from, to)? as Vec<(i64,)>
    }));
    Ok(all.into_iter().map(|(n,)| n).sum())
}

/// When pairs were last looked for (microseconds; 0: never), and among how many cards.
pub async fn looked(tx: &mut Tx) -> db::Result<(i64, i64)> {
    let found: Option<(i64, i64)> =
        row!(tx, "SELECT looked_at, cards FROM register_same_state WHERE one = 1")?;
    Ok(found.unwrap_or_default())
}

/// Notes down that pairs were looked for.
pub async fn set_looked(tx: &mut Tx, at: i64, cards: i64) -> db::Result<u64> {
    exec!(tx, "UPDATE register_same_state SET looked_at = $1, cards = $2 WHERE one = 1", at, cards)
}
