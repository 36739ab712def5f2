//! Samples of the first screen, of what is in doubt, and of the sheet.

use areas::outline::Outline;

use super::*;
use crate::doubts::{InDoubt, What as Doubtful};
use crate::due::Readers;
use crate::morning::{Change, Compared, Morning, Mover, Since};
use crate::outlines::{Drawn, Land};
use crate::rules::missing::gaps;
use crate::rules::work::{Task, What};
use crate::sheet::{Question, Sheet};

pub(super) fn morning(r: &Report) -> Morning {
    let change = |n: usize, before, after| {
        let x = &r.rows[n];
        let b = x.judgement.deciding().bounds;
        let (names, area) = (x.names.clone(), x.area.clone());
        Change { person: x.person, names, area, before, after, followers: (Some(b), Some(b)) }
    };
    let task = |n: usize, what| {
        let a = &r.rows[n].subject.accounts[0];
        Task { person: r.rows[n].person, account: a.account, platform: a.platform, what }
    };
    let last = Some(today().plus(-40));
    let mover = |n: usize, from| {
        let row = r.rows[n].clone();
        let stand =
            |age: i32, n: i64| Some(Stand { day: today().plus(-age), followers: Count::exact(n).into() });
        Mover { change: growth(stand(7, from), stand(0, 9_500)).unwrap(), row }
    };
    Morning {
        compared: Compared {
            since: Since::Meeting(today().plus(-14)),
            met_before: 1,
            people: vec![
                change(0, Some(Verdict::NotMet), Some(Verdict::Met)),
                change(1, Some(Verdict::Met), Some(Verdict::CannotTell)),
                change(2, None, Some(Verdict::NotMet)),
            ],
        },
        tasks: vec![
            task(0, What::Explain(jump())),
            task(1, What::Confirm { day: today().plus(-3), doubt: Some(Doubt::Drop) }),
            task(1, What::Read { why: Unusable::Stale, last, decides: true }),
            task(2, What::Read { why: Unusable::Missing, last: None, decides: false }),
        ],
        readers: Readers::default(),
        movers: (vec![mover(0, 9_000)], vec![mover(1, 12_000)]),
        read: (9, 7),
        events: vec![(Platform::X, today().plus(-2))],
        made: 1_795_329_000_000_000,
    }
}

pub(super) fn in_doubt() -> Vec<InDoubt> {
    let reading = |outcome| {
        let point = Point { day: today().plus(-3), count: Count::exact(40) };
        let doubt = Some(Doubt::Stuck);
        InDoubt { row: 0, account: 1, what: Doubtful::Reading(Doubted { point, doubt, outcome }) }
    };
    let jump = InDoubt { row: 0, account: 0, what: Doubtful::Jump(jump()) };
    vec![jump, reading(Outcome::Held), reading(Outcome::Refused { on: today() })]
}

pub(super) fn sheet_of(r: &Report, l: Locale) -> Sheet {
    let tasks = morning(r).tasks;
    Sheet {
        area: seat(l, 7),
        as_of: AsOf::current(today()),
        made: 1_795_329_000_000_000,
        own: r.rows[..1].to_vec(),
        missing: gaps(r.rows.iter().map(|x| (&x.subject, &x.judgement))),
        questions: vec![
            Question::Jump(0, tasks[0]),
            Question::Unread(1, tasks[2]),
            Question::NotGrown(1),
            Question::Behind(2),
            Question::Missing(0, crate::rules::missing::Missing::Owner),
            Question::Help,
        ],
        seats: r.rows.clone(),
    }
}

pub(super) fn land(l: Locale) -> Land {
    let square = |x: i32| {
        Outline::new(vec![vec![vec![(x, 0), (x + 900, 0), (x + 900, 900), (x, 900), (x, 0)]]]).unwrap()
    };
    let drawn = |n: i64, row| Drawn { area: seat(l, n), outline: Some(square(n as i32 * 1_000)), row };
    Land {
        areas: vec![drawn(1, Some(0)), drawn(2, Some(1)), drawn(3, Some(2)), drawn(4, None)],
        districts: vec![(seat(l, 1), (1_500, 450))],
    }
}
