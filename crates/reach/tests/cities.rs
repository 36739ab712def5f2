//! Figures by city from file to report: the worked example, corrections, points of view, what is refused. All places are invented.
#![allow(clippy::unwrap_used)]

mod common;

use base::{AsOf, Bounds};
use common::{ask, kind, rule, set};
use db::{Db, both};
use intake::run::Report as Imported;
use reach::export::{self, Format, json};
use reach::model::Measure;
use reach::report::{Asked, Report, report};
use reach::rules::verdict::Verdict;
use register::model::Role;
use serde_json::Value;
use testkit::{Desk, day, given};
use words::Locale;

const AREAS: &str = "kind,code,name_hi,name_en,parent,member_of\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,,\n\
    loksabha,NP-PC-1,देवपुर लोकसभा,Devpur Loksabha,NP,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01,loksabha:NP-PC-1\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-01,loksabha:NP-PC-1\n";
const ELECTORS: &str = "area,as_of,electors\nNP-AC-001,2023-10-04,243743\nNP-AC-002,2023-10-04,200000\n";
const ROSTER: &str = "name_hi,role,area,instagram,instagram_followers,facebook,facebook_followers\n\
    नमूना देवी,mla,NP-AC-001,namuna_devi,20000,,\n\
    नमूना कुमार,mla,NP-AC-002,namuna_kumar,1000,namuna.kumar,3000\n";
/// What the platform lists, and below it the table: the large city holds 15 % of its electors in the seat, the town lies in it.
const EXAMPLE: &str = "मंच,खाता,तारीख,शहर,फॉलोअर्स,क्षेत्र,हिस्सा,दूसरे नाम\n\
    instagram,namuna_devi,2026-11-15,\"Badanagar, Namuna Pradesh\",\"6,000\",,,\n\
    instagram,namuna_devi,2026-11-15,नगरपुर,2.5K,,,\n\
    instagram,namuna_devi,2026-11-15,\"Durnagar, Namuna Pradesh\",5500,,,\n\
    ,,,\"Badanagar, Namuna Pradesh, India\",,NP-AC-001,15 %,\n\
    ,,,\"Nagarpur, Namuna Pradesh, India\",,देवपुर,100 %,नगरपुर\n\
    ,,,\"Durnagar, Namuna Pradesh, India\",,NP-AC-002,1,\n";

async fn desk(db: Db) -> Desk {
    let desk = Desk::new(db);
    desk.import(&*kind("areas"), AREAS, given(&[], &[], None)).await;
    desk.import(&*kind("electors"), ELECTORS, given(&[], &[], None)).await;
    let r = desk.import(&*kind("roster"), ROSTER, given(&[], &[], Some("2026-11-14"))).await;
    assert_eq!(r.rejected, 0, "{:?}", r.reject_list);
    set(&desk, rule(&desk, "mla-5", Role::Mla, Measure::Reach, 5)).await;
    desk
}

async fn cities(desk: &Desk, text: &str) -> Imported {
    desk.import(&*kind("cities"), text, given(&[], &[], None)).await
}

fn counts(r: &Imported) -> (u64, u64, u64, u64) {
    (r.outcome.created, r.outcome.updated, r.outcome.unchanged, r.rejected)
}

fn codes(r: &Imported) -> Vec<&str> {
    r.reject_list.iter().map(|n| n.code).collect()
}

fn row(r: &Report, seat: &str) -> Value {
    let all = json::value(r);
    let of_seat = |x: &&Value| x["area"]["code"] == seat;
    all["rows"].as_array().unwrap().iter().find(of_seat).unwrap().clone()
}

async fn on(desk: &Desk, on: &'static str) -> Report {
    ask(desk, Role::Mla, day(on), None, None).await.unwrap()
}

