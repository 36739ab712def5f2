//! How people write Devanagari with Latin letters, as costs that were learned from what people typed. It answers how likely it is that somebody
//! who means शर्मा writes `sharma`, `sarma` or `sharmaa`, so that a name in one script is found by the other.
//!
//! A word is cut into [`Unit`]s: a consonant, the `a` that belongs to it where nothing else is written, a vowel sign, an anusvara. Each unit is
//! written as zero to three Latin letters; `costs.tsv` says at which cost (−ln of how often), and [`cost`] is that of the cheapest way to
//! write the whole word so. The table is made by `cargo xtask names train FILE` from pairs of a romanisation and a word; nothing else is needed at
//! run time.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;

/// A piece of a word in Devanagari that is written as zero to three Latin letters.
///
/// The unwritten `a` has four: of the first syllable, of one that speech tends to drop (`लप` in अलपका), of others, and at the end. The anusvara has
/// three: before `प फ ब भ म`, at the end, and elsewhere. Everything else is its character, a consonant with its nukta as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit(char);

impl Unit {
    const FIRST: Unit = Unit('1');
    const DROPPED: Unit = Unit('2');
    const MEDIAL: Unit = Unit('3');
    const LAST: Unit = Unit('4');
    const BEFORE_LIPS: Unit = Unit('5');
    const NASAL_LAST: Unit = Unit('6');
    const ANUSVARA: char = '\u{902}';

    /// As it stands in the table.
    pub const fn sign(self) -> char {
        self.0
    }

    /// From the table.
    pub const fn of(sign: char) -> Unit {
        Unit(sign)
    }

    /// Below [`UNITS`]; 0 for all that no table speaks of.
    pub(crate) const fn number(self) -> u8 {
        match self.0 {
            c @ '1'..='7' => c as u8 - b'0',
            c @ '\u{900}'..='\u{97f}' => (c as u32 - 0x900) as u8 + 8,
            _ => 0,
        }
    }
}

/// How many numbers units have.
pub(crate) const UNITS: usize = 136;

/// A word's parts before it is known where the unwritten `a` stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Consonant(char),
    Sign(char),
    Unwritten,
    Other(char),
}

impl Part {
    const fn is_vowel(self) -> bool {
        matches!(self, Part::Sign(_) | Part::Unwritten | Part::Other('\u{904}'..='\u{914}'))
    }
}

const fn is_consonant(c: char) -> bool {
    matches!(c, '\u{915}'..='\u{939}')
}

const fn is_sign(c: char) -> bool {
    matches!(c, '\u{93e}'..='\u{94c}' | '\u{962}' | '\u{963}')
}

/// The consonant that a nukta makes of another, as one character.
const fn dotted(c: char) -> char {
    match c {
        'क' => '\u{958}',
        'ख' => '\u{959}',
        'ग' => '\u{95a}',
        'ज' => '\u{95b}',
        'ड' => '\u{95c}',
        'ढ' => '\u{95d}',
        'फ' => '\u{95e}',
        'य' => '\u{95f}',
        other => other,
    }
}

fn parts(word: &str) -> Vec<Part> {
    let letters: Vec<char> =
        word.nfd().filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}')).collect();
    let mut parts = Vec::with_capacity(letters.len() * 2);
    let mut i = 0;
    while let Some(&c) = letters.get(i) {
        i += 1;
        if is_consonant(c) {
            let nukta = letters.get(i) == Some(&'\u{93c}');
            i += usize::from(nukta);
            parts.push(Part::Consonant(if nukta { dotted(c) } else { c }));
            match letters.get(i) {
                Some('\u{94d}') => i += 1,
                Some(&sign) if is_sign(sign) => {
                    parts.push(Part::Sign(sign));
                    i += 1;
                }
                _ => parts.push(Part::Unwritten),
            }
        } else if is_sign(c) {
            parts.push(Part::Sign(c));
        } else if !matches!(c, '\u{93c}' | '\u{94d}') {
            parts.push(Part::Other(c));
        }
    }
    parts
}

