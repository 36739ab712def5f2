//! The areas of a report with their outlines, for the map.

use std::collections::HashMap;
use std::sync::Arc;

use access::{AccessError, Action, Ctx};
use areas::model::{Area, AreaId, AreaKind};
use areas::outline::Outline;

use crate::report::Report;
use crate::world::World;

/// An area on the map.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// The area.
    pub area: Area,
    /// Its own outline, else that of its seats; `None` where neither is known.
    pub outline: Option<Outline>,
    /// Who answers for it, as a position in [`Report::rows`].
    pub row: Option<usize>,
}

/// Everything on the map of a report.
#[derive(Debug, Clone, Default)]
pub struct Land {
    /// The areas that the role answers for, by number and code.
    pub areas: Vec<Drawn>,
    /// Where the names of the organisational districts stand, the largest first.
    pub districts: Vec<(Area, (i32, i32))>,
}

type Outlines = HashMap<AreaId, Outline>;

/// The map of a report: the areas of its role, inside the area to which it is narrowed down.
///
/// # Errors
/// If the actor may not see it, or the database does not answer.
pub async fn land(ctx: &mut Ctx, report: &Report) -> Result<Land, AccessError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let as_of = report.asked.as_of;
    let world = World::seen(ctx, &scope, as_of, report.asked.roll).await?;
    let key = format!("reach outlines {} {} {scope:?}", as_of.day, as_of.known);
    let outlines: Arc<Outlines> = ctx
        .remembered(key, async move |ctx: &mut Ctx| {
            let mut all = areas::store::boundaries(&mut ctx.tx, &scope, as_of, AreaKind::Assembly).await?;
            all.extend(areas::store::boundaries(&mut ctx.tx, &scope, as_of, AreaKind::Loksabha).await?);
            all.extend(areas::store::boundaries(&mut ctx.tx, &scope, as_of, AreaKind::OrgDistrict).await?);
            Ok::<_, AccessError>(all)
        })
        .await?;
    Ok(drawn(&world, report, &outlines))
}

fn drawn(world: &World, report: &Report, outlines: &Outlines) -> Land {
    let kind = report.asked.role.area_kind();
    let inside = report.asked.under.map(|under| world.below(under));
    let wanted = |a: &&Area| inside.as_ref().is_none_or(|set| set.contains(&a.identity.id));
    let mut areas: Vec<Drawn> = world
        .areas
        .values()
        .filter(|a| a.identity.kind == kind)
        .filter(wanted)
        .map(|a| Drawn {
            outline: outline(world, outlines, a),
            row: report.rows.iter().position(|x| x.office.area == Some(a.identity.id)),
            area: a.clone(),
        })
        .collect();
    areas.sort_by(|a, b| {
        let key = |d: &Drawn| (d.area.identity.number, d.area.identity.code.clone());
        key(a).cmp(&key(b))
    });
    let mut districts: Vec<(Area, Outline)> = world
        .areas
        .values()
        .filter(|a| a.identity.kind == AreaKind::OrgDistrict)
        .filter(wanted)
        .filter_map(|a| Some((a.clone(), outline(world, outlines, a)?)))
        .collect();
    districts.sort_by(|(a, x), (b, y)| {
        y.area_km2().total_cmp(&x.area_km2()).then_with(|| a.identity.code.cmp(&b.identity.code))
    });
    let districts = districts.into_iter().map(|(a, o)| (a, o.label_point())).collect();
    Land { areas, districts }
}

/// The outline of an area, else those of the seats in it, side by side.
fn outline(world: &World, outlines: &Outlines, a: &Area) -> Option<Outline> {
    if let Some(own) = outlines.get(&a.identity.id) {
        return Some(own.clone());
    }
    if a.identity.kind == AreaKind::Assembly {
        return None;
    }
    let mut seats: Vec<AreaId> = world.below(a.identity.id).into_iter().collect();
    seats.sort_unstable();
    let is_seat = |id: &AreaId| world.areas.get(id).is_some_and(|x| x.identity.kind == AreaKind::Assembly);
    seats.iter().filter(|id| is_seat(id)).filter_map(|id| outlines.get(id).cloned()).reduce(Outline::and)
}
