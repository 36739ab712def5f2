//! The counts as the press printed them, against the rolls as the Commission published them. Tests name seat and date,
//! not people.
#![allow(clippy::unwrap_used)]

mod common;

use common::{ask, kind, rule, set};
use db::{Db, both};
use reach::model::Measure;
use reach::report::ReportRow;
use reach::rules::verdict::{Flag, Unusable, Verdict};
use register::model::Role;
use testkit::{Desk, day, given, shared};

/// Seats, aliases, two rolls and the roster; `None` where the shared files are absent.
async fn desk(db: Db) -> Option<Desk> {
    let (seats, roll, roster) = (
        shared("electors/mp-ac-2014-2023.csv")?,
        shared("electors/mp-2014-roll-as-published.csv")?,
        shared("roster/mp-press-2019-2025.csv")?,
    );
    let desk = Desk::new(db);
    let code = "code=MP-AC-{ac_no:03}";
    let map =
        ["name_en=name_2023", "name_hi=name_en_hi_mpvoter", "aliases=name_2014", "reserved=reserved_2023"];
    let areas = given(&map, &["kind=assembly", code], None);
    let report = desk.import_file(&*kind("areas"), seats.clone(), areas, false).await.unwrap();
    assert_eq!((report.outcome.created, report.rejected), (230, 0), "{:?}", report.reject_list);
    desk.import(&*kind("aliases"), "area,alias\nMP-AC-156,बुधनी\nMP-AC-209,महू\n", given(&[], &[], None)).await;

    let old = given(
        &["electors=Above 18 Male+Above 18 Female+Above 18 Others"],
        &["area=MP-AC-{AC_NO:03}"],
        Some("2014-01-31"),
    );
    let report = desk.import_file(&*kind("electors"), roll, old, false).await.unwrap();
    assert_eq!((report.outcome.created, report.rejected), (230, 0), "{:?}", report.reject_list);
    let new = given(&["electors=electors_2023"], &["area=MP-AC-{ac_no:03}"], Some("2023-10-04"));
    let report = desk.import_file(&*kind("electors"), seats, new, false).await.unwrap();
    assert_eq!((report.outcome.created, report.rejected), (230, 0), "{:?}", report.reject_list);

    let report =
        desk.import_file(&*kind("roster"), roster.clone(), given(&[], &[], None), false).await.unwrap();
    assert_eq!((report.read, report.rejected), (9, 0), "{:?}", report.reject_list);
    let again = desk.import_file(&*kind("roster"), roster, given(&[], &[], None), false).await.unwrap();
    assert_eq!((again.outcome.created, again.outcome.updated, again.outcome.unchanged), (0, 0, 9));
    set(&desk, rule(&desk, "minister-5", Role::Minister, Measure::Sum, 5)).await;
    Some(desk)
}

fn seat(rows: &[ReportRow], n: i64) -> &ReportRow {
    rows.iter().find(|r| r.area.as_ref().is_some_and(|a| a.identity.number == Some(n))).unwrap()
}

#[both]
async fn november_2022(db: Db) {
    let Some(desk) = desk(db).await else { return };
    let r = ask(&desk, Role::Minister, day("2022-11-15"), None, None).await.unwrap();

    let x = seat(&r.rows, 209);
    assert_eq!((x.judgement.sum.bounds.lower, x.judgement.sum.bounds.upper), (26_500, Some(27_499)));
    assert_eq!(x.subject.electors.as_ref().unwrap().n, 228_959);
    assert_eq!((x.judgement.needed, x.judgement.verdict), (Some(11_448), Verdict::Met));

    let x = seat(&r.rows, 211);
    assert_eq!(x.judgement.sum.bounds.value, Some(475_000));
    assert_eq!((x.judgement.sum.bounds.lower, x.judgement.sum.bounds.upper), (462_500, Some(487_499)));
    assert_eq!(x.subject.electors.as_ref().unwrap().n, 216_368);
    assert_eq!(x.judgement.verdict, Verdict::Met);
    assert!(x.judgement.flags.contains(&Flag::MoreThanElectors));
    assert_eq!(x.judgement.reach.verdict, Verdict::CannotTell);

    // With the newer roll named: the same followers, other electors.
    let r = ask(&desk, Role::Minister, day("2022-11-15"), Some(day("2023-10-04")), None).await.unwrap();
    let x = seat(&r.rows, 209);
    assert_eq!((x.subject.electors.as_ref().unwrap().n, x.judgement.verdict), (280_726, Verdict::Met));

    // By the people of the area alone nobody can tell.
    set(&desk, rule(&desk, "minister-reach", Role::Minister, Measure::Reach, 5)).await;
    let r = ask(&desk, Role::Minister, day("2022-11-15"), None, Some("minister-reach")).await.unwrap();
    assert_eq!(seat(&r.rows, 211).judgement.verdict, Verdict::CannotTell);
    // Two rules in force and none named: the person must say which.
    assert!(ask(&desk, Role::Minister, day("2022-11-15"), None, None).await.is_err());
}

#[both]
async fn spring_2023_and_two_years_later(db: Db) {
    let Some(desk) = desk(db).await else { return };
    let r = ask(&desk, Role::Minister, day("2023-04-15"), None, None).await.unwrap();
    let x = seat(&r.rows, 156);
    let sum = x.judgement.sum.bounds;
    assert_eq!(sum.value, Some(13_900_000), "50 lakh and about 89 lakh");
    assert!(sum.lower >= 13_700_000 && sum.upper.unwrap() <= 14_100_000, "{sum:?}");

    let r = ask(&desk, Role::Minister, day("2025-06-15"), None, None).await.unwrap();
    let x = seat(&r.rows, 156);
    assert_eq!(x.judgement.verdict, Verdict::CannotTell);
    assert!(
        x.judgement.unread.iter().all(|(_, why)| *why == Unusable::Stale) && !x.judgement.unread.is_empty()
    );
    assert!(x.judgement.flags.contains(&Flag::Stale));
    // The counts of that June are fresh for the others.
    let fresh = r.rows.iter().filter(|x| x.judgement.verdict == Verdict::Met).count();
    assert_eq!(fresh, 2);
}
