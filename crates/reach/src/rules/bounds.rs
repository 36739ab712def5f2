//! How many people several accounts reach together: never one number, always the least and the most (methods.md, 3.2).

use base::{Bounds, Share};

use crate::rules::inside::Inside;

/// What one account adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Its followers; [`Bounds::UNKNOWN`] without a usable reading.
    pub followers: Bounds,
    /// How many of them live inside the area; `None` where nothing is known: none to all.
    pub inside: Option<Inside>,
}

/// The three readings of the same followers, shown side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measures {
    /// All followers added up.
    pub sum: Bounds,
    /// The followers of the largest account.
    pub largest: Bounds,
    /// Distinct electors of the area who follow. It has no `value`: nobody can state it.
    pub reach: Bounds,
}

/// The three readings of `parts`, in an area with `electors` (`None`: not known, so that reach has no ceiling).
///
/// Reach is at least the followers inside the area of the single account with most of them, because the others may
/// be the same people, and at most all of them together or all electors. The least assumes that one account is one
/// person.
pub fn measures(parts: &[Part], electors: Option<i64>) -> Measures {
    let mut m = Measures { sum: Bounds::ZERO, largest: Bounds::ZERO, reach: Bounds::ZERO };
    for p in parts {
        m.sum = m.sum.plus(p.followers);
        m.largest = m.largest.max(p.followers);
        let inside = inside(p);
        m.reach.lower = m.reach.lower.max(inside.lower);
        m.reach.upper = m.reach.upper.zip(inside.upper).map(|(a, b)| a.saturating_add(b));
    }
    if let Some(e) = electors {
        m.reach.upper = Some(m.reach.upper.map_or(e, |u| u.min(e)));
        // More followers inside than electors is a contradiction of the sources, flagged elsewhere.
        m.reach.lower = m.reach.lower.min(e);
    }
    m.reach.value = None;
    m
}

