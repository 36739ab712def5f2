//! Loading many rows into one table: multi-row statements on SQLite, `COPY` on PostgreSQL.

use std::fmt::Write as _;

use base::uuid::Uuid;
use sqlx::postgres::PgCopyIn;
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
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl From<Option<i64>> for Cell<'_> {
    fn from(v: Option<i64>) -> Self {
        v.map_or(Cell::Null, Cell::Int)
    }
}

impl<'a> From<Option<&'a str>> for Cell<'a> {
    fn from(v: Option<&'a str>) -> Self {
        v.map_or(Cell::Null, Cell::Text)
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

/// A running load. Rows are durable only when the transaction commits; call [`Load::finish`] or the last rows are lost
/// (a load that is dropped half-way leaves the transaction unusable on PostgreSQL, which is what is wanted).
pub struct Load<'t> {
    target: Target,
    rows: u64,
    kind: LoadKind<'t>,
}

enum LoadKind<'t> {
    Sqlite {
        c: &'t mut sqlx::SqliteConnection,
        sql: String,
        arguments: SqliteArguments,
        waiting: usize,
        per: usize,
    },
    Postgres {
        copy: PgCopyIn<&'t mut PgConnection>,
        buffer: String,
    },
}

impl<'t> Load<'t> {
    /// Begins to load rows into `target`.
    pub async fn begin(tx: &'t mut Tx, target: Target) -> Result<Load<'t>> {
        let kind = match tx {
            Tx::Sqlite(t) => {
                let per = ROWS.min(32_766 / target.columns.len().max(1));
                LoadKind::Sqlite {
                    c: t,
                    sql: statement(&target, per),
                    arguments: SqliteArguments::default(),
                    waiting: 0,
                    per,
                }
            }
            Tx::Postgres(t) => {
                let sql = format!("COPY {} ({}) FROM STDIN", target.table, target.columns.join(", "));
                LoadKind::Postgres {
                    copy: (**t).copy_in_raw(&sql).await?,
                    buffer: String::with_capacity(CHUNK + 4096),
                }
            }
        };
        Ok(Load { target, rows: 0, kind })
    }

    /// Adds one row; as many cells as the target has columns.
    pub async fn push(&mut self, row: &[Cell<'_>]) -> Result<()> {
        debug_assert_eq!(row.len(), self.target.columns.len());
        self.rows += 1;
        match &mut self.kind {
            LoadKind::Sqlite { c, sql, arguments, waiting, per } => {
                for cell in row {
                    bind(arguments, cell)?;
                }
                *waiting += 1;
                if *waiting == *per {
                    *waiting = 0;
                    let full = std::mem::take(arguments);
                    sqlx::query_with::<Sqlite, _>(AssertSqlSafe(sql.as_str()), full)
                        .execute(&mut **c)
                        .await?;
                }
            }
            LoadKind::Postgres { copy, buffer } => {
                line(buffer, row);
                if buffer.len() >= CHUNK {
                    copy.send(std::mem::take(buffer).into_bytes()).await?;
                    buffer.reserve(CHUNK + 4096);
                }
            }
        }
        Ok(())
    }

    /// Sends what is still waiting. Returns the number of rows loaded.
    pub async fn finish(self) -> Result<u64> {
        match self.kind {
            LoadKind::Sqlite { c, arguments, waiting, .. } => {
                if waiting > 0 {
                    let sql = statement(&self.target, waiting);
                    sqlx::query_with::<Sqlite, _>(AssertSqlSafe(sql), arguments)
                        .persistent(false)
                        .execute(c)
                        .await?;
                }
            }
            LoadKind::Postgres { mut copy, buffer } => {
                if !buffer.is_empty() {
                    copy.send(buffer.into_bytes()).await?;
                }
                copy.finish().await?;
            }
        }
        Ok(self.rows)
    }
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
        Cell::Text(s) => arguments.add((*s).to_owned()),
        Cell::Bytes(b) => arguments.add(b.to_vec()),
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
                for byte in *b {
                    let _ = write!(buffer, "{byte:02x}");
                }
            }
        }
    }
    buffer.push('\n');
}
