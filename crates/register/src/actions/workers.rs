//! Workers by name: finding them, seeing one, whoever works at a unit.

use access::{Action, Ctx};
use areas::model::AreaId;
use base::uuid::Uuid;

use super::RegisterError;
use crate::model::PersonId;
use crate::search::{Finder, Hit};
use crate::store::duties;
use crate::store::duties::At;

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

/// The workers whose names come nearest to what was typed, inside what the actor may see and below an area if one is said; `typing`: the last word may go on.
///
/// # Errors
/// If the actor may not, or the database does not answer.
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
            None => return Ok(Vec::new()),
        },
    };
    let finder = ctx.own::<Finder>();
    let hits = finder.find(ctx, &scope, typed, typing, limit.min(MOST)).await?;
    let people: Vec<Uuid> = hits.iter().map(|h| h.person).collect();
    let today = ctx.today();
    let all = duties::of(&mut ctx.tx, &people, today).await?;
    let held = |person: Uuid| {
        let own = |d: &&At| d.duty.person.uuid() == person && d.duty.span.contains(today);
        all.iter().filter(own).cloned().collect()
    };
    let found = |h: Hit| Found {
        person: h.person.into(),
        name_hi: h.name_hi,
        name_en: h.name_en,
        duties: held(h.person),
    };
    Ok(hits.into_iter().map(found).collect())
}
