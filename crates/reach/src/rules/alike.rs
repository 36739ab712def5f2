//! Who may be compared with whom, and how: seats alike, and bands instead of ranks.
//!
//! A minister with a country behind them and a member of a first term say nothing about one another. Compared are people of one role
//! whose areas have about as many electors, who have been in office about as long, and who are on about as many platforms. Nobody
//! is placed by one number: two who lie in one band, or whose bounds overlap, are level.

use base::Bounds;

/// How much larger the larger of two areas may be, in thousandths: a quarter.
pub const ELECTORS: i64 = 1_250;
/// By how many the platforms of two may differ.
pub const PLATFORMS: usize = 1;
/// People alike below which the comparison is widened: of fewer nothing follows.
pub const LEAST: usize = 5;
/// How far apart two values must surely be to be called different, as a part of the larger one, in thousandths: a tenth.
pub const BAND: i64 = 100;

/// How long somebody has been in office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tenure {
    /// In the first year.
    First,
    /// In the first term of five years.
    Term,
    /// Longer.
    Longer,
}

impl Tenure {
    /// From days in office.
    pub const fn of(days: i32) -> Tenure {
        match days {
            ..365 => Tenure::First,
            365..1_826 => Tenure::Term,
            _ => Tenure::Longer,
        }
    }
}

/// What makes two people of one role comparable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traits {
    /// Electors of the area; nobody is like somebody whose electors are not known.
    pub electors: Option<i64>,
    /// Time in office.
    pub tenure: Tenure,
    /// Platforms with an account.
    pub platforms: usize,
}

impl Traits {
    fn electors_alike(&self, other: &Traits) -> bool {
        self.electors
            .zip(other.electors)
            .is_some_and(|(a, b)| a.max(b).saturating_mul(1_000) <= a.min(b).saturating_mul(ELECTORS))
    }
}

/// What those compared have in common beside the role: the finest that still leaves [`LEAST`] people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Likeness {
    /// Electors, tenure and platforms.
    All,
    /// Electors and tenure.
    Tenure,
    /// Electors only.
    Electors,
}

impl Likeness {
    /// The name used in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Likeness::All => "all",
            Likeness::Tenure => "tenure",
            Likeness::Electors => "electors",
        }
    }
}

/// Those who are like `me`, as positions in `others`, and what they have in common. `None` where even the electors alone leave
/// fewer than [`LEAST`].
pub fn alike(me: &Traits, others: &[Traits]) -> Option<(Likeness, Vec<usize>)> {
    let who = |like: Likeness| -> Vec<usize> {
        let fits = |o: &Traits| {
            me.electors_alike(o)
                && (like == Likeness::Electors || me.tenure == o.tenure)
                && (like != Likeness::All || me.platforms.abs_diff(o.platforms) <= PLATFORMS)
        };
        others.iter().enumerate().filter(|(_, o)| fits(o)).map(|(i, _)| i).collect()
    };
    let finest = [Likeness::All, Likeness::Tenure, Likeness::Electors].into_iter().map(|l| (l, who(l)));
    finest.into_iter().find(|(_, who)| who.len() >= LEAST)
}

/// Where one value stands beside another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Beside {
    /// Surely more than a band above.
    Above,
    /// In the same band, or nobody can tell.
    Level,
    /// Surely more than a band below.
    Below,
}

impl Beside {
    /// The name used in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Beside::Above => "above",
            Beside::Level => "level",
            Beside::Below => "below",
        }
    }
}

/// Where `a` stands beside `b`; a difference up to `least` is none. Values may be negative (a fall).
pub fn beside(a: Bounds, b: Bounds, least: i64) -> Beside {
    // A value of which nothing is known but "at least nothing" overlaps everything.
    let surely_above = |a: Bounds, b: Bounds| {
        b.upper.is_some_and(|upper| {
            let band = a.lower.abs().max(upper.abs()).saturating_mul(BAND) / 1_000;
            a.lower.saturating_sub(upper) > band.max(least)
        })
    };
    if surely_above(a, b) {
        Beside::Above
    } else if surely_above(b, a) {
        Beside::Below
    } else {
        Beside::Level
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(n: i64) -> Bounds {
        Bounds { value: Some(n), lower: n, upper: Some(n) }
    }

    fn traits(electors: i64, days: i32, platforms: usize) -> Traits {
        Traits { electors: Some(electors), tenure: Tenure::of(days), platforms }
    }

    #[test]
    fn the_finest_likeness_that_leaves_enough() {
        let me = traits(200_000, 500, 3);
        let mut others = vec![traits(210_000, 900, 4); 5];
        assert_eq!(alike(&me, &others), Some((Likeness::All, vec![0, 1, 2, 3, 4])));
        others[0].platforms = 5;
        assert_eq!(alike(&me, &others), Some((Likeness::Tenure, vec![0, 1, 2, 3, 4])));
        others[1].tenure = Tenure::First;
        assert_eq!(alike(&me, &others), Some((Likeness::Electors, vec![0, 1, 2, 3, 4])));
        others[2].electors = Some(250_001);
        assert_eq!(alike(&me, &others), None);
        others[2].electors = Some(250_000);
        others[3].electors = None;
        assert_eq!(alike(&me, &others), None);
    }

    #[test]
    fn a_tenth_apart_is_level_and_so_is_what_overlaps() {
        assert_eq!(beside(exact(1_100), exact(1_000), 0), Beside::Level);
        assert_eq!(beside(exact(1_120), exact(1_000), 0), Beside::Above);
        assert_eq!(beside(exact(1_000), exact(1_120), 0), Beside::Below);
        let wide = Bounds { value: Some(3_000), lower: 900, upper: Some(9_000) };
        assert_eq!(beside(wide, exact(1_000), 0), Beside::Level);
        assert_eq!(beside(Bounds::UNKNOWN, exact(1_000), 0), Beside::Level);
        assert_eq!(beside(exact(5), exact(-5), 0), Beside::Above);
        assert_eq!(beside(exact(5), exact(-5), 10), Beside::Level);
    }

    proptest! {
        #[test]
        fn who_is_above_one_is_not_below_another_that_is_lower(a in -1_000_000..1_000_000i64, b in -1_000_000..1_000_000i64, w in 0..9_000i64) {
            let wide = Bounds { value: None, lower: b, upper: Some(b + w) };
            let turned = match beside(exact(a), wide, 0) {
                Beside::Above => Beside::Below,
                Beside::Level => Beside::Level,
                Beside::Below => Beside::Above,
            };
            prop_assert_eq!(beside(wide, exact(a), 0), turned);
            if beside(exact(a), wide, 0) == Beside::Above {
                prop_assert!(a > b + w);
            }
        }
    }
}
