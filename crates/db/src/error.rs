use base::Kind;

/// What went wrong in the database, told apart by what a caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// Another writer holds the database and did not finish in time; the same call may succeed later.
    #[error("the database is busy: {0}")]
    Busy(String),
    /// The disk, or a limit of the database, is full.
    #[error("the database cannot grow: {0}")]
    Full(String),
    /// A key already exists.
    #[error("already stored: {0}")]
    Conflict(String),
    /// The database cannot be reached or opened.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// The schema is newer than this program.
    #[error("the database was migrated by a newer version of this program ({0}); use that version")]
    Newer(String),
    /// A stored row cannot be right; named by table, column and row, never repaired silently.
    #[error("stored row cannot be right: {table}.{column} of {row}")]
    Impossible {
        /// Table of the row.
        table: &'static str,
        /// Column that holds the impossible value.
        column: &'static str,
        /// The row, as its key prints.
        row: String,
    },
    /// Strangers read here, and what was asked is not open to them, or the way for them cannot be made.
    #[error("not open to everybody: {0}")]
    Closed(String),
    /// Anything else.
    #[error("database: {0}")]
    Other(String),
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, DbError>;

impl DbError {
    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            DbError::Busy(_) | DbError::Unreachable(_) => Kind::Busy,
            DbError::Full(_) => Kind::Full,
            DbError::Conflict(_) => Kind::Conflict,
            DbError::Newer(_) | DbError::Impossible { .. } | DbError::Closed(_) | DbError::Other(_) => {
                Kind::Internal
            }
        }
    }
}

impl From<sqlx::Error> for DbError {
    fn from(e: sqlx::Error) -> Self {
        match &e {
            sqlx::Error::PoolTimedOut => DbError::Busy("no connection became free in time".into()),
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolClosed => {
                DbError::Unreachable(e.to_string())
            }
            sqlx::Error::Database(d) => {
                let code = d.code().unwrap_or_default().into_owned();
                let text = d.to_string();
                // SQLite: primary result code in the low byte (5 BUSY, 6 LOCKED, 13 FULL, 14 CANTOPEN).
                // PostgreSQL: SQLSTATE (55P03 lock timeout, 40001/40P01 retry, 53xxx resources, 57xxx/08xxx away).
                let sqlite = code.parse::<i32>().ok().filter(|_| code.len() < 5).map(|c| c & 0xff);
                if d.is_unique_violation() {
                    DbError::Conflict(text)
                } else if matches!(sqlite, Some(5 | 6))
                    || matches!(code.as_str(), "55P03" | "40001" | "40P01" | "53300")
                {
                    DbError::Busy(text)
                } else if code == "42501" {
                    DbError::Closed(text)
                } else if sqlite == Some(13) || matches!(code.as_str(), "53100" | "53200" | "53400") {
                    DbError::Full(text)
                } else if sqlite == Some(14) || code.starts_with("08") || code.starts_with("57") {
                    DbError::Unreachable(text)
                } else {
                    DbError::Other(text)
                }
            }
            _ => DbError::Other(e.to_string()),
        }
    }
}
