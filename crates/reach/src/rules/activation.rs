//! Whether somebody is active on a platform, and what that rests on. Pure.

use base::Day;

use crate::model::MAX_AGE_DAYS;

/// An account without a new post for so many days is dormant.
pub const DORMANT_DAYS: i32 = 30;

/// An account that nobody has counted for so many days is not known to be alive: as long as a count may be used at all.
pub const UNREAD_DAYS: i32 = MAX_AGE_DAYS;

/// What is known of one account up to a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Since when it is known to be held.
    pub since: Option<Day>,
    /// Posts over its lifetime, in order of days, as far as readings said so.
    pub posts: Vec<(Day, i64)>,
    /// The last day on which it was counted.
    pub counted: Option<Day>,
}

/// How somebody stands on a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is an account, and something happens there.
    Active,
    /// There is an account, and nothing is known to happen there.
    Dormant,
    /// Nobody has looked whether there is an account.
    NotLooked,
    /// Somebody has looked: there is none.
    None,
}

impl State {
    /// All of them, the best first.
    pub const ALL: [State; 4] = [State::Active, State::Dormant, State::NotLooked, State::None];

    /// The name used in addresses and files.
    pub const fn name(self) -> &'static str {
        match self {
            State::Active => "active",
            State::Dormant => "dormant",
            State::NotLooked => "not_looked",
            State::None => "none",
        }
    }
}

/// What a state rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// A reading of this day counted more posts than the one before.
    NewPost(Day),
    /// It was counted on this day; how many posts there are, nobody has noted.
    Counted(Day),
    /// The number of posts is the same since this day.
    NoPost(Day),
    /// Not counted since this day, or never.
    Unread(Option<Day>),
}

/// How somebody stands on a platform, since when, and what that rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Activation {
    /// The state.
    pub state: State,
    /// Since when, as far as it is known: an account since it was first seen, a silence since it began, the confirmation of an absence.
    pub since: Option<Day>,
    /// What it rests on; none without an account.
    pub basis: Option<Basis>,
}

/// How an account stands on `on`. Posts decide where they were noted long enough; else whether it is counted at all.
pub fn account(known: &Known, on: Day) -> Activation {
    let recent = |day: Day, days: i32| on.since(day) < days;
    let (new, same) = (last_new(&known.posts), unchanged(&known.posts));
    let (state, since, basis) = match (new, same) {
        (Some(day), _) if recent(day, DORMANT_DAYS) => (State::Active, known.since, Basis::NewPost(day)),
        (_, Some((from, to))) if to.since(from) >= DORMANT_DAYS && recent(to, UNREAD_DAYS) => {
            (State::Dormant, Some(from), Basis::NoPost(from))
        }
        _ => match known.counted.filter(|d| recent(*d, UNREAD_DAYS)) {
            Some(day) => (State::Active, known.since, Basis::Counted(day)),
            None => (State::Dormant, known.counted, Basis::Unread(known.counted)),
        },
    };
    Activation { state, since, basis: Some(basis) }
}

/// How somebody stands on a platform: as the most active of their accounts there. `absent`: since when it is confirmed that there is none.
pub fn platform(accounts: &[Known], absent: Option<Day>, on: Day) -> Activation {
    let best = accounts.iter().map(|k| account(k, on)).min_by_key(|a| (a.state, a.basis));
    best.unwrap_or(match absent {
        Some(_) => Activation { state: State::None, since: absent, basis: None },
        None => Activation { state: State::NotLooked, since: None, basis: None },
    })
}

/// The last day on which more posts were counted than before.
fn last_new(posts: &[(Day, i64)]) -> Option<Day> {
    posts.windows(2).rev().find(|w| w[1].1 > w[0].1).map(|w| w[1].0)
}

/// From when to when the last number of posts has not grown.
fn unchanged(posts: &[(Day, i64)]) -> Option<(Day, Day)> {
    let (to, _) = *posts.last()?;
    let from = last_new(posts).or(posts.first().map(|p| p.0))?;
    Some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(age: i32) -> Day {
        Day::from_number(20_000).plus(-age)
    }

    fn on() -> Day {
        day(0)
    }

    fn known(posts: &[(i32, i64)], counted: Option<i32>) -> Known {
        let posts = posts.iter().map(|(age, n)| (day(*age), *n)).collect();
        Known { since: Some(day(400)), posts, counted: counted.map(day) }
    }

    #[test]
    fn posts_decide_where_they_are_known() {
        let new = account(&known(&[(60, 5), (29, 6), (1, 6)], Some(1)), on());
        assert_eq!(
            (new.state, new.since, new.basis),
            (State::Active, Some(day(400)), Some(Basis::NewPost(day(29))))
        );
        let silent = account(&known(&[(60, 5), (31, 6), (1, 6)], Some(1)), on());
        assert_eq!(
            (silent.state, silent.since, silent.basis),
            (State::Dormant, Some(day(31)), Some(Basis::NoPost(day(31))))
        );
        // Noted for less than thirty days: nothing can be said of posts, but it is counted.
        let short = account(&known(&[(10, 5), (1, 5)], Some(1)), on());
        assert_eq!((short.state, short.basis), (State::Active, Some(Basis::Counted(day(1)))));
        // Fewer posts are no new one.
        assert_eq!(account(&known(&[(40, 9), (1, 5)], Some(1)), on()).state, State::Dormant);
    }

    #[test]
    fn an_account_that_nobody_counts_is_not_known_to_be_alive() {
        for (counted, state) in [
            (Some(0), State::Active),
            (Some(34), State::Active),
            (Some(35), State::Dormant),
            (None, State::Dormant),
        ] {
            let a = account(&known(&[], counted), on());
            assert_eq!(a.state, state, "{counted:?}");
            assert_eq!(a.state == State::Dormant, a.basis == Some(Basis::Unread(counted.map(day))));
        }
    }

    #[test]
    fn not_looked_for_is_not_none_and_the_best_account_counts() {
        let none = |absent| platform(&[], absent, on());
        assert_eq!((none(Some(day(9))).state, none(Some(day(9))).since), (State::None, Some(day(9))));
        assert_eq!((none(None).state, none(None).since), (State::NotLooked, None));
        let two = [known(&[], None), known(&[], Some(2))];
        assert_eq!(
            platform(&two, Some(day(9)), on()).state,
            State::Active,
            "an account outweighs an old confirmation"
        );
    }

    proptest! {
        #[test]
        fn a_state_always_says_what_it_rests_on(
            posts in prop::collection::vec((0..120i32, 0..9i64), 0..12),
            counted in prop::option::of(0..120i32),
        ) {
            let mut posts = posts;
            posts.sort_by_key(|p| -p.0);
            posts.dedup_by_key(|p| p.0);
            let a = account(&known(&posts, counted), on());
            prop_assert_eq!(a.state == State::Active, matches!(a.basis, Some(Basis::NewPost(_) | Basis::Counted(_))));
            prop_assert!(a.basis.is_some());
            // Another look today never makes an account less active.
            let seen = account(&known(&posts, Some(0)), on());
            prop_assert!(seen.state <= a.state || matches!(seen.basis, Some(Basis::NoPost(_))));
        }
    }
}