/// The followers of one account inside the area.
pub fn inside(p: &Part) -> Bounds {
    let anywhere = Inside::between(Share::ppm(0), Share::percent(100));
    p.inside.unwrap_or(anywhere).among(p.followers)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(n: i64, inside: Option<(i64, i64)>) -> Part {
        Part {
            followers: Bounds { value: Some(n), lower: n, upper: Some(n) },
            inside: inside.map(|(a, b)| Inside::between(Share::percent(a), Share::percent(b))),
        }
    }

    #[test]
    fn three_readings_of_one_person() {
        let m = measures(&[exact(12_000, None), exact(5_000, None), exact(3_000, None)], Some(243_743));
        assert_eq!(m.sum, Bounds { value: Some(20_000), lower: 20_000, upper: Some(20_000) });
        assert_eq!(m.largest, Bounds { value: Some(12_000), lower: 12_000, upper: Some(12_000) });
        assert_eq!(m.reach, Bounds { value: None, lower: 0, upper: Some(20_000) });
        let m = measures(&[exact(12_000, Some((25, 50))), exact(8_000, Some((10, 100)))], Some(243_743));
        assert_eq!(m.reach, Bounds { value: None, lower: 3_000, upper: Some(14_000) });
    }

    #[test]
    fn an_unread_account_leaves_the_top_open_but_not_above_the_electors() {
        let m = measures(
            &[exact(12_000, None), Part { followers: Bounds::UNKNOWN, inside: None }],
            Some(100_000),
        );
        assert_eq!(m.sum, Bounds { value: None, lower: 12_000, upper: None });
        assert_eq!(m.largest, Bounds { value: None, lower: 12_000, upper: None });
        assert_eq!(m.reach, Bounds { value: None, lower: 0, upper: Some(100_000) });
        assert_eq!(measures(&[Part { followers: Bounds::UNKNOWN, inside: None }], None).reach.upper, None);
    }

    #[test]
    fn two_accounts_on_one_platform_are_treated_like_any_two() {
        let m = measures(&[exact(9_000, Some((100, 100))), exact(8_000, Some((100, 100)))], Some(100_000));
        assert_eq!(m.sum.value, Some(17_000));
        assert_eq!((m.reach.lower, m.reach.upper), (9_000, Some(17_000)));
    }

    #[test]
    fn nobody_reaches_more_people_than_there_are() {
        let m = measures(&[exact(500_000, Some((90, 100)))], Some(200_000));
        assert_eq!((m.reach.lower, m.reach.upper), (200_000, Some(200_000)));
        assert_eq!(m.sum.value, Some(500_000));
    }

    /// Any bounds that keep their promise; half of them with an open top.
    pub fn any_bounds() -> impl Strategy<Value = Bounds> {
        (0..2_000_000i64, 0..50_000i64, 0..50_000i64, any::<bool>(), any::<bool>()).prop_map(
            |(l, a, b, open, stated)| {
                let upper = (!open).then_some(l + a + b);
                Bounds { value: (stated && !open).then_some(l + a), lower: l, upper }
            },
        )
    }

    /// Any part.
    pub fn any_part() -> impl Strategy<Value = Part> {
        let share = (0..=1_000_000i64, 0..=1_000_000i64)
            .prop_map(|(a, b)| Inside::between(Share::ppm(a.min(b)), Share::ppm(a.max(b))));
        (any_bounds(), proptest::option::of(share)).prop_map(|(followers, inside)| Part { followers, inside })
    }

    fn ordered(b: &Bounds) -> bool {
        b.lower >= 0
            && b.upper.is_none_or(|u| b.lower <= u)
            && b.value.is_none_or(|v| b.lower <= v && b.upper.is_none_or(|u| v <= u))
    }

    /// Whether `wide` allows everything that `narrow` allows.
    fn contains(wide: &Bounds, narrow: &Bounds) -> bool {
        wide.lower <= narrow.lower
            && (wide.upper.is_none() || narrow.upper.is_some_and(|n| wide.upper >= Some(n)))
    }

    proptest! {
        #[test]
        fn reach_lies_between_nothing_and_all_electors(parts in proptest::collection::vec(any_part(), 0..7), e in 1..3_000_000i64) {
            let m = measures(&parts, Some(e));
            prop_assert!(0 <= m.reach.lower && Some(m.reach.lower) <= m.reach.upper && m.reach.upper <= Some(e));
            prop_assert!(ordered(&m.sum) && ordered(&m.largest) && m.reach.value.is_none());
            prop_assert!(m.largest.lower <= m.sum.lower && m.largest.value <= m.sum.value || m.sum.value.is_none());
            prop_assert!(m.sum.upper.is_none() || m.largest.upper <= m.sum.upper);
            // Without places, the electors are the only thing that reach knows and the sum does not.
            prop_assert!(m.reach.lower <= m.largest.lower);
        }

        #[test]
        fn knowing_less_never_excludes_more(
            parts in proptest::collection::vec(any_part(), 1..7),
            i in any::<prop::sample::Index>(), down in 0..100_000i64, up in 0..100_000i64, lose in any::<bool>(),
            e in proptest::option::of(1..3_000_000i64),
        ) {
            let mut wide = parts.clone();
            let p = &mut wide[i.index(parts.len())];
            if lose {
                *p = Part { followers: Bounds::UNKNOWN, inside: None };
            } else {
                p.followers.lower = (p.followers.lower - down).max(0);
                p.followers.upper = p.followers.upper.map(|u| u + up);
            }
            let (n, w) = (measures(&parts, e), measures(&wide, e));
            prop_assert!(contains(&w.sum, &n.sum) && contains(&w.largest, &n.largest) && contains(&w.reach, &n.reach));
        }

        #[test]
        fn another_account_never_lowers_anything(parts in proptest::collection::vec(any_part(), 0..6), more in any_part(), e in 1..3_000_000i64) {
            let a = measures(&parts, Some(e));
            let mut all = parts;
            all.push(more);
            let b = measures(&all, Some(e));
            for (a, b) in [(a.sum, b.sum), (a.largest, b.largest), (a.reach, b.reach)] {
                prop_assert!(a.lower <= b.lower && (b.upper.is_none() || a.upper <= b.upper));
            }
        }
    }
}
