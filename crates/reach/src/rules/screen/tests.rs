use base::Count;
use proptest::prelude::*;

use super::doubt::{fell, multiplied, returned};
use super::*;

fn day(n: i32) -> Day {
    Day::from_number(20_000 + n)
}

/// Exact counts on successive days from day 0; a negative number is a day without a reading.
fn daily(counts: &[i64]) -> Vec<Point> {
    (0..)
        .zip(counts)
        .filter(|(_, n)| **n >= 0)
        .map(|(d, n)| Point { day: day(d), count: Count::exact(*n) })
        .collect()
}

/// One letter for each reading: `.` accepted without a doubt, `+` accepted after one, `?` held, `x` refused.
fn signs(screened: &[Screened]) -> String {
    let sign = |r: &Screened| match r.outcome() {
        Outcome::Accepted { .. } if r.doubt.is_none() => '.',
        Outcome::Accepted { .. } => '+',
        Outcome::Held => '?',
        Outcome::Refused { .. } => 'x',
    };
    screened.iter().map(sign).collect()
}

fn judged(counts: &[i64], context: &Context<'_>, until: i32) -> String {
    signs(&screen(&daily(counts), context, day(until)))
}

fn plain(counts: &[i64], until: i32) -> String {
    judged(counts, &Context::default(), until)
}

#[test]
fn a_drop_that_returns_is_held_and_then_refused() {
    let counts = [1000, 1001, 600, 590, 601, 600, 600, 1002, 1003];
    assert_eq!(plain(&counts, 2), "..?");
    assert_eq!(plain(&counts, 6), "..?????");
    assert_eq!(plain(&counts, 8), "..xxxxx..");
    let s = screen(&daily(&counts), &Context::default(), day(8));
    assert_eq!((s[1].doubt, s[2].doubt, s[7].doubt), (None, Some(Doubt::Drop), None));
    assert_eq!(s[2].outcome(), Outcome::Refused { on: day(7) });
    assert_eq!(s[2].as_of(day(6)), Outcome::Held);
    // A way up in steps is still the way up; what is no drop is believed meanwhile.
    assert_eq!(plain(&[1000, 10, 700, 980, 995], 4), ".xx..");
}

#[test]
fn a_step_that_lasts_is_accepted_at_its_own_date_after_six_days() {
    let counts = [1000, 900, 901, 902, 903, 904, 905, 906];
    assert_eq!(plain(&counts, 6), ".??????");
    assert_eq!(plain(&counts, 7), ".++++++.");
    let s = screen(&daily(&counts), &Context::default(), day(7));
    assert_eq!(s[1].outcome(), Outcome::Accepted { on: day(7) });
}

#[test]
fn without_another_reading_seven_days_settle() {
    assert_eq!(plain(&[1000, 900], 7), ".?");
    assert_eq!(plain(&[1000, 900], 8), ".+");
    // A week later it has come back, or it has not.
    assert_eq!(plain(&[1000, 900, -1, -1, -1, -1, -1, -1, 1001], 8), ".x.");
    assert_eq!(plain(&[1000, 900, -1, -1, -1, -1, -1, -1, 901], 8), ".+.");
    // It has come most of the way back, though not all.
    assert_eq!(plain(&[1000, 500, 980, 980, 980, 980, 980, 980, 980], 7), ".?......");
    assert_eq!(plain(&[1000, 500, 980, 980, 980, 980, 980, 980, 980], 8), ".x.......");
}

#[test]
fn a_lie_inside_a_true_step_is_still_a_lie() {
    let counts = [1000, 500, 200, 501, 502, 503, 504, 505, 506];
    assert_eq!(plain(&counts, 8), ".+x++++..");
    // And a second drop is asked about like the first.
    assert_eq!(plain(&[1000, 900, 900, 800, 800, 800, 800, 800, 800, 800], 9), ".++++++++.");
}

#[test]
fn a_zero_needs_another_zero() {
    assert_eq!(plain(&[500, 0], 7), ".?");
    assert_eq!(plain(&[500, 0], 8), ".x");
    assert_eq!(plain(&[500, 0, 0, 0, 0, 0, 0], 6), ".??????");
    assert_eq!(plain(&[500, 0, 0, 0, 0, 0, 0, 0], 7), ".++++++.");
    assert_eq!(plain(&[500, 0, 501], 2), ".x.");
    assert_eq!(plain(&[2, 0], 1), ".?");
    // A new account may have nobody yet; and a suspended one comes back.
    assert_eq!(plain(&[0, 0, 400], 2), "...");
    let s = screen(&daily(&[500, 0]), &Context::default(), day(1));
    assert_eq!(s[1].doubt, Some(Doubt::Zero));
}

