//! Days and instants as people and spreadsheets write them, always day before month; and as they are shown.

use base::Day;
use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};

use crate::locale::Text;
use crate::{Locale, counts, fold};

/// Why a cell is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum DateParseError {
    /// Not one of the notations, or not a day of the calendar (`31-02-2025`, `05/31/2025`).
    #[error("not a date")]
    NotADate,
    /// A year of two digits.
    #[error("the year has two digits only")]
    AmbiguousYear,
    /// A year before 1900 or after 2200.
    #[error("the year is not between 1900 and 2200")]
    YearOutOfRange,
}

impl DateParseError {
    /// All of them.
    pub const ALL: [DateParseError; 3] =
        [DateParseError::NotADate, DateParseError::AmbiguousYear, DateParseError::YearOutOfRange];

    /// The reason code in rejects files and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            DateParseError::NotADate => "not_a_date",
            DateParseError::AmbiguousYear => "ambiguous_year",
            DateParseError::YearOutOfRange => "year_out_of_range",
        }
    }

    /// What is wrong and the way out, in both languages.
    pub fn text(self) -> Text {
        match self {
            DateParseError::NotADate => Text::new(
                "यह तारीख समझ में नहीं आई। दिन-महीना-वर्ष लिखें, जैसे 31-05-2025 या 31 मई 2025।",
                "This date cannot be read. Write day, month, year, like 31-05-2025 or 31 May 2025.",
            ),
            DateParseError::AmbiguousYear => Text::new(
                "वर्ष के चार अंक लिखें, जैसे 31-05-2025; दो अंकों का वर्ष निश्चित नहीं है।",
                "Write the year with four digits, like 31-05-2025; a year of two digits is not certain.",
            ),
            DateParseError::YearOutOfRange => Text::new(
                "वर्ष 1900 से 2200 के बीच होना चाहिए। तारीख जाँचें, जैसे 31-05-2025।",
                "The year must be between 1900 and 2200. Check the date, like 31-05-2025.",
            ),
        }
    }
}

use DateParseError::{AmbiguousYear, NotADate, YearOutOfRange};

/// Reads a cell as a calendar day of India; `None` where it says that the day is not known.
///
/// ISO dates and date-times (with a zone: the day in India that contains the instant), `31-05-2025`,
/// `31/05/2025`, `31.05.2025`, `31 मई 2025`, `May 31, 2025`, Devanagari digits, and the serial numbers of
/// spreadsheets (20000 to 80000, days since 1899-12-30).
pub fn parse(cell: &str) -> Result<Option<Day>, DateParseError> {
    Ok(read(cell)?.map(|when| match when {
        When::Day(day) | When::Time(day, _) => day,
        When::Instant(at) => Day::of(at),
    }))
}

/// Reads a cell as an instant, in the notations of [`parse`]. A time without a zone is Indian time, a day
/// without a time is noon in India.
pub fn parse_instant(cell: &str) -> Result<Option<Timestamp>, DateParseError> {
    Ok(read(cell)?.map(|when| match when {
        When::Day(day) => day.noon(),
        When::Time(day, since_midnight) => day.start().checked_add(since_midnight).unwrap_or(Timestamp::MAX),
        When::Instant(at) => at,
    }))
}

/// What a cell says, as exactly as it says it.
enum When {
    Day(Day),
    /// A day in India and the time since its midnight.
    Time(Day, SignedDuration),
    Instant(Timestamp),
}

fn read(cell: &str) -> Result<Option<When>, DateParseError> {
    if counts::says_unknown(cell) {
        return Ok(None);
    }
    let folded = fold::plain(cell);
    let text = folded.trim().trim_start_matches(['\'', '’', '‘']);
    let when = match serial(text) {
        Some(when) => when,
        None if text.contains(':') => with_time(text)?,
        None => When::Day(day(text)?),
    };
    let day = match when {
        When::Day(day) | When::Time(day, _) => day,
        When::Instant(at) => Day::of(at),
    };
    if (1900..=2200).contains(&day.date().year()) { Ok(Some(when)) } else { Err(YearOutOfRange) }
}

/// The serial number of a spreadsheet (1900 system), with the time of the day as its fraction.
fn serial(text: &str) -> Option<When> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if whole.len() != 5 || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let days = whole.parse::<i32>().ok().filter(|n| (20_000..=80_000).contains(n))?;
    // Spreadsheets count from 1899-12-30 (their 1900 has a 29 February), which is 25,569 days before 1970-01-01.
    let day = Day::from_number(days - 25_569);
    let seconds = (format!("0.{fraction}").parse::<f64>().ok()? * 86_400.0).round();
    Some(if seconds == 0.0 {
        When::Day(day)
    } else {
        When::Time(day, SignedDuration::from_secs(seconds as i64))
    })
}

