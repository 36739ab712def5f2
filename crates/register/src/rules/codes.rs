//! Short codes on paper that somebody types back: of a row of a sheet, and of the sheet. Pure.
//!
//! Signs that are taken for one another (0 and O, 1 and I and L, 5 and S, U and V) are left out of one of the two; the last sign is made of the others, so that one
//! wrong sign, or two that changed places, is found instead of meaning somebody else.

use base::Day;
use base::uuid::Uuid;
use sha2::{Digest as _, Sha256};

/// The signs: their number is a prime, so that the check finds each slip.
const SIGNS: &[u8; 29] = b"23456789ABCDEFGHJKMNPQRTVWXYZ";
const BASE: u64 = SIGNS.len() as u64;
/// Signs of a row's code before the check: enough for the people of one unit.
const ROW: u32 = 4;
/// Signs of a code before the check at most: any of them is a number.
const LONGEST: usize = 12;

fn sign(n: u64) -> char {
    SIGNS.get((n % BASE) as usize).copied().unwrap_or(b'2').into()
}

fn value(c: char) -> Option<u64> {
    // What is often meant by a sign that is not among them.
    let c = match c.to_ascii_uppercase() {
        'O' | '0' => 'Q',
        c => c,
    };
    SIGNS.iter().position(|s| char::from(*s) == c).map(|i| i as u64)
}

fn check(digits: &[u64]) -> u64 {
    (2u64..).zip(digits).map(|(weight, d)| weight * d).sum::<u64>() % BASE
}

/// A number in signs, at least so many, with a check at its end.
fn written(mut n: u64, at_least: u32) -> String {
    let mut digits = Vec::new();
    while n > 0 || digits.len() < at_least as usize {
        digits.push(n % BASE);
        n /= BASE;
    }
    digits.reverse();
    let check = check(&digits);
    digits.into_iter().chain([check]).map(sign).collect()
}

/// The number that somebody typed; `None` where a sign is wrong.
fn read(typed: &str) -> Option<u64> {
    let digits: Vec<u64> = typed.chars().map(value).collect::<Option<_>>()?;
    let (last, digits) = digits.split_last()?;
    if digits.is_empty() || digits.len() > LONGEST || check(digits) != *last {
        return None;
    }
    digits.iter().try_fold(0u64, |n, d| n.checked_mul(BASE)?.checked_add(*d))
}

/// The code of a person's row on a sheet: of the people of one unit hardly two have the same.
pub fn of_row(person: Uuid) -> String {
    let digest = Sha256::digest(person.as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    written(u64::from_be_bytes(first) % BASE.pow(ROW), ROW)
}

/// What somebody typed as the code of a row, as it is printed; `None` where a sign is wrong.
pub fn row(typed: &str) -> Option<String> {
    let n = read(typed)?;
    (n < BASE.pow(ROW)).then(|| written(n, ROW))
}

/// The codes in a line of them, as they are printed, and what is none.
pub fn rows(typed: &str) -> (Vec<String>, Vec<String>) {
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    let parts = typed.split(|c: char| c.is_whitespace() || ",;।.".contains(c));
    for part in parts.filter(|p| !p.is_empty()) {
        match row(part) {
            Some(code) => right.push(code),
            None => wrong.push(part.to_owned()),
        }
    }
    (right, wrong)
}

/// What a sheet of paper is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// The notice, to be signed.
    Notice,
    /// The list of a unit's people.
    List,
}

impl Paper {
    /// The letter with which its number begins.
    pub const fn letter(self) -> char {
        match self {
            Paper::Notice => 'N',
            Paper::List => 'B',
        }
    }
}

/// The number of a sheet: what it is for, its day, the serial number of its unit. `N-261122-24KQ`.
pub fn of_sheet(paper: Paper, unit: i64, on: Day) -> String {
    let day: String = on.to_string().chars().filter(char::is_ascii_digit).skip(2).collect();
    format!("{}-{day}-{}", paper.letter(), written(unit.unsigned_abs(), 2))
}

/// The serial number of the unit of a sheet, from its number as somebody typed it.
pub fn sheet(typed: &str) -> Option<i64> {
    let typed = typed.trim();
    // The number of the page may stand behind it.
    let typed = typed.split_once('/').map_or(typed, |(number, _)| number.trim());
    let code = typed.rsplit(['-', ' ']).next()?;
    i64::try_from(read(code)?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_code_is_read_as_it_was_written(id in any::<u128>(), unit in 0i64..9_000_000, day in 0i32..40_000) {
            let code = of_row(Uuid::from_u128(id));
            prop_assert_eq!(code.len(), 5);
            prop_assert_eq!(row(&code.to_ascii_lowercase()), Some(code));
            for paper in [Paper::Notice, Paper::List] {
                let number = of_sheet(paper, unit, Day::from_number(day));
                prop_assert_eq!(sheet(&number), Some(unit));
                prop_assert_eq!(sheet(&format!(" {}/2 ", number.to_lowercase())), Some(unit));
            }
        }

        #[test]
        fn one_slip_means_nobody(id in any::<u128>(), at in 0usize..5, other in 0usize..29) {
            let code: Vec<char> = of_row(Uuid::from_u128(id)).chars().collect();
            let mut wrong = code.clone();
            wrong[at] = char::from(SIGNS[other]);
            let typed: String = wrong.iter().collect();
            prop_assert_eq!(row(&typed).is_some(), wrong == code);
            let mut turned = code.clone();
            if at < 4 {
                turned.swap(at, at + 1);
                let typed: String = turned.iter().collect();
                prop_assert_eq!(row(&typed).is_some(), turned == code);
            }
        }

        #[test]
        fn whatever_is_typed_is_read_or_refused(typed in "\\PC{0,40}") {
            let (right, wrong) = rows(&typed);
            prop_assert!(right.iter().all(|c| c.len() == 5));
            prop_assert!(wrong.iter().all(|w| !w.is_empty()));
            let _ = sheet(&typed);
        }
    }

    #[test]
    fn several_codes_are_typed_in_one_line() {
        let [a, b] = [1u128, 2].map(|n| of_row(Uuid::from_u128(n)));
        let (right, wrong) = rows(&format!("{a}, {} ;XX1", b.to_lowercase()));
        assert_eq!((right, wrong), (vec![a, b], vec!["XX1".to_owned()]));
        assert_eq!(rows("  "), (vec![], vec![]));
    }
}
