//! Files that are not as they should be, and imports that break off: nothing is half done, and the way out is named.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::atomic::{AtomicBool, Ordering};

use access::{Actor, Ctx, Host};
use common::*;
use db::history::Facts;
use db::{DbError, Stamp, both};
use intake::decode::{Decoder, Source};
use intake::run::{Request, Silent, run};
use intake::{Field, Given, IntakeError, Kind, Note, Outcome, Row, Session};
use testkit::{Desk, day, given};
use words::{Locale, Text};

async fn refused(desk: &Desk, name: &str, text: &str, given: Given) -> IntakeError {
    let before = everything(desk, today()).await;
    let error = desk.try_import(&*kind(name), text.as_bytes(), given, false).await.unwrap_err();
    assert_eq!(everything(desk, today()).await, before);
    error
}

#[both]
async fn files_that_are_refused_whole(db: db::Db) {
    let desk = land(db).await;
    let none = Given::default;
    let text = "area,as_of,electors\nNP-AC-001,2023-10-04,5\n";
    let cases = [
        (
            "no_such_header",
            refused(&desk, "electors", text, given(&["electors=Voters"], &[], None)).await,
            "area, as_of, electors",
        ),
        (
            "no_such_header",
            refused(&desk, "electors", text, given(&["electors="], &[], None)).await,
            "area, as_of, electors",
        ),
        (
            "no_such_header",
            refused(&desk, "electors", text, given(&[], &["source={Who}"], None)).await,
            "as_of",
        ),
        (
            "no_such_field",
            refused(&desk, "electors", text, given(&["voters=electors"], &[], None)).await,
            "third_gender",
        ),
        (
            "bad_template",
            refused(&desk, "electors", text, given(&[], &["source={area"], None)).await,
            "{area",
        ),
        (
            "two_columns",
            refused(&desk, "electors", "area,क्षेत्र,electors\na,b,1\n", none()).await,
            "--map area=",
        ),
        ("missing_column", refused(&desk, "electors", "area,voters\na,1\n", none()).await, "electors / male"),
        (
            "missing_column",
            refused(&desk, "areas", "kind,code\nstate,S\n", none()).await,
            "name_en / name_hi",
        ),
        (
            "duplicate_header",
            refused(&desk, "areas", "kind,code,Name,name \nstate,S,A,B\n", none()).await,
            "ame",
        ),
        ("caste", refused(&desk, "areas", "kind,code,name_en,जाति\nstate,S,A,B\n", none()).await, "जाति"),
    ];
    for (code, error, names) in &cases {
        assert_eq!(error.code(), *code, "{error}");
        let text = error.text();
        assert!(text.en.contains(names) && text.hi.contains(names), "{text:?}");
    }
}

#[both]
async fn unknown_columns_are_told_and_not_used(db: db::Db) {
    let desk = land(db).await;
    let text = "Area,Extra,AS OF,मतदाता,Voters\nNP-AC-001,x,2023-10-04,5,6\n";
    let report = import(&desk, "electors", text).await;
    let told: Vec<(&str, &str)> = report.warning_list.iter().map(|n| (n.column.as_str(), n.code)).collect();
    assert_eq!(told, [("Extra", "column_not_used"), ("Voters", "column_not_used")]);
    // The person says which column is meant; the one that was recognised is told instead.
    let report = desk.import(&*kind("electors"), text, given(&["electors=voters"], &[], None)).await;
    let told: Vec<&str> = report.warning_list.iter().map(|n| n.column.as_str()).collect();
    assert_eq!((told, counts(&report)), (vec!["Extra", "मतदाता"], (0, 1, 0, 0)));
    assert_eq!(electors(&desk, "NP-AC-001", today()).await.unwrap().n, 6);
}

