//! Finding an area by what people call it.
#![allow(clippy::unwrap_used)]

mod common;

use areas::model::AreaKind;
use areas::resolve::ResolveError;
use common::*;
use db::both;
use testkit::day;

#[both]
async fn by_code_number_and_name_in_either_script(db: db::Db) {
    let desk = land(db).await;
    let seat = Some(AreaKind::Assembly);
    for (asked, kind) in [
        ("NP-AC-001", None),
        (" np-ac-001 ", None),
        ("1", seat),
        ("001", seat),
        ("००१", seat),
        ("Devpur", None),
        ("DEVPUR (GEN)", None),
        ("देवपुर", None),
        ("देवपुर (अजा)", seat),
        ("Devpur / देवपुर", None),
        ("देवपुर (Devpur)", None),
        ("Devpoor / देवपुर", None),
    ] {
        assert_eq!(
            find(&desk, asked, kind, None, day("2026-11-22")).await.as_deref(),
            Ok("NP-AC-001"),
            "{asked}"
        );
    }
    assert_eq!(
        find(&desk, "1", Some(AreaKind::Loksabha), None, day("2026-11-22")).await.as_deref(),
        Ok("NP-PC-01")
    );
    assert!(find(&desk, "1", None, None, day("2026-11-22")).await.is_err(), "a number alone is no name");
    assert!(find(&desk, "NP-AC-001", Some(AreaKind::Booth), None, day("2026-11-22")).await.is_err());
}

#[both]
async fn several_of_one_name_are_listed_and_none_is_taken(db: db::Db) {
    let desk = land(db).await;
    let text = "kind,code,name_en,name_hi,parent\nmandal,NP-M-11,Devpur,देवपुर,NP-AC-002\nmandal,NP-M-12,Devpur,,NP-AC-001\n";
    import(&desk, "areas", text).await;
    let now = day("2026-11-22");
    let Err(ResolveError::Ambiguous { candidates, .. }) = find(&desk, "devpur", None, None, now).await else {
        panic!()
    };
    let candidates = candidates.to_string();
    for code in ["NP-AC-001", "NP-M-11", "NP-M-12"] {
        assert!(candidates.contains(code), "{candidates}");
    }
    let mandal = Some(AreaKind::Mandal);
    assert_eq!(find(&desk, "Devpur", Some(AreaKind::Assembly), None, now).await.as_deref(), Ok("NP-AC-001"));
    assert!(find(&desk, "Devpur", mandal, None, now).await.is_err());
    assert_eq!(find(&desk, "Devpur", mandal, Some("NP-AC-002"), now).await.as_deref(), Ok("NP-M-11"));
    assert_eq!(
        find(&desk, "Devpur", mandal, Some("NP-PC-01"), now).await.as_deref(),
        Ok("NP-M-12"),
        "through a group"
    );
    // The seat is not below itself as a mandal, but it does lie in its own district.
    assert_eq!(find(&desk, "देवपुर", None, Some("NP-PC-01"), now).await.as_deref(), Ok("NP-AC-001"));
    // Both scripts in one cell: only one area is called so in both... of the mandals.
    assert_eq!(find(&desk, "Devpur / देवपुर", mandal, None, now).await.as_deref(), Ok("NP-M-11"));
    // The scripts disagree: that is said, and nothing is taken.
    let both = find(&desk, "Kila / बाज़ार", mandal, None, now).await;
    assert!(matches!(both, Err(ResolveError::Ambiguous { .. })), "{both:?}");
}

#[both]
async fn an_unknown_name_lists_the_nearest(db: db::Db) {
    let desk = land(db).await;
    let now = day("2026-11-22");
    let Err(ResolveError::Unknown { nearest, .. }) = find(&desk, "Rajnagr", None, None, now).await else {
        panic!()
    };
    let nearest = nearest.to_string();
    assert!(
        nearest.starts_with("Rajnagar (NP-AC-002)") || nearest.starts_with("राजनगर (NP-AC-002)"),
        "{nearest}"
    );
    let Err(ResolveError::Unknown { nearest, .. }) = find(&desk, "रजनगर", None, None, now).await
    else {
        panic!()
    };
    assert!(nearest.to_string().contains("NP-AC-002"), "{nearest}");
    let Err(e) = find(&desk, "xyzzy", None, None, now).await else { panic!() };
    assert_eq!((e.code(), e.text().hi.contains("aliases")), ("unknown_area", true), "{e:?}");
    // Of the kind asked for only.
    let Err(ResolveError::Unknown { nearest, .. }) =
        find(&desk, "Rajnagr", Some(AreaKind::Loksabha), None, now).await
    else {
        panic!()
    };
    assert!(!nearest.to_string().contains("NP-AC-002"), "{nearest}");
}

