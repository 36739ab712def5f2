//! Rejected rows in their place: what is wrong by kind, one answer for many rows, and the rows themselves.

use std::collections::BTreeSet;

use intake::look::{Alike, Fault, Look, Reason, Rejected};
use intake::mend::{Choice, one_line};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::Locale;

use super::draft::View;
use super::{n, short};
use crate::messages as m;

/// Rows on a page.
const ROWS: usize = 20;
/// Texts that are offered to be mended for many rows at a time.
const ALIKE: usize = 20;
/// Characters beyond which a cell that is not at fault is shown and not offered to be written.
const LONG: usize = 1_000;

/// The part of the page about rows that cannot be taken.
pub(crate) fn rejected(l: Locale, v: &View<'_>, look: &Look) -> Markup {
    let why = v.why.as_deref().filter(|w| look.reasons.iter().any(|r| r.code == *w));
    let many: Vec<&Alike> = look.alike.iter().filter(|a| a.rows > 1).take(ALIKE).collect();
    // A row that one answer mends with others is listed where somebody asks for the rows of its reason.
    let wanted = |r: &&Rejected| match why {
        Some(why) => r.notes.iter().any(|f| f.note.code == why),
        None => !r.notes.iter().all(|f| many.iter().any(|a| is_alike(r, f, a))),
    };
    let all: Vec<&Rejected> = look.rejected.iter().filter(wanted).collect();
    let from = if v.from < all.len() { v.from / ROWS * ROWS } else { 0 };
    let shown = &all[from..all.len().min(from + ROWS)];
    let total = look.report.as_ref().map_or(0, |r| r.rejected);
    html! {
        section id="rejected" {
            h2 { (m::rejected_title(l, n(total, l))) }
            (reasons(l, v, &look.reasons, why))
            form.mends method="post" action=(v.to("mend")) {
                (v.hidden())
                @if !many.is_empty() {
                    h3 { (m::alike_title(l)) }
                    p { (m::alike_sub(l)) }
                    @for (i, a) in many.iter().enumerate() { (alike(l, i, a, look)) }
                    p { button type="submit" { (m::mend_save(l)) } }
                }
                @if !shown.is_empty() {
                    h3 { (m::rows_title(l, n(from + 1, l), n(from + shown.len(), l), n(all.len(), l))) }
                    @for r in shown { (row(l, r, look)) }
                    p { button type="submit" { (m::mend_save(l)) } }
                }
            }
            (pages(l, v, why, from, all.len()))
            @if (look.rejected.len() as u64) < total {
                p { (m::rows_more(l, n(total - look.rejected.len() as u64, l))) }
            }
        }
    }
}

/// Whether a fault of a row is mended by the answer for a text.
fn is_alike(r: &Rejected, f: &Fault, a: &Alike) -> bool {
    let published = r.corrected.iter().find(|(c, _)| *c == a.column).map(|(_, p)| p);
    let text = published.or_else(|| r.cells.get(a.column)).map_or(String::new(), |t| one_line(t));
    f.columns == [a.column] && text == a.text
}

/// What is wrong, by kind, each leading to its rows.
fn reasons(l: Locale, v: &View<'_>, all: &[Reason], why: Option<&str>) -> Markup {
    let columns = vec![Column::text(m::col_reason(l)), Column::number(m::col_rows(l))];
    let row = |r: &Reason| {
        let here = why == Some(r.code);
        vec![
            html! { a href={ (v.to("")) "?why=" (r.code) "#rejected" } aria-current=[here.then_some("true")] {
                (short(r.example.get(l), 110))
            } },
            html! { (n(r.rows, l)) },
        ]
    };
    html! {
        (table(l, &Here::default(), &Table::new(m::reasons_caption(l), columns, all.iter().map(row).collect()).narrow()))
        @if why.is_some() { p { a href={ (v.to("")) "#rejected" } { (m::reasons_all(l)) } } }
    }
}

/// One answer for all rows with the same text.
fn alike(l: Locale, i: usize, a: &Alike, look: &Look) -> Markup {
    let header = look.headers.get(a.column).map_or("", String::as_str);
    let by = format!("alike-why-{i}");
    html! {
        fieldset.mend {
            legend { "«" (short(&a.text, 80)) "» · " (short(header, 60)) " · " (m::alike_rows(l, n(a.rows, l))) }
            p.field-error id=(by) { (a.why.get(l)) }
            input type="hidden" name={ "same." (i) } value=(a.text);
            input type="hidden" name={ "column." (i) } value=(a.column);
            @if !a.choices.is_empty() {
                div.field {
                    label for={ "choice-" (i) } { (m::alike_choose(l)) }
                    (choose(l, &format!("choice-{i}"), &format!("choice.{i}"), &a.choices, &by))
                }
            }
            div.field {
                label for={ "text-" (i) } { (m::alike_write(l)) }
                input id={ "text-" (i) } name={ "text." (i) } type="text" autocomplete="off" aria-describedby=(by);
            }
        }
    }
}

