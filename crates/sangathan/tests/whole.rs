//! All of a database as files, and the same database of it again: of either kind into either.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use common::{AREAS, Desk, on_both};
use db::whole::Manifest;
use serde_json::json;

const WORKERS: &str = "name_hi,name_en,mobile,unit,duty,ref\n\
    \"नमूना, \"\"देवी\"\"\",\\N,98765 43210,NP-AC-001,expansion_worker,=1+1\n\
    कल्पित लाल,\"a\nb\",9123456789,NP-AC-001,worker,A2\n";

/// Something of everything: areas, workers with sealed numbers, somebody who signs in.
fn filled(desk: &Desk) {
    desk.write("areas.csv", AREAS);
    desk.write("workers.csv", WORKERS);
    desk.run("import areas areas.csv");
    let ran = desk.run("import workers workers.csv");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    desk.signed_in();
}

fn list(folder: &Path) -> Manifest {
    serde_json::from_slice(&fs::read(folder.join("manifest.json")).unwrap()).unwrap()
}

/// From one database through files into another and through files again: every table is the same, but those to which the acts themselves were added.
fn goes_and_comes(from: &Desk, to: &Desk) {
    filled(from);
    let folder = from.path("all");
    let written = from.json("export --all all", 0);
    assert_eq!(written["tables"]["register_worker"], json!(2));
    let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&folder.join("register_worker.csv"))), (0o700, 0o600));
    // Numbers are not readable in it; names are.
    let text = fs::read_to_string(folder.join("register_worker.csv")).unwrap();
    assert!(text.contains("कल्पित लाल") && !text.contains("9123456789") && !text.contains("98765"));
    assert_eq!(from.json("export --all all", 1)["error"]["code"], "exists");

    let line = format!("restore {}", folder.display());
    assert_eq!(to.json(&format!("{line} --verify"), 0)["ok"], json!(true));
    assert!(!to.path("data/sangathan.db").exists());
    assert_eq!(to.json(&line, 0)["tables"]["register_worker"], json!(2));
    // Only into a new one.
    assert_eq!(to.json(&line, 1)["error"]["code"], "exists");
    // With its keys it goes on as if nothing had been: the trail is whole, and the same file changes nothing.
    fs::create_dir_all(to.path("data")).unwrap();
    fs::remove_dir_all(to.path("data/keys")).ok();
    let keys = to.path("data/keys");
    fs::create_dir(&keys).unwrap();
    fs::set_permissions(&keys, fs::Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from.path("data/keys")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), keys.join(entry.file_name())).unwrap();
    }
    assert_eq!(to.json("audit verify", 0)["ok"], json!(true));
    to.json("export --all again", 0);
    let (before, after) = (list(&folder), list(&to.path("again")));
    assert_eq!(before.tables.len(), after.tables.len());
    for (a, b) in before.tables.iter().zip(&after.tables) {
        // The acts of going and coming are lines of the trail.
        let told = ["access_audit", "access_chain", "access_data"].contains(&a.table.as_str());
        assert!(a == b || (told && a.table == b.table), "{a:?}\n{b:?}");
    }
    to.write("workers.csv", WORKERS);
    let again = to.json("import workers workers.csv", 0);
    assert_eq!(
        (&again["created"], &again["updated"], &again["unchanged"]),
        (&json!(0), &json!(0), &json!(2))
    );
}

on_both! {
    fn into_sqlite(desk) { goes_and_comes(&desk, &Desk::sqlite()) }
}

on_both! {
    fn into_postgres(desk) { goes_and_comes(&desk, &Desk::postgres(&format!("{}_to", desk.folder.path().file_name().unwrap().to_str().unwrap()))) }
}

#[test]
fn damaged_files_make_no_database() {
    let (from, to) = (Desk::sqlite(), Desk::sqlite());
    filled(&from);
    from.json("export --all all", 0);
    let folder = from.path("all");
    let file = folder.join("register_worker.csv");
    let whole = fs::read_to_string(&file).unwrap();
    let line = format!("restore {}", folder.display());
    let first_lines = whole.lines().take(2).collect::<Vec<_>>().join("\n") + "\n";
    for broken in [whole.replace("कल्पित", "कल्पना"), first_lines, whole.replace("said", "sad")]
    {
        fs::write(&file, &broken).unwrap();
        for end in ["", " --verify"] {
            let said = to.json(&format!("{line}{end}"), 1);
            assert_eq!(said["error"]["code"], "damaged", "{said}");
        }
        assert!(!to.path("data/sangathan.db").exists());
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(to.json(&line, 1)["error"]["code"], "damaged");
    // Never beside the keys.
    assert_eq!(from.run("export --all data/all").code, Some(2));
    fs::write(&file, &whole).unwrap();
    assert_eq!(to.json(&line, 0)["ok"], json!(true));
}
