//! One invented worker, a household, and the same worker entered again by somebody else.

use super::dirt;
use super::names::{self, Word};
use crate::chance::Chance;

/// Persons who live with others that are in the register too, about 12 %: each household brings its first and 1 to 3 more.
const HOUSEHOLDS: f64 = 0.052;
/// Others of a household who gave the number of the first.
const SAME_PHONE: f64 = 0.35;

/// What a card says of somebody.
#[derive(Debug, Clone)]
pub struct Person {
    /// Equal for cards of one person. Never written.
    pub id: u64,
    given: Word,
    middle: Option<Word>,
    family: Option<Word>,
    pub name_hi: Option<String>,
    pub name_en: Option<String>,
    pub female: bool,
    pub birth_year: Option<i32>,
    pub mobile: Option<u64>,
    /// Of the form that is issued today, or empty.
    pub voter_id: String,
}

/// Where people come from.
pub struct People {
    chance: Chance,
    count: u64,
    /// The seat of the last booth, and how many were of it before: voter IDs are issued by seat.
    seat: String,
    series: u64,
    issued: u64,
}

/// Ten digits of a mobile number, the first 6 to 9.
fn mobile(chance: &Chance) -> u64 {
    6_000_000_000 + (chance.unit() * 4e9) as u64
}

/// The check digit of the digits before it (Luhn).
fn check_digit(digits: &str) -> u32 {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = u32::from(b - b'0');
            if i % 2 == 1 { d } else { d / 5 + d * 2 % 10 }
        })
        .sum();
    (10 - sum % 10) % 10
}

impl People {
    pub fn new(seed: u64) -> People {
        People {
            chance: Chance::new(seed, "people of booths"),
            count: 0,
            seat: String::new(),
            series: 0,
            issued: 0,
        }
    }

    /// Everybody of a booth, households beside one another.
    pub fn booth(&mut self, booth: &str, many: usize, dirt: bool) -> Vec<Person> {
        let seat = booth.split("-B-").next().unwrap_or_default();
        if seat != self.seat || self.issued > 900_000 {
            (self.seat, self.issued) = (seat.to_owned(), 0);
            self.series += 1;
        }
        let mut here = Vec::with_capacity(many);
        while here.len() < many {
            let first = self.person(None, dirt);
            let more = if self.chance.one_in(HOUSEHOLDS) { 1 + self.chance.below(3) } else { 0 };
            let at = here.len();
            here.push(first);
            for _ in 0..more.min(many - here.len()) {
                let one = self.person(Some(&here[at]), dirt);
                here.push(one);
            }
        }
        here
    }

    /// The next voter ID of this seat: three letters for the seat, six digits that look like chance and never repeat, the check digit.
    fn voter_id(&mut self) -> String {
        let serial = self.issued * 387_421 % 1_000_000;
        self.issued += 1;
        let n = self.series * 7_919 + 1_009;
        let letter = |n: u64| char::from(b'A' + (n % 26) as u8);
        let digits = format!("{serial:06}");
        format!("{}{}{}{digits}{}", letter(n / 676), letter(n / 26), letter(n), check_digit(&digits))
    }

    fn person(&mut self, household: Option<&Person>, dirt: bool) -> Person {
        self.count += 1;
        let c = &self.chance;
        let female = c.one_in(0.38);
        let given = match household {
            Some(of) if c.one_in(0.2) => names::given_like(c, female, &of.given),
            _ => names::given(c, female),
        };
        let middle = names::middle(c, female);
        let family = match household {
            Some(of) => of.family.clone(),
            None => (middle.is_none() || c.one_in(0.8)).then(|| names::family(c)),
        };
        let year = match household.and_then(|of| of.birth_year) {
            Some(first) if c.one_in(0.5) => first + 18 + c.below(15) as i32,
            Some(first) => first - 6 + c.below(13) as i32,
            None => 1945 + c.below(60) as i32,
        };
        let own = Some(mobile(c));
        let number = match household {
            Some(of) if c.one_in(SAME_PHONE) => of.mobile.or(own),
            _ => own,
        };
        let mut person = Person {
            id: self.count,
            given,
            middle,
            family,
            name_hi: None,
            name_en: None,
            female,
            birth_year: Some(year.clamp(1935, 2006)),
            mobile: number,
            voter_id: String::new(),
        };
        person.voter_id = self.voter_id();
        let c = &self.chance;
        let words = person.words();
        person.name_hi = Some(words.iter().map(|w| w.hi.clone()).collect::<Vec<_>>().join(" "));
        person.name_en = Some(words.iter().map(|w| typed(&w.en, c)).collect::<Vec<_>>().join(" "));
        if dirt {
            match c.below(100) {
                0..=7 => person.name_hi = None,
                8..=19 => person.name_en = None,
                _ => {}
            }
            if c.one_in(0.04) {
                person.mobile = None;
            }
            if c.one_in(0.04) {
                person.birth_year = None;
            }
        }
        person
    }

    /// The same person on a card that somebody else filled in, with one to four things otherwise.
    pub fn again(&self, first: &Person) -> Person {
        let c = &self.chance;
        let mut card = first.clone();
        let mut words = card.words();
        // Somebody leaves the middle word out, or writes a letter for the given name.
        if words.len() == 3 && c.one_in(0.12) {
            words.remove(1);
        } else if words.len() > 1 && c.one_in(0.02) {
            words[0] = initial(&words[0]);
        }
        if words.len() > 1 && c.one_in(0.07) {
            words.rotate_left(1);
        }
        let hi: Vec<String> = words
            .iter()
            .map(|w| if c.one_in(0.10) { names::other_nagari(&w.hi, c) } else { w.hi.clone() })
            .collect();
        let en: Vec<String> = words.iter().map(|w| typed(&typed(&w.en, c), c)).collect();
        let (mut hi, mut en) = (hi.join(" "), en.join(" "));
        if c.one_in(0.12) {
            hi = dirt::slip(&hi, c);
        }
        if c.one_in(0.15) {
            en = dirt::slip(&en, c);
        }
        let other_script = c.one_in(0.22);
        (card.name_hi, card.name_en) = match (&first.name_hi, &first.name_en, other_script) {
            (None, _, true) => (Some(hi), None),
            (_, None, true) => (None, Some(en)),
            (_, _, true) if c.one_in(0.5) => (Some(hi), None),
            (_, _, true) => (None, Some(en)),
            (a, b, false) => (a.as_ref().map(|_| hi), b.as_ref().map(|_| en)),
        };
        card.mobile = match c.below(100) {
            0..=61 => first.mobile,
            62..=81 => Some(mobile(c)),
            _ => None,
        };
        match c.below(100) {
            0..=68 => {}
            69..=76 => card.voter_id = dirt::slip_of_digits(&first.voter_id, c),
            _ => card.voter_id = String::new(),
        }
        card.birth_year = match (first.birth_year, c.below(100)) {
            (year, 0..=77) => year,
            (Some(year), 78..=91) => Some(year - 2 + c.below(5) as i32),
            _ => None,
        };
        card
    }
}

impl Person {
    fn words(&self) -> Vec<Word> {
        [Some(&self.given), self.middle.as_ref(), self.family.as_ref()]
            .into_iter()
            .flatten()
            .cloned()
            .collect()
    }
}

/// A word as somebody types it who was not shown how it is written.
fn typed(en: &str, chance: &Chance) -> String {
    if chance.one_in(0.14) { names::other_latin(en, chance) } else { en.to_owned() }
}

fn initial(word: &Word) -> Word {
    let letter = |s: &str| s.chars().take(1).collect::<String>();
    Word { hi: letter(&word.hi), en: letter(&word.en) }
}
