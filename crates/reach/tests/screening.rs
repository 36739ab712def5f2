//! The screen of readings that lie, on real series fed day by day: three that hold real lies, and clean ones with lies
//! put in. Which readings lie is found here with hindsight, from the definition alone.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::Path;

use base::{Count, Day, SeededRng};
use reach::rules::screen::{Context, Doubt, HOLD_DAYS, Outcome, Screened, screen};
use reach::rules::series::Point;

/// The series of a folder by name, the last reading of each day; `None` with a visible line where it is absent.
fn read(folder: &str, name: Option<&str>, at: &str, count: &str) -> Option<Vec<(String, Vec<Point>)>> {
    let mut all: BTreeMap<String, BTreeMap<Day, i64>> = BTreeMap::new();
    let mut files: Vec<_> =
        std::fs::read_dir(testkit::shared(folder)?).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    for file in files {
        let mut csv = csv::Reader::from_path(&file).unwrap();
        for row in csv.deserialize() {
            let row: BTreeMap<String, String> = row.unwrap();
            let stem = || Path::new(&file).file_stem().unwrap().to_string_lossy().into_owned();
            let series = name.map_or_else(stem, |n| row[n].clone());
            all.entry(series).or_default().insert(day(&row[at]), row[count].parse::<f64>().unwrap() as i64);
        }
    }
    let points = |s: BTreeMap<Day, i64>| s.into_iter().map(|(day, n)| point(day, n)).collect();
    Some(all.into_iter().map(|(name, s)| (name, points(s))).collect())
}

fn day(at: &str) -> Day {
    let utc = || format!("{}Z", at.trim_end_matches('Z').replace(' ', "T")).parse().map(Day::of);
    at.parse().unwrap_or_else(|_| utc().unwrap())
}

fn point(day: Day, n: i64) -> Point {
    Point { day, count: Count::exact(n) }
}

fn twitch() -> Option<Vec<(String, Vec<Point>)>> {
    read("series/twitch-parts", None, "utc_time", "followers")
}

fn verge() -> Option<Vec<(String, Vec<Point>)>> {
    read("series/verge-2022", Some("username"), "date", "followers")
}

fn primaries() -> Option<Vec<(String, Vec<Point>)>> {
    read("series/us-primaries-2019", None, "DateTime", "FollowerCount")
}

/// The oracle, with hindsight: which readings lie by the definition, a drop of more than 3 % that returns to within
/// 1.5 % of the level before in at most 5 days. The level before is the reading before, or the last that does not lie:
/// what lies by either, lies.
fn lies(points: &[Point]) -> Vec<bool> {
    let n: Vec<f64> = points.iter().map(|p| p.count.value as f64).collect();
    let mut lies = vec![false; n.len()];
    for i in 1..n.len() {
        let honest = (0..i).rfind(|j| !lies[*j]).unwrap();
        for level in [n[i - 1], n[honest]] {
            let in_time = (i + 1..n.len()).take_while(|k| points[*k].day.since(points[i].day) <= 5);
            let mut returns = in_time.filter(|k| (n[*k] - level).abs() <= 0.015 * level);
            if n[i] < 0.97 * level
                && let Some(k) = returns.next()
            {
                (i..k).filter(|j| n[*j] < 0.97 * level).for_each(|j| lies[j] = true);
            }
        }
    }
    lies
}

/// What a run over some series came to.
#[derive(Debug, Default)]
struct Figures {
    readings: usize,
    lies: usize,
    lies_ever_usable: usize,
    true_ones: usize,
    true_refused: usize,
    doubted: usize,
    longest_hold: i32,
}

impl Figures {
    /// Adds one series, its outcomes, and which of its readings lie; `neither` is counted nowhere but in the total.
    fn add(&mut self, screened: &[Screened], lies: &[bool], neither: impl Fn(usize) -> bool) {
        let end = screened.last().unwrap().point.day.plus(HOLD_DAYS);
        for (i, r) in screened.iter().enumerate() {
            self.readings += 1;
            if lies[i] {
                self.lies += 1;
                self.lies_ever_usable += usize::from(ever_usable(r, end));
                continue;
            }
            if neither(i) {
                continue;
            }
            self.true_ones += 1;
            self.doubted += usize::from(r.doubt.is_some());
            self.true_refused += usize::from(matches!(r.outcome(), Outcome::Refused { .. }));
            let (Outcome::Accepted { on } | Outcome::Refused { on }) = r.outcome() else {
                panic!("held over {HOLD_DAYS} days: {r:?}")
            };
            self.longest_hold = self.longest_hold.max(on.since(r.point.day));
        }
    }

    fn assert_sound(&self, what: &str) {
        println!("{what}: {self:?}");
        assert_eq!(self.lies_ever_usable, 0, "{what}");
        assert!(self.longest_hold <= HOLD_DAYS, "{what}");
        assert!(self.true_refused * 1000 <= self.true_ones, "{what}");
    }
}

