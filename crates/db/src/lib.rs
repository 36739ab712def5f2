#![doc = include_str!("../README.md")]

pub mod backup;
pub mod bulk;
mod error;
pub mod history;
pub mod migrate;
pub mod narrow;
mod open;
pub mod schema;
pub mod staging;
#[cfg(feature = "testing")]
pub mod testing;
mod tx;
pub mod whole;

pub use db_macros::both;
pub use error::{DbError, Result};
pub use narrow::Narrow;
pub use open::{Db, Location, Nearness};
pub use tx::{Lite, Said, Stamp, Tx};

/// Runs one statement on whichever database the transaction is on: `on!(tx, |c| sqlx::query(SQL).execute(c).await)?`. Where strangers read on SQLite, only a statement that is
/// said beside it passes: `on!(tx, SQL, |c| …)`.
#[macro_export]
macro_rules! on {
    ($tx:expr, |$c:ident| $body:expr) => {
        $crate::on!(@ $tx, None, |$c| $body)
    };
    ($tx:expr, $sql:expr, |$c:ident| $body:expr) => {
        $crate::on!(@ $tx, $crate::Said::said(&$sql), |$c| $body)
    };
    (@ $tx:expr, $sql:expr, |$c:ident| $body:expr) => {
        match $tx {
            $crate::Tx::Sqlite(t) => match t.admitted($sql) {
                Ok($c) => $body.map_err($crate::DbError::from),
                Err(e) => Err(e),
            },
            $crate::Tx::Postgres(t) => {
                let $c = &mut **t;
                $body.map_err($crate::DbError::from)
            }
        }
    };
}

/// Executes a statement with its binds; gives the number of rows it touched: `exec!(tx, SQL, id, name)?`.
#[macro_export]
macro_rules! exec {
    ($tx:expr, $sql:expr $(, $bind:expr)* $(,)?) => {
        {
            let sql = $sql;
            $crate::on!($tx, sql, |c| sqlx::query(sql)$(.bind($bind))*.execute(c).await.map(|r| r.rows_affected()))
        }
    };
}

/// Fetches all rows of a statement, as tuples or `FromRow` types: `let all: Vec<(i64,)> = rows!(tx, SQL, id)?`.
#[macro_export]
macro_rules! rows {
    ($tx:expr, $sql:expr $(, $bind:expr)* $(,)?) => {
        {
            let sql = $sql;
            $crate::on!($tx, sql, |c| sqlx::query_as(sql)$(.bind($bind))*.fetch_all(c).await)
        }
    };
}

/// Fetches at most one row of a statement: `let one: Option<(i64,)> = row!(tx, SQL, id)?`.
#[macro_export]
macro_rules! row {
    ($tx:expr, $sql:expr $(, $bind:expr)* $(,)?) => {
        {
            let sql = $sql;
            $crate::on!($tx, sql, |c| sqlx::query_as(sql)$(.bind($bind))*.fetch_optional(c).await)
        }
    };
}
