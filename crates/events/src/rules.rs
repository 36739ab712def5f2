//! What may become of an event, and from when everybody may see it. Pure.

use crate::model::{Event, Kind, Said, Shown, Stage};

/// From when everybody may see an event: `None` for never. The one place where this is decided; every page, feed, picture and search asks its answer.
pub fn visible_from(said: &Said, stage: Stage, published: Option<i64>) -> Option<i64> {
    let published = published.filter(|_| stage == Stage::Published && !said.kind.is_private())?;
    Some(match said.shown {
        Shown::Now => published,
        Shown::Arrival => published.max(said.starts),
        Shown::After => published.max(said.ends),
    })
}

/// Why something cannot be done to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// It has been cancelled.
    Cancelled,
    /// It has not come so far yet.
    TooEarly,
    /// It has come further already.
    Done,
    /// A journey or a stay at home is never published.
    Private,
    /// It has begun or is over.
    Begun,
}

/// What may be done to an event, apart from who does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Say something else of it, before it is published.
    Change,
    /// Find it right.
    Approve,
    /// Let everybody see it.
    Publish,
    /// Let it be at another time, or correct what is published.
    Move,
    /// Say that it does not take place.
    Cancel,
    /// Tell what came of it.
    Report,
}

impl Act {
    /// All of them.
    pub const ALL: [Act; 6] = [Act::Change, Act::Approve, Act::Publish, Act::Move, Act::Cancel, Act::Report];
}

/// Whether an act can be done to an event at a moment.
///
/// # Errors
/// The first reason why not.
pub fn may(act: Act, e: &Event, now: i64) -> Result<(), Bar> {
    let bar = |is: bool, bar: Bar| if is { Err(bar) } else { Ok(()) };
    bar(e.cancelled.is_some(), Bar::Cancelled)?;
    match act {
        Act::Change => bar(e.stage == Stage::Published, Bar::Done),
        Act::Approve => bar(e.stage != Stage::Draft, Bar::Done),
        Act::Publish => {
            bar(e.said.kind.is_private(), Bar::Private)?;
            bar(e.stage == Stage::Draft, Bar::TooEarly)?;
            bar(e.stage == Stage::Published, Bar::Done)
        }
        Act::Move => {
            bar(e.stage != Stage::Published, Bar::TooEarly)?;
            bar(e.said.ends <= now, Bar::Begun)
        }
        Act::Cancel => bar(e.said.ends <= now, Bar::Begun),
        Act::Report => bar(e.said.starts > now, Bar::TooEarly),
    }
}

/// The event after somebody said something else of it: before it is published it must be found right again.
pub fn changed(mut e: Event, said: Said) -> Event {
    e.said = said;
    e.stage = Stage::Draft;
    settled(e)
}

/// The event after somebody found it right.
pub fn approved(mut e: Event) -> Event {
    e.stage = Stage::Approved;
    settled(e)
}

/// The event after it was published.
pub fn published(mut e: Event, now: i64) -> Event {
    e.stage = Stage::Published;
    e.published = Some(now);
    settled(e)
}

/// The event after it was moved, or what is published of it corrected: whoever wrote it down hears of it, and of when it was to be.
pub fn moved(mut e: Event, said: Said) -> Event {
    if said.starts != e.said.starts {
        e.was = Some(e.said.starts);
    }
    e.said = said;
    e.sequence += 1;
    settled(e)
}

/// The event after it was found not to take place.
pub fn cancelled(mut e: Event, why: String) -> Event {
    e.cancelled = Some(why);
    e.sequence += 1;
    settled(e)
}

fn settled(mut e: Event) -> Event {
    e.visible_from = visible_from(&e.said, e.stage, e.published);
    e
}

/// What is wrong with what is said of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It has no title.
    NoTitle,
    /// It ends before it begins.
    EndsFirst,
    /// It lasts longer than a day and a night.
    TooLong,
}

/// The longest that an event lasts: what lasts for days is an event on each of them.
pub const LONGEST: i64 = 24 * 3_600 * 1_000_000;

/// What is wrong with what is said.
pub fn faults(said: &Said) -> Vec<Fault> {
    let checks = [
        (
            said.title.trim().is_empty() && said.kind != Kind::Journey && said.kind != Kind::Home,
            Fault::NoTitle,
        ),
        (said.ends <= said.starts, Fault::EndsFirst),
        (said.ends.saturating_sub(said.starts) > LONGEST, Fault::TooLong),
    ];
    checks.into_iter().filter(|(is, _)| *is).map(|(_, fault)| fault).collect()
}

#[cfg(test)]
mod tests;
