//! Files from outside become rows, safely.
//!
//! [`open`] looks at the first bytes of a file (its name decides nothing) and answers with a [`Table`]: headers, then
//! one [`Record`] after another. Text (CSV, TSV; UTF-8, UTF-16 with its mark) is streamed in this process with a
//! bound on every record. A workbook (XLSX) is first read whole by a child process that has put limits on itself
//! ([`child_main`]), into a temporary file of plain rows: whatever a hostile workbook does, it does it there, and no
//! row is handed on before the last one was read. A map file (GeoJSON, TopoJSON) becomes a row per feature, with its
//! outline in a column of its own.
//!
//! Everything that can be wrong with a file is a [`DecodeError`], which says where and what to do about it.
//!
//! All functions here block; a server calls them from a thread that may.

mod cells;
mod child;
mod detect;
mod error;
mod features;
mod header;
mod sheet;
mod source;
mod table;
#[cfg(test)]
mod tests;
mod text;

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

pub use child::child_main;
pub use error::{Column, DecodeError, Foreign};
pub use source::Source;
pub use table::{Record, Sheets, Table};

/// Columns that a table may have, and cells that a row may fill.
pub const MAX_COLUMNS: usize = 2_000;
/// Bytes that one row may have, all cells together.
pub const MAX_RECORD_BYTES: u64 = 1 << 20;
/// Rows of a sheet: the limit of the XLSX format itself.
pub const MAX_SHEET_ROWS: u32 = 1_048_576;
/// Characters of one cell of a sheet: the limit of the XLSX format itself.
pub const MAX_CELL_CHARS: usize = 32_767;

/// How a file is to be opened.
#[derive(Debug, Clone, Copy)]
pub struct OpenOptions<'a> {
    /// The sheet of a workbook; `None` takes the first visible one that has a header and at least one row. Of a TopoJSON
    /// file, its object; `None` takes the first that has a feature.
    pub sheet: Option<&'a str>,
    /// The file's name as people are shown it; it decides nothing.
    pub name: &'a str,
    /// The program that reads workbooks.
    pub decoder: &'a Decoder,
}

/// How the child process that reads workbooks is started; it must call [`child_main`] before it starts any thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoder {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub args: Vec<OsString>,
}

impl Decoder {
    /// The running program with the hidden subcommand `decode-sheet`.
    ///
    /// # Errors
    /// When the system cannot say where the running program lies.
    pub fn this_program() -> io::Result<Decoder> {
        Ok(Decoder { program: std::env::current_exe()?, args: vec![OsString::from("decode-sheet")] })
    }
}

/// Opens a file of rows and reads its header.
///
/// # Errors
/// [`DecodeError`] for every file that is not a table, is broken, or is larger than a table of people can be.
pub fn open(source: &Source, options: &OpenOptions<'_>) -> Result<Table, DecodeError> {
    let file = source.open(options.name)?;
    match detect::form(&file)? {
        detect::Form::Text(encoding) => Table::of_text(file, encoding),
        detect::Form::Features => {
            let rows = features::decode(&file, options.sheet)?;
            Table::of_sheet(file, rows)
        }
        detect::Form::Workbook => {
            let (rows, sheets) = sheet::decode(&file, options)?;
            let mut table = Table::of_sheet(file, rows)?;
            table.sheets = sheets;
            Ok(table)
        }
    }
}
