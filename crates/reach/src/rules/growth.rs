//! Whether somebody's followers have grown between two days (methods.md, 3.5).

use base::{Bounds, Day, Share};

/// What is known of a number of followers on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand {
    /// The day of the readings.
    pub day: Day,
    /// The followers, from usable readings.
    pub followers: Bounds,
}

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GrowthVerdict {
    /// They have grown by what counts as growth, or more.
    Grown,
    /// They have not.
    NotGrown,
    /// Both are possible, or there are no two readings to compare.
    NotMeasured,
}

impl GrowthVerdict {
    /// The name used in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            GrowthVerdict::Grown => "grown",
            GrowthVerdict::NotGrown => "not_grown",
            GrowthVerdict::NotMeasured => "not_measured",
        }
    }
}

/// The change of a number of followers between two days. A fall is negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Growth {
    /// The earlier day.
    pub from: Day,
    /// Days between the two.
    pub days: i32,
    /// The change as stated; `None` where either number was not stated.
    pub change: Option<i64>,
    /// The least the change can be; `None` where the earlier number has no upper end.
    pub lower: Option<i64>,
    /// The most it can be; `None` where the later number has no upper end.
    pub upper: Option<i64>,
    /// The answer.
    pub verdict: GrowthVerdict,
}

/// The least change that is called growth, from `followers` on: half a per cent of them, and never under 25.
pub fn least_growth(followers: i64) -> i64 {
    Share::ppm(5_000).at_least(followers).max(25)
}

/// Compares two stands; `None` unless there are two, on two different days.
///
/// Grown: the *least* possible change counts as growth ([`least_growth`] of the lower earlier number). Not grown: even
/// the *most* possible change does not. Otherwise not measured. The same threshold on both sides keeps the two answers
/// apart: with a rounded platform, a step of the rounding alone is neither growth nor its absence, and two equal
/// rounded numbers say "not grown" only where the rounding step itself is smaller than what counts as growth.
pub fn growth(from: Option<Stand>, to: Option<Stand>) -> Option<Growth> {
    let (from, to) = from.zip(to).filter(|(a, b)| a.day < b.day)?;
    let (a, b) = (from.followers, to.followers);
    let lower = a.upper.map(|a| b.lower.saturating_sub(a));
    let upper = b.upper.map(|b| b.saturating_sub(a.lower));
    let least = least_growth(a.lower);
    let verdict = if upper.is_some_and(|u| u < least) {
        GrowthVerdict::NotGrown
    } else if lower.is_some_and(|l| l >= least) {
        GrowthVerdict::Grown
    } else {
        GrowthVerdict::NotMeasured
    };
    Some(Growth {
        from: from.day,
        days: to.day.since(from.day),
        change: a.value.zip(b.value).map(|(a, b)| b.saturating_sub(a)),
        lower,
        upper,
        verdict,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::bounds::tests::any_bounds;
    use base::Count;
    use proptest::prelude::*;

    fn at(day: i32, followers: impl Into<Bounds>) -> Option<Stand> {
        Some(Stand { day: Day::from_number(20_000 + day), followers: followers.into() })
    }

    fn verdict(a: Count, b: Count) -> GrowthVerdict {
        growth(at(0, a), at(30, b)).unwrap().verdict
    }

    #[test]
    fn exact_counts_either_grow_or_do_not() {
        use GrowthVerdict::*;
        let e = Count::exact;
        assert_eq!(verdict(e(1_000), e(1_024)), NotGrown);
        assert_eq!(verdict(e(1_000), e(1_025)), Grown);
        assert_eq!(verdict(e(20_000), e(20_099)), NotGrown);
        assert_eq!(verdict(e(20_000), e(20_100)), Grown);
        assert_eq!(verdict(e(20_000), e(19_000)), NotGrown);
        assert_eq!(verdict(e(0), e(25)), Grown);
        let g = growth(at(0, e(20_000)), at(30, e(20_500))).unwrap();
        assert_eq!((g.days, g.change, g.lower, g.upper), (30, Some(500), Some(500), Some(500)));
    }

    #[test]
    fn equal_rounded_counts_are_no_proof_that_nothing_grew() {
        use GrowthVerdict::*;
        let f = Count::floor_3sf;
        // 10,400 stands for 10,400 to 10,499; half a per cent is 52.
        assert_eq!(verdict(f(10_400), f(10_400)), NotMeasured);
        assert_eq!(verdict(f(10_400), f(10_500)), NotMeasured);
        assert_eq!(verdict(f(10_400), f(10_600)), Grown);
        assert_eq!(verdict(f(10_400), f(10_200)), NotGrown);
        // 1,240 stands for 1,240 to 1,249: the step of ten is smaller than what counts as growth.
        assert_eq!(verdict(f(1_240), f(1_240)), NotGrown);
    }

    #[test]
    fn an_unread_account_or_a_single_day_measures_nothing() {
        let e = Bounds::from(Count::exact(500));
        let open = Bounds { value: None, lower: 400, upper: None };
        assert_eq!(growth(at(0, open), at(30, e)).unwrap().verdict, GrowthVerdict::NotMeasured);
        assert_eq!(growth(at(0, e), at(30, open)).unwrap().verdict, GrowthVerdict::NotMeasured);
        // Even an open end can settle it.
        let much = Bounds { value: None, lower: 9_000, upper: None };
        assert_eq!(growth(at(0, e), at(30, much)).unwrap().verdict, GrowthVerdict::Grown);
        assert_eq!(growth(at(5, e), at(5, e)), None);
        assert_eq!(growth(None, at(5, e)), None);
    }

    proptest! {
        #[test]
        fn the_verdict_holds_for_every_pair_of_true_numbers(a in any_bounds(), b in any_bounds(), i in 0..1_000i64, j in 0..1_000i64) {
            let pick = |x: &Bounds, i: i64| x.lower + x.upper.map_or(i * 100, |u| (u - x.lower) * i / 999);
            let (t, u) = (pick(&a, i), pick(&b, j));
            let g = growth(at(0, a), at(9, b)).unwrap();
            let least = least_growth(a.lower);
            prop_assert!(g.lower.is_none_or(|l| l <= u - t) && g.upper.is_none_or(|m| u - t <= m));
            match g.verdict {
                GrowthVerdict::Grown => prop_assert!(u - t >= least),
                GrowthVerdict::NotGrown => prop_assert!(u - t < least),
                GrowthVerdict::NotMeasured => {}
            }
        }
    }
}
