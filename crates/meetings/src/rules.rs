//! What came of a promise, and what a promise must say. Pure.
//!
//! A promise is kept when even the least that was measured reaches its number; it is missed only when even the most does
//! not. Between the two nobody can tell, and what is not known is never "not kept".

use base::{Bounds, Day};

use crate::model::{Outcome, Promise, Settlement};

/// What came of a promise, on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Kept in time.
    Kept,
    /// Its last day has not passed, and it is not known to be kept.
    Running,
    /// Its last day has passed, and it surely was not kept by then.
    Overdue,
    /// A person said that it was not kept.
    NotKept,
    /// Its last day has passed, and what is known does not decide.
    CannotTell,
}

impl State {
    /// All states, in the order in which they are told.
    pub const ALL: [State; 5] =
        [State::Kept, State::Running, State::Overdue, State::NotKept, State::CannotTell];

    /// The name in JSON and CSV.
    pub const fn name(self) -> &'static str {
        match self {
            State::Kept => "kept",
            State::Running => "running",
            State::Overdue => "overdue",
            State::NotKept => "not_kept",
            State::CannotTell => "cannot_tell",
        }
    }
}

/// The day whose count decides: the day asked about, but never one after the last day.
pub fn deciding_day(due: Day, on: Day) -> Day {
    on.min(due)
}

/// What came of a promise on the day `on`. `counted` is what was measured on [`deciding_day`]; `settled` is what a person
/// said, which decides only where the count does not.
pub fn state(
    number: Option<i64>,
    due: Day,
    counted: Option<Bounds>,
    settled: Option<&Settlement>,
    on: Day,
) -> State {
    let in_time = on <= due;
    match reached(number, counted) {
        Some(true) => State::Kept,
        Some(false) if in_time => State::Running,
        Some(false) => State::Overdue,
        None => match settled.filter(|s| s.day <= on) {
            Some(s) if s.outcome == Outcome::Kept => State::Kept,
            Some(s) if s.outcome == Outcome::NotKept => State::NotKept,
            _ if in_time => State::Running,
            // Still under way after the last day: so it was not done in time.
            Some(s) if s.day > due => State::Overdue,
            _ => State::CannotTell,
        },
    }
}

/// Whether a count reaches a number; `None` if it can be either, or there is no count.
fn reached(number: Option<i64>, counted: Option<Bounds>) -> Option<bool> {
    let (n, b) = (number?, counted?);
    if b.lower >= n {
        Some(true)
    } else if b.upper.is_some_and(|u| u < n) {
        Some(false)
    } else {
        None
    }
}

/// How many promises stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Totals {
    /// Kept in time.
    pub kept: usize,
    /// Not yet due.
    pub running: usize,
    /// Missed.
    pub overdue: usize,
    /// Said not to be kept.
    pub not_kept: usize,
    /// Nobody can tell.
    pub cannot_tell: usize,
}

impl Totals {
    /// All of them.
    pub const fn all(&self) -> usize {
        self.kept + self.running + self.overdue + self.not_kept + self.cannot_tell
    }

    /// How many stand so.
    pub const fn of(&self, state: State) -> usize {
        match state {
            State::Kept => self.kept,
            State::Running => self.running,
            State::Overdue => self.overdue,
            State::NotKept => self.not_kept,
            State::CannotTell => self.cannot_tell,
        }
    }
}

impl FromIterator<State> for Totals {
    fn from_iter<I: IntoIterator<Item = State>>(states: I) -> Totals {
        let mut t = Totals::default();
        for s in states {
            *match s {
                State::Kept => &mut t.kept,
                State::Running => &mut t.running,
                State::Overdue => &mut t.overdue,
                State::NotKept => &mut t.not_kept,
                State::CannotTell => &mut t.cannot_tell,
            } += 1;
        }
        t
    }
}

/// What is wrong with what somebody wants recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Nobody is named who said it.
    NoTeller,
    /// It does not say what is to be done.
    NoInstruction,
    /// A measure without a number.
    NoNumber,
    /// A number below nought.
    Negative,
    /// The last day is not after the meeting.
    DueTooEarly,
    /// A text longer than [`LONGEST`].
    TooLong,
    /// A change by hand without a reason.
    NoReason,
}

/// Letters that a text may have.
pub const LONGEST: usize = 500;

/// What is wrong with a promise: who said it, what is to be done, the measure, the number, the days.
pub fn faults(p: &Promise) -> Vec<Fault> {
    let mut all = Vec::new();
    let mut add = |wrong: bool, fault| {
        if wrong {
            all.push(fault);
        }
    };
    add(p.told_by.trim().is_empty(), Fault::NoTeller);
    add(p.instruction.trim().is_empty(), Fault::NoInstruction);
    add(too_long(&p.told_by) || too_long(&p.instruction), Fault::TooLong);
    add(p.measure.is_some() && p.number.is_none(), Fault::NoNumber);
    add(p.number.is_some_and(|n| n < 0), Fault::Negative);
    add(p.due <= p.day, Fault::DueTooEarly);
    all
}

