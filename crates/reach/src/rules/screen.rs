//! Readings that lie: held back, with the reason, until later readings or a person settle them.
//!
//! Readings arrive one at a time, in the order of their days, and are judged by what came before. A reading in doubt
//! waits at most [`HOLD_DAYS`]; what comes after it decides. Nothing uses the future: what is said *as of* a day
//! follows from the readings, events, renames and decisions up to that day.
//!
//! - [`Doubt::Drop`]: more than 3 % below the one before. Accepted, at its own date, when it lasts 6 days or when no
//!   return comes in 7; refused when the level returns, or when 7 days later the latest reading has left it.
//! - [`Doubt::Zero`]: zero after a positive count. Accepted when another zero comes 6 or 7 days later; else refused.
//! - [`Doubt::Stranger`]: more than twice the one before; after a rename also less than half. Accepted when it lasts 6
//!   days, but **after a rename only by a person**, for whom it waits as long as it takes; refused when 7 days later it
//!   is gone, or by a person.
//! - [`Doubt::Stuck`]: repeats, for two weeks, a count that used to move nearly daily. Accepted when it moves on by no
//!   more than an ordinary step; refused when it leaps on, or stands still for 7 more days.
//!
//! What this cannot see: lies of less than 3 %; a fall that hides in the rounding of the platform (counts are compared
//! by what they can mean, so that rounding never makes a doubt); a stranger whose account is about as large; a lie in
//! the first reading of all; a growth of less than double that is none. A small fall that an account
//! outgrows within a week looks like a return, a fall that lasts like a step. An account of a dozen may lose one
//! follower without a question ([`LEAST_PEOPLE`]), although that is more than 3 %.

mod doubt;
mod machine;
#[cfg(test)]
mod tests;

use base::Day;

use doubt::{fell, multiplied, zero};

use crate::rules::series::Point;
pub use machine::Screen;

/// A fall is a question from more than this many thousandths on. From the definition of a reading that lies: a drop of
/// more than 3 % that returns to within 1.5 % of the level before, in at most 5 days.
pub const DROP: i64 = 30;

/// How many thousandths below the level before still count as its return; the same definition.
pub const RETURN: i64 = 15;

/// In how many days a drop that lies returns; the same definition. A reading after them that agrees settles a doubt.
pub const RETURN_DAYS: i32 = 5;

/// How long a reading is held at most, and how fast a true step must be believed.
pub const HOLD_DAYS: i32 = 7;

/// A fall of fewer people is no question. The least that can be asked: one person comes and goes.
pub const LEAST_PEOPLE: i64 = 2;

/// How many times larger or smaller another person's account must be to be noticed. Sizes of accounts span six powers
/// of ten, so nine strangers of ten lie outside; an account does not double or halve between two readings.
pub const FACTOR: i64 = 2;

/// A count that used to move is stuck when it has been the same for so many days: two weeks are "weeks".
pub const STUCK_DAYS: i32 = 14;

/// How far back an account's habit is looked at: four weeks, every weekday equally often.
pub const HABIT_DAYS: i32 = 28;

/// How many steps it takes to know a habit, and how many repetitions to call it broken. Of an account that moves in
/// four steps of five, ten in a row stand still by chance once in ten million times.
pub const HABIT_STEPS: usize = 10;

/// Why a reading is not believed at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// It fell, and may return within days.
    Drop,
    /// It says zero after a positive count, as platforms do for accounts they suspend or hide.
    Zero,
    /// It repeats a number that used to move.
    Stuck,
    /// It may be another person's account.
    Stranger,
}

/// Whether a reading may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Yes, at its own date.
    Accepted {
        /// The day on which that was known: the reading's own, unless it was in doubt.
        on: Day,
    },
    /// Not yet.
    Held,
    /// No, unless a person says otherwise.
    Refused {
        /// The day on which that was known.
        on: Day,
    },
}

