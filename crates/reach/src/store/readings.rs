//! Counts as they were read, and the latest of each account.

use std::collections::HashMap;

use accounts::model::AccountId;
use base::uuid::Uuid;
use base::{AsOf, Count, Day, FOREVER, Precision};
use db::bulk::{Cell, Load, Target};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, row, rows};

use crate::model::{Reading, ReadingSource, Status};

/// Tables of facts written when readings are imported.
pub const FACTS: [Facts; 1] = [facts!(
    "reach_reading",
    "account_id, day, at, followers, lower, upper, precise, status, source, held, following, posts, note"
)];

/// A reading with what only the store keeps beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The account.
    pub account: AccountId,
    /// The reading.
    pub reading: Reading,
    /// Accounts it follows.
    pub following: Option<i64>,
    /// Posts over its lifetime.
    pub posts: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct ReadingRow {
    account_id: Uuid,
    day: i32,
    at: i64,
    followers: Option<i64>,
    lower: Option<i64>,
    upper: Option<i64>,
    precise: i16,
    status: i16,
    source: i16,
    held: i16,
    following: Option<i64>,
    posts: Option<i64>,
}

fn kept(r: ReadingRow) -> db::Result<Kept> {
    let wrong = |column| DbError::Impossible {
        table: "reach_reading",
        column,
        row: format!("{} {}", r.account_id, Day::from_number(r.day)),
    };
    let precision = Precision::from_code(r.precise).ok_or_else(|| wrong("precise"))?;
    let count = match (r.followers, r.lower) {
        (Some(value), Some(lower)) => Some(Count { value, lower, upper: r.upper, precision }),
        (None, _) => None,
        _ => return Err(wrong("lower")),
    };
    let reading = Reading {
        at: r.at,
        day: Day::from_number(r.day),
        count,
        status: Status::from_code(r.status).ok_or_else(|| wrong("status"))?,
        source: ReadingSource::from_code(r.source).ok_or_else(|| wrong("source"))?,
        held_back: r.held != 0,
    };
    Ok(Kept { account: r.account_id.into(), reading, following: r.following, posts: r.posts })
}

const OF_ACCOUNT: &str = "SELECT account_id, day, at, followers, lower, upper, precise, status, source, held, following, posts
    FROM reach_reading WHERE account_id = $1 AND day >= $2 AND day <= $3 AND known_from <= $4 AND known_until > $4
    ORDER BY day, at";

/// The readings of an account between two days, as they were known, in order of time.
pub async fn of_account(tx: &mut Tx, id: AccountId, from: Day, to: Day, known: i64) -> db::Result<Vec<Kept>> {
    let found: Vec<ReadingRow> = rows!(tx, OF_ACCOUNT, id.uuid(), from.number(), to.number(), known)?;
    found.into_iter().map(kept).collect()
}

const BETWEEN: &str =
    "SELECT account_id, day, at, followers, lower, upper, precise, status, source, held, following, posts
    FROM reach_reading WHERE account_id >= $1 AND account_id <= $2 AND known_until = 9223372036854775807
    ORDER BY account_id, day, at";

/// All readings believed now of the accounts between two ids, in order.
pub async fn between(tx: &mut Tx, first: AccountId, last: AccountId) -> db::Result<Vec<Kept>> {
    let found: Vec<ReadingRow> = rows!(tx, BETWEEN, first.uuid(), last.uuid())?;
    found.into_iter().map(kept).collect()
}

const ANY: &str = "SELECT 1 FROM reach_reading WHERE account_id >= $1 AND account_id <= $2 LIMIT 1";

/// Whether there is any reading, believed or not, of the accounts between two ids.
pub async fn any(tx: &mut Tx, first: AccountId, last: AccountId) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, ANY, first.uuid(), last.uuid())?;
    Ok(found.is_some())
}

const LATEST: &str = "SELECT account_id, day, at, followers, lower, upper, precise, status, source, held,
    CAST(NULL AS BIGINT) AS following, posts FROM reach_latest";

/// For each account its last day on or before `$1` with a reading that says something of the account, else the last day with
/// one that tells of our own failure; all readings of that day. Each inner look-up is one step in the index, because the
/// rows lie in the order of (account, day): `max(day)` would walk through all of them. CROSS JOIN keeps SQLite from
/// beginning with the readings.
const CURRENT: &str = "WITH last AS MATERIALIZED (
        SELECT a.id AS id, coalesce(
            (SELECT r.day FROM reach_reading r WHERE r.account_id = a.id AND r.day <= $1 AND r.known_from <= $2
                AND r.known_until > $2 AND r.status NOT IN (6, 7, 8, 9) ORDER BY r.day DESC LIMIT 1),
            (SELECT r.day FROM reach_reading r WHERE r.account_id = a.id AND r.day <= $1 AND r.known_from <= $2
                AND r.known_until > $2 ORDER BY r.day DESC LIMIT 1)) AS day
        FROM accounts_account a)
    SELECT r.account_id, r.day, r.at, r.followers, r.lower, r.upper, r.precise, r.status, r.source, r.held,
        r.following, r.posts
    FROM last CROSS JOIN reach_reading r
    WHERE r.account_id = last.id AND r.day = last.day AND r.known_from <= $2 AND r.known_until > $2";

