//! What election law says to an event of a programme.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use access::{Action, Ctx};
use areas::model::AreaId;
use base::{AreaPath, Day};
use events::model::{Event, Owner};
use law::actions::calendar::{self, calendar};
use law::actions::places;
use law::calendar::Calendar;
use law::rules::{Deed, Office, Rule, against};
use register::model::PersonId;
use register::store::holders::{Holder, holders};

use super::{ProgrammeError, Result, is_own};
use words::moment;

/// Whether an event may be before everybody where and when it is.
///
/// # Errors
/// [`ProgrammeError::Forbidden`] with every rule against it.
pub(super) async fn lawful(ctx: &mut Ctx, event: &Event, holder: &Holder) -> Result<()> {
    let (low, high) = days(event);
    let near = events::store::of(&mut ctx.tx, holder.person, low, high).await?;
    let deed = deed(event, holder, near.iter());
    let (area, span) = (event.said.area, (event.said.starts, event.said.ends));
    Ok(calendar::lawful(ctx, area, span, deed, &event.said.title).await?)
}

/// Every rule against an event as it stands, for whoever writes it: before it is published, and where an election was announced since.
///
/// # Errors
/// If the database does not answer.
pub(super) async fn told(ctx: &mut Ctx, event: &Event, holder: &Holder) -> Result<Vec<Rule>> {
    let open = event.cancelled.is_none() && event.said.ends > ctx.now && !event.said.kind.is_private();
    if !open {
        return Ok(Vec::new());
    }
    match lawful(ctx, event, holder).await {
        Ok(()) => Ok(Vec::new()),
        Err(ProgrammeError::Forbidden(it)) => Ok(it.rules),
        Err(e) => Err(e),
    }
}

/// From the beginning of the day on which an event begins until the end of that on which it ends.
fn days(event: &Event) -> (i64, i64) {
    let last = Day::of_micros(event.said.ends - 1);
    (moment::at(event.day(), 0), moment::at(last.plus(1), 0))
}

/// What the law looks at of an event; `near`: what the same person has around it.
fn deed<'a>(event: &Event, holder: &Holder, near: impl Iterator<Item = &'a Event>) -> Deed {
    let (low, high) = days(event);
    let counts = |e: &&Event| {
        let beside = e.id != event.id && e.published.is_some() && e.cancelled.is_none();
        beside && !e.said.kind.is_private() && e.said.starts < high && e.said.ends > low
    };
    let owners: Vec<Owner> = near.filter(counts).map(|e| e.said.owner).collect();
    let other = |o: &&Owner| **o != event.said.owner && **o != Owner::Personal;
    let beside = owners.iter().find(other).or_else(|| owners.first()).copied();
    Deed::Event { kind: event.said.kind, owner: event.said.owner, office: Office::of(holder.role), beside }
}

/// For how many days ahead published events are looked through.
const AHEAD: i32 = 30;
/// Events that are looked through at most.
const MANY: i64 = 5_000;

/// The published events to come that the law now forbids, as far as the actor sees them: an election was announced since, or a date of one was moved.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn now_forbidden(ctx: &mut Ctx) -> Result<Vec<(Event, Holder, Vec<Rule>)>> {
    let scope = ctx.authorise(Action::ReadProgramme)?;
    let calendar: Calendar = calendar(ctx).await?;
    let today = ctx.today();
    let soon =
        |w: &&law::calendar::Placed| w.window.said.until > today && w.window.said.from < today.plus(AHEAD);
    let paths: Vec<AreaPath> = calendar.windows().iter().filter(soon).flat_map(|w| w.paths.clone()).collect();
    let span = (ctx.now, moment::at(today.plus(AHEAD), 0));
    let mut found: BTreeMap<_, Event> = BTreeMap::new();
    for path in &paths {
        for e in events::store::published_in(&mut ctx.tx, path, span, today, MANY).await? {
            found.insert((e.said.starts, e.id), e);
        }
    }
    let people: HashMap<PersonId, Holder> =
        holders(&mut ctx.tx, &scope, today, None).await?.into_iter().map(|h| (h.person, h)).collect();
    let mut near: HashMap<PersonId, Vec<Event>> = HashMap::new();
    let mut known: HashMap<AreaId, Vec<AreaPath>> = HashMap::new();
    let mut all = Vec::new();
    for event in found.into_values() {
        let Some(holder) = event.hosts.first().and_then(|h| people.get(h)) else { continue };
        // What is safe only later is seen only later, by colleagues too.
        if !event.is_visible(ctx.now) && !is_own(ctx, Action::WriteProgramme, holder) {
            continue;
        }
        let near = match near.entry(holder.person) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let (low, high) = (moment::at(today, 0), moment::at(today.plus(AHEAD + 1), 0));
                new.insert(events::store::of(&mut ctx.tx, holder.person, low, high).await?)
            }
        };
        let here = match known.entry(event.said.area) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(places(ctx, event.said.area).await?),
        };
        let deed = deed(&event, holder, near.iter());
        let rules = against(&deed, calendar.strictest(here, event.said.starts, event.said.ends));
        if !rules.is_empty() {
            all.push((event, holder.clone(), rules));
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests;