#[both]
async fn texts_are_composed_and_never_with_a_hole(db: db::Db) {
    let desk = land(db).await;
    let set =
        given(&["name_en=N"], &["kind=booth", "code=NP-AC-{AC:03}-B-{B:03}", "parent=NP-M-{M:02}"], None);
    let text = "AC,B,M,N\n1,7,1,a\n1.0,8.0,1,b\n१,९,१,c\n1,12A,1,d\n1,Annex,1,e\n1,,1,f\n1,-,1,g\n1,10,,h\n";
    let report = desk.import(&*kind("areas"), text, set).await;
    assert_eq!(codes(&report.reject_list), [(7, "blank"), (8, "blank")]);
    let mut codes: Vec<String> =
        areas(&desk, today(), None).await.into_iter().map(|a| a.identity.code).collect();
    codes.retain(|c| c.starts_with("NP-AC-001-B"));
    codes.sort();
    let expected =
        ["001", "002", "007", "008", "009", "010", "012A", "Annex"].map(|b| format!("NP-AC-001-B-{b}"));
    assert_eq!(codes, expected);
    let orphan = area(&desk, "NP-AC-001-B-010", today()).await.unwrap();
    assert_eq!(orphan.place.parent, None, "a parent with a hole is no parent");
}

#[both]
async fn rejected_rows_can_be_corrected_and_imported_as_they_are(db: db::Db) {
    let desk = land(db).await;
    let text = "\u{feff}Area;as of;Electors;Value;remark\n\
        NP-AC-001;2023-10-04;20000;a;fine\n\
        Devpura;2023-10-04;20000;=1+1;\"two\nlines; and a mark\"\n\
        NP-AC-002;2023-10-04;-5;@x;-3\n\
        NP-M-01;2023-10-03;900;;;;surplus\n";
    let report = import(&desk, "electors", text).await;
    assert_eq!(codes(&report.reject_list), [(3, "unknown_area"), (4, "negative"), (5, "surplus_cells")]);
    let path = report.rejects_file.clone().unwrap();
    assert_eq!(path, desk.path("input.rejects.csv"));
    let rejects = std::fs::read_to_string(&path).unwrap();
    assert!(rejects.starts_with('\u{feff}'), "for spreadsheets");
    let read = |text: &str| {
        let text = text.trim_start_matches('\u{feff}').as_bytes().to_vec();
        csv::ReaderBuilder::new().flexible(true).from_reader(std::io::Cursor::new(text))
    };
    let mut reader = read(&rejects);
    let headers: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    // The source has a column `Value` of its own, which keeps its name.
    assert_eq!(
        headers,
        [
            "Area",
            "as of",
            "Electors",
            "Value",
            "remark",
            "row",
            "column",
            "reject_value",
            "reason_code",
            "reason"
        ]
    );
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let of = |r: usize| rows[r].iter().take(9).map(str::to_owned).collect::<Vec<_>>();
    let first = [
        "Devpura",
        "2023-10-04",
        "20000",
        "'=1+1",
        "two\nlines; and a mark",
        "3",
        "Area",
        "Devpura",
        "unknown_area",
    ];
    assert_eq!(of(0), first, "a formula is disarmed");
    assert_eq!(of(1), ["NP-AC-002", "2023-10-04", "-5", "'@x", "-3", "4", "Electors", "-5", "negative"]);
    assert!(rows.iter().all(|r| r[9].contains(" · ")), "the reason in both languages");

    // Uncorrected it is rejected again, with the same columns and without the old reasons.
    let again = import(&desk, "electors", &rejects).await;
    assert_eq!(
        (again.read, again.rejected),
        (3, 3),
        "nor does the row with surplus cells pass by being cut off"
    );
    let second = std::fs::read_to_string(again.rejects_file.unwrap()).unwrap();
    let mut reader = read(&second);
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), headers);
    assert_eq!(reader.records().next().unwrap().unwrap().get(3), Some("'=1+1"), "disarmed once, not twice");

    let corrected =
        second.replacen("Devpura", "Devpur", 1).replacen("-5", "30000", 1).replace(",surplus_cells\n", "\n");
    let report = import(&desk, "electors", &corrected).await;
    assert_eq!(
        (counts(&report), report.rejects_file.clone()),
        ((2, 0, 1, 0), None),
        "{:?}",
        report.reject_list
    );
    let told: Vec<&str> = report.warning_list.iter().map(|n| n.column.as_str()).collect();
    assert_eq!(told, ["Value", "remark"], "what a rejects file adds is no unknown column");
    assert_eq!(electors(&desk, "NP-AC-002", today()).await.unwrap().n, 30_000);
}

