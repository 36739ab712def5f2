//! The scorecard: everything `report reach` says, put together from what is stored.

use std::collections::{HashMap, HashSet};

use access::{AccessError, Action, Ctx};
use accounts::model::AccountId;
use accounts::platform::Platform;
use accounts::store::Held;
use areas::model::{Area, AreaId, AreaKind};
use base::{AsOf, Day};
use register::model::{Names, Office, PersonId, Role};

use crate::model::{AccountReading, Electors, InOffice, Rule, Subject, Target};
use crate::rules::choose_rule::{self, ChooseError, Holder};
use crate::rules::curve::{Point, curve};
use crate::rules::growth::{Growth, Stand, growth};
use crate::rules::verdict::{Judgement, judge};
use crate::store;
use crate::store::readings::Kept;

/// The kinds of areas that a report knows of: those of its roles, and those to which it can be narrowed down.
const KINDS: [AreaKind; 5] =
    [AreaKind::State, AreaKind::OrgDistrict, AreaKind::Assembly, AreaKind::Loksabha, AreaKind::District];

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
    /// The change over the last days, where measured.
    pub growth: Option<Growth>,
    /// Posts over the lifetime of each account, in the order of the subject's accounts.
    pub posts: Vec<Option<i64>>,
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
    pub curve: Vec<Point>,
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
    let as_of = asked.as_of;
    let rules = store::rules::rules(&mut ctx.tx, as_of).await?;
    let rule = choose_rule::choose(&rules, asked.rule.as_deref(), asked.role.name(), as_of.day)?.cloned();
    // A named rule decides for whom it is meant.
    let role = rule
        .as_ref()
        .and_then(|r| Role::parse(&r.role))
        .filter(|_| asked.rule.is_some())
        .unwrap_or(asked.role);
    let covered = role.covered();

    let mut areas: HashMap<AreaId, Area> = HashMap::new();
    for kind in KINDS {
        for a in areas::store::areas(&mut ctx.tx, &scope, as_of, Some(kind)).await? {
            areas.insert(a.identity.id, a);
        }
    }
    let members = areas::store::members_on(&mut ctx.tx, as_of).await?;
    let inside = asked.under.map(|under| below(under, &areas, &members));
    let electors = electors(ctx, &asked, &areas, &members, &covered).await?;
    let names: HashMap<PersonId, Names> =
        register::store::names(&mut ctx.tx, as_of).await?.into_iter().collect();
    let offices = register::store::offices(&mut ctx.tx, as_of).await?;
    let evidence = Evidence::load(ctx, &asked).await?;

    let mut rows: Vec<ReportRow> = Vec::new();
    for office in holders(&offices, &covered, as_of.day) {
        let visible = office.area.is_none_or(|a| areas.contains_key(&a));
        let wanted = inside.as_ref().is_none_or(|set| office.area.is_some_and(|a| set.contains(&a)));
        if !visible || !wanted {
            continue;
        }
        let holder = Holder {
            role: office.role.name(),
            rank: office.rank.as_deref(),
            area_kind: Some(office.role.area_kind().name()),
        };
        let mine = rule.as_ref().filter(|r| choose_rule::applies(r, &holder, as_of.day));
        if rule.is_some() && mine.is_none() {
            // The rule is for another rank: these people are not in its report.
            continue;
        }
        let electors = office.area.and_then(|a| electors.get(&a)).cloned();
        let (subject, posts, then) = evidence.subject(office, electors);
        let judgement = judge(&subject, mine, as_of.day);
        rows.push(ReportRow {
            person: office.person,
            names: names.get(&office.person).cloned().unwrap_or_default(),
            area: office.area.and_then(|a| areas.get(&a)).cloned(),
            growth: change(&subject, &judgement, &then, mine, as_of.day),
            office: office.clone(),
            subject,
            judgement,
            posts,
        });
    }
    rows.sort_by(|a, b| {
        let key = |r: &ReportRow| {
            let share = r.judgement.deciding().share.map_or(-1, |s| s.lower.as_ppm());
            (std::cmp::Reverse(share), std::cmp::Reverse(r.judgement.deciding().bounds.lower))
        };
        let code = |r: &ReportRow| r.area.as_ref().map(|a| a.identity.code.clone());
        key(a).cmp(&key(b)).then_with(|| code(a).cmp(&code(b))).then(a.person.cmp(&b.person))
    });

    let others: Vec<Rule> = choose_rule::in_force(&rules, as_of.day)
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
    let people: Vec<_> = rows
        .iter()
        .map(|r| (r.subject.electors.as_ref().map(|e| e.n), r.judgement.deciding().bounds))
        .collect();
    let compare = rule.as_ref().map_or(crate::model::Compare::AtLeast, |r| r.compare);
    let curve = curve(&people, compare, &marks);
    let vacant = vacant(ctx, &offices, &covered, &areas, inside.as_ref(), as_of).await?;
    Ok(Report { asked: Asked { role, ..asked }, rule, others, rows, vacant, curve })
}

