//! What an office reported beside what an interface read. Pure.

use base::Share;

use crate::model::{Reading, ReadingSource, Status};

/// Two counts further apart in time are not compared: accounts move.
pub const DAYS: i32 = 7;

/// Two counts of one account, from two hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Typed by a person, or out of a file.
    pub office: Reading,
    /// Read by an interface or from a public page.
    pub interface: Reading,
}

impl Pair {
    /// By how many followers the office's count is above the interface's, as both state it.
    pub fn apart(&self) -> Option<i64> {
        Some(self.office.count?.value - self.interface.count?.value)
    }

    /// The same as a share of the interface's count, without a sign; `None` where that is nobody.
    pub fn share(&self) -> Option<Share> {
        Share::of(self.apart()?.abs(), self.interface.count?.value)
    }
}

/// The latest count of an office for which an interface counted within [`DAYS`], with the nearest of these. `readings` in any order.
pub fn pair(readings: &[Reading]) -> Option<Pair> {
    let counted = |r: &&Reading| r.status == Status::Ok && r.count.is_some();
    let of_office = |r: &&Reading| matches!(r.source, ReadingSource::Manual | ReadingSource::Import);
    let apart = |a: &Reading, b: &Reading| a.day.since(b.day).abs();
    let nearest = |office: &Reading| {
        let others = readings.iter().filter(counted).filter(|r| !of_office(r));
        others.filter(|r| apart(r, office) <= DAYS).min_by_key(|r| (apart(r, office), -r.at))
    };
    let offices = readings.iter().filter(counted).filter(of_office);
    let pairs = offices.filter_map(|office| Some(Pair { office: *office, interface: *nearest(office)? }));
    pairs.max_by_key(|p| p.office.at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Count, Day};
    use proptest::prelude::*;

    fn reading(age: i32, n: i64, source: ReadingSource) -> Reading {
        let day = Day::from_number(20_000).plus(-age);
        let at = day.noon().as_microsecond();
        Reading { at, day, count: Some(Count::exact(n)), status: Status::Ok, source, held_back: false }
    }

    #[test]
    fn the_latest_that_can_be_compared_with_its_nearest() {
        use ReadingSource::{ApiPublic, Import, Manual, Web};
        let all = [
            reading(30, 900, Import),
            reading(29, 1_000, ApiPublic),
            reading(12, 1_300, Manual),
            reading(6, 1_250, Web),
            reading(18, 1_200, ApiPublic),
            reading(0, 1_500, Web),
        ];
        let p = pair(&all).unwrap();
        assert_eq!((p.office, p.interface), (all[2], all[3]), "of two as near, the later one");
        assert_eq!((p.apart(), p.share()), (Some(50), Share::of(50, 1_250)));
        assert_eq!(pair(&all[..2]).unwrap().apart(), Some(-100));
        assert_eq!(pair(&[all[2], all[1]]), None, "seventeen days apart");
        assert_eq!(pair(&[all[0], all[2]]), None, "nobody else counted");
        let hidden = Reading { count: None, status: Status::Hidden, ..all[4] };
        assert_eq!(pair(&[all[2], hidden]), None);
        assert_eq!(pair(&[all[2], reading(12, 0, ApiPublic)]).unwrap().share(), None);
    }

    proptest! {
        #[test]
        fn a_pair_is_never_farther_apart_than_a_week(ages in prop::collection::vec((0..60i32, any::<bool>()), 0..15)) {
            let source = |office| if office { ReadingSource::Manual } else { ReadingSource::ApiPublic };
            let all: Vec<Reading> = ages.iter().map(|(age, o)| reading(*age, 5, source(*o))).collect();
            match pair(&all) {
                Some(p) => prop_assert!(p.office.day.since(p.interface.day).abs() <= DAYS),
                None => {
                    let near = |a: &(i32, bool), b: &(i32, bool)| a.1 && !b.1 && (a.0 - b.0).abs() <= DAYS;
                    prop_assert!(!ages.iter().any(|a| ages.iter().any(|b| near(a, b))));
                }
            }
        }
    }
}
