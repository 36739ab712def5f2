use base::Kind;
use serde::{Deserialize, Serialize};
use words::Text;

mod message;

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its place, 0 for the first.
    pub index: usize,
    /// Its header; empty where it has none or is itself the fault.
    pub header: String,
}

impl Column {
    /// The column at `index` of a table with these headers.
    pub fn new(index: usize, headers: &[String]) -> Column {
        Column { index, header: headers.get(index).map(|header| shorten(header)).unwrap_or_default() }
    }

    pub(super) fn at(index: usize) -> Column {
        Column { index, header: String::new() }
    }

    /// The letters under which a spreadsheet shows it: A, B, … Z, AA, …
    pub fn letters(&self) -> String {
        let mut letters = Vec::new();
        let mut n = self.index + 1;
        while n > 0 {
            letters.push(b'A' + ((n - 1) % 26) as u8);
            n = (n - 1) / 26;
        }
        letters.iter().rev().map(|byte| char::from(*byte)).collect()
    }
}

impl std::fmt::Display for Column {
    /// `C (मतदाता)`, or `C` alone.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.letters())?;
        if self.header.is_empty() { Ok(()) } else { write!(f, " ({})", self.header) }
    }
}

/// At most 60 characters of what a file says, for a message.
pub(super) fn shorten(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// A kind of file that is no table, or none that is read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Foreign {
    /// `.xls`, Excel up to 2003.
    OldExcel,
    /// `.xlsb`, Excel's binary workbook.
    BinaryExcel,
    /// `.ods` and its relatives.
    OpenDocument,
    /// PDF.
    Pdf,
    /// A zip without a workbook, or another archive or compressed file.
    Archive,
    /// A web page or XML, whatever its name ends in.
    WebPage,
    /// A photo or drawing.
    Picture,
    /// A text document.
    Document,
    /// A database file.
    Database,
}

/// Why a file cannot be read as a table. Row numbers are those a spreadsheet shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
#[error("{}", self.text().en)]
pub enum DecodeError {
    /// There is no file of this name.
    #[allow(missing_docs)]
    NoSuchFile { name: String },
    /// The disk, or the rights on the file, do not let it be read.
    #[allow(missing_docs)]
    Unreadable { name: String, detail: String },
    /// The file holds nothing, or only blank rows.
    Empty,
    /// The file is of another kind.
    #[allow(missing_docs)]
    Foreign { found: Foreign },
    /// The workbook is locked with a password.
    Password,
    /// UTF-16 without the mark that says so.
    Utf16WithoutMark,
    /// UTF-16 that breaks off in the middle of a character.
    #[allow(missing_docs)]
    BrokenUtf16 { row: u64 },
    /// Text in an older encoding than UTF-8.
    #[allow(missing_docs)]
    NotUtf8 { row: u64, column: Column },
    /// A byte 0, which no text has.
    #[allow(missing_docs)]
    NulByte { row: u64, column: Column },
    /// A row of more than [`super::MAX_RECORD_BYTES`].
    #[allow(missing_docs)]
    RecordTooLong { row: u64 },
    /// A cell that starts with a quotation mark which nothing closes.
    #[allow(missing_docs)]
    UnclosedQuote { row: u64 },
    /// More than [`super::MAX_COLUMNS`] columns.
    #[allow(missing_docs)]
    TooManyColumns { row: u64 },
    /// Two columns of one name.
    #[allow(missing_docs)]
    DuplicateHeader { row: u64, first: Column, second: Column },
    /// The workbook has no sheet of this name; those that it has.
    #[allow(missing_docs)]
    NoSuchSheet { asked: String, sheets: Vec<String> },
    /// A cell of more than [`super::MAX_CELL_CHARS`].
    #[allow(missing_docs)]
    CellTooLong { row: u64, column: Column },
    /// A row beyond the last one a sheet can have.
    #[allow(missing_docs)]
    TooManyRows { row: u64 },
    /// A workbook of more parts than any real one.
    #[allow(missing_docs)]
    TooManyParts { parts: u64 },
    /// A workbook that unpacks to more than is allowed; the part that does so, if one alone.
    #[allow(missing_docs)]
    UnpacksTooLarge { part: String },
    /// A workbook with a document type declaration, the means of having other files read.
    #[allow(missing_docs)]
    Doctype { part: String },
    /// A map file that is no JSON from beginning to end, or nested without measure; where it breaks off.
    #[allow(missing_docs)]
    NotJson { line: u64, column: u64 },
    /// JSON without features that have properties.
    NoFeatures,
    /// A feature whose coordinates are no pairs of numbers, or nested as its kind of geometry is not.
    #[allow(missing_docs)]
    BadCoordinates { row: u64 },
    /// A feature of a TopoJSON file refers to an arc that is not in it.
    #[allow(missing_docs)]
    NoSuchArc { row: u64, arc: i64 },
    /// A feature of more points than a row can hold.
    #[allow(missing_docs)]
    TooManyPoints { row: u64 },
    /// A map file of more than 64 MB.
    MapTooLarge,
    /// Reading the workbook took more memory or time than is allowed.
    TooLarge,
    /// The workbook is damaged.
    #[allow(missing_docs)]
    Broken { detail: String },
    /// The program that reads workbooks could not be run.
    #[allow(missing_docs)]
    NoDecoder { detail: String },
}