/// A date with a time, ISO or as people write it (`31-05-2025 10:30 AM`).
fn with_time(text: &str) -> Result<When, DateParseError> {
    let iso = match text.strip_suffix("utc").or_else(|| text.strip_suffix("gmt")) {
        Some(t) => format!("{}z", t.trim_end()),
        None => text.to_owned(),
    };
    if let Ok(at) = iso.parse::<Timestamp>() {
        return Ok(When::Instant(at));
    }
    let text = text.strip_suffix("ist").unwrap_or(text).trim_end();
    if let Ok(local) = text.parse::<DateTime>() {
        return Ok(When::Time(Day::from_date(local.date()), since_midnight(local.time())));
    }
    let colon = text.find(':').ok_or(NotADate)?;
    let (before, _) = text.split_at(colon);
    let hour_at = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (date, time) = text.split_at(hour_at);
    let date = date.trim_end_matches([' ', ',', '\u{a0}']);
    Ok(When::Time(day(date)?, clock_time(time).ok_or(NotADate)?))
}

fn since_midnight(t: jiff::civil::Time) -> SignedDuration {
    t.duration_since(jiff::civil::Time::midnight())
}

/// `10:30`, `10:30:15`, `10:30 pm`, `10:30 बजे`.
fn clock_time(text: &str) -> Option<SignedDuration> {
    let text = text.trim().trim_end_matches("बजे").trim_end();
    let (digits, half) = match text.find(|c: char| c.is_alphabetic()) {
        Some(at) => (text.get(..at)?.trim_end(), text.get(at..)?),
        None => (text, ""),
    };
    let mut parts = digits.split(':').map(|p| p.parse::<i64>().ok().filter(|_| p.len() <= 2));
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    let hour = match (half.replace('.', "").as_str(), hour) {
        ("", 0..=23) => hour,
        ("am", 1..=12) => hour % 12,
        ("pm", 1..=12) => hour % 12 + 12,
        _ => return None,
    };
    let fits = (0..60).contains(&minute) && (0..60).contains(&second) && parts.next().is_none();
    fits.then(|| SignedDuration::from_secs(hour * 3_600 + minute * 60 + second))
}

/// A part of a date.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part<'a> {
    /// Digits.
    Number(&'a str),
    /// A month by name, 1 to 12.
    Month(i8),
}

fn day(text: &str) -> Result<Day, DateParseError> {
    match *parts(text).ok_or(NotADate)?.as_slice() {
        [Part::Number(all)] if all.len() == 8 => ymd(&all[..4], all[4..6].parse(), &all[6..]),
        [Part::Number(y), Part::Number(m), Part::Number(d)] if y.len() == 4 && m.len() <= 2 => {
            ymd(y, m.parse(), d)
        }
        [Part::Number(d), Part::Number(m), Part::Number(y)] if m.len() <= 2 => ymd(y, m.parse(), d),
        [Part::Number(y), Part::Month(m), Part::Number(d)] if y.len() == 4 => ymd(y, Ok(m), d),
        [Part::Number(d), Part::Month(m), Part::Number(y)] => ymd(y, Ok(m), d),
        [Part::Month(m), Part::Number(d), Part::Number(y)] => ymd(y, Ok(m), d),
        _ => Err(NotADate),
    }
}

fn ymd(y: &str, m: Result<i8, std::num::ParseIntError>, d: &str) -> Result<Day, DateParseError> {
    if d.len() > 2 || !matches!(y.len(), 2 | 4) {
        return Err(if y.len() <= 2 && d.len() <= 2 { AmbiguousYear } else { NotADate });
    }
    let (m, d) = (m.map_err(|_| NotADate)?, d.parse().map_err(|_| NotADate)?);
    if y.len() == 2 {
        // Say what is wrong first: a day that no year has, or the year. 2000 has every day.
        return Err(Day::ymd(2000, m, d).map_or(NotADate, |_| AmbiguousYear));
    }
    let y: i16 = y.parse().map_err(|_| NotADate)?;
    // The year is judged first: year 0 is out of range, not "no date".
    if !(1900..=2200).contains(&y) {
        return Err(YearOutOfRange);
    }
    Day::ymd(y, m, d).map_err(|_| NotADate)
}

