//! `import roster`: one row per representative, as analysts keep it: who, for which area, and the counts of each platform.

use access::Ctx;
use accounts::book::{Book, BookError, Seen};
use accounts::kinds::accounts::{checked_id, unknown_owner};
use accounts::links::{LinkError, normalise};
use accounts::model::AccountId;
use accounts::platform::{Owner, Platform};
use areas::model::AreaKind;
use areas::resolve::Resolver;
use async_trait::async_trait;
use base::Day;
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, IntakeError, Kind, Need, Note, Outcome, Result, Row, Session};
use register::contacts::{Contacts, Unread};
use register::kinds::offices::{count, unknown_role};
use register::model::{ContactKind, Names, PersonId, Role};
use register::people::{Change, People, Sighting};
use std::borrow::Cow;
use words::{Text, fold, message::both};

use crate::messages;
use crate::model::{Reading, ReadingSource, Status};
use crate::readings::{Batch, rebuild_touched};
use crate::store::readings::{self as store, Kept};

/// The kind `roster`.
pub struct Roster;

const NAME: usize = 0;
const NAME_HI: usize = 1;
const NAME_EN: usize = 2;
const ROLE: usize = 3;
const AREA: usize = 4;
const GENDER: usize = 5;
const PHONE: usize = 6;
const RANK: usize = 7;
const PORTFOLIO: usize = 8;
const HOUSE: usize = 9;
const FROM: usize = 10;
const ON: usize = 11;
const SOURCE: usize = 12;
/// Where the fields of the platforms begin; each platform has [`PER`] of them.
const PLATFORMS: usize = 13;
const PER: usize = 5;

/// What people write for "followers" in a header.
const FOLLOWERS: [&str; 9] =
    ["followers", "फॉलोअर्स", "फॉलोअर", "फालोवर", "फालोवर्स", "फॉलोवर", "फॉलोवर्स", "अनुयायी", "subscribers"];

fn platform_fields(p: Platform) -> [Field; PER] {
    let spoken: Vec<&str> = match p {
        Platform::X => vec!["x", "twitter", "ट्विटर", "एक्स"],
        Platform::Facebook => vec!["facebook", "fb", "फेसबुक"],
        Platform::Instagram => vec!["instagram", "insta", "इंस्टाग्राम", "इंस्टा"],
        Platform::Youtube => vec!["youtube", "यूट्यूब"],
        Platform::Telegram => vec!["telegram", "टेलीग्राम"],
        Platform::Whatsapp => vec!["whatsapp", "व्हाट्सऐप", "व्हाट्सएप", "whatsapp channel"],
        Platform::Mastodon => vec!["mastodon", "मैस्टोडॉन"],
        Platform::Bluesky => vec!["bluesky", "ब्लूस्काई"],
        Platform::Sharechat => vec!["sharechat", "शेयरचैट"],
        Platform::Koo => vec!["koo", "कू"],
    };
    let with = |endings: &[&str]| -> Vec<String> {
        spoken
            .iter()
            .flat_map(|s| endings.iter().map(move |e| format!("{s} {e}").trim().to_owned()))
            .collect()
    };
    let field = |suffix: &str, endings: &[&str], class: Class| Field {
        name: Cow::Owned(format!("{}{suffix}", p.name())),
        headers: with(endings),
        class,
        need: Need::Optional,
        several: false,
        example: "",
    };
    [
        field("", &["", "handle", "account", "link", "url", "खाता", "हैंडल", "लिंक"], Class::PlatformId),
        field("_id", &["id", "account id", "आईडी"], Class::PlatformId),
        field("_followers", &FOLLOWERS, Class::Count),
        field("_posts", &["posts", "पोस्ट"], Class::Count),
        field("_owner", &["owner", "किसका"], Class::Text),
    ]
}

