//! Jumps of a count that the weeks before do not explain (methods.md, 3.1).
//!
//! A jump *needs explanation*; nothing more is claimed. Two stages: a day's growth far above the days before is a burst; a week
//! later, a burst whose growth went on is natural (a debate, a broadcast), and one after which the account went back to its old pace
//! waits for somebody to explain it. What it cannot see, and what a page should say it cannot see: slow growth from outside,
//! growth hidden under a real event, and anything smaller than the rounding step of a platform.

use base::{Bounds, Count, Day, Share, Span};

use crate::rules::forecast::slope::{median, touches};
use crate::rules::growth::least_growth;
use crate::rules::series::Point;

#[cfg(test)]
mod tests;

/// Days between two readings over which a rate is still taken: more would hide the day of a jump.
pub const LONGEST_STEP: i32 = 3;
/// Days before a step whose rates are its baseline.
pub const BASELINE: i32 = 28;
/// Rates that a baseline needs.
pub const LEAST_RATES: usize = 10;
/// How far above its baseline a step must stand, in robust deviations.
pub const LEAST_Z: f64 = 5.0;
/// The excess, as a share of the followers, that a burst must be more than.
pub const LEAST_EXCESS: f64 = 0.005;
/// Days after a burst that decide what it was.
pub const AFTERMATH: i32 = 7;
/// The pace after a burst, in multiples of the pace before, up to which the burst needs explanation.
pub const MOST_AFTERMATH: f64 = 1.5;

/// From the median of absolute deviations to a standard deviation.
const MAD: f64 = 1.4826;
/// The least deviation, so that a very even account is not judged by its last digit.
const LEAST_DEVIATION: f64 = 0.15;
/// The least pace that is compared with, in followers a day: an account at rest has no multiples.
const LEAST_PACE: f64 = 1.0;
/// Rates that the aftermath needs: the pace of a single step is not yet the pace of a week.
const LEAST_AFTER: usize = 2;
/// Days back to which a count that returns to an earlier level is no gain: collectors fail for days.
const RETURN: i32 = 7;

/// What has become of a burst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BurstState {
    /// The seven days after it have not passed, or next to nothing was read in them.
    Pending,
    /// The growth ended with it: it needs explanation.
    Flagged,
    /// The growth went on.
    Natural,
}

impl BurstState {
    /// The name used in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            BurstState::Pending => "pending",
            BurstState::Flagged => "needs_explanation",
            BurstState::Natural => "natural",
        }
    }
}

/// A jump. Steps that follow one another without a pause are one jump.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Burst {
    /// The day of the last reading before it.
    pub from: Day,
    /// The day of the first reading after it.
    pub to: Day,
    /// The followers beyond what the baseline explains, in whole people.
    pub gained: Bounds,
    /// The same (the least of it) as a share of the followers before.
    pub share: Share,
    /// Robust deviations above the baseline; of several steps the largest.
    pub z: f64,
    /// The pace of the week after, in multiples of the pace before; `None` while pending.
    pub aftermath: Option<Share>,
    /// What has become of it.
    pub state: BurstState,
}

impl Burst {
    /// Whether it waits for an explanation and has none. `explained` are the spans of days for which one was given: one that touches the
    /// burst, from the reading before to the reading after, explains it.
    pub fn needs_explanation(&self, explained: &[Span]) -> bool {
        let days = Span { from: self.from, until: self.to.plus(1) };
        self.state == BurstState::Flagged && !explained.iter().any(|e| e.overlaps(&days))
    }
}

/// The change between two neighbouring readings, in followers a day.
#[derive(Debug, Clone, Copy)]
struct Step {
    from: Point,
    to: Point,
    /// The rate by least, stated and most counts. For exact counts the three are one.
    rate: Rate,
}

#[derive(Debug, Clone, Copy)]
struct Rate {
    least: f64,
    stated: f64,
    most: f64,
}

