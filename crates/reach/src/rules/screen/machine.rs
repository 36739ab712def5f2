//! The screen itself: readings go in one at a time, and settle what was in doubt before.

use base::{Count, Day};

use super::doubt::{agrees, broke, explained, fell, multiplied, renamed, returned, stuck, zero};
use super::{Decision, Doubt, HOLD_DAYS, Outcome, RETURN_DAYS, Screened, Step};
use crate::rules::series::Point;

/// The screen of one account. Everything is told to it in the order of days: on one day first the reading, then what
/// people decided. Each telling answers with the readings that it settled: their days, and what they are now.
///
/// A screen built up day by day and one that is fed everything at once are the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Screen {
    events: Vec<Day>,
    renames: Vec<Day>,
    readings: Vec<Screened>,
    /// Those held, by their place among the readings, in order.
    waiting: Vec<usize>,
    /// The day up to which waiting has been counted; `None` before the first.
    today: Option<Day>,
}

/// The question that a reading raises.
#[derive(Debug, Clone, Copy)]
enum Question {
    /// It has left this level. If `ask`, only a person can say that it may.
    Left { why: Doubt, level: Count, ask: bool },
    /// It stands still, while its ordinary step is this.
    Still { step: i64 },
}

impl Screen {
    /// A screen without readings. Events and renames may also be told later, up to the day they matter.
    pub fn new(events: &[Day], renames: &[Day]) -> Screen {
        Screen { events: events.to_vec(), renames: renames.to_vec(), ..Screen::default() }
    }

    /// Most accounts of the platform fell on `day`; told before the reading of that day.
    pub fn event(&mut self, day: Day) {
        self.events.push(day);
    }

    /// The handle changed on `day`; told before the reading of that day.
    pub fn rename(&mut self, day: Day) {
        self.renames.push(day);
    }

    /// The next reading. One that is not later than the last, or lies before a day already counted, is left out.
    pub fn feed(&mut self, point: Point) -> Vec<(Day, Outcome)> {
        if self.readings.last().is_some_and(|r| point.day <= r.point.day)
            || self.today.is_some_and(|t| point.day < t)
        {
            return Vec::new();
        }
        let mut settled = self.advance(point.day.plus(-1));
        self.today = Some(point.day);
        let i = self.readings.len();
        self.readings.push(Screened { point, doubt: None, steps: Vec::new() });
        self.waiting.push(i);
        // What waited is settled first: a step that has lasted is the level this reading is measured against.
        let asked = self.question(i);
        settled.extend(self.settle_all(point.day));
        if !self.readings[i].accepted() {
            self.readings[i].doubt = self.question(i).or(asked).map(Question::why);
        }
        settled
    }

    /// A person's word about a reading.
    pub fn decide(&mut self, d: Decision) -> Vec<(Day, Outcome)> {
        if d.made_on < d.day || self.today.is_some_and(|t| d.made_on < t) {
            return Vec::new();
        }
        let mut settled = self.advance(d.made_on);
        if let Ok(i) = self.readings.binary_search_by_key(&d.day, |r| r.point.day) {
            self.waiting.retain(|w| *w != i);
            settled.extend(self.settle(i, Step { on: d.made_on, accepted: d.accept, by_person: true }));
            settled.extend(self.settle_all(d.made_on));
        }
        settled
    }

    /// `day` has ended: what has waited long enough by then is settled, even if no reading came.
    pub fn advance(&mut self, day: Day) -> Vec<(Day, Outcome)> {
        let due = |i: &usize| self.readings.get(*i).map(|r| r.point.day.plus(HOLD_DAYS));
        // In order of days: the settling of one may settle others.
        let due: Vec<Day> =
            self.waiting.iter().filter_map(due).filter(|d| *d <= day && Some(*d) > self.today).collect();
        let settled = due.into_iter().flat_map(|d| self.settle_all(d)).collect();
        self.today = self.today.max(Some(day));
        settled
    }

    /// All readings so far, in order.
    pub fn readings(&self) -> &[Screened] {
        &self.readings
    }

    /// All readings so far, in order.
    pub fn into_readings(self) -> Vec<Screened> {
        self.readings
    }

    /// Settles what can be settled on `today`, the oldest first, and looks again after each: what is believed changes
    /// what the others are measured against.
    fn settle_all(&mut self, today: Day) -> Vec<(Day, Outcome)> {
        let mut settled = Vec::new();
        while let Some((w, accepted)) =
            self.waiting.iter().enumerate().find_map(|(w, i)| Some((w, self.answer(*i, today)?)))
        {
            let i = self.waiting.remove(w);
            settled.extend(self.settle(i, Step { on: today, accepted, by_person: false }));
        }
        settled
    }

