//! What may be asked beside what everybody has, and what may be written there. Pure.

use base::Day;
use intake::guards::{NeverHeld, never_held};
use words::aadhaar::holds_aadhaar;
use words::contact::{mobile, voter_id, voter_id_check};
use words::{dates, fold};

use crate::model::fields::{ExtraField, FieldKind};

/// Letters that a text may have.
pub const LONGEST: usize = 200;
/// Letters that a name may have.
pub const NAME: usize = 80;
/// Letters that a purpose may have.
pub const PURPOSE: usize = 400;
/// Values that a list may have.
pub const CHOICES: usize = 50;
/// The largest number: a telephone number or an Aadhaar number has more digits, and belongs elsewhere or nowhere.
pub const LARGEST: i64 = 999_999_999;

/// Why a value is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// More than [`LONGEST`] letters.
    TooLong,
    /// No whole number, or a larger one than [`LARGEST`].
    NotNumber,
    /// No day.
    NotDate,
    /// Neither yes nor no.
    NotYesNo,
    /// None of the values of the list, which are these.
    NotChoice(String),
    /// An Aadhaar number.
    Aadhaar,
    /// A telephone number or the number of a voter's card: those are sealed, and have fields of their own.
    PersonalNumber,
}

impl Wrong {
    /// A name for scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            Wrong::TooLong => "too_long",
            Wrong::NotNumber => "not_a_number",
            Wrong::NotDate => "not_a_date",
            Wrong::NotYesNo => "not_yes_no",
            Wrong::NotChoice(_) => "not_in_list",
            Wrong::Aadhaar => "aadhaar",
            Wrong::PersonalNumber => "personal_number",
        }
    }
}

/// A value as it is stored, from what somebody wrote in either language; `None` where nothing is written.
///
/// # Errors
/// [`Wrong`].
pub fn value(field: &ExtraField, written: &str) -> Result<Option<String>, Wrong> {
    let plain: String = written.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let written = plain.trim();
    if written.is_empty() {
        return Ok(None);
    }
    if holds_aadhaar(written) {
        return Err(Wrong::Aadhaar);
    }
    let kept = match field.kind {
        FieldKind::Text if written.chars().count() > LONGEST => return Err(Wrong::TooLong),
        FieldKind::Text if is_number_of_a_person(written) => return Err(Wrong::PersonalNumber),
        FieldKind::Text => written.to_owned(),
        FieldKind::Number => number(written).ok_or(Wrong::NotNumber)?.to_string(),
        FieldKind::Date => {
            dates::parse(written).ok().flatten().map(|d: Day| d.to_string()).ok_or(Wrong::NotDate)?
        }
        FieldKind::YesNo => yes_no(written).ok_or(Wrong::NotYesNo)?.to_owned(),
        FieldKind::Choice => {
            let wanted = fold::header(written);
            let is = |name: &str| fold::header(name) == wanted;
            let found = field.choices.iter().find(|c| is(&c.hi) || is(&c.en));
            let all = || field.choices.iter().map(|c| c.hi.as_str()).collect::<Vec<_>>().join(", ");
            found.map(|c| c.hi.clone()).ok_or_else(|| Wrong::NotChoice(all()))?
        }
    };
    Ok(Some(kept))
}

/// A whole number with its sign and, between digits of either script, the commas that people write.
fn number(written: &str) -> Option<i64> {
    let plain: String = digits(written).chars().filter(|c| !matches!(c, ',' | ' ')).collect();
    plain.parse::<i64>().ok().filter(|n| (-LARGEST..=LARGEST).contains(n))
}

/// The same text with digits of Devanagari as those of Latin.
fn digits(text: &str) -> String {
    let digit = |c: char| match c {
        '०'..='९' => char::from_digit(c as u32 - '०' as u32, 10).unwrap_or(c),
        c => c,
    };
    text.chars().map(digit).collect()
}

