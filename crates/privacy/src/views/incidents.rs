//! Incidents: the list with its clocks, and one with everything that must be written about it.

use ui::form::{Field, Input};
use ui::state::{Empty, empty};
use ui::table::{Column, Download, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;

use super::{Sheet, button, paragraphs};
use crate::messages as m;
use crate::model::{Incident, Report, Step};
use crate::rules::{Clock, clock, last_moment};
use crate::sentences as say;

/// The clock in words; plainly, when it is over.
fn told(i: &Incident, step: Step, now: i64, l: Locale) -> Markup {
    let c = clock(i, step, now);
    let words = say::clock(c, l);
    html! { @if matches!(c, Clock::Over(_)) { strong { (words) } } @else { (words) } }
}

/// The body of the list.
pub(crate) fn list(l: Locale, all: &[Incident], now: i64, sheet: &Sheet<'_>) -> Markup {
    let mut columns = vec![Column::text(m::col_incident(l)), Column::text(m::col_aware(l))];
    columns.extend(Step::ALL.iter().map(|s| Column::text(m::step(l, s.name()))));
    let row = |i: &Incident| {
        let mut cells = vec![
            html! { a href={ "/incidents/" (i.id) } { (i.title) } @if i.closed_at.is_some() { " · " (m::closed(l)) } },
            html! { (say::moment(i.aware_at, l)) },
        ];
        cells.extend(Step::ALL.iter().map(|s| told(i, *s, now, l)));
        cells
    };
    let fields = vec![
        Field::new("title", m::field_title(l), Input::Text),
        Field::new("aware", m::field_aware(l), Input::Text)
            .value(say::moment(now, l))
            .hint(m::field_aware_hint(l)),
        Field::new("facts", m::report_field(l, "facts"), Input::Lines).optional(),
    ];
    html! {
        p { (m::incidents_about(l)) }
        @if all.is_empty() {
            (empty(l, &Empty { what: m::incidents_none(l), filled_by: m::incidents_none_who(l), action: None }))
        } @else {
            (table(l, &Here::default(), &Table::new(m::incidents_title(l), columns, all.iter().map(row).collect())))
        }
        h2.no-print { (m::incident_new(l)) }
        (sheet.draw(l, fields, &m::incident_open(l)))
    }
}

/// What the page of an incident shows.
pub(crate) struct One<'a> {
    /// It.
    pub incident: &'a Incident,
    /// How many people it affects, as the trail tells.
    pub affected: usize,
    /// Who answers questions.
    pub contact: &'a str,
    /// Now, microseconds since the epoch.
    pub now: i64,
    /// Operations of the four steps and of closing.
    pub ops: [String; 5],
}

/// The body of an incident's page.
pub(crate) fn one(l: Locale, x: &One<'_>, sheet: &Sheet<'_>) -> Markup {
    let i = x.incident;
    let path = format!("/incidents/{}", i.id);
    let over = Step::ALL.iter().filter(|s| matches!(clock(i, **s, x.now), Clock::Over(_))).count();
    html! {
        (lead(&if over > 0 { m::incident_over(l, over) } else { m::incident_in_time(l) }, &[m::report_aware(l, say::moment(i.aware_at, l))]))
        (steps(l, x, &path))
        h2 { (m::affected(l)) }
        p { (m::affected_count(l, x.affected)) " " (m::affected_how(l)) }
        p.no-print { @for f in Download::both(l, &Here::new(&path), &format!("{path}/affected")) { a href=(f.href) download { (f.format) } " " } }
        h2 { (m::report_title(l)) }
        p.no-print { a href={ (path) "/report.txt" } download { (m::report_file(l)) } }
        @for (field, text) in Report::FIELDS.into_iter().zip(i.report.texts()) {
            h3 { (m::report_field(l, field)) }
            @if text.is_empty() { p { (m::to_fill(l)) } } @else { (paragraphs(text)) }
        }
        h2 { (m::drafts(l)) }
        p { (m::drafts_about(l)) }
        @for step in Step::ALL {
            details.more {
                summary { (m::message_to(l, step.name())) }
                @for (language, code) in [(Locale::Hi, "hi"), (Locale::En, "en")].into_iter().filter(|(shown, _)| *shown == l) {
                    div lang=(code) { (paragraphs(&say::message(*step, i, x.affected, x.contact, language))) }
                }
            }
        }
        @if i.closed_at.is_none() {
            h2.no-print { (m::incident_change(l)) }
            (sheet.draw(l, fields(l, i), &m::incident_keep(l)))
            (button(&format!("{path}/close"), &x.ops[4], &[], &m::incident_close(l)))
        } @else { p { (m::closed(l)) } }
        p.no-print { a href="/incidents" { (m::incidents_title(l)) } }
    }
}

fn steps(l: Locale, x: &One<'_>, path: &str) -> Markup {
    let i = x.incident;
    let columns = vec![
        Column::text(m::col_step(l)),
        Column::text(m::col_last(l)),
        Column::text(m::col_clock(l)),
        Column::text(m::col_change(l)),
    ];
    let row = |(n, step): (usize, &Step)| {
        vec![
            html! { (m::step(l, step.name())) },
            html! { (say::moment(last_moment(i, *step), l)) },
            told(i, *step, x.now, l),
            html! {
                @match i.done_at(*step) {
                    Some(at) => (say::moment(at, l)),
                    None => (button(&format!("{path}/done"), &x.ops[n], &[("step", step.name())], &m::done_now(l))),
                }
            },
        ]
    };
    let rows = Step::ALL.iter().enumerate().map(row).collect();
    table(l, &Here::default(), &Table::new(m::clocks(l), columns, rows))
}

fn fields(l: Locale, i: &Incident) -> Vec<Field> {
    let mut fields: Vec<Field> = Report::FIELDS
        .into_iter()
        .zip(i.report.texts())
        .map(|(name, text)| Field::new(name, m::report_field(l, name), Input::Lines).value(text).optional())
        .collect();
    let t = &i.trace;
    let at = |at: Option<i64>| at.map_or_else(String::new, |at| say::moment(at, l));
    fields.extend([
        Field::new("actor", m::field_actor(l), Input::Text)
            .value(t.actor.clone().unwrap_or_default())
            .hint(m::field_actor_hint(l))
            .optional(),
        Field::new("object", m::field_object(l), Input::Text)
            .value(t.object.clone().unwrap_or_default())
            .hint(m::field_object_hint(l))
            .optional(),
        Field::new("since", m::field_since(l), Input::Text).value(at(t.from)).optional(),
        Field::new("until", m::field_until(l), Input::Text)
            .value(at(t.until))
            .hint(m::field_aware_hint(l))
            .optional(),
    ]);
    fields
}
