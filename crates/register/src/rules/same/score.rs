//! What speaks for one person and what against, as weights in bits: one more bit, twice as likely. Pure.
//!
//! A pair of cards is explained in three ways: one person entered twice, two strangers, or two who live in one house. Each finding has a chance under each of them;
//! its weight is the logarithm of the chance for one person over the chance for the other two. The pair's weight is what is left against the *better* of the other
//! two explanations. So a shared number and a shared family name say little: people of one house share both. A given name is worth
//! what it is rare.

use super::deck::{Card, Deck, Gender};
use super::numbers::Numbers;
use super::vocabulary::Match;
use super::{Evidence, Field, Finding, Rival};

/// Fields of which a pair says something.
pub(super) const FIELDS: usize = 7;

/// Of each card, how many others of the same person are expected, and how many of the same house that are in the register too.
const AGAIN: f32 = 0.1;
const HOUSE: f32 = 0.3;

/// Weights against a stranger and against somebody of the same house.
#[derive(Debug, Clone, Copy, Default)]
struct Weight {
    stranger: f32,
    house: f32,
}

impl Weight {
    const fn both(w: f32) -> Weight {
        Weight { stranger: w, house: w }
    }
}

/// Chances of one finding: of one person, of strangers, in a house.
fn of(same: f32, stranger: f32, house: f32) -> Weight {
    Weight { stranger: (same / stranger).log2(), house: (same / house).log2() }
}

/// What holds for all pairs of a deck.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scales {
    prior: Weight,
    /// Chances of two strangers to serve at one place, in one area, elsewhere.
    unit_strangers: [f32; 3],
    unit: [Weight; 3],
    year: [Weight; 4],
    /// A number in common, in a house, by how many give it; and another number.
    mobile: [Weight; 4],
    other_mobile: Weight,
}

/// How often the cards of one person agree, are near and differ: what is thought before anything is known of a register, and what its clear pairs show.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Chances {
    /// Same year of birth, one or two years apart, up to five, more.
    year: [f32; 4],
    /// Same number or another, where both have one.
    mobile: [f32; 2],
    /// Same unit, another of the same area, elsewhere.
    unit: [f32; 3],
}

impl Chances {
    const USUAL: Chances =
        Chances { year: [0.80, 0.15, 0.03, 0.02], mobile: [0.75, 0.25], unit: [0.92, 0.05, 0.03] };
    /// So many clear pairs count as much as what was thought before.
    const THOUGHT: f32 = 30.0;
    /// A field is learned from pairs that are clear without it: so many bits.
    const CLEAR: f32 = 7.0;

    /// As the clear pairs of a register show it.
    pub fn learned(found: &[Weighed]) -> Chances {
        let mut all = Chances::USUAL;
        let mut counts = Chances { year: [0.0; 4], mobile: [0.0; 2], unit: [0.0; 3] };
        for pair in found {
            for (at, evidence) in pair.levels.iter().zip(&pair.evidence[FIRST_OF_OTHERS..]) {
                if pair.weight - evidence.weight < Chances::CLEAR || *at == NOTHING {
                    continue;
                }
                let at = usize::from(*at);
                match evidence.field {
                    Field::BirthYear => counts.year[at] += 1.0,
                    Field::Mobile => counts.mobile[at] += 1.0,
                    Field::Unit => counts.unit[at] += 1.0,
                    _ => {}
                }
            }
        }
        blend(&mut all.year, &counts.year);
        blend(&mut all.mobile, &counts.mobile);
        blend(&mut all.unit, &counts.unit);
        all
    }
}

fn blend(thought: &mut [f32], counts: &[f32]) {
    let sum: f32 = counts.iter().sum::<f32>() + Chances::THOUGHT;
    for (chance, count) in thought.iter_mut().zip(counts) {
        *chance = (*chance * Chances::THOUGHT + count) / sum;
    }
}

/// A field that says nothing has no level.
const NOTHING: u8 = u8::MAX;
/// Names come first.
const FIRST_OF_OTHERS: usize = 2;

/// What was found of a field: for people to read, its weight, and its place in [`Chances`].
type Found = (Finding, Weight, u8);

