//! A thousand mobile numbers and a thousand voters' cards, taken in by every door: nothing of them stands anywhere in plain. And keys that are
//! missing, or others: the program does not start, and harms nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test, though not all of it is marked as one")]

mod common;

use std::collections::HashSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use access::vault::{self, KeyFolder};
use access::{Actor, Host};
use base::{SystemClock, SystemRng};
use common::{Desk, Ran, Server, on_both};
use db::{Db, Location};
use register::contacts::Contacts;
use register::model::ContactKind;
use serde_json::json;
use words::Locale;

const MANY: usize = 1_000;

fn mobile(n: usize) -> String {
    format!("73{:08}", (n * 99_991 + 17) % 100_000_000)
}

fn card(n: usize) -> String {
    format!("QZX{:07}", (n * 9_973 + 5) % 10_000_000)
}

/// The numbers, as they would stand in a file, a log, or a dump that writes bytes as digits.
struct Needles(HashSet<Vec<u8>>);

impl Needles {
    fn new() -> Needles {
        let all = (0..MANY).flat_map(|n| [mobile(n), card(n)]);
        let hex = |s: &String| s.bytes().map(|b| format!("{b:02x}")).collect::<String>();
        Needles(all.flat_map(|s| [hex(&s).into_bytes(), s.into_bytes()]).collect())
    }

    /// How often one of them stands in these bytes.
    fn hits(&self, bytes: &[u8]) -> usize {
        let begins = |w: &&[u8]| {
            w.starts_with(b"73") || w.starts_with(b"QZ") || w.starts_with(b"3733") || w.starts_with(b"515a")
        };
        let of = |len| bytes.windows(len).filter(begins).filter(|w| self.0.contains(*w)).count();
        of(10) + of(20)
    }

    fn in_folder(&self, folder: &Path, seen: &mut Vec<PathBuf>) -> usize {
        let mut hits = 0;
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                hits += self.in_folder(&path, seen);
            } else if kind.is_file()
                && let Ok(bytes) = fs::read(&path)
            {
                let n = self.hits(&bytes);
                assert_eq!(n, 0, "{}", path.display());
                hits += n;
                seen.push(path);
            }
        }
        hits
    }
}

fn areas() -> String {
    let seats: String = (0..MANY).map(|n| format!("assembly,NP-AC-{n:04},Seat {n},,NP\n")).collect();
    format!("kind,code,name_en,name_hi,parent\nstate,NP,Namuna Pradesh,नमूना प्रदेश,\n{seats}")
}

/// A roster of some seats; `more` are rows that somebody has to look at.
fn roster(of: std::ops::Range<usize>, more: &str) -> String {
    let rows: String =
        of.map(|n| format!("नमूना देवी,विधायक,NP-AC-{n:04},{},@namuna_{n}\n", mobile(n))).collect();
    format!("नाम,पद,क्षेत्र,मोबाइल,ट्विटर\n{rows}{more}")
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split(before).nth(1).and_then(|t| t.split(after).next()).unwrap_or_default()
}

/// Brings a roster in with the browser: looked at, mended, imported, its rejects begun again. Answers everything that was shown.
fn by_browser(server: &Server, me: &str, roster: &str) -> String {
    let mut shown = String::new();
    let op = || between(&server.get("/imports/new", me).body, "name=\"op\" value=\"", "\"").to_owned();
    let first = op();
    let fields =
        [("op", first.as_str()), ("kind", "roster"), ("on", "2026-11-02"), ("source", ""), ("sheet", "")];
    let sent = server.upload("/imports/new?lang=en", &fields, "सूची.csv", roster.as_bytes(), me);
    assert_eq!(sent.status, 303, "{}", sent.body);
    let to = between(&sent.head, "location: ", "\r\n").to_owned();
    let page = |shown: &mut String, path: &str| {
        let page = server.get(path, me).body;
        shown.push_str(&page);
        page
    };
    let draft = page(&mut shown, &format!("{to}?lang=en"));
    let revision = between(&draft, "name=\"revision\" value=\"", "\"").to_owned();
    let row = between(&draft, "name=\"cell.", ".");
    // A phone that stands in the column of accounts is answered with an account; another phone is typed into the column of phones.
    let cells = (format!("cell.{row}.4"), format!("cell.{row}.3"));
    let (again, other) = (op(), mobile(1));
    let fields =
        [("op", again.as_str()), ("revision", &revision), (&cells.0, "@namuna_x"), (&cells.1, &other)];
    let mended = server.upload(&format!("{to}/mend"), &fields, "", b"", me);
    assert_eq!(mended.status, 303, "{}", mended.body);
    let draft = page(&mut shown, &format!("{to}?lang=en"));
    let (op, revision) =
        (between(&draft, "name=\"op\" value=\"", "\""), between(&draft, "name=\"revision\" value=\"", "\""));
    let done = server.upload(&format!("{to}/import"), &[("op", op), ("revision", revision)], "", b"", me);
    assert_eq!(done.status, 303, "{}", done.body);
    let to = between(&done.head, "location: ", "\r\n").to_owned();
    page(&mut shown, &format!("{to}?lang=en"));
    page(&mut shown, "/?lang=en");
    shown
}