/// The numbers and the month of a date; `None` if anything else stands in it.
fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let end = |f: &dyn Fn(char) -> bool| rest.find(|c| !f(c)).unwrap_or(rest.len());
        let n = if c.is_ascii_digit() {
            let n = end(&|c| c.is_ascii_digit());
            out.push(Part::Number(&rest[..n]));
            n
        } else if fold::is_word_char(c) {
            let n = end(&|c| fold::is_word_char(c) && !c.is_ascii_digit());
            let word = &rest[..n];
            let is_ordinal =
                matches!(word, "st" | "nd" | "rd" | "th") && matches!(out.last(), Some(Part::Number(_)));
            match month(word) {
                Some(m) => out.push(Part::Month(m)),
                None if is_ordinal || WEEKDAYS.contains(&word) => {}
                None => return None,
            }
            n
        } else if !out.is_empty() || c == ',' || c.is_whitespace() {
            let is_mark = matches!(c, '-' | '/' | '.' | ',' | '\u{2010}'..='\u{2015}') || c.is_whitespace();
            if !is_mark {
                return None;
            }
            c.len_utf8()
        } else {
            return None;
        };
        rest = rest.get(n..)?;
    }
    Some(out)
}

/// A month by its folded name: Hindi spellings in use, English in full or by its first three letters.
fn month(word: &str) -> Option<i8> {
    Some(match word {
        "जनवरी" | "जन" | "jan" | "january" => 1,
        "फरवरी" | "फर" | "फेब्रुअरी" | "फेब्रुवारी" | "feb" | "february" => {
            2
        }
        "मार्च" | "mar" | "march" => 3,
        "अप्रैल" | "अप्रेल" | "एप्रिल" | "apr" | "april" => 4,
        "मई" | "may" => 5,
        "जून" | "jun" | "june" => 6,
        "जुलाई" | "जुलाइ" | "jul" | "july" => 7,
        "अगस्त" | "aug" | "august" => 8,
        "सितंबर" | "सितबर" | "सेप्टेंबर" | "sep" | "sept" | "september" => {
            9
        }
        "अक्टूबर" | "अक्टुबर" | "अक्तूबर" | "अक्तुबर" | "oct" | "october" => {
            10
        }
        "नवंबर" | "नवबर" | "nov" | "november" => 11,
        "दिसंबर" | "दिसबर" | "dec" | "december" => 12,
        _ => return None,
    })
}

/// Names of days of the week, folded, which a date may carry and which decide nothing.
const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "सोमवार",
    "मंगलवार",
    "बुधवार",
    "गुरुवार",
    "गुरूवार",
    "बृहस्पतिवार",
    "शुक्रवार",
    "शनिवार",
    "रविवार",
];

const MONTHS: [(&str, &str); 12] = [
    ("जनवरी", "January"),
    ("फ़रवरी", "February"),
    ("मार्च", "March"),
    ("अप्रैल", "April"),
    ("मई", "May"),
    ("जून", "June"),
    ("जुलाई", "July"),
    ("अगस्त", "August"),
    ("सितंबर", "September"),
    ("अक्टूबर", "October"),
    ("नवंबर", "November"),
    ("दिसंबर", "December"),
];

/// The name of a month, 1 to 12; blank for any other number.
pub fn month_name(month: i8, locale: Locale) -> &'static str {
    let at = usize::try_from(month).ok().and_then(|m| m.checked_sub(1));
    at.and_then(|i| MONTHS.get(i)).map_or("", |(hi, en)| locale.pick(hi, en))
}

/// The day as it is shown: `30 मई 2025`, `30 May 2025`.
pub fn date(day: Day, locale: Locale) -> String {
    let d = day.date();
    format!("{} {} {}", d.day(), month_name(d.month(), locale), d.year())
}

