//! The tree and the groups that cross it: any order of rows, corrections, and what was so before.
#![allow(clippy::unwrap_used)]

mod common;

use access::Action;
use areas::model::AreaKind;
use areas::store;
use base::AsOf;
use common::*;
use db::both;
use testkit::{Desk, day, given};

#[both]
async fn rows_may_come_in_any_order(db: db::Db) {
    let desk = Desk::new(db);
    let mut rows: Vec<&str> = LAND.trim_end().lines().collect();
    let header = rows.remove(0);
    rows.reverse();
    let report = import(&desk, "areas", &format!("{header}\n{}\n", rows.join("\n"))).await;
    assert_eq!(counts(&report), (13, 0, 0, 0), "{:?}", report.reject_list);
    let full = "NP > NP-OD-01 > NP-AC-001 > NP-M-01 > NP-AC-001-B-002";
    assert_eq!(way(&desk, "NP-AC-001-B-002", today()).await, full);
    assert_eq!(members(&desk, "NP-PC-02", today()).await, ["NP-AC-002"]);
    assert_eq!(members(&desk, "NP-D-01", today()).await, ["NP-AC-001", "NP-AC-002"]);

    let again = import(&desk, "areas", LAND).await;
    assert_eq!(counts(&again), (0, 0, 13, 0), "the same rows in another order say nothing new");
}

#[both]
async fn a_file_twice_changes_nothing_at_all(db: db::Db) {
    let desk = land(db).await;
    let before = everything(&desk, today()).await;
    let again = import(&desk, "areas", LAND).await;
    assert_eq!((counts(&again), again.warnings), ((0, 0, 13, 0), 0));
    assert_eq!(everything(&desk, today()).await, before);
    assert_eq!(before, everything(&desk, on("1990-01-01")).await, "without a date a row holds since ever");
}

#[both]
async fn what_hangs_on_a_rejected_row_is_rejected_too(db: db::Db) {
    let desk = Desk::new(db);
    let text = "\
kind,code,name_en,parent,member_of
state,S,State,,
org_district,S-OD-1,Good,S,
org_district,S-OD-2,Bad group,S,district:NOWHERE
assembly,S-AC-1,Below good,S-OD-1,
assembly,S-AC-2,Below bad group,S-OD-2,
mandal,S-M-2,Two below,S-AC-2,
assembly,S-AC-3,Below nothing,S-OD-9,
village,S-V-1,Unknown kind,S,
booth,S-B-1,Below unknown kind,S-V-1,
mandal,S-M-3,Below a booth,S-B-3,
booth,S-B-3,Below good,S-AC-1,
booth,S-B-4,Below the wrong level,S-M-3,
assembly,S-AC-4,In a bad group,S-OD-1,district:S-OD-2
assembly,S-AC-5,In no group,S-OD-1,S-AC-1
assembly,S-AC-6,In another group,S-OD-1,loksabha:S-D-1
district,S-D-1,A district,S,
,S-AC-7,,S-OD-1,
mandal,S-M-7,,S-AC-1,
";
    let report = import(&desk, "areas", text).await;
    let expected = [
        (4, "unknown_group"),
        (6, "unknown_parent"),
        (7, "unknown_parent"),
        (8, "unknown_parent"),
        (9, "unknown_kind"),
        (10, "unknown_parent"),
        (11, "parent_level"),
        (13, "unknown_parent"),
        (14, "unknown_group"),
        (15, "not_a_group"),
        (16, "other_group"),
        (18, "unknown_kind"),
        (19, "no_name"),
    ];
    assert_eq!(codes(&report.reject_list), expected);
    let codes: Vec<String> = areas(&desk, today(), None).await.into_iter().map(|a| a.identity.code).collect();
    assert_eq!(codes, ["S-AC-1", "S-B-3", "S-D-1", "S-OD-1", "S"]);

    // The rejects file is corrected in the one row that was the cause of three, and imported as it is.
    let rejects = std::fs::read_to_string(report.rejects_file.unwrap()).unwrap();
    let report = import(&desk, "areas", &rejects.replace("district:NOWHERE", "district:S-D-1")).await;
    assert_eq!(report.outcome.created, 3, "{:?}", report.reject_list);
    assert_eq!(way(&desk, "S-M-2", today()).await, "S > S-OD-2 > S-AC-2 > S-M-2");
}

