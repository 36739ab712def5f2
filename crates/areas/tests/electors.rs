//! Electors: kept as published, marked where they look wrong, unknown where nothing is said.
#![allow(clippy::unwrap_used)]

mod common;

use areas::model::AreaKind;
use areas::store;
use base::AsOf;
use common::*;
use db::both;
use intake::run::Report;
use testkit::{Desk, day, given};

async fn roll(desk: &Desk, text: &str) -> Report {
    import(desk, "electors", text).await
}

#[both]
async fn by_code_number_or_name_within_a_parent(db: db::Db) {
    let desk = land(db).await;
    let text = "area,kind,parent,as_of,electors,source\n\
        NP-AC-001,,,2023-10-04,\"2,43,743\",CEO\n\
        2,विधानसभा,,4 अक्टूबर 2023,२३४५६७,CEO\n\
        बाज़ार,mandal,Rajnagar,04/10/2023,1200,\n\
        NP-PC-01,,,2023-10-04,2.4 लाख,\n";
    let report = roll(&desk, text).await;
    assert_eq!(counts(&report), (4, 0, 0, 0), "{:?}", report.reject_list);
    assert_eq!(
        codes(&report.warning_list),
        [(5, "approx"), (3, "children")],
        "the only mandal of a seat is the seat"
    );
    let e = electors(&desk, "NP-AC-001", today()).await.unwrap();
    assert_eq!((e.n, e.as_of, e.source.as_str(), e.doubt), (243_743, day("2023-10-04"), "CEO", None));
    assert_eq!(electors(&desk, "NP-AC-002", today()).await.unwrap().n, 234_567);
    assert_eq!(electors(&desk, "NP-M-02", today()).await.unwrap().n, 1200);
    assert_eq!(
        electors(&desk, "NP-AC-001", on("2023-10-03")).await,
        None,
        "unknown before the first roll, not 0"
    );
    let approx = electors(&desk, "NP-PC-01", today()).await.unwrap();
    assert_eq!((approx.n, approx.doubt.as_deref()), (240_000, Some("approx")));
    assert_eq!(counts(&roll(&desk, text).await), (0, 0, 4, 0));
}

#[both]
async fn parts_make_the_total_or_disagree_with_it(db: db::Db) {
    let desk = land(db).await;
    let text = "area,as_of,electors,male,female,third_gender\n\
        NP-AC-001,2023-10-04,,1000,900,7\n\
        NP-AC-002,2023-10-04,2000,1000,900,7\n\
        NP-M-01,2023-10-03,1907,1000,900,7\n\
        NP-M-02,2023-10-03,,1000,900,-\n\
        NP-PC-01,2023-10-04,1900,1000,,\n\
        NP-PC-02,2023-10-04,,1000,,\n\
        NP-D-01,2023-10-04,-,NA,उपलब्ध नहीं,\n";
    let report = roll(&desk, text).await;
    assert_eq!(
        (counts(&report), codes(&report.reject_list)),
        ((5, 0, 0, 2), vec![(7, "no_count"), (8, "no_count")])
    );
    assert_eq!(codes(&report.warning_list), [(3, "sum")]);
    let all = |code: &'static str| electors(&desk, code, today());
    let e = all("NP-AC-001").await.unwrap();
    assert_eq!((e.n, e.male, e.female, e.third_gender), (1907, Some(1000), Some(900), Some(7)));
    let e = all("NP-AC-002").await.unwrap();
    assert_eq!((e.n, e.doubt.as_deref()), (2000, Some("sum")), "what was stated is kept");
    assert_eq!((all("NP-M-01").await.unwrap().doubt, all("NP-M-02").await.unwrap().n), (None, 1900));
    let e = all("NP-PC-01").await.unwrap();
    assert_eq!((e.n, e.female), (1900, None), "unknown stays unknown");
    assert_eq!(all("NP-PC-02").await, None);
    assert_eq!(counts(&roll(&desk, text).await), (0, 0, 5, 2));
}

#[both]
async fn what_looks_wrong_is_marked(db: db::Db) {
    let desk = land(db).await;
    let ratio = "area,as_of,male,female\n\
        NP-AC-001,2018-09-27,10000,6000\n\
        NP-AC-002,2018-09-27,10000,5999\n\
        NP-PC-01,2018-09-27,10000,13001\n";
    let report = roll(&desk, ratio).await;
    assert_eq!(codes(&report.warning_list), [(3, "ratio"), (4, "ratio")]);
    assert_eq!(electors(&desk, "NP-AC-001", today()).await.unwrap().doubt, None);
    assert_eq!(electors(&desk, "NP-AC-002", today()).await.unwrap().doubt.as_deref(), Some("ratio"));

    let change = "area,as_of,electors\nNP-AC-001,2023-10-04,22400\nNP-AC-002,2023-10-04,22400\nNP-PC-01,2023-10-04,1000\n";
    let report = roll(&desk, change).await;
    assert_eq!(codes(&report.warning_list), [(3, "change"), (4, "change")], "40 % is not more than 40 %");
    assert!(report.warning_list[0].text.hi.contains("2018-09-27"), "{:?}", report.warning_list[0]);
    assert_eq!(electors(&desk, "NP-AC-002", today()).await.unwrap().doubt.as_deref(), Some("change"));
    assert_eq!(counts(&roll(&desk, change).await), (0, 0, 3, 0));
    assert_eq!(
        counts(&roll(&desk, ratio).await),
        (0, 0, 3, 0),
        "what came later is no news about the number itself"
    );
}

