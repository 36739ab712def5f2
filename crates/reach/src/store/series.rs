//! The packed readings of accounts: written with the readings, read in bulk.

use std::collections::HashMap;

use accounts::model::AccountId;
use base::uuid::Uuid;
use db::bulk::{Cell, Rows, Target, load};
use db::{DbError, Tx, exec, row, rows};

use crate::series::Series;

type Block = (Uuid, i32, Vec<u8>);

fn put(series: &mut Series, (id, block, points): &Block) -> db::Result<()> {
    series.append(points).ok_or_else(|| DbError::Impossible {
        table: "reach_series",
        column: "points",
        row: format!("{id} {block}"),
    })
}

const SINCE: &str =
    "SELECT account_id, block, points FROM reach_series WHERE block >= $1 ORDER BY account_id, block";
const BEFORE: &str = "SELECT s.account_id, s.block, s.points FROM reach_series s
    WHERE s.block = (SELECT max(x.block) FROM reach_series x WHERE x.account_id = s.account_id) AND s.block < $1";

/// The series of every account from a block on; of an account that was not read since then, the last block that it has.
pub async fn since(tx: &mut Tx, block: i32) -> db::Result<HashMap<AccountId, Series>> {
    let mut all: HashMap<AccountId, Series> = HashMap::new();
    let found: Vec<Block> = rows!(&mut *tx, SINCE, block)?;
    let older: Vec<Block> = rows!(&mut *tx, BEFORE, block)?;
    for b in found.iter().chain(&older) {
        put(all.entry(b.0.into()).or_default(), b)?;
    }
    Ok(all)
}

const OF_ACCOUNT: &str =
    "SELECT account_id, block, points FROM reach_series WHERE account_id = $1 ORDER BY block";

/// The whole series of an account.
pub async fn of_account(tx: &mut Tx, id: AccountId) -> db::Result<Series> {
    let mut series = Series::default();
    let found: Vec<Block> = rows!(tx, OF_ACCOUNT, id.uuid())?;
    for b in &found {
        put(&mut series, b)?;
    }
    Ok(series)
}

/// Adds the series of accounts that have none, in the order given; fastest if that is the order of ids.
pub async fn add(tx: &mut Tx, new: Rows<'_, (AccountId, Series)>) -> db::Result<()> {
    let columns = &["account_id", "block", "points"];
    let block = |id: AccountId, (block, points): (i32, Vec<u8>)| {
        [Cell::Uuid(id.uuid()), Cell::Int(block.into()), Cell::Bytes(points.into())]
    };
    let rows = new.flat_map(|(id, s)| s.blocks().map(|b| block(id, b)).collect::<Vec<_>>());
    load(tx, Target { table: "reach_series", columns }, Box::new(rows)).await?;
    Ok(())
}

const SET: &str = "INSERT INTO reach_series (account_id, block, points) VALUES ($1, $2, $3)
    ON CONFLICT (account_id, block) DO UPDATE SET points = excluded.points";
const DROP: &str = "DELETE FROM reach_series WHERE account_id = $1 AND block = $2";

/// Writes the blocks in which a series differs from what it was.
pub async fn set(tx: &mut Tx, id: AccountId, before: &Series, after: &Series) -> db::Result<()> {
    let old: HashMap<i32, Vec<u8>> = before.blocks().collect();
    let new: HashMap<i32, Vec<u8>> = after.blocks().collect();
    for block in old.keys().filter(|b| !new.contains_key(b)) {
        exec!(&mut *tx, DROP, id.uuid(), *block)?;
    }
    for (block, points) in new.into_iter().filter(|(b, points)| old.get(b) != Some(points)) {
        exec!(&mut *tx, SET, id.uuid(), block, points)?;
    }
    Ok(())
}

const ANY: &str = "SELECT 1 FROM reach_series LIMIT 1";

/// Whether any series is kept.
pub async fn any(tx: &mut Tx) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, ANY)?;
    Ok(found.is_some())
}
