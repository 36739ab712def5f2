//! A table as a file: the rows of a page for a spreadsheet or a script, as comma-separated text or as a workbook.

mod csv;
mod stream;
#[cfg(test)]
mod tests;
mod xlsx;

use base::{Bounds, Day, Share};
use ui::messages as m;
use words::Locale;

pub use rust_xlsxwriter::XlsxError;
pub use stream::Stream;

/// What stands in one cell. A number stays a number and a day a day, so that they can be sorted and added up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text; never run as a formula, whatever it begins with.
    Text(String),
    /// A whole number; a workbook keeps it exactly up to 2^53.
    Whole(i64),
    /// A share: a fraction in text, per cent in a workbook.
    Share(Share),
    /// A day: `2025-05-30`.
    Day(Day),
    /// Nothing is known: an empty cell, never a nought.
    Nothing,
}

impl From<&str> for Cell {
    fn from(s: &str) -> Cell {
        Cell::Text(s.to_owned())
    }
}

impl From<String> for Cell {
    fn from(s: String) -> Cell {
        Cell::Text(s)
    }
}

impl From<i64> for Cell {
    fn from(n: i64) -> Cell {
        Cell::Whole(n)
    }
}

impl From<usize> for Cell {
    fn from(n: usize) -> Cell {
        Cell::Whole(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<Share> for Cell {
    fn from(s: Share) -> Cell {
        Cell::Share(s)
    }
}

impl From<Day> for Cell {
    fn from(d: Day) -> Cell {
        Cell::Day(d)
    }
}

impl<C: Into<Cell>> From<Option<C>> for Cell {
    fn from(known: Option<C>) -> Cell {
        known.map_or(Cell::Nothing, Into::into)
    }
}

/// A format in which every table can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// UTF-8 with a byte-order mark, so that a spreadsheet shows Hindi; numbers without groups, days as `2025-05-30`.
    Csv,
    /// A workbook: the table, and a sheet that says what it is.
    Xlsx,
}

impl Format {
    /// From the ending of an address or of a file's name; `None` for any other.
    pub fn of(path: &str) -> Option<Format> {
        [Format::Csv, Format::Xlsx].into_iter().find(|f| path.ends_with(&format!(".{}", f.ending())))
    }

    /// The ending of a file's name.
    pub const fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
        }
    }

    /// The media type.
    pub const fn media(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// A table to be written: a heading for each column, a cell in each column of each row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// What its file is called, without an ending.
    pub name: String,
    /// What its sheet is called in a workbook: a word or two.
    pub title: String,
    /// What a workbook says of it on a sheet of its own: which table it is, of which day, by which rule.
    pub about: Vec<String>,
    /// The headings.
    pub columns: Vec<String>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Grid {
    /// A table of some things, a row for each, to which the columns are still to be added.
    pub fn of<T: Copy>(
        name: impl Into<String>,
        title: impl Into<String>,
        things: impl IntoIterator<Item = T>,
    ) -> Lines<T> {
        let things: Vec<T> = things.into_iter().collect();
        let rows = vec![Vec::new(); things.len()];
        let grid =
            Grid { name: name.into(), title: title.into(), about: Vec::new(), columns: Vec::new(), rows };
        Lines { things, grid }
    }

    /// With a line that says who took it, when and for what: the last row of the table, and on the sheet that says what it is.
    #[must_use]
    pub fn marked(mut self, mark: &str) -> Grid {
        let mut row = vec![Cell::Nothing; self.columns.len()];
        if let Some(first) = row.first_mut() {
            *first = mark.into();
        }
        self.rows.push(row);
        self.about.push(mark.to_owned());
        self
    }

    /// The table in a format, made at a moment (microseconds since the epoch).
    ///
    /// # Errors
    /// If a workbook cannot be made: it holds no more than 1,048,575 rows.
    pub fn write(&self, format: Format, l: Locale, at: i64) -> Result<Vec<u8>, XlsxError> {
        match format {
            Format::Csv => Ok(csv::write(self)),
            Format::Xlsx => xlsx::write(self, l, at),
        }
    }
}

/// A [`Grid`] in the making: a column at a time, so that a heading and what stands below it are said in one place.
#[derive(Debug, Clone)]
pub struct Lines<T> {
    things: Vec<T>,
    grid: Grid,
}

impl<T: Copy> Lines<T> {
    /// One more column.
    pub fn column<C: Into<Cell>>(mut self, heading: impl Into<String>, cell: impl Fn(T) -> C) -> Lines<T> {
        self.grid.columns.push(heading.into());
        for (row, thing) in self.grid.rows.iter_mut().zip(&self.things) {
            row.push(cell(*thing).into());
        }
        self
    }

    /// Three more columns for a number that is not always known exactly: as it was stated, the least and the most it can be. Where nothing
    /// at all is known all three are empty.
    pub fn bounds(self, l: Locale, what: &str, of: impl Fn(T) -> Option<Bounds>) -> Lines<T> {
        let known = |x: T| of(x).filter(|b| *b != Bounds::UNKNOWN);
        self.column(what, |x| known(x).and_then(|b| b.value))
            .column(m::least_of(l, what), |x| known(x).map(|b| b.lower))
            .column(m::most_of(l, what), |x| known(x).and_then(|b| b.upper))
    }

    /// The table, and what is to be said of it.
    pub fn about(mut self, lines: impl IntoIterator<Item = String>) -> Grid {
        self.grid.about = lines.into_iter().collect();
        self.grid
    }
}
