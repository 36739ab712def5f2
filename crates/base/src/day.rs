use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

/// A calendar day of India (UTC+5:30, no daylight saving time), as days since 1970-01-01.
///
/// Stored as an integer in both databases, so that ranges of days are index ranges.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A day that cannot be: not a date of the calendar, or outside the years 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a calendar date")]
pub struct DayError;

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

impl Day {
    /// The day after which nothing is planned: the open end of a [`Span`] (9999-12-31).
    pub const MAX: Day = Day(2_932_896);
    /// The open beginning of a [`Span`] (0001-01-01).
    pub const MIN: Day = Day(-719_162);

    /// The day in India that contains the instant `at`.
    pub fn of(at: Timestamp) -> Day {
        Day::from_date(india().to_datetime(at).date())
    }

    /// The day in India that contains an instant given in microseconds since the epoch, UTC, as it is stored.
    pub const fn of_micros(at: i64) -> Day {
        const HALF_PAST_FIVE: i64 = 19_800_000_000;
        Day(at.saturating_add(HALF_PAST_FIVE).div_euclid(86_400_000_000) as i32)
    }

    /// From a calendar date.
    pub fn from_date(d: Date) -> Day {
        Day(EPOCH.until(d).map(|s| s.get_days()).unwrap_or(0))
    }

    /// From year, month and day.
    pub fn ymd(y: i16, m: i8, d: i8) -> Result<Day, DayError> {
        Date::new(y, m, d).map(Day::from_date).map_err(|_| DayError)
    }

    /// From days since 1970-01-01, as stored.
    pub fn from_number(n: i32) -> Day {
        Day(n.clamp(Day::MIN.0, Day::MAX.0))
    }

    /// Days since 1970-01-01, as stored.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The calendar date.
    pub fn date(self) -> Date {
        EPOCH.checked_add(self.0.days()).unwrap_or(Date::MAX)
    }

    /// The day `n` days later (earlier, if negative), held inside [`Day::MIN`]..=[`Day::MAX`].
    pub fn plus(self, n: i32) -> Day {
        Day::from_number(self.0.saturating_add(n))
    }

    /// Whole days from `earlier` to `self`.
    pub const fn since(self, earlier: Day) -> i32 {
        self.0 - earlier.0
    }

    /// The first instant of the day in India.
    pub fn start(self) -> Timestamp {
        self.date().to_zoned(TimeZone::fixed(india())).map(|z| z.timestamp()).unwrap_or(Timestamp::MAX)
    }

    /// Noon of the day in India: the instant given to counts that carry a date but no time.
    pub fn noon(self) -> Timestamp {
        self.start().checked_add(12.hours()).unwrap_or(Timestamp::MAX)
    }
}

fn india() -> Offset {
    // A fixed offset: India has kept UTC+5:30 without daylight saving time since 1945.
    Offset::from_seconds(5 * 3600 + 1800).unwrap_or(Offset::UTC)
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date().fmt(f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Day {
    type Err = DayError;
    /// Reads an ISO date (`2025-05-31`). Dates as people write them are read by `words::dates`.
    fn from_str(s: &str) -> Result<Day, DayError> {
        s.parse::<Date>().map(Day::from_date).map_err(|_| DayError)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Day, D::Error> {
        let s = std::borrow::Cow::<str>::deserialize(d)?;
        s.parse().map_err(serde::de::Error::custom)
    }
}

/// The days on which something holds: from `from` up to, but not including, `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// First day.
    pub from: Day,
    /// First day on which it no longer holds; [`Day::MAX`] while no end is known.
    pub until: Day,
}

impl Span {
    /// Since ever, with no end known.
    pub const ALWAYS: Span = Span { from: Day::MIN, until: Day::MAX };

    /// From a first day, with no end known.
    pub const fn since(from: Day) -> Span {
        Span { from, until: Day::MAX }
    }

    /// From a first and a last day, as people write them (both included).
    pub fn first_last(first: Option<Day>, last: Option<Day>) -> Span {
        Span { from: first.unwrap_or(Day::MIN), until: last.map_or(Day::MAX, |d| d.plus(1)) }
    }

    /// Whether `day` lies inside.
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && day < self.until
    }

    /// Whether the two share a day.
    pub fn overlaps(&self, other: &Span) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// The last day, if an end is known.
    pub fn last(&self) -> Option<Day> {
        (self.until != Day::MAX).then(|| self.until.plus(-1))
    }

    /// The first day, if a beginning is known.
    pub fn first(&self) -> Option<Day> {
        (self.from != Day::MIN).then_some(self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_changes_at_midnight_in_india() {
        let before: Timestamp = "2025-05-30T18:29:59Z".parse().unwrap();
        let after: Timestamp = "2025-05-30T18:30:00Z".parse().unwrap();
        assert_eq!(Day::of(before).to_string(), "2025-05-30");
        assert_eq!(Day::of(after).to_string(), "2025-05-31");
        assert_eq!(Day::of(after).start(), after);
        assert_eq!(Day::ymd(2025, 5, 31).unwrap(), Day::of(after));
        for at in [before, after, Timestamp::UNIX_EPOCH, "1969-12-31T18:29:59.999999Z".parse().unwrap()] {
            assert_eq!(Day::of_micros(at.as_microsecond()), Day::of(at));
        }
    }

    #[test]
    fn the_ends_of_time_are_dates() {
        assert_eq!(Day::MAX.to_string(), "9999-12-31");
        assert_eq!(Day::MIN.to_string(), "0001-01-01");
        assert_eq!("2023-08-12".parse::<Day>().unwrap().plus(1).to_string(), "2023-08-13");
        assert!("2023-02-30".parse::<Day>().is_err());
    }

    #[test]
    fn spans_are_half_open() {
        let d = |s: &str| s.parse::<Day>().unwrap();
        let s = Span::first_last(Some(d("2023-01-01")), Some(d("2023-01-31")));
        assert!(s.contains(d("2023-01-31")) && !s.contains(d("2023-02-01")));
        assert_eq!(s.last(), Some(d("2023-01-31")));
        assert!(!s.overlaps(&Span::since(d("2023-02-01"))));
    }
}
