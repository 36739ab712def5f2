//! How many of an account's followers live in one area, from the cities a platform lists (methods.md, 3.3).
//!
//! Platforms name the cities with most followers and say nothing of the rest. What lives where is allotted by electors: a city of which
//! the area holds 15 % of the electors gives it 15 % of its followers. Allotted, not created: over all areas a city gives what it has.

use base::{Bounds, Share};

/// A city as a platform lists it, and what of it belongs to the area asked about.
///
/// A city of which nobody knows what part belongs to the area is left out: its followers then count as unlisted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct City {
    /// Followers who live there, as the platform says.
    pub followers: Bounds,
    /// The share of the city's electors that belongs to the area; more than all counts as all.
    pub share: Share,
    /// Electors of the area who live in the city; `None` where the city's electors are not known.
    pub electors_of_area: Option<i64>,
}

/// What is known of the area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its electors; `None` where not known.
    pub electors: Option<i64>,
    /// Whether places that the platform does not list may lie in it. No for an area that lies wholly within listed cities; yes for
    /// any rural one.
    pub unlisted: bool,
}

/// The followers of one account inside the area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inside {
    /// Of how many followers.
    pub of: Bounds,
    /// In whole people. `value` is the central reading (an allotment, which nobody has stated), `None` where the followers have no
    /// stated number. `upper` is `None` where the followers have no upper end and unlisted places may lie inside.
    pub followers: Bounds,
    /// The same as the least and the most share of the account's followers, rounded outwards: for another day's count.
    pub share: (Share, Share),
}

impl Inside {
    /// Of which only the shares are known.
    pub fn between(least: Share, most: Share) -> Inside {
        Inside { of: Bounds::UNKNOWN, followers: Bounds::UNKNOWN, share: (least, most) }
    }

    /// The least and the most of an account's followers who live inside: as worked out where it is about this very count, else by the
    /// shares, rounded outwards to whole people.
    pub fn among(&self, followers: Bounds) -> Bounds {
        if self.of == followers {
            return Bounds { value: None, ..self.followers };
        }
        let lo = self.share.0.clamp(Share::ppm(0), ALL);
        let hi = self.share.1.clamp(lo, ALL);
        Bounds {
            value: None,
            lower: lo.more_than(followers.lower) - 1,
            upper: followers.upper.map(|u| hi.at_least(u)),
        }
    }
}

/// The part of unlisted followers that is taken to live inside, of the part that listed followers do. Listed cities are the large ones.
const UNLISTED: f64 = 0.5;

const ALL: Share = Share::percent(100);

impl City {
    fn share(self) -> Share {
        self.share.clamp(Share::ppm(0), ALL)
    }

    fn room(self) -> Option<i64> {
        self.electors_of_area.map(|n| n.max(0))
    }

    fn followers(self) -> i64 {
        self.followers.value.unwrap_or(self.followers.lower).max(0)
    }

    fn least_followers(self) -> i64 {
        self.followers.lower.max(0)
    }

    /// Followers in the city who live in the area, by its part of the electors.
    fn allotted(self) -> f64 {
        self.followers() as f64 * self.share().fraction()
    }

    /// None of a city that is split, all of a city that lies inside.
    fn least(self) -> i64 {
        if self.share() == ALL { self.least_followers() } else { 0 }
    }

    /// Of `followers` in the city: all if it lies inside; of a split one as many as the area has electors there (of a city whose
    /// electors are not known, as many as the area has at all), and never fewer than allotted (followers can be more than the electors).
    fn most(self, followers: i64, place: Place) -> i64 {
        match self.share() {
            s if s == Share::ppm(0) => 0,
            s if s == ALL => followers,
            s => {
                let room = self.room().or(place.electors).unwrap_or(i64::MAX);
                followers.min(room).max(s.more_than(followers) - 1)
            }
        }
    }
}

