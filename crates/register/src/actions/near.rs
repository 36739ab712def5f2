//! How near somebody stands to a unit: a lack is told by name only to whoever leads the unit itself, what workers write is read by that president and the
//! one of the mandal, and everybody above has numbers.

use access::{Action, Ctx, policy};
use areas::model::{AreaId, AreaKind};
use base::AreaPath;

use crate::store::duties::At;
use crate::units::Units;

/// How near.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// Above, or beside: numbers only.
    Far,
    /// Leads the mandal in which the unit lies: reads what its workers write.
    Mandal,
    /// Leads the unit itself.
    Own,
}

/// How near the actor stands to a unit.
///
/// # Errors
/// If the database does not answer.
pub(crate) async fn near(ctx: &mut Ctx, unit: AreaId, path: &AreaPath) -> db::Result<Near> {
    let tree = Units::kept(ctx).await?;
    let Some(user) = ctx.actor.user() else { return Ok(Near::Far) };
    let leads = user.authority.held().iter().filter(|h| policy::allows(h.role, Action::KeepWorkers));
    let mut nearest = Near::Far;
    for held in leads {
        let Some(area) = held.area.map(AreaId::from) else { continue };
        if area == unit {
            return Ok(Near::Own);
        }
        let kind = tree.place(area).and_then(|p| tree.get(p)).map(|u| u.kind);
        let covers = held.places.iter().flatten().any(|p| p.covers(path));
        if covers && matches!(kind, Some(AreaKind::Mandal | AreaKind::Kendra)) {
            nearest = Near::Mandal;
        }
    }
    Ok(nearest)
}

/// How near the actor stands to a worker: to the nearest of the units where they have a duty today, or had the last.
///
/// # Errors
/// If the database does not answer.
pub(crate) async fn near_worker(ctx: &mut Ctx, duties: &[At]) -> db::Result<Near> {
    let today = ctx.today();
    let held: Vec<&At> = duties.iter().filter(|d| d.duty.span.contains(today)).collect();
    let last = duties.iter().max_by_key(|d| d.duty.span.until);
    let mut nearest = Near::Far;
    for d in if held.is_empty() { last.into_iter().collect() } else { held } {
        nearest = nearest.max(near(ctx, d.duty.unit, &d.path).await?);
    }
    Ok(nearest)
}
