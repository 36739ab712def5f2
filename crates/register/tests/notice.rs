//! The notice round: told and taken out, entered from sheets, once; counts stay right; whoever left does not come back with the same file.
#![allow(clippy::unwrap_used)]

mod round;

use access::{AccessError, Actor, Ctx, Role};
use base::uuid::Uuid;
use db::{Db, both, row, rows};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use register::Register;
use register::actions::notice::{self, Answers, Entered};
use register::actions::{RegisterError, worker, workers};
use register::model::PersonId;
use register::model::notice::Answer;
use round::{FILE, Office, ask, kind};
use system::System as _;
use testkit::given;
use words::Locale;

#[both]
async fn a_sheet_is_entered_once_however_often_it_is_sent(db: Db) {
    let office = Office::new(db).await;
    assert_eq!(office.sheet("NP-B-001").await, ["1 नमूना देवी", "2 Kalpit Bai", "3 कल्पित लाल"]);
    let (devi, lal) = (office.person("A1").await, office.person("A2").await);
    let done = office.enter("NP-B-001", &[(devi, Answer::Told), (lal, Answer::Told)]).await.unwrap();
    assert_eq!(done, Entered { told: 2, gone: 0 });
    assert_eq!(office.round("NP").await, (4, 2, 0));
    // He has a duty at either booth and was told once.
    assert_eq!(office.sheet("NP-B-002").await, ["1 x कल्पित लाल", "2 कल्पित राय"]);
    let again = office.enter("NP-B-001", &[(devi, Answer::Told), (lal, Answer::Told)]).await.unwrap();
    assert_eq!(again, Entered::default());
    assert_eq!(office.round("NP-M-1").await, (4, 2, 0));
    let mut ctx = office.desk.read().await;
    let sql = "SELECT answer, channel, by_whom FROM register_notice";
    let found: Vec<(String, String, String)> = rows!(&mut ctx.tx, sql).unwrap();
    let line = ("told".to_owned(), "paper".to_owned(), Actor::LocalOperator.name());
    assert_eq!(found, [line.clone(), line]);
    // What may be used of whom.
    let forbids = async |ctx: &mut Ctx, p: PersonId| Register.forbids(ctx, p.uuid(), "x").await.unwrap();
    let bai = office.person("A3").await;
    assert!(forbids(&mut ctx, devi).await.is_none() && forbids(&mut ctx, bai).await.is_some());
    ctx.rollback().await.unwrap();
}

#[both]
async fn the_same_operation_is_one(db: Db) {
    let office = Office::new(db).await;
    let devi = office.person("A1").await;
    let said = Answers { people: vec![(devi, Answer::Told)], ..Answers::default() };
    let op = office.desk.host.ids.make();
    for _ in 0..2 {
        let mut ctx = office.desk.host.write(Actor::LocalOperator, Locale::Hi, op).await.unwrap();
        let done = notice::enter(&office.shared, &mut ctx, "NP-B-001", &said).await.unwrap();
        assert_eq!(done.told, 1);
        ctx.commit().await.unwrap();
    }
    let mut ctx = office.desk.host.write(Actor::LocalOperator, Locale::Hi, op).await.unwrap();
    let other = Answers::default();
    let refused = notice::enter(&office.shared, &mut ctx, "NP-B-001", &other).await;
    assert!(matches!(refused, Err(RegisterError::Access(AccessError::OpReused(_)))));
}

