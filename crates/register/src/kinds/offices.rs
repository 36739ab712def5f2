//! `import offices`: who holds what for which area, from when until when.

use access::Ctx;
use areas::model::AreaKind;
use areas::resolve::Resolver;
use async_trait::async_trait;
use base::Day;
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use words::{Text, fold, message::both};

use crate::model::{Names, PersonId, Role};
use crate::people::{Change, People, Sighting};
use crate::{messages, store};

/// The kind `offices`.
pub struct Offices;

const PERSON: usize = 0;
const ROLE: usize = 1;
const AREA: usize = 2;
const FROM: usize = 3;
const TO: usize = 4;
const RANK: usize = 5;
const PORTFOLIO: usize = 6;
const SOURCE: usize = 7;

#[async_trait]
impl Kind for Offices {
    fn name(&self) -> &'static str {
        "offices"
    }

    fn title(&self) -> Text {
        both(messages::title_offices)
    }

    fn about(&self) -> Text {
        both(messages::about_offices)
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::text("person", &["व्यक्ति", "नाम", "name"], "नमूना देवी").need(Need::Required),
            Field::text("role", &["पद", "दायित्व", "post"], "विधायक").need(Need::Required),
            Field::text("area", &["क्षेत्र", "विधानसभा", "constituency"], "NP-AC-001"),
            Field::text("from", &["कब से"], "2023-12-03").class(Class::Date),
            Field::text("to", &["कब तक"], "").class(Class::Date),
            Field::text("rank", &["दर्जा"], "cabinet"),
            Field::text("portfolio", &["विभाग"], ""),
            Field::text("source", &["स्रोत"], ""),
        ]
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas", "aliases", "roster", "offices"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::FACTS
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        let resolver = Resolver::load(ctx, &AreaKind::REPRESENTED).await?;
        let now = ctx.present();
        let ids = store::names(&mut ctx.tx, now).await?.into_iter().collect();
        let people = People::load(ctx).await?;
        let (on, source, today) = (given.on, given.source.clone(), ctx.today());
        Ok(Box::new(Officing { resolver, people, ids, today, on, source, outcome: Outcome::default() }))
    }
}

struct Officing {
    resolver: Resolver,
    people: People,
    ids: std::collections::HashMap<PersonId, Names>,
    today: Day,
    /// The first day of rows that carry none.
    on: Option<Day>,
    source: Option<String>,
    outcome: Outcome,
}

#[async_trait]
impl Session for Officing {
    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let one = |n: Note| vec![n];
        let person = row.some(PERSON).ok_or_else(|| one(row.missing(PERSON)))?;
        let said = row.some(ROLE).ok_or_else(|| one(row.missing(ROLE)))?;
        let role = Role::parse(&said).ok_or_else(|| one(unknown_role(row, ROLE, &said)))?;
        let from = row.past_day(FROM, self.today).map_err(one)?.or(self.on);
        let from = from.ok_or_else(|| one(row.missing(FROM)))?;
        let to = row.day(TO).map_err(one)?;
        if to.is_some_and(|t| t < from) {
            return Err(one(row.note(TO, &row.text(TO), "span", both(messages::row_span))));
        }
        let area = match row.some(AREA) {
            None => None,
            Some(a) => {
                let found = self.resolver.find(&a, Some(role.area_kind()), None, from);
                Some(found.map_err(|e| one(e.note(row, AREA, &a)))?)
            }
        };
        // An id names the person for sure; a name is matched as in a roster.
        let names = match person.parse::<PersonId>().ok().and_then(|id| self.ids.get(&id)) {
            Some(n) => n.clone(),
            None => called(&person),
        };
        let sighting = Sighting {
            names,
            role,
            area,
            on: from,
            from: Some(from),
            to,
            rank: row.some(RANK),
            portfolio: row.some(PORTFOLIO),
            house: None,
            source: row.some(SOURCE).or_else(|| self.source.clone()),
        };
        let (_, change) = self.people.sight(&sighting, &self.resolver, row, PERSON, notes).map_err(one)?;
        count(&mut self.outcome, change);
        Ok(())
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        self.people.write(ctx, stamp).await?;
        Ok(self.outcome)
    }
}

/// Adds one row to the tally.
pub fn count(outcome: &mut Outcome, change: Change) {
    match change {
        Change::None => outcome.unchanged += 1,
        Change::Updated => outcome.updated += 1,
        Change::Created => outcome.created += 1,
    }
}

/// The names in a cell that may hold one script or both.
pub fn called(cell: &str) -> Names {
    let (name_en, name_hi) = fold::split_scripts(cell);
    Names { name_hi, name_en, gender: None }
}

/// The note for a role that does not exist.
pub fn unknown_role(row: &Row<'_>, field: usize, said: &str) -> Note {
    let text = both(|l| {
        let known = Role::ALL.map(|r| r.title(l)).join(", ");
        messages::role_unknown(l, said, &known)
    });
    row.note(field, said, "unknown_role", text)
}
