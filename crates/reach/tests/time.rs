//! What a report says of time: a jump that needs explanation, a plan, and that a past report stays as it was printed. All people are
//! invented.
#![allow(clippy::unwrap_used)]

mod common;

use areas::model::AreaKind;
use areas::resolve::Resolver;
use base::{AsOf, Span};
use common::{kind, rule, set};
use db::{Db, both};
use reach::actions::morning::explain;
use reach::export::json;
use reach::model::{Measure, Side};
use reach::report::{Asked, Report, report};
use reach::rules::forecast::Outlook;
use reach::rules::verdict::{Flag, Verdict};
use register::model::Role;
use serde_json::Value;
use testkit::{Desk, day, given};

const AREAS: &str = "kind,code,name_hi,name_en,parent\n\
    state,NP,नमूना प्रदेश,Namuna Pradesh,\n\
    assembly,NP-AC-001,देवपुर,Devpur,NP\nassembly,NP-AC-002,रामगढ़,Ramgarh,NP\n";
const ELECTORS: &str =
    "area,as_of,electors,source\nNP-AC-001,2023-10-04,200000,नमूना\nNP-AC-002,2023-10-04,200000,नमूना\n";
const ROSTER: &str = "नाम,पद,क्षेत्र,facebook\n\
    नमूना देवी,विधायक,देवपुर,namuna.devi\nनमूना कुमार,विधायक,रामगढ़,namuna.kumar\n";

/// Ninety days up to 22 November: the first jumps by 2,000 on 1 November and goes on as before, the second grows by 30 a day.
async fn desk(db: Db) -> Desk {
    let desk = Desk::new(db);
    desk.import(&*kind("areas"), AREAS, given(&[], &[], None)).await;
    desk.import(&*kind("electors"), ELECTORS, given(&[], &[], None)).await;
    set(&desk, rule(&desk, "mla-5", Role::Mla, Measure::Sum, 5)).await;
    desk.import(&*kind("roster"), ROSTER, given(&[], &[], Some("2026-08-01"))).await;
    let (last, jump) = (day("2026-11-22"), day("2026-11-01"));
    let mut text = String::from("platform,account,at,followers\n");
    for back in (0..90).rev() {
        let on = last.plus(-back);
        let jumped = if on >= jump { 2_000 } else { 0 };
        let first = 9_000 + 5 * (90 - back) + back % 3 + jumped;
        let second = 8_000 + 30 * (90 - back);
        text.push_str(&format!("facebook,namuna.devi,{on},{first}\nfacebook,namuna.kumar,{on},{second}\n"));
    }
    let taken = desk.import(&*kind("readings"), &text, given(&[], &[], None)).await;
    assert_eq!((taken.outcome.created, taken.rejected), (180, 0));
    desk
}

async fn on(desk: &Desk, as_of: AsOf) -> Report {
    let mut ctx = desk.read().await;
    let asked =
        Asked { as_of, roll: None, role: Role::Mla, under: None, rule: None, growth_days: 30, plans: true };
    let made = report(&mut ctx, asked).await.unwrap();
    ctx.rollback().await.unwrap();
    made
}

fn row(r: &Report, number: i64) -> &reach::report::ReportRow {
    r.rows.iter().find(|x| x.area.as_ref().unwrap().identity.number == Some(number)).unwrap()
}

#[both]
async fn a_jump_counts_apart_until_the_analyst_accepts_an_explanation(db: Db) {
    let desk = desk(db).await;
    let today = AsOf::current(day("2026-11-22"));
    // The week after the jump has not passed: nothing is said of it yet.
    let early = on(&desk, AsOf::current(day("2026-11-05"))).await;
    assert!(!row(&early, 1).pending() && !row(&early, 1).judgement.flags.contains(&Flag::NeedsExplanation));

    let before = on(&desk, today).await;
    let x = row(&before, 1);
    assert_eq!((x.judgement.verdict, x.without_bursts.verdict), (Verdict::Met, Verdict::NotMet));
    assert!(x.pending() && x.judgement.flags.contains(&Flag::NeedsExplanation));
    assert!(!row(&before, 2).pending());
    let five = before.curve.iter().find(|p| p.share == base::Share::percent(5)).unwrap();
    assert_eq!((five.n_met, five.n_pending), (2, 1));
    let value: Value = serde_json::from_str(&json::text(&before)).unwrap();
    assert_eq!(value["summary"]["met_needs_explanation"], 1);

    // The office speaks: that stands beside the number and settles nothing. The analyst accepts: that does.
    let account = x.subject.accounts[0].account;
    let span = Span { from: day("2026-10-31"), until: day("2026-11-02") };
    for (side, said, pending) in [
        (Side::Representative, "मेले का सीधा प्रसारण था", true),
        (Side::Analyst { accepted: true }, "प्रसारण देखा, मान्य", false),
    ] {
        desk.clock.set(base::Clock::now(&*desk.clock) + std::time::Duration::from_secs(60));
        let mut ctx = desk.write().await;
        explain(&mut ctx, account, span, side, said).await.unwrap();
        ctx.commit().await.unwrap();
        assert_eq!(row(&on(&desk, today).await, 1).pending(), pending, "{said}");
    }
    // Yesterday nobody had said anything: its report stays.
    assert!(row(&on(&desk, AsOf::current(day("2026-11-21"))).await, 1).pending());
}

