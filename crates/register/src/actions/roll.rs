//! Booths whose workers are more than a tenth of their electors: the register is of those who work, never a list of voters.

use std::sync::Arc;

use access::{Action, Ctx, Scope};
use areas::model::{Area, AreaId, AreaKind};

use super::{RegisterError, overview};
use crate::store::roll::{self as store, Booth};
use crate::units::Units;

/// What is found in an area.
#[derive(Debug, Clone)]
pub struct Roll {
    /// The area.
    pub area: Area,
    /// Its booths that are above, in the order of the tree.
    pub above: Arc<Vec<Booth>>,
    /// Booths at or below it.
    pub booths: i64,
    /// Of them have no electors that are known: of these nothing is said.
    pub unknown: i64,
}

/// The booths above, inside a scope; worked out once for each state of the data.
pub(crate) async fn inside(ctx: &mut Ctx, scope: &Scope) -> Result<Arc<Vec<Booth>>, RegisterError> {
    let (day, key) = (ctx.today(), key(ctx, "above", scope));
    ctx.remembered(key, async |ctx: &mut Ctx| Ok(store::above(&mut ctx.tx, scope, day).await?)).await
}

/// How many booths inside a scope have no electors that are known; worked out once for each state of the data.
async fn unknown(ctx: &mut Ctx, scope: &Scope) -> Result<Arc<i64>, RegisterError> {
    let (day, key) = (ctx.today(), key(ctx, "unknown", scope));
    ctx.remembered(key, async |ctx: &mut Ctx| Ok(store::unknown(&mut ctx.tx, scope, day).await?)).await
}

fn key(ctx: &Ctx, what: &str, scope: &Scope) -> String {
    let ranges: Vec<String> = scope.ranges().map(|(low, high)| format!("{low}..{high}")).collect();
    format!("register.roll {what} {} {}", ctx.today(), ranges.join(" "))
}

/// The booths of an area that are above.
///
/// # Errors
/// [`RegisterError::NoUnit`] if there is no such area, or not inside what the actor may see.
pub async fn roll(ctx: &mut Ctx, id: AreaId) -> Result<Roll, RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let (area, _) = overview::placed(ctx, &scope, id).await?;
    let scope = scope.under(&area.place.path);
    let above = inside(ctx, &scope).await?;
    let unknown = *unknown(ctx, &scope).await?;
    let tree = Units::kept(ctx).await?;
    let booths = tree.place(id).map_or(0, |place| tree.at_or_below(place, AreaKind::Booth));
    Ok(Roll { area, above, booths, unknown })
}

/// How many booths of an area are above; none of an area that the actor may not see.
///
/// # Errors
/// If the actor may not, or the database does not answer.
pub async fn how_many(ctx: &mut Ctx, id: AreaId) -> Result<Option<(Area, usize)>, RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let area = match overview::placed(ctx, &scope, id).await {
        Ok((area, _)) => area,
        Err(RegisterError::NoUnit) => return Ok(None),
        Err(e) => return Err(e),
    };
    let n = inside(ctx, &scope.under(&area.place.path)).await?.len();
    Ok((n > 0).then_some((area, n)))
}

/// All booths that are above, as far as the actor may see.
///
/// # Errors
/// If the actor may not, or the database does not answer.
pub async fn everywhere(ctx: &mut Ctx) -> Result<Arc<Vec<Booth>>, RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    inside(ctx, &scope).await
}
