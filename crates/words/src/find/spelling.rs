//! Two spellings within one script: what it costs that somebody typed the one and meant the other.
//!
//! A word is a row of bytes: Latin letters, of which some that stand for one sound are one (`sh`, `aa`, `chh`), or the characters of Devanagari. The costs are
//! set by hand, in fiftieths, on the scale of [`crate::find`]: what people vary (`v`/`w`, `ee`/`i`, श/स, ि/ी, a silent `a`) is about 0.5, a slip of the
//! finger about 4.

use std::sync::LazyLock;

/// Costs are counted in fiftieths.
pub(super) const ONE: f32 = 50.0;
/// Longer words are cut: nobody's name is.
pub(super) const MOST_LETTERS: usize = 40;

/// Something else is typed in place of a letter; of a vowel another.
const OTHER: u8 = 215;
const OTHER_VOWEL: u8 = 125;
/// A letter is missing or too much.
const GAP: u8 = 200;
/// A letter that is written once and twice.
const TWICE: u16 = 30;
/// Two neighbours in each other's place.
const SWAPPED: u16 = 150;
/// The first letter is seldom wrong.
const AT_FIRST: u16 = 25;
/// Each letter that was not typed yet.
const TO_COME: u16 = 1;

const VIRAMA: u8 = 0x80 | 0x4d;

/// Letters that stand for one sound, the longest first, and the byte they become.
const TOGETHER: &[(&str, &[u8])] = &[
    ("chh", b"Q"),
    ("aa", b"A"),
    ("ai", b"Y"),
    ("au", b"W"),
    ("bh", b"B"),
    ("ch", b"C"),
    ("ck", b"k"),
    ("dh", b"D"),
    ("ee", b"E"),
    ("gh", b"G"),
    ("ii", b"E"),
    ("jh", b"J"),
    ("jn", b"gy"),
    ("kh", b"K"),
    ("oo", b"O"),
    ("ou", b"W"),
    ("ph", b"F"),
    ("rh", b"R"),
    ("sh", b"S"),
    ("th", b"T"),
    ("uu", b"O"),
    ("x", b"kS"),
];

/// The bytes by which a folded word is compared within its script.
pub(super) fn letters(word: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(word.len());
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        let mut taken = c.len_utf8();
        match c {
            'a'..='z' => {
                let ay =
                    rest.strip_prefix("ay").is_some_and(|r| !r.starts_with(['a', 'e', 'i', 'o', 'u', 'y']));
                let together = TOGETHER.iter().find(|(from, _)| rest.starts_with(from));
                match together {
                    _ if ay => {
                        out.push(b'Y');
                        taken = 2;
                    }
                    Some((from, to)) => {
                        out.extend_from_slice(to);
                        taken = from.len();
                    }
                    None => out.push(c as u8),
                }
            }
            'ृ' => out.extend([VIRAMA, sign('र'), sign('ि')]),
            'ऋ' => out.extend([sign('र'), sign('ि')]),
            // भाई is भायी, गए is गये.
            'ई' if !out.is_empty() => out.extend([sign('य'), sign('ी')]),
            'ए' if !out.is_empty() => out.extend([sign('य'), sign('े')]),
            '\u{900}'..='\u{97f}' => out.push(sign(c)),
            '0'..='9' => out.push(c as u8),
            other => out.push((u32::from(other) % 31) as u8 + 1),
        }
        rest = &rest[taken..];
    }
    out.truncate(MOST_LETTERS);
    out
}

/// A character of Devanagari as a byte.
const fn sign(c: char) -> u8 {
    0x80 | (c as u32 & 0x7f) as u8
}

/// What letters cost in each other's place, and what they cost where there are none.
struct Table {
    swap: Vec<[u8; 256]>,
    gap: [u8; 256],
}