#[both]
async fn whoever_leaves_is_gone_at_once_and_the_same_file_does_not_bring_them_back(db: Db) {
    let office = Office::new(db).await;
    let lal = office.person("A2").await;
    office.enter("NP-B-002", &[(lal, Answer::Told)]).await.unwrap();
    let done = office.enter("NP-B-001", &[(lal, Answer::Gone)]).await.unwrap();
    assert_eq!(done, Entered { told: 0, gone: 1 });
    assert_eq!(office.round("NP").await, (3, 0, 1));
    assert_eq!(office.sheet("NP-B-001").await, ["1 नमूना देवी", "2 Kalpit Bai"]);
    assert_eq!(office.sheet("NP-B-002").await, ["1 कल्पित राय"]);
    let gone = async || {
        let mut ctx = office.desk.read().await;
        let found = workers::find(&mut ctx, "कल्पित लाल", false, None, 10).await.unwrap();
        assert!(found.iter().all(|f| f.name_hi.as_deref() != Some("कल्पित लाल")), "{found:?}");
        assert!(matches!(worker::card(&mut ctx, lal).await, Err(RegisterError::NoWorker(_))));
        let why = Register.forbids(&mut ctx, lal.uuid(), "x").await.unwrap();
        ctx.rollback().await.unwrap();
        why.is_some()
    };
    assert!(gone().await);
    // Entered by somebody else from another copy of the sheet: nothing more happens.
    assert_eq!(office.enter("NP-B-001", &[(lal, Answer::Gone)]).await.unwrap(), Entered::default());
    let report = office.desk.import(&*kind("workers"), FILE, given(&[], &[], None)).await;
    assert_eq!((report.outcome.created, report.outcome.updated, report.rejected), (0, 0, 0));
    assert!(report.warning_list.iter().any(|n| n.code == "gone"), "{:?}", report.warning_list);
    assert_eq!(office.round("NP-B-001").await, (2, 0, 1));
    assert_eq!(office.round("NP").await, (3, 0, 1));
    assert!(gone().await);
    // Destroyed, they still do not come back.
    let mut ctx = office.write().await;
    office.shared.erase(&mut ctx, lal.uuid(), system::Erasing::Destroy).await.unwrap();
    ctx.commit().await.unwrap();
    let report = office.desk.import(&*kind("workers"), FILE, given(&[], &[], None)).await;
    assert_eq!((report.outcome.created, report.outcome.updated), (0, 0));
    assert_eq!(office.round("NP").await, (3, 0, 1));
    assert!(!gone().await, "nothing is held that could be used");
}

#[both]
async fn codes_of_rows_are_typed_back(db: Db) {
    let office = Office::new(db).await;
    let (devi, bai) = (office.person("A1").await, office.person("A3").await);
    let [told, gone] = [devi, bai].map(|p| register::rules::codes::of_row(p.uuid()));
    let stranger = register::rules::codes::of_row(office.person("A4").await.uuid());
    for (told, gone) in [(stranger.as_str(), ""), ("XXXXX", ""), (&told, &told)] {
        let said = Answers { told: told.to_owned(), gone: gone.to_owned(), ..Answers::default() };
        let mut ctx = office.write().await;
        let refused = notice::enter(&office.shared, &mut ctx, "NP-B-001", &said).await.unwrap_err();
        assert!(matches!(refused, RegisterError::NoCode(_) | RegisterError::BothAnswers), "{refused}");
        ctx.rollback().await.unwrap();
    }
    let said = Answers { told: told.to_lowercase(), gone, ..Answers::default() };
    let mut ctx = office.write().await;
    let done = notice::enter(&office.shared, &mut ctx, "NP-B-001", &said).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(done, Entered { told: 1, gone: 1 });
    assert_eq!(office.sheet("NP-B-001").await, ["1 x नमूना देवी", "2 कल्पित लाल"]);
}

#[both]
async fn a_president_enters_their_own_booth_only(db: Db) {
    let office = Office::new(db).await;
    let president = office.actor(None, Role::BoothPresident, "NP-B-001").await;
    let rai = office.person("A4").await;
    let op = || office.desk.host.ids.make();
    let said = Answers { people: vec![(rai, Answer::Gone)], ..Answers::default() };
    // Another booth is answered like one that does not exist; so is somebody of another booth.
    for unit in ["NP-B-002", "NP-M-1", "NP-X"] {
        let mut ctx = office.desk.host.write(president.clone(), Locale::Hi, op()).await.unwrap();
        let refused = notice::enter(&office.shared, &mut ctx, unit, &said).await;
        assert!(matches!(refused, Err(RegisterError::NoUnit)), "{unit}");
        ctx.rollback().await.unwrap();
        let mut ctx = office.desk.host.read(president.clone(), Locale::Hi).await.unwrap();
        assert!(matches!(notice::to_print(&mut ctx, unit).await, Err(RegisterError::NoUnit)));
        ctx.rollback().await.unwrap();
    }
    let mut ctx = office.desk.host.write(president.clone(), Locale::Hi, op()).await.unwrap();
    let refused = notice::enter(&office.shared, &mut ctx, "NP-B-001", &said).await;
    assert!(matches!(refused, Err(RegisterError::NoWorker(_))));
    ctx.rollback().await.unwrap();
    let mut ctx = office.desk.host.write(president.clone(), Locale::Hi, op()).await.unwrap();
    let said = Answers { people: vec![(office.person("A1").await, Answer::Told)], ..Answers::default() };
    notice::enter(&office.shared, &mut ctx, "NP-B-001", &said).await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(office.round("NP").await, (4, 1, 0));
    let worker = office.actor(None, Role::Worker, "NP-B-001").await;
    let mut ctx = office.desk.host.read(worker, Locale::Hi).await.unwrap();
    assert!(matches!(
        notice::to_enter(&mut ctx, "NP-B-001").await,
        Err(RegisterError::Access(AccessError::Forbidden(_)))
    ));
}

