//! All of a database as files that any program reads: a table each, as comma-separated text, with a list of them. Taken into a new database of either kind they make
//! the same one again, row for row.
//!
//! In a file the first row is the header. `\N` is nothing known (NULL); a text that begins with `\` has one more before it; bytes are two hexadecimal digits each. What
//! is sealed stays sealed: it is read with the same keys only.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use base::uuid::Uuid;
use futures::StreamExt as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use sqlx::{AssertSqlSafe, Row as _};

use crate::bulk::{Cell, Rows, Target, load};
use crate::{Db, DbError, Result, Tx, migrate, on, schema};

/// The name of the list.
pub const LIST: &str = "manifest.json";
/// The form of the files.
const FORM: u32 = 1;

/// What a folder of files holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of the files.
    pub form: u32,
    /// The number of the newest migration of the database.
    pub schema: i64,
    /// Its tables, by name.
    pub tables: Vec<Listed>,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Its name; the file is called so, with `.csv`.
    pub table: String,
    /// Its columns, in the order of the file, each with its family: `int`, `text` or `bytes`.
    pub columns: Vec<(String, String)>,
    /// How many rows it has.
    pub rows: u64,
    /// A digest of them, whatever their order: the sum of the SHA-256 of each row, in four lanes of 64 bits.
    pub digest: String,
}

/// A column of a table as this database has it.
#[derive(Debug, Clone)]
struct Here {
    name: String,
    family: &'static str,
    /// On PostgreSQL an id has a type of its own.
    is_uuid: bool,
}

/// What stands in a column of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Value {
    Null,
    Int(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Value {
    fn written(&self) -> String {
        match self {
            Value::Null => "\\N".to_owned(),
            Value::Int(n) => n.to_string(),
            Value::Text(s) if s.starts_with('\\') => format!("\\{s}"),
            Value::Text(s) => s.clone(),
            Value::Bytes(b) => hex(b),
        }
    }

    fn read(written: &str, family: &str) -> Option<Value> {
        if written == "\\N" {
            return Some(Value::Null);
        }
        match family {
            "int" => written.parse().ok().map(Value::Int),
            "text" => Some(Value::Text(match written.strip_prefix('\\') {
                Some(rest) => rest.to_owned(),
                None => written.to_owned(),
            })),
            "bytes" => unhex(written).map(Value::Bytes),
            _ => None,
        }
    }

    fn cell(self, column: &Here) -> Option<Cell<'static>> {
        Some(match self {
            Value::Null => Cell::Null,
            Value::Int(n) => Cell::Int(n),
            Value::Text(s) => Cell::Text(s.into()),
            Value::Bytes(b) if column.is_uuid => Cell::Uuid(Uuid::from_slice(&b).ok()?),
            Value::Bytes(b) => Cell::Bytes(b.into()),
        })
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |n: u8| char::from(DIGITS[usize::from(n & 15)]);
    bytes.iter().flat_map(|b| [digit(b >> 4), digit(*b)]).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| char::from(b).to_digit(16).and_then(|n| u8::try_from(n).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|p| Some((digit(*p.first()?)? << 4) | digit(*p.get(1)?)?)).collect()
}

/// A digest of rows in whatever order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sum {
    lanes: [u64; 4],
    rows: u64,
}

impl Sum {
    fn add<'f>(&mut self, fields: impl Iterator<Item = &'f str>) {
        let mut hash = Sha256::new();
        for field in fields {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field);
        }
        for (lane, part) in self.lanes.iter_mut().zip(hash.finalize().chunks_exact(8)) {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(part);
            *lane = lane.wrapping_add(u64::from_be_bytes(bytes));
        }
        self.rows += 1;
    }

    fn digest(&self) -> String {
        self.lanes.iter().map(|lane| hex(&lane.to_be_bytes())).collect()
    }
}

/// Whether a database holds no table of this program yet.
///
/// # Errors
/// If the database does not answer.
pub async fn is_new(db: &Db) -> Result<bool> {
    let mut tx = db.read().await?;
    let found = schema::columns(&mut tx).await?;
    tx.rollback().await?;
    Ok(found.is_empty())
}

