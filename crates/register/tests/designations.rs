//! The organisation's designations: added, changed and ended by whoever may, respected everywhere; and voters' numbers that nobody needs any more.
#![allow(clippy::unwrap_used)]

mod land;

use access::{Actor, Role};
use areas::model::AreaKind;
use axum::http::StatusCode;
use db::{Db, both, row, rows};
use intake::run::Report;
use land::{Land, area, right};
use register::actions::designations::{self as actions, Change, Listed};
use register::actions::{RegisterError, overview, vacant, worker};
use register::kinds::workers::WorkersFile;
use register::model::workers::Designation;
use testkit::{day, given};
use words::Text;

fn called(code: &str, hi: &str, en: &str) -> Designation {
    Designation {
        code: code.into(),
        title: Text::new(hi, en),
        spoken: Vec::new(),
        level: Some(AreaKind::Booth),
        posts: Some(1),
        is_core: true,
        needs_voter_id: false,
        place: 15,
        ended: None,
    }
}

async fn add(land: &Land, d: &Designation, reason: &str) -> Result<(), RegisterError> {
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let made = actions::add(&mut ctx, d, reason).await;
    ctx.commit().await.unwrap();
    made
}

async fn change(land: &Land, code: &str, asked: Change, reason: &str) -> Result<(), RegisterError> {
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let made = actions::change(&mut ctx, code, &asked, reason).await;
    ctx.commit().await.unwrap();
    made
}

async fn end(land: &Land, code: &str, reason: &str) -> Result<(), RegisterError> {
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let made = actions::end(&mut ctx, code, reason).await;
    ctx.commit().await.unwrap();
    made
}

async fn list(land: &Land) -> Listed {
    let mut ctx = land.read(&Actor::LocalOperator).await;
    let all = actions::list(&mut ctx).await.unwrap();
    ctx.rollback().await.unwrap();
    all
}

async fn import(land: &Land, text: &str) -> Report {
    land.tick();
    land.desk.import(&WorkersFile, text, given(&[], &[], None)).await
}

/// What the trail says: the object, why, and which fields.
async fn trail(land: &Land, object: &str) -> Vec<(String, Option<String>)> {
    let mut ctx = land.desk.read().await;
    let sql = "SELECT action, reason FROM access_audit WHERE object = $1 ORDER BY seq";
    let all: Vec<(String, Option<String>)> = rows!(&mut ctx.tx, sql, object).unwrap();
    ctx.rollback().await.unwrap();
    all
}

fn yes(needs_voter_id: bool) -> Change {
    Change { needs_voter_id: Some(needs_voter_id), ..Change::default() }
}

#[both]
async fn a_designation_of_ones_own_is_given_by_file_and_by_hand(db: Db) {
    let land = Land::new(db).await;
    let mut new = called("water_helper", "जल सहायक", "Water helper");
    new.spoken = vec!["पानी वाला".into()];
    add(&land, &new, "").await.unwrap();
    let found = list(&land).await.all;
    assert_eq!(found.by_code("water_helper"), Some(&new));
    assert_eq!(found.all()[1].code, "water_helper", "where it was put");
    assert_eq!(trail(&land, "designation water_helper").await.len(), 1);
    let report = import(&land, "name_hi,unit,duty,ref\nपानी नमूना,B-2,पानी वाला,9\n").await;
    assert_eq!((report.outcome.created, report.rejected), (1, 0), "{:?}", report.reject_list);
    let person = land.worker("1").await;
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let b3 = area(&mut ctx, "B-3").await;
    worker::give(&mut ctx, person, b3, "water_helper", day("2026-02-01")).await.unwrap();
    right(&mut ctx).await;
    let posts = overview::overview(&mut ctx, b3).await.unwrap().posts;
    assert!(posts.iter().any(|p| p.designation.code == "water_helper" && p.filled == 1));
    ctx.commit().await.unwrap();
}

#[both]
async fn what_is_never_held_and_what_is_taken_is_refused(db: Db) {
    let land = Land::new(db).await;
    for (code, hi, en) in [
        ("caste_head", "प्रमुख", "Head"),
        ("head", "जाति प्रमुख", "Head"),
        ("head", "प्रमुख", "Religion head"),
        ("head", "मज़हब प्रमुख", "Head"),
        ("head", "प्रमुख", "Jaati pramukh"),
        ("head", "आधार कार्ड", "Head"),
    ] {
        let made = add(&land, &called(code, hi, en), "").await;
        assert!(matches!(made, Err(RegisterError::NeverHeld(..))), "{code} {hi} {en}: {made:?}");
    }
    let made = add(&land, &called("page_head", "नया", "New"), "").await;
    assert!(matches!(made, Err(RegisterError::Taken(_))), "{made:?}");
    let made = add(&land, &called("other_head", "पन्ना-प्रमुख", "Other"), "").await;
    assert!(matches!(made, Err(RegisterError::Taken(_))), "{made:?}");
    let made = add(&land, &called("Other Head", "नया", "New"), "").await;
    assert!(matches!(made, Err(RegisterError::BadCode(_))), "{made:?}");
    let made = add(&land, &called("new_head", "नया", " "), "").await;
    assert!(matches!(made, Err(RegisterError::BothLanguages)), "{made:?}");
    assert_eq!(list(&land).await.all.all().len(), 13, "nothing was added");
}

