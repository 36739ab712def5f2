//! Rows of a large file, put together outside of the writers' turn: a file of SQLite of its own, from which one statement takes them into the database.
//!
//! What is slow (parsing, checking, sealing, sorting) happens while others write. The turn then holds for as long as it takes to copy rows that lie
//! ready in the order of their keys: an `INSERT … SELECT` from the attached file on SQLite, `COPY` on PostgreSQL. The file is gone with the process,
//! however it ends; one that a killed process left behind is taken away by the next.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use base::uuid::Uuid;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, OpenFlags, ToSql, params_from_iter};
use sqlx::AssertSqlSafe;

use crate::bulk::{Cell, Target, load};
use crate::{Db, DbError, Result, Tx, on};

/// What ends the names of such files.
const SUFFIX: &str = "staging";
/// Rows that are handed on together while they are copied to PostgreSQL.
const BATCH: usize = 1_000;

/// A file of rows that nobody sees yet. Names of its tables begin with `staged_`, so that a statement finds them wherever it runs.
#[derive(Debug)]
pub struct Staging {
    connection: Connection,
    file: Ready,
}

/// A file of rows to which nothing is added any more. When it is let go of, it is gone.
#[derive(Debug)]
pub struct Ready {
    path: PathBuf,
    /// Held for as long as the file is used.
    _lock: File,
}

impl From<rusqlite::Error> for DbError {
    fn from(e: rusqlite::Error) -> DbError {
        match e.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => DbError::Full(e.to_string()),
            Some(rusqlite::ErrorCode::CannotOpen) => DbError::Unreachable(e.to_string()),
            _ => DbError::Other(format!("staging: {e}")),
        }
    }
}

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Cell::Null => ToSqlOutput::Owned(Value::Null),
            Cell::Uuid(u) => ToSqlOutput::Borrowed(ValueRef::Blob(u.as_bytes())),
            Cell::Int(n) => ToSqlOutput::Owned(Value::Integer(*n)),
            Cell::Text(s) => ToSqlOutput::Borrowed(ValueRef::Text(s.as_bytes())),
            Cell::Bytes(b) => ToSqlOutput::Borrowed(ValueRef::Blob(b)),
        })
    }
}

impl Staging {
    /// An empty file in a folder, with tables by `schema`; takes away what killed processes left there.
    ///
    /// # Errors
    /// If the folder cannot be written to.
    pub fn create(folder: &Path, schema: &str) -> Result<Staging> {
        let fail = |e: std::io::Error| DbError::Unreachable(format!("{}: {e}", folder.display()));
        fs::create_dir_all(folder).map_err(fail)?;
        sweep(folder).map_err(fail)?;
        let name = (0u32..)
            .map(|n| folder.join(format!("{}-{n}.{SUFFIX}", std::process::id())))
            .find_map(|path| File::create_new(&path).ok().map(|file| (path, file)));
        let Some((path, lock)) = name else { return Err(DbError::Unreachable(folder.display().to_string())) };
        lock.lock().map_err(fail)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags)?;
        // Nothing of it has to outlive the process.
        connection.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768; PRAGMA temp_store = memory;",
        )?;
        connection.execute_batch(schema)?;
        connection.execute_batch("BEGIN")?;
        Ok(Staging { connection, file: Ready { path, _lock: lock } })
    }

    /// Adds rows to one of its tables.
    ///
    /// # Errors
    /// If a row cannot be, or the disk is full.
    pub fn add<'r, R: AsRef<[Cell<'r>]>>(
        &mut self,
        target: Target,
        rows: impl Iterator<Item = R>,
    ) -> Result<u64> {
        let places = vec!["?"; target.columns.len()].join(",");
        let sql = format!("INSERT INTO {} ({}) VALUES ({places})", target.table, target.columns.join(", "));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut all = 0;
        for row in rows {
            statement.execute(params_from_iter(row.as_ref()))?;
            all += 1;
        }
        Ok(all)
    }

    /// Nothing more is added: from now on it can be taken from.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn finish(self) -> Result<Ready> {
        self.connection.execute_batch("COMMIT")?;
        self.connection.close().map_err(|(_, e)| e)?;
        Ok(self.file)
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        // Whoever starts next takes away what could not be taken away here.
        let _ = fs::remove_file(&self.path);
    }
}