#[async_trait]
impl Kind for Roster {
    fn name(&self) -> &'static str {
        "roster"
    }

    fn title(&self) -> Text {
        both(messages::title_roster)
    }

    fn about(&self) -> Text {
        both(messages::about_roster)
    }

    fn fields(&self) -> Vec<Field> {
        let name = Need::OneOf("name");
        let mut all = vec![
            Field::text("name", &["नाम", "प्रतिनिधि", "representative"], "नमूना देवी").need(name),
            Field::text("name_hi", &["हिंदी नाम", "hindi name"], "").need(name),
            Field::text("name_en", &["अंग्रेज़ी नाम", "english name"], "").need(name),
            Field::text("role", &["पद", "post", "दायित्व"], "विधायक").need(Need::Required),
            Field::text("area", &["क्षेत्र", "विधानसभा", "विधानसभा क्षेत्र", "constituency", "seat"], "NP-AC-001"),
            Field::text("gender", &["लिंग"], ""),
            Field::text(
                "phone",
                &["फोन", "मोबाइल", "मोबाइल नंबर", "mobile", "contact", "सोशल मीडिया कांटेक्ट नम्बर", "संपर्क"],
                "",
            )
            .class(Class::Protected),
            Field::text("rank", &["दर्जा", "श्रेणी"], "cabinet"),
            Field::text("portfolio", &["विभाग", "department"], ""),
            Field::text("house", &["सदन"], ""),
            Field::text("from", &["कब से", "since"], "").class(Class::Date),
            Field::text("on", &["तारीख", "दिनांक", "date", "as on"], "2026-11-01").class(Class::Date),
            Field::text("source", &["स्रोत"], ""),
        ];
        all.extend(Platform::ALL.into_iter().flat_map(platform_fields));
        all
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["areas", "aliases", "roster", "offices", "accounts"]
    }

    fn facts(&self) -> &'static [Facts] {
        static ALL: std::sync::LazyLock<Vec<Facts>> = std::sync::LazyLock::new(|| {
            [
                &store::FACTS[..],
                &accounts::store::FACTS,
                &register::store::FACTS,
                &[register::store::contacts::FACTS],
            ]
            .concat()
        });
        &ALL
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        let mut people = People::load(ctx).await?;
        let mut complete = Vec::new();
        for name in &given.complete {
            complete.push(Role::parse(name).ok_or_else(|| IntakeError::NoSuchField {
                field: name.clone(),
                fields: Role::ALL.map(Role::name).join(", "),
            })?);
        }
        people.complete(complete);
        Ok(Box::new(Rostering {
            resolver: Resolver::load(ctx, &AreaKind::REPRESENTED).await?,
            people,
            contacts: Contacts::load(ctx).await?,
            book: Book::load(ctx).await?,
            batch: Batch::default(),
            changes: Vec::new(),
            today: ctx.today(),
            on: given.on,
            source: given.source.clone(),
        }))
    }

    async fn undone(&self, ctx: &mut Ctx) -> Result<()> {
        Ok(rebuild_touched(ctx).await?)
    }
}

struct Rostering {
    resolver: Resolver,
    people: People,
    /// The numbers of people; none where there are no keys to protect them.
    contacts: Option<Contacts>,
    book: Book,
    batch: Batch,
    /// What each row changed, and how many counts it brought.
    changes: Vec<(Change, usize)>,
    today: Day,
    on: Option<Day>,
    source: Option<String>,
}

/// What a row says of one platform, read before anything is kept.
struct Cell {
    field: usize,
    platform: Platform,
    none: bool,
    handle: Option<String>,
    platform_id: Option<String>,
    owner: Option<Owner>,
    count: Option<base::Count>,
    posts: Option<i64>,
}

