//! The words of all names: which spellings are one word, in one script and across, how common each is, and whether it is a family name. All of it is learned
//! from the cards themselves. Pure.

use std::collections::HashMap;

use rayon::prelude::*;
use words::fold;
use words::likeness::{self, Likeness};
use words::sounds::{self, Unit};

use super::deck::{Card, EMPTY, WORDS};
use super::hash::{Spread, mix};

/// One spelling of a word.
#[derive(Debug, Clone)]
struct Spelling {
    devanagari: bool,
    /// A byte for each letter, of a small alphabet: `a` to `z`, or the place in the block of Devanagari.
    letters: Vec<u8>,
    /// How it sounds, roughly, in Latin letters.
    sketch: Box<str>,
    /// Of a word in Devanagari: as what it may be written in Latin letters.
    units: Vec<Unit>,
}

/// The words of all names.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    spellings: Vec<Spelling>,
    /// By spelling: the word that it is, equal for spellings that sound alike or stand for one another.
    class: Vec<u32>,
    /// By class: on which share of cards it is found.
    share: Vec<f32>,
    /// By class: what it weighs, in bits, that two names have it in common.
    weight: Vec<f32>,
    /// By class: whether it mostly stands at the end of a name.
    family: Vec<bool>,
}

/// How two words of two names compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    None,
    /// One is the first letter of the other.
    Initial,
    Near,
    Same,
}

/// Words at most that one token folds to: `Dr.Ram` is two.
const PER_TOKEN: usize = 3;
/// Cards of which names in both scripts are laid beside each other, to learn which spellings stand for one another.
const LEARNT_FROM: usize = 600_000;

/// How often the words of one person's names agree, where the names do.
const AGREE: f32 = 0.9;
/// The most that one word may weigh: nobody knows how rare a name is that was seen once.
const RAREST: f32 = 12.0;

/// What a token is made of, before its words have numbers.
struct Folded {
    words: Vec<String>,
    edge: Edge,
}

/// A word that is no part of a name where it stands at an edge of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    No,
    /// A title, before the name.
    Before,
    /// A courtesy, behind the name.
    Behind,
}

fn folded(token: &str) -> Folded {
    let words: Vec<String> =
        fold::name(token).split(' ').filter(|w| !w.is_empty()).take(PER_TOKEN).map(str::to_owned).collect();
    let edge = match &words[..] {
        [one] if fold::person(&format!("{one} x")) == "x" => Edge::Before,
        [one] if fold::person(&format!("x {one}")) == "x" => Edge::Behind,
        _ => Edge::No,
    };
    Folded { words, edge }
}

fn spelling(word: &str) -> Spelling {
    let devanagari = fold::is_devanagari(word);
    let letters = if devanagari {
        word.chars().map(|c| (u32::from(c) & 0x7F) as u8 | 0x80).collect()
    } else {
        word.bytes().collect()
    };
    let units = if devanagari { sounds::units(word) } else { Vec::new() };
    Spelling { devanagari, letters, sketch: fold::skeleton(word).into(), units }
}

impl Vocabulary {
    /// Of these tokens; the cards hold numbers of tokens and get those of words.
    pub fn of(tokens: &[Box<str>], cards: &mut [Card]) -> Vocabulary {
        let folded: Vec<Folded> = tokens.par_iter().map(|t| folded(t)).collect();
        let mut numbers: HashMap<&str, u32, Spread> = HashMap::default();
        let mut texts: Vec<&str> = Vec::new();
        let mut of_token: Vec<([u32; PER_TOKEN], Edge)> = Vec::with_capacity(tokens.len());
        for token in &folded {
            let mut words = [EMPTY; PER_TOKEN];
            for (slot, word) in words.iter_mut().zip(&token.words) {
                *slot = *numbers.entry(word).or_insert_with(|| {
                    texts.push(word);
                    texts.len() as u32 - 1
                });
            }
            of_token.push((words, token.edge));
        }
        cards.par_iter_mut().for_each(|card| {
            for script in 0..2 {
                let words = in_words(card.words(script), &of_token);
                card.set_words(script, words);
            }
        });
        let spellings: Vec<Spelling> = texts.par_iter().map(|t| spelling(t)).collect();
        let mut all = Vocabulary { spellings, ..Vocabulary::default() };
        all.classify(cards);
        all.count(cards);
        all
    }

