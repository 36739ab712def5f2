//! Workers by name: finding them, seeing one, whoever works at a unit.

use std::collections::{HashMap, HashSet};

use access::{Action, Ctx, Scope};
use areas::model::AreaId;
use base::uuid::Uuid;

use super::RegisterError;
use crate::model::PersonId;
use crate::search::{Finder, Hit};
use crate::store::duties::{self, At};
use crate::store::search::Called;
use crate::store::{linked, same, workers};

/// Somebody in a list, with their duties of today.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Who.
    pub person: PersonId,
    /// In Hindi.
    pub name_hi: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// The duties they have today.
    pub duties: Vec<At>,
}

/// Workers of a list that are shown at most.
const MOST: usize = 50;
/// People with one number who are shown at most.
const HAVING: i64 = 500;

/// The workers whose names come nearest to what was typed, inside what the actor may see and below an area if one is said; `typing`: the last word may go on.
///
/// # Errors
/// [`RegisterError::NoUnit`] if the area is not inside what the actor may see; if the actor may not, or the database does not answer.
pub async fn find(
    ctx: &mut Ctx,
    typed: &str,
    typing: bool,
    under: Option<AreaId>,
    limit: usize,
) -> Result<Vec<Found>, RegisterError> {
    let scope = ctx.authorise(Action::ReadWorkers)?;
    let now = ctx.present();
    let scope = match under {
        None => scope,
        Some(area) => match areas::store::one::on_day(&mut ctx.tx, &scope, area, now).await? {
            Some(area) => scope.under(&area.place.path),
            None => return Err(RegisterError::NoUnit),
        },
    };
    let finder = ctx.own::<Finder>();
    let hits = finder.find(ctx, &scope, typed, typing, limit.min(MOST)).await?;
    let hits =
        hits.into_iter().map(|Hit { person, name_hi, name_en, .. }| (person, name_hi, name_en)).collect();
    as_people(ctx, hits).await
}

/// The workers inside a scope who have, or had, a number with this index.
pub(super) async fn having(ctx: &mut Ctx, scope: &Scope, index: &[u8]) -> Result<Vec<Found>, RegisterError> {
    let today = ctx.today();
    let people = same::people_with(&mut ctx.tx, index, HAVING).await?;
    let mut called = workers::names(&mut ctx.tx, &people).await?;
    let all = duties::of(&mut ctx.tx, &people, today).await?;
    called.retain(|c| {
        let own: Vec<At> = all.iter().filter(|d| d.duty.person.uuid() == c.0).cloned().collect();
        super::worker::seen(scope, &own, today)
    });
    as_people(ctx, called).await
}

/// Entries that were found as people: of linked ones that which leads, once, with the duties of all of them today.
async fn as_people(ctx: &mut Ctx, hits: Vec<Called>) -> Result<Vec<Found>, RegisterError> {
    let today = ctx.today();
    let found: Vec<Uuid> = hits.iter().map(|h| h.0).collect();
    let leads = linked::leads(&mut ctx.tx, &found).await?;
    let leaders: Vec<Uuid> = leads.values().copied().collect();
    let led = linked::led(&mut ctx.tx, &leaders).await?;
    let names = names(ctx, hits, &leads).await?;
    let mut entries: Vec<Uuid> = names.iter().map(|n| n.0).chain(led.keys().copied()).collect();
    entries.sort_unstable();
    entries.dedup();
    let all = duties::of(&mut ctx.tx, &entries, today).await?;
    let held = |person: Uuid| -> Vec<At> {
        let is_own = |d: &At| {
            let entry = d.duty.person.uuid();
            entry == person || led.get(&entry) == Some(&person)
        };
        all.iter().filter(|d| is_own(d) && d.duty.span.contains(today)).cloned().collect()
    };
    let found = |(person, name_hi, name_en): Called| Found {
        person: person.into(),
        name_hi,
        name_en,
        duties: held(person),
    };
    Ok(names.into_iter().map(found).collect())
}

/// Whoever leads some entries, each once in the order of these, with their names.
pub(super) async fn names(
    ctx: &mut Ctx,
    entries: Vec<Called>,
    leads: &HashMap<Uuid, Uuid>,
) -> db::Result<Vec<Called>> {
    if leads.is_empty() {
        return Ok(entries);
    }
    let leaders: Vec<Uuid> = leads.values().copied().collect();
    let called = workers::names(&mut ctx.tx, &leaders).await?;
    let mut seen = HashSet::new();
    let mut all = Vec::with_capacity(entries.len());
    for entry in entries {
        let lead = leads.get(&entry.0).and_then(|lead| called.iter().find(|c| c.0 == *lead));
        let one = lead.cloned().unwrap_or(entry);
        if seen.insert(one.0) {
            all.push(one);
        }
    }
    Ok(all)
}
