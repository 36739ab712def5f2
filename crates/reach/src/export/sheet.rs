//! The report for a spreadsheet: one row per representative, numbers as numbers.

use rust_xlsxwriter::{Format, Workbook, XlsxError};
use words::Locale;

use crate::messages as m;
use crate::report::{Report, ReportRow};
use crate::sentences as say;

enum Value {
    Text(String),
    Number(Option<i64>),
    Share(Option<f64>),
}

fn columns(l: Locale) -> Vec<String> {
    vec![
        m::col_name(l),
        m::col_role(l),
        m::col_area(l),
        m::col_code(l),
        m::col_electors(l),
        m::col_roll(l),
        m::col_electors_source(l),
        m::col_sum_lower(l),
        m::col_sum_upper(l),
        m::col_largest_lower(l),
        m::col_largest_upper(l),
        m::col_reach_lower(l),
        m::col_reach_upper(l),
        m::col_share_lower(l),
        m::col_share_upper(l),
        m::col_needed(l),
        m::col_verdict(l),
        m::col_growth(l),
        m::col_missing(l),
        m::col_notes(l),
    ]
}

fn values(x: &ReportRow, l: Locale) -> Vec<Value> {
    let j = &x.judgement;
    let text = |s: &str| Value::Text(s.to_owned());
    let e = x.subject.electors.as_ref();
    let share = j.deciding().share;
    let mut notes: Vec<String> = say::more_than_electors(x, l).into_iter().collect();
    notes.extend(j.reasons.iter().map(|r| say::reason(r, l)));
    vec![
        text(x.names.get(l)),
        Value::Text(x.office.role.title(l)),
        text(x.area.as_ref().map_or("", |a| a.name(l))),
        text(x.area.as_ref().map_or("", |a| &a.identity.code)),
        Value::Number(e.map(|e| e.n)),
        Value::Text(e.map(|e| e.as_of.to_string()).unwrap_or_default()),
        text(e.map_or("", |e| &e.source)),
        Value::Number(Some(j.sum.bounds.lower)),
        Value::Number(j.sum.bounds.upper),
        Value::Number(Some(j.largest.bounds.lower)),
        Value::Number(j.largest.bounds.upper),
        Value::Number(Some(j.reach.bounds.lower)),
        Value::Number(j.reach.bounds.upper),
        Value::Share(share.map(|s| s.lower.fraction())),
        Value::Share(share.and_then(|s| s.upper).map(|u| u.fraction())),
        Value::Number(j.needed),
        Value::Text(say::verdict(x, l)),
        Value::Text(say::growth(x, l)),
        Value::Text(say::missing(x, l).join("; ")),
        Value::Text(notes.join("; ")),
    ]
}

/// What stands above the table in every file that leaves the house: the sentence, the rule, the date.
fn preface(r: &Report, shown: usize, l: Locale) -> Vec<String> {
    let mut lines = vec![say::headline(r, l)];
    if shown < r.rows.len() {
        lines.push(m::sheet_rows(l, shown, r.rows.len()));
    }
    lines.extend(say::further(r, l));
    if let Some(rule) = &r.rule {
        lines.push(say::rule(rule, l));
        lines.push(m::rule_authority(l, rule.authority.as_str()));
    }
    lines.push(m::as_of_line(l, words::dates::date(r.asked.as_of.day, l)));
    lines.extend(say::imported_since(r, l));
    lines
}

/// CSV with a byte-order mark; the header is its first row, so that a script can read it.
pub fn csv(rows: &[&ReportRow], l: Locale) -> Vec<u8> {
    let mut out = "\u{feff}".as_bytes().to_vec();
    let mut w = csv::Writer::from_writer(&mut out);
    // Writing to memory does not fail.
    let _ = w.write_record(columns(l));
    for x in rows {
        let cells = values(x, l).into_iter().map(|v| match v {
            Value::Text(s) => safe(&s),
            Value::Number(n) => n.map(|n| n.to_string()).unwrap_or_default(),
            Value::Share(s) => s.map(|s| format!("{s:.6}")).unwrap_or_default(),
        });
        let _ = w.write_record(cells);
    }
    let _ = w.flush();
    drop(w);
    out
}

/// A cell that a spreadsheet would run as a formula is written as text.
pub(super) fn safe(s: &str) -> String {
    if s.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{s}") } else { s.to_owned() }
}

/// A workbook: the table with a frozen header and filters, and a sheet that says what it is.
///
/// # Errors
/// If the workbook cannot be made.
pub fn xlsx(r: &Report, rows: &[&ReportRow], l: Locale) -> Result<Vec<u8>, XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap();
    // Indian groups: the pattern of Excel for lakh and crore.
    let number =
        Format::new().set_num_format("[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0");
    let percent = Format::new().set_num_format("0.0%");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(m::sheet_report(l))?;
    let titles = columns(l);
    for (c, title) in titles.iter().enumerate() {
        sheet.write_with_format(0, c as u16, title, &bold)?;
        sheet.set_column_width(c as u16, 16)?;
    }
    for (i, x) in rows.iter().enumerate() {
        let row = i as u32 + 1;
        for (c, v) in values(x, l).into_iter().enumerate() {
            let c = c as u16;
            match v {
                // Written as a string, a cell is never a formula.
                Value::Text(s) => sheet.write_string(row, c, s)?,
                Value::Number(Some(n)) => sheet.write_number_with_format(row, c, n as f64, &number)?,
                Value::Share(Some(s)) => sheet.write_number_with_format(row, c, s, &percent)?,
                Value::Number(None) | Value::Share(None) => sheet.write_blank(row, c, &Format::new())?,
            };
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofilter(0, 0, rows.len() as u32, titles.len() as u16 - 1)?;
    let about = book.add_worksheet();
    about.set_name(m::sheet_about(l))?;
    about.set_column_width(0, 110)?;
    for (i, line) in preface(r, rows.len(), l).iter().enumerate() {
        about.write_string(i as u32, 0, line)?;
    }
    book.save_to_buffer()
}
