//! Which pairs are worth weighing: all that serve at one place and could be one, and those that share a number or a name beyond it. Sorted numbers
//! instead of tables; a block that is too common to mean anything is cut by a second key. Pure.

use rayon::prelude::*;

use super::deck::{Card, Deck, Gender};
use super::hash::mix;
use super::score::{self, Chances, Scales, Weighed};

use super::Pair;

/// A place of more cards than this is not compared each with each, but by a word of the name in common.
const PLACE: usize = 400;
/// Cards that share a number or a name, at most; more are cut by a second key.
const CROWD: usize = 24;
/// A word on more than this share of the cards says nothing by itself.
const COMMON: f32 = 0.03;
/// Years of birth that differ by more are two people, unless a number says otherwise.
const YEARS: u16 = 5;

/// All pairs of at least this weight, each once.
pub(super) fn pairs(deck: &Deck, least: f32) -> Vec<Pair> {
    let cards = &deck.cards;
    let places = sorted(cards, |c, out| {
        if c.unit != 0 {
            out.push(u64::from(c.unit));
        }
    });
    let areas = sizes(cards.iter().map(|c| c.area));
    let units = typical(places.chunk_by(|a, b| a.0 == b.0).map(<[_]>::len));
    let scales = Scales::of(deck, units, areas);
    let mobiles = sorted(cards, |c, out| {
        out.extend(c.mobile.iter().filter(|m| m.is_known()).map(|m| m.key()));
    });
    let sharing = sharing(cards, &mobiles);
    let weigh = |scales: &Scales, a: u32, b: u32, least: f32| {
        let both = (&cards[a as usize], &cards[b as usize]);
        score::weigh(deck, scales, both, sharing[a as usize], least)
    };
    let look = |a: u32, b: u32| -> Option<Found> {
        let (a, b) = (a.min(b), a.max(b));
        Some((a, b, weigh(&scales, a, b, least.min(0.0) - SECOND_LOOK)?))
    };

    let blocks: Vec<&[(u64, u32)]> = places.chunk_by(|a, b| a.0 == b.0).collect();
    let mut pairs: Vec<Found> = blocks
        .par_iter()
        .filter(|b| b.len() <= PLACE)
        .flat_map_iter(|block| at_one_place(deck, block, &look))
        .collect();
    drop(blocks);

    let crowded: Vec<u32> = places
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|b| b.len() > PLACE)
        .flat_map(|b| b.iter().map(|c| c.1))
        .collect();
    let mut keys: Vec<(u64, u32)> = Vec::new();
    for i in crowded {
        let card = &cards[i as usize];
        let mut push = |class: u32| keys.push((mix(u64::from(card.unit) << 32 | u64::from(class)), i));
        classes(deck, card, |class| {
            if deck.vocabulary.share(class) < COMMON {
                push(class);
            }
        });
    }
    keys.par_sort_unstable();
    keys.dedup();
    pairs.par_extend(within(&keys, PLACE, &look));

    pairs.par_extend(within(&mobiles, CROWD, &look));
    let voters = sorted(cards, |c, out| {
        if c.voter_id.key() != 0 {
            out.push(c.voter_id.key());
        }
    });
    pairs.par_extend(within(&voters, CROWD, &look));
    // Two words of the name in the same area, with the year of birth where there are too many; and anywhere, with the year of birth.
    let near = sorted(cards, |c, out| names(deck, c, |name| out.push(mix(name ^ u64::from(c.area) << 24))));
    pairs.par_extend(within(&near, CROWD / 2, &look));
    let year = sorted(cards, |c, out| {
        if c.year != 0 {
            names(deck, c, |name| out.push(mix(name ^ u64::from(c.area) << 24 ^ u64::from(c.year) << 48)));
        }
    });
    pairs.par_extend(within(&year, CROWD, &look));
    let far = sorted(cards, |c, out| {
        if c.year != 0 {
            names(deck, c, |name| out.push(mix(name ^ u64::from(c.year) << 48)));
        }
    });
    pairs.par_extend(within(&far, CROWD / 3, &look));

    pairs.par_sort_unstable_by_key(|p| (p.0, p.1));
    pairs.dedup_by_key(|p| (p.0, p.1));
    // Clear pairs show how often one person's cards agree in this register; all are weighed again with that.
    let weighed: Vec<Weighed> = pairs.iter().map(|p| p.2).collect();
    let scales = scales.with(Chances::learned(&weighed));
    pairs
        .par_iter()
        .filter_map(|(a, b, _)| {
            let found = weigh(&scales, *a, *b, least)?;
            Some(Pair { a: *a, b: *b, weight: found.weight, rival: found.rival, evidence: found.evidence })
        })
        .collect()
}

/// Two cards with what was found at first sight.
type Found = (u32, u32, Weighed);
/// Pairs that miss the aim by less, in bits, are weighed again when more is known.
const SECOND_LOOK: f32 = 6.0;

/// By card: how many cards bear each of its numbers.
fn sharing(cards: &[Card], mobiles: &[(u64, u32)]) -> Vec<[u8; 2]> {
    let mut all = vec![[0u8; 2]; cards.len()];
    for block in mobiles.chunk_by(|a, b| a.0 == b.0).filter(|b| b.len() > 1) {
        for (number, card) in block {
            let slot = usize::from(cards[*card as usize].mobile[0].key() != *number);
            all[*card as usize][slot] = u8::try_from(block.len()).unwrap_or(u8::MAX);
        }
    }
    all
}

