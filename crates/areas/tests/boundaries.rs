//! Outlines from a map file: found, joined, dated, corrected, undone; and files that are not as they should be.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::HashMap;

use areas::model::{AreaId, AreaKind};
use areas::outline::Outline;
use areas::store;
use base::AsOf;
use common::*;
use db::both;
use intake::Given;
use testkit::{Desk, given};

/// A square of a tenth of a degree, so many tenths east and north of a corner of the invented land.
fn square(east: u32, north: u32) -> String {
    let (x, y) = (f64::from(620 + east) / 10.0, f64::from(150 + north) / 10.0);
    let (e, n) = (x + 0.1, y + 0.1);
    format!("[[{x:.1},{y:.1}],[{e:.1},{y:.1}],[{e:.1},{n:.1}],[{x:.1},{n:.1}],[{x:.1},{y:.1}]]")
}

fn feature(properties: &str, east: u32, north: u32) -> String {
    format!(
        r#"{{"type":"Feature","properties":{{{properties}}},"geometry":{{"type":"Polygon","coordinates":[{}]}}}}"#,
        square(east, north)
    )
}

fn map(features: &[String]) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}

/// Both seats of the land, as maps are published.
fn seats() -> String {
    map(&[
        feature(
            r#""ST_NAME":"NAMUNA PRADESH","AC_NO":1,"AC_NAME":"DEVPUR","PC_NO":1,"PC_NAME":"SONPUR""#,
            0,
            0,
        ),
        feature(
            r#""ST_NAME":"NAMUNA PRADESH","AC_NO":2,"AC_NAME":"RAJ NAGAR (ST)","PC_NO":2,"PC_NAME":"x""#,
            1,
            0,
        ),
    ])
}

/// Outlines as of, in full and thinned, by code.
async fn outlines(desk: &Desk, as_of: AsOf, kind: AreaKind) -> HashMap<String, (Outline, Outline)> {
    let mut ctx = desk.read().await;
    let scope = ctx.authorise(access::Action::ReadReach).unwrap();
    let all: Vec<_> = store::identities(&mut ctx.tx, Some(kind)).await.unwrap();
    let ids: Vec<AreaId> = all.iter().map(|i| i.id).collect();
    let whole = store::outlines(&mut ctx.tx, &scope, as_of, &ids).await.unwrap();
    let mut thin = store::boundaries(&mut ctx.tx, &scope, as_of, kind).await.unwrap();
    assert_eq!(whole.len(), thin.len());
    ctx.rollback().await.unwrap();
    let code = |id: &AreaId| all.iter().find(|i| i.id == *id).unwrap().code.clone();
    whole.into_iter().map(|(id, whole)| (code(&id), (whole, thin.remove(&id).unwrap()))).collect()
}

async fn west(desk: &Desk, code: &str, as_of: AsOf) -> Option<i32> {
    outlines(desk, as_of, AreaKind::Assembly).await.get(code).map(|(whole, _)| whole.bbox().west)
}

#[both]
async fn outlines_are_found_taken_once_and_undone(db: db::Db) {
    let desk = land(db).await;
    let dry =
        desk.try_import(&*kind("boundaries"), seats().as_bytes(), Given::default(), true).await.unwrap();
    assert_eq!((counts(&dry), dry.no), ((2, 0, 0, 0), None));
    assert!(outlines(&desk, today(), AreaKind::Assembly).await.is_empty());

    let report = import(&desk, "boundaries", &seats()).await;
    assert_eq!((counts(&report), report.warnings), ((2, 0, 0, 0), 0), "{:?}", report.warning_list);
    let found = outlines(&desk, today(), AreaKind::Assembly).await;
    assert_eq!(found.len(), 2);
    assert_eq!(found["NP-AC-001"].0.bbox().west, 6_200_000);
    assert_eq!(found["NP-AC-002"].0.bbox().west, 6_210_000);
    let ctx = &mut desk.read().await;
    assert!(store::any_boundary(&mut ctx.tx).await.unwrap());

    let again = import(&desk, "boundaries", &seats()).await;
    assert_eq!(counts(&again), (0, 0, 2, 0));
    // The same outline drawn from another corner the other way round says nothing new.
    let turned =
        seats().replace(&square(0, 0), "[[62.1,15.1],[62.1,15.0],[62.0,15.0],[62.0,15.1],[62.1,15.1]]");
    assert_ne!(turned, seats());
    assert_eq!(counts(&import(&desk, "boundaries", &turned).await), (0, 0, 2, 0));

    let listed = {
        let mut ctx = desk.read().await;
        let all = intake::list(&mut ctx).await.unwrap();
        ctx.rollback().await.unwrap();
        all.into_iter().map(|i| (i.kind, i.created)).collect::<Vec<_>>()
    };
    assert!(listed.contains(&("boundaries".into(), 2)), "{listed:?}");
    let known = moment(&desk);
    undo(&desk, report.no.unwrap()).await.unwrap();
    assert!(outlines(&desk, today(), AreaKind::Assembly).await.is_empty());
    let then = AsOf { known, ..today() };
    assert_eq!(outlines(&desk, then, AreaKind::Assembly).await.len(), 2, "as was known before");
}

