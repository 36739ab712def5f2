use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use sqlx::{AssertSqlSafe, Postgres, Sqlite, SqliteConnection, Transaction};

use crate::narrow::Guard;
use crate::{DbError, Result, exec, on};

/// One transaction on one of the two databases. Statements run through [`on!`](crate::on).
/// Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Lite),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// A transaction on SQLite.
#[derive(Debug)]
pub struct Lite {
    t: Transaction<'static, Sqlite>,
    /// What looks at each statement first, where strangers read.
    guard: Option<Arc<Guard>>,
}

impl From<Transaction<'static, Sqlite>> for Lite {
    fn from(t: Transaction<'static, Sqlite>) -> Lite {
        Lite { t, guard: None }
    }
}

impl Deref for Lite {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        &self.t
    }
}

impl DerefMut for Lite {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.t
    }
}

impl Lite {
    pub(crate) fn guarded(t: Transaction<'static, Sqlite>, guard: Arc<Guard>) -> Lite {
        Lite { t, guard: Some(guard) }
    }

    /// The connection, for a statement that may run on it.
    ///
    /// # Errors
    /// [`DbError::Closed`] where strangers read, if it is not said or would read what they may not.
    pub fn admitted(&mut self, sql: Option<&'static str>) -> Result<&mut SqliteConnection> {
        match (&self.guard, sql) {
            (None, _) => {}
            (Some(guard), Some(sql)) => guard.admit(sql)?,
            (Some(_), None) => return Err(DbError::Closed("a statement that cannot be looked at".into())),
        }
        Ok(&mut self.t)
    }
}

/// A statement, as far as its text can be looked at before it runs.
pub trait Said {
    /// The text, if it is one of the program's own.
    fn said(&self) -> Option<&'static str>;
}

impl Said for &'static str {
    fn said(&self) -> Option<&'static str> {
        Some(self)
    }
}

/// Put together at run time.
impl Said for AssertSqlSafe<String> {
    fn said(&self) -> Option<&'static str> {
        None
    }
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
            Tx::Sqlite(t) => t.t.commit().await?,
            Tx::Postgres(t) => t.commit().await?,
        }
        Ok(())
    }

    /// Leaves everything as it was.
    pub async fn rollback(self) -> Result<()> {
        match self {
            Tx::Sqlite(t) => t.t.rollback().await?,
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
        on!(self, sql, |c| sqlx::query_scalar::<_, i64>(sql).fetch_one(c).await)
    }
}
