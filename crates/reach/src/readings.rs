//! Readings in memory while a file is imported: which are new, which correct something, which wait.

use std::collections::{BTreeMap, HashMap};

use access::Ctx;
use accounts::model::AccountId;
use base::{AsOf, Day};
use db::Stamp;
use intake::Outcome;

use crate::model::{Reading, Status};
use crate::rules::day_reading::{ZeroCheck, best, zero_check};
use crate::store::readings::{self as store, Kept};

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
        self.0.sort_by_key(|k| (k.account, k.reading.day, k.reading.at));
    }

    /// Writes what is new, closes what is corrected, holds back what needs confirmation, keeps the table of latest
    /// readings in line. All readings of one account and day are kept; only the best is counted as brought or changed.
    pub async fn write(&mut self, ctx: &mut Ctx, stamp: Stamp) -> db::Result<Outcome> {
        self.sort();
        self.spread();
        let mut outcome = Outcome::default();
        let (Some(first), Some(last)) = (self.0.first(), self.0.last()) else { return Ok(outcome) };
        let known = if store::any(&mut ctx.tx, first.account, last.account).await? {
            store::between(&mut ctx.tx, first.account, last.account).await?
        } else {
            Vec::new()
        };
        let mut stored: HashMap<AccountId, &[Kept]> = HashMap::new();
        for of_account in known.chunk_by(|a, b| a.account == b.account) {
            stored.insert(of_account[0].account, of_account);
        }

        let mut corrected = Vec::new();
        let mut latest: Vec<(AccountId, Option<Kept>)> = Vec::new();
        let mut fresh: Vec<bool> = Vec::with_capacity(self.0.len());
        for mine in self.0.chunk_by_mut(|a, b| a.account == b.account) {
            let id = mine[0].account;
            let old = stored.get(&id).copied().unwrap_or(&[]);
            hold_back(mine, old);
            let now = if old.is_empty() {
                count_new(mine, &mut outcome);
                fresh.resize(fresh.len() + mine.len(), true);
                store::pick(mine, Day::MAX).cloned()
            } else {
                let merged = merge(mine, old, &mut corrected, &mut fresh, &mut outcome);
                store::pick(&merged, Day::MAX).cloned()
            };
            if now.as_ref() != store::pick(old, Day::MAX) {
                latest.push((id, now));
            }
        }
        for k in &corrected {
            store::close(&mut ctx.tx, k, stamp).await?;
        }
        let new = self.0.iter().zip(&fresh).filter_map(|(k, new)| new.then_some(k));
        store::add(&mut ctx.tx, new, stamp).await?;
        store::set_latest(&mut ctx.tx, &latest, stamp.known_from).await?;
        Ok(outcome)
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

/// Marks zeros that need confirmation, in order of time, seen against what is stored.
fn hold_back(mine: &mut [Kept], old: &[Kept]) {
    let zero = |k: &Kept| k.reading.status == Status::Ok && k.reading.count.is_some_and(|c| c.value == 0);
    if !mine.iter().any(zero) {
        return;
    }
    let mut so_far: Vec<Reading> = old.iter().map(|k| k.reading).collect();
    for k in mine.iter_mut() {
        // What is stored already keeps the mark it got then: later readings do not rewrite it.
        if let Some(same) = old.iter().find(|o| o.reading.at == k.reading.at) {
            k.reading.held_back = same.reading.held_back;
        } else {
            k.reading.held_back = zero_check(&so_far, &k.reading, false) == ZeroCheck::Hold;
        }
        so_far.push(k.reading);
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

/// Works the table of latest readings out again, after an import was undone.
pub async fn rebuild_latest(ctx: &mut Ctx) -> db::Result<()> {
    let far = AsOf { day: Day::MAX, known: ctx.now };
    let all = store::current(&mut ctx.tx, far).await?;
    store::drop_latest(&mut ctx.tx).await?;
    let mut latest: Vec<(AccountId, Option<Kept>)> = all.into_iter().map(|(id, k)| (id, Some(k))).collect();
    latest.sort_by_key(|(id, _)| *id);
    let now = ctx.now;
    store::set_latest(&mut ctx.tx, &latest, now).await
}

/// Works the latest reading of one account out again, after it was corrected by hand.
pub async fn rebuild_latest_of(ctx: &mut Ctx, id: AccountId) -> db::Result<()> {
    let all = store::of_account(&mut ctx.tx, id, Day::MIN, Day::MAX, base::FOREVER - 1).await?;
    let now = ctx.now;
    store::set_latest(&mut ctx.tx, &[(id, store::pick(&all, Day::MAX).cloned())], now).await
}
