//! Where strangers read, nothing but the open tables can be read, on both databases.
#![allow(clippy::unwrap_used)]

use db::{Db, DbError, Location, Tx, both, rows, schema};
use sqlx::AssertSqlSafe;

const OPEN: [&str; 2] = ["access_data", "areas_area"];

#[both]
async fn what_is_not_open_is_refused_by_the_database(db: Db) {
    let narrow = db.narrow(&OPEN).await.unwrap();
    // Twice changes nothing.
    db.narrow(&OPEN).await.unwrap();
    let mut tx = narrow.read().await.unwrap();
    assert_eq!(tx.number("SELECT version FROM access_data WHERE one = 1").await.unwrap(), 0);
    tx.rollback().await.unwrap();
    for sql in [
        "SELECT count(*) FROM register_worker",
        "SELECT count(*) FROM areas_area a JOIN register_contact c ON c.person_id = a.id",
        "SELECT no FROM areas_area WHERE no IN (SELECT count(*) FROM access_session)",
        "SELECT (SELECT count(*) FROM register_duty) FROM access_data",
        "WITH w AS (SELECT person_id FROM register_worker) SELECT count(*) FROM w",
        "UPDATE access_data SET version = 9 WHERE one = 1",
        "DELETE FROM areas_area",
        "CREATE TABLE areas_more (id BIGINT)",
    ] {
        let mut tx = narrow.read().await.unwrap();
        let refused: db::Result<Vec<(i64,)>> = rows!(&mut tx, sql);
        assert!(refused.is_err(), "{sql}");
        if sql.starts_with("SELECT") {
            assert!(matches!(refused, Err(DbError::Closed(_))), "{sql}: {refused:?}");
        }
        tx.rollback().await.unwrap();
    }
}

#[both]
async fn every_table_but_the_open_ones_is_closed(db: Db) {
    let narrow = db.narrow(&OPEN).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let tables = schema::row_counts(&mut tx).await.unwrap();
    tx.rollback().await.unwrap();
    assert!(tables.len() > 40);
    for (table, _) in tables {
        let sql: &'static str = format!("SELECT count(*) FROM {table}").leak();
        let mut tx = narrow.read().await.unwrap();
        let read = tx.number(sql).await;
        assert_eq!(read.is_ok(), OPEN.contains(&table.as_str()), "{table}: {read:?}");
        tx.rollback().await.unwrap();
    }
}

#[both]
async fn rights_are_taken_back_when_the_list_is_shorter(db: Db) {
    db.narrow(&OPEN).await.unwrap();
    let narrow = db.narrow(&OPEN[..1]).await.unwrap();
    let mut tx = narrow.read().await.unwrap();
    assert!(matches!(tx.number("SELECT count(*) FROM areas_area").await, Err(DbError::Closed(_))));
    tx.rollback().await.unwrap();
    assert!(matches!(db.narrow(&["no_such_table"]).await, Err(DbError::Other(_))));
}

#[test]
fn a_statement_that_nobody_can_look_at_runs_nowhere_on_sqlite() {
    db::testing::run(db::testing::sqlite(), |db| async move {
        let narrow = db.narrow(&OPEN).await.unwrap();
        let mut tx = narrow.read().await.unwrap();
        let sql = AssertSqlSafe("SELECT version FROM access_data".to_owned());
        let read = db::on!(&mut tx, |c| sqlx::query_scalar::<_, i64>(sql).fetch_one(c).await);
        assert!(matches!(read, Err(DbError::Closed(_))));
        tx.rollback().await.unwrap();
    });
}

/// A role that may make no other is told what an administrator runs, and goes on when it was run.
#[test]
fn a_program_that_may_make_no_role_says_who_can() {
    db::testing::run(db::testing::postgres(), |administrator| async move {
        let tx = administrator.read().await.unwrap();
        let Tx::Postgres(mut t) = tx else { unreachable!() };
        let (schema,): (String,) =
            sqlx::query_as("SELECT current_schema()::text").fetch_one(&mut *t).await.unwrap();
        t.rollback().await.unwrap();
        let plain = format!("plain_{schema}");
        let run = async |sql: String| {
            let mut tx = administrator.write().await.unwrap();
            let Tx::Postgres(t) = &mut tx else { unreachable!() };
            sqlx::query(AssertSqlSafe(sql)).execute(&mut **t).await.unwrap();
            tx.commit().await.unwrap();
        };
        run(format!("CREATE ROLE {plain} LOGIN PASSWORD 'sample'")).await;
        run(format!("CREATE SCHEMA {plain} AUTHORIZATION {plain}")).await;
        let url = std::env::var("TEST_POSTGRES_URL").unwrap();
        let (_, server) = url.split_once('@').unwrap();
        let glue = if url.contains('?') { '&' } else { '?' };
        let url = format!("postgres://{plain}:sample@{server}{glue}options=-csearch_path%3D{plain}");
        let own = Db::open(&Location::Postgres(url)).await.unwrap();
        db::migrate::run(&own).await.unwrap();
        let Err(DbError::Closed(why)) = own.narrow(&OPEN).await else { unreachable!("it may make no role") };
        assert!(why.contains("GRANT sangathan_public TO"), "{why}");
        administrator.narrow(&OPEN).await.unwrap();
        run(format!("GRANT sangathan_public TO {plain}")).await;
        let narrow = own.narrow(&OPEN).await.unwrap();
        let mut tx = narrow.read().await.unwrap();
        assert_eq!(tx.number("SELECT version FROM access_data WHERE one = 1").await.unwrap(), 0);
        let refused = tx.number("SELECT count(*) FROM register_worker").await;
        assert!(matches!(refused, Err(DbError::Closed(_))), "{refused:?}");
        tx.rollback().await.unwrap();
        own.close().await;
        run(format!("DROP OWNED BY {plain} CASCADE")).await;
        run(format!("DROP ROLE {plain}")).await;
    });
}
