//! Meetings and promises as they are looked at on a day, with what came of them.

use access::{AccessError, Action, Ctx};
use areas::model::{AreaId, AreaKind};
use base::{AreaPath, AsOf, Bounds, Day};
use register::model::{Names, PersonId};
use system::{Shared, Subject};

use crate::model::{Meeting, MeetingId, Promise, PromiseId, Unit};
use crate::rules::{State, Totals, deciding_day, state};
use crate::store::{self, Holder, Place, View, Whose};

/// Promises that one list shows; more are never needed to speak with somebody.
const MOST: i64 = 200;

/// A promise with what came of it.
#[derive(Debug, Clone)]
pub struct Followed {
    /// The promise.
    pub promise: Promise,
    /// What came of it.
    pub state: State,
    /// What was counted on [`Followed::counted_on`]; `None` where nothing can be.
    pub counted: Option<Bounds>,
    /// The day whose count decides.
    pub counted_on: Day,
    /// What is counted on the day asked about, where that is after the last day.
    pub since: Option<Bounds>,
}

/// What the promises come to.
pub fn totals(all: &[Followed]) -> Totals {
    all.iter().map(|f| f.state).collect()
}

/// Measures promises on a day.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn follow(
    shared: &Shared,
    ctx: &mut Ctx,
    promises: Vec<Promise>,
    on: Day,
) -> Result<Vec<Followed>, AccessError> {
    let mut all = Vec::with_capacity(promises.len());
    for promise in promises {
        let counted_on = deciding_day(promise.due, on);
        let (mut counted, mut since) = (None, None);
        if let Some(measure) = promise.measure.clone() {
            let of = subject(&promise);
            counted = shared.measured(ctx, &measure, of, counted_on).await?;
            if counted_on < on {
                since = shared.measured(ctx, &measure, of, on).await?;
            }
        }
        let state = state(promise.number, promise.due, counted, promise.settled.as_ref(), on);
        all.push(Followed { promise, state, counted, counted_on, since });
    }
    Ok(all)
}

/// Of whom or what a promise is measured.
pub fn subject(p: &Promise) -> Subject {
    subject_of(p.person.as_ref().map(|(id, _)| *id), p.unit.id)
}

/// Of whom or what the promise of a person, or of a unit, is measured.
pub fn subject_of(person: Option<PersonId>, area: AreaId) -> Subject {
    match person {
        Some(id) => Subject::Person(id.uuid()),
        None => Subject::Area(area.uuid()),
    }
}

/// What was known at the end of a day; on the day itself and later, all that is known.
fn known(ctx: &Ctx, on: Day) -> i64 {
    if on < ctx.today() { on.plus(1).start().as_microsecond() - 1 } else { AsOf::current(on).known }
}

/// The promises of a meeting with what came of them.
#[derive(Debug, Clone)]
pub struct Reviewed {
    /// The meeting.
    pub meeting: Meeting,
    /// Its promises.
    pub promises: Vec<Followed>,
}

async fn reviewed(
    shared: &Shared,
    ctx: &mut Ctx,
    meeting: Meeting,
    on: Day,
) -> Result<Reviewed, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let view = View { scope: &scope, known: known(ctx, on) };
    let promises = store::at_meeting(&mut ctx.tx, view, meeting.id).await?;
    Ok(Reviewed { meeting, promises: follow(shared, ctx, promises, on).await? })
}

/// Meetings up to a day, the newest first, each with its promises; and whether there are more.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn meetings(
    shared: &Shared,
    ctx: &mut Ctx,
    before: Place,
    on: Day,
    limit: usize,
) -> Result<(Vec<Reviewed>, bool), AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let view = View { scope: &scope, known: known(ctx, on) };
    let wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let mut found = store::meetings(&mut ctx.tx, view, before, wanted).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let mut all = Vec::with_capacity(found.len());
    for meeting in found {
        all.push(reviewed(shared, ctx, meeting, on).await?);
    }
    Ok((all, more))
}

/// A meeting, and the one before it of the same unit or with the same person; `None` if there is no such meeting.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn meeting(
    shared: &Shared,
    ctx: &mut Ctx,
    id: MeetingId,
    on: Day,
) -> Result<Option<(Reviewed, Option<Reviewed>)>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let view = View { scope: &scope, known: known(ctx, on) };
    let Some(meeting) = store::meeting(&mut ctx.tx, view, id).await? else { return Ok(None) };
    let whose = match &meeting.person {
        Some((person, _)) => Whose::Person(*person),
        None => Whose::Unit(meeting.unit.id),
    };
    let earlier = store::last(&mut ctx.tx, view, whose, Place::of(&meeting)).await?;
    let earlier = match earlier {
        Some(m) => Some(reviewed(shared, ctx, m, on).await?),
        None => None,
    };
    Ok(Some((reviewed(shared, ctx, meeting, on).await?, earlier)))
}

/// The last meeting before a day of the state, of a unit or with a person.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn last(
    shared: &Shared,
    ctx: &mut Ctx,
    whose: Whose,
    on: Day,
) -> Result<Option<Reviewed>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let view = View { scope: &scope, known: known(ctx, on) };
    match store::last(&mut ctx.tx, view, whose, Place::before(on)).await? {
        Some(meeting) => Ok(Some(reviewed(shared, ctx, meeting, on).await?)),
        None => Ok(None),
    }
}

