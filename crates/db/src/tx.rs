use sqlx::{Postgres, Sqlite, Transaction};

use crate::{Result, exec, on};

/// One transaction on one of the two databases. Statements run through [`on!`](crate::on).
/// Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Who wrote a fact and when: the last columns of every table of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Microseconds since the epoch at which the installation came to know it.
    pub known_from: i64,
    /// The number of the import that brought it; `None` if a person entered it.
    pub import_no: Option<i64>,
}

impl Tx {
    /// Makes everything durable. After `Ok` nothing of it can be lost.
    pub async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(t) => t.commit().await?,
            Tx::Postgres(t) => t.commit().await?,
        }
        Ok(())
    }

    /// Leaves everything as it was.
    pub async fn rollback(self) -> Result<()> {
        match self {
            Tx::Sqlite(t) => t.rollback().await?,
            Tx::Postgres(t) => t.rollback().await?,
        }
        Ok(())
    }

    /// Executes a statement without binds and without an answer.
    pub async fn execute(&mut self, sql: &'static str) -> Result<u64> {
        exec!(self, sql)
    }

    /// Reads one whole number: a count, a maximum.
    pub async fn number(&mut self, sql: &'static str) -> Result<i64> {
        on!(self, |c| sqlx::query_scalar::<_, i64>(sql).fetch_one(c).await)
    }
}
