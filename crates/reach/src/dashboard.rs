//! The first page: a report by the rule asked for, and what every other rule in force for the role says.

use access::{Action, Ctx};
use areas::model::AreaId;
use base::AsOf;
use register::model::Role;
use words::Locale;

use crate::late::late;
use crate::report::{Asked, Report, ReportError, ReportRow, from_world};
use crate::rules::choose_rule::{ChooseError, covers, in_force};
use crate::rules::verdict::Verdict;
use crate::world::World;

/// The roles that pages offer, in the order in which the first one held is shown; `minister` stands for all four
/// ministerial roles.
pub const ROLES: [Role; 4] = [Role::Minister, Role::Mla, Role::Mp, Role::DistrictPresident];

/// Days over which growth is measured.
pub const GROWTH_DAYS: i32 = 30;

/// What a visitor asks for. What they do not say is chosen for them.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The point of view.
    pub as_of: AsOf,
    /// The role; else that of the rule, else the first of [`ROLES`] that somebody holds.
    pub role: Option<Role>,
    /// The rule by name; else the first by name that is in force for the role.
    pub rule: Option<String>,
    /// Only areas at or below this one.
    pub under: Option<AreaId>,
}

/// What the first page shows.
#[derive(Debug, Clone)]
pub struct Dashboard {
    /// By the rule asked for.
    pub report: Report,
    /// The same people by each other rule in force for the role: none of two rules is shown alone.
    pub others: Vec<Report>,
    /// Whether any area is recorded; asked only where nobody is.
    pub areas: bool,
}

/// Puts the first page together.
///
/// # Errors
/// [`ReportError`]; a rule that is not in force on the day, whichever the role, is [`ChooseError::NoSuchRule`].
pub async fn dashboard(ctx: &mut Ctx, wanted: &Wanted) -> Result<Dashboard, ReportError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let as_of = wanted.as_of;
    let world = World::seen(ctx, &scope, as_of, None).await?;
    let valid = in_force(&world.rules, as_of.day);
    let named = match &wanted.rule {
        None => None,
        Some(name) => {
            Some(valid.iter().find(|r| r.name == *name).ok_or_else(|| ChooseError::NoSuchRule {
                name: name.clone(),
                in_force: valid.iter().map(|r| r.name.clone()).collect(),
            })?)
        }
    };
    let role = match (wanted.role, named) {
        (Some(role), _) => role,
        (None, Some(rule)) => Role::parse(&rule.role).unwrap_or(Role::Minister),
        (None, None) => first_held(&world),
    };
    let of_role: Vec<&str> =
        valid.iter().filter(|r| covers(&r.role, role.name())).map(|r| r.name.as_str()).collect();
    // A rule named for another role was left in the address by a change of the role.
    let chosen = named.map(|r| r.name.as_str()).filter(|n| of_role.contains(n)).or(of_role.first().copied());

    let asked = |rule: Option<&str>, plans| Asked {
        as_of,
        roll: None,
        role,
        under: wanted.under,
        rule: rule.map(str::to_owned),
        growth_days: GROWTH_DAYS,
        plans,
    };
    let mut main = from_world(&world, asked(chosen, true))?;
    main.imported_since = late(ctx, &world, &main).await?;
    let mut others = Vec::new();
    for name in of_role.into_iter().filter(|n| Some(*n) != chosen) {
        others.push(from_world(&world, asked(Some(name), false))?);
    }
    let areas = !main.rows.is_empty() || areas::store::one::any(&mut ctx.tx).await?;
    Ok(Dashboard { report: main, others, areas })
}

/// The first of [`ROLES`] that somebody holds.
pub(crate) fn first_held(world: &World) -> Role {
    let held = |role: &Role| {
        world.offices.iter().any(|o| role.covered().contains(&o.role) && o.span.contains(world.as_of.day))
    };
    ROLES.into_iter().find(held).unwrap_or(Role::Minister)
}

/// By what a list can be ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The name, in the language of the page.
    Name,
    /// The verdict, the best first.
    Verdict,
    /// The number of the area.
    Area,
    /// The electors.
    Electors,
    /// The followers needed.
    Needed,
    /// All accounts added up, by the least.
    Sum,
    /// The largest account, by the least.
    Largest,
    /// People of the area, by the most.
    Reach,
    /// The share that decides, by the least.
    Share,
    /// The change over the last days.
    Growth,
}

impl Key {
    /// All of them.
    pub const ALL: [Key; 10] = [
        Key::Name,
        Key::Verdict,
        Key::Area,
        Key::Electors,
        Key::Needed,
        Key::Sum,
        Key::Largest,
        Key::Reach,
        Key::Share,
        Key::Growth,
    ];

    /// The name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Key::Name => "name",
            Key::Verdict => "verdict",
            Key::Area => "area",
            Key::Electors => "electors",
            Key::Needed => "needed",
            Key::Sum => "sum",
            Key::Largest => "largest",
            Key::Reach => "reach",
            Key::Share => "share",
            Key::Growth => "growth",
        }
    }

    fn number(self, x: &ReportRow) -> Option<i64> {
        let j = &x.judgement;
        let known = |b: base::Bounds| (b.lower > 0 || b.upper.is_some()).then_some(b.lower);
        match self {
            Key::Name => None,
            Key::Verdict => Some(match j.verdict {
                Verdict::Met => 0,
                Verdict::CannotTell => 1,
                Verdict::NotMet => 2,
                Verdict::NoTarget => 3,
            }),
            Key::Area => x.area.as_ref().and_then(|a| a.identity.number),
            Key::Electors => x.subject.electors.as_ref().map(|e| e.n),
            Key::Needed => j.needed,
            Key::Sum => known(j.sum.bounds),
            Key::Largest => known(j.largest.bounds),
            Key::Reach => j.reach.bounds.upper,
            Key::Share => j.deciding().share.map(|s| s.lower.as_ppm()),
            Key::Growth => x.growth.and_then(|g| g.change.or(g.lower)),
        }
    }
}

/// The rows of a report with one verdict (all, if none is said), in the order asked for (else the report's own, the
/// largest share first). What is not known stands last in either direction.
pub fn rows(r: &Report, verdict: Option<Verdict>, order: Option<(Key, bool)>, l: Locale) -> Vec<&ReportRow> {
    let mut rows: Vec<&ReportRow> =
        r.rows.iter().filter(|x| verdict.is_none_or(|v| x.judgement.verdict == v)).collect();
    let turn = |o: std::cmp::Ordering, descending: bool| if descending { o.reverse() } else { o };
    match order {
        None => {}
        Some((Key::Name, down)) => rows.sort_by(|a, b| turn(a.names.get(l).cmp(b.names.get(l)), down)),
        Some((key, down)) => rows.sort_by(|a, b| match (key.number(a), key.number(b)) {
            (Some(a), Some(b)) => turn(a.cmp(&b), down),
            (a, b) => b.is_some().cmp(&a.is_some()),
        }),
    }
    rows
}
