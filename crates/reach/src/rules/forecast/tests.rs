use base::{Count, Day, Share};
use proptest::prelude::*;

use super::backtest::{HORIZONS, Method, compare, coverage_left_out, coverage_start};
use super::*;

fn day(n: i32) -> Day {
    Day::from_number(20_000 + n)
}

fn point(n: i32, count: i64) -> Point {
    Point { day: day(n), count: Count::exact(count) }
}

/// A reading a day for `days` days, from `start` on, `per_day` more each.
fn steady(days: i32, start: i64, per_day: i64) -> Vec<Point> {
    (0..days).map(|i| point(i, start + per_day * i64::from(i))).collect()
}

fn ask(series: &[Point], on: i32, to: i32, target: i64) -> Forecast {
    let asked = Asked { on: day(on), target_day: day(to), target: Some(target) };
    forecast(series, &[], &Pool::new(&[]), asked)
}

#[test]
fn a_steady_account_goes_on_and_slows_down() {
    let f = ask(&steady(61, 8_800, 10), 60, 240, 12_188);
    // 9,400 now; 10 a day for 180 days, each day worth a hundredth less: 10 * 82.78.
    assert_eq!(f.now, Some(point(60, 9_400)));
    assert_eq!(f.followers, Some(Bounds { value: Some(10_228), lower: 8_284, upper: Some(12_069) }));
    assert_eq!(f.pace.map(Pace::whole), Some(10));
    assert_eq!(f.needed_per_day.map(Pace::millionths), Some(15_488_889));
    assert_eq!(f.pace_ratio, Some(Share::ppm(1_548_889)));
    assert_eq!(f.outlook, Outlook::Behind);
    assert_eq!(f.doubt, None);
    let chance = f.chance.unwrap().as_ppm();
    assert!((50_000..100_000).contains(&chance), "{chance}");
}

#[test]
fn the_four_outlooks() {
    let series = steady(61, 20_000, 100);
    let said = |target| {
        let f = ask(&series, 60, 240, target);
        (f.outlook, f.doubt)
    };
    // 26,000 now, 34,278 then, at least 27,765, at most 40,448.
    assert_eq!(said(26_000), (Outlook::Ahead, None));
    assert_eq!(said(26_001), (Outlook::Arrives, None));
    assert_eq!(said(27_765), (Outlook::Arrives, None));
    assert_eq!(said(27_766), (Outlook::CannotForecast, Some(Doubt::BandAcrossTarget)));
    assert_eq!(said(40_449), (Outlook::CannotForecast, Some(Doubt::BandAcrossTarget)));
    assert_eq!(said(40_450), (Outlook::Behind, None));
    // Where the band lies across the target, all numbers are there.
    let f = ask(&series, 60, 240, 34_278);
    assert!(f.followers.is_some() && f.pace_ratio.is_some());
    assert!((480_000..520_000).contains(&f.chance.unwrap().as_ppm()));
    // One who has it and loses it.
    let f = ask(&steady(61, 20_000, -100), 60, 240, 13_900);
    assert_eq!((f.outlook, f.pace_ratio), (Outlook::Behind, Some(Share::ppm(0))));
    assert_eq!(f.needed_per_day.map(Pace::whole), Some(0));
}

#[test]
fn without_history_nothing_is_forecast_but_what_is_missing_is_said() {
    let few = [point(0, 100), point(20, 120), point(40, 140)];
    let f = ask(&few, 40, 140, 1_140);
    assert_eq!((f.outlook, f.doubt), (Outlook::CannotForecast, Some(Doubt::NotEnoughHistory)));
    assert_eq!((f.followers, f.chance, f.pace), (None, None, None));
    assert_eq!(f.needed_per_day.map(Pace::whole), Some(10));
    // Four readings, but over 29 days; one day more is enough.
    let mut four = vec![point(0, 100), point(10, 110), point(20, 120), point(29, 129)];
    assert_eq!(ask(&four, 29, 100, 200).doubt, Some(Doubt::NotEnoughHistory));
    four[3].day = day(30);
    assert!(ask(&four, 30, 100, 200).followers.is_some());
    // Old readings leave the window.
    assert_eq!(ask(&steady(61, 100, 1), 95, 200, 500).doubt, Some(Doubt::NotEnoughHistory));
    assert_eq!(ask(&[], 0, 100, 500).now, None);
}

