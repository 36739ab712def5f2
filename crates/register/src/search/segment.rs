//! What one import brings to the search: its people, numbered from 0, and who of them is called by which word.

use std::collections::HashMap;

use base::uuid::Uuid;
use foldhash::fast::RandomState;
use roaring::RoaringBitmap;
use words::find::split;

/// People of one roll: they are stored, and read again, together.
pub const ROLL: usize = 1_024;

/// Under which word stand the people whose names have so many words.
pub fn length_of(words: usize) -> String {
    // No word of a name has such a sign.
    format!("#{words}")
}

/// A segment that is put together.
#[derive(Debug, Default)]
pub struct Segment {
    people: Vec<Uuid>,
    units: Vec<u32>,
    words: Vec<(Box<str>, RoaringBitmap)>,
    places: HashMap<Box<str>, u32, RandomState>,
    /// Where in `folded` stand the places of the words that a piece of a name is folded to: names repeat, folding is slow.
    pieces: HashMap<Box<str>, (u32, u32), RandomState>,
    folded: Vec<u32>,
    lengths: Vec<Option<u32>>,
}

impl Segment {
    /// Adds a person with their names in either script, at a unit by its serial number.
    pub fn add(&mut self, person: Uuid, unit: i64, names: [Option<&str>; 2]) {
        let rank = u32::try_from(self.people.len()).unwrap_or(u32::MAX);
        self.people.push(person);
        self.units.push(u32::try_from(unit).unwrap_or_default());
        for name in names.into_iter().flatten() {
            let mut length = 0;
            for piece in name.split(' ') {
                let (from, to) = match self.pieces.get(piece) {
                    Some(places) => *places,
                    None => self.fold(piece),
                };
                length += (to - from) as usize;
                for place in &self.folded[from as usize..to as usize] {
                    // A word may stand twice in one name.
                    let _ = self.words[*place as usize].1.try_push(rank);
                }
            }
            let place = self.length(length);
            let _ = self.words[place as usize].1.try_push(rank);
        }
    }

    /// Folds a piece that was not met before.
    fn fold(&mut self, piece: &str) -> (u32, u32) {
        let from = self.folded.len() as u32;
        for word in split(piece) {
            let place = self.place(word);
            self.folded.push(place);
        }
        let places = (from, self.folded.len() as u32);
        self.pieces.insert(Box::from(piece), places);
        places
    }

    fn length(&mut self, length: usize) -> u32 {
        if let Some(Some(place)) = self.lengths.get(length) {
            return *place;
        }
        let place = self.place(length_of(length));
        self.lengths.resize(self.lengths.len().max(length + 1), None);
        self.lengths[length] = Some(place);
        place
    }

    fn place(&mut self, word: String) -> u32 {
        let word = word.into_boxed_str();
        *self.places.entry(word.clone()).or_insert_with(|| {
            self.words.push((word, RoaringBitmap::new()));
            (self.words.len() - 1) as u32
        })
    }

    /// How many people there are.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether nobody was added.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// The rolls in their order: ids of people one after the other, and serial numbers of their units as four bytes each.
    pub fn rolls(&self) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> + '_ {
        self.people.chunks(ROLL).zip(self.units.chunks(ROLL)).map(|(people, units)| {
            let people = people.iter().flat_map(|p| *p.as_bytes()).collect();
            (people, units.iter().flat_map(|u| u.to_le_bytes()).collect())
        })
    }

    /// Each word with how many people are called so, and who, as bytes, in the order of words.
    pub fn words(&self) -> impl Iterator<Item = (&str, u64, Vec<u8>)> {
        let mut all: Vec<_> = self.words.iter().collect();
        all.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        all.into_iter().map(|(word, ranks)| {
            let mut bytes = Vec::with_capacity(ranks.serialized_size());
            // Writing into memory does not fail.
            let _ = ranks.serialize_into(&mut bytes);
            (&**word, ranks.len(), bytes)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_found_by_the_words_of_either_name() {
        let mut all = Segment::default();
        let id = Uuid::from_u128;
        all.add(id(1), 7, [Some("सीमा देवी"), Some("Seema Devi")]);
        all.add(id(2), 8, [None, Some("SEEMA-Bai")]);
        let words: Vec<(String, Vec<u32>)> = all
            .words()
            .map(|(w, _, bytes)| {
                (w.to_owned(), RoaringBitmap::deserialize_from(&bytes[..]).unwrap().iter().collect())
            })
            .collect();
        let of = |w: &str| words.iter().find(|(word, _)| word == w).unwrap().1.clone();
        assert_eq!(of("seema"), [0, 1]);
        assert_eq!(of("bai"), [1]);
        assert_eq!(of("देवी"), [0]);
        let rolls: Vec<_> = all.rolls().collect();
        assert_eq!((rolls.len(), rolls[0].0.len(), rolls[0].1.len()), (1, 32, 8));
    }
}
