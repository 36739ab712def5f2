//! What people ask: the queue, one request with its answer, and the form for what comes on paper.

use base::Day;
use register::model::{Names, PersonId};
use ui::form::{Field, Input};
use ui::state::{Empty, empty};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;

use super::{Sheet, button, called, due};
use crate::messages as m;
use crate::model::{Channel, Kind, Purpose, Request, Said, State};

/// The body of the list. `waiting`: those that wait, else those that were answered.
pub(crate) fn list(l: Locale, all: &[(Request, Option<Names>)], waiting: bool, today: Day) -> Markup {
    let over = all.iter().filter(|(r, _)| waiting && r.due < today).count();
    html! {
        @if waiting { (lead(&m::requests_lead(l, all.len()), &if over > 0 { vec![m::requests_over(l, over)] } else { vec![] })) }
        p.no-print {
            @if waiting { a href="/requests?answered=1" { (m::requests_answered(l)) } } @else { a href="/requests" { (m::requests_waiting(l)) } }
            " · " a href="/requests/new" { (m::requests_new(l)) }
            " · " a href="/erasures" { (m::erasures_title(l)) }
        }
        @if all.is_empty() {
            (empty(l, &Empty { what: m::requests_none(l), filled_by: m::requests_none_who(l), action: None }))
        } @else { (queue(l, all, today)) }
    }
}

fn queue(l: Locale, all: &[(Request, Option<Names>)], today: Day) -> Markup {
    let columns = vec![
        Column::text(m::col_person(l)),
        Column::text(m::col_kind(l)),
        Column::text(m::col_asked(l)),
        Column::text(m::col_due(l)),
        Column::text(m::col_state(l)),
    ];
    let row = |(r, names): &(Request, Option<Names>)| {
        vec![
            html! { a href={ "/requests/" (r.id) } { (called(names.as_ref(), l)) } },
            html! { (m::kind(l, r.kind.name())) },
            html! { (words::dates::date(r.asked, l)) },
            html! { @if r.state.is_answered() { "–" } @else { (due(r.due, today, l)) } },
            html! { (m::state(l, r.state.name())) },
        ]
    };
    table(l, &Here::default(), &Table::new(m::requests_title(l), columns, all.iter().map(row).collect()))
}

/// One request.
pub(crate) struct One<'a> {
    /// It.
    pub request: &'a Request,
    /// Who asks.
    pub names: Option<&'a Names>,
    /// Who wrote it down, and who answered, in words.
    pub hands: [String; 2],
    /// Today.
    pub today: Day,
    /// The operation of taking it in hand.
    pub take: String,
}

/// The body of a request's page.
pub(crate) fn one(l: Locale, x: &One<'_>, sheet: &Sheet<'_>) -> Markup {
    let r = x.request;
    html! {
        (lead(&m::request_lead(l, m::kind(l, r.kind.name()), called(x.names, l)), &[]))
        dl.facts {
            dt { (m::col_state(l)) } dd { (m::state(l, r.state.name())) }
            dt { (m::col_asked(l)) } dd { (words::dates::date(r.asked, l)) }
            dt { (m::col_due(l)) } dd { @if r.state.is_answered() { "–" } @else { (due(r.due, x.today, l)) } }
            dt { (m::col_by(l)) } dd { (x.hands[0]) @if r.channel == Channel::Paper { " · " (m::on_paper(l)) } }
            @if let Some(field) = &r.field { dt { (m::field_field(l)) } dd { (field) } }
            @if let Some(wanted) = &r.wanted { dt { (m::field_wanted(l)) } dd { (wanted) } }
            @if !r.said.is_empty() { dt { (m::field_said(l)) } dd { (r.said) } }
            @if let Some(answer) = &r.answer { dt { (m::col_answer(l)) } dd { (answer) " · " (x.hands[1]) } }
        }
        @if r.kind == Kind::Correction {
            p { (m::correct_where(l)) " " a href={ "/representatives/" (r.person) } { (m::correct_link(l)) } " · " a href="/imports/new" { (m::correct_import(l)) } }
        }
        @if r.kind == Kind::Erasure {
            p { @if r.state == State::Granted { a href={ "/erasures/" (r.person) } { (m::erasure_link(l)) } } @else { (m::erase_note(l)) } }
        }
        @if r.state == State::Open { (button(&format!("/requests/{}/take", r.id), &x.take, &[], &m::take(l))) }
        @if !r.state.is_answered() {
            h2.no-print { (m::col_answer(l)) }
            (sheet.draw(l, answer_fields(l), &m::answer_submit(l)))
        }
        p.no-print { a href="/requests" { (m::back_requests(l)) } }
    }
}

