//! One story from empty database to verdict, and what must not change afterwards. All people are invented.
#![allow(clippy::unwrap_used)]

mod common;

use accounts::platform::Platform;
use base::{AsOf, Count};
use common::{ask, kind, rule, set};
use db::{Db, both};
use intake::IntakeError;
use reach::actions::readings::decide;
use reach::export::json;
use reach::model::{Judged, Measure};
use reach::report::{Asked, Report, report};
use reach::rules::growth::GrowthVerdict;
use reach::rules::verdict::{Unusable, Verdict};
use register::model::Role;
use testkit::{Desk, day, given};

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    org_district,NP-OD-01,उत्तर,Uttar,NP\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP-OD-01\n\
    assembly,NP-AC-002,रामगढ़,Ramgarh,NP-OD-01\n\
    assembly,NP-AC-003,बरखेड़ा,Barkheda,NP-OD-01\n";
const ELECTORS: &str = "area,as_of,electors,source\n\
    NP-AC-001,2023-10-04,200000,नमूना\nNP-AC-002,2023-10-04,\"1,00,000\",नमूना\nNP-AC-003,2023-10-04,१,००,०००,नमूना\n";

async fn desk(db: Db) -> Desk {
    let desk = Desk::new(db);
    desk.import(&*kind("areas"), AREAS, given(&[], &[], None)).await;
    // The unquoted Indian grouping makes one row too long: it is rejected, not shifted.
    let r = desk.import(&*kind("electors"), ELECTORS, given(&[], &[], None)).await;
    assert_eq!((r.outcome.created, r.rejected), (2, 1));
    let third = "area,as_of,electors,source\nNP-AC-003,2023-10-04,\"१,००,०००\",नमूना\n";
    desk.import(&*kind("electors"), third, given(&[], &[], None)).await;
    set(&desk, rule(&desk, "mla-5", Role::Mla, Measure::Sum, 5)).await;
    desk
}

/// One row for each of three seats: met, not met with an account list nobody confirmed, and a count in words.
const ROSTER: &str = "नाम,पद,क्षेत्र,फेसबुक,फेसबुक फॉलोअर्स,ट्विटर,ट्विटर फॉलोअर्स,मोबाइल\n\
    श्रीमती नमूना देवी,विधायक,देवपुर,https://m.facebook.com/namuna.devi?ref=x,\"9,000\",@namuna_devi,3 हजार,9800000001\n\
    डॉ. नमूना कुमार,विधायक,रामगढ़,namuna.kumar,4999,नहीं है,,\n\
    नमूना सिंह,विधायक,Barkheda,,साढ़े सात हजार,,,\n";

async fn with_roster(db: Db) -> Desk {
    let desk = desk(db).await;
    let r = desk.import(&*kind("roster"), ROSTER, given(&[], &[], Some("2026-11-01"))).await;
    assert_eq!((r.outcome.created, r.rejected), (3, 0), "{:?}", r.reject_list);
    assert!(r.warning_list.iter().all(|n| n.code != "not_stored"), "the phone is kept, sealed");
    desk
}

fn verdicts(r: &Report) -> Vec<(&str, Verdict, bool)> {
    let mut all: Vec<_> = r
        .rows
        .iter()
        .map(|x| {
            (x.area.as_ref().unwrap().identity.code.as_str(), x.judgement.verdict, x.judgement.unconfirmed)
        })
        .collect();
    all.sort_by_key(|x| x.0);
    all
}

