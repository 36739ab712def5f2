//! What is not known of a person's reach, and the weakest of what is.

use std::collections::BTreeMap;

use accounts::platform::{Owner, Platform};
use base::{Bounds, Day};

use crate::model::Subject;
use crate::rules::verdict::{Judgement, Unusable, usable};

/// One thing that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// The electors of the area.
    Electors,
    /// The count of an account.
    Count(Platform, Unusable),
    /// Whether there is an account at all.
    Account(Platform),
    /// Which account it is that was counted.
    Handle,
    /// Whose an account is.
    Owner,
}

/// What is missing of one person, each with the account it is about (a position in [`Subject::accounts`]).
pub fn missing(s: &Subject, j: &Judgement) -> Vec<(Missing, Option<usize>)> {
    let mut out = Vec::new();
    if s.has_area && s.electors.is_none() {
        out.push((Missing::Electors, None));
    }
    for (i, why) in &j.unread {
        if let Some(a) = s.accounts.get(*i) {
            out.push((Missing::Count(a.platform, *why), Some(*i)));
        }
    }
    out.extend(j.accounts_unconfirmed.iter().map(|p| (Missing::Account(*p), None)));
    for (i, a) in s.accounts.iter().enumerate() {
        if !a.identified {
            out.push((Missing::Handle, Some(i)));
        }
        if a.owner == Owner::Unstated {
            out.push((Missing::Owner, Some(i)));
        }
    }
    out
}

/// What is missing of several people: each thing once, with the positions of those whose it is, the commonest first.
pub fn gaps<'a>(people: impl Iterator<Item = (&'a Subject, &'a Judgement)>) -> Vec<(Missing, Vec<usize>)> {
    let mut all: BTreeMap<Missing, Vec<usize>> = BTreeMap::new();
    for (at, (s, j)) in people.enumerate() {
        for (what, _) in missing(s, j) {
            let whose = all.entry(what).or_default();
            if whose.last() != Some(&at) {
                whose.push(at);
            }
        }
    }
    let mut all: Vec<_> = all.into_iter().collect();
    all.sort_by_key(|(what, whose)| (std::cmp::Reverse(whose.len()), *what));
    all
}

/// The weakest of what a verdict rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weakest {
    /// This account (a position in [`Subject::accounts`]) has no usable count.
    Unread(usize, Unusable),
    /// On these platforms nobody has looked for an account.
    Unconfirmed(Vec<Platform>),
    /// The count of this account is rounded.
    Vague(usize, Bounds),
    /// The count of this account is so many days old.
    Old(usize, i32),
}

/// Days after which a count is called old, though rules may still use it.
const FRESH: i32 = 7;

/// The weakest link: an account without a count, else platforms nobody looked at, else the count that is rounded by more
/// than a hundredth of itself, else the oldest one if it is older than a week.
pub fn weakest(s: &Subject, j: &Judgement, day: Day) -> Option<Weakest> {
    if let Some((i, why)) = j.unread.first() {
        return Some(Weakest::Unread(*i, *why));
    }
    if !j.accounts_unconfirmed.is_empty() {
        return Some(Weakest::Unconfirmed(j.accounts_unconfirmed.clone()));
    }
    let read = || s.accounts.iter().enumerate().filter_map(|(i, a)| Some((i, a.reading.as_ref()?)));
    let width = |b: &Bounds| b.upper.map_or(i64::MAX, |u| u - b.lower);
    let counts = read().filter_map(|(i, r)| Some((i, Bounds::from(usable(Some(r), i32::MAX, day).ok()?))));
    let vaguest = counts.max_by_key(|(_, b)| width(b)).filter(|(_, b)| width(b) > b.lower / 100);
    if let Some((i, b)) = vaguest {
        return Some(Weakest::Vague(i, b));
    }
    let oldest = read().map(|(i, r)| (i, day.since(r.day))).max_by_key(|(_, age)| *age)?;
    (oldest.1 > FRESH).then_some(Weakest::Old(oldest.0, oldest.1))
}