#[both]
async fn two_rolls_in_one_file_in_any_order(db: db::Db) {
    let desk = land(db).await;
    let text = "area,as_of,electors\nNP-AC-001,2023-10-04,30000\nNP-AC-001,2018-09-27,20000\nNP-AC-001,2013-09-27,19000\n";
    let report = roll(&desk, text).await;
    assert_eq!((counts(&report), codes(&report.warning_list)), ((3, 0, 0, 0), vec![(2, "change")]));
    assert_eq!(electors(&desk, "NP-AC-001", today()).await.unwrap().doubt.as_deref(), Some("change"));
    assert_eq!(electors(&desk, "NP-AC-001", on("2020-01-01")).await.unwrap().doubt, None);
    let again = roll(&desk, text).await;
    assert_eq!((counts(&again), again.warnings), ((0, 0, 3, 0), 1));
    // An older roll that comes later is held against the next one that is stored.
    let older = roll(&desk, "area,as_of,electors\nNP-AC-001,2008-09-27,9000\n").await;
    assert_eq!(codes(&older.warning_list), [(2, "change")]);
    assert_eq!(
        electors(&desk, "NP-AC-001", on("2010-01-01")).await.unwrap().doubt.as_deref(),
        Some("change")
    );
    // The roll of one day exactly, and only of one kind.
    let mut ctx = desk.read().await;
    let exactly = store::electors_on(&mut ctx.tx, today(), Some(day("2018-09-27")), None).await.unwrap();
    assert_eq!(exactly.values().map(|e| e.n).collect::<Vec<_>>(), [20_000]);
    assert!(
        store::electors_on(&mut ctx.tx, today(), Some(day("2018-09-28")), None).await.unwrap().is_empty()
    );
    let booths = store::electors_on(&mut ctx.tx, today(), None, Some(AreaKind::Booth)).await.unwrap();
    assert!(booths.is_empty());
    ctx.rollback().await.unwrap();
}

#[both]
async fn a_part_above_the_whole(db: db::Db) {
    let desk = land(db).await;
    // The child stands before its parent in the file.
    let text = "area,as_of,electors\nNP-AC-001-B-001,2023-10-04,900\nNP-M-01,2023-10-04,800\n";
    let report = roll(&desk, text).await;
    assert_eq!(codes(&report.warning_list), [(2, "above_parent")]);
    assert!(report.warning_list[0].text.en.contains("NP-M-01"), "{:?}", report.warning_list);
    assert_eq!(
        electors(&desk, "NP-AC-001-B-001", today()).await.unwrap().doubt.as_deref(),
        Some("above_parent")
    );
    assert_eq!(electors(&desk, "NP-M-01", today()).await.unwrap().doubt, None);
    assert_eq!(counts(&roll(&desk, text).await), (0, 0, 2, 0));
    // In two files: what comes later is marked.
    roll(&desk, "area,as_of,electors\nNP-AC-002-B-001,2023-10-04,900\n").await;
    let report = roll(&desk, "area,as_of,electors\nNP-M-02,2023-10-04,800\n").await;
    assert_eq!(codes(&report.warning_list), [(2, "above_parent")]);
    assert_eq!(electors(&desk, "NP-M-02", today()).await.unwrap().doubt.as_deref(), Some("above_parent"));
    // Another roll is another matter.
    assert_eq!(roll(&desk, "area,as_of,electors\nNP-AC-002-B-002,2023-10-05,900\n").await.warnings, 0);
}

#[both]
async fn a_whole_that_disagrees_with_its_parts(db: db::Db) {
    let desk = land(db).await;
    let report =
        roll(&desk, "area,as_of,electors\nNP-AC-001-B-001,2023-10-04,900\nNP-M-01,2023-10-04,1700\n").await;
    assert_eq!(report.warnings, 0, "one of two parts is no sum: {:?}", report.warning_list);
    let report = roll(&desk, "area,as_of,electors\nNP-AC-001-B-002,2023-10-04,801\n").await;
    assert_eq!(codes(&report.warning_list), [(0, "children")]);
    let text = &report.warning_list[0].text.en;
    assert!(["1700", "1701", "2"].iter().all(|n| text.replace(',', "").contains(n)), "{text}");
    // Groups below the state are another division of the same whole: they are not added to the districts.
    let state = "area,as_of,electors\nNP,2023-10-04,5000\nNP-OD-01,2023-10-04,5000\nNP-PC-01,2023-10-04,2000\nNP-PC-02,2023-10-04,3000\nNP-D-01,2023-10-04,4999\n";
    let report = roll(&desk, state).await;
    assert_eq!(codes(&report.warning_list), [(2, "children")], "only the revenue district disagrees");
}