/// Writes one unchanging state of all tables into a folder, and the list of them last: a folder without it is not complete. The files can be read by their owner only.
///
/// # Errors
/// If a file exists, or cannot be written.
pub async fn export(db: &Db, folder: &Path) -> Result<Manifest> {
    let version = migrate::version(db).await?;
    let mut tx = db.read().await?;
    let mut listed = Vec::new();
    for (table, columns) in tables(&mut tx).await? {
        let mut writer = csv::Writer::from_writer(BufWriter::new(create(folder, &format!("{table}.csv"))?));
        writer.write_record(columns.iter().map(|c| &c.name)).map_err(broken)?;
        let mut sum = Sum::default();
        each(&mut tx, &table, &columns, |fields| {
            sum.add(fields.iter().map(String::as_str));
            writer.write_record(fields).map_err(broken)
        })
        .await?;
        let file = writer.into_inner().map_err(broken)?.into_inner().map_err(broken)?;
        file.sync_all().map_err(broken)?;
        let columns = columns.into_iter().map(|c| (c.name, c.family.to_owned())).collect();
        listed.push(Listed { table, columns, rows: sum.rows, digest: sum.digest() });
    }
    tx.rollback().await?;
    let manifest = Manifest { form: FORM, schema: version, tables: listed };
    let mut list = create(folder, LIST)?;
    list.write_all(&serde_json::to_vec_pretty(&manifest).map_err(broken)?).map_err(broken)?;
    list.sync_all().map_err(broken)?;
    Ok(manifest)
}

/// The list of a folder.
///
/// # Errors
/// If there is none, or it is of another form.
pub fn list(folder: &Path) -> Result<Manifest> {
    let file = folder.join(LIST);
    let bytes = std::fs::read(&file).map_err(|e| DbError::Other(format!("{}: {e}", file.display())))?;
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(broken)?;
    if manifest.form != FORM {
        return Err(DbError::Newer(format!("files of form {}", manifest.form)));
    }
    Ok(manifest)
}

/// Reads all files of a folder and compares them with the list. Touches no database.
///
/// # Errors
/// If a file is missing, damaged or incomplete.
pub fn look(folder: &Path) -> Result<Manifest> {
    let manifest = list(folder)?;
    for listed in &manifest.tables {
        let name = format!("{}.csv", listed.table);
        let said = |why: String| DbError::Other(format!("{name}: {why}"));
        let file = File::open(folder.join(&name)).map_err(|e| said(e.to_string()))?;
        let mut sum = Sum::default();
        let mut reader = csv::Reader::from_reader(BufReader::new(file));
        let header = reader.headers().map_err(|e| said(e.to_string()))?;
        if !listed.columns.iter().map(|(column, _)| column.as_str()).eq(header) {
            return Err(said("its columns are not those of the list".to_owned()));
        }
        for record in reader.records() {
            sum.add(record.map_err(|e| said(e.to_string()))?.iter());
        }
        if (sum.rows, sum.digest()) != (listed.rows, listed.digest.clone()) {
            return Err(said("it is not what the list says of it".to_owned()));
        }
    }
    Ok(manifest)
}

/// Takes a folder into a database in which nobody has worked yet and that has the schema of the files. What stands there afterwards is read again and compared with
/// the list before anything is made durable.
///
/// # Errors
/// If the schema is another one, a file is damaged or incomplete, or a row cannot be. Then nothing was changed.
pub async fn import(db: &Db, folder: &Path) -> Result<Manifest> {
    let manifest = list(folder)?;
    let version = migrate::version(db).await?;
    if version < manifest.schema {
        return Err(DbError::Newer(format!("migration {}", manifest.schema)));
    }
    if version > manifest.schema {
        return Err(DbError::Conflict(format!(
            "the files are of migration {}, this program is at {version}: take them in with the program that wrote them",
            manifest.schema
        )));
    }
    let mut tx = db.write().await?;
    let here = tables(&mut tx).await?;
    let wanted: BTreeMap<&str, &Listed> = manifest.tables.iter().map(|t| (t.table.as_str(), t)).collect();
    if !here.keys().map(String::as_str).eq(wanted.keys().copied()) {
        return Err(DbError::Conflict("the files are not those of all tables".to_owned()));
    }
    let order = order(&mut tx, here.keys()).await?;
    let guards = lift(&mut tx, &here).await?;
    for table in order.iter().rev() {
        run(&mut tx, format!("DELETE FROM {table}")).await?;
    }
    for table in &order {
        if let (Some(columns), Some(listed)) = (here.get(table), wanted.get(table.as_str())) {
            fill(&mut tx, folder, columns, listed).await?;
        }
    }
    for sql in guards {
        run(&mut tx, sql).await?;
    }
    for (table, columns) in &here {
        let mut sum = Sum::default();
        each(&mut tx, table, columns, |fields| {
            sum.add(fields.iter().map(String::as_str));
            Ok(())
        })
        .await?;
        let right =
            wanted.get(table.as_str()).is_some_and(|t| t.rows == sum.rows && t.digest == sum.digest());
        if !right {
            return Err(DbError::Other(format!("{table}.csv is not what the list says of it")));
        }
    }
    tx.commit().await?;
    Ok(manifest)
}

fn broken(e: impl std::fmt::Display) -> DbError {
    DbError::Other(e.to_string())
}