/// Letters that are written for one another, in fiftieths.
const LATIN: &[(&str, u8)] = &[
    ("aA", 25),
    ("iE", 25),
    ("uO", 25),
    ("vw", 20),
    ("kq", 20),
    ("fF", 20),
    ("CQ", 25),
    ("iy", 30),
    ("Ey", 40),
    ("eY", 35),
    ("oW", 35),
    ("aY", 75),
    ("aW", 75),
    ("sS", 35),
    ("jz", 35),
    ("rR", 35),
    ("DR", 40),
    ("kK", 45),
    ("gG", 45),
    ("tT", 45),
    ("dD", 45),
    ("bB", 45),
    ("jJ", 45),
    ("pF", 60),
    ("pf", 60),
    ("hK", 80),
    ("hG", 80),
    ("hT", 80),
    ("hD", 80),
    ("hB", 80),
    ("hC", 80),
    ("hJ", 80),
    ("hS", 80),
    ("hF", 80),
    ("hR", 80),
    ("cC", 40),
    ("ck", 40),
    ("cK", 60),
    ("cs", 60),
    ("cS", 60),
    ("sz", 60),
    ("zJ", 60),
    ("dR", 75),
    ("dr", 90),
    ("bv", 60),
    ("bw", 75),
    ("mn", 75),
    ("td", 100),
    ("ie", 60),
    ("eE", 50),
    ("uo", 60),
    ("oO", 50),
    ("ae", 85),
    ("ao", 100),
    ("au", 100),
    ("ai", 110),
    ("uW", 90),
    ("iY", 80),
    ("vo", 120),
    ("CS", 100),
    ("QS", 100),
    ("KQ", 110),
];

const DEVANAGARI: &[(&str, u8)] = &[
    ("िी", 20),
    ("ुू", 20),
    ("इई", 20),
    ("उऊ", 20),
    ("ेै", 35),
    ("ोौ", 35),
    ("एऐ", 35),
    ("ओऔ", 35),
    ("ॉा", 25),
    ("ॉो", 35),
    ("ॅे", 35),
    ("ॅै", 35),
    ("शस", 35),
    ("षश", 20),
    ("षस", 45),
    ("नण", 30),
    ("नञ", 30),
    ("नङ", 40),
    ("नं", 35),
    ("मं", 45),
    ("णं", 45),
    ("मन", 100),
    ("बव", 45),
    ("जय", 100),
    ("कख", 60),
    ("गघ", 60),
    ("चछ", 60),
    ("जझ", 60),
    ("टठ", 60),
    ("डढ", 45),
    ("तथ", 60),
    ("दध", 60),
    ("पफ", 60),
    ("बभ", 60),
    ("टत", 75),
    ("डद", 75),
    ("ठथ", 75),
    ("ढध", 75),
    ("डर", 75),
    ("ढर", 90),
    ("षख", 90),
    ("ेि", 75),
    ("ोु", 75),
    ("ेी", 90),
    ("ोू", 90),
    ("अआ", 50),
    ("ा्", 125),
    ("े्", 150),
    ("ि्", 125),
    ("ु्", 125),
    ("लळ", 30),
    ("लर", 120),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let devanagari = |c: u8| c >= 0x80;
    let vowel = |c: u8| {
        matches!(c, b'a' | b'A' | b'e' | b'E' | b'i' | b'o' | b'O' | b'u' | b'y' | b'Y' | b'W')
            || matches!(c, 0x84..=0x94 | 0xbe..=0xcd)
    };
    let mut swap = vec![[OTHER; 256]; 256];
    let mut gap = [GAP; 256];
    for a in 0..=u8::MAX {
        for b in 0..=u8::MAX {
            let both = vowel(a) && vowel(b) && devanagari(a) == devanagari(b);
            let cost = if a == b {
                0
            } else if both {
                OTHER_VOWEL
            } else {
                OTHER
            };
            swap[usize::from(a)][usize::from(b)] = cost;
        }
        if vowel(a) {
            gap[usize::from(a)] = 125;
        }
    }
    for (pair, cost) in LATIN.iter().chain(DEVANAGARI) {
        let mut bytes = pair.chars().map(|c| if c.is_ascii() { c as u8 } else { sign(c) }).map(usize::from);
        if let (Some(a), Some(b)) = (bytes.next(), bytes.next()) {
            swap[a][b] = *cost;
            swap[b][a] = *cost;
        }
    }
    for (letter, cost) in [('a', 60), ('h', 75), ('n', 160), ('ं', 75), ('्', 60), ('ः', 30), ('ा', 100)]
    {
        let byte = if letter.is_ascii() { letter as u8 } else { sign(letter) };
        gap[usize::from(byte)] = cost;
    }
    Table { swap, gap }
});

