//! Chance that can be repeated anywhere: only sums, products and quotients, which every machine
//! rounds alike (`exp`, `ln` and `cos` differ in the last digit between systems).

use base::SeededRng;

/// One stream of chance. Each subject has its own, so that a change in one moves no other.
pub struct Chance(SeededRng);

impl Chance {
    /// The stream called `subject` of the world `seed`.
    pub fn new(seed: u64, subject: &str) -> Chance {
        // FNV-1a: spreads the subject's letters over 64 bits.
        let hash = subject
            .bytes()
            .fold(0xCBF2_9CE4_8422_2325, |h: u64, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01B3));
        Chance(SeededRng::new(seed ^ hash))
    }

    /// In 0..1.
    pub fn unit(&self) -> f64 {
        self.0.unit()
    }

    /// In `low..high`.
    pub fn between(&self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// A whole number below `n` (0 if `n` is 0).
    pub fn below(&self, n: usize) -> usize {
        (self.unit() * n as f64) as usize
    }

    /// True in `share` of all cases.
    pub fn one_in(&self, share: f64) -> bool {
        self.unit() < share
    }

    /// Bell-shaped around 0 with standard deviation 1, never beyond ±6 (twelve dice).
    pub fn bell(&self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// Spread as followers are: many small, few very large. Half lie below `median`.
    pub fn log_normal(&self, median: f64, sigma: f64) -> f64 {
        median * exp(sigma * self.bell())
    }

    /// One of them.
    pub fn pick<'a, T>(&self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// In a new order.
    pub fn shuffle<T>(&self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}

/// e to the power of `x`, for small `x`: (1 + x/1024) to the power of 1024.
fn exp(x: f64) -> f64 {
    (0..10).fold(1.0 + x / 1024.0, |y, _| y * y)
}

/// Shares `total` out by weight in whole numbers, each at least 1, by the largest remainders.
/// `total` must be at least the number of weights; if not, everyone still gets 1.
pub fn apportion(total: usize, weights: &[f64]) -> Vec<usize> {
    let sum: f64 = weights.iter().sum();
    let spare = total.saturating_sub(weights.len());
    let exact: Vec<f64> = weights.iter().map(|w| w / sum * spare as f64).collect();
    let mut parts: Vec<usize> = exact.iter().map(|e| 1 + *e as usize).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by(|a, b| exact[*b].fract().total_cmp(&exact[*a].fract()).then(a.cmp(b)));
    let given: usize = parts.iter().sum();
    for i in order.into_iter().take(total.saturating_sub(given)) {
        parts[i] += 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apportioned_parts_add_up_and_nobody_goes_empty() {
        let c = Chance::new(1, "test");
        for n in 1..60 {
            let weights: Vec<f64> = (0..n).map(|_| c.between(0.01, 9.0)).collect();
            for total in [n, n + 1, 10 * n + 3, 64_100] {
                let parts = apportion(total, &weights);
                assert_eq!(parts.iter().sum::<usize>(), total);
                assert!(parts.iter().all(|p| *p > 0));
            }
        }
    }

    #[test]
    fn the_spread_is_log_normal() {
        let c = Chance::new(2, "test");
        let mut v: Vec<f64> = (0..10_001).map(|_| c.log_normal(100.0, 0.8)).collect();
        v.sort_by(f64::total_cmp);
        assert!((95.0..105.0).contains(&v[5_000]), "median {}", v[5_000]);
        // One standard deviation above the median lies at 84.1 %: 100 e^0.8 = 222.6.
        assert!((205.0..240.0).contains(&v[8_413]), "{}", v[8_413]);
    }

    #[test]
    fn subjects_do_not_disturb_each_other() {
        let draw = |s| Chance::new(7, s).unit();
        assert_eq!(draw("names"), draw("names"));
        assert!((draw("names") - draw("land")).abs() > 1e-9);
    }
}