/// The instant as it is shown, in Indian time: `30 मई 2025, 14:05`.
pub fn date_time(at: Timestamp, locale: Locale) -> String {
    let day = Day::of(at);
    let minutes = at.duration_since(day.start()).as_secs() / 60;
    format!("{}, {:02}:{:02}", date(day, locale), minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_as_people_write_them() {
        for cell in [
            "2025-05-31",
            "2025/05/31",
            "20250531",
            "31-05-2025",
            "31/05/2025",
            "31.05.2025",
            "31/5/2025",
            "३१-०५-२०२५",
            "31–05–2025",
            "31 मई 2025",
            "31 मई, 2025",
            "मई 31, 2025",
            "31 May 2025",
            "31-May-2025",
            "31st May, 2025",
            "May 31 2025",
            "Saturday, 31 May 2025",
            "शनिवार, 31 मई 2025",
            "2025-05-30T18:30:00Z",
            "2025-05-30 18:30 UTC",
            "2025-05-31T23:59:59+05:30",
            "2025-05-31 23:59:59",
            "2025-05-31T00:00:00+05:30[Asia/Kolkata]",
            "31/05/2025 11:30 PM",
            "31 मई 2025 23:30 बजे",
            "45808",
            "45808.75",
            "45808.0",
            "'31-05-2025 ",
            "\u{a0}31-05-2025\u{200b}",
        ] {
            let day = parse(cell).unwrap_or_else(|e| panic!("{cell}: {e}")).unwrap();
            assert_eq!(day.to_string(), "2025-05-31", "{cell}");
        }
        for (cell, day) in [
            ("5 फ़रवरी 2023", "2023-02-05"),
            ("5 फरवरी 2023", "2023-02-05"),
            ("12 सितम्बर 2025", "2025-09-12"),
            ("12 सितंबर 2025", "2025-09-12"),
            ("5 अक्तूबर 2023", "2023-10-05"),
            ("05-10-2023", "2023-10-05"),
            ("36526", "2000-01-01"),
        ] {
            assert_eq!(parse(cell).unwrap().unwrap().to_string(), day, "{cell}");
        }
        for cell in ["", "-", "NA", "उपलब्ध नहीं", "?"] {
            assert_eq!(parse(cell), Ok(None));
        }
    }

    #[test]
    fn instants() {
        for (cell, at) in [
            ("2025-05-31", "2025-05-31T06:30:00Z"),
            ("2025-05-30T18:29:59Z", "2025-05-30T18:29:59Z"),
            ("2025-05-31T10:00:00", "2025-05-31T04:30:00Z"),
            ("2025-05-31 10:00 IST", "2025-05-31T04:30:00Z"),
            ("31-05-2025 12:05 am", "2025-05-30T18:35:00Z"),
            ("45808.5", "2025-05-31T06:30:00Z"),
            ("45808.25", "2025-05-31T00:30:00Z"),
        ] {
            assert_eq!(parse_instant(cell).unwrap().unwrap().to_string(), at, "{cell}");
        }
    }

    #[test]
    fn what_is_no_date_says_why() {
        for (cell, why) in [
            ("05/31/2025", NotADate),
            ("31-02-2025", NotADate),
            ("2025-13-01", NotADate),
            ("मई 2025", NotADate),
            ("2025", NotADate),
            ("31#05#2025", NotADate),
            ("-31-05-2025", NotADate),
            ("31-05-2025 25:00", NotADate),
            ("31-05-2025 13:00 pm", NotADate),
            ("kal", NotADate),
            ("9.52 लाख", NotADate),
            ("19999", NotADate),
            ("80001", NotADate),
            ("31/05/25", AmbiguousYear),
            ("31 मई 25", AmbiguousYear),
            ("5.6.7", AmbiguousYear),
            ("05/31/25", NotADate),
            ("31-05-1899", YearOutOfRange),
            ("2201-01-01", YearOutOfRange),
            ("0000-00-00", YearOutOfRange),
            ("1899-12-31T10:00:00Z", YearOutOfRange),
        ] {
            assert_eq!(parse(cell), Err(why), "{cell}");
            assert_eq!(parse_instant(cell), Err(why), "{cell}");
        }
        for e in DateParseError::ALL {
            let t = e.text();
            assert!(fold::is_devanagari(&t.hi) && !fold::is_devanagari(&t.en));
        }
    }

    #[test]
    fn dates_are_shown_in_both_languages() {
        let at: Timestamp = "2025-05-30T08:35:00Z".parse().unwrap();
        assert_eq!(date(Day::of(at), Locale::Hi), "30 मई 2025");
        assert_eq!(date(Day::of(at), Locale::En), "30 May 2025");
        assert_eq!(date_time(at, Locale::Hi), "30 मई 2025, 14:05");
        assert_eq!(date_time("2025-05-30T18:30:00Z".parse().unwrap(), Locale::En), "31 May 2025, 00:00");
        assert_eq!(month_name(0, Locale::En), "");
    }

    proptest! {
        #[test]
        fn what_we_print_is_read_back(n in -25_567..84_370i32) {
            let day = Day::from_number(n);
            for locale in Locale::ALL {
                prop_assert_eq!(parse(&date(day, locale)), Ok(Some(day)));
            }
            let d = day.date();
            prop_assert_eq!(parse(&format!("{}.{}.{}", d.day(), d.month(), d.year())), Ok(Some(day)));
            prop_assert_eq!(parse(&day.to_string()), Ok(Some(day)));
            prop_assert_eq!(parse_instant(&day.to_string()), Ok(Some(day.noon())));
        }

        #[test]
        fn nothing_panics(a in "\\PC{0,30}", b in "[0-9०-९/.: T+Zमई-]{0,24}") {
            for cell in [a, b] {
                if let Ok(Some(day)) = parse(&cell) {
                    prop_assert!((1900..=2200).contains(&day.date().year()), "{}", cell);
                }
                let _ = parse_instant(&cell);
            }
        }
    }
}
