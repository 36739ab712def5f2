//! `import accounts`: which account is whose, since when; or that somebody has none.

use std::collections::HashMap;

use access::Ctx;
use areas::model::AreaKind;
use areas::resolve::Resolver;
use async_trait::async_trait;
use base::{Day, Span};
use db::Stamp;
use db::history::Facts;
use intake::mend::Choice;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use register::kinds::offices::{called, count};
use register::model::{Names, PersonId};
use register::people::{People, listed};
use words::{Text, message::both};

use crate::book::{Book, Seen};
use crate::links::{LinkError, normalise};
use crate::platform::{Owner, Platform};
use crate::{messages, store};

/// The kind `accounts`.
pub struct Accounts;

const PERSON: usize = 0;
const PLATFORM: usize = 1;
const HANDLE: usize = 2;
const ACCOUNT_ID: usize = 3;
const URL: usize = 4;
const OWNER: usize = 5;
const FROM: usize = 6;
const TO: usize = 7;
const DECLARED: usize = 8;
const AREA: usize = 9;

#[async_trait]
impl Kind for Accounts {
    fn name(&self) -> &'static str {
        "accounts"
    }

    fn title(&self) -> Text {
        both(messages::title_accounts)
    }

    fn about(&self) -> Text {
        both(messages::about_accounts)
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::text("person", &["व्यक्ति", "नाम", "name"], "नमूना देवी").need(Need::Required),
            Field::text("platform", &["मंच", "प्लेटफ़ॉर्म"], "facebook"),
            Field::text("handle", &["हैंडल", "खाता", "account", "username"], "namuna.devi")
                .class(Class::PlatformId)
                .need(Need::OneOf("which")),
            Field::text("account_id", &["खाता id", "id", "platform id"], "100044123")
                .class(Class::PlatformId)
                .need(Need::OneOf("which")),
            Field::text("url", &["लिंक", "पता", "link"], "https://www.facebook.com/namuna.devi")
                .need(Need::OneOf("which")),
            Field::text("owner", &["किसका", "स्वामी"], "personal"),
            Field::text("from", &["कब से"], "").class(Class::Date),
            Field::text("to", &["कब तक"], "").class(Class::Date),
            Field::text("declared_in_form_26", &["फॉर्म 26", "form 26", "declared"], "हाँ"),
            Field::text("area", &["क्षेत्र", "विधानसभा", "constituency"], "NP-AC-001"),
        ]
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas", "roster", "offices", "accounts"]
    }

    fn facts(&self) -> &'static [Facts] {
        &store::FACTS
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        let now = ctx.present();
        let names: HashMap<PersonId, Names> =
            register::store::names(&mut ctx.tx, now).await?.into_iter().collect();
        Ok(Box::new(Accounting {
            resolver: Resolver::load(ctx, &AreaKind::REPRESENTED).await?,
            people: People::load(ctx).await?,
            book: Book::load(ctx).await?,
            names,
            on: given.on.unwrap_or(ctx.today()),
            outcome: Outcome::default(),
        }))
    }
}

struct Accounting {
    resolver: Resolver,
    people: People,
    book: Book,
    names: HashMap<PersonId, Names>,
    on: Day,
    outcome: Outcome,
}

