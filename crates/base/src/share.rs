use std::fmt;

use serde::{Deserialize, Serialize};

/// A share in parts per million: `Share::percent(5)` is 50,000. Integers, so that a verdict never depends on rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Share(i64);

impl Share {
    /// Parts per million.
    pub const fn ppm(n: i64) -> Share {
        Share(n)
    }

    /// Whole per cent.
    pub const fn percent(n: i64) -> Share {
        Share(n * 10_000)
    }

    /// As parts per million.
    pub const fn as_ppm(self) -> i64 {
        self.0
    }

    /// As a fraction (0.05 for five per cent), for output only.
    pub fn fraction(self) -> f64 {
        self.0 as f64 / 1e6
    }

    /// The share that `part` is of `whole`, rounded half up; `None` if `whole` is zero or less.
    pub fn of(part: i64, whole: i64) -> Option<Share> {
        if whole <= 0 {
            return None;
        }
        let n = (i128::from(part) * 2_000_000 + i128::from(whole)) / (2 * i128::from(whole));
        i64::try_from(n).ok().map(Share)
    }

    /// The smallest whole number that is at least this share of `whole`.
    pub fn at_least(self, whole: i64) -> i64 {
        let n = i128::from(whole) * i128::from(self.0);
        let n = (n + 999_999).div_euclid(1_000_000);
        i64::try_from(n).unwrap_or(i64::MAX)
    }

    /// The smallest whole number that is more than this share of `whole`.
    pub fn more_than(self, whole: i64) -> i64 {
        let n = (i128::from(whole) * i128::from(self.0)).div_euclid(1_000_000) + 1;
        i64::try_from(n).unwrap_or(i64::MAX)
    }

    /// Reads `5%`, `5 %`, `0.05` or `6.25%`. Shares outside 0..=10 (1,000 %) are refused.
    pub fn parse(s: &str) -> Option<Share> {
        let t = s.trim();
        let (num, scale) = match t.strip_suffix('%') {
            Some(n) => (n.trim(), 10_000f64),
            None => (t, 1e6),
        };
        let v: f64 = num.parse().ok()?;
        let ppm = (v * scale).round();
        (ppm.is_finite() && (0.0..=1e7).contains(&ppm)).then_some(Share(ppm as i64))
    }
}

impl fmt::Display for Share {
    /// In per cent with up to four decimals, without trailing zeros: `5%`, `6.25%`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.0 / 10_000;
        let rest = format!("{:04}", (self.0 % 10_000).abs());
        let rest = rest.trim_end_matches('0');
        if rest.is_empty() { write!(f, "{whole}%") } else { write!(f, "{whole}.{rest}%") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needed_is_the_smallest_whole_number_that_meets_the_rule() {
        // Glossary: electors per seat 243,743; 5 % = 12,187.15; more than 6 % = 14,625 or more.
        assert_eq!(Share::percent(5).at_least(243_743), 12_188);
        assert_eq!(Share::percent(6).more_than(243_743), 14_625);
        assert_eq!(Share::percent(5).at_least(100), 5);
        assert_eq!(Share::percent(5).more_than(100), 6);
    }

    #[test]
    fn shares_are_read_and_printed() {
        assert_eq!(Share::parse("5%"), Some(Share::percent(5)));
        assert_eq!(Share::parse("0.05"), Some(Share::percent(5)));
        assert_eq!(Share::parse("6.25 %").map(|s| s.to_string()), Some("6.25%".to_owned()));
        for bad in ["", "x", "-1%", "NaN", "inf", "2000%"] {
            assert_eq!(Share::parse(bad), None, "{bad}");
        }
        assert_eq!(Share::of(1, 3), Some(Share::ppm(333_333)));
        assert_eq!(Share::of(1, 0), None);
    }
}
