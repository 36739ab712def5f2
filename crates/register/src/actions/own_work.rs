//! What a worker says of work and tours: on their own page, or through a president who writes for them and is named beside them.

use access::{Action, Ctx, Line, UserId, digest, users};
use areas::model::{AreaId, AreaKind};
use base::uuid::Uuid;
use base::{Day, Span};
use serde::Serialize;
use words::Text;

use super::near::{Near, near_worker};
use super::work::text;
use super::{RegisterError, worker};
use crate::model::work::{Answer, Answered, Doubt, Purpose, Standing, Told, Tour, Work};
use crate::model::{PersonId, TourId, WorkId};
use crate::rules::work as rules;
use crate::store::duties::{self, At};
use crate::store::one_worker::{self, Entry};
use crate::store::{tours, work as store};
use crate::units::Units;

/// Answers and tours of one person that are looked at.
const MANY: i64 = 200;
/// Receipts that the page shows.
const SHOWN: usize = 10;
/// Places that are offered for a tour.
const OFFERED: usize = 400;

/// Work of one worker, and what they said of it.
#[derive(Debug, Clone)]
pub struct Task {
    /// The work.
    pub work: Work,
    /// Where they have the duty for which they are asked.
    pub unit: AreaId,
    /// What they said, if they did.
    pub said: Option<Answered>,
}

/// Something that was received.
#[derive(Debug, Clone)]
pub enum Received {
    /// An answer, with what the work was.
    Answer(Answered, String),
    /// A tour, with where it led.
    Tour(Tour, Vec<Text>),
}

impl Received {
    /// Its number.
    pub fn receipt(&self) -> i64 {
        match self {
            Received::Answer(a, _) => a.receipt,
            Received::Tour(t, _) => t.receipt,
        }
    }

    /// When it was received.
    pub fn at(&self) -> i64 {
        match self {
            Received::Answer(a, _) => a.at,
            Received::Tour(t, _) => t.at,
        }
    }

    /// Whose word it is, and who wrote it.
    pub fn standing(&self) -> (Standing, &str) {
        match self {
            Received::Answer(a, _) => (a.standing, &a.by),
            Received::Tour(t, _) => (t.standing, &t.by),
        }
    }
}

/// Everything about one worker's work.
#[derive(Debug, Clone)]
pub struct Page {
    /// Who.
    pub person: PersonId,
    /// What is believed of them.
    pub entry: Entry,
    /// Their duties of today.
    pub duties: Vec<At>,
    /// What they are asked to do.
    pub tasks: Vec<Task>,
    /// Tours and answers, the last received first.
    pub received: Vec<Received>,
    /// How many were received in all.
    pub receipts: i64,
    /// Where a tour may lead.
    pub places: Vec<(AreaId, Text)>,
    /// What those are called who wrote for them.
    pub writers: Vec<(String, String)>,
}

/// The worker who acts.
///
/// # Errors
/// [`RegisterError::NoAccount`] if the account belongs to no worker.
pub async fn myself(ctx: &mut Ctx) -> Result<PersonId, RegisterError> {
    ctx.authorise(Action::SeeOwnData)?;
    let person: PersonId = ctx.actor.person().ok_or(RegisterError::NoAccount)?.into();
    let now = ctx.present();
    let entry = one_worker::entry(&mut ctx.tx, person, now).await?;
    entry.map(|_| person).ok_or(RegisterError::NoAccount)
}

/// One's own work.
///
/// # Errors
/// [`RegisterError::NoAccount`].
pub async fn mine(ctx: &mut Ctx) -> Result<Page, RegisterError> {
    let person = myself(ctx).await?;
    page(ctx, person).await
}

/// What the card of a worker shows of their work.
#[derive(Debug, Clone)]
pub enum Seen {
    /// Everything, to the presidents of the unit and the mandal.
    All(Box<Page>),
    /// Numbers, to everybody above: of answers, and of tours of the last ninety days by what is told of them.
    Counts {
        /// Answers.
        answers: i64,
        /// Tours that were held.
        held: i64,
        /// Tours that are planned.
        planned: i64,
    },
}

