//! Forecasts that were due: what each method would have said, and what came of it (methods.md, 3.4).

use base::Day;

use super::spread::Spread;
use super::{WINDOW, damped, slope, window};
use crate::rules::series::Point;

/// Days ahead that are measured.
pub const HORIZONS: [i32; 3] = [30, 90, 180];
/// Days from one forecast to the next.
const EVERY: i32 = 15;
/// Days of history before the first forecast.
const HISTORY: i32 = 90;
/// Days between two readings over which the truth between them is still taken from a straight line.
const INTERPOLATE: i32 = 7;

/// How far one forecast missed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogError {
    /// The day on which it would have been made.
    pub on: Day,
    /// Days ahead.
    pub horizon: i32,
    /// ln(actual / forecast): above 0 where more came than was forecast.
    pub log: f64,
}

/// The ways of forecasting that are compared. Only [`Method::Damped`] is shown to anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Ours: [`super::forecast`].
    Damped,
    /// The straight line of least squares over 28 days, from the latest reading on.
    Line28,
    /// The same over 60 days.
    Line60,
    /// Nothing changes.
    LastValue,
}

impl Method {
    /// All of them, ours first.
    pub const ALL: [Method; 4] = [Method::Damped, Method::Line28, Method::Line60, Method::LastValue];

    /// The name in a printed table.
    pub const fn name(self) -> &'static str {
        match self {
            Method::Damped => "Theil-Sen 60 d, damped",
            Method::Line28 => "straight line 28 d",
            Method::Line60 => "straight line 60 d",
            Method::LastValue => "last value",
        }
    }

    /// What it says on the day `on` of the day `to`; `None` where it has not enough to go on.
    pub fn says(self, series: &[Point], events: &[Day], on: Day, to: Day) -> Option<f64> {
        let stated = |days| -> Vec<_> {
            window(series, on, days).iter().map(|p| (p.day, p.count.value as f64)).collect()
        };
        let line = |points: Vec<(Day, f64)>| {
            let last = points.iter().max_by_key(|p| p.0)?;
            Some((last.1 + slope::least_squares(&points)? * f64::from(to.since(last.0))).max(0.0))
        };
        match self {
            Method::Damped => damped(&stated(WINDOW), events, to).map(|l| l.then),
            Method::Line28 => line(stated(28)),
            Method::Line60 => line(stated(60)),
            Method::LastValue => stated(WINDOW).iter().max_by_key(|p| p.0).map(|p| p.1),
        }
    }
}

/// The errors of our own method on one account's past, `horizons` days ahead: what [`super::Pool::new`] is made of.
///
/// A forecast every 15 days, from the 90th day of the series on, wherever the truth is known: a reading on that day, or two
/// around it at most seven days apart.
pub fn errors(series: &[Point], events: &[Day], horizons: &[i32]) -> Vec<LogError> {
    origins(series)
        .into_iter()
        .flat_map(|on| horizons.iter().map(move |&h| (on, h)))
        .filter_map(|(on, horizon)| {
            let actual = actual(series, on.plus(horizon))?;
            let said = Method::Damped.says(series, events, on, on.plus(horizon))?;
            let log = (actual.max(1.0) / said.max(1.0)).ln();
            Some(LogError { on, horizon, log })
        })
        .collect()
}

/// The days on which forecasts would have been made.
fn origins(series: &[Point]) -> Vec<Day> {
    let days = || series.iter().map(|p| p.day);
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    (0..).map(|i| first.plus(HISTORY + i * EVERY)).take_while(|d| *d < last).collect()
}

/// The count on a day, as far as it is known.
fn actual(series: &[Point], day: Day) -> Option<f64> {
    let before = series.iter().filter(|p| p.day <= day).max_by_key(|p| p.day)?;
    let after = series.iter().filter(|p| p.day >= day).min_by_key(|p| p.day)?;
    let days = after.day.since(before.day);
    let (a, b) = (before.count.value as f64, after.count.value as f64);
    match days {
        0 => Some(a),
        1..=INTERPOLATE => Some(a + (b - a) * f64::from(day.since(before.day)) / f64::from(days)),
        _ => None,
    }
}