/// The day of the last meeting before a day of the state, of a unit or with a person; where a unit or a person has had none, of the
/// state.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn last_day(ctx: &mut Ctx, whose: Whose, before: Day) -> Result<Option<Day>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let view = View { scope: &scope, known: known(ctx, before) };
    for whose in [whose, Whose::State] {
        if let Some(meeting) = store::last(&mut ctx.tx, view, whose, Place::before(before)).await? {
            return Ok(Some(meeting.day));
        }
    }
    Ok(None)
}

/// One promise, as it is known now; `None` if there is no such.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn promise(
    shared: &Shared,
    ctx: &mut Ctx,
    id: PromiseId,
    on: Day,
) -> Result<Option<Followed>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let view = View { scope: &scope, known: known(ctx, on) };
    match store::promise(&mut ctx.tx, view, id).await? {
        Some(p) => Ok(follow(shared, ctx, vec![p], on).await?.pop()),
        None => Ok(None),
    }
}

/// What a person is called and has promised by a day, the newest first; `None` if nobody has this id.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn of_person(
    shared: &Shared,
    ctx: &mut Ctx,
    id: PersonId,
    on: Day,
) -> Result<Option<(Names, Vec<Followed>)>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let Some(names) = store::names(&mut ctx.tx, id).await? else { return Ok(None) };
    let view = View { scope: &scope, known: known(ctx, on) };
    let promises = store::of_person(&mut ctx.tx, view, id, on, MOST).await?;
    // Whoever has moved away is still known by what was promised here.
    let seen = register::store::sees(&mut ctx.tx, &scope, id, AsOf::current(on)).await?;
    if !seen && promises.is_empty() {
        return Ok(None);
    }
    Ok(Some((names, follow(shared, ctx, promises, on).await?)))
}

/// Promises for areas at or below one (everywhere, if none is said), made from a day up to another, the newest first.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn inside(
    shared: &Shared,
    ctx: &mut Ctx,
    area: Option<AreaId>,
    since: Day,
    on: Day,
) -> Result<Vec<Followed>, AccessError> {
    let mut scope = ctx.authorise(Action::ReadMeetings)?;
    if let Some(id) = area {
        let Some(path) = path(ctx, id, on).await? else { return Ok(Vec::new()) };
        scope = scope.under(&path);
    }
    let view = View { scope: &scope, known: known(ctx, on) };
    let promises = store::inside(&mut ctx.tx, view, (since, on), MOST).await?;
    follow(shared, ctx, promises, on).await
}

/// The holders of offices at or below an area on a day: who can be asked to promise.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn holders(ctx: &mut Ctx, area: AreaId, on: Day) -> Result<Vec<Holder>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let Some(path) = path(ctx, area, on).await? else { return Ok(Vec::new()) };
    Ok(store::holders(&mut ctx.tx, &scope.under(&path), on, None).await?)
}

/// The highest office of a person on a day.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn holder(ctx: &mut Ctx, person: PersonId, on: Day) -> Result<Option<Holder>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    Ok(store::holders(&mut ctx.tx, &scope, on, Some(person)).await?.pop())
}

/// A meeting without its promises, as it is known now.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn bare(ctx: &mut Ctx, id: MeetingId) -> Result<Option<Meeting>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let view = View { scope: &scope, known: ctx.present().known };
    Ok(store::meeting(&mut ctx.tx, view, id).await?)
}

/// The place of a meeting in the list as it was seen on a day.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn place(ctx: &mut Ctx, id: MeetingId, on: Day) -> Result<Option<Place>, AccessError> {
    let scope = ctx.authorise(Action::ReadMeetings)?;
    let view = View { scope: &scope, known: known(ctx, on) };
    Ok(store::meeting(&mut ctx.tx, view, id).await?.as_ref().map(Place::of))
}

/// The area for which a person promises at a meeting: that of the office held, else the meeting's own.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn area_of(ctx: &mut Ctx, person: PersonId, at: &Meeting) -> Result<AreaId, AccessError> {
    Ok(holder(ctx, person, at.day).await?.map_or(at.unit.id, |h| h.unit.id))
}

/// The units directly below that of a meeting, on its day; no booths, of which there are too many to choose from.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn below(ctx: &mut Ctx, of: &Meeting) -> Result<Vec<Unit>, AccessError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let as_of = AsOf::current(of.day);
    let Some(area) = areas::store::one::on_day(&mut ctx.tx, &scope, of.unit.id, as_of).await? else {
        return Ok(Vec::new());
    };
    let below = areas::store::one::children(&mut ctx.tx, &area, as_of).await?;
    let meets = |a: &areas::model::Area| a.identity.kind.in_tree() && a.identity.kind != AreaKind::Booth;
    Ok(below.into_iter().filter(meets).map(Unit::from).collect())
}

/// The state as it was on a day.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn root(ctx: &mut Ctx, on: Day) -> Result<Option<AreaId>, AccessError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let found = areas::store::areas(&mut ctx.tx, &scope, AsOf::current(on), Some(AreaKind::State)).await?;
    Ok(found.first().map(|a| a.identity.id))
}

async fn path(ctx: &mut Ctx, id: AreaId, on: Day) -> Result<Option<AreaPath>, AccessError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let found = areas::store::one::on_day(&mut ctx.tx, &scope, id, AsOf::current(on)).await?;
    Ok(found.map(|a| a.place.path))
}