fn choose(l: Locale, id: &str, name: &str, choices: &[Choice], by: &str) -> Markup {
    html! {
        select id=(id) name=(name) aria-describedby=(by) {
            option value="" { (m::choose_none(l)) }
            @for c in choices { option value=(c.value) { (c.label) } }
        }
    }
}

/// A row with its cells; those that are wrong are marked and say why.
fn row(l: Locale, r: &Rejected, look: &Look) -> Markup {
    let wrong: BTreeSet<usize> = r.notes.iter().flat_map(|f| f.columns.iter().copied()).collect();
    let rest = (0..r.cells.len()).filter(|c| !wrong.contains(c));
    let rest: Vec<usize> = rest.filter(|c| !header(look, *c).is_empty() || !r.cells[*c].is_empty()).collect();
    let about: Vec<String> =
        r.cells.iter().filter(|c| !c.trim().is_empty()).take(3).map(|c| short(&one_line(c), 40)).collect();
    html! {
        fieldset.mend id={ "row-" (r.row) } {
            legend { (m::row_no(l, r.row.to_string())) " " small { (about.join(" · ")) } }
            @for (i, f) in r.notes.iter().enumerate() { p.field-error id={ "why-" (r.row) "-" (i) } { (f.note.text.get(l)) } }
            @if !r.extra.is_empty() {
                p { (m::row_extra(l, short(&r.extra.join(" | "), 200))) }
                div.field.field-tick {
                    label { input type="checkbox" name={ "cut." (r.row) } value="yes"; span { (m::row_cut(l)) } }
                }
            }
            @for c in &wrong { (cell(l, r, *c, look, true)) }
            @if !rest.is_empty() {
                details.narrow open[wrong.is_empty()] {
                    summary { (m::row_rest(l, rest.len())) }
                    @for c in rest { (cell(l, r, c, look, false)) }
                }
            }
        }
    }
}

fn header(look: &Look, column: usize) -> &str {
    look.headers.get(column).map_or("", String::as_str)
}

fn cell(l: Locale, r: &Rejected, column: usize, look: &Look, wrong: bool) -> Markup {
    let text = one_line(r.cells.get(column).map_or("", String::as_str));
    let id = format!("cell-{}-{column}", r.row);
    let name = format!("{}.{column}", r.row);
    let mine = |f: &&(usize, &Fault)| f.1.columns.contains(&column);
    let faults: Vec<(usize, &Fault)> = r.notes.iter().enumerate().collect();
    let faults: Vec<&(usize, &Fault)> = faults.iter().filter(mine).collect();
    let by: Vec<String> = faults.iter().map(|(i, _)| format!("why-{}-{i}", r.row)).collect();
    let by = by.join(" ");
    let choices: Vec<Choice> = faults.iter().flat_map(|(_, f)| f.note.choices.clone()).collect();
    let published = r.corrected.iter().find(|(c, _)| *c == column).map(|(_, p)| p);
    let label = match header(look, column) {
        "" => m::column_no(l, column + 1),
        header => short(header, 60),
    };
    html! {
        div class=(if wrong { "field field-wrong" } else { "field" }) {
            label for=(id) { (label) }
            @if let Some(p) = published { p.field-hint { (m::was_published(l, short(p, 200))) } }
            @if text.len() > LONG && !wrong {
                p id=(id) { (short(&text, LONG)) }
            } @else {
                input id=(id) name={ "cell." (name) } type="text" value=(text) autocomplete="off"
                    aria-invalid=[wrong.then_some("true")] aria-describedby=[wrong.then_some(by.as_str())];
            }
            @if !choices.is_empty() {
                label for={ "pick-" (name) } { (m::pick_instead(l)) }
                (choose(l, &format!("pick-{name}"), &format!("pick.{name}"), &choices, &by))
            }
        }
    }
}

/// Where there are more rows than a page shows.
fn pages(l: Locale, v: &View<'_>, why: Option<&str>, from: usize, all: usize) -> Markup {
    let to = |from: usize| {
        let why = why.map_or(String::new(), |w| format!("&why={w}"));
        format!("{}?from={from}{why}#rejected", v.to(""))
    };
    html! {
        @if all > ROWS {
            nav.after-table aria-label=(m::pages(l)) {
                @if from > 0 { a href=(to(from - ROWS)) rel="prev" { (m::pages_before(l)) } }
                @if from + ROWS < all { a href=(to(from + ROWS)) rel="next" { (m::pages_next(l)) } }
                p { (m::pages_save_first(l)) }
            }
        }
    }
}
