//! What a cell of a workbook says, as text.

use std::borrow::Cow;

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType};

/// The cell as text: numbers without a trailing `.0`, dates as `2025-05-31`, with a time as `2025-05-31T18:30:00`,
/// times and durations as `18:30:00`, truths as `TRUE` and `FALSE`, errors as Excel shows them (`#N/A`).
pub(super) fn text<'a>(value: &'a DataRef<'_>, is_1904: bool) -> Cow<'a, str> {
    match value {
        DataRef::Empty => "".into(),
        DataRef::SharedString(s) => (*s).into(),
        DataRef::String(s) | DataRef::DateTimeIso(s) | DataRef::DurationIso(s) => s.as_str().into(),
        DataRef::Int(n) => n.to_string().into(),
        DataRef::Float(n) => number(*n).into(),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::Error(error) => error.to_string().into(),
        DataRef::DateTime(at) => date(at, is_1904).into(),
    }
}

/// A number with the 15 digits that Excel counts with: the file holds 17, of which the last are noise (0.30000000000000004).
fn number(n: f64) -> String {
    if n.fract() == 0.0 && n.abs() < 1e15 {
        return format!("{n:.0}");
    }
    // Excel has forgotten the digits after the fifteenth of a longer number, such as an account's id: written like this it is refused
    // where a wrong digit would matter, as it is in a CSV file that went through Excel.
    if n.fract() == 0.0 {
        return format!("{n:.14E}");
    }
    match format!("{n:.14e}").parse::<f64>() {
        Ok(rounded) => format!("{rounded}"),
        Err(_) => format!("{n}"),
    }
}

fn date(at: &ExcelDateTime, is_1904: bool) -> String {
    const DAY: f64 = 86_400.0;
    let serial = at.as_f64();
    // Excel has no dates before its first day and after the year 9999: what is not a date stays a number.
    if !(0.0..2_958_466.0).contains(&serial) {
        return number(serial);
    }
    let seconds = (serial * DAY).round();
    if at.is_duration() || serial < 1.0 {
        let s = seconds as u64;
        return format!("{:02}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
    }
    // To the nearest second, for a time of day is a fraction that is rarely exact; the small rest keeps it from falling
    // into the second before.
    let whole = ExcelDateTime::new((seconds + 0.1) / DAY, ExcelDateTimeType::DateTime, is_1904);
    let (year, month, day, hour, minute, second, _) = whole.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date}T{hour:02}:{minute:02}:{second:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(serial: f64, kind: ExcelDateTimeType, is_1904: bool) -> String {
        text(&DataRef::DateTime(ExcelDateTime::new(serial, kind, is_1904)), is_1904).into_owned()
    }

    #[test]
    fn numbers_have_no_noise() {
        assert_eq!(number(12187.0), "12187");
        assert_eq!(number(-0.5), "-0.5");
        assert_eq!(number(0.1 + 0.2), "0.3");
        assert_eq!(number("23.259933000000001".parse().unwrap()), "23.259933");
        assert_eq!(number(9876543210.0), "9876543210");
        // Longer than Excel remembers: never a number that looks whole.
        assert_eq!(number(1_400_441_234_567_891_234.0), "1.40044123456789E18");
        assert_eq!(number(1e21), "1.00000000000000E21");
    }

    #[test]
    fn dates_are_iso() {
        use ExcelDateTimeType::{DateTime, TimeDelta};
        assert_eq!(at(45808.0, DateTime, false), "2025-05-31");
        assert_eq!(at(45808.0 - 1462.0, DateTime, true), "2025-05-31");
        assert_eq!(at(45_808.770_833_333, DateTime, false), "2025-05-31T18:30:00");
        assert_eq!(at(45_808.999_999_9, DateTime, false), "2025-06-01");
        assert_eq!(at(0.75, DateTime, false), "18:00:00");
        assert_eq!(at(1.5, TimeDelta, false), "36:00:00");
        assert_eq!(at(-3.0, DateTime, false), "-3");
        assert_eq!(at(4e9, DateTime, false), "4000000000");
    }

    #[test]
    fn every_second_of_a_day_comes_back() {
        for second in 1..86_400_u32 {
            let serial = 45808.0 + f64::from(second) / 86_400.0;
            let expected =
                format!("2025-05-31T{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
            assert_eq!(at(serial, ExcelDateTimeType::DateTime, false), expected);
        }
    }
}
