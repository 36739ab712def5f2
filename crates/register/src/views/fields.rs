//! How the organisation's own fields look: their list, and on the card of a worker.

use std::collections::HashSet;

use ui::form::{Field, Input, field, hidden};
use ui::{Markup, html, lead};
use words::numbers::grouped;
use words::{Locale, dates};

use crate::actions::fields::Listed;
use crate::messages as m;
use crate::model::PersonId;
use crate::model::fields::{Extra, ExtraField, FieldKind};
use crate::model::workers::Designations;
use crate::web::fields::{FIELDS, NEW};
use crate::web::workers::{WORKERS, href};

/// What the page shows.
pub(crate) struct Page<'a> {
    /// The fields.
    pub listed: &'a Listed,
    /// The designations that a field can be for.
    pub designations: &'a Designations,
    /// The operations of the forms, for whoever may send them.
    pub op: Option<&'a (dyn Fn() -> String + Sync)>,
    /// What was wrong with what was sent.
    pub wrong: Option<&'a str>,
    /// What was entered for a new one, by name of the field.
    pub values: &'a (dyn Fn(&str) -> String + Sync),
}

/// The page.
pub(crate) fn page(l: Locale, x: &Page<'_>) -> Markup {
    html! {
        (lead(&m::field_lead(l, x.listed.all.live().count()), &[m::field_lead_more(l)]))
        @if let Some(wrong) = x.wrong { p.error role="alert" { (wrong) } }
        @for f in x.listed.all.all() { (one(l, f, x)) }
        @if let Some(op) = x.op {
            section.no-print {
                h2 { (m::field_add(l)) }
                p { (m::field_never_hint(l)) }
                form.form method="post" action=(NEW) {
                    (hidden(&op()))
                    @for f in new(l, x) { (field(l, &f)) }
                    details.more {
                        summary { (m::field_whose(l)) ": " (m::field_everybody(l)) }
                        p.field-hint { (m::field_whose_hint(l)) }
                        @for d in x.designations.live() {
                            @let name = format!("for.{}", d.code);
                            div.field.field-tick { label {
                                input type="checkbox" name=(name) value="yes" checked[(x.values)(&name) == "yes"]; " " span { (d.title(l)) }
                            } }
                        }
                    }
                    button type="submit" { (m::field_add(l)) }
                }
            }
        }
        p.no-print { a href=(WORKERS) { (m::title_workers(l)) } }
    }
}

fn one(l: Locale, f: &ExtraField, x: &Page<'_>) -> Markup {
    let used = x.listed.used.get(&f.code).copied().unwrap_or_default();
    let titles = f.designations.iter().map(|d| x.designations.by_code(d).map_or(d.as_str(), |d| d.title(l)));
    let whose = titles.collect::<Vec<_>>().join(", ");
    html! {
        section id={ "f-" (f.code) } {
            h2 { (f.title.get(l)) }
            p.sub { code { (f.code) } " · " (f.kind.title(l)) " · " (m::field_used(l, grouped(used, l))) }
            p { (m::field_why(l)) ": " (f.purpose.get(l)) }
            @if !f.choices.is_empty() { p { (m::field_values(l)) ": " (f.choices.iter().map(|c| c.get(l)).collect::<Vec<_>>().join(", ")) } }
            @if !whose.is_empty() { p { (m::field_whose(l)) ": " (whose) } }
            @if let Some(day) = f.ended { p { strong { (m::field_ended(l, dates::date(day, l))) } } }
            @if let Some(op) = x.op {
                form.with-reason.no-print method="post" action={ (FIELDS) @if f.ended.is_none() { "/end" } @else { "/forget" } } {
                    (hidden(&op()))
                    input type="hidden" name="code" value=(f.code);
                    label { (m::worker_why(l)) " " input type="text" name="reason" required maxlength="300" autocomplete="off"; }
                    button.button-quiet type="submit" { @if f.ended.is_none() { (m::field_end(l)) } @else { (m::field_forget(l)) } }
                }
            }
        }
    }
}

fn new(l: Locale, x: &Page<'_>) -> Vec<Field> {
    let kinds = FieldKind::ALL.map(|k| (k.name().to_owned(), k.title(l))).to_vec();
    let all = vec![
        Field::new("code", m::field_code(l), Input::Text).hint(m::field_code_hint(l)),
        Field::new("hi", m::designation_hi(l), Input::Text),
        Field::new("en", m::designation_en(l), Input::Text),
        Field::new("kind", m::field_kind_ask(l), Input::Select(kinds)),
        Field::new("choices", m::field_values(l), Input::Lines).hint(m::field_values_hint(l)).optional(),
        Field::new("why_hi", m::field_why_hi(l), Input::Text).hint(m::field_why_hint(l)),
        Field::new("why_en", m::field_why_en(l), Input::Text),
    ];
    all.into_iter().map(|f| f.clone().value((x.values)(f.name))).collect()
}

/// What is known of a worker in the organisation's fields, and the form that changes it.
pub(crate) fn on_card(
    l: Locale,
    person: PersonId,
    all: &[(ExtraField, Option<Extra>)],
    op: Option<&(dyn Fn() -> String + Sync)>,
) -> Markup {
    let known: Vec<_> = all.iter().filter_map(|(f, e)| Some((f, e.as_ref()?))).collect();
    let asked: HashSet<&str> =
        all.iter().filter(|(f, _)| f.ended.is_none()).map(|(f, _)| f.code.as_str()).collect();
    html! {
        @if !known.is_empty() {
            h2 { (m::field_title(l)) }
            ul.plain { @for (f, e) in &known { li { (f.title.get(l)) ": " strong { (f.shown(&e.value, l)) } } } }
        }
        @if let (Some(op), false) = (op, asked.is_empty()) {
            details.more.no-print {
                summary { (m::field_fill_in(l)) }
                form.form method="post" action={ (href(person)) "/fields" } {
                    (hidden(&op()))
                    p.field-hint { (m::field_fill_in_hint(l)) }
                    @for (f, e) in all.iter().filter(|(f, _)| f.ended.is_none()) {
                        div.field {
                            label for={ "extra-" (f.code) } { (f.title.get(l)) }
                            p.field-hint { (f.purpose.get(l)) }
                            (input(l, f, e.as_ref().map_or("", |e| &e.value)))
                        }
                    }
                    div.field {
                        label for="extra-why" { (m::work_change_why(l)) }
                        input #extra-why type="text" name="why" required maxlength="300" autocomplete="off";
                    }
                    button type="submit" { (m::work_save(l)) }
                }
            }
        }
    }
}

fn input(l: Locale, f: &ExtraField, value: &str) -> Markup {
    let (id, name) = (format!("extra-{}", f.code), format!("f.{}", f.code));
    let select = |all: Vec<(String, String)>| {
        html! {
            select id=(id) name=(name) {
                option value="" { "—" }
                @for (v, words) in all { option value=(v) selected[v == value] { (words) } }
            }
        }
    };
    match f.kind {
        FieldKind::YesNo => {
            select(vec![("yes".to_owned(), m::field_yes(l)), ("no".to_owned(), m::field_no(l))])
        }
        FieldKind::Choice => select(f.choices.iter().map(|c| (c.hi.clone(), c.get(l).to_owned())).collect()),
        FieldKind::Date => html! { input id=(id) type="date" name=(name) value=(value); },
        FieldKind::Number => html! {
            input id=(id) type="text" inputmode="numeric" name=(name) value=(value) autocomplete="off";
        },
        FieldKind::Text => html! {
            input id=(id) type="text" name=(name) value=(value) maxlength="200" autocomplete="off";
        },
    }
}
