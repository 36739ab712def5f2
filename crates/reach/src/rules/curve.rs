//! How many people pass each threshold: one published percentage is one point of this curve.

use base::{Bounds, Share};

use crate::model::Compare;
use crate::rules::verdict::{Verdict, decide, needed_share};

/// How many of a report's people stand where against one threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The threshold, a share of the electors.
    pub share: Share,
    /// People who meet it.
    pub n_met: usize,
    /// Those of them who would not without jumps that nobody has explained.
    pub n_pending: usize,
    /// People who do not.
    pub n_not_met: usize,
    /// People of whom it cannot be said.
    pub n_cannot_tell: usize,
}

/// One person on the curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// The electors of the area, where known.
    pub electors: Option<i64>,
    /// The reading that decides ([`crate::rules::verdict::Judgement::deciding`]).
    pub counted: Bounds,
    /// The same without the jumps that nobody has explained.
    pub without_bursts: Bounds,
}

/// The whole per cents of the curve.
pub const PERCENTS: std::ops::RangeInclusive<i64> = 1..=30;

/// The curve of 1 % to 30 % and of the thresholds in `also`, in ascending order and each once.
///
/// Tenure plays no part: the curve asks where people stand.
pub fn curve(people: &[Person], compare: Compare, also: &[Share]) -> Vec<Point> {
    let mut shares: Vec<Share> = PERCENTS.map(Share::percent).chain(also.iter().copied()).collect();
    shares.sort_unstable();
    shares.dedup();
    shares
        .into_iter()
        .map(|share| {
            let mut p = Point { share, n_met: 0, n_pending: 0, n_not_met: 0, n_cannot_tell: 0 };
            for person in people {
                let needed = needed_share(share, compare, person.electors);
                match decide(&person.counted, needed) {
                    Verdict::Met => {
                        p.n_met += 1;
                        p.n_pending += usize::from(decide(&person.without_bursts, needed) != Verdict::Met);
                    }
                    Verdict::NotMet => p.n_not_met += 1,
                    Verdict::CannotTell | Verdict::NoTarget => p.n_cannot_tell += 1,
                }
            }
            p
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::bounds::tests::any_bounds;
    use proptest::prelude::*;

    #[test]
    fn a_person_leaves_the_curve_where_their_share_ends() {
        let exact = |n| Bounds { value: Some(n), lower: n, upper: Some(n) };
        let person = |electors, counted| Person { electors, counted, without_bursts: counted };
        let people = [
            Person { without_bursts: exact(5_500), ..person(Some(100_000), exact(6_000)) },
            person(Some(100_000), Bounds { value: None, lower: 2_000, upper: None }),
            person(None, exact(9_000)),
        ];
        let c = curve(&people, Compare::AtLeast, &[Share::ppm(62_500), Share::percent(5)]);
        assert_eq!(c.len(), 31);
        assert!(c.is_sorted_by_key(|p| p.share));
        let at = |s: Share| {
            c.iter().find(|p| p.share == s).map(|p| (p.n_met, p.n_not_met, p.n_cannot_tell)).unwrap()
        };
        assert_eq!(at(Share::percent(2)), (2, 0, 1));
        assert_eq!(at(Share::percent(6)), (1, 0, 2));
        assert_eq!(at(Share::ppm(62_500)), (0, 1, 2));
        // The jump that nobody has explained carries the first over 6 %, not over 5 %.
        let pending = |n| c.iter().find(|p| p.share == Share::percent(n)).map(|p| p.n_pending);
        assert_eq!((pending(5), pending(6), pending(7)), (Some(0), Some(1), Some(0)));
        let strict = curve(&people, Compare::MoreThan, &[]);
        assert_eq!((strict[5].share, strict[5].n_met), (Share::percent(6), 0));
    }

    proptest! {
        #[test]
        fn nobody_is_lost_and_a_higher_threshold_is_never_easier(
            people in proptest::collection::vec((proptest::option::of(1..900_000i64), any_bounds()), 0..12),
            strict in any::<bool>(),
        ) {
            let compare = if strict { Compare::MoreThan } else { Compare::AtLeast };
            let person = |(electors, counted)| Person { electors, counted, without_bursts: counted };
            let people: Vec<Person> = people.into_iter().map(person).collect();
            let c = curve(&people, compare, &[Share::ppm(62_501)]);
            for p in &c {
                prop_assert_eq!(p.n_met + p.n_not_met + p.n_cannot_tell, people.len());
            }
            for w in c.windows(2) {
                prop_assert!(w[0].n_met >= w[1].n_met && w[0].n_not_met <= w[1].n_not_met);
            }
        }
    }
}
