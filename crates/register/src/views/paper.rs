//! Sheets of the notice round and lists of units, on paper: A4, black on white.

use std::collections::{HashMap, HashSet};

use base::Day;
use system::{Site, Told};
use ui::qr::qr;
use ui::{Markup, html};
use words::{Locale, dates};

use super::workers::{duty, name};
use crate::actions::notice::{Row, Sheet, Sheets};
use crate::messages as m;
use crate::model::PersonId;
use crate::model::workers::Designations;
use crate::rules::codes::{self, Paper};
use crate::web::notice::{answers_of, list_of, sheets_of};
use crate::web::workers::href;

/// Rows of a page that begins with the notice, and of any other.
const FIRST: usize = 6;
const NEXT: usize = 14;

/// What every sheet says of itself.
pub(crate) struct Print<'a> {
    /// Under which address a code opens.
    pub site: &'a Site,
    /// The day.
    pub today: Day,
    /// What the sheets are for.
    pub paper: Paper,
}

/// The pages of a sheet: rows are cut so that no page is longer than its paper.
fn pages<T>(rows: Vec<T>, first: usize) -> Vec<Vec<T>> {
    let mut pages: Vec<Vec<T>> = vec![Vec::new()];
    for row in rows {
        let most = if pages.len() == 1 { first } else { NEXT };
        if pages.last().is_some_and(|p| p.len() >= most) {
            pages.push(Vec::new());
        }
        if let Some(page) = pages.last_mut() {
            page.push(row);
        }
    }
    pages
}

/// The number of a sheet with that of its page, as it is printed and as a code.
fn number(l: Locale, x: &Print<'_>, sheet: &Sheet, page: usize, of: usize) -> Markup {
    let number = codes::of_sheet(x.paper, sheet.unit.identity.no, x.today);
    let code = &sheet.unit.identity.code;
    // Nothing of anybody stands in it: the sheet of the unit, for whoever may see it.
    let address = x.site.link(&if x.paper == Paper::Notice { answers_of(code) } else { list_of(code) });
    html! {
        div {
            p.sheet-inner { (m::notice_internal(l)) }
            p { (m::notice_sheet_no(l, format!("{number}/{page}"), page, of)) " · " (dates::date(x.today, l)) }
        }
        (qr(&address, &number))
    }
}

/// The notice with the rows to be signed: each unit begins a page of its own.
pub(crate) fn notice(l: Locale, x: &Print<'_>, all: &Sheets, told: &Told) -> Markup {
    let sheets: Vec<&Sheet> = all.sheets.iter().filter(|s| s.due().next().is_some()).collect();
    html! {
        p.sub.no-print { (m::notice_paper_how(l)) }
        @if sheets.is_empty() { p { (m::notice_paper_none(l)) } }
        (further(l, all, &sheets_of))
        @for sheet in sheets {
            @let pages = pages(sheet.due().collect(), FIRST);
            @let of = pages.len();
            @for (i, rows) in pages.into_iter().enumerate() {
                article.sheet.sheet-page {
                    header.sheet-head { (number(l, x, sheet, i + 1, of)) }
                    h2 { (m::notice_paper_title(l, sheet.unit.name(l))) }
                    @if i == 0 { (text(l, told)) }
                    (signing(l, x, rows, &all.designations))
                    p { (m::notice_paper_signed(l)) " ______________________ " (m::notice_paper_day(l)) " ______________" }
                }
            }
        }
    }
}

/// The areas below that have sheets of their own.
fn further(l: Locale, all: &Sheets, to: &dyn Fn(&str) -> String) -> Markup {
    html! {
        @if !all.below.is_empty() {
            nav.no-print aria-label=(m::workers_below(l)) {
                h2 { (m::workers_below(l)) }
                ul.plain { @for a in &all.below { li { a href=(to(&a.identity.code)) { (a.name(l)) } } } }
            }
        }
    }
}

