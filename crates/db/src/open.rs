use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, PgSslMode};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use crate::{DbError, Result, Tx};

/// How long a writer waits for another before it gives up with [`DbError::Busy`].
const WAIT: Duration = Duration::from_secs(10);

/// Where a database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A file of SQLite.
    Sqlite(PathBuf),
    /// A server of PostgreSQL, by URL.
    Postgres(String),
}

impl FromStr for Location {
    type Err = DbError;

    /// Reads `sqlite:///srv/data/x.db`, `sqlite://x.db` or `postgres://…`.
    fn from_str(s: &str) -> Result<Location> {
        if let Some(path) = s.strip_prefix("sqlite://").or_else(|| s.strip_prefix("sqlite:")) {
            Ok(Location::Sqlite(PathBuf::from(path)))
        } else if s.starts_with("postgres://") || s.starts_with("postgresql://") {
            Ok(Location::Postgres(s.to_owned()))
        } else {
            Err(DbError::Unreachable("a database is named sqlite://FILE or postgres://…".into()))
        }
    }
}

impl Location {
    /// The host of a server elsewhere that would be spoken to without knowing for certain who it is (`sslmode` below `verify-full`); `None`
    /// for a file, a server on this computer, and one that has to prove itself.
    pub fn unproved_host(&self) -> Option<String> {
        let Location::Postgres(url) = self else { return None };
        // What cannot be read is told when it is opened.
        let options: PgConnectOptions = url.parse().ok()?;
        let host = options.get_host();
        let here = options.get_socket().is_some()
            || host.starts_with('/')
            || host.eq_ignore_ascii_case("localhost")
            || host.trim_matches(['[', ']']).parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback());
        let proves = matches!(options.get_ssl_mode(), PgSslMode::VerifyFull);
        (!here && !proves).then(|| host.to_owned())
    }
}

impl std::fmt::Display for Location {
    /// Without user and password: this is printed by `config show` and `doctor`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Location::Sqlite(p) => write!(f, "sqlite://{}", p.display()),
            Location::Postgres(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
                let rest = rest.split('?').next().unwrap_or(rest);
                write!(f, "{scheme}://{}", rest.rsplit_once('@').map_or(rest, |(_, host)| host))
            }
        }
    }
}

/// How far away a database is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// On the same computer.
    Here,
    /// On another one, over an encrypted connection to a server that has proved who it is.
    Sealed,
    /// On another one, over a connection that others could listen to.
    Open,
}

/// An open database. Cheap to clone.
#[derive(Debug, Clone)]
pub enum Db {
    /// SQLite: one writer connection, many readers.
    Sqlite {
        /// The only connection that writes.
        writer: SqlitePool,
        /// Connections that only read.
        readers: SqlitePool,
        /// The file.
        file: PathBuf,
    },
    /// PostgreSQL.
    Postgres {
        /// All connections.
        pool: PgPool,
    },
}

impl Db {
    /// Opens the database at `location`; an SQLite file is made if it does not exist.
    ///
    /// # Errors
    /// [`DbError::Unreachable`] if it cannot be opened or the server does not answer.
    pub async fn open(location: &Location) -> Result<Db> {
        match location {
            Location::Sqlite(file) => Db::open_sqlite(file).await,
            Location::Postgres(url) => Db::open_postgres(url).await,
        }
    }

    async fn open_sqlite(file: &Path) -> Result<Db> {
        let options = sqlite_options(file);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(WAIT)
            // Mapped, a page is looked for in the write-ahead log before the cache; a large import has a large log.
            .connect_with(options.clone().pragma("mmap_size", "0").create_if_missing(true))
            .await
            .map_err(|e| DbError::Unreachable(format!("{}: {e}", file.display())))?;
        let readers = SqlitePoolOptions::new()
            .max_connections(8)
            .acquire_timeout(WAIT)
            .connect_lazy_with(options.pragma("query_only", "on"));
        Ok(Db::Sqlite { writer, readers, file: file.to_owned() })
    }

