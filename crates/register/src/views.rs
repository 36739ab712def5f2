//! How numbers of people look.

pub(crate) mod designations;
pub(crate) mod fields;
pub(crate) mod moves;
pub(crate) mod my_work;
pub(crate) mod notice;
pub(crate) mod out;
pub(crate) mod paper;
pub(crate) mod roll;
pub(crate) mod same;
pub(crate) mod sample;
pub(crate) mod vacant;
pub(crate) mod work;
pub(crate) mod workers;

use ui::form::{Field, Form, Input, form, hidden};
use ui::{Markup, html, lead};
use words::Locale;

use crate::actions::contacts::Shown;
use crate::actions::workers::Found;
use crate::messages as m;
use crate::model::workers::Designations;
use crate::model::{ContactKind, Names, PersonId};
use crate::web::FIND;
use crate::web::workers::href;

/// Whoever has a number.
#[derive(Debug)]
pub(crate) struct Holders {
    /// People who hold or held offices, with what they are called.
    pub people: Vec<(PersonId, Names)>,
    /// Workers.
    pub workers: Vec<Found>,
    /// The organisation's designations.
    pub designations: Designations,
}

/// The numbers of a person, masked; with the operation of the form that shows one in full where the visitor may.
pub(crate) fn numbers(l: Locale, person: PersonId, all: &[(Shown, Option<String>)]) -> Markup {
    html! {
        ul.plain {
            @for (s, op) in all {
                li {
                    span { (s.kind.title(l)) " " strong.number { (s.masked) } }
                    @if let Some(last) = s.span.last() { " " small { (m::number_until(l, words::dates::date(last, l))) } }
                    @if let Some(op) = op {
                        form.with-reason.no-print method="post" action={ "/numbers/" (person) "/" (s.id) } {
                            (hidden(op))
                            label for={ "why-" (s.id) } { (m::number_why(l)) }
                            input id={ "why-" (s.id) } type="text" name="reason" required maxlength="300" autocomplete="off";
                            button.button-quiet type="submit" { (m::number_see(l)) }
                        }
                    }
                }
            }
        }
        @if all.iter().any(|(_, op)| op.is_some()) { p.sub.no-print { (m::number_written_down(l)) } }
    }
}

/// One number in full. `told`: the look is in the trail under somebody's id.
pub(crate) fn revealed(
    l: Locale,
    called: &Names,
    kind: ContactKind,
    number: &str,
    back: &str,
    told: bool,
) -> Markup {
    html! {
        (lead(called.get(l), &[]))
        p { (kind.title(l)) ": " strong.number { (number) } }
        @if kind == ContactKind::Mobile { p.no-print { a.button href={ "tel:" (number) } { (m::number_call(l)) } } }
        @if told { p.sub { (m::number_seen(l)) } }
        p.no-print { a href=(back) { (m::number_back(l)) } }
    }
}

/// The form that finds people by a number, and whom it found.
pub(crate) fn find(
    l: Locale,
    op: &str,
    kind: Option<ContactKind>,
    found: Option<&Result<Holders, words::Text>>,
) -> Markup {
    let kinds = ContactKind::ALL.map(|k| (k.name().to_owned(), k.title(l)));
    let wrong = found.and_then(|f| f.as_ref().err()).map(|t| t.get(l).to_owned());
    let fields = [
        Field::new("kind", m::find_kind(l), Input::Select(kinds.into()))
            .value(kind.map_or("mobile", ContactKind::name)),
        Field::new("number", m::find_number(l), Input::Text).hint(m::find_hint(l)).error(wrong),
    ];
    html! {
        (lead(&m::find_lead(l), &[]))
        @if let Some(Ok(found)) = found {
            h2 { (m::find_found(l, found.people.len() + found.workers.len())) }
            ul.plain {
                @for (id, names) in &found.people { li { a href={ "/representatives/" (id) } { (names.get(l)) } } }
                @for w in &found.workers {
                    li {
                        a href=(href(w.person)) { (workers::name((&w.name_hi, &w.name_en), l)) }
                        @for d in &w.duties { " · " (workers::duty(d, &found.designations, l)) }
                    }
                }
            }
        }
        (form(l, &Form { action: FIND, op, fields: &fields, submit: &m::find_submit(l) }))
    }
}
