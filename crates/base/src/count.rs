use serde::{Deserialize, Serialize};

/// How exact a count is, as its source gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// The source printed every digit.
    Exact,
    /// The platform rounds down to three significant figures (YouTube above 1,000).
    #[serde(rename = "floor_3sf")]
    Floor3sf,
    /// Abbreviated by a person or a page: `9.52 लाख`, `45K`, `about 27,000`.
    Approx,
    /// Typed by hand from a screen.
    Manual,
}

impl Precision {
    /// All of them, in the order of their stored codes.
    pub const ALL: [Precision; 4] =
        [Precision::Exact, Precision::Floor3sf, Precision::Approx, Precision::Manual];

    /// The small integer stored for it.
    pub const fn code(self) -> i16 {
        match self {
            Precision::Exact => 0,
            Precision::Floor3sf => 1,
            Precision::Approx => 2,
            Precision::Manual => 3,
        }
    }

    /// From the stored integer.
    pub fn from_code(c: i16) -> Option<Precision> {
        Precision::ALL.get(usize::try_from(c).ok()?).copied()
    }

    /// The name used in files and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Precision::Exact => "exact",
            Precision::Floor3sf => "floor_3sf",
            Precision::Approx => "approx",
            Precision::Manual => "manual",
        }
    }

    /// From the name used in files and JSON.
    pub fn from_name(s: &str) -> Option<Precision> {
        Precision::ALL.into_iter().find(|p| p.name() == s)
    }
}

/// A count of people as a source stated it: the stated value, and the least and most it can mean.
///
/// Invariant: `0 <= lower`, and `lower <= value <= upper` where both exist. `upper` is `None`
/// where the source gave only a least number (`50 लाख+`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The number as stated, written out.
    pub value: i64,
    /// The least it can mean.
    pub lower: i64,
    /// The most it can mean; `None` where nothing was said.
    pub upper: Option<i64>,
    /// How exact the source was.
    pub precision: Precision,
}

impl Count {
    /// A count given to the last digit.
    pub const fn exact(n: i64) -> Count {
        Count { value: n, lower: n, upper: Some(n), precision: Precision::Exact }
    }

    /// A count floored by its platform to three significant figures: from 1,000 on the true value lies in
    /// `v ..= v + 10^(digits-3) - 1` (1,240 means 1,240 to 1,249).
    pub fn floor_3sf(n: i64) -> Count {
        let step = if n < 1_000 { 1 } else { 10i64.pow(n.ilog10().saturating_sub(2)) };
        Count { value: n, lower: n, upper: Some(n + step - 1), precision: Precision::Floor3sf }
    }

    /// The sum of two counts (male + female), as exact as the less exact of them.
    pub fn plus(self, other: Count) -> Option<Count> {
        Some(Count {
            value: self.value.checked_add(other.value)?,
            lower: self.lower.checked_add(other.lower)?,
            upper: match (self.upper, other.upper) {
                (Some(a), Some(b)) => Some(a.checked_add(b)?),
                _ => None,
            },
            precision: if self.precision == Precision::Exact { other.precision } else { self.precision },
        })
    }
}

/// What is known of a number: at least `lower`, at most `upper` if anything is known of it.
/// `value` is the number as stated, where every part was stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// The number as stated; `None` where a part is unknown.
    pub value: Option<i64>,
    /// The least it can be.
    pub lower: i64,
    /// The most it can be; `None` where nothing bounds it.
    pub upper: Option<i64>,
}

impl Bounds {
    /// Nothing: no part at all.
    pub const ZERO: Bounds = Bounds { value: Some(0), lower: 0, upper: Some(0) };
    /// A part of which nothing is known but that it is not negative.
    pub const UNKNOWN: Bounds = Bounds { value: None, lower: 0, upper: None };

    /// Sum, saturating.
    pub fn plus(self, o: Bounds) -> Bounds {
        Bounds {
            value: self.value.zip(o.value).map(|(a, b)| a.saturating_add(b)),
            lower: self.lower.saturating_add(o.lower),
            upper: self.upper.zip(o.upper).map(|(a, b)| a.saturating_add(b)),
        }
    }

    /// The larger of two numbers of which only the bounds are known.
    pub fn max(self, o: Bounds) -> Bounds {
        Bounds {
            value: self.value.zip(o.value).map(|(a, b)| a.max(b)),
            lower: self.lower.max(o.lower),
            upper: self.upper.zip(o.upper).map(|(a, b)| a.max(b)),
        }
    }
}

impl From<Count> for Bounds {
    fn from(c: Count) -> Bounds {
        Bounds { value: Some(c.value), lower: c.lower, upper: c.upper }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floored_counts_carry_the_step_of_their_platform() {
        assert_eq!(Count::floor_3sf(999).upper, Some(999));
        assert_eq!(Count::floor_3sf(1_240).upper, Some(1_249));
        assert_eq!(Count::floor_3sf(10_400).upper, Some(10_499));
        assert_eq!(Count::floor_3sf(53_300_000).upper, Some(53_399_999));
    }
}
