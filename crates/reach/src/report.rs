//! The scorecard: everything `report reach` says, put together from what is stored.

use std::collections::{HashMap, HashSet};

use access::{AccessError, Action, Ctx};
use accounts::platform::Platform;
use accounts::store::Held;
use areas::model::{Area, AreaId, AreaKind};
use base::{AsOf, Bounds, Count, Day};
use rayon::prelude::*;
use register::model::{Names, Office, PersonId, Role};

use crate::cities::located;

use crate::late::{Late, late};
use crate::model::{AccountReading, InOffice, Rule, Subject, Target};
use crate::plan::plan;
use crate::rules::choose_rule::{self, ChooseError, Holder};
use crate::rules::cities::Located;
use crate::rules::curve::{self, Person, curve};
use crate::rules::forecast::Forecast;
use crate::rules::growth::{Growth, Stand, growth};
use crate::rules::series::Point;
use crate::rules::verdict::{Flag, Judgement, Verdict, judge, usable};
use crate::series::DayReading;
use crate::world::World;

/// What a report is asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The point of view: the day, and as known when.
    pub as_of: AsOf,
    /// The date of the roll, if not the latest on or before the day.
    pub roll: Option<Day>,
    /// The role.
    pub role: Role,
    /// Only areas at or below this one (a group's members too).
    pub under: Option<AreaId>,
    /// The rule, by name; the only one in force if not said.
    pub rule: Option<String>,
    /// How many days back growth is measured.
    pub growth_days: i32,
    /// Whether each row is to carry its plan.
    pub plans: bool,
}

/// One representative in a report.
#[derive(Debug, Clone)]
pub struct ReportRow {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// In which office.
    pub office: Office,
    /// The area answered for, as it was.
    pub area: Option<Area>,
    /// Everything the verdict rests on.
    pub subject: Subject,
    /// The verdict.
    pub judgement: Judgement,
    /// What it would be without the jumps that nobody has explained.
    pub without_bursts: Without,
    /// The plan, if the report was asked for plans.
    pub forecast: Option<Forecast>,
    /// The change over the last days, where measured.
    pub growth: Option<Growth>,
    /// Posts over the lifetime of each account, in the order of the subject's accounts.
    pub posts: Vec<Option<i64>>,
    /// Where the followers of each account live, in the order of the subject's accounts; `None` where its platform lists nothing.
    pub located: Vec<Option<Located>>,
}

/// The verdict without the jumps that still need explanation; the same as the other where there are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Without {
    /// The verdict.
    pub verdict: Verdict,
    /// The followers that decide it.
    pub followers: Bounds,
}

impl ReportRow {
    /// «लक्ष्य पूरा (स्पष्टीकरण बाकी)»: met as counted, and not without the jumps that nobody has explained.
    pub fn pending(&self) -> bool {
        self.judgement.verdict == Verdict::Met && self.without_bursts.verdict != Verdict::Met
    }

    /// How many followers live in the area, where platforms list cities of at least one account: the bounds of reach. Of one account with
    /// a central value; of several nobody knows how many are the same people.
    pub fn inside(&self) -> Option<Bounds> {
        self.located.iter().flatten().next()?;
        let reach = self.judgement.reach.bounds;
        let central = match &self.located[..] {
            [Some(one)] => one.inside.followers.value,
            _ => None,
        };
        let value = central.map(|v| v.max(reach.lower).min(reach.upper.unwrap_or(v)));
        Some(Bounds { value, ..reach })
    }

    /// Where the person stands on the curve.
    pub fn on_curve(&self) -> Person {
        Person {
            electors: self.subject.electors.as_ref().map(|e| e.n),
            counted: self.judgement.deciding().bounds,
            without_bursts: self.without_bursts.followers,
        }
    }
}

/// An office nobody holds.
#[derive(Debug, Clone)]
pub struct VacantRow {
    /// Which.
    pub role: Role,
    /// For which area.
    pub area: Area,
    /// Since when.
    pub since: Day,
}

/// A whole report.
#[derive(Debug, Clone)]
pub struct Report {
    /// What was asked.
    pub asked: Asked,
    /// The rule that decides; none where the role has no target.
    pub rule: Option<Rule>,
    /// Other rules in force for the role, marked on the curve.
    pub others: Vec<Rule>,
    /// The representatives, the surest first.
    pub rows: Vec<ReportRow>,
    /// Empty offices, outside every count.
    pub vacant: Vec<VacantRow>,
    /// How many pass each threshold.
    pub curve: Vec<curve::Point>,
    /// Imports made after the day that changed what it rests on; looked for where a report is made to be shown.
    pub imported_since: Vec<Late>,
}

/// Why a report cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// Not allowed, or the database.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// No single rule.
    #[error(transparent)]
    Rule(#[from] ChooseError),
}

impl From<db::DbError> for ReportError {
    fn from(e: db::DbError) -> Self {
        ReportError::Access(e.into())
    }
}

