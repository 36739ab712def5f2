//! How fast a count moves, in followers a day.

use base::Day;

/// The middle of `values` in order of size, the mean of the two middle ones if their number is even; `None` of nothing.
/// Their order does not matter, and is lost.
pub fn median(values: &mut [f64]) -> Option<f64> {
    let n = values.len();
    if n == 0 {
        return None;
    }
    let (below, &mut upper, _) = values.select_nth_unstable_by(n / 2, f64::total_cmp);
    if n % 2 == 1 {
        return Some(upper);
    }
    let lower = below.iter().copied().max_by(f64::total_cmp)?;
    Some((lower + upper) / 2.0)
}

/// Whether a platform event lies between two readings or on the day of one: their difference then says nothing of growth.
pub fn touches(events: &[Day], from: Day, to: Day) -> bool {
    events.iter().any(|e| (from..=to).contains(e))
}

/// The Theil–Sen slope: the median of the slopes of all pairs of readings on two days, so that a few wild readings move it little.
///
/// A pair with a platform event in between is left out. `None` where no pair remains.
pub fn theil_sen(points: &[(Day, f64)], events: &[Day]) -> Option<f64> {
    let mut slopes = Vec::with_capacity(points.len() * points.len() / 2);
    for (i, a) in points.iter().enumerate() {
        for b in &points[i + 1..] {
            let days = b.0.since(a.0);
            if days != 0 && !touches(events, a.0.min(b.0), a.0.max(b.0)) {
                slopes.push((b.1 - a.1) / f64::from(days));
            }
        }
    }
    median(&mut slopes)
}

/// The slope of the straight line of least squares, for comparison only. `None` unless there are readings on two days.
pub fn least_squares(points: &[(Day, f64)]) -> Option<f64> {
    let first = points.first()?.0;
    let n = points.len() as f64;
    let x = |p: &(Day, f64)| f64::from(p.0.since(first));
    let (mean_x, mean_y) =
        (points.iter().map(x).sum::<f64>() / n, points.iter().map(|p| p.1).sum::<f64>() / n);
    let spread: f64 = points.iter().map(|p| (x(p) - mean_x).powi(2)).sum();
    let together: f64 = points.iter().map(|p| (x(p) - mean_x) * (p.1 - mean_y)).sum();
    (spread > 0.0).then(|| together / spread)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: i32) -> Day {
        Day::from_number(20_000 + n)
    }

    #[test]
    fn the_middle_of_few_and_of_none() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [3.0]), Some(3.0));
        assert_eq!(median(&mut [9.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&mut [9.0, 1.0, 2.0, 4.0]), Some(3.0));
    }

    #[test]
    fn a_wild_reading_bends_the_straight_line_and_not_the_median_of_slopes() {
        let mut points: Vec<_> = (0..20).map(|i| (day(i), 1_000.0 + 5.0 * f64::from(i))).collect();
        points[15].1 = 9_000.0;
        assert_eq!(theil_sen(&points, &[]), Some(5.0));
        assert!(least_squares(&points).unwrap() > 50.0);
    }

    #[test]
    fn the_step_of_a_platform_event_is_no_slope() {
        let purge = |i: i32| if i < 10 { 0.0 } else { 500.0 };
        let points: Vec<_> = (0..20).map(|i| (day(i), 1_000.0 + 5.0 * f64::from(i) - purge(i))).collect();
        assert!(theil_sen(&points, &[]).unwrap() < 0.0);
        assert_eq!(theil_sen(&points, &[day(10)]), Some(5.0));
        assert_eq!(theil_sen(&points[9..11], &[day(10)]), None);
    }

    fn any_points() -> impl Strategy<Value = Vec<(Day, f64)>> {
        proptest::collection::btree_map(0..200i32, 0..1_000_000i64, 2..25)
            .prop_map(|m| m.into_iter().map(|(d, n)| (day(d), n as f64)).collect())
    }

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() <= 1e-6 * (1.0 + a.abs().max(b.abs()))
    }

    proptest! {
        #[test]
        fn moving_and_stretching_the_counts_moves_and_stretches_the_slope(
            points in any_points(), up in -1e6..1e6f64, per_day in -1e3..1e3f64, by in -10.0..10.0f64, later in -400..400i32,
        ) {
            let slope = theil_sen(&points, &[]).unwrap();
            let moved: Vec<_> = points.iter()
                .map(|(d, n)| (d.plus(later), by * n + up + per_day * f64::from(d.number()))).collect();
            prop_assert!(near(theil_sen(&moved, &[]).unwrap(), by * slope + per_day));
            let moved: Vec<_> = points.iter().map(|(d, n)| (d.plus(later), by * n + up)).collect();
            prop_assert!(near(least_squares(&moved).unwrap(), by * least_squares(&points).unwrap()));
        }

        #[test]
        fn the_order_of_the_readings_is_nothing(
            points in any_points(), seed in any::<prop::sample::Index>(), events in proptest::collection::vec(0..200i32, 0..3),
        ) {
            let events: Vec<Day> = events.into_iter().map(day).collect();
            let mut other = points.clone();
            other.reverse();
            let k = seed.index(other.len());
            other.rotate_left(k);
            prop_assert_eq!(theil_sen(&points, &events), theil_sen(&other, &events));
        }
    }
}
