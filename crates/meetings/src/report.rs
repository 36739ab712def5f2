//! Promises and what came of them, for a terminal, a script and a spreadsheet.

use serde_json::{Value, json};
use words::Locale;

use crate::follow::{Followed, totals};
use crate::messages as m;
use crate::sentences::{self as say, Titles};

/// A promise for scripts. Numbers carry the least and the most they can mean; what is not known is `null`.
pub(crate) fn value(f: &Followed) -> Value {
    let p = &f.promise;
    json!({
        "promise": p.id, "meeting": p.meeting, "day": p.day,
        "person": p.person.as_ref().map(|(id, _)| id),
        "name_hi": p.person.as_ref().and_then(|(_, n)| n.name_hi.clone()),
        "name_en": p.person.as_ref().and_then(|(_, n)| n.name_en.clone()),
        "area": p.unit.code, "told_by": p.told_by, "instruction": p.instruction,
        "measure": p.measure, "number": p.number, "baseline": p.baseline, "due": p.due,
        "state": f.state, "counted": f.counted, "counted_on": p.measure.as_ref().map(|_| f.counted_on), "now": f.since,
        "said": p.settled.as_ref().map(|s| json!({
            "outcome": s.outcome, "by": s.by, "day": s.day, "remark": s.remark,
        })),
    })
}

/// All of them for scripts.
pub(crate) fn json(all: &[Followed], on: base::Day) -> Value {
    json!({ "on": on, "totals": totals(all), "promises": all.iter().map(value).collect::<Vec<_>>() })
}

const COLUMNS: [&str; 17] = [
    "promise",
    "day",
    "who",
    "area",
    "told_by",
    "instruction",
    "measure",
    "number",
    "baseline_lower",
    "baseline_upper",
    "due",
    "state",
    "counted_lower",
    "counted_upper",
    "counted_on",
    "said_by",
    "remark",
];

/// A comma-separated table: UTF-8 with a mark, so that spreadsheets read Hindi.
///
/// # Errors
/// If the writer fails, which memory does not.
pub(crate) fn csv(all: &[Followed], l: Locale) -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::Writer::from_writer(b"\xef\xbb\xbf".to_vec());
    out.write_record(COLUMNS)?;
    let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
    for f in all {
        let p = &f.promise;
        let said = p.settled.as_ref();
        out.write_record([
            p.id.to_string(),
            p.day.to_string(),
            cell(&say::who(p, l)),
            cell(&p.unit.code),
            cell(&p.told_by),
            cell(&p.instruction),
            p.measure.clone().unwrap_or_default(),
            number(p.number),
            number(p.baseline.map(|b| b.lower)),
            number(p.baseline.and_then(|b| b.upper)),
            p.due.to_string(),
            f.state.name().to_owned(),
            number(f.counted.map(|b| b.lower)),
            number(f.counted.and_then(|b| b.upper)),
            p.measure.as_ref().map_or_else(String::new, |_| f.counted_on.to_string()),
            cell(said.map_or("", |s| &s.by)),
            cell(said.map_or("", |s| &s.remark)),
        ])?;
    }
    out.into_inner().map_err(|e| csv::Error::from(e.into_error()))
}

/// A cell that a spreadsheet would run as a formula is written as text.
fn cell(s: &str) -> String {
    if s.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{s}") } else { s.to_owned() }
}

/// Lines for a terminal: the totals, then each promise.
pub(crate) fn text(all: &[Followed], titles: &Titles, l: Locale) -> String {
    if all.is_empty() {
        return format!("{}\n", m::cli_none(l));
    }
    let mut out = format!("{}\n", say::all(&totals(all), l));
    for f in all {
        let p = &f.promise;
        let counted = p
            .measure
            .as_ref()
            .map(|_| format!(" · {} ({})", say::counted(f.counted, l), say::day(f.counted_on, l)));
        out.push_str(&format!(
            "{}  {}  {} · {} · {}, {}{}\n",
            p.id,
            say::state(f.state, l),
            say::who(p, l),
            p.instruction,
            say::promised(p, titles, l),
            m::until_day(l, say::day(p.due, l)),
            counted.unwrap_or_default()
        ));
    }
    out
}