#[both]
async fn the_worked_example_from_file_to_report(db: Db) {
    let desk = desk(db).await;
    let before = row(&on(&desk, "2026-11-22").await, "NP-AC-001");
    assert_eq!(before["inside"], Value::Null);
    assert_eq!((&before["reach"]["lower"], &before["reach"]["upper"]), (&0.into(), &20_000.into()));

    // A trial changes nothing.
    let dry =
        desk.try_import(&*kind("cities"), EXAMPLE.as_bytes(), given(&[], &[], None), true).await.unwrap();
    assert_eq!(
        (counts(&dry), dry.warnings),
        ((6, 0, 0, 0), 0),
        "{:?} {:?}",
        dry.reject_list,
        dry.warning_list
    );
    assert_eq!(row(&on(&desk, "2026-11-22").await, "NP-AC-001"), before);

    let r = cities(&desk, EXAMPLE).await;
    assert_eq!(counts(&r), (6, 0, 0, 0), "{:?}", r.reject_list);
    assert_eq!(counts(&cities(&desk, EXAMPLE).await), (0, 0, 6, 0), "the same file twice");

    let made = on(&desk, "2026-11-22").await;
    let devi = row(&made, "NP-AC-001");
    // 2.5K is at least 2,450: the least that live in the town.
    let inside = &devi["inside"];
    assert_eq!(
        (&inside["value"], &inside["lower"], &inside["upper"]),
        (&4_129.into(), &2_450.into(), &14_500.into())
    );
    assert_eq!(devi["reach"], serde_json::json!({ "lower": 2_450, "upper": 14_500 }));
    assert_eq!((&devi["needed"], &devi["verdict"]), (&12_188.into(), &"cannot_tell".into()));
    assert_eq!(inside["basis"][0]["platform"], "instagram");
    assert_eq!(
        (&inside["basis"][0]["on"], &inside["basis"][0]["age_days"]),
        (&"2026-11-15".into(), &7.into())
    );
    let own = &devi["platforms"][0]["inside"];
    assert_eq!(own["upper"], 14_500);
    let listed: Vec<_> =
        own["basis"]["cities"].as_array().unwrap().iter().map(|c| (&c["city"], &c["share"])).collect();
    assert_eq!(
        listed,
        [
            (&"Badanagar, Namuna Pradesh".into(), &0.15.into()),
            (&"Durnagar, Namuna Pradesh".into(), &0.0.into()),
            (&"नगरपुर".into(), &1.0.into())
        ]
    );
    assert_eq!(own["basis"]["unlisted"]["value"], 6_000);

    // Exact figures give the example's own numbers.
    let exact = EXAMPLE.replace("2.5K", "2500");
    assert_eq!(counts(&cities(&desk, &exact).await), (0, 1, 5, 0));
    let devi = row(&on(&desk, "2026-11-22").await, "NP-AC-001");
    assert_eq!((&devi["inside"]["value"], &devi["inside"]["lower"]), (&4_129.into(), &2_500.into()));

    // Whoever has no figures is as before.
    let kumar = row(&on(&desk, "2026-11-22").await, "NP-AC-002");
    assert_eq!((&kumar["inside"], &kumar["platforms"][0]["inside"]), (&Value::Null, &Value::Null));
    assert_eq!(kumar["reach"], serde_json::json!({ "lower": 0, "upper": 4_000 }));

    // The spreadsheet and the terminal say it too.
    let made = on(&desk, "2026-11-22").await;
    let csv = String::from_utf8(export::write(&made, Format::Csv, Locale::En, 0).unwrap()).unwrap();
    let table = String::from_utf8(export::write(&made, Format::Table, Locale::En, 0).unwrap()).unwrap();
    assert!(csv.contains("2500,14500") && csv.contains("Instagram, 15 November 2026"), "{csv}");
    assert!(table.contains("2,500 to 14,500") && table.contains("Instagram, 15 November 2026"), "{table}");
}

#[both]
async fn two_accounts_of_one_person_may_have_the_same_people(db: Db) {
    let desk = desk(db).await;
    let r = cities(
        &desk,
        "platform,account,at,city,followers,area,share\n\
        instagram,namuna_kumar,2026-11-15,Ramgarh,400,,\n\
        facebook,namuna.kumar,2026-11-15,Ramgarh,1500,,\n\
        facebook,namuna.kumar,2026-11-15,Door,500,,\n\
        ,,,Ramgarh,,NP-AC-002,100%\n\
        ,,,Door,,NP,0%\n",
    )
    .await;
    assert_eq!(counts(&r), (5, 0, 0, 0), "{:?}", r.reject_list);
    let kumar = row(&on(&desk, "2026-11-22").await, "NP-AC-002");
    // At least the 1,500 of the larger account; at most 1,000 and 2,500 together. How many are the same people nobody knows.
    let inside = &kumar["inside"];
    assert_eq!(
        (&inside["value"], &inside["lower"], &inside["upper"]),
        (&Value::Null, &1_500.into(), &3_500.into())
    );
    assert_eq!(inside["basis"].as_array().unwrap().len(), 2);
    // The Lok Sabha seat holds both assembly seats, so the whole town; the large seat's member sees none of it.
    let made = on(&desk, "2026-11-22").await;
    let devi = made.rows.iter().find(|x| x.names.name_hi.as_deref() == Some("नमूना देवी")).unwrap();
    assert_eq!(devi.inside(), None);
}