#[both]
async fn a_roster_row_becomes_a_verdict(db: Db) {
    let desk = with_roster(db).await;
    let r = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    assert_eq!(
        verdicts(&r),
        vec![
            ("NP-AC-001", Verdict::Met, false),
            ("NP-AC-002", Verdict::NotMet, true),
            ("NP-AC-003", Verdict::Met, false)
        ]
    );
    let kumar = r.rows.iter().find(|x| x.area.as_ref().unwrap().identity.number == Some(2)).unwrap();
    // X is confirmed none; Instagram and YouTube nobody looked for.
    assert_eq!(kumar.judgement.accounts_unconfirmed, vec![Platform::Instagram, Platform::Youtube]);
    let value = json::value(&r);
    assert_eq!(value["summary"]["met"], 2);
    assert_eq!(value["summary"]["not_met_unconfirmed"], 1);
    assert_eq!(value["rows"][0]["needed"], 5_000);
    // No phone number anywhere in what leaves the house.
    assert!(!value.to_string().contains("98000"));

    // The same file again changes nothing; an honorific less is the same person.
    let again = desk.import(&*kind("roster"), ROSTER, given(&[], &[], Some("2026-11-01"))).await;
    assert_eq!((again.outcome.created, again.outcome.updated, again.outcome.unchanged), (0, 0, 3));
    let plain = "name,role,area,facebook,facebook_followers\nनमूना देवी,mla,NP-AC-001,namunadevi,9050\n";
    let r = desk.import(&*kind("roster"), plain, given(&[], &[], Some("2026-11-08"))).await;
    assert_eq!((r.outcome.created, r.warnings), (1, 0), "{:?}", r.warning_list);
    let r = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    assert_eq!(r.rows.len(), 3);
}

#[both]
async fn a_successor_ends_the_office_the_day_before_and_last_month_stays(db: Db) {
    let desk = with_roster(db).await;
    let before = json::text(&ask(&desk, Role::Mla, day("2026-11-10"), None, None).await.unwrap());
    let row = "नाम,पद,क्षेत्र,कब से\nनमूना वारिस,विधायक,देवपुर,2026-11-15\n";
    let r = desk.import(&*kind("roster"), row, given(&[], &[], Some("2026-11-16"))).await;
    assert!(r.warning_list.iter().any(|n| n.code == "office_ended"), "{:?}", r.warning_list);
    let now = ask(&desk, Role::Mla, day("2026-11-20"), None, None).await.unwrap();
    let devpur: Vec<_> =
        now.rows.iter().filter(|x| x.area.as_ref().unwrap().identity.number == Some(1)).collect();
    assert_eq!(devpur.len(), 1);
    assert_eq!(devpur[0].names.name_hi.as_deref(), Some("नमूना वारिस"));
    assert_eq!(json::text(&ask(&desk, Role::Mla, day("2026-11-10"), None, None).await.unwrap()), before);

    // Vacant: outside n, listed by itself.
    let row = "नाम,पद,क्षेत्र\nरिक्त,विधायक,देवपुर\n";
    desk.import(&*kind("roster"), row, given(&[], &[], Some("2026-11-21"))).await;
    let now = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    assert_eq!((now.rows.len(), now.vacant.len()), (2, 1));
}

