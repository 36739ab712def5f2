//! What one look at a file showed, for a person who decides what to do with it.

use std::collections::{BTreeSet, HashMap, HashSet};

use words::{Text, contact};

use crate::decode::{Record, Sheets, Table};
use crate::header::Layout;
use crate::mend::{Choice, Correction, one_line};
use crate::run::Report;
use crate::{Class, Field, Note, Row, Session};

/// Rows that are shown as they were understood.
const FIRST: usize = 5;
/// Rejected rows that are kept with all their cells; the others are counted.
const ROWS: usize = 2_000;
/// Bytes that these may have together.
const BYTES: usize = 16 << 20;
/// Texts that were rejected alike, told apart.
const ALIKE: usize = 2_000;
/// Corrections that are shown.
const CORRECTIONS: usize = 1_000;

/// What a look at a file showed.
#[derive(Debug, Clone, Default)]
pub struct Look {
    /// The headers.
    pub headers: Vec<String>,
    /// The row in which they stand.
    pub header_row: u64,
    /// The sheets of a workbook.
    pub sheets: Sheets,
    /// Which column is which field, as far as it is known.
    pub layout: Option<Layout>,
    /// The first rows that can be taken.
    pub first: Vec<Taken>,
    /// The first rows that cannot be taken.
    pub rejected: Vec<Rejected>,
    /// Why rows are rejected, the most frequent reason first.
    pub reasons: Vec<Reason>,
    /// Texts for which rows are rejected, the most frequent first.
    pub alike: Vec<Alike>,
    /// The first corrected cells, also of rows that are rejected all the same.
    pub corrections: Vec<Correction>,
    /// What would come of it; `None` where something is wrong with the file as a whole.
    pub report: Option<Report>,
    /// What is wrong with the file as a whole and can be put right by saying more about it: its short name, and in words.
    pub problem: Option<(&'static str, Text)>,
}

/// A row that can be taken.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Its number.
    pub row: u64,
    /// Field, the text of the field, and as what it was understood beyond a count or a date.
    pub fields: Vec<(usize, String, Option<String>)>,
}

/// A row that cannot be taken.
#[derive(Debug, Clone)]
pub struct Rejected {
    /// Its number.
    pub row: u64,
    /// Its cells, with what was corrected so far.
    pub cells: Vec<String>,
    /// What stands beyond the last header, if that is what is wrong.
    pub extra: Vec<String>,
    /// Why.
    pub notes: Vec<Fault>,
    /// The columns that were corrected, each with what was published.
    pub corrected: Vec<(usize, String)>,
}

/// One thing that is wrong with a row.
#[derive(Debug, Clone)]
pub struct Fault {
    /// What it is.
    pub note: Note,
    /// The columns in which it lies; none where the file has no column for it.
    pub columns: Vec<usize>,
}

/// Why rows are rejected.
#[derive(Debug, Clone)]
pub struct Reason {
    /// The short name of the reason.
    pub code: &'static str,
    /// Rows with it.
    pub rows: u64,
    /// One of them.
    pub example: Text,
}

/// A text of a column for which rows are rejected: one answer mends them all.
#[derive(Debug, Clone)]
pub struct Alike {
    /// The column.
    pub column: usize,
    /// The text as published.
    pub text: String,
    /// Rows with it.
    pub rows: u64,
    /// The short name of the reason.
    pub code: &'static str,
    /// The reason in words.
    pub why: Text,
    /// Values that would be taken.
    pub choices: Vec<Choice>,
}

/// Takes notice while a file is checked.
#[derive(Default)]
pub(crate) struct Eye {
    pub look: Look,
    bytes: usize,
    reasons: HashMap<&'static str, usize>,
    alike: HashMap<(usize, String), usize>,
    rejected_rows: HashSet<u64>,
    /// How the cells of each column are shown.
    shown: Vec<Shown>,
}

/// How a cell is shown: a number of a person is in nobody's way, and on no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    AsItIs,
    /// A field of protected numbers.
    Masked,
    /// A column that nobody uses: what looks like such a number in it.
    Hidden,
}

impl Shown {
    fn of(self, cell: &str) -> String {
        match self {
            Shown::AsItIs => cell.to_owned(),
            Shown::Masked => contact::masked(cell),
            Shown::Hidden => contact::hidden(cell).into_owned(),
        }
    }
}

impl Eye {
    /// A file was opened, and its headers matched.
    pub fn opened(&mut self, table: &Table, layout: &Layout, fields: &[Field]) {
        *self = Eye::default();
        let shown = |c: usize| match () {
            () if layout.is_protected(c, fields) => Shown::Masked,
            () if layout.fields_of(c).next().is_none() => Shown::Hidden,
            () => Shown::AsItIs,
        };
        self.shown = (0..table.headers.len()).map(shown).collect();
        self.look.headers = table.headers.clone();
        self.look.header_row = table.header_row;
        self.look.sheets = table.sheets.clone();
        self.look.layout = Some(layout.clone());
    }

