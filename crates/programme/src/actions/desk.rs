//! What the office of a representative sees.

use std::collections::{BTreeSet, HashMap};

use access::{Action, Ctx};
use areas::model::{Area, AreaId, AreaKind};
use base::{AsOf, Day};
use events::model::{Event, EventId, Kind, Photo, Report, Shown};
use events::rules::{self, Act};
use law::rules::Rule;
use register::model::PersonId;
use register::store::holders::{Holder, holders};
use words::Text;

use super::{ProgrammeError, Result, is_own, lawful, needs, whose};
use words::moment;

use crate::store;

/// One representative in the list of a day.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Who.
    pub holder: Holder,
    /// What is published of that day, and not cancelled.
    pub events: Vec<Event>,
    /// When they first published something; `None` if never.
    pub since: Option<i64>,
}

/// A day of all representatives that the actor sees.
#[derive(Debug, Clone)]
pub struct Today {
    /// The day.
    pub day: Day,
    /// Everybody, in the order of offices and areas.
    pub all: Vec<Listed>,
    /// The names of the areas of their events.
    pub areas: HashMap<AreaId, Text>,
}

impl Today {
    /// How many have published something for the day.
    pub fn posted(&self) -> usize {
        self.all.iter().filter(|x| !x.events.is_empty()).count()
    }
}

/// Events of one day that are read at most.
const MANY: i64 = 5_000;

/// Who is where on a day.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn today(ctx: &mut Ctx, day: Day) -> Result<Today> {
    let scope = ctx.authorise(Action::ReadProgramme)?;
    let today = ctx.today();
    let people = holders(&mut ctx.tx, &scope, today, None).await?;
    let everywhere = ctx.for_all();
    let span = (moment::at(day, 0), moment::at(day.plus(1), 0));
    let found = events::store::inside(&mut ctx.tx, &everywhere, span, today, MANY).await?;
    // What is safe only later is seen only later, by colleagues too.
    let published = found.into_iter().filter(|e| e.is_visible(ctx.now) && e.cancelled.is_none());
    let published: Vec<Event> = published.collect();
    let since: HashMap<PersonId, i64> = store::since(&mut ctx.tx).await?.into_iter().collect();
    let of = |person: PersonId| published.iter().filter(|e| e.hosts.contains(&person)).cloned().collect();
    let all: Vec<Listed> = people
        .into_iter()
        .map(|holder| Listed { events: of(holder.person), since: since.get(&holder.person).copied(), holder })
        .collect();
    let areas = called(ctx, all.iter().flat_map(|x| &x.events)).await?;
    Ok(Today { day, all, areas })
}

/// An event as the office sees it.
#[derive(Debug, Clone)]
pub struct Shows {
    /// The event.
    pub event: Event,
    /// What was told of it afterwards.
    pub report: Option<Report>,
    /// Photographs of it, where it is shown alone.
    pub photos: Vec<Photo>,
    /// What the actor may do to it now.
    pub acts: Vec<Act>,
    /// What election law has against it, for whoever writes it.
    pub against: Vec<Rule>,
}

/// Some days of one representative.
#[derive(Debug, Clone)]
pub struct Week {
    /// Whose.
    pub holder: Holder,
    /// The first day.
    pub from: Day,
    /// The events of seven days, in order.
    pub events: Vec<Shows>,
    /// The names of their areas.
    pub areas: HashMap<AreaId, Text>,
    /// From when everybody may see an event, unless it says otherwise.
    pub shown: Shown,
    /// Whether the actor writes it.
    pub may_write: bool,
    /// Whether the actor finds it right.
    pub may_publish: bool,
}

/// How many days are shown at once.
pub const DAYS: i32 = 7;