fn create(folder: &Path, name: &str) -> Result<File> {
    let file = folder.join(name);
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&file);
    made.map_err(|e| DbError::Other(format!("{}: {e}", file.display())))
}

const UUIDS: &str = "SELECT table_name::text, column_name::text FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type = 'uuid'";

/// All our tables with their columns, both by name.
async fn tables(tx: &mut Tx) -> Result<BTreeMap<String, Vec<Here>>> {
    let uuids: BTreeSet<(String, String)> = match tx {
        Tx::Sqlite(_) => BTreeSet::new(),
        Tx::Postgres(t) => sqlx::query_as(UUIDS).fetch_all(&mut **t).await?.into_iter().collect(),
    };
    let mut all: BTreeMap<String, Vec<Here>> = BTreeMap::new();
    for c in schema::columns(tx).await? {
        if c.family == "other" {
            return Err(DbError::Other(format!("{}.{} is of no known type", c.table, c.name)));
        }
        let key = (c.table, c.name);
        let is_uuid = uuids.contains(&key);
        all.entry(key.0).or_default().push(Here { name: key.1, family: c.family, is_uuid });
    }
    Ok(all)
}

/// Reads a table row by row, as it is written into its file.
async fn each(
    tx: &mut Tx,
    table: &str,
    columns: &[Here],
    mut with: impl FnMut(&[String]) -> Result<()>,
) -> Result<()> {
    let postgres = matches!(tx, Tx::Postgres(_));
    // Names come from the catalogue. Of whole numbers PostgreSQL has several widths, and an id has a type of its own.
    let named = |c: &Here| match (postgres, c.family) {
        (true, "int") => format!("{}::bigint", c.name),
        (true, _) if c.is_uuid => format!("uuid_send({})", c.name),
        _ => c.name.clone(),
    };
    let names: Vec<String> = columns.iter().map(named).collect();
    let sql = format!("SELECT {} FROM {table}", names.join(", "));
    let mut fields: Vec<String> = Vec::with_capacity(columns.len());
    let mut wrong = None;
    on!(tx, |c| {
        let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(c);
        let mut result = Ok(());
        'rows: while let Some(row) = rows.next().await {
            fields.clear();
            let row = match row {
                Ok(row) => row,
                Err(e) => {
                    result = Err(e);
                    break;
                }
            };
            for (i, column) in columns.iter().enumerate() {
                let value = match column.family {
                    "int" => row.try_get::<Option<i64>, _>(i).map(|v| v.map_or(Value::Null, Value::Int)),
                    "text" => row.try_get::<Option<String>, _>(i).map(|v| v.map_or(Value::Null, Value::Text)),
                    _ => row.try_get::<Option<Vec<u8>>, _>(i).map(|v| v.map_or(Value::Null, Value::Bytes)),
                };
                match value {
                    Ok(value) => fields.push(value.written()),
                    Err(e) => {
                        result = Err(e);
                        break 'rows;
                    }
                }
            }
            if let Err(e) = with(&fields) {
                wrong = Some(e);
                break;
            }
        }
        result
    })?;
    wrong.map_or(Ok(()), Err)
}

const REFERS_SQLITE: &str =
    "SELECT m.name, f.\"table\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table'";
const REFERS_POSTGRES: &str = "SELECT a.relname::text, b.relname::text FROM pg_constraint c
    JOIN pg_class a ON a.oid = c.conrelid JOIN pg_class b ON b.oid = c.confrelid
    JOIN pg_namespace n ON n.oid = a.relnamespace WHERE c.contype = 'f' AND n.nspname = current_schema()";

/// The tables so that each comes after those it refers to.
async fn order(tx: &mut Tx, tables: impl Iterator<Item = &String>) -> Result<Vec<String>> {
    let refers: Vec<(String, String)> = match tx {
        Tx::Sqlite(t) => sqlx::query_as(REFERS_SQLITE).fetch_all(&mut **t).await?,
        Tx::Postgres(t) => sqlx::query_as(REFERS_POSTGRES).fetch_all(&mut **t).await?,
    };
    let mut left: Vec<String> = tables.cloned().collect();
    let mut order: Vec<String> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let waits = |t: &String| refers.iter().any(|(from, to)| from == t && to != t && left.contains(to));
        let (later, now): (Vec<String>, Vec<String>) = left.iter().cloned().partition(|t| waits(t));
        if now.is_empty() {
            return Err(DbError::Other(format!("tables refer to one another: {}", later.join(", "))));
        }
        order.extend(now);
        left = later;
    }
    Ok(order)
}