#[both]
async fn a_guarded_cell_reads_as_it_was(db: db::Db) {
    let desk = land(db).await;
    let text = "kind,code,name_en,parent\nbooth,'@B-1,'=Name,NP-M-01\nbooth,'B-2,O'Name,NP-M-01\n";
    assert_eq!(import(&desk, "areas", text).await.rejected, 0);
    assert_eq!(area(&desk, "@B-1", today()).await.unwrap().place.name_en.as_deref(), Some("=Name"));
    assert!(area(&desk, "'B-2", today()).await.is_some(), "an apostrophe before anything else is part of it");
}

#[both]
async fn the_rejects_file_is_not_the_file(db: db::Db) {
    let desk = land(db).await;
    let path = desk.path("input.rejects.csv");
    std::fs::write(&path, "area,as_of,electors\nNowhere,2023-10-04,5\n").unwrap();
    let error =
        desk.import_file(&*kind("electors"), path.clone(), Given::default(), false).await.unwrap_err();
    assert_eq!(error.code(), "write");
    assert!(std::fs::read_to_string(&path).unwrap().contains("Nowhere"));
}

#[both]
async fn a_trial_changes_nothing_and_says_the_same(db: db::Db) {
    let desk = land(db).await;
    let before = everything(&desk, today()).await;
    let text = "kind,code,name_en,parent\nmandal,NP-M-08,New,NP-AC-001\nmandal,NP-M-09,New,Nowhere\n";
    let bytes = text.as_bytes();
    let trial = desk.try_import(&*kind("areas"), bytes, Given::default(), true).await.unwrap();
    assert_eq!((counts(&trial), trial.no, trial.dry_run), ((1, 0, 0, 1), None, true));
    assert_eq!(everything(&desk, today()).await, before);
    let real = import(&desk, "areas", text).await;
    assert_eq!((counts(&real), real.no), (counts(&trial), Some(2)));
}

/// A kind of this crate with something going wrong around it.
struct Faulty {
    inner: Box<dyn Kind>,
    /// Fails after everything was written.
    breaks: bool,
    /// Somebody else imports this between the look and the turn.
    meanwhile: Option<(Host, String)>,
    done: AtomicBool,
}

impl Faulty {
    fn new(name: &str) -> Faulty {
        Faulty { inner: kind(name), breaks: false, meanwhile: None, done: AtomicBool::new(false) }
    }
}

#[async_trait::async_trait]
impl Kind for Faulty {
    fn name(&self) -> &'static str {
        self.inner.name()
    }
    fn title(&self) -> Text {
        self.inner.title()
    }

    fn about(&self) -> Text {
        self.inner.about()
    }
    fn fields(&self) -> Vec<Field> {
        self.inner.fields()
    }
    fn builds_on(&self) -> &'static [&'static str] {
        self.inner.builds_on()
    }
    fn facts(&self) -> &'static [Facts] {
        self.inner.facts()
    }
    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> intake::Result<Box<dyn Session>> {
        let session = self.inner.begin(ctx, given).await?;
        if let Some((host, sql)) = &self.meanwhile
            && !self.done.swap(true, Ordering::Relaxed)
        {
            let mut other = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?;
            db::exec!(&mut other.tx, sqlx::AssertSqlSafe(sql.clone()))?;
            other.commit().await?;
        }
        Ok(Box::new(FaultySession { inner: session, breaks: self.breaks }))
    }
}

struct FaultySession {
    inner: Box<dyn Session>,
    breaks: bool,
}

#[async_trait::async_trait]
impl Session for FaultySession {
    fn wants_scan(&self) -> bool {
        self.inner.wants_scan()
    }
    fn scan(&mut self, row: &Row<'_>) {
        self.inner.scan(row);
    }
    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> Result<(), Vec<Note>> {
        self.inner.check(row, notes)
    }
    fn conclude(&mut self) -> Vec<Note> {
        self.inner.conclude()
    }
    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> intake::Result<Outcome> {
        let outcome = self.inner.apply(ctx, stamp).await?;
        if self.breaks { Err(DbError::Full("no space left".into()).into()) } else { Ok(outcome) }
    }
}