#[test]
fn a_leap_to_more_than_double_is_a_stranger_until_it_lasts() {
    assert_eq!(plain(&[1000, 1900, 3000], 2), "...");
    let leap = [1000, 9000, 9001, 9002, 9003, 9004, 9005, 9006];
    assert_eq!(plain(&leap, 3), ".???");
    assert_eq!(plain(&leap, 7), ".++++++.");
    let spike = [1000, 9000, 9001, 1001, 1002, 1003, 1004, 1005, 1006, 1007];
    assert_eq!(plain(&spike, 5), ".?????");
    let s = screen(&daily(&spike), &Context::default(), day(9));
    assert_eq!(signs(&s), ".xx++++++.");
    assert_eq!((s[1].doubt, s[3].doubt), (Some(Doubt::Stranger), Some(Doubt::Drop)));
    // An account read wrongly from its first day comes right, and falls back once more on the way.
    assert_eq!(plain(&[100, 100, 90_000, 100, 90_001, 90_002, 90_003, 90_004, 90_005], 8), "..+x++++.");
}

#[test]
fn a_stranger_after_a_rename_waits_for_a_person() {
    let renamed = Context { renames: &[day(1)], ..Context::default() };
    let counts: Vec<i64> = [1000].into_iter().chain(std::iter::repeat_n(80, 30)).collect();
    assert_eq!(judged(&counts, &renamed, 30), format!(".{}", "?".repeat(30)));
    let s = screen(&daily(&counts), &renamed, day(30));
    assert_eq!(s[30].doubt, Some(Doubt::Stranger));
    // One word settles them all, and those that follow.
    let said = |accept| [Decision { day: day(3), made_on: day(10), accept }];
    let no = judged(&counts, &Context { decisions: &said(false), ..renamed }, 30);
    assert_eq!(no, format!(".{}", "x".repeat(30)));
    let s = screen(&daily(&counts), &Context { decisions: &said(true), ..renamed }, day(30));
    assert_eq!(signs(&s), format!(".{}{}", "+".repeat(10), ".".repeat(20)));
    assert_eq!(s[5].outcome(), Outcome::Accepted { on: day(10) });
    // The account itself comes back.
    assert_eq!(judged(&[1000, 80, 80, 1001], &renamed, 3), ".xx.");
    assert_eq!(judged(&[1000, 9000, 9000, 1001, 1001, 1001, 1001, 1001, 1001], &renamed, 10), ".xx++++++");
    // A rename that changes nothing asks nothing; one long past explains nothing.
    assert_eq!(judged(&[1000, 1010, 1020], &renamed, 2), "...");
    let long_past = Context { renames: &[day(-10)], ..Context::default() };
    assert_eq!(judged(&counts[..9], &long_past, 8), ".++++++..");
}

#[test]
fn a_count_that_stands_still_is_asked_about_after_two_weeks() {
    let moving = (0..30).map(|n| 5000 + 20 * n);
    let counts = |still: usize, then: i64| -> Vec<i64> {
        moving.clone().chain(std::iter::repeat_n(5580, still)).chain([then]).collect()
    };
    // Day 29 is the first of the run, day 43 two weeks on.
    let s = screen(&daily(&counts(16, 5920)), &Context::default(), day(45));
    assert_eq!(signs(&s), format!("{}???", ".".repeat(43)));
    assert_eq!(s[43].doubt, Some(Doubt::Stuck));
    assert_eq!(plain(&counts(16, 5920), 46), format!("{}xxx.", ".".repeat(43)));
    assert_eq!(plain(&counts(16, 5590), 46), format!("{}+++.", ".".repeat(43)));
    // Seven days more, and it is not a measurement.
    assert_eq!(
        plain(&counts(24, 5920), 53),
        format!("{}{}???", ".".repeat(43), "x".repeat(4) + "????")[..54]
    );
    // A person knows better, once for the whole run.
    let said = [Decision { day: day(43), made_on: day(45), accept: true }];
    let context = Context { decisions: &said, ..Context::default() };
    assert_eq!(judged(&counts(20, 5580), &context, 50), format!("{}+++{}", ".".repeat(43), ".".repeat(5)));
    // An account that seldom moves may rest.
    let slow: Vec<i64> = (0..60).map(|n| if n < 30 { 50 + n / 3 } else { 60 }).collect();
    assert_eq!(plain(&slow, 60), ".".repeat(60));
    // A count that its platform rounds may, too.
    let rounded: Vec<Point> = daily(&counts(30, 5580))
        .into_iter()
        .map(|p| Point { count: Count { precision: base::Precision::Floor3sf, ..p.count }, ..p })
        .collect();
    assert_eq!(signs(&screen(&rounded, &Context::default(), day(61))), ".".repeat(61));
}

