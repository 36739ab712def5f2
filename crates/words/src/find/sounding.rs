//! A typed word against words of the other script, by the costs of [`crate::sounds`], laid out so that hundreds of words are compared in a few
//! microseconds.
//!
//! To what the costs know two things are added: a letter too much, anywhere, and that a folded word has lost its nukta (गढ for गढ़).

use crate::sounds::{Costs, LONGEST, NEVER, UNITS, Unit, letters, units};

/// A letter that no unit was written as.
const TOO_MUCH: f32 = 10.0;
/// That a folded ज was a ज़, a ड a ड़.
const LOST_DOT: f32 = 0.8;
/// Longer words are cut.
const MOST: usize = 31;
const WIDTH: usize = MOST + 1;

/// The units of a word in Devanagari, by number.
pub(super) fn numbers(word: &str) -> Vec<u8> {
    let mut numbers: Vec<u8> = units(word).into_iter().map(Unit::number).collect();
    numbers.truncate(MOST);
    numbers
}

/// The letters a to z of a word.
pub(super) fn latin(word: &str) -> Vec<u8> {
    let mut letters = letters(word);
    letters.truncate(MOST);
    letters
}

/// The letter with a nukta that a folded one may have been.
fn dotted(unit: usize) -> Option<usize> {
    let sign = match char::from_u32(unit as u32 + 0x900 - 8)? {
        'क' => '\u{958}',
        'ख' => '\u{959}',
        'ग' => '\u{95a}',
        'ज' => '\u{95b}',
        'ड' => '\u{95c}',
        'ढ' => '\u{95d}',
        'फ' => '\u{95e}',
        _ => return None,
    };
    Some(usize::from(Unit::of(sign).number()))
}

/// What a unit costs to be written as the letters of a row.
fn cost_in(row: &[f32; UNITS], unit: usize) -> f32 {
    match dotted(unit) {
        Some(dotted) => row[unit].min(row[dotted] + LOST_DOT),
        None => row[unit],
    }
}

/// A typed word in one script.
pub(super) enum Sounding {
    /// Latin letters: for each unit and each count of letters the cost to have written those that end at each place.
    Latin { end: usize, ways: Vec<[[f32; WIDTH]; LONGEST + 1]> },
    /// Devanagari: for each row of the costs what each unit of the word costs.
    Devanagari { end: usize, ways: Vec<[f32; WIDTH]> },
}

impl Sounding {
    pub(super) fn of_latin(costs: &Costs, typed: &[u8]) -> Sounding {
        let end = typed.len().min(MOST);
        let mut ways = vec![[[NEVER; WIDTH]; LONGEST + 1]; UNITS];
        for to in 0..=end {
            for n in 0..=LONGEST.min(to) {
                let row = &costs.rows()[costs.row(&typed[to - n..to])];
                for (unit, ways) in ways.iter_mut().enumerate() {
                    ways[n][to] = cost_in(row, unit);
                }
            }
        }
        Sounding::Latin { end, ways }
    }

    pub(super) fn of_devanagari(costs: &Costs, typed: &[u8]) -> Sounding {
        let end = typed.len().min(MOST);
        let way = |row: &[f32; UNITS]| {
            std::array::from_fn(|i| typed.get(i).map_or(NEVER, |&unit| cost_in(row, usize::from(unit))))
        };
        Sounding::Devanagari { end, ways: costs.rows().iter().map(way).collect() }
    }

    /// What the cheapest way costs by which one is the other: `word` is [`numbers`] for Latin letters, [`latin`] for Devanagari. With `prefix` the end
    /// of the word was not typed yet.
    pub(super) fn cost(&self, costs: &Costs, word: &[u8], prefix: bool) -> f32 {
        match self {
            Sounding::Latin { end, ways } if *end < 16 => by_units::<16>(ways, *end, word, prefix),
            Sounding::Latin { end, ways } => by_units::<WIDTH>(ways, *end, word, prefix),
            Sounding::Devanagari { end, ways } => by_letters(costs, ways, *end, word, prefix),
        }
    }
}