    /// Spellings of one sketch are one class; a Latin spelling belongs to the class of the word in Devanagari beside which it stands most often.
    fn classify(&mut self, cards: &[Card]) {
        let mut numbers: HashMap<&str, u32, Spread> = HashMap::default();
        self.class = self
            .spellings
            .iter()
            .map(|s| {
                let next = numbers.len() as u32;
                *numbers.entry(&s.sketch).or_insert(next)
            })
            .collect();
        // A part of many cards will do. Which ones must not depend on the order in which they came.
        let step = cards.len().div_ceil(LEARNT_FROM) as u64;
        let chosen = |c: &&Card| step < 2 || mix(c.mobile[0].key() ^ c.voter_id.key()).is_multiple_of(step);
        let mut beside: Vec<u64> = Vec::new();
        for card in cards.iter().filter(chosen) {
            let (hi, en) = (card.words(0), card.words(1));
            if hi.len() == en.len() {
                beside.extend(hi.iter().zip(en).map(|(h, e)| u64::from(*e) << 32 | u64::from(*h)));
            }
        }
        beside.par_sort_unstable();
        // By Latin spelling: the word beside which it stands most often, and how often.
        let mut best: Vec<(u32, u32, u32)> = Vec::new();
        for run in beside.chunk_by(|a, b| a == b) {
            let (en, hi, n) = ((run[0] >> 32) as u32, run[0] as u32, run.len() as u32);
            match best.last_mut() {
                Some(last) if last.0 == en => {
                    if n > last.2 {
                        (last.1, last.2) = (hi, n);
                    }
                }
                _ => best.push((en, hi, n)),
            }
        }
        let meant: Vec<(u32, u32)> = best
            .par_iter()
            .filter(|(en, hi, n)| {
                let (e, h) = (&self.spellings[*en as usize], &self.spellings[*hi as usize]);
                let alike = likeness::across(&h.units, &e.letters);
                !e.devanagari
                    && h.devanagari
                    && (alike == Likeness::Same || alike == Likeness::Near && *n > 1)
            })
            .map(|(en, hi, _)| (*en, self.class[*hi as usize]))
            .collect();
        for (en, class) in meant {
            self.class[en as usize] = class;
        }
    }

    fn count(&mut self, cards: &[Card]) {
        let classes = self.class.iter().max().map_or(0, |m| *m as usize + 1);
        let (mut seen, mut last) = (vec![0u32; classes], vec![0u32; classes]);
        for card in cards {
            let script = usize::from(card.words(0).is_empty());
            let words = card.words(script);
            for word in words {
                seen[self.class[*word as usize] as usize] += 1;
            }
            if let [_, .., word] = words {
                last[self.class[*word as usize] as usize] += 1;
            }
        }
        let all = cards.len().max(1) as f32;
        self.share = seen.iter().map(|n| *n as f32 / all).collect();
        self.weight = self.share.iter().map(|s| (AGREE / s.max(1e-7)).log2().clamp(0.2, RAREST)).collect();
        self.family = seen.iter().zip(&last).map(|(n, l)| l * 2 > *n).collect();
    }

    /// The word that a spelling is.
    pub fn class(&self, word: u32) -> u32 {
        self.class[word as usize]
    }

    /// On which share of the cards a class is found.
    pub fn share(&self, class: u32) -> f32 {
        self.share[class as usize]
    }

