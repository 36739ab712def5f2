//! Names of which only the first letter is written: R. K. Sharma, आर. के. शर्मा, र. क. शर्मा.

use crate::skeleton::skeleton;

/// What it costs that an initial is the same letter in another writing, that it was typed for a name, and that a name was typed of which only it is known.
pub(super) const SAME_INITIAL: f32 = 0.2;
pub(super) const INITIAL_TYPED: f32 = 0.8;
pub(super) const INITIAL_KNOWN: f32 = 5.5;

/// How letters are called, as they stand for names in Hindi: आर. के. शर्मा.
const CALLED: &[(&str, char)] = &[
    ("ए", 'a'),
    ("बी", 'b'),
    ("सी", 'c'),
    ("डी", 'd'),
    ("ई", 'e'),
    ("एफ", 'f'),
    ("जी", 'g'),
    ("एच", 'h'),
    ("आई", 'i'),
    ("जे", 'j'),
    ("के", 'k'),
    ("एल", 'l'),
    ("एम", 'm'),
    ("एन", 'n'),
    ("ओ", 'o'),
    ("पी", 'p'),
    ("आर", 'r'),
    ("एस", 's'),
    ("टी", 't'),
    ("यू", 'u'),
    ("वी", 'v'),
    ("क्यू", 'q'),
    ("डब्ल्यू", 'w'),
    ("एक्स", 'x'),
    ("वाई", 'y'),
    ("जेड", 'z'),
];

/// The letter that a word is, if it is an initial.
pub(super) fn initial(word: &str) -> Option<char> {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(one), None) if one.is_ascii_lowercase() => Some(one),
        (Some(_), None) => skeleton(word).chars().next(),
        _ => CALLED.iter().find(|(called, _)| *called == word).map(|(_, letter)| *letter),
    }
}

/// How a letter is called in Hindi.
pub(super) fn called(letter: char) -> Option<&'static str> {
    CALLED.iter().find(|(_, called)| *called == letter).map(|(called, _)| *called)
}

/// Whether a word sounds as if it began with the letter.
pub(super) fn begins(word: &str, with: char) -> bool {
    skeleton(word).starts_with(with)
}
