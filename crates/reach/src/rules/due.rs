//! Which account must be counted today. Pure.

use base::Day;

use super::choose_rule::{Holder, applies, in_force};
use crate::model::{Reading, Rule};

/// Days after which an account is counted again: every week, unless a rule wants younger counts.
pub const EVERY: i32 = 7;

/// Why an account is to be counted today; the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Due {
    /// It was never read.
    Never,
    /// The last attempt failed for reasons of our own.
    NotRead,
    /// The last count waits for another one, or for a person, to confirm it.
    Confirm,
    /// The last look is too long ago.
    Old,
}

/// After how many days the accounts of a representative are counted again: [`EVERY`], or as often as the strictest rule in
/// force for them wants its counts.
pub fn every(rules: &[Rule], holder: Option<&Holder<'_>>, day: Day) -> i32 {
    let Some(holder) = holder else { return EVERY };
    let mine = in_force(rules, day).into_iter().filter(|r| applies(r, holder, day));
    mine.map(|r| r.max_age_days).fold(EVERY, i32::min).max(1)
}

/// Whether, and why, an account is to be counted on `day`. `reading`: the one that counts on that day. That a count is hidden or an
/// account suspended is an answer, and is looked at again as often as a count.
pub fn due(reading: Option<&Reading>, every: i32, day: Day) -> Option<Due> {
    let Some(r) = reading else { return Some(Due::Never) };
    let age = day.since(r.day);
    if r.status.is_ours() {
        return Some(Due::NotRead);
    }
    // On its own day there is nothing more to be done about it.
    if r.held_back && age > 0 {
        return Some(Due::Confirm);
    }
    (age >= every).then_some(Due::Old)
}

#[cfg(test)]
mod tests {
    use base::{Count, Share, Span};
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Compare, Measure, ReadingSource, Status, Target};

    fn day() -> Day {
        Day::from_number(20_000)
    }

    fn reading(age: i32, status: Status, held_back: bool) -> Reading {
        let day = day().plus(-age);
        let count = (status == Status::Ok).then(|| Count::exact(5));
        Reading {
            at: day.noon().as_microsecond(),
            day,
            count,
            status,
            source: ReadingSource::Manual,
            held_back,
        }
    }

    fn rule(max_age_days: i32) -> Rule {
        Rule {
            id: base::uuid::Uuid::from_u128(1).into(),
            name: format!("r{max_age_days}"),
            version: 1,
            role: "minister".to_owned(),
            area_kind: None,
            measure: Measure::Sum,
            target: Target::Share(Share::percent(5)),
            compare: Compare::AtLeast,
            owners: Vec::new(),
            tenure_at_least: None,
            rank: None,
            max_age_days,
            by: None,
            authority: String::new(),
            span: Span::since(day().plus(-100)),
        }
    }

    #[test]
    fn a_week_or_as_the_strictest_rule_wants() {
        let holder = Holder { role: "minister_of_state", rank: None, area_kind: Some("assembly") };
        assert_eq!(every(&[], Some(&holder), day()), 7);
        assert_eq!(every(&[rule(35)], Some(&holder), day()), 7);
        assert_eq!(every(&[rule(35), rule(3)], Some(&holder), day()), 3);
        assert_eq!(every(&[rule(0)], Some(&holder), day()), 1);
        let member = Holder { role: "mla", ..holder };
        assert_eq!((every(&[rule(3)], Some(&member), day()), every(&[rule(3)], None, day())), (7, 7));
    }

    #[test]
    fn what_is_due_has_a_reason() {
        assert_eq!(due(None, 7, day()), Some(Due::Never));
        assert_eq!(due(Some(&reading(0, Status::Quota, false)), 7, day()), Some(Due::NotRead));
        assert_eq!(due(Some(&reading(0, Status::Ok, true)), 7, day()), None);
        assert_eq!(due(Some(&reading(1, Status::Ok, true)), 7, day()), Some(Due::Confirm));
        assert_eq!(due(Some(&reading(3, Status::Hidden, false)), 7, day()), None);
        assert_eq!(due(Some(&reading(7, Status::Hidden, false)), 7, day()), Some(Due::Old));
    }

    proptest! {
        #[test]
        fn a_good_reading_lasts_exactly_so_many_days(age in 0..100i32, every in 1..40i32) {
            let r = reading(age, Status::Ok, false);
            prop_assert_eq!(due(Some(&r), every, day()).is_some(), age >= every);
            // Whoever must count more often is due at least as early.
            prop_assert!(due(Some(&r), every, day()).is_none() || due(Some(&r), 1, day()).is_some());
        }
    }
}
