//! Where a count will stand on a day to come, if it goes on as in the last weeks (methods.md, 3.4).
//!
//! The slope of the last 60 days ([`slope::theil_sen`]), a hundredth weaker each day, from the latest reading on. The same on the
//! least and on the most the readings can mean; around it the band in which four fifths of past forecasts ended ([`spread`]). Growth
//! in proportion to itself is never assumed: over half a year it erred worst of all.

pub mod backtest;
pub mod slope;
pub mod spread;
#[cfg(test)]
mod tests;

use base::{Bounds, Day, Share};

pub use backtest::{LogError, errors};
pub use spread::Pool;

use crate::rules::series::Point;

/// Days of readings that make the slope, the day asked included.
pub const WINDOW: i32 = 60;
/// What is left of a day's growth on the next day.
pub const DAMPING: f64 = 0.99;
/// Readings in the window below which nothing is forecast.
pub const LEAST_READINGS: usize = 4;
/// Days from the first to the last of them below which nothing is forecast.
pub const LEAST_DAYS: i32 = 30;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The day of asking: no later reading is used.
    pub on: Day,
    /// The day to forecast.
    pub target_day: Day,
    /// The followers that are needed then; `None` where no target is set.
    pub target: Option<i64>,
}

/// Followers a day, in millionths, so that one in a week is not nothing. Negative where they leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pace(i64);

impl Pace {
    /// From followers a day.
    pub fn per_day(followers: f64) -> Pace {
        // `as` holds what is too large at the ends.
        Pace((followers * 1e6).round() as i64)
    }

    /// Millionths of a follower a day.
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// Followers a day, for output only.
    pub fn fraction(self) -> f64 {
        self.0 as f64 / 1e6
    }

    /// Whole followers a day, rounded half up.
    pub const fn whole(self) -> i64 {
        self.0.saturating_add(500_000).div_euclid(1_000_000)
    }
}

/// What the forecast means for the target. Like every verdict it is only given where the whole band agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outlook {
    /// The target is met today, at its least, and even the lower end of the forecast still meets it on the target day.
    Ahead,
    /// It is not surely met today, but even the lower end of the forecast meets it on the target day.
    Arrives,
    /// Even the upper end of the forecast misses it: at the present pace it will not be met (or, if met today, not be kept).
    Behind,
    /// Nobody can say; [`Doubt`] says why. Where the band lies across the target, the forecast, the chance and the needed pace
    /// are there all the same.
    CannotForecast,
}

impl Outlook {
    /// The name used in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Outlook::Ahead => "ahead",
            Outlook::Arrives => "arrives",
            Outlook::Behind => "behind",
            Outlook::CannotForecast => "cannot_forecast",
        }
    }
}

/// Why an outlook is [`Outlook::CannotForecast`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// Fewer than [`LEAST_READINGS`] readings over [`LEAST_DAYS`] days in the window, or platform events between all of them.
    NotEnoughHistory,
    /// The target day is not after the day asked.
    DayPast,
    /// No target is set.
    NoTarget,
    /// The band lies across the target: both are possible.
    BandAcrossTarget,
}

impl Doubt {
    /// The name used in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Doubt::NotEnoughHistory => "not_enough_history",
            Doubt::DayPast => "day_past",
            Doubt::NoTarget => "no_target",
            Doubt::BandAcrossTarget => "band_across_target",
        }
    }
}

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// The day that is forecast.
    pub target_day: Day,
    /// The latest reading up to the day asked.
    pub now: Option<Point>,
    /// The followers on the target day: the forecast and its 80 % band, in whole people, rounded outwards. `upper` is `None` where a
    /// reading of the window has no upper end.
    pub followers: Option<Bounds>,
    /// The present pace: the slope, not damped.
    pub pace: Option<Pace>,
    /// What is missing now, over the days left; 0 where nothing is missing.
    pub needed_per_day: Option<Pace>,
    /// Needed pace in multiples of the present one; `None` where the count does not grow, as no multiple of that arrives.
    pub pace_ratio: Option<Share>,
    /// The chance of having the target or more on the target day.
    pub chance: Option<Share>,
    /// What it means.
    pub outlook: Outlook,
    /// Why nobody can say.
    pub doubt: Option<Doubt>,
}

/// One end of the readings, or their stated values, carried on.
#[derive(Debug, Clone, Copy)]
struct Line {
    /// Followers a day.
    slope: f64,
    /// Followers on the day asked for, never below 0.
    then: f64,
}

