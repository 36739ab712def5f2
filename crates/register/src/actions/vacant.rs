//! Where posts are empty, level by level. Counts; at a mandal and below also which units lack somebody, never who is missing.

use access::{Action, Ctx};
use areas::model::{Area, AreaId, AreaKind};
use base::Share;

use super::{RegisterError, overview};
use crate::model::workers::Designation;
use crate::standing::{self, Standing};
use crate::store::vacant::{self as store, Lacking};
use crate::store::workers;
use crate::units::Units;

/// How many units of an area have a designation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// Which.
    pub designation: Designation,
    /// Units that should have it.
    pub units: i64,
    /// Units that have it.
    pub filled: i64,
}

impl Filled {
    /// Units that lack it.
    pub fn vacant(&self) -> i64 {
        (self.units - self.filled).max(0)
    }

    /// The share that has it; `None` where there is no unit.
    pub fn share(&self) -> Option<Share> {
        Share::of(self.filled, self.units)
    }
}

/// What the page of an area shows.
#[derive(Debug, Clone)]
pub struct Vacant {
    /// The area.
    pub area: Area,
    /// The areas above it that the actor may see, from the top.
    pub above: Vec<Area>,
    /// Its designations.
    pub posts: Vec<Filled>,
    /// The same of what lies directly below.
    pub below: Vec<(Area, Vec<Filled>)>,
    /// The units that lack one, at a mandal and below.
    pub lacking: Vec<(Designation, Vec<Lacking>)>,
}

/// Which posts are empty in an area.
///
/// # Errors
/// [`RegisterError::NoUnit`] if there is none, or not inside what the actor may see.
pub async fn vacant(ctx: &mut Ctx, id: AreaId) -> Result<Vacant, RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let (area, above) = overview::placed(ctx, &scope, id).await?;
    let today = ctx.today();
    let all = workers::designations(&mut ctx.tx).await?;
    let levels: Vec<&Designation> = all.live().filter(|d| d.level.is_some()).collect();
    let tree = Units::kept(ctx).await?;
    let children = overview::below(ctx, &area).await?;
    let mut ids: Vec<AreaId> = children.iter().map(|c| c.identity.id).collect();
    ids.push(id);
    let standing = standing::of(ctx, &tree, &ids).await?;
    let filled = |area: &Area| -> Result<Vec<Filled>, RegisterError> {
        let place = tree.place(area.identity.id).ok_or(RegisterError::NoUnit)?;
        Ok(filled(&tree, place, standing.get(&area.identity.id), &levels))
    };
    let posts = filled(&area)?;
    let mut below = Vec::with_capacity(children.len());
    for child in children {
        let posts = filled(&child)?;
        below.push((child, posts));
    }
    let mut lacking = Vec::new();
    if matches!(area.identity.kind, AreaKind::Mandal | AreaKind::Kendra | AreaKind::Cluster | AreaKind::Booth)
    {
        let inside = scope.under(&area.place.path);
        for post in posts.iter().filter(|p| p.vacant() > 0) {
            let Some(level) = post.designation.level else { continue };
            let code = &post.designation.code;
            let units = store::lacking(&mut ctx.tx, &inside, level, code, today).await?;
            lacking.push((post.designation.clone(), units));
        }
    }
    Ok(Vacant { area, above, posts, below, lacking })
}

/// How many units of an area have each designation.
fn filled(tree: &Units, place: u32, standing: Option<&Standing>, levels: &[&Designation]) -> Vec<Filled> {
    let one = |d: &&Designation| {
        let units = tree.at_or_below(place, d.level?);
        let filled = standing.map_or(0, |s| s.duties(&d.code).units);
        (units > 0).then(|| Filled { designation: (*d).clone(), units, filled })
    };
    levels.iter().filter_map(one).collect()
}