#[both]
async fn readings_wait_lose_and_are_corrected(db: Db) {
    let desk = with_roster(db).await;
    let readings = "platform,account,at,followers,source\n\
        facebook,namuna.kumar,2026-11-05,5200,api_public\n\
        facebook,namuna.kumar,2026-11-05,5100,manual\n\
        facebook,namuna.kumar,2026-11-06,0,api_public\n\
        facebook,कोई नहीं,2026-11-06,1,manual\n\
        facebook,namuna.kumar,2026-12-06,9,manual\n\
        facebook,namuna.kumar,2026-11-07,-4,manual\n\
        facebook,namuna.kumar,2026-11-07,NaN,manual\n\
        facebook,namuna.kumar,2026-11-07,1.2.3,manual\n";
    let r = desk.import(&*kind("readings"), readings, given(&[], &[], None)).await;
    let codes: Vec<&str> = r.reject_list.iter().map(|n| n.code).collect();
    assert_eq!(codes, ["unknown_account", "future", "negative", "not_a_number", "not_a_number"]);
    assert_eq!((r.outcome.created, r.outcome.unchanged), (2, 1));

    // The interface beats the hand on one day; the zero of the next day is held back and blocks, not decides. After a week without
    // another zero it is refused, and the count before it stands again.
    let on = |d: &'static str| ask(&desk, Role::Mla, day(d), None, None);
    let find = |r: &Report| {
        r.rows.iter().find(|x| x.area.as_ref().unwrap().identity.number == Some(2)).unwrap().clone()
    };
    assert_eq!(find(&on("2026-11-05").await.unwrap()).judgement.sum.bounds.value, Some(5_200));
    let held = find(&on("2026-11-10").await.unwrap());
    assert_eq!(held.judgement.verdict, Verdict::CannotTell);
    assert_eq!(held.judgement.unread[0].1, Unusable::HeldBack);
    let refused = find(&on("2026-11-22").await.unwrap());
    assert_eq!(refused.judgement.sum.bounds.value, Some(5_200));

    // A person looks: the account is empty indeed. The past stays readable as it was known.
    let known = desk.host.clock.micros();
    let yesterday = json::text(&on("2026-11-21").await.unwrap());
    desk.clock.set("2026-11-22T08:00:00Z".parse().unwrap());
    let account = held.subject.accounts.iter().find(|a| a.handle.is_some()).unwrap().account;
    let mut ctx = desk.write().await;
    decide(&mut ctx, account, day("2026-11-06"), Judged::Accept, "कार्यालय ने बताया, पेज नया है").await.unwrap();
    ctx.commit().await.unwrap();
    let now = find(&on("2026-11-22").await.unwrap());
    assert_eq!((now.judgement.sum.bounds.value, now.judgement.verdict), (Some(0), Verdict::NotMet));
    // A decision of today changes no report of yesterday.
    assert_eq!(json::text(&on("2026-11-21").await.unwrap()), yesterday);
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
    let then = report(&mut ctx, asked).await.unwrap();
    assert_eq!(find(&then).judgement, refused.judgement);
    ctx.rollback().await.unwrap();

    // A correction by hand needs a reason and a reading.
    let mut ctx = desk.write().await;
    assert!(decide(&mut ctx, account, day("2026-11-05"), Judged::Count(Count::exact(1)), " ").await.is_err());
    assert!(decide(&mut ctx, account, day("2026-10-01"), Judged::Refuse, "क").await.is_err());
    ctx.rollback().await.unwrap();
}

#[both]
async fn growth_is_measured_only_between_two_readings(db: Db) {
    let desk = with_roster(db).await;
    let readings = "platform,account,at,followers\n\
        facebook,namuna.devi,2026-10-20,8000\nx,namuna_devi,2026-10-20,3000\n\
        facebook,namuna.devi,2026-11-20,9500\nx,namuna_devi,2026-11-20,3000\n\
        facebook,namuna.kumar,2026-11-20,5000\n";
    desk.import(&*kind("readings"), readings, given(&[], &[], None)).await;
    let r = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    let of =
        |n: i64| r.rows.iter().find(|x| x.area.as_ref().unwrap().identity.number == Some(n)).unwrap().growth;
    let devi = of(1).unwrap();
    assert_eq!((devi.change, devi.verdict), (Some(1_500), GrowthVerdict::Grown));
    assert!(of(2).is_none_or(|g| g.verdict == GrowthVerdict::NotMeasured), "one reading measures nothing");
}

