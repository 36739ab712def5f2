//! Everything a report rests on, as it was from one point of view: loaded once for each state of the data, shared by all pages.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use access::{AccessError, Ctx, Scope};
use accounts::model::AccountId;
use accounts::platform::Platform;
use accounts::store::Held;
use areas::model::{Area, AreaId, AreaKind};
use base::{AsOf, Day, Span};
use rayon::prelude::*;
use register::model::{Names, Office, PersonId, Posting, Role, Vacancy};
use register::seen::is_seen;

use crate::cities::Cities;
use crate::history::{Beside, History};
use crate::model::{Electors, Explanation, Rule, Side};
use crate::plan;
use crate::rules::cities::Table;
use crate::rules::events::platform_events;
use crate::rules::forecast::Pool;
use crate::rules::series::Point;
use crate::series::{DayReading, Series, block};
use crate::store;

/// The kinds of areas that a report knows of: those of its roles, and those to which it can be narrowed down.
const KINDS: [AreaKind; 5] =
    [AreaKind::State, AreaKind::OrgDistrict, AreaKind::Assembly, AreaKind::Loksabha, AreaKind::District];

/// Days before the day asked about of which the counts are loaded: a year for the trend, and what a plan looks back on before it.
pub(crate) const LOOK_BACK: i32 = 455;

/// A point of view and what is seen from it.
#[derive(Debug)]
pub struct World {
    /// The point of view.
    pub as_of: AsOf,
    /// The instant at which it was loaded, microseconds since the epoch: everything in it was known then.
    pub made: i64,
    /// Every rule.
    pub rules: Vec<Rule>,
    /// The areas of the kinds that matter.
    pub areas: HashMap<AreaId, Area>,
    /// Which area belongs to which group: (group, area).
    pub members: Vec<(AreaId, AreaId)>,
    /// The electors of every area that a role can answer for: as published, else the sum of its seats on one roll.
    pub electors: HashMap<AreaId, Electors>,
    /// What people are called.
    pub names: HashMap<PersonId, Names>,
    /// Every office ever held.
    pub offices: Vec<Office>,
    /// Offices said to be empty.
    pub vacancies: Vec<Vacancy>,
    /// Everybody who ever served a representative.
    pub staff: Vec<Posting>,
    /// Accounts that each person held on the day, by platform.
    held: HashMap<PersonId, Vec<Held>>,
    absences: HashMap<PersonId, Vec<Platform>>,
    /// What was said about jumps.
    pub explanations: HashMap<AccountId, Vec<Explanation>>,
    /// Days on which a platform itself changed its counts.
    pub events: HashMap<Platform, Vec<Day>>,
    /// The areas in which the model code of conduct holds on the day.
    under_code: HashSet<AreaId>,
    /// The accounts that are seen; `None`: all.
    seen: Option<HashSet<AccountId>>,
    measured: Arc<Measured>,
}

/// What was worked out of all accounts together. One for everybody, whatever of it they may see: how far forecasts have been off, and on which days a
/// platform changed its counts, shows only in many accounts.
#[derive(Debug)]
struct Measured {
    series: Arc<HashMap<AccountId, Series>>,
    histories: HashMap<AccountId, History>,
    cities: Cities,
    pool: OnceLock<Pool>,
}

impl World {
    /// What is seen from a point of view, with the electors of the roll of `roll` if one is asked for.
    ///
    /// # Errors
    /// If the database does not answer, or holds what cannot be.
    pub async fn seen(
        ctx: &mut Ctx,
        scope: &Scope,
        as_of: AsOf,
        roll: Option<Day>,
    ) -> Result<Arc<World>, AccessError> {
        let roll_key = roll.map(|d| d.to_string()).unwrap_or_default();
        let key = format!("reach world {} {} {roll_key}", as_of.day, as_of.known);
        let own = format!("{key} {scope:?}");
        let whole =
            ctx.remembered(key, async move |ctx: &mut Ctx| World::load(ctx, as_of, roll).await).await?;
        if scope.is_whole() {
            return Ok(whole);
        }
        ctx.remembered(own, async move |_: &mut Ctx| Ok(whole.narrowed(scope))).await
    }