#[both]
async fn a_plan_says_what_is_needed_and_whether_it_will_be_there(db: Db) {
    let desk = desk(db).await;
    let r = on(&desk, AsOf::current(day("2026-11-22"))).await;
    let plan = row(&r, 2).forecast.unwrap();
    assert_eq!(plan.target_day, day("2026-11-22").plus(182));
    // 10,700 now, 10,000 needed, thirty more each day.
    assert_eq!((plan.outlook, plan.pace.unwrap().whole()), (Outlook::Ahead, 30));
    assert_eq!(plan.needed_per_day.unwrap().millionths(), 0);
    let value: Value = serde_json::from_str(&json::text(&r)).unwrap();
    let rows = value["rows"].as_array().unwrap();
    let two = rows.iter().find(|x| x["area"]["code"] == "NP-AC-002").unwrap();
    assert_eq!(two["forecast"]["verdict"], "ahead");
    assert!(
        two["forecast"]["lower"].as_i64() >= Some(10_000) && two["forecast"]["upper"].as_i64() > Some(13_000)
    );
    assert_eq!(
        (two["growth"]["verdict"].as_str(), two["growth"]["change"].as_i64()),
        (Some("grown"), Some(900))
    );
    // In September there was too little to go on.
    let early = on(&desk, AsOf::current(day("2026-09-05"))).await;
    let plan = row(&early, 2).forecast.unwrap();
    assert_eq!((plan.outlook, plan.doubt.unwrap().name()), (Outlook::CannotForecast, "not_enough_history"));
}

#[both]
async fn a_past_report_prints_again_and_only_a_back_dated_import_changes_it(db: Db) {
    let desk = desk(db).await;
    let past = AsOf::current(day("2026-11-10"));
    let printed = json::text(&on(&desk, past).await);
    let known = desk.host.clock.micros();
    let later = |s: &str| desk.clock.set(s.parse().unwrap());

    later("2026-11-25T06:30:00Z");
    let new = "platform,account,at,followers\nfacebook,namuna.devi,2026-11-25,400\nfacebook,namuna.kumar,2026-11-25,12000\n";
    desk.import(&*kind("readings"), new, given(&[], &[], None)).await;
    assert_eq!(json::text(&on(&desk, past).await), printed, "later readings change nothing");

    later("2026-11-26T06:30:00Z");
    let back = "platform,account,at,followers\nfacebook,namuna.kumar,2026-11-10T12:00:00Z,9000\n";
    desk.import(&*kind("readings"), back, given(&[], &[], None)).await;
    assert_ne!(json::text(&on(&desk, past).await), printed, "a reading of that day does");
    // As it was known then, to the byte; put together from the readings themselves.
    assert_eq!(json::text(&on(&desk, AsOf::known_at(past.day, known)).await), printed);
}

/// The files that a report says changed it.
fn late(r: &Report) -> Vec<(&str, &str)> {
    r.imported_since.iter().map(|i| (i.kind.as_str(), i.file.as_str())).collect()
}

