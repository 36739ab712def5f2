use std::collections::{BTreeMap, VecDeque};
use std::fs::File;
use std::io::{Seek, SeekFrom};

use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::text::{self, Encoding, Fault, Input};
use super::{Column, DecodeError, MAX_COLUMNS, header, source};

/// Bytes read at a time, and as much of the file as the delimiter is sniffed from.
const BUFFER: usize = 1 << 17;

/// Title rows that may stand above a header.
const MAX_TITLES: usize = 5;

/// An open table: its headers, and its rows one after another.
pub struct Table {
    /// The headers, trimmed; a column without one is `""`. No two are the same name.
    pub headers: Vec<String>,
    /// The row in which the headers stand, as a spreadsheet numbers it.
    pub header_row: u64,
    /// Bytes to be read in all, in the measure of [`Table::position`].
    pub bytes: u64,
    /// The sheet of a workbook that is read, and the names of all; empty for what is no workbook.
    pub sheets: Sheets,
    file: File,
    rows: Rows,
    /// Rows that were read to see which one is the header.
    ahead: VecDeque<Record>,
}

/// The sheets of a workbook.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheets {
    /// The one that is read.
    pub read: String,
    /// All of them that hold cells, in their order; no more than a hundred.
    pub all: Vec<String>,
}

/// One row. Cells are as they stand in the file, not trimmed; the same `Record` is used for all rows.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// The row's number as a spreadsheet shows it: the first row of the file is 1.
    pub row: u64,
    /// The row fills cells beyond the last header, as a stray delimiter makes it: its cells may stand in wrong columns.
    pub surplus: bool,
    cells: StringRecord,
    /// Cells before the first: 1 where the row carries its own number.
    first: usize,
    width: usize,
}

impl Record {
    /// The cell of column `i` (0 is the first); `""` where the row is too short.
    pub fn get(&self, i: usize) -> &str {
        if i < self.width { self.cells.get(self.first + i).unwrap_or("") } else { "" }
    }

    /// The cells of all columns.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.width).map(|i| self.get(i))
    }

    /// The number of columns: that of the headers.
    pub fn len(&self) -> usize {
        self.width
    }

    /// Whether the table has no column at all.
    pub fn is_empty(&self) -> bool {
        self.width == 0
    }

    /// Every cell there is, also those beyond the last header.
    fn all(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().skip(self.first)
    }

    /// The filled cells beyond the last header, which make a row [`Record::surplus`].
    pub fn extra(&self) -> impl Iterator<Item = &str> {
        self.all().skip(self.width).filter(|cell| !is_blank(cell))
    }

    /// The same row with other texts in some cells (by column), and, if `cut`, without what lies beyond the last header.
    pub fn amend(&mut self, cells: &BTreeMap<usize, String>, cut: bool) {
        let end = if cut { self.width } else { self.width.max(self.all().count()) };
        let mut amended: StringRecord = self.cells.iter().take(self.first).collect();
        for i in 0..end {
            let own = self.cells.get(self.first + i).unwrap_or("");
            amended.push_field(cells.get(&i).filter(|_| i < self.width).map_or(own, String::as_str));
        }
        self.cells = amended;
        self.fit(self.width);
    }

    fn filled(&self) -> usize {
        self.all().filter(|cell| !is_blank(cell)).count()
    }

    fn fit(&mut self, width: usize) {
        self.width = width;
        self.surplus =
            self.cells.len() > self.first + width && self.all().skip(width).any(|cell| !is_blank(cell));
    }
}

fn is_blank(cell: &str) -> bool {
    cell.chars().all(char::is_whitespace)
}

