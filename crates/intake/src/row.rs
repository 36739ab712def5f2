use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Mutex;

use base::{Count, Day};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer};
use words::Text;
use words::counts::says_unknown;

use crate::decode::Record;
use crate::header::{Layout, Place};
use crate::mend::Choice;
use crate::messages;
use crate::rejects::unguarded;
use words::message::both;

/// Something to say about a row: why it was rejected, or a warning that goes with it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Note {
    /// The row as a spreadsheet numbers it (the header is 1); 0 for the whole file.
    pub row: u64,
    /// The header of the column; empty where the row as a whole is meant.
    pub column: String,
    /// What stood there.
    pub value: String,
    /// A short name of the reason, for scripts.
    pub code: &'static str,
    /// The reason and the way out, in both languages.
    #[serde(flatten)]
    pub text: Text,
    /// Values that would have been taken, where a few are near.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

impl Note {
    /// The same note with values to choose from.
    #[must_use]
    pub fn with(mut self, choices: Vec<Choice>) -> Note {
        self.choices = choices;
        self
    }
}

/// A note as the answer of an operation keeps it, for a retry to be told the same.
#[derive(Deserialize)]
struct StoredNote {
    row: u64,
    column: String,
    value: String,
    code: String,
    hi: String,
    en: String,
    #[serde(default)]
    choices: Vec<Choice>,
}

impl<'de> Deserialize<'de> for Note {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Note, D::Error> {
        let n = StoredNote::deserialize(d)?;
        let text = Text::new(n.hi, n.en);
        Ok(Note {
            row: n.row,
            column: n.column,
            value: n.value,
            code: interned(n.code),
            text,
            choices: n.choices,
        })
    }
}

/// Codes are a few words known when the program is built; one that comes back from the database is kept once.
fn interned(code: String) -> &'static str {
    static KNOWN: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut known = KNOWN.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(same) = known.get(code.as_str()) {
        return same;
    }
    let kept: &'static str = String::leak(code);
    known.insert(kept);
    kept
}

/// One row of a file, asked by field.
pub struct Row<'a> {
    pub(crate) record: &'a Record,
    pub(crate) layout: &'a Layout,
}

impl Row<'_> {
    /// The row's number as a spreadsheet shows it.
    pub fn number(&self) -> u64 {
        self.record.row
    }

    /// Whether the file has the field at all.
    pub fn has(&self, field: usize) -> bool {
        !matches!(self.layout.place(field), Place::Absent)
    }

    /// The header under which a field stands in the file; its own name where it is composed or absent.
    pub fn header(&self, field: usize) -> String {
        self.layout.header_of(field)
    }

    /// The text of a field, without blanks at its ends; empty if the file does not have it. Several columns
    /// (`--map a=X+Y`) are joined by `;`.
    pub fn text(&self, field: usize) -> Cow<'_, str> {
        match self.layout.place(field) {
            Place::Absent => Cow::Borrowed(""),
            Place::Column(i) => Cow::Borrowed(self.cell(*i)),
            Place::Columns(all) => {
                let parts: Vec<&str> =
                    all.iter().map(|i| self.cell(*i)).filter(|s| !says_unknown(s)).collect();
                Cow::Owned(parts.join(";"))
            }
            Place::Set(template) => Cow::Owned(template.fill(|i| self.cell(i))),
        }
    }

    /// A cell without blanks at its ends and without the apostrophe that a rejects file sets before a formula.
    fn cell(&self, column: usize) -> &str {
        unguarded(self.record.get(column).trim())
    }

    /// The text of a field, or `None` if it says nothing.
    pub fn some(&self, field: usize) -> Option<String> {
        let text = self.text(field);
        (!says_unknown(&text)).then(|| text.into_owned())
    }

    /// A count; `None` where it is unknown (blank, `-`, `NA`). Several columns are added; if one of them is unknown, so is the sum.
    pub fn count(&self, field: usize) -> Result<Option<Count>, Note> {
        let one =
            |text: &str| words::counts::parse(text).map_err(|e| self.note(field, text, e.code(), e.text()));
        match self.layout.place(field) {
            Place::Columns(all) => {
                let mut sum = Count::exact(0);
                for i in all {
                    match one(self.cell(*i))? {
                        None => return Ok(None),
                        Some(n) => match sum.plus(n) {
                            Some(s) => sum = s,
                            None => {
                                let e = words::counts::CountError::TooLarge;
                                return Err(self.note(field, self.cell(*i), e.code(), e.text()));
                            }
                        },
                    }
                }
                Ok(Some(sum))
            }
            _ => one(&self.text(field)),
        }
    }

    /// The counts of the single columns of which a field is added up, with their headers; empty if it is one column.
    pub fn counts(&self, field: usize) -> Result<Vec<(String, Option<Count>)>, Note> {
        let Place::Columns(all) = self.layout.place(field) else { return Ok(Vec::new()) };
        all.iter()
            .map(|i| {
                let text = self.cell(*i);
                let count =
                    words::counts::parse(text).map_err(|e| self.note(field, text, e.code(), e.text()))?;
                Ok((self.layout.header(*i).to_owned(), count))
            })
            .collect()
    }

    /// A date; `None` where it is unknown.
    pub fn day(&self, field: usize) -> Result<Option<Day>, Note> {
        let text = self.text(field);
        words::dates::parse(&text).map_err(|e| self.note(field, &text, e.code(), e.text()))
    }

    /// An instant; a date alone means noon in India. `None` where it is unknown.
    pub fn instant(&self, field: usize) -> Result<Option<Timestamp>, Note> {
        let text = self.text(field);
        words::dates::parse_instant(&text).map_err(|e| self.note(field, &text, e.code(), e.text()))
    }

    /// A day that must not lie after `today`.
    pub fn past_day(&self, field: usize, today: Day) -> Result<Option<Day>, Note> {
        let day = self.day(field)?;
        match day {
            Some(d) if d > today => Err(self.note(
                field,
                &self.text(field),
                "future",
                both(|l| messages::row_future(l, today.to_string())),
            )),
            _ => Ok(day),
        }
    }

    /// A note about a field of this row, quoting `value`.
    pub fn note(&self, field: usize, value: &str, code: &'static str, text: Text) -> Note {
        Note {
            row: self.record.row,
            column: self.layout.header_of(field),
            value: value.to_owned(),
            code,
            text,
            choices: Vec::new(),
        }
    }

    /// A note about the row as a whole.
    pub fn whole(&self, code: &'static str, text: Text) -> Note {
        Note {
            row: self.record.row,
            column: String::new(),
            value: String::new(),
            code,
            text,
            choices: Vec::new(),
        }
    }

    /// The note for a field that must not be blank.
    pub fn missing(&self, field: usize) -> Note {
        self.note(field, "", "blank", both(messages::row_blank))
    }
}
