//! What is doubtful about one reading, given those around it. Counts are compared by what they can mean.

use base::{Count, Day, Precision};

use super::{
    DROP, Doubt, FACTOR, HABIT_DAYS, HABIT_STEPS, HOLD_DAYS, LEAST_PEOPLE, RETURN, STUCK_DAYS, Screened,
};
use crate::rules::series::Point;

/// Whether `now` is surely more than 3 % below `before`.
pub(super) fn fell(before: Count, now: Count) -> bool {
    now.upper.is_some_and(|upper| {
        let people = before.lower - upper;
        people >= LEAST_PEOPLE && people.saturating_mul(1000) > before.lower.saturating_mul(DROP)
    })
}

/// Whether `now` can be within 1.5 % of `before`, or above it but not surely another account's.
pub(super) fn returned(before: Count, now: Count) -> bool {
    let low_enough =
        now.upper.is_some_and(|u| u.saturating_mul(1000) < before.lower.saturating_mul(1000 - RETURN));
    !low_enough && !multiplied(before, now)
}

/// Whether `now` is surely more than [`FACTOR`] times `before`. From nobody, any number is a beginning.
pub(super) fn multiplied(before: Count, now: Count) -> bool {
    before
        .upper
        .is_some_and(|u| u > 0 && now.lower > u.saturating_mul(FACTOR) && now.lower - u >= LEAST_PEOPLE)
}

/// Whether the two are surely more than [`FACTOR`] apart, in either direction.
pub(super) fn broke(a: Count, b: Count) -> bool {
    multiplied(a, b)
        || b.upper.is_some_and(|u| u.saturating_mul(FACTOR) < a.lower && a.lower - u >= LEAST_PEOPLE)
}

/// Whether it says that nobody follows.
pub(super) fn zero(c: Count) -> bool {
    c.upper == Some(0)
}

/// Whether the latest reading bears out one that left `level` for `why`: it is away on the same side, or at least no
/// further from the one in doubt than asks a question.
pub(super) fn agrees(last: Count, doubted: Count, level: Count, why: Doubt) -> bool {
    match why {
        Doubt::Stranger if multiplied(level, doubted) => multiplied(level, last) || !broke(doubted, last),
        Doubt::Stranger => multiplied(last, level) || !broke(doubted, last),
        _ => fell(level, last) || !fell(last, doubted),
    }
}

/// Whether a rename can explain that `now` is another person's account: it was made up to that day, and not more than a
/// week before the last reading that was believed. A handle that is let go may be taken days later.
pub(super) fn renamed(renames: &[Day], believed: Day, now: Day) -> bool {
    renames.iter().any(|r| *r <= now && believed.since(*r) < HOLD_DAYS)
}

/// Whether a platform's event explains a fall from the reading before: no event takes half of an account's followers,
/// so what falls deeper is asked about like any other.
pub(super) fn explained(events: &[Day], before: Point, now: Point) -> bool {
    events.iter().any(|e| before.day < *e && *e <= now.day) && !broke(before.count, now.count)
}

/// The size of an ordinary step of an account whose last reading is stuck; `None` if it is not.
///
/// Stuck: an exact count, the same for [`STUCK_DAYS`] and in [`HABIT_STEPS`] repetitions, of an account that moved in at
/// least four of five steps in the four weeks before. `readings` end with the one in question. A repetition that a
/// person believed shows that the account does stand still.
pub(super) fn stuck(readings: &[Screened]) -> Option<i64> {
    let now = readings.last()?.point;
    let same = |r: &&Screened| r.point.count == now.count;
    if now.count.precision != Precision::Exact || zero(now.count) {
        return None;
    }
    // The one in question may itself have been refused meanwhile; it is not asked about then.
    let known = || readings.iter().rev().filter(|r| !r.refused());
    let run = || known().take_while(same);
    let from = run().last()?.point.day;
    if now.day.since(from) < STUCK_DAYS || run().count() <= HABIT_STEPS {
        return None;
    }
    if run().any(|r| r.accepted() && r.by_person()) {
        return None;
    }
    let before: Vec<i64> = known()
        .skip_while(|r| r.point.day > from)
        .take_while(|r| from.since(r.point.day) <= HABIT_DAYS)
        .map(|r| r.point.count.value)
        .collect();
    let mut steps: Vec<i64> = before.windows(2).map(|w| (w[0] - w[1]).abs()).collect();
    let moved = steps.iter().filter(|s| **s != 0).count();
    if steps.len() < HABIT_STEPS || moved * 5 < steps.len() * 4 {
        return None;
    }
    steps.sort_unstable();
    steps.get(steps.len() / 2).copied()
}
