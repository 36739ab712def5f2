//! All the words of all the names, in memory, and which of them a typed word may mean.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};

use super::grams::{Grams, pairs};
use super::initials::{INITIAL_KNOWN, INITIAL_TYPED, SAME_INITIAL, called, initial};
use super::slips::Slips;
use super::typed::{Form, Typed};
use crate::fold;
use crate::skeleton::skeleton;
use crate::sounds::{Costs, costs};

/// The number of a word in a [`Lexicon`]: words are numbered from 0 as they were added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordNo(pub u32);

/// Whether the typed text is a word or the beginning of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// A word.
    Whole,
    /// As much of a word as was typed yet.
    Prefix,
}

/// A word that may be meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// Which.
    pub word: WordNo,
    /// How far from what was typed, on the scale of [`crate::find`].
    pub cost: f32,
}

/// Nothing that costs more is meant.
const MOST: f32 = 14.0;
/// How many words are compared letter by letter, for each script.
const COMPARED: usize = 260;
/// As many times more for short words, which share little with anything.
const SHORT: usize = 2;

/// Byte strings behind one another.
#[derive(Default)]
struct Strings {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Strings {
    fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.ends.push(self.bytes.len() as u32);
    }

    fn get(&self, at: usize) -> &[u8] {
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(at).and_then(|end| self.bytes.get(from as usize..*end as usize)).unwrap_or_default()
    }
}

/// The words of one script.
#[derive(Default)]
struct Script {
    numbers: Vec<WordNo>,
    letters: Strings,
    sounds: Strings,
    grams: Grams,
    slips: Slips,
    /// How many people have the word, as the logarithm in sixteenths.
    often: Vec<u8>,
}

/// The distinct words of names, in either script. A few hundred bytes for each word.
pub struct Lexicon {
    words: Strings,
    /// Where a word stands in its script; the highest bit is set for Devanagari.
    places: Vec<u32>,
    /// By the hash of the word, and the next free number behind it if two have the same.
    found: HashMap<u64, u32>,
    hasher: RandomState,
    scripts: [Script; 2],
    costs: Option<Costs>,
}

const DEVANAGARI: u32 = 1 << 31;

impl Default for Lexicon {
    fn default() -> Lexicon {
        Lexicon::new()
    }
}

impl FromIterator<String> for Lexicon {
    fn from_iter<I: IntoIterator<Item = String>>(words: I) -> Lexicon {
        let mut all = Lexicon::new();
        all.extend(words);
        all
    }
}

impl<'a> FromIterator<&'a str> for Lexicon {
    fn from_iter<I: IntoIterator<Item = &'a str>>(words: I) -> Lexicon {
        let mut all = Lexicon::new();
        all.extend(words);
        all
    }
}

impl<S: AsRef<str>> Extend<S> for Lexicon {
    fn extend<I: IntoIterator<Item = S>>(&mut self, words: I) {
        words.into_iter().for_each(|word| {
            self.add(word.as_ref());
        });
    }
}

impl Lexicon {
    /// Without words.
    pub fn new() -> Lexicon {
        Lexicon {
            words: Strings::default(),
            places: Vec::new(),
            found: HashMap::new(),
            hasher: RandomState::new(),
            scripts: Default::default(),
            costs: None,
        }
    }

