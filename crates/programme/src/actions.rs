//! What is done to the programme of a representative. A form that is sent twice is carried out once: each act is known by its operation.

pub mod desk;
pub mod lawful;
pub mod movement;
pub mod photos;
pub mod posts;
pub mod public;
pub mod together;

use access::{AccessError, Action, Actor, Ctx, Line, digest};
use areas::model::AreaId;
use base::{Day, Kind};
use events::model::{Event, EventId, Report, Said, Shown};
use events::rules::{self, Act, Bar, Fault};
use law::actions::{Forbidden, LawError};
use register::model::PersonId;
use register::store::holders::{Holder, holders};
use serde::Serialize;
use system::Wrong;
use words::{Text, message::both};

use crate::messages as m;
use words::moment;

use crate::store;

/// Why an act was refused. Then nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ProgrammeError {
    /// Not allowed, or the database.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// No such event, representative or area, or none that the actor may see.
    #[error("not found")]
    NotFound,
    /// The event has not come so far, or has come too far.
    #[error("this cannot be done to it ({0:?})")]
    Barred(Bar),
    /// What is wrong with what was entered, and with which part of it.
    #[error("what was entered cannot be kept")]
    Wrong(Vec<Wrong>),
    /// Election law lets nobody do it; to be kept with [`law::note`].
    #[error("election law forbids it")]
    Forbidden(Forbidden),
}

impl From<LawError> for ProgrammeError {
    fn from(e: LawError) -> Self {
        match e {
            LawError::Access(e) => ProgrammeError::Access(e),
            LawError::NotFound => ProgrammeError::NotFound,
            LawError::Wrong(all) => ProgrammeError::Wrong(all),
            LawError::Forbidden(it) => ProgrammeError::Forbidden(it),
        }
    }
}

impl From<db::DbError> for ProgrammeError {
    fn from(e: db::DbError) -> Self {
        ProgrammeError::Access(e.into())
    }
}

impl ProgrammeError {
    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            ProgrammeError::Access(e) => e.kind(),
            ProgrammeError::NotFound => Kind::NotFound,
            ProgrammeError::Barred(_) | ProgrammeError::Forbidden(_) => Kind::Conflict,
            ProgrammeError::Wrong(_) => Kind::Invalid,
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            ProgrammeError::Access(e) => e.text(),
            ProgrammeError::NotFound => both(m::error_not_found),
            ProgrammeError::Forbidden(it) => it.text(),
            ProgrammeError::Barred(bar) => both(match bar {
                Bar::Cancelled => m::barred_cancelled,
                Bar::TooEarly => m::barred_early,
                Bar::Done => m::barred_done,
                Bar::Private => m::barred_private,
                Bar::Begun => m::barred_begun,
            }),
            ProgrammeError::Wrong(all) => {
                both(|l| all.iter().map(|w| w.text.get(l)).collect::<Vec<_>>().join(" "))
            }
        }
    }
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, ProgrammeError>;

/// Letters of a title or a place.
pub const TITLE: usize = 200;
/// Letters of what is told at length.
pub const TEXT: usize = 2_000;

/// Whether the actor has a right for the very area of a representative's office, or for the whole organisation: the office of a member of parliament does not
/// write for the members of the assembly whose seats lie in theirs.
fn is_own(ctx: &Ctx, action: Action, holder: &Holder) -> bool {
    let Some(user) = ctx.actor.user() else { return matches!(ctx.actor, Actor::LocalOperator) };
    let area = holder.area.identity.id.uuid();
    let mut held = user.authority.held().iter().filter(|h| access::policy::allows(h.role, action));
    ctx.actor.may(action) && held.any(|h| h.area.is_none_or(|a| a == area))
}

/// The representative whose programme it is, as far as the actor may do this for them.
async fn whose(ctx: &mut Ctx, action: Action, person: PersonId) -> Result<Holder> {
    let scope = ctx.authorise(action)?;
    let today = ctx.today();
    let found = holders(&mut ctx.tx, &scope, today, Some(person)).await?.pop();
    let holder = found.ok_or(ProgrammeError::NotFound)?;
    if action != Action::ReadProgramme && !is_own(ctx, action, &holder) {
        return Err(AccessError::Forbidden(action.name()).into());
    }
    Ok(holder)
}

/// Whether the actor writes the programme of a representative: asked before anything is said of what was entered.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn may_write(ctx: &mut Ctx, person: PersonId) -> Result<()> {
    whose(ctx, Action::WriteProgramme, person).await.map(|_| ())
}

/// Whether the actor does this to an event of a programme; whether it can be done to it is asked when it is done.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn may(ctx: &mut Ctx, id: EventId, act: Act) -> Result<()> {
    of_programme(ctx, id, act).await.map(|_| ())
}

/// An event, and whose programme it is in, as far as the actor does this to it.
async fn of_programme(ctx: &mut Ctx, id: EventId, act: Act) -> Result<(Event, Holder)> {
    ctx.authorise(needs(act))?;
    let event = events::store::one(&mut ctx.tx, id).await?.ok_or(ProgrammeError::NotFound)?;
    let person = *event.hosts.first().ok_or(ProgrammeError::NotFound)?;
    let holder = whose(ctx, needs(act), person).await?;
    Ok((event, holder))
}