/// Days over which tours are counted.
const COUNTED: i32 = 90;

/// The work of a worker whose card the actor may see: all of it, or numbers.
///
/// # Errors
/// [`RegisterError::NoWorker`].
pub async fn seen(ctx: &mut Ctx, person: PersonId) -> Result<Seen, RegisterError> {
    let scope = ctx.authorise(Action::ReadWorkers)?;
    let card = worker::known(ctx, &scope, person).await?;
    if near_worker(ctx, &card.duties).await? > Near::Far {
        return Ok(Seen::All(Box::new(page(ctx, person).await?)));
    }
    let since = ctx.today().plus(-COUNTED);
    let counted = tours::count(&mut ctx.tx, person, since).await?;
    let of = |told: Told| counted.iter().find(|(name, _)| name == told.name()).map_or(0, |(_, n)| *n);
    let answers = store::count(&mut ctx.tx, person).await?;
    Ok(Seen::Counts { answers, held: of(Told::Done), planned: of(Told::Planned) })
}

async fn page(ctx: &mut Ctx, person: PersonId) -> Result<Page, RegisterError> {
    let (now, today) = (ctx.present(), ctx.today());
    let entry = one_worker::entry(&mut ctx.tx, person, now).await?;
    let entry = entry.ok_or(RegisterError::NoWorker(person))?;
    let mut held = duties::of(&mut ctx.tx, &[person.uuid()], today).await?;
    held.retain(|d| d.duty.span.contains(today));
    let answers = store::of(&mut ctx.tx, person, MANY).await?;
    let tours = tours::of(&mut ctx.tx, person, MANY).await?;
    let mut tasks = Vec::new();
    for (work, unit) in works_of(ctx, person, &held).await? {
        let said = answers.iter().find(|a| a.work == work.id).cloned();
        // What is answered stays until it is due, so that it can be said anew; what is open stays.
        if work.withdrawn.is_none() && (said.is_none() || work.due >= today) {
            tasks.push(Task { work, unit, said });
        }
    }
    tasks.sort_by_key(|t| (t.said.is_some(), t.work.due, t.work.id));
    let mut received = Vec::new();
    for a in answers.into_iter().take(SHOWN) {
        let what = store::one(&mut ctx.tx, a.work).await?.map(|w| w.what).unwrap_or_default();
        received.push(Received::Answer(a, what));
    }
    // What waits for a word of the worker is shown however long ago it came.
    let waits = |t: &Tour| {
        t.asked.is_some()
            || t.standing == Standing::Unconfirmed
            || rules::awaits_report(t.days, t.told, today)
    };
    for (i, t) in tours.into_iter().enumerate() {
        if i < SHOWN || waits(&t) {
            let mut places = Vec::new();
            for unit in &t.units {
                places.extend(areas::store::one::called(&mut ctx.tx, *unit, now).await?);
            }
            received.push(Received::Tour(t, places));
        }
    }
    received.sort_by_key(|r| std::cmp::Reverse(r.receipt()));
    let kept = |(i, r): &(usize, Received)| {
        *i < SHOWN || matches!(r, Received::Tour(t, _) if waits(t)) || r.standing().0 == Standing::Unconfirmed
    };
    let received: Vec<Received> =
        received.into_iter().enumerate().filter(|x| kept(x)).map(|(_, r)| r).collect();
    let mut writers: Vec<(String, String)> = Vec::new();
    for by in received.iter().map(|r| r.standing().1).filter(|by| *by != person.to_string()) {
        if writers.iter().any(|(known, _)| known == by) {
            continue;
        }
        if let Ok(id) = by.parse::<UserId>()
            && let Some(account) = users::one(&mut ctx.tx, id).await?
        {
            writers.push((by.to_owned(), account.name));
        }
    }
    let receipts = store::receipts(&mut ctx.tx, person).await?;
    let places = places(ctx, &held).await?;
    Ok(Page { person, entry, duties: held, tasks, received, receipts, places, writers })
}

