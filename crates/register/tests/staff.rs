//! Who serves whom: taken in, taken in again, corrected, taken back; and rows that nobody can understand.
#![allow(clippy::unwrap_used)]

use base::AsOf;
use db::{Db, both};
use intake::run::Report;
use intake::{IntakeError, Kind};
use register::model::{Names, Payer, PersonId, Posting, StaffKind};
use register::store;
use testkit::{Desk, day, given};

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP\n\
    assembly,NP-AC-003,बरखेड़ा,Barkheda,NP\n";
/// Two members share a name; a third held his seat before one of them.
const OFFICES: &str = "person,role,area,from,to\n\
    नमूना देवी,mla,NP-AC-001,2023-12-04,\n\
    नमूना कुमार,mla,NP-AC-002,2023-12-04,\n\
    नमूना कुमार,mla,NP-AC-003,2023-12-04,\n";
const STAFF: &str = "व्यक्ति,किसके साथ,काम,वेतन कौन देता है,कब से,कब तक,क्षेत्र\n\
    कल्पित लाल / Kalpit Lal,नमूना देवी,सोशल मीडिया विश्लेषक,पार्टी,2024-01-01,,\n\
    कल्पित लाल,नमूना कुमार,विश्लेषक,पार्टी,2024-02-01,,रामगढ़\n\
    कल्पित बाई,श्रीमती नमूना देवी,तकनीकी,शासन,2024-01-01,2024-12-31,\n\
    कल्पित राय,नमूना देवी,,,,,\n";

fn kind(name: &str) -> Box<dyn Kind> {
    areas::kinds::all().into_iter().chain(register::kinds::all()).find(|k| k.name() == name).unwrap()
}

async fn import(desk: &Desk, name: &str, text: &str) -> Report {
    desk.import(&*kind(name), text, given(&[], &[], None)).await
}

/// A desk with three members.
async fn members(db: Db) -> Desk {
    let desk = Desk::new(db);
    import(&desk, "areas", AREAS).await;
    assert_eq!(import(&desk, "offices", OFFICES).await.outcome.created, 3);
    desk
}

/// Created, updated, unchanged, rejected.
fn counts(r: &Report) -> (u64, u64, u64, u64) {
    (r.outcome.created, r.outcome.updated, r.outcome.unchanged, r.rejected)
}

fn reasons(r: &Report) -> Vec<(u64, &str, &str)> {
    r.reject_list.iter().map(|n| (n.row, n.column.as_str(), n.code)).collect()
}

async fn undo(desk: &Desk, no: i64) -> Result<(), IntakeError> {
    desk.clock.set(base::Clock::now(&*desk.clock) + std::time::Duration::from_millis(1));
    let mut ctx = desk.write().await;
    let kinds: Vec<_> = areas::kinds::all().into_iter().chain(register::kinds::all()).collect();
    intake::undo(&mut ctx, &kinds, no, None).await?;
    ctx.commit().await.unwrap();
    Ok(())
}

/// Everybody who serves, with their name and that of whom they serve.
async fn postings(desk: &Desk, as_of: AsOf) -> Vec<(String, String, Posting)> {
    let mut ctx = desk.read().await;
    let all = store::staff::postings(&mut ctx.tx, as_of).await.unwrap();
    let names = store::names(&mut ctx.tx, as_of).await.unwrap();
    ctx.rollback().await.unwrap();
    let name = |id: PersonId| names.iter().find(|(i, _)| *i == id).unwrap().1.name_hi.clone().unwrap();
    let mut named: Vec<_> = all.into_iter().map(|p| (name(p.person), name(p.serves), p)).collect();
    named.sort_by(|a, b| (&a.0, &a.1, a.2.span.from).cmp(&(&b.0, &b.1, b.2.span.from)));
    named
}

async fn people(desk: &Desk) -> Vec<(PersonId, Names)> {
    let mut ctx = desk.read().await;
    let present = ctx.present();
    let all = store::names(&mut ctx.tx, present).await.unwrap();
    ctx.rollback().await.unwrap();
    all
}

fn present() -> AsOf {
    AsOf::current(day("2026-11-22"))
}

