//! Copies of an SQLite database that are known to open.

use std::path::Path;

use sqlx::Connection as _;

use crate::{Db, DbError, Result, Tx, open::sqlite_options, schema};

/// What a copy holds, as counted in the copy itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Rows of each table.
    pub tables: Vec<(String, i64)>,
}

/// Writes a consistent copy to `file`, opens the copy, checks it and compares its row counts with the original.
///
/// # Errors
/// If `file` exists, cannot be written, or the copy does not agree with what was copied.
pub async fn write(db: &Db, file: &Path) -> Result<Verified> {
    let Db::Sqlite { readers, .. } = db else {
        return Err(DbError::Other("PostgreSQL is backed up with pg_dump or by its own archive".into()));
    };
    if file.exists() {
        return Err(DbError::Conflict(format!("{} exists", file.display())));
    }
    let target = file.to_str().ok_or_else(|| DbError::Other("the file name is not valid Unicode".into()))?;
    // VACUUM INTO copies one committed state, while writers go on. It cannot run in a transaction, and a connection
    // that is marked query_only refuses it although the source is only read: so a connection of its own.
    let mut c = sqlx::SqliteConnection::connect_with(
        &readers.connect_options().as_ref().clone().pragma("query_only", "off"),
    )
    .await?;
    sqlx::query("VACUUM INTO $1").bind(target).execute(&mut c).await?;
    c.close().await?;
    let copy = verify(file).await?;
    // Rows may have been added since; a table of the copy with more rows than the original cannot be.
    let mut tx = db.read().await?;
    let now = schema::row_counts(&mut tx).await?;
    tx.rollback().await?;
    for ((table, copied), (_, present)) in copy.tables.iter().zip(&now) {
        if copied > present {
            return Err(DbError::Other(format!(
                "the copy holds {copied} rows of {table}, the original {present}"
            )));
        }
    }
    Ok(copy)
}

/// Opens a copy to look at it: nothing of the file changes.
///
/// # Errors
/// If it is not there, or is no database.
pub async fn look(file: &Path) -> Result<Tx> {
    Ok(Tx::Sqlite(pool(file).await?.begin().await?.into()))
}

async fn pool(file: &Path) -> Result<sqlx::SqlitePool> {
    if !file.exists() {
        return Err(DbError::Unreachable(format!("{} does not exist", file.display())));
    }
    let options = sqlite_options(file).read_only(true).create_if_missing(false).immutable(true);
    sqlx::SqlitePool::connect_with(options)
        .await
        .map_err(|e| DbError::Unreachable(format!("{}: {e}", file.display())))
}

/// Opens a copy read-only, runs SQLite's integrity and foreign-key checks and counts its rows.
pub async fn verify(file: &Path) -> Result<Verified> {
    let pool = pool(file).await?;
    let broken: Vec<(String,)> = sqlx::query_as("PRAGMA integrity_check(5)").fetch_all(&pool).await?;
    if broken.first().is_none_or(|r| r.0 != "ok") {
        let what: Vec<String> = broken.into_iter().map(|r| r.0).collect();
        return Err(DbError::Other(format!("integrity check: {}", what.join("; "))));
    }
    let orphans = sqlx::query("PRAGMA foreign_key_check").fetch_all(&pool).await?;
    if !orphans.is_empty() {
        return Err(DbError::Other(format!("{} rows refer to rows that are missing", orphans.len())));
    }
    let mut tx = Tx::Sqlite(pool.begin().await?.into());
    let tables = schema::row_counts(&mut tx).await?;
    tx.rollback().await?;
    pool.close().await;
    if tables.is_empty() {
        return Err(DbError::Other("the file holds no tables of this program".into()));
    }
    Ok(Verified { tables })
}
