//! Workbooks say when they were made by the clock of the installation, not by that of the library: the same table at the same moment is the same file.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

/// An empty workbook, made at a moment (microseconds since the epoch).
///
/// # Errors
/// If the moment is none of the years 1900 to 9999.
pub fn made(at: i64) -> Result<Workbook, XlsxError> {
    let at = ExcelDateTime::from_timestamp(at.div_euclid(1_000_000))?;
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&at));
    Ok(book)
}