impl Rate {
    /// `None` where a count has no upper end, so that the change has no ends either.
    fn between(a: Count, b: Count, days: i32) -> Option<Rate> {
        let per_day = |n: i64| n as f64 / f64::from(days);
        Some(Rate {
            least: per_day(b.lower - a.upper?),
            stated: per_day(b.value - a.value),
            most: per_day(b.upper? - a.lower),
        })
    }

    fn median_of(steps: &[Step], end: fn(&Rate) -> f64) -> Option<f64> {
        median(&mut steps.iter().map(|s| end(&s.rate)).collect::<Vec<_>>())
    }
}

/// The bursts of one account, earliest first, as they are known on the day `on`: later points are not looked at.
///
/// `series` is in the order of days. `events` are the days of platform events; rates across one are left out. A step is judged by the
/// least it can mean against the most its baseline can mean, so that a step of a platform's rounding is never a burst.
pub fn bursts(series: &[Point], events: &[Day], on: Day) -> Vec<Burst> {
    let series = &series[..series.partition_point(|p| p.day <= on)];
    let steps = steps(series, events);
    let mut found: Vec<(Burst, f64)> = Vec::new();
    for (i, step) in steps.iter().enumerate() {
        let baseline = baseline(&steps[..i], step.from.day);
        let Some((burst, pace)) = judge(step, peak(series, step.from), baseline) else { continue };
        match found.last_mut() {
            Some((last, _)) if last.to == burst.from => {
                last.to = burst.to;
                last.gained = last.gained.plus(burst.gained);
                last.share = Share::ppm(last.share.as_ppm().saturating_add(burst.share.as_ppm()));
                last.z = last.z.max(burst.z);
            }
            _ => found.push((burst, pace)),
        }
    }
    found
        .into_iter()
        .map(|(mut burst, pace)| {
            burst.aftermath = aftermath(&steps, burst.to, pace).filter(|_| on >= burst.to.plus(AFTERMATH));
            burst.state = match burst.aftermath {
                None => BurstState::Pending,
                Some(a) if a.fraction() <= MOST_AFTERMATH => BurstState::Flagged,
                Some(_) => BurstState::Natural,
            };
            burst
        })
        .collect()
}

/// The days on which a burst could have been found in this series up to `on`: what a number of bursts is to be divided by.
pub fn judged_days(series: &[Point], events: &[Day], on: Day) -> i32 {
    let steps = steps(&series[..series.partition_point(|p| p.day <= on)], events);
    let enough = |i: &usize| baseline(&steps[..*i], steps[*i].from.day).len() >= LEAST_RATES;
    (0..steps.len()).filter(enough).map(|i| steps[i].to.day.since(steps[i].from.day)).sum()
}

/// A point's count without the bursts up to its day that need explanation and have none.
///
/// Bursts and explanations ([`Burst::needs_explanation`]) as known on one day give the answer of that day.
pub fn without_unexplained(point: &Point, bursts: &[Burst], explained: &[Span]) -> Bounds {
    let mut count = Bounds::from(point.count);
    for b in bursts.iter().filter(|b| b.to <= point.day && b.needs_explanation(explained)) {
        count.lower = b.gained.upper.map_or(0, |most| count.lower.saturating_sub(most)).max(0);
        count.value = count.value.zip(b.gained.value).map(|(v, gained)| v.saturating_sub(gained).max(0));
        count.upper = count.upper.map(|u| u.saturating_sub(b.gained.lower).max(0));
    }
    count
}

fn steps(series: &[Point], events: &[Day]) -> Vec<Step> {
    let step = |pair: &[Point]| {
        let [from, to] = pair else { return None };
        let days = to.day.since(from.day);
        if !(1..=LONGEST_STEP).contains(&days) || touches(events, from.day, to.day) {
            return None;
        }
        Some(Step { from: *from, to: *to, rate: Rate::between(from.count, to.count, days)? })
    };
    series.windows(2).filter_map(step).collect()
}