#[both]
async fn an_import_that_breaks_off_leaves_nothing(db: db::Db) {
    let desk = Desk::new(db);
    let broken = Faulty { breaks: true, ..Faulty::new("areas") };
    let text = format!("{LAND}mandal,NP-M-99,Nowhere,,NP-AC-999,,\n");
    let error = desk.try_import(&broken, text.as_bytes(), Given::default(), false).await.unwrap_err();
    assert_eq!(error.kind(), base::Kind::Full);
    assert!(areas(&desk, today(), None).await.is_empty());
    let mut ctx = desk.read().await;
    assert!(intake::list(&mut ctx).await.unwrap().is_empty());
    ctx.rollback().await.unwrap();
    let left: Vec<_> = std::fs::read_dir(desk.path("")).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(left, ["input.csv"], "no half file of rejects");
    // Running it again finishes it.
    assert_eq!(counts(&import(&desk, "areas", &text).await), (13, 0, 0, 1));
}

#[both]
async fn who_was_overtaken_looks_again(db: db::Db) {
    let desk = land(db).await;
    // While this file is looked through, somebody else moves the roll's date: what was found no longer holds.
    import(&desk, "electors", "area,as_of,electors\nNP-AC-001,2023-10-04,20000\n").await;
    let sql = "UPDATE areas_electors SET electors = 20001".to_owned();
    let overtaken = Faulty { meanwhile: Some((desk.host.clone(), sql)), ..Faulty::new("electors") };
    let text = "area,as_of,electors\nNP-AC-001,2023-10-04,20001\nNowhere,2023-10-04,5\n";
    let report = desk.import(&overtaken, text, Given::default()).await;
    assert_eq!(counts(&report), (0, 0, 1, 1), "the second look saw the number that had come meanwhile");
    assert!(report.rejects_file.unwrap().exists(), "the rejects of the second look are kept");
}

#[both]
async fn an_operation_is_carried_out_once(db: db::Db) {
    let desk = land(db).await;
    let path = desk.path("roll.csv");
    let text =
        "area,as_of,electors\nNP-AC-001,2023-10-04,20000\nNowhere,2023-10-04,5\nNP-AC-002,2023-10-04,2 लाख\n";
    std::fs::write(&path, text).unwrap();
    let request = Request {
        source: Source::Path(path.clone()),
        name: "roll.csv".into(),
        sheet: None,
        given: Given::default(),
        dry_run: false,
        rejects: desk.path("roll.rejects.csv"),
        decoder: Decoder::this_program().unwrap(),
        draft: None,
    };
    let op = desk.host.ids.make();
    let electors = kind("electors");
    let send = |request: Request| {
        let (desk, electors) = (&desk, &electors);
        async move {
            run(&desk.host, Actor::LocalOperator, Locale::Hi, op, &**electors, &request, &mut Silent).await
        }
    };
    let first = send(request.clone()).await.unwrap();
    assert_eq!((counts(&first), first.warnings), ((2, 0, 0, 1), 1));
    moment(&desk);
    let second = send(request.clone()).await.unwrap();
    assert_eq!(
        serde_json::to_value(&second).unwrap(),
        serde_json::to_value(&first).unwrap(),
        "to the last note"
    );
    let mut ctx = desk.read().await;
    assert_eq!(intake::list(&mut ctx).await.unwrap().len(), 2, "the land and one roll");
    ctx.rollback().await.unwrap();

    // The same id for something else is refused: other rows, other words beside the file, another kind.
    let other =
        Request { given: Given { on: Some(day("2020-01-01")), ..Given::default() }, ..request.clone() };
    let reused = |r: intake::Result<intake::run::Report>| matches!(r, Err(IntakeError::Access(access::AccessError::OpReused(o))) if o == op);
    assert!(reused(send(other).await));
    std::fs::write(&path, text.replace("20000", "20002")).unwrap();
    assert!(reused(send(request).await));
    assert_eq!(common::electors(&desk, "NP-AC-001", today()).await.unwrap().n, 20_000);
}

/// What comes through a pipe can be read once only; the import reads it three times.
#[both]
async fn a_file_may_come_through_a_pipe(db: db::Db) {
    let desk = Desk::new(db);
    let pipe = desk.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let to = pipe.clone();
    let writer = std::thread::spawn(move || std::fs::write(to, LAND).unwrap());
    let report = desk.import_file(&*kind("areas"), pipe, Given::default(), false).await.unwrap();
    writer.join().unwrap();
    assert_eq!(counts(&report), (13, 0, 0, 0));
}
