//! Duties that pass from one worker to another, workers who move, duties of units that are no more, and posts that are empty.
#![allow(clippy::unwrap_used)]

mod land;

use access::{Actor, Role};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use db::{Db, both};
use land::{Land, area, right};
use register::actions::{RegisterError, moves, vacant, worker};
use testkit::day;

#[both]
async fn a_duty_passes_on_in_one_act_and_history_stays(db: Db) {
    let land = Land::new(db).await;
    let (ram, kamal) = (land.worker("3").await, land.worker("2").await);
    let booth = land.signs_in(None, Role::BoothPresident, "B-1").await;
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let (status, page) = land.get(&booth, &format!("/workers/{ram}?lang=hi")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains(&format!("<option value=\"{kamal}\">कमल नमूना</option>")));
    let why = "why=%E0%A4%95";
    let form = format!("unit=B-1&duty=booth_president&next={kamal}&from=2026-11-22&{why}");
    let (status, ..) = land.post(&booth, &format!("/workers/{ram}/hand-over"), &form).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let mut ctx = land.read(&booth).await;
    let span = |card: &worker::Card| {
        let held = card.duties.iter().find(|d| d.duty.designation == "booth_president").unwrap();
        (held.duty.span.from.to_string(), held.duty.span.last().map(|d| d.to_string()))
    };
    let (before, after) =
        (worker::card(&mut ctx, ram).await.unwrap(), worker::card(&mut ctx, kamal).await.unwrap());
    assert_eq!(span(&before), ("2026-01-01".into(), Some("2026-11-21".into())));
    assert_eq!(span(&after), ("2026-11-22".into(), None));
    right(&mut ctx).await;
    ctx.rollback().await.unwrap();

    // One act: where the successor cannot have it, the predecessor keeps it.
    let geeta = land.worker("4").await;
    let form = format!("unit=B-1&duty=booth_president&next={geeta}&from=2026-11-23&{why}");
    let (status, ..) = land.post(&booth, &format!("/workers/{kamal}/hand-over"), &form).await;
    assert_eq!(status, StatusCode::NOT_FOUND, "she is of another mandal");
    // A worker moves: the chosen duty ends the day before, nothing is left behind.
    let form = format!("unit=B-2&duty=page_head&from=2026-11-23&end.0=B-1+page_head&{why}");
    let (status, ..) = land.post(&mandal, &format!("/workers/{kamal}/move"), &form).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let mut ctx = land.read(&mandal).await;
    let card = worker::card(&mut ctx, kamal).await.unwrap();
    let spans: Vec<_> = card
        .duties
        .iter()
        .map(|d| (d.code.as_str(), d.duty.designation.as_str(), d.duty.span.last().map(|d| d.to_string())))
        .collect();
    assert_eq!(
        spans,
        [
            ("B-1", "page_head", Some("2026-11-22".into())),
            ("B-1", "booth_president", None),
            ("B-2", "page_head", None)
        ]
    );
    right(&mut ctx).await;
    ctx.rollback().await.unwrap();

    // What is known of somebody is changed with a reason, and with one only.
    let uri = format!("/workers/{kamal}/change");
    let fields = "name_en=Kamal+Nath&birth_year=%E0%A5%A7%E0%A5%AF%E0%A5%AE%E0%A5%AB&gender=M";
    assert_eq!(land.post(&booth, &uri, fields).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        land.post(&booth, &uri, &format!("birth_year=85&{why}")).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(land.post(&booth, &uri, &format!("{fields}&{why}")).await.0, StatusCode::SEE_OTHER);
    let mut ctx = land.read(&booth).await;
    let card = worker::card(&mut ctx, kamal).await.unwrap();
    assert_eq!((card.entry.birth_year, card.entry.name_en.as_deref()), (Some(1985), Some("Kamal Nath")));
    ctx.rollback().await.unwrap();
}

#[both]
async fn duties_of_units_that_are_no_more_are_listed_and_mended(db: Db) {
    let land = Land::new(db).await;
    let (geeta, seema) = (land.worker("4").await, land.worker("1").await);
    let mandal = land.signs_in(None, Role::MandalPresident, "M-2").await;
    let other = land.signs_in(None, Role::MandalPresident, "M-1").await;
    // The tree is loaded anew on another day.
    land.desk.clock.set("2026-11-23T06:30:00Z".parse().unwrap());
    let mut ctx = land.desk.write().await;
    let (gone, here) = (area(&mut ctx, "B-3").await, area(&mut ctx, "M-2").await);
    let sql = "UPDATE areas_place SET until_day = $2 WHERE area_id = $1";
    db::exec!(&mut ctx.tx, sql, gone.uuid(), day("2026-11-01").number()).unwrap();
    register::counting::recount(&mut ctx).await.unwrap();
    ctx.commit().await.unwrap();

    let mut ctx = land.read(&other).await;
    assert!(moves::orphans(&mut ctx).await.unwrap().is_empty(), "it lay in another mandal");
    ctx.rollback().await.unwrap();
    let (status, page) = land.get(&mandal, "/workers/vacant?lang=hi").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("जिनकी इकाई अब नहीं है") && page.contains("गीता नमूना"));
    let mut ctx = land.write(&mandal).await;
    let nobody = moves::mend(&mut ctx, seema, (gone, "page_head"), None, "x").await;
    assert!(matches!(nobody, Err(RegisterError::NoWorker(_))));
    let level = moves::mend(&mut ctx, geeta, (gone, "page_head"), Some(here), "x").await;
    assert!(matches!(level, Err(RegisterError::NoDesignation(_))), "no page heads in a mandal");
    ctx.rollback().await.unwrap();
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let two = area(&mut ctx, "B-2").await;
    moves::mend(&mut ctx, geeta, (gone, "page_head"), Some(two), "बूथ मिला दिए गए").await.unwrap();
    assert!(moves::orphans(&mut ctx).await.unwrap().is_empty());
    right(&mut ctx).await;
    let card = worker::card(&mut ctx, geeta).await.unwrap();
    assert_eq!(card.duties.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["B-2"]);
    ctx.rollback().await.unwrap();
}

