//! What counts for what.

use areas::model::{AreaKind, Identity, Place as Lies};
use base::uuid::Uuid;

use super::*;

const STATE: i64 = 1;
const SEAT: i64 = 2;

fn path(of: &[i64]) -> AreaPath {
    of[1..].iter().fold(AreaPath::root(of[0]), |p, no| p.child(*no))
}

fn area(of: &[i64], kind: AreaKind) -> Area {
    let no = *of.last().unwrap();
    let id = Uuid::from_u128(no as u128).into();
    Area {
        identity: Identity { id, no, kind, code: format!("A-{no}"), number: None },
        place: Lies { parent: None, path: path(of), name_hi: None, name_en: None, reserved: None },
    }
}

fn visits(of: &[(&[i64], i64, i64)]) -> Visits {
    Visits::of(
        of.iter().map(|(at, visits, last)| Place { path: path(at), visits: *visits, last: *last }).collect(),
    )
}

#[test]
fn a_visit_counts_for_what_lies_above_and_never_for_what_lies_below() {
    let v = visits(&[(&[STATE, SEAT, 10, 100], 2, 50), (&[STATE, SEAT], 3, 70), (&[STATE, SEAT, 11], 1, 20)]);
    for (at, n, last) in [
        (&[STATE][..], 6, Some(70)),
        (&[STATE, SEAT], 6, Some(70)),
        (&[STATE, SEAT, 10], 2, Some(50)),
        (&[STATE, SEAT, 10, 100], 2, Some(50)),
        (&[STATE, SEAT, 10, 101], 0, None),
        (&[STATE, SEAT, 11], 1, Some(20)),
        (&[STATE, SEAT, 12], 0, None),
        (&[STATE, 3], 0, None),
    ] {
        assert_eq!((v.count(&path(at)), v.last(&path(at))), (n, last), "{at:?}");
    }
}

#[test]
fn the_longest_silent_stand_first_and_booths_are_counted() {
    let v = visits(&[(&[STATE, SEAT, 10, 100], 1, 50), (&[STATE, SEAT, 11], 1, 20)]);
    let booths = [&[STATE, SEAT, 10, 100][..], &[STATE, SEAT, 10, 101], &[STATE, SEAT, 11, 102]];
    let booths = Silence::of(booths.map(path).to_vec(), &v, 30);
    assert_eq!(booths.total(), Booths { all: 3, silent: 2 });
    assert_eq!(booths.inside(&path(&[STATE, SEAT, 10])), Booths { all: 2, silent: 1 });
    let mandals = [10, 11, 12].map(|no| area(&[STATE, SEAT, no], AreaKind::Mandal));
    let found = silent(&mandals, &v, &booths, 30);
    let found: Vec<_> = found.iter().map(|s| (s.area.identity.no, s.last, s.booths.all)).collect();
    assert_eq!(found, [(12, None, 0), (11, Some(20), 1)]);
    assert_eq!(silent(&mandals, &v, &booths, 20).len(), 1);
}

#[test]
fn electors_are_known_or_not() {
    assert_eq!(electors(Some(9), &[None]), Some(9));
    assert_eq!(electors(None, &[Some(2), Some(3)]), Some(5));
    assert_eq!(electors(None, &[Some(2), None]), None);
    assert_eq!(electors(None, &[]), None);
}

#[test]
fn parts_of_visits_stand_beside_parts_of_electors() {
    let v = visits(&[(&[STATE, SEAT, 10], 6, 1), (&[STATE, SEAT, 11, 100], 2, 1), (&[STATE, SEAT], 2, 1)]);
    let mandals = |n: [Option<i64>; 3]| {
        [10, 11, 12]
            .into_iter()
            .zip(n)
            .map(|(no, n)| (area(&[STATE, SEAT, no], AreaKind::Mandal), n))
            .collect()
    };
    let found = parts(&path(&[STATE, SEAT]), mandals([Some(100), Some(700), Some(200)]), &v);
    let said: Vec<_> =
        found.iter().map(|p| (p.area.as_ref().map(|a| a.identity.no), p.visits, p.more())).collect();
    assert_eq!(
        said,
        [
            (Some(11), 2, Some(-500_000)),
            (Some(12), 0, Some(-200_000)),
            (Some(10), 6, Some(500_000)),
            (None, 2, None)
        ]
    );
    // Where those of one mandal are not known, no part of any is.
    let found = parts(&path(&[STATE, SEAT]), mandals([Some(100), None, Some(200)]), &v);
    assert!(found.iter().all(|p| p.of_electors.is_none() && p.of_visits.is_some()));
    assert!(parts(&path(&[STATE, 3]), mandals([None; 3]), &v).iter().all(|p| p.of_visits.is_none()));
}