/// Lifts what keeps rows from being changed or taken away, until the end of the transaction: what sets it up again.
async fn lift(tx: &mut Tx, here: &BTreeMap<String, Vec<Here>>) -> Result<Vec<String>> {
    let triggers: Vec<(String, String)> = match tx {
        Tx::Postgres(_) => {
            for table in here.keys() {
                run(tx, format!("ALTER TABLE {table} DISABLE TRIGGER USER")).await?;
            }
            return Ok(here.keys().map(|t| format!("ALTER TABLE {t} ENABLE TRIGGER USER")).collect());
        }
        Tx::Sqlite(t) => {
            sqlx::query_as("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
                .fetch_all(&mut **t)
                .await?
        }
    };
    for (name, _) in &triggers {
        run(tx, format!("DROP TRIGGER {name}")).await?;
    }
    Ok(triggers.into_iter().map(|(_, sql)| sql).collect())
}

async fn run(tx: &mut Tx, sql: String) -> Result<()> {
    on!(tx, |c| sqlx::query(AssertSqlSafe(sql)).execute(c).await.map(|_| ()))
}

/// Fills a table from its file.
async fn fill(tx: &mut Tx, folder: &Path, columns: &[Here], listed: &Listed) -> Result<()> {
    let file = folder.join(format!("{}.csv", listed.table));
    let said = |why: String| DbError::Other(format!("{}: {why}", file.display()));
    let opened = File::open(&file).map_err(|e| said(e.to_string()))?;
    let mut reader = csv::Reader::from_reader(BufReader::new(opened));
    let header: Vec<String> =
        reader.headers().map_err(|e| said(e.to_string()))?.iter().map(str::to_owned).collect();
    let named = |c: &Here| (c.name.clone(), c.family.to_owned());
    let is_ours = listed.columns.iter().map(|(name, _)| name).eq(&header)
        && listed.columns.iter().cloned().eq(columns.iter().map(named));
    if !is_ours {
        return Err(said("its columns are not those of the table".to_owned()));
    }
    // A few names, once in the life of the program.
    let names: Vec<&'static str> = header.into_iter().map(|name| &*name.leak()).collect();
    let target = Target { table: listed.table.clone().leak(), columns: names.leak() };
    let wrong: Mutex<Option<String>> = Mutex::new(None);
    let stop = |why: String| {
        *wrong.lock().unwrap_or_else(PoisonError::into_inner) = Some(why);
        None
    };
    let rows = (2u64..).zip(reader.into_records()).map_while(|(line, record)| {
        let record = match record {
            Ok(record) => record,
            Err(e) => return stop(e.to_string()),
        };
        let cells = columns.iter().zip(&record).map(|(c, text)| Value::read(text, c.family)?.cell(c));
        let cells: Option<Vec<Cell<'static>>> = cells.collect();
        cells.or_else(|| stop(format!("line {line} is damaged")))
    });
    let rows: Rows<'_, Vec<Cell<'static>>> = Box::new(rows);
    load(tx, target, rows).await?;
    match wrong.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Some(why) => Err(said(why)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn value() -> impl Strategy<Value = (Value, &'static str)> {
        prop_oneof![
            prop::sample::select(vec!["int", "text", "bytes"]).prop_map(|family| (Value::Null, family)),
            any::<i64>().prop_map(|n| (Value::Int(n), "int")),
            "[\\\\N\\PC\n\r,\"]{0,12}".prop_map(|s| (Value::Text(s), "text")),
            prop::collection::vec(any::<u8>(), 0..20).prop_map(|b| (Value::Bytes(b), "bytes")),
        ]
    }

    proptest! {
        #[test]
        fn whatever_stands_in_a_column_is_read_as_it_was_written((value, family) in value()) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record([value.written().as_str(), "x"]).unwrap();
            let bytes = writer.into_inner().unwrap();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[..]);
            let record = reader.records().next().unwrap().unwrap();
            prop_assert_eq!(Value::read(&record[0], family), Some(value));
        }

        #[test]
        fn the_digest_of_rows_knows_every_value_and_no_order(rows in prop::collection::vec(("[a-c]{0,3}", "[a-c]{0,3}"), 1..8), at in 0usize..8) {
            let sum = |rows: &[(String, String)]| {
                let mut sum = Sum::default();
                rows.iter().for_each(|(a, b)| sum.add([a.as_str(), b.as_str()].into_iter()));
                sum
            };
            let mut turned = rows.clone();
            turned.reverse();
            prop_assert_eq!(sum(&rows), sum(&turned));
            let at = at % rows.len();
            turned = rows.clone();
            turned[at].1.push('x');
            prop_assert_ne!(sum(&rows).digest(), sum(&turned).digest());
            // What stands in one column is not what stands in the next.
            turned = rows.clone();
            let all = format!("{}{}", rows[at].0, rows[at].1);
            turned[at] = (all, String::new());
            prop_assert_eq!(sum(&rows).digest() == sum(&turned).digest(), rows[at].1.is_empty());
        }
    }
}