#[both]
async fn nothing_lies_below_itself(db: db::Db) {
    let desk = land(db).await;
    let text = "\
kind,code,name_en,parent
district,L-1,One,L-2
district,L-2,Two,L-3
district,L-3,Three,L-1
district,L-4,Self,L-4
district,L-5,Below the loop,L-1
";
    let report = import(&desk, "areas", text).await;
    let looped = "parent_loop";
    assert_eq!(
        codes(&report.reject_list),
        [(2, looped), (3, looped), (4, looped), (5, looped), (6, "unknown_parent")]
    );

    // Through what is stored: D-2 below D-1 is known, then D-1 is to go below D-2.
    import(&desk, "areas", "kind,code,name_en,parent\ndistrict,NP-D-02,Navgarh,NP-D-01\n").await;
    let report = import(&desk, "areas", "kind,code,name_en,parent\ndistrict,NP-D-01,Devgarh,NP-D-02\n").await;
    assert_eq!(codes(&report.reject_list), [(2, looped)]);
    assert_eq!(way(&desk, "NP-D-02", today()).await, "NP > NP-D-01 > NP-D-02");
}

#[both]
async fn an_area_never_changes_its_kind(db: db::Db) {
    let desk = land(db).await;
    let text = "kind,code,name_en,parent\nmandal,np-ac-001,Devpur,NP-OD-01\nmandal,X,One,NP-AC-001\nbooth,x,Two,NP-M-01\n";
    let report = import(&desk, "areas", text).await;
    assert_eq!(codes(&report.reject_list), [(2, "kind_changed"), (4, "kind_changed")]);
    assert!(report.reject_list[0].text.hi.contains("विधानसभा"), "{:?}", report.reject_list);
    assert_eq!(area(&desk, "NP-AC-001", today()).await.unwrap().identity.kind, AreaKind::Assembly);
}

#[both]
async fn a_mandal_that_moves_takes_its_booths_along(db: db::Db) {
    let desk = land(db).await;
    let (old_day, old_answer) = (on("2024-05-31"), everything(&desk, on("2024-05-31")).await);
    let known = moment(&desk);
    let moved = "kind,code,name_en,parent,valid_from\nmandal,NP-M-01,,NP-AC-002,2024-06-01\n";
    let report = import(&desk, "areas", moved).await;
    assert_eq!(counts(&report), (0, 1, 0, 0), "{:?}", report.reject_list);

    let booth = "NP-AC-001-B-001";
    assert_eq!(way(&desk, booth, today()).await, "NP > NP-OD-01 > NP-AC-002 > NP-M-01 > NP-AC-001-B-001");
    assert_eq!(way(&desk, booth, on("2024-06-01")).await, way(&desk, booth, today()).await);
    assert_eq!(way(&desk, booth, old_day).await, "NP > NP-OD-01 > NP-AC-001 > NP-M-01 > NP-AC-001-B-001");
    assert_eq!(everything(&desk, old_day).await, old_answer);
    assert_ne!(everything(&desk, on("2024-06-01")).await, old_answer);
    let then = AsOf::known_at(day("2026-11-22"), known);
    assert_eq!(everything(&desk, then).await, old_answer, "as known then, the mandal had not moved");

    assert_eq!(counts(&import(&desk, "areas", moved).await), (0, 0, 1, 0));
    // The first file again: it says what was so before the move, and does not take it back.
    let again = import(&desk, "areas", LAND).await;
    assert_eq!(counts(&again), (0, 0, 13, 0));
    assert_eq!(codes(&again.warning_list), [(9, "dated")]);
    assert!(again.warning_list[0].text.en.contains("2024-05-31"), "{:?}", again.warning_list);
    assert_eq!(way(&desk, booth, today()).await, "NP > NP-OD-01 > NP-AC-002 > NP-M-01 > NP-AC-001-B-001");
}