#[async_trait]
impl Session for Rostering {
    fn understood(&self, row: &Row<'_>, field: usize) -> Option<String> {
        let role = Role::parse(&row.some(ROLE)?)?;
        let day = row.day(ON).ok().flatten().or(self.on).unwrap_or(self.today);
        match field {
            ROLE => Some(role.title(words::Locale::Hi)),
            AREA => {
                let area = self.resolver.find(&row.some(AREA)?, Some(role.area_kind()), None, day).ok()?;
                Some(self.resolver.choice(area).label)
            }
            _ => None,
        }
    }

    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let one = |n: Note| vec![n];
        let on = row
            .past_day(ON, self.today)
            .map_err(one)?
            .or(self.on)
            .ok_or_else(|| one(row.note(ON, "", "no_date", both(messages::roster_no_date))))?;
        let said = row.some(ROLE).ok_or_else(|| one(row.missing(ROLE)))?;
        let role = Role::parse(&said).ok_or_else(|| one(unknown_role(row, ROLE, &said)))?;
        let area = match row.some(AREA) {
            None => None,
            Some(a) => {
                let found = self.resolver.find(&a, Some(role.area_kind()), None, on);
                Some(found.map_err(|e| one(e.note(row, AREA, &a)))?)
            }
        };
        let cells = self.cells(row)?;
        let names = names(row);
        let called = names.get(words::Locale::Hi).to_owned();
        if names.name_hi.is_none() && names.name_en.is_none() {
            return Err(one(row.missing(NAME)));
        }
        if register::rules::says_vacant(&called) {
            let area = area.ok_or_else(|| one(row.missing(AREA)))?;
            let change = self.people.vacate(role, area, on);
            self.changes.push((change, 0));
            return Ok(());
        }
        let sighting = Sighting {
            names,
            role,
            area,
            on,
            from: row.past_day(FROM, self.today).map_err(one)?,
            to: None,
            rank: row.some(RANK).map(|r| register::rules::rank_key(&r)),
            portfolio: row.some(PORTFOLIO),
            house: row.some(HOUSE),
            source: row.some(SOURCE).or_else(|| self.source.clone()),
        };
        let (person, mut change) =
            self.people.sight(&sighting, &self.resolver, row, NAME, notes).map_err(one)?;
        change = change.max(self.phone(person, on, row, notes));
        let mut counts = 0;
        for cell in cells {
            match self.account(person, on, &cell) {
                Ok((account, c)) => {
                    change = change.max(c);
                    if let Some(account) = account.filter(|_| cell.count.is_some() || cell.posts.is_some()) {
                        counts += 1;
                        self.keep(account, on, &cell);
                    }
                }
                // The office stands; only this account cannot be taken.
                Err(e) => {
                    let name = |p: PersonId| self.people.describe(p, &self.resolver);
                    notes.push(row.note(cell.field, &row.text(cell.field), e.code(), e.text(&name)));
                }
            }
        }
        self.changes.push((change, counts));
        Ok(())
    }

    fn conclude(&mut self) -> Vec<Note> {
        let ended = self.people.end_absent();
        ended
            .into_iter()
            .map(|(role, name, last)| Note {
                row: 0,
                column: "name".to_owned(),
                value: name.clone(),
                code: "absent_ended",
                text: both(|l| messages::roster_absent(l, &name, role.title(l), last.to_string())),
                choices: Vec::new(),
            })
            .collect()
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        self.people.write(ctx, stamp).await?;
        if let Some(contacts) = &mut self.contacts {
            contacts.write(ctx, stamp).await?;
        }
        self.book.write(ctx, stamp).await?;
        let readings = self.batch.write(ctx, stamp).await?;
        // A row is what its strongest part is. Whether a count was new is known only now: as many rows without another
        // change are new, or changed, as there are counts of that sort.
        let mut outcome = Outcome::default();
        let (mut created, mut updated) = (readings.created, readings.updated);
        for (change, counts) in std::mem::take(&mut self.changes) {
            let counts = counts as u64;
            let change = match change {
                Change::None if counts > 0 && created > 0 => Change::Created,
                Change::None if counts > 0 && updated > 0 => Change::Updated,
                c => c,
            };
            if counts > 0 {
                let taken = created.min(counts);
                created -= taken;
                updated -= updated.min(counts - taken);
            }
            count(&mut outcome, change);
        }
        Ok(outcome)
    }
}

impl Rostering {
    /// Reads everything a row says of platforms; all of its mistakes at once.
    fn cells(&self, row: &Row<'_>) -> std::result::Result<Vec<Cell>, Vec<Note>> {
        let (mut cells, mut wrong) = (Vec::new(), Vec::new());
        for (i, platform) in Platform::ALL.into_iter().enumerate() {
            match cell(row, PLATFORMS + i * PER, platform) {
                Ok(Some(c)) => cells.push(c),
                Ok(None) => {}
                Err(n) => wrong.push(n),
            }
        }
        if wrong.is_empty() { Ok(cells) } else { Err(wrong) }
    }

