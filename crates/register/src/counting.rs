//! Keeping counts of workers in line with what is known of them.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use access::{Actor, Ctx, Host};
use base::Day;
use base::uuid::Uuid;

use crate::model::PersonId;
use crate::model::workers::Designations;
use crate::rules::linked::together;
use crate::rules::tally::{Duties, Tally, Traits, Workers};
use crate::store::{counts as store, crowds, duties, linked, workers};
use crate::units::Units;

/// Duties that are read at a time.
const MANY: i64 = 50_000;

/// Writes the counts of a register that had none.
pub(crate) async fn fill(
    ctx: &mut Ctx,
    units: &Units,
    designations: &Designations,
    tally: &Tally,
) -> db::Result<()> {
    let (workers, duties) = counted(units, designations, tally);
    store::clear(&mut ctx.tx).await?;
    store::fill(&mut ctx.tx, &workers, &duties).await?;
    crowds::fill(&mut ctx.tx, &at_units(units, tally)).await?;
    let (tree, _) = store::tree(&mut ctx.tx).await?;
    let today = ctx.today();
    store::counted(&mut ctx.tx, tree, today).await?;
    Ok(())
}

type Counted = (Vec<(Uuid, Workers)>, Vec<(Uuid, String, Duties)>);

/// The counts of areas above the lowest, as they are stored.
fn counted(units: &Units, designations: &Designations, tally: &Tally) -> Counted {
    let area = |place: u32| units.get(place).filter(|_| units.has_below(place)).map(|u| u.id.uuid());
    let mut workers: Vec<_> =
        tally.workers.iter().filter_map(|(place, w)| Some((area(*place)?, *w))).collect();
    workers.sort_unstable_by_key(|(id, _)| *id);
    let code = |d: u16| designations.all().get(usize::from(d)).map(|d| d.code.clone());
    let mut duties: Vec<_> = tally
        .duties
        .iter()
        .filter_map(|((place, d), counts)| Some((area(*place)?, code(*d)?, *counts)))
        .collect();
    duties.sort_unstable_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    (workers, duties)
}

/// How many workers there are at each area in which nothing lies.
fn at_units(units: &Units, tally: &Tally) -> BTreeMap<Uuid, i64> {
    let unit = |place: u32| units.get(place).filter(|_| !units.has_below(place)).map(|u| u.id.uuid());
    let counts = tally.workers.iter().filter(|(_, w)| w.workers != 0);
    counts.filter_map(|(place, w)| Some((unit(*place)?, w.workers))).collect()
}

/// People whose duties begin or end by the passing of days and who are looked at one by one: of more everybody is counted anew.
const TURNING: i64 = 2_000;

/// Counts workers at units where that was not done yet, and brings the counts of an earlier day up to this one: called when the program starts, and whenever a day
/// begins.
///
/// # Errors
/// If the database does not answer.
pub(crate) async fn settle(host: &Host) -> Result<(), access::AccessError> {
    let mut ctx = host.read(Actor::LocalOperator, words::Locale::default()).await?;
    let any = workers::any(&mut ctx.tx).await?;
    let lacks = any && !crowds::any(&mut ctx.tx).await?;
    let is_old = any && store::day(&mut ctx.tx).await? != i64::from(ctx.today().number());
    ctx.rollback().await?;
    if lacks || is_old {
        let mut ctx = host.write(Actor::LocalOperator, words::Locale::default(), host.ids.make()).await?;
        if lacks {
            recount(&mut ctx).await?
        } else {
            follow(&mut ctx).await?
        }
        ctx.commit().await?;
    }
    Ok(())
}