#[both]
async fn a_worker_says_so_themselves_once(db: Db) {
    let office = Office::new(db).await;
    let lal = office.person("A2").await;
    let me = office.actor(Some(lal), Role::PageHead, "NP-B-001").await;
    for first in [true, false] {
        office.later();
        let op = office.desk.host.ids.make();
        let mut ctx = office.desk.host.write(me.clone(), Locale::Hi, op).await.unwrap();
        assert_eq!(notice::is_due(&mut ctx).await.unwrap(), first);
        notice::own(&mut ctx).await.unwrap();
        ctx.commit().await.unwrap();
    }
    let mut ctx = office.desk.read().await;
    let sql = "SELECT person_id, channel FROM register_notice";
    let found: Vec<(Uuid, String)> = rows!(&mut ctx.tx, sql).unwrap();
    assert_eq!(found, [(lal.uuid(), "own".to_owned())]);
    ctx.rollback().await.unwrap();
    assert_eq!(office.round("NP-B-001").await, (3, 1, 0));
    // Whoever is no worker has nothing to be told of.
    let other = office.actor(None, Role::PageHead, "NP-B-001").await;
    let op = office.desk.host.ids.make();
    let mut ctx = office.desk.host.write(other, Locale::Hi, op).await.unwrap();
    assert!(!notice::is_due(&mut ctx).await.unwrap());
    assert!(matches!(notice::own(&mut ctx).await, Err(RegisterError::NoWorker(_))));
}

#[both]
async fn a_mandals_sheets_are_printed_one_after_another_and_it_is_written_down(db: Db) {
    let office = Office::new(db).await;
    let mut ctx = office.desk.read().await;
    let all = notice::to_print(&mut ctx, "NP-M-1").await.unwrap();
    let units: Vec<_> = all.sheets.iter().map(|s| (s.unit.identity.code.as_str(), s.rows.len())).collect();
    assert_eq!(units, [("NP-B-001", 3), ("NP-B-002", 2)]);
    ctx.rollback().await.unwrap();
    let mut ctx = office.desk.read().await;
    let sql = "SELECT action, object, reason FROM access_audit ORDER BY seq DESC LIMIT 1";
    let found: Option<(String, String, Option<String>)> = row!(&mut ctx.tx, sql).unwrap();
    let line = ("export".to_owned(), "notice of 5 NP-M-1".to_owned(), Some("notice".to_owned()));
    assert_eq!(found, Some(line));
    // Above a mandal sheets are printed below; what is below is named.
    let all = notice::to_print(&mut ctx, "NP-AC-001").await.unwrap();
    assert_eq!((all.sheets.len(), all.below.len()), (0, 1));
    // The number of a sheet leads to its unit.
    let unit = areas::store::by_code(&mut ctx.tx, "NP-B-002").await.unwrap().unwrap();
    let paper = register::rules::codes::Paper::Notice;
    let number = register::rules::codes::of_sheet(paper, unit.no, ctx.today());
    assert_eq!(notice::unit_of_sheet(&mut ctx, &format!("{number}/1")).await.unwrap(), "NP-B-002");
    ctx.rollback().await.unwrap();
}

