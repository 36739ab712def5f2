//! Loading many rows into one table: multi-row statements on SQLite, `COPY` on PostgreSQL.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::pin::pin;
use std::task::Poll;

use base::uuid::Uuid;
use sqlx::{Arguments as _, AssertSqlSafe, PgConnection, Sqlite, sqlite::SqliteArguments};

use crate::{DbError, Result, Tx};

/// One value of a row. Its variant must fit the column: `Uuid` a UUID, `Int` any integer column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// A UUID.
    Uuid(Uuid),
    /// A whole number.
    Int(i64),
    /// Text.
    Text(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

impl From<Option<i64>> for Cell<'_> {
    fn from(v: Option<i64>) -> Self {
        v.map_or(Cell::Null, Cell::Int)
    }
}

impl<'a> From<Option<&'a str>> for Cell<'a> {
    fn from(v: Option<&'a str>) -> Self {
        v.map_or(Cell::Null, |s| Cell::Text(s.into()))
    }
}

impl From<Option<Uuid>> for Cell<'_> {
    fn from(v: Option<Uuid>) -> Self {
        v.map_or(Cell::Null, Cell::Uuid)
    }
}

/// A table and the columns that are loaded, in order.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The table.
    pub table: &'static str,
    /// Its columns.
    pub columns: &'static [&'static str],
}

/// Rows for one statement of SQLite: measured best around a few hundred (a thousand gains nothing more).
const ROWS: usize = 500;
/// Bytes gathered before they are sent to PostgreSQL.
const CHUNK: usize = 1 << 20;

/// Rows as they come. Boxed, so that the future of a load is `Send` whatever puts the rows together.
pub type Rows<'r, R> = Box<dyn Iterator<Item = R> + Send + 'r>;

/// Loads rows into a table, each with a cell for each of its columns. Returns how many there were.
///
/// # Errors
/// If a row cannot be. What was loaded by then stays in the transaction (which PostgreSQL does not let go on).
pub async fn load<'r, R: AsRef<[Cell<'r>]>>(tx: &mut Tx, target: Target, rows: Rows<'_, R>) -> Result<u64> {
    match tx {
        Tx::Sqlite(t) => into_sqlite(t, &target, rows).await,
        Tx::Postgres(t) => into_postgres(t, &target, rows).await,
    }
}

async fn into_sqlite<'r, R: AsRef<[Cell<'r>]>>(
    c: &mut sqlx::SqliteConnection,
    target: &Target,
    mut rows: Rows<'_, R>,
) -> Result<u64> {
    let per = ROWS.min(32_766 / target.columns.len().max(1));
    let full = statement(target, per);
    let mut all = 0;
    let mut next = gather(&mut rows, per)?;
    while next.rows > 0 {
        all += next.rows as u64;
        let whole = next.rows == per;
        let sql = if whole { full.clone() } else { statement(target, next.rows) };
        let query = sqlx::query_with::<Sqlite, _>(AssertSqlSafe(sql), next.arguments).persistent(whole);
        // SQLite works on a thread of its own. Once it has these rows, the next are put together beside it.
        let mut running = pin!(query.execute(&mut *c));
        let answered = futures::poll!(running.as_mut());
        let following = gather(&mut rows, per);
        match answered {
            Poll::Ready(answer) => answer?,
            Poll::Pending => running.await?,
        };
        next = following?;
    }
    Ok(all)
}

/// The rows of one statement.
#[derive(Default)]
struct Gathered {
    arguments: SqliteArguments,
    rows: usize,
}

fn gather<'r, R: AsRef<[Cell<'r>]>>(rows: &mut Rows<'_, R>, per: usize) -> Result<Gathered> {
    let mut gathered = Gathered::default();
    for row in rows.take(per) {
        for cell in row.as_ref() {
            bind(&mut gathered.arguments, cell)?;
        }
        gathered.rows += 1;
    }
    Ok(gathered)
}

async fn into_postgres<'r, R: AsRef<[Cell<'r>]>>(
    c: &mut PgConnection,
    target: &Target,
    rows: Rows<'_, R>,
) -> Result<u64> {
    let sql = format!("COPY {} ({}) FROM STDIN", target.table, target.columns.join(", "));
    let mut copy = c.copy_in_raw(&sql).await?;
    let mut buffer = String::with_capacity(CHUNK + 4096);
    let mut all = 0;
    for row in rows {
        all += 1;
        line(&mut buffer, row.as_ref());
        if buffer.len() >= CHUNK {
            copy.send(std::mem::take(&mut buffer).into_bytes()).await?;
            buffer.reserve(CHUNK + 4096);
        }
    }
    if !buffer.is_empty() {
        copy.send(buffer.into_bytes()).await?;
    }
    copy.finish().await?;
    Ok(all)
}

fn statement(target: &Target, rows: usize) -> String {
    let one = format!("({})", vec!["?"; target.columns.len()].join(","));
    let mut sql = format!("INSERT INTO {} ({}) VALUES ", target.table, target.columns.join(", "));
    for i in 0..rows {
        if i > 0 {
            sql.push(',');
        }
        sql.push_str(&one);
    }
    sql
}

fn bind(arguments: &mut SqliteArguments, cell: &Cell<'_>) -> Result<()> {
    match cell {
        Cell::Null => arguments.add(None::<i64>),
        Cell::Uuid(u) => arguments.add(*u),
        Cell::Int(n) => arguments.add(*n),
        Cell::Text(s) => arguments.add(s.clone().into_owned()),
        Cell::Bytes(b) => arguments.add(b.clone().into_owned()),
    }
    .map_err(|e| DbError::Other(e.to_string()))
}

/// One line of PostgreSQL's text format for COPY.
fn line(buffer: &mut String, row: &[Cell<'_>]) {
    for (i, cell) in row.iter().enumerate() {
        if i > 0 {
            buffer.push('\t');
        }
        match cell {
            Cell::Null => buffer.push_str("\\N"),
            Cell::Uuid(u) => {
                let _ = write!(buffer, "{u}");
            }
            Cell::Int(n) => {
                let _ = write!(buffer, "{n}");
            }
            Cell::Text(s) => {
                for ch in s.chars() {
                    match ch {
                        '\\' => buffer.push_str("\\\\"),
                        '\t' => buffer.push_str("\\t"),
                        '\n' => buffer.push_str("\\n"),
                        '\r' => buffer.push_str("\\r"),
                        // PostgreSQL has no NUL in text; the importers refuse it before it comes here.
                        '\0' => {}
                        c => buffer.push(c),
                    }
                }
            }
            Cell::Bytes(b) => {
                buffer.push_str("\\\\x");
                for byte in b.iter() {
                    let _ = write!(buffer, "{byte:02x}");
                }
            }
        }
    }
    buffer.push('\n');
}