/// All work that goes to a worker with these duties, each with the unit for which they answer.
async fn works_of(
    ctx: &mut Ctx,
    person: PersonId,
    held: &[At],
) -> Result<Vec<(Work, AreaId)>, RegisterError> {
    let tree = Units::kept(ctx).await?;
    let lies = |unit: AreaId, area: AreaId| unit == area || tree.ids_above(unit).any(|above| above == area);
    let mut areas: Vec<Uuid> = Vec::new();
    for d in held {
        areas.push(d.duty.unit.uuid());
        areas.extend(tree.ids_above(d.duty.unit).map(AreaId::uuid));
    }
    areas.sort_unstable();
    areas.dedup();
    let mut all = Vec::new();
    for work in store::at(&mut ctx.tx, &areas, Some(person)).await? {
        let meant = |d: &&At| {
            let named = work.designation.as_ref().is_none_or(|code| *code == d.duty.designation);
            named && lies(d.duty.unit, work.area)
        };
        let unit = match work.person {
            Some(_) => Some(work.area),
            None => held.iter().find(meant).map(|d| d.duty.unit),
        };
        all.extend(unit.map(|unit| (work, unit)));
    }
    Ok(all)
}

/// Where a tour may lead: the worker's units, what lies beside them in the mandal, and what lies above.
async fn places(ctx: &mut Ctx, held: &[At]) -> Result<Vec<(AreaId, Text)>, RegisterError> {
    let (tree, everywhere, now) = (Units::kept(ctx).await?, ctx.for_all(), ctx.present());
    let mut all: Vec<(AreaId, Text)> = Vec::new();
    let mut add = |id: AreaId, name: Text| {
        if all.len() < OFFERED && all.iter().all(|(known, _)| *known != id) {
            all.push((id, name));
        }
    };
    for d in held {
        add(d.duty.unit, d.unit.clone());
    }
    for d in held {
        let kind = |id: &AreaId| tree.place(*id).and_then(|p| tree.get(p)).map(|u| u.kind);
        let mandal = std::iter::once(d.duty.unit)
            .chain(tree.ids_above(d.duty.unit))
            .find(|id| kind(id) == Some(AreaKind::Mandal));
        let around = mandal.unwrap_or(d.duty.unit);
        let Some(area) = areas::store::one::on_day(&mut ctx.tx, &everywhere, around, now).await? else {
            continue;
        };
        let inside = match mandal {
            Some(_) => {
                areas::store::areas(&mut ctx.tx, &everywhere.under(&area.place.path), now, None).await?
            }
            None => areas::store::one::children(&mut ctx.tx, &area, now).await?,
        };
        for a in inside {
            add(a.identity.id, Text::new(a.name(words::Locale::Hi), a.name(words::Locale::En)));
        }
        for above in tree.ids_above(around) {
            if let Some(name) = areas::store::one::called(&mut ctx.tx, above, now).await? {
                add(above, name);
            }
        }
    }
    Ok(all)
}

/// For whom somebody writes: themselves, or a worker of their own unit or mandal.
async fn writes(ctx: &mut Ctx, on_behalf: Option<PersonId>) -> Result<(PersonId, Standing), RegisterError> {
    match on_behalf {
        None => Ok((myself(ctx).await?, Standing::Own)),
        Some(person) => {
            let scope = ctx.authorise(Action::KeepWorkers)?;
            let card = worker::known(ctx, &scope, person).await?;
            match near_worker(ctx, &card.duties).await? {
                Near::Far => Err(RegisterError::NotNear),
                _ => Ok((person, Standing::Unconfirmed)),
            }
        }
    }
}

fn traced(ctx: &mut Ctx, person: PersonId, standing: Standing, field: &'static str) {
    let action = if standing == Standing::Unconfirmed { Action::KeepWorkers } else { Action::SeeOwnData };
    ctx.audit(Line::of(action, format!("person {person}")).fields(&[field]));
}

/// What somebody says of work.
#[derive(Debug, Clone, Serialize)]
pub struct Said {
    /// For whom; `None` for themselves.
    pub on_behalf: Option<PersonId>,
    /// Of which work.
    pub work: WorkId,
    /// What.
    pub answer: Answer,
    /// Why, or what help is wanted.
    pub note: String,
}