#[both]
async fn moving_twice_and_a_late_word_about_between(db: db::Db) {
    let desk = land(db).await;
    let row = |code: &str, parent: &str, from: &str| {
        format!("kind,code,name_en,parent,valid_from\nmandal,{code},,{parent},{from}\n")
    };
    import(&desk, "areas", &row("NP-M-01", "NP-AC-002", "2020-01-01")).await;
    // Learnt later, about an earlier day: it holds until what is known to have come after it.
    import(&desk, "areas", "kind,code,name_en,parent\nassembly,NP-AC-003,Third,NP-OD-01\n").await;
    import(&desk, "areas", &row("NP-M-01", "NP-AC-003", "2015-01-01")).await;
    let seat = |d: &'static str| {
        let desk = &desk;
        async move { way(desk, "NP-M-01", on(d)).await.split(" > ").nth(2).unwrap().to_owned() }
    };
    assert_eq!(seat("2014-12-31").await, "NP-AC-001");
    assert_eq!(seat("2015-01-01").await, "NP-AC-003");
    assert_eq!(seat("2019-12-31").await, "NP-AC-003");
    assert_eq!(seat("2020-01-01").await, "NP-AC-002");
    // A new name, learnt late, outlives a move that did not touch the name.
    import(&desk, "areas", "kind,code,name_en,valid_from\nmandal,NP-M-01,Kila Nagar,2018-01-01\n").await;
    for (d, name) in [("2017-12-31", "Kila"), ("2018-01-01", "Kila Nagar"), ("2025-01-01", "Kila Nagar")] {
        assert_eq!(area(&desk, "NP-M-01", on(d)).await.unwrap().place.name_en.as_deref(), Some(name), "{d}");
    }
    assert_eq!(seat("2025-01-01").await, "NP-AC-002");
}

#[both]
async fn periods_in_one_file_in_any_order(db: db::Db) {
    let header = "kind,code,name_en,name_hi,parent,valid_from,valid_to";
    let rows = [
        "mandal,NP-M-09,Old,पुराना,NP-AC-001,2008-01-01,2018-12-31",
        "mandal,NP-M-09,New,,NP-AC-002,2019-01-01,",
        "booth,NP-AC-001-B-009,School 9,,NP-M-09,,",
    ];
    let desk = land(db).await;
    for (i, order) in [[0, 1, 2], [2, 1, 0], [1, 0, 2]].into_iter().enumerate() {
        let text = order.map(|r| rows[r]).join("\n");
        let report = import(&desk, "areas", &format!("{header}\n{text}\n")).await;
        assert_eq!(
            (report.rejected, report.warnings),
            (0, 0),
            "{:?} {:?}",
            report.reject_list,
            report.warning_list
        );
        assert_eq!(report.outcome.created, if i == 0 { 2 } else { 0 });
        assert_eq!(report.outcome.updated, u64::from(i == 0), "{i}");
        let booth = "NP-AC-001-B-009";
        assert_eq!(area(&desk, "NP-M-09", on("2007-12-31")).await, None);
        let old = area(&desk, "NP-M-09", on("2018-12-31")).await.unwrap();
        assert_eq!(
            (old.place.name_en.as_deref(), old.place.name_hi.as_deref()),
            (Some("Old"), Some("पुराना"))
        );
        assert_eq!(
            way(&desk, booth, on("2018-12-31")).await,
            format!("NP > NP-OD-01 > NP-AC-001 > NP-M-09 > {booth}")
        );
        let new = area(&desk, "NP-M-09", on("2019-01-01")).await.unwrap();
        assert_eq!(
            (new.place.name_en.as_deref(), new.place.name_hi.as_deref()),
            (Some("New"), Some("पुराना"))
        );
        assert_eq!(
            way(&desk, booth, today()).await,
            format!("NP > NP-OD-01 > NP-AC-002 > NP-M-09 > {booth}")
        );
    }
}