/// Whether a text is longer than anybody reads.
pub fn too_long(text: &str) -> bool {
    text.chars().count() > LONGEST
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DUE: Day = Day::MIN;

    fn day(n: i32) -> Day {
        DUE.plus(1_000 + n)
    }

    fn exact(n: i64) -> Option<Bounds> {
        Some(Bounds { value: Some(n), lower: n, upper: Some(n) })
    }

    fn between(lower: i64, upper: Option<i64>) -> Option<Bounds> {
        Some(Bounds { value: None, lower, upper })
    }

    fn said(outcome: Outcome, on: i32) -> Settlement {
        Settlement { outcome, by: "x".to_owned(), day: day(on), remark: "y".to_owned() }
    }

    #[test]
    fn a_number_is_kept_running_missed_or_open() {
        let s = |counted, on| state(Some(100), day(0), counted, None, day(on));
        assert_eq!(s(exact(100), -5), State::Kept);
        assert_eq!(s(exact(99), -5), State::Running);
        assert_eq!(s(exact(99), 0), State::Running, "the last day still counts");
        assert_eq!(s(exact(99), 1), State::Overdue);
        assert_eq!(s(between(90, Some(110)), 1), State::CannotTell);
        assert_eq!(s(between(90, None), 1), State::CannotTell);
        assert_eq!(s(None, 1), State::CannotTell);
        assert_eq!(s(Some(Bounds::UNKNOWN), 1), State::CannotTell);
        assert_eq!(s(None, -1), State::Running);
    }

    #[test]
    fn words_are_settled_by_a_person() {
        let s = |outcome, said_on, on| state(None, day(0), None, Some(&said(outcome, said_on)), day(on));
        assert_eq!(s(Outcome::Kept, -1, 5), State::Kept);
        assert_eq!(s(Outcome::NotKept, -1, 5), State::NotKept);
        assert_eq!(s(Outcome::Running, -1, 0), State::Running);
        assert_eq!(
            s(Outcome::Running, -1, 1),
            State::CannotTell,
            "what was said before tells nothing of the end"
        );
        assert_eq!(s(Outcome::Running, 1, 1), State::Overdue);
        assert_eq!(s(Outcome::Kept, 3, 2), State::CannotTell, "not said yet on that day");
        assert_eq!(state(None, day(0), None, None, day(1)), State::CannotTell);
    }

    fn outcomes() -> impl Strategy<Value = Option<Settlement>> {
        proptest::option::of(
            (proptest::sample::select(Outcome::ALL.to_vec()), -20..20).prop_map(|(o, d)| said(o, d)),
        )
    }

    fn counts() -> impl Strategy<Value = Option<Bounds>> {
        proptest::option::of((0i64..200, proptest::option::of(0i64..200)).prop_map(|(l, w)| Bounds {
            value: None,
            lower: l,
            upper: w.map(|w| l + w),
        }))
    }

    proptest! {
        #[test]
        fn without_a_count_or_a_word_nothing_is_missed(number in proptest::option::of(0i64..300), on in -20..20) {
            let s = state(number, day(0), None, None, day(on));
            prop_assert_eq!(s, if on <= 0 { State::Running } else { State::CannotTell });
        }

        #[test]
        fn what_is_surely_so_stays_so_when_more_is_known(
            n in 0i64..300, counted in counts(), a in 0i64..200, b in 0i64..200, on in -20..20, word in outcomes(),
        ) {
            let Some(wide) = counted else { return Ok(()) };
            prop_assume!(wide.upper.is_none_or(|u| wide.lower + a + b <= u));
            let narrow = Some(Bounds { value: None, lower: wide.lower + a, upper: Some(wide.lower + a + b) });
            let before = state(Some(n), day(0), counted, word.as_ref(), day(on));
            let after = state(Some(n), day(0), narrow, word.as_ref(), day(on));
            if reached(Some(n), counted).is_some() {
                prop_assert_eq!(before, after);
            }
        }

        #[test]
        fn the_hand_never_overrules_a_count(n in 0i64..300, counted in counts(), on in -20..20, word in outcomes()) {
            if reached(Some(n), counted).is_some() {
                let free = state(Some(n), day(0), counted, None, day(on));
                prop_assert_eq!(state(Some(n), day(0), counted, word.as_ref(), day(on)), free);
            }
        }

        #[test]
        fn nothing_is_overdue_in_time_and_nothing_runs_after(
            n in proptest::option::of(0i64..300), counted in counts(), on in -20..20, word in outcomes(),
        ) {
            match state(n, day(0), counted, word.as_ref(), day(on)) {
                State::Running => prop_assert!(on <= 0),
                State::Overdue | State::CannotTell => prop_assert!(on > 0),
                State::Kept => prop_assert!(
                    reached(n, counted) == Some(true) || word.is_some_and(|w| w.outcome == Outcome::Kept)
                ),
                State::NotKept => prop_assert!(word.is_some_and(|w| w.outcome == Outcome::NotKept)),
            }
        }

        #[test]
        fn totals_add_up(states in proptest::collection::vec(proptest::sample::select(State::ALL.to_vec()), 0..40)) {
            let t: Totals = states.iter().copied().collect();
            prop_assert_eq!(t.all(), states.len());
            for s in State::ALL {
                prop_assert_eq!(t.of(s), states.iter().filter(|x| **x == s).count());
            }
        }

        #[test]
        fn the_count_that_decides_is_never_late(due in -20..20, on in -20..20) {
            let d = deciding_day(day(due), day(on));
            prop_assert!(d <= day(due) && d <= day(on));
        }
    }
}