#[test]
fn a_purge_is_an_event_and_no_doubt() {
    let event = Context { events: &[day(2)], ..Context::default() };
    assert_eq!(judged(&[1000, 1001, 930, 931], &event, 3), "....");
    assert_eq!(plain(&[1000, 1001, 930, 931], 3), "..??");
    // Read again only after the purge.
    assert_eq!(judged(&[1000, 1001, -1, 930, 931], &event, 4), "....");
    // No purge takes more than half, or everybody; and it does not explain what was in question before it.
    assert_eq!(judged(&[1000, 1001, 400, 400], &event, 3), "..??");
    assert_eq!(judged(&[1000, 1001, 0], &event, 2), "..?");
    assert_eq!(judged(&[1000, 700, 700, 1000], &event, 3), ".xx.");
}

#[test]
fn people_stand_above_the_rules() {
    let counts = [1000, 900, 1001, 1002];
    let said = [
        Decision { day: day(1), made_on: day(3), accept: true },
        Decision { day: day(2), made_on: day(3), accept: false },
        Decision { day: day(3), made_on: day(2), accept: false },
        Decision { day: day(9), made_on: day(9), accept: false },
        Decision { day: day(1), made_on: day(5), accept: false },
    ];
    let context = Context { decisions: &said, ..Context::default() };
    assert_eq!(judged(&counts, &context, 2), ".x.");
    assert_eq!(judged(&counts, &context, 3), ".+x.");
    let s = screen(&daily(&counts), &context, day(9));
    assert_eq!(signs(&s), ".xx.");
    let outcomes: Vec<_> = (0..7).map(|d| s[1].as_of(day(d))).collect();
    assert_eq!(
        outcomes,
        [
            Outcome::Held,
            Outcome::Held,
            Outcome::Refused { on: day(2) },
            Outcome::Accepted { on: day(3) },
            Outcome::Accepted { on: day(3) },
            Outcome::Refused { on: day(5) },
            Outcome::Refused { on: day(5) },
        ]
    );
    // A drop that a person believes is the level from then on.
    let said = [Decision { day: day(1), made_on: day(2), accept: true }];
    let context = Context { decisions: &said, ..Context::default() };
    assert_eq!(judged(&[1000, 900, 899, 898], &context, 3), ".++.");
}

#[test]
fn rounding_and_single_people_make_no_doubt() {
    // 10,500 to 10,599 and then 10,200 to 10,299: the fall may be as small as 1.9 %.
    assert!(!fell(Count::floor_3sf(10_500), Count::floor_3sf(10_200)));
    assert!(fell(Count::floor_3sf(10_500), Count::floor_3sf(10_000)));
    assert!(returned(Count::floor_3sf(10_500), Count::floor_3sf(10_300)));
    let least = Count { value: 5_000_000, lower: 5_000_000, upper: None, precision: base::Precision::Approx };
    assert!(!fell(Count::exact(9_000_000), least) && !multiplied(least, Count::exact(90_000_000)));
    assert_eq!(plain(&[12, 11, 12, 11], 3), "....");
    assert_eq!(plain(&[12, 10, 12], 2), ".x.");
    // The edges of the definition: exactly 3 % is no drop, exactly 1.5 % is a return.
    assert!(!fell(Count::exact(1000), Count::exact(970)) && fell(Count::exact(1000), Count::exact(969)));
    assert!(
        returned(Count::exact(1000), Count::exact(985)) && !returned(Count::exact(1000), Count::exact(984))
    );
}

#[test]
fn each_telling_says_what_it_settled() {
    let mut s = Screen::new(&[], &[]);
    let p = |d, n| Point { day: day(d), count: Count::exact(n) };
    assert_eq!(s.feed(p(0, 1000)), [(day(0), Outcome::Accepted { on: day(0) })]);
    assert_eq!(s.feed(p(1, 500)), []);
    assert_eq!(
        s.feed(p(2, 1001)),
        [(day(1), Outcome::Refused { on: day(2) }), (day(2), Outcome::Accepted { on: day(2) })]
    );
    assert_eq!(s.feed(p(2, 7)), [], "one a day");
    assert_eq!(s.feed(p(3, 500)), []);
    assert_eq!(s.advance(day(9)), []);
    assert_eq!(s.advance(day(12)), [(day(3), Outcome::Accepted { on: day(10) })]);
    let said = Decision { day: day(3), made_on: day(13), accept: false };
    assert_eq!(s.decide(said), [(day(3), Outcome::Refused { on: day(13) })]);
    assert_eq!(s.decide(said), [], "said twice, done once");
    assert_eq!(s.readings().len(), 4);
}