impl DecodeError {
    pub(super) fn reading(error: std::io::Error) -> DecodeError {
        DecodeError::Unreadable { name: String::new(), detail: error.to_string() }
    }

    /// The same fault with the name of its column.
    pub(super) fn with_headers(mut self, headers: &[String]) -> DecodeError {
        if let DecodeError::NotUtf8 { column, .. }
        | DecodeError::NulByte { column, .. }
        | DecodeError::CellTooLong { column, .. } = &mut self
        {
            *column = Column::new(column.index, headers);
        }
        self
    }

    /// A name for scripts, stable for ever.
    pub fn code(&self) -> &'static str {
        match self {
            DecodeError::NoSuchFile { .. } => "no_such_file",
            DecodeError::Unreadable { .. } => "unreadable",
            DecodeError::Empty => "empty",
            DecodeError::Foreign { found } => match found {
                Foreign::OldExcel => "old_excel",
                Foreign::BinaryExcel => "binary_excel",
                Foreign::OpenDocument => "open_document",
                Foreign::Pdf => "pdf",
                Foreign::Archive => "archive",
                Foreign::WebPage => "web_page",
                Foreign::Picture => "picture",
                Foreign::Document => "document",
                Foreign::Database => "database",
            },
            DecodeError::Password => "password",
            DecodeError::Utf16WithoutMark => "utf16_without_mark",
            DecodeError::BrokenUtf16 { .. } => "broken_utf16",
            DecodeError::NotUtf8 { .. } => "not_utf8",
            DecodeError::NulByte { .. } => "nul_byte",
            DecodeError::RecordTooLong { .. } => "row_too_long",
            DecodeError::UnclosedQuote { .. } => "unclosed_quote",
            DecodeError::TooManyColumns { .. } => "too_many_columns",
            DecodeError::DuplicateHeader { .. } => "duplicate_header",
            DecodeError::NoSuchSheet { .. } => "no_such_sheet",
            DecodeError::CellTooLong { .. } => "cell_too_long",
            DecodeError::TooManyRows { .. } => "too_many_rows",
            DecodeError::TooManyParts { .. } => "too_many_parts",
            DecodeError::UnpacksTooLarge { .. } => "unpacks_too_large",
            DecodeError::Doctype { .. } => "doctype",
            DecodeError::NotJson { .. } => "not_json",
            DecodeError::NoFeatures => "no_features",
            DecodeError::BadCoordinates { .. } => "bad_coordinates",
            DecodeError::NoSuchArc { .. } => "no_such_arc",
            DecodeError::TooManyPoints { .. } => "too_many_points",
            DecodeError::MapTooLarge => "map_too_large",
            DecodeError::TooLarge => "too_large",
            DecodeError::Broken { .. } => "broken",
            DecodeError::NoDecoder { .. } => "no_decoder",
        }
    }

    /// What kind of failure it is: nearly always the file's own.
    pub fn kind(&self) -> Kind {
        match self {
            DecodeError::NoSuchFile { .. } | DecodeError::NoSuchSheet { .. } => Kind::NotFound,
            DecodeError::Unreadable { .. } | DecodeError::NoDecoder { .. } => Kind::Internal,
            _ => Kind::Invalid,
        }
    }

    /// The row at which it happened, where there is one.
    pub fn row(&self) -> Option<u64> {
        match self {
            DecodeError::BrokenUtf16 { row }
            | DecodeError::NotUtf8 { row, .. }
            | DecodeError::NulByte { row, .. }
            | DecodeError::RecordTooLong { row }
            | DecodeError::UnclosedQuote { row }
            | DecodeError::TooManyColumns { row }
            | DecodeError::DuplicateHeader { row, .. }
            | DecodeError::CellTooLong { row, .. }
            | DecodeError::TooManyRows { row }
            | DecodeError::BadCoordinates { row }
            | DecodeError::NoSuchArc { row, .. }
            | DecodeError::TooManyPoints { row } => Some(*row),
            DecodeError::Utf16WithoutMark => Some(1),
            _ => None,
        }
    }

    /// The column at which it happened, where there is one; of two of one name the second.
    pub fn column(&self) -> Option<&Column> {
        match self {
            DecodeError::NotUtf8 { column, .. }
            | DecodeError::NulByte { column, .. }
            | DecodeError::CellTooLong { column, .. }
            | DecodeError::DuplicateHeader { second: column, .. } => Some(column),
            _ => None,
        }
    }

    /// What happened, where, and what to do about it, in both languages.
    pub fn text(&self) -> Text {
        message::of(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        let letters = |index| Column::at(index).letters();
        assert_eq!((letters(0), letters(25), letters(26)), ("A".into(), "Z".into(), "AA".into()));
        assert_eq!(letters(16_383), "XFD");
    }
}
