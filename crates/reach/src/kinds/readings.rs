//! `import readings`: counts of accounts that are known, as a platform, a page or a person gave them.

use std::collections::HashMap;

use access::Ctx;
use accounts::book::Book;
use accounts::kinds::accounts::unknown_platform;
use accounts::links::normalise;
use accounts::model::AccountId;
use accounts::platform::Platform;
use async_trait::async_trait;
use base::{Count, Day, Precision};
use db::Stamp;
use db::history::Facts;
use intake::{Class, Field, Given, Kind, Need, Note, Outcome, Result, Row, Session};
use jiff::Timestamp;
use words::{Text, message::both};

use crate::messages;
use crate::model::{Reading, ReadingSource, Status};
use crate::readings::{Batch, rebuild_touched};
use crate::store::evidence;
use crate::store::readings::{self as store, Kept};

/// The kind `readings`.
pub struct ReadingsFile;

const PLATFORM: usize = 0;
const ACCOUNT: usize = 1;
const AT: usize = 2;
const FOLLOWERS: usize = 3;
const FOLLOWING: usize = 4;
const POSTS: usize = 5;
const PRECISION: usize = 6;
const STATUS: usize = 7;
const SOURCE: usize = 8;

#[async_trait]
impl Kind for ReadingsFile {
    fn name(&self) -> &'static str {
        "readings"
    }

    fn title(&self) -> Text {
        both(messages::title_readings)
    }

    fn about(&self) -> Text {
        both(messages::about_readings)
    }

    fn fields(&self) -> Vec<Field> {
        let count = |f: Field| f.class(Class::Count);
        vec![
            Field::text("platform", &["मंच", "प्लेटफ़ॉर्म"], "facebook").need(Need::Required),
            Field::text("account", &["खाता", "हैंडल", "account id", "handle", "username"], "100044123")
                .class(Class::PlatformId)
                .need(Need::Required),
            Field::text("at", &["तारीख", "समय", "date", "time", "day"], "2026-11-01").class(Class::Date),
            count(Field::text(
                "followers",
                &["फॉलोअर्स", "फॉलोअर", "फालोवर", "फालोवर्स", "फॉलोवर", "फॉलोवर्स", "अनुयायी", "subscribers"],
                "12,500",
            ))
            .need(Need::Required),
            count(Field::text("following", &["फॉलोइंग"], "")),
            count(Field::text("posts", &["पोस्ट"], "")),
            Field::text("precision", &["सटीकता"], "exact"),
            Field::text("status", &["स्थिति"], "ok"),
            Field::text("source", &["स्रोत"], "manual"),
        ]
    }

    fn builds_on(&self) -> &'static [&'static str] {
        &["roster", "accounts"]
    }

    fn facts(&self) -> &'static [Facts] {
        const ALL: [Facts; 2] = [store::FACTS[0], evidence::FACTS];
        &ALL
    }

    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>> {
        Ok(Box::new(ReadingSession {
            book: Book::load(ctx).await?,
            now: ctx.now,
            on: given.on,
            found: HashMap::new(),
            times: HashMap::new(),
            key: String::new(),
            batch: Batch::default(),
        }))
    }

    async fn undone(&self, ctx: &mut Ctx) -> Result<()> {
        Ok(rebuild_touched(ctx).await?)
    }
}

/// A cell is read once and remembered: files of millions of rows hold the same accounts and days again and again.
const REMEMBER: usize = 100_000;

struct ReadingSession {
    book: Book,
    now: i64,
    on: Option<Day>,
    found: HashMap<String, (Platform, Option<AccountId>)>,
    times: HashMap<String, Timestamp>,
    key: String,
    batch: Batch,
}

#[async_trait]
impl Session for ReadingSession {
    fn check(&mut self, row: &Row<'_>, _notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>> {
        let one = |n: Note| vec![n];
        let at = self.instant(row).map_err(one)?;
        let day = Day::of(at);
        let account = self.account(row, day).map_err(one)?;
        let status = status(row).map_err(one)?;
        let source = match row.some(SOURCE) {
            None => ReadingSource::Import,
            // A source in words ("typed by the office") is no interface: it stays an import.
            Some(s) => ReadingSource::from_name(&s).unwrap_or(ReadingSource::Import),
        };
        let precision = match row.some(PRECISION) {
            None => None,
            Some(p) => Some(precision_named(&p).ok_or_else(|| {
                let known = names(&Precision::ALL, Precision::name);
                one(row.note(
                    PRECISION,
                    &p,
                    "unknown_precision",
                    both(|l| messages::reading_precision(l, &p, &known)),
                ))
            })?),
        };
        let count = row.count(FOLLOWERS).map_err(one)?.map(|c| stated(c, precision));
        if count.is_none() && status == Status::Ok && row.some(STATUS).is_some() {
            return Err(one(row.note(FOLLOWERS, "", "blank", both(messages::reading_blank))));
        }
        // What is hidden or gone has no count, whatever number the platform's answer holds.
        let count = count.filter(|_| status == Status::Ok);
        let number = |f: usize| row.count(f).map(|c| c.map(|c| c.value)).map_err(one);
        let (following, posts) = (number(FOLLOWING)?, number(POSTS)?);
        let reading = Reading { at: at.as_microsecond(), day, count, status, source, held_back: false };
        self.batch.push(Kept { account, reading, following, posts });
        Ok(())
    }