#[both]
async fn an_area_can_end(db: db::Db) {
    let desk = land(db).await;
    let end = "kind,code,name_hi,valid_to\nassembly,NP-AC-002,,2022-12-31\n";
    assert_eq!(counts(&import(&desk, "areas", end).await), (0, 1, 0, 0));
    assert!(area(&desk, "NP-AC-002", on("2022-12-31")).await.is_some());
    assert_eq!(area(&desk, "NP-AC-002", on("2023-01-01")).await, None);
    assert_eq!(members(&desk, "NP-PC-02", on("2022-12-31")).await, ["NP-AC-002"]);
    assert!(members(&desk, "NP-PC-02", on("2023-01-01")).await.is_empty());
    assert_eq!(counts(&import(&desk, "areas", end).await), (0, 0, 1, 0));
    assert_eq!(counts(&import(&desk, "areas", LAND).await).0, 0, "the first file does not revive it");
    assert_eq!(area(&desk, "NP-AC-002", today()).await, None);
    // It comes back, as it was.
    import(&desk, "areas", "kind,code,name_hi,valid_from\nassembly,NP-AC-002,,2025-01-01\n").await;
    assert_eq!(area(&desk, "NP-AC-002", on("2024-12-31")).await, None);
    let back = area(&desk, "NP-AC-002", today()).await.unwrap();
    assert_eq!(
        (back.place.name_en.as_deref(), back.place.reserved.as_deref()),
        (Some("Rajnagar"), Some("ST"))
    );
    assert_eq!(members(&desk, "NP-PC-02", today()).await, ["NP-AC-002"]);
}

#[both]
async fn a_district_is_divided(db: db::Db) {
    let desk = Desk::new(db);
    // 52 districts with two seats each.
    let mut first = String::from("kind,code,name_en,parent,member_of\nstate,S,State,,\n");
    for d in 1..=52 {
        first += &format!("district,S-D-{d:02},District {d},S,\n");
        for s in [2 * d - 1, 2 * d] {
            first += &format!("assembly,S-AC-{s:03},Seat {s},S,district:S-D-{d:02}\n");
        }
    }
    assert_eq!(import(&desk, "areas", &first).await.outcome.created, 1 + 52 * 3);
    let before = everything(&desk, on("2023-08-11")).await;
    let known = moment(&desk);
    let split = "kind,code,name_en,parent,member_of,valid_from\n\
        assembly,S-AC-104,Seat 104,S,district:S-D-53,12-08-2023\n\
        district,S-D-53,District 53,S,,12 अगस्त 2023\n";
    assert_eq!(counts(&import(&desk, "areas", split).await), (1, 1, 0, 0));

    let districts = |as_of| areas(&desk, as_of, Some(AreaKind::District));
    assert_eq!(districts(on("2023-08-11")).await.len(), 52);
    assert_eq!(districts(on("2023-08-12")).await.len(), 53);
    assert_eq!(members(&desk, "S-D-52", on("2023-08-11")).await, ["S-AC-103", "S-AC-104"]);
    assert_eq!(members(&desk, "S-D-52", on("2023-08-12")).await, ["S-AC-103"]);
    assert_eq!(members(&desk, "S-D-53", on("2023-08-12")).await, ["S-AC-104"]);
    assert_eq!(everything(&desk, on("2023-08-11")).await, before);
    assert_eq!(everything(&desk, AsOf::known_at(day("2026-11-22"), known)).await, before);

    // Both files again, in the order in which they came: neither changes anything, the earlier one says why.
    let again = import(&desk, "areas", &first).await;
    assert_eq!((counts(&again), again.warnings), ((0, 0, 157, 0), 1), "{:?}", again.warning_list);
    assert_eq!(counts(&import(&desk, "areas", split).await), (0, 0, 2, 0));
    assert_eq!(members(&desk, "S-D-53", today()).await, ["S-AC-104"]);
}

