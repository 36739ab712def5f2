//! Which of several readings of one account counts.

use std::cmp::Reverse;

use base::Precision;

use crate::model::{Reading, ReadingSource, Status};

/// The best of several readings of one account on one day in India: a count that was read before anything else, then
/// exact before floored before typed before abbreviated, then the owner's interface before the public one, a public
/// page, a person and a file, then the latest. A reading that is held back stands behind every count that is not.
pub fn best(readings: &[Reading]) -> Option<&Reading> {
    readings.iter().enumerate().max_by_key(|(i, r)| (rank(r), r.at, *i)).map(|(_, r)| r)
}

/// Greater is better.
fn rank(r: &Reading) -> impl Ord + use<> {
    let precision = match r.count.map(|c| c.precision) {
        Some(Precision::Exact) => 4,
        Some(Precision::Floor3sf) => 3,
        Some(Precision::Manual) => 2,
        Some(Precision::Approx) => 1,
        None => 0,
    };
    let source = match r.source {
        ReadingSource::ApiOwner => 4,
        ReadingSource::ApiPublic => 3,
        ReadingSource::Web => 2,
        ReadingSource::Manual => 1,
        ReadingSource::Import => 0,
    };
    (
        r.status == Status::Ok && r.count.is_some(),
        Reverse(r.held_back),
        Reverse(r.status.is_ours()),
        precision,
        source,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Count, Day};
    use proptest::prelude::*;

    fn day(n: i32) -> Day {
        Day::from_number(20_000 + n)
    }

    fn ok(d: i32, hour: i64, n: i64) -> Reading {
        Reading {
            at: (i64::from(20_000 + d) * 24 + hour) * 3_600_000_000,
            day: day(d),
            count: Some(Count::exact(n)),
            status: Status::Ok,
            source: ReadingSource::ApiPublic,
            held_back: false,
        }
    }

    fn not(status: Status, d: i32, hour: i64) -> Reading {
        Reading { count: None, status, ..ok(d, hour, 0) }
    }

    fn with(r: Reading, precision: Precision, source: ReadingSource) -> Reading {
        Reading { count: r.count.map(|c| Count { precision, ..c }), source, ..r }
    }

    #[test]
    fn the_days_reading_follows_the_order_of_the_rule() {
        use Precision::{Approx, Exact, Floor3sf};
        use ReadingSource::{ApiOwner, ApiPublic, Import, Web};
        // From worst to best; each beats all before it although it was read earlier.
        let ladder = [
            not(Status::RateLimited, 0, 9),
            not(Status::Hidden, 0, 8),
            with(ok(0, 7, 1), Approx, ApiOwner),
            with(ok(0, 6, 2), Precision::Manual, ApiOwner),
            with(ok(0, 5, 3), Floor3sf, ApiOwner),
            with(ok(0, 4, 4), Exact, Import),
            with(ok(0, 3, 5), Exact, ReadingSource::Manual),
            with(ok(0, 2, 6), Exact, Web),
            with(ok(0, 1, 7), Exact, ApiPublic),
            with(ok(0, 0, 8), Exact, ApiOwner),
            with(ok(0, 5, 9), Exact, ApiOwner),
        ];
        for i in 1..ladder.len() {
            assert_eq!(best(&ladder[..=i]), Some(&ladder[i]), "{i}");
            let reversed: Vec<_> = ladder[..=i].iter().rev().copied().collect();
            assert_eq!(best(&reversed), Some(&ladder[i]), "{i}");
        }
        assert_eq!(best(&[]), None);
        let held = Reading { held_back: true, ..ok(0, 9, 0) };
        assert_eq!(best(&[held, ok(0, 1, 70)]).and_then(|r| r.count), Some(Count::exact(70)));
    }

    fn any_reading() -> impl Strategy<Value = Reading> {
        (0..3i32, 0..24i64, 0..5i64, 0..10i16, 0..5i16, 0..4i16, any::<bool>()).prop_map(
            |(d, h, n, st, so, p, held)| {
                let status = Status::from_code(st).unwrap();
                let r = with(
                    ok(d, h, n),
                    Precision::from_code(p).unwrap(),
                    ReadingSource::from_code(so).unwrap(),
                );
                Reading { status, count: r.count.filter(|_| status == Status::Ok), held_back: held, ..r }
            },
        )
    }

    proptest! {
        #[test]
        fn the_order_of_arrival_does_not_decide(mut rs in proptest::collection::vec(any_reading(), 1..8)) {
            let shown = |r: Option<&Reading>| r.map(|r| (rank(r), r.at));
            let a = shown(best(&rs));
            rs.reverse();
            prop_assert!(a == shown(best(&rs)));
        }
    }
}
