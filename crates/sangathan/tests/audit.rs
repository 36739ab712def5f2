//! The audit trail as the operator meets it: listed, verified, signed, kept outside; what is changed behind its back is found.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use common::{AREAS, Desk, Server, on_both};
use serde_json::{Value, json};

/// Does something to the database that the program would never do.
fn behind_its_back(desk: &Desk, statements: &[&'static str]) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let db = db::Db::open(&desk.location()).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let unguarded: &[&'static str] = match db {
            db::Db::Sqlite { .. } => &[
                "DROP TRIGGER IF EXISTS access_audit_no_update",
                "DROP TRIGGER IF EXISTS access_audit_no_delete",
                "DROP TRIGGER IF EXISTS access_chain_no_way_back",
            ],
            db::Db::Postgres { .. } => &[
                "ALTER TABLE access_audit DISABLE TRIGGER USER",
                "ALTER TABLE access_chain DISABLE TRIGGER USER",
            ],
        };
        for sql in unguarded.iter().chain(statements) {
            tx.execute(sql).await.unwrap();
        }
        tx.commit().await.unwrap();
        db.close().await;
    });
}

fn imported(desk: &Desk) {
    desk.write("areas.csv", AREAS);
    desk.run("import areas areas.csv");
    desk.run("import undo 1 --reason परीक्षण");
    desk.run("import areas areas.csv");
}

on_both! {
    fn what_was_done_is_listed_and_whole(desk) {
        imported(&desk);
        let verified = desk.json("audit verify", 0);
        assert_eq!((&verified["ok"], &verified["lines"], &verified["broken"]), (&json!(true), &json!(3), &json!(null)));
        let said = desk.run("audit verify").out;
        assert!(said.contains("सभी 3 पंक्तियाँ एक-दूसरे से ठीक जुड़ी हैं।") && said.contains("कोई साक्षी पर्ची नहीं"), "{said}");
        let undone = desk.json("audit list --action undo_import", 0);
        assert_eq!((undone.as_array().unwrap().len(), &undone[0]["object"], &undone[0]["reason"]),
            (1, &json!("import 1"), &json!("परीक्षण")));
        assert_eq!(desk.json("audit list --person 018f0000-0000-7000-8000-000000000001", 0), json!([]));
        let all = desk.json("audit list --actor local-operator", 0);
        assert_eq!((all.as_array().unwrap().len(), &all[2]["hash"]), (3, &verified["end"]["hash"]));
    }
}

on_both! {
    fn a_changed_line_is_named(desk) {
        imported(&desk);
        behind_its_back(&desk, &["UPDATE access_audit SET actor = 'nobody' WHERE seq = 2"]);
        let found = desk.json("audit verify", 1);
        assert_eq!((&found["ok"], &found["broken"]["seq"], &found["broken"]["fault"]), (&json!(false), &json!(2), &json!("changed")));
        let said = desk.run("--lang en audit verify");
        assert!(said.code == Some(1) && said.out.starts_with("Line 2 is the first that does not fit"), "{said:?}");
        assert!(desk.run("audit verify").out.starts_with("पंक्ति 2 पहली है जो नहीं जुड़ती"));
        behind_its_back(&desk, &["DELETE FROM access_audit WHERE seq = 1"]);
        assert_eq!(desk.json("audit verify", 1)["broken"]["fault"], "missing");
    }
}

on_both! {
    fn a_cut_tail_is_found_by_a_head_from_outside(desk) {
        imported(&desk);
        let key = desk.json("audit key", 0)["key"].as_str().unwrap().to_owned();
        let printed = desk.run("audit head --heads elsewhere --qr").out;
        let (head, signs) = printed.split_once('\n').unwrap();
        assert!(head.starts_with("sangathan-audit-head-1 ") && head.contains(&key) && signs.lines().count() > 30, "{printed}");
        let mode = fs::metadata(desk.path("data/keys/audit.key")).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode, common::rows(&desk.path("elsewhere/audit-heads.jsonl"))), (0o600, 0));
        desk.write("head.txt", head);
        let fits = |line: &str, code| desk.json(line, code)["heads"][0]["fits"].clone();
        assert_eq!(fits("audit verify --head head.txt", 0), "yes");
        assert_eq!(fits("audit verify --heads elsewhere", 0), "yes");
        assert_eq!(desk.json("audit verify --head nothing.txt", 2)["error"]["code"], "usage");
        let forged = head.replacen(" 3 ", " 2 ", 1);
        desk.write("forged.txt", forged);
        assert_eq!(desk.json("audit verify --head forged.txt", 1)["heads_forged"], json!(1));

        // Whoever cuts the tail also writes the end of the chain, and the trail looks whole.
        behind_its_back(&desk, &[
            "DELETE FROM access_audit WHERE seq = 3",
            "UPDATE access_chain SET seq = 2, hash = (SELECT hash FROM access_audit WHERE seq = 2)",
        ]);
        assert_eq!(desk.json("audit verify", 0)["lines"], json!(2));
        assert_eq!(fits("audit verify --head head.txt", 1), "beyond");
        assert_eq!(fits("audit verify --heads elsewhere", 1), "beyond");
        let words: Vec<&str> = ["--lang", "en", "audit", "verify", "--head", head].to_vec();
        let said = common::ended(desk.command(&words).spawn().unwrap());
        assert!(said.code == Some(1) && said.out.contains("but the trail ends before it"), "{said:?}");
        // It grows again, and the head still does not fit.
        desk.run("import undo 2");
        assert_eq!(fits("audit verify --head head.txt", 1), "differs");
        // Elsewhere, without the key, its heads count only where the key is named.
        fs::remove_file(desk.path("data/keys/audit.key")).unwrap();
        desk.run("audit key");
        assert_eq!(fits("audit verify --head head.txt", 1), "stranger");
        assert_eq!(fits(&format!("audit verify --head head.txt --key {key}"), 1), "differs");
    }
}

