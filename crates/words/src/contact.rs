//! Numbers by which a person is reached or known: mobile numbers of India, and numbers of voters' cards. Read as people write them, and shown
//! so that nobody else can use them.

use std::borrow::Cow;

/// A digit of either script.
fn digit(c: char) -> Option<u32> {
    c.to_digit(10).or_else(|| match c {
        '०'..='९' => Some(u32::from(c) - u32::from('०')),
        _ => None,
    })
}

/// Signs that people set between the digits of a number.
fn is_between(c: char) -> bool {
    matches!(c, '+' | '-' | ' ' | '.' | '(' | ')' | '\u{a0}' | '‑' | '–' | '\u{200b}'..='\u{200f}')
}

/// A mobile number in its international form, `+919876543210`; `None` if the text is none. Reads digits of both scripts, signs between them, and
/// `+91`, `91`, `0091` or `0` before ten digits of which the first is 6 to 9.
pub fn mobile(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches('\'');
    // A spreadsheet that takes a number for a quantity.
    let text = text.strip_suffix(".0").unwrap_or(text);
    // As most people write it.
    if let [b'6'..=b'9', rest @ ..] = text.as_bytes()
        && rest.len() == 9
        && rest.iter().all(u8::is_ascii_digit)
    {
        return Some(format!("+91{text}"));
    }
    let mut digits = Vec::with_capacity(16);
    for c in text.chars() {
        match digit(c) {
            Some(d) => digits.push(d),
            None if is_between(c) => {}
            None => return None,
        }
    }
    if is_landline(text) {
        return None;
    }
    let own = own(&digits)?;
    let digits = own.iter().filter_map(|d| char::from_digit(*d, 10));
    Some("+91".chars().chain(digits).collect())
}

/// Whether ten digits are written as a number of a fixed line: `0755-2551234`, the code of the place set apart. Without a sign between the two
/// nobody could tell.
fn is_landline(text: &str) -> bool {
    let groups: Vec<Vec<u32>> = text
        .split(is_between)
        .map(|g| g.chars().filter_map(digit).collect())
        .filter(|g: &Vec<u32>| !g.is_empty())
        .collect();
    matches!(&groups[..], [code, own] if code[0] == 0 && (3..=5).contains(&code.len()) && (2..=4).contains(&own[0]))
}

/// All mobile numbers of a cell, each once, in their order: `98765 43210 / 91234 56789`.
///
/// # Errors
/// If some of it is no mobile number.
pub fn mobiles(cell: &str) -> Result<Vec<String>, NoNumber> {
    let mut all = Vec::new();
    for part in cell.replace(" और ", ",").split([',', '/', ';', '|', '&', '\n', '\r']) {
        if part.trim().is_empty() {
            continue;
        }
        let found: Option<Vec<String>> = match mobile(part) {
            Some(one) => Some(vec![one]),
            // Two numbers with only a blank between them.
            None => part.split_whitespace().map(mobile).collect(),
        };
        for number in found.ok_or(NoNumber)? {
            if !all.contains(&number) {
                all.push(number);
            }
        }
    }
    Ok(all)
}

/// A text that is no number of the kind that was asked for. It never carries the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoNumber;

/// The number of a voter's card: three letters and seven digits, without what stands between them. Numbers of older forms (`MP/12/123/456789`)
/// stay as they are typed, in capitals.
///
/// # Errors
/// If it is empty, has no digit, or is longer than any such number.
pub fn voter_id(text: &str) -> Result<String, NoNumber> {
    let plain = |c: char| digit(c).and_then(|d| char::from_digit(d, 10)).unwrap_or(c);
    let typed: String = text.trim().chars().map(plain).collect::<String>().to_uppercase();
    let tight: String = typed.chars().filter(|c| !is_between(*c)).collect();
    if card(&tight) == Some(tight.len()) {
        return Ok(tight);
    }
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = typed.chars().count() <= 30 && typed.chars().any(|c| c.is_ascii_digit());
    if fits { Ok(typed) } else { Err(NoNumber) }
}

