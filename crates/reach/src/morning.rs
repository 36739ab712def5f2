//! What a state office looks at first: what has changed since a day, what is to be done today, who has moved.

use std::collections::HashMap;

use access::{Action, Ctx};
use accounts::model::AccountId;
use areas::model::Area;
use base::{AsOf, Bounds, Day};
use register::model::{Names, PersonId};

use crate::due::Readers;
use crate::report::{Asked, Report, ReportError, ReportRow, from_world};
use crate::rules::growth::{Growth, GrowthVerdict};
use crate::rules::screen::Outcome;
use crate::rules::verdict::Verdict;
use crate::rules::work::{Task, What, order};
use crate::store;
use crate::world::World;

/// Days back with which a morning is compared where no meeting is known: meetings are held about every fortnight.
pub const SINCE: i32 = 14;
/// Days over which movers are looked for.
pub const WEEK: i32 = 7;
/// How many movers are shown in each direction.
const MOVERS: usize = 5;

/// One representative on two days.
#[derive(Debug, Clone)]
pub struct Change {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// The area answered for.
    pub area: Option<Area>,
    /// The verdict before; `None` if they did not hold the office then.
    pub before: Option<Verdict>,
    /// The verdict now; `None` if they do not hold it any more.
    pub after: Option<Verdict>,
    /// The followers that decide, before and now.
    pub followers: (Option<Bounds>, Option<Bounds>),
}

/// The day with which a morning is compared, and why it is that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// The day of the last meeting.
    Meeting(Day),
    /// [`SINCE`] days back: no meeting is known.
    Usual(Day),
    /// Somebody asked for this day.
    Asked(Day),
}

impl Since {
    /// What a day is compared with: the day asked for, else that of the last meeting, else [`SINCE`] days back.
    pub fn before(on: Day, asked: Option<Day>, meeting: Option<Day>) -> Since {
        let usual = || Since::Usual(on.plus(-SINCE));
        asked.map(Since::Asked).or(meeting.map(Since::Meeting)).unwrap_or_else(usual)
    }

    /// The day.
    pub const fn day(self) -> Day {
        match self {
            Since::Meeting(day) | Since::Usual(day) | Since::Asked(day) => day,
        }
    }
}

/// The same question asked on two days.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The earlier day.
    pub since: Since,
    /// How many met the target then.
    pub met_before: usize,
    /// Everybody on either day: first those whose verdict is another; then in the order of the later report, those who left last.
    pub people: Vec<Change>,
}

impl Compared {
    /// Those who meet the target now and did not before.
    pub fn came(&self) -> impl Iterator<Item = &Change> {
        self.people.iter().filter(|c| c.after == Some(Verdict::Met) && c.before != Some(Verdict::Met))
    }

    /// Those who met the target before and do not now.
    pub fn left(&self) -> impl Iterator<Item = &Change> {
        self.people.iter().filter(|c| c.before == Some(Verdict::Met) && c.after != Some(Verdict::Met))
    }

    /// Those whose verdict is another.
    pub fn changed(&self) -> impl Iterator<Item = &Change> {
        self.people.iter().filter(|c| c.before != c.after)
    }
}

/// Somebody whose followers changed more in a week than others'.
#[derive(Debug, Clone)]
pub struct Mover {
    /// Who, with the verdict.
    pub row: ReportRow,
    /// The change over the week.
    pub change: Growth,
}

/// Everything of the morning that a report does not say.
#[derive(Debug, Clone)]
pub struct Morning {
    /// The same report on an earlier day.
    pub compared: Compared,
    /// What is to be done, in order; what is done or put off is left out.
    pub tasks: Vec<Task>,
    /// Who has to do it.
    pub readers: Readers,
    /// Who grew most in the week, and who fell most.
    pub movers: (Vec<Mover>, Vec<Mover>),
    /// Accounts held, and how many of them were read since yesterday.
    pub read: (usize, usize),
    /// Days of the last week on which a platform itself changed its counts.
    pub events: Vec<(accounts::platform::Platform, Day)>,
    /// The instant at which everything shown was known, microseconds since the epoch.
    pub made: i64,
}

