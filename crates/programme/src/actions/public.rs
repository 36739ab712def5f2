//! What everybody sees without having signed in: who represents whom, and where they are. Only events that may be seen at the moment, and only people who hold a
//! public office today.

use std::collections::{BTreeSet, HashMap};

use access::Ctx;
use areas::model::{Area, AreaId, AreaKind};
use base::Day;
use events::model::{Event, EventId, Photo, Report};
use register::model::PersonId;
use register::store::holders::{Holder, holders};
use words::Text;

use super::desk::called;
use super::posts::Post;
use super::{ProgrammeError, Result};
use crate::store;
use words::moment;

/// Days ahead that a page shows.
pub const AHEAD: i32 = 14;
/// Days back that a page shows.
pub const BACK: i32 = 14;
/// Days ahead and back that a feed holds.
pub const FEED: (i32, i32) = (30, 90);
/// Events that a page or a feed holds.
pub const MOST: i64 = 500;

/// Events that everybody may see, with the names of their areas and hosts.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The events, in order.
    pub events: Vec<Event>,
    /// What their areas are called.
    pub areas: HashMap<AreaId, Text>,
    /// Whose programme they are in.
    pub hosts: HashMap<PersonId, Holder>,
    /// What was told of those that are over.
    pub reports: HashMap<EventId, Report>,
    /// Photographs of them.
    pub photos: HashMap<EventId, Vec<Photo>>,
}

async fn shown(ctx: &mut Ctx, events: Vec<Event>) -> Result<Shown> {
    let areas = called(ctx, &events).await?;
    let people: BTreeSet<PersonId> = events.iter().flat_map(|e| e.hosts.iter().copied()).collect();
    let mut hosts = HashMap::new();
    for person in people {
        if let Some(holder) = one(ctx, person).await? {
            hosts.insert(person, holder);
        }
    }
    let mut reports = HashMap::new();
    for event in events.iter().filter(|e| e.said.ends <= ctx.now) {
        if let Some(report) = events::store::report(&mut ctx.tx, event.id).await? {
            reports.insert(event.id, report);
        }
    }
    Ok(Shown { events, areas, hosts, reports, photos: HashMap::new() })
}

async fn one(ctx: &mut Ctx, person: PersonId) -> Result<Option<Holder>> {
    let (everywhere, today) = (ctx.for_all(), ctx.today());
    Ok(holders(&mut ctx.tx, &everywhere, today, Some(person)).await?.pop())
}

/// From so many days back until so many ahead of today.
fn days(today: Day, (back, ahead): (i32, i32)) -> (i64, i64) {
    (moment::at(today.plus(-back), 0), moment::at(today.plus(ahead + 1), 0))
}

/// The programme of a representative: of the days of a page, or of a feed.
///
/// # Errors
/// [`ProgrammeError::NotFound`] if nobody with this id holds a public office today.
pub async fn of(ctx: &mut Ctx, person: PersonId, span: (i32, i32)) -> Result<(Holder, Shown)> {
    let holder = one(ctx, person).await?.ok_or(ProgrammeError::NotFound)?;
    let span = days(ctx.today(), span);
    let events = events::store::visible_of(&mut ctx.tx, person, span, ctx.now, MOST).await?;
    Ok((holder, shown(ctx, events).await?))
}

/// What everybody sees of an area.
#[derive(Debug, Clone)]
pub struct InArea {
    /// The area.
    pub area: Area,
    /// What it lies in, from the top.
    pub above: Vec<Area>,
    /// Who represents the people who live there.
    pub representatives: Vec<Holder>,
    /// What happens in it.
    pub shown: Shown,
}

/// The programme in an area, and who represents it.
///
/// # Errors
/// [`ProgrammeError::NotFound`] if there is no such area today.
pub async fn inside(ctx: &mut Ctx, code: &str, span: (i32, i32)) -> Result<InArea> {
    // No code has such a sign, and PostgreSQL takes no text that has it.
    if code.contains('\0') {
        return Err(ProgrammeError::NotFound);
    }
    let (everywhere, now, today) = (ctx.for_all(), ctx.present(), ctx.today());
    let identity = areas::store::by_code(&mut ctx.tx, code).await?.ok_or(ProgrammeError::NotFound)?;
    let area = areas::store::one::on_day(&mut ctx.tx, &everywhere, identity.id, now).await?;
    let area = area.ok_or(ProgrammeError::NotFound)?;
    let mut above = Vec::new();
    let mut parent = area.place.parent;
    while let Some(up) = parent {
        let Some(found) = areas::store::one::on_day(&mut ctx.tx, &everywhere, up, now).await? else { break };
        parent = found.place.parent;
        above.insert(0, found);
    }
    let mut of: BTreeSet<AreaId> = BTreeSet::from([area.identity.id]);
    for a in above.iter().chain([&area]) {
        of.insert(a.identity.id);
        for group in areas::store::one::groups(&mut ctx.tx, a.identity.id, now).await? {
            of.insert(group.identity.id);
        }
    }
    let all = holders(&mut ctx.tx, &everywhere, today, None).await?;
    let of_people = |h: &Holder| of.contains(&h.area.identity.id) && h.area.identity.kind != AreaKind::State;
    let representatives = all.into_iter().filter(of_people).collect();
    let span = days(today, span);
    let mut events: Vec<Event> = Vec::new();
    for place in areas::store::one::places(&mut ctx.tx, area.identity.id, now).await? {
        events.extend(events::store::visible_in(&mut ctx.tx, &place, span, ctx.now, MOST).await?);
    }
    events.sort_by_key(|e| (e.said.starts, e.id));
    events.dedup_by_key(|e| e.id);
    Ok(InArea { area, above, representatives, shown: shown(ctx, events).await? })
}

/// One event that everybody may see, and where it was posted.
///
/// # Errors
/// [`ProgrammeError::NotFound`] if there is none, or not yet.
pub async fn event(ctx: &mut Ctx, id: EventId) -> Result<(Event, Shown, Vec<Post>)> {
    let event = events::store::one(&mut ctx.tx, id).await?.filter(|e| e.is_visible(ctx.now));
    let event = event.ok_or(ProgrammeError::NotFound)?;
    let mut shown = shown(ctx, vec![event.clone()]).await?;
    if event.said.ends <= ctx.now {
        shown.photos.insert(id, events::store::photos::of(&mut ctx.tx, id).await?);
    }
    let posts = store::posts(&mut ctx.tx, id).await?;
    Ok((event, shown, posts))
}

/// Everybody who represents somebody, for whoever looks without knowing a name.
///
/// # Errors
/// If the database does not answer.
pub async fn everybody(ctx: &mut Ctx) -> Result<Vec<Holder>> {
    let (everywhere, today) = (ctx.for_all(), ctx.today());
    Ok(holders(&mut ctx.tx, &everywhere, today, None).await?)
}