#[both]
async fn counts_follow_whatever_is_answered(db: Db) {
    let office = Office::new(db).await;
    let mut people = Vec::new();
    for reference in ["A1", "A2", "A3", "A4"] {
        people.push(office.person(reference).await);
    }
    let answer = prop_oneof![Just(Answer::Told), Just(Answer::Told), Just(Answer::Gone)];
    let acts = prop::collection::vec((0usize..4, prop::bool::ANY, answer), 12);
    let acts = acts.new_tree(&mut TestRunner::deterministic()).unwrap().current();
    let (mut told, mut gone) = (std::collections::HashSet::new(), std::collections::HashSet::new());
    for (who, second, answer) in acts {
        let unit = if second { "NP-B-002" } else { "NP-B-001" };
        let here = matches!((who, second), (0 | 2, false) | (1, _) | (3, true));
        let done = office.enter(unit, &[(people[who], answer)]).await;
        if !here && !gone.contains(&who) {
            assert!(matches!(done, Err(RegisterError::NoWorker(_))));
            continue;
        }
        done.unwrap();
        match answer {
            _ if gone.contains(&who) => {}
            Answer::Told => _ = told.insert(who),
            Answer::Gone => {
                told.remove(&who);
                gone.insert(who);
            }
        }
        let expected = (4 - gone.len() as i64, told.len() as i64, gone.len() as i64);
        assert_eq!(office.round("NP").await, expected);
    }
}

#[both]
async fn the_pages_print_a_sheet_take_it_back_and_say_how_far_it_is(db: Db) {
    let office = Office::new(db).await;
    let president = office.actor(None, Role::BoothPresident, "NP-B-001").await;
    let devi = office.person("A1").await;
    let (status, page) = ask(&office, &president, "/workers/notice/NP-B-001", None).await;
    assert_eq!(status, 200, "{page}");
    assert!(page.contains("नमूना देवी") && page.contains("Kalpit Bai") && page.contains("N-261122-"));
    assert!(page.contains(&register::rules::codes::of_row(devi.uuid())) && page.matches("<svg").count() == 4);
    assert!(!page.contains("98765") && !page.contains("98xxxxxx10"), "no number stands on it");
    // On the list nobody is named who was not told.
    let (_, list) = ask(&office, &president, "/workers/sheet/NP-B-001", None).await;
    assert!(!list.contains("नमूना देवी") && list.contains("3 को सूचना बाकी"), "{list}");
    let fields = format!("of-{devi}=told&told=&gone=");
    for _ in 0..2 {
        let (status, to) = ask(&office, &president, "/workers/notice/NP-B-001/answers", Some(&fields)).await;
        assert_eq!(status, 303, "{to}");
        assert!(to.starts_with("/workers/notice/NP-B-001/answers?told="), "{to}");
    }
    let (_, list) = ask(&office, &president, "/workers/sheet/NP-B-001", None).await;
    assert!(list.contains("नमूना देवी") && list.contains("98xxxxxx10") && list.contains("2 को सूचना बाकी"));
    assert!(!list.contains("Kalpit Bai") && !list.contains("9876543210"));
    let (_, page) = ask(&office, &president, "/workers/notice/NP-B-001", None).await;
    assert!(!page.contains("नमूना देवी"), "who was told signs nothing again");
    for address in ["/workers/notice/NP-B-002", "/workers/sheet/NP-B-002", "/workers/notice/NP-B-002/answers"]
    {
        assert_eq!(ask(&office, &president, address, None).await.0, 404, "{address}");
    }
    let foreign = ask(&office, &president, "/workers/notice/NP-B-002/answers", Some(&fields)).await;
    assert_eq!(foreign.0, 404);
    // A code that is on no row is shown again with what is wrong.
    let typed = "told=XXXXX&gone=";
    let (status, page) = ask(&office, &president, "/workers/notice/NP-B-001/answers", Some(typed)).await;
    assert!(page.contains("XXXXX") && page.contains("alert"), "{status} {page}");
    let leader = office.actor(None, Role::Leadership, "NP").await;
    let (_, page) = ask(&office, &leader, "/workers/notice?under=NP-M-1", None).await;
    assert!(page.contains("4 में 1 को सूचना दी गई"), "{page}");
    let (status, file) = ask(&office, &leader, "/workers/notice.csv?under=NP-M-1&lang=en", None).await;
    assert_eq!(status, 200);
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 4, "{file}");
    assert!(lines[1].starts_with("NP-M-1,First Mandal,4,1,3,0,0.25"), "{file}");
    assert!(lines[2].starts_with("NP-B-001,Booth 1,3,1,2,0,"), "{file}");
    // They count; they neither print nor enter.
    assert_eq!(ask(&office, &leader, "/workers/notice/NP-B-001", None).await.0, 403);
}
