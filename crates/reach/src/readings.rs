//! Readings in memory while a file is imported: which are new, which correct something.

use std::collections::{BTreeMap, HashMap};

use access::Ctx;
use accounts::model::AccountId;
use base::{Day, FOREVER};
use db::Stamp;
use intake::Outcome;
use rayon::slice::ParallelSliceMut as _;

use crate::model::Reading;
use crate::rules::day_reading::best;
use crate::series::Series;
use crate::store;
use crate::store::readings::{self, Kept};

/// The readings of one file.
#[derive(Debug, Default)]
pub struct Batch(Vec<Kept>);

impl Batch {
    /// Keeps a reading.
    pub fn push(&mut self, k: Kept) {
        self.0.push(k);
    }

    /// Readings kept.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of the file's readings are beaten by another one of the same account and day.
    pub fn beaten(&mut self) -> u64 {
        self.sort();
        let days = self.0.chunk_by(|a, b| a.account == b.account && a.reading.day == b.reading.day);
        days.map(|d| d.len() as u64 - 1).sum()
    }

    fn sort(&mut self) {
        // Stable: of two readings of one instant, the one further down in the file comes later.
        self.0.par_sort_by_key(|k| (k.account, k.reading.day, k.reading.at));
    }

    /// Writes what is new, closes what is corrected, brings the packed series in line. All readings of one account and day are kept;
    /// only the best is counted as brought or changed.
    pub async fn write(&mut self, ctx: &mut Ctx, stamp: Stamp) -> db::Result<Outcome> {
        self.sort();
        self.spread();
        let mut outcome = Outcome::default();
        let (Some(first), Some(last)) = (self.0.first(), self.0.last()) else { return Ok(outcome) };
        let known = readings::any(&mut ctx.tx, first.account, last.account).await?;

        let mut corrected = Vec::new();
        let mut fresh: Vec<bool> = Vec::with_capacity(self.0.len());
        let mut merged: HashMap<AccountId, Vec<Kept>> = HashMap::new();
        for mine in self.0.chunk_by(|a, b| a.account == b.account) {
            let (id, from, to) = (mine[0].account, mine[0].reading.day, mine[mine.len() - 1].reading.day);
            let old = match known {
                true => readings::of_account(&mut ctx.tx, id, from, to, FOREVER - 1).await?,
                false => Vec::new(),
            };
            if old.is_empty() {
                count_new(mine, &mut outcome);
                fresh.resize(fresh.len() + mine.len(), true);
            } else {
                merged.insert(id, merge(mine, &old, &mut corrected, &mut fresh, &mut outcome));
            }
        }
        for k in &corrected {
            readings::close(&mut ctx.tx, k, stamp).await?;
        }
        let new: Vec<&Kept> = self.0.iter().zip(&fresh).filter_map(|(k, new)| new.then_some(k)).collect();
        if let Some(no) = stamp.import_no {
            let of_account = new.chunk_by(|a, b| a.account == b.account);
            let days = of_account.map(|a| (a[0].account, a[0].reading.day, a[a.len() - 1].reading.day));
            store::late::record(&mut ctx.tx, no, Box::new(days)).await?;
        }
        readings::add(&mut ctx.tx, Box::new(new.into_iter()), stamp).await?;
        self.pack(ctx, known, &merged).await?;
        Ok(outcome)
    }

    /// Brings the series in line. `merged`: for accounts of which readings of these days were stored, all that is believed of them now.
    async fn pack(
        &self,
        ctx: &mut Ctx,
        known: bool,
        merged: &HashMap<AccountId, Vec<Kept>>,
    ) -> db::Result<()> {
        let accounts = || self.0.chunk_by(|a, b| a.account == b.account).map(|mine| (mine[0].account, mine));
        if !known {
            let new = accounts().map(|(id, mine)| (id, Series::from_readings(mine)));
            return store::series::add(&mut ctx.tx, Box::new(new)).await;
        }
        for (id, mine) in accounts() {
            let mut days: Vec<Day> = mine.iter().map(|k| k.reading.day).collect();
            days.dedup();
            let before = store::series::of_account(&mut ctx.tx, id).await?;
            let mut after = before.clone();
            match merged.get(&id) {
                // Between the days of the file lie days that it does not name.
                Some(all) => {
                    let mut named = all.clone();
                    named.retain(|k| days.binary_search(&k.reading.day).is_ok());
                    after.replace(&days, &named);
                }
                None => after.replace(&days, mine),
            }
            store::series::set(&mut ctx.tx, id, &before, &after).await?;
        }
        Ok(())
    }

