//! What an import brought, and what can be done with it.

use intake::mend::Correction;
use intake::{Imported, Kind, Via};
use ui::form::hidden;
use ui::{Markup, html, lead};
use words::{Locale, dates};

use super::draft::corrections;
use super::{instant, n};
use crate::messages as m;

/// What the page shows.
pub(crate) struct View<'a> {
    pub import: &'a Imported,
    /// `None` where the kind is not known any more.
    pub kind: Option<&'a dyn Kind>,
    pub corrections: &'a [Correction],
    /// Whether the rows that were not taken can still be had.
    pub rejects: bool,
    pub op: String,
    /// What is wrong with the wish to take it back.
    pub error: Option<String>,
}

/// The body of the page.
pub(crate) fn page(l: Locale, v: &View<'_>) -> Markup {
    let i = v.import;
    let first = match (i.undone_at, i.created + i.updated) {
        (Some(at), _) => m::import_lead_undone(l, instant(at, l)),
        (None, 0) => m::import_lead_nothing(l),
        (None, _) => m::import_lead(l, n(i.created, l), n(i.updated, l)),
    };
    let counts = [
        (m::col_read(l), i.read),
        (m::col_created(l), i.created),
        (m::col_changed(l), i.updated),
        (m::col_unchanged(l), i.unchanged),
        (m::col_rejected(l), i.rejected),
        (m::col_mends(l), i.corrected),
    ];
    html! {
        (lead(&first, &[]))
        dl.tally { @for (word, count) in counts { div { dt { (word) } dd { (n(count, l)) } } } }
        p {
            a.button href="/" { (m::import_report(l)) } " "
            a.button.button-quiet href="/imports/new" { (m::import_next(l)) }
        }
        @if i.rejected > 0 { (left(l, v)) }
        (facts(l, v))
        @if !v.corrections.is_empty() { (corrected(l, v)) }
        @if i.undone_at.is_none() { (undo(l, v)) }
        p { a href={ "/imports#import-" (i.no) } { (m::import_all(l)) } }
    }
}

/// What was published and what was taken; a long list behind one tap.
fn corrected(l: Locale, v: &View<'_>) -> Markup {
    let more = v.import.corrected - v.corrections.len() as i64;
    html! {
        section {
            h2 { (m::corrected_title(l, n(v.import.corrected, l))) }
            details.narrow open[v.corrections.len() <= 20] {
                summary { (m::corrected_sub(l)) }
                (corrections(l, v.corrections))
                @if more > 0 { p { (m::corrected_more(l, n(more, l))) } }
            }
        }
    }
}

/// The rows that were not taken.
fn left(l: Locale, v: &View<'_>) -> Markup {
    let no = v.import.no;
    html! {
        section {
            h2 { (m::left_title(l, n(v.import.rejected, l))) }
            @if v.rejects {
                p { (m::left_sub(l, intake::draft::REJECTS_DAYS)) }
                form.form method="post" action={ "/imports/" (no) "/again" } {
                    (hidden(&v.op))
                    button type="submit" { (m::left_mend(l)) }
                }
                p { a href={ "/imports/" (no) "/rejects.csv" } { (m::left_get(l)) } }
            } @else {
                p { (m::left_gone(l)) }
            }
        }
    }
}

fn facts(l: Locale, v: &View<'_>) -> Markup {
    let i = v.import;
    let kind = v.kind.map_or_else(|| i.kind.clone(), |k| k.title().get(l).to_owned());
    // One kind of actor exists until people sign in.
    let by = if i.by == "local-operator" { m::by_operator(l) } else { i.by.clone() };
    let via = match i.via {
        Some(Via::Command) => m::via_command(l),
        Some(Via::Form) => m::via_form(l),
        Some(Via::Browser) => m::via_browser(l),
        None => m::not_stated(l),
    };
    let facts = [
        (m::col_file(l), i.file.clone()),
        (m::col_kind(l), kind),
        (m::new_source(l), i.source.clone().unwrap_or_else(|| m::not_stated(l))),
        (m::new_on(l), i.on.map_or_else(|| m::not_stated(l), |d| dates::date(d, l))),
        (m::col_when(l), instant(i.at, l)),
        (m::col_by(l), by),
        (m::col_via(l), via),
    ];
    html! {
        section {
            h2 { (m::facts_title(l)) }
            dl.facts { @for (word, what) in facts { dt { (word) } dd { (what) } } }
        }
    }
}

/// Taking it back: why, and a yes.
fn undo(l: Locale, v: &View<'_>) -> Markup {
    let described = v.error.as_ref().map(|_| "undo-error");
    html! {
        section id="undo" {
            h2 { (m::undo_title(l)) }
            details.narrow open[v.error.is_some()] {
                summary { (m::undo_open(l)) }
                p { (m::undo_sub(l)) }
                form.form method="post" action={ "/imports/" (v.import.no) "/undo" } {
                    (hidden(&v.op))
                    @if let Some(e) = &v.error { p.field-error id="undo-error" role="alert" { (e) } }
                    div.field {
                        label for="field-reason" { (m::undo_reason(l)) }
                        input id="field-reason" name="reason" type="text" required autocomplete="off" aria-describedby=[described];
                    }
                    div.field.field-tick {
                        label for="field-sure" { input id="field-sure" type="checkbox" name="sure" value="yes" required; span { (m::undo_sure(l)) } }
                    }
                    button.button-quiet type="submit" { (m::undo_do(l)) }
                }
            }
        }
    }
}
