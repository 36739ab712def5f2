//! The register in memory while a file is imported: who is who, who holds what.

use std::collections::{BTreeMap, HashMap, HashSet};

use access::Ctx;
use areas::model::AreaId;
use areas::resolve::Resolver;
use base::{AsOf, Day, Ids, Span};
use db::Stamp;
use intake::mend::Choice;
use intake::{Note, Row};
use words::{fold, message::both};

use crate::model::{Names, Office, PersonId, Role, Vacancy};
use crate::{messages, store};

/// Persons to choose from, as one text.
pub fn listed(choices: &[Choice]) -> String {
    match choices {
        [] => "–".to_owned(),
        some => some.iter().map(|c| c.label.as_str()).collect::<Vec<_>>().join("; "),
    }
}

/// What a row says of an office.
#[derive(Debug, Clone)]
pub struct Sighting {
    /// The person, as called in the row.
    pub names: Names,
    /// The role.
    pub role: Role,
    /// The area answered for.
    pub area: Option<AreaId>,
    /// The day on which the row proves the office.
    pub on: Day,
    /// The first day, where the row states it.
    pub from: Option<Day>,
    /// The last day, where the row states it.
    pub to: Option<Day>,
    /// See [`Office`].
    pub rank: Option<String>,
    /// See [`Office`].
    pub portfolio: Option<String>,
    /// See [`Office`].
    pub house: Option<String>,
    /// Where this is known from.
    pub source: Option<String>,
}

/// What a row changed, the strongest of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It said what was known.
    None,
    /// It changed something known.
    Updated,
    /// It brought something new.
    Created,
}

/// People, offices and vacancies, with what an import changes of them.
pub struct People {
    names: HashMap<PersonId, Names>,
    by_name: HashMap<String, Vec<PersonId>>,
    offices: HashMap<PersonId, Vec<Office>>,
    holders: HashMap<(Role, AreaId), Vec<PersonId>>,
    vacancies: HashMap<(Role, AreaId), Vec<(Vacancy, Option<Day>)>>,
    ids: Ids,
    new_people: Vec<PersonId>,
    new_names: HashSet<PersonId>,
    changed: BTreeMap<(PersonId, crate::model::OfficeId), ()>,
    changed_vacancies: HashSet<(Role, AreaId)>,
    sighted: HashSet<(PersonId, Role)>,
    complete: Vec<Role>,
    last_day: Option<Day>,
}

impl People {
    /// Loads the register as it is known now.
    pub async fn load(ctx: &mut Ctx) -> db::Result<People> {
        let now = AsOf::current(ctx.today());
        let mut p = People {
            names: HashMap::new(),
            by_name: HashMap::new(),
            offices: HashMap::new(),
            holders: HashMap::new(),
            vacancies: HashMap::new(),
            ids: ctx.ids.clone(),
            new_people: Vec::new(),
            new_names: HashSet::new(),
            changed: BTreeMap::new(),
            changed_vacancies: HashSet::new(),
            sighted: HashSet::new(),
            complete: Vec::new(),
            last_day: None,
        };
        for (id, names) in store::names(&mut ctx.tx, now).await? {
            p.index(id, &names);
            p.names.insert(id, names);
        }
        for o in store::offices(&mut ctx.tx, now).await? {
            p.hold(o);
        }
        for v in store::vacancies(&mut ctx.tx, now).await? {
            let began = v.span.from;
            p.vacancies.entry((v.role, v.area)).or_default().push((v, Some(began)));
        }
        Ok(p)
    }

    /// The file is the complete list of these roles: whoever is absent from it no longer holds them.
    pub fn complete(&mut self, roles: Vec<Role>) {
        self.complete = roles;
    }

    fn index(&mut self, id: PersonId, names: &Names) {
        for n in [&names.name_hi, &names.name_en].into_iter().flatten() {
            let all = self.by_name.entry(fold::person(n)).or_default();
            if !all.contains(&id) {
                all.push(id);
            }
        }
    }

