//! Which cards of a register are one person entered twice, among millions, without examples to learn from. Pure: a person decides, here is only found what they may
//! look at, and why.
//!
//! [`Heap`]s take cards in (one for each thread), [`Deck`] learns from all of them, [`find`] gives the pairs. Two cards are compared if they serve at one
//! place, share a number, or bear one name nearby (`blocks`); what speaks for one person and what against is weighed in bits (`score`).

mod blocks;
mod deck;
mod hash;
mod numbers;
mod score;
mod vocabulary;

#[cfg(test)]
mod tests;

pub use deck::{Deck, Fields, Gender, Heap, WORDS};
pub use numbers::{Mobile, Numbers, VoterId};

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// What tells people of one house apart: given name, and words between the names.
    GivenName,
    /// Words that mostly stand at the end of names.
    FamilyName,
    /// Number of the voter's card.
    VoterId,
    /// Numbers for calls and messages.
    Mobile,
    /// Year of birth.
    BirthYear,
    /// Man or woman.
    Gender,
    /// Where they serve.
    Unit,
}

/// How a field of two cards compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// Missing on at least one card, or not to be compared.
    Unknown,
    /// Different.
    Other,
    /// Apart by a slip, an initial, one or two years, or another unit of the same area.
    Near,
    /// Equal, or the same name in another spelling or script.
    Same,
}

/// A field with what was found and how many bits it weighs, below 0 against one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// Of what.
    pub field: Field,
    /// What was found.
    pub finding: Finding,
    /// In bits.
    pub weight: f32,
}

/// What the pair would be otherwise: the better of the other two explanations, against which the evidence is weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rival {
    /// Two who have nothing to do with each other.
    Stranger,
    /// Two who live in one house.
    House,
}

/// Two cards that may be one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The card with the smaller number.
    pub a: u32,
    /// The other.
    pub b: u32,
    /// In bits: 0 is as likely as not, 10 is a thousand to one.
    pub weight: f32,
    /// Against what the evidence is weighed.
    pub rival: Rival,
    /// What it is made of: each field once. Their sum and the rareness of pairs make the weight.
    pub evidence: [Evidence; score::FIELDS],
}

/// As likely as not: the most right decisions if every pair from here on is taken.
pub const EVEN: f32 = 0.0;

/// Four to one: what is worth a look of somebody who decides. To be taken for one person wrongly is worse than to stand in a list twice.
pub const LIKELY: f32 = 2.0;

/// All pairs of at least this weight (in bits), the heaviest first, without those that were refused (two numbers of cards, in any order).
pub fn find(deck: &Deck, refused: &[(u32, u32)], least: f32) -> Vec<Pair> {
    let mut refused: Vec<(u32, u32)> = refused.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
    refused.sort_unstable();
    let mut pairs = blocks::pairs(deck, least);
    pairs.retain(|p| refused.binary_search(&(p.a, p.b)).is_err());
    pairs.sort_unstable_by(|p, q| q.weight.total_cmp(&p.weight).then((p.a, p.b).cmp(&(q.a, q.b))));
    pairs
}
