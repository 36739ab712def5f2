//! The report on paper and in files: JSON for scripts, a table for a terminal, CSV and XLSX for a spreadsheet, HTML to send.

pub mod activation;
pub mod html;
pub mod json;
pub mod sheet;
pub mod table;

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

/// The report in a format.
///
/// # Errors
/// If a workbook cannot be made.
pub fn write(report: &Report, format: Format, l: Locale) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    Ok(match format {
        Format::Table => table::text(report, l).into_bytes(),
        Format::Html => html::page(report, l).into_bytes(),
        _ => write_rows(report, &report.rows.iter().collect::<Vec<_>>(), format, l)?,
    })
}

/// Some rows of the report, in the order given, for a spreadsheet or a script; a page or a terminal gets all. What is said
/// above the rows is said of the whole report.
///
/// # Errors
/// If a workbook cannot be made.
pub fn write_rows(
    report: &Report,
    rows: &[&ReportRow],
    format: Format,
    l: Locale,
) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    Ok(match format {
        Format::Json => json::text_of(report, rows).into_bytes(),
        Format::Csv => sheet::csv(rows, l),
        Format::Xlsx => sheet::xlsx(report, rows, l)?,
        Format::Table | Format::Html => write(report, format, l)?,
    })
}
