//! Counts as they were read.

use accounts::model::AccountId;
use base::uuid::Uuid;
use base::{Count, Day, FOREVER, Precision};
use db::bulk::{Cell, Rows, Target, load};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, row, rows};

use crate::model::{Reading, ReadingSource, Status};

/// Tables of facts written when readings are imported.
pub const FACTS: [Facts; 1] = [facts!(
    "reach_reading",
    "account_id, day, at, followers, lower, upper, precise, status, source, following, posts"
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
        held_back: false,
    };
    Ok(Kept { account: r.account_id.into(), reading, following: r.following, posts: r.posts })
}

const OF_ACCOUNT: &str = "SELECT account_id, day, at, followers, lower, upper, precise, status, source, following, posts
    FROM reach_reading WHERE account_id = $1 AND day >= $2 AND day <= $3 AND known_from <= $4 AND known_until > $4
    ORDER BY day, at";

/// The readings of an account between two days, as they were known, in order of time.
pub async fn of_account(tx: &mut Tx, id: AccountId, from: Day, to: Day, known: i64) -> db::Result<Vec<Kept>> {
    let found: Vec<ReadingRow> = rows!(tx, OF_ACCOUNT, id.uuid(), from.number(), to.number(), known)?;
    found.into_iter().map(kept).collect()
}

const ALL: &str =
    "SELECT account_id, day, at, followers, lower, upper, precise, status, source, following, posts
    FROM reach_reading WHERE day >= $1 AND day <= $2 AND known_from <= $3 AND known_until > $3
    ORDER BY account_id, day, at";

/// The readings of all accounts between two days, as they were known, in order.
pub async fn all(tx: &mut Tx, from: Day, to: Day, known: i64) -> db::Result<Vec<Kept>> {
    let found: Vec<ReadingRow> = rows!(tx, ALL, from.number(), to.number(), known)?;
    found.into_iter().map(kept).collect()
}

const OF_IMPORT: &str =
    "SELECT account_id, day, at, followers, lower, upper, precise, status, source, following, posts
    FROM reach_reading WHERE import_no = $1 AND known_until = 9223372036854775807
    ORDER BY account_id, day, at LIMIT $2";

/// Up to `most` readings that an import brought and that are still believed.
pub async fn of_import(tx: &mut Tx, no: i64, most: i64) -> db::Result<Vec<Kept>> {
    let found: Vec<ReadingRow> = rows!(tx, OF_IMPORT, no, most)?;
    found.into_iter().map(kept).collect()
}

const TOUCHED: &str =
    "SELECT DISTINCT account_id FROM reach_reading WHERE known_from = $1 OR known_until = $1
    ORDER BY account_id";

/// The accounts of whose readings something was believed or disbelieved at an instant.
pub async fn touched(tx: &mut Tx, at: i64) -> db::Result<Vec<AccountId>> {
    let found: Vec<(Uuid,)> = rows!(tx, TOUCHED, at)?;
    Ok(found.into_iter().map(|(id,)| id.into()).collect())
}

const ACCOUNTS: &str = "SELECT DISTINCT account_id FROM reach_reading ORDER BY account_id";

/// The accounts that were ever read.
pub async fn accounts(tx: &mut Tx) -> db::Result<Vec<AccountId>> {
    let found: Vec<(Uuid,)> = rows!(tx, ACCOUNTS)?;
    Ok(found.into_iter().map(|(id,)| id.into()).collect())
}

const ANY: &str = "SELECT 1 FROM reach_reading WHERE account_id >= $1 AND account_id <= $2 LIMIT 1";

/// Whether there is any reading, believed or not, of the accounts between two ids.
pub async fn any(tx: &mut Tx, first: AccountId, last: AccountId) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, ANY, first.uuid(), last.uuid())?;
    Ok(found.is_some())
}

/// What was measured, in the order of the columns.
fn measured(k: &Kept) -> [Cell<'static>; 9] {
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
    ]
}

/// Adds readings, in the order given; fastest if that is the order of (account, day, at).
pub async fn add<'a>(tx: &mut Tx, new: Rows<'a, &'a Kept>, stamp: Stamp) -> db::Result<u64> {
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
        "following",
        "posts",
        "known_from",
        "known_until",
        "import_no",
    ];
    let row = |k: &'a Kept| {
        let [account, day, at, value, lower, upper, precise, status, source] = measured(k);
        let (following, posts) = (k.following.into(), k.posts.into());
        let (from, until, import) = (Cell::Int(stamp.known_from), Cell::Int(FOREVER), stamp.import_no.into());
        [
            account, day, at, value, lower, upper, precise, status, source, following, posts, from, until,
            import,
        ]
    };
    load(tx, Target { table: "reach_reading", columns }, Box::new(new.map(row))).await
}

const CLOSE: &str = "UPDATE reach_reading SET known_until = $1, closed_by = $2
    WHERE account_id = $3 AND day = $4 AND at = $5 AND known_until = 9223372036854775807";

/// Ends the belief in a reading.
pub async fn close(tx: &mut Tx, k: &Kept, stamp: Stamp) -> db::Result<u64> {
    let (day, at) = (k.reading.day.number(), k.reading.at);
    exec!(tx, CLOSE, stamp.known_from, stamp.import_no, k.account.uuid(), day, at)
}