impl Scales {
    pub fn of(deck: &Deck, unit_size: f32, area_size: f32) -> Scales {
        let people = (deck.len() as f32).max(2.0);
        let prior = Weight { stranger: (AGAIN / people).log2(), house: (AGAIN / HOUSE).log2() };
        let share = |size: f32| (size / people).clamp(1.0 / people, 0.5);
        let scales = Scales {
            prior,
            unit_strangers: [share(unit_size), share(area_size), 1.0],
            unit: [Weight::default(); 3],
            year: [Weight::default(); 4],
            mobile: [Weight::default(); 4],
            other_mobile: Weight::default(),
        };
        scales.with(Chances::USUAL)
    }

    /// The same scales with what was learned.
    pub fn with(mut self, chances: Chances) -> Scales {
        for (at, house) in [0.97, 0.02, 0.01].into_iter().enumerate() {
            self.unit[at] = of(chances.unit[at], self.unit_strangers[at], house);
        }
        let (strangers, house) = ([0.025, 0.09, 0.12, 0.75], [0.06, 0.2, 0.24, 0.5]);
        for at in 0..4 {
            self.year[at] = of(chances.year[at], strangers[at], house[at]);
        }
        // The number of a shop, or of whoever filled in the forms, says the less the more people gave it.
        let [same, other] = chances.mobile;
        for (at, (stranger, house)) in
            [(11.0, 0.4), (8.0, 0.45), (4.0, 0.6), (1.0, 0.75f32)].into_iter().enumerate()
        {
            self.mobile[at] = Weight { stranger, house: (same / house).log2() };
        }
        self.other_mobile = of(other, 0.97, 0.6);
        self
    }

    fn unit(&self, a: &Card, b: &Card) -> Found {
        let (finding, at) = if a.unit == 0 || b.unit == 0 {
            return (Finding::Unknown, Weight { stranger: 0.0, house: -1.0 }, NOTHING);
        } else if a.unit == b.unit {
            (Finding::Same, 0)
        } else if a.area != 0 && a.area == b.area {
            (Finding::Near, 1)
        } else {
            (Finding::Other, 2)
        };
        (finding, self.unit[at], at as u8)
    }

    fn mobile(&self, a: &Card, b: &Card, sharing: [u8; 2]) -> Found {
        let shared = a.mobile.iter().position(|m| m.is_known() && b.mobile.contains(m));
        if let Some(number) = shared {
            let at = match sharing[number] {
                0..=2 => 0,
                3..=4 => 1,
                5..=9 => 2,
                _ => 3,
            };
            return (Finding::Same, self.mobile[at], 0);
        }
        if a.mobile[0].comparable(b.mobile[0]) {
            return (Finding::Other, self.other_mobile, 1);
        }
        (Finding::Unknown, Weight::default(), NOTHING)
    }

    fn year(&self, a: &Card, b: &Card) -> Found {
        if a.year == 0 || b.year == 0 {
            return (Finding::Unknown, Weight::default(), NOTHING);
        }
        let (finding, at) = match a.year.abs_diff(b.year) {
            0 => (Finding::Same, 0),
            1 | 2 => (Finding::Near, 1),
            3..=5 => (Finding::Other, 2),
            _ => (Finding::Other, 3),
        };
        (finding, self.year[at], at as u8)
    }
}

fn voter(a: &Card, b: &Card) -> Found {
    let (finding, weight) = match a.voter_id.compare(b.voter_id) {
        Numbers::Unknown => (Finding::Unknown, Weight::default()),
        // Some numbers were issued twice, and somebody copies the number of the line above.
        Numbers::Same => (Finding::Same, Weight { stranger: 15.0, house: 9.0 }),
        Numbers::Near => (Finding::Near, Weight { stranger: 10.0, house: 6.0 }),
        Numbers::Other => (Finding::Other, Weight::both(-3.0)),
        Numbers::Apart => (Finding::Other, Weight::both(-9.0)),
    };
    (finding, weight, NOTHING)
}

fn gender(a: &Card, b: &Card) -> Found {
    let (finding, weight) = match (a.gender, b.gender) {
        (Gender::Unknown, _) | (_, Gender::Unknown) => (Finding::Unknown, Weight::default()),
        (x, y) if x == y => (Finding::Same, Weight::both(0.8)),
        _ => (Finding::Other, Weight::both(-6.0)),
    };
    (finding, weight, NOTHING)
}