/// Says what became of work; the number of the receipt. The same operation again gives the same receipt.
///
/// # Errors
/// [`RegisterError::NoWork`] for work that does not go to this worker, [`RegisterError::WorkOver`], [`RegisterError::NoReason`] where it could not be done,
/// [`RegisterError::AnsweredSelf`], [`RegisterError::NotNear`], [`RegisterError::NoAccount`].
pub async fn answer(ctx: &mut Ctx, said: &Said) -> Result<i64, RegisterError> {
    let (person, standing) = writes(ctx, said.on_behalf).await?;
    let digest = digest(said)?;
    if let Some(before) = ctx.answered("register.answer", &digest).await? {
        return Ok(before);
    }
    let today = ctx.today();
    let mut held = duties::of(&mut ctx.tx, &[person.uuid()], today).await?;
    held.retain(|d| d.duty.span.contains(today));
    let works = works_of(ctx, person, &held).await?;
    let found = works.into_iter().find(|(w, _)| w.id == said.work);
    let (work, unit) = found.ok_or(RegisterError::NoWork)?;
    if work.withdrawn.is_some() {
        return Err(RegisterError::WorkOver);
    }
    let note = text(&said.note)?;
    if said.answer == Answer::CouldNot && note.is_none() {
        return Err(RegisterError::NoReason);
    }
    let facts = store::facts(&mut ctx.tx, person, said.work).await?;
    if standing == Standing::Unconfirmed && !rules::may_write_for(&facts) {
        return Err(RegisterError::AnsweredSelf);
    }
    let receipt = store::receipts(&mut ctx.tx, person).await? + 1;
    let (at, by) = (ctx.now, ctx.actor.name());
    let fact =
        Answered { person, work: said.work, receipt, answer: said.answer, note, unit, at, by, standing };
    let stamp = ctx.stamp(None);
    store::set_answer(&mut ctx.tx, &fact, stamp).await?;
    traced(ctx, person, standing, "answer");
    ctx.answer("register.answer", &digest, &receipt).await?;
    Ok(receipt)
}

/// A tour as somebody writes it down.
#[derive(Debug, Clone, Serialize)]
pub struct Written {
    /// For whom; `None` for themselves.
    pub on_behalf: Option<PersonId>,
    /// Where it led, or is to lead.
    pub units: Vec<AreaId>,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub last: Day,
    /// For what.
    pub purpose: Purpose,
    /// Two words.
    pub words: String,
}

/// Writes a tour down, whatever its days are: what contradicts itself is kept, and asked about. The number of the receipt; the same operation again
/// gives the same.
///
/// # Errors
/// [`RegisterError::NoPlace`] without a place among those that are offered, [`RegisterError::TooLong`], [`RegisterError::NotNear`], [`RegisterError::NoAccount`].
pub async fn tour(ctx: &mut Ctx, w: &Written) -> Result<i64, RegisterError> {
    let (person, standing) = writes(ctx, w.on_behalf).await?;
    let digest = digest(w)?;
    if let Some(before) = ctx.answered("register.tour", &digest).await? {
        return Ok(before);
    }
    let today = ctx.today();
    let all = duties::of(&mut ctx.tx, &[person.uuid()], today).await?;
    let held: Vec<At> = all.iter().filter(|d| d.duty.span.contains(today)).cloned().collect();
    let offered = places(ctx, &held).await?;
    let mut units = w.units.clone();
    units.sort_unstable();
    units.dedup();
    if units.is_empty() || !units.iter().all(|u| offered.iter().any(|(id, _)| id == u)) {
        return Err(RegisterError::NoPlace);
    }
    let days = Span { from: w.from, until: w.last.plus(1) };
    let told = rules::told(days, today);
    let receipt = store::receipts(&mut ctx.tx, person).await? + 1;
    let fact = Tour {
        person,
        id: ctx.ids.make(),
        receipt,
        days,
        purpose: w.purpose,
        told,
        words: text(&w.words)?,
        asked: rules::doubt(days, told, today, first_day(&all)),
        at: ctx.now,
        by: ctx.actor.name(),
        standing,
        units,
    };
    let stamp = ctx.stamp(None);
    tours::set(&mut ctx.tx, &fact, stamp).await?;
    traced(ctx, person, standing, "tour");
    ctx.answer("register.tour", &digest, &receipt).await?;
    Ok(receipt)
}