    /// Takes in the phone of a row. The office stands if it is none; what it says instead is quoted nowhere.
    fn phone(&mut self, person: PersonId, on: Day, row: &Row<'_>, notes: &mut Vec<Note>) -> Change {
        let (Some(contacts), Some(cell)) = (&mut self.contacts, row.some(PHONE)) else { return Change::None };
        let source = row.some(SOURCE).or_else(|| self.source.clone());
        match contacts.sight(person, ContactKind::Mobile, &cell, on, source.as_deref()) {
            Ok(change) => change,
            Err(Unread::NoNumber) => {
                notes.push(row.note(PHONE, "", "no_mobile", both(|l| ContactKind::Mobile.unread(l))));
                Change::None
            }
            Err(Unread::Keys(e)) => {
                notes.push(row.note(PHONE, "", e.code(), e.text()));
                Change::None
            }
        }
    }

    fn account(
        &mut self,
        person: PersonId,
        on: Day,
        c: &Cell,
    ) -> std::result::Result<(Option<AccountId>, Change), BookError> {
        if c.none {
            return Ok((None, self.book.confirm_none(person, c.platform, on)?));
        }
        let seen = Seen {
            person,
            platform: c.platform,
            handle: c.handle.clone(),
            platform_id: c.platform_id.clone(),
            owner: c.owner,
            declared: None,
            on,
            span: None,
        };
        self.book.sight(&seen).map(|(id, change)| (Some(id), change))
    }

    fn keep(&mut self, account: AccountId, on: Day, c: &Cell) {
        let reading = Reading {
            at: on.noon().as_microsecond(),
            day: on,
            count: c.count,
            status: Status::Ok,
            source: ReadingSource::Import,
            held_back: false,
        };
        self.batch.push(Kept { account, reading, following: None, posts: c.posts });
    }
}

/// The names of a row: `name` may hold either script or both.
fn names(row: &Row<'_>) -> Names {
    let mut names = Names { gender: row.some(GENDER), ..Names::default() };
    for field in [NAME_HI, NAME_EN, NAME] {
        let Some(cell) = row.some(field) else { continue };
        let (latin, devanagari) = fold::split_scripts(&cell);
        names.name_hi = names.name_hi.or(devanagari);
        names.name_en = names.name_en.or(latin);
    }
    names
}

fn cell(row: &Row<'_>, field: usize, platform: Platform) -> std::result::Result<Option<Cell>, Note> {
    let (id_field, count_field, posts_field, owner_field) = (field + 1, field + 2, field + 3, field + 4);
    let text = row.text(field);
    let mut c = Cell {
        field,
        platform,
        none: false,
        handle: None,
        platform_id: None,
        owner: None,
        count: row.count(count_field)?,
        posts: row.count(posts_field)?.map(|c| c.value),
    };
    match normalise(&text, Some(platform)) {
        Ok(link) => (c.handle, c.platform_id) = (link.handle, link.account_id),
        Err(LinkError::Empty) => {}
        Err(LinkError::NoAccount) => c.none = true,
        Err(e) => return Err(row.note(field, &text, e.code(), e.text())),
    }
    if let Some(id) = row.some(id_field) {
        c.platform_id = Some(checked_id(row, id_field, platform, &id)?);
    }
    if let Some(owner) = row.some(owner_field) {
        c.owner = Some(Owner::from_name(&owner).ok_or_else(|| unknown_owner(row, owner_field, &owner))?);
    }
    if c.none && c.count.is_some_and(|n| n.value > 0) {
        let text = both(|l| messages::roster_none_but_count(l, platform.name()));
        return Err(row.note(count_field, &row.text(count_field), "none_but_count", text));
    }
    let says =
        c.none || c.handle.is_some() || c.platform_id.is_some() || c.count.is_some() || c.posts.is_some();
    Ok(says.then_some(c))
}
