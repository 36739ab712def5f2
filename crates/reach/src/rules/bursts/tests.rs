use base::Precision;
use proptest::prelude::*;

use super::*;

fn day(n: i32) -> Day {
    Day::from_number(20_000 + n)
}

fn series(counts: impl IntoIterator<Item = i64>) -> Vec<Point> {
    (0..).zip(counts).map(|(i, n)| Point { day: day(i), count: Count::exact(n) }).collect()
}

/// 20,000 followers on the first day, 20 to 24 more each day, `jump` more on day 40 and `after` more on each day after it.
fn with_jump(jump: i64, after: i64) -> Vec<Point> {
    let at = |i: i64| 20_000 + 22 * i + i % 3 + if i >= 40 { jump + after * (i - 40) } else { 0 };
    series((0..80).map(at))
}

fn states(found: &[Burst]) -> Vec<BurstState> {
    found.iter().map(|b| b.state).collect()
}

#[test]
fn a_jump_waits_seven_days_and_then_needs_explanation() {
    let s = with_jump(2_300, 0);
    assert_eq!(bursts(&s, &[], day(39)), []);
    for on in 40..47 {
        let found = bursts(&s, &[], day(on));
        assert_eq!(states(&found), [BurstState::Pending], "day {on}");
        assert_eq!(found[0].aftermath, None);
    }
    let found = bursts(&s, &[], day(47));
    let [b] = found[..] else { panic!("{found:?}") };
    assert_eq!((b.from, b.to, b.state), (day(39), day(40), BurstState::Flagged));
    assert_eq!(b.gained, Bounds { value: Some(2_300), lower: 2_300, upper: Some(2_300) });
    assert!((100_000..115_000).contains(&b.share.as_ppm()) && b.z > LEAST_Z, "{b:?}");
    assert!((900_000..1_100_000).contains(&b.aftermath.unwrap().as_ppm()), "{b:?}");
    assert_eq!(bursts(&s, &[], day(79)), found);
}

#[test]
fn a_jump_whose_growth_goes_on_is_natural() {
    assert_eq!(states(&bursts(&with_jump(2_300, 40), &[], day(60))), [BurstState::Natural]);
    // At 1.5 times the old pace it is not yet called so.
    assert_eq!(states(&bursts(&with_jump(2_300, 9), &[], day(60))), [BurstState::Flagged]);
}

#[test]
fn days_in_a_row_are_one_jump() {
    let mut s = with_jump(1_000, 0);
    s[41..].iter_mut().for_each(|p| p.count = Count::exact(p.count.value + 1_500));
    let found = bursts(&s, &[], day(70));
    let [b] = found[..] else { panic!("{found:?}") };
    assert_eq!((b.from, b.to, b.state), (day(39), day(41), BurstState::Flagged));
    assert!((2_495..2_505).contains(&b.gained.value.unwrap()), "{b:?}");
}

#[test]
fn small_jumps_and_short_histories_are_nobodys_business() {
    // 0.5 % of 20,880 is 104.
    assert_eq!(bursts(&with_jump(100, 0), &[], day(79)), []);
    assert_eq!(bursts(&with_jump(110, 0), &[], day(79)).len(), 1);
    // Nine rates before the jump are too few, ten are enough.
    let s = with_jump(2_300, 0);
    assert_eq!(bursts(&s[30..], &[], day(79)), []);
    assert_eq!(bursts(&s[29..], &[], day(79)).len(), 1);
    assert_eq!(judged_days(&s[29..], &[], day(79)), 40);
    // Twenty people who follow somebody with 300 on one day.
    assert_eq!(bursts(&series((0..60).map(|i| if i < 40 { 300 } else { 320 })), &[], day(59)), []);
}

#[test]
fn nothing_read_after_it_leaves_it_open() {
    let mut s = with_jump(2_300, 0);
    s.retain(|p| p.day <= day(40) || p.day > day(50));
    assert_eq!(states(&bursts(&s, &[], day(79))), [BurstState::Pending]);
}

#[test]
fn a_step_of_rounding_is_no_jump_but_many_steps_are() {
    let floored = |jump: i64| -> Vec<Point> {
        let truth = |i: i64| 20_000 + 22 * i + if i >= 40 { jump } else { 0 };
        (0..80)
            .map(|i| Point { day: day(i), count: Count::floor_3sf(truth(i64::from(i)) / 100 * 100) })
            .collect()
    };
    assert_eq!(bursts(&floored(0), &[], day(79)), []);
    assert_eq!(bursts(&floored(150), &[], day(79)), []);
    let found = bursts(&floored(2_300), &[], day(79));
    let [b] = found[..] else { panic!("{found:?}") };
    assert_eq!(b.state, BurstState::Flagged);
    assert!(b.gained.lower <= 2_300 && b.gained.upper >= Some(2_300), "{b:?}");
    // Rounded by people, one day up and one day down.
    let spoken = |i: i64| Count {
        value: 45_000,
        lower: 44_500 - i % 2,
        upper: Some(45_499 + i % 2),
        precision: Precision::Approx,
    };
    let s: Vec<_> = (0..60).map(|i| Point { day: day(i), count: spoken(i64::from(i)) }).collect();
    assert_eq!(bursts(&s, &[], day(59)), []);
}

