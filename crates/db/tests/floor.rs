//! The floor under every system: both databases hold the same schema and keep the same promises.
#![allow(clippy::unwrap_used)]

use db::{Db, both, bulk, exec, row, schema};

#[test]
fn both_databases_have_the_same_tables_and_columns() {
    let columns = |fresh| {
        let out = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let into = out.clone();
        db::testing::run(fresh, |db| async move {
            let mut tx = db.read().await.unwrap();
            *into.lock().unwrap() = schema::columns(&mut tx).await.unwrap();
        });

        out.lock().unwrap().clone()
    };
    let sqlite = columns(db::testing::sqlite());
    assert!(sqlite.len() > 50, "only {} columns", sqlite.len());
    assert!(sqlite.iter().all(|c| c.family != "other"), "a column of a type that the two do not share");
    assert_eq!(sqlite, columns(db::testing::postgres()));
}

const INSERT: &str = "INSERT INTO areas_area (id, no, kind, code) VALUES ($1, $2, 'state', $3)";

#[both]
async fn a_dropped_transaction_leaves_nothing(db: Db) {
    let mut tx = db.write().await.unwrap();
    exec!(&mut tx, INSERT, uuid::Uuid::nil(), 1i64, "NP").unwrap();
    drop(tx);
    let mut tx = db.read().await.unwrap();
    assert_eq!(tx.number("SELECT count(*) FROM areas_area").await.unwrap(), 0);
}

#[both]
async fn bulk_load_keeps_every_value(db: Db) {
    let text = "टैब\t, \\ और\nनई पंक्ति";
    let target = bulk::Target { table: "areas_area", columns: &["id", "no", "kind", "code", "number"] };
    let mut tx = db.write().await.unwrap();
    let rows = (0..1_203i64).map(|i| {
        let id = uuid::Uuid::from_u128(i as u128);
        let number = if i % 2 == 0 { bulk::Cell::Null } else { bulk::Cell::Int(i) };
        let code = bulk::Cell::Text(format!("{text}{i}").into());
        [bulk::Cell::Uuid(id), bulk::Cell::Int(i), bulk::Cell::Text("booth".into()), code, number]
    });
    assert_eq!(bulk::load(&mut tx, target, Box::new(rows)).await.unwrap(), 1_203);
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert_eq!(tx.number("SELECT count(*) FROM areas_area").await.unwrap(), 1_203);
    assert_eq!(tx.number("SELECT CAST(sum(number) AS BIGINT) FROM areas_area").await.unwrap(), 601 * 601);
    let sql = "SELECT code FROM areas_area WHERE id = $1";
    let id = uuid::Uuid::from_u128(7);
    let code: Option<(String,)> = row!(&mut tx, sql, id).unwrap();
    assert_eq!(code, Some((format!("{text}7"),)));
}

#[both]
async fn the_audit_trail_is_only_added_to(db: Db) {
    let sql = "INSERT INTO access_audit (seq, at, actor, role, action, object, op_id, form, hash)
               VALUES ($1, 1, 'a', 'r', 'x', 'o', $2, 1, $3)";
    for seq in [1i64, 2] {
        let mut tx = db.write().await.unwrap();
        exec!(&mut tx, sql, seq, uuid::Uuid::nil(), vec![7u8; 32]).unwrap();
        tx.commit().await.unwrap();
    }
    // A line in the place of another, before the last, or without a seal.
    for (seq, hash) in [(2i64, Some(vec![8u8; 32])), (-1, Some(vec![8; 32])), (3, None)] {
        let mut tx = db.write().await.unwrap();
        let refused = exec!(&mut tx, sql, seq, uuid::Uuid::nil(), hash).unwrap_err().to_string();
        assert!(refused.contains("only added to"), "{refused}");
    }
    let mut all = vec![
        "UPDATE access_audit SET actor = 'b'",
        "UPDATE access_audit SET hash = NULL",
        "DELETE FROM access_audit",
        "DELETE FROM access_chain",
        "UPDATE access_chain SET seq = -1",
        "INSERT INTO access_chain (one, seq, hash) SELECT 1, seq, hash FROM access_audit WHERE seq = 1",
    ];
    match db {
        Db::Sqlite { .. } => all.push("REPLACE INTO access_audit SELECT * FROM access_audit WHERE seq = 2"),
        Db::Postgres { .. } => all.extend(["TRUNCATE access_audit", "TRUNCATE access_chain"]),
    }
    for sql in all {
        let mut tx = db.write().await.unwrap();
        let refused = tx.execute(sql).await.unwrap_err().to_string();
        assert!(refused.contains("only added to"), "{sql}: {refused}");
    }
}

#[both]
async fn a_second_migration_changes_nothing(db: Db) {
    assert_eq!(db::migrate::pending(&db).await.unwrap(), Vec::<String>::new());
    db::migrate::run(&db).await.unwrap();
}

#[both]
async fn a_newer_schema_is_refused(db: Db) {
    let sql = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'later', $1, $2, 0)";
    let mut tx = db.write().await.unwrap();
    exec!(&mut tx, sql, true, vec![0u8]).unwrap();
    tx.commit().await.unwrap();
    assert!(matches!(db::migrate::run(&db).await, Err(db::DbError::Newer(_))));
    assert!(matches!(db::migrate::pending(&db).await, Err(db::DbError::Newer(_))));
}

#[test]
fn a_copy_opens_and_a_broken_copy_is_found() {
    db::testing::run(db::testing::sqlite(), |db| async move {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("copy.db");
        let mut tx = db.write().await.unwrap();
        exec!(&mut tx, INSERT, uuid::Uuid::nil(), 1i64, "NP").unwrap();
        tx.commit().await.unwrap();
        let copy = db::backup::write(&db, &file).await.unwrap();
        assert!(copy.tables.contains(&("areas_area".to_owned(), 1)));
        assert_eq!(db::backup::verify(&file).await.unwrap(), copy);
        let mut bytes = std::fs::read(&file).unwrap();
        let n = bytes.len();
        bytes[n / 3..n / 3 + 4096].fill(0x5a);
        std::fs::write(&file, bytes).unwrap();
        assert!(db::backup::verify(&file).await.is_err());
    });
}