/// What two names say: of what tells people of a house apart, and of the family name.
#[derive(Debug, Clone, Copy)]
struct Names {
    given: (Finding, Weight),
    family: (Finding, Weight),
}

impl Names {
    const UNKNOWN: Names = Names {
        given: (Finding::Unknown, Weight { stranger: 0.0, house: 0.0 }),
        family: (Finding::Unknown, Weight { stranger: 0.0, house: 0.0 }),
    };

    fn sum(&self) -> f32 {
        self.given.1.house + self.given.1.stranger + self.family.1.stranger + self.family.1.house
    }
}

/// The most that all words may weigh that tell people of a house apart, and those of the family: words of a name go together.
const RAREST_GIVEN: f32 = 14.0;
const RAREST_FAMILY: f32 = 12.0;
/// Of two names in two scripts of which one speaks less for one person, so much of the difference is taken off.
const DISAGREEING: f32 = 0.2;

fn words(deck: &Deck, a: &[u32], b: &[u32]) -> Names {
    let v = &deck.vocabulary;
    let mut left = [true; 4];
    let mut right = [true; 4];
    let mut names = Names::UNKNOWN;
    let mut found = [[Match::None; 4]; 4];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            found[i][j] =
                if v.class(*x) == v.class(*y) && !v.is_letter(*x) { Match::Same } else { Match::None };
        }
    }
    let mut take = |wanted: Match, found: &[[Match; 4]; 4], left: &mut [bool; 4], right: &mut [bool; 4]| {
        for i in 0..a.len() {
            for j in 0..b.len() {
                if left[i] && right[j] && found[i][j] == wanted {
                    (left[i], right[j]) = (false, false);
                    add(deck, &mut names, wanted, a[i], b[j]);
                }
            }
        }
    };
    take(Match::Same, &found, &mut left, &mut right);
    let open = |side: &[bool; 4], n: usize| side[..n].iter().filter(|o| **o).count();
    if open(&left, a.len()) > 0 && open(&right, b.len()) > 0 {
        for i in 0..a.len() {
            for j in 0..b.len() {
                if left[i] && right[j] {
                    found[i][j] = v.compare(a[i], b[j]);
                }
            }
        }
        for wanted in [Match::Same, Match::Near, Match::Initial] {
            take(wanted, &found, &mut left, &mut right);
        }
    }
    let (x, y) = (open(&left, a.len()), open(&right, b.len()));
    if x > 0 && y > 0 && a.len() != b.len() && v.joined(a, b) {
        let mut whole = Names::UNKNOWN;
        for w in if a.len() > b.len() { a } else { b } {
            add(deck, &mut whole, Match::Same, *w, *w);
        }
        return whole;
    }
    // Words that stand against each other, and words that one of the two leaves out.
    for _ in 0..x.min(y) {
        let family_left = (0..a.len()).any(|i| left[i] && v.is_family(v.class(a[i])));
        let family_right = (0..b.len()).any(|j| right[j] && v.is_family(v.class(b[j])));
        if family_left && family_right && names.family.0 == Finding::Unknown {
            names.family = (Finding::Other, Weight { stranger: -4.5, house: -0.7 });
        } else {
            if names.given.0 == Finding::Unknown {
                names.given.0 = Finding::Other;
            }
            names.given.1.stranger -= 4.5;
            names.given.1.house -= 5.0;
        }
    }
    let over = x.abs_diff(y) as f32;
    names.given.1.stranger -= 0.7 * over;
    names.given.1.house -= 0.7 * over;
    names
}

fn add(deck: &Deck, names: &mut Names, how: Match, a: u32, b: u32) {
    let v = &deck.vocabulary;
    let (c, d) = (v.class(a), v.class(b));
    let share = v.share(c).max(v.share(d));
    let (finding, weight) = match how {
        Match::Same if c == d => (Finding::Same, v.weight(c)),
        // Sounds the same in the other script: worth less, for it may be another word that sounds so.
        Match::Same => (Finding::Same, (0.7 / (share + 0.0008)).log2().max(0.2)),
        Match::Near => (Finding::Near, (0.1 / (share + 0.004)).log2().clamp(0.0, 4.0)),
        Match::Initial => (Finding::Near, 0.8),
        Match::None => return,
    };
    if v.is_family(c) || v.is_family(d) {
        names.family.0 = names.family.0.max(finding);
        names.family.1.stranger += weight;
    } else {
        names.given.0 = names.given.0.max(finding);
        names.given.1.stranger += weight;
        // Brothers and sisters are called alike.
        names.given.1.house += if finding == Finding::Near { weight * 0.5 } else { weight };
    }
}