#[both]
async fn an_ended_designation_stays_with_whoever_has_it_and_comes_to_nobody(db: Db) {
    let land = Land::new(db).await;
    assert!(matches!(end(&land, "page_head", " ").await, Err(RegisterError::NoReason)));
    end(&land, "page_head", "अब पन्ना समिति है").await.unwrap();
    let said = trail(&land, "designation page_head").await;
    assert_eq!(said, [("change_rules".to_owned(), Some("अब पन्ना समिति है".to_owned()))]);

    let (seema, mohan) = (land.worker("1").await, land.worker("5").await);
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let b2 = area(&mut ctx, "B-2").await;
    let made = worker::give(&mut ctx, mohan, b2, "page_head", day("2026-02-01")).await;
    assert!(matches!(made, Err(RegisterError::DesignationEnded(_))), "{made:?}");
    ctx.rollback().await.unwrap();
    let mut ctx = land.read(&Actor::LocalOperator).await;
    let card = worker::card(&mut ctx, seema).await.unwrap();
    assert_eq!(card.duties[0].duty.designation, "page_head");
    let m1 = area(&mut ctx, "M-1").await;
    let posts = vacant::vacant(&mut ctx, m1).await.unwrap().posts;
    assert!(posts.iter().all(|p| p.designation.code != "page_head"), "nobody is missed there");
    right(&mut ctx).await;
    ctx.rollback().await.unwrap();
    let (_, page) = land.get(&Actor::LocalOperator, &format!("/workers/{seema}")).await;
    assert!(page.contains("पन्ना प्रमुख"), "it is still called so");
    assert!(!page.contains("<option value=\"page_head\""), "no form offers it");

    // The file that brought them comes again with somebody new: only that row is refused.
    let file = "name_hi,name_en,unit,duty,from,ref\n\
        सीमा नमूना,Seema Namuna,B-1,page_head,2026-01-01,1\n\
        कमल नमूना,Kamal Namuna,B-1,page_head,2026-01-01,2\n\
        नया नमूना,Naya Namuna,B-1,page_head,2026-01-01,8\n\
        नया नमूना,Naya Namuna,B-1,page_member,2026-01-01,8\n";
    let report = import(&land, file).await;
    let o = report.outcome;
    assert_eq!(
        (o.created, o.updated, o.unchanged, report.rejected),
        (1, 0, 2, 1),
        "{:?}",
        report.reject_list
    );
    assert_eq!(report.reject_list[0].code, "duty_ended");
    assert_eq!(report.reject_list[0].row, 4);
    let naya = land.worker("8").await;
    let mut ctx = land.read(&Actor::LocalOperator).await;
    let card = worker::card(&mut ctx, naya).await.unwrap();
    assert_eq!(card.duties.iter().map(|d| d.duty.designation.as_str()).collect::<Vec<_>>(), ["page_member"]);
    ctx.rollback().await.unwrap();

    change(&land, "page_head", Change { again: true, ..Change::default() }, "").await.unwrap();
    let mut ctx = land.write(&Actor::LocalOperator).await;
    worker::give(&mut ctx, mohan, b2, "page_head", day("2026-02-01")).await.unwrap();
    ctx.commit().await.unwrap();
}

#[both]
async fn a_level_does_not_change_under_those_who_have_it(db: Db) {
    let land = Land::new(db).await;
    let mandal = Change { level: Some(Some(AreaKind::Mandal)), ..Change::default() };
    let made = change(&land, "page_head", mandal.clone(), "").await;
    assert!(matches!(made, Err(RegisterError::LevelHeld(3))), "{made:?}");
    change(&land, "page_member", mandal, "").await.unwrap();
    assert_eq!(list(&land).await.all.by_code("page_member").unwrap().level, Some(AreaKind::Mandal));
}

