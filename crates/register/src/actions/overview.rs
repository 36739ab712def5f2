//! How many workers there are in an area, which posts are empty, and what lies below. Names only of a unit's own people, to whoever leads them.

use access::{Action, Ctx, Scope};
use areas::model::{Area, AreaId};
use base::uuid::Uuid;

use super::RegisterError;
use super::workers::{Found, names as names_of};
use crate::model::workers::{Designation, LEVELS};
use crate::rules::tally::Workers;
use crate::standing::{self, Standing};
use crate::store::duties::At;
use crate::store::{duties, linked, units, workers as store};
use crate::units::Units;

/// A core post: how many units have it, of how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posts {
    /// Which.
    pub designation: Designation,
    /// Units with somebody.
    pub filled: i64,
    /// Units that should have somebody.
    pub of: i64,
}

/// What the page of an area shows.
#[derive(Debug, Clone)]
pub struct Overview {
    /// The area.
    pub area: Area,
    /// The areas above it that the actor may see, from the top.
    pub above: Vec<Area>,
    /// Workers at or below it.
    pub workers: Workers,
    /// Its core posts.
    pub posts: Vec<Posts>,
    /// What lies directly below, with its workers and its empty core posts.
    pub below: Vec<(Area, Workers, i64)>,
    /// Whoever has a duty at the area itself, if the actor may read names.
    pub here: Vec<Found>,
}

/// People of one unit that are listed.
pub(super) const LISTED: i64 = 500;

/// The area that an actor sees first: the highest of what they may see.
///
/// # Errors
/// If the actor may not.
pub async fn first(ctx: &mut Ctx) -> Result<Option<AreaId>, RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let day = ctx.today();
    for (low, _) in scope.ranges() {
        if let Some(id) = units::at_path(&mut ctx.tx, low, day).await? {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

/// The area with a code inside what the actor may see.
///
/// # Errors
/// [`RegisterError::NoUnit`].
pub async fn by_code(ctx: &mut Ctx, code: &str) -> Result<AreaId, RegisterError> {
    ctx.authorise(Action::CountWorkers)?;
    // No code has such a sign, and PostgreSQL takes no text that has it.
    if code.contains('\0') {
        return Err(RegisterError::NoUnit);
    }
    units::by_code(&mut ctx.tx, code).await?.ok_or(RegisterError::NoUnit)
}

/// How things stand in an area.
///
/// # Errors
/// [`RegisterError::NoUnit`] if there is none, or not inside what the actor may see.
pub async fn overview(ctx: &mut Ctx, id: AreaId) -> Result<Overview, RegisterError> {
    let scope = ctx.authorise(Action::CountWorkers)?;
    let (area, above) = placed(ctx, &scope, id).await?;
    let children = below(ctx, &area).await?;
    let designations = store::designations(&mut ctx.tx).await?;
    let core: Vec<&Designation> = designations.live().filter(|d| d.is_core).collect();
    let tree = Units::kept(ctx).await?;
    let mut ids: Vec<AreaId> = children.iter().map(|c| c.identity.id).collect();
    ids.push(id);
    let mut found = standing::of(ctx, &tree, &ids).await?;
    let mut of = |area: &Area| -> Result<(Workers, Vec<Posts>), RegisterError> {
        let place = tree.place(area.identity.id).ok_or(RegisterError::NoUnit)?;
        let standing = found.remove(&area.identity.id).unwrap_or_default();
        Ok((standing.workers, posts(&tree, place, &standing, &core)))
    };
    let (workers, posts) = of(&area)?;
    let mut lying = Vec::with_capacity(children.len());
    for child in children {
        let (workers, posts) = of(&child)?;
        let lacking = posts.iter().map(|p| p.of - p.filled).sum();
        lying.push((child, workers, lacking));
    }
    let here = match ctx.authorise(Action::ReadWorkers) {
        Ok(scope) => people_of(ctx, &scope, id, LISTED).await?,
        Err(_) => Vec::new(),
    };
    Ok(Overview { area, above, workers, posts, below: lying, here })
}

/// What lies directly below an area and has duties: areas of the government and of elections cross the tree, and nobody has a duty there.
pub(super) async fn below(ctx: &mut Ctx, area: &Area) -> Result<Vec<Area>, RegisterError> {
    let now = ctx.present();
    let mut children = areas::store::one::children(&mut ctx.tx, area, now).await?;
    children.retain(|c| LEVELS.contains(&c.identity.kind));
    Ok(children)
}

/// An area inside a scope, and the areas above it that lie there as well, from the top.
pub(super) async fn placed(
    ctx: &mut Ctx,
    scope: &Scope,
    id: AreaId,
) -> Result<(Area, Vec<Area>), RegisterError> {
    let now = ctx.present();
    let area = areas::store::one::on_day(&mut ctx.tx, scope, id, now).await?.ok_or(RegisterError::NoUnit)?;
    let mut above = Vec::new();
    let mut parent = area.place.parent;
    while let Some(up) = parent {
        let Some(found) = areas::store::one::on_day(&mut ctx.tx, scope, up, now).await? else { break };
        parent = found.place.parent;
        above.insert(0, found);
    }
    Ok((area, above))
}

/// The core posts of an area: those of which there are units in it.
fn posts(tree: &Units, place: u32, standing: &Standing, core: &[&Designation]) -> Vec<Posts> {
    let posts = core.iter().filter_map(|d| {
        let of = tree.at_or_below(place, d.level?);
        let filled = standing.duties(&d.code).units;
        (of > 0).then(|| Posts { designation: (*d).clone(), filled, of })
    });
    posts.collect()
}

/// Whoever has a duty at a unit today.
pub(crate) async fn people_of(
    ctx: &mut Ctx,
    scope: &Scope,
    unit: AreaId,
    most: i64,
) -> Result<Vec<Found>, RegisterError> {
    let today = ctx.today();
    let held = duties::of_unit(&mut ctx.tx, scope, unit, today, most).await?;
    let mut people: Vec<Uuid> = held.iter().map(|d| d.duty.person.uuid()).collect();
    people.sort_unstable();
    people.dedup();
    let leads = linked::leads(&mut ctx.tx, &people).await?;
    let names = store::names(&mut ctx.tx, &people).await?;
    let names = names_of(ctx, names, &leads).await?;
    let found = |(person, name_hi, name_en): (Uuid, Option<String>, Option<String>)| {
        let own = |d: &&At| {
            let entry = d.duty.person.uuid();
            leads.get(&entry).copied().unwrap_or(entry) == person
        };
        Found { person: person.into(), name_hi, name_en, duties: held.iter().filter(own).cloned().collect() }
    };
    let designations = store::designations(&mut ctx.tx).await?;
    let order = |f: &Found| {
        let place = |d: &At| designations.all().iter().position(|x| x.code == d.duty.designation);
        (f.duties.iter().filter_map(place).min(), f.name_hi.clone().or(f.name_en.clone()), f.person)
    };
    let mut all: Vec<Found> = names.into_iter().map(found).collect();
    all.sort_by_cached_key(order);
    Ok(all)
}