/// What it costs that the letter at `i` is missing from the other word.
fn gap(letters: &[u8], i: usize) -> u16 {
    let at = |back: usize| i.checked_sub(back).and_then(|i| letters.get(i));
    let this = letters[i];
    let twice = at(1) == Some(&this) || (at(1) == Some(&VIRAMA) && at(2) == Some(&this));
    match (twice, i) {
        (true, _) => TWICE,
        (false, 0) => u16::from(TABLE.gap[usize::from(this)]) + AT_FIRST,
        (false, _) => u16::from(TABLE.gap[usize::from(this)]),
    }
}

/// A typed word, ready to be compared with many.
pub(super) struct Spelling {
    typed: Vec<u8>,
    gaps: Vec<u16>,
    prefix: bool,
}

impl Spelling {
    /// `typed` are [`letters`]; with `prefix` the rest of the other word was not typed yet.
    pub(super) fn new(typed: Vec<u8>, prefix: bool) -> Spelling {
        let gaps = (0..typed.len()).map(|i| gap(&typed, i)).collect();
        Spelling { typed, gaps, prefix }
    }

    pub(super) fn typed(&self) -> &[u8] {
        &self.typed
    }

    /// What the cheapest way costs from one to the other, in fiftieths; `None` if it is more than `most`.
    pub(super) fn cost(&self, word: &[u8], most: u16) -> Option<u16> {
        const NEVER: u16 = u16::MAX / 4;
        let n = self.typed.len();
        if word == self.typed {
            return Some(0);
        }
        let (mut older, mut last, mut this) =
            (&mut [NEVER; MOST_LETTERS + 1], &mut [NEVER; MOST_LETTERS + 1], &mut [NEVER; MOST_LETTERS + 1]);
        last[0] = 0;
        for j in 0..n {
            last[j + 1] = last[j] + self.gaps[j];
        }
        let (mut best, mut before) = (NEVER, 0);
        for (i, &letter) in word.iter().enumerate() {
            let swap = &TABLE.swap[usize::from(letter)];
            let missing = gap(word, i);
            this[0] = last[0] + missing;
            let mut least = this[0];
            for j in 0..n {
                let typed = self.typed[j];
                let mut other = u16::from(swap[usize::from(typed)]);
                if other > 0 && (i == 0 || j == 0) {
                    other += AT_FIRST;
                }
                let mut cost = (last[j] + other).min(last[j + 1] + missing).min(this[j] + self.gaps[j]);
                if i > 0 && j > 0 && other > 0 && typed == word[i - 1] && letter == self.typed[j - 1] {
                    cost = cost.min(older[j - 1] + SWAPPED);
                }
                this[j + 1] = cost;
                least = least.min(cost);
            }
            if self.prefix {
                let to_come = (word.len() - i - 1).min(10) as u16 * TO_COME;
                best = best.min(this[n] + to_come);
            }
            // Neighbours in each other's place reach back over one row.
            if least > most && before > most {
                return (self.prefix && best <= most).then_some(best);
            }
            before = least;
            std::mem::swap(&mut older, &mut last);
            std::mem::swap(&mut last, &mut this);
        }
        let cost = if self.prefix { best } else { last[n] };
        (cost <= most).then_some(cost)
    }
}
