//! Backup and restore, migrations, the doctor, the settings.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use common::{AREAS, Desk, Server, on_both};
use serde_json::json;

fn mode(path: &std::path::Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_backup_is_proved_and_becomes_the_database_again() {
    let desk = Desk::sqlite();
    desk.write("areas.csv", AREAS);
    desk.run("import areas areas.csv");
    let written = desk.json("backup copy.db", 0);
    assert_eq!((&written["tables"]["areas_area"], mode(&desk.path("copy.db"))), (&json!(3), 0o600));
    assert_eq!(desk.json("backup copy.db", 1)["error"]["code"], "exists");
    let looked = desk.json("restore copy.db --verify", 0);
    assert_eq!((&looked["ok"], &looked["present"]["areas_area"]), (&json!(true), &json!(3)));
    assert!(
        desk.run("--lang en restore copy.db --verify").out.contains("areas_area: 3 (present database: 3)")
    );

    assert_eq!(desk.json("--data new restore copy.db", 0)["old"], json!(null));
    assert_eq!(desk.json("--data new import list", 0)[0]["created"], json!(3));
    assert_eq!((mode(&desk.path("new")), mode(&desk.path("new/sangathan.db"))), (0o700, 0o600));

    // Never over a database, unless asked; then the old one is still there.
    desk.run("import undo 1");
    assert_eq!(desk.json("restore copy.db", 1)["error"]["code"], "exists");
    let old = desk.json("restore copy.db --replace", 0)["old"].as_str().unwrap().to_owned();
    assert_eq!(desk.json("import list", 0)[0]["undone_at"], json!(null));
    assert_ne!(desk.json(&format!("--database sqlite://{old} import list"), 0)[0]["undone_at"], json!(null));
}

#[test]
fn a_copy_that_is_damaged_or_no_copy_is_refused() {
    let desk = Desk::sqlite();
    desk.write("areas.csv", AREAS);
    desk.run("import areas areas.csv");
    desk.run("backup copy.db");
    let mut bytes = fs::read(desk.path("copy.db")).unwrap();
    for at in (4096..bytes.len()).step_by(1024) {
        bytes[at] ^= 0xff;
    }
    desk.write("damaged.db", &bytes);
    desk.write("half.db", &bytes[..bytes.len() / 2]);
    desk.write("text.db", "no database");
    desk.write("empty.db", "");
    for file in ["damaged.db", "half.db", "text.db", "empty.db"] {
        assert_eq!(desk.json(&format!("restore {file} --verify"), 1)["error"]["code"], "damaged", "{file}");
        assert_eq!(desk.json(&format!("restore {file} --replace"), 1)["error"]["code"], "damaged", "{file}");
        assert_eq!(
            desk.json(&format!("--data other restore {file}"), 1)["error"]["code"],
            "damaged",
            "{file}"
        );
    }
    assert!(!desk.path("other/sangathan.db").exists() && !desk.path("data/sangathan.db.restoring").exists());
    assert_eq!(desk.json("restore none.db --verify", 1)["error"]["code"], "no_such_file");
    assert_eq!(desk.json("import list", 0)[0]["created"], json!(3));
}

#[test]
fn a_database_in_use_is_not_exchanged_and_keys_stay_apart() {
    let desk = Desk::sqlite();
    let server = Server::start(&desk, "serve --listen 127.0.0.1:0");
    assert_eq!(desk.run("backup copy.db").code, Some(0));
    assert_eq!(desk.json("restore copy.db --replace", 1)["error"]["code"], "in_use");
    assert_eq!(server.stop().code, Some(0));
    assert_eq!(desk.run("restore copy.db --replace").code, Some(0));
    fs::create_dir_all(desk.path("data/keys")).unwrap();
    assert_eq!(desk.run("backup data/keys/copy.db").code, Some(2));
}

on_both! {
    fn the_doctor_finds_everything_well(desk) {
        desk.write("areas.csv", AREAS);
        desk.run("import areas areas.csv");
        let well = desk.json("doctor", 0);
        assert_eq!((&well["ok"], &well["tables"]["areas_area"]), (&json!(true), &json!(3)), "{well}");
        let names = well["checks"].as_array().unwrap().iter().map(|c| c["name"].as_str().unwrap());
        for name in ["database", "migrations", "integrity", "imports", "clock", "rows"] {
            assert!(names.clone().any(|n| n == name), "{name}");
        }
        assert!(desk.run("doctor").out.contains("✓ "));
    }
}

#[test]
fn the_doctor_says_what_is_to_be_done() {
    let desk = Desk::sqlite();
    assert_eq!(desk.json("doctor", 1)["ok"], json!(false));
    desk.run("migrate");
    fs::set_permissions(desk.path("data"), fs::Permissions::from_mode(0o755)).unwrap();
    let unwell = desk.run("--lang en doctor");
    assert_eq!(unwell.code, Some(1));
    assert!(
        unwell.out.contains("✗ Others on this computer can look into ./data.\n    → chmod go= ./data"),
        "{unwell:?}"
    );
    assert_eq!(unwell.err, "Error: 1 check failed.\n");
}

on_both! {
    fn migrations_are_listed_and_carried_out(desk) {
        let trial = desk.json("migrate --dry-run", 0);
        let pending = trial["pending"].as_array().unwrap();
        assert!(pending.len() >= 6 && pending[0] == "0001_access", "{trial}");
        assert!(!desk.path("data").exists(), "a trial made a folder");
        assert_eq!(desk.json("migrate", 0)["applied"], json!(true));
        assert_eq!(desk.run("migrate").out, "डेटाबेस इसी संस्करण का है।\n");
    }
}

#[test]
fn settings_say_where_they_come_from_and_keep_secrets() {
    let desk = Desk::sqlite();
    let file = desk.write("url", "postgres://someone:secret@db.example/organisation\n");
    let show = |line: &str, variables: &[(&str, &str)]| {
        let words: Vec<&str> = line.split(' ').collect();
        common::ended(desk.command(&words).envs(variables.iter().copied()).spawn().unwrap())
    };
    let from_file = ("SANGATHAN_DATABASE_FILE", file.to_str().unwrap());
    let shown =
        show("--lang en config show", &[from_file, ("SANGATHAN_LISTN", "x"), ("SANGATHAN_DATA", "d")]).out;
    assert!(
        shown.contains("database = postgres://db.example/organisation   (variable SANGATHAN_DATABASE_FILE)"),
        "{shown}"
    );
    assert!(shown.contains("data = d   (variable SANGATHAN_DATA)"), "{shown}");
    assert!(shown.contains("Unknown variable SANGATHAN_LISTN") && !shown.contains("secret"), "{shown}");
    let shown = show("--lang en --data e config show", &[from_file]).out;
    assert!(shown.contains("database = sqlite://e/sangathan.db"), "{shown}");
    let two = show("config show", &[from_file, ("SANGATHAN_DATABASE", "sqlite://x.db")]);
    assert_eq!(two.code, Some(2));
    assert_eq!(
        show("config show", &[("SANGATHAN_LANG", "en")]).out.lines().next(),
        Some("data = ./data   (as it always is)")
    );
}

#[test]
fn postgres_is_kept_with_its_own_tools() {
    let desk = Desk::postgres("keeping_own_tools");
    desk.run("migrate");
    for line in ["--lang en backup copy.db", "--lang en restore url --replace"] {
        let ran = desk.run(line);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains("pg_dump") || ran.err.contains("pg_restore"), "{ran:?}");
    }
}