/// Days and counts that are often in question: few levels, zeros, repeats, gaps, roundings.
fn any_series() -> impl Strategy<Value = Vec<Point>> {
    let count = prop_oneof![
        4 => 990..1010i64,
        2 => 900..1000i64,
        1 => Just(0i64),
        2 => 100..120i64,
        2 => 4000..4100i64,
        2 => Just(1000i64),
    ];
    let gap = prop_oneof![8 => Just(1), 2 => 2..4i32, 1 => 5..20i32];
    proptest::collection::vec((gap, count, 0..8u8), 1..60).prop_map(|steps| {
        let mut d = 0;
        let point = |(gap, n, kind)| {
            d += gap;
            let count = if kind == 0 { Count::floor_3sf(n) } else { Count::exact(n) };
            Point { day: day(d), count }
        };
        steps.into_iter().map(point).collect()
    })
}

fn any_decisions() -> impl Strategy<Value = Vec<Decision>> {
    let one = (0..120i32, 0..20i32, any::<bool>());
    proptest::collection::vec(one, 0..6).prop_map(|ds| {
        ds.into_iter()
            .map(|(d, wait, accept)| Decision { day: day(d), made_on: day(d + wait), accept })
            .collect()
    })
}

fn any_days() -> impl Strategy<Value = Vec<Day>> {
    proptest::collection::vec((0..120i32).prop_map(day), 0..3)
}

proptest! {
    /// The short way of a calm series is the long way.
    #[test]
    fn a_calm_series_is_judged_alike_either_way(
        steps in proptest::collection::vec((1..5i32, -40..60i64, 0..3u8), 0..60), start in 20..3_000i64,
    ) {
        let (mut on, mut n) = (0, start);
        let points: Vec<Point> = steps.iter().map(|(days, by, kind)| {
            on += days;
            n = (n + if *kind == 0 { 0 } else { *by }).max(0);
            Point { day: day(on), count: Count::exact(n) }
        }).collect();
        let mut slow = Screen::new(&[], &[]);
        for p in &points {
            slow.feed(*p);
        }
        slow.advance(day(on));
        prop_assert_eq!(screen(&points, &Context::default(), day(on)), slow.into_readings());
    }
}