/// Whether a report made on any day up to `end` could have used it.
fn ever_usable(r: &Screened, end: Day) -> bool {
    let days = (0..).map(|n| r.point.day.plus(n)).take_while(|d| *d <= end);
    days.into_iter().any(|d| matches!(r.as_of(d), Outcome::Accepted { .. }))
}

/// Everything, to the day on which the last reading must be settled.
fn run(points: &[Point], context: &Context<'_>) -> Vec<Screened> {
    screen(points, context, points.last().unwrap().day.plus(HOLD_DAYS))
}

#[test]
fn real_lies_are_in_no_weekly_report() {
    let Some(all) = twitch() else { return };
    let mut figures = Figures::default();
    let mut reports = 0;
    for (name, points) in all {
        let lies = lies(&points);
        let mut of_series = Figures::default();
        let whole = run(&points, &Context::default());
        of_series.add(&whole, &lies, |_| false);
        println!("{name}: {of_series:?}");
        figures.add(&whole, &lies, |_| false);
        // Day 0 was a Thursday, so Fridays leave 1 when divided by 7.
        let (first, last) = (points[0].day, points.last().unwrap().day.plus(HOLD_DAYS));
        let fridays = (first.number()..=last.number()).filter(|d| d.rem_euclid(7) == 1).map(Day::from_number);
        for friday in fridays {
            let known: Vec<_> = points.iter().copied().filter(|p| p.day <= friday).collect();
            for (i, r) in screen(&known, &Context::default(), friday).iter().enumerate() {
                assert_eq!(r.outcome(), whole[i].as_of(friday), "{name} {friday} {r:?}");
                assert!(
                    !(lies[i] && matches!(r.outcome(), Outcome::Accepted { .. })),
                    "{name} {friday} {r:?}"
                );
            }
            reports += 1;
        }
    }
    println!("weekly reports: {reports}");
    figures.assert_sound("real lies");
    assert!(figures.lies >= 20, "the series hold lies");
}

#[test]
fn clean_series_are_left_alone() {
    let (Some(verge), Some(primaries)) = (verge(), primaries()) else { return };
    for (what, all) in [("verge", verge), ("primaries", primaries)] {
        let mut figures = Figures::default();
        for (name, points) in all {
            let screened = run(&points, &Context::default());
            figures.add(&screened, &lies(&points), |_| false);
            assert!(figures.true_refused == 0, "{name}");
        }
        figures.assert_sound(what);
    }
}

/// The clean series, and the days that do not lie of the others.
fn clean() -> Option<Vec<Vec<Point>>> {
    let mut all = Vec::new();
    for (_, points) in twitch()? {
        let lies = lies(&points);
        // Two of them end in a collector that breaks down; the first year is enough.
        let honest = points.iter().zip(&lies).filter(|(_, lie)| !**lie).map(|(p, _)| *p).take(360);
        all.push(honest.collect());
    }
    all.extend(verge()?.into_iter().chain(primaries()?).map(|(_, points)| points));
    Some(all)
}

/// A series with its readings from `from`, for `days`, replaced by what `lie` makes of them; and which those are.
fn with_lie(points: &[Point], from: Day, days: i32, lie: impl Fn(i64) -> i64) -> (Vec<Point>, Vec<bool>) {
    let touched = |p: &Point| from <= p.day && p.day.since(from) < days;
    let changed = |p: &Point| if touched(p) { point(p.day, lie(p.count.value).max(0)) } else { *p };
    (points.iter().map(changed).collect(), points.iter().map(touched).collect())
}

/// A day with a reading, after the first and before the last few.
fn some_day(points: &[Point], rng: &SeededRng) -> (usize, Day) {
    let i = 1 + (rng.unit() * (points.len() - 8) as f64) as usize;
    (i, points[i].day)
}

#[test]
fn drops_and_zeros_put_in_are_never_usable() {
    let Some(all) = clean() else { return };
    let rng = SeededRng::new(19);
    let (mut drops, mut zeros) = (Figures::default(), Figures::default());
    for points in &all {
        for round in 0..40 {
            let ((_, from), days) = (some_day(points, &rng), 1 + (rng.unit() * 5.0) as i32);
            // From next to nothing to 4 % below, and uneven from day to day.
            let share = rng.unit() * 0.94;
            let zero = round % 4 == 0;
            let (series, touched) = with_lie(points, from, days, |n| {
                if zero { 0 } else { (n as f64 * (share + 0.02 * rng.unit())) as i64 }
            });
            let by_definition = lies(&series);
            let screened = run(&series, &Context::default());
            // What was put in, but came back only after a gap of days without readings, is no lie by the definition.
            let figures = if zero { &mut zeros } else { &mut drops };
            figures.add(&screened, &by_definition, |i| touched[i]);
            for (i, r) in screened.iter().enumerate() {
                assert!(!by_definition[i] || r.doubt.is_some());
                if zero && touched[i] {
                    assert!(matches!(r.outcome(), Outcome::Refused { .. }), "{r:?}");
                }
            }
        }
    }
    drops.assert_sound("drops");
    zeros.assert_sound("zeros");
    assert!(drops.lies > 5_000 && zeros.lies > 2_000);
}

