//! Numbers as they are shown: Indian grouping in both languages, lakh and crore, per cent, bounds.

use base::{Bounds, Share};

use crate::Locale;

/// The whole number in Indian grouping, the same in both languages: `12,34,567`.
pub fn grouped(n: i64, _locale: Locale) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    if n < 0 {
        out.push('-');
    }
    for (i, d) in digits.chars().enumerate() {
        // From the right: three digits, then pairs.
        let left = digits.len() - i;
        if i > 0 && left >= 3 && left % 2 == 1 {
            out.push(',');
        }
        out.push(d);
    }
    out
}

/// The number for a narrow place: `9.52 लाख`, `1.39 crore`; grouped in full below one lakh.
///
/// Two decimals at most, rounded half up, so that the interval [`crate::counts::parse`] reads from it
/// holds the number.
pub fn short(n: i64, locale: Locale) -> String {
    const LAKH: u64 = 100_000;
    const CRORE: u64 = 100 * LAKH;
    let size = n.unsigned_abs();
    let hundredths = |unit: u64| (size / (unit / 100)) + u64::from(size % (unit / 100) >= unit / 200);
    let (hundredths, unit) = match size {
        0..LAKH => return grouped(n, locale),
        // 99,99,999 is no longer 100 lakh but 1 crore.
        LAKH..CRORE if hundredths(LAKH) < 10_000 => (hundredths(LAKH), locale.pick("लाख", "lakh")),
        _ => (hundredths(CRORE), locale.pick("करोड़", "crore")),
    };
    let whole = grouped(i64::try_from(hundredths / 100).unwrap_or(i64::MAX), locale);
    let decimals = format!("{:02}", hundredths % 100);
    let decimals = decimals.trim_end_matches('0');
    let sign = if n < 0 { "-" } else { "" };
    let point = if decimals.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{decimals} {unit}")
}

/// A share in per cent, rounded half up: one decimal (`8.2%`), two below one per cent (`0.25%`).
pub fn percent(share: Share, locale: Locale) -> String {
    let ppm = share.as_ppm();
    let size = ppm.unsigned_abs();
    let sign = if ppm < 0 { "-" } else { "" };
    let hundredths = size.saturating_add(50) / 100;
    if hundredths < 100 {
        return format!("{}0.{hundredths:02}%", if hundredths == 0 { "" } else { sign });
    }
    let tenths = size / 1_000 + u64::from(size % 1_000 >= 500);
    let whole = grouped(i64::try_from(tenths / 10).unwrap_or(i64::MAX), locale);
    format!("{sign}{whole}.{}%", tenths % 10)
}

/// The text with every digit 0-9 as ०-९, for readers who prefer them.
pub fn devanagari_digits(s: &str) -> String {
    const DIGITS: [char; 10] = ['०', '१', '२', '३', '४', '५', '६', '७', '८', '९'];
    s.chars()
        .map(|c| c.to_digit(10).and_then(|d| DIGITS.get(usize::try_from(d).ok()?)).copied().unwrap_or(c))
        .collect()
}

/// The text with every digit ०-९ as 0-9.
pub fn ascii_digits(s: &str) -> String {
    let digit = |c: char| match c {
        '०'..='९' => char::from_digit(u32::from(c) - u32::from('०'), 10).unwrap_or(c),
        other => other,
    };
    s.chars().map(digit).collect()
}

/// What is known of a number, in words: `2,500 से 14,500 के बीच`, `कम से कम 26,500`, or the number itself.
pub fn bounds(b: Bounds, locale: Locale) -> String {
    let lower = grouped(b.lower, locale);
    match (b.upper, locale) {
        (Some(upper), _) if upper == b.lower => lower,
        (Some(upper), Locale::Hi) => format!("{lower} से {} के बीच", grouped(upper, locale)),
        (Some(upper), Locale::En) => format!("between {lower} and {}", grouped(upper, locale)),
        // "At least 0" says nothing: say so.
        (None, Locale::Hi) if b.lower <= 0 => "पता नहीं".to_owned(),
        (None, Locale::En) if b.lower <= 0 => "not known".to_owned(),
        (None, Locale::Hi) => format!("कम से कम {lower}"),
        (None, Locale::En) => format!("at least {lower}"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use Locale::{En, Hi};

    #[test]
    fn grouping_is_indian_in_both_languages() {
        for (n, s) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (27_000, "27,000"),
            (100_000, "1,00,000"),
            (1_234_567, "12,34,567"),
            (56_057_953, "5,60,57,953"),
            (-1_234_567, "-12,34,567"),
            (i64::MIN, "-92,23,37,20,36,85,47,75,808"),
        ] {
            assert_eq!(grouped(n, Hi), s);
            assert_eq!(grouped(n, En), s);
        }
    }

    #[test]
    fn short_numbers() {
        for (n, hi, en) in [
            (99_999, "99,999", "99,999"),
            (952_000, "9.52 लाख", "9.52 lakh"),
            (5_000_000, "50 लाख", "50 lakh"),
            (999_499, "9.99 लाख", "9.99 lakh"),
            (999_500, "10 लाख", "10 lakh"),
            (9_999_499, "99.99 लाख", "99.99 lakh"),
            (9_999_999, "1 करोड़", "1 crore"),
            (13_900_000, "1.39 करोड़", "1.39 crore"),
            (1_400_000_000, "140 करोड़", "140 crore"),
            (-150_000, "-1.5 लाख", "-1.5 lakh"),
        ] {
            assert_eq!((short(n, Hi).as_str(), short(n, En).as_str()), (hi, en));
        }
        let _ = (short(i64::MIN, Hi), short(i64::MAX, En));
    }

    #[test]
    fn per_cent() {
        for (ppm, s) in [
            (82_000, "8.2%"),
            (82_499, "8.2%"),
            (82_500, "8.3%"),
            (50_000, "5.0%"),
            (2_500, "0.25%"),
            (9_949, "0.99%"),
            (9_950, "1.0%"),
            (0, "0.00%"),
            (-49, "0.00%"),
            (-12_000, "-1.2%"),
            (1_000_000, "100.0%"),
            (12_000_000, "1,200.0%"),
        ] {
            assert_eq!(percent(Share::ppm(ppm), Hi), s, "{ppm}");
        }
        let _ = percent(Share::ppm(i64::MIN), En);
        let _ = percent(Share::ppm(i64::MAX), En);
    }

    #[test]
    fn bounds_in_words() {
        let b = |lower, upper| Bounds { value: None, lower, upper };
        assert_eq!(bounds(b(2_500, Some(14_500)), Hi), "2,500 से 14,500 के बीच");
        assert_eq!(bounds(b(2_500, Some(14_500)), En), "between 2,500 and 14,500");
        assert_eq!(bounds(b(2_500, Some(2_500)), Hi), "2,500");
        assert_eq!(bounds(b(26_500, None), Hi), "कम से कम 26,500");
        assert_eq!(bounds(b(26_500, None), En), "at least 26,500");
        assert_eq!(bounds(Bounds::UNKNOWN, Hi), "पता नहीं");
        assert_eq!(bounds(Bounds::ZERO, En), "0");
        assert_eq!(devanagari_digits("12,34,567 a"), "१२,३४,५६७ a");
    }

    proptest! {
        #[test]
        fn grouping_only_adds_commas(n in proptest::num::i64::ANY) {
            prop_assert_eq!(grouped(n, Hi).replace(',', ""), n.to_string());
            let _ = (short(n, Hi), percent(Share::ppm(n), Hi));
        }
    }
}