#[cfg(test)]
mod tests {
    use accounts::model::AccountId;
    use base::Count;
    use base::uuid::Uuid;

    use super::*;
    use crate::model::{AccountReading, Electors, InOffice, Reading, ReadingSource, Status};
    use crate::rules::verdict::judge;

    fn day() -> Day {
        Day::from_number(20_000)
    }

    fn account(platform: Platform, age: i32, count: Count) -> AccountReading {
        let day = day().plus(-age);
        let at = i64::from(day.number()) * 86_400_000_000;
        AccountReading {
            account: AccountId::from(Uuid::nil()),
            platform,
            handle: Some("namuna".to_owned()),
            account_id: None,
            owner: Owner::Personal,
            identified: true,
            reading: Some(Reading {
                at,
                day,
                count: Some(count),
                status: Status::Ok,
                source: ReadingSource::Import,
                held_back: false,
            }),
            inside: None,
        }
    }

    fn subject(accounts: Vec<AccountReading>) -> Subject {
        Subject {
            has_area: true,
            electors: Some(Electors { n: 200_000, as_of: day(), source: String::new() }),
            in_office: InOffice::Unknown,
            accounts,
            confirmed_none: vec![Platform::Instagram, Platform::Youtube, Platform::X],
            expected: Platform::EXPECTED.to_vec(),
            under_code: false,
        }
    }

    fn of(s: &Subject) -> (Vec<Missing>, Option<Weakest>) {
        let j = judge(s, None, day());
        (missing(s, &j).into_iter().map(|m| m.0).collect(), weakest(s, &j, day()))
    }

    #[test]
    fn the_weakest_link_is_named_from_the_gravest_down() {
        let fresh = account(Platform::Facebook, 1, Count::exact(9_000));
        let mut s = subject(vec![fresh.clone()]);
        assert_eq!(of(&s), (vec![], None));
        s.accounts[0] = account(Platform::Facebook, 20, Count::exact(9_000));
        assert_eq!(of(&s).1, Some(Weakest::Old(0, 20)));
        let rounded =
            Count { value: 9_000, lower: 8_500, upper: Some(9_499), precision: base::Precision::Approx };
        s.accounts.push(account(Platform::Telegram, 1, rounded));
        assert_eq!(of(&s).1, Some(Weakest::Vague(1, rounded.into())));
        s.confirmed_none.retain(|p| *p != Platform::X);
        assert_eq!(
            of(&s),
            (vec![Missing::Account(Platform::X)], Some(Weakest::Unconfirmed(vec![Platform::X])))
        );
        s.accounts.push(AccountReading { reading: None, owner: Owner::Unstated, ..fresh });
        s.electors = None;
        let (all, link) = of(&s);
        assert_eq!(link, Some(Weakest::Unread(2, Unusable::Missing)));
        let count = Missing::Count(Platform::Facebook, Unusable::Missing);
        assert_eq!(all, [Missing::Electors, count, Missing::Account(Platform::X), Missing::Owner]);
    }

    #[test]
    fn gaps_count_people_and_not_accounts() {
        let unread = AccountReading { reading: None, ..account(Platform::X, 0, Count::exact(1)) };
        let two = subject(vec![unread.clone(), unread.clone()]);
        let one = subject(vec![unread, account(Platform::Facebook, 0, Count::exact(5))]);
        let known =
            Subject { electors: None, ..subject(vec![account(Platform::Facebook, 0, Count::exact(5))]) };
        let all: Vec<_> = [two, one, known].into_iter().map(|s| (judge(&s, None, day()), s)).collect();
        let found = gaps(all.iter().map(|(j, s)| (s, j)));
        let expected = vec![
            (Missing::Count(Platform::X, Unusable::Missing), vec![0, 1]),
            (Missing::Electors, vec![2]),
            // Of the first, nobody has said whether there is an account on Facebook.
            (Missing::Account(Platform::Facebook), vec![0]),
        ];
        assert_eq!(found, expected);
    }
}
