//! Representatives for a spreadsheet: one row each, the same columns on the first page, of a district's sheet and of an area.

use system::grid::{Cell, Grid};
use words::Locale;

use crate::messages as m;
use crate::report::{Report, ReportRow};
use crate::sentences as say;
use crate::sheet::Sheet;
use crate::views::area_name;

/// Some rows of a report, in the order given.
pub(crate) fn report(r: &Report, rows: &[&ReportRow], l: Locale) -> Grid {
    let name = format!("reach-{}-{}", r.asked.role.name(), r.asked.as_of.day);
    people(name, m::sheet_report(l), rows.iter().copied(), preface(r, rows.len(), l), l)
}

/// The seats of a district's sheet; with `own`, whoever answers for the area itself stands before them.
pub(crate) fn seats(s: &Sheet, own: bool, l: Locale) -> Grid {
    let name = format!("seats-{}-{}", s.area.identity.code, s.as_of.day);
    let before = if own { &s.own[..] } else { &[] };
    let about = vec![m::seats_of(l, area_name(&s.area, l)), as_of(s.as_of.day, l)];
    people(name, m::seats_title(l), before.iter().chain(&s.seats), about, l)
}

fn people<'a>(
    name: String,
    title: String,
    rows: impl Iterator<Item = &'a ReportRow>,
    about: Vec<String>,
    l: Locale,
) -> Grid {
    let share = |x: &ReportRow| x.judgement.deciding().share;
    Grid::of(name, title, rows)
        .column(m::col_name(l), |x| x.names.get(l))
        .column(m::col_role(l), |x| x.office.role.title(l))
        .column(m::col_area(l), |x| x.area.as_ref().map(|a| a.name(l)))
        .column(m::col_code(l), |x| x.area.as_ref().map(|a| a.identity.code.as_str()))
        .column(m::col_electors(l), |x| x.subject.electors.as_ref().map(|e| e.n))
        .column(m::col_roll(l), |x| x.subject.electors.as_ref().map(|e| e.as_of))
        .column(m::col_electors_source(l), |x| x.subject.electors.as_ref().map(|e| e.source.as_str()))
        .column(m::col_sum_lower(l), |x| x.judgement.sum.bounds.lower)
        .column(m::col_sum_upper(l), |x| x.judgement.sum.bounds.upper)
        .column(m::col_largest_lower(l), |x| x.judgement.largest.bounds.lower)
        .column(m::col_largest_upper(l), |x| x.judgement.largest.bounds.upper)
        .column(m::col_reach_lower(l), |x| x.judgement.reach.bounds.lower)
        .column(m::col_reach_upper(l), |x| x.judgement.reach.bounds.upper)
        .column(m::col_inside_basis(l), |x| say::inside_basis(x, l))
        .column(m::col_share_lower(l), |x| share(x).map(|s| s.lower))
        .column(m::col_share_upper(l), |x| share(x).and_then(|s| s.upper))
        .column(m::col_needed(l), |x| x.judgement.needed)
        .column(m::col_verdict(l), |x| say::verdict(x, l))
        .column(m::col_growth(l), |x| say::growth(x, l))
        .column(m::col_missing(l), |x| say::missing(x, l).join("; "))
        .column(m::col_notes(l), |x| notes(x, l))
        .about(about)
}

fn notes(x: &ReportRow, l: Locale) -> Cell {
    let reasons = x.judgement.reasons.iter().map(|r| say::reason(r, l));
    say::more_than_electors(x, l).into_iter().chain(reasons).collect::<Vec<_>>().join("; ").into()
}

/// What stands above the table in every file that leaves the house: the sentence, the rule, the date.
fn preface(r: &Report, shown: usize, l: Locale) -> Vec<String> {
    let mut lines = vec![say::headline(r, l)];
    if shown < r.rows.len() {
        lines.push(m::sheet_rows(l, shown, r.rows.len()));
    }
    lines.extend(say::further(r, l));
    lines.extend(asked(r, l));
    lines.extend(say::imported_since(r, l));
    lines
}

/// By which rule, and as of which day.
pub(super) fn asked(r: &Report, l: Locale) -> Vec<String> {
    let rule = r.rule.iter().flat_map(|x| [say::rule(x, l), m::rule_authority(l, x.authority.as_str())]);
    rule.chain([as_of(r.asked.as_of.day, l)]).collect()
}

/// As of which day.
pub(super) fn as_of(day: base::Day, l: Locale) -> String {
    m::as_of_line(l, words::dates::date(day, l))
}