    /// What somebody sees of it whose scope is narrower.
    fn narrowed(&self, scope: &Scope) -> World {
        // Of all accounts, whoever asks first.
        self.pool();
        let areas: HashMap<AreaId, Area> = self
            .areas
            .iter()
            .filter(|(_, a)| scope.covers(&a.place.path))
            .map(|(id, a)| (*id, a.clone()))
            .collect();
        let inside = |o: &Office| o.area.is_some_and(|a| areas.contains_key(&a));
        let mut ever: HashMap<PersonId, Vec<(Span, bool)>> = HashMap::new();
        for o in &self.offices {
            ever.entry(o.person).or_default().push((o.span, inside(o)));
        }
        let on = self.as_of.day;
        let mut people: HashSet<PersonId> =
            ever.into_iter().filter(|(_, held)| is_seen(held, on)).map(|(id, _)| id).collect();
        let staff: Vec<Posting> = self.staff.iter().filter(|p| people.contains(&p.serves)).cloned().collect();
        let held: HashMap<PersonId, Vec<Held>> =
            self.held.iter().filter(|(id, _)| people.contains(id)).map(|(id, h)| (*id, h.clone())).collect();
        let absences = self.absences.iter().filter(|(id, _)| people.contains(id));
        let absences = absences.map(|(id, all)| (*id, all.clone())).collect();
        let offices =
            self.offices.iter().filter(|o| people.contains(&o.person) && inside(o)).cloned().collect();
        let seen: HashSet<AccountId> = held.values().flatten().map(|h| h.account).collect();
        let explanations = self.explanations.iter().filter(|(id, _)| seen.contains(id));
        people.extend(staff.iter().map(|p| p.person));
        World {
            as_of: self.as_of,
            made: self.made,
            rules: self.rules.clone(),
            members: self
                .members
                .iter()
                .filter(|(g, a)| areas.contains_key(g) && areas.contains_key(a))
                .copied()
                .collect(),
            electors: self
                .electors
                .iter()
                .filter(|(id, _)| areas.contains_key(id))
                .map(|(id, e)| (*id, e.clone()))
                .collect(),
            names: self
                .names
                .iter()
                .filter(|(id, _)| people.contains(id))
                .map(|(id, n)| (*id, n.clone()))
                .collect(),
            vacancies: self.vacancies.iter().filter(|v| areas.contains_key(&v.area)).cloned().collect(),
            explanations: explanations.map(|(id, all)| (*id, all.clone())).collect(),
            events: self.events.clone(),
            offices,
            staff,
            areas,
            held,
            absences,
            under_code: self.under_code.clone(),
            seen: Some(seen),
            measured: self.measured.clone(),
        }
    }

    async fn load(ctx: &mut Ctx, as_of: AsOf, roll: Option<Day>) -> Result<World, AccessError> {
        let scope = &ctx.for_all();
        let mut areas: HashMap<AreaId, Area> = HashMap::new();
        // Kind by kind: a state's booths are hundreds of times as many, and no role answers for one.
        for kind in KINDS {
            for a in areas::store::areas(&mut ctx.tx, scope, as_of, Some(kind)).await? {
                areas.insert(a.identity.id, a);
            }
        }
        let members = areas::store::members_on(&mut ctx.tx, as_of).await?;
        let mut held: HashMap<PersonId, Vec<Held>> = HashMap::new();
        for a in accounts::store::held(&mut ctx.tx, as_of).await? {
            held.entry(a.person).or_default().push(a);
        }
        for of_person in held.values_mut() {
            of_person.sort_by_key(|a| (a.platform, a.account));
        }
        let mut absences: HashMap<PersonId, Vec<Platform>> = HashMap::new();
        for a in accounts::store::absences(&mut ctx.tx, as_of).await? {
            if a.span.contains(as_of.day) {
                absences.entry(a.person).or_default().push(a.platform);
            }
        }
        let series = series(ctx, as_of).await?;
        let events = events(&held, &series, as_of.day);
        let renames = accounts::store::renames(&mut ctx.tx, as_of).await?;
        let decisions = store::decisions::decisions(&mut ctx.tx, as_of).await?;
        let explanations = store::explanations::explanations(&mut ctx.tx, as_of).await?;
        let history = |h: &&Held| {
            let series = series.get(&h.account)?;
            let said = explanations.get(&h.account).into_iter().flatten();
            let accepted = |e: &&Explanation| e.side == Side::Analyst { accepted: true };
            let explained: Vec<Span> = said.filter(accepted).map(|e| e.span).collect();
            let beside = Beside {
                events: events.get(&h.platform).map_or(&[], Vec::as_slice),
                renames: renames.get(&h.account).map_or(&[], Vec::as_slice),
                decisions: decisions.get(&h.account).map_or(&[], Vec::as_slice),
                explained: &explained,
            };
            Some((h.account, History::of(series, &beside, as_of.day)))
        };
        // Of a whole country these are seven million readings: every core helps.
        let all: Vec<&Held> = held.values().flatten().collect();
        let histories = all.par_iter().filter_map(history).collect();
        let figures = store::cities::latest(&mut ctx.tx, as_of).await?;
        // Without figures nobody asks for the table.
        let table = match figures.is_empty() {
            true => Table::default(),
            false => Table::on(store::cities::table(&mut ctx.tx, as_of.known).await?, as_of.day),
        };
        let mut world = World {
            as_of,
            made: ctx.now,
            rules: store::rules::rules(&mut ctx.tx, as_of).await?,
            electors: electors(ctx, as_of, roll, &areas, &members).await?,
            areas,
            members,
            names: register::store::names(&mut ctx.tx, as_of).await?.into_iter().collect(),
            offices: register::store::offices(&mut ctx.tx, as_of).await?,
            vacancies: register::store::vacancies(&mut ctx.tx, as_of).await?,
            staff: register::store::staff::postings(&mut ctx.tx, as_of).await?,
            held,
            absences,
            explanations,
            events,
            under_code: HashSet::new(),
            seen: None,
            measured: Arc::new(Measured {
                series,
                histories,
                cities: Cities::default(),
                pool: OnceLock::new(),
            }),
        };
        let calendar = law::actions::calendar::calendar_as_of(ctx, as_of).await?;
        let on = calendar.windows().iter().filter(|w| w.is_on(as_of.day));
        world.under_code = on.flat_map(|w| world.below(w.window.said.area)).collect();
        let cities = Cities::new(figures, table, |area| world.seats(area));
        if let Some(measured) = Arc::get_mut(&mut world.measured) {
            measured.cities = cities;
        }
        Ok(world)
    }

