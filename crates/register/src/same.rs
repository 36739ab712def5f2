//! Cards of workers as they are compared, and the pairs that come of it as they are kept.

use std::collections::HashMap;
use std::sync::Arc;

use areas::model::AreaKind;
use base::uuid::Uuid;
use base::{AreaPath, Day};

use crate::model::same::{Two, Weighed};
use crate::model::workers::Gender;
use crate::rules::linked::Decided;
use crate::rules::same::{self, Fields, Heap, Mobile, Pair, VoterId};
use crate::store::same::{Card, Found, Place};
use crate::units::Units;

/// Cards in the order in which they were added.
pub(crate) struct Cards {
    units: Arc<Units>,
    today: Day,
    heap: Heap,
    people: Vec<Uuid>,
    /// Where each serves, as a place in the tree.
    places: Vec<Option<u32>>,
    /// Where those serve who do so at several places.
    several: HashMap<u32, Vec<u32>>,
}

impl Cards {
    pub fn new(units: Arc<Units>, today: Day) -> Cards {
        let (people, places) = (Vec::new(), Vec::new());
        Cards { units, today, heap: Heap::default(), people, places, several: HashMap::new() }
    }

    /// How many there are.
    pub fn len(&self) -> i64 {
        i64::try_from(self.people.len()).unwrap_or(i64::MAX)
    }

    /// What is compared; it is given away once.
    pub fn take_heap(&mut self) -> Heap {
        std::mem::take(&mut self.heap)
    }

    /// Whose a card is.
    pub fn person(&self, card: u32) -> Option<Uuid> {
        self.people.get(card as usize).copied()
    }

    /// Adds cards with the duties of these people, both in the order of ids.
    pub fn add(&mut self, cards: &[Card], places: &[Place]) {
        let mut held = places.chunk_by(|a, b| a.0 == b.0).peekable();
        for card in cards {
            while held.peek().is_some_and(|h| h[0].0 < card.person_id) {
                held.next();
            }
            let own = held.next_if(|h| h[0].0 == card.person_id).unwrap_or_default();
            let at = self.serves(own);
            let place = at.first().copied();
            if at.len() > 1 {
                self.several.insert(self.people.len() as u32, at);
            }
            self.heap.add(&Fields {
                name_hi: card.name_hi.as_deref().unwrap_or_default(),
                name_en: card.name_en.as_deref().unwrap_or_default(),
                mobile: mobile(card.mobile_index.as_deref()),
                social_mobile: mobile(card.social_index.as_deref()),
                voter_id: voter(card.voter_index.as_deref()),
                birth_year: card.birth_year.and_then(|y| u16::try_from(y).ok()).unwrap_or_default(),
                gender: match card.gender.as_deref().and_then(Gender::parse) {
                    Some(Gender::Woman) => same::Gender::Female,
                    Some(Gender::Man) => same::Gender::Male,
                    Some(Gender::Other) => same::Gender::Third,
                    None => same::Gender::Unknown,
                },
                unit: place.map_or(0, |p| p + 1),
                area: place.map_or(0, |p| self.area(p) + 1),
            });
            self.people.push(card.person_id);
            self.places.push(place);
        }
    }

    /// Where somebody serves today; whoever does not, where they did last.
    fn serves(&self, own: &[Place]) -> Vec<u32> {
        let place = |p: &Place| self.units.place(p.1.into());
        let mut at: Vec<u32> = own.iter().filter(|p| p.2 > self.today.number()).filter_map(place).collect();
        if at.is_empty() {
            at.extend(own.iter().max_by_key(|p| p.2).and_then(place));
        }
        at
    }

    /// What a unit lies in with its neighbours: its mandal, else what is above it.
    fn area(&self, unit: u32) -> u32 {
        let above = self.units.above();
        let is_mandal = |p: &u32| self.units.get(*p).is_some_and(|u| u.kind == AreaKind::Mandal);
        above.of(unit).find(is_mandal).or(above.of(unit).nth(1)).unwrap_or(unit)
    }

    /// The areas in which somebody with these duties serves among neighbours.
    pub fn areas(&self, own: &[Place]) -> Vec<AreaPath> {
        let mut all: Vec<u32> = self.serves(own).into_iter().map(|p| self.area(p)).collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().filter_map(|p| self.units.path(p).cloned()).collect()
    }

    /// A pair as it is kept.
    pub fn found(&self, pair: &Pair, decided: &Decided) -> Option<Found> {
        let (a, b) = (self.person(pair.a)?, self.person(pair.b)?);
        let two = Two::of(a.into(), b.into())?;
        let (mut path, mut other_path) = self.nearest(pair.a, pair.b);
        if two.a.uuid() != a {
            std::mem::swap(&mut path, &mut other_path);
        }
        let settled = decided.is_settled(a, b);
        Some(Found { two, weighed: Weighed::of(pair), path, other_path, settled })
    }

    /// Where the two serve, as near to each other as they do.
    fn nearest(&self, a: u32, b: u32) -> (String, String) {
        let at = |card: u32| match self.several.get(&card) {
            Some(all) => all.clone(),
            None => self.places.get(card as usize).copied().flatten().into_iter().collect::<Vec<_>>(),
        };
        let above = self.units.above();
        let common = |x: u32, y: u32| {
            let (mut x, mut y): (Vec<u32>, Vec<u32>) = (above.of(x).collect(), above.of(y).collect());
            x.reverse();
            y.reverse();
            x.iter().zip(&y).take_while(|(x, y)| x == y).count()
        };
        let (of_a, of_b) = (at(a), at(b));
        let pairs = of_a.iter().flat_map(|x| of_b.iter().map(move |y| (*x, *y)));
        let best = pairs.max_by_key(|(x, y)| common(*x, *y));
        let path = |place: Option<u32>| {
            place.and_then(|p| self.units.path(p)).map(|p| p.as_str().to_owned()).unwrap_or_default()
        };
        match best {
            Some((x, y)) => (path(Some(x)), path(Some(y))),
            None => (path(of_a.first().copied()), path(of_b.first().copied())),
        }
    }
}

/// The index of a number ends with its digest.
fn digest<const N: usize>(index: Option<&[u8]>) -> Option<[u8; N]> {
    index?.last_chunk::<N>().copied()
}

fn mobile(index: Option<&[u8]>) -> Mobile {
    digest(index).map_or(Mobile::NONE, Mobile::digest)
}

fn voter(index: Option<&[u8]>) -> VoterId {
    digest(index).map_or(VoterId::NONE, VoterId::digest)
}