#[both]
async fn parts_count_for_the_tree_of_the_rolls_day(db: db::Db) {
    let desk = land(db).await;
    import(
        &desk,
        "areas",
        "kind,code,name_en,parent,valid_from\nbooth,NP-AC-001-B-001,,NP-M-02,2020-01-01\n",
    )
    .await;
    let roll_of = |d: &str| {
        format!("area,as_of,electors\nNP-AC-001-B-001,{d},900\nNP-AC-001-B-002,{d},800\nNP-M-01,{d},1700\n")
    };
    assert_eq!(roll(&desk, &roll_of("2018-09-27")).await.warnings, 0);
    let later = roll(&desk, &roll_of("2023-10-04")).await;
    assert_eq!(codes(&later.warning_list), [(4, "children")]);
}

#[both]
async fn a_correction_replaces_and_is_remembered(db: db::Db) {
    let desk = land(db).await;
    roll(&desk, "area,as_of,electors\nNP-AC-001,2023-10-04,20000\n").await;
    let before = everything(&desk, today()).await;
    let known = moment(&desk);
    let report = roll(&desk, "area,as_of,electors\nDevpur,2023-10-04,20001\n").await;
    assert_eq!(counts(&report), (0, 1, 0, 0));
    assert_eq!(electors(&desk, "NP-AC-001", today()).await.unwrap().n, 20_001);
    assert_eq!(everything(&desk, AsOf::known_at(day("2026-11-22"), known)).await, before);
    let earlier = AsOf::known_at(day("2026-11-22"), known - 3_600_000_000);
    assert_eq!(electors(&desk, "NP-AC-001", earlier).await, None);
}

#[both]
async fn wrong_numbers_and_dates(db: db::Db) {
    let desk = land(db).await;
    let text = "area,as_of,electors\n\
        NP-AC-001,2023-10-04,-5\n\
        NP-AC-001,2023-10-04,NaN\n\
        NP-AC-001,2023-10-04,1.2.3\n\
        NP-AC-001,2023-10-04,12.5\n\
        NP-AC-001,2023-10-04,\"1,23,4\"\n\
        NP-AC-001,2023-10-04,99999999999999999999\n\
        NP-AC-001,2026-11-23,1000\n\
        NP-AC-001,31-02-2023,1000\n\
        NP-AC-001,,1000\n\
        NP-AC-001,2023-10-04,\n\
        ,2023-10-04,1000\n\
        Devpura,2023-10-04,1000\n\
        NP-AC-001,2023-10-04,1000\n\
        Devpur,2023-10-04,1000\n\
        देवपुर,2023-10-04,1001\n";
    let report = roll(&desk, text).await;
    let expected = [
        (2, "negative"),
        (3, "not_a_number"),
        (4, "not_a_number"),
        (5, "not_whole"),
        (6, "bad_grouping"),
        (7, "too_large"),
        (8, "future"),
        (9, "not_a_date"),
        (10, "no_date"),
        (11, "no_count"),
        (12, "blank"),
        (13, "unknown_area"),
        (16, "twice"),
    ];
    let got = codes(&report.reject_list);
    let differ: Vec<_> = got.iter().zip(&expected).filter(|(a, b)| a != b).collect();
    assert_eq!((got.len(), differ), (expected.len(), vec![]));
    assert_eq!(counts(&report), (1, 0, 1, 13));
    assert!(report.reject_list[11].text.hi.contains("NP-AC-001"), "the nearest is named");
    assert_eq!(electors(&desk, "NP-AC-001", today()).await.unwrap().n, 1000);
    // A date beside the file must not lie in the future either.
    let given = given(&[], &[], Some("2027-01-01"));
    let report = desk.import(&*kind("electors"), "area,electors\nNP-AC-001,1000\n", given).await;
    assert_eq!(codes(&report.reject_list), [(2, "future")]);
}

#[both]
async fn columns_that_are_added_keep_their_meaning(db: db::Db) {
    let desk = land(db).await;
    let sum = given(&["electors=Men 18+Women 18+Others 18"], &[], Some("2023-10-04"));
    let text =
        "area,Men 18,Women 18,Others 18\nNP-AC-001,1000,900,7\nNP-AC-002,1000,500,-\nNP-M-02,1000,500,0\n";
    let report = desk.import(&*kind("electors"), text, sum).await;
    assert_eq!((counts(&report), codes(&report.reject_list)), ((2, 0, 0, 1), vec![(3, "no_count")]));
    assert_eq!(codes(&report.warning_list), [(4, "ratio")]);
    let e = electors(&desk, "NP-AC-001", today()).await.unwrap();
    assert_eq!(
        (e.n, e.male, e.female, e.third_gender, e.doubt),
        (1907, Some(1000), Some(900), Some(7), None)
    );
}
