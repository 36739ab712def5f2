//! Days and times of the clock in India, as they are written in forms and as they are kept. Pure.

use base::Day;

/// Microseconds of one minute.
pub const MINUTE: i64 = 60 * 1_000_000;

/// Reads a time of the clock: `11:30`, `९:३०`, `9.30`, `930`, `9`, `2:30 pm`, `शाम 4 बजे`. Minutes since midnight.
pub fn clock(typed: &str) -> Option<i64> {
    let plain = crate::numbers::ascii_digits(typed).to_lowercase();
    let after_noon = ["pm", "p.m", "शाम", "दोपहर", "रात"].iter().any(|w| plain.contains(w));
    let before_noon = ["am", "a.m", "सुबह", "प्रात"].iter().any(|w| plain.contains(w));
    let digits: Vec<i64> = plain
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let (hour, minute) = match digits[..] {
        [hour] if hour < 24 => (hour, 0),
        [both] if (100..2_400).contains(&both) => (both / 100, both % 100),
        [hour, minute] | [hour, minute, 0] => (hour, minute),
        _ => return None,
    };
    let hour = match hour {
        12 if before_noon => 0,
        1..=11 if after_noon => hour + 12,
        hour => hour,
    };
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
}

/// The moment at so many minutes of a day.
pub fn at(day: Day, minutes: i64) -> i64 {
    day.start().as_microsecond() + minutes * MINUTE
}

/// Minutes since midnight of a moment.
pub fn minutes(at: i64) -> i64 {
    (at - Day::of_micros(at).start().as_microsecond()) / MINUTE
}

/// `11:30`, as it is written in a form.
pub fn written(at: i64) -> String {
    let minutes = minutes(at);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (typed, minutes) in [
            ("11:30", 690),
            ("९:३०", 570),
            ("9.30", 570),
            ("930", 570),
            ("9", 540),
            ("2:30 pm", 870),
            ("12 am", 0),
            ("12:15 pm", 735),
            ("शाम 4 बजे", 960),
            ("सुबह 10:00", 600),
            ("दोपहर 12 बजे", 720),
            ("रात 8:30", 1_230),
            ("00:00", 0),
            ("23:59", 1_439),
        ] {
            assert_eq!(clock(typed), Some(minutes), "{typed}");
        }
        for wrong in ["", "कल", "25:00", "11:60", "24", "2400", "1:2:3", "99999999999999999999"] {
            assert_eq!(clock(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let day = Day::ymd(2026, 11, 22).unwrap_or(Day::MIN);
        for minutes in [0, 59, 60, 690, 1_439] {
            let at = at(day, minutes);
            assert_eq!((Day::of_micros(at), super::minutes(at)), (day, minutes));
            assert_eq!(clock(&written(at)), Some(minutes));
        }
    }
}