/// The tables as PostgreSQL keeps them, and its files, where this process may read them.
async fn in_postgres(db: &Db, needles: &Needles) -> usize {
    let (rows, folder) = db::testing::everything(db).await;
    assert!(rows.len() > 2 * MANY);
    let hits: usize = rows
        .iter()
        .map(|(table, row)| {
            let n = needles.hits(row.as_bytes());
            assert_eq!(n, 0, "{table}");
            n
        })
        .sum();
    hits + needles.in_folder(&folder.unwrap(), &mut Vec::new())
}

on_both! {
    fn nothing_of_a_thousand_numbers_stands_anywhere_in_plain(desk) {
        let mut desk = desk;
        fs::create_dir(desk.path("tmp")).unwrap();
        let tmp = desk.path("tmp").display().to_string();
        desk.variables = vec![("SANGATHAN_LOG".into(), "trace".into()), ("TMPDIR".into(), tmp)];
        let elsewhere = tempfile::tempdir().unwrap();
        let given = |name: &str, text: &str| {
            let path = elsewhere.path().join(name);
            fs::write(&path, text).unwrap();
            path.display().to_string()
        };
        let needles = Needles::new();
        let mut said: Vec<Ran> = Vec::new();
        said.push(desk.run(&format!("import areas {}", given("areas.csv", &areas()))));
        // From a file, through a pipe, and with the browser; with rows in which numbers stand where they should not.
        let wrong = format!("{},{},NP-AC-0001,x,\n", mobile(2), mobile(3));
        let rejects = elsewhere.path().join("rejects.csv").display().to_string();
        let text = roster(0..400, &wrong);
        assert!(needles.hits(text.as_bytes()) > 400, "what is searched for can be found");
        let line = format!("import roster {} --on 2026-11-01 --rejects {rejects}", given("roster.csv", &text));
        said.push(desk.run(&line));
        assert_eq!(said[1].code, Some(3), "{:?}", said[1]);
        said.push(desk.fed("import roster - --on 2026-11-01", &roster(400..600, "")));
        let one = "नाम,पद,क्षेत्र\nनमूना देवी,विधायक,NP-AC-0999\n";
        said.push(desk.fed(&format!("import roster - --on 2026-11-01 --set phone={}", mobile(999)), one));
        assert_eq!((said[2].code, said[3].code), (Some(0), Some(0)), "{:?}", &said[2..]);
        let server = Server::start(&desk, "serve --listen 127.0.0.1:0");
        let wrong = format!("नमूना राय,विधायक,NP-AC-0999,{},{}\nनमूना लाल,{},NP-AC-0998,{},\n", mobile(0), mobile(4), mobile(6), mobile(7));
        let shown = by_browser(&server, &desk.signed_in(), &roster(600..MANY - 2, &wrong));

        // Cards have no file of their own yet: they come by the door that every file will use.
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let db = runtime.block_on(async {
            let db = Db::open(&desk.location()).await.unwrap();
            let host = Host::new(db.clone(), Arc::new(SystemClock), Arc::new(SystemRng));
            let keys = KeyFolder::at(desk.path("data/keys"));
            let keys = vault::open(&host, &keys, Arc::new(SystemRng)).await.unwrap().unwrap();
            let host = host.with_vault(Arc::new(keys));
            let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await.unwrap();
            let (now, stamp) = (ctx.present(), ctx.stamp(None));
            let people = register::store::names(&mut ctx.tx, now).await.unwrap();
            assert!(people.len() >= MANY - 5, "{}", people.len());
            let mut contacts = Contacts::load(&mut ctx).await.unwrap().unwrap();
            for (n, (person, _)) in people.iter().enumerate() {
                contacts.sight(*person, ContactKind::VoterId, &card(n), ctx.today(), None).unwrap();
            }
            contacts.write(&mut ctx, stamp).await.unwrap();
            ctx.commit().await.unwrap();
            let kept = ctx_count(&host).await;
            assert!(kept >= 2 * MANY as i64 - 20, "{kept} numbers are kept");
            db
        });
        said.push(desk.run("keys list"));
        said.push(desk.run("audit list"));
        said.push(desk.run("import list"));
        assert!(said[4..].iter().all(|r| r.code == Some(0)), "{:?}", &said[4..]);

        // A full disk is the doctor's affair; here it is what it says.
        said.push(desk.run("doctor"));

        // The database as it lies, with what is not yet written back, and its copy.
        let mut seen = Vec::new();
        if let Location::Sqlite(_) = desk.location() {
            assert!(desk.path("data/sangathan.db-wal").exists());
            fs::create_dir(desk.path("backups")).unwrap();
            said.push(desk.run("backup backups/copy.db"));
            assert_eq!(said.last().unwrap().code, Some(0), "{said:?}");
            assert_eq!(fs::read_dir(desk.path("backups")).unwrap().count(), 1, "no keys in a backup");
            let master = fs::read_to_string(desk.path("data/keys/master.key")).unwrap();
            let copy = fs::read(desk.path("backups/copy.db")).unwrap();
            assert!(!copy.windows(64).any(|w| w == master.trim().as_bytes()));
        } else {
            assert_eq!(runtime.block_on(in_postgres(&db, &needles)), 0);
        }
        assert_eq!(needles.in_folder(desk.folder.path(), &mut seen), 0);
        said.push(server.stop());
        assert_eq!(needles.in_folder(desk.folder.path(), &mut seen), 0);
        assert!(fs::read_dir(desk.path("tmp")).unwrap().next().is_none(), "nothing is left in the temporary folder");
        assert!(seen.iter().any(|p| p.ends_with("master.key")) || !seen.is_empty());
        for ran in &said {
            assert_eq!(needles.hits(ran.out.as_bytes()) + needles.hits(ran.err.as_bytes()), 0, "{ran:?}");
        }
        assert!(said.iter().map(|r| r.err.len()).sum::<usize>() > 10_000, "there was a log");
        // A page shows what somebody sent only where it has to be mended, never a number that is in its place.
        for n in 600..MANY - 2 {
            assert!(!shown.contains(&mobile(n)), "{n}");
        }
        assert!(!shown.contains(&mobile(0)) && !shown.contains(&mobile(7)) && shown.contains("73xxxxxx"), "{shown}");
        runtime.block_on(db.close());
    }
}