/// What a person said of one reading. It stands above the rules, whether or not they have settled the reading. What is
/// said of a stranger after a rename goes for all readings like it since the account's own last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The day of the reading.
    pub day: Day,
    /// The day on which they said it; a decision made before its reading says nothing.
    pub made_on: Day,
    /// Whether it may be used.
    pub accept: bool,
}

/// What is known of an account beside its readings; each in any order.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// Days on which most accounts of the platform fell ([`crate::rules::events`]). A fall from the reading before, to no
    /// less than half, is then no question.
    pub events: &'a [Day],
    /// Days on which the handle changed while the platform's id of the account was unknown.
    pub renames: &'a [Day],
    /// What people decided. Of two made on one day about one reading, the later in the slice counts.
    pub decisions: &'a [Decision],
}

/// A reading and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screened {
    /// The reading.
    pub point: Point,
    /// Why it was ever in doubt: the first reason, on its own day. `None` if it was believed at once.
    pub doubt: Option<Doubt>,
    /// What it was settled to, in order of time: once, and again when a person overrules that.
    steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    on: Day,
    accepted: bool,
    by_person: bool,
}

impl Screened {
    /// A reading that was never in doubt.
    fn believed(point: Point) -> Screened {
        let step = Step { on: point.day, accepted: true, by_person: false };
        Screened { point, doubt: None, steps: vec![step] }
    }

    /// As it stands after the last day the screen has seen.
    pub fn outcome(&self) -> Outcome {
        self.as_of(Day::MAX)
    }

    /// As it stood at the end of `day`; held, if `day` is before the reading's own.
    pub fn as_of(&self, day: Day) -> Outcome {
        match self.steps.iter().rev().find(|s| s.on <= day) {
            Some(&Step { on, accepted: true, .. }) => Outcome::Accepted { on },
            Some(&Step { on, .. }) => Outcome::Refused { on },
            None => Outcome::Held,
        }
    }

    fn accepted(&self) -> bool {
        self.steps.last().is_some_and(|s| s.accepted)
    }

    fn refused(&self) -> bool {
        self.steps.last().is_some_and(|s| !s.accepted)
    }

    fn by_person(&self) -> bool {
        self.steps.last().is_some_and(|s| s.by_person)
    }
}

/// Judges a series as it stood at the end of `until`: one entry for each of `points` up to that day.
///
/// `points` are in the order of their days, one a day; one that is not later than the one before it is left out.
pub fn screen(points: &[Point], context: &Context<'_>, until: Day) -> Vec<Screened> {
    let mut decisions: Vec<Decision> =
        context.decisions.iter().copied().filter(|d| d.made_on <= until).collect();
    decisions.sort_by_key(|d| d.made_on);
    let mut decisions = decisions.into_iter().peekable();
    let mut screen = Screen::new(context.events, context.renames);
    if context.renames.is_empty() && decisions.peek().is_none() && calm(points, until) {
        // Most series, most of the time: nothing is asked, so nothing has to be remembered to answer it.
        return points.iter().take_while(|p| p.day <= until).map(|p| Screened::believed(*p)).collect();
    }
    for point in points.iter().take_while(|p| p.day <= until) {
        while let Some(d) = decisions.next_if(|d| d.made_on < point.day) {
            screen.decide(d);
        }
        screen.feed(*point);
    }
    for d in decisions {
        screen.decide(d);
    }
    screen.advance(until);
    screen.into_readings()
}

/// Whether no reading up to `until` can raise a question: each is believed when the one before it is, and so all are.
fn calm(points: &[Point], until: Day) -> bool {
    let points = &points[..points.partition_point(|p| p.day <= until)];
    let mut still = points.first().map(|p| p.day);
    !points.iter().any(|p| zero(p.count))
        && points.windows(2).all(|w| {
            if w[0].count != w[1].count {
                still = Some(w[1].day);
            }
            w[0].day < w[1].day
                && !fell(w[0].count, w[1].count)
                && !multiplied(w[0].count, w[1].count)
                && still.is_none_or(|from| w[1].day.since(from) < STUCK_DAYS)
        })
}
