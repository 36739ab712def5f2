//! Empty, migrated databases for tests.

use std::future::Future;

use sqlx::{AssertSqlSafe, Connection};

use crate::{Db, Location, Tx, migrate, schema};

/// A database that lives as long as this value, and the runtime it was made on.
#[derive(Debug)]
pub struct Fresh {
    runtime: tokio::runtime::Runtime,
    db: Db,
    _folder: Option<tempfile::TempDir>,
}

fn runtime() -> tokio::runtime::Runtime {
    #[allow(clippy::expect_used)]
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

/// An empty SQLite database in a temporary folder.
#[allow(clippy::expect_used)]
pub fn sqlite() -> Fresh {
    let runtime = runtime();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let location = Location::Sqlite(folder.path().join("test.db"));
    let db = runtime.block_on(async {
        let db = Db::open(&location).await.expect("an SQLite file");
        migrate::run(&db).await.expect("the migrations apply");
        db
    });
    Fresh { runtime, db, _folder: Some(folder) }
}

/// An empty schema of its own on the server named by `TEST_POSTGRES_URL`.
#[allow(clippy::expect_used)]
pub fn postgres() -> Fresh {
    let url = std::env::var("TEST_POSTGRES_URL").expect(
        "TEST_POSTGRES_URL is not set: run the tests with `make test`, which starts a PostgreSQL of its own",
    );
    let runtime = runtime();
    let db = runtime.block_on(async {
        let mut admin = sqlx::PgConnection::connect(&url).await.expect("the server of TEST_POSTGRES_URL");
        // A name of its own without a source of chance: the server hands out the number.
        let pid: (i32, i64) = sqlx::query_as(
            "SELECT pg_backend_pid(), (extract(epoch FROM clock_timestamp()) * 1000000)::bigint",
        )
        .fetch_one(&mut admin)
        .await
        .expect("an answer");
        let schema = format!("test_{}_{}", pid.0, pid.1);
        sqlx::query(AssertSqlSafe(format!("CREATE SCHEMA {schema}")))
            .execute(&mut admin)
            .await
            .expect("a schema");
        let glue = if url.contains('?') { '&' } else { '?' };
        let location = Location::Postgres(format!("{url}{glue}options=-csearch_path%3D{schema}"));
        let db = Db::open(&location).await.expect("the schema opens");
        migrate::run(&db).await.expect("the migrations apply");
        db
    });
    Fresh { runtime, db, _folder: None }
}

/// Runs `test` on a fresh database.
pub fn run<F: Future<Output = ()>>(fresh: Fresh, test: impl FnOnce(Db) -> F) {
    let db = fresh.db.clone();
    fresh.runtime.block_on(async {
        test(db).await;
        fresh.db.close().await;
    });
}

/// Everything that PostgreSQL holds in our tables, each row as it writes it, with its table; and the folder of its files. For tests of what
/// must not stand there. Nothing of an SQLite database, which is a file.
#[allow(clippy::expect_used)]
pub async fn everything(db: &Db) -> (Vec<(String, String)>, Option<std::path::PathBuf>) {
    let mut tx = db.read().await.expect("a transaction");
    let tables = schema::row_counts(&mut tx).await.expect("the tables");
    let Tx::Postgres(t) = &mut tx else { return (Vec::new(), None) };
    let mut all = Vec::new();
    for (table, _) in tables {
        let sql = AssertSqlSafe(format!("SELECT t::text FROM {table} t"));
        let rows: Vec<(String,)> = sqlx::query_as(sql).fetch_all(&mut **t).await.expect("the rows");
        all.extend(rows.into_iter().map(|(row,)| (table.clone(), row)));
    }
    let (folder,): (String,) =
        sqlx::query_as("SHOW data_directory").fetch_one(&mut **t).await.expect("a folder");
    (all, Some(folder.into()))
}