/// The offices of some roles on a day; of one person only the highest.
fn holders<'o>(offices: &'o [Office], roles: &[Role], day: Day) -> Vec<&'o Office> {
    let mut of_person: HashMap<PersonId, &Office> = HashMap::new();
    for o in offices.iter().filter(|o| roles.contains(&o.role) && o.span.contains(day)) {
        let best = of_person.entry(o.person).or_insert(o);
        if (o.role, std::cmp::Reverse(o.span.from)) < (best.role, std::cmp::Reverse(best.span.from)) {
            *best = o;
        }
    }
    let mut all: Vec<&Office> = of_person.into_values().collect();
    all.sort_by_key(|o| (o.area, o.person));
    all
}

/// The areas at or below one, through the tree and through groups.
fn below(under: AreaId, areas: &HashMap<AreaId, Area>, members: &[(AreaId, AreaId)]) -> HashSet<AreaId> {
    let mut set: HashSet<AreaId> = members.iter().filter(|(g, _)| *g == under).map(|(_, a)| *a).collect();
    set.insert(under);
    let tops: Vec<&Area> = set.iter().filter_map(|id| areas.get(id)).collect();
    let below: Vec<AreaId> = areas
        .values()
        .filter(|a| tops.iter().any(|t| t.identity.kind.in_tree() && t.place.path.covers(&a.place.path)))
        .map(|a| a.identity.id)
        .collect();
    set.extend(below);
    // A group all of whose parts lie inside lies inside: a Lok Sabha seat of the district asked for.
    let mut parts: HashMap<AreaId, (usize, usize)> = HashMap::new();
    for (group, area) in members {
        let n = parts.entry(*group).or_default();
        n.0 += 1;
        n.1 += usize::from(set.contains(area));
    }
    set.extend(parts.into_iter().filter(|(_, (all, inside))| all == inside).map(|(g, _)| g));
    set
}

/// Electors of every area that a role answers for: as published for the area, else the sum of its seats on one roll.
async fn electors(
    ctx: &mut Ctx,
    asked: &Asked,
    areas: &HashMap<AreaId, Area>,
    members: &[(AreaId, AreaId)],
    roles: &[Role],
) -> Result<HashMap<AreaId, Electors>, ReportError> {
    let mut all: HashMap<AreaId, Electors> = HashMap::new();
    // Kind by kind: a state's booths are hundreds of times as many, and no role answers for one.
    for kind in KINDS {
        for (id, e) in areas::store::electors_on(&mut ctx.tx, asked.as_of, asked.roll, Some(kind)).await? {
            if areas.contains_key(&id) {
                all.insert(id, Electors { n: e.n, as_of: e.as_of, source: e.source });
            }
        }
    }
    if roles.iter().all(|r| r.area_kind() == AreaKind::Assembly) {
        return Ok(all);
    }
    let seats: Vec<&Area> = areas.values().filter(|a| a.identity.kind == AreaKind::Assembly).collect();
    let mut of_group: HashMap<AreaId, Vec<AreaId>> = HashMap::new();
    for (group, area) in members {
        of_group.entry(*group).or_default().push(*area);
    }
    for a in areas.values().filter(|a| roles.iter().any(|r| r.area_kind() == a.identity.kind)) {
        let id = a.identity.id;
        let parts: Vec<AreaId> = match of_group.get(&id) {
            Some(parts) => parts.clone(),
            None => {
                seats.iter().filter(|s| a.place.path.covers(&s.place.path)).map(|s| s.identity.id).collect()
            }
        };
        let counted: Vec<&Electors> = parts.iter().filter_map(|p| all.get(p)).collect();
        let newest = counted.iter().map(|e| e.as_of).max();
        let complete = !parts.is_empty()
            && counted.len() == parts.len()
            && counted.iter().all(|e| Some(e.as_of) == newest);
        // The sum of a newer roll is better than an older number of the whole.
        if let Some(as_of) = newest.filter(|d| complete && all.get(&id).is_none_or(|own| own.as_of < *d)) {
            let n = counted.iter().map(|e| e.n).sum();
            let source = format!("{} × {}", parts.len(), counted[0].source);
            all.insert(id, Electors { n, as_of, source });
        }
    }
    Ok(all)
}