#[test]
fn a_day_that_has_come_and_a_target_that_is_not_set() {
    let series = steady(61, 1_000, 1);
    let f = ask(&series, 60, 60, 5_000);
    assert_eq!((f.doubt, f.needed_per_day, f.followers), (Some(Doubt::DayPast), None, None));
    let asked = Asked { on: day(60), target_day: day(150), target: None };
    let f = forecast(&series, &[], &Pool::new(&[]), asked);
    assert_eq!((f.doubt, f.chance, f.needed_per_day), (Some(Doubt::NoTarget), None, None));
    assert!(f.followers.is_some());
}

#[test]
fn an_account_at_rest_has_no_multiple_of_its_pace() {
    let f = ask(&steady(61, 1_000, 0), 60, 150, 5_000);
    assert_eq!((f.pace_ratio, f.outlook), (None, Outlook::Behind));
}

#[test]
fn rounded_readings_widen_the_band_by_both_their_ends() {
    let floored: Vec<Point> = (0..61)
        .map(|i| {
            let truth = 10_000 + 13 * i64::from(i);
            Point { day: day(i), count: Count::floor_3sf(truth / 100 * 100) }
        })
        .collect();
    let b = ask(&floored, 60, 150, 12_000).followers.unwrap();
    let stated = ask(
        &floored.iter().map(|p| point(p.day.since(day(0)), p.count.value)).collect::<Vec<_>>(),
        60,
        150,
        12_000,
    );
    let alone = stated.followers.unwrap();
    assert_eq!((b.value, b.lower), (alone.value, alone.lower));
    assert!(b.upper.unwrap() >= alone.upper.unwrap() + 99);
    // A reading without an upper end leaves the forecast without one.
    let mut open = floored;
    open[30].count.upper = None;
    assert_eq!(ask(&open, 60, 150, 12_000).followers.unwrap().upper, None);
    assert_eq!(ask(&open, 60, 150, 999_999).outlook, Outlook::CannotForecast);
}

#[test]
fn a_purge_is_not_taken_for_the_pace() {
    let mut series = steady(61, 8_800, 10);
    series[30..].iter_mut().for_each(|p| p.count = Count::exact(p.count.value - 900));
    let asked = Asked { on: day(60), target_day: day(150), target: None };
    let f = forecast(&series, &[day(30)], &Pool::new(&[]), asked);
    assert_eq!(f.pace.map(Pace::whole), Some(10));
    assert!(forecast(&series, &[], &Pool::new(&[]), asked).pace < f.pace);
}

#[test]
fn own_errors_are_measured_every_fifteen_days_against_known_truth() {
    // 10 a day until day 100, then rest: forecasts made before it promise too much.
    let mut series = steady(200, 10_000, 10);
    series[100..].iter_mut().for_each(|p| p.count = Count::exact(11_000));
    let errors = errors(&series, &[], &[30]);
    let made: Vec<i32> = errors.iter().map(|e| e.on.since(day(0))).collect();
    assert_eq!(made, [90, 105, 120, 135, 150, 165]);
    assert!(errors[0].log < 0.0);
    let said = Method::Damped.says(&series, &[], day(90), day(120)).unwrap();
    assert!((errors[0].log - (11_000.0 / said).ln()).abs() < 1e-12);
    assert!(errors[5].log.abs() < 1e-3, "{errors:?}");
    // Without a reading within seven days of each other around the day, there is no truth.
    let hole = |from, until| -> Vec<Point> {
        series.iter().filter(|p| !(from..until).contains(&p.day.since(day(0)))).copied().collect()
    };
    assert_eq!(super::errors(&hole(117, 123), &[], &[30]).len(), 6);
    assert_eq!(super::errors(&hole(117, 124), &[], &[30]).len(), 5);
}