#[both]
async fn an_import_is_taken_back_in_the_right_order(db: Db) {
    let desk = with_roster(db).await;
    let all: Vec<_> =
        [areas::kinds::all(), register::kinds::all(), accounts::kinds::all(), reach::kinds::all()]
            .into_iter()
            .flatten()
            .collect();
    let first = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    let readings = "platform,account,at,followers\nfacebook,namuna.kumar,2026-11-20,90000\n";
    let r = desk.import(&*kind("readings"), readings, given(&[], &[], None)).await;
    let no = r.no.unwrap();

    let mut ctx = desk.write().await;
    let roster_no = no - 1;
    assert!(matches!(
        intake::undo(&mut ctx, &all, roster_no, None).await,
        Err(IntakeError::BuiltUpon { .. })
    ));
    ctx.rollback().await.unwrap();
    desk.clock.set("2026-11-22T09:00:00Z".parse().unwrap());
    let mut ctx = desk.write().await;
    intake::undo(&mut ctx, &all, no, Some("ग़लत फ़ाइल")).await.unwrap();
    ctx.commit().await.unwrap();
    let back = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    assert_eq!(json::text(&back), json::text(&first));
    // Taken back once, it cannot be taken back twice; imported again, it counts again.
    let mut ctx = desk.write().await;
    assert!(matches!(intake::undo(&mut ctx, &all, no, None).await, Err(IntakeError::NoSuchImport(_))));
    ctx.rollback().await.unwrap();
    let again = desk.import(&*kind("readings"), readings, given(&[], &[], None)).await;
    assert_eq!(again.outcome.created, 1);
}

#[both]
async fn a_link_that_is_no_account_and_a_count_without_one_are_refused(db: Db) {
    let desk = desk(db).await;
    let rows = "name,role,area,facebook,facebook_followers,x\n\
        नमूना एक,mla,NP-AC-001,https://www.facebook.com/sharer/sharer.php?u=x,10,\n\
        नमूना दो,mla,NP-AC-002,none,500,\n\
        नमूना तीन,mla,NP-AC-999,,5,\n\
        नमूना चार,पार्षद,NP-AC-003,,5,\n\
        ,mla,NP-AC-003,,5,\n";
    let r = desk.import(&*kind("roster"), rows, given(&[], &[], Some("2026-11-01"))).await;
    let codes: Vec<&str> = r.reject_list.iter().map(|n| n.code).collect();
    assert_eq!(codes, ["not_an_account", "none_but_count", "unknown_area", "unknown_role", "blank"]);
    assert_eq!((r.outcome.created, r.rejected), (0, 5));
    let nobody = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    assert!(nobody.rows.is_empty(), "nothing of a rejected row is stored");
}

#[both]
async fn an_unnamed_account_becomes_the_real_one(db: Db) {
    let desk = with_roster(db).await;
    // «साढ़े सात हजार» on Facebook came without a handle.
    let row = "name,role,area,facebook,facebook_id\nनमूना सिंह,mla,NP-AC-003,namuna.singh,100000000000123\n";
    desk.import(&*kind("roster"), row, given(&[], &[], Some("2026-11-10"))).await;
    let r = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    let singh = r.rows.iter().find(|x| x.area.as_ref().unwrap().identity.number == Some(3)).unwrap();
    assert_eq!(singh.subject.accounts.len(), 1, "one account, not two");
    assert!(singh.subject.accounts[0].identified);
    assert_eq!(singh.judgement.sum.bounds.value, Some(7_500));
    // Renamed: the id is the same, so is the account.
    let row = "person,platform,account_id,handle,from\nनमूना सिंह,facebook,100000000000123,singh.official,2026-11-15\n";
    let accounts = desk.import(&*kind("accounts"), row, given(&[], &[], None)).await;
    assert_eq!((accounts.outcome.updated, accounts.rejected), (1, 0), "{:?}", accounts.reject_list);
    let r = ask(&desk, Role::Mla, day("2026-11-22"), None, None).await.unwrap();
    let handle = |r: &Report| {
        let x = r.rows.iter().find(|x| x.area.as_ref().unwrap().identity.number == Some(3)).unwrap();
        (x.subject.accounts.len(), x.subject.accounts[0].handle.clone())
    };
    assert_eq!(handle(&r), (1, Some("singh.official".to_owned())));
    let r = ask(&desk, Role::Mla, day("2026-11-12"), None, None).await.unwrap();
    assert_eq!(handle(&r), (1, Some("namuna.singh".to_owned())));
}