#[both]
async fn voters_numbers_are_kept_of_those_who_need_them_and_destroyed_when_nobody_does(db: Db) {
    let land = Land::new(db).await;
    assert!(matches!(change(&land, "page_head", yes(true), "").await, Err(RegisterError::NoReason)));
    change(&land, "page_head", yes(true), "सूची मिलाने के लिए").await.unwrap();
    assert_eq!(trail(&land, "designation page_head").await[0].1.as_deref(), Some("सूची मिलाने के लिए"));
    let file = "name_hi,voter_id,unit,duty,ref\n\
        पहला नमूना,ABC1234560,B-2,page_head,21\n\
        दूसरा नमूना,ABC7654320,B-2,page_member,22\n";
    import(&land, file).await;
    let listed = list(&land).await;
    assert_eq!((listed.voter_ids, listed.unneeded), (1, 0), "only of those whose duty needs it");

    change(&land, "page_head", yes(false), "अब नहीं").await.unwrap();
    let listed = list(&land).await;
    assert_eq!((listed.voter_ids, listed.unneeded), (1, 1));
    let admin = land.signs_in(None, Role::StateAdministrator, "").await;
    let (status, page) = land.get(&admin, "/workers/designations").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("1 के किसी दायित्व को उसकी ज़रूरत नहीं"), "it is said loudly");

    let mut ctx = land.write(&Actor::LocalOperator).await;
    assert_eq!(actions::forget_voter_ids(&mut ctx, "", true).await.unwrap(), 1);
    ctx.rollback().await.unwrap();
    assert_eq!(list(&land).await.voter_ids, 1, "counting destroys nothing");
    let mut ctx = land.write(&Actor::LocalOperator).await;
    let made = actions::forget_voter_ids(&mut ctx, " ", false).await;
    assert!(matches!(made, Err(RegisterError::NoReason)));
    ctx.rollback().await.unwrap();
    let (status, to, _) = land.post(&admin, "/workers/designations/voter-ids", "reason=%E0%A4%95").await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/workers/designations"));
    let listed = list(&land).await;
    assert_eq!((listed.voter_ids, listed.unneeded), (0, 0));
    assert_eq!(trail(&land, "voter ids of 1 workers").await.len(), 1);
    let mut ctx = land.desk.read().await;
    let vault = ctx.vault().unwrap();
    let index = vault.indexed(access::vault::Class::VoterId, "ABC1234560").unwrap();
    let sql = "SELECT count(*) FROM register_worker_number WHERE value_index = $1";
    let left: Option<(i64,)> = row!(&mut ctx.tx, sql, index).unwrap();
    assert_eq!(left, Some((0,)), "nobody is found by it");
    ctx.rollback().await.unwrap();
}

#[both]
async fn whoever_counts_sees_the_list_and_only_whoever_sets_rules_changes_it(db: Db) {
    let land = Land::new(db).await;
    let mandal = land.signs_in(None, Role::MandalPresident, "M-1").await;
    let admin = land.signs_in(None, Role::StateAdministrator, "").await;
    let (status, page) = land.get(&mandal, "/workers/designations").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("बूथ अध्यक्ष") && !page.contains("/workers/designations/end"));
    let fields = "code=water_helper&hi=%E0%A4%9C%E0%A4%B2&en=Water&spoken=&level=booth&posts=1&place=15&core=yes&reason=";
    let (status, ..) = land.post(&mandal, "/workers/designations/new", fields).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let (status, to, page) = land.post(&admin, "/workers/designations/new", fields).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/workers/designations#d-water_helper"),
        "{page}"
    );
    let again = fields.replace("water_helper", "caste_helper");
    let (status, _, page) = land.post(&admin, "/workers/designations/new", &again).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("role=\"alert\"") && page.contains("«caste_helper» जाति के बारे में है"));
    let end = "code=water_helper&reason=%E0%A4%95";
    assert_eq!(land.post(&admin, "/workers/designations/end", end).await.0, StatusCode::SEE_OTHER);
    let found = list(&land).await.all;
    assert!(found.by_code("water_helper").unwrap().ended.is_some());
    let again = "code=water_helper&again=yes";
    assert_eq!(land.post(&admin, "/workers/designations/change", again).await.0, StatusCode::SEE_OTHER);
    assert!(list(&land).await.all.by_code("water_helper").unwrap().ended.is_none());
    let change = "code=water_helper&hi=%E0%A4%9C%E0%A4%B2&en=Water&spoken=a%3B+b&level=&posts=&place=20&voter=yes&reason=why";
    assert_eq!(land.post(&admin, "/workers/designations/change", change).await.0, StatusCode::SEE_OTHER);
    let found = list(&land).await.all.by_code("water_helper").unwrap().clone();
    assert_eq!((found.level, found.posts, found.is_core, found.needs_voter_id), (None, None, false, true));
    assert_eq!((found.spoken, found.place), (vec!["a".to_owned(), "b".to_owned()], 20));
}
