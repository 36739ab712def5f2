//! What would come of a draft, and the steps from there.

use intake::draft::{DAYS, Draft};
use intake::look::Look;
use intake::mend::Correction;
use intake::run::Report;
use intake::{Field, Kind, Note};
use ui::form::hidden;
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::{Locale, Text};

use super::new::discard;
use super::{columns, from_to, instant, mend, n, short};
use crate::messages as m;

/// Warnings that are written out of each kind.
const EXAMPLES: usize = 5;
/// Corrections that are listed.
const CORRECTIONS: usize = 200;

/// What the page shows.
pub(crate) struct View<'a> {
    pub draft: &'a Draft,
    pub kind: &'a dyn Kind,
    /// Its fields, with those of this installation.
    pub fields: &'a [Field],
    /// `None` where the file cannot be read as was said.
    pub look: Option<&'a Look>,
    pub error: Option<Text>,
    /// Whether something was just kept.
    pub saved: bool,
    /// The first rejected row that is shown, counted from 0.
    pub from: usize,
    /// The reason whose rows are shown.
    pub why: Option<String>,
    /// A new operation.
    pub op: String,
}

impl View<'_> {
    /// The address of a step, or of the draft itself.
    pub fn to(&self, step: &str) -> String {
        match step {
            "" => format!("/imports/drafts/{}", self.draft.id),
            step => format!("/imports/drafts/{}/{step}", self.draft.id),
        }
    }

    /// The hidden fields of every form of the page.
    pub fn hidden(&self) -> Markup {
        html! {
            (hidden(&self.op))
            input type="hidden" name="revision" value=(self.draft.revision);
        }
    }
}

/// The body of the page.
pub(crate) fn page(l: Locale, v: &View<'_>) -> Markup {
    let problem = v.look.and_then(|x| x.problem.as_ref()).map(|(_, text)| text);
    let report = v.look.and_then(|x| x.report.as_ref());
    let rejected = report.is_some_and(|r| r.rejected > 0);
    html! {
        @if v.saved { p.saved role="status" { (m::draft_saved(l)) } }
        @if let Some(e) = v.error.as_ref().or(problem) {
            div.form-errors role="alert" {
                h2 { (m::draft_problem(l)) }
                p { (e.get(l)) }
                p { a href="#columns" { (m::draft_problem_way(l)) } }
            }
        }
        @if let Some(r) = report { (outcome(l, v, r)) }
        @if let (Some(look), true) = (v.look, rejected) { (mend::rejected(l, v, look)) }
        (columns::columns(l, v))
        @if let Some(look) = v.look {
            @if let Some(r) = report { (warnings(l, r)) }
            (corrected(l, &look.corrections))
        }
        section {
            h2 { (m::draft_later(l)) }
            p { (m::draft_rule(l, instant(v.draft.touched_at, l), DAYS)) " " a href="/imports/new#drafts" { (m::draft_others(l)) } }
            (discard(l, v.draft, &v.op))
        }
    }
}

/// What would change, and the button that does it.
fn outcome(l: Locale, v: &View<'_>, r: &Report) -> Markup {
    let o = r.outcome;
    let good = r.read - r.rejected.min(r.read);
    let numbers = [
        (m::col_read(l), r.read),
        (m::col_created(l), o.created),
        (m::col_updated(l), o.updated),
        (m::col_unchanged(l), o.unchanged),
        (m::col_rejected(l), r.rejected),
        (m::col_warnings(l), r.warnings),
    ];
    let kind = v.kind.title().get(l).to_owned();
    let first = match (o.created + o.updated, r.rejected) {
        (0, 0) => m::draft_lead_nothing(l, kind, n(r.read, l)),
        (0, bad) => m::draft_lead_none(l, kind, n(r.read, l), n(bad, l)),
        (_, 0) => m::draft_lead_all(l, kind, n(r.read, l)),
        (_, bad) => m::draft_lead(l, kind, n(r.read, l), n(good, l), n(bad, l)),
    };
    html! {
        (lead(&first, &[m::draft_sub(l)]))
        dl.tally { @for (word, count) in numbers { div { dt { (word) } dd { (n(count, l)) } } } }
        @if good > 0 {
            form.form method="post" action=(v.to("import")) {
                (v.hidden())
                button type="submit" class=[(o.created + o.updated == 0).then_some("button-quiet")] {
                    @if r.rejected > 0 { (m::draft_import_rest(l, n(good, l), n(r.rejected, l))) }
                    @else { (m::draft_import(l, n(good, l))) }
                }
                p.field-hint {
                    @if r.rejected > 0 { (m::draft_import_rest_hint(l)) } @else { (m::draft_import_hint(l)) }
                }
            }
        }
    }
}

/// Warnings, a line each kind.
fn warnings(l: Locale, r: &Report) -> Markup {
    let mut groups: Vec<(&str, Vec<&Note>)> = Vec::new();
    for note in &r.warning_list {
        match groups.iter_mut().find(|(code, _)| *code == note.code) {
            Some((_, group)) => group.push(note),
            None => groups.push((note.code, vec![note])),
        }
    }
    html! {
        @if !groups.is_empty() {
            section {
                h2 { (m::warnings_title(l, n(r.warnings, l))) }
                p { (m::warnings_sub(l)) }
                ul { @for (_, notes) in &groups { li {
                    @for note in notes.iter().take(1) { (sentence(l, note)) }
                    @if notes.len() > 1 {
                        details.whose {
                            summary { (m::warnings_more(l, notes.len() - 1)) }
                            ul { @for note in notes.iter().skip(1).take(EXAMPLES) { li { (sentence(l, note)) } } }
                        }
                    }
                } } }
            }
        }
    }
}

/// Where it is, what stands there, what is to be said of it.
fn sentence(l: Locale, note: &Note) -> Markup {
    html! {
        @if note.row > 0 { strong { (m::row_no(l, note.row.to_string())) } " " }
        @if !note.column.is_empty() && note.row > 0 { (short(&note.column, 60)) ": " }
        @if !note.value.is_empty() { "«" (short(&note.value, 80)) "» " }
        (note.text.get(l))
    }
}

/// What was corrected so far.
fn corrected(l: Locale, all: &[Correction]) -> Markup {
    html! {
        @if !all.is_empty() {
            details.narrow {
                summary { (m::corrected_title(l, n(all.len(), l))) }
                (corrections(l, &all[..all.len().min(CORRECTIONS)]))
            }
        }
    }
}

/// Corrected cells, as a table.
pub(crate) fn corrections(l: Locale, all: &[Correction]) -> Markup {
    let columns =
        vec![Column::text(m::col_row(l)), Column::text(m::col_column(l)), Column::text(m::col_correction(l))];
    let row = |c: &Correction| {
        let header = if c.header.is_empty() { m::beyond_headers(l) } else { short(&c.header, 60) };
        vec![html! { (c.row) }, html! { (header) }, from_to(l, &c.published, &c.corrected)]
    };
    let rows = all.iter().map(row).collect();
    table(l, &Here::default(), &Table::new(m::corrected_caption(l, n(all.len(), l)), columns, rows).narrow())
}
