//! One area: where it lies, its electors on every roll, who answers for it; and finding an area by what people call it.

use access::{Action, Ctx};
use areas::model::{Area, AreaId, AreaKind, Electors, Identity};
use areas::resolve::Called;
use areas::store as tree;
use base::{AsOf, Day};
use register::model::Role;

use crate::dashboard::{Wanted, dashboard};
use crate::report::{ReportError, ReportRow, VacantRow};

/// Everything about one area on a day.
#[derive(Debug, Clone)]
pub struct Place {
    /// The area.
    pub area: Area,
    /// The day.
    pub on: Day,
    /// What else it is, or was, called.
    pub aliases: Vec<String>,
    /// The areas above it, from the root down.
    pub above: Vec<Area>,
    /// The groups to which it, or an area above it, belongs.
    pub groups: Vec<Area>,
    /// The areas directly in it: children in the tree, members of a group.
    pub parts: Vec<Area>,
    /// How many areas of each kind lie below it in the tree.
    pub below: Vec<(AreaKind, i64)>,
    /// Its electors, the latest roll first.
    pub rolls: Vec<Electors>,
    /// Who answers for it, each judged by the rule that is usual for their role.
    pub holders: Vec<ReportRow>,
    /// Which of its offices nobody holds.
    pub vacant: Vec<VacantRow>,
}

/// Puts together what is known of the area with this code; `None` if there was none on the day.
///
/// # Errors
/// [`ReportError`].
pub async fn place(ctx: &mut Ctx, code: &str, as_of: AsOf) -> Result<Option<Place>, ReportError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let on = as_of.day;
    let tx = &mut ctx.tx;
    let Some(identity) = tree::by_code(tx, code).await? else { return Ok(None) };
    let Some(area) = tree::one::on_day(tx, &scope, identity.id, as_of).await? else { return Ok(None) };

    let mut above: Vec<Area> = Vec::new();
    let mut up = area.place.parent;
    while let Some(id) = up {
        let Some(a) = tree::one::on_day(tx, &scope, id, as_of).await? else { break };
        up = a.place.parent;
        above.insert(0, a);
    }
    let mut groups: Vec<Area> = Vec::new();
    let seen = |a: &Area| scope.covers(&a.place.path);
    for a in above.iter().rev().chain([&area]) {
        for g in tree::one::groups(tx, a.identity.id, as_of).await?.into_iter().filter(seen) {
            if !groups.iter().any(|known| known.identity.id == g.identity.id) {
                groups.push(g);
            }
        }
    }
    let parts = match identity.kind.in_tree() {
        true => tree::one::children(tx, &area, as_of).await?,
        false => tree::one::members(tx, identity.id, as_of).await?.into_iter().filter(seen).collect(),
    };
    let below = tree::one::below(tx, &area.place.path, as_of).await?;
    let rolls = tree::one::rolls(tx, identity.id, as_of).await?;
    let aliases = tree::one::aliases(tx, identity.id, as_of).await?;

    let (mut holders, mut vacant) = (Vec::new(), Vec::new());
    for role in [Role::Minister, Role::Mla, Role::Mp, Role::DistrictPresident] {
        if role.area_kind() == identity.kind {
            let wanted = Wanted { as_of, role: Some(role), rule: None, under: Some(identity.id) };
            let here = dashboard(ctx, &wanted).await?.report;
            // A minister is shown once, as a minister.
            let new = |x: &ReportRow| !holders.iter().any(|h: &ReportRow| h.person == x.person);
            let of_here = |x: &ReportRow| x.office.area == Some(identity.id);
            let more: Vec<ReportRow> = here.rows.into_iter().filter(|x| of_here(x) && new(x)).collect();
            holders.extend(more);
            vacant.extend(here.vacant.into_iter().filter(|v| v.area.identity.id == identity.id));
        }
    }
    Ok(Some(Place { area, on, aliases, above, groups, parts, below, rolls, holders, vacant }))
}

/// What a search for an area found.
#[derive(Debug, Clone)]
pub enum Found {
    /// This one, beyond doubt.
    One(Area),
    /// Each of these is called so.
    Several(Vec<Area>),
    /// None is called so; these come nearest, the nearest first.
    Nearest(Vec<Area>),
}

/// Kinds that are searched by name. Booths are found by their code, and from the areas above them.
const SEARCHED: [AreaKind; 9] = [
    AreaKind::State,
    AreaKind::OrgDistrict,
    AreaKind::Assembly,
    AreaKind::Mandal,
    AreaKind::District,
    AreaKind::Block,
    AreaKind::Loksabha,
    AreaKind::Kendra,
    AreaKind::Cluster,
];

/// Suggestions that are shown, at most.
const MOST: usize = 20;

/// Finds areas by code, number or name.
///
/// # Errors
/// [`ReportError`].
pub async fn search(ctx: &mut Ctx, asked: &str, on: Day) -> Result<Found, ReportError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let as_of = AsOf::current(on);
    if let Some(identity) = tree::by_code(&mut ctx.tx, asked.trim()).await?
        && let Some(area) = tree::one::on_day(&mut ctx.tx, &scope, identity.id, as_of).await?
    {
        return Ok(Found::One(area));
    }
    let (identities, _, called) = tree::names_within(&mut ctx.tx, &scope, &SEARCHED, as_of).await?;
    let exact = exact(&identities, &called, asked);
    let ids = if exact.is_empty() { near(asked, &called) } else { exact.clone() };
    let mut areas = Vec::new();
    for id in ids {
        areas.extend(tree::one::on_day(&mut ctx.tx, &scope, id, as_of).await?);
        if areas.len() == MOST {
            break;
        }
    }
    Ok(match (exact.is_empty(), areas.len()) {
        (true, _) => Found::Nearest(areas),
        (false, 1) => Found::One(areas.remove(0)),
        (false, _) => Found::Several(areas),
    })
}

/// Kinds of which people say the number: "156" is a seat, and may be a Lok Sabha seat too.
const NUMBERED: [AreaKind; 2] = [AreaKind::Assembly, AreaKind::Loksabha];

/// The areas that have this number, or exactly this name.
fn exact(all: &[Identity], called: &[Called], asked: &str) -> Vec<AreaId> {
    let number = words::counts::parse(asked).ok().flatten().map(|c| c.value);
    let numbered =
        all.iter().filter(|i| number.is_some() && i.number == number && NUMBERED.contains(&i.kind));
    let wanted = words::fold::name(&words::fold::reserved(asked).0);
    let named = called.iter().filter(|c| !wanted.is_empty() && words::fold::name(&c.name) == wanted);
    each_once(numbered.map(|i| i.id).chain(named.map(|c| c.area)))
}

/// Areas whose names begin with what was asked, then those whose names come nearest.
fn near(asked: &str, called: &[Called]) -> Vec<AreaId> {
    let wanted = words::fold::name(asked);
    let begins =
        called.iter().filter(|c| !wanted.is_empty() && words::fold::name(&c.name).starts_with(&wanted));
    let names = called.iter().map(|c| (c.name.as_str(), c.area));
    // An area has several names: more are taken than are shown.
    let nearest = words::nearest::nearest(asked, names, 3 * MOST);
    each_once(begins.map(|c| c.area).chain(nearest.into_iter().map(|n| n.0)))
}

fn each_once(ids: impl Iterator<Item = AreaId>) -> Vec<AreaId> {
    let mut out = Vec::new();
    for id in ids {
        if !out.contains(&id) {
            out.push(id);
        }
    }
    out
}