/// Keys of cards with their numbers, in order.
fn sorted(cards: &[Card], keys: impl Fn(&Card, &mut Vec<u64>) + Sync) -> Vec<(u64, u32)> {
    let mut all: Vec<(u64, u32)> = cards
        .par_chunks(1 << 14)
        .enumerate()
        .flat_map_iter(|(chunk, cards)| {
            let (mut out, mut of_card) = (Vec::with_capacity(cards.len()), Vec::new());
            for (i, card) in cards.iter().enumerate() {
                keys(card, &mut of_card);
                out.extend(of_card.drain(..).map(|k| (k, (chunk << 14 | i) as u32)));
            }
            out
        })
        .collect();
    all.par_sort_unstable();
    all.dedup();
    all
}

/// All pairs of cards with one key, where these are not too many.
fn within<'a>(
    keys: &'a [(u64, u32)],
    most: usize,
    look: &'a (impl Fn(u32, u32) -> Option<Found> + Sync),
) -> impl ParallelIterator<Item = Found> + 'a {
    let blocks: Vec<&[(u64, u32)]> =
        keys.chunk_by(|a, b| a.0 == b.0).filter(|b| (2..=most).contains(&b.len())).collect();
    blocks.into_par_iter().flat_map_iter(move |block| {
        (0..block.len())
            .flat_map(move |i| block[i + 1..].iter().filter_map(move |other| look(block[i].1, other.1)))
    })
}

/// What of a card is looked at before it is weighed.
struct Glance {
    words: u128,
    year: u16,
    gender: Gender,
    mobile: [u64; 2],
    voter: u64,
    /// The number of the voter's card passes its own check.
    checked: bool,
}

fn at_one_place(deck: &Deck, block: &[(u64, u32)], look: &impl Fn(u32, u32) -> Option<Found>) -> Vec<Found> {
    let glances: Vec<Glance> = block.iter().map(|(_, i)| glance(deck, &deck.cards[*i as usize])).collect();
    let mut pairs = Vec::new();
    for (i, a) in glances.iter().enumerate() {
        for (j, b) in glances.iter().enumerate().skip(i + 1) {
            if worth(a, b) {
                pairs.extend(look(block[i].1, block[j].1));
            }
        }
    }
    pairs
}

fn glance(deck: &Deck, card: &Card) -> Glance {
    let mut words = 0;
    classes(deck, card, |class| {
        if deck.vocabulary.share(class) < COMMON {
            words |= 1u128 << (mix(u64::from(class)) >> 57);
        }
    });
    let [a, b] = card.mobile;
    Glance {
        words,
        year: card.year,
        gender: card.gender,
        mobile: [a.key(), b.key()],
        voter: card.voter_id.key(),
        checked: card.voter_id.is_checked(),
    }
}

/// Whether two cards of one place could be one person.
fn worth(a: &Glance, b: &Glance) -> bool {
    let number = |n: u64| n != 0 && (n == b.mobile[0] || n == b.mobile[1]);
    let reached = number(a.mobile[0]) || number(a.mobile[1]);
    if reached || a.voter != 0 && a.voter == b.voter {
        return true;
    }
    if a.gender != b.gender && a.gender != Gender::Unknown && b.gender != Gender::Unknown {
        return false;
    }
    let (known, years) = (a.year != 0 && b.year != 0, a.year.abs_diff(b.year));
    let named = a.words & b.words != 0;
    // Two who have cards of their own would need all else to agree.
    if a.checked && b.checked {
        return named && known && years == 0;
    }
    named && (!known || years <= YEARS) || known && years == 0
}

/// The words of a card, in whichever script it has them; some twice.
fn classes(deck: &Deck, card: &Card, mut each: impl FnMut(u32)) {
    for script in 0..2 {
        for word in card.words(script) {
            each(deck.vocabulary.class(*word));
        }
    }
}

/// A key for the two rarest words of each name of a card.
fn names(deck: &Deck, card: &Card, mut each: impl FnMut(u64)) {
    let mut last = 0;
    for script in 0..2 {
        let mut two: [(f32, u32); 2] = [(f32::MAX, 0); 2];
        for word in card.words(script) {
            let class = deck.vocabulary.class(*word);
            let one = (deck.vocabulary.share(class), class);
            if one < two[0] {
                two = [one, two[0]];
            } else if one < two[1] {
                two[1] = one;
            }
        }
        if two[1].0 < f32::MAX {
            let (x, y) = (u64::from(two[0].1.min(two[1].1)), u64::from(two[0].1.max(two[1].1)));
            let key = mix(x << 32 | y);
            if key != last {
                each(key);
            }
            last = key;
        }
    }
}

/// How many share one number with a typical card, 0 left out.
fn sizes(all: impl Iterator<Item = u32>) -> f32 {
    let mut all: Vec<u32> = all.filter(|n| *n != 0).collect();
    all.par_sort_unstable();
    typical(all.chunk_by(|a, b| a == b).map(<[_]>::len))
}

/// The size of the group in which a typical member is.
fn typical(sizes: impl Iterator<Item = usize>) -> f32 {
    let (sum, squares) = sizes.fold((0.0, 0.0), |(s, q), n| (s + n as f64, q + (n as f64).powi(2)));
    if sum > 0.0 { (squares / sum) as f32 } else { 1.0 }
}