/// Makes a report.
///
/// # Errors
/// [`ReportError`].
pub async fn report(ctx: &mut Ctx, asked: Asked) -> Result<Report, ReportError> {
    let scope = ctx.authorise(Action::ReadReach)?;
    let world = World::seen(ctx, &scope, asked.as_of, asked.roll).await?;
    let mut made = from_world(&world, asked)?;
    made.imported_since = late(ctx, &world, &made).await?;
    Ok(made)
}

/// Makes a report of what is seen from the point of view that it asks for.
///
/// # Errors
/// If no single rule decides.
pub fn from_world(world: &World, asked: Asked) -> Result<Report, ChooseError> {
    let day = asked.as_of.day;
    let rule = choose_rule::choose(&world.rules, asked.rule.as_deref(), asked.role.name(), day)?.cloned();
    Ok(judged_by(world, asked, rule))
}

/// Makes a report by a rule, or by none, whether or not the rule is in force on the day: two days can be compared by one rule.
pub fn judged_by(world: &World, asked: Asked, rule: Option<Rule>) -> Report {
    let day = asked.as_of.day;
    let rules = &world.rules;
    // A named rule decides for whom it is meant.
    let role = rule
        .as_ref()
        .and_then(|r| Role::parse(&r.role))
        .filter(|_| asked.rule.is_some())
        .unwrap_or(asked.role);
    let covered = role.covered();
    let areas = &world.areas;
    let inside = asked.under.map(|under| world.below(under));

    let wanted = |office: &&&Office| {
        office.area.is_none_or(|a| areas.contains_key(&a))
            && inside.as_ref().is_none_or(|set| office.area.is_some_and(|a| set.contains(&a)))
    };
    // Each is judged by themselves: over a country every core helps.
    let holders: Vec<&Office> = world.holders(&covered);
    let mut rows: Vec<ReportRow> = holders
        .par_iter()
        .filter(wanted)
        .filter_map(|office| row(world, office, &asked, rule.as_ref()))
        .collect();
    rows.sort_by(|a, b| {
        let key = |r: &ReportRow| {
            let share = r.judgement.deciding().share.map_or(-1, |s| s.lower.as_ppm());
            (std::cmp::Reverse(share), std::cmp::Reverse(r.judgement.deciding().bounds.lower))
        };
        let code = |r: &ReportRow| r.area.as_ref().map(|a| a.identity.code.clone());
        key(a).cmp(&key(b)).then_with(|| code(a).cmp(&code(b))).then(a.person.cmp(&b.person))
    });

    let others: Vec<Rule> = choose_rule::in_force(rules, day)
        .into_iter()
        .filter(|r| choose_rule::covers(&r.role, role.name()) && Some(r.id) != rule.as_ref().map(|x| x.id))
        .cloned()
        .collect();
    let marks: Vec<base::Share> = rule
        .iter()
        .chain(&others)
        .filter_map(|r| match r.target {
            Target::Share(s) => Some(s),
            _ => None,
        })
        .collect();
    let people: Vec<Person> = rows.iter().map(ReportRow::on_curve).collect();
    let compare = rule.as_ref().map_or(crate::model::Compare::AtLeast, |r| r.compare);
    let curve = curve(&people, compare, &marks);
    let vacant = vacant(world, &covered, inside.as_ref());
    Report { asked: Asked { role, ..asked }, rule, others, rows, vacant, curve, imported_since: Vec::new() }
}

/// One representative; `None` if the rule is for others.
fn row(world: &World, office: &Office, asked: &Asked, rule: Option<&Rule>) -> Option<ReportRow> {
    let day = asked.as_of.day;
    let holder = Holder {
        role: office.role.name(),
        rank: office.rank.as_deref(),
        area_kind: Some(office.role.area_kind().name()),
    };
    let mine = rule.filter(|r| choose_rule::applies(r, &holder, day.max(r.span.from)));
    if rule.is_some() && mine.is_none() {
        // The rule is for another rank: these people are not in its report.
        return None;
    }
    let Known { subject, posts, located } = known(world, office);
    let mut judgement = judge(&subject, mine, day);
    let without_bursts = without_bursts(world, &subject, &mut judgement, mine);
    let mut row = ReportRow {
        person: office.person,
        names: world.names.get(&office.person).cloned().unwrap_or_default(),
        area: office.area.and_then(|a| world.areas.get(&a)).cloned(),
        growth: change(world, &subject, asked.growth_days, mine),
        office: office.clone(),
        subject,
        judgement,
        without_bursts,
        forecast: None,
        posts,
        located,
    };
    row.forecast = asked.plans.then(|| plan(world, &row, mine, world.pool()));
    Some(row)
}

/// What is known of the holder of an office.
struct Known {
    subject: Subject,
    /// The posts of each account.
    posts: Vec<Option<i64>>,
    /// Where the followers of each account live.
    located: Vec<Option<Located>>,
}