on_both! {
    fn the_server_keeps_heads_and_exports_leave_lines(desk) {
        imported(&desk);
        let server = Server::start(&desk, "serve --listen 127.0.0.1:0 --heads elsewhere");
        let me = desk.signed_in();
        assert_eq!(server.get("/report/reach.csv?role=mla&q=Namuna", &me).status, 200);
        let stopped = server.stop();
        assert_eq!(stopped.code, Some(0), "{stopped:?}");
        let exports = desk.json("audit list --action export", 0);
        assert_eq!((exports.as_array().unwrap().len(), &exports[0]["object"]), (1, &json!("/report/reach.csv")));
        let verified = desk.json("audit verify --heads elsewhere", 0);
        let heads = verified["heads"].as_array().unwrap();
        let lines = desk.json("audit list", 0).as_array().unwrap().len();
        assert_eq!(heads.last().unwrap()["seq"], json!(lines), "the last one comes when the server stops");
        assert!(stopped.err.contains("audit trail signed"), "{}", stopped.err);
    }
}

on_both! {
    /// A4: names, handles and numbers of followers are in the database, and none of them is in the trail.
    fn no_value_is_in_the_trail(desk) {
        desk.write("areas.csv", AREAS);
        desk.run("import areas areas.csv");
        desk.write("roster.csv", "name,role,area,x,x_followers\nKanaridevi Sentinelwala,mla,NP-AC-001,canaryhandle77,918273\n");
        let taken = desk.json("import roster roster.csv --on 2025-05-30", 0);
        assert_eq!(taken["rejected"], json!(0), "{taken}");
        let id = desk.json("report reach --role mla --on 2025-05-30", 0)["rows"][0]["person"]["id"].as_str().unwrap().to_owned();
        let report = desk.run("report reach --role mla --on 2025-05-30 --format csv");
        assert!(report.out.contains("Kanaridevi") && report.out.contains("canaryhandle77") && !id.is_empty(), "{report:?}");
        let all = desk.json("audit list", 0);
        assert_eq!(all.as_array().unwrap().len(), 4, "{all}");
        let text = all.to_string().to_lowercase();
        for canary in ["kanaridevi", "sentinelwala", "canaryhandle77", "918273"] {
            assert!(!text.contains(canary), "{canary} in {text}");
        }
        assert_eq!(desk.json("audit verify", 0)["ok"], json!(true));
    }
}

#[test]
fn backup_and_restore_keep_the_chain() {
    let desk = Desk::sqlite();
    imported(&desk);
    let written = desk.json("backup copy.db", 0);
    assert_eq!((&written["audit"]["ok"], &written["audit"]["end"]["seq"]), (&json!(true), &json!(4)));
    desk.run("audit head");
    desk.run("import undo 2");
    let looked = desk.json("restore copy.db --verify", 0);
    assert_eq!((&looked["audit"]["ok"], &looked["audit"]["present_goes_on"]), (&json!(true), &json!(true)));
    let old = desk.json("restore copy.db --replace", 0)["old"].as_str().unwrap().to_owned();
    // The copy's four lines, and the one that says what it is; the old heads went aside with the old database.
    let verified = desk.json("audit verify", 0);
    assert_eq!((&verified["lines"], &verified["heads"]), (&json!(5), &json!([])));
    assert_eq!(desk.json("audit list --after 4", 0)[0]["object"], "restore");
    assert!(fs::read_dir(desk.path("data/heads")).unwrap().count() == 1);
    let apart = desk.json(&format!("--database sqlite://{old} restore copy.db --verify"), 0);
    assert_eq!(apart["audit"]["present_goes_on"], json!(true));
    assert_eq!(desk.json("--data new restore copy.db", 0)["old"], Value::Null);

    behind_its_back(&desk, &["UPDATE access_audit SET reason = 'x' WHERE seq = 2"]);
    let broken = desk.json("backup broken.db", 0);
    assert_eq!(broken["audit"]["ok"], json!(false), "a copy is made all the same: {broken}");
    let looked = desk.json("restore broken.db --verify", 1);
    assert_eq!((&looked["ok"], &looked["audit"]["present_goes_on"]), (&json!(false), &json!(true)));
}