/// What is entered of an event, before it is looked at.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// What is said of it.
    pub said: Said,
    /// On how many days it is, each a week after the other; 1 for once.
    pub weeks: u8,
}

/// The most weeks for which an event is entered at once.
pub const WEEKS: u8 = 26;
const WEEK: i64 = 7 * 24 * 60 * moment::MINUTE;

fn checked(said: &Said) -> Result<()> {
    let long = |text: &Option<String>, most| text.as_deref().is_some_and(|t| t.chars().count() > most);
    let fault = |f: Fault| match f {
        Fault::NoTitle => Wrong::of("title", m::wrong_no_title),
        Fault::EndsFirst => Wrong::of("until", m::wrong_ends_first),
        Fault::TooLong => Wrong::of("until", m::wrong_too_long),
    };
    let mut wrong: Vec<Wrong> = rules::faults(said).into_iter().map(fault).collect();
    if said.title.chars().count() > TITLE || long(&said.title_en, TITLE) {
        wrong.push(Wrong::of("title", m::wrong_long_text));
    }
    if long(&said.place, TITLE) {
        wrong.push(Wrong::of("place", m::wrong_long_text));
    }
    if long(&said.guests, TEXT) {
        wrong.push(Wrong::of("guests", m::wrong_long_text));
    }
    if wrong.is_empty() { Ok(()) } else { Err(ProgrammeError::Wrong(wrong)) }
}

/// Whether the area of an event is one; events may be anywhere, also outside what the actor sees.
async fn placed(ctx: &mut Ctx, area: AreaId) -> Result<()> {
    let (everywhere, now) = (ctx.for_all(), ctx.present());
    let found = areas::store::one::on_day(&mut ctx.tx, &everywhere, area, now).await?;
    found.map(|_| ()).ok_or_else(|| ProgrammeError::Wrong(vec![Wrong::of("area", m::wrong_no_area)]))
}

/// Enters an event into the programme of a representative, as a draft; answers the first of them.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn enter(ctx: &mut Ctx, person: PersonId, asked: &Entry) -> Result<EventId> {
    whose(ctx, Action::WriteProgramme, person).await?;
    let digest = digest(&(person, asked))?;
    if let Some(before) = ctx.answered("programme.enter", &digest).await? {
        return Ok(before);
    }
    checked(&asked.said)?;
    placed(ctx, asked.said.area).await?;
    let weeks = i64::from(asked.weeks.clamp(1, WEEKS));
    let mut first = None;
    for week in 0..weeks {
        let mut said = asked.said.clone();
        said.starts += week * WEEK;
        said.ends += week * WEEK;
        let id = add(ctx, person, said).await?;
        first.get_or_insert(id);
    }
    let first = first.ok_or(ProgrammeError::NotFound)?;
    ctx.answer("programme.enter", &digest, &first).await?;
    Ok(first)
}

async fn add(ctx: &mut Ctx, person: PersonId, said: Said) -> Result<EventId> {
    let id: EventId = ctx.ids.make();
    let area = said.area.uuid();
    let event = Event {
        id,
        said,
        hosts: vec![person],
        stage: events::model::Stage::Draft,
        cancelled: None,
        was: None,
        sequence: 0,
        published: None,
        visible_from: None,
        made: ctx.now,
        changed: ctx.now,
        by: ctx.actor.name(),
    };
    events::store::set(&mut ctx.tx, &event, ctx.now).await?;
    events::store::set_hosts(&mut ctx.tx, id, &event.hosts, ctx.now).await?;
    ctx.audit(Line::of(Action::WriteProgramme, format!("event {id}")).at(area).fields(&["event"]));
    Ok(id)
}

/// Enters the events of one day once more on another, as drafts; answers how many.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn copy(ctx: &mut Ctx, person: PersonId, from: Day, to: Day) -> Result<usize> {
    whose(ctx, Action::WriteProgramme, person).await?;
    let digest = digest(&(person, from, to))?;
    if let Some(before) = ctx.answered("programme.copy", &digest).await? {
        return Ok(before);
    }
    if from == to {
        return Err(ProgrammeError::Wrong(vec![Wrong::of("to", m::wrong_same_day)]));
    }
    let (low, high) = (moment::at(from, 0), moment::at(from.plus(1), 0));
    let day = events::store::of(&mut ctx.tx, person, low, high).await?;
    let apart = moment::at(to, 0) - low;
    let mut copied = 0;
    let own = |e: &Event| e.cancelled.is_none() && e.hosts.first() == Some(&person);
    for event in day.into_iter().filter(own) {
        let mut said = event.said;
        said.starts += apart;
        said.ends += apart;
        add(ctx, person, said).await?;
        copied += 1;
    }
    ctx.answer("programme.copy", &digest, &copied).await?;
    Ok(copied)
}

