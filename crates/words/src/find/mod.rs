//! Finding people by name as people type: in either script, with another spelling or a slip, words in any order.
//!
//! Three steps, of which the caller does the one between:
//!
//! 1. [`split`] cuts what was typed into words and [`Lexicon::near`] tells for each which words of all names it may mean, and at what cost.
//! 2. The caller loads who has those words (a bitmap of people for each word).
//! 3. [`people::ranks`] puts them together, the cheapest first, and [`people::Asked`] orders the few dozen names that were fetched.
//!
//! One scale for all costs: 0 is the same word, about 0.5 another usual spelling of it, 1 to 3 an unusual one or the same word in the other script
//! as few write it, 4 a slip of the finger. A cost is for comparing, and only with costs of the same typed word.

mod grams;
mod initials;
mod lexicon;
pub mod people;
mod slips;
mod sounding;
mod spelling;
#[cfg(test)]
mod tests;
mod typed;

pub use lexicon::{How, Lexicon, Near, WordNo};

use crate::fold;

/// The words of a person's name, folded as [`fold::person`] does: without titles and courtesies, nukta, joiners and punctuation, digits as 0-9.
/// A name in both scripts gives the words of both.
///
/// ```
/// use words::find::split;
/// assert_eq!(split("डॉ. शिवराज  सिंह (चौहान) जी"), ["शिवराज", "सिंह", "चौहान"]);
/// ```
pub fn split(name: &str) -> Vec<String> {
    fold::person(name).split(' ').filter(|w| !w.is_empty()).map(str::to_owned).collect()
}
