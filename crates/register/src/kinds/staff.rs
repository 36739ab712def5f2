//! `import staff`: who serves which representative, as what, and who pays.

use access::Ctx;
use areas::model::AreaKind;
use areas::resolve::Resolver;
use async_trait::async_trait;
use base::Day;
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::nearest::nearest;
use words::{Text, message::both};

use super::offices::{called, count};
use crate::messages;
use crate::model::{Payer, PersonId, StaffKind};
use crate::people::{People, listed};
use crate::staff::{Served, Staff};
use crate::store::staff as store;

/// The kind `staff`.
pub struct StaffFile;

const PERSON: usize = 0;
const SERVES: usize = 1;
const KIND: usize = 2;
const PAYER: usize = 3;
const FROM: usize = 4;
const TO: usize = 5;
const AREA: usize = 6;
const SOURCE: usize = 7;

#[async_trait]
impl Kind for StaffFile {
    fn name(&self) -> &'static str {
        "staff"
    }

    fn title(&self) -> Text {
        both(messages::title_staff)
    }

    fn about(&self) -> Text {
        both(messages::about_staff)
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::text("person", &["व्यक्ति", "नाम", "name", "सहयोगी"], "नमूना लाल").need(Need::Required),
            Field::text("serves", &["किसके साथ", "प्रतिनिधि", "representative"], "नमूना देवी")
                .need(Need::Required),
            Field::text("kind", &["काम", "प्रकार"], "analyst"),
            Field::text("payer", &["वेतन कौन देता है", "वेतन", "paid by"], "party"),
            Field::text("from", &["कब से"], "2024-01-01").class(Class::Date),
            Field::text("to", &["कब तक"], "").class(Class::Date),
            Field::text("area", &["क्षेत्र", "विधानसभा", "constituency"], "NP-AC-001"),
            Field::text("source", &["स्रोत"], ""),
        ]
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas", "aliases", "roster", "offices", "staff"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::FACTS
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        Ok(Box::new(Staffing {
            resolver: Resolver::load(ctx, &AreaKind::REPRESENTED).await?,
            people: People::load(ctx).await?,
            staff: Staff::load(ctx).await?,
            today: ctx.today(),
            on: given.on.unwrap_or(ctx.today()),
            source: given.source.clone(),
            outcome: Outcome::default(),
        }))
    }
}

struct Staffing {
    resolver: Resolver,
    people: People,
    staff: Staff,
    today: Day,
    /// The day on which rows without a first day were true.
    on: Day,
    source: Option<String>,
    outcome: Outcome,
}

#[async_trait]
impl Session for Staffing {
    fn check(&mut self, row: &Row<'_>, _notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let one = |n: Note| vec![n];
        let cell = row.some(PERSON).ok_or_else(|| one(row.missing(PERSON)))?;
        let from = row.past_day(FROM, self.today).map_err(one)?;
        let to = row.day(TO).map_err(one)?;
        // A row that states only the end was true on its last day.
        let on = from.unwrap_or(to.map_or(self.on, |t| t.min(self.on)));
        if to.is_some_and(|t| t < on) {
            return Err(one(row.note(TO, &row.text(TO), "span", both(messages::row_span))));
        }
        let kind = word(row, KIND, StaffKind::parse, unknown_kind).map_err(one)?;
        let payer = word(row, PAYER, Payer::parse, unknown_payer).map_err(one)?;
        let serves = self.representative(row, on).map_err(one)?;
        let known = self.known(row, &cell, serves).map_err(one)?;
        if known == Some(serves) {
            return Err(one(row.note(PERSON, &cell, "same_person", both(messages::staff_of_self))));
        }
        let names = called(&cell);
        let person = match known {
            None => self.people.add(&names),
            Some(id) => {
                // An id is no name; a name in the other script is one more.
                if cell.parse::<PersonId>().is_err() {
                    self.people.name(id, &names);
                }
                id
            }
        };
        let source = row.some(SOURCE).or_else(|| self.source.clone());
        let change = self.staff.sight(&Served { person, serves, kind, payer, on, from, to, source });
        count(&mut self.outcome, change);
        Ok(())
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        self.people.write(ctx, stamp).await?;
        self.staff.write(ctx, stamp).await?;
        Ok(self.outcome)
    }
}