#[both]
async fn a_report_names_the_imports_that_changed_it_after_its_day(db: Db) {
    let desk = desk(db).await;
    let later = |s: &str| desk.clock.set(s.parse().unwrap());
    // Everything was imported on the 22nd: of that day nothing is late, of a day before everything is.
    assert_eq!(late(&on(&desk, AsOf::current(day("2026-11-22"))).await), []);
    let first: Vec<i64> =
        on(&desk, AsOf::current(day("2026-11-10"))).await.imported_since.iter().map(|i| i.no).collect();
    assert_eq!(first, [2, 3, 4], "electors, roster, readings; the areas are no part of it");
    let past = AsOf::current(day("2026-11-23"));
    later("2026-11-24T06:30:00Z");
    let printed = json::text(&on(&desk, past).await);
    let value: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(value["imported_since"], serde_json::json!([]));
    let known = desk.host.clock.micros();

    // A file of every day so far that brings nothing new before its last: it changes nothing of a day before that.
    later("2026-11-25T06:30:00Z");
    let same = "platform,account,at,followers\nfacebook,namuna.devi,2026-11-22,11450\nfacebook,namuna.devi,2026-11-24,11460\n";
    desk.import(&*kind("readings"), same, given(&[], &[], None)).await;
    // A successor, another role, and a roll older than the one in use change nothing either.
    let next = "नाम,पद,क्षेत्र\nनमूना राय,विधायक,देवपुर\n";
    let ended = desk.import(&*kind("roster"), next, given(&[], &[], Some("2026-11-25"))).await;
    let other = "नाम,पद,क्षेत्र\nनमूना सिंह,मंत्री,रामगढ़\n";
    let other = desk.import(&*kind("roster"), other, given(&[], &[], Some("2026-11-01"))).await;
    assert_eq!((ended.rejected, other.rejected), (0, 0), "{:?}", ended.reject_list);
    let old = "area,as_of,electors,source\nNP-AC-001,2018-10-04,190000,नमूना\n";
    desk.import(&*kind("electors"), old, given(&[], &[], None)).await;
    assert_eq!(json::text(&on(&desk, past).await), printed);

    // A reading of a day before, a corrected roll, an account: each changes the report and is named.
    later("2026-11-26T06:30:00Z");
    let back = "platform,account,at,followers\nfacebook,namuna.kumar,2026-11-23,9000\n";
    let readings = desk.import(&*kind("readings"), back, given(&[], &[], None)).await;
    assert_eq!(late(&on(&desk, past).await), [("readings", readings.file.as_str())]);
    later("2026-11-27T06:30:00Z");
    let known_one = desk.host.clock.micros();
    later("2026-11-27T07:30:00Z");
    let roll = "area,as_of,electors,source\nNP-AC-002,2023-10-04,200001,नमूना\n";
    let electors = desk.import(&*kind("electors"), roll, given(&[], &[], None)).await;
    let account =
        "person,platform,account,owner,from\nनमूना देवी,instagram,namuna.devi,government,2026-11-01\n";
    let accounts = desk.import(&*kind("accounts"), account, given(&[], &[], None)).await;
    assert_eq!((electors.rejected, accounts.rejected), (0, 0), "{:?}", accounts.reject_list);
    let r = on(&desk, past).await;
    let wanted = [readings.no, electors.no, accounts.no].map(Option::unwrap);
    assert_eq!(r.imported_since.iter().map(|i| i.no).collect::<Vec<_>>(), wanted);
    let value: Value = serde_json::from_str(&json::text(&r)).unwrap();
    assert_eq!(value["imported_since"][0]["no"], wanted[0]);
    assert_eq!(value["imported_since"][0]["kind"], "readings");
    assert_eq!(value["imported_since"][0]["at"], "2026-11-26T06:30:00.001Z");
    let table = reach::export::table::text(&r, words::Locale::Hi);
    let line = format!(
        "इस रिपोर्ट के दिन के बाद आए आयात जिनसे यह बदली: सं. {} ({}, 26 नवंबर 2026); सं. ",
        wanted[0], readings.file
    );
    assert!(table.contains(&line), "{table}");
    assert!(
        reach::export::html::page(&r, words::Locale::En)
            .contains("Imports made after the day of this report")
    );
    // The seat of somebody else is not concerned.
    let mut ctx = desk.read().await;
    let resolver = Resolver::load(&mut ctx, &[AreaKind::Assembly]).await.unwrap();
    let under = resolver.find("NP-AC-001", None, None, past.day).unwrap();
    let asked = Asked {
        as_of: past,
        roll: None,
        role: Role::Mla,
        under: Some(under),
        rule: None,
        growth_days: 30,
        plans: false,
    };
    let one = report(&mut ctx, asked).await.unwrap();
    ctx.rollback().await.unwrap();
    assert_eq!(one.imported_since.iter().map(|i| i.no).collect::<Vec<_>>(), [wanted[2]]);

    // As it was known before each, to the byte; and what is taken back is not named any more.
    assert_eq!(json::text(&on(&desk, AsOf::known_at(past.day, known)).await), printed);
    assert_eq!(
        late(&on(&desk, AsOf::known_at(past.day, known_one)).await),
        [("readings", readings.file.as_str())]
    );
    later("2026-11-28T06:30:00Z");
    let before = desk.host.clock.micros();
    later("2026-11-28T07:30:00Z");
    let kinds: Vec<Box<dyn intake::Kind>> =
        [areas::kinds::all(), accounts::kinds::all(), reach::kinds::all()].into_iter().flatten().collect();
    for no in wanted {
        let mut ctx = desk.write().await;
        intake::undo(&mut ctx, &kinds, no, None).await.unwrap();
        ctx.commit().await.unwrap();
    }
    assert_eq!(json::text(&on(&desk, past).await), printed);
    assert_eq!(on(&desk, AsOf::known_at(past.day, before)).await.imported_since.len(), 3);

    // Somebody turns out to have come into office only later: the import that says so is named too.
    let start = "नाम,पद,क्षेत्र\nनमूना कुमार,विधायक,रामगढ़\n";
    let start = desk.import(&*kind("offices"), start, given(&[], &[], Some("2026-11-24"))).await;
    let r = on(&desk, past).await;
    assert_eq!(
        (r.rows.len(), r.imported_since.iter().map(|i| i.no).collect::<Vec<_>>()),
        (1, vec![start.no.unwrap()])
    );
}