#[both]
async fn a_lok_sabha_seat_holds_what_its_seats_hold(db: Db) {
    let desk = desk(db).await;
    let roster = "name_hi,role,area,instagram,instagram_followers\nनमूना सांसद,mp,NP-PC-1,namuna_mp,10000\n";
    desk.import(&*kind("roster"), roster, given(&[], &[], Some("2026-11-14"))).await;
    let r = cities(
        &desk,
        "platform,account,at,city,followers,area,share\n\
        instagram,namuna_mp,2026-11-15,Badanagar,3000,,\n\
        instagram,namuna_mp,2026-11-15,Adhanagar,1000,,\n\
        ,,,Badanagar,,NP-AC-001,33.4%\n\
        ,,,Badanagar,,NP-AC-002,66.6%\n\
        ,,,Adhanagar,,NP-AC-002,40%\n",
    )
    .await;
    assert_eq!(counts(&r), (5, 0, 0, 0), "{:?}", r.reject_list);
    let made = ask(&desk, Role::Mp, day("2026-11-22"), None, None).await.unwrap();
    let inside = made.rows[0].inside().unwrap();
    // All of the one city; of the other the table leaves the rest open, so it counts as unlisted.
    assert_eq!((inside.lower, inside.upper), (3_000, Some(10_000)));
    assert_eq!(made.rows[0].located[0].as_ref().unwrap().cities[1].share, None);
}

#[both]
async fn an_import_is_undone_and_yesterday_knows_nothing_of_today(db: Db) {
    let desk = desk(db).await;
    let first = cities(&desk, EXAMPLE).await;
    let known = desk.read().await.now;
    let was = json::text(&on(&desk, "2026-11-22").await);
    let fixed = "platform,account,at,city,followers,area,share\n\
        instagram,namuna_devi,2026-11-15,नगरपुर,3000,,\n,,,\"Badanagar, Namuna Pradesh\",,NP-AC-001,20 %\n";
    let second = cities(&desk, fixed).await;
    assert_eq!(counts(&second), (0, 2, 0, 0));
    let now = row(&on(&desk, "2026-11-22").await, "NP-AC-001");
    assert_eq!(now["inside"]["lower"], 3_000);
    assert_eq!(now["platforms"][0]["inside"]["basis"]["cities"][0]["share"], 0.2);

    // As known before the correction.
    let mut ctx = desk.read().await;
    let asked = Asked {
        as_of: AsOf::known_at(day("2026-11-22"), known),
        roll: None,
        role: Role::Mla,
        under: None,
        rule: None,
        growth_days: 30,
        plans: false,
    };
    assert_eq!(json::text(&report(&mut ctx, asked).await.unwrap()), was);
    ctx.rollback().await.unwrap();

    // Before the platform listed them, and after they have grown old, nothing is known.
    for far in ["2026-11-14", "2027-02-14"] {
        assert_eq!(row(&on(&desk, far).await, "NP-AC-001")["inside"], Value::Null, "{far}");
    }
    assert_ne!(
        row(&on(&desk, "2027-02-13").await, "NP-AC-001")["inside"],
        Value::Null,
        "90 days are the limit"
    );

    let undo = async |no: i64| {
        desk.clock.set(base::Clock::now(&*desk.clock) + std::time::Duration::from_millis(1));
        let mut ctx = desk.write().await;
        let kinds = [kind("cities")];
        let done = intake::undo(&mut ctx, &kinds, no, None).await;
        match done.is_ok() {
            true => ctx.commit().await.unwrap(),
            false => ctx.rollback().await.unwrap(),
        }
        done.is_ok()
    };
    assert!(!undo(first.no.unwrap()).await, "the correction rests on it");
    assert!(undo(second.no.unwrap()).await);
    assert_eq!(json::text(&on(&desk, "2026-11-22").await), was);
    assert!(undo(first.no.unwrap()).await);
    assert_eq!(row(&on(&desk, "2026-11-22").await, "NP-AC-001")["inside"], Value::Null);
}

#[both]
async fn a_new_table_of_a_city_is_for_its_days(db: Db) {
    let desk = desk(db).await;
    cities(&desk, &EXAMPLE.replace("2.5K", "2500")).await;
    let later =
        "city,area,share,at,electors\n\"Badanagar, Namuna Pradesh\",NP-AC-001,100%,2026-11-20,1000000\n";
    assert_eq!(counts(&cities(&desk, later).await), (1, 0, 0, 0));
    let lower = async |d: &'static str| row(&on(&desk, d).await, "NP-AC-001")["inside"]["lower"].clone();
    assert_eq!((lower("2026-11-19").await, lower("2026-11-20").await), (2_500.into(), 8_500.into()));
}