/// Takes away files that no living process holds.
fn sweep(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == SUFFIX)
            && File::open(&path).is_ok_and(|file| file.try_lock().is_ok())
        {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

impl Db {
    /// A folder beside the data, for what is put together before it is published; for PostgreSQL that of temporary files.
    pub fn staging_folder(&self) -> PathBuf {
        match self {
            Db::Sqlite { file, .. } => file.parent().unwrap_or(Path::new(".")).join("staging"),
            Db::Postgres { .. } => std::env::temp_dir().join("sangathan-staging"),
        }
    }

    /// Lets the next acts that write see a file of rows. SQLite cannot do it once an act has begun.
    ///
    /// # Errors
    /// [`DbError::Busy`] if another writer does not finish within 10 seconds.
    pub async fn attach(&self, staging: &Ready) -> Result<()> {
        self.detach().await?;
        let Db::Sqlite { writer, .. } = self else { return Ok(()) };
        let mut connection = writer.acquire().await?;
        let path = staging.path.to_string_lossy().into_owned();
        sqlx::query("ATTACH DATABASE $1 AS staged").bind(path).execute(&mut *connection).await?;
        Ok(())
    }

    /// Lets go of the file of rows that was attached last, if there is one.
    ///
    /// # Errors
    /// [`DbError::Busy`] as with [`Db::attach`].
    pub async fn detach(&self) -> Result<()> {
        let Db::Sqlite { writer, .. } = self else { return Ok(()) };
        let mut connection = writer.acquire().await?;
        let attached: i64 =
            sqlx::query_scalar("SELECT count(*) FROM pragma_database_list WHERE name = 'staged'")
                .fetch_one(&mut *connection)
                .await?;
        if attached > 0 {
            sqlx::query("DETACH DATABASE staged").execute(&mut *connection).await?;
        }
        Ok(())
    }
}

impl Tx {
    /// Takes rows out of an attached file into one table, as `select` (SQLite's SQL, on both databases) gives them for the columns of `target`; `given` are its
    /// `$1`, `$2` …. Returns how many there were.
    ///
    /// # Errors
    /// If a row cannot be; of [`base::Kind::Full`] when the disk is full.
    pub async fn take(
        &mut self,
        staging: &Ready,
        target: Target,
        select: &'static str,
        given: &[i64],
    ) -> Result<u64> {
        self.taken(staging, target, select, given, "").await
    }

    /// The same, without rows of which the key is there already.
    ///
    /// # Errors
    /// As [`Tx::take`].
    pub async fn take_missing(
        &mut self,
        staging: &Ready,
        target: Target,
        select: &'static str,
        given: &[i64],
    ) -> Result<u64> {
        let none = format!("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT 1) AS first", target.table);
        let n: i64 = on!(&mut *self, |c| sqlx::query_scalar(AssertSqlSafe(none)).fetch_one(c).await)?;
        let unless = if n == 0 { "" } else { "ON CONFLICT DO NOTHING" };
        self.taken(staging, target, select, given, unless).await
    }

    /// Lets statements of this transaction see a table of an attached file. On PostgreSQL it is copied into a temporary one, made by `there`.
    ///
    /// # Errors
    /// As [`Tx::take`].
    pub async fn bring(&mut self, staging: &Ready, target: Target, there: &'static str) -> Result<()> {
        let Tx::Postgres(_) = self else { return Ok(()) };
        self.execute(there).await?;
        let select = format!("SELECT {} FROM {}", target.columns.join(", "), target.table);
        let is_id: Vec<bool> = target.columns.iter().map(|c| c.ends_with("_id")).collect();
        self.copy(staging, target, select, &[], is_id).await?;
        Ok(())
    }

    async fn taken(
        &mut self,
        staging: &Ready,
        target: Target,
        select: &'static str,
        given: &[i64],
        unless: &'static str,
    ) -> Result<u64> {
        let columns = target.columns.join(", ");
        match self {
            Tx::Sqlite(t) => {
                // A condition keeps `ON CONFLICT` from being read as that of a join.
                let sql = format!(
                    "INSERT INTO {} ({columns}) SELECT * FROM ({select}) AS staged WHERE true {unless}",
                    target.table
                );
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for n in given {
                    query = query.bind(*n);
                }
                Ok(query.execute(&mut **t).await?.rows_affected())
            }
            Tx::Postgres(t) => {
                let sql = "SELECT column_name::text FROM information_schema.columns
                    WHERE table_schema = current_schema() AND table_name = $1 AND data_type = 'uuid'";
                let ids: Vec<(String,)> = sqlx::query_as(sql).bind(target.table).fetch_all(&mut **t).await?;
                let is_id =
                    target.columns.iter().map(|c| ids.iter().any(|(id,)| id == c)).collect::<Vec<bool>>();
                if unless.is_empty() {
                    return self.copy(staging, target, select.to_owned(), given, is_id).await;
                }
                let make = format!("CREATE TEMP TABLE staged_new (LIKE {}) ON COMMIT DROP", target.table);
                sqlx::query(AssertSqlSafe(make)).execute(&mut **t).await?;
                let new = Target { table: "staged_new", ..target };
                self.copy(staging, new, select.to_owned(), given, is_id).await?;
                let insert = format!(
                    "INSERT INTO {} ({columns}) SELECT {columns} FROM staged_new {unless}",
                    target.table
                );
                let taken = on!(&mut *self, |c| sqlx::query(AssertSqlSafe(insert))
                    .execute(c)
                    .await
                    .map(|r| r.rows_affected()))?;
                self.execute("DROP TABLE staged_new").await?;
                Ok(taken)
            }
        }
    }

    async fn copy(
        &mut self,
        staging: &Ready,
        target: Target,
        select: String,
        given: &[i64],
        is_id: Vec<bool>,
    ) -> Result<u64> {
        // A second connection, for rows of the first cannot travel between threads.
        let (path, given) = (staging.path.clone(), given.to_vec());
        let (sender, receiver) = mpsc::sync_channel::<Vec<Vec<Cell<'static>>>>(4);
        let reading = std::thread::spawn(move || read(&path, &select, &given, &is_id, &sender));
        let rows = Received { receiver, batch: Vec::new().into_iter() };
        let loaded = load(self, target, Box::new(rows)).await;
        match reading.join() {
            Ok(read) => read?,
            Err(_) => return Err(DbError::Other("staging: the reading thread ended early".into())),
        }
        loaded
    }
}

fn read(
    path: &Path,
    select: &str,
    given: &[i64],
    is_id: &[bool],
    to: &mpsc::SyncSender<Vec<Vec<Cell<'static>>>>,
) -> Result<()> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    // To SQLite itself `$2` is a name; its numbers are written `?2`.
    let mut statement = connection.prepare(&select.replace('$', "?"))?;
    let mut rows = statement.query(params_from_iter(given))?;
    let mut batch = Vec::with_capacity(BATCH);
    while let Some(row) = rows.next()? {
        let cell = |(i, is_id): (usize, &bool)| {
            Ok(match row.get_ref(i)? {
                ValueRef::Null => Cell::Null,
                ValueRef::Integer(n) => Cell::Int(n),
                ValueRef::Real(_) => Cell::Null,
                ValueRef::Text(s) => Cell::Text(String::from_utf8_lossy(s).into_owned().into()),
                ValueRef::Blob(b) => match Uuid::from_slice(b).ok().filter(|_| *is_id) {
                    Some(id) => Cell::Uuid(id),
                    None => Cell::Bytes(b.to_vec().into()),
                },
            })
        };
        batch.push(is_id.iter().enumerate().map(cell).collect::<Result<Vec<_>>>()?);
        if batch.len() == BATCH && to.send(std::mem::take(&mut batch)).is_err() {
            // Whoever wanted them has given up, and says why.
            return Ok(());
        }
    }
    let _ = to.send(batch);
    Ok(())
}

/// Rows as the reading thread sends them.
struct Received {
    receiver: mpsc::Receiver<Vec<Vec<Cell<'static>>>>,
    batch: std::vec::IntoIter<Vec<Cell<'static>>>,
}

impl Iterator for Received {
    type Item = Vec<Cell<'static>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(row) = self.batch.next() {
                return Some(row);
            }
            self.batch = self.receiver.recv().ok()?.into_iter();
        }
    }
}