#[both]
async fn an_outline_holds_from_its_day_and_is_corrected_without_one(db: db::Db) {
    let desk = land(db).await;
    import(&desk, "boundaries", &seats()).await;
    let moved = |east| map(&[feature(r#""AC_NO":"1""#, east, 0)]);
    let on_day = given(&[], &[], Some("2023-08-12"));
    let report = desk.import(&*kind("boundaries"), &moved(5), on_day.clone()).await;
    assert_eq!(counts(&report), (0, 1, 0, 0));
    let at = async |day: &str| west(&desk, "NP-AC-001", on(day)).await;
    assert_eq!((at("2023-08-11").await, at("2023-08-12").await), (Some(6_200_000), Some(6_250_000)));
    assert_eq!(counts(&desk.import(&*kind("boundaries"), &moved(5), on_day).await), (0, 0, 1, 0));
    assert_eq!(counts(&import(&desk, "boundaries", &moved(0)).await), (0, 0, 1, 0), "so it was once");

    // Without a day: what is known last was wrong.
    assert_eq!(counts(&import(&desk, "boundaries", &moved(6)).await), (0, 1, 0, 0));
    assert_eq!((at("2023-08-11").await, at("2023-08-12").await), (Some(6_200_000), Some(6_260_000)));

    // The file's own days go before --on, and the last day counts.
    let dated = map(&[feature(r#""AC_NO":2,"valid_from":"2020-01-01","valid_to":"2020-12-31""#, 9, 0)]);
    let report = desk.import(&*kind("boundaries"), &dated, given(&[], &[], Some("2001-01-01"))).await;
    assert_eq!(counts(&report), (0, 1, 0, 0));
    let second = async |day: &str| west(&desk, "NP-AC-002", on(day)).await;
    for (day, expected) in [
        ("2019-12-31", 6_210_000),
        ("2020-01-01", 6_290_000),
        ("2020-12-31", 6_290_000),
        ("2021-01-01", 6_210_000),
    ] {
        assert_eq!(second(day).await, Some(expected), "{day}");
    }
    let reversed = map(&[feature(r#""AC_NO":2,"valid_from":"2020-01-02","valid_to":"2020-01-01""#, 9, 0)]);
    assert_eq!(codes(&import(&desk, "boundaries", &reversed).await.reject_list), [(1, "span")]);
    undo(&desk, report.no.unwrap()).await.unwrap();
    assert_eq!(second("2020-06-01").await, Some(6_210_000));
}

#[both]
async fn every_way_of_telling_an_area(db: db::Db) {
    let desk = land(db).await;
    let take = async |properties: &str, given: Given| {
        let report = desk
            .try_import(&*kind("boundaries"), map(&[feature(properties, 0, 0)]).as_bytes(), given, true)
            .await
            .unwrap();
        match report.reject_list.first() {
            Some(note) => (note.code, note.column.clone()),
            None => ("", String::new()),
        }
    };
    let none = Given::default;
    let set = |pairs: &[&str]| given(&[], pairs, None);
    let mapped = |pairs: &[&str]| given(pairs, &[], None);
    for (properties, given) in [
        (r#""code":"np-ac-001""#, none()),
        (r#""Assembly":1"#, none()),
        (r#""ac":"१""#, none()),
        (r#""AC_NO":1,"AC_NAME":"somewhere else""#, none()),
        (r#""AC_NO":99,"AC_NAME":"देवपुर""#, none()),
        (r#""ac_name":"Devpur","DIST_NAME":"nowhere","PC_NAME":"nowhere""#, none()),
        (r#""ASSEMBLY_1":"DEVPUR","STATE_UT":"NAMUNA PRADESH","State_Name":"x""#, none()),
        (r#""PC_NAME":"Sonpur","ST_NAME":"Namuna Pradesh""#, none()),
        (r#""DISTRICT":"Devgarh""#, none()),
        (r#""DISTRICT":"Purva Nagar""#, set(&["kind=org_district"])),
        (r#""st_nm":"नमूना प्रदेश""#, none()),
        (r#""name":"Devpur""#, none()),
        (r#""क्षेत्र":"देवपुर""#, none()),
        (r#""id":1"#, set(&["code=NP-AC-{id:03}"])),
        (r#""id":1"#, set(&["code={id}", "kind=assembly"])),
        (r#""ac":1"#, mapped(&["code=ac"])),
        (r#""seat":{"no":1}"#, given(&["code=seat.no"], &["kind=ac"], None)),
    ] {
        assert_eq!(take(properties, given).await, ("", String::new()), "{properties}");
    }
    for (properties, given, code, column) in [
        (r#""AC_NO":1,"AC_NAME":"Rajnagar""#, none(), "disagree", "AC_NAME"),
        (r#""AC_NO":99,"AC_NAME":"Devpuri""#, none(), "unknown_area", "AC_NAME"),
        (r#""AC_NO":99"#, none(), "unknown_area", "AC_NO"),
        (r#""AC_NO":null"#, none(), "blank", "code"),
        (r#""AC_NO":1,"ST_NAME":"Bihar""#, none(), "unknown_area", "ST_NAME"),
        (r#""code":"1""#, none(), "number_of_what", "code"),
        (r#""fid":1,"AC_NAME":"Devpur""#, mapped(&["code=fid"]), "", ""),
        (r#""fid":77,"AC_NAME":"Devpur""#, mapped(&["code=fid"]), "unknown_area", "fid"),
        (r#""fid":1,"PC_NAME":"Sonpur""#, mapped(&["code=fid"]), "number_of_what", "fid"),
        (r#""name":"Devpur","kind":"planet""#, none(), "unknown_kind", "kind"),
        (r#""name":"Devpur","parent":"NP-AC-002""#, none(), "unknown_area", "name"),
    ] {
        assert_eq!(take(properties, given).await, (code, column.to_owned()), "{properties}");
    }
    let near = import(&desk, "boundaries", &map(&[feature(r#""AC_NAME":"Devpurr""#, 0, 0)])).await;
    assert!(near.reject_list[0].text.hi.contains("NP-AC-001"), "{:?}", near.reject_list);
}

#[both]
async fn parts_of_one_area_are_joined_and_faults_are_told_by_feature(db: db::Db) {
    let desk = land(db).await;
    let geometry = |g: &str| format!(r#"{{"type":"Feature","properties":{{"ac":1}},"geometry":{g}}}"#);
    let ring = |r: &str| geometry(&format!(r#"{{"type":"Polygon","coordinates":[{r}]}}"#));
    let text = map(&[
        feature(r#""ac":1"#, 0, 0),
        geometry(r#"{"type":"Point","coordinates":[62,15]}"#),
        geometry("null"),
        ring("[[62,15],[63,15]]").replace("\"ac\":1", "\"ac\":2"),
        ring("[[62,15],[63,15],[63,16],[62,16]]"),
        ring("[[620000,150000],[630000,150000],[630000,160000],[620000,150000]]"),
        ring("[[15,72],[15,73],[16,73],[15,72]]"),
        ring("[[62,15],[63,15],[62.5,15],[62,15]]").replace("\"ac\":1", "\"ac\":2"),
        feature(r#""ac":1"#, 4, 4),
        feature(r#""ac":1"#, 4, 4),
        ring("[[62,15],[63,15],[62,15]]"),
    ]);
    let report = import(&desk, "boundaries", &text).await;
    assert_eq!(counts(&report), (4, 0, 0, 7));
    assert_eq!(
        codes(&report.reject_list),
        [
            (2, "not_an_area"),
            (3, "no_outline"),
            (4, "few_points"),
            (5, "open_ring"),
            (6, "out_of_range"),
            (7, "swapped"),
            (8, "flat")
        ]
    );
    assert!(report.reject_list.iter().all(|n| n.column == "geometry"));
    assert_eq!(codes(&report.warning_list), [(9, "part"), (10, "part"), (11, "collapsed")]);
    let (whole, _) = outlines(&desk, today(), AreaKind::Assembly).await.remove("NP-AC-001").unwrap();
    assert_eq!(whole.polygons().len(), 2, "the same part twice is one");

    // The rejects can be corrected and imported as they are: a table with the outline in a column.
    let rejects = std::fs::read_to_string(report.rejects_file.unwrap()).unwrap();
    let mut lines = rejects.lines();
    let (head, line) = (lines.next().unwrap(), lines.nth(3).unwrap());
    assert!(line.contains("POLYGON ((62 15, 63 15, 63 16, 62 16))"), "{line}");
    let closed = line.replace("62 16)", "62 16, 62 15)").replace("1,", "2,");
    let again = import(&desk, "boundaries", &format!("{head}\n{closed}\n")).await;
    assert_eq!(
        (counts(&again), again.warnings),
        ((1, 0, 0, 0), 0),
        "{:?} {:?}",
        again.reject_list,
        again.warning_list
    );
    assert_eq!(west(&desk, "NP-AC-002", today()).await, Some(6_200_000));
}

#[both]
async fn files_that_are_refused_whole(db: db::Db) {
    let desk = land(db).await;
    let deep = format!(r#"{{"features":[{{"properties":{{"a":{}"#, "[".repeat(100_000));
    let cases = [
        ("not_json", r#"{"type":"FeatureCollection","features":["#.to_owned()),
        ("not_json", deep),
        ("no_features", r#"{"type":"FeatureCollection","features":[]}"#.to_owned()),
        ("missing_column", "ac,name\n1,Devpur\n".to_owned()),
        ("missing_column", map(&[feature(r#""fid":1"#, 0, 0)])),
        ("two_columns", map(&[feature(r#""code":1,"कोड":2"#, 0, 0)])),
        ("bad_coordinates", seats().replace("62.1", "\"x\"")),
    ];
    for (code, text) in cases {
        let error = desk
            .try_import(&*kind("boundaries"), text.as_bytes(), Given::default(), false)
            .await
            .unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert!(!error.text().hi.is_empty() && !error.text().en.is_empty());
    }
    let wrong = given(&["code=AC_CODE"], &[], None);
    let error = desk.try_import(&*kind("boundaries"), seats().as_bytes(), wrong, false).await.unwrap_err();
    assert_eq!(error.code(), "no_such_header");
    assert!(error.text().en.contains("AC_NO, AC_NAME"), "{}", error.text().en);
    assert!(outlines(&desk, today(), AreaKind::Assembly).await.is_empty());
}

#[both]
async fn the_properties_of_a_map_make_areas_too(db: db::Db) {
    let desk = Desk::new(db);
    import(&desk, "areas", "kind,code,name_en\nstate,NP,Namuna Pradesh\n").await;
    let set = given(&["name_en=AC_NAME"], &["kind=assembly", "code=NP-AC-{AC_NO:03}", "parent=NP"], None);
    let report = desk.import(&*kind("areas"), &seats(), set).await;
    assert_eq!(counts(&report), (2, 0, 0, 0), "{:?}", report.reject_list);
    assert_eq!(counts(&import(&desk, "boundaries", &seats()).await), (2, 0, 0, 0));
    // What an outline rests on is not taken back from under it.
    assert_eq!(undo(&desk, report.no.unwrap()).await.unwrap_err().code(), "built_upon");
}