#[both]
async fn staff_is_taken_in_and_the_same_file_changes_nothing(db: Db) {
    let desk = members(db).await;
    let report = import(&desk, "staff", STAFF).await;
    assert_eq!(counts(&report), (4, 0, 0, 0), "{:?}", report.reject_list);
    let all = postings(&desk, present()).await;
    let said: Vec<_> = all.iter().map(|(a, b, p)| (a.as_str(), b.as_str(), p.kind, p.payer)).collect();
    assert_eq!(
        said,
        [
            ("कल्पित बाई", "नमूना देवी", Some(StaffKind::Technical), Some(Payer::Government)),
            ("कल्पित राय", "नमूना देवी", None, None),
            ("कल्पित लाल", "नमूना कुमार", Some(StaffKind::Analyst), Some(Payer::Party)),
            ("कल्पित लाल", "नमूना देवी", Some(StaffKind::Analyst), Some(Payer::Party)),
        ]
    );
    assert_eq!(all[0].2.span.last(), Some(day("2024-12-31")));
    // Nobody said since when: the day of the import is the first sighting.
    assert_eq!((all[1].2.from_stated, all[1].2.span.from), (false, day("2026-11-22")));
    // One person serves two, and has the name of both scripts.
    assert_eq!(all[2].2.person, all[3].2.person);
    let names = people(&desk).await;
    let lal = &names.iter().find(|(id, _)| *id == all[2].2.person).unwrap().1;
    assert_eq!(lal.name_en.as_deref(), Some("Kalpit Lal"));
    assert_eq!(names.len(), 6);

    // Three days later too.
    desk.clock.set("2026-11-25T06:30:00Z".parse().unwrap());
    assert_eq!(counts(&import(&desk, "staff", STAFF).await), (0, 0, 4, 0));
    assert_eq!((postings(&desk, present()).await, people(&desk).await), (all, names));
}

#[both]
async fn what_a_later_file_says_better_is_a_correction(db: Db) {
    let desk = members(db).await;
    import(&desk, "staff", STAFF).await;
    let known = base::Clock::micros(&*desk.clock);
    let before = postings(&desk, present()).await;
    let later = "person,serves,kind,payer,from,to,area\n\
        कल्पित राय,नमूना देवी,analyst,own,2025-01-01,,\n\
        कल्पित लाल,नमूना देवी,analyst,government,2025-04-01,,\n\
        कल्पित लाल,नमूना कुमार,,,2024-02-01,2025-03-31,NP-AC-002\n";
    let report = import(&desk, "staff", later).await;
    assert_eq!(counts(&report), (1, 2, 0, 0), "{:?}", report.reject_list);
    let all = postings(&desk, present()).await;
    let said: Vec<_> = all
        .iter()
        .filter(|p| p.0 != "कल्पित बाई")
        .map(|(a, b, p)| (a.as_str(), b.as_str(), p.payer, p.span.from.to_string(), p.span.last()))
        .collect();
    assert_eq!(
        said,
        [
            ("कल्पित राय", "नमूना देवी", Some(Payer::Own), "2025-01-01".to_owned(), None),
            ("कल्पित लाल", "नमूना कुमार", Some(Payer::Party), "2024-02-01".to_owned(), Some(day("2025-03-31"))),
            // Another payer is another service: the first ended the day before.
            ("कल्पित लाल", "नमूना देवी", Some(Payer::Party), "2024-01-01".to_owned(), Some(day("2025-03-31"))),
            ("कल्पित लाल", "नमूना देवी", Some(Payer::Government), "2025-04-01".to_owned(), None),
        ]
    );
    assert_eq!(counts(&import(&desk, "staff", later).await), (0, 0, 3, 0));
    assert_eq!(postings(&desk, AsOf::known_at(day("2026-11-22"), known)).await, before, "as it was known");

    undo(&desk, report.no.unwrap()).await.unwrap();
    assert_eq!(postings(&desk, present()).await, before);
}

#[both]
async fn taken_back_nobody_serves_and_nobody_is_left(db: Db) {
    let desk = members(db).await;
    let no = import(&desk, "staff", STAFF).await.no.unwrap();
    assert!(
        matches!(undo(&desk, no - 1).await, Err(IntakeError::BuiltUpon { .. })),
        "staff rests on offices"
    );
    undo(&desk, no).await.unwrap();
    assert_eq!(postings(&desk, present()).await, []);
    assert_eq!(people(&desk).await.len(), 3);
    assert_eq!(counts(&import(&desk, "staff", STAFF).await), (4, 0, 0, 0));
}