#[both]
async fn an_area_may_lie_in_several_groups_of_a_kind(db: db::Db) {
    let desk = land(db).await;
    let text = "kind,code,name_en,parent,member_of\nblock,B-1,One,NP,\nblock,B-2,Two,NP,\nblock,B:3,Three,NP,\n\
        assembly,NP-AC-001,,,block:B-1; B-2; block:B:3\n";
    assert_eq!(counts(&import(&desk, "areas", text).await), (3, 1, 0, 0));
    assert_eq!(counts(&import(&desk, "areas", text).await), (0, 0, 4, 0));
    for b in ["B-1", "B-2", "B:3"] {
        assert_eq!(members(&desk, b, today()).await, ["NP-AC-001"], "{b}");
    }
    let from = "kind,code,name_hi,member_of,valid_from\nassembly,NP-AC-001,,B-2,2025-01-01\n";
    import(&desk, "areas", from).await;
    assert!(members(&desk, "B-1", today()).await.is_empty());
    assert_eq!(members(&desk, "B-1", on("2024-12-31")).await, ["NP-AC-001"]);
    assert_eq!(members(&desk, "B-2", today()).await, ["NP-AC-001"]);
    assert_eq!(members(&desk, "NP-PC-01", today()).await, ["NP-AC-001"], "other groups stay");
}

#[both]
async fn a_correction_reprints_what_was_known(db: db::Db) {
    let desk = land(db).await;
    let before = everything(&desk, today()).await;
    let known = moment(&desk);
    let fix = "kind,code,name_hi,reserved\nassembly,NP-AC-001,देवपुरी,SC\n";
    assert_eq!(counts(&import(&desk, "areas", fix).await), (0, 1, 0, 0));
    let a = area(&desk, "NP-AC-001", on("2001-01-01")).await.unwrap();
    assert_eq!((a.place.name_hi.as_deref(), a.place.reserved.as_deref()), (Some("देवपुरी"), Some("SC")));
    assert_eq!(a.place.name_en.as_deref(), Some("Devpur"), "a blank leaves what is known");
    assert_eq!(everything(&desk, AsOf::known_at(day("2026-11-22"), known)).await, before);
}

#[both]
async fn the_same_code_twice_in_a_file(db: db::Db) {
    let desk = land(db).await;
    let text = "kind,code,name_en,parent\nmandal,NP-M-08,First,NP-AC-001\nmandal,NP-M-08,Second,NP-AC-001\n";
    let report = import(&desk, "areas", text).await;
    assert_eq!((counts(&report), codes(&report.warning_list)), ((1, 1, 0, 0), vec![(3, "code_twice")]));
    assert_eq!(area(&desk, "NP-M-08", today()).await.unwrap().place.name_en.as_deref(), Some("Second"));
    let again = import(&desk, "areas", text).await;
    assert_eq!((again.outcome.created, again.outcome.updated), (0, 0));
}

