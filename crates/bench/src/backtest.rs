//! What the forecasts and bursts of `reach` would have said of real series, and what came of it.

use std::path::Path;

use anyhow::{Result, bail};
use base::Day;
use reach::rules::bursts::{BurstState, bursts, judged_days};
use reach::rules::events::platform_events;
use reach::rules::forecast::backtest::{Method, compare, coverage_left_out, coverage_start};

use crate::daily_series::read_daily;

/// Prints errors, coverage and bursts of the series in `dir`.
pub fn backtest(dir: &Path) -> Result<()> {
    let accounts = match read_daily(dir) {
        Ok(accounts) if !accounts.is_empty() => accounts,
        Ok(_) => bail!("{}: no *_daily.csv", dir.display()),
        Err(e) => bail!("{}: {e}", dir.display()),
    };
    let events = platform_events(accounts.iter().map(|s| s.iter().copied()));
    println!("forecasts: {} accounts, {} days of platform events", accounts.len(), events.len());
    println!("{:>5}  {:<22} {:>5} {:>8} {:>8} {:>8}", "days", "method", "n", "median", "80 %", "95 %");
    for f in compare(&accounts, &events) {
        let [median, p80, p95] = f.percent.map(|p| format!("{p:.1} %"));
        println!("{:>5}  {:<22} {:>5} {median:>8} {p80:>8} {p95:>8}", f.horizon, f.method.name(), f.n);
    }
    println!(
        "(aim for {} at 180 days: median at most 7.5 %, and no worse than the straight lines)",
        Method::Damped.name()
    );
    for horizon in [90, 180] {
        let (own, start) =
            (coverage_left_out(&accounts, &events, horizon), coverage_start(&accounts, &events, horizon));
        println!(
            "80 % band at {horizon} days, each account by the others: {:.1} % of {} (aim at 180 days: 72 to 88 %); by the start values: {:.1} %",
            own.percent(),
            own.n,
            start.percent()
        );
    }
    let (mut days, mut first, mut both) = (0, 0usize, 0usize);
    for series in &accounts {
        days += judged_days(series, &events, Day::MAX);
        let found = bursts(series, &events, Day::MAX);
        first += found.len();
        both += found.iter().filter(|b| b.state == BurstState::Flagged).count();
    }
    let years = f64::from(days) / 365.25;
    println!(
        "bursts in {years:.1} account-years that could be judged: {first} by the first stage ({:.2} a year), {both} by both ({:.2} a year; aim: at most 0.3)",
        first as f64 / years,
        both as f64 / years
    );
    Ok(())
}