impl Staffing {
    /// The representative who is served: by id, or by name among those who hold or held an office, in the area if one is said. Of
    /// several, one who is in office on the day is meant.
    fn representative(&self, row: &Row<'_>, on: Day) -> std::result::Result<PersonId, Note> {
        let cell = row.some(SERVES).ok_or_else(|| row.missing(SERVES))?;
        if let Ok(id) = cell.parse::<PersonId>() {
            return self.by_id(row, SERVES, &cell, id);
        }
        let area = match row.some(AREA) {
            None => None,
            Some(a) => {
                let found = self.resolver.find(&a, None, None, on);
                Some(found.map_err(|e| e.note(row, AREA, &a))?)
            }
        };
        let mut found = self.people.candidates(&called(&cell), area, &self.resolver);
        let in_office = |id: &PersonId| self.people.offices(*id).iter().any(|o| o.span.contains(on));
        if found.iter().any(in_office) {
            found.retain(in_office);
        }
        match found[..] {
            [one] => Ok(one),
            [] => {
                let all = self.people.all_names().filter(|(_, id)| !self.people.offices(*id).is_empty());
                let mut near: Vec<PersonId> = nearest(&cell, all, 6).into_iter().map(|(id, _)| id).collect();
                near.dedup();
                near.truncate(3);
                let near = self.people.choices(&near, &self.resolver);
                let text = both(|l| messages::staff_representative_unknown(l, &cell, listed(&near)));
                Err(row.note(SERVES, &cell, "unknown_person", text).with(near))
            }
            ref many => Err(self.two(row, SERVES, &cell, many)),
        }
    }

    /// The person who serves, if they are known: by id, else by name among those who serve this representative, else among
    /// those who serve anybody. Somebody who holds an office is not meant by a name alone.
    fn known(
        &self,
        row: &Row<'_>,
        cell: &str,
        serves: PersonId,
    ) -> std::result::Result<Option<PersonId>, Note> {
        if let Ok(id) = cell.parse::<PersonId>() {
            return self.by_id(row, PERSON, cell, id).map(Some);
        }
        let mut found = self.people.called(&called(cell));
        if found.contains(&serves) {
            return Ok(Some(serves));
        }
        found.retain(|id| self.staff.serves_anybody(*id));
        if found.iter().any(|id| self.staff.serves(*id, serves)) {
            found.retain(|id| self.staff.serves(*id, serves));
        }
        match found[..] {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            ref many => Err(self.two(row, PERSON, cell, many)),
        }
    }

    fn by_id(
        &self,
        row: &Row<'_>,
        field: usize,
        cell: &str,
        id: PersonId,
    ) -> std::result::Result<PersonId, Note> {
        if self.people.names(id).is_some() {
            return Ok(id);
        }
        Err(row.note(field, cell, "unknown_person", both(|l| messages::staff_person_unknown(l, cell))))
    }

    fn two(&self, row: &Row<'_>, field: usize, cell: &str, many: &[PersonId]) -> Note {
        let many = self.people.choices(many, &self.resolver);
        row.note(field, cell, "two_people", both(|l| messages::staff_two(l, cell, listed(&many)))).with(many)
    }
}

/// A word of a fixed list; `None` where the cell says nothing.
fn word<T>(
    row: &Row<'_>,
    field: usize,
    parse: impl Fn(&str) -> Option<T>,
    unknown: impl Fn(&Row<'_>, &str) -> Note,
) -> std::result::Result<Option<T>, Note> {
    row.some(field).map(|said| parse(&said).ok_or_else(|| unknown(row, &said))).transpose()
}

fn unknown_kind(row: &Row<'_>, said: &str) -> Note {
    let text = both(|l| messages::staff_kind_unknown(l, said, StaffKind::ALL.map(|k| k.title(l)).join(", ")));
    row.note(KIND, said, "unknown_staff_kind", text)
}

fn unknown_payer(row: &Row<'_>, said: &str) -> Note {
    let text = both(|l| messages::payer_unknown(l, said, Payer::ALL.map(|p| p.name()).join(", ")));
    row.note(PAYER, said, "unknown_payer", text)
}
