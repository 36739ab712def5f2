//! How many workers and duties areas have: from the counts that are kept; of the lowest units, which are many and small, from their duties.

use std::collections::HashMap;

use access::Ctx;
use areas::model::AreaId;
use base::uuid::Uuid;

use crate::rules::tally::{Duties, Workers};
use crate::store::counts::{self, Counts};
use crate::units::Units;

/// What is counted of an area and of everything below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Its workers.
    pub workers: Workers,
    duties: Vec<(String, Duties)>,
}

impl Standing {
    /// How often a duty is held.
    pub fn duties(&self, designation: &str) -> Duties {
        self.duties.iter().find(|(code, _)| code == designation).map(|(_, d)| *d).unwrap_or_default()
    }
}

/// How things stand in some areas, with as many statements for a hundred as for one. Of an area that the tree does not have, nothing.
pub(crate) async fn of(
    ctx: &mut Ctx,
    tree: &Units,
    areas: &[AreaId],
) -> db::Result<HashMap<AreaId, Standing>> {
    let (mut above, mut lowest): (Vec<Uuid>, Vec<Uuid>) = Default::default();
    for area in areas {
        match tree.place(*area).map(|place| tree.has_below(place)) {
            Some(true) => above.push(area.uuid()),
            Some(false) => lowest.push(area.uuid()),
            None => {}
        }
    }
    let today = ctx.today();
    let mut all = counts::kept(&mut ctx.tx, &above).await?;
    all.extend(counts::of_units(&mut ctx.tx, &lowest, today).await?);
    let standing = |(workers, duties): Counts| Standing { workers, duties };
    Ok(all.into_iter().map(|(area, counts)| (area.into(), standing(counts))).collect())
}

/// How things stand in one area.
pub(crate) async fn of_one(ctx: &mut Ctx, tree: &Units, area: AreaId) -> db::Result<Standing> {
    Ok(of(ctx, tree, &[area]).await?.remove(&area).unwrap_or_default())
}
