//! What must be done today, and by whom: each open question of the evidence once, the gravest first.

use accounts::model::AccountId;
use accounts::platform::Platform;
use base::Day;
use register::model::PersonId;

use crate::rules::bursts::Burst;
use crate::rules::screen::Doubt;
use crate::rules::verdict::Unusable;

/// What is to be done about one account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum What {
    /// A jump that nobody has explained: ask the office.
    Explain(Burst),
    /// A reading that waits: look, and say whether it is right.
    Confirm {
        /// The day of the reading.
        day: Day,
        /// Why it waits.
        doubt: Option<Doubt>,
    },
    /// No usable count: read it again, or have it connected again.
    Read {
        /// Why the count cannot be used.
        why: Unusable,
        /// The day of the last reading, if there was ever one.
        last: Option<Day>,
        /// Whether this count would settle a verdict that nobody can tell now.
        decides: bool,
    },
}

/// A thing to be done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Task {
    /// Whose account it is about.
    pub person: PersonId,
    /// The account.
    pub account: AccountId,
    /// Where it is.
    pub platform: Platform,
    /// What.
    pub what: What,
}

impl Task {
    /// What it is marked by: the same tomorrow as long as the question is the same.
    pub fn key(&self) -> String {
        let id = self.account;
        match self.what {
            What::Explain(b) => format!("explain {id} {}", b.from),
            What::Confirm { day, .. } => format!("confirm {id} {day}"),
            What::Read { last, .. } => match last {
                Some(day) => format!("read {id} {day}"),
                None => format!("read {id}"),
            },
        }
    }

    /// The account that a key speaks of; `None` of what is no key.
    pub fn account_of(key: &str) -> Option<AccountId> {
        let mut words = key.split(' ');
        let (what, id, day) = (words.next()?, words.next()?.parse().ok()?, words.next());
        let dated = day.map(str::parse::<Day>).transpose().ok()?.is_some();
        let known = matches!((what, dated), ("explain" | "confirm", true) | ("read", _));
        (known && words.next().is_none()).then_some(id)
    }

    /// For how many days it has been waiting on a day.
    pub fn waits(&self, on: Day) -> Option<i32> {
        match self.what {
            What::Explain(b) => Some(on.since(b.to)),
            What::Confirm { day, .. } => Some(on.since(day)),
            What::Read { last, .. } => last.map(|d| on.since(d)),
        }
    }

    /// The smaller, the sooner: what settles a verdict, then jumps, then readings that wait, then what is only old.
    fn weight(&self, on: Day) -> (u8, i32) {
        let group = match self.what {
            What::Read { decides: true, .. } => 0,
            What::Explain(_) => 1,
            What::Confirm { .. } => 2,
            What::Read { .. } => 3,
        };
        (group, self.waits(on).map_or(i32::MIN, |d| -d))
    }
}

/// Puts tasks into the order in which they should be done; of one group what waits longest comes first.
pub fn order(tasks: &mut [Task], on: Day) {
    tasks.sort_by_key(|t| (t.weight(on), t.person, t.account));
}

#[cfg(test)]
mod tests {
    use base::uuid::Uuid;

    use super::*;

    fn task(n: u128, what: What) -> Task {
        let id = Uuid::from_u128(n);
        Task { person: id.into(), account: id.into(), platform: Platform::X, what }
    }

    #[test]
    fn what_decides_comes_first_and_the_oldest_of_its_kind() {
        let on = Day::from_number(20_000);
        let read =
            |age: i32, decides| What::Read { why: Unusable::Stale, last: Some(on.plus(-age)), decides };
        let confirm = |age: i32| What::Confirm { day: on.plus(-age), doubt: Some(Doubt::Drop) };
        let mut all = [
            task(1, read(90, false)),
            task(2, confirm(1)),
            task(3, read(40, true)),
            task(4, confirm(3)),
            task(5, read(60, true)),
            task(6, What::Read { why: Unusable::Missing, last: None, decides: false }),
        ];
        order(&mut all, on);
        let ids: Vec<u128> = all.iter().map(|t| t.account.uuid().as_u128()).collect();
        assert_eq!(ids, [5, 3, 4, 2, 6, 1]);
        assert_ne!(all[0].key(), all[1].key());
        assert_eq!(all[0].key(), task(5, read(60, false)).key(), "a mark outlives a change of the verdict");
    }
}