    pub fn corrected(&mut self, corrections: &[Correction]) {
        let room = CORRECTIONS.saturating_sub(self.look.corrections.len());
        self.look.corrections.extend(corrections.iter().take(room).cloned());
    }

    pub fn taken(&mut self, all: &[Field], row: &Row<'_>, session: &dyn Session) {
        if self.look.first.len() < FIRST {
            let text = |f: usize| match all[f].class {
                Class::Protected => contact::masked(&row.text(f)),
                _ => row.text(f).into_owned(),
            };
            let fields = (0..all.len()).filter(|f| row.has(*f));
            let fields = fields.map(|f| (f, text(f), session.understood(row, f))).collect();
            self.look.first.push(Taken { row: row.number(), fields });
        }
    }

    pub fn rejected(&mut self, record: &Record, layout: &Layout, notes: &[Note], corrected: &[Correction]) {
        let faults: Vec<Fault> = notes
            .iter()
            .map(|n| Fault { note: n.clone(), columns: layout.columns_under(&n.column) })
            .collect();
        let mut counted: Vec<&'static str> = Vec::new();
        for Fault { note, columns } in &faults {
            if !counted.contains(&note.code) {
                counted.push(note.code);
                self.count(note);
            }
            // Only of one column is it known which text is to be replaced; a blank cell is nobody's in particular.
            if let [column] = columns[..] {
                let published = corrected.iter().find(|c| c.column == column).map(|c| c.published.as_str());
                let text = one_line(published.unwrap_or(record.get(column)));
                if !text.is_empty() && self.shown(column) == Shown::AsItIs {
                    self.like(column, text, note);
                }
            }
        }
        self.rejected_rows.insert(record.row);
        let size: usize = record.iter().map(|c| c.len() + 24).sum();
        if self.look.rejected.len() < ROWS && self.bytes + size < BYTES {
            self.bytes += size;
            self.look.rejected.push(Rejected {
                row: record.row,
                cells: record.iter().enumerate().map(|(i, cell)| self.shown(i).of(cell)).collect(),
                extra: record.extra().map(|cell| Shown::Hidden.of(cell)).collect(),
                notes: faults,
                corrected: corrected.iter().map(|c| (c.column, c.published.clone())).collect(),
            });
        }
    }

    fn shown(&self, column: usize) -> Shown {
        self.shown.get(column).copied().unwrap_or(Shown::Hidden)
    }

    fn count(&mut self, note: &Note) {
        let at = *self.reasons.entry(note.code).or_insert_with(|| {
            self.look.reasons.push(Reason { code: note.code, rows: 0, example: note.text.clone() });
            self.look.reasons.len() - 1
        });
        if let Some(reason) = self.look.reasons.get_mut(at) {
            reason.rows += 1;
        }
    }

    fn like(&mut self, column: usize, text: String, note: &Note) {
        let full = self.look.alike.len() >= ALIKE;
        let at = match self.alike.get(&(column, text.clone())) {
            Some(at) => *at,
            None if full => return,
            None => {
                let (code, why, choices) = (note.code, note.text.clone(), note.choices.clone());
                self.look.alike.push(Alike { column, text: text.clone(), rows: 0, code, why, choices });
                self.alike.insert((column, text), self.look.alike.len() - 1);
                self.look.alike.len() - 1
            }
        };
        if let Some(alike) = self.look.alike.get_mut(at) {
            alike.rows += 1;
        }
    }

    /// Whether the rows are to be shown to [`Eye::stand`], as they were published.
    pub fn doubts(&self) -> bool {
        !self.alike.is_empty()
    }

    /// A text that stands in a row that was taken is not what is wrong with the others (they say the same twice, for example): one
    /// answer for all of them would change the row that is right.
    pub fn stand(&mut self, record: &Record) {
        if self.rejected_rows.contains(&record.row) {
            return;
        }
        let columns: BTreeSet<usize> = self.alike.keys().map(|(c, _)| *c).collect();
        for column in columns {
            if let Some(at) = self.alike.remove(&(column, one_line(record.get(column))))
                && let Some(alike) = self.look.alike.get_mut(at)
            {
                alike.rows = 0;
            }
        }
    }

    /// What was seen, in the order in which a person wants it.
    pub fn seen(mut self) -> Look {
        self.look.reasons.sort_by_key(|r| std::cmp::Reverse(r.rows));
        self.look.alike.retain(|a| a.rows > 0);
        self.look.alike.sort_by_key(|a| std::cmp::Reverse(a.rows));
        self.look
    }
}
