//! The followers of many accounts over a year, platform by platform, day by day.

use std::collections::BTreeMap;
use std::sync::Arc;

use access::{AccessError, Action, Ctx};
use accounts::platform::Platform;
use areas::model::AreaId;
use base::{AsOf, Bounds, Day};
use register::model::{PersonId, Role};

use crate::model::MAX_AGE_DAYS;
use crate::world::World;

/// Days of a trend.
pub const DAYS: usize = 365;

/// What the accounts of one platform had together on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// Followers of the accounts that were counted: unknown accounts are left out here and missing in `counted`.
    pub followers: Bounds,
    /// Accounts with a usable count.
    pub counted: u32,
}

impl Default for Total {
    fn default() -> Total {
        Total { followers: Bounds::ZERO, counted: 0 }
    }
}

/// A year of totals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trend {
    /// The first day.
    pub from: Option<Day>,
    /// For each platform on which somebody has an account: how many accounts there are, and a total for each day.
    pub platforms: BTreeMap<Platform, (u32, Vec<Total>)>,
}

/// The trend of the accounts that the holders of a role hold on the day of a point of view.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn trend(
    ctx: &mut Ctx,
    as_of: AsOf,
    role: Role,
    under: Option<AreaId>,
) -> Result<Arc<Trend>, AccessError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let key = format!("reach trend {} {} {} {under:?} {scope:?}", as_of.day, as_of.known, role.name());
    ctx.remembered(key, async move |ctx: &mut Ctx| {
        let world = World::seen(ctx, &scope, as_of, None).await?;
        Ok(totals(&world, world.people(role, under).into_iter()))
    })
    .await
}

/// The totals of the accounts that some people hold. A count stands until the next one, and for at most as many days as a rule
/// would use it.
pub fn totals(world: &World, people: impl Iterator<Item = PersonId>) -> Trend {
    let last = world.as_of.day;
    let first = last.plus(1 - DAYS as i32);
    let mut platforms: BTreeMap<Platform, (u32, Vec<Total>)> = BTreeMap::new();
    for held in people.flat_map(|p| world.held(p)) {
        let (accounts, totals) =
            platforms.entry(held.platform).or_insert_with(|| (0, vec![Total::default(); DAYS]));
        *accounts += 1;
        let mut points = world.points(held.account, first.plus(-MAX_AGE_DAYS)).peekable();
        while let Some(p) = points.next() {
            let until = p.day.plus(MAX_AGE_DAYS + 1).min(last.plus(1));
            let until = points.peek().map_or(until, |next| until.min(next.day));
            let day = |d: Day| usize::try_from(d.since(first)).unwrap_or(0);
            for total in &mut totals[day(p.day)..day(until)] {
                total.followers = total.followers.plus(p.count.into());
                total.counted += 1;
            }
        }
    }
    Trend { from: Some(first).filter(|_| !platforms.is_empty()), platforms }
}
