//! What a person writes into the cells of a file before it is taken in. The file itself stays as it was published.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::decode::Record;

/// A value that would be taken, for a person to choose: `MP-AC-007`, shown as `देवपुर (MP-AC-007)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is written into the cell.
    pub value: String,
    /// How it is shown.
    pub label: String,
}

impl Choice {
    /// A value that is shown as it is written.
    pub fn plain(value: impl Into<String>) -> Choice {
        let value = value.into();
        Choice { label: value.clone(), value }
    }
}

/// The corrections of a file: of single cells, of all cells of a column with the same text, and of rows that are too long.
/// Columns are counted from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mends {
    /// Row, column, text.
    pub cells: BTreeMap<u64, BTreeMap<usize, String>>,
    /// Column, published text, text.
    pub alike: BTreeMap<usize, BTreeMap<String, String>>,
    /// Rows whose cells stand in the right columns although there are more of them than headers: the rest is left out.
    pub cut: BTreeSet<u64>,
}

/// One corrected cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The row as a spreadsheet numbers it.
    pub row: u64,
    /// The column, 0 for the first.
    pub column: usize,
    /// Its header.
    pub header: String,
    /// What the file says.
    pub published: String,
    /// What is taken instead.
    pub corrected: String,
}

impl Mends {
    /// Whether nothing is corrected.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.alike.is_empty() && self.cut.is_empty()
    }

    /// How many answers a person gave.
    pub fn count(&self) -> usize {
        let of_cells: usize = self.cells.values().map(BTreeMap::len).sum();
        of_cells + self.alike.values().map(BTreeMap::len).sum::<usize>() + self.cut.len()
    }

    /// Corrects one cell.
    pub fn cell(&mut self, row: u64, column: usize, text: &str) {
        self.cells.entry(row).or_default().insert(column, one_line(text));
    }

    /// Corrects all cells of a column that hold `published`; an empty `text` takes an earlier answer back.
    pub fn all_alike(&mut self, column: usize, published: &str, text: &str) {
        let (published, text) = (one_line(published), one_line(text));
        let answers = self.alike.entry(column).or_default();
        if text.is_empty() {
            answers.remove(&published);
        } else {
            answers.insert(published, text);
        }
        self.alike.retain(|_, answers| !answers.is_empty());
    }

    /// Lays the corrections over a row, and says which cells are other than they were published.
    pub fn lay(&self, record: &mut Record, headers: &[String]) -> Vec<Correction> {
        let cut = self.cut.contains(&record.row);
        let own = self.cells.get(&record.row);
        if own.is_none() && self.alike.is_empty() && !cut {
            return Vec::new();
        }
        let mut amended = BTreeMap::new();
        for (column, answers) in &self.alike {
            if let Some(text) = answers.get(&one_line(record.get(*column))) {
                amended.insert(*column, text.clone());
            }
        }
        amended.extend(own.into_iter().flatten().map(|(c, text)| (*c, text.clone())));
        amended.retain(|c, text| *c < record.len() && one_line(record.get(*c)) != *text);
        let corrections = amended.iter().map(|(column, text)| Correction {
            row: record.row,
            column: *column,
            header: headers.get(*column).cloned().unwrap_or_default(),
            published: record.get(*column).to_owned(),
            corrected: text.clone(),
        });
        let mut corrections: Vec<Correction> = corrections.collect();
        if cut && record.surplus {
            corrections.push(Correction {
                row: record.row,
                column: record.len(),
                header: String::new(),
                published: record.extra().collect::<Vec<_>>().join(" | "),
                corrected: String::new(),
            });
        }
        if !corrections.is_empty() {
            record.amend(&amended, cut);
        }
        corrections
    }
}

/// A text as a field of a form holds it: without line breaks, and without blanks at its ends.
pub fn one_line(text: &str) -> String {
    text.replace(['\r', '\n', '\0'], " ").trim().to_owned()
}