#[test]
fn steps_that_last_are_believed_within_a_week() {
    let Some(all) = clean() else { return };
    let rng = SeededRng::new(7);
    let (mut figures, mut steps) = (Figures::default(), 0);
    for points in &all {
        for factor in [0.3, 0.5, 0.8, 0.9, 0.95, 1.05, 1.5, 1.95, 2.5, 10.0] {
            let (at, from) = some_day(points, &rng);
            let (series, _) = with_lie(points, from, i32::MAX, |n| (n as f64 * factor) as i64);
            let before = series[at - 1].count.value;
            let week = series[at..].iter().take_while(|p| p.day.since(from) <= HOLD_DAYS);
            if factor < 1.0 && week.into_iter().any(|p| p.count.value * 1000 >= before * 985) {
                // The account itself grew back to where it was: no step that lasts.
                continue;
            }
            let (lies, screened) = (lies(&series), run(&series, &Context::default()));
            let Outcome::Accepted { on } = screened[at].outcome() else { panic!("{:?}", screened[at]) };
            assert!(on.since(from) <= HOLD_DAYS);
            figures.add(&screened, &lies, |_| false);
            steps += 1;
        }
    }
    println!("steps: {steps}");
    figures.assert_sound("steps");
}

#[test]
fn strangers_after_a_rename_wait_for_a_person() {
    let Some(all) = clean() else { return };
    let rng = SeededRng::new(11);
    let mut strangers = 0;
    for points in &all {
        for _ in 0..10 {
            let (at, from) = some_day(points, &rng);
            // From a 1,000th to 1,000 times; a stranger of about the same size cannot be told.
            let size = 10f64.powf(rng.unit() * 6.0 - 3.0);
            if (0.4..2.5).contains(&size) {
                continue;
            }
            let own = points[at - 1].count.value;
            let other = (own as f64 * size) as i64;
            let days = 1 + (rng.unit() * 40.0) as i32;
            let after = points.iter().find(|p| p.day.since(from) >= days);
            if after.is_some_and(|p| p.count.value > 2 * own) {
                // It has itself more than doubled meanwhile: a person is asked about that, too.
                continue;
            }
            let (series, touched) = with_lie(points, from, days, |n| other + (n - own) / 100);
            let screened = run(&series, &Context { renames: &[from], ..Context::default() });
            for (r, _) in screened.iter().zip(&touched).filter(|(_, t)| **t) {
                assert_eq!(r.doubt, Some(Doubt::Stranger), "{r:?}");
                assert!(!ever_usable(r, series.last().unwrap().day.plus(HOLD_DAYS)), "{r:?}");
                strangers += 1;
            }
            for (r, _) in screened.iter().zip(&touched).filter(|(_, t)| !**t) {
                assert!(
                    matches!(r.outcome(), Outcome::Accepted { on } if on.since(r.point.day) <= HOLD_DAYS),
                    "{r:?}"
                );
            }
        }
    }
    println!("readings of strangers, none usable: {strangers}");
}

#[test]
fn weeks_that_stand_still_are_listed_and_refused() {
    let Some(all) = clean() else { return };
    let rng = SeededRng::new(5);
    let (mut figures, mut still, mut listed) = (Figures::default(), 0, 0);
    for points in &all {
        for _ in 0..20 {
            let (at, from) = some_day(points, &rng);
            let (days, last) = (15 + (rng.unit() * 30.0) as i32, points[at - 1]);
            let (series, touched) = with_lie(points, from, days, |_| last.count.value);
            let screened = run(&series, &Context::default());
            figures.add(&screened, &lies(&series), |i| touched[i]);
            // Those from the third week on, where there was a habit of daily readings to know it from.
            let daily = |i: usize, n: usize| i >= n && points[i].day.since(points[i - n].day) <= n as i32 + 2;
            for (i, r) in screened.iter().enumerate() {
                if touched[i]
                    && at > 12
                    && daily(at, 12)
                    && daily(i, i - at + 1)
                    && r.point.day.since(last.day) >= 14
                {
                    still += 1;
                    listed += usize::from(r.doubt == Some(Doubt::Stuck));
                }
            }
        }
    }
    println!("standing still for two weeks: {still}, of them listed: {listed}");
    figures.assert_sound("true readings around weeks that stand still");
    assert!(still > 1_000 && listed * 100 >= still * 99);
}