    /// Without words, with other costs of sounds than those of this program: for measuring them.
    pub fn with_costs(costs: Costs) -> Lexicon {
        Lexicon { costs: Some(costs), ..Lexicon::new() }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The word's number, and where to put it if it has none yet.
    fn look(&self, word: &str) -> Result<WordNo, u64> {
        let mut hash = self.hasher.hash_one(word);
        while let Some(&number) = self.found.get(&hash) {
            if self.words.get(number as usize) == word.as_bytes() {
                return Ok(WordNo(number));
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }

    /// The number of exactly this word.
    pub fn get(&self, word: &str) -> Option<WordNo> {
        self.look(word).ok()
    }

    /// Adds a word of [`split`](super::split), if it is not there yet; its number.
    pub fn add(&mut self, word: &str) -> WordNo {
        let hash = match self.look(word) {
            Ok(number) => return number,
            Err(hash) => hash,
        };
        let number = self.places.len() as u32;
        self.found.insert(hash, number);
        self.words.push(word.as_bytes());
        let form = Form::of(word);
        let script = &mut self.scripts[usize::from(form.devanagari)];
        let place = script.numbers.len() as u32;
        self.places.push(if form.devanagari { place | DEVANAGARI } else { place });
        script.numbers.push(WordNo(number));
        script.letters.push(&form.letters);
        script.sounds.push(&form.sounds);
        script.slips.add(&form.letters, place);
        script.grams.add(&pairs(&skeleton(word), true));
        script.often.push(0);
        WordNo(number)
    }

    /// Says how many people have a word: of words that are equally near the more frequent comes first, if the end of the word was not typed yet.
    pub fn weigh(&mut self, word: WordNo, people: u64) {
        let Some(&place) = self.places.get(word.0 as usize) else { return };
        let script = &mut self.scripts[usize::from(place & DEVANAGARI != 0)];
        if let Some(often) = script.often.get_mut((place & !DEVANAGARI) as usize) {
            *often = ((people as f32 + 1.0).ln() * 16.0).min(255.0) as u8;
        }
    }

    /// The word with this number; empty if there is none.
    pub fn word(&self, word: WordNo) -> &str {
        std::str::from_utf8(self.words.get(word.0 as usize)).unwrap_or_default()
    }

    /// The `many` words of either script that a typed word may mean, the cheapest first. What is far from everything gives fewer, or none.
    ///
    /// ```
    /// use words::find::{How, Lexicon};
    /// let all = Lexicon::from_iter(["शिवराज", "shivram", "shivraj"]);
    /// let near = all.near("Shivraaj", 2, How::Whole);
    /// assert_eq!(near.iter().map(|n| all.word(n.word)).collect::<Vec<_>>(), ["शिवराज", "shivraj"]);
    /// ```
    pub fn near(&self, typed: &str, many: usize, how: How) -> Vec<Near> {
        // Between the word that all have and one that nobody has.
        const RARE: f32 = 0.5;
        let whole = how == How::Whole;
        if fold::header(typed).is_empty() {
            return Vec::new();
        }
        let costs = self.costs.as_ref().unwrap_or_else(|| costs());
        let typed_word = Typed::new(costs, typed, !whole);
        let pairs = pairs(&skeleton(typed), whole);
        let mut best = Best::new(many);
        // The own script first: it is compared faster, and bounds the other.
        for devanagari in [typed_word.devanagari, !typed_word.devanagari] {
            let script = &self.scripts[usize::from(devanagari)];
            let compared = if pairs.len() < 10 { SHORT * COMPARED } else { COMPARED }.max(many);
            let first = |at: u32| script.often.get(at as usize).copied().unwrap_or(0);
            let mut likely = script.grams.likely(&pairs, compared, whole, first);
            if whole && devanagari == typed_word.devanagari {
                script.slips.near(typed_word.letters(), &mut likely);
                likely.sort_unstable();
                likely.dedup();
            }
            for at in likely {
                let place = at as usize;
                let Some(&number) = script.numbers.get(place) else { continue };
                let rare = if whole { 0.0 } else { RARE * (1.0 - f32::from(first(at)) / 255.0) };
                let cost = if devanagari == typed_word.devanagari {
                    typed_word.spelled(self.word(number), script.letters.get(place), best.most)
                } else {
                    Some(typed_word.sounded(script.sounds.get(place)))
                };
                if let Some(cost) = cost {
                    best.offer(Near { word: number, cost: cost + rare });
                }
            }
        }
        if whole {
            self.offer_initials(typed, many, &mut best);
        }
        best.finish()
    }

    /// The typed words cut otherwise: two neighbours as one word, one word as two, where all of it is known (राम कुमार, रामकुमार). To be asked when nothing
    /// near was found, as few names are written so; at most eight.
    pub fn other_cuts(&self, words: &[String]) -> Vec<Vec<String>> {
        const MOST: usize = 8;
        let with = |i: usize, gone: usize, new: &[&str]| {
            let new = new.iter().map(|word| (*word).to_owned());
            words[..i].iter().cloned().chain(new).chain(words[i + gone..].iter().cloned()).collect()
        };
        let mut all: Vec<Vec<String>> = Vec::new();
        for (i, two) in words.windows(2).enumerate() {
            let one = two.concat();
            if self.get(&one).is_some() {
                all.push(with(i, 2, &[&one]));
            }
        }
        for (i, word) in words.iter().enumerate() {
            for (at, _) in word.char_indices().skip(2) {
                let (a, b) = word.split_at(at);
                if b.chars().nth(1).is_some() && self.get(a).is_some() && self.get(b).is_some() {
                    all.push(with(i, 1, &[a, b]));
                }
            }
        }
        all.truncate(MOST);
        all
    }

    /// Adds initials for a name, and names for an initial.
    fn offer_initials(&self, typed: &str, many: usize, best: &mut Best) {
        let typed = fold::header(typed);
        let own = initial(&typed);
        let Some(letter) = own.or_else(|| skeleton(&typed).chars().next()) else { return };
        let cost = if own.is_some() { SAME_INITIAL } else { INITIAL_KNOWN };
        let written = letter.to_string();
        for initial in [Some(written.as_str()), called(letter)].into_iter().flatten() {
            if let Some(word) = self.get(initial).filter(|_| initial != typed) {
                best.offer(Near { word, cost });
            }
        }
        if own.is_some() {
            for near in self.near(&written, many, How::Prefix) {
                best.offer(Near { cost: near.cost + INITIAL_TYPED, ..near });
            }
        }
    }
}

/// The cheapest of many.
struct Best {
    many: usize,
    most: f32,
    found: Vec<Near>,
}

impl Best {
    fn new(many: usize) -> Best {
        Best { many, most: if many == 0 { -1.0 } else { MOST }, found: Vec::with_capacity(2 * many) }
    }

    fn offer(&mut self, near: Near) {
        if near.cost > self.most {
            return;
        }
        self.found.push(near);
        if self.found.len() >= 2 * self.many {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.found.len() > self.many && self.many > 0 {
            let (_, last, _) = self.found.select_nth_unstable_by(self.many - 1, order);
            self.most = self.most.min(last.cost);
            self.found.truncate(self.many);
        }
    }

    fn finish(mut self) -> Vec<Near> {
        self.found.sort_unstable_by(order);
        let mut seen = HashSet::with_capacity(self.found.len());
        self.found.retain(|near| seen.insert(near.word));
        self.found.truncate(self.many);
        self.found
    }
}

fn order(a: &Near, b: &Near) -> std::cmp::Ordering {
    a.cost.total_cmp(&b.cost).then(a.word.cmp(&b.word))
}