/// What is done to one event.
#[derive(Debug, Clone, Serialize)]
pub enum Doing {
    /// Something else is said of it before it is published.
    Change(Said),
    /// It is found right.
    Approve,
    /// Everybody may see it.
    Publish,
    /// It is at another time, or what is published of it is corrected.
    Move(Said),
    /// It does not take place.
    Cancel(String),
    /// What came of it.
    Report(Report),
}

impl Doing {
    /// Which act it is.
    pub const fn act(&self) -> Act {
        match self {
            Doing::Change(_) => Act::Change,
            Doing::Approve => Act::Approve,
            Doing::Publish => Act::Publish,
            Doing::Move(_) => Act::Move,
            Doing::Cancel(_) => Act::Cancel,
            Doing::Report(_) => Act::Report,
        }
    }
}

/// What the actor must be allowed to do for an act.
pub const fn needs(act: Act) -> Action {
    match act {
        Act::Approve => Action::PublishProgramme,
        Act::Change | Act::Publish | Act::Move | Act::Cancel | Act::Report => Action::WriteProgramme,
    }
}

/// Does something to an event; answers whose programme it is in.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn act(ctx: &mut Ctx, id: EventId, doing: &Doing) -> Result<PersonId> {
    let (event, holder) = of_programme(ctx, id, doing.act()).await?;
    let person = holder.person;
    let digest = digest(&(id, doing))?;
    if let Some(before) = ctx.answered("programme.act", &digest).await? {
        return Ok(before);
    }
    rules::may(doing.act(), &event, ctx.now).map_err(ProgrammeError::Barred)?;
    if let Doing::Move(said) = doing
        && !only_moves(&event.said, said)
    {
        // What everybody reads, and from when, was found right as it stood.
        whose(ctx, Action::PublishProgramme, person).await?;
    }
    let area = event.said.area.uuid();
    let next = match doing {
        Doing::Change(said) | Doing::Move(said) => {
            checked(said)?;
            placed(ctx, said.area).await?;
            match doing {
                Doing::Move(_) => rules::moved(event, said.clone()),
                _ => rules::changed(event, said.clone()),
            }
        }
        Doing::Approve => rules::approved(event),
        Doing::Publish => rules::published(event, ctx.now),
        Doing::Cancel(why) => {
            let why = why.trim();
            if why.is_empty() || why.chars().count() > TITLE {
                return Err(ProgrammeError::Wrong(vec![Wrong::of("why", m::wrong_no_reason)]));
            }
            rules::cancelled(event, why.to_owned())
        }
        Doing::Report(report) => {
            told(ctx, &event, report).await?;
            event
        }
    };
    if matches!(doing.act(), Act::Publish | Act::Move) {
        lawful::lawful(ctx, &next, &holder).await?;
    }
    if doing.act() != Act::Report {
        let next = Event { by: ctx.actor.name(), changed: ctx.now, ..next };
        events::store::set(&mut ctx.tx, &next, ctx.now).await?;
    }
    ctx.audit(Line::of(needs(doing.act()), format!("event {id}")).at(area).fields(&[name(doing.act())]));
    ctx.answer("programme.act", &digest, &person).await?;
    Ok(person)
}

/// Whether an event is only at another time or place.
fn only_moves(before: &Said, after: &Said) -> bool {
    let Said { area, place, point, starts, ends, .. } = after.clone();
    Said { area, place, point, starts, ends, ..before.clone() } == *after
}

/// The name of an act in addresses and in the trail.
pub const fn name(act: Act) -> &'static str {
    match act {
        Act::Change => "change",
        Act::Approve => "approve",
        Act::Publish => "publish",
        Act::Move => "move",
        Act::Cancel => "cancel",
        Act::Report => "report",
    }
}

async fn told(ctx: &mut Ctx, event: &Event, report: &Report) -> Result<()> {
    let mut wrong = Vec::new();
    if report.people.is_some_and(|n| !(0..=10_000_000).contains(&n)) {
        wrong.push(Wrong::of("people", m::wrong_people));
    }
    if report.told.as_deref().is_some_and(|t| t.chars().count() > TEXT) {
        wrong.push(Wrong::of("told", m::wrong_long_text));
    }
    if !wrong.is_empty() {
        return Err(ProgrammeError::Wrong(wrong));
    }
    let by = ctx.actor.name();
    events::store::set_report(&mut ctx.tx, event.id, report, &by, ctx.now).await?;
    Ok(())
}

/// Says from when everybody may see the events of a representative, unless one says otherwise: after leaving for those who are threatened.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn care(ctx: &mut Ctx, person: PersonId, shown: Shown) -> Result<()> {
    let holder = whose(ctx, Action::PublishProgramme, person).await?;
    let by = ctx.actor.name();
    store::set_care(&mut ctx.tx, person, shown, &by, ctx.now).await?;
    let area = holder.area.identity.id.uuid();
    ctx.audit(Line::of(Action::PublishProgramme, format!("person {person}")).at(area).fields(&["shown"]));
    Ok(())
}
