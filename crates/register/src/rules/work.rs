//! Decisions about work and tours. Pure.

use base::{Day, Span};

use crate::model::work::{Answered, Doubt, Standing, Told};

/// How work stands with one worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State<'a> {
    /// They have said nothing yet.
    Open,
    /// This is what counts.
    Said(&'a Answered),
}

/// What counts of all that was ever received about one worker's work, in whatever order: their own word before what was written for them, the later before
/// the earlier.
pub fn state(facts: &[Answered]) -> State<'_> {
    let rank = |a: &&Answered| (a.standing != Standing::Unconfirmed, a.receipt);
    facts.iter().max_by_key(rank).map_or(State::Open, State::Said)
}

/// Whether somebody else may still write an answer for a worker: not over the worker's own word.
pub fn may_write_for(facts: &[Answered]) -> bool {
    !matches!(state(facts), State::Said(a) if a.standing != Standing::Unconfirmed)
}

/// Days beyond which a date is asked about rather than believed.
pub const FAR: i32 = 366;

/// What is told of a tour that is written down today: planned while its first day is to come.
pub fn told(days: Span, today: Day) -> Told {
    if days.from > today { Told::Planned } else { Told::Done }
}

/// What is to be asked about the days of a tour: of several doubts the one that has to be mended first. `duty` is the first day of the worker's first duty,
/// where it was stated.
pub fn doubt(days: Span, told: Told, today: Day, duty: Option<Day>) -> Option<Doubt> {
    let last = days.until.plus(-1);
    if last < days.from {
        return Some(Doubt::Turned);
    }
    if told == Told::Done && days.from > today {
        return Some(Doubt::ToCome);
    }
    if days.from < today.plus(-FAR) || last > today.plus(FAR) {
        return Some(Doubt::FarAway);
    }
    duty.filter(|first| days.from < *first).map(|_| Doubt::BeforeDuty)
}

/// Whether a planned tour should have been held by now, so that the worker is asked what came of it.
pub fn awaits_report(days: Span, told: Told, today: Day) -> bool {
    told == Told::Planned && days.from <= today
}

#[cfg(test)]
mod tests {
    use areas::model::AreaId;
    use base::uuid::Uuid;
    use proptest::prelude::*;

    use super::*;
    use crate::model::work::Answer;

    fn answered(receipt: i64, answer: Answer, standing: Standing) -> Answered {
        Answered {
            person: Uuid::nil().into(),
            work: Uuid::nil().into(),
            receipt,
            answer,
            note: None,
            unit: AreaId::from(Uuid::nil()),
            at: receipt,
            by: "x".into(),
            standing,
        }
    }

    fn facts() -> impl Strategy<Value = Vec<Answered>> {
        let one = (0..3usize, 0..3usize);
        prop::collection::vec(one, 0..8).prop_map(|all| {
            let all = (1..).zip(all);
            all.map(|(n, (a, s))| answered(n, Answer::ALL[a], Standing::ALL[s])).collect()
        })
    }

    fn day(n: i32) -> Day {
        Day::from_number(20_000 + n)
    }

    proptest! {
        #[test]
        fn what_counts_does_not_depend_on_the_order_of_facts(all in facts(), turn in 0..8usize) {
            let mut turned = all.clone();
            turned.rotate_left(turn.min(all.len()));
            prop_assert_eq!(state(&all), state(&turned));
            turned.reverse();
            prop_assert_eq!(state(&all), state(&turned));
        }

        #[test]
        fn the_last_own_word_counts_and_nobody_writes_over_it(all in facts()) {
            let own = all.iter().rev().find(|a| a.standing != Standing::Unconfirmed);
            match (state(&all), own) {
                (State::Open, _) => prop_assert!(all.is_empty()),
                (State::Said(a), Some(own)) => prop_assert_eq!(a, own),
                (State::Said(a), None) => prop_assert_eq!(Some(a), all.last()),
            }
            prop_assert_eq!(may_write_for(&all), own.is_none());
        }

        #[test]
        fn days_are_doubted_exactly_where_they_contradict(from in -800..800i32, long in -20..40i32, duty in prop::option::of(-900..300i32)) {
            let (today, duty) = (day(0), duty.map(day));
            let days = Span { from: day(from), until: day(from + long) };
            let told_first = told(days, today);
            let found = doubt(days, told_first, today, duty);
            prop_assert_eq!(found == Some(Doubt::Turned), long < 1);
            if long >= 1 {
                let far = from < -FAR || from + long - 1 > FAR;
                prop_assert_eq!(found == Some(Doubt::FarAway), far);
                let before = duty.is_some_and(|d| day(from) < d);
                prop_assert_eq!(found.is_none(), !far && !before);
            }
            // Said to be held before it began: asked, however the rest stands.
            let held = doubt(days, Told::Done, today, duty);
            prop_assert_eq!(held == Some(Doubt::ToCome), from > 0 && long >= 1);
            prop_assert_eq!(told_first == Told::Planned, from > 0);
            prop_assert!(!awaits_report(days, told_first, today), "what was just written is not asked for");
            prop_assert_eq!(awaits_report(days, Told::Planned, today), from <= 0);
        }
    }
}
