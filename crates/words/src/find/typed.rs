//! A word as it was typed, ready to be compared with words of both scripts, and what a word is compared by.

use super::sounding::{self, Sounding};
use super::spelling::{self, ONE, Spelling};
use crate::fold;
use crate::sounds::Costs;

/// Of two words that differ and yet are compared by the same letters.
const SAME_LETTERS: f32 = 0.25;
/// What a letter of a word in the other script costs if it is written as most people write it.
const USUAL: f32 = 0.3;
/// A cost of the sounds on the common scale.
const OF_SOUNDS: f32 = 0.45;
/// The sounds of a word never cost nothing.
const LEAST_OF_SOUNDS: f32 = 0.1;

/// Each sound that was not typed yet.
const TO_COME: f32 = 0.02;

/// Whether a word is of Devanagari letters. All that is not is compared as Latin letters are.
pub(super) fn is_devanagari(word: &str) -> bool {
    word.chars().any(|c| matches!(c, '\u{900}'..='\u{965}' | '\u{970}'..='\u{97f}'))
}

/// A word as it stands in a name, with what it is compared by.
pub(super) struct Form {
    pub devanagari: bool,
    pub letters: Vec<u8>,
    /// Units of Devanagari, or letters a to z.
    pub sounds: Vec<u8>,
}

impl Form {
    pub(super) fn of(word: &str) -> Form {
        let devanagari = is_devanagari(word);
        let letters = match word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
            true => spelling::letters(word),
            false => spelling::letters(&fold::header(word)),
        };
        let sounds = if devanagari { sounding::numbers(word) } else { sounding::latin(word) };
        Form { devanagari, letters, sounds }
    }
}

/// A typed word.
pub(super) struct Typed<'c> {
    pub devanagari: bool,
    folded: String,
    spelling: Spelling,
    sounding: Sounding,
    usual: f32,
    /// Of what sounds there are.
    length: usize,
    costs: &'c Costs,
    prefix: bool,
}

impl<'c> Typed<'c> {
    pub(super) fn new(costs: &'c Costs, typed: &str, prefix: bool) -> Typed<'c> {
        let folded = fold::header(typed);
        let form = Form::of(typed);
        let sounding = match form.devanagari {
            true => Sounding::of_devanagari(costs, &form.sounds),
            false => Sounding::of_latin(costs, &form.sounds),
        };
        Typed {
            devanagari: form.devanagari,
            spelling: Spelling::new(form.letters, prefix),
            length: form.sounds.len(),
            usual: USUAL * form.sounds.len() as f32,
            folded,
            sounding,
            costs,
            prefix,
        }
    }

    /// What it is compared by within its script.
    pub(super) fn letters(&self) -> &[u8] {
        self.spelling.typed()
    }

    /// What it costs that a word of the same script was meant; `None` if more than `most`.
    pub(super) fn spelled(&self, word: &str, letters: &[u8], most: f32) -> Option<f32> {
        let cost = self.spelling.cost(letters, (most.clamp(0.0, 600.0) * ONE) as u16)?;
        let same_letters = cost == 0 && !self.prefix && word != self.folded;
        Some(if same_letters { SAME_LETTERS } else { f32::from(cost) / ONE })
    }

    /// What it costs that a word of the other script was meant.
    pub(super) fn sounded(&self, sounds: &[u8]) -> f32 {
        let cost = self.sounding.cost(self.costs, sounds, self.prefix);
        // Which unit goes with which letter is not known, but about as many are still to come as the word is longer.
        let to_come = if self.prefix { sounds.len().saturating_sub(self.length) } else { 0 };
        OF_SOUNDS * (cost - self.usual).max(cost * LEAST_OF_SOUNDS) + TO_COME * to_come as f32
    }

    /// What it costs that this word was meant; `None` if more than `most`.
    pub(super) fn cost(&self, word: &str, form: &Form, most: f32) -> Option<f32> {
        match form.devanagari == self.devanagari {
            true => self.spelled(word, &form.letters, most),
            false => Some(self.sounded(&form.sounds)).filter(|cost| *cost <= most),
        }
    }
}