fn known(world: &World, office: &Office) -> Known {
    let day = world.as_of.day;
    let mine = world.held(office.person);
    let read: Vec<_> = mine.iter().map(|a| world.reading(a.account, day)).collect();
    let inside = |(a, r): (&Held, &Option<DayReading>)| {
        let count = usable(r.map(|r| r.reading).as_ref(), i32::MAX, day);
        located(world, a.account, count.map_or(Bounds::UNKNOWN, Bounds::from), office.area?)
    };
    let located: Vec<Option<Located>> = mine.iter().zip(&read).map(inside).collect();
    let account = |((a, r), l): ((&Held, &Option<DayReading>), &Option<Located>)| AccountReading {
        account: a.account,
        platform: a.platform,
        handle: a.handle.clone(),
        account_id: a.platform_id.clone(),
        owner: a.owner,
        identified: a.identified,
        reading: r.map(|r| r.reading),
        inside: l.as_ref().map(|l| l.inside),
    };
    let subject = Subject {
        has_area: office.area.is_some(),
        electors: office.area.and_then(|a| world.electors.get(&a)).cloned(),
        in_office: match office.from_stated {
            true => InOffice::Since(office.span.from),
            false => InOffice::SeenSince(office.span.from),
        },
        accounts: mine.iter().zip(&read).zip(&located).map(account).collect(),
        confirmed_none: world.absent(office.person).to_vec(),
        expected: Platform::EXPECTED.to_vec(),
        under_code: office.area.is_some_and(|a| world.under_code(a)),
    };
    Known { subject, posts: read.iter().map(|r| r.and_then(|r| r.posts)).collect(), located }
}

/// The three numbers of one person, by no rule; `None` if they hold no office on the day.
pub fn numbers_of(world: &World, person: PersonId) -> Option<Judgement> {
    let office = world.holders(&Role::ALL).into_iter().find(|o| o.person == person)?;
    Some(judge(&known(world, office).subject, None, world.as_of.day))
}

/// The verdict without the jumps that still need explanation; marks the row where there is one.
fn without_bursts(world: &World, subject: &Subject, judged: &mut Judgement, rule: Option<&Rule>) -> Without {
    let mut less = subject.clone();
    let mut waits = false;
    for a in &mut less.accounts {
        let (Some(history), Some(r)) = (world.history(a.account), a.reading.as_mut()) else { continue };
        if history.unexplained().next().is_none() {
            continue;
        }
        waits = true;
        if let Some(c) = r.count {
            let b = history.without_bursts(&Point { day: r.day, count: c });
            let value = b.value.unwrap_or(b.lower);
            r.count = Some(Count { value, lower: b.lower, upper: b.upper, precision: c.precision });
        }
    }
    if !waits {
        return Without { verdict: judged.verdict, followers: judged.deciding().bounds };
    }
    judged.flags.push(Flag::NeedsExplanation);
    let without = judge(&less, rule, world.as_of.day);
    Without { verdict: without.verdict, followers: without.deciding().bounds }
}

/// The change of the deciding number over the last `days`: only where every account in scope was read near both ends, at most a quarter
/// of that time before them (a week of a month), so that a gap never becomes a verdict.
fn change(world: &World, subject: &Subject, days: i32, rule: Option<&Rule>) -> Option<Growth> {
    let at = |end: Day| {
        let mut then = subject.clone();
        for a in &mut then.accounts {
            let read = world.reading(a.account, end).map(|r| r.reading);
            a.reading = read.filter(|r| end.since(r.day) <= days / 4);
        }
        let read = then.accounts.iter().filter_map(|a| a.reading.map(|r| r.day)).max()?;
        let judged = judge(&then, rule, read);
        judged.unread.is_empty().then(|| Stand { day: read, followers: judged.deciding().bounds })
    };
    let on = world.as_of.day;
    growth(at(on.plus(-days)), at(on))
}

/// The offices of which each area has one and that nobody holds: said to be empty, or ended without a successor.
fn vacant(world: &World, roles: &[Role], inside: Option<&HashSet<AreaId>>) -> Vec<VacantRow> {
    let (day, offices, areas) = (world.as_of.day, &world.offices, &world.areas);
    let mut since: HashMap<(Role, AreaId), Day> = HashMap::new();
    for o in offices.iter().filter(|o| o.role.per_area() && o.span.until <= day) {
        let Some(area) = o.area else { continue };
        let latest = since.entry((o.role, area)).or_insert(o.span.until);
        *latest = (*latest).max(o.span.until);
    }
    for v in world.vacancies.iter().filter(|v| v.span.contains(day)) {
        since.insert((v.role, v.area), v.span.from);
    }
    // Whoever is listed only as the minister of a seat is its member too.
    let held: HashSet<(AreaKind, AreaId)> = offices
        .iter()
        .filter(|o| o.span.contains(day))
        .filter_map(|o| Some((o.role.area_kind(), o.area?)))
        .collect();
    let mut out: Vec<VacantRow> = since
        .into_iter()
        .filter(|((role, area), _)| roles.contains(role) && !held.contains(&(role.area_kind(), *area)))
        .filter(|((_, area), _)| inside.is_none_or(|set| set.contains(area)))
        .filter_map(|((role, area), since)| Some(VacantRow { role, area: areas.get(&area)?.clone(), since }))
        .collect();
    out.sort_by(|a, b| (a.role, &a.area.identity.code).cmp(&(b.role, &b.area.identity.code)));
    out
}