#[both]
async fn aliases_have_dates(db: db::Db) {
    let desk = land(db).await;
    let text = "area,alias,from,to\n\
        NP-AC-001,Deopur / देवपुरा,01-01-2008,31-12-2018\n\
        Rajnagar,Deopur,2019-01-01,\n\
        राजनगर,Rajgarh (ST),,\n";
    let report = import(&desk, "aliases", text).await;
    assert_eq!(counts(&report), (3, 0, 0, 0), "{:?}", report.reject_list);
    let whose = |asked: &'static str, d: &'static str| find(&desk, asked, None, None, day(d));
    assert_eq!(whose("deopur", "2018-12-31").await.as_deref(), Ok("NP-AC-001"));
    assert_eq!(whose("deopur", "2019-01-01").await.as_deref(), Ok("NP-AC-002"));
    assert!(whose("deopur", "2007-12-31").await.is_err(), "then it was neither's");
    assert_eq!(
        whose("देवपुरा", "2026-01-01").await.as_deref(),
        Ok("NP-AC-001"),
        "of another time, but of one area only"
    );
    assert_eq!(whose("rajgarh", "2026-01-01").await.as_deref(), Ok("NP-AC-002"));
    assert_eq!(counts(&import(&desk, "aliases", text).await), (0, 0, 3, 0));

    // A corrected last day replaces the old one.
    let fix = "area,alias,from,to\nNP-AC-001,Deopur,2008-01-01,2017-12-31\n";
    assert_eq!(counts(&import(&desk, "aliases", fix).await), (0, 1, 0, 0));
    assert!(whose("deopur", "2018-06-01").await.is_err());
    let text = "area,alias,from,to\n\
        NP-AC-001,Third,2008-01-01,2017-12-31\n\
        NP-AC-001,THIRD,2008-01-01,2018-12-31\n\
        NP-AC-001,Third,2019-01-01,2018-12-31\n\
        Nowhere,Fourth,,\n\
        NP-AC-001,-,,\n\
        NP-AC-001,...!,,\n\
        NP-AC-001,Fifth,2008-13-01,\n";
    let report = import(&desk, "aliases", text).await;
    let expected =
        [(3, "alias_twice"), (4, "span"), (5, "unknown_area"), (6, "blank"), (7, "blank"), (8, "not_a_date")];
    assert_eq!(codes(&report.reject_list), expected);
    assert_eq!(report.outcome.created, 1);
}

#[both]
async fn aliases_come_with_areas_too(db: db::Db) {
    let desk = land(db).await;
    let text = "kind,code,name_en,name_hi,aliases\n\
        assembly,NP-AC-001,Devpur Nagar / देवपुर नगर,Devpur City / देवपुर शहर,देवपुरा; Deopur / देवपूर@2008-01-01..2018-12-31;देवपुरा; NA\n";
    assert_eq!(counts(&import(&desk, "areas", text).await), (0, 1, 0, 0));
    let a = area(&desk, "NP-AC-001", today()).await.unwrap();
    // Each column's own script counts; what a cell says beside it is another name.
    assert_eq!(
        (a.place.name_en.as_deref(), a.place.name_hi.as_deref()),
        (Some("Devpur Nagar"), Some("देवपुर शहर"))
    );
    for name in ["Devpur Nagar", "देवपुर नगर", "Devpur City", "देवपुर शहर", "देवपुरा", "Deopur", "देवपूर"]
    {
        assert_eq!(
            find(&desk, name, None, None, day("2010-01-01")).await.as_deref(),
            Ok("NP-AC-001"),
            "{name}"
        );
    }
    assert!(find(&desk, "NA", None, None, day("2010-01-01")).await.is_err());
    assert_eq!(counts(&import(&desk, "areas", text).await), (0, 0, 1, 0));
    let wrong = "kind,code,name_en,aliases\nassembly,NP-AC-001,,X@soon\nassembly,NP-AC-001,,X@2018-01-01..2017-01-01\n";
    assert_eq!(codes(&import(&desk, "areas", wrong).await.reject_list), [(2, "not_a_date"), (3, "span")]);
}

#[both]
async fn a_seat_is_found_by_what_it_was_called(db: db::Db) {
    let desk = land(db).await;
    let renamed = "kind,code,name_en,name_hi,valid_from\nassembly,NP-AC-001,Shivpur,शिवपुर,2020-01-01\n\
        mandal,NP-M-02,Devpur,,2021-01-01\n";
    import(&desk, "areas", renamed).await;
    assert_eq!(find(&desk, "Devpur", None, None, day("2019-12-31")).await.as_deref(), Ok("NP-AC-001"));
    assert!(find(&desk, "Devpur", None, None, day("2020-06-01")).await.is_err(), "between: either is meant");
    assert_eq!(find(&desk, "Devpur", None, None, day("2021-01-01")).await.as_deref(), Ok("NP-M-02"));
    assert_eq!(find(&desk, "देवपुर", None, None, day("2026-01-01")).await.as_deref(), Ok("NP-AC-001"));
    assert_eq!(find(&desk, "शिवपुर", None, None, day("2015-01-01")).await.as_deref(), Ok("NP-AC-001"));
}
