//! The schema: forward-only migrations, embedded in the program.

use sqlx::migrate::{Migrate, MigrateError, Migration, Migrator};

use crate::{Db, DbError, Result, Tx, schema};

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

fn migrator(db: &Db) -> &'static Migrator {
    match db {
        Db::Sqlite { .. } => &SQLITE,
        Db::Postgres { .. } => &POSTGRES,
    }
}

/// Brings the schema up to this program's version. Each migration is one transaction.
///
/// # Errors
/// [`DbError::Newer`] if the database holds a migration this program does not know.
pub async fn run(db: &Db) -> Result<()> {
    match db {
        Db::Sqlite { writer, .. } => SQLITE.run(writer).await,
        Db::Postgres { pool } => POSTGRES.run(pool).await,
    }
    .map_err(explain)
}

/// The names of the migrations that [`run`] would apply, oldest first. Changes nothing.
pub async fn pending(db: &Db) -> Result<Vec<String>> {
    let all = migrator(db);
    let mut tx = db.read().await?;
    let applied = match schema::exists(&mut tx, &all.table_name).await? {
        true => match &mut tx {
            Tx::Sqlite(t) => t.list_applied_migrations(&all.table_name).await,
            Tx::Postgres(t) => t.list_applied_migrations(&all.table_name).await,
        }
        .map_err(explain)?,
        false => Vec::new(),
    };
    tx.rollback().await?;
    let applied: Vec<i64> = applied.into_iter().map(|m| m.version).collect();
    if let Some(newer) = applied.iter().find(|v| !all.version_exists(**v)) {
        return Err(DbError::Newer(format!("migration {newer}")));
    }
    let name = |m: &Migration| format!("{:04}_{}", m.version, m.description.replace(' ', "_"));
    Ok(all.iter().filter(|m| !applied.contains(&m.version)).map(name).collect())
}

/// The number of the newest migration that the database has.
///
/// # Errors
/// If the database does not answer, or has none.
pub async fn version(db: &Db) -> Result<i64> {
    let mut tx = db.read().await?;
    let number = tx.number("SELECT coalesce(max(version), 0) FROM _sqlx_migrations").await?;
    tx.rollback().await?;
    Ok(number)
}

fn explain(e: MigrateError) -> DbError {
    match e {
        MigrateError::VersionMissing(v) => DbError::Newer(format!("migration {v}")),
        MigrateError::Execute(e) => DbError::from(e),
        other => DbError::Other(other.to_string()),
    }
}
