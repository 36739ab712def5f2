use proptest::prelude::*;

use super::*;
use crate::model::{EventId, Owner, Point};

fn said() -> impl Strategy<Value = Said> {
    let kind = prop::sample::select(Kind::ALL);
    let shown = prop::sample::select(Shown::ALL);
    let owner = prop::sample::select(Owner::ALL);
    (kind, shown, owner, 0..1_000_i64, 1..500_i64).prop_map(|(kind, shown, owner, starts, long)| Said {
        title: "नमूना".to_owned(),
        title_en: None,
        kind,
        owner,
        area: base::uuid::Uuid::nil().into(),
        place: None,
        point: None,
        starts,
        ends: starts + long,
        guests: None,
        shown,
    })
}

fn draft(said: Said) -> Event {
    Event {
        id: EventId::from(base::uuid::Uuid::nil()),
        said,
        hosts: Vec::new(),
        stage: Stage::Draft,
        cancelled: None,
        was: None,
        sequence: 0,
        published: None,
        visible_from: None,
        made: 0,
        changed: 0,
        by: String::new(),
    }
}

/// What is done to an event, and when.
fn life() -> impl Strategy<Value = Vec<(Act, Said, i64)>> {
    let one = (prop::sample::select(&Act::ALL[..]), said(), 0..100_i64);
    prop::collection::vec(one, 0..12)
}

proptest! {
    /// Whatever is done to an event in whatever order: nothing private is ever seen, nothing unpublished, and nothing before its time.
    #[test]
    fn nothing_is_seen_before_its_time(first in said(), life in life()) {
        let mut e = draft(first);
        let (mut now, mut published) = (0, None);
        for (act, said, later) in life {
            now += later;
            let before = e.clone();
            if may(act, &e, now).is_err() {
                continue;
            }
            e = match act {
                Act::Change => changed(e, said),
                Act::Approve => approved(e),
                Act::Publish => { published = Some(now); super::published(e, now) }
                Act::Move => moved(e, said),
                Act::Cancel => cancelled(e, "बारिश".to_owned()),
                Act::Report => e,
            };
            match e.visible_from {
                None => prop_assert!(e.stage != Stage::Published || e.said.kind.is_private()),
                Some(from) => {
                    prop_assert!(e.stage == Stage::Published && !e.said.kind.is_private());
                    prop_assert!(from >= published.unwrap());
                    prop_assert!(e.said.shown != Shown::Arrival || from >= e.said.starts);
                    prop_assert!(e.said.shown != Shown::After || from >= e.said.ends);
                }
            }
            // Whoever follows it hears of each change of what was published, and of nothing else.
            let told = before.stage == Stage::Published && matches!(act, Act::Move | Act::Cancel);
            prop_assert!(!told || e.sequence > before.sequence);
            prop_assert!(e.sequence >= before.sequence);
            if act == Act::Move && e.said.starts != before.said.starts {
                prop_assert_eq!(e.was, Some(before.said.starts));
            }
        }
    }
}

#[test]
fn what_may_be_done_when() {
    let now = 10;
    let at = |starts, ends, stage, cancelled: bool| {
        let mut e = draft(Said { starts, ends, ..sample() });
        e.stage = stage;
        e.cancelled = cancelled.then(|| "बारिश".to_owned());
        Act::ALL.map(|act| may(act, &e, now).err())
    };
    use Bar::*;
    let (coming, over) = ((20, 30), (0, 5));
    assert_eq!(
        at(coming.0, coming.1, Stage::Draft, false),
        [None, None, Some(TooEarly), Some(TooEarly), None, Some(TooEarly)]
    );
    assert_eq!(
        at(coming.0, coming.1, Stage::Approved, false),
        [None, Some(Done), None, Some(TooEarly), None, Some(TooEarly)]
    );
    assert_eq!(
        at(coming.0, coming.1, Stage::Published, false),
        [Some(Done), Some(Done), Some(Done), None, None, Some(TooEarly)]
    );
    assert_eq!(
        at(over.0, over.1, Stage::Published, false),
        [Some(Done), Some(Done), Some(Done), Some(Begun), Some(Begun), None]
    );
    assert_eq!(at(coming.0, coming.1, Stage::Published, true), [Some(Cancelled); 6]);
}

fn sample() -> Said {
    Said {
        title: "नमूना".to_owned(),
        title_en: None,
        kind: Kind::Meeting,
        owner: Owner::Party,
        area: base::uuid::Uuid::nil().into(),
        place: None,
        point: None,
        starts: 0,
        ends: 1,
        guests: None,
        shown: Shown::Now,
    }
}

#[test]
fn what_is_wrong_is_named() {
    assert_eq!(faults(&sample()), []);
    assert_eq!(faults(&Said { title: " ".to_owned(), ..sample() }), [Fault::NoTitle]);
    assert_eq!(faults(&Said { title: String::new(), kind: Kind::Home, ..sample() }), []);
    assert_eq!(faults(&Said { ends: 0, ..sample() }), [Fault::EndsFirst]);
    assert_eq!(faults(&Said { ends: LONGEST + 1, ..sample() }), [Fault::TooLong]);
}

proptest! {
    /// Whatever is written of a point is read again as the same point.
    #[test]
    fn a_point_is_read_as_it_is_written(latitude in 6_000_000..38_000_000, longitude in 68_000_000..98_000_000) {
        let point = Point { latitude, longitude };
        prop_assert_eq!(Point::read(&point.to_string()), Some(point));
        prop_assert_eq!(Point::read(&words::numbers::devanagari_digits(&point.to_string())), Some(point));
        let (north, east) = point.degrees();
        prop_assert_eq!(Point::read(&format!("{east}, {north}")), None);
    }

    #[test]
    fn no_text_is_a_point_outside_of_india(text in "[0-9., °ऀ-९-]{0,24}") {
        if let Some(Point { latitude, longitude }) = Point::read(&text) {
            prop_assert!((6_000_000..38_000_000).contains(&latitude));
            prop_assert!((68_000_000..98_000_000).contains(&longitude));
        }
    }
}