/// Who holds what, why, and how to be taken out. What two notices say alike is said once.
fn text(l: Locale, told: &Told) -> Markup {
    let mut said: HashSet<&str> = HashSet::new();
    html! {
        p {
            strong { (told.organisation) }
            @if !told.contact.is_empty() { " · " (m::notice_paper_contact(l, told.contact.as_str())) }
        }
        p { (m::notice_paper_why(l)) }
        @for (about, body) in &told.notices {
            @for (i, part) in body.split("\n\n").map(str::trim).filter(|p| !p.is_empty()).enumerate() {
                @if said.insert(part) { p { @if i == 0 { strong { (about) ": " } } (part) } }
            }
        }
        p { strong { (m::notice_paper_leave(l)) } }
    }
}

fn signing(l: Locale, x: &Print<'_>, rows: Vec<&Row>, all: &Designations) -> Markup {
    html! {
        table {
            thead { tr {
                th scope="col" { (m::notice_col_number(l)) }
                th scope="col" { (m::workers_col_name(l)) }
                th scope="col" { (m::notice_col_row(l)) }
                th scope="col" { (m::notice_told(l)) }
                th scope="col" { (m::notice_take_out(l)) }
                th scope="col" { (m::notice_col_signature(l)) }
            } }
            tbody {
                @for row in rows {
                    tr {
                        td.n { (row.number) }
                        td { (name((&row.found.name_hi, &row.found.name_en), Locale::Hi)) br; small { (duties(l, row, all)) } }
                        td.row-code { (qr(&x.site.link(&href(row.found.person)), &row.code)) code { (row.code) } }
                        td.row-box { "☐" }
                        td.row-box { "☐" }
                        td.row-sign {}
                    }
                }
            }
        }
    }
}

fn duties(l: Locale, row: &Row, all: &Designations) -> String {
    let titles: Vec<String> = row.found.duties.iter().map(|d| duty(d, all, l)).collect();
    titles.join("; ")
}

/// The list of a unit: those who were told by name, the others as a number.
pub(crate) fn list(
    l: Locale,
    x: &Print<'_>,
    all: &Sheets,
    numbers: &HashMap<PersonId, String>,
    by: Option<&str>,
) -> Markup {
    html! {
        p.sub.no-print { (m::notice_list_how(l)) }
        @if all.sheets.is_empty() { p { (m::notice_nobody(l)) } }
        (further(l, all, &list_of))
        @for sheet in &all.sheets {
            @let due = sheet.due().count();
            @let told: Vec<&Row> = sheet.rows.iter().filter(|r| r.told.is_some()).collect();
            @let pages = pages(told, NEXT);
            @let of = pages.len();
            @for (i, rows) in pages.into_iter().enumerate() {
                article.sheet.sheet-page {
                    header.sheet-head { (number(l, x, sheet, i + 1, of)) }
                    h2 { (m::notice_list_title(l, sheet.unit.name(l))) }
                    p { @if let Some(by) = by { (m::notice_list_by(l, by)) " · " } (m::notice_list_due(l, due)) }
                    @if !rows.is_empty() { (listed(l, x, &rows, numbers, &all.designations)) }
                }
            }
        }
    }
}

fn listed(
    l: Locale,
    x: &Print<'_>,
    rows: &[&Row],
    numbers: &HashMap<PersonId, String>,
    all: &Designations,
) -> Markup {
    html! {
        table {
            thead { tr {
                th scope="col" { (m::notice_col_number(l)) }
                th scope="col" { (m::workers_col_name(l)) }
                th scope="col" { (m::workers_col_duty(l)) }
                th scope="col" { (m::contact_mobile(l)) }
                th scope="col" { (m::notice_col_row(l)) }
            } }
            tbody {
                @for row in rows {
                    tr {
                        td.n { (row.number) }
                        td { (name((&row.found.name_hi, &row.found.name_en), l)) }
                        td { (duties(l, row, all)) }
                        td.n { (numbers.get(&row.found.person).map_or("—", String::as_str)) }
                        td.row-code { (qr(&x.site.link(&href(row.found.person)), &row.code)) code { (row.code) } }
                    }
                }
            }
        }
    }
}
