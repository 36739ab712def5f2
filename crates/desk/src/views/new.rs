//! The form that takes a file; what is unfinished; what can be brought in.

use intake::Kind;
use intake::draft::{DAYS, Draft};
use ui::form::{Field, Form, Input, form, hidden};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;

use super::{instant, n};
use crate::messages as m;
use crate::web::LARGEST;

/// What was chosen, as it was written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chosen {
    pub kind: String,
    pub on: String,
    pub source: String,
    pub sheet: String,
}

/// What is wrong, field by field.
#[derive(Debug, Clone, Default)]
pub(crate) struct Errors {
    pub file: Option<String>,
    pub kind: Option<String>,
    pub on: Option<String>,
}

impl Errors {
    pub fn any(&self) -> bool {
        self.file.is_some() || self.kind.is_some() || self.on.is_some()
    }
}

/// What the page shows.
pub(crate) struct View<'a> {
    pub kinds: &'a [Box<dyn Kind>],
    pub drafts: &'a [Draft],
    pub op: String,
    pub chosen: Chosen,
    pub errors: Errors,
}

/// The body of the page.
pub(crate) fn page(l: Locale, v: &View<'_>) -> Markup {
    let mut kinds = vec![(String::new(), m::new_choose(l))];
    kinds.extend(v.kinds.iter().map(|k| (k.name().to_owned(), k.title().get(l).to_owned())));
    let file = Input::File(".csv,.tsv,.txt,.xlsx,.json,.geojson,.topojson".to_owned());
    let (c, e) = (&v.chosen, &v.errors);
    let fields = [
        Field::new("file", m::new_file(l), file)
            .hint(m::new_file_hint(l, LARGEST >> 20))
            .error(e.file.clone()),
        Field::new("kind", m::new_kind(l), Input::Select(kinds)).value(&c.kind).error(e.kind.clone()),
        Field::new("on", m::new_on(l), Input::Date)
            .hint(m::new_on_hint(l))
            .value(&c.on)
            .error(e.on.clone())
            .optional(),
        Field::new("source", m::new_source(l), Input::Text)
            .hint(m::new_source_hint(l))
            .value(&c.source)
            .optional(),
        Field::new("sheet", m::new_sheet(l), Input::Text)
            .hint(m::new_sheet_hint(l))
            .value(&c.sheet)
            .optional(),
    ];
    let send = Form { action: "/imports/new", op: &v.op, fields: &fields, submit: &m::new_send(l) };
    html! {
        (lead(&m::new_lead(l), &[m::new_sub(l)]))
        @if !v.drafts.is_empty() { p { a href="#drafts" { (m::drafts_open(l, v.drafts.len())) } } }
        (form(l, &send))
        (drafts(l, v))
        (about(l, v))
    }
}

fn drafts(l: Locale, v: &View<'_>) -> Markup {
    let columns = vec![
        Column::text(m::col_file(l)),
        Column::text(m::col_kind(l)),
        Column::text(m::col_touched(l)),
        Column::number(m::col_mends(l)),
        Column::text(m::col_do(l)),
    ];
    let row = |d: &Draft| {
        let kind = v.kinds.iter().find(|k| k.name() == d.kind);
        vec![
            html! { a href={ "/imports/drafts/" (d.id) } { (d.file) } },
            html! { (kind.map_or_else(|| d.kind.clone(), |k| k.title().get(l).to_owned())) },
            html! { (instant(d.touched_at, l)) },
            html! { (n(d.said.mends.count(), l)) },
            discard(l, d, &v.op),
        ]
    };
    html! {
        @if !v.drafts.is_empty() {
            section id="drafts" {
                h2 { (m::drafts_title(l)) }
                p { (m::drafts_rule(l, DAYS)) }
                (table(l, &Here::default(), &Table::new(
                    m::drafts_caption(l, v.drafts.len()), columns, v.drafts.iter().map(row).collect(),
                )))
            }
        }
    }
}

/// The button that throws a draft away.
pub(crate) fn discard(l: Locale, d: &Draft, op: &str) -> Markup {
    html! {
        form method="post" action={ "/imports/drafts/" (d.id) "/discard" } {
            (hidden(op))
            input type="hidden" name="revision" value=(d.revision);
            button.button-link type="submit" aria-label=(m::draft_discard_which(l, d.file.as_str())) { (m::draft_discard(l)) }
        }
    }
}

/// What each kind is for, and its empty workbook.
fn about(l: Locale, v: &View<'_>) -> Markup {
    let columns =
        vec![Column::text(m::col_kind(l)), Column::text(m::col_about(l)), Column::text(m::col_template(l))];
    let row = |k: &dyn Kind| {
        let title = k.title().get(l).to_owned();
        vec![
            html! { (title) },
            html! { (k.about().get(l)) },
            html! { a href={ "/imports/templates/" (k.name()) ".xlsx" } aria-label=(m::template_of(l, title.as_str())) {
                (m::template_get(l))
            } },
        ]
    };
    let rows = v.kinds.iter().map(|k| row(k.as_ref())).collect();
    html! {
        h2 { (m::kinds_title(l)) }
        (table(l, &Here::default(), &Table::new(m::kinds_caption(l, v.kinds.len()), columns, rows)))
    }
}