#[both]
async fn rows_that_name_nobody_or_two_say_so(db: Db) {
    let desk = members(db).await;
    let text = "person,serves,kind,payer,from,to,area\n\
        कल्पित लाल,नमूना देवि,analyst,party,,,\n\
        कल्पित लाल,नमूना कुमार,analyst,party,,,\n\
        कल्पित लाल,नमूना देवी,cook,party,,,\n\
        कल्पित लाल,नमूना देवी,analyst,temple,,,\n\
        कल्पित लाल,नमूना देवी,analyst,party,2025-01-01,2024-01-01,\n\
        नमूना देवी,नमूना देवी,analyst,own,,,\n\
        019350f2-0000-7000-8000-000000000001,नमूना देवी,analyst,own,,,\n\
        कल्पित लाल,,analyst,own,,,\n\
        कल्पित लाल,नमूना कुमार,analyst,party,,,देवपुर\n\
        कल्पित लाल,नमूना कुमार,analyst,party,2030-01-01,,NP-AC-002\n";
    let report = import(&desk, "staff", text).await;
    assert_eq!(
        reasons(&report),
        [
            (2, "serves", "unknown_person"),
            (3, "serves", "two_people"),
            (4, "kind", "unknown_staff_kind"),
            (5, "payer", "unknown_payer"),
            (6, "to", "span"),
            (7, "person", "same_person"),
            (8, "person", "unknown_person"),
            (9, "serves", "blank"),
            (10, "serves", "unknown_person"),
            (11, "from", "future"),
        ]
    );
    // The way out is in the reason: the nearest name, and the two with their seats and ids.
    assert!(report.reject_list[0].text.hi.contains("नमूना देवी (NP-AC-001)"), "{:?}", report.reject_list[0]);
    let two = &report.reject_list[1].text.en;
    assert!(two.contains("NP-AC-002") && two.contains("NP-AC-003"), "{two}");
    assert_eq!(postings(&desk, present()).await, []);
    assert_eq!(people(&desk).await.len(), 3, "a row that is rejected makes nobody");

    // Two who serve under one name: the id tells them apart.
    import(&desk, "staff", "person,serves\nकल्पित लाल,नमूना देवी\n").await;
    let lal = postings(&desk, present()).await[0].2.person;
    let text = format!("person,serves,area\n{lal},नमूना कुमार,NP-AC-003\n");
    assert_eq!(counts(&import(&desk, "staff", &text).await), (1, 0, 0, 0));
    assert_eq!(people(&desk).await.len(), 4);
}

#[both]
async fn somebody_who_only_serves_is_no_representative(db: Db) {
    let desk = members(db).await;
    import(&desk, "staff", "person,serves\nकल्पित लाल,नमूना देवी\n").await;
    // A member of the upper house has no area by which to be told apart; one who serves is not meant.
    let office = "person,role,area,from\nकल्पित लाल,minister,,2025-01-01\n";
    assert_eq!(counts(&import(&desk, "offices", office).await), (1, 0, 0, 0));
    assert_eq!(people(&desk).await.len(), 5);
    let all = import(&desk, "staff", "person,serves\nकल्पित राय,कल्पित लाल\n").await;
    assert_eq!(counts(&all), (1, 0, 0, 0), "{:?}", all.reject_list);
}

#[both]
async fn a_row_that_names_an_aadhaar_number_is_sent_back_without_repeating_it(db: Db) {
    let desk = members(db).await;
    // Formed like one, and nobody's.
    let number = (0..10).map(|d| format!("23456789012{d}")).find(|n| words::aadhaar::is_aadhaar(n)).unwrap();
    let file = format!(
        "व्यक्ति,किसके साथ,काम,वेतन कौन देता है\n\
        कल्पित लाल आधार {number},नमूना देवी,विश्लेषक,पार्टी\n\
        कल्पित बाई,नमूना देवी,विश्लेषक,पार्टी\n"
    );
    let report = import(&desk, "staff", &file).await;
    assert_eq!((report.outcome.created, reasons(&report)), (1, vec![(2, "व्यक्ति", "aadhaar")]));
    assert!(!serde_json::to_string(&report.reject_list).unwrap().contains(&number));
}