/// The units of a word in Devanagari.
pub fn units(word: &str) -> Vec<Unit> {
    let parts = parts(word);
    let mut voiced = false;
    let unit = |(i, part): (usize, &Part)| {
        let (next, after) = (parts.get(i + 1), parts.get(i + 2));
        let unit = match *part {
            Part::Unwritten if next.is_none() => Unit::LAST,
            // Speech drops it before a syllable with a vowel of its own: कमला, सबलगढ़.
            Part::Unwritten if voiced && matches!(after, Some(Part::Sign(_))) => Unit::DROPPED,
            Part::Unwritten if voiced => Unit::MEDIAL,
            Part::Unwritten => Unit::FIRST,
            Part::Other(Unit::ANUSVARA) => match next {
                None => Unit::NASAL_LAST,
                Some(Part::Consonant('प'..='म')) => Unit::BEFORE_LIPS,
                Some(_) => Unit(Unit::ANUSVARA),
            },
            Part::Consonant(c) | Part::Sign(c) | Part::Other(c) => Unit(c),
        };
        voiced |= part.is_vowel();
        unit
    };
    parts.iter().enumerate().map(unit).collect()
}

/// The letters `a` to `z` of a text, without case and accents: what a word in Latin letters is compared by.
pub fn letters(text: &str) -> Vec<u8> {
    text.nfkd()
        .filter_map(|c| u8::try_from(c.to_ascii_lowercase()).ok())
        .filter(u8::is_ascii_lowercase)
        .collect()
}

/// The most letters that one unit is written as.
pub const LONGEST: usize = 3;

/// How many numbers of letters there are.
const WRITINGS: usize = 27 * 27 * 27;

/// Letters as a number, if they are few and nothing else.
fn packed(letters: &[u8]) -> Option<usize> {
    let known = letters.len() <= LONGEST && letters.iter().all(u8::is_ascii_lowercase);
    known.then(|| letters.iter().fold(0, |all, l| all * 27 + usize::from(l - b'a') + 1))
}

/// Costs by letters and unit: a row for every writing that some unit has.
#[derive(Debug, Clone)]
pub struct Costs {
    /// Which row speaks of letters; 0, 1 and 2 are those of no, of one and of more letters that no unit is known to be written as.
    row: Vec<u16>,
    rows: Vec<[f32; UNITS]>,
}

/// What a unit costs that is not written as its table says: nothing of it, or one letter in its place.
const LEFT_OUT: f32 = 8.4;
const OTHERWISE: f32 = 10.4;
/// More than any word costs.
pub(crate) const NEVER: f32 = f32::INFINITY;

impl Default for Costs {
    fn default() -> Costs {
        let rows = [LEFT_OUT, OTHERWISE, NEVER].map(|cost| [cost; UNITS]).to_vec();
        let letters = |number: usize| usize::from(number > 0) + usize::from(number > 26);
        Costs { row: (0..WRITINGS).map(|n| letters(n) as u16).collect(), rows }
    }
}

impl Costs {
    /// Says that a unit is written as these letters at a cost; more than [`LONGEST`] are not kept.
    pub fn say(&mut self, unit: Unit, letters: &[u8], cost: f32) {
        let (Some(letters), unit @ 1..) = (packed(letters), usize::from(unit.number())) else { return };
        let mut row = usize::from(self.row[letters]);
        if row < 3 && letters > 0 {
            self.rows.push(self.rows[row]);
            row = self.rows.len() - 1;
            self.row[letters] = row as u16;
        }
        self.rows[row][unit] = cost;
    }

    /// How many different rows there are.
    pub(crate) fn rows(&self) -> &[[f32; UNITS]] {
        &self.rows
    }

    /// The number of the row that says what each unit costs to be written as these letters, of which there are at most [`LONGEST`].
    pub(crate) fn row(&self, letters: &[u8]) -> usize {
        packed(letters).map_or(2, |letters| usize::from(self.row[letters]))
    }

    /// Reads the table: a sign, the letters and the cost in thousandths on each line, `#` before remarks.
    pub fn read(table: &str) -> Costs {
        let mut all = Costs::default();
        for line in table.lines().filter(|l| !l.starts_with('#')) {
            let mut cells = line.split('\t');
            let (Some(sign), Some(letters), Some(cost)) = (cells.next(), cells.next(), cells.next()) else {
                continue;
            };
            if let (Some(sign), Ok(cost)) = (sign.chars().next(), cost.parse::<u16>()) {
                all.say(Unit(sign), letters.as_bytes(), f32::from(cost) / 1000.0);
            }
        }
        all
    }

