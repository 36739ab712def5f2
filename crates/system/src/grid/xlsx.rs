//! A workbook: the table with a frozen header and filters, and a sheet that says what it is.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use ui::messages as m;
use words::Locale;

use super::{Cell, Grid};

/// Indian groups: the pattern of Excel for lakh and crore.
const WHOLE: &str = "[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0";
/// The number of 1970-01-01 in a workbook.
const EPOCH: i64 = 25_569;
/// The days that a workbook knows: before March 1900 it counts one too many, and the year 9999 is its last.
const DAYS: std::ops::RangeInclusive<i64> = 61..=2_958_465;
/// UTF-16 units that fit into a cell.
const LONGEST: usize = 32_767;
/// UTF-16 units that fit into the name of a sheet.
const NAME: usize = 31;
/// The narrowest and the widest that a column is made for its contents.
const WIDTHS: (usize, usize) = (10, 42);
/// How wide the lines of the second sheet are.
const ABOUT: u32 = 110;

/// How cells are shown.
pub(super) struct Look {
    pub heading: Format,
    whole: Format,
    share: Format,
    day: Format,
}

impl Look {
    pub fn new() -> Look {
        Look {
            heading: Format::new().set_bold().set_text_wrap(),
            whole: Format::new().set_num_format(WHOLE),
            share: Format::new().set_num_format("0.0%"),
            day: Format::new().set_num_format("yyyy-mm-dd"),
        }
    }
}

pub(super) fn write(grid: &Grid, l: Locale, at: i64) -> Result<Vec<u8>, XlsxError> {
    let look = Look::new();
    let mut book = intake::workbook::made(at)?;
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&grid.title))?;
    for (c, heading) in (0u16..).zip(&grid.columns) {
        sheet.write_string_with_format(0, c, heading, &look.heading)?;
        sheet.set_column_width(c, width(grid, c.into()))?;
    }
    for (r, row) in (1u32..).zip(&grid.rows) {
        for (c, cell) in (0u16..).zip(row) {
            put(sheet, (r, c), cell, &look)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    if let (Ok(rows), Some(last)) = (u32::try_from(grid.rows.len()), grid.columns.len().checked_sub(1)) {
        sheet.autofilter(0, 0, rows, u16::try_from(last).unwrap_or(u16::MAX))?;
    }
    if !grid.about.is_empty() {
        tell(&mut book, &grid.about, l)?;
    }
    book.save_to_buffer()
}

/// The sheet that says what the others are.
pub(super) fn tell(book: &mut Workbook, lines: &[String], l: Locale) -> Result<(), XlsxError> {
    let about = book.add_worksheet();
    about.set_name(sheet_name(&m::sheet_about(l)))?;
    about.set_column_width(0, ABOUT)?;
    for (r, line) in (0u32..).zip(lines) {
        about.write_string(r, 0, fitting(line, LONGEST))?;
    }
    Ok(())
}

pub(super) fn put(
    sheet: &mut Worksheet,
    (r, c): (u32, u16),
    cell: &Cell,
    look: &Look,
) -> Result<(), XlsxError> {
    match cell {
        // Written as a string, a cell is never a formula.
        Cell::Text(s) => sheet.write_string(r, c, fitting(s, LONGEST))?,
        Cell::Whole(n) => sheet.write_number_with_format(r, c, *n as f64, &look.whole)?,
        Cell::Share(s) => sheet.write_number_with_format(r, c, s.fraction(), &look.share)?,
        Cell::Day(d) => {
            let number = i64::from(d.number()) + EPOCH;
            match DAYS.contains(&number) {
                true => sheet.write_number_with_format(r, c, number as f64, &look.day)?,
                false => sheet.write_string(r, c, d.to_string())?,
            }
        }
        Cell::Nothing => return Ok(()),
    };
    Ok(())
}

/// As wide as the widest cell of a column, within reason; a heading goes on over several lines.
fn width(grid: &Grid, column: usize) -> u32 {
    let of = |cell: &Cell| match cell {
        Cell::Text(s) => s.chars().count(),
        Cell::Whole(_) | Cell::Share(_) | Cell::Day(_) => 12,
        Cell::Nothing => 0,
    };
    let cells = grid.rows.iter().filter_map(|row| row.get(column)).map(of).max();
    let heading = grid.columns.get(column).map_or(0, |h| h.chars().count() / 2);
    let widest = cells.unwrap_or_default().max(heading).clamp(WIDTHS.0, WIDTHS.1);
    u32::try_from(widest).unwrap_or(ABOUT)
}

/// A name that a sheet may have: short, and without the signs that addresses of cells are made of.
pub(super) fn sheet_name(title: &str) -> String {
    let plain: String =
        title.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let name = fitting(plain.trim().trim_matches('\''), NAME).trim_end().trim_end_matches('\'').to_owned();
    if name.is_empty() { "1".to_owned() } else { name }
}

/// As much of a text as fits into so many UTF-16 units.
fn fitting(text: &str, most: usize) -> &str {
    let mut units = 0;
    for (at, c) in text.char_indices() {
        units += c.len_utf16();
        if units > most {
            return &text[..at];
        }
    }
    text
}