/// The steps of the 28 days up to `day`.
fn baseline(earlier: &[Step], day: Day) -> &[Step] {
    &earlier[earlier.partition_point(|s| day.since(s.to.day) >= BASELINE)..]
}

/// The highest point of the week up to `from`, the latest of equals: what a jump must rise above to be a gain.
fn peak(series: &[Point], from: Point) -> Point {
    let upto = &series[..series.partition_point(|p| p.day <= from.day)];
    let near = upto.iter().rev().take_while(|p| from.day.since(p.day) <= RETURN);
    near.copied().max_by_key(|p| (p.count.upper, p.day)).unwrap_or(from)
}

/// The first stage: the burst that a step is, with the pace before it; `None` for an ordinary step.
fn judge(step: &Step, peak: Point, baseline: &[Step]) -> Option<(Burst, f64)> {
    if baseline.len() < LEAST_RATES {
        return None;
    }
    // From the peak's day on: a count that comes back after a fault has also grown meanwhile.
    let days = step.to.day.since(peak.day);
    let rise = Rate::between(peak.count, step.to.count, days)?;
    let excess = |rate: f64, pace: f64| ((rate - pace) * f64::from(days)).round() as i64;
    let followers = peak.count.upper?;
    // Most steps are too small, and no median is needed to see that: less than half of the rates lie low enough beneath them.
    let low = rise.least - (LEAST_EXCESS * followers as f64 - 0.5) / f64::from(days);
    if baseline.iter().filter(|s| s.rate.most <= low).count() * 2 < baseline.len() {
        return None;
    }
    let usual = Rate::median_of(baseline, |r| r.most)?;
    let least = excess(rise.least, usual);
    // Under 25 people there is nothing to ask about, as there is nothing to call growth.
    if least as f64 <= LEAST_EXCESS * followers as f64 || least < least_growth(0) {
        return None;
    }
    let z = deviations(rise.least, baseline)?;
    if z <= LEAST_Z {
        return None;
    }
    let gained = Bounds {
        value: Some(excess(rise.stated, Rate::median_of(baseline, |r| r.stated)?)),
        lower: least,
        upper: Some(excess(rise.most, Rate::median_of(baseline, |r| r.least)?)),
    };
    let burst = Burst {
        from: step.from.day,
        to: step.to.day,
        gained,
        share: Share::of(least, followers.max(1))?,
        z,
        aftermath: None,
        state: BurstState::Pending,
    };
    Some((burst, usual))
}

/// How far `rate` stands above the baseline, in robust deviations of asinh(rate / usual size of a rate).
fn deviations(rate: f64, baseline: &[Step]) -> Option<f64> {
    let most = || baseline.iter().map(|s| s.rate.most);
    let size = median(&mut most().map(f64::abs).collect::<Vec<_>>())?.max(LEAST_PACE);
    let bent = |rate: f64| (rate / size).asinh();
    let middle = median(&mut most().map(bent).collect::<Vec<_>>())?;
    let deviation = median(&mut most().map(|r| (bent(r) - middle).abs()).collect::<Vec<_>>())?;
    Some((bent(rate) - middle) / (MAD * deviation).max(LEAST_DEVIATION))
}

/// The second stage: the pace of the seven days after `to`, in multiples of the pace before. Both are the most the counts can
/// mean, so that the rounding of a platform cancels out.
fn aftermath(steps: &[Step], to: Day, before: f64) -> Option<Share> {
    let mut after: Vec<f64> = steps
        .iter()
        .filter(|s| s.from.day >= to && s.to.day <= to.plus(AFTERMATH))
        .map(|s| s.rate.most)
        .collect();
    if after.len() < LEAST_AFTER {
        return None;
    }
    let times = median(&mut after)? / before.max(LEAST_PACE);
    Some(Share::ppm((times * 1e6).round() as i64))
}