/// Puts it together for a report. `since`: the day to compare with.
///
/// # Errors
/// [`ReportError`].
pub async fn morning(ctx: &mut Ctx, report: &Report, since: Since) -> Result<Morning, ReportError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let as_of = report.asked.as_of;
    let then = World::seen(ctx, &scope, AsOf { day: since.day(), ..as_of }, None).await?;
    let world = World::seen(ctx, &scope, as_of, report.asked.roll).await?;
    let hidden = store::marks::hidden(&mut ctx.tx, as_of).await?;
    let mut tasks: Vec<Task> = report.rows.iter().flat_map(|x| tasks(&world, x)).collect();
    tasks.retain(|t| !hidden.contains(&t.key()));
    order(&mut tasks, as_of.day);
    let accounts = || report.rows.iter().flat_map(|x| &x.subject.accounts);
    let fresh = |r: &crate::model::Reading| as_of.day.since(r.day) <= 1;
    let recent = |d: &Day| as_of.day.since(*d) <= WEEK;
    let mut events: Vec<_> = world
        .events
        .iter()
        .flat_map(|(platform, days)| days.iter().filter(|d| recent(d)).map(|d| (*platform, *d)))
        .collect();
    events.sort();
    Ok(Morning {
        compared: compared(&then, report, since),
        tasks,
        readers: Readers::seen(&world),
        movers: movers(&world, report)?,
        read: (accounts().count(), accounts().filter(|a| a.reading.as_ref().is_some_and(fresh)).count()),
        events,
        made: world.made,
    })
}

/// The report of an earlier day beside this one. A rule that was not in force then is applied all the same: only the counts are to differ.
fn compared(then: &World, report: &Report, since: Since) -> Compared {
    let asked = Asked { as_of: then.as_of, plans: false, ..report.asked.clone() };
    let before = crate::report::judged_by(then, asked, report.rule.clone());
    let mut old: HashMap<PersonId, &ReportRow> = before.rows.iter().map(|x| (x.person, x)).collect();
    let change = |x: &ReportRow, before: Option<&ReportRow>, after: Option<&ReportRow>| Change {
        person: x.person,
        names: x.names.clone(),
        area: x.area.clone(),
        before: before.map(|x| x.judgement.verdict),
        after: after.map(|x| x.judgement.verdict),
        followers: (
            before.map(|x| x.judgement.deciding().bounds),
            after.map(|x| x.judgement.deciding().bounds),
        ),
    };
    let mut people: Vec<Change> =
        report.rows.iter().map(|x| change(x, old.remove(&x.person), Some(x))).collect();
    people
        .extend(before.rows.iter().filter(|x| old.contains_key(&x.person)).map(|x| change(x, Some(x), None)));
    people.sort_by_key(|c| c.before == c.after);
    let met_before = before.rows.iter().filter(|x| x.judgement.verdict == Verdict::Met).count();
    Compared { since, met_before, people }
}

/// What is to be done about the accounts of one representative.
pub fn tasks(world: &World, x: &ReportRow) -> Vec<Task> {
    let on = world.as_of.day;
    let mut out = Vec::new();
    for (i, a) in x.subject.accounts.iter().enumerate() {
        let task = |what| Task { person: x.person, account: a.account, platform: a.platform, what };
        if let Some(history) = world.history(a.account) {
            out.extend(history.unexplained().map(|b| task(What::Explain(*b))));
            let waits = history.doubted.iter().filter(|d| d.outcome == Outcome::Held);
            // Of several in a row the first is the question.
            out.extend(waits.take(1).map(|d| task(What::Confirm { day: d.point.day, doubt: d.doubt })));
        }
        let unread = x.judgement.unread.iter().find(|(at, _)| *at == i).map(|(_, why)| *why);
        if let Some(why) = unread.filter(|why| *why != crate::rules::verdict::Unusable::HeldBack) {
            let last = last_count(world, a.account).filter(|d| *d <= on);
            let decides = x.judgement.decided_by.contains(&i);
            out.push(task(What::Read { why, last, decides }));
        }
    }
    out
}

fn last_count(world: &World, id: AccountId) -> Option<Day> {
    world.points(id, Day::MIN).last().map(|p| p.day)
}

fn movers(world: &World, report: &Report) -> Result<(Vec<Mover>, Vec<Mover>), ReportError> {
    let asked = Asked { growth_days: WEEK, plans: false, ..report.asked.clone() };
    let week = from_world(world, asked)?;
    let least = |g: &Growth| g.lower.filter(|l| *l > 0).or(g.upper.filter(|u| *u < 0)).unwrap_or(0);
    let mut all: Vec<Mover> = week
        .rows
        .into_iter()
        .filter_map(|row| Some(Mover { change: row.growth?, row }))
        .filter(|m| least(&m.change) != 0)
        .collect();
    // By what surely came or went; ties in the order of the report.
    all.sort_by_key(|m| std::cmp::Reverse(least(&m.change)));
    let grown = |m: &&Mover| m.change.verdict == GrowthVerdict::Grown;
    let up = all.iter().filter(grown).take(MOVERS).cloned().collect();
    let down = all.iter().rev().filter(|m| least(&m.change) < 0).take(MOVERS).cloned().collect();
    Ok((up, down))
}