#[test]
fn a_count_that_comes_back_after_a_fault_has_not_jumped() {
    let mut s = with_jump(0, 0);
    s[40..43].iter_mut().for_each(|p| p.count = Count::exact(0));
    assert_eq!(bursts(&s, &[], day(79)), []);
    // What rises above the level before the fault is a gain, and only that.
    s[43..].iter_mut().for_each(|p| p.count = Count::exact(p.count.value + 2_300));
    let found = bursts(&s, &[], day(79));
    assert_eq!(states(&found), [BurstState::Flagged]);
    assert!((2_295..2_305).contains(&found[0].gained.value.unwrap()), "{found:?}");
}

#[test]
fn days_of_the_platform_are_left_out() {
    let s = with_jump(2_300, 0);
    assert_eq!(bursts(&s, &[day(40)], day(79)), []);
}

#[test]
fn the_count_without_what_nobody_has_explained() {
    let s = with_jump(2_300, 0);
    let found = bursts(&s, &[], day(60));
    let exact = |n: i64| Bounds::from(Count::exact(n));
    let now = s[60].count.value;
    assert_eq!(without_unexplained(&s[60], &found, &[]), exact(now - 2_300));
    assert_eq!(without_unexplained(&s[39], &found, &[]), exact(s[39].count.value));
    // Pending takes nothing away; an explanation of the day gives it back, one of another day does not.
    assert_eq!(without_unexplained(&s[44], &bursts(&s, &[], day(44)), &[]), exact(s[44].count.value));
    let of = |n: i32| Span::first_last(Some(day(n)), Some(day(n)));
    assert_eq!(without_unexplained(&s[60], &found, &[of(40)]), exact(now));
    assert_eq!(without_unexplained(&s[60], &found, &[of(41), of(38)]), exact(now - 2_300));
}

/// Growth of any kind, some days missing, some counts rounded.
fn any_series() -> impl Strategy<Value = Vec<Point>> {
    let day_of = (-20..60i64, 0..12u8, 0..5_000i64, 0..10u8);
    (1_000..100_000i64, proptest::collection::vec(day_of, 0..90)).prop_map(|(start, days)| {
        let mut n = start;
        let mut out = Vec::new();
        for (i, (growth, kind, jump, missing)) in (0..).zip(days) {
            n = (n + growth + if kind == 0 { jump } else { 0 }).max(0);
            let step = 10i64.pow(n.max(1).ilog10().saturating_sub(2));
            let count = if kind == 1 { Count::floor_3sf(n / step * step) } else { Count::exact(n) };
            if missing > 0 {
                out.push(Point { day: day(i), count });
            }
        }
        out
    })
}

proptest! {
    #[test]
    fn a_day_knows_nothing_of_the_days_after_it(s in any_series(), on in 0..90i32) {
        let known: Vec<Point> = s.iter().filter(|p| p.day <= day(on)).copied().collect();
        prop_assert_eq!(bursts(&s, &[], day(on)), bursts(&known, &[], day(on)));
    }

    #[test]
    fn what_was_said_after_seven_days_stays_said(s in any_series(), on in 0..90i32, later in 0..90i32) {
        let then = bursts(&s, &[], day(on + later));
        for b in bursts(&s, &[], day(on)) {
            if day(on) >= b.to.plus(AFTERMATH) {
                prop_assert!(then.contains(&b));
            } else {
                prop_assert_eq!(b.state, BurstState::Pending);
            }
        }
    }

    #[test]
    fn what_is_taken_away_is_real_and_in_order(s in any_series()) {
        let found = bursts(&s, &[], day(90));
        for b in &found {
            prop_assert!(0 < b.gained.lower && Some(b.gained.lower) <= b.gained.value && b.gained.value <= b.gained.upper);
            prop_assert!(b.from < b.to && b.z > LEAST_Z && b.share.fraction() > LEAST_EXCESS - 1e-6);
        }
        for p in &s {
            let b = without_unexplained(p, &found, &[]);
            prop_assert!(0 <= b.lower && Some(b.lower) <= b.value && b.value <= b.upper);
            prop_assert!(b.lower <= p.count.lower && b.value <= Some(p.count.value) && b.upper <= p.count.upper);
        }
    }
}