    /// What it weighs, in bits, that two names have this class in common.
    pub fn weight(&self, class: u32) -> f32 {
        self.weight[class as usize]
    }

    /// Whether a class mostly stands at the end of names.
    pub fn is_family(&self, class: u32) -> bool {
        self.family[class as usize]
    }

    /// Whether a spelling is but an initial.
    pub fn is_letter(&self, word: u32) -> bool {
        self.spellings[word as usize].sketch.len() < 2
    }

    /// How two spellings compare.
    pub fn compare(&self, a: u32, b: u32) -> Match {
        if self.class(a) == self.class(b) {
            return if self.is_letter(a) { Match::Initial } else { Match::Same };
        }
        let (x, y) = (&self.spellings[a as usize], &self.spellings[b as usize]);
        if x.sketch.len() == 1 || y.sketch.len() == 1 {
            let initial = x.sketch.as_bytes().first() == y.sketch.as_bytes().first() && !x.sketch.is_empty();
            return if initial { Match::Initial } else { Match::None };
        }
        if x.devanagari != y.devanagari {
            let (h, e) = if x.devanagari { (x, y) } else { (y, x) };
            return match likeness::across(&h.units, &e.letters) {
                Likeness::Same => Match::Same,
                Likeness::Near => Match::Near,
                Likeness::Other => Match::None,
            };
        }
        let least = x.letters.len().min(y.letters.len());
        let slip = least >= 4 && likeness::slip_apart(&x.letters, &y.letters)
            || least >= 8 && likeness::slips(&x.letters, &y.letters, 2) <= 2
            || x.sketch.len().min(y.sketch.len()) >= 5
                && likeness::slip_apart(x.sketch.as_bytes(), y.sketch.as_bytes());
        if slip { Match::Near } else { Match::None }
    }

    /// Whether two names are one that is cut into words otherwise: राम कुमार and रामकुमार.
    pub fn joined(&self, a: &[u32], b: &[u32]) -> bool {
        let (Some(x), Some(y)) = (a.first(), b.first()) else { return false };
        let (x, y) = (&self.spellings[*x as usize], &self.spellings[*y as usize]);
        // Initials are no parts of a word that was cut.
        if a.iter().chain(b).any(|w| self.is_letter(*w)) {
            return false;
        }
        let letters = |w: &[u32]| -> Vec<u8> {
            w.iter().flat_map(|w| self.spellings[*w as usize].letters.iter().copied()).collect()
        };
        let units = |w: &[u32]| -> Vec<Unit> {
            w.iter().flat_map(|w| self.spellings[*w as usize].units.iter().copied()).collect()
        };
        match (x.devanagari, y.devanagari) {
            (true, false) => likeness::across(&units(a), &letters(b)) == Likeness::Same,
            (false, true) => likeness::across(&units(b), &letters(a)) == Likeness::Same,
            _ => likeness::slip_apart(&letters(a), &letters(b)),
        }
    }
}

/// The words of a name, without titles before it and courtesies behind it.
fn in_words(tokens: &[u32], of_token: &[([u32; PER_TOKEN], Edge)]) -> [u32; WORDS] {
    let mut all = [EMPTY; WORDS * PER_TOKEN];
    let mut n = 0;
    let whole = tokens.iter().any(|t| of_token[*t as usize].1 == Edge::No);
    for (i, token) in tokens.iter().enumerate() {
        let (words, edge) = &of_token[*token as usize];
        let at_edge = match edge {
            Edge::No => false,
            Edge::Before => n == 0,
            Edge::Behind => i + 1 == tokens.len() && n > 0,
        };
        if whole && at_edge {
            continue;
        }
        for word in words.iter().filter(|w| **w != EMPTY) {
            all[n] = *word;
            n += 1;
        }
    }
    let mut kept = [EMPTY; WORDS];
    for (i, word) in all[..n].iter().enumerate() {
        kept[i.min(WORDS - 1)] = *word;
    }
    kept
}
