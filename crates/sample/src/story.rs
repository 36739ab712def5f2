//! What the ministers' numbers tell. The curve "how many exceed each threshold" comes from here:
//! of 31, 27 exceed 6 % (one only by a burst), one lies between 5 and 6, one below 5, and of
//! two nobody can tell.

use crate::chance::Chance;

/// How many hold a ministerial office.
pub const MINISTERS: usize = 31;

/// What is unusual about a minister's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Nothing.
    Plain,
    /// The X account changed its handle, not its id.
    Renamed,
    /// One day's reading of the largest account was 0, in the middle of the series.
    Zero,
    /// The Instagram account was not read for three months.
    LongGap,
    /// A Telegram channel is known by its count only; nobody noted its handle.
    Unidentified,
    /// Nobody has said whose the accounts are.
    OwnerUnstated,
    /// The largest account jumped in two days; without that the target is missed.
    Burst,
    /// Fewer followers every month.
    Falling,
    /// Not one follower more in half a year.
    Flat,
    /// The largest account hides its count.
    Hidden,
    /// The largest account is suspended.
    Suspended,
}

/// One minister's part in the story.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Followers over all accounts that can be read today, as a share of the seat's electors.
    pub share: f64,
    /// What else there is to see.
    pub turn: Turn,
}

/// The parts in falling order of their share, but for the two that cannot be told.
pub fn parts(chance: &Chance) -> [Part; MINISTERS] {
    // Log-normal as followers are, but none below 6.4 %: those who follow below are chosen one by one.
    let mut shares: Vec<f64> = (0..25).map(|_| chance.log_normal(0.115, 0.7).clamp(0.064, 0.9)).collect();
    for s in shares.iter_mut().filter(|s| **s < 0.066) {
        *s = chance.between(0.064, 0.075);
    }
    // The chief minister is followed from everywhere: by more people than the seat has electors.
    shares[0] = chance.between(2.5, 4.0);
    shares.sort_by(|a, b| b.total_cmp(a));
    let mut parts = [Part { share: 0.0, turn: Turn::Plain }; MINISTERS];
    for (part, share) in parts.iter_mut().zip(shares) {
        part.share = share;
    }
    for (i, turn) in [
        (4, Turn::Renamed),
        (7, Turn::Zero),
        (10, Turn::LongGap),
        (13, Turn::Unidentified),
        (16, Turn::OwnerUnstated),
    ] {
        parts[i].turn = turn;
    }
    for (part, (share, turn)) in parts[25..].iter_mut().zip([
        (0.0645, Turn::Burst),
        (0.0620, Turn::Falling),
        (0.0540, Turn::Flat),
        (0.0360, Turn::Hidden),
        (0.0430, Turn::Suspended),
        (0.0310, Turn::Plain),
    ]) {
        *part = Part { share, turn };
    }
    parts
}