fn yes_no(written: &str) -> Option<&'static str> {
    const YES: [&str; 8] = ["हाँ", "हां", "जी हाँ", "yes", "y", "haan", "true", "1"];
    const NO: [&str; 7] = ["नहीं", "नही", "no", "n", "nahin", "false", "0"];
    let wanted = fold::header(&digits(written));
    let is = |all: &[&str]| all.iter().any(|w| fold::header(w) == wanted);
    if is(&YES) { Some("yes") } else { is(&NO).then_some("no") }
}

/// Whether a text is a mobile number, or the number of a voter's card as they are issued today.
fn is_number_of_a_person(text: &str) -> bool {
    mobile(text).is_some() || voter_id(text).is_ok_and(|n| voter_id_check(&n))
}

/// Whether a code can stand in a file and in an address: letters a to z, digits and `_`, beginning with a letter.
pub fn is_code(code: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    (2..=40).contains(&code.len())
        && code.starts_with(|c: char| c.is_ascii_lowercase())
        && code.chars().all(fits)
}

/// The first of some names that asks or says what is never held, or is an Aadhaar number itself.
pub fn never<'a>(names: impl IntoIterator<Item = &'a str>) -> Option<(NeverHeld, &'a str)> {
    names.into_iter().find_map(|name| {
        let number = holds_aadhaar(name).then_some(NeverHeld::Aadhaar);
        Some((never_held(name).or(number)?, name))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use words::Text;

    use super::*;

    fn field(kind: FieldKind) -> ExtraField {
        ExtraField {
            code: "f".into(),
            title: Text::new("ख", "F"),
            kind,
            choices: vec![Text::new("छोटा", "Small"), Text::new("बड़ा", "Large")],
            purpose: Text::new("काम", "Work"),
            designations: Vec::new(),
            ended: None,
        }
    }

    #[test]
    fn each_kind_takes_what_people_write_and_nothing_else() {
        let ok = |kind, written: &str, kept: &str| {
            assert_eq!(value(&field(kind), written), Ok(Some(kept.to_owned())), "{written}");
        };
        ok(FieldKind::Text, " O+ ", "O+");
        ok(FieldKind::Number, "१२,५००", "12500");
        ok(FieldKind::Number, "-3", "-3");
        ok(FieldKind::Date, "31-05-2025", "2025-05-31");
        ok(FieldKind::YesNo, "हां", "yes");
        ok(FieldKind::YesNo, "No", "no");
        ok(FieldKind::Choice, "SMALL", "छोटा");
        ok(FieldKind::Choice, "बडा", "बड़ा");
        let no = |kind, written: &str, wrong: &str| {
            assert_eq!(value(&field(kind), written).map_err(|w| w.code()), Err(wrong), "{written}");
        };
        no(FieldKind::Text, &"क".repeat(201), "too_long");
        no(FieldKind::Text, "98765 43210", "personal_number");
        no(FieldKind::Number, "9876543210", "not_a_number");
        no(FieldKind::Number, "1.5", "not_a_number");
        no(FieldKind::Date, "कल", "not_a_date");
        no(FieldKind::YesNo, "शायद", "not_yes_no");
        no(FieldKind::Choice, "मझोला", "not_in_list");
        for kind in FieldKind::ALL {
            no(kind, "2345 6789 0124", "aadhaar");
            assert_eq!(value(&field(kind), "  "), Ok(None));
        }
    }

    #[test]
    fn a_code_fits_into_files_and_addresses() {
        assert!(is_code("blood_group") && is_code("f2"));
        for wrong in ["", "f", "2f", "Blood", "blood group", "रक्त", "a-b", &"a".repeat(41)] {
            assert!(!is_code(wrong), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_is_taken_again_and_stays_the_same(written in "\\PC{0,40}", n in -LARGEST..=LARGEST, kind in 0_usize..5) {
            let field = field(FieldKind::ALL[kind]);
            for written in [written, n.to_string()] {
                if let Ok(Some(kept)) = value(&field, &written) {
                    prop_assert_eq!(value(&field, &kept), Ok(Some(kept.clone())));
                    prop_assert!(!kept.is_empty());
                }
            }
        }
    }
}
