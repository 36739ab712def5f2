//! Drawing people by lot from those with a duty at or below an area: each person with equal chance, once, however many duties and entries they have, and without
//! reading millions of them.
//!
//! A row of duties is drawn by its place among all rows of the area (how many each unit has is in an index), and taken if it is the first of its person's duties that
//! count there: each person has exactly one such row, so none is more likely than another. Where there are few rows, or most of them do not count, everybody is read.

use std::collections::HashSet;

use access::{Ctx, Scope};
use areas::model::AreaId;
use base::Rng;
use base::uuid::Uuid;

use crate::rules::sample::{at, choose, size};
use crate::standing;
use crate::store::{counts, duties, linked, sample as store};
use crate::units::Units;

/// Rows of duties up to which everybody is read.
pub const FEW: i64 = 20_000;
/// Draws for each person who is wanted before everybody is read after all.
const TRIALS: usize = 40;

/// Who was drawn, of how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// How many there were to be drawn.
    pub people: i64,
    /// Who was, in the order of the lot, as the entry that leads.
    pub chosen: Vec<Uuid>,
}

/// Draws as many people of an area as a margin needs. `few`: rows of duties up to which everybody is read ([`FEW`]).
///
/// # Errors
/// If the database does not answer.
pub async fn people(
    ctx: &mut Ctx,
    rng: &dyn Rng,
    (area, inside): (AreaId, &Scope),
    margin: i64,
    few: i64,
) -> db::Result<Drawn> {
    let day = ctx.today();
    let rows = store::units(&mut ctx.tx, inside, day).await?;
    let all: i64 = rows.iter().map(|(_, n)| n).sum();
    if all > few
        && let Some(people) = counted(ctx, area).await?
        && let Some(chosen) = by_place(ctx, rng, inside, &rows, size(people, margin)).await?
    {
        return Ok(Drawn { people, chosen });
    }
    let entries = store::everybody(&mut ctx.tx, inside, day).await?;
    let leads = linked::leads(&mut ctx.tx, &entries).await?;
    let mut chosen: Vec<Uuid> = entries.iter().map(|e| leads.get(e).copied().unwrap_or(*e)).collect();
    chosen.sort_unstable();
    chosen.dedup();
    let people = i64::try_from(chosen.len()).unwrap_or(i64::MAX);
    choose(rng, &mut chosen, usize::try_from(size(people, margin)).unwrap_or_default());
    Ok(Drawn { people, chosen })
}

/// How many people the kept counts say there are; `None` if these are of another tree.
async fn counted(ctx: &mut Ctx, area: AreaId) -> db::Result<Option<i64>> {
    let (tree, of) = counts::tree(&mut ctx.tx).await?;
    let units = Units::kept(ctx).await?;
    let is_kept = units.place(area).is_some_and(|place| units.has_below(place));
    if tree != of || !is_kept {
        return Ok(None);
    }
    Ok(Some(standing::of_one(ctx, &units, area).await?.workers.workers))
}

async fn by_place(
    ctx: &mut Ctx,
    rng: &dyn Rng,
    inside: &Scope,
    rows: &[(Uuid, i64)],
    wanted: i64,
) -> db::Result<Option<Vec<Uuid>>> {
    let mut all = 0u64;
    let upto = rows.iter().map(|(_, n)| {
        all += u64::try_from(*n).unwrap_or_default();
        all
    });
    let upto: Vec<u64> = upto.collect();
    let wanted = usize::try_from(wanted).unwrap_or_default();
    let (mut chosen, mut seen) = (Vec::with_capacity(wanted), HashSet::new());
    for _ in 0..(wanted + 1) * TRIALS {
        if chosen.len() == wanted {
            return Ok(Some(chosen));
        }
        let Some((part, place)) = at(&upto, rng.below(all)) else { continue };
        let Some((unit, _)) = rows.get(part) else { continue };
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        let Some(row) = store::nth(&mut ctx.tx, *unit, place).await?.filter(|r| r.believed) else { continue };
        let group = linked::group(&mut ctx.tx, row.person).await?;
        if first_of(ctx, inside, &group).await? == Some((*unit, row.person, row.designation, row.from_day))
            && let Some(lead) = group.first().copied()
            && seen.insert(lead)
        {
            chosen.push(lead);
        }
    }
    Ok((chosen.len() == wanted).then_some(chosen))
}

/// Of the duties that one person has inside a scope today, the first in an order that is always the same.
async fn first_of(
    ctx: &mut Ctx,
    inside: &Scope,
    group: &[Uuid],
) -> db::Result<Option<(Uuid, Uuid, String, i32)>> {
    let today = ctx.today();
    let held = duties::of(&mut ctx.tx, group, today).await?;
    let counts = held.into_iter().filter(|d| d.duty.span.contains(today) && inside.covers(&d.path));
    let key = |d: duties::At| {
        (d.duty.unit.uuid(), d.duty.person.uuid(), d.duty.designation, d.duty.span.from.number())
    };
    Ok(counts.map(key).min())
}
