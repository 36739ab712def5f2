//! Booths whose workers are more than a tenth of their electors.
#![allow(clippy::unwrap_used)]

mod land;

use access::{Actor, Role};
use axum::http::StatusCode;
use db::{Db, both};
use land::{Land, area, right};
use register::Register;
use register::actions::{linked, roll, worker};
use register::model::same::Decision;
use system::{Subject, System};
use testkit::{day, given};

async fn import(land: &Land, name: &str, text: &str) {
    let kinds = areas::kinds::all().into_iter().chain(register::kinds::all());
    let kind = kinds.into_iter().find(|k| k.name() == name).unwrap();
    let report = land.desk.import(&*kind, text, given(&[], &[], None)).await;
    assert_eq!(report.rejected, 0, "{:?}", report.reject_list);
}

/// So many workers at a booth, numbered from one on.
async fn workers(land: &Land, booth: &str, numbers: std::ops::Range<u32>) {
    let mut file = "name_hi,unit,duty,from,ref\n".to_owned();
    for n in numbers {
        file.push_str(&format!("नमूना {n},{booth},page_head,2026-01-01,{booth}-{n}\n"));
    }
    import(land, "workers", &file).await;
}

/// The land with 50 electors of its second booth, and fewer of the first on an earlier roll.
async fn rolled(db: Db) -> Land {
    let land = Land::new(db).await;
    import(
        &land,
        "electors",
        "area,as_of,electors\nB-2,2025-01-01,10\nB-2,2026-01-05,50\nB-3,2026-01-05,900\n",
    )
    .await;
    land
}

/// Booths that are above in an area, as `code workers/electors`, and how many are not known.
async fn above(land: &Land, code: &str) -> (Vec<String>, i64) {
    let mut ctx = land.desk.read().await;
    let id = area(&mut ctx, code).await;
    let found = roll::roll(&mut ctx, id).await.unwrap();
    right(&mut ctx).await;
    ctx.rollback().await.unwrap();
    let line = |b: &register::store::roll::Booth| format!("{} {}/{}", b.code, b.workers, b.electors);
    (found.above.iter().map(line).collect(), found.unknown)
}

#[both]
async fn a_tenth_does_not_warn_and_one_more_does(db: Db) {
    let land = rolled(db).await;
    workers(&land, "B-2", 0..5).await;
    assert_eq!(above(&land, "M-1").await, (vec![], 1), "exactly a tenth, by the latest roll");
    workers(&land, "B-2", 5..6).await;
    assert_eq!(above(&land, "M-1").await, (vec!["B-2 6/50".to_owned()], 1));
    assert_eq!(above(&land, "NP").await.0, ["B-2 6/50"]);
    assert_eq!(above(&land, "M-2").await, (vec![], 0));
    // Of a booth whose electors are not known nothing is said, however many work there.
    workers(&land, "B-1", 0..40).await;
    assert_eq!(above(&land, "NP").await, (vec!["B-2 6/50".to_owned()], 1));
}

#[both]
async fn a_person_counts_once_and_what_is_over_not_at_all(db: Db) {
    let land = rolled(db).await;
    workers(&land, "B-2", 0..5).await;
    // A second duty in the same booth, and one elsewhere.
    import(&land, "workers", "name_hi,unit,duty,from,ref\nनमूना 0,B-2,committee_member,2026-01-01,B-2-0\n")
        .await;
    assert_eq!(above(&land, "NP").await.0, [""; 0]);
    workers(&land, "B-2", 5..6).await;
    assert_eq!(above(&land, "NP").await.0, ["B-2 6/50"]);
    let (one, other) = (land.worker("B-2-1").await, land.worker("B-2-2").await);
    let mut ctx = land.write(&Actor::LocalOperator).await;
    linked::decide(&mut ctx, (one, other), Decision::Same, Some(one), "नमूना").await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(above(&land, "NP").await.0, [""; 0], "two entries of one person");
    workers(&land, "B-2", 6..7).await;
    assert_eq!(above(&land, "NP").await.0, ["B-2 6/50"]);
    let ended = land.worker("B-2-6").await;
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let unit = area(&mut ctx, "B-2").await;
    worker::end(&mut ctx, ended, (unit, "page_head"), day("2026-11-20"), "नमूना").await.unwrap();
    ctx.commit().await.unwrap();
    assert_eq!(above(&land, "NP").await.0, [""; 0], "a duty that ended");
}

#[both]
async fn it_is_said_on_the_pages_and_by_doctor(db: Db) {
    let land = rolled(db).await;
    let who = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let district = {
        let mut ctx = land.desk.read().await;
        let id = area(&mut ctx, "D-1").await;
        ctx.rollback().await.unwrap();
        id.uuid()
    };
    let panels = async || {
        let mut ctx = land.desk.read().await;
        let found = Register.panels(&land.shared, &mut ctx, Subject::Area(district), day("2026-11-22")).await;
        ctx.rollback().await.unwrap();
        found.unwrap()
    };
    let concerns = async || {
        let mut ctx = land.desk.read().await;
        let found = Register.concerns(&mut ctx).await.unwrap();
        ctx.rollback().await.unwrap();
        found
    };
    assert!(panels().await.is_empty() && concerns().await.is_empty());
    let (_, page) = land.get(&who, "/workers?under=M-1&lang=hi").await;
    assert!(!page.contains("/workers/roll"), "{page}");
    let (_, page) = land.get(&who, "/workers/roll?under=M-1&lang=hi").await;
    assert!(page.contains("किसी बूथ में") && page.contains("1 बूथ के मतदाताओं की गिनती नहीं है"), "{page}");
    let (_, page) = land.get(&who, "/workers/roll?under=B-1&lang=hi").await;
    assert!(page.contains("किसी बूथ के मतदाताओं की गिनती नहीं"), "{page}");
    workers(&land, "B-2", 0..6).await;
    let panel = panels().await.pop().unwrap();
    assert!(panel.body.into_string().contains("/workers/roll?under=D-1"));
    let found = concerns().await.pop().unwrap();
    assert!(found.found.hi.contains("1 बूथ में") && found.found.en.contains("B-2"), "{found:?}");
    assert!(found.way_out.hi.contains("/workers/roll"), "{found:?}");
    let (_, page) = land.get(&who, "/workers?under=M-1&lang=hi").await;
    assert!(page.contains("/workers/roll?under=M-1"), "{page}");
    let (status, page) = land.get(&who, "/workers/roll?under=M-1&lang=en").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Booth 2") && page.contains("12.0%"), "{page}");
    let (status, csv) = land.get(&who, "/workers/roll.csv?under=M-1&lang=en").await;
    assert_eq!(status, StatusCode::OK);
    assert!(csv.contains("B-2,Booth 2,6,50"), "{csv}");
    let other = land.signs_in(None, Role::MandalPresident, "M-2").await;
    assert_eq!(land.get(&other, "/workers/roll?under=M-1").await.0, StatusCode::NOT_FOUND);
    assert!(!land.get(&other, "/workers/roll?under=M-2&lang=en").await.1.contains("Booth 2"));
}

#[both]
async fn a_register_that_was_counted_before_is_counted_at_its_units(db: Db) {
    let land = rolled(db).await;
    workers(&land, "B-2", 0..6).await;
    let mut ctx = land.write(&Actor::LocalOperator).await;
    ctx.tx.execute("DELETE FROM register_count_unit").await.unwrap();
    ctx.commit().await.unwrap();
    Register.settle(&land.host).await.unwrap();
    assert_eq!(above(&land, "NP").await.0, ["B-2 6/50"]);
}
