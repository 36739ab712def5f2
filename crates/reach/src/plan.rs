//! The plan of a representative: what is needed by when, at which pace, and whether it will be there (methods.md, 3.4).

use base::{Count, Day, Precision};

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
    let on = world.as_of.day;
    let series = deciding(world, &row.subject, rule);
    let mut events: Vec<Day> = row
        .subject
        .accounts
        .iter()
        .filter_map(|a| world.events.get(&a.platform))
        .flatten()
        .copied()
        .collect();
    events.sort_unstable();
    events.dedup();
    let asked = Asked { on, target_day: target_day(rule, on), target: row.judgement.needed };
    forecast(&series, &events, pool, asked)
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