async fn ctx_count(host: &Host) -> i64 {
    let mut ctx = host.read(Actor::LocalOperator, Locale::Hi).await.unwrap();
    let n = ctx.tx.number("SELECT count(*) FROM register_contact").await.unwrap();
    ctx.rollback().await.unwrap();
    n
}

/// How many rows each table has.
fn rows(desk: &Desk) -> Vec<(String, i64)> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let db = db::Db::open(&desk.location()).await.unwrap();
        let mut tx = db.read().await.unwrap();
        let all = db::schema::row_counts(&mut tx).await.unwrap();
        tx.rollback().await.unwrap();
        db.close().await;
        all
    })
}

const AREAS: &str = "kind,code,name_en,parent\nstate,NP,Namuna Pradesh,\nassembly,NP-AC-0001,Devpur,NP\n";

on_both! {
    fn without_its_keys_the_program_does_not_start_and_harms_nothing(desk) {
        desk.write("areas.csv", AREAS);
        desk.write("roster.csv", roster(1..2, ""));
        assert_eq!(desk.run("import areas areas.csv").code, Some(0));
        assert_eq!(desk.run("import roster roster.csv --on 2026-11-01").code, Some(0));
        let state = || (rows(&desk), desk.json("import list", 0), desk.json("audit list", 0));
        let before = state();
        let keys = desk.path("data/keys");
        let refuse = |variables: &[(&str, &str)], code: &str| {
            for line in ["serve --listen 127.0.0.1:0", "import areas areas.csv", "keys rotate"] {
                let words: Vec<&str> = ["--json"].into_iter().chain(line.split(' ')).collect();
                let child = desk.command(&words).envs(variables.iter().copied()).spawn().unwrap();
                let ran = common::ended(child);
                let said: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
                assert_eq!((ran.code, said["error"]["code"].as_str()), (Some(1), Some(code)), "{line}: {ran:?}");
                for l in ["hi", "en"] {
                    assert!(said["error"][l].as_str().unwrap().contains("data/keys"), "{said}");
                }
            }
        };
        // Missing altogether.
        fs::rename(&keys, desk.path("aside")).unwrap();
        refuse(&[], "keys_missing");
        assert!(!keys.exists(), "no other keys are made");
        assert_eq!(desk.run("doctor").code, Some(1));
        // A backup needs none, and what only reads goes on.
        assert_eq!(desk.json("import list", 0), before.1);
        // Those of another installation.
        let other = desk.run("--data other migrate").code;
        assert_eq!(other, Some(0));
        let child = desk.command(&["--data", "other", "import", "areas", "areas.csv"]).env_remove("SANGATHAN_DATABASE").spawn();
        assert_eq!(common::ended(child.unwrap()).code, Some(0));
        fs::rename(desk.path("other/keys"), &keys).unwrap();
        refuse(&[], "keys_missing");
        fs::remove_dir_all(&keys).unwrap();
        fs::rename(desk.path("aside"), &keys).unwrap();
        // Another master key.
        let wrong = "ab".repeat(32);
        refuse(&[("SANGATHAN_KEY", &wrong)], "keys_wrong");
        assert_eq!(state(), before, "nothing was changed");
        // The right one, from a file elsewhere.
        fs::rename(keys.join("master.key"), desk.path("master")).unwrap();
        refuse(&[], "keys_missing");
        let child = desk.command(&["import", "roster", "roster.csv", "--on", "2026-11-01"]).env("SANGATHAN_KEY_FILE", "master").spawn();
        let ran = common::ended(child.unwrap());
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let child = desk.command(&["--json", "keys", "rotate", "--index"]).env("SANGATHAN_KEY_FILE", "master").spawn();
        let rotated: serde_json::Value = serde_json::from_str(&common::ended(child.unwrap()).out).unwrap();
        assert_eq!((&rotated["values"], &rotated["unreadable"]), (&json!(1), &json!(0)), "{rotated}");
    }
}

