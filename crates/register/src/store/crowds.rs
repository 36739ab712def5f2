//! SQL of how many workers there are at the areas in which nothing lies.

use std::collections::BTreeMap;

use base::uuid::Uuid;
use db::bulk::{Cell, Target, load};
use db::{Tx, exec, rows};

/// Writes all counts, in place of those that were there.
pub async fn fill(tx: &mut Tx, counts: &BTreeMap<Uuid, i64>) -> db::Result<()> {
    tx.execute("DELETE FROM register_count_unit").await?;
    let rows = counts.iter().map(|(unit, n)| [Cell::Uuid(*unit), Cell::Int(*n)]);
    let target = Target { table: "register_count_unit", columns: &["area_id", "workers"] };
    load(tx, target, Box::new(rows)).await?;
    Ok(())
}

const ADD: &str = "INSERT INTO register_count_unit (area_id, workers) VALUES ($1, $2)
    ON CONFLICT (area_id) DO UPDATE SET workers = register_count_unit.workers + excluded.workers";

/// Adds a difference to a unit.
pub async fn add(tx: &mut Tx, unit: Uuid, n: i64) -> db::Result<u64> {
    exec!(tx, ADD, unit, n)
}

/// The counts of all units that have workers.
pub async fn all(tx: &mut Tx) -> db::Result<BTreeMap<Uuid, i64>> {
    let found: Vec<(Uuid, i64)> =
        rows!(tx, "SELECT area_id, workers FROM register_count_unit WHERE workers <> 0")?;
    Ok(found.into_iter().collect())
}

/// Whether any were counted.
pub async fn any(tx: &mut Tx) -> db::Result<bool> {
    Ok(tx.number("SELECT count(*) FROM (SELECT 1 FROM register_count_unit LIMIT 1) AS first").await? > 0)
}