fn least(a: f32, b: f32) -> f32 {
    if a < b { a } else { b }
}

/// `W` places are more than `end`.
fn by_units<const W: usize>(
    ways: &[[[f32; WIDTH]; LONGEST + 1]],
    end: usize,
    word: &[u8],
    prefix: bool,
) -> f32 {
    // Three places ahead of the first, so that no way begins before it.
    const AHEAD: usize = LONGEST;
    let mut before = [NEVER; AHEAD + WIDTH];
    before[AHEAD] = 0.0;
    before[AHEAD + 1] = TOO_MUCH;
    let mut best = NEVER;
    for &unit in word {
        let ways = &ways[usize::from(unit)];
        let mut after = [NEVER; WIDTH];
        for (n, way) in ways.iter().enumerate() {
            let from = &before[AHEAD - n..AHEAD - n + W];
            for ((to, from), way) in after[..W].iter_mut().zip(from).zip(&way[..W]) {
                *to = least(*to, from + way);
            }
        }
        before[AHEAD..AHEAD + W].copy_from_slice(&after[..W]);
        for (to, from) in before[AHEAD + 1..AHEAD + W].iter_mut().zip(&after[..W - 1]) {
            *to = least(*to, from + TOO_MUCH);
        }
        if prefix {
            best = least(best, before[AHEAD + end]);
        }
    }
    if prefix { best } else { before[AHEAD + end] }
}

fn by_letters(costs: &Costs, ways: &[[f32; WIDTH]], end: usize, word: &[u8], prefix: bool) -> f32 {
    // The last rows by letters taken, the newest first.
    let mut rows = [[NEVER; WIDTH + 1]; LONGEST + 1];
    let mut best = NEVER;
    for to in 0..=word.len() {
        rows.rotate_right(1);
        let (this, older) = rows.split_at_mut(1);
        let this = &mut this[0];
        this.fill(NEVER);
        if to == 0 {
            this[0] = 0.0;
        } else {
            for (i, cost) in this[..=end].iter_mut().enumerate() {
                *cost = older[0][i] + TOO_MUCH;
            }
        }
        for n in 1..=LONGEST.min(to) {
            let (from, way) = (&older[n - 1], &ways[costs.row(&word[to - n..to])]);
            for i in 0..end {
                this[i + 1] = least(this[i + 1], from[i] + way[i]);
            }
        }
        let nothing = &ways[0];
        for i in 0..end {
            this[i + 1] = least(this[i + 1], this[i] + nothing[i]);
        }
        if prefix {
            best = least(best, this[end]);
        }
    }
    if prefix { best } else { rows[0][end] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sounds::costs;

    #[test]
    fn both_ways_cost_what_the_costs_say() {
        for (word, typed) in
            [("शिवराज", "shivraj"), ("शर्मा", "sharma"), ("कमलेश", "kamlesh"), ("लक्ष्मी", "lakshmi")]
        {
            let own = costs().of(&units(word), typed.as_bytes());
            let typed_latin = Sounding::of_latin(costs(), typed.as_bytes());
            let typed_hindi = Sounding::of_devanagari(costs(), &numbers(word));
            assert!((typed_latin.cost(costs(), &numbers(word), false) - own).abs() < 1e-3, "{word}");
            assert!((typed_hindi.cost(costs(), typed.as_bytes(), false) - own).abs() < 1e-3, "{word}");
        }
        let one_too_much = Sounding::of_latin(costs(), b"shivraxj");
        assert!(one_too_much.cost(costs(), &numbers("शिवराज"), false) < 20.0);
        let begun = Sounding::of_latin(costs(), b"shiv");
        assert!(begun.cost(costs(), &numbers("शिवराज"), true) < 4.0);
        let lost_dot = Sounding::of_latin(costs(), b"garh");
        assert!(lost_dot.cost(costs(), &numbers("गढ"), false) < 5.0);
    }
}