fn names(deck: &Deck, a: &Card, b: &Card) -> Names {
    let one = |x: &[u32], y: &[u32]| (!x.is_empty() && !y.is_empty()).then(|| words(deck, x, y));
    let better = |x: Option<Names>, y: Option<Names>, less: f32| match (x, y) {
        (Some(x), Some(y)) => {
            let (mut more, other) = if x.sum() >= y.sum() { (x, y) } else { (y, x) };
            more.given.1.stranger += less * (other.given.1.stranger - more.given.1.stranger).min(0.0);
            more.given.1.house += less * (other.given.1.house - more.given.1.house).min(0.0);
            Some(more)
        }
        (x, y) => x.or(y),
    };
    let alike = better(one(a.words(0), b.words(0)), one(a.words(1), b.words(1)), DISAGREEING);
    let found = alike.or_else(|| better(one(a.words(0), b.words(1)), one(a.words(1), b.words(0)), 0.0));
    let mut found = found.unwrap_or(Names::UNKNOWN);
    for (weight, most) in [(&mut found.given.1, RAREST_GIVEN), (&mut found.family.1, RAREST_FAMILY)] {
        (weight.stranger, weight.house) = (weight.stranger.min(most), weight.house.min(most));
    }
    found
}

/// A pair's weight with all that it is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weighed {
    pub weight: f32,
    pub rival: Rival,
    pub evidence: [Evidence; FIELDS],
    levels: [u8; FIELDS - FIRST_OF_OTHERS],
}

/// Weighs a pair, or gives up as soon as it cannot reach `least`. `sharing`: how many cards bear each number of the first card.
pub(super) fn weigh(
    deck: &Deck,
    scales: &Scales,
    (a, b): (&Card, &Card),
    sharing: [u8; 2],
    least: f32,
) -> Option<Weighed> {
    let others = [
        (Field::VoterId, voter(a, b)),
        (Field::Mobile, scales.mobile(a, b, sharing)),
        (Field::BirthYear, scales.year(a, b)),
        (Field::Gender, gender(a, b)),
        (Field::Unit, scales.unit(a, b)),
    ];
    let mut sum = scales.prior;
    for (_, (_, w, _)) in &others {
        sum.stranger += w.stranger;
        sum.house += w.house;
    }
    if (sum.stranger + RAREST_GIVEN + RAREST_FAMILY).min(sum.house + RAREST_GIVEN) < least {
        return None;
    }
    let n = names(deck, a, b);
    let all = [(Field::GivenName, n.given), (Field::FamilyName, n.family)]
        .into_iter()
        .chain(others.map(|(field, (finding, w, _))| (field, (finding, w))));
    sum.stranger += n.given.1.stranger + n.family.1.stranger;
    sum.house += n.given.1.house + n.family.1.house;
    let rival = if sum.stranger <= sum.house { Rival::Stranger } else { Rival::House };
    let mut weight = sum.stranger.min(sum.house);
    // A number is not a person: without a word of the name in common nothing is certain.
    let named = n.given.1.stranger + n.family.1.stranger > 0.0 && n.given.0.max(n.family.0) >= Finding::Near;
    if !named {
        weight = weight.min(-1.0);
    }
    if weight < least {
        return None;
    }
    let mut evidence = [Evidence { field: Field::Unit, finding: Finding::Unknown, weight: 0.0 }; FIELDS];
    for (slot, (field, (finding, w))) in evidence.iter_mut().zip(all) {
        let weight = if rival == Rival::Stranger { w.stranger } else { w.house };
        *slot = Evidence { field, finding, weight };
    }
    Some(Weighed { weight, rival, evidence, levels: others.map(|(_, (_, _, level))| level) })
}
