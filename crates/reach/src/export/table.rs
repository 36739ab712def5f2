//! The report for a terminal.

use words::Locale;
use words::numbers::grouped;

use crate::messages as m;
use crate::report::Report;
use crate::rules::verdict::Flag;
use crate::sentences as say;

/// Columns, with the sentences before them.
pub fn text(r: &Report, l: Locale) -> String {
    let mut out = String::new();
    out.push_str(&say::headline(r, l));
    out.push('\n');
    for line in say::further(r, l) {
        out.push_str(&format!("  {line}\n"));
    }
    if let Some(line) = say::imported_since(r, l) {
        out.push_str(&format!("  {line}\n"));
    }
    if let Some(rule) = &r.rule {
        out.push_str(&format!(
            "  {}\n  {}\n",
            say::rule(rule, l),
            m::rule_authority(l, rule.authority.as_str())
        ));
    }
    out.push('\n');
    let header = [
        m::col_verdict(l),
        m::col_name(l),
        m::col_area(l),
        m::col_electors(l),
        m::col_needed(l),
        m::col_sum(l),
        m::col_largest(l),
        m::measure_reach(l),
        m::col_share(l),
        m::col_growth(l),
        m::col_notes(l),
    ];
    let mut rows: Vec<Vec<String>> = vec![header.to_vec()];
    for x in &r.rows {
        let j = &x.judgement;
        let area = x.area.as_ref().map_or("—".to_owned(), |a| format!("{} {}", a.name(l), a.identity.code));
        let electors = x.subject.electors.as_ref();
        let mut notes: Vec<String> = say::more_than_electors(x, l).into_iter().collect();
        notes.extend(say::inside_basis(x, l));
        let code = j.flags.contains(&Flag::UnderCode);
        notes.extend(code.then(|| say::flag(Flag::UnderCode, l)));
        notes.extend(j.reasons.iter().map(|r| say::reason(r, l)));
        rows.push(vec![
            say::verdict(x, l),
            x.names.get(l).to_owned(),
            area,
            electors.map_or("—".to_owned(), |e| format!("{} ({})", grouped(e.n, l), e.as_of)),
            j.needed.map_or("—".to_owned(), |n| grouped(n, l)),
            say::short_bounds(&j.sum.bounds, l),
            say::short_bounds(&j.largest.bounds, l),
            say::short_bounds(&j.reach.bounds, l),
            say::share(j, l),
            say::growth(x, l),
            notes.join("; "),
        ]);
    }
    align(&mut out, &rows);
    for v in &r.vacant {
        out.push_str(&m::vacant_line(l, v.role.title(l), v.area.name(l), v.since.to_string()));
        out.push('\n');
    }
    out
}

fn align(out: &mut String, rows: &[Vec<String>]) {
    // Combining signs take no column of their own in a terminal; counting them would push Hindi columns apart.
    let width = |s: &str| s.chars().filter(|c| !combining(*c)).count();
    let columns = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> =
        (0..columns).map(|c| rows.iter().map(|r| width(&r[c])).max().unwrap_or(0)).collect();
    for r in rows {
        let mut line = String::new();
        for (cell, w) in r.iter().zip(&widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', w.saturating_sub(width(cell)) + 2));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

/// Signs of Devanagari that stand above or below a letter.
fn combining(c: char) -> bool {
    matches!(c, '\u{0900}'..='\u{0902}' | '\u{093a}' | '\u{093c}' | '\u{0941}'..='\u{0948}' | '\u{094d}' | '\u{0951}'..='\u{0957}' | '\u{0962}' | '\u{0963}' | '\u{200b}'..='\u{200d}')
}
