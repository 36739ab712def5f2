//! Lists of workers that go out: for a purpose, once, marked, and only with those who were told.
#![allow(clippy::unwrap_used)]

mod round;

use access::exports::{self, Asking};
use access::{Actor, Role};
use calamine::{Reader as _, Xlsx, open_workbook_from_rs};
use db::{Db, both, rows};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use register::model::notice::Answer;
use round::{Office, ask};
use words::Locale;

/// Somebody who keeps the register and may take files out.
async fn keeper(office: &Office) -> Actor {
    office.actor(None, Role::PeopleAdministrator, "NP").await
}

/// The bytes of a file: asked for, and taken.
async fn taken(office: &Office, who: &Actor, file: &str, rows: i64) -> (u16, Vec<u8>) {
    let (status, to) = ask(office, who, file, None).await;
    assert_eq!(status, 303, "{to}");
    assert!(to.starts_with("/exports/new?file=%2Fworkers%2Fout."), "{to}");
    assert!(to.contains(&format!("rows={rows}&area=")), "{to}");
    office.later();
    let op = office.desk.host.ids.make();
    let mut ctx = office.desk.host.write(who.clone(), Locale::En, op).await.unwrap();
    let code = file.split("under=").nth(1).unwrap().split('&').next().unwrap();
    let area = areas::store::by_code(&mut ctx.tx, code).await.unwrap().unwrap().id.uuid();
    let file = file.replace("&lang=en", "");
    let asking = Asking { what: &file, area: Some(area), rows, purpose: "a meeting of the district" };
    let export = exports::ask(&mut ctx, &asking).await.unwrap();
    ctx.commit().await.unwrap();
    round::bytes(office, who, &format!("{file}&lang=en&export={}", export.id)).await
}

#[both]
async fn a_list_names_those_who_were_told_and_says_how_many_it_leaves_out(db: Db) {
    let office = Office::new(db).await;
    let who = keeper(&office).await;
    let (devi, lal) = (office.person("A1").await, office.person("A2").await);
    office.enter("NP-B-001", &[(devi, Answer::Told), (lal, Answer::Told)]).await.unwrap();
    let (status, page) = ask(&office, &who, "/workers/out?under=NP-M-1&lang=en", None).await;
    assert_eq!(status, 200);
    assert!(page.contains("will hold 2 workers") && page.contains("2 are not in this file"), "{page}");
    let (status, bytes) = taken(&office, &who, "/workers/out.csv?under=NP-M-1&lang=en", 2).await;
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(status, 200, "{text}");
    let lines: Vec<&str> = text.lines().collect();
    // He has two duties: two rows of one person.
    assert_eq!(lines.len(), 1 + 3 + 2, "{text}");
    assert!(lines[0].starts_with("\u{feff}Number,Your own number"), "{text}");
    assert!(text.contains("नमूना देवी") && text.matches("कल्पित लाल").count() == 2);
    assert!(!text.contains("Kalpit Bai") && !text.contains("कल्पित राय") && !text.contains("98765"));
    assert!(lines[4].contains("a meeting of the district") && lines[5].starts_with("2 are not in this file"));
    // With numbers only where they were asked for, and may be seen.
    let (_, bytes) = taken(&office, &who, "/workers/out.csv?under=NP-B-001&mobile=yes&lang=en", 2).await;
    assert!(String::from_utf8(bytes).unwrap().contains(",9876543210,"));
    let state = office.actor(None, Role::StateAdministrator, "NP").await;
    let (status, _) = ask(&office, &state, "/workers/out.csv?under=NP-B-001&mobile=yes", None).await;
    assert_eq!(status, 403);
    // Whoever takes files out does not see names by that, and whoever sees names takes no files out.
    for role in [Role::Analyst, Role::BoothPresident] {
        let other = office.actor(None, role, "NP-B-001").await;
        assert_eq!(ask(&office, &other, "/workers/out.csv?under=NP-B-001", None).await.0, 403, "{role:?}");
    }
}

#[both]
async fn a_file_is_taken_once_and_only_from_ones_own_area(db: Db) {
    let office = Office::new(db).await;
    let who = office.actor(None, Role::PeopleAdministrator, "NP-B-001").await;
    let devi = office.person("A1").await;
    office.enter("NP-B-001", &[(devi, Answer::Told)]).await.unwrap();
    assert_eq!(ask(&office, &who, "/workers/out.csv?under=NP-B-002", None).await.0, 404);
    assert_eq!(ask(&office, &who, "/workers/out.csv?under=NP-X", None).await.0, 404);
    let file = "/workers/out.csv?under=NP-B-001&lang=en";
    assert_eq!(taken(&office, &who, file, 1).await.0, 200);
    let mut ctx = office.desk.read().await;
    let all: Vec<(base::uuid::Uuid,)> = rows!(&mut ctx.tx, "SELECT export_id FROM access_export").unwrap();
    let sql = "SELECT object FROM access_audit WHERE action = 'export' ORDER BY seq DESC LIMIT 1";
    let lines: Vec<(String,)> = rows!(&mut ctx.tx, sql).unwrap();
    ctx.rollback().await.unwrap();
    assert!(lines[0].0.ends_with("of 1 /workers/out.csv?under=NP-B-001 taken"), "{lines:?}");
    let again = format!("{file}&export={}", all[0].0);
    assert_eq!(ask(&office, &who, &again, None).await.0, 409);
    // What was asked for of one file is not for another.
    let other = again.replace("out.csv", "out.xlsx");
    assert_ne!(ask(&office, &who, &other, None).await.0, 200);
}