/// The reading that counts on a day for each account that has one.
pub async fn current(tx: &mut Tx, as_of: AsOf) -> db::Result<HashMap<AccountId, Kept>> {
    if as_of.known == AsOf::current(as_of.day).known {
        // Nothing later than the day: the table of the latest readings answers it.
        let found: Vec<ReadingRow> = rows!(&mut *tx, LATEST)?;
        if found.iter().all(|r| r.day <= as_of.day.number()) {
            return found.into_iter().map(|r| kept(r).map(|k| (k.account, k))).collect();
        }
    }
    let mut by_account: HashMap<AccountId, Vec<Kept>> = HashMap::new();
    let found: Vec<ReadingRow> = rows!(&mut *tx, CURRENT, as_of.day.number(), as_of.known)?;
    for r in found {
        let k = kept(r)?;
        by_account.entry(k.account).or_default().push(k);
    }
    Ok(by_account.into_iter().filter_map(|(id, all)| Some((id, pick(&all, as_of.day)?.clone()))).collect())
}

/// The one of an account's readings that counts on a day.
pub fn pick(all: &[Kept], day: Day) -> Option<&Kept> {
    let readings: Vec<Reading> = all.iter().map(|k| k.reading).collect();
    let best = crate::rules::day_reading::current(&readings, day)?;
    all.iter().find(|k| k.reading == *best)
}

/// The columns that a reading and the latest reading of an account have in common, in the order of both tables.
fn measured(k: &Kept) -> [Cell<'static>; 10] {
    let c = k.reading.count;
    [
        Cell::Uuid(k.account.uuid()),
        Cell::Int(k.reading.day.number().into()),
        Cell::Int(k.reading.at),
        c.map(|c| c.value).into(),
        c.map(|c| c.lower).into(),
        c.and_then(|c| c.upper).into(),
        Cell::Int(c.map_or(0, |c| c.precision.code()).into()),
        Cell::Int(k.reading.status.code().into()),
        Cell::Int(k.reading.source.code().into()),
        Cell::Int(k.reading.held_back.into()),
    ]
}

/// Adds readings, in the order given; fastest if that is the order of (account, day, at).
pub async fn add<'a>(tx: &mut Tx, new: impl Iterator<Item = &'a Kept>, stamp: Stamp) -> db::Result<u64> {
    let columns = &[
        "account_id",
        "day",
        "at",
        "followers",
        "lower",
        "upper",
        "precise",
        "status",
        "source",
        "held",
        "following",
        "posts",
        "known_from",
        "known_until",
        "import_no",
    ];
    let mut load = Load::begin(tx, Target { table: "reach_reading", columns }).await?;
    let mut row = Vec::with_capacity(columns.len());
    for k in new {
        row.clear();
        row.extend(measured(k));
        row.extend([
            k.following.into(),
            k.posts.into(),
            Cell::Int(stamp.known_from),
            Cell::Int(FOREVER),
            stamp.import_no.into(),
        ]);
        load.push(&row).await?;
    }
    load.finish().await
}

const CLOSE: &str = "UPDATE reach_reading SET known_until = $1, closed_by = $2
    WHERE account_id = $3 AND day = $4 AND at = $5 AND known_until = 9223372036854775807";

/// Ends the belief in a reading.
pub async fn close(tx: &mut Tx, k: &Kept, stamp: Stamp) -> db::Result<u64> {
    let (day, at) = (k.reading.day.number(), k.reading.at);
    exec!(tx, CLOSE, stamp.known_from, stamp.import_no, k.account.uuid(), day, at)
}

const DROP_LATEST: &str = "DELETE FROM reach_latest WHERE account_id = $1";
const DROP_ALL_LATEST: &str = "DELETE FROM reach_latest";

/// Replaces the latest reading of accounts; `None` where no reading is left.
pub async fn set_latest(
    tx: &mut Tx,
    latest: &[(AccountId, Option<Kept>)],
    known_from: i64,
) -> db::Result<()> {
    for (id, _) in latest {
        exec!(&mut *tx, DROP_LATEST, id.uuid())?;
    }
    let columns = &[
        "account_id",
        "day",
        "at",
        "followers",
        "lower",
        "upper",
        "precise",
        "status",
        "source",
        "held",
        "posts",
        "known_from",
    ];
    let mut load = Load::begin(tx, Target { table: "reach_latest", columns }).await?;
    let mut row = Vec::with_capacity(columns.len());
    for k in latest.iter().filter_map(|(_, k)| k.as_ref()) {
        row.clear();
        row.extend(measured(k));
        row.extend([k.posts.into(), Cell::Int(known_from)]);
        load.push(&row).await?;
    }
    load.finish().await?;
    Ok(())
}

/// Forgets the latest readings; they are about to be worked out again.
pub async fn drop_latest(tx: &mut Tx) -> db::Result<u64> {
    tx.execute(DROP_ALL_LATEST).await
}