    async fn open_postgres(url: &str) -> Result<Db> {
        let options: PgConnectOptions =
            url.parse().map_err(|e: sqlx::Error| DbError::Unreachable(e.to_string()))?;
        let options = options
            .application_name("sangathan")
            .options([("lock_timeout", "10s"), ("idle_in_transaction_session_timeout", "60s")]);
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(WAIT)
            .connect_with(options)
            .await
            .map_err(|e| DbError::Unreachable(e.to_string()))?;
        Ok(Db::Postgres { pool })
    }

    /// Begins a transaction that may write. On SQLite it is the only one (`BEGIN IMMEDIATE`).
    ///
    /// # Errors
    /// [`DbError::Busy`] if another writer did not finish within 10 seconds.
    pub async fn write(&self) -> Result<Tx> {
        match self {
            Db::Sqlite { writer, .. } => Ok(Tx::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?.into())),
            Db::Postgres { pool } => Ok(Tx::Postgres(pool.begin().await?)),
        }
    }

    /// Begins a transaction that only reads, and sees one unchanging state.
    pub async fn read(&self) -> Result<Tx> {
        match self {
            Db::Sqlite { readers, .. } => Ok(Tx::Sqlite(readers.begin().await?.into())),
            Db::Postgres { pool } => {
                Ok(Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?))
            }
        }
    }

    /// Connections for reading that are open, and how many of them are idle.
    pub fn connections(&self) -> (u32, usize) {
        match self {
            Db::Sqlite { readers, .. } => (readers.size(), readers.num_idle()),
            Db::Postgres { pool } => (pool.size(), pool.num_idle()),
        }
    }

    /// The name of the kind: `sqlite` or `postgres`.
    pub const fn dialect(&self) -> &'static str {
        match self {
            Db::Sqlite { .. } => "sqlite",
            Db::Postgres { .. } => "postgres",
        }
    }

    /// Whether the data lie on this computer, and if not, whether the way to them is encrypted and the server proves who it is.
    pub fn nearness(&self) -> Nearness {
        let Db::Postgres { pool } = self else { return Nearness::Here };
        let options = pool.connect_options();
        let host = options.get_host();
        let here = host.starts_with('/')
            || host.eq_ignore_ascii_case("localhost")
            || host.parse::<IpAddr>().is_ok_and(|ip| ip.to_canonical().is_loopback())
            || options.get_socket().is_some();
        match options.get_ssl_mode() {
            _ if here => Nearness::Here,
            PgSslMode::VerifyFull => Nearness::Sealed,
            _ => Nearness::Open,
        }
    }

    /// Takes out of an SQLite file, and out of its log, what was deleted: otherwise it stays in free pages until these are written anew. PostgreSQL does the like by
    /// itself, in time.
    ///
    /// # Errors
    /// If the database does not answer, or another writer does not finish within 10 seconds.
    pub async fn scrub(&self) -> Result<()> {
        let Db::Sqlite { writer, .. } = self else { return Ok(()) };
        let mut connection = writer.acquire().await?;
        for sql in ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"] {
            sqlx::raw_sql(sql).execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Closes every connection, so that an SQLite file may be moved.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { writer, readers, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Db::Postgres { pool } => pool.close().await,
        }
    }
}

pub(crate) fn sqlite_options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(WAIT)
        // Rows come from a thread of their own; a short queue would make the two wait for each other at every turn.
        .row_buffer_size(4096)
        // 64 MiB of pages for each connection, and no temporary files: sorts stay in memory.
        .pragma("cache_size", "-65536")
        .pragma("temp_store", "memory")
        .pragma("mmap_size", "1073741824")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_server_elsewhere_has_to_prove_itself() {
        let host = |url: &str| url.parse::<Location>().unwrap().unproved_host();
        for url in [
            "sqlite://x.db",
            "postgres://u@localhost/n",
            "postgres://u@127.0.0.1/n?sslmode=disable",
            "postgres://u@[::1]/n",
            "postgres://u@localhost/n?host=/run/postgresql",
            "postgres://u@db.example/n?sslmode=verify-full",
        ] {
            assert_eq!(host(url), None, "{url}");
        }
        for url in [
            "postgres://u@db.example/n",
            "postgres://u@db.example/n?sslmode=disable",
            "postgres://u@db.example/n?sslmode=require",
            "postgresql://u:p@db.example:5433/n?sslmode=verify-ca",
        ] {
            assert_eq!(host(url).as_deref(), Some("db.example"), "{url}");
        }
    }
}
