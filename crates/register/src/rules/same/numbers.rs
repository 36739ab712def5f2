//! Numbers as a card holds them: eight bytes each, to be compared and never shown. Pure.

use words::contact;

/// A number by which somebody is reached: the digits themselves, or a keyed digest where only that is known. Digests are equal or not;
/// a digest and a number say nothing about each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Mobile(u64);

const DIGEST: u64 = 1 << 63;

impl Mobile {
    /// No number.
    pub const NONE: Mobile = Mobile(0);

    /// As people write it; nothing if it is none.
    pub fn read(text: &str) -> Mobile {
        let (mut number, mut digits) = (0u64, 0);
        let plain = !text.starts_with(['0', '\'']) && text.len() < 24;
        for byte in text.bytes() {
            match byte {
                b'0'..=b'9' => {
                    (number, digits) = (number.wrapping_mul(10) + u64::from(byte - b'0'), digits + 1)
                }
                b' ' | b'-' | b'+' => {}
                _ => digits = 99,
            }
        }
        // The common ways to write it, without the care that the others need.
        match (digits, number / 10_000_000_000) {
            (10, 0) if plain && number >= 6_000_000_000 => return Mobile(number),
            (12, 91) if plain && number % 10_000_000_000 >= 6_000_000_000 => {
                return Mobile(number % 10_000_000_000);
            }
            (..10, _) => return Mobile::NONE,
            _ => {}
        }
        match contact::mobile(text) {
            Some(e164) => Mobile(e164.get(3..).and_then(|own| own.parse().ok()).unwrap_or(0)),
            None => Mobile::NONE,
        }
    }

    /// The first bytes of a keyed digest, equal for equal numbers.
    pub const fn digest(bytes: [u8; 8]) -> Mobile {
        Mobile(u64::from_le_bytes(bytes) | DIGEST)
    }

    /// Whether there is one.
    pub const fn is_known(self) -> bool {
        self.0 != 0
    }

    /// Equal for equal numbers, and only then.
    pub const fn key(self) -> u64 {
        self.0
    }

    /// Whether both are of one kind, so that a difference means something.
    pub const fn comparable(self, other: Mobile) -> bool {
        self.is_known() && other.is_known() && (self.0 & DIGEST) == (other.0 & DIGEST)
    }
}

/// The number of a voter's card: packed letters and digits, what is left of a cut one, a text of an older form, or a keyed digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct VoterId(u64);

/// What two voter IDs say about each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Numbers {
    /// At least one is missing, or the two cannot be compared.
    Unknown,
    /// Equal.
    Same,
    /// One slip of a finger apart, or one is the beginning of the other; not both are whole and checked.
    Near,
    /// Different, though at least one has a wrong digit or is a digest.
    Other,
    /// Different, and both pass their own check digit: two cards were issued.
    Apart,
}

const KIND: u32 = 56;
const VALUE: u64 = (1 << KIND) - 1;
const CHECKED: u64 = 1;
const FAULTY: u64 = 2;
const CUT: u64 = 3;
const OLD: u64 = 4;
const DIGESTED: u64 = 5;
/// What the letters are counted in.
const FIRST: u64 = 10_000_000;
/// Digits behind the letters.
const DIGITS: usize = 7;

impl VoterId {
    /// No number.
    pub const NONE: VoterId = VoterId(0);

    /// As people write it. A letter O among the digits is a nought. Nothing if no number can be seen.
    pub fn read(text: &str) -> VoterId {
        if text.is_empty() {
            return VoterId::NONE;
        }
        let mut tight = [0u8; 10];
        let mut n = 0;
        for c in text.chars() {
            let byte = match c {
                '०'..='९' => b'0' + (u32::from(c) - u32::from('०')) as u8,
                ' ' | '-' | '.' | '\u{a0}' | '\u{200b}'..='\u{200f}' => continue,
                c if c.is_ascii_alphanumeric() && n < 10 => (c as u8).to_ascii_uppercase(),
                _ => return VoterId::old(text),
            };
            if n == 10 {
                return VoterId::old(text);
            }
            tight[n] = match byte {
                b'O' if n >= 3 => b'0',
                b'I' | b'L' if n >= 3 => b'1',
                b'0' if n < 3 => b'O',
                b => b,
            };
            n += 1;
        }
        let tight = &tight[..n];
        let shaped = n >= 6
            && tight[..3].iter().all(u8::is_ascii_uppercase)
            && tight[3..].iter().all(u8::is_ascii_digit);
        if !shaped {
            return VoterId::old(text);
        }
        let letters = tight[..3].iter().fold(0u64, |v, l| v * 26 + u64::from(l - b'A'));
        let digits = tight[3..].iter().fold(0u64, |v, d| v * 10 + u64::from(d - b'0'));
        let value = letters * FIRST + digits * 10u64.pow((3 + DIGITS - n) as u32);
        match std::str::from_utf8(tight) {
            _ if n < 3 + DIGITS => VoterId(CUT << KIND | (n as u64 - 3) << 40 | value),
            Ok(whole) if contact::voter_id_check(whole) => VoterId(CHECKED << KIND | value),
            _ => VoterId(FAULTY << KIND | value),
        }
    }

    fn old(text: &str) -> VoterId {
        match contact::voter_id(text) {
            Ok(typed) if typed.len() >= 8 => {
                VoterId(OLD << KIND | super::hash::bytes(typed.as_bytes()) & VALUE)
            }
            _ => VoterId::NONE,
        }
    }

