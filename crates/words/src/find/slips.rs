//! Short words that differ by one letter share too few pairs of letters to be found by them. They meet here: two words of which one slip makes
//! the other (a letter missing, too much, another, or two exchanged) are the same after a letter is taken out of one or both.

/// Longer words share enough pairs.
const LONGEST: usize = 8;
const NOBODY: u32 = u32::MAX;

/// Words by what is left of them without each of their letters.
#[derive(Default)]
pub(super) struct Slips {
    /// The last entry of each hash.
    last: Vec<u32>,
    hashes: Vec<u32>,
    words: Vec<u32>,
    /// The entry before with the same hash.
    before: Vec<u32>,
}

/// Letters that are often written for one another count as one.
const fn class(letter: u8) -> u8 {
    match letter {
        b'A' => b'a',
        b'E' | b'y' => b'i',
        b'O' => b'u',
        b'Y' => b'e',
        b'W' => b'o',
        b'S' => b's',
        b'K' | b'q' => b'k',
        b'G' => b'g',
        b'T' => b't',
        b'D' => b'd',
        b'B' => b'b',
        b'J' | b'z' => b'j',
        b'F' => b'f',
        b'C' | b'Q' => b'c',
        b'R' => b'r',
        b'w' => b'v',
        // ी, ू, ै, ौ, ॉ as the shorter sign; श and ष as स; ण as न.
        0xc0 => 0xbf,
        0xc2 => 0xc1,
        0xc8 => 0xc7,
        0xcc | 0xc9 => 0xcb,
        0xb6 | 0xb7 => 0xb8,
        0xa3 => 0xa8,
        other => other,
    }
}

/// The hashes of a word without one of its letters, and of the whole word.
fn hashes(letters: &[u8]) -> Vec<u32> {
    let without = |gone: usize| {
        letters.iter().enumerate().filter(|(i, _)| *i != gone).fold(0x811c_9dc5u32, |hash, (_, letter)| {
            (hash ^ u32::from(class(*letter))).wrapping_mul(0x0100_0193)
        })
    };
    let mut all: Vec<u32> = (0..=letters.len()).map(without).collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Slips {
    /// Adds a word as the row of its letters.
    pub(super) fn add(&mut self, letters: &[u8], word: u32) {
        if letters.len() > LONGEST {
            return;
        }
        for hash in hashes(letters) {
            if self.words.len() >= self.last.len() {
                self.last = vec![NOBODY; (self.last.len() * 2).max(64)];
                for entry in 0..self.words.len() {
                    let at = self.at(self.hashes[entry]);
                    self.before[entry] = std::mem::replace(&mut self.last[at], entry as u32);
                }
            }
            let at = self.at(hash);
            self.before.push(self.last[at]);
            self.last[at] = self.words.len() as u32;
            self.hashes.push(hash);
            self.words.push(word);
        }
    }

    fn at(&self, hash: u32) -> usize {
        // The length is a power of two; the low bits of the hash are the weaker ones.
        (hash ^ hash >> 15) as usize & (self.last.len() - 1)
    }

    /// Adds the words that one slip away from these letters to others.
    pub(super) fn near(&self, letters: &[u8], found: &mut Vec<u32>) {
        if self.last.is_empty() || letters.len() > LONGEST + 1 {
            return;
        }
        for hash in hashes(letters) {
            let mut entry = self.last[self.at(hash)];
            while entry != NOBODY {
                if self.hashes[entry as usize] == hash {
                    found.push(self.words[entry as usize]);
                }
                entry = self.before[entry as usize];
            }
        }
    }
}
