//! Where followers live: figures in memory while they are taken in, and the lay of an area to the areas of the table.

use std::collections::{BTreeMap, HashMap, HashSet};

use access::Ctx;
use accounts::model::AccountId;
use areas::model::{AreaId, AreaKind};
use base::{Bounds, Count, Day};
use db::Stamp;
use intake::Outcome;

use crate::rules::cities::{Figure, Figures, Lies, Located, Table, locate};
use crate::store;
use crate::world::World;

/// What came of keeping a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pushed {
    /// It is kept.
    New,
    /// The batch said so already.
    Same,
    /// The batch says something else, and keeps it.
    Other(Count),
}

/// The figures of one file or form.
#[derive(Debug, Default)]
pub struct Batch(BTreeMap<(AccountId, Day), BTreeMap<String, Figure>>);

impl Batch {
    /// Keeps a figure, unless the batch holds one of the same account, day and city.
    pub fn push(&mut self, account: AccountId, day: Day, figure: Figure) -> Pushed {
        let of_day = self.0.entry((account, day)).or_default();
        match of_day.get(&figure.city) {
            Some(same) if same.followers == figure.followers => Pushed::Same,
            Some(other) => Pushed::Other(other.followers),
            None => {
                of_day.insert(figure.city.clone(), figure);
                Pushed::New
            }
        }
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The figures, by account and day.
    pub fn all(&self) -> impl Iterator<Item = (AccountId, Day, impl Iterator<Item = &Figure>)> {
        self.0.iter().map(|((account, day), of_day)| (*account, *day, of_day.values()))
    }

    /// Writes what is new and what corrects something. Cities of the day that the batch does not name stay.
    pub async fn write(&self, ctx: &mut Ctx, stamp: Stamp) -> db::Result<Outcome> {
        let mut outcome = Outcome::default();
        let mut new = Vec::new();
        for ((account, day), of_day) in &self.0 {
            let known = store::cities::of_day(&mut ctx.tx, *account, *day).await?;
            let known: HashMap<&str, &Figure> = known.iter().map(|f| (f.city.as_str(), f)).collect();
            for f in of_day.values() {
                match known.get(f.city.as_str()) {
                    Some(same) if same.followers == f.followers => {
                        outcome.unchanged += 1;
                        continue;
                    }
                    Some(old) => {
                        store::cities::close(&mut ctx.tx, *account, *day, &old.city, stamp).await?;
                        outcome.updated += 1;
                    }
                    None => outcome.created += 1,
                }
                new.push((*account, *day, f));
            }
        }
        store::cities::add(&mut ctx.tx, &new, stamp).await?;
        Ok(outcome)
    }
}

/// What is known on a day of where followers live.
#[derive(Debug, Default)]
pub struct Cities {
    figures: HashMap<AccountId, Figures>,
    table: Table,
    /// The seats of each area that the table names.
    seats: HashMap<AreaId, (AreaKind, HashSet<AreaId>)>,
}

impl Cities {
    /// Puts it together; `seats` tells the kind and the seats of an area, `None` of one that is not seen.
    pub fn new(
        figures: HashMap<AccountId, Figures>,
        table: Table,
        seats: impl Fn(AreaId) -> Option<(AreaKind, HashSet<AreaId>)>,
    ) -> Cities {
        let seats = table.areas().into_iter().filter_map(|a| Some((a, seats(a)?))).collect();
        Cities { figures, table, seats }
    }

    /// The figures of an account, if any are recent enough.
    pub fn of(&self, account: AccountId) -> Option<&Figures> {
        self.figures.get(&account)
    }
}

/// How two areas lie to each other by their seats. `theirs` of the table, `mine` asked about.
fn lies(mine: &HashSet<AreaId>, theirs: &HashSet<AreaId>) -> Lies {
    match (theirs.is_subset(mine), mine.is_subset(theirs)) {
        // Of areas without known seats nothing can be said.
        _ if mine.is_empty() || theirs.is_empty() => Lies::Across,
        (true, _) => Lies::Within,
        (_, true) => Lies::Around,
        _ if theirs.is_disjoint(mine) => Lies::Apart,
        _ => Lies::Across,
    }
}

/// Where the followers of an account live, seen from an area; `None` where its platform listed nothing of late.
pub fn located(world: &World, account: AccountId, followers: Bounds, area: AreaId) -> Option<Located> {
    let cities = world.cities();
    let figures = cities.of(account)?;
    let mine = world.seats(area).map(|(_, seats)| seats).unwrap_or_default();
    let electors = world.electors.get(&area).map(|e| e.n).filter(|n| *n > 0);
    let to = |a: AreaId| {
        let (kind, theirs) = cities.seats.get(&a)?;
        Some((*kind, if a == area { Lies::Same } else { lies(&mine, theirs) }))
    };
    Some(locate(followers, figures, &cities.table, electors, to))
}

#[cfg(test)]
mod tests {
    use base::uuid::Uuid;

    use super::*;

    #[test]
    fn areas_lie_as_their_seats_do() {
        let set = |seats: &[u128]| seats.iter().map(|n| AreaId::from(Uuid::from_u128(*n))).collect();
        let mine: HashSet<AreaId> = set(&[1, 2]);
        for (theirs, how) in [
            (set(&[1]), Lies::Within),
            (set(&[1, 2]), Lies::Within),
            (set(&[1, 2, 3]), Lies::Around),
            (set(&[3]), Lies::Apart),
            (set(&[2, 3]), Lies::Across),
            (set(&[]), Lies::Across),
        ] {
            assert_eq!(lies(&mine, &theirs), how, "{theirs:?}");
        }
        assert_eq!(lies(&HashSet::new(), &mine), Lies::Across);
    }
}