    /// Writes an outcome down; one that changes nothing only gains the person who confirms it.
    fn settle(&mut self, i: usize, step: Step) -> Option<(Day, Outcome)> {
        let r = self.readings.get_mut(i)?;
        match r.steps.last_mut() {
            Some(last) if last.accepted == step.accepted => {
                last.by_person |= step.by_person;
                None
            }
            _ => {
                r.steps.push(step);
                Some((r.point.day, r.outcome()))
            }
        }
    }

    /// The question that reading `i` raises, as far as is known now; `None` if it is to be believed.
    fn question(&self, i: usize) -> Option<Question> {
        let (now, doubt) = self.readings.get(i).map(|r| (r.point, r.doubt))?;
        let b = self.believed_before(i)?;
        let believed = self.readings.get(b)?.point;
        let highest = |a: Count, c: Count| if c.lower > a.lower { c } else { a };
        let level = self.levels(b, i).fold(believed.count, highest);
        let left = |why, level, ask| Some(Question::Left { why, level, ask });
        // What was first asked about otherwise keeps its week: it does not come to wait for a person.
        let may_ask =
            doubt.is_none_or(|d| d == Doubt::Stranger) && renamed(&self.renames, believed.day, now.day);
        if may_ask && broke(believed.count, now.count) {
            return left(Doubt::Stranger, believed.count, true);
        }
        if zero(now.count) && level.lower > 0 {
            return left(Doubt::Zero, level, false);
        }
        // An event explains a fall from a reading that was believed, not one that was already in question before it.
        if fell(level, now.count) && !(b + 1 == i && explained(&self.events, believed, now)) {
            return left(Doubt::Drop, level, false);
        }
        if multiplied(believed.count, now.count) {
            return left(Doubt::Stranger, believed.count, false);
        }
        stuck(&self.readings[..=i]).map(|step| Question::Still { step })
    }

    /// Whether reading `i`, which waits, is to be accepted (`true`) or refused on `today`; `None`: it waits on.
    fn answer(&self, i: usize, today: Day) -> Option<bool> {
        let Some(question) = self.question(i) else { return Some(true) };
        let now = self.readings.get(i)?.point;
        let over = today.since(now.day) >= HOLD_DAYS;
        let mut later = self.readings[i + 1..].iter().filter(|r| !r.refused());
        match question {
            Question::Left { why, level, ask } => {
                if let Some(said) = self.said_of_stranger(i).filter(|_| ask) {
                    return Some(said);
                }
                let mut left = self.levels(self.believed_before(i)?, i).filter(|l| fell(*l, now.count));
                if left.any(|l| later.clone().any(|r| returned(l, r.point.count))) {
                    return Some(false);
                }
                // The latest that was believed; a second lie does not bear out the first.
                let last = later.clone().rfind(|r| r.accepted()).or(later.next_back()).map(|r| r.point);
                let agrees = match why {
                    Doubt::Zero => last.is_some_and(|l| zero(l.count)),
                    _ => last.is_none_or(|l| agrees(l.count, now.count, level, why)),
                };
                let lasts = last.is_some_and(|l| l.day.since(now.day) > RETURN_DAYS);
                match (agrees, ask, why) {
                    (true, true, _) => None,
                    (true, false, _) if lasts => Some(true),
                    // Zeros near one another may be one failure.
                    (_, _, Doubt::Zero) => over.then_some(false),
                    _ => over.then_some(agrees),
                }
            }
            Question::Still { step } => {
                let value = now.count.value;
                match later.find(|r| r.accepted() && r.point.count.value != value) {
                    Some(moved) => Some((moved.point.count.value - value).abs() <= step),
                    None => over.then_some(false),
                }
            }
        }
    }

    /// The place of the last reading before `i` that is believed.
    fn believed_before(&self, i: usize) -> Option<usize> {
        self.readings[..i].iter().rposition(Screened::accepted)
    }

    /// The counts that reading `i` may have fallen from: the one believed at `b`, and all since that no person refused,
    /// as any of them may have been the true one.
    fn levels(&self, b: usize, i: usize) -> impl Iterator<Item = Count> {
        self.readings[b..i].iter().filter(|r| !(r.refused() && r.by_person())).map(|r| r.point.count)
    }

    /// What a person last said of a reading like `i` that follows the same believed one.
    fn said_of_stranger(&self, i: usize) -> Option<bool> {
        let now = self.readings.get(i)?.point;
        let from = self.believed_before(i)? + 1;
        let next = self.readings[i..].iter().position(Screened::accepted);
        let to = next.map_or(self.readings.len(), |a| i + a + 1);
        let like = |r: &&Screened| r.by_person() && !broke(r.point.count, now.count);
        self.readings[from..to]
            .iter()
            .filter(like)
            .filter_map(|r| r.steps.last())
            .max_by_key(|s| s.on)
            .map(|s| s.accepted)
    }
}

impl Question {
    fn why(self) -> Doubt {
        match self {
            Question::Left { why, .. } => why,
            Question::Still { .. } => Doubt::Stuck,
        }
    }
}
