//! What tables and columns a database really has, for the parity test, `doctor` and backups.

use sqlx::{AssertSqlSafe, Row as _};

use crate::{Result, Tx, on};

/// One column as the database reports it, in words both databases share.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    /// The table.
    pub table: String,
    /// The column.
    pub name: String,
    /// `int`, `text` or `bytes`.
    pub family: &'static str,
    /// Whether it may be NULL.
    pub nullable: bool,
}

const OWN: &str =
    "access_ accounts_ areas_ events_ intake_ law_ meetings_ privacy_ programme_ reach_ register_";

/// All columns of our tables, sorted.
pub async fn columns(tx: &mut Tx) -> Result<Vec<Column>> {
    let raw: Vec<(String, String, String, i64)> = match tx {
        Tx::Sqlite(t) => sqlx::query_as(
            "SELECT m.name, p.name, lower(p.type), CASE WHEN p.\"notnull\" = 0 AND p.pk = 0 THEN 1 ELSE 0 END
                 FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'",
        )
        .fetch_all(&mut **t)
        .await?,
        Tx::Postgres(t) => {
            sqlx::query_as(
                "SELECT table_name::text, column_name::text, lower(data_type)::text,
                        CASE WHEN is_nullable = 'YES' THEN 1::bigint ELSE 0::bigint END
                 FROM information_schema.columns WHERE table_schema = current_schema()",
            )
            .fetch_all(&mut **t)
            .await?
        }
    };
    let mut all: Vec<Column> = raw
        .into_iter()
        .filter(|(table, ..)| OWN.split(' ').any(|p| table.starts_with(p)))
        .map(|(table, name, kind, nullable)| Column {
            table,
            name,
            family: family(&kind),
            nullable: nullable != 0,
        })
        .collect();
    all.sort();
    Ok(all)
}

/// The statements that made the tables of an SQLite database; none on PostgreSQL.
pub async fn statements(tx: &mut Tx) -> Result<Vec<String>> {
    let Tx::Sqlite(t) = tx else { return Ok(Vec::new()) };
    let sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid";
    Ok(sqlx::query_scalar(sql).fetch_all(&mut **t).await?)
}

/// Whether there is a table of this name.
pub async fn exists(tx: &mut Tx, table: &str) -> Result<bool> {
    let n: i64 = match tx {
        Tx::Sqlite(t) => {
            sqlx::query_scalar("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $1")
                .bind(table)
                .fetch_one(&mut **t)
                .await?
        }
        Tx::Postgres(t) => {
            sqlx::query_scalar(
                "SELECT count(*) FROM information_schema.tables
                 WHERE table_schema = current_schema() AND table_name = $1",
            )
            .bind(table)
            .fetch_one(&mut **t)
            .await?
        }
    };
    Ok(n > 0)
}

/// How many faults SQLite finds in its own file: torn pages and rows whose parent is missing. PostgreSQL watches over its own; 0.
pub async fn faults(tx: &mut Tx) -> Result<i64> {
    if let Tx::Postgres(_) = tx {
        return Ok(0);
    }
    let torn = tx.number("SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'").await?;
    let orphans = tx.number("SELECT count(*) FROM pragma_foreign_key_check").await?;
    Ok(torn + orphans)
}

fn family(kind: &str) -> &'static str {
    match kind {
        "integer" | "bigint" | "smallint" => "int",
        "uuid" | "bytea" | "blob" => "bytes",
        "text" => "text",
        _ => "other",
    }
}

/// Rows in each of our tables, by name.
pub async fn row_counts(tx: &mut Tx) -> Result<Vec<(String, i64)>> {
    let mut tables: Vec<String> = columns(tx).await?.into_iter().map(|c| c.table).collect();
    tables.dedup();
    let mut counts = Vec::with_capacity(tables.len());
    for table in tables {
        // Table names come from the catalogue and carry one of our prefixes.
        let sql = format!("SELECT count(*) FROM {table}");
        let n: i64 =
            on!(tx, |c| sqlx::query(AssertSqlSafe(sql)).fetch_one(c).await.and_then(|r| r.try_get(0)))?;
        counts.push((table, n));
    }
    Ok(counts)
}
