//! Whose accounts somebody looks after, and which of them are to be counted today.

use std::collections::HashMap;

use areas::model::AreaId;
use base::Day;
use register::model::{Names, Office, PersonId, Posting, Role, StaffKind};

use accounts::store::Held;

use crate::model::{MAX_AGE_DAYS, Reading};
use crate::rules::choose_rule::Holder;
use crate::rules::due::{self, Due, EVERY};
use crate::rules::series::Point;
use crate::world::World;

/// One account of a representative, as whoever counts it sees it.
#[derive(Debug, Clone)]
pub struct Line {
    /// The representative.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// The highest office held on the day.
    pub role: Option<Role>,
    /// The account.
    pub held: Held,
    /// The reading that counts on the day.
    pub reading: Option<Reading>,
    /// The last count that may be used, where the reading itself carries none.
    pub last: Option<Point>,
    /// After how many days it is counted again.
    pub every: i32,
    /// Whether, and why, it is to be counted on the day.
    pub due: Option<Due>,
}

impl Line {
    /// The day of the last look that said something about the account.
    pub fn looked(&self) -> Option<Day> {
        self.reading.filter(|r| !r.status.is_ours()).map(|r| r.day).or(self.last.map(|p| p.day))
    }
}

/// Somebody who serves, and how much there is to do.
#[derive(Debug, Clone)]
pub struct Analyst {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// The representatives served on the day.
    pub serves: Vec<PersonId>,
    /// Accounts of these.
    pub accounts: usize,
    /// How many of them are to be counted.
    pub due: usize,
}

/// Whoever serves on the day and reads numbers: all but technical staff.
fn reading(world: &World) -> impl Iterator<Item = &Posting> {
    let on = world.as_of.day;
    world.staff.iter().filter(move |p| p.kind != Some(StaffKind::Technical) && p.span.contains(on))
}

/// Who has to do what is to be done about each representative.
#[derive(Debug, Clone, Default)]
pub struct Readers {
    of: HashMap<PersonId, Vec<(PersonId, Names)>>,
}

impl Readers {
    /// Those who serve on the day and read numbers.
    pub fn seen(world: &World) -> Readers {
        let mut of: HashMap<PersonId, Vec<(PersonId, Names)>> = HashMap::new();
        for p in reading(world) {
            let names = world.names.get(&p.person).cloned().unwrap_or_default();
            of.entry(p.serves).or_default().push((p.person, names));
        }
        for readers in of.values_mut() {
            readers.sort_by_key(|(person, _)| *person);
            readers.dedup_by_key(|(person, _)| *person);
        }
        Readers { of }
    }

    /// Those of one representative; nobody is not an error.
    pub fn of(&self, served: PersonId) -> &[(PersonId, Names)] {
        self.of.get(&served).map_or(&[], Vec::as_slice)
    }

    /// Whether somebody reads the numbers of a representative.
    pub fn has(&self, reader: PersonId, served: PersonId) -> bool {
        self.of(served).iter().any(|(person, _)| *person == reader)
    }
}

/// The accounts of some people that exist on the day: those that are due first, and of these the longest unread first.
pub fn lines(world: &World, people: &[PersonId]) -> Vec<Line> {
    let on = world.as_of.day;
    let mut all = Vec::new();
    for person in people {
        let office = office(world, *person);
        let holder = office.map(|o| Holder {
            role: o.role.name(),
            rank: o.rank.as_deref(),
            area_kind: o.area.and_then(|a| world.areas.get(&a)).map(|a| a.identity.kind.name()),
        });
        let every = due::every(&world.rules, holder.as_ref(), on);
        for held in world.held(*person).iter().filter(|h| h.platform.open_on(on)) {
            let reading = world.reading(held.account, on).map(|d| d.reading);
            let last = || world.points(held.account, on.plus(-10 * MAX_AGE_DAYS)).last();
            all.push(Line {
                person: *person,
                names: world.names.get(person).cloned().unwrap_or_default(),
                role: office.map(|o| o.role),
                held: held.clone(),
                last: if reading.is_some_and(|r| r.count.is_some()) { None } else { last() },
                due: due::due(reading.as_ref(), every, on),
                reading,
                every,
            });
        }
    }
    all.sort_by_key(|x| (x.due.is_none(), x.looked(), x.person, x.held.platform, x.held.account));
    all
}

/// The highest office that somebody holds on the day.
fn office(world: &World, person: PersonId) -> Option<&Office> {
    let on = world.as_of.day;
    let mine = world.offices.iter().filter(|o| o.person == person && o.span.contains(on));
    mine.min_by_key(|o| (o.role, std::cmp::Reverse(o.span.from)))
}

/// The representatives whom somebody serves on the day.
pub fn served(world: &World, analyst: PersonId) -> Vec<PersonId> {
    let on = world.as_of.day;
    let mine = world.staff.iter().filter(|p| p.person == analyst && p.span.contains(on));
    let mut all: Vec<PersonId> = mine.map(|p| p.serves).collect();
    all.sort();
    all.dedup();
    all
}

/// The representatives who hold an office in or below an area on the day.
pub fn under(world: &World, area: AreaId) -> Vec<PersonId> {
    let inside = world.below(area);
    let here = |o: &&Office| o.area.is_some_and(|a| inside.contains(&a));
    world.holders(&Role::ALL).into_iter().filter(here).map(|o| o.person).collect()
}

/// Everybody who serves on the day and reads numbers, with the most to do first.
pub fn analysts(world: &World) -> Vec<Analyst> {
    let mut people: Vec<PersonId> = reading(world).map(|p| p.person).collect();
    people.sort();
    people.dedup();
    let analyst = |person: PersonId| {
        let serves = served(world, person);
        let lines = lines(world, &serves);
        Analyst {
            person,
            names: world.names.get(&person).cloned().unwrap_or_default(),
            accounts: lines.len(),
            due: lines.iter().filter(|x| x.due.is_some()).count(),
            serves,
        }
    };
    let mut all: Vec<Analyst> = people.into_iter().map(analyst).collect();
    all.sort_by_key(|a| (std::cmp::Reverse(a.due), a.person));
    all
}

/// The people who serve on the day and are meant by an id or a name.
pub fn meant(world: &World, asked: &str) -> Vec<PersonId> {
    let serving = |id: &PersonId| world.staff.iter().any(|p| p.person == *id);
    if let Ok(id) = asked.trim().parse::<PersonId>() {
        return Some(id).filter(serving).into_iter().collect();
    }
    let wanted = words::fold::person(asked);
    let called =
        |n: &Names| [&n.name_hi, &n.name_en].into_iter().flatten().any(|s| words::fold::person(s) == wanted);
    let mut all: Vec<PersonId> =
        world.names.iter().filter(|(id, n)| serving(id) && called(n)).map(|(id, _)| *id).collect();
    all.sort();
    all
}

/// The days after which accounts are counted again, as a sentence needs them: the least among the lines.
pub fn every(lines: &[Line]) -> i32 {
    lines.iter().map(|x| x.every).min().unwrap_or(EVERY)
}