    /// What the cheapest way costs to write a word so; infinite if there is none.
    pub fn of(&self, word: &[Unit], latin: &[u8]) -> f32 {
        let end = latin.len();
        let rows: Vec<[usize; LONGEST + 1]> = (0..=end)
            .map(|to| std::array::from_fn(|n| to.checked_sub(n).map_or(2, |from| self.row(&latin[from..to]))))
            .collect();
        let mut before = vec![NEVER; end + 1];
        before[0] = 0.0;
        let mut after = vec![NEVER; end + 1];
        for unit in word {
            let unit = usize::from(unit.number());
            for (to, rows) in rows.iter().enumerate() {
                let ways = rows.iter().zip(before[..=to].iter().rev());
                after[to] =
                    ways.fold(NEVER, |least, (&row, so_far)| least.min(so_far + self.rows[row][unit]));
            }
            std::mem::swap(&mut before, &mut after);
        }
        before[end]
    }
}

static COSTS: LazyLock<Costs> = LazyLock::new(|| Costs::read(include_str!("costs.tsv")));

/// The costs of this program.
pub(crate) fn costs() -> &'static Costs {
    &COSTS
}

/// What it costs to write a word so, by the table of this program: about 1 for a usual spelling of a short name, 5 to 10 for an odd one. Compare costs of
/// words for the same letters; they are no measure beyond that.
///
/// ```
/// use words::sounds::{cost, letters, units};
/// let written = letters("Shivraj");
/// assert!(cost(&units("शिवराज"), &written) < cost(&units("शिवराम"), &written));
/// ```
pub fn cost(word: &[Unit], latin: &[u8]) -> f32 {
    COSTS.of(word, latin)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn nearest<'a>(latin: &str, among: &[&'a str]) -> &'a str {
        let written = letters(latin);
        among.iter().min_by(|a, b| cost(&units(a), &written).total_cmp(&cost(&units(b), &written))).unwrap()
    }

    #[test]
    fn words_are_cut_where_letters_stand() {
        let signs = |word: &str| units(word).into_iter().map(Unit::sign).collect::<String>();
        assert_eq!(signs("कमला"), "क1म2ला");
        assert_eq!(signs("शर्मा"), "श1रमा");
        assert_eq!(signs("अजय"), "अज3य4");
        assert_eq!(signs("चंपा"), "च15पा");
        assert_eq!(signs("में"), "मे6");
        assert_eq!(signs("लड़की"), "ल1\u{95c}2की");
        // One way to type it is as good as the other, and what nobody sees is not there.
        assert_eq!(units("लड़की"), units("ल\u{95c}की"));
        assert_eq!(units("र\u{94d}\u{200d}य"), units("र्य"));
        assert_eq!(signs(""), "");
    }

    #[test]
    fn names_are_found_as_people_type_them() {
        let all = [
            "शिवराज",
            "शिवराम",
            "शर्मा",
            "वर्मा",
            "सरमा",
            "देवी",
            "दीवा",
            "कमलेश",
            "कमल",
            "ज़ाकिर",
            "लक्ष्मी",
            "लखमी",
        ];
        for (typed, meant) in [
            ("Shivraj", "शिवराज"),
            ("shivraaj", "शिवराज"),
            ("Sharma", "शर्मा"),
            ("sharmaa", "शर्मा"),
            ("Varma", "वर्मा"),
            ("Verma", "वर्मा"),
            ("Devi", "देवी"),
            ("Kamlesh", "कमलेश"),
            ("kamal", "कमल"),
            ("Zakir", "ज़ाकिर"),
            ("jakir", "ज़ाकिर"),
            ("Laxmi", "लक्ष्मी"),
            ("lakshmi", "लक्ष्मी"),
        ] {
            assert_eq!(nearest(typed, &all), meant, "{typed}");
        }
        assert_eq!(cost(&units("शर्मा"), b"sharmaxyzabcdefghijklmnop"), f32::INFINITY);
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(word in "\\PC{0,12}", latin in "\\PC{0,12}") {
            let (word, latin) = (units(&word), letters(&latin));
            let cost = cost(&word, &latin);
            prop_assert!(cost >= 0.0);
            prop_assert_eq!(cost == f32::INFINITY, latin.len() > LONGEST * word.len() || cost == f32::INFINITY);
        }
    }
}