/// Forecasts a series of any one thing: an account, or a person's sum that the caller has made. The order of the points does not matter.
///
/// `events` are the days of platform events ([`crate::rules::events`]); no slope is taken across one.
pub fn forecast(series: &[Point], events: &[Day], pool: &Pool, asked: Asked) -> Forecast {
    let window = window(series, asked.on, WINDOW);
    let now = series.iter().filter(|p| p.day <= asked.on).max_by_key(|p| p.day).copied();
    let days_left = asked.target_day.since(asked.on);
    let missing = now.zip(asked.target).map(|(now, target)| target.saturating_sub(now.count.value).max(0));
    let needed = missing.filter(|_| days_left > 0).map(|m| m as f64 / f64::from(days_left));
    let mut f = Forecast {
        target_day: asked.target_day,
        now,
        followers: None,
        pace: None,
        needed_per_day: needed.map(Pace::per_day),
        pace_ratio: None,
        chance: None,
        outlook: Outlook::CannotForecast,
        doubt: None,
    };
    if days_left <= 0 {
        f.doubt = Some(Doubt::DayPast);
        return f;
    }
    let stated: Vec<_> = window.iter().map(|p| (p.day, p.count.value as f64)).collect();
    let Some(line) = damped(&stated, events, asked.target_day) else {
        f.doubt = Some(Doubt::NotEnoughHistory);
        return f;
    };
    let spread = pool.spread(days_left);
    let followers = band(&window, line, events, asked.target_day, spread.band());
    f.followers = Some(followers);
    f.pace = Some(Pace::per_day(line.slope));
    f.pace_ratio = needed.and_then(|n| match n {
        0.0 => Some(Share::ppm(0)),
        _ => (line.slope > 0.0).then(|| Share::ppm((n / line.slope * 1e6).round() as i64)),
    });
    // Below one follower a ratio means nothing.
    f.chance = asked.target.map(|t| spread.chance(t.max(1) as f64 / line.then.max(1.0)));
    (f.outlook, f.doubt) = outlook(now, followers, asked.target);
    f
}

/// The points of the `days` days that end with `on`.
fn window(series: &[Point], on: Day, days: i32) -> Vec<Point> {
    series.iter().filter(|p| p.day <= on && on.since(p.day) < days).copied().collect()
}

/// The damped line through `points`; `None` without enough history.
fn damped(points: &[(Day, f64)], events: &[Day], to: Day) -> Option<Line> {
    let first = points.iter().map(|p| p.0).min()?;
    let last = points.iter().max_by_key(|p| p.0)?;
    if points.len() < LEAST_READINGS || last.0.since(first) < LEAST_DAYS {
        return None;
    }
    let slope = slope::theil_sen(points, events)?;
    let days = to.since(last.0).max(0);
    // The sum of 0.99 + 0.99² + … over the days.
    let worth = DAMPING * (1.0 - DAMPING.powi(days)) / (1.0 - DAMPING);
    Some(Line { slope, then: (last.1 + slope * worth).max(0.0) })
}

/// The forecasts from the least, the stated and the most the readings can mean, together, and the band of errors around them.
fn band(window: &[Point], stated: Line, events: &[Day], to: Day, (low, high): (f64, f64)) -> Bounds {
    let least: Vec<_> = window.iter().map(|p| (p.day, p.count.lower as f64)).collect();
    let most: Option<Vec<_>> = window.iter().map(|p| Some((p.day, p.count.upper? as f64))).collect();
    let least = damped(&least, events, to).map_or(stated.then, |l| l.then);
    let most = most.and_then(|points| damped(&points, events, to)).map(|l| l.then);
    // The ends can cross: a slope of the least counts may be the steeper one.
    let lowest = [Some(stated.then), Some(least), most].into_iter().flatten().fold(f64::INFINITY, f64::min);
    Bounds {
        value: Some(stated.then.round() as i64),
        lower: (lowest * low).floor() as i64,
        upper: most.map(|m| (m.max(least).max(stated.then) * high).ceil() as i64),
    }
}

fn outlook(now: Option<Point>, then: Bounds, target: Option<i64>) -> (Outlook, Option<Doubt>) {
    let Some(target) = target else { return (Outlook::CannotForecast, Some(Doubt::NoTarget)) };
    if then.lower >= target {
        let met = now.is_some_and(|p| p.count.lower >= target);
        (if met { Outlook::Ahead } else { Outlook::Arrives }, None)
    } else if then.upper.is_some_and(|u| u < target) {
        (Outlook::Behind, None)
    } else {
        (Outlook::CannotForecast, Some(Doubt::BandAcrossTarget))
    }
}