fn answer_fields(l: Locale) -> Vec<Field> {
    let outcomes = [State::Granted, State::Refused].map(|s| (s.name().to_owned(), m::outcome(l, s.name())));
    vec![
        Field::new("outcome", m::field_outcome(l), Input::Select(outcomes.into())),
        Field::new("answer", m::field_answer(l), Input::Lines).hint(m::field_answer_hint(l)),
    ]
}

/// The form that looks for a person.
pub(crate) fn find(l: Locale, sheet: &Sheet<'_>) -> Markup {
    html! {
        (lead(&m::new_lead(l), &[m::new_both_names(l)]))
        (sheet.draw(l, vec![Field::new("name", m::field_name(l), Input::Text).hint(m::field_name_hint(l))], &m::find_submit(l)))
        p { a href=(crate::web::PAPER) { (m::my_paper(l)) } }
    }
}

/// What paper can say: the kinds of requests, and what is said about consent.
pub(crate) fn paper_kinds(l: Locale) -> Vec<(String, String)> {
    let kinds = Kind::ALL.iter().map(|k| (k.name().to_owned(), m::kind(l, k.name())));
    let said = Said::ALL.iter().map(|s| (s.name().to_owned(), m::said(l, s.name())));
    kinds.chain(said).collect()
}

/// The form for what a person said on paper. `people`: those who were found; `versions`: `purpose version language` of the notices there are.
pub(crate) fn record(
    l: Locale,
    people: &[(PersonId, Names)],
    versions: &[(String, String)],
    today: Day,
    sheet: &Sheet<'_>,
) -> Markup {
    let people = people.iter().map(|(id, n)| (id.to_string(), n.get(l).to_owned())).collect::<Vec<_>>();
    let none = std::iter::once((String::new(), m::no_consent_here(l)));
    let versions = none.chain(versions.iter().cloned()).collect();
    let fields = vec![
        Field::new("person", m::col_person(l), Input::Select(people.clone())),
        Field::new("kind", m::col_kind(l), Input::Select(paper_kinds(l))),
        Field::new("day", m::field_day(l), Input::Date).value(today.to_string()),
        Field::new("field", m::field_field(l), Input::Text).hint(m::only_correction(l)).optional(),
        Field::new("wanted", m::field_wanted(l), Input::Lines).hint(m::only_wanted(l)).optional(),
        Field::new("said", m::field_said(l), Input::Lines).optional(),
        Field::new("notice", m::field_notice(l), Input::Select(versions)).hint(m::only_consent(l)).optional(),
        Field::new("proof", m::field_proof(l), Input::Text).hint(m::field_proof_hint(l)).optional(),
    ];
    html! {
        @if people.is_empty() {
            p { strong { (m::found_nobody(l)) } }
            p { a href="/requests/new" { (m::find_again(l)) } }
        } @else {
            (lead(&m::record_lead(l), &[m::new_both_names(l)]))
            (sheet.draw(l, fields, &m::record_submit(l)))
        }
    }
}

/// A notice to choose on the form: its value and its words.
pub(crate) fn version(l: Locale, n: &crate::model::Notice) -> (String, String) {
    let purpose: Purpose = n.purpose;
    let title = m::purpose(l, purpose.name());
    (
        format!("{} {} {}", purpose.name(), n.version, n.language),
        m::notice_choice(l, title, i64::from(n.version), &n.language),
    )
}