/// Brings the counts of an earlier day up to today, of those whose duties began or ended since.
async fn follow(ctx: &mut Ctx) -> db::Result<()> {
    let today = ctx.today();
    let (tree, counted) = store::tree(&mut ctx.tx).await?;
    let before = i32::try_from(store::day(&mut ctx.tx).await?).unwrap_or_default();
    let then = Day::from_number(before);
    if tree != counted
        || before == 0
        || then > today
        || areas::store::turned(&mut ctx.tx, then, today).await?
    {
        return recount(ctx).await;
    }
    let turned = store::turned(&mut ctx.tx, then, today, TURNING).await?;
    if turned.len() as i64 >= TURNING {
        return recount(ctx).await;
    }
    let people: Vec<PersonId> = turned.into_iter().map(PersonId::from).collect();
    let (had, have) = (states_on(ctx, &people, then).await?, states_on(ctx, &people, today).await?);
    let duties = |all: &[State]| -> BTreeSet<(Uuid, String)> {
        all.iter().flat_map(|s| s.duties.iter().cloned()).collect()
    };
    let (first, second) = (duties(&had), duties(&have));
    // Whether another has the same duty at the unit depends on the day: of these few units all are looked at on both.
    let mut units = BTreeMap::new();
    for (unit, designation) in first.union(&second) {
        let on = async |ctx: &mut Ctx, day| {
            duties::held_by_another(&mut ctx.tx, (*unit).into(), designation, day, &[]).await
        };
        let change = i64::from(on(ctx, today).await?) - i64::from(on(ctx, then).await?);
        units.insert((*unit, designation.clone()), change);
    }
    apply(ctx, &had, &have, units, then).await?;
    store::counted(&mut ctx.tx, tree, today).await?;
    Ok(())
}

/// Counts all workers anew.
///
/// # Errors
/// If the database does not answer.
pub async fn recount(ctx: &mut Ctx) -> db::Result<()> {
    let units = Units::kept(ctx).await?;
    let designations = workers::designations(&mut ctx.tx).await?;
    let tally = tallied(ctx, &units, &designations).await?;
    fill(ctx, &units, &designations, &tally).await
}

/// Counts all workers from what is known of them.
async fn tallied(ctx: &mut Ctx, units: &Units, designations: &Designations) -> db::Result<Tally> {
    let places: HashMap<&str, u16> =
        (0..).zip(designations.all()).map(|(i, d)| (d.code.as_str(), i)).collect();
    let day = ctx.today().number();
    let mut tally = Tally::default();
    let leads = linked::all(&mut ctx.tx).await?;
    let mut aside: BTreeMap<Uuid, Vec<(u32, u16)>> = BTreeMap::new();
    let mut after = Uuid::nil();
    loop {
        let mut held = store::held(&mut ctx.tx, day, after, MANY).await?;
        if held.len() as i64 == MANY {
            // The last person may have more duties than were read.
            let last = held.last().map(|h| h.0);
            held.retain(|h| Some(h.0) != last);
        }
        let Some(last) = held.last() else {
            let entries = linked::entries(&mut ctx.tx, None).await?;
            for one in entries.chunk_by(|a, b| a.0 == b.0) {
                let duties = aside.remove(&one[0].0).unwrap_or_default();
                let traits: Vec<Traits> = one.iter().map(store::traits_of).collect();
                if let (duties, Some(traits)) = together(duties, &traits) {
                    tally.add(units.above(), &duties, traits);
                }
            }
            tally.raise(units.above());
            return Ok(tally);
        };
        after = last.0;
        let some = held.chunk_by(|a, b| a.0 == b.0);
        for one in some {
            let duties: Vec<(u32, u16)> = one
                .iter()
                .filter_map(|h| Some((units.place(h.1.into())?, *places.get(h.2.as_str())?)))
                .collect();
            let first = &one[0];
            if let Some(lead) = leads.get(&first.0) {
                aside.entry(*lead).or_default().extend(duties);
                continue;
            }
            let traits = store::traits(first);
            tally.add(units.above(), &duties, traits);
        }
    }
}