/// The first day of the first duty, where all of them have one that was stated.
fn first_day(duties: &[At]) -> Option<Day> {
    let all_stated = duties.iter().all(|d| d.duty.from_stated);
    duties.iter().map(|d| d.duty.span.from).min().filter(|_| all_stated)
}

/// What a worker says later of a tour of their own.
#[derive(Debug, Clone, Serialize)]
pub enum Later {
    /// It was held; two words of report.
    Held(String),
    /// It did not come about; why.
    NotHeld(String),
    /// These are its days.
    Days(Day, Day),
    /// The days are right as they are, or what a president wrote is right.
    Right,
}

/// Says something later of one's own tour.
///
/// # Errors
/// [`RegisterError::NoWork`] for a tour that is not one's own, exactly as for one that does not exist; [`RegisterError::NoReason`].
pub async fn later(ctx: &mut Ctx, id: TourId, later: &Later) -> Result<i64, RegisterError> {
    let person = myself(ctx).await?;
    let digest = digest(&(id, later))?;
    if let Some(before) = ctx.answered("register.tour.later", &digest).await? {
        return Ok(before);
    }
    let mut tour = tours::one(&mut ctx.tx, person, id).await?.ok_or(RegisterError::NoWork)?;
    let today = ctx.today();
    let first = {
        let all = duties::of(&mut ctx.tx, &[person.uuid()], today).await?;
        first_day(&all)
    };
    let mut asked = tour.asked;
    match later {
        Later::Held(words) => {
            tour.told = Told::Done;
            tour.words = text(words)?.or(tour.words);
            asked = rules::doubt(tour.days, tour.told, today, first);
        }
        Later::NotHeld(why) => {
            tour.told = Told::NotHeld;
            tour.words = Some(text(why)?.ok_or(RegisterError::NoReason)?);
            asked = None;
        }
        Later::Days(from, last) => {
            tour.days = Span { from: *from, until: last.plus(1) };
            if tour.told != Told::NotHeld {
                tour.told = rules::told(tour.days, today);
            }
            asked = rules::doubt(tour.days, tour.told, today, first);
        }
        Later::Right => {}
    }
    match later {
        // A yes is no new word: who wrote it stays beside it.
        Later::Right => {
            // Days that turn back cannot be right.
            asked = asked.filter(|d| *d == Doubt::Turned);
            if tour.standing == Standing::Unconfirmed {
                tour.standing = Standing::Confirmed;
            }
        }
        _ => {
            tour.receipt = store::receipts(&mut ctx.tx, person).await? + 1;
            (tour.at, tour.by, tour.standing) = (ctx.now, ctx.actor.name(), Standing::Own);
        }
    }
    tour.asked = asked;
    let stamp = ctx.stamp(None);
    tours::set(&mut ctx.tx, &tour, stamp).await?;
    traced(ctx, person, Standing::Own, "tour");
    ctx.answer("register.tour.later", &digest, &tour.receipt).await?;
    Ok(tour.receipt)
}

/// Says that an answer which a president wrote is right.
///
/// # Errors
/// [`RegisterError::NoWork`] if nobody wrote one for the worker.
pub async fn confirm(ctx: &mut Ctx, id: WorkId) -> Result<i64, RegisterError> {
    let person = myself(ctx).await?;
    let answers = store::of(&mut ctx.tx, person, MANY).await?;
    let mut answer = answers.into_iter().find(|a| a.work == id).ok_or(RegisterError::NoWork)?;
    if answer.standing == Standing::Unconfirmed {
        answer.standing = Standing::Confirmed;
        let stamp = ctx.stamp(None);
        store::set_answer(&mut ctx.tx, &answer, stamp).await?;
        traced(ctx, person, Standing::Own, "answer");
    }
    Ok(answer.receipt)
}