/// The followers inside the area, of an account with `followers` whose platform lists `cities`.
///
/// Least: the cities that lie wholly inside. Central: each city by its electors, and of the unlisted followers half the share that
/// the listed ones have inside. Most: split cities up to the electors of the area in them, and all unlisted followers that can
/// live in the area. Wide on purpose: a rural area is mostly unlisted.
pub fn inside(followers: Bounds, cities: &[City], place: Place) -> Inside {
    let ceiling = |n: i64| followers.upper.map_or(n, |u| n.min(u));
    let room = unlisted_room(cities, place);

    let lower = ceiling(cities.iter().map(|c| c.least()).sum()).max(0);
    // Whoever is not counted in a city is unlisted, and may live inside: with the least numbers of the cities the most is left.
    let listed_least: i64 = cities.iter().map(|c| c.least_followers()).sum();
    let by_rest = followers.upper.map(|u| {
        let in_cities: i64 = cities.iter().map(|c| c.most(c.least_followers(), place)).sum();
        in_cities + u.saturating_sub(listed_least).max(0)
    });
    let in_cities: Option<i64> = cities.iter().map(|c| Some(c.most(c.followers.upper?, place))).sum();
    let by_room = room.zip(in_cities).map(|(room, n)| n + room);
    let upper = by_rest.into_iter().chain(by_room).min();
    let upper = upper.map(|n| ceiling(n).max(lower));
    let central = followers.value.map(|f| {
        let listed: i64 = cities.iter().map(|c| c.followers()).sum();
        let allotted: f64 = cities.iter().map(|c| c.allotted()).sum();
        let share = if listed > 0 { allotted / listed as f64 } else { 0.0 };
        let rest = UNLISTED * share * f.saturating_sub(listed).max(0) as f64;
        let rest = room.map_or(rest, |room| rest.min(room as f64));
        ((allotted + rest).round() as i64).clamp(lower, upper.unwrap_or(i64::MAX))
    });
    let share = shares(followers, lower, upper);
    Inside { of: followers, followers: Bounds { value: central, lower, upper }, share }
}

/// How many unlisted followers the area has room for: its electors outside the listed cities, none if no unlisted place lies in it.
/// `None` where nothing bounds them.
fn unlisted_room(cities: &[City], place: Place) -> Option<i64> {
    if !place.unlisted {
        return Some(0);
    }
    let in_cities: i64 = cities.iter().filter(|c| c.share() > Share::ppm(0)).filter_map(|c| c.room()).sum();
    place.electors.map(|e| e.saturating_sub(in_cities).max(0))
}

