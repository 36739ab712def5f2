//! What people enter about somebody who is to sign in: names, the question about public pay. Pure.

use words::Text;
use words::message::both;

use crate::messages as m;

/// Letters of a name.
const NAME: usize = 120;
/// Letters of a login name.
const LOGIN: std::ops::RangeInclusive<usize> = 3..=60;

/// Whether this can be somebody's name.
///
/// # Errors
/// What is wrong with it.
pub fn name(text: &str) -> Result<(), Text> {
    let long = text.chars().count();
    match text.is_empty() || long > NAME || !text.chars().any(char::is_alphabetic) {
        true => Err(both(m::bad_name)),
        false => Ok(()),
    }
}

/// Whether this can be a login name: letters and digits of any script, dot, hyphen, underscore. Not a number, which would be somebody's telephone.
///
/// # Errors
/// What is wrong with it.
pub fn login(text: &str) -> Result<(), Text> {
    // A vowel sign of Devanagari is a letter to whoever types it.
    let sign = |c: char| ('\u{900}'..='\u{97f}').contains(&c) && c != '।' && c != '॥';
    let fits = |c: char| c.is_alphanumeric() || "._-".contains(c) || sign(c);
    let long = text.chars().count();
    let good = LOGIN.contains(&long) && text.chars().all(fits) && text.chars().any(char::is_alphabetic);
    if good { Ok(()) } else { Err(both(|l| m::bad_login(l, *LOGIN.start(), *LOGIN.end()))) }
}

/// The answer to the question whether somebody is paid from public funds: `None` if it was not answered.
pub fn paid(answer: &str) -> Option<bool> {
    match answer {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// Whether somebody may hold a grant in the organisation's edition.
///
/// # Errors
/// Why not: paid from public funds, or not answered.
pub fn may_hold(paid_by_public: Option<bool>) -> Result<(), Text> {
    match paid_by_public {
        Some(false) => Ok(()),
        Some(true) => Err(both(m::paid_yes)),
        None => Err(both(m::paid_unanswered)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_name_is_no_number_and_no_sentence() {
        for good in ["reena", "r.patel", "रीना-पटेल", "namuna_7"] {
            assert!(login(good).is_ok(), "{good}");
        }
        for bad in ["", "ab", "9876543210", "a b c", "a@b.example", "x\u{0}yz", &"a".repeat(61)] {
            assert!(login(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_a_clear_no_lets_somebody_hold_a_grant() {
        assert!(may_hold(paid("no")).is_ok());
        for other in ["yes", "", "maybe"] {
            assert!(may_hold(paid(other)).is_err(), "{other}");
        }
    }
}