#[both]
async fn empty_posts_are_counted_level_by_level(db: Db) {
    let land = Land::new(db).await;
    let district = land.signs_in(None, Role::DistrictPresident, "D-1").await;
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let mut ctx = land.read(&district).await;
    let (d, m, b) = (area(&mut ctx, "D-1").await, area(&mut ctx, "M-1").await, area(&mut ctx, "B-1").await);
    let state = area(&mut ctx, "NP").await;
    let of = |v: &vacant::Vacant, code: &str| {
        let p = v.posts.iter().find(|p| p.designation.code == code).unwrap();
        (p.units, p.filled, p.vacant())
    };
    let found = vacant::vacant(&mut ctx, d).await.unwrap();
    assert_eq!(of(&found, "booth_president"), (3, 1, 2));
    assert_eq!(of(&found, "page_head"), (3, 2, 1));
    assert_eq!(of(&found, "mandal_president"), (2, 1, 1));
    assert!(found.lacking.is_empty(), "counts only, so high up");
    assert_eq!(found.below.len(), 1);
    assert!(matches!(vacant::vacant(&mut ctx, state).await, Err(RegisterError::NoUnit)));
    let found = vacant::vacant(&mut ctx, m).await.unwrap();
    let lacks = |v: &vacant::Vacant, code: &str| {
        let units = v.lacking.iter().find(|(d, _)| d.code == code).map(|(_, units)| units.clone());
        units.unwrap_or_default().into_iter().map(|u| u.code).collect::<Vec<_>>()
    };
    assert_eq!(lacks(&found, "booth_president"), ["B-2"]);
    assert_eq!(lacks(&found, "booth_agent"), ["B-1", "B-2"]);
    let found = vacant::vacant(&mut ctx, b).await.unwrap();
    assert_eq!((of(&found, "booth_president"), of(&found, "booth_agent")), ((1, 1, 0), (1, 0, 1)));
    ctx.rollback().await.unwrap();

    let (status, page) = land.get(&mandal, "/workers/vacant?lang=hi").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("जहाँ कोई नहीं: बूथ अध्यक्ष") && !page.contains("नमूना</a>"), "no names of people");
    let (status, csv) = land.get(&mandal, "/workers/vacant.csv?lang=en").await;
    assert_eq!(status, StatusCode::OK);
    assert!(csv.contains("M-1,First Mandal,Booth president,yes,2,1,1,0.5"), "{csv}");
    assert!(csv.contains("B-2,Booth 2,Booth president,yes,1,0,1,0"), "{csv}");
    assert_eq!(land.get(&mandal, "/workers/vacant?under=M-2").await.0, StatusCode::NOT_FOUND);
    let (_, _, page) =
        land.ask(&mandal, Request::get("/workers/vacant.xlsx").body(Body::empty()).unwrap()).await;
    assert!(page.starts_with("PK"));
}