proptest! {
    #[test]
    fn nothing_uses_the_future(
        points in any_series(), decisions in any_decisions(),
        events in any_days(), renames in any_days(), cut in 0..150i32,
    ) {
        let context = Context { events: &events, renames: &renames, decisions: &decisions };
        let full = screen(&points, &context, day(400));
        let until = |ds: &[Day]| ds.iter().copied().filter(|d| *d <= day(cut)).collect::<Vec<_>>();
        let (events, renames) = (until(&events), until(&renames));
        let decisions: Vec<_> = decisions.iter().copied().filter(|d| d.made_on <= day(cut)).collect();
        let then = Context { events: &events, renames: &renames, decisions: &decisions };
        let points: Vec<_> = points.into_iter().filter(|p| p.day <= day(cut)).collect();
        let known = screen(&points, &then, day(cut));
        prop_assert_eq!(known.len(), points.len());
        for (a, b) in known.iter().zip(&full) {
            prop_assert_eq!(a.point, b.point);
            prop_assert_eq!(a.outcome(), b.as_of(day(cut)), "{:?}", a.point);
            prop_assert_eq!(a.doubt, b.doubt, "{:?}", a.point);
        }
    }

    #[test]
    fn a_screen_grown_day_by_day_says_the_same(points in any_series(), events in any_days(), renames in any_days()) {
        let mut grown = Screen::new(&[], &[]);
        let mut told = std::collections::BTreeMap::new();
        for d in (0..400).map(day) {
            if events.contains(&d) { grown.event(d); }
            if renames.contains(&d) { grown.rename(d); }
            for p in points.iter().filter(|p| p.day == d) { told.extend(grown.feed(*p)); }
            told.extend(grown.advance(d));
        }
        let context = Context { events: &events, renames: &renames, decisions: &[] };
        let at_once = screen(&points, &context, day(399));
        prop_assert_eq!(grown.readings(), at_once.as_slice());
        for r in &at_once {
            prop_assert_eq!(told.get(&r.point.day).copied().unwrap_or(Outcome::Held), r.outcome());
        }
    }

    #[test]
    fn nothing_waits_more_than_a_week_but_for_a_person(
        points in any_series(), renames in any_days(), extra in 0..200i32,
    ) {
        let context = Context { renames: &renames, ..Context::default() };
        let until = points.last().unwrap().day.plus(extra);
        for r in screen(&points, &context, until) {
            let since = match r.outcome() {
                Outcome::Held => until,
                Outcome::Accepted { on } | Outcome::Refused { on } => on,
            };
            prop_assert!(since >= r.point.day);
            let asks = r.doubt == Some(Doubt::Stranger) && !renames.is_empty();
            prop_assert!(asks || since.since(r.point.day) <= HOLD_DAYS, "{:?}", r);
            prop_assert!(r.outcome() != Outcome::Held || r.doubt.is_some());
            if r.doubt.is_none() { prop_assert_eq!(r.outcome(), Outcome::Accepted { on: r.point.day }); }
        }
    }

    #[test]
    fn what_only_drifts_is_never_in_doubt(
        start in 10_000..1_000_000i64, steps in proptest::collection::vec((1..30i32, -29..150i64), 1..80),
    ) {
        let (mut n, mut d) = (start, 0);
        let points: Vec<_> = steps.iter().map(|(gap, permille)| {
            d += gap;
            // At least one person moves: a habit that stops is another question.
            n += match n * permille / 1000 { 0 => 1, step => step };
            Point { day: day(d), count: Count::exact(n) }
        }).collect();
        for r in screen(&points, &Context::default(), day(d)) {
            prop_assert_eq!(r.doubt, None);
        }
    }

    #[test]
    fn a_step_that_lasts_is_believed_within_a_week(
        level in 1_000..1_000_000i64, permille in 10..5_000i64, gaps in proptest::collection::vec(1..10i32, 8..30),
    ) {
        let mut d = 0;
        let points: Vec<_> = gaps.iter().enumerate().map(|(i, gap)| {
            d += gap;
            let n = if i < 4 { level } else { level * permille / 1000 } + i64::try_from(i).unwrap() % 3;
            Point { day: day(d), count: Count::exact(n) }
        }).collect();
        for r in screen(&points, &Context::default(), day(d + 7)) {
            let Outcome::Accepted { on } = r.outcome() else { panic!("{r:?}") };
            prop_assert!(on.since(r.point.day) <= HOLD_DAYS);
        }
    }

    #[test]
    fn no_lie_by_the_definition_is_ever_believed(points in any_series()) {
        let points: Vec<_> = points.into_iter().map(|p| Point { count: Count::exact(p.count.value), ..p }).collect();
        let n: Vec<i64> = points.iter().map(|p| p.count.value).collect();
        let screened = screen(&points, &Context::default(), day(1000));
        for i in 1..n.len() {
            let level = n[i - 1];
            let back = (i + 1..n.len())
                .take_while(|k| points[*k].day.since(points[i].day) <= 5)
                .any(|k| (n[k] - level).abs() * 1000 <= 15 * level);
            prop_assert!(n[i] * 100 >= 97 * level || !back || !screened[i].accepted(), "{:?}", screened[i]);
        }
    }

    #[test]
    fn exactly_the_lies_are_refused_and_once_is_enough(
        start in 1_000..1_000_000i64,
        weeks in proptest::collection::vec((-2..4i64, 0..96i64, 1..6usize), 1..12),
    ) {
        // Each fortnight drifts by its own pace, a few thousandths a day, and lies on its first days.
        let mut n = start;
        let (mut points, mut lies) = (Vec::new(), String::from("."));
        points.push(n);
        for (pace, percent, days) in weeks {
            for d in 0..14 {
                n += (n * pace / 1000).max(1);
                points.push(if d < days { n * percent / 100 } else { n });
                lies.push(if d < days { 'x' } else { '.' });
            }
        }
        let first = screen(&daily(&points), &Context::default(), day(1000));
        prop_assert_eq!(signs(&first), lies);
        let believed: Vec<_> = first.iter().filter(|r| r.accepted()).map(|r| r.point).collect();
        for r in screen(&believed, &Context::default(), day(1000)) {
            prop_assert_eq!(r.doubt, None);
        }
    }
}
