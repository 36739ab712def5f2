//! SQL of numbers that stand for many workers.

use access::Scope;
use base::Day;
use base::uuid::Uuid;
use db::bulk::{Cell, Target, load};
use db::{Tx, on, row, rows};
use sqlx::AssertSqlSafe;

/// The numbers, by their index, that at least so many people have or had, with how many.
pub async fn many(tx: &mut Tx, least: i64) -> db::Result<Vec<(Vec<u8>, i64)>> {
    const SQL: &str =
        "SELECT value_index, count(*) FROM register_worker_number GROUP BY value_index HAVING count(*) >= $1";
    rows!(tx, SQL, least)
}

/// Says which numbers those are, in place of what was said before.
pub async fn set(tx: &mut Tx, numbers: &[(Vec<u8>, i64)]) -> db::Result<()> {
    tx.execute("DELETE FROM register_number_shared").await?;
    let target = Target { table: "register_number_shared", columns: &["value_index", "people"] };
    let rows = numbers.iter().map(|(index, n)| [Cell::Bytes(index.as_slice().into()), Cell::Int(*n)]);
    load(tx, target, Box::new(rows)).await?;
    Ok(())
}

/// A number that stands for many: its index, how many people have it inside a scope, at how many units.
pub type Shared = (Vec<u8>, i64, i64);

// The shared numbers are few: they are read first. The joins say so to SQLite, which would begin with everybody's duties.
/// The rows of a scope: numbers (`s`), whose they are today (`w`, `d`), and by whom these are led (`l`). Its first value is the day, then come the ranges.
fn rows_inside(scope: &Scope) -> (String, Vec<(String, String)>) {
    let ranges: Vec<(String, String)> = scope.ranges().map(|(l, h)| (l.to_owned(), h.to_owned())).collect();
    let one = |n: usize| format!("p.path >= ${} AND p.path < ${}", 2 + 2 * n, 3 + 2 * n);
    let within: Vec<String> = (0..ranges.len()).map(one).collect();
    let sql = format!(
        "FROM register_number_shared s CROSS JOIN register_worker_number n CROSS JOIN register_worker w
         CROSS JOIN register_duty d CROSS JOIN areas_place p LEFT JOIN register_linked l ON l.person_id = w.person_id
         WHERE n.value_index = s.value_index AND w.person_id = n.person_id AND d.person_id = w.person_id
           AND p.area_id = d.unit_id AND w.known_until = 9223372036854775807 AND (w.mobile_index = s.value_index OR w.social_index = s.value_index)
           AND d.known_until = 9223372036854775807 AND d.from_day <= $1 AND d.until_day > $1
           AND p.known_until = 9223372036854775807 AND p.from_day <= $1 AND p.until_day > $1 AND ({})",
        within.join(" OR ")
    );
    (sql, ranges)
}

/// The numbers for calls and messages that at least so many people inside a scope have today, the most first. Linked entries are one person.
pub async fn inside(tx: &mut Tx, scope: &Scope, day: Day, least: i64, limit: i64) -> db::Result<Vec<Shared>> {
    if scope.is_empty() {
        return Ok(Vec::new());
    }
    let (rows, ranges) = rows_inside(scope);
    let next = 2 + 2 * ranges.len();
    let sql = format!(
        "SELECT s.value_index, count(DISTINCT coalesce(l.lead_id, w.person_id)) AS people, count(DISTINCT d.unit_id) {rows}
         GROUP BY s.value_index HAVING count(DISTINCT coalesce(l.lead_id, w.person_id)) >= ${next}
         ORDER BY people DESC, s.value_index LIMIT ${}",
        next + 1
    );
    on!(tx, |c| {
        let mut query = sqlx::query_as(AssertSqlSafe(sql)).bind(day.number());
        for (low, high) in ranges {
            query = query.bind(low).bind(high);
        }
        query.bind(least).bind(limit).fetch_all(c).await
    })
}

/// The imports by which those inside a scope came who have a number, in order; `None` for what was written by hand.
pub async fn imports(tx: &mut Tx, scope: &Scope, day: Day, index: &[u8]) -> db::Result<Vec<Option<i64>>> {
    let (rows, ranges) = rows_inside(scope);
    let sql = format!("SELECT DISTINCT w.import_no {rows} AND s.value_index = ${}", 2 + 2 * ranges.len());
    let found: Vec<(Option<i64>,)> = on!(tx, |c| {
        let mut query = sqlx::query_as(AssertSqlSafe(sql)).bind(day.number());
        for (low, high) in ranges {
            query = query.bind(low).bind(high);
        }
        query.bind(index).fetch_all(c).await
    })?;
    let mut all: Vec<Option<i64>> = found.into_iter().map(|(no,)| no).collect();
    all.sort_unstable();
    Ok(all)
}

/// One of those who have a number: who, and what is sealed of theirs as the number for calls, or else for messages.
pub async fn one(tx: &mut Tx, index: &[u8]) -> db::Result<Option<(Uuid, Option<Vec<u8>>, Option<Vec<u8>>)>> {
    const SQL: &str = "SELECT w.person_id, CASE WHEN w.mobile_index = $1 THEN w.mobile_sealed END,
            CASE WHEN w.social_index = $1 THEN w.social_sealed END
        FROM register_worker_number n JOIN register_worker w ON w.person_id = n.person_id
        WHERE n.value_index = $1 AND w.known_until = 9223372036854775807 AND (w.mobile_index = $1 OR w.social_index = $1)
        LIMIT 1";
    row!(tx, SQL, index)
}