    fn hold(&mut self, o: Office) {
        if let Some(area) = o.area {
            let all = self.holders.entry((o.role, area)).or_default();
            if !all.contains(&o.person) {
                all.push(o.person);
            }
        }
        self.offices.entry(o.person).or_default().push(o);
    }

    /// What a person is called.
    pub fn names(&self, id: PersonId) -> Option<&Names> {
        self.names.get(&id)
    }

    /// What everybody is called, one name after the other.
    pub fn all_names(&self) -> impl Iterator<Item = (&str, PersonId)> {
        self.names.iter().flat_map(|(id, n)| {
            [&n.name_hi, &n.name_en].into_iter().flatten().map(move |s| (s.as_str(), *id))
        })
    }

    /// Everybody called so, whether they ever held an office or not.
    pub fn called(&self, names: &Names) -> Vec<PersonId> {
        let mut all: Vec<PersonId> = Vec::new();
        for n in [&names.name_hi, &names.name_en].into_iter().flatten() {
            for id in self.by_name.get(&fold::person(n)).into_iter().flatten() {
                if !all.contains(id) {
                    all.push(*id);
                }
            }
        }
        all
    }

    /// Every office a person ever held.
    pub fn offices(&self, id: PersonId) -> &[Office] {
        self.offices.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Adds a person who holds no office.
    pub fn add(&mut self, names: &Names) -> PersonId {
        let id = self.ids.make();
        self.new_people.push(id);
        self.name(id, names);
        id
    }

    /// The people called so who held an office for this area or one that overlaps it.
    pub fn candidates(&self, names: &Names, area: Option<AreaId>, resolver: &Resolver) -> Vec<PersonId> {
        let overlaps = |id: &PersonId| {
            let offices = self.offices(*id);
            match area {
                // Whoever only serves a representative is not one.
                None => !offices.is_empty(),
                Some(a) => offices.iter().any(|o| o.area.is_none_or(|b| resolver.overlap(a, b))),
            }
        };
        self.called(names).into_iter().filter(overlaps).collect()
    }

    /// Takes in what a row says: finds or adds the person, opens or widens the office, ends an earlier holder's.
    ///
    /// # Errors
    /// Two people fit, or somebody else holds the office since the same day.
    pub fn sight(
        &mut self,
        s: &Sighting,
        resolver: &Resolver,
        row: &Row<'_>,
        field: usize,
        notes: &mut Vec<Note>,
    ) -> Result<(PersonId, Change), Note> {
        let found = self.candidates(&s.names, s.area, resolver);
        let called = s.names.get(words::Locale::Hi).to_owned();
        let (person, mut change) = match found[..] {
            [one] => (one, Change::None),
            [] => (self.ids.make(), Change::Created),
            _ => {
                let list = found.iter().map(|id| self.describe(*id, resolver)).collect::<Vec<_>>().join("; ");
                let text = both(|l| messages::person_two(l, &called, &list));
                return Err(row.note(field, &called, "two_people", text));
            }
        };
        let start = s.from.unwrap_or(s.on);
        if let Some(area) = s.area {
            self.make_way(s, person, area, start, row, field, notes)?;
        }
        if change == Change::Created {
            self.new_people.push(person);
        }
        change = change.max(self.name(person, &s.names));
        change = change.max(self.open(s, person, start));
        self.sighted.insert((person, s.role));
        self.last_day = self.last_day.max(Some(s.on));
        Ok((person, change))
    }

    /// Gives a person names that were not known yet. What is known is not overwritten by another spelling of a file.
    pub(crate) fn name(&mut self, person: PersonId, said: &Names) -> Change {
        let known = self.names.entry(person).or_default();
        let mut change = Change::None;
        for (slot, new) in [
            (&mut known.name_hi, &said.name_hi),
            (&mut known.name_en, &said.name_en),
            (&mut known.gender, &said.gender),
        ] {
            if let (None, Some(n)) = (slot.as_ref(), new) {
                *slot = Some(n.clone());
                change = Change::Updated;
            }
        }
        if change != Change::None {
            self.new_names.insert(person);
            let names = known.clone();
            self.index(person, &names);
        }
        change
    }

    /// A new sole holder ends the earlier one the day before.
    #[allow(clippy::too_many_arguments)]
    fn make_way(
        &mut self,
        s: &Sighting,
        person: PersonId,
        area: AreaId,
        start: Day,
        row: &Row<'_>,
        field: usize,
        notes: &mut Vec<Note>,
    ) -> Result<(), Note> {
        let others = self.holders.get(&(s.role, area)).cloned().unwrap_or_default();
        for other in others.into_iter().filter(|o| *o != person) {
            let name =
                self.names.get(&other).map(|n| n.get(words::Locale::Hi).to_owned()).unwrap_or_default();
            let Some(offices) = self.offices.get_mut(&other) else { continue };
            for o in offices.iter_mut().filter(|o| o.role == s.role && o.area == Some(area)) {
                if o.span.from == start && o.span.contains(s.on) {
                    let text = both(|l| messages::office_held(l, &name, start.to_string()));
                    return Err(row.note(field, s.names.get(words::Locale::Hi), "office_held", text));
                }
                if o.span.from < start && o.span.contains(start) {
                    o.span.until = start;
                    self.changed.insert((other, o.id), ());
                    let last = start.plus(-1).to_string();
                    let text = both(|l| messages::office_ended(l, &name, &last));
                    notes.push(row.note(field, s.names.get(words::Locale::Hi), "office_ended", text));
                }
            }
        }
        for (v, _) in self.vacancies.get_mut(&(s.role, area)).into_iter().flatten() {
            if v.span.contains(start) {
                v.span.until = start;
                self.changed_vacancies.insert((s.role, area));
            }
        }
        Ok(())
    }

    fn open(&mut self, s: &Sighting, person: PersonId, start: Day) -> Change {
        let until = s.to.map_or(Day::MAX, |d| d.plus(1));
        // Whoever follows in the same office ends it, also where an older row is imported later.
        let next = s.area.and_then(|area| self.next_holder(s.role, area, person, start)).unwrap_or(Day::MAX);
        let offices = self.offices.entry(person).or_default();
        let mut change = Change::None;
        // One ministerial role at a time: another one ends the day before.
        if s.role.ministerial() {
            for o in offices.iter_mut().filter(|o| o.role.ministerial() && o.role != s.role) {
                if o.span.from < start && o.span.contains(start) {
                    o.span.until = start;
                    self.changed.insert((person, o.id), ());
                }
            }
        }
        let same = |o: &&mut Office| o.role == s.role && o.area == s.area;
        let at = offices
            .iter_mut()
            .filter(same)
            .find(|o| o.span.contains(s.on) || o.span.from > s.on && o.span.from > start);
        let (rank, portfolio) = (s.rank.clone(), s.portfolio.clone());
        match at {
            Some(o) => {
                let before = o.clone();
                o.span.from = o.span.from.min(start);
                if let Some(from) = s.from {
                    o.span.from = from;
                    o.from_stated = true;
                }
                if s.to.is_some() {
                    o.span.until = until;
                }
                o.rank = rank.or(o.rank.take());
                o.portfolio = portfolio.or(o.portfolio.take());
                o.house = s.house.clone().or(o.house.take());
                if *o != before {
                    self.changed.insert((person, o.id), ());
                    change = Change::Updated;
                }
            }
            None => {
                let o = Office {
                    id: self.ids.make(),
                    person,
                    role: s.role,
                    area: s.area,
                    rank,
                    portfolio,
                    house: s.house.clone(),
                    from_stated: s.from.is_some(),
                    source: s.source.clone(),
                    reason: None,
                    span: Span { from: start, until: until.min(next) },
                };
                self.changed.insert((person, o.id), ());
                self.hold(o);
                change = Change::Created;
            }
        }
        change
    }

    fn next_holder(&self, role: Role, area: AreaId, person: PersonId, start: Day) -> Option<Day> {
        let others = self.holders.get(&(role, area)).into_iter().flatten().filter(|o| **o != person);
        others
            .flat_map(|o| self.offices.get(o).into_iter().flatten())
            .filter(|o| o.role == role && o.area == Some(area) && o.span.from > start)
            .map(|o| o.span.from)
            .min()
    }

    /// Records that nobody holds an office from a day on; whoever did until then, ends.
    pub fn vacate(&mut self, role: Role, area: AreaId, day: Day) -> Change {
        let mut change = Change::None;
        for person in self.holders.get(&(role, area)).cloned().unwrap_or_default() {
            for o in self.offices.get_mut(&person).into_iter().flatten() {
                if o.role == role && o.area == Some(area) && o.span.contains(day) {
                    o.span.until = day.max(o.span.from.plus(1));
                    self.changed.insert((person, o.id), ());
                    change = Change::Updated;
                }
            }
        }
        let known = self.vacancies.entry((role, area)).or_default();
        match known.iter_mut().find(|(v, _)| v.span.contains(day)) {
            Some(_) => change,
            None => {
                known.push((Vacancy { role, area, span: Span::since(day) }, None));
                self.changed_vacancies.insert((role, area));
                Change::Created
            }
        }
    }

    /// Ends the offices of those who are absent from a complete list; gives their names.
    pub fn end_absent(&mut self) -> Vec<(Role, String, Day)> {
        let Some(day) = self.last_day else { return Vec::new() };
        let mut ended = Vec::new();
        for (person, offices) in &mut self.offices {
            for o in offices.iter_mut() {
                let absent = self.complete.contains(&o.role) && !self.sighted.contains(&(*person, o.role));
                if absent && o.span.contains(day) && o.span.from < day {
                    o.span.until = day;
                    self.changed.insert((*person, o.id), ());
                    let name = self.names.get(person).map(|n| n.get(words::Locale::Hi).to_owned());
                    ended.push((o.role, name.unwrap_or_default(), day.plus(-1)));
                }
            }
        }
        ended.sort();
        ended
    }

    /// A person with the areas of the offices held, for a list to choose from.
    pub fn describe(&self, id: PersonId, resolver: &Resolver) -> String {
        let name = self.names.get(&id).map_or("—", |n| n.get(words::Locale::Hi));
        let areas: Vec<&str> = self
            .offices
            .get(&id)
            .into_iter()
            .flatten()
            .filter_map(|o| o.area.and_then(|a| resolver.identity(a)).map(|i| i.code.as_str()))
            .collect();
        format!("{name} ({}) {id}", areas.join(", "))
    }

    /// Persons to choose from: their ids, each as [`People::describe`] shows it.
    pub fn choices(&self, people: &[PersonId], resolver: &Resolver) -> Vec<Choice> {
        let one = |id: &PersonId| Choice { value: id.to_string(), label: self.describe(*id, resolver) };
        people.iter().map(one).collect()
    }

    /// Writes what changed.
    pub async fn write(&mut self, ctx: &mut Ctx, stamp: Stamp) -> db::Result<()> {
        for id in std::mem::take(&mut self.new_people) {
            store::add_person(&mut ctx.tx, id).await?;
        }
        for id in std::mem::take(&mut self.new_names) {
            if let Some(n) = self.names.get(&id) {
                store::set_names(&mut ctx.tx, id, n, stamp).await?;
            }
        }
        for (person, office) in std::mem::take(&mut self.changed).into_keys() {
            let o = self.offices.get(&person).into_iter().flatten().find(|o| o.id == office);
            if let Some(o) = o {
                store::set_office(&mut ctx.tx, o, stamp).await?;
            }
        }
        for key in std::mem::take(&mut self.changed_vacancies) {
            for (v, began) in self.vacancies.get(&key).into_iter().flatten() {
                store::set_vacancy(&mut ctx.tx, v, *began, stamp).await?;
            }
        }
        Ok(())
    }
}