struct Evidence {
    of_person: HashMap<PersonId, Vec<Held>>,
    absences: HashMap<PersonId, Vec<Platform>>,
    current: HashMap<AccountId, Kept>,
    earlier: HashMap<AccountId, Kept>,
}

impl Evidence {
    async fn load(ctx: &mut Ctx, asked: &Asked) -> Result<Evidence, ReportError> {
        let as_of = asked.as_of;
        let mut of_person: HashMap<PersonId, Vec<Held>> = HashMap::new();
        for a in accounts::store::held(&mut ctx.tx, as_of).await? {
            of_person.entry(a.person).or_default().push(a);
        }
        let mut absences: HashMap<PersonId, Vec<Platform>> = HashMap::new();
        for a in accounts::store::absences(&mut ctx.tx, as_of).await? {
            if a.span.contains(as_of.day) {
                absences.entry(a.person).or_default().push(a.platform);
            }
        }
        let current = store::readings::current(&mut ctx.tx, as_of).await?;
        let then = AsOf { day: as_of.day.plus(-asked.growth_days), ..as_of };
        let earlier = store::readings::current(&mut ctx.tx, then).await?;
        Ok(Evidence { of_person, absences, current, earlier })
    }

    /// What is known of the holder of an office, the posts of each account, and the same accounts as they were before.
    fn subject(
        &self,
        office: &Office,
        electors: Option<Electors>,
    ) -> (Subject, Vec<Option<i64>>, Vec<AccountReading>) {
        let mut mine: Vec<&Held> = self.of_person.get(&office.person).into_iter().flatten().collect();
        mine.sort_by_key(|a| (a.platform, a.account));
        let reading = |a: &Held, all: &HashMap<AccountId, Kept>| AccountReading {
            account: a.account,
            platform: a.platform,
            handle: a.handle.clone(),
            account_id: a.platform_id.clone(),
            owner: a.owner,
            identified: a.identified,
            reading: all.get(&a.account).map(|k| k.reading),
            inside: None,
        };
        let subject = Subject {
            has_area: office.area.is_some(),
            electors,
            in_office: match office.from_stated {
                true => InOffice::Since(office.span.from),
                false => InOffice::SeenSince(office.span.from),
            },
            accounts: mine.iter().map(|a| reading(a, &self.current)).collect(),
            confirmed_none: self.absences.get(&office.person).cloned().unwrap_or_default(),
            expected: Platform::EXPECTED.to_vec(),
        };
        let posts = mine.iter().map(|a| self.current.get(&a.account).and_then(|k| k.posts)).collect();
        (subject, posts, mine.iter().map(|a| reading(a, &self.earlier)).collect())
    }
}

/// The change of the deciding number over the last days: only where every account in scope was read at both ends, each from
/// a reading of its own day, so that a gap never becomes a verdict.
fn change(
    subject: &Subject,
    now: &Judgement,
    then: &[AccountReading],
    rule: Option<&Rule>,
    day: Day,
) -> Option<Growth> {
    let earlier_day = then.iter().filter_map(|a| a.reading.map(|r| r.day)).max()?;
    let before = Subject { accounts: then.to_vec(), ..subject.clone() };
    let earlier = judge(&before, rule, earlier_day);
    let latest = subject.accounts.iter().filter_map(|a| a.reading.map(|r| r.day)).max()?;
    if !now.unread.is_empty() || !earlier.unread.is_empty() || latest > day {
        return None;
    }
    growth(
        Some(Stand { day: earlier_day, followers: earlier.deciding().bounds }),
        Some(Stand { day: latest, followers: now.deciding().bounds }),
    )
}

/// The offices of which each area has one and that nobody holds: said to be empty, or ended without a successor.
async fn vacant(
    ctx: &mut Ctx,
    offices: &[Office],
    roles: &[Role],
    areas: &HashMap<AreaId, Area>,
    inside: Option<&HashSet<AreaId>>,
    as_of: AsOf,
) -> Result<Vec<VacantRow>, ReportError> {
    let day = as_of.day;
    let mut since: HashMap<(Role, AreaId), Day> = HashMap::new();
    for o in offices.iter().filter(|o| o.role.per_area() && o.span.until <= day) {
        let Some(area) = o.area else { continue };
        let latest = since.entry((o.role, area)).or_insert(o.span.until);
        *latest = (*latest).max(o.span.until);
    }
    for v in register::store::vacancies(&mut ctx.tx, as_of).await? {
        if v.span.contains(day) {
            since.insert((v.role, v.area), v.span.from);
        }
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
    Ok(out)
}