/// Where the counts are not what a recount says: area, what is stored, what is right. Empty where all is well.
///
/// # Errors
/// If the database does not answer.
pub async fn differences(ctx: &mut Ctx) -> db::Result<Vec<(Uuid, Workers, Workers)>> {
    let units = Units::kept(ctx).await?;
    let designations = workers::designations(&mut ctx.tx).await?;
    let tally = tallied(ctx, &units, &designations).await?;
    let (right, duties) = counted(&units, &designations, &tally);
    let right: HashMap<Uuid, Workers> = right.into_iter().collect();
    let stored: HashMap<Uuid, Workers> = store::all(&mut ctx.tx).await?.into_iter().collect();
    let mut areas: Vec<Uuid> = right.keys().chain(stored.keys()).copied().collect();
    areas.sort_unstable();
    areas.dedup();
    let of = |all: &HashMap<Uuid, Workers>, id: &Uuid| all.get(id).copied().unwrap_or_default();
    let (here, kept) = (at_units(&units, &tally), crowds::all(&mut ctx.tx).await?);
    let apart: BTreeSet<Uuid> = here.keys().chain(kept.keys()).copied().collect();
    let count = |n: Option<&i64>| Workers { workers: n.copied().unwrap_or_default(), ..Workers::default() };
    let mut wrong: Vec<_> = areas
        .iter()
        .map(|id| (*id, of(&stored, id), of(&right, id)))
        .filter(|(_, stored, right)| stored != right)
        .collect();
    let apart = apart.into_iter().filter(|id| here.get(id) != kept.get(id));
    wrong.extend(apart.map(|id| (id, count(kept.get(&id)), count(here.get(&id)))));
    let mut stored_duties = store::all_duties(&mut ctx.tx).await?;
    stored_duties.retain(|(.., d)| *d != Duties::default());
    if stored_duties != duties {
        let apart = stored_duties.iter().zip(&duties).find(|(a, b)| a != b);
        let area =
            apart.map_or_else(|| duties.last().or(stored_duties.last()).map(|d| d.0), |(a, _)| Some(a.0));
        wrong.extend(area.map(|id| (id, of(&stored, &id), of(&right, &id))));
    }
    Ok(wrong)
}

/// What is counted of one worker at one moment, with all entries that are linked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct State {
    people: Vec<Uuid>,
    duties: Vec<(Uuid, String)>,
    traits: Option<Traits>,
}

/// What is counted of a worker now.
pub(crate) async fn state(ctx: &mut Ctx, person: PersonId) -> db::Result<State> {
    let today = ctx.today();
    state_on(ctx, person, today).await
}

/// What is counted of a worker on a day, as it is known now.
async fn state_on(ctx: &mut Ctx, person: PersonId, day: Day) -> db::Result<State> {
    let day = day.number();
    let people = linked::group(&mut ctx.tx, person.uuid()).await?;
    let mut held = Vec::new();
    for one in &people {
        held.extend(store::held_by(&mut ctx.tx, day, *one).await?);
    }
    let single = held.first().map(store::traits);
    let duties: Vec<(Uuid, String)> = held.into_iter().map(|h| (h.1, h.2)).collect();
    if people.len() == 1 {
        return Ok(State { people, duties, traits: single });
    }
    let entries = linked::entries(&mut ctx.tx, people.get(..1)).await?;
    let traits: Vec<Traits> = entries.iter().map(store::traits_of).collect();
    let (duties, traits) = together(duties, &traits);
    Ok(State { people, duties, traits })
}

/// What is counted now of some entries: once for each person.
pub(crate) async fn states(ctx: &mut Ctx, people: &[PersonId]) -> db::Result<Vec<State>> {
    let today = ctx.today();
    states_on(ctx, people, today).await
}

async fn states_on(ctx: &mut Ctx, people: &[PersonId], day: Day) -> db::Result<Vec<State>> {
    let mut seen: HashSet<Uuid> = HashSet::new();
    let mut all: Vec<State> = Vec::new();
    for person in people {
        if !seen.contains(&person.uuid()) {
            let state = state_on(ctx, *person, day).await?;
            seen.extend(state.people.iter().copied());
            all.push(state);
        }
    }
    Ok(all)
}

/// Brings the counts in line after an act changed what is known of a worker, of whom `before` was counted.
pub(crate) async fn shift(ctx: &mut Ctx, person: PersonId, before: State) -> db::Result<()> {
    moved(ctx, &[before], &[person]).await
}