/// The ends as shares of all followers: the least among the most followers, the most among the least.
fn shares(followers: Bounds, lower: i64, upper: Option<i64>) -> (Share, Share) {
    let ppm = |part: i64, all: i64, up: i128| {
        let n = (i128::from(part) * 1_000_000 + up * (i128::from(all) - 1)) / i128::from(all);
        Share::ppm(i64::try_from(n.clamp(0, 1_000_000)).unwrap_or(1_000_000))
    };
    let least = followers.upper.filter(|u| *u > 0).map_or(Share::ppm(0), |all| ppm(lower, all, 0));
    let most =
        upper.filter(|_| followers.lower > 0).map_or(Share::percent(100), |n| ppm(n, followers.lower, 1));
    (least, most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::bounds::{self, Part, tests::any_bounds};
    use base::Count;
    use proptest::prelude::*;

    const RURAL: Place = Place { electors: Some(243_743), unlisted: true };

    fn city(followers: i64, electors_of_area: i64, electors: i64) -> City {
        City {
            followers: Count::exact(followers).into(),
            share: Share::of(electors_of_area, electors).unwrap_or(Share::ppm(0)),
            electors_of_area: Some(electors_of_area),
        }
    }

    /// 15 % of the electors of a large city, a town, and others far away.
    fn example() -> Vec<City> {
        vec![city(6_000, 225_000, 1_500_000), city(2_500, 80_000, 80_000), city(5_500, 0, 900_000)]
    }

    #[test]
    fn the_worked_example() {
        let i = inside(Count::exact(20_000).into(), &example(), Place { electors: None, unlisted: true });
        assert_eq!(i.followers, Bounds { value: Some(4_129), lower: 2_500, upper: Some(14_500) });
        assert_eq!(i.share, (Share::ppm(125_000), Share::ppm(725_000)));
        // As reach uses it, nothing is lost.
        let of = |n: i64| bounds::inside(&Part { followers: Count::exact(n).into(), inside: Some(i) });
        assert_eq!(of(20_000), Bounds { value: None, lower: 2_500, upper: Some(14_500) });
        // Of a count that no share in parts per million meets, too; of another day's count by the shares.
        let odd = inside(Count::exact(3_000).into(), &[city(2_500, 9, 9)], RURAL);
        let part = Part { followers: Count::exact(3_000).into(), inside: Some(odd) };
        assert_eq!(bounds::inside(&part), Bounds { value: None, lower: 2_500, upper: Some(3_000) });
        assert_eq!(of(10_000), Bounds { value: None, lower: 1_250, upper: Some(7_250) });
    }

    #[test]
    fn unlisted_followers_need_room_in_the_area() {
        let f = Bounds::from(Count::exact(20_000));
        // 305,000 electors of the area live in listed cities; of 4,000 elsewhere not 6,000 can follow.
        let tight = Place { electors: Some(309_000), unlisted: true };
        assert_eq!(inside(f, &example(), tight).followers.upper, Some(12_500));
        let town = Place { electors: Some(309_000), unlisted: false };
        let i = inside(f, &example(), town).followers;
        assert_eq!((i.lower, i.value, i.upper), (2_500, Some(3_400), Some(8_500)));
        // Of a split city no more than the electors of the area in it.
        let few = [city(6_000, 1_000, 1_500_000)];
        assert_eq!(inside(f, &few, town).followers.upper, Some(1_000));
        // Where nobody knows how many electors the city has: no more than the area has at all.
        let unknown = [City { electors_of_area: None, ..few[0] }];
        assert_eq!(inside(f, &unknown, town).followers.upper, Some(6_000));
        assert_eq!(
            inside(f, &unknown, Place { electors: Some(4_000), unlisted: false }).followers.upper,
            Some(4_000)
        );
    }

    #[test]
    fn abbreviated_numbers_of_cities_widen() {
        let about = Bounds { value: Some(2_500), lower: 2_450, upper: Some(2_549) };
        let mut cities = example();
        cities[1].followers = about;
        let i = inside(Count::exact(20_000).into(), &cities, Place { electors: None, unlisted: true });
        // Whoever is not in the town may be anywhere, so the most stays.
        assert_eq!(i.followers, Bounds { value: Some(4_129), lower: 2_450, upper: Some(14_500) });
        let open = City { followers: Bounds { value: None, lower: 2_500, upper: None }, ..cities[1] };
        let f = Bounds { value: None, lower: 20_000, upper: None };
        assert_eq!(inside(f, &[open], RURAL).followers.upper, None);
    }

    #[test]
    fn without_cities_nothing_is_known_and_nothing_is_invented() {
        let i = inside(Count::exact(20_000).into(), &[], RURAL);
        assert_eq!(i.followers, Bounds { value: Some(0), lower: 0, upper: Some(20_000) });
        assert_eq!(i.share, (Share::ppm(0), Share::percent(100)));
        let open = inside(Bounds::UNKNOWN, &example(), Place { electors: None, unlisted: true });
        assert_eq!(open.followers, Bounds { value: None, lower: 2_500, upper: None });
        assert_eq!(open.share, (Share::ppm(0), Share::percent(100)));
    }

    #[test]
    fn more_listed_than_there_are_stays_within_the_followers() {
        // The cities are of an older day.
        let i = inside(Count::exact(2_000).into(), &example(), RURAL).followers;
        assert_eq!((i.lower, i.upper), (2_000, Some(2_000)));
    }

    fn any_city() -> impl Strategy<Value = City> {
        (0..200_000i64, 0..500_000i64, 0..500_000i64, 0..4u8).prop_map(|(f, a, b, kind)| match kind {
            0 => city(f, 0, b),
            1 => city(f, b, b),
            _ => city(f, a.min(b), a.max(b)),
        })
    }

    fn any_place() -> impl Strategy<Value = Place> {
        (proptest::option::of(0..3_000_000i64), any::<bool>())
            .prop_map(|(electors, unlisted)| Place { electors, unlisted })
    }

    fn within(narrow: Bounds, wide: Bounds) -> bool {
        wide.lower <= narrow.lower
            && (wide.upper.is_none() || narrow.upper.is_some_and(|n| Some(n) <= wide.upper))
    }

    proptest! {
        #[test]
        fn the_three_are_in_order_and_within_the_followers(
            f in any_bounds(), cities in proptest::collection::vec(any_city(), 0..6), place in any_place(), i in 0..1_000i64,
        ) {
            let n = inside(f, &cities, place);
            let b = n.followers;
            prop_assert!(0 <= b.lower && b.upper.is_none_or(|u| b.lower <= u));
            prop_assert!(b.value.is_none_or(|v| b.lower <= v && b.upper.is_none_or(|u| v <= u)));
            prop_assert!(f.upper.is_none_or(|u| b.upper.is_some_and(|b| b <= u)));
            prop_assert!(Share::ppm(0) <= n.share.0 && n.share.0 <= n.share.1 && n.share.1 <= Share::percent(100));
            // Whatever the true number of followers is, the shares allow what the counts allow.
            if let Some(u) = f.upper {
                let truth = f.lower + (u - f.lower) * i / 999;
                let exact = inside(Count::exact(truth).into(), &cities, place).followers;
                if cities.iter().map(|c| c.followers()).sum::<i64>() <= f.lower {
                    prop_assert!(n.share.0.more_than(truth) - 1 <= exact.lower);
                    prop_assert!(n.share.1.at_least(truth) >= exact.upper.unwrap());
                }
            }
        }

        #[test]
        fn a_city_gives_its_areas_together_what_it_has(
            followers in 0..1_000_000i64, parts in proptest::collection::vec(0..400_000i64, 1..9),
        ) {
            let electors: i64 = parts.iter().sum();
            prop_assume!(electors > 0);
            let none_else = Place { electors: None, unlisted: false };
            let central = |p: &i64| inside(Count::exact(followers).into(), &[city(followers, *p, electors)], none_else).followers.value;
            let together: i64 = parts.iter().map(|p| central(p).unwrap()).sum();
            let rounding = parts.len() as i64;
            prop_assert!((together - followers).abs() <= rounding, "{together} of {followers}");
        }

        #[test]
        fn knowing_the_followers_better_never_widens(
            f in any_bounds(), down in 0..10_000i64, up in 0..10_000i64, open in any::<bool>(),
            cities in proptest::collection::vec(any_city(), 0..6), place in any_place(),
        ) {
            let lower = (f.lower - down).max(0);
            let upper = if open { None } else { f.upper.map(|u| u + up) };
            let wide = Bounds { value: f.value.filter(|_| upper.is_some()), lower, upper };
            let (n, w) = (inside(f, &cities, place), inside(wide, &cities, place));
            // The least can only fall with the followers: where more are listed than there are.
            if cities.iter().map(|c| c.followers()).sum::<i64>() <= f.lower {
                prop_assert!(within(n.followers, w.followers));
                prop_assert!(w.share.0 <= n.share.0 && n.share.1 <= w.share.1);
            }
            prop_assert!(n.followers.upper.is_none_or(|n| w.followers.upper.is_none_or(|w| n <= w)));
        }

        #[test]
        fn knowing_that_nothing_unlisted_lies_inside_never_widens(
            f in any_bounds(), cities in proptest::collection::vec(any_city(), 0..6), electors in proptest::option::of(0..3_000_000i64),
        ) {
            let at = |unlisted| inside(f, &cities, Place { electors, unlisted }).followers;
            prop_assert!(within(at(false), at(true)));
        }

        /// As long as followers are not more than the electors around them: else room by electors says less than the list.
        #[test]
        fn one_more_listed_city_never_widens(
            cities in proptest::collection::vec(any_city(), 0..6), more in any_city(), rest in 0..100_000i64,
            electors in proptest::option::of(0..3_000_000i64),
        ) {
            // All cities at least as large as the followers in them.
            let fits = |c: &City| {
                let electors = c.electors_of_area.unwrap() as f64 / c.share.fraction().max(1e-6);
                City { followers: Count::exact(c.followers().min(electors as i64)).into(), ..*c }
            };
            let cities: Vec<City> = cities.iter().map(fits).collect();
            let mut all = cities.clone();
            all.push(fits(&more));
            let in_cities: i64 = all.iter().filter_map(|c| c.electors_of_area).sum();
            let place = Place { electors: electors.map(|e| e + in_cities), unlisted: true };
            let f = Count::exact(all.iter().map(|c| c.followers()).sum::<i64>() + rest).into();
            prop_assert!(within(inside(f, &all, place).followers, inside(f, &cities, place).followers));
        }
    }
}