    /// Two different readings of one instant in one file are both kept, a microsecond apart; equal ones are one.
    fn spread(&mut self) {
        self.0.dedup_by(|b, a| a == b);
        for i in 1..self.0.len() {
            let (before, after) = self.0.split_at_mut(i);
            let (a, b) = (&before[i - 1], &mut after[0]);
            if a.account == b.account && a.reading.day == b.reading.day && b.reading.at <= a.reading.at {
                b.reading.at = a.reading.at + 1;
            }
        }
    }
}

/// Counts the readings of an account of which nothing was known: the best of each day is new, the others are kept beside it.
fn count_new(mine: &[Kept], outcome: &mut Outcome) {
    for of_day in mine.chunk_by(|a, b| a.reading.day == b.reading.day) {
        outcome.created += 1;
        outcome.unchanged += of_day.len() as u64 - 1;
    }
}

/// Lays new readings over the stored ones of an account; gives all that are believed afterwards. `fresh` gets an entry for
/// each new reading: whether it is to be written.
fn merge(
    mine: &[Kept],
    old: &[Kept],
    corrected: &mut Vec<Kept>,
    fresh: &mut Vec<bool>,
    outcome: &mut Outcome,
) -> Vec<Kept> {
    let key = |k: &Kept| (k.reading.day, k.reading.at);
    let mut by_time: BTreeMap<(Day, i64), Kept> = old.iter().map(|k| (key(k), k.clone())).collect();
    let mut changed = Vec::new();
    for k in mine {
        let before = by_time.insert(key(k), k.clone());
        let same = before.as_ref() == Some(k);
        fresh.push(!same);
        if same {
            outcome.unchanged += 1;
        } else {
            changed.push((key(k), before.is_some()));
            corrected.extend(before);
        }
    }
    for ((day, at), correction) in changed {
        let of_day: Vec<Reading> =
            by_time.range((day, i64::MIN)..=(day, i64::MAX)).map(|(_, k)| k.reading).collect();
        match (best(&of_day).is_some_and(|b| b.at == at), correction) {
            (false, _) => outcome.unchanged += 1,
            (true, true) => outcome.updated += 1,
            (true, false) => outcome.created += 1,
        }
    }
    by_time.into_values().collect()
}

/// Works the series of the accounts out again of whose readings this act changed something: after an import was undone.
pub async fn rebuild_touched(ctx: &mut Ctx) -> db::Result<()> {
    let accounts = store::readings::touched(&mut ctx.tx, ctx.now).await?;
    rebuild(ctx, accounts).await
}

/// Works all series out, where readings are stored and no series is: after a migration brought the table.
pub async fn rebuild_missing(ctx: &mut Ctx) -> db::Result<()> {
    if store::series::any(&mut ctx.tx).await? {
        return Ok(());
    }
    let accounts = store::readings::accounts(&mut ctx.tx).await?;
    rebuild(ctx, accounts).await
}

async fn rebuild(ctx: &mut Ctx, accounts: Vec<AccountId>) -> db::Result<()> {
    for id in accounts {
        let all = readings::of_account(&mut ctx.tx, id, Day::MIN, Day::MAX, FOREVER - 1).await?;
        let before = store::series::of_account(&mut ctx.tx, id).await?;
        store::series::set(&mut ctx.tx, id, &before, &Series::from_readings(&all)).await?;
    }
    Ok(())
}