#[async_trait]
impl Session for Accounting {
    fn check(&mut self, row: &Row<'_>, _notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let one = |n: Note| vec![n];
        let person = self.person(row).map_err(one)?;
        let hint = match row.some(PLATFORM) {
            None => None,
            Some(p) => Some(Platform::from_name(&p).ok_or_else(|| one(unknown_platform(row, PLATFORM, &p)))?),
        };
        let (from, to) = (row.day(FROM).map_err(one)?, row.day(TO).map_err(one)?);
        let span = (from.is_some() || to.is_some()).then(|| Span::first_last(from, to));
        let on = from.unwrap_or(self.on);
        let (field, text) = match (row.some(URL), row.some(HANDLE)) {
            (Some(url), _) => (URL, url),
            (None, Some(handle)) => (HANDLE, handle),
            // "None" in the column says that somebody looked; a blank one does not.
            (None, None) => (HANDLE, row.text(HANDLE).into_owned()),
        };
        let link = match normalise(&text, hint) {
            Ok(link) => Some(link),
            Err(LinkError::NoAccount) => {
                let platform = hint.ok_or_else(|| one(row.missing(PLATFORM)))?;
                let change = self
                    .book
                    .confirm_none(person, platform, on)
                    .map_err(|e| one(self.note(row, field, &text, &e)))?;
                count(&mut self.outcome, change);
                return Ok(());
            }
            Err(LinkError::Empty) if row.some(ACCOUNT_ID).is_some() => None,
            Err(e) => return Err(one(row.note(field, &text, e.code(), e.text()))),
        };
        let platform =
            link.as_ref().map(|l| l.platform).or(hint).ok_or_else(|| one(row.missing(PLATFORM)))?;
        let platform_id = match row.some(ACCOUNT_ID) {
            Some(id) => Some(checked_id(row, ACCOUNT_ID, platform, &id).map_err(one)?),
            None => link.as_ref().and_then(|l| l.account_id.clone()),
        };
        let owner = match row.some(OWNER) {
            None => None,
            Some(o) => Some(Owner::from_name(&o).ok_or_else(|| one(unknown_owner(row, OWNER, &o)))?),
        };
        let seen = Seen {
            person,
            platform,
            handle: link.and_then(|l| l.handle),
            platform_id,
            owner,
            declared: row.some(DECLARED).map(|d| says_yes(&d)),
            on,
            span,
        };
        let (_, change) = self.book.sight(&seen).map_err(|e| one(self.note(row, field, &text, &e)))?;
        count(&mut self.outcome, change);
        Ok(())
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        self.book.write(ctx, stamp).await?;
        Ok(self.outcome)
    }
}

impl Accounting {
    fn person(&self, row: &Row<'_>) -> std::result::Result<PersonId, Note> {
        let cell = row.some(PERSON).ok_or_else(|| row.missing(PERSON))?;
        if let Some(id) = cell.parse::<PersonId>().ok().filter(|id| self.names.contains_key(id)) {
            return Ok(id);
        }
        let area = match row.some(AREA) {
            None => None,
            Some(a) => {
                let found = self.resolver.find(&a, None, None, self.on);
                Some(found.map_err(|e| e.note(row, AREA, &a))?)
            }
        };
        match self.people.candidates(&called(&cell), area, &self.resolver)[..] {
            [one] => Ok(one),
            [] => {
                let all = self.names.iter().flat_map(|(id, n)| {
                    [&n.name_hi, &n.name_en].into_iter().flatten().map(move |s| (s.as_str(), *id))
                });
                let near = words::nearest::nearest(&cell, all, 3);
                let near: Vec<PersonId> = near.into_iter().map(|(id, _)| id).collect();
                let near = self.people.choices(&near, &self.resolver);
                let text = both(|l| messages::person_unknown(l, &cell, listed(&near)));
                Err(row.note(PERSON, &cell, "unknown_person", text).with(near))
            }
            ref many => {
                let many = self.people.choices(many, &self.resolver);
                let text = both(|l| messages::person_two(l, &cell, listed(&many)));
                Err(row.note(PERSON, &cell, "two_people", text).with(many))
            }
        }
    }

    fn note(&self, row: &Row<'_>, field: usize, value: &str, e: &crate::book::BookError) -> Note {
        let name = |p: PersonId| self.people.describe(p, &self.resolver);
        row.note(field, value, e.code(), e.text(&name))
    }
}

/// A platform's own id as a row gives it, or the reason why it cannot be one.
pub fn checked_id(
    row: &Row<'_>,
    field: usize,
    platform: Platform,
    id: &str,
) -> std::result::Result<String, Note> {
    // Spreadsheets turn long numbers into 1.23E+17: the last digits are gone and cannot be brought back.
    let id = id.trim().trim_start_matches('\'');
    if platform.valid_account_id(id) {
        return Ok(id.to_owned());
    }
    Err(row.note(field, id, "bad_account_id", both(|l| messages::id_bad(l, id, platform.name()))))
}

/// The note for a platform that is not known.
pub fn unknown_platform(row: &Row<'_>, field: usize, said: &str) -> Note {
    let known = Platform::ALL.map(Platform::name).join(", ");
    let text = both(|l| messages::platform_unknown(l, said, &known));
    row.note(field, said, "unknown_platform", text)
        .with(Platform::ALL.map(|p| Choice::plain(p.name())).to_vec())
}

/// The note for an owner that is not known.
pub fn unknown_owner(row: &Row<'_>, field: usize, said: &str) -> Note {
    row.note(field, said, "unknown_owner", both(|l| messages::owner_unknown(l, said)))
}

fn says_yes(s: &str) -> bool {
    matches!(words::fold::header(s).as_str(), "yes" | "y" | "true" | "1" | "हां" | "हाँ" | "जीहां")
}
