//! How alike two words of names are, as people type them: within one script by the slips of a finger, across scripts by what people write for what
//! ([`crate::sounds`]). For comparing two cards of a register; what is decided from it is decided elsewhere.

use crate::sounds::{Unit, cost};

/// How alike two words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// No more than chance.
    Other,
    /// One could be the other with a slip or an odd spelling.
    Near,
    /// One word.
    Same,
}

/// Costs for each letter up to which a spelling is usual, and up to which it is possible. Of the words of candidates' names that clerks wrote in both scripts, 83 % and 93 % lie
/// below; of pairs of different words 0.03 % and 0.15 %.
const USUAL: f32 = 1.6;
const POSSIBLE: f32 = 3.0;

/// A word in Devanagari (its [`crate::sounds::units`]) beside one in Latin letters (its [`crate::sounds::letters`]).
///
/// ```
/// use words::likeness::{Likeness, across};
/// use words::sounds::{letters, units};
/// assert_eq!(across(&units("शर्मा"), &letters("Sharma")), Likeness::Same);
/// assert_eq!(across(&units("शर्मा"), &letters("Patil")), Likeness::Other);
/// ```
pub fn across(word: &[Unit], latin: &[u8]) -> Likeness {
    let (signs, written) = (word.len() / 2, latin.len());
    // Nobody writes a word so much longer or shorter.
    if written == 0 || word.is_empty() || written > signs * 3 + 3 || signs > written * 3 + 3 {
        return Likeness::Other;
    }
    match cost(word, latin) / written.max(signs) as f32 {
        c if c <= USUAL => Likeness::Same,
        c if c <= POSSIBLE => Likeness::Near,
        _ => Likeness::Other,
    }
}

/// Whether one text becomes the other by one slip: a sign more, less or other, or two neighbours in the other order. Signs are bytes: letters of
/// a small alphabet, one byte each. Equal texts are apart by none, which counts as well.
pub fn slip_apart(a: &[u8], b: &[u8]) -> bool {
    let (a, b) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match b.len() - a.len() {
        0 => match (a, b) {
            ([], []) => true,
            ([x, y, a @ ..], [u, v, b @ ..]) if x == v && y == u && a == b => true,
            ([_, a @ ..], [_, b @ ..]) => a == b,
            _ => false,
        },
        1 => a == &b[1..],
        _ => false,
    }
}

/// The least number of slips between two texts, up to `most`; `most + 1` if there are more. As [`slip_apart`], for longer words.
pub fn slips(a: &[u8], b: &[u8], most: usize) -> usize {
    const LONGEST: usize = 24;
    let far = most + 1;
    if a.len().abs_diff(b.len()) > most {
        return far;
    }
    if a.len() > LONGEST || b.len() > LONGEST {
        return if a == b { 0 } else { far };
    }
    let mut rows = [[0usize; LONGEST + 1]; 3];
    for (j, cell) in rows[0].iter_mut().enumerate() {
        *cell = j;
    }
    for i in 1..=a.len() {
        let (now, last, before) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        rows[now][0] = i;
        let mut least = i;
        for j in 1..=b.len() {
            let other = usize::from(a[i - 1] != b[j - 1]);
            let mut cell = (rows[last][j - 1] + other).min(rows[last][j] + 1).min(rows[now][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cell = cell.min(rows[before][j - 2] + 1);
            }
            rows[now][j] = cell;
            least = least.min(cell);
        }
        if least > most {
            return far;
        }
    }
    rows[a.len() % 3][b.len()].min(far)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::sounds::{letters, units};

    #[test]
    fn spellings_meet_across_scripts_and_other_names_do_not() {
        for (hi, en) in [
            ("कमलेश", "Kamlesh"),
            ("लक्ष्मी", "Lakshmi"),
            ("वर्मा", "Verma"),
            ("ज़ाकिर", "Jakir"),
            ("चौहान", "Chouhan"),
            ("राजेंद्र", "Rajender"),
        ] {
            assert_eq!(across(&units(hi), &letters(en)), Likeness::Same, "{hi} {en}");
        }
        // An x for three letters is odd, but possible.
        assert_eq!(across(&units("लक्ष्मी"), &letters("Laxmi")), Likeness::Near);
        for (hi, en) in [("कमलेश", "Rakesh"), ("सुनीता", "Sangeeta"), ("वर्मा", "Sharma"), ("", "x"), ("क", "")]
        {
            assert_ne!(across(&units(hi), &letters(en)), Likeness::Same, "{hi} {en}");
        }
    }

    #[test]
    fn a_slip_is_one_sign() {
        for (a, b) in [("ramesh", "rames"), ("ramesh", "rmaesh"), ("ramesh", "ramexh"), ("ramesh", "rramesh")]
        {
            assert!(slip_apart(a.as_bytes(), b.as_bytes()), "{a} {b}");
        }
        for (a, b) in [("ramesh", "rmaexh"), ("ramesh", "mahesh"), ("", "ab")] {
            assert!(!slip_apart(a.as_bytes(), b.as_bytes()), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn both_ways_of_counting_agree(a in "[abc]{0,9}", b in "[abc]{0,9}") {
            let (a, b) = (a.as_bytes(), b.as_bytes());
            prop_assert_eq!(slip_apart(a, b), slips(a, b, 4) <= 1);
            prop_assert_eq!(slips(a, b, 3), slips(b, a, 3));
            prop_assert_eq!(slips(a, b, 2), slips(a, b, 9).min(3));
        }
    }
}