/// The errors of one method at one horizon.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// The method.
    pub method: Method,
    /// Days ahead.
    pub horizon: i32,
    /// Forecasts.
    pub n: usize,
    /// Median, 80th and 95th percentile of |forecast - actual| / actual, in per cent.
    pub percent: [f64; 3],
}

/// Compares the methods on the forecasts that all of them could make; horizon by horizon.
pub fn compare(accounts: &[Vec<Point>], events: &[Day]) -> Vec<Figures> {
    let mut out = Vec::new();
    for horizon in HORIZONS {
        let mut errors: [Vec<f64>; Method::ALL.len()] = Default::default();
        for series in accounts {
            for on in origins(series) {
                let to = on.plus(horizon);
                let said: Option<Vec<f64>> =
                    Method::ALL.iter().map(|m| m.says(series, events, on, to)).collect();
                let Some((said, actual)) = said.zip(actual(series, to).filter(|a| *a > 0.0)) else {
                    continue;
                };
                for (errors, said) in errors.iter_mut().zip(said) {
                    errors.push((said - actual).abs() / actual * 100.0);
                }
            }
        }
        for (method, mut errors) in Method::ALL.into_iter().zip(errors) {
            errors.sort_unstable_by(f64::total_cmp);
            let percent = [0.5, 0.8, 0.95].map(|p| percentile(&errors, p));
            out.push(Figures { method, horizon, n: errors.len(), percent });
        }
    }
    out
}

/// The part `p` of ascending values, between two of them in a straight line; NaN of nothing.
fn percentile(sorted: &[f64], p: f64) -> f64 {
    let place = p * sorted.len().saturating_sub(1) as f64;
    let at = |i: f64| sorted.get(i as usize).copied().unwrap_or(f64::NAN);
    at(place.floor()) + (at(place.ceil()) - at(place.floor())) * place.fract()
}

/// How often the truth lay in the 80 % band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Forecasts whose truth lay in the band.
    pub inside: usize,
    /// All forecasts.
    pub n: usize,
}

impl Coverage {
    /// In per cent; NaN without forecasts.
    pub fn percent(self) -> f64 {
        self.inside as f64 / self.n as f64 * 100.0
    }
}

/// The coverage at one horizon if each account's band came from `spread` of its place in `accounts`.
fn coverage(
    accounts: &[Vec<Point>],
    events: &[Day],
    horizon: i32,
    spread: impl Fn(usize) -> Option<Spread>,
) -> Coverage {
    let mut c = Coverage { inside: 0, n: 0 };
    for (i, series) in accounts.iter().enumerate() {
        let Some((low, high)) = spread(i).map(|s| s.band()) else { continue };
        for e in errors(series, events, &[horizon]) {
            c.n += 1;
            c.inside += usize::from((low..=high).contains(&e.log.exp()));
        }
    }
    c
}

/// The coverage at one horizon of bands made from the errors of all *other* accounts, however few.
pub fn coverage_left_out(accounts: &[Vec<Point>], events: &[Day], horizon: i32) -> Coverage {
    let logs: Vec<Vec<f64>> = accounts
        .iter()
        .map(|series| errors(series, events, &[horizon]).iter().map(|e| e.log).collect())
        .collect();
    coverage(accounts, events, horizon, |left_out| {
        let others = logs.iter().enumerate().filter(|(i, _)| *i != left_out);
        Spread::of(others.flat_map(|(_, logs)| logs.iter().copied()).collect())
    })
}

/// The coverage at one horizon of the start values.
pub fn coverage_start(accounts: &[Vec<Point>], events: &[Day], horizon: i32) -> Coverage {
    let start = super::Pool::new(&[]).spread(horizon);
    coverage(accounts, events, horizon, |_| Some(start.clone()))
}