/// Seven days of a representative's programme. Drafts, journeys and stays at home are seen by whoever writes it, and by nobody else.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn week(ctx: &mut Ctx, person: PersonId, from: Day) -> Result<Week> {
    let holder = whose(ctx, Action::ReadProgramme, person).await?;
    let may_write = is_own(ctx, Action::WriteProgramme, &holder);
    let may_publish = is_own(ctx, Action::PublishProgramme, &holder);
    let (low, high) = (moment::at(from, 0), moment::at(from.plus(DAYS), 0));
    let mut found = events::store::of(&mut ctx.tx, person, low, high).await?;
    let own = |e: &Event| may_write && e.hosts.first() == Some(&person);
    found.retain(|e| own(e) || e.is_visible(ctx.now));
    let areas = called(ctx, &found).await?;
    let mut events = Vec::with_capacity(found.len());
    for event in found {
        let report = events::store::report(&mut ctx.tx, event.id).await?;
        let acts = acts(ctx, &holder, &event);
        let against = if may_write { lawful::told(ctx, &event, &holder).await? } else { Vec::new() };
        events.push(Shows { event, report, photos: Vec::new(), acts, against });
    }
    let shown = store::care(&mut ctx.tx, person).await?;
    Ok(Week { holder, from, events, areas, shown, may_write, may_publish })
}

fn acts(ctx: &Ctx, holder: &Holder, event: &Event) -> Vec<Act> {
    // Whose event it is does something to it; whoever takes part only leaves.
    if event.hosts.first() != Some(&holder.person) {
        return Vec::new();
    }
    let may = |act: &Act| is_own(ctx, needs(*act), holder) && rules::may(*act, event, ctx.now).is_ok();
    Act::ALL.into_iter().filter(may).collect()
}

/// One event for whoever sees it, with whose programme it is in and the names of its area.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn event(ctx: &mut Ctx, id: EventId) -> Result<(Holder, Shows, HashMap<AreaId, Text>)> {
    ctx.authorise(Action::ReadProgramme)?;
    let event = events::store::one(&mut ctx.tx, id).await?.ok_or(ProgrammeError::NotFound)?;
    let holder = of_some(ctx, &event).await?;
    let own = is_own(ctx, Action::WriteProgramme, &holder);
    let writes = own && event.hosts.first() == Some(&holder.person);
    if !event.is_visible(ctx.now) && !writes {
        return Err(ProgrammeError::NotFound);
    }
    let report = events::store::report(&mut ctx.tx, id).await?;
    let areas = called(ctx, [&event]).await?;
    let acts = acts(ctx, &holder, &event);
    let against = if own { lawful::told(ctx, &event, &holder).await? } else { Vec::new() };
    let photos = events::store::photos::of(&mut ctx.tx, id).await?;
    Ok((holder, Shows { event, report, photos, acts, against }, areas))
}

/// The first of those in whose programme an event is whom the actor sees.
pub(super) async fn of_some(ctx: &mut Ctx, event: &Event) -> Result<Holder> {
    for host in &event.hosts {
        match whose(ctx, Action::ReadProgramme, *host).await {
            Err(ProgrammeError::NotFound) => {}
            found => return found,
        }
    }
    Err(ProgrammeError::NotFound)
}

/// What the areas of events are called today.
pub(super) async fn called<'a>(
    ctx: &mut Ctx,
    events: impl IntoIterator<Item = &'a Event>,
) -> Result<HashMap<AreaId, Text>> {
    let ids: BTreeSet<AreaId> = events.into_iter().map(|e| e.said.area).collect();
    let now: AsOf = ctx.present();
    let mut all = HashMap::new();
    for id in ids {
        if let Some(name) = areas::store::one::called(&mut ctx.tx, id, now).await? {
            all.insert(id, name);
        }
    }
    Ok(all)
}

/// The areas that the form offers: that of the office and what lies directly in it, booths excepted; of a group its members.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn offered(ctx: &mut Ctx, holder: &Holder) -> Result<Vec<Area>> {
    let now = ctx.present();
    let own = &holder.area;
    let mut below = areas::store::one::children(&mut ctx.tx, own, now).await?;
    below.extend(areas::store::one::members(&mut ctx.tx, own.identity.id, now).await?);
    below.retain(|a| a.identity.kind != AreaKind::Booth);
    let mut all = vec![own.clone()];
    all.extend(below);
    Ok(all)
}

/// The kinds of events in the order in which a form offers them.
pub const KINDS: &[Kind] = Kind::ALL;