#[both]
async fn what_cannot_be_is_refused_in_words(db: Db) {
    let desk = desk(db).await;
    let r = cities(
        &desk,
        "platform,account,at,city,followers,area,share,electors,also\n\
        instagram,namuna_devi,2026-11-15,Ek,100,NP-AC-001,,,\n\
        ,,2026-11-15,Do,,,,,\n\
        instagram,,2026-11-15,Teen,100,,,,\n\
        ,namuna_devi,2026-11-15,Char,100,,,,\n\
        instagram,namuna_devi,,Panch,100,,,,\n\
        instagram,nobody,2026-11-15,Chhah,100,,,,\n\
        instagram,namuna_devi,2026-12-15,Saat,100,,,,\n\
        instagram,namuna_devi,2026-11-15,Aath,NA,,,,\n\
        instagram,namuna_devi,2026-11-15,Nau,-5,,,,\n\
        instagram,namuna_devi,2026-11-15,,5,,,,\n\
        orkut,namuna_devi,2026-11-15,Das,5,,,,\n\
        ,,,Ek,,NP-AC-009,10%,,\n\
        ,,,Ek,,NP-AC-001,,,\n\
        ,,,Ek,,,10%,,\n\
        ,,,Ek,,NP-AC-001,15,,\n\
        ,,,Over,,NP-AC-001,60%,,\n\
        ,,,Over,,NP-AC-002,50%,,\n\
        ,,,Torn,,NP-AC-001,10%,1000,\n\
        ,,,Torn,,NP-AC-002,10%,2000,\n\
        ,,,Naam,,NP-AC-001,10%,,Doosra\n\
        ,,,Teesra,,NP-AC-001,10%,,Doosra\n\
        instagram,namuna_devi,2026-11-15,Twice,7,,,,\n\
        instagram,namuna_devi,2026-11-15,twice ,8,,,,\n\
        instagram,namuna_devi,2026-11-15,Twice,7,,,,\n",
    )
    .await;
    assert_eq!(
        codes(&r),
        [
            "two_sorts",
            "no_sort",
            "blank",
            "blank",
            "no_date",
            "unknown_account",
            "future",
            "blank",
            "negative",
            "blank",
            "unknown_platform",
            "unknown_area",
            "blank",
            "blank",
            "not_a_share",
            "more_than_the_city",
            "more_than_the_city",
            "two_electors",
            "two_electors",
            "alias_taken",
            "city_twice"
        ]
    );
    assert_eq!((r.outcome.created, r.outcome.unchanged), (2, 1));
    let devanagari = |c: char| ('\u{900}'..='\u{97f}').contains(&c);
    for n in &r.reject_list {
        assert!(n.text.hi.chars().any(devanagari) && !n.text.en.chars().any(devanagari), "{n:?}");
    }

    // Two files may not give away together what neither gives alone; lowering one part makes room for another in any order of rows.
    let half = "city,area,share\nOver,NP-AC-001,60%\n";
    assert_eq!(counts(&cities(&desk, half).await), (1, 0, 0, 0));
    let rest = "city,area,share\nOver,NP-AC-002,60%\n";
    assert_eq!(codes(&cities(&desk, rest).await), ["more_than_the_city"]);
    let both = "city,area,share\nOver,NP-AC-002,60%\nOver,NP-AC-001,40%\n";
    assert_eq!(counts(&cities(&desk, both).await), (1, 1, 0, 0));
}

#[both]
async fn more_people_in_cities_than_followers_are_named_and_never_counted(db: Db) {
    let desk = desk(db).await;
    let r = cities(
        &desk,
        "platform,account,at,city,followers,area,share\n\
        instagram,namuna_kumar,2026-11-15,Ramgarh,1500,,\ninstagram,namuna_kumar,2026-11-15,Kahin,10,,\n,,,Ramgarh,,NP-AC-002,100%\n",
    )
    .await;
    let warned: Vec<&str> = r.warning_list.iter().map(|n| n.code).collect();
    assert_eq!(warned, ["more_than_followers", "city_not_in_table"], "{:?}", r.warning_list);
    let made = on(&desk, "2026-11-22").await;
    let kumar = made.rows.iter().find(|x| x.area.as_ref().unwrap().identity.number == Some(2)).unwrap();
    let located = kumar.located.iter().flatten().next().unwrap();
    assert!(located.too_many);
    assert_eq!(located.inside.followers, Bounds { value: Some(1_000), lower: 1_000, upper: Some(1_000) });
    assert_eq!(kumar.judgement.reach.verdict, Verdict::NotMet);
}