/// Whether this is the number of a voter's card as it is issued today, without a typing error: three letters (the functional unique serial number),
/// six digits, and the check digit that follows from these (Luhn). Capitals without anything between, as [`voter_id`] gives it. That a number passes does not
/// say that it was issued; that it fails says that a digit is wrong. One wrong digit never passes, nor do two neighbours in the other order unless they are 0 and 9.
pub fn voter_id_check(number: &str) -> bool {
    let bytes = number.as_bytes();
    if bytes.len() != 10 || card(number) != Some(10) || !bytes[..3].iter().all(u8::is_ascii_uppercase) {
        return false;
    }
    let sum: u32 = bytes[3..]
        .iter()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = u32::from(b - b'0');
            // Every second one from the right counts twice, and 10 to 18 by the sum of their digits.
            if i % 2 == 0 { d } else { d / 5 + d * 2 % 10 }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Letters and digits of a number that are shown at either end.
const SHOWN: usize = 2;

/// A number as it is shown: `98xxxxxx10`. What is not a letter or a digit stays; of a short text nothing is shown.
pub fn masked(number: &str) -> String {
    let all = number.chars().filter(|c| c.is_alphanumeric()).count();
    let shown = if all >= 8 { SHOWN } else { 0 };
    let mut seen = 0;
    let one = |c: char| {
        if !c.is_alphanumeric() {
            return c;
        }
        seen += 1;
        if seen <= shown || seen > all - shown { c } else { 'x' }
    };
    number.chars().map(one).collect()
}

/// The same text with everything masked in it that looks like a mobile number of India or like the number of a voter's card.
pub fn hidden(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let (mut kept, mut at) = (0, 0);
    while let Some(c) = text[at..].chars().next() {
        let before = text[..at].chars().next_back();
        let begins = !before.is_some_and(char::is_alphanumeric);
        match Some(()).filter(|()| begins).and_then(|()| number(&text[at..])) {
            Some(len) => {
                out.push_str(&text[kept..at]);
                out.push_str(&masked(&text[at..at + len]));
                at += len;
                kept = at;
            }
            None => at += c.len_utf8(),
        }
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[kept..]);
    Cow::Owned(out)
}

/// The bytes of the number with which a text begins.
fn number(text: &str) -> Option<usize> {
    card(text).or_else(|| begins_with_mobile(text))
}

fn ends(text: &str, at: usize) -> bool {
    !text[at..].chars().next().is_some_and(char::is_alphanumeric)
}

/// Three letters and seven digits.
fn card(text: &str) -> Option<usize> {
    let bytes = text.as_bytes().get(..10)?;
    let (letters, digits) = bytes.split_at(3);
    let fits = letters.iter().all(u8::is_ascii_alphabetic) && digits.iter().all(u8::is_ascii_digit);
    (fits && ends(text, 10)).then_some(10)
}

/// Ten digits of any script, the first 6 to 9, with signs between them or `+91` or `0` before them.
fn begins_with_mobile(text: &str) -> Option<usize> {
    let (mut digits, mut found) = (Vec::new(), None);
    for (i, c) in text.char_indices() {
        match digit(c) {
            Some(d) => {
                digits.push(d);
                let end = i + c.len_utf8();
                if own(&digits).is_some() && ends(text, end) {
                    found = Some(end);
                }
                if digits.len() > 14 {
                    break;
                }
            }
            None if is_between(c) => {}
            None => break,
        }
    }
    found
}

/// The ten digits of a whole number, without what stands before them.
fn own(digits: &[u32]) -> Option<&[u32]> {
    let own = match digits {
        [0, own @ ..] | [9, 1, own @ ..] | [0, 9, 1, own @ ..] | [0, 0, 9, 1, own @ ..]
            if own.len() == 10 =>
        {
            own
        }
        all => all,
    };
    (own.len() == 10 && own[0] >= 6).then_some(own)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for text in [
            "9876543210",
            "+91 98765 43210",
            "+91-98765-43210",
            "91 9876543210",
            "0091 98765 43210",
            "09876543210",
            "(+91) 9876.543.210",
            "९८७६५ ४३२१०",
            "'9876543210",
            "9876543210.0",
            "\u{200e}98765\u{a0}43210 ",
            "919876543210",
        ] {
            assert_eq!(mobile(text).as_deref(), Some("+919876543210"), "{text}");
        }
        for text in [
            "",
            "-",
            "987654321",
            "98765432101",
            "5876543210",
            "+1 9876543210",
            "9.87654E+09",
            "0755 2551234",
            "0755-4012345",
            "07582-222333",
            "x9876543210",
        ] {
            assert_eq!(mobile(text), None, "{text}");
        }
        let two = Ok(vec!["+919876543210".to_owned(), "+919123456789".to_owned()]);
        for cell in [
            "9876543210/9123456789",
            "9876543210 9123456789",
            "98765 43210, 91234-56789; 9876543210",
            "9876543210 और 9123456789",
        ] {
            assert_eq!(mobiles(cell), two, "{cell}");
        }
        assert_eq!(mobiles("9876543210 / office"), Err(NoNumber));
        assert_eq!(mobiles(" , "), Ok(vec![]));
    }

    #[test]
    fn voter_ids_have_one_form_where_they_can() {
        for text in ["abc1234567", "ABC 1234567", " abc-123 4567", "ABC१२३४५६७"] {
            assert_eq!(voter_id(text).as_deref(), Ok("ABC1234567"), "{text}");
        }
        assert_eq!(voter_id("mp/12/123/ 456789").as_deref(), Ok("MP/12/123/ 456789"));
        for text in ["", "none", &"1".repeat(31)] {
            assert_eq!(voter_id(text), Err(NoNumber), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_number_is_found_again_and_never_shown(n in 6_000_000_000u64..10_000_000_000, before in 0..5usize, cut in 1..9usize) {
            let digits = n.to_string();
            // Written as a number of a fixed line, it is one.
            prop_assume!(!(before == 2 && (2..5).contains(&cut) && digits[cut..].starts_with(['2', '3', '4'])));
            let written = format!("{}{}-{}", ["", "+91 ", "0", "91", "0091 "][before], &digits[..cut], &digits[cut..]);
            prop_assert_eq!(mobile(&written), Some(format!("+91{digits}")));
            let sentence = format!("फोन {written}, नाम");
            let shown = hidden(&sentence);
            prop_assert!(!shown.contains(&digits[..cut]) || cut < 3, "{}", shown);
            let kept: String = shown.chars().filter(char::is_ascii_digit).collect();
            prop_assert!(kept.len() <= 4, "{}", shown);
            prop_assert!(!masked(&digits).contains(&digits[2..8]));
        }

        #[test]
        fn nothing_panics(text in any::<String>()) {
            let _ = (mobile(&text), mobiles(&text), voter_id(&text), masked(&text), hidden(&text));
            let once = hidden(&text);
            prop_assert_eq!(hidden(&once), once.as_ref());
        }
    }

    #[test]
    fn a_voter_id_checks_itself() {
        // The example of python-stdnum, `stdnum.in_.epic`.
        assert!(voter_id_check("WKH1186253"));
        for wrong in
            ["WKH1186263", "wkh1186253", "WKH118625", "WKH11862534", "WK11186253", "MP/12/123/456789", ""]
        {
            assert!(!voter_id_check(wrong), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_never_passes(serial in 0..1_000_000u32, at in 3..10usize, by in 1..10u8) {
            let whole = (0..10).map(|d| format!("ABC{serial:06}{d}")).filter(|n| voter_id_check(n)).collect::<Vec<_>>();
            prop_assert_eq!(whole.len(), 1);
            let mut bytes = whole[0].clone().into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(!voter_id_check(&String::from_utf8(bytes).unwrap()));
        }
    }

    #[test]
    fn two_signs_at_either_end_are_shown() {
        assert_eq!(masked("9876543210"), "98xxxxxx10");
        assert_eq!(masked("ABC1234567"), "ABxxxxxx67");
        assert_eq!(masked("98765 43210"), "98xxx xxx10");
        assert_eq!(masked("1234567"), "xxxxxxx");
        assert_eq!(masked(""), "");
    }

    #[test]
    fn what_looks_like_a_number_is_hidden_wherever_it_stands() {
        for (text, expected) in [
            ("9876543210", "98xxxxxx10"),
            ("+91 98765-43210", "+91 xxxxx-xxx10"),
            ("फोन ९८७६५४३२१० पर", "फोन ९८xxxxxx१० पर"),
            ("«9876543210», 09876543211", "«98xxxxxx10», 09xxxxxxx11"),
            ("9876543210 9123456789", "98xxxxxx10 91xxxxxx89"),
            ("ABC1234567/xyz7654321", "ABxxxxxx67/xyxxxxxx21"),
            ("{\"set\":[[\"phone\",\"9876543210\"]]}", "{\"set\":[[\"phone\",\"98xxxxxx10\"]]}"),
        ] {
            assert_eq!(hidden(text), expected);
        }
    }

    #[test]
    fn other_numbers_stay() {
        for text in [
            "12,34,567",
            "2025-05-30",
            "5876543210",
            "98765432101234",
            "UCabc9876543210",
            "देवपुर",
            "",
            "9,52,000",
            "018f0000-0000-7000-8000-000000000000",
            "1234567890",
            "-- 4 --",
        ] {
            assert_eq!(hidden(text), text);
        }
    }
}
