//! How many workers there are in an area, which posts are empty, and what lies below. Names only of a unit's own people, to whoever leads them.

use access::{Action, Ctx, Scope};
use areas::model::{Area, AreaId, AreaKind};
use base::uuid::Uuid;

use super::RegisterError;
use super::workers::{Found, names as names_of};
use crate::model::workers::Designation;
use crate::rules::tally::{Duties, Workers};
use crate::store::duties::At;
use crate::store::{counts, duties, linked, units, workers as store};
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
    let now = ctx.present();
    let (area, above) = placed(ctx, &scope, id).await?;
    let mut children = areas::store::one::children(&mut ctx.tx, &area, now).await?;
    // Areas of the government and of elections cross the tree: nobody has a duty there.
    children
        .retain(|c| !matches!(c.identity.kind, AreaKind::District | AreaKind::Block | AreaKind::Loksabha));
    let designations = store::designations(&mut ctx.tx).await?;
    let core: Vec<&Designation> = designations.live().filter(|d| d.is_core).collect();
    let tree = Units::kept(ctx).await?;
    let (workers, posts) = standing(ctx, &tree, &area, &core).await?;
    let mut below = Vec::with_capacity(children.len());
    for child in children {
        let (workers, posts) = standing(ctx, &tree, &child, &core).await?;
        let lacking = posts.iter().map(|p| p.of - p.filled).sum();
        below.push((child, workers, lacking));
    }
    let here = match ctx.authorise(Action::ReadWorkers) {
        Ok(scope) => people_of(ctx, &scope, id, LISTED).await?,
        Err(_) => Vec::new(),
    };
    Ok(Overview { area, above, workers, posts, below, here })
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

/// The workers of an area, and its core posts.
async fn standing(
    ctx: &mut Ctx,
    tree: &Units,
    area: &Area,
    core: &[&Designation],
) -> Result<(Workers, Vec<Posts>), RegisterError> {
    let id = area.identity.id.uuid();
    let today = ctx.today();
    let Some(place) = tree.place(area.identity.id) else { return Err(RegisterError::NoUnit) };
    let (workers, held): (Workers, Vec<(String, Duties)>) = if tree.has_below(place) {
        (counts::of(&mut ctx.tx, id).await?, counts::duties_of(&mut ctx.tx, id).await?)
    } else {
        counts::of_unit(&mut ctx.tx, id, today).await?
    };
    let posts = core.iter().filter_map(|d| {
        let level = d.level?;
        let of = tree.at_or_below(place, level);
        let filled = held.iter().find(|(code, _)| *code == d.code).map_or(0, |(_, n)| n.units);
        (of > 0).then(|| Posts { designation: (*d).clone(), filled, of })
    });
    let posts = posts.collect();
    Ok((workers, posts))
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