#[both]
async fn a_workbook_has_people_duties_and_what_it_is_and_runs_no_formula(db: Db) {
    let office = Office::new(db).await;
    let more = "name_hi,unit,duty,ref\n=HYPERLINK(1),NP-B-001,page_head,A8\n";
    assert_eq!(office.import("workers", more).await, 0);
    let who = keeper(&office).await;
    let mut people = Vec::new();
    for reference in ["A1", "A2", "A8"] {
        people.push((office.person(reference).await, Answer::Told));
    }
    office.enter("NP-B-001", &people).await.unwrap();
    let (status, bytes) = taken(&office, &who, "/workers/out.xlsx?under=NP&lang=en", 3).await;
    assert_eq!(status, 200);
    let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Workers", "Duties", "What this is"]);
    let sheet = |book: &mut Xlsx<_>, name: &str| -> Vec<Vec<String>> {
        let range = book.worksheet_range(name).unwrap();
        range.rows().map(|r| r.iter().map(ToString::to_string).collect()).collect()
    };
    let people = sheet(&mut book, "Workers");
    assert_eq!(people.len(), 4, "{people:?}");
    assert!(people.iter().any(|r| r[3] == "=HYPERLINK(1)"), "{people:?}");
    assert!(book.worksheet_formula("Workers").unwrap().is_empty());
    assert_eq!(sheet(&mut book, "Duties").len(), 5);
    let about = sheet(&mut book, "What this is");
    assert!(about[0][0].contains("a meeting of the district"), "{about:?}");
    assert!(about[1][0].starts_with("2 are not in this file") && about.len() > 4, "{about:?}");
    let (_, bytes) = taken(&office, &who, "/workers/out.csv?under=NP&lang=en", 3).await;
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains(",'=HYPERLINK(1),"), "{text}");
}

#[both]
async fn whatever_was_answered_no_file_names_anybody_to_whom_the_notice_is_due(db: Db) {
    let office = Office::new(db).await;
    let who = keeper(&office).await;
    let names = [("A1", "नमूना देवी"), ("A2", "कल्पित लाल"), ("A3", "Kalpit Bai"), ("A4", "कल्पित राय")];
    let answer = prop_oneof![Just(None), Just(Some(Answer::Told)), Just(Some(Answer::Gone))];
    let acts = prop::collection::vec((0usize..4, answer), 7);
    let acts = acts.new_tree(&mut TestRunner::deterministic()).unwrap().current();
    let mut people = Vec::new();
    for (reference, _) in names {
        people.push(office.person(reference).await);
    }
    let mut standing = [None; 4];
    for (i, answer) in acts {
        if let (Some(answer), true) = (answer, standing[i] != Some(Answer::Gone)) {
            let unit = if i == 3 { "NP-B-002" } else { "NP-B-001" };
            office.enter(unit, &[(people[i], answer)]).await.unwrap();
            standing[i] = Some(answer);
        }
        let told = standing.iter().filter(|s| **s == Some(Answer::Told)).count() as i64;
        for file in ["/workers/out.csv?under=NP&lang=en", "/workers/out.xlsx?under=NP&lang=en"] {
            let (status, bytes) = taken(&office, &who, file, told).await;
            assert_eq!(status, 200);
            let text = match Xlsx::new(std::io::Cursor::new(bytes.clone())) {
                Ok(mut book) => {
                    let range = book.worksheet_range("Workers").unwrap();
                    range.used_cells().map(|(_, _, cell)| format!("{cell}\n")).collect()
                }
                Err(_) => String::from_utf8(bytes).unwrap(),
            };
            for ((_, name), standing) in names.iter().zip(standing) {
                assert_eq!(text.contains(name), standing == Some(Answer::Told), "{name} {text}");
            }
        }
        let (_, list) = ask(&office, &who, "/workers/sheet/NP-M-1", None).await;
        for ((_, name), standing) in names.iter().zip(standing) {
            assert_eq!(list.contains(name), standing == Some(Answer::Told), "{name}");
        }
    }
}
