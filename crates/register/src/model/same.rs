//! Pairs of entries that may be one person, what speaks for it and against, and what people decided.

use super::PersonId;
use crate::rules::same::{Evidence, Field, Finding, Pair, Rival};

/// What is compared, in the order in which it is stored.
const FIELDS: [Field; 7] = [
    Field::GivenName,
    Field::FamilyName,
    Field::VoterId,
    Field::Mobile,
    Field::BirthYear,
    Field::Gender,
    Field::Unit,
];

/// What a pair was weighed with.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// Hundredths of a bit: 0 is as likely as not, 1000 is a thousand to one.
    pub weight: i64,
    /// What else the two would be.
    pub rival: Rival,
    /// Each field once, in one order.
    pub evidence: Vec<Evidence>,
}

impl Weighed {
    /// Of a pair that was found.
    pub fn of(pair: &Pair) -> Weighed {
        let of = |field| pair.evidence.iter().find(|e| e.field == field).copied();
        let none = |field| Evidence { field, finding: Finding::Unknown, weight: 0.0 };
        Weighed {
            weight: (pair.weight * 100.0).round() as i64,
            rival: pair.rival,
            evidence: FIELDS.into_iter().map(|f| of(f).unwrap_or(none(f))).collect(),
        }
    }

    /// As it is stored: `h` or `s` for the rival, then each field's finding and its share in hundredths of a bit.
    pub fn text(&self) -> String {
        let mut text = String::from(match self.rival {
            Rival::House => "h",
            Rival::Stranger => "s",
        });
        for e in &self.evidence {
            let finding = match e.finding {
                Finding::Unknown => 'u',
                Finding::Other => 'o',
                Finding::Near => 'n',
                Finding::Same => 's',
            };
            text.push_str(&format!(" {finding}{}", (e.weight * 100.0).round() as i64));
        }
        text
    }

    /// From what is stored; `None` if it is nothing of ours.
    pub fn read(weight: i64, text: &str) -> Option<Weighed> {
        let mut words = text.split(' ');
        let rival = match words.next()? {
            "h" => Rival::House,
            "s" => Rival::Stranger,
            _ => return None,
        };
        let one = |(field, word): (Field, &str)| {
            let (finding, share) = word.split_at_checked(1)?;
            let finding = match finding {
                "u" => Finding::Unknown,
                "o" => Finding::Other,
                "n" => Finding::Near,
                "s" => Finding::Same,
                _ => return None,
            };
            Some(Evidence { field, finding, weight: share.parse::<i64>().ok()? as f32 / 100.0 })
        };
        let evidence: Vec<Evidence> = FIELDS.into_iter().zip(words).map(one).collect::<Option<_>>()?;
        (evidence.len() == FIELDS.len()).then_some(Weighed { weight, rival, evidence })
    }

    /// What was found of a field.
    pub fn finding(&self, field: Field) -> Finding {
        self.evidence.iter().find(|e| e.field == field).map_or(Finding::Unknown, |e| e.finding)
    }
}

/// What somebody decides of two entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// One person: the entries are linked.
    Same,
    /// Two people: never asked again.
    NotSame,
    /// The decision before is taken back.
    Undone,
}

impl Decision {
    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Decision::Same => "same",
            Decision::NotSame => "not_same",
            Decision::Undone => "undone",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Decision> {
        [Decision::Same, Decision::NotSame, Decision::Undone].into_iter().find(|d| d.name() == name)
    }
}

/// Two people, the smaller id first: each pair has one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Two {
    /// The smaller id.
    pub a: PersonId,
    /// The other.
    pub b: PersonId,
}

impl Two {
    /// Of two people in any order; `None` if they are one.
    pub fn of(one: PersonId, other: PersonId) -> Option<Two> {
        (one != other).then(|| Two { a: one.min(other), b: one.max(other) })
    }

    /// Whoever of the two it is not.
    pub fn other(self, one: PersonId) -> PersonId {
        if self.a == one { self.b } else { self.a }
    }
}

/// Where a list goes on: behind the pair with this weight and these ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind {
    /// Hundredths of a bit.
    pub weight: i64,
    /// Which pair.
    pub two: Two,
}

impl Behind {
    /// As it stands in an address.
    pub fn text(self) -> String {
        format!("{}.{}.{}", self.weight, self.two.a, self.two.b)
    }

    /// From an address.
    pub fn read(text: &str) -> Option<Behind> {
        let mut parts = text.split('.');
        let weight = parts.next()?.parse().ok()?;
        let two = Two::of(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
        parts.next().is_none().then_some(Behind { weight, two })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_stored_is_read_again(shares in prop::collection::vec((0..4u8, -3000i64..3000), 7), weight in -99i64..9999, house in any::<bool>()) {
            let found = [Finding::Unknown, Finding::Other, Finding::Near, Finding::Same];
            let one = |(field, (f, share)): (Field, (u8, i64))| Evidence { field, finding: found[usize::from(f)], weight: share as f32 / 100.0 };
            let weighed = Weighed {
                weight,
                rival: if house { Rival::House } else { Rival::Stranger },
                evidence: FIELDS.into_iter().zip(shares).map(one).collect(),
            };
            prop_assert_eq!(Weighed::read(weight, &weighed.text()).unwrap(), weighed);
        }

        #[test]
        fn nothing_else_is_read(text in "\\PC{0,40}") {
            let _ = (Weighed::read(0, &text), Behind::read(&text));
        }
    }

    #[test]
    fn a_place_in_the_list_is_read_again_and_nobody_is_a_pair_alone() {
        let (x, y) = ("0190-7".parse::<PersonId>(), "x".parse::<PersonId>());
        assert!(x.is_err() && y.is_err());
        let one: PersonId = base::uuid::Uuid::from_u128(7).into();
        let other: PersonId = base::uuid::Uuid::from_u128(3).into();
        let two = Two::of(one, other).unwrap();
        assert_eq!((two.a, two.other(one), Two::of(one, one)), (other, other, None));
        let behind = Behind { weight: -12, two };
        assert_eq!(Behind::read(&behind.text()), Some(behind));
    }
}
