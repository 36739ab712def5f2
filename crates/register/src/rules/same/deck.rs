//! Cards: what is compared of each worker, small enough for millions in memory, with the words of all names beside them. Pure.

use std::collections::HashMap;

use rayon::prelude::*;

use super::hash::Spread;
use super::numbers::{Mobile, VoterId};
use super::vocabulary::Vocabulary;

/// Words of a name that are compared, in each script. Of a longer name the first three and the last.
pub const WORDS: usize = 4;
/// No word.
pub(super) const EMPTY: u32 = u32::MAX;

/// Man, woman or neither, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Gender {
    /// Not known.
    #[default]
    Unknown,
    /// A man.
    Male,
    /// A woman.
    Female,
    /// Third gender.
    Third,
}

/// What is known of one worker.
#[derive(Debug, Clone, Copy, Default)]
pub struct Fields<'a> {
    /// The name in Devanagari, as it is typed; may be empty.
    pub name_hi: &'a str,
    /// The name in Latin letters, as it is typed; may be empty.
    pub name_en: &'a str,
    /// The number for calls.
    pub mobile: Mobile,
    /// Another number, such as that for messages.
    pub social_mobile: Mobile,
    /// The number of the voter's card.
    pub voter_id: VoterId,
    /// 0 if not known.
    pub birth_year: u16,
    /// As far as it is known.
    pub gender: Gender,
    /// Where they serve, any number that is the same for one place; 0 if not known.
    pub unit: u32,
    /// What the unit lies in with its neighbours, such as the mandal; 0 if not known.
    pub area: u32,
}

/// What is compared of one worker: 72 bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Card {
    pub voter_id: VoterId,
    pub mobile: [Mobile; 2],
    /// Numbers of words: first of the name in Devanagari, then of that in Latin letters.
    words: [[u32; WORDS]; 2],
    pub unit: u32,
    pub area: u32,
    pub year: u16,
    pub gender: Gender,
}

impl Card {
    /// The words of the name in Devanagari (0) or in Latin letters (1).
    pub fn words(&self, script: usize) -> &[u32] {
        let all = &self.words[script];
        &all[..all.iter().position(|w| *w == EMPTY).unwrap_or(WORDS)]
    }

    /// Sets the words of one script.
    pub fn set_words(&mut self, script: usize, words: [u32; WORDS]) {
        self.words[script] = words;
    }
}

/// Cards as they are taken in, one heap for each thread that reads.
#[derive(Debug, Default)]
pub struct Heap {
    /// What stands between blanks in the names, each once, with its number.
    tokens: HashMap<Box<str>, u32, Spread>,
    cards: Vec<Card>,
}

impl Heap {
    /// Takes in one worker. Its number is its place: heap after heap as they are given to [`Deck::of`].
    pub fn add(&mut self, fields: &Fields<'_>) {
        let second = if fields.social_mobile == fields.mobile { Mobile::NONE } else { fields.social_mobile };
        let words = [self.words(fields.name_hi), self.words(fields.name_en)];
        self.cards.push(Card {
            voter_id: fields.voter_id,
            mobile: [fields.mobile, second],
            words,
            unit: fields.unit,
            area: fields.area,
            year: fields.birth_year,
            gender: fields.gender,
        });
    }

    fn words(&mut self, name: &str) -> [u32; WORDS] {
        let mut words = [EMPTY; WORDS];
        for (i, token) in name.split_whitespace().enumerate() {
            let number = match self.tokens.get(token) {
                Some(known) => *known,
                None => {
                    let new = self.tokens.len() as u32;
                    self.tokens.insert(token.into(), new);
                    new
                }
            };
            words[i.min(WORDS - 1)] = number;
        }
        words
    }
}

/// All cards, with what their words mean.
#[derive(Debug)]
pub struct Deck {
    pub(super) cards: Vec<Card>,
    pub(super) vocabulary: Vocabulary,
}

impl Deck {
    /// Lays heaps on one another and learns from all of them which words are one name in two scripts, which are common, and which are family names.
    pub fn of(heaps: Vec<Heap>) -> Deck {
        // In the order of their letters, so that nothing depends on the order of the cards.
        let mut tokens: Vec<Box<str>> = heaps.iter().flat_map(|h| h.tokens.keys().cloned()).collect();
        tokens.par_sort_unstable();
        tokens.dedup();
        let mut cards = Vec::with_capacity(heaps.iter().map(|h| h.cards.len()).sum());
        for mut heap in heaps {
            let mut renamed = vec![0u32; heap.tokens.len()];
            for (text, old) in &heap.tokens {
                renamed[*old as usize] = tokens.binary_search(text).unwrap_or_default() as u32;
            }
            heap.cards.par_iter_mut().for_each(|card| {
                for word in card.words.iter_mut().flatten().filter(|w| **w != EMPTY) {
                    *word = renamed[*word as usize];
                }
            });
            cards.append(&mut heap.cards);
        }
        let vocabulary = Vocabulary::of(&tokens, &mut cards);
        Deck { cards, vocabulary }
    }

    /// How many cards.
    pub fn len(&self) -> usize {
        self.cards.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty()
    }
}