    fn conclude(&mut self) -> Vec<Note> {
        let beaten = self.batch.beaten();
        let note = || Note {
            row: 0,
            column: String::new(),
            value: String::new(),
            code: "several_of_a_day",
            text: both(|l| messages::reading_beaten(l, beaten)),
            choices: Vec::new(),
        };
        (beaten > 0).then(note).into_iter().collect()
    }

    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome> {
        Ok(self.batch.write(ctx, stamp).await?)
    }
}

impl ReadingSession {
    fn instant(&mut self, row: &Row<'_>) -> std::result::Result<Timestamp, Note> {
        let text = row.text(AT);
        let at = match self.times.get(text.as_ref()) {
            Some(at) => *at,
            None => {
                let at = match (row.instant(AT)?, self.on) {
                    (Some(at), _) => at,
                    (None, Some(day)) => day.noon(),
                    (None, None) => return Err(row.note(AT, "", "no_date", both(messages::reading_no_date))),
                };
                if self.times.len() < REMEMBER {
                    self.times.insert(text.clone().into_owned(), at);
                }
                at
            }
        };
        // A date alone means noon; a count of this morning must not be refused as one of the future.
        let today = Day::of(Timestamp::from_microsecond(self.now).unwrap_or(Timestamp::MAX));
        if Day::of(at) > today {
            return Err(row.note(
                AT,
                &text,
                "future",
                both(|l| messages::reading_future(l, today.to_string())),
            ));
        }
        Ok(at)
    }

    fn account(&mut self, row: &Row<'_>, day: Day) -> std::result::Result<AccountId, Note> {
        let (platform, account) = (row.text(PLATFORM), row.text(ACCOUNT));
        self.key.clear();
        self.key.push_str(&platform);
        self.key.push('\n');
        self.key.push_str(&account);
        let unknown = |p: Platform| {
            row.note(
                ACCOUNT,
                &account,
                "unknown_account",
                both(|l| messages::reading_account(l, account.as_ref(), p.name())),
            )
        };
        if let Some((p, found)) = self.found.get(&self.key) {
            return found.ok_or_else(|| unknown(*p));
        }
        let p = Platform::from_name(&platform).ok_or_else(|| unknown_platform(row, PLATFORM, &platform))?;
        if account.is_empty() {
            return Err(row.missing(ACCOUNT));
        }
        let (by_id, found) = look_up(&self.book, p, &account, day);
        // A handle may belong to another account on another day: only what an id says is remembered.
        if by_id.is_some() && self.found.len() < REMEMBER {
            self.found.insert(self.key.clone(), (p, found));
        }
        found.ok_or_else(|| unknown(p))
    }
}

/// The account that a cell names on a day: by the platform's id alone, and by id, handle or address.
pub(super) fn look_up(
    book: &Book,
    p: Platform,
    account: &str,
    day: Day,
) -> (Option<AccountId>, Option<AccountId>) {
    let by_id = book.find(p, Some(account), None, day);
    let link = normalise(account, Some(p)).ok();
    let by_handle = || {
        let link = link.as_ref()?;
        book.find(p, link.account_id.as_deref(), link.handle.as_deref(), day)
    };
    (by_id, by_id.or_else(by_handle))
}

/// The status that a row states; without one, that the account was read.
fn status(row: &Row<'_>) -> std::result::Result<Status, Note> {
    let said = row.text(STATUS);
    // Asked first: of a count, "hidden" says no more than that nobody knows it.
    if let Some(status) = Status::from_name(&said.trim().to_ascii_lowercase()) {
        return Ok(status);
    }
    match row.some(STATUS) {
        None => Ok(Status::Ok),
        Some(said) => {
            let text = both(|l| messages::reading_status(l, &said, names(Status::ALL, Status::name)));
            Err(row.note(STATUS, &said, "unknown_status", text))
        }
    }
}

/// A precision by its name, or by one of those that collectors give it.
fn precision_named(name: &str) -> Option<Precision> {
    match name {
        "floor" => Some(Precision::Floor3sf),
        "approx_text" => Some(Precision::Approx),
        name => Precision::from_name(name),
    }
}

/// A count with the precision a file states for it.
fn stated(c: Count, precision: Option<Precision>) -> Count {
    match precision {
        Some(Precision::Floor3sf) if c.precision == Precision::Exact => Count::floor_3sf(c.value),
        // An abbreviated number stays one, whatever the column says.
        Some(p) if c.precision == Precision::Exact => Count { precision: p, ..c },
        _ => c,
    }
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> String {
    all.iter().map(|t| name(*t)).collect::<Vec<_>>().join(", ")
}
