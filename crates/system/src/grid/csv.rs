//! Comma-separated text: its first row is the header, so that a script can read it.

use super::{Cell, Grid};

/// What a spreadsheet takes for the beginning of a formula; the wide ones too, which some programs read alike.
const BEGINS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

pub(super) fn write(grid: &Grid) -> Vec<u8> {
    let mut out = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::Writer::from_writer(&mut out);
    // Writing to memory does not fail.
    let _ = writer.write_record(grid.columns.iter().map(|heading| harmless(heading)));
    for row in &grid.rows {
        let _ = writer.write_record(row.iter().map(text));
    }
    let _ = writer.flush();
    drop(writer);
    out
}

pub(super) fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(s) => harmless(s),
        Cell::Whole(n) => n.to_string(),
        Cell::Share(s) => format!("{:.6}", s.fraction()),
        Cell::Day(d) => d.to_string(),
        Cell::Nothing => String::new(),
    }
}

/// A text that a spreadsheet would run as a formula gets the mark by which it knows a text.
pub(super) fn harmless(s: &str) -> String {
    if s.starts_with(BEGINS) { format!("'{s}") } else { s.to_owned() }
}