impl Table {
    pub(super) fn of_text(mut file: File, encoding: Encoding) -> Result<Table, DecodeError> {
        let mut head = vec![0; BUFFER];
        let n = source::read_at(&file, &mut head, 0).map_err(DecodeError::reading)?;
        let mut head = &head[..n];
        if matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be) {
            head = &head[..n / 2 * 2];
        }
        let (head, _) = match encoding {
            Encoding::Utf8 | Encoding::Utf8WithMark => encoding_rs::UTF_8.decode_with_bom_removal(head),
            Encoding::Utf16Le => encoding_rs::UTF_16LE.decode_with_bom_removal(head),
            Encoding::Utf16Be => encoding_rs::UTF_16BE.decode_with_bom_removal(head),
        };
        let delimiter = text::delimiter(&head);
        file.rewind().map_err(DecodeError::reading)?;
        let rows = file.try_clone().map_err(DecodeError::reading)?;
        Table::new(file, rows, encoding, delimiter, false)
    }

    /// From the plain rows that the child process wrote: as CSV, the row's number first.
    pub(super) fn of_sheet(file: File, mut rows: File) -> Result<Table, DecodeError> {
        rows.seek(SeekFrom::Start(0)).map_err(DecodeError::reading)?;
        Table::new(file, rows, Encoding::Utf8, b',', true)
    }

    fn new(
        file: File,
        rows: File,
        encoding: Encoding,
        delimiter: u8,
        numbered: bool,
    ) -> Result<Table, DecodeError> {
        let bytes = rows.metadata().map_err(DecodeError::reading)?.len();
        let input = Input::new(rows, encoding).map_err(DecodeError::reading)?;
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(BUFFER)
            .from_reader(input);
        let mut rows = Rows { reader, row: 0, numbered };

        let mut head = Record::default();
        if !rows.next_filled(&mut head)? {
            return Err(DecodeError::Empty);
        }
        if !numbered
            && head.all().next().unwrap_or("").trim().to_ascii_lowercase().starts_with("sep=")
            && !rows.next_filled(&mut head)?
        {
            return Err(DecodeError::Empty);
        }
        // Titles above the header are stepped over: rows that fill one cell, above a row that fills several.
        let mut ahead = VecDeque::new();
        while head.filled() == 1 && ahead.len() < MAX_TITLES {
            let mut below = Record::default();
            if !rows.next_filled(&mut below)? {
                break;
            }
            match below.filled() {
                1 => ahead.push_back(below),
                2 => {
                    ahead.push_back(below);
                    break;
                }
                _ => {
                    head = below;
                    ahead.clear();
                }
            }
        }
        let headers = header::headers(head.row, head.all())?;
        Ok(Table { headers, header_row: head.row, bytes, sheets: Sheets::default(), file, rows, ahead })
    }

    /// Reads the next row that has a filled cell; `false` after the last.
    ///
    /// # Errors
    /// [`DecodeError`] where the file is broken; there is no reading on after it.
    pub fn read(&mut self, into: &mut Record) -> Result<bool, DecodeError> {
        match self.ahead.pop_front() {
            Some(ahead) => *into = ahead,
            None => {
                if !self.rows.next_filled(into).map_err(|error| error.with_headers(&self.headers))? {
                    return Ok(false);
                }
            }
        }
        into.fit(self.headers.len());
        Ok(true)
    }

    /// Bytes read so far of [`Table::bytes`], a buffer ahead of the row read last.
    pub fn position(&self) -> u64 {
        self.rows.reader.get_ref().taken()
    }

    /// SHA-256 of the file as it came, read anew from its beginning; reading of rows is not disturbed.
    ///
    /// # Errors
    /// [`DecodeError::Unreadable`] when the disk fails.
    pub fn sha256(&self) -> Result<[u8; 32], DecodeError> {
        source::sha256(&self.file).map_err(DecodeError::reading)
    }
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table")
            .field("headers", &self.headers)
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

/// The records of a text and the numbers of their rows.
struct Rows {
    reader: csv::Reader<Input>,
    /// Number of the row read last.
    row: u64,
    /// Each record starts with the number of its row.
    numbered: bool,
}

impl Rows {
    fn next_filled(&mut self, into: &mut Record) -> Result<bool, DecodeError> {
        while self.next(into)? {
            if into.all().any(|cell| !is_blank(cell)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn next(&mut self, into: &mut Record) -> Result<bool, DecodeError> {
        let (start, line) = (self.reader.position().byte(), self.reader.position().line());
        self.reader.get_mut().start_record(start);
        let read = self.reader.read_record(&mut into.cells);
        let lines = self.reader.position().line() - line;
        let read = read.map_err(|error| self.fault(error, lines))?;
        if !read {
            return Ok(false);
        }
        into.first = usize::from(self.numbered);
        self.row = if self.numbered {
            into.cells.get(0).and_then(|number| number.parse().ok()).unwrap_or(self.row + 1)
        } else {
            // The reader passes over empty lines in silence; a spreadsheet numbers them. Line breaks inside cells are none.
            let inside = if lines > 1 { count_breaks(into.cells.as_slice()) } else { 0 };
            self.row + 1 + lines.saturating_sub(1 + inside)
        };
        into.row = self.row;
        self.check(into)?;
        Ok(true)
    }

    fn check(&self, record: &Record) -> Result<(), DecodeError> {
        let row = record.row;
        if record.cells.len() - record.first.min(record.cells.len()) > MAX_COLUMNS {
            return Err(DecodeError::TooManyColumns { row });
        }
        if record.cells.as_slice().as_bytes().contains(&0) {
            let index = record.all().position(|cell| cell.contains('\0')).unwrap_or(0);
            return Err(DecodeError::NulByte { row, column: Column::at(index) });
        }
        let last = record.cells.iter().next_back().unwrap_or("");
        if self.reader.get_ref().ended_in_quote(self.reader.position().byte(), last) {
            return Err(DecodeError::UnclosedQuote { row });
        }
        Ok(())
    }

    /// What an error of the reader means, `lines` after the record before.
    fn fault(&self, error: csv::Error, lines: u64) -> DecodeError {
        let row = self.row + lines.max(1);
        match error.into_kind() {
            ErrorKind::Utf8 { err, .. } => DecodeError::NotUtf8 { row, column: Column::at(err.field()) },
            ErrorKind::Io(error) => match error.get_ref().and_then(|inner| inner.downcast_ref::<Fault>()) {
                // Which of the lines swallowed so far was meant to be the row's end cannot be known: name its start.
                Some(Fault::LongRecord) => DecodeError::RecordTooLong { row: self.row + 1 },
                Some(Fault::BrokenUtf16) => DecodeError::BrokenUtf16 { row },
                None => DecodeError::reading(error),
            },
            kind => DecodeError::Unreadable { name: String::new(), detail: format!("{kind:?}") },
        }
    }
}

fn count_breaks(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u64
}
