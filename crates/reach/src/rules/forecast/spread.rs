//! How far forecasts have missed, and so how far the next may miss (methods.md, 3.4).

use std::collections::BTreeMap;

use base::Share;

use super::LogError;

/// Own errors at one horizon from which on they replace the start values.
pub const ENOUGH: usize = 100;

/// The start values: days ahead, and the multipliers of the forecast between which 80 % of the truths lay.
pub const START: [(i32, f64, f64); 2] = [(90, 0.89, 1.10), (180, 0.81, 1.18)];

/// Per cents 1 to 99.
const GRID: usize = 99;
/// The places of 10 % and 90 % in the grid: what lies between is the band of 80 %.
const BAND: (usize, usize) = (9, 89);

/// The distribution of ln(actual / forecast) at one horizon: its 1st to 99th hundredth parts, ascending.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread([f64; GRID]);

impl Spread {
    /// No error at all: the forecast for today.
    const NONE: Spread = Spread([0.0; GRID]);

    /// The spread of measured errors, by split-conformal ranks: of n errors the tails begin at rank p(n + 1), rounded outwards.
    /// The order of the errors is nothing. `None` without errors.
    pub fn of(mut logs: Vec<f64>) -> Option<Spread> {
        let middle = super::slope::median(&mut logs)?;
        logs.sort_unstable_by(f64::total_cmp);
        let n = logs.len();
        Some(Spread(std::array::from_fn(|i| {
            let times_100 = (i + 1) * (n + 1);
            let rank = match i {
                0..49 => times_100 / 100,
                49 => return middle,
                _ => times_100.div_ceil(100),
            };
            logs[rank.clamp(1, n) - 1]
        })))
    }

    /// The spread with these two multipliers at 10 % and 90 % and no bias: two halves of logistic distributions, whose tails are
    /// heavy as those of real errors are.
    fn start(low: f64, high: f64) -> Spread {
        Spread(std::array::from_fn(|i| {
            let p = (i + 1) as f64 / (GRID + 1) as f64;
            let steps = (p / (1.0 - p)).ln() / 9f64.ln();
            steps * if steps < 0.0 { -low.ln() } else { high.ln() }
        }))
    }

    fn times(&self, by: f64) -> Spread {
        Spread(self.0.map(|x| x * by))
    }

    /// Between two spreads: `self` at 0, `other` at 1.
    fn towards(&self, other: &Spread, part: f64) -> Spread {
        Spread(std::array::from_fn(|i| self.0[i] + (other.0[i] - self.0[i]) * part))
    }

    /// The same, nowhere narrower than `other`.
    fn at_least_as_wide(mut self, other: &Spread) -> Spread {
        for i in 0..GRID / 2 {
            self.0[i] = self.0[i].min(other.0[i]);
            self.0[GRID - 1 - i] = self.0[GRID - 1 - i].max(other.0[GRID - 1 - i]);
        }
        self
    }

    /// The multipliers of the 80 % band. They always enclose 1: a band beside its own forecast would confuse more than it tells.
    pub fn band(&self) -> (f64, f64) {
        (self.0[BAND.0].exp().min(1.0), self.0[BAND.1].exp().max(1.0))
    }

    /// The share of errors that are `ratio` or more: the chance that the truth is at least `ratio` times the forecast.
    /// Between 0.5 % and 99.5 %, because a hundred errors prove no certainty.
    pub fn chance(&self, ratio: f64) -> Share {
        let log = ratio.ln();
        let reach = self.0.iter().filter(|e| **e >= log).count();
        Share::ppm(10_000 * i64::try_from(reach).unwrap_or(0) + 5_000)
    }
}

/// The errors of an organisation's own accounts, together, horizon by horizon; start values where there are too few.
#[derive(Debug, Clone, PartialEq)]
pub struct Pool(BTreeMap<i32, Spread>);

impl Pool {
    /// From own errors (none at all: the start values). A horizon with fewer than [`ENOUGH`] is not used.
    ///
    /// A later horizon is never narrower than an earlier one, which start values beside own errors could otherwise be.
    pub fn new(errors: &[LogError]) -> Pool {
        let mut own: BTreeMap<i32, Vec<f64>> = BTreeMap::new();
        for e in errors.iter().filter(|e| e.horizon > 0) {
            own.entry(e.horizon).or_default().push(e.log);
        }
        own.retain(|_, logs| logs.len() >= ENOUGH);
        let mut all: BTreeMap<i32, Spread> =
            START.into_iter().map(|(days, low, high)| (days, Spread::start(low, high))).collect();
        all.extend(own.into_iter().filter_map(|(days, logs)| Some((days, Spread::of(logs)?))));
        let mut before = Spread::NONE;
        for spread in all.values_mut() {
            *spread = spread.clone().at_least_as_wide(&before);
            before = spread.clone();
        }
        Pool(all)
    }

