//! The cascade: each president invites the heads of the units directly below.

use std::collections::HashMap;

use access::{AccessError, Action, Ctx, Role, Scope};
use areas::model::{AreaId, AreaKind};
use base::{AreaPath, AsOf};

use crate::rules::{Progress, Stage, below, duty};
use crate::store::{self, Head, Unit};

/// A unit below, who heads it, and how far those below that have come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Below {
    /// The unit.
    pub unit: Unit,
    /// Its head, if somebody was invited; whoever came in first.
    pub head: Option<Head>,
    /// How far they have come.
    pub stage: Stage,
    /// The heads of the units below this one, by the role they hold.
    pub further: Vec<(Role, Progress)>,
}

/// The units of one kind below a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Their kind.
    pub kind: AreaKind,
    /// The duty of their heads.
    pub role: Role,
    /// Whether the actor may invite them.
    pub may: bool,
    /// The units, in the order of their numbers.
    pub units: Vec<Below>,
}

impl Level {
    /// How far this level has come.
    pub fn progress(&self) -> Progress {
        Progress::of(self.units.iter().map(|u| u.stage))
    }
}

/// What the page of one unit shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cascade {
    /// The unit whose levels these are.
    pub of: Unit,
    /// The levels directly below.
    pub levels: Vec<Level>,
}

/// The units at the top of the actor's areas, where they begin to invite.
///
/// # Errors
/// [`AccessError::Forbidden`] for whoever invites nobody.
pub async fn own(ctx: &mut Ctx) -> Result<Vec<Unit>, AccessError> {
    let scope = ctx.authorise(Action::Invite)?;
    let on = ctx.today();
    let mut all: Vec<Unit> = Vec::new();
    for kind in [
        AreaKind::State,
        AreaKind::OrgDistrict,
        AreaKind::Assembly,
        AreaKind::Mandal,
        AreaKind::Kendra,
        AreaKind::Booth,
    ] {
        for unit in store::units(&mut ctx.tx, &scope, kind, on).await? {
            // What lies in one that is there already is found on its page.
            if !all.iter().any(|top| top.path.covers(&unit.path)) {
                all.push(unit);
            }
        }
        // A state's booths are many; whatever stands above them was found by now.
        if !all.is_empty() && kind >= AreaKind::Mandal {
            break;
        }
    }
    Ok(all)
}

/// The levels below a unit.
///
/// # Errors
/// [`AccessError::NotFound`] for a unit outside the actor's areas, exactly as for one that does not exist.
pub async fn cascade(ctx: &mut Ctx, id: AreaId) -> Result<Cascade, AccessError> {
    let scope = ctx.authorise(Action::Invite)?;
    let on = ctx.today();
    let of = store::unit(&mut ctx.tx, id, on).await?.ok_or(AccessError::NotFound)?;
    // A group lies where its members do: all of them, or it is not one's own.
    let places = areas::store::one::places(&mut ctx.tx, id, AsOf::current(on)).await?;
    let places: Vec<AreaPath> = match of.kind.in_tree() {
        true => vec![of.path.clone()],
        false => places,
    };
    if !places.iter().all(|p| scope.covers(p)) {
        return Err(AccessError::NotFound);
    }
    let inside: Vec<Scope> = places.iter().map(|p| scope.under(p)).collect();
    let mut levels = Vec::new();
    for kind in below(of.kind) {
        let Some(role) = duty(*kind) else { continue };
        let may = ctx.may_give(role);
        let may = places.iter().any(|p| !may.under(p).is_empty());
        let units = level(ctx, &inside, *kind, role).await?;
        if !units.is_empty() {
            levels.push(Level { kind: *kind, role, may, units });
        }
    }
    Ok(Cascade { of, levels })
}

async fn level(
    ctx: &mut Ctx,
    inside: &[Scope],
    kind: AreaKind,
    role: Role,
) -> Result<Vec<Below>, AccessError> {
    let mut best: HashMap<AreaId, Head> = HashMap::new();
    for head in heads(ctx, inside, role).await? {
        let known = best.get(&head.unit);
        if known.is_none_or(|k| head.came && !k.came) {
            best.insert(head.unit, head);
        }
    }
    let mut further: Vec<(Role, Vec<(AreaPath, Stage)>)> = Vec::new();
    // What lies in a group is told on its own page.
    for lower in crate::rules::below(kind).iter().filter(|_| kind.in_tree()) {
        let Some(role) = duty(*lower) else { continue };
        let mut stages: HashMap<AreaId, Stage> = HashMap::new();
        for head in heads(ctx, inside, role).await? {
            let stage = stages.entry(head.unit).or_insert(Stage::Invited);
            *stage = (*stage).max(stage_of(Some(&head)));
        }
        let units = units(ctx, inside, *lower).await?;
        let all = units.into_iter().map(|u| (u.path, stages.get(&u.id).copied().unwrap_or(Stage::Nobody)));
        further.push((role, all.collect()));
    }
    let row = |unit: Unit| {
        let head = best.remove(&unit.id);
        let mine = |all: &[(AreaPath, Stage)]| {
            Progress::of(all.iter().filter(|(path, _)| unit.path.covers(path)).map(|(_, stage)| *stage))
        };
        let further =
            further.iter().map(|(role, all)| (*role, mine(all))).filter(|(_, p)| p.all > 0).collect();
        Below { stage: stage_of(head.as_ref()), head, further, unit }
    };
    Ok(units(ctx, inside, kind).await?.into_iter().map(row).collect())
}

async fn units(ctx: &mut Ctx, inside: &[Scope], kind: AreaKind) -> Result<Vec<Unit>, AccessError> {
    let (on, mut all) = (ctx.today(), Vec::new());
    for scope in inside {
        for unit in store::units(&mut ctx.tx, scope, kind, on).await? {
            if !all.iter().any(|u: &Unit| u.id == unit.id) || inside.len() == 1 {
                all.push(unit);
            }
        }
    }
    Ok(all)
}

async fn heads(ctx: &mut Ctx, inside: &[Scope], role: Role) -> Result<Vec<Head>, AccessError> {
    let (on, mut all) = (ctx.today(), Vec::new());
    for scope in inside {
        all.extend(store::heads(&mut ctx.tx, scope, role, on).await?);
    }
    Ok(all)
}

fn stage_of(head: Option<&Head>) -> Stage {
    match head {
        None => Stage::Nobody,
        Some(h) if h.came => Stage::CameIn,
        Some(_) => Stage::Invited,
    }
}