/// Brings the counts in line after an act changed what is known of some people, of whom `before` was counted, or whose entries are one person.
pub(crate) async fn moved(ctx: &mut Ctx, before: &[State], people: &[PersonId]) -> db::Result<()> {
    let (tree, counted) = store::tree(&mut ctx.tx).await?;
    let day = ctx.today();
    if tree != counted || store::day(&mut ctx.tx).await? != i64::from(day.number()) {
        // The counts are of another tree, or of another day: nothing can be added to them.
        return recount(ctx).await;
    }
    let after = states(ctx, people).await?;
    let own: Vec<Uuid> = before.iter().chain(&after).flat_map(|s| s.people.iter().copied()).collect();
    let all = |states: &[State]| -> BTreeSet<(Uuid, String)> {
        states.iter().flat_map(|s| s.duties.iter().cloned()).collect()
    };
    let (had, have) = (all(before), all(&after));
    let mut units = BTreeMap::new();
    let changed = had.difference(&have).map(|d| (d, -1)).chain(have.difference(&had).map(|d| (d, 1)));
    for ((unit, designation), sign) in changed {
        if !duties::held_by_another(&mut ctx.tx, (*unit).into(), designation, day, &own).await? {
            units.insert((*unit, designation.clone()), sign);
        }
    }
    apply(ctx, before, &after, units, day).await
}

/// Takes what was counted out of the counts and puts what is counted into them; `units` says of units and designations how much more or fewer of them have one.
async fn apply(
    ctx: &mut Ctx,
    before: &[State],
    after: &[State],
    units: BTreeMap<(Uuid, String), i64>,
    day: Day,
) -> db::Result<()> {
    let mut above: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for (unit, _) in before.iter().chain(after).flat_map(|s| &s.duties) {
        if !above.contains_key(unit) {
            above.insert(*unit, store::above(&mut ctx.tx, *unit, day).await?);
        }
    }
    let of = |unit: &Uuid| above.get(unit).into_iter().flatten().copied();
    let mut workers: BTreeMap<Uuid, Workers> = BTreeMap::new();
    let mut duties: BTreeMap<(Uuid, &str), Duties> = BTreeMap::new();
    let tree = Units::kept(ctx).await?;
    let is_lowest = |unit: Uuid| tree.place(unit.into()).is_some_and(|place| !tree.has_below(place));
    let mut at_units: BTreeMap<Uuid, i64> = BTreeMap::new();
    let signed = before.iter().map(|s| (s, -1)).chain(after.iter().map(|s| (s, 1)));
    for (state, sign) in signed {
        let areas: BTreeSet<Uuid> = state.duties.iter().flat_map(|(unit, _)| of(unit)).collect();
        let here: BTreeSet<Uuid> = state.duties.iter().map(|(unit, _)| *unit).collect();
        if state.traits.is_some() {
            for unit in here.into_iter().filter(|unit| is_lowest(*unit)) {
                *at_units.entry(unit).or_default() += sign;
            }
        }
        for (area, traits) in areas.into_iter().zip(std::iter::repeat(state.traits)) {
            if let Some(traits) = traits {
                workers.entry(area).or_default().add(traits, sign);
            }
        }
        for (unit, designation) in &state.duties {
            for area in of(unit) {
                duties.entry((area, designation)).or_default().duties += sign;
            }
        }
    }
    for ((unit, designation), change) in &units {
        for area in of(unit) {
            duties.entry((area, designation)).or_default().units += change;
        }
    }
    for (area, w) in workers.into_iter().filter(|(_, w)| *w != Workers::default()) {
        store::add(&mut ctx.tx, area, w).await?;
    }
    for (unit, n) in at_units.into_iter().filter(|(_, n)| *n != 0) {
        crowds::add(&mut ctx.tx, unit, n).await?;
    }
    for ((area, designation), d) in duties.into_iter().filter(|(_, d)| *d != Duties::default()) {
        store::add_duty(&mut ctx.tx, area, designation, d).await?;
    }
    Ok(())
}