    /// The spread `days` ahead: between two known horizons in a straight line, before the first and after the last in proportion to
    /// the days. Nothing was measured beyond the last one.
    pub fn spread(&self, days: i32) -> Spread {
        let days = days.max(0);
        let below = self.0.range(..=days).next_back();
        let above = self.0.range(days..).next();
        match (below, above) {
            (Some((a, x)), Some((b, y))) if a < b => x.towards(y, f64::from(days - a) / f64::from(b - a)),
            (_, Some((b, y))) => y.times(f64::from(days) / f64::from(*b)),
            (Some((a, x)), None) => x.times(f64::from(days) / f64::from(*a)),
            (None, None) => Spread::NONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Day;
    use proptest::prelude::*;

    fn error(horizon: i32, log: f64) -> LogError {
        LogError { on: Day::from_number(20_000), horizon, log }
    }

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn start_values_stand_until_there_are_enough_own_errors() {
        let start = Pool::new(&[]);
        for (days, low, high) in START {
            let band = start.spread(days).band();
            assert!(near(band.0, low) && near(band.1, high), "{band:?}");
        }
        let half: Vec<_> = (0..ENOUGH).map(|i| error(180, i as f64 / 100.0 - 0.5)).collect();
        assert_eq!(Pool::new(&half[1..]), start);
        let own = Pool::new(&half);
        assert_ne!(own.spread(180), start.spread(180));
        assert_eq!(own.spread(90), start.spread(90));
    }

    #[test]
    fn the_band_is_the_one_of_split_conformal_prediction() {
        // 99 errors -0.49 ..= 0.49: ranks 10 and 90 of 99.
        let s = Spread::of((0..99).map(|i| f64::from(i - 49) / 100.0).collect()).unwrap();
        assert!(near(s.band().0, (-0.40f64).exp()) && near(s.band().1, 0.40f64.exp()));
        // 19 errors: p(n + 1) = 2 and 18, exactly.
        let s = Spread::of((1..20).map(f64::from).collect()).unwrap();
        assert_eq!((s.0[9], s.0[89], s.0[49]), (2.0, 18.0, 10.0));
        // 10 errors: 1.1 rounds out to 1, 9.9 to 10.
        let s = Spread::of((1..=10).map(f64::from).collect()).unwrap();
        assert_eq!((s.0[9], s.0[89], s.0[49]), (1.0, 10.0, 5.5));
        assert_eq!(Spread::of(Vec::new()), None);
    }

    #[test]
    fn between_the_measured_horizons_lies_a_straight_line() {
        let pool = Pool::new(&[]);
        let (low, high) = pool.spread(135).band();
        assert!(near(low.ln(), (0.89f64.ln() + 0.81f64.ln()) / 2.0));
        assert!(near(high.ln(), (1.10f64.ln() + 1.18f64.ln()) / 2.0));
        assert!(near(pool.spread(30).band().0.ln(), 0.89f64.ln() / 3.0));
        assert!(near(pool.spread(360).band().1.ln(), 2.0 * 1.18f64.ln()));
        assert_eq!(pool.spread(0).band(), (1.0, 1.0));
        assert_eq!(pool.spread(-5).band(), (1.0, 1.0));
    }

    #[test]
    fn the_start_chances_agree_with_the_start_band() {
        let s = Pool::new(&[]).spread(180);
        assert_eq!(s.chance(0.809), Share::ppm(905_000));
        assert_eq!(s.chance(1.181), Share::ppm(95_000));
        assert_eq!(s.chance(0.0001), Share::ppm(995_000));
        assert_eq!(s.chance(9_999.0), Share::ppm(5_000));
    }

    #[test]
    fn a_wild_short_horizon_widens_the_long_ones() {
        let wild: Vec<_> = (0..200).map(|i| error(90, f64::from(i - 100) / 50.0)).collect();
        let pool = Pool::new(&wild);
        assert!(pool.spread(180).band().0 <= pool.spread(90).band().0);
        assert!(pool.spread(180).band().1 >= pool.spread(90).band().1);
    }

    proptest! {
        #[test]
        fn a_band_holds_its_forecast_and_what_is_farther_is_never_surer(
            logs in proptest::collection::vec((0..3usize, -1.0..1.0f64), 0..500), days in 0..400i32, more in 0..100i32,
            ratio in 0.01..10.0f64, higher in 0.0..5.0f64,
        ) {
            let errors: Vec<_> = logs.iter().map(|(h, log)| error([30, 90, 180][*h], *log)).collect();
            let mut mixed = errors.clone();
            mixed.reverse();
            let pool = Pool::new(&errors);
            prop_assert_eq!(&pool, &Pool::new(&mixed));
            let (near, far) = (pool.spread(days), pool.spread(days + more));
            prop_assert!(near.0.is_sorted() && far.0.is_sorted());
            let (n, f) = (near.band(), far.band());
            prop_assert!(n.0 <= 1.0 && 1.0 <= n.1);
            prop_assert!(f.0 <= n.0 + 1e-12 && n.1 <= f.1 + 1e-12);
            prop_assert!(near.chance(ratio + higher) <= near.chance(ratio));
        }
    }
}
