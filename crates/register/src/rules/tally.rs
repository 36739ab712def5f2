//! How many workers there are at or below each area: every person once, however many duties they have there. Pure.

use std::collections::{HashMap, HashSet};

use crate::model::workers::{Gender, Truth};

/// The tree of areas as places in a list, each with the place of the area above it.
#[derive(Debug, Clone, Default)]
pub struct Above(pub Vec<Option<u32>>);

impl Above {
    /// An area and all above it, from below.
    pub fn of(&self, area: u32) -> impl Iterator<Item = u32> + '_ {
        // A tree that runs in a circle would be a fault of the data; nobody is to wait for it.
        std::iter::successors(Some(area), |a| self.0.get(*a as usize).copied().flatten()).take(16)
    }
}

/// What is counted of one worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traits {
    /// Who they say they are; `None` where nobody said.
    pub gender: Option<Gender>,
    /// How far they are known to be real.
    pub truth: Truth,
    /// Whether they were told of their entry.
    pub told: bool,
}

/// Numbers of workers at or below one area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Workers {
    pub workers: i64,
    pub women: i64,
    pub men: i64,
    pub other: i64,
    pub phone: i64,
    pub known: i64,
    pub met: i64,
    pub told: i64,
}

impl Workers {
    /// Adds the numbers of others.
    fn join(&mut self, o: Workers) {
        self.workers += o.workers;
        self.women += o.women;
        self.men += o.men;
        self.other += o.other;
        self.phone += o.phone;
        self.known += o.known;
        self.met += o.met;
        self.told += o.told;
    }

    /// Adds one worker, or takes one away.
    pub(crate) fn add(&mut self, t: Traits, sign: i64) {
        self.workers += sign;
        match t.gender {
            Some(Gender::Woman) => self.women += sign,
            Some(Gender::Man) => self.men += sign,
            Some(Gender::Other) => self.other += sign,
            None => {}
        }
        match t.truth {
            Truth::Claimed => {}
            Truth::Phone => self.phone += sign,
            Truth::Known => self.known += sign,
            Truth::Met => self.met += sign,
        }
        self.told += sign * i64::from(t.told);
    }
}

/// Numbers of duties at or below one area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Duties {
    /// How many duties.
    pub duties: i64,
    /// At how many units there is at least one.
    pub units: i64,
}

/// Counts, or differences of counts, by area (and place of the designation).
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Workers by area.
    pub workers: HashMap<u32, Workers>,
    /// Duties by area and designation.
    pub duties: HashMap<(u32, u16), Duties>,
    /// People with one duty, by unit, and their duties: brought up to the areas above by [`Tally::raise`].
    at_units: HashMap<u32, Workers>,
    duties_at: HashMap<(u32, u16), i64>,
}

impl Tally {
    /// Adds a worker with their duties, each a unit and a designation. Counts at the units only where one is enough: see [`Tally::raise`].
    pub fn add(&mut self, above: &Above, duties: &[(u32, u16)], traits: Traits) {
        match duties {
            [(unit, _)] => self.at_units.entry(*unit).or_default().add(traits, 1),
            many => self.count(above, many, traits, 1),
        }
        for duty in duties {
            *self.duties_at.entry(*duty).or_default() += 1;
        }
    }

    /// Brings what was added at units up to the areas above them: millions are added, but there are few units.
    pub fn raise(&mut self, above: &Above) {
        for (unit, workers) in std::mem::take(&mut self.at_units) {
            for area in above.of(unit) {
                self.workers.entry(area).or_default().join(workers);
            }
        }
        for ((unit, designation), duties) in std::mem::take(&mut self.duties_at) {
            for area in above.of(unit) {
                let all = self.duties.entry((area, designation)).or_default();
                all.duties += duties;
                all.units += 1;
            }
        }
    }

    /// Counts a person with duties at these units, once for each area; `sign` −1 takes them away.
    pub fn count(&mut self, above: &Above, duties: &[(u32, u16)], traits: Traits, sign: i64) {
        match duties {
            [] => {}
            [(unit, _)] => {
                for area in above.of(*unit) {
                    self.workers.entry(area).or_default().add(traits, sign);
                }
            }
            many => {
                let areas: HashSet<u32> = many.iter().flat_map(|(unit, _)| above.of(*unit)).collect();
                for area in areas {
                    self.workers.entry(area).or_default().add(traits, sign);
                }
            }
        }
    }

    /// Counts a duty.
    pub fn duty(&mut self, above: &Above, unit: u32, designation: u16, sign: i64) {
        for area in above.of(unit) {
            self.duties.entry((area, designation)).or_default().duties += sign;
        }
    }

    /// Counts a unit that has a designation now, or has it no more.
    pub fn unit(&mut self, above: &Above, unit: u32, designation: u16, sign: i64) {
        for area in above.of(unit) {
            self.duties.entry((area, designation)).or_default().units += sign;
        }
    }

    /// Whether nothing was counted, or everything that was added was taken away.
    pub fn is_empty(&self) -> bool {
        self.workers.values().all(|w| *w == Workers::default())
            && self.duties.values().all(|d| *d == Duties::default())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TRAITS: Traits = Traits { gender: Some(Gender::Woman), truth: Truth::Phone, told: true };

    #[test]
    fn a_person_is_counted_once_in_each_area() {
        // 0 state, 1 and 2 mandals, 3 and 4 booths of the first, 5 of the second.
        let above = Above(vec![None, Some(0), Some(0), Some(1), Some(1), Some(2)]);
        let mut tally = Tally::default();
        tally.add(&above, &[(3, 0), (4, 0)], TRAITS);
        tally.add(&above, &[(5, 1)], Traits { gender: None, truth: Truth::Claimed, told: false });
        tally.raise(&above);
        let workers = |area| tally.workers[&area].workers;
        assert_eq!([0, 1, 2, 3, 4, 5].map(workers), [2, 1, 1, 1, 1, 1]);
        assert_eq!((tally.workers[&0].women, tally.workers[&0].phone, tally.workers[&0].told), (1, 1, 1));
        assert_eq!(tally.duties[&(1, 0)], Duties { duties: 2, units: 2 });
        assert_eq!(tally.duties[&(0, 1)], Duties { duties: 1, units: 1 });
    }

    proptest! {
        #[test]
        fn whoever_is_taken_away_leaves_nothing(
            parents in prop::collection::vec(any::<prop::sample::Index>(), 1..12),
            people in prop::collection::vec(prop::collection::vec((any::<prop::sample::Index>(), 0..3u16), 0..4), 0..12),
        ) {
            let above = Above(parents.iter().enumerate().map(|(i, p)| (i > 0).then(|| p.index(i) as u32)).collect());
            let mut tally = Tally::default();
            for duties in &people {
                let duties: Vec<_> = duties.iter().map(|(u, d)| (u.index(parents.len()) as u32, *d)).collect();
                tally.count(&above, &duties, TRAITS, 1);
                for area in 0..parents.len() as u32 {
                    let below = duties.iter().any(|(u, _)| above.of(*u).any(|a| a == area));
                    let mut one = Tally::default();
                    one.count(&above, &duties, TRAITS, 1);
                    prop_assert_eq!(one.workers.get(&area).map_or(0, |w| w.workers), i64::from(below));
                }
                tally.count(&above, &duties, TRAITS, -1);
            }
            prop_assert!(tally.is_empty());
        }
    }
}
