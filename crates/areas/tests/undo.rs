//! Taking an import back: exactly its facts go, what it replaced returns, and what was known before stays known.
#![allow(clippy::unwrap_used)]

mod common;

use areas::model::AreaKind;
use base::AsOf;
use common::*;
use db::both;
use intake::IntakeError;
use testkit::day;

const ROLL: &str = "area,as_of,electors\nNP-AC-001,2023-10-04,20000\nNP-AC-002,2023-10-04,30000\n";
const CORRECTED: &str = "area,as_of,electors\nNP-AC-001,2023-10-04,20001\nNP-AC-002,2023-10-04,30000\n";

#[both]
async fn of_electors(db: db::Db) {
    let desk = land(db).await;
    let first = import(&desk, "electors", ROLL).await.no.unwrap();
    let with_first = everything(&desk, today()).await;
    let second = import(&desk, "electors", CORRECTED).await.no.unwrap();
    let with_second = everything(&desk, today()).await;
    let known = moment(&desk);
    assert!(matches!(undo(&desk, first).await, Err(IntakeError::BuiltUpon { .. })), "the second rests on it");

    undo(&desk, second).await.unwrap();
    assert_eq!(everything(&desk, today()).await, with_first, "what it replaced is believed again");
    assert_eq!(everything(&desk, AsOf::known_at(day("2026-11-22"), known)).await, with_second);
    assert!(matches!(undo(&desk, second).await, Err(IntakeError::NoSuchImport(_))), "only once");

    // It works again, and is an import of its own.
    let third = import(&desk, "electors", CORRECTED).await;
    assert_eq!((counts(&third), third.no), ((0, 1, 1, 0), Some(second + 1)));
    assert_eq!(everything(&desk, today()).await, with_second);
    undo(&desk, second + 1).await.unwrap();
    undo(&desk, first).await.unwrap();
    assert_eq!(electors(&desk, "NP-AC-001", today()).await, None, "with the first gone nothing is known");
    assert_eq!(counts(&import(&desk, "electors", ROLL).await), (2, 0, 0, 0));
    assert_eq!(everything(&desk, today()).await, with_first);
}

#[both]
async fn of_areas_not_while_anything_stands_on_them(db: db::Db) {
    let desk = land(db).await;
    let roll = import(&desk, "electors", ROLL).await.no.unwrap();
    let Err(e) = undo(&desk, 1).await else { panic!() };
    assert_eq!(e.code(), "built_upon");
    assert!(e.text().en.contains(&format!("import {roll} (electors)")), "{}", e.text().en);
    undo(&desk, roll).await.unwrap();
    // An import that only said what was known holds nothing.
    import(&desk, "areas", LAND).await;
    undo(&desk, 1).await.unwrap();
    assert!(areas(&desk, today(), None).await.is_empty());

    // Nobody finds what was taken back, and nothing can stand on it.
    let report = import(&desk, "electors", ROLL).await;
    assert_eq!(codes(&report.reject_list), [(2, "unknown_area"), (3, "unknown_area")]);
    let report = import(&desk, "areas", "kind,code,name_en,parent\nmandal,NP-M-09,New,NP-AC-001\n").await;
    assert_eq!(codes(&report.reject_list), [(2, "unknown_parent")]);

    // The same file again: new, with the same identities.
    assert_eq!(counts(&import(&desk, "areas", LAND).await), (13, 0, 0, 0));
    assert_eq!(
        way(&desk, "NP-AC-001-B-001", today()).await,
        "NP > NP-OD-01 > NP-AC-001 > NP-M-01 > NP-AC-001-B-001"
    );
    assert_eq!(counts(&import(&desk, "electors", ROLL).await), (2, 0, 0, 0));
}

#[both]
async fn of_a_move_brings_back_where_everything_was(db: db::Db) {
    let desk = land(db).await;
    import(&desk, "electors", ROLL).await;
    let before = everything(&desk, today()).await;
    let text = "kind,code,name_en,parent,member_of,valid_from,aliases\n\
        mandal,NP-M-01,Kot,NP-AC-002,,2024-06-01,Fort\n\
        district,NP-D-02,New,NP,,2024-06-01,\n\
        assembly,NP-AC-001,,,district:NP-D-02,2024-06-01,\n";
    let no = import(&desk, "areas", text).await.no.unwrap();
    assert_ne!(everything(&desk, today()).await, before);
    undo(&desk, no).await.unwrap();
    assert_eq!(everything(&desk, today()).await, before);
    assert!(find(&desk, "Fort", None, None, day("2026-11-22")).await.is_err());
    assert_eq!(counts(&import(&desk, "areas", text).await), (1, 2, 0, 0));
    assert_eq!(members(&desk, "NP-D-02", today()).await, ["NP-AC-001"]);
}

#[both]
async fn of_aliases(db: db::Db) {
    let desk = land(db).await;
    let no = import(&desk, "aliases", "area,alias,from,to\nNP-AC-001,Deopur,2008-01-01,2018-12-31\n")
        .await
        .no
        .unwrap();
    let fix = import(&desk, "aliases", "area,alias,from,to\nNP-AC-001,Deopur,2008-01-01,2010-12-31\n")
        .await
        .no
        .unwrap();
    undo(&desk, fix).await.unwrap();
    assert!(find(&desk, "Deopur", None, None, day("2015-01-01")).await.is_ok());
    undo(&desk, no).await.unwrap();
    assert!(find(&desk, "Deopur", None, None, day("2015-01-01")).await.is_err());
}

#[both]
async fn of_a_wrong_kind_frees_the_code(db: db::Db) {
    let desk = land(db).await;
    let wrong = import(&desk, "areas", "kind,code,name_en,parent\nmandal,NP-AC-003,Third,NP-OD-01\n").await;
    undo(&desk, wrong.no.unwrap()).await.unwrap();
    let right = import(&desk, "areas", "kind,code,name_en,parent\nassembly,NP-AC-003,Third,NP-OD-01\n").await;
    assert_eq!(counts(&right), (1, 0, 0, 0), "{:?}", right.reject_list);
    assert_eq!(area(&desk, "NP-AC-003", today()).await.unwrap().identity.kind, AreaKind::Assembly);
}

#[both]
async fn the_list_tells_what_was_imported(db: db::Db) {
    let desk = land(db).await;
    let mut given = testkit::given(&[], &[], Some("2023-10-04"));
    given.source = Some("CEO".to_owned());
    let text = "area,electors\nNP-AC-001,20000\nNowhere,1\n";
    desk.import(&*kind("electors"), text, given.clone()).await;
    desk.try_import(&*kind("electors"), text.as_bytes(), given, true).await.unwrap();
    undo(&desk, 2).await.unwrap();
    let mut ctx = desk.read().await;
    let list = intake::list(&mut ctx).await.unwrap();
    ctx.rollback().await.unwrap();
    let [roll, land] = &list[..] else { panic!("a trial is not listed: {list:?}") };
    assert_eq!(
        (land.no, land.kind.as_str(), land.read, land.created, land.undone_at),
        (1, "areas", 13, 13, None)
    );
    assert_eq!(
        (roll.no, roll.kind.as_str(), roll.file.as_str(), roll.by.as_str()),
        (2, "electors", "input.csv", "local-operator")
    );
    assert_eq!(
        (roll.source.as_deref(), roll.on, roll.created, roll.rejected),
        (Some("CEO"), Some(day("2023-10-04")), 1, 1)
    );
    assert!(roll.undone_at.unwrap() > roll.at && roll.at > land.at);
    assert!(matches!(undo(&desk, 99).await, Err(IntakeError::NoSuchImport(99))));
}