    /// The offices of some roles that somebody holds on the day; of one person only the highest.
    pub fn holders(&self, roles: &[Role]) -> Vec<&Office> {
        let mut of_person: HashMap<PersonId, &Office> = HashMap::new();
        let held = |o: &&Office| roles.contains(&o.role) && o.span.contains(self.as_of.day);
        for o in self.offices.iter().filter(held) {
            let best = of_person.entry(o.person).or_insert(o);
            if (o.role, Reverse(o.span.from)) < (best.role, Reverse(best.span.from)) {
                *best = o;
            }
        }
        let mut all: Vec<&Office> = of_person.into_values().collect();
        all.sort_by_key(|o| (o.area, o.person));
        all
    }

    /// Those who hold a role, in or below an area if one is asked for.
    pub fn people(&self, role: Role, under: Option<AreaId>) -> Vec<PersonId> {
        let inside = under.map(|under| self.below(under));
        let wanted = |o: &&Office| inside.as_ref().is_none_or(|set| o.area.is_some_and(|a| set.contains(&a)));
        self.holders(&role.covered()).into_iter().filter(wanted).map(|o| o.person).collect()
    }

    /// The areas at or below one, through the tree and through groups.
    pub fn below(&self, under: AreaId) -> HashSet<AreaId> {
        let (areas, members) = (&self.areas, &self.members);
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

    /// The kind of an area and the seats that lie in it, itself if it is one; `None` if it is not seen from here.
    pub fn seats(&self, area: AreaId) -> Option<(AreaKind, HashSet<AreaId>)> {
        let kind = self.areas.get(&area)?.identity.kind;
        if kind == AreaKind::Assembly {
            return Some((kind, HashSet::from([area])));
        }
        let is_seat = |a: &AreaId| self.areas.get(a).is_some_and(|a| a.identity.kind == AreaKind::Assembly);
        Some((kind, self.below(area).into_iter().filter(is_seat).collect()))
    }

    /// Whether the model code of conduct holds in an area on the day.
    pub fn under_code(&self, area: AreaId) -> bool {
        self.under_code.contains(&area)
    }

    /// Where followers live, as far as platforms listed it of late.
    pub fn cities(&self) -> &Cities {
        &self.measured.cities
    }

    /// The accounts that a person held on the day, by platform.
    pub fn held(&self, person: PersonId) -> &[Held] {
        self.held.get(&person).map_or(&[], Vec::as_slice)
    }

    /// The accounts that anybody held on the day.
    pub fn everything_held(&self) -> impl Iterator<Item = &Held> {
        self.held.values().flatten()
    }

    /// How far the organisation's own forecasts have been off; worked out when it is first asked for.
    pub fn pool(&self) -> &Pool {
        self.measured.pool.get_or_init(|| plan::own_errors(self))
    }

    /// Platforms where somebody has looked and the person has no account.
    pub fn absent(&self, person: PersonId) -> &[Platform] {
        self.absences.get(&person).map_or(&[], Vec::as_slice)
    }

    /// What was worked out of an account's readings; `None` if it was never read, or nobody holds it on the day.
    pub fn history(&self, id: AccountId) -> Option<&History> {
        self.measured.histories.get(&id).filter(|_| self.sees(id))
    }

    /// Whether an account is seen.
    fn sees(&self, id: AccountId) -> bool {
        self.seen.as_ref().is_none_or(|seen| seen.contains(&id))
    }

    fn series(&self, id: AccountId) -> Option<&Series> {
        self.measured.series.get(&id).filter(|_| self.sees(id))
    }

    /// The reading of an account that counts on `day`, as it was judged on the day of this point of view.
    pub fn reading(&self, id: AccountId, day: Day) -> Option<DayReading> {
        self.history(id)?.reading(self.series(id)?, day)
    }

    /// Posts over an account's lifetime, from a day on, where a reading said so.
    pub fn posts(&self, id: AccountId, from: Day) -> impl Iterator<Item = (Day, i64)> {
        let series = self.series(id);
        let on = self.as_of.day;
        let all = series.into_iter().flat_map(move |s| s.slice(s.until(from.plus(-1))..s.until(on)));
        all.filter_map(|d| Some((d.reading.day, d.posts?)))
    }

    /// The counts of an account that may be used, from a day on, in order, up to the day of this point of view.
    pub fn points(&self, id: AccountId, from: Day) -> impl Iterator<Item = Point> {
        let known = self.history(id).zip(self.series(id));
        known.into_iter().flat_map(move |(h, series)| h.points(series, from, self.as_of.day))
    }
}

/// The days on which a platform itself changed its counts, seen from all its accounts that somebody holds.
fn events(
    held: &HashMap<PersonId, Vec<Held>>,
    series: &HashMap<AccountId, Series>,
    on: Day,
) -> HashMap<Platform, Vec<Day>> {
    let mut of_platform: HashMap<Platform, Vec<&Series>> = HashMap::new();
    for h in held.values().flatten() {
        of_platform.entry(h.platform).or_default().extend(series.get(&h.account));
    }
    let events = |all: Vec<&Series>| platform_events(all.into_iter().map(|s| s.points(0..s.until(on))));
    of_platform.into_par_iter().map(|(platform, all)| (platform, events(all))).collect()
}

/// The counts of all accounts. The present state of knowledge is packed; an earlier one is put together from the readings, cut in
/// the same way so that the same question gets the same answer.
async fn series(ctx: &mut Ctx, as_of: AsOf) -> Result<Arc<HashMap<AccountId, Series>>, AccessError> {
    let from = block(as_of.day.plus(-LOOK_BACK));
    if as_of.known == AsOf::current(as_of.day).known {
        let key = format!("reach series {from}");
        return ctx
            .remembered(key, async move |ctx: &mut Ctx| Ok(store::series::since(&mut ctx.tx, from).await?))
            .await;
    }
    let all = store::readings::all(&mut ctx.tx, Day::MIN, as_of.day, as_of.known).await?;
    let of_account = all.chunk_by(|a, b| a.account == b.account);
    Ok(Arc::new(of_account.map(|a| (a[0].account, Series::from_readings(a).since(from))).collect()))
}

/// Electors of every area that a role answers for: as published for the area, else the sum of its seats on one roll.
async fn electors(
    ctx: &mut Ctx,
    as_of: AsOf,
    roll: Option<Day>,
    areas: &HashMap<AreaId, Area>,
    members: &[(AreaId, AreaId)],
) -> Result<HashMap<AreaId, Electors>, AccessError> {
    let mut all: HashMap<AreaId, Electors> = HashMap::new();
    for kind in KINDS {
        for (id, e) in areas::store::electors_on(&mut ctx.tx, as_of, roll, Some(kind)).await? {
            if areas.contains_key(&id) {
                all.insert(id, Electors { n: e.n, as_of: e.as_of, source: e.source });
            }
        }
    }
    let seats: Vec<&Area> = areas.values().filter(|a| a.identity.kind == AreaKind::Assembly).collect();
    let mut of_group: HashMap<AreaId, Vec<AreaId>> = HashMap::new();
    for (group, area) in members {
        of_group.entry(*group).or_default().push(*area);
    }
    let answered = |kind: AreaKind| Role::ALL.iter().any(|r| r.area_kind() == kind);
    let whole = |a: &&Area| a.identity.kind != AreaKind::Assembly && answered(a.identity.kind);
    for a in areas.values().filter(whole) {
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
