//! How far a whole name is from what was typed.

use std::collections::HashMap;

use super::MISSING;
use crate::find::How;
use crate::find::initials::{INITIAL_KNOWN, INITIAL_TYPED, SAME_INITIAL, begins, initial};
use crate::find::typed::{Form, Typed};
use crate::sounds::costs;

/// A word of the name that was not typed.
const NOT_TYPED: f32 = 0.6;
/// The words stand in another order.
const OTHER_ORDER: f32 = 0.25;
/// Two words written as one, or one as two.
const JOINED: f32 = 0.4;
/// No two words cost more: rather the one is missing.
const MOST: f32 = MISSING;
/// More words of a name are not looked at.
const WORDS: usize = 8;

/// What was typed, ready to be compared with many names. It remembers the words it has seen, so one is made for each question.
pub struct Asked {
    words: Vec<(String, Typed<'static>)>,
    /// Each word with the next one.
    joined: Vec<Typed<'static>>,
    /// What each typed word costs beside a word of a name.
    known: HashMap<String, Vec<f32>>,
}

impl Asked {
    /// The words are those of [`split`](crate::find::split). With [`How::Prefix`] the last one was not typed to its end.
    pub fn new<S: AsRef<str>>(words: &[S], how: How) -> Asked {
        let words = words.get(..words.len().min(WORDS)).unwrap_or_default();
        let last = words.len().saturating_sub(1);
        let prefix = |i: usize| how == How::Prefix && i == last;
        let typed = |i: usize, word: &str| Typed::new(costs(), word, prefix(i));
        let two = |(i, two): (usize, &[S])| typed(i + 1, &format!("{}{}", two[0].as_ref(), two[1].as_ref()));
        Asked {
            joined: words.windows(2).enumerate().map(two).collect(),
            words: words
                .iter()
                .enumerate()
                .map(|(i, word)| (word.as_ref().to_owned(), typed(i, word.as_ref())))
                .collect(),
            known: HashMap::new(),
        }
    }

    /// What it costs that somebody who typed this meant the name with these words, on the scale of [`crate::find`]. Of a name that is known in both scripts
    /// the lesser of both costs counts.
    pub fn likeness<S: AsRef<str>>(&mut self, name: &[S]) -> f32 {
        let name = name.get(..name.len().min(WORDS)).unwrap_or_default();
        let (m, n) = (self.words.len(), name.len());
        let mut costs = vec![MOST; m * n];
        for (j, word) in name.iter().enumerate() {
            for (i, cost) in self.costs_of(word.as_ref()).iter().enumerate() {
                costs[i * n + j] = *cost;
            }
        }
        let in_order = self.in_order(name, &costs);
        if in_order <= OTHER_ORDER {
            return in_order;
        }
        in_order.min(OTHER_ORDER + any_order(&costs, m, n))
    }

    /// What each typed word costs if this one was meant.
    fn costs_of(&mut self, word: &str) -> &[f32] {
        if !self.known.contains_key(word) {
            let form = Form::of(word);
            let cost = |(typed, ready): &(String, Typed)| {
                let by_letters = ready.cost(word, &form, MOST).unwrap_or(MOST);
                initials(typed, word).map_or(by_letters, |by_initial| by_letters.min(by_initial))
            };
            let costs = self.words.iter().map(cost).collect();
            self.known.insert(word.to_owned(), costs);
        }
        self.known.get(word).map_or(&[], Vec::as_slice)
    }

    /// The words as they follow one another, two of them perhaps written as one.
    fn in_order<S: AsRef<str>>(&self, name: &[S], costs: &[f32]) -> f32 {
        let (m, n) = (self.words.len(), name.len());
        let mut least = vec![f32::INFINITY; (m + 1) * (n + 1)];
        least[0] = 0.0;
        for i in 0..=m {
            for j in 0..=n {
                let so_far = least[i * (n + 1) + j];
                let mut reach = |i: usize, j: usize, cost: f32| {
                    let there = &mut least[i * (n + 1) + j];
                    *there = there.min(so_far + cost);
                };
                if i < m {
                    reach(i + 1, j, MISSING);
                }
                if j < n {
                    reach(i, j + 1, NOT_TYPED);
                }
                if i < m && j < n {
                    reach(i + 1, j + 1, costs[i * n + j]);
                }
                // What was found word by word is not worth another look.
                let alike = |i: usize, j: usize| costs.get(i * n + j).is_some_and(|cost| *cost < 1.0);
                if i < m && j + 1 < n && !alike(i, j) && !alike(i, j + 1) {
                    let (word, typed) = &self.words[i];
                    let cost = as_one(typed, word.len(), [name[j].as_ref(), name[j + 1].as_ref()]);
                    reach(i + 1, j + 2, cost);
                }
                if i + 1 < m && j < n && !alike(i, j) && !alike(i + 1, j) {
                    let length = self.words[i].0.len() + self.words[i + 1].0.len();
                    reach(i + 2, j + 1, as_one(&self.joined[i], length, [name[j].as_ref(), ""]));
                }
            }
        }
        least[m * (n + 1) + n]
    }
}

/// What it costs that two words are written as one, on the side of the name or of what was typed, whose length in bytes is given.
fn as_one(typed: &Typed, length: usize, name: [&str; 2]) -> f32 {
    // Two more or fewer letters of a script, which has one or three bytes for each.
    let slack = if typed.devanagari { 6 } else { 2 };
    if length.abs_diff(name[0].len() + name[1].len()) > slack {
        return f32::INFINITY;
    }
    let one = name.concat();
    let form = Form::of(&one);
    match form.devanagari == typed.devanagari {
        true => typed.cost(&one, &form, 2.0).map_or(f32::INFINITY, |cost| cost + JOINED),
        false => f32::INFINITY,
    }
}

/// The cheapest way to give each of `m` typed words one of `n` words of the name, or none.
fn any_order(costs: &[f32], m: usize, n: usize) -> f32 {
    let mut least = vec![f32::INFINITY; 1 << n];
    least[0] = 0.0;
    for i in 0..m {
        // From many words to few, so that no word is given twice to one.
        for given in (0..1usize << n).rev() {
            let so_far = least[given];
            least[given] = so_far + MISSING;
            for j in (0..n).filter(|j| given & (1 << j) != 0) {
                let without = least[given & !(1 << j)];
                least[given] = least[given].min(without + costs[i * n + j]);
            }
        }
    }
    let not_typed = |given: usize| (n as u32 - given.count_ones()) as f32 * NOT_TYPED;
    least.iter().enumerate().map(|(given, cost)| cost + not_typed(given)).fold(f32::INFINITY, f32::min)
}

/// What it costs if one of the two is the initial of the other.
fn initials(typed: &str, word: &str) -> Option<f32> {
    match (initial(typed), initial(word)) {
        (Some(a), Some(b)) if a == b => Some(SAME_INITIAL),
        (Some(a), _) if begins(word, a) => Some(INITIAL_TYPED),
        (_, Some(b)) if begins(typed, b) => Some(INITIAL_KNOWN),
        _ => None,
    }
}

/// As [`Asked::likeness`], for a single name.
///
/// ```
/// use words::find::people::likeness;
/// assert_eq!(likeness(&["ram", "singh"], &["ram", "singh"]), 0.0);
/// assert!(likeness(&["singh", "raam"], &["ram", "singh"]) < likeness(&["ram", "singh"], &["ram", "sharma"]));
/// ```
pub fn likeness<Q: AsRef<str>, N: AsRef<str>>(typed: &[Q], name: &[N]) -> f32 {
    Asked::new(typed, How::Whole).likeness(name)
}
