//! The forecasts held to what they are to reach, on public series that lie beside the project (not part of it).
#![allow(clippy::unwrap_used)]

#[path = "../../bench/src/daily_series.rs"]
mod daily_series;

use std::path::Path;

use base::Day;
use reach::rules::bursts::{BurstState, bursts, judged_days};
use reach::rules::events::platform_events;
use reach::rules::forecast::backtest::{Figures, Method, compare, coverage_left_out};
use reach::rules::series::Point;

/// The series, or `None` and a line that says so.
fn accounts() -> Option<Vec<Vec<Point>>> {
    let dir =
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/series/us-primaries-2019"));
    if !dir.is_dir() {
        println!("skipped: no series in {}", dir.display());
        return None;
    }
    let accounts = daily_series::read_daily(dir).unwrap();
    assert!(!accounts.is_empty() && accounts.iter().all(|s| s.is_sorted_by(|a, b| a.day < b.day)));
    Some(accounts)
}

#[test]
fn half_a_year_ahead_the_forecast_errs_little_and_no_more_than_a_straight_line() {
    let Some(accounts) = accounts() else { return };
    let events = platform_events(accounts.iter().map(|s| s.iter().copied()));
    let all = compare(&accounts, &events);
    for f in &all {
        println!("{f:?}");
    }
    let at_180 = |m: Method| -> Figures { *all.iter().find(|f| f.horizon == 180 && f.method == m).unwrap() };
    let ours = at_180(Method::Damped);
    assert!(ours.n >= 50, "{ours:?}");
    assert!(ours.percent[0] <= 7.5, "{ours:?}");
    for line in [at_180(Method::Line28), at_180(Method::Line60)] {
        assert!(ours.percent[0] <= line.percent[0], "{ours:?} {line:?}");
    }
}

#[test]
fn the_band_holds_about_four_fifths_of_accounts_it_has_not_seen() {
    let Some(accounts) = accounts() else { return };
    let c = coverage_left_out(&accounts, &platform_events(accounts.iter().map(|s| s.iter().copied())), 180);
    println!("{c:?}: {:.1} %", c.percent());
    assert!((72.0..=88.0).contains(&c.percent()), "{c:?}");
}

#[test]
fn both_stages_ask_for_few_explanations() {
    let Some(accounts) = accounts() else { return };
    let events = platform_events(accounts.iter().map(|s| s.iter().copied()));
    let days: i32 = accounts.iter().map(|s| judged_days(s, &events, Day::MAX)).sum();
    let found: Vec<_> = accounts.iter().flat_map(|s| bursts(s, &events, Day::MAX)).collect();
    let flagged = found.iter().filter(|b| b.state == BurstState::Flagged).count();
    let years = f64::from(days) / 365.25;
    println!("{} bursts, {flagged} of them flagged, in {years:.1} account-years", found.len());
    assert!(!found.is_empty());
    assert!(flagged as f64 <= 0.3 * years, "{flagged} in {years} account-years");
}
