//! The plan of a representative: what is needed by when, at which pace, and whether it will be there (methods.md, 3.4).

use base::{Bounds, Count, Day, Precision};

use crate::model::{Rule, Subject};
use crate::report::ReportRow;
use crate::rules::forecast::backtest::{HORIZONS, errors};
use crate::rules::forecast::{Asked, Forecast, Pool, WINDOW, forecast};
use crate::rules::series::Point;
use crate::rules::verdict::judge;
use crate::world::World;

/// Days ahead of which a plan speaks where its rule names no day: six months.
pub const HORIZON: i32 = 182;

/// How old the count of an account may be to stand in a sum beside fresher ones: older, and growth of one account would show as none.
const TOGETHER: i32 = 7;

/// Accounts whose past forecasts are looked at: so many that hundreds of errors come together, so few that nobody waits for them.
const JUDGED: usize = 60;

/// The day by which a target is to be reached.
pub fn target_day(rule: Option<&Rule>, on: Day) -> Day {
    rule.and_then(|r| r.by).unwrap_or_else(|| on.plus(HORIZON))
}

/// The forecast of the number that decides for one representative.
pub fn plan(world: &World, row: &ReportRow, rule: Option<&Rule>, pool: &Pool) -> Forecast {
    Basis::of(world, row, rule).forecast(pool, target_day(rule, world.as_of.day))
}

/// The days between on which a fan is drawn.
const FAN_STEP: i32 = 30;

/// The same for days on the way to the target day, from the latest count on; empty where nothing can be forecast.
pub fn fan(world: &World, row: &ReportRow, rule: Option<&Rule>, pool: &Pool) -> Vec<(Day, Bounds)> {
    let basis = Basis::of(world, row, rule);
    let (on, end) = (world.as_of.day, target_day(rule, world.as_of.day));
    let days = (1..).map(|n| on.plus(n * FAN_STEP)).take_while(|d| *d < end).chain([end]);
    let now = basis.series.last().map(|p| (on, p.count.into()));
    let then = days.filter_map(|d| Some((d, basis.forecast(pool, d).followers?)));
    let fan: Vec<_> = now.into_iter().chain(then).collect();
    if fan.len() > 1 { fan } else { Vec::new() }
}

/// What the forecast of one representative rests on.
struct Basis {
    on: Day,
    series: Vec<Point>,
    events: Vec<Day>,
    needed: Option<i64>,
}

impl Basis {
    fn of(world: &World, row: &ReportRow, rule: Option<&Rule>) -> Basis {
        let platforms = row.subject.accounts.iter().filter_map(|a| world.events.get(&a.platform));
        let mut events: Vec<Day> = platforms.flatten().copied().collect();
        events.sort_unstable();
        events.dedup();
        let series = deciding(world, &row.subject, rule);
        Basis { on: world.as_of.day, series, events, needed: row.judgement.needed }
    }

    fn forecast(&self, pool: &Pool, target_day: Day) -> Forecast {
        let asked = Asked { on: self.on, target_day, target: self.needed };
        forecast(&self.series, &self.events, pool, asked)
    }
}

/// The number that decides, on each day of the window on which something was read and everything in the rule's scope was read lately.
fn deciding(world: &World, subject: &Subject, rule: Option<&Rule>) -> Vec<Point> {
    let on = world.as_of.day;
    let mut then = subject.clone();
    let mut points = Vec::with_capacity(WINDOW as usize);
    for day in (0..WINDOW).rev().map(|back| on.plus(-back)) {
        let mut fresh = false;
        for a in &mut then.accounts {
            let read = world.reading(a.account, day).map(|r| r.reading);
            a.reading = read.filter(|r| day.since(r.day) <= TOGETHER && !r.held_back);
            fresh |= a.reading.is_some_and(|r| r.day == day);
        }
        if !fresh {
            continue;
        }
        let judged = judge(&then, rule, day);
        let b = judged.deciding().bounds;
        if let (Some(value), true) = (b.value, judged.unread.is_empty()) {
            let precision = if b.upper == Some(b.lower) { Precision::Exact } else { Precision::Approx };
            points.push(Point { day, count: Count { value, lower: b.lower, upper: b.upper, precision } });
        }
    }
    points
}

/// How far the organisation's own forecasts have been off, as far as it can be known on the day; the start values until there are enough.
pub fn own_errors(world: &World) -> Pool {
    let mut held: Vec<_> = world.everything_held().collect();
    held.sort_unstable_by_key(|h| h.account);
    let every = held.len().div_ceil(JUDGED).max(1);
    let mut all = Vec::new();
    for h in held.into_iter().step_by(every) {
        let series: Vec<Point> = world.points(h.account, Day::MIN).collect();
        let events = world.events.get(&h.platform).map_or(&[][..], Vec::as_slice);
        all.extend(errors(&series, events, &HORIZONS));
    }
    Pool::new(&all)
}
