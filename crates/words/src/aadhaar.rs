//! Aadhaar numbers, so that they can be refused: nothing here keeps one, and no message repeats one.

/// Whether the text is an Aadhaar number: 12 digits of either script, the first 2 to 9, the last the Verhoeff check
/// digit of the others (UIDAI); spaces and hyphens may stand between.
pub fn is_aadhaar(text: &str) -> bool {
    // Cheap first: a cell of another length is none, and nearly all are of another length.
    if !(12..=60).contains(&text.len()) {
        return false;
    }
    let mut digits = [0_u8; 12];
    let mut n = 0;
    for c in text.trim().chars() {
        let digit = match digit(c) {
            Some(digit) => digit,
            None if n > 0 && matches!(c, ' ' | '-' | '\u{a0}') => continue,
            None => return false,
        };
        let Some(place) = digits.get_mut(n) else { return false };
        *place = digit;
        n += 1;
    }
    n == digits.len() && digits[0] >= 2 && verhoeff(&digits)
}

/// Whether the last of the digits (0 to 9 each) is the Verhoeff check digit of those before it (J. Verhoeff, 1969).
///
/// Every single wrong digit and every swap of two neighbours is noticed.
pub fn verhoeff(digits: &[u8]) -> bool {
    /// The permutation that is applied once more at every further place.
    const STEP: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let sum = digits.iter().rev().enumerate().fold(0, |sum, (place, digit)| {
        let permuted = (0..place % 8).fold(*digit, |d, _| STEP[usize::from(d % 10)]);
        product(sum, permuted % 10)
    });
    sum == 0
}

/// The product of two symmetries of a pentagon: 0 to 4 are turns, 5 to 9 reflections.
fn product(a: u8, b: u8) -> u8 {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => 5 + (a + b) % 5,
        (false, true) => 5 + (a + 5 - b) % 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

/// Whether a text that somebody wrote holds an Aadhaar number: by itself or among other words, as 12 digits in one piece or as three groups
/// of four with one blank or hyphen between.
///
/// Nothing else of 12 digits is meant: not a part of a longer number, of an address or of an id (whatever letters, digits, `-`, `_`, `/`, `.` or `@`
/// touch it), and not a telephone number, which is written `+91…`. A phone number that is written `9198…` without its plus is taken for an Aadhaar number
/// one time in ten; its field says how to write it.
pub fn holds_aadhaar(text: &str) -> bool {
    // Cheap first: most fields are words, and most numbers are short.
    if text.len() < 12 || text.chars().filter(|c| digit(*c).is_some()).count() < 12 {
        return false;
    }
    let pieces: Vec<&str> = text
        .split(|c: char| !(digit(c).is_some() || c.is_ascii_alphanumeric() || "-_/@+.:=&?%#~".contains(c)))
        .map(|piece| piece.trim_start_matches([':', '#', '=']).trim_end_matches(['.', ':', '-', '?']))
        .collect();
    let four = |piece: &str| piece.chars().count() == 4 && piece.chars().all(|c| digit(c).is_some());
    let in_one = |piece: &&str| {
        let groups: Vec<&str> = piece.split('-').collect();
        (groups.len() == 1 || groups.len() == 3 && groups.iter().all(|g| four(g))) && is_aadhaar(piece)
    };
    if pieces.iter().any(in_one) {
        return true;
    }
    // Three groups of four, and no fourth beside them: that would be another kind of number.
    let mut run: Vec<&str> = Vec::new();
    for piece in pieces.iter().copied().chain([""]) {
        if four(piece) {
            run.push(piece);
            continue;
        }
        if run.len() == 3 && is_aadhaar(&run.concat()) {
            return true;
        }
        run.clear();
    }
    false
}

/// The value of a digit of either script.
fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '०'..='९' => Some((u32::from(c) - u32::from('०')) as u8),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// An invented number that is formed like an Aadhaar number.
    fn number(eleven: u64) -> String {
        let base = format!("{eleven:011}");
        let digits: Vec<u8> = base.bytes().map(|b| b - b'0').collect();
        let check = (0..10).find(|check| verhoeff(&[&digits[..], &[*check]].concat())).unwrap();
        format!("{base}{check}")
    }

    #[test]
    fn in_a_sentence_it_is_found_in_every_dress() {
        let n = number(23_456_789_012);
        let (a, b, c) = (&n[..4], &n[4..8], &n[8..]);
        let hindi: String =
            n.bytes().map(|d| char::from_u32(u32::from('०') + u32::from(d - b'0')).unwrap()).collect();
        for text in [
            n.clone(),
            format!("मेरा आधार {a} {b} {c} है।"),
            format!("{a}-{b}-{c}, राम"),
            format!("नंबर:{n}।"),
            format!("({hindi})"),
            format!("it is {n}."),
            format!("आधार{n}है"),
        ] {
            assert!(holds_aadhaar(&text), "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_one_passes() {
        let n = number(91_987_654_321);
        let (a, b, c) = (&n[..4], &n[4..8], &n[8..]);
        for text in [
            format!("+{n}"),
            format!("https://example.org/profile.php?id={n}"),
            format!("019350f2-0000-7000-8000-{n}"),
            format!("user_{n}"),
            format!("{n}.example"),
            format!("x{n}"),
            format!("{n}0"),
            format!("{a} {b} {c} 1234"),
            format!("{}{} {} {}", &n[..2], "", &n[2..7], &n[7..]),
            "12,34,56,789".to_owned(),
            "2026-11-22 06:30".to_owned(),
            "१२,३४,५६७ मतदाता".to_owned(),
            String::new(),
        ] {
            assert!(!holds_aadhaar(&text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_other_check_digit_is_let_through(eleven in 20_000_000_000u64..99_999_999_999, off in 1u8..10) {
            let right = number(eleven);
            prop_assert!(holds_aadhaar(&right));
            let last = right.as_bytes()[11] - b'0';
            let wrong = format!("{}{}", &right[..11], (last + off) % 10);
            prop_assert!(!holds_aadhaar(&wrong));
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,80}") {
            let _ = holds_aadhaar(&text);
        }
    }
}