#[both]
async fn a_narrow_scope_shows_what_lies_below(db: db::Db) {
    let desk = land(db).await;
    import(&desk, "areas", "kind,code,name_en,parent,valid_from\nmandal,NP-M-01,,NP-AC-002,2024-06-01\n")
        .await;
    let seat = area(&desk, "NP-AC-002", today()).await.unwrap();
    let mut ctx = desk.read().await;
    let scope = ctx.authorise(Action::ReadReach).unwrap().under(&seat.place.path);
    let below =
        |found: Vec<areas::model::Area>| found.into_iter().map(|a| a.identity.code).collect::<Vec<_>>();
    let now = below(store::areas(&mut ctx.tx, &scope, today(), None).await.unwrap());
    let all = ["NP-AC-002", "NP-AC-001-B-001", "NP-AC-001-B-002", "NP-AC-002-B-001", "NP-AC-002-B-002"];
    assert_eq!(now[..1], all[..1]);
    assert_eq!(now.len(), 7, "{now:?}");
    assert!(all.iter().all(|c| now.iter().any(|n| n == c)), "{now:?}");
    let then = below(store::areas(&mut ctx.tx, &scope, on("2024-05-31"), None).await.unwrap());
    assert_eq!(then, ["NP-AC-002", "NP-AC-002-B-001", "NP-AC-002-B-002", "NP-M-02"]);
    let booths =
        below(store::areas(&mut ctx.tx, &scope, on("2024-05-31"), Some(AreaKind::Booth)).await.unwrap());
    assert_eq!(booths, ["NP-AC-002-B-001", "NP-AC-002-B-002"]);
    ctx.rollback().await.unwrap();
}

#[both]
async fn headers_and_kinds_in_hindi(db: db::Db) {
    let desk = Desk::new(db);
    let text = "प्रकार,कोड,नाम,ऊपर का क्षेत्र,समूह,आरक्षण,कब से,दूसरे नाम\n\
        प्रदेश,S,प्रदेश,,,,,-\n\
        लोकसभा,S-PC-1,सोनपुर,S,उपलब्ध नहीं,अजा,,\n\
        विधानसभा क्षेत्र,S-AC-1,देवपुर (अजजा),S,लोकसभा:S-PC-1,,१५-०८-२०२०,NA\n";
    let report = import(&desk, "areas", text).await;
    assert_eq!((counts(&report), report.warnings), ((3, 0, 0, 0), 0), "{:?}", report.reject_list);
    let seat = area(&desk, "S-AC-1", today()).await.unwrap();
    assert_eq!((seat.place.name_hi.as_deref(), seat.place.reserved.as_deref()), (Some("देवपुर"), Some("ST")));
    assert_eq!(area(&desk, "S-AC-1", on("2020-08-14")).await, None);
    assert_eq!(members(&desk, "S-PC-1", today()).await, ["S-AC-1"]);
    for nothing in ["NA", "-"] {
        assert!(find(&desk, nothing, None, None, day("2026-11-22")).await.is_err(), "unknown is no name");
    }
}

/// The size of a state, without a limit on time: a quadratic step would be felt by whoever runs this.
#[both]
async fn many_booths(db: db::Db) {
    let desk = Desk::new(db);
    let mut text =
        String::from("kind,code,name_en,parent,member_of\nstate,S,State,,\ndistrict,S-D-1,District,S,\n");
    for s in 1..=200 {
        text += &format!("assembly,S-AC-{s:03},Seat {s},S,district:S-D-1\n");
        for b in 1..=100 {
            text += &format!("booth,S-AC-{s:03}-B-{b:03},School {b},S-AC-{s:03},\n");
        }
    }
    let started = std::time::Instant::now();
    let report = import(&desk, "areas", &text).await;
    println!("{}: 20,202 areas in {:?}", desk.host.db.dialect(), started.elapsed());
    assert_eq!(counts(&report), (20_202, 0, 0, 0));
    let started = std::time::Instant::now();
    let again = import(&desk, "areas", &text).await;
    println!("{}: again in {:?}", desk.host.db.dialect(), started.elapsed());
    assert_eq!(counts(&again), (0, 0, 20_202, 0));
    // Unknown names cost a look at every name each: a wrong file of this size must still end.
    let wrong: String = (0..20_000).map(|i| format!("Nowhere {i},5\n")).collect();
    let started = std::time::Instant::now();
    let given = given(&[], &[], Some("2024-01-01"));
    let report = desk.import(&*kind("electors"), &format!("area,electors\n{wrong}"), given).await;
    println!("{}: 20,000 unknown names in {:?}", desk.host.db.dialect(), started.elapsed());
    assert_eq!(report.rejected, 20_000);
}