    /// The first seven bytes of a keyed digest, equal for equal numbers.
    pub const fn digest(bytes: [u8; 7]) -> VoterId {
        let [a, b, c, d, e, f, g] = bytes;
        VoterId(DIGESTED << KIND | u64::from_le_bytes([a, b, c, d, e, f, g, 0]))
    }

    /// Whether there is one.
    pub const fn is_known(self) -> bool {
        self.0 != 0
    }

    /// Equal for equal whole numbers, and only then; 0 for cut ones, which may belong to many.
    pub const fn key(self) -> u64 {
        match self.0 >> KIND {
            CHECKED | FAULTY => self.0 & VALUE | CHECKED << KIND,
            CUT => 0,
            _ => self.0,
        }
    }

    /// Whether it is whole and passes its own check digit.
    pub const fn is_checked(self) -> bool {
        self.0 >> KIND == CHECKED
    }

    /// What two numbers say.
    pub fn compare(self, other: VoterId) -> Numbers {
        let (k, l) = (self.0 >> KIND, other.0 >> KIND);
        let (a, b) = (self.0 & VALUE, other.0 & VALUE);
        match (k.min(l), k.max(l)) {
            (0, _) => Numbers::Unknown,
            // The check digit says nothing about the letters.
            (CHECKED, CHECKED) if a != b && a % FIRST == b % FIRST && slip(a, b) => Numbers::Near,
            (CHECKED, CHECKED) if a != b => Numbers::Apart,
            (CHECKED | FAULTY, CHECKED | FAULTY) if a == b => Numbers::Same,
            (CHECKED | FAULTY, FAULTY) if slip(a, b) => Numbers::Near,
            (CHECKED | FAULTY, FAULTY) => Numbers::Other,
            (CHECKED..=CUT, CUT) => {
                let digits = |kind: u64, v: u64| if kind == CUT { (v >> 40) as u32 } else { DIGITS as u32 };
                let (m, n) = (digits(k, a), digits(l, b));
                let cut = 10u64.pow(DIGITS as u32 - m.min(n));
                let plain = (1u64 << 40) - 1;
                match (a & plain) / cut == (b & plain) / cut {
                    true => Numbers::Near,
                    false => Numbers::Other,
                }
            }
            (OLD, OLD) | (DIGESTED, DIGESTED) if a == b => Numbers::Same,
            (OLD, OLD) | (DIGESTED, DIGESTED) => Numbers::Other,
            _ => Numbers::Unknown,
        }
    }
}

/// Whether two packed numbers differ in one digit, in two neighbouring digits that are swapped, or in one letter.
fn slip(a: u64, b: u64) -> bool {
    if a / FIRST != b / FIRST {
        let (x, y) = (a / FIRST, b / FIRST);
        let letters = |v: u64| [v / 676, v / 26 % 26, v % 26];
        return a % FIRST == b % FIRST
            && letters(x).iter().zip(letters(y)).filter(|(p, q)| **p != *q).count() == 1;
    }
    let (x, y) = (a % FIRST, b % FIRST);
    let mut wrong = [0usize; DIGITS];
    let mut count = 0;
    let digit = |v: u64, at: usize| v / 10u64.pow(at as u32) % 10;
    for at in 0..DIGITS {
        if digit(x, at) != digit(y, at) {
            wrong[count] = at;
            count += 1;
        }
    }
    match count {
        0 | 1 => true,
        2 => {
            let (i, j) = (wrong[0], wrong[1]);
            j == i + 1 && digit(x, i) == digit(y, j) && digit(x, j) == digit(y, i)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn voter_ids_are_compared_by_what_is_left_of_them() {
        let id = VoterId::read;
        let whole = id("WKH1186253");
        for (other, says) in [
            ("wkh 1186253", Numbers::Same),
            ("WKHII86253", Numbers::Same),
            ("WKH1186235", Numbers::Near),
            ("WKH1186353", Numbers::Near),
            ("WKJ1186253", Numbers::Near),
            ("WKJ1186261", Numbers::Apart),
            ("WKH1186", Numbers::Near),
            ("WKH1187", Numbers::Other),
            ("WKH9986353", Numbers::Other),
            ("MP/12/123/456789", Numbers::Unknown),
            ("", Numbers::Unknown),
            ("NA", Numbers::Unknown),
        ] {
            assert_eq!(whole.compare(id(other)), says, "{other}");
            assert_eq!(id(other).compare(whole), says, "{other}");
        }
        assert_eq!(id("MP/12/123/456789").compare(id("mp/12/123/456789")), Numbers::Same);
        assert_eq!(VoterId::digest([1; 7]).compare(VoterId::digest([1; 7])), Numbers::Same);
        assert_eq!(VoterId::digest([1; 7]).compare(VoterId::digest([2; 7])), Numbers::Other);
        assert_eq!(VoterId::digest([1; 7]).compare(whole), Numbers::Unknown);
    }

    #[test]
    fn mobiles_are_numbers_or_digests() {
        assert_eq!(Mobile::read("+91 98765 43210"), Mobile::read("9876543210"));
        assert_eq!(Mobile::read("९८७६५ ४३२१०").key(), 9_876_543_210);
        assert_eq!(Mobile::read("9876543210.0"), Mobile::read("09876543210"));
        for none in ["", "0755-2551234", "5876543210", "NA", "98765432101"] {
            assert!(!Mobile::read(none).is_known(), "{none}");
        }
        assert!(!Mobile::digest([7; 8]).comparable(Mobile::read("9876543210")));
    }
}
