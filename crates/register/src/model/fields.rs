//! The organisation's own fields in the entry of a worker, and what is written in them.

use base::Day;
use words::{Locale, Text, dates, fold, numbers::grouped};

use crate::messages as m;

/// What can be written into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldKind {
    /// A few words.
    Text,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// One value of a list.
    Choice,
}

impl FieldKind {
    /// All of them.
    pub const ALL: [FieldKind; 5] =
        [FieldKind::Text, FieldKind::Number, FieldKind::Date, FieldKind::YesNo, FieldKind::Choice];

    /// The name in the database and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            FieldKind::Text => "text",
            FieldKind::Number => "number",
            FieldKind::Date => "date",
            FieldKind::YesNo => "yes_no",
            FieldKind::Choice => "choice",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<FieldKind> {
        FieldKind::ALL.into_iter().find(|k| k.name() == name)
    }

    /// What it is called.
    pub fn title(self, l: Locale) -> String {
        m::field_kind(l, self.name())
    }
}

/// A field that the organisation asks of its workers beside what everybody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtraField {
    /// Its name in files, on the command line and in the database.
    pub code: String,
    /// What it is called.
    pub title: Text,
    /// What can be written into it.
    pub kind: FieldKind,
    /// The values of a list.
    pub choices: Vec<Text>,
    /// What it is for, as the worker is told.
    pub purpose: Text,
    /// The designations whose holders it is for; none: for all.
    pub designations: Vec<String>,
    /// The day from which it is not asked any more.
    pub ended: Option<Day>,
}

impl ExtraField {
    /// Whether it is asked of somebody with these designations.
    pub fn is_for<'a>(&self, held: impl IntoIterator<Item = &'a str>) -> bool {
        self.designations.is_empty() || held.into_iter().any(|d| self.designations.iter().any(|x| x == d))
    }

    /// A value as it is shown.
    pub fn shown(&self, value: &str, l: Locale) -> String {
        match self.kind {
            FieldKind::Text => value.to_owned(),
            FieldKind::Number => value.parse::<i64>().map_or_else(|_| value.to_owned(), |n| grouped(n, l)),
            FieldKind::Date => value.parse::<Day>().map_or_else(|_| value.to_owned(), |d| dates::date(d, l)),
            FieldKind::YesNo if value == "yes" => m::field_yes(l),
            FieldKind::YesNo => m::field_no(l),
            FieldKind::Choice => {
                let found = self.choices.iter().find(|c| c.hi == value);
                found.map_or_else(|| value.to_owned(), |c| c.get(l).to_owned())
            }
        }
    }
}

/// The organisation's fields, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExtraFields(Vec<ExtraField>);

impl ExtraFields {
    /// From a list in its order.
    pub fn new(all: Vec<ExtraField>) -> ExtraFields {
        ExtraFields(all)
    }

    /// All of them, those that are not asked any more too.
    pub fn all(&self) -> &[ExtraField] {
        &self.0
    }

    /// Those that are asked.
    pub fn live(&self) -> impl Iterator<Item = &ExtraField> {
        self.0.iter().filter(|f| f.ended.is_none())
    }

    /// The one with a code.
    pub fn by_code(&self, code: &str) -> Option<&ExtraField> {
        self.0.iter().find(|f| f.code == code)
    }

    /// The one that has a name already: its code, or a title in either language.
    pub fn called(&self, name: &str) -> Option<&ExtraField> {
        let wanted = fold::header(name);
        self.live()
            .find(|f| [&f.code, &f.title.hi, &f.title.en].into_iter().any(|n| fold::header(n) == wanted))
    }
}

/// What is believed of a worker in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extra {
    /// The code of the field.
    pub field: String,
    /// The value as it is stored.
    pub value: String,
    /// When it was entered, microseconds since the epoch.
    pub known_from: i64,
    /// The import that brought it, if one did.
    pub import_no: Option<i64>,
}
