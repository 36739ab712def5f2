//! The report on paper and in files: JSON for scripts, a table for a terminal, CSV and XLSX for a spreadsheet, HTML to send.

pub(crate) mod activation;
pub(crate) mod area;
pub(crate) mod compare;
pub mod html;
pub mod json;
pub(crate) mod person;
pub(crate) mod sheet;
pub mod table;
pub(crate) mod work;

use system::grid::{self, XlsxError};
use words::Locale;

use crate::report::{Report, ReportRow};

/// A format of `report reach`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Columns for a terminal.
    Table,
    /// For scripts; see `interfaces`.
    Json,
    /// With a byte-order mark, so that Excel shows Hindi.
    Csv,
    /// A workbook.
    Xlsx,
    /// One page that needs nothing else.
    Html,
}

impl Format {
    /// From its name.
    pub fn from_name(s: &str) -> Option<Format> {
        Some(match s {
            "table" => Format::Table,
            "json" => Format::Json,
            "csv" => Format::Csv,
            "xlsx" => Format::Xlsx,
            "html" => Format::Html,
            _ => return None,
        })
    }
}

/// The report in a format, made at a moment (microseconds since the epoch).
///
/// # Errors
/// If a workbook cannot be made.
pub fn write(report: &Report, format: Format, l: Locale, at: i64) -> Result<Vec<u8>, XlsxError> {
    let rows: Vec<&ReportRow> = report.rows.iter().collect();
    Ok(match format {
        Format::Table => table::text(report, l).into_bytes(),
        Format::Html => html::page(report, l).into_bytes(),
        Format::Json => json::text(report).into_bytes(),
        Format::Csv => sheet::report(report, &rows, l).write(grid::Format::Csv, l, at)?,
        Format::Xlsx => sheet::report(report, &rows, l).write(grid::Format::Xlsx, l, at)?,
    })
}