#[test]
fn the_comparison_counts_the_same_forecasts_for_every_method() {
    let accounts: Vec<Vec<Point>> = (1..6).map(|k| steady(400, 10_000 * k, 3 * k)).collect();
    let figures = compare(&accounts, &[]);
    assert_eq!(figures.len(), HORIZONS.len() * Method::ALL.len());
    for f in figures {
        assert!(f.n >= 5 * 8 && f.percent.is_sorted(), "{f:?}");
        match f.method {
            Method::Line28 | Method::Line60 => assert!(f.percent[2] < 1e-6, "{f:?}"),
            Method::Damped | Method::LastValue => assert!(f.percent[0] > 0.0, "{f:?}"),
        }
    }
    // All err alike, so each is covered by the others.
    assert!(coverage_left_out(&accounts, &[], 180).percent() > 70.0);
    assert_eq!(coverage_start(&accounts, &[], 180).percent(), 100.0);
}

/// Readings with their bounds, some days missing.
fn any_series() -> impl Strategy<Value = Vec<Point>> {
    let reading = (0..2_000_000i64, 0..500i64, 0..500i64, 0..9u8).prop_map(|(lower, a, b, open)| Count {
        value: lower + a,
        lower,
        upper: (open > 0).then_some(lower + a + b),
        precision: base::Precision::Manual,
    });
    proptest::collection::btree_map(0..150i32, reading, 0..60)
        .prop_map(|m| m.into_iter().map(|(d, count)| Point { day: day(d), count }).collect())
}

proptest! {
    #[test]
    fn the_band_holds_the_forecast_and_later_readings_are_not_used(
        series in any_series(), on in 0..150i32, ahead in 1..400i32, target in 0..3_000_000i64,
        turn in any::<prop::sample::Index>(), events in proptest::collection::vec(0..150i32, 0..3),
    ) {
        let events: Vec<Day> = events.into_iter().map(day).collect();
        let asked = Asked { on: day(on), target_day: day(on + ahead), target: Some(target) };
        let pool = Pool::new(&[]);
        let f = forecast(&series, &events, &pool, asked);
        if let Some(b) = f.followers {
            prop_assert!(0 <= b.lower && Some(b.lower) <= b.value && b.upper.is_none_or(|u| b.value <= Some(u)));
        }
        let mut known: Vec<Point> = series.iter().filter(|p| p.day <= day(on)).copied().collect();
        if !known.is_empty() {
            let k = turn.index(known.len());
            known.rotate_left(k);
        }
        prop_assert_eq!(f, forecast(&known, &events, &pool, asked));
    }

    #[test]
    fn a_higher_target_is_never_likelier(series in any_series(), ahead in 1..400i32, a in 0..3_000_000i64, b in 0..3_000_000i64) {
        let at = |target| {
            let asked = Asked { on: day(149), target_day: day(149 + ahead), target: Some(target) };
            forecast(&series, &[], &Pool::new(&[]), asked)
        };
        let (low, high) = (at(a.min(b)), at(a.max(b)));
        prop_assert!(high.chance <= low.chance);
        prop_assert!(low.needed_per_day <= high.needed_per_day);
        if low.outlook == Outlook::Behind {
            prop_assert_eq!(high.outlook, Outlook::Behind);
        }
        if let (Outlook::Arrives | Outlook::Ahead, Some(chance)) = (low.outlook, low.chance) {
            prop_assert!(chance >= Share::percent(89));
        }
    }

    #[test]
    fn own_errors_use_nothing_but_the_series_up_to_the_truth(series in any_series(), upto in 0..150i32) {
        let known: Vec<Point> = series.iter().filter(|p| p.day <= day(upto)).copied().collect();
        let all = errors(&series, &[], &[7, 30]);
        for e in errors(&known, &[], &[7, 30]) {
            prop_assert!(all.contains(&e));
            prop_assert!(e.on.plus(e.horizon) <= day(upto));
        }
    }
}
