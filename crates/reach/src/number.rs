//! The number on a printed report: it says of which day the report is and what was known when it was made, so that the number alone opens
//! exactly this evidence again, however much is learnt later.

use std::fmt;
use std::str::FromStr;

use base::{AsOf, Day};

/// A report's number: `R-261122-0D6G3QK8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportNo {
    day: Day,
    /// Milliseconds since the epoch; rounded up, so that nothing the report saw is cut off.
    known: i64,
}

/// Digits that are not mistaken for one another when they are read from paper.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl ReportNo {
    /// The number of a report of a point of view, made at an instant (microseconds) at which everything it saw was known.
    pub fn of(as_of: AsOf, made: i64) -> ReportNo {
        ReportNo { day: as_of.day, known: as_of.known.min(made).saturating_add(999).div_euclid(1_000) }
    }

    /// The point of view that it opens.
    pub fn as_of(self) -> AsOf {
        AsOf::known_at(self.day, self.known.saturating_mul(1_000))
    }

    /// The day of the report.
    pub const fn day(self) -> Day {
        self.day
    }
}

impl fmt::Display for ReportNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let d = self.day.date();
        write!(f, "R-{:02}{:02}{:02}-", d.year().rem_euclid(100), d.month(), d.day())?;
        (0..9).rev().try_for_each(|i| {
            let digit = (self.known >> (5 * i)) & 31;
            write!(f, "{}", char::from(DIGITS[digit as usize]))
        })
    }
}

impl FromStr for ReportNo {
    type Err = ();

    fn from_str(s: &str) -> Result<ReportNo, ()> {
        let upper = s.trim().to_ascii_uppercase();
        let (day, known) = upper.strip_prefix("R-").and_then(|r| r.split_once('-')).ok_or(())?;
        if day.len() != 6 || known.len() != 9 || !day.is_ascii() {
            return Err(());
        }
        let two = |at: usize| day[at..at + 2].parse::<i8>().map_err(|_| ());
        let day = Day::ymd(2000 + i16::from(two(0)?), two(2)?, two(4)?).map_err(|_| ())?;
        let known = known.bytes().try_fold(0i64, |n, b| {
            // What people write for 0 and 1.
            let b = match b {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                b => b,
            };
            let digit = DIGITS.iter().position(|d| *d == b).ok_or(())?;
            Ok((n << 5) | digit as i64)
        })?;
        Ok(ReportNo { day, known })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_read_from_paper_opens_its_report() {
        let day: Day = "2026-11-22".parse().unwrap();
        let no = ReportNo::of(AsOf::current(day), 1_795_329_000_123_456);
        let text = no.to_string();
        assert!(text.starts_with("R-261122-") && text.len() == 18, "{text}");
        assert_eq!(text.to_lowercase().replace('0', "o").parse(), Ok(no));
        assert_eq!(no.as_of(), AsOf::known_at(day, 1_795_329_000_124_000));
        for bad in
            ["", "R-", "R-261322-000000000", "R-261122-00000000U", "R-२६११२२-000000000", "X-261122-000000000"]
        {
            assert_eq!(bad.parse::<ReportNo>(), Err(()), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_number_comes_back(day in 10_957..47_481i32, made in 0..30_000_000_000_000_000i64) {
            let no = ReportNo::of(AsOf::current(Day::from_number(day)), made);
            prop_assert_eq!(no.to_string().parse(), Ok(no));
            prop_assert!(no.as_of().known >= made);
        }
    }
}