#[test]
fn a_database_without_its_keys_discloses_nothing() {
    let desk = Desk::sqlite();
    desk.write("areas.csv", AREAS);
    desk.write("roster.csv", roster(1..2, ""));
    desk.run("import areas areas.csv");
    desk.run("import roster roster.csv --on 2026-11-01");
    desk.run("backup copy.db");
    assert_eq!(desk.json("--data thief restore copy.db", 0)["tables"]["register_contact"], json!(1));
    assert_eq!(desk.json("--data thief serve --listen 127.0.0.1:0", 1)["error"]["code"], "keys_missing");
    assert!(!desk.path("thief/keys").exists());
    assert_eq!(Needles::new().hits(&fs::read(desk.path("thief/sangathan.db")).unwrap()), 0);
}

#[test]
fn the_doctor_looks_after_the_keys() {
    let desk = Desk::sqlite();
    desk.write("areas.csv", AREAS);
    desk.run("import areas areas.csv");
    let state = |line: &str, name: &str| {
        let said = desk.run(&format!("--json {line}"));
        let said: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        let all = said["checks"].as_array().unwrap().clone();
        all.into_iter().find(|c| c["name"] == name).unwrap()["state"].clone()
    };
    assert_eq!(state("doctor", "keys"), "ok");
    assert_eq!(state("doctor", "keys_apart"), "ok");
    // Where folders are copied whole, the keys must not be among them.
    assert_eq!(state("doctor --backups data", "keys_apart"), "failed");
    fs::create_dir(desk.path("backups")).unwrap();
    assert_eq!(state("doctor --backups backups", "keys_apart"), "ok");
    assert_eq!(desk.run("backup data/copy.db").code, Some(2), "never right beside the keys");
    fs::set_permissions(desk.path("data/keys/master.key"), fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(state("doctor", "private"), "failed");
    fs::set_permissions(desk.path("data/keys/master.key"), fs::Permissions::from_mode(0o600)).unwrap();
    // The keys in one folder with the database.
    for entry in fs::read_dir(desk.path("data/keys")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, desk.path("data").join(path.file_name().unwrap())).unwrap();
    }
    assert_eq!(state("--keys data doctor", "keys_apart"), "failed");
    // A server elsewhere that does not prove itself is not spoken to.
    for line in ["import list", "serve --listen 127.0.0.1:0", "doctor"] {
        let ran = desk.run(&format!("--database postgres://u@db.example/n {line}"));
        assert!(ran.code != Some(0) && (ran.err + &ran.out).contains("sslmode=verify-full"), "{line}");
    }
    let allowed =
        desk.run("--database postgres://u@db.invalid/n?sslmode=require --allow-plain-database import list");
    assert!(!allowed.err.contains("sslmode=verify-full"), "{allowed:?}");
}
