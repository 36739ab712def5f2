use std::borrow::Cow;

use access::{Ctx, Host};
use async_trait::async_trait;
use base::Day;
use db::Stamp;
use db::history::Facts;
use words::Text;

use crate::{Note, Result, Row};

/// What a value of a field is; decides which guards look at its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Words.
    Text,
    /// A count of people, in any notation of `words::counts`.
    Count,
    /// A date, in any notation of `words::dates`.
    Date,
    /// An identifier given by a platform: digits that are no Aadhaar number.
    PlatformId,
    /// An outline as well-known text: numbers that are nobody's.
    Outline,
    /// A number of a person: sealed before it is stored, shown masked, quoted nowhere. Where the installation has no keys it is
    /// recognised, so that nobody wonders, and not stored.
    Protected,
}

/// Whether a file can do without a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The file must have it.
    Required,
    /// The file must have at least one field of the group with this name.
    OneOf(&'static str),
    /// The file may have it.
    Optional,
}

/// One field of a kind: its name in `--map`, and the headers by which it is recognised.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name: `electors`, `x_followers`.
    pub name: Cow<'static, str>,
    /// Headers in Hindi and English that mean it, beside its name; compared by `words::fold::header`.
    pub headers: Vec<String>,
    /// What its values are.
    pub class: Class,
    /// Whether a file can do without it.
    pub need: Need,
    /// Whether several columns of a file may mean it. The first is read then; otherwise nobody knows which was meant, and
    /// the file is refused.
    pub several: bool,
    /// An invented example for the template.
    pub example: &'static str,
}

impl Field {
    /// An optional field of text.
    pub fn text(name: &'static str, headers: &[&str], example: &'static str) -> Field {
        let headers = headers.iter().map(|h| (*h).to_owned()).collect();
        Field {
            name: Cow::Borrowed(name),
            headers,
            class: Class::Text,
            need: Need::Optional,
            several: false,
            example,
        }
    }

    /// The same field, of another class.
    #[must_use]
    pub fn class(mut self, class: Class) -> Field {
        self.class = class;
        self
    }

    /// The same field, of whose columns the first is read.
    #[must_use]
    pub fn first_of_several(mut self) -> Field {
        self.several = true;
        self
    }

    /// The same field, needed.
    #[must_use]
    pub fn need(mut self, need: Need) -> Field {
        self.need = need;
        self
    }
}

/// What the person who imports says beside the file.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Given {
    /// The date of rows that carry none.
    pub on: Option<Day>,
    /// `FIELD=HEADER[+HEADER…]`: where a field is to be read, against the header match.
    pub map: Vec<(String, Vec<String>)>,
    /// `FIELD=TEXT`, where TEXT may hold `{HEADER}` or `{HEADER:03}`.
    pub set: Vec<(String, String)>,
    /// Where the file comes from, in words.
    pub source: Option<String>,
    /// Roles of which the file is the complete list.
    pub complete: Vec<String>,
}

/// What came of writing what was kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Outcome {
    /// Rows that brought something new.
    pub created: u64,
    /// Rows that changed something known.
    pub updated: u64,
    /// Rows that said what was known.
    pub unchanged: u64,
}

/// A kind of file, implemented by the system that owns what it brings.
#[async_trait]
pub trait Kind: Send + Sync {
    /// The name on the command line: `areas`.
    fn name(&self) -> &'static str;

    /// What it is, for people.
    fn title(&self) -> Text;

    /// What such a file is for, in one line.
    fn about(&self) -> Text;

    /// Its fields.
    fn fields(&self) -> Vec<Field>;

    /// Its fields, and behind them those that this installation has beside them.
    async fn fields_here(&self, _ctx: &mut Ctx) -> Result<Vec<Field>> {
        Ok(self.fields())
    }

    /// The kinds whose facts its rows refer to: while such an import stands, theirs cannot be undone.
    fn builds_on(&self) -> &'static [&'static str];

    /// The tables of facts it writes, for `import undo`.
    fn facts(&self) -> &'static [Facts];

    /// Whether its files list people who work for the organisation: such a list may name what an electoral roll names.
    fn lists_workers(&self) -> bool {
        false
    }

    /// Loads what is needed to check rows, so that [`Session::check`] needs no database.
    async fn begin(&self, ctx: &mut Ctx, given: &Given) -> Result<Box<dyn Session>>;

    /// Brings derived tables in line after an import of this kind was undone.
    async fn undone(&self, _ctx: &mut Ctx) -> Result<()> {
        Ok(())
    }
}

/// Whether what was kept still stands, although others wrote since [`Kind::begin`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It does: nothing of what it rests on has changed.
    Stands,
    /// Unknown: it is checked again in the turn of writers.
    CheckAgain,
    /// It does not, and there is too much of it to be checked while others wait: it is prepared anew outside of the turn.
    PrepareAgain,
}

/// One import of a kind: rows are checked and kept, then written together.
#[async_trait]
pub trait Session: Send {
    /// Whether the whole file is to be shown to [`Session::scan`] before the first row is checked.
    fn wants_scan(&self) -> bool {
        false
    }

    /// A first look at a row, where a row may refer to one that stands below it.
    fn scan(&mut self, _row: &Row<'_>) {}

    /// Checks one row and keeps it. Warnings go to `notes`. No input or output happens here.
    ///
    /// # Errors
    /// The reasons why the row cannot be taken; nothing of it is kept then.
    fn check(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> std::result::Result<(), Vec<Note>>;

    /// As what a field of a row that stands was understood, where more is to be said than its count or its date: the area that
    /// was meant. Asked right after [`Session::check`], for a few rows that are shown.
    fn understood(&self, _row: &Row<'_>, _field: usize) -> Option<String> {
        None
    }

    /// Warnings that only the whole file shows (a parent's total that disagrees with its children).
    fn conclude(&mut self) -> Vec<Note> {
        Vec::new()
    }

    /// Makes ready, outside of the turn of writers, what can be made ready: of a large file everything but the taking over.
    ///
    /// # Errors
    /// If the disk is full.
    async fn prepare(&mut self, _host: &Host) -> Result<()> {
        Ok(())
    }

    /// Asked in the turn when others wrote since [`Kind::begin`].
    async fn standing(&mut self, _ctx: &mut Ctx) -> Result<Standing> {
        Ok(Standing::CheckAgain)
    }

    /// Writes everything that was kept.
    async fn apply(&mut self, ctx: &mut Ctx, stamp: Stamp) -> Result<Outcome>;
}
