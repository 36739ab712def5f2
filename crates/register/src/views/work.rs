//! How work looks to presidents: how many have said what, where.

use base::Day;
use ui::form::{Field, Form, Input, form, hidden};
use ui::state::{Empty, empty};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::numbers::grouped;
use words::{Locale, dates};

use super::workers::name;
use crate::actions::work::{Listed, Person, Shown, Tally};
use crate::messages as m;
use crate::model::WorkId;
use crate::model::work::{Answer, Work};
use crate::model::workers::Designations;
use crate::web::work::{NEW, WORK, of_work};
use crate::web::workers::href;

fn whom(w: &Work, all: &Designations, l: Locale) -> String {
    if w.person.is_some() {
        return m::work_to_one(l);
    }
    match &w.designation {
        Some(code) => all.by_code(code).map_or(code.as_str(), |d| d.title(l)).to_owned(),
        None => m::work_everybody(l),
    }
}

fn columns(l: Locale, first: String) -> Vec<Column> {
    vec![
        Column::text(first),
        Column::number(m::work_col_of(l)),
        Column::number(m::work_col_done(l)),
        Column::number(m::work_col_could_not(l)),
        Column::number(m::work_col_help(l)),
        Column::number(m::work_col_open(l)),
    ]
}

fn cells(l: Locale, first: Markup, t: &Tally) -> Vec<Markup> {
    let n = |n: i64| html! { (grouped(n, l)) };
    vec![first, n(t.of), n(t.done), n(t.could_not), n(t.help), n(t.open())]
}

/// The work of an area.
pub(crate) fn list(
    l: Locale,
    area: &areas::model::Area,
    all: &[Listed],
    designations: &Designations,
    may: bool,
) -> Markup {
    let under = ui::here::segment(&area.identity.code);
    let row = |x: &Listed| {
        let first = html! {
            a href={ (of_work(x.work.id)) "?under=" (under) } { (x.work.what) }
            " · " (whom(&x.work, designations, l)) " · " (x.area.get(l)) " · " (m::work_until(l, dates::date(x.work.due, l)))
            @if let Some(why) = &x.work.withdrawn { " · " (m::work_withdrawn(l, why.as_str())) }
        };
        cells(l, first, &x.tally)
    };
    html! {
        (lead(&m::work_lead(l, area.name(l), all.len()), &[]))
        @if all.is_empty() {
            (empty(l, &Empty { what: m::work_none_yet(l), filled_by: m::work_none_yet_who(l), action: None }))
        } @else {
            (table(l, &Here::default(), &Table::new(m::work_title(l), columns(l, m::work_col_what(l)), all.iter().map(row).collect())))
            p.sub { (m::work_only_counts(l)) }
        }
        @if may { p.no-print { a.button.button-quiet href={ (NEW) "?under=" (under) } { (m::work_new(l)) } } }
    }
}

/// One work.
pub(crate) fn one(l: Locale, x: &Shown, all: &Designations, withdraw: Option<&str>) -> Markup {
    let w = &x.work;
    let mut further = vec![
        format!("{} · {}", whom(w, all, l), x.area.name(l)),
        m::work_until(l, dates::date(w.due, l)),
        m::work_given(l, dates::date(given(w), l)),
    ];
    further.extend(w.kind.clone());
    further.extend(w.withdrawn.as_deref().map(|why| m::work_withdrawn(l, why)));
    let here = [cells(l, html! { (x.area.name(l)) }, &x.tally)];
    html! {
        (lead(&w.what, &further))
        (table(l, &Here::default(), &Table::new(x.area.name(l), columns(l, m::workers_col_area(l)), here.to_vec())))
        @if !x.below.is_empty() { (below(l, w.id, x)) }
        @if !x.people.is_empty() { (people(l, &x.people)) }
        p.sub { (m::work_only_counts(l)) }
        @if let (Some(op), None) = (withdraw, &w.withdrawn) {
            form.with-reason.no-print method="post" action={ (of_work(w.id)) "/withdraw" } {
                (hidden(op))
                label { (m::worker_why(l)) " " input type="text" name="reason" required maxlength="300" autocomplete="off"; }
                button.button-quiet type="submit" { (m::work_withdraw(l)) }
            }
        }
        p.no-print { a href={ (WORK) "?under=" (ui::here::segment(&x.area.identity.code)) } { (m::work_title(l)) } }
    }
}

fn given(w: &Work) -> Day {
    Day::of(jiff::Timestamp::from_microsecond(w.given_at).unwrap_or(jiff::Timestamp::UNIX_EPOCH))
}

fn below(l: Locale, id: WorkId, x: &Shown) -> Markup {
    let row = |(area, t): &(areas::model::Area, Tally)| {
        let to = format!("{}?under={}", of_work(id), ui::here::segment(&area.identity.code));
        cells(l, html! { a href=(to) { (area.name(l)) } }, t)
    };
    let rows = x.below.iter().map(row).collect();
    table(l, &Here::default(), &Table::new(m::work_below(l), columns(l, m::workers_col_area(l)), rows))
}

fn people(l: Locale, all: &[Person]) -> Markup {
    let row = |p: &Person| {
        let said = html! {
            @match &p.said {
                Some(a) => { (m::work_answer(l, a.answer.name())) @if let Some(note) = &a.note { " · " (note) } }
                None => { (m::work_not_said(l)) }
            }
        };
        vec![html! { a href=(href(p.id)) { (name((&p.name_hi, &p.name_en), l)) } }, said]
    };
    let said: Vec<String> = Answer::ALL.iter().map(|a| m::work_answer(l, a.name())).collect();
    let columns = vec![Column::text(m::workers_col_name(l)), Column::text(said.join(" / "))];
    table(l, &Here::default(), &Table::new(m::work_people(l), columns, all.iter().map(row).collect()))
}

/// The form by which work is given.
pub(crate) fn new(
    l: Locale,
    op: &str,
    all: &Designations,
    values: &dyn Fn(&str) -> String,
    wrong: Option<&str>,
) -> Markup {
    let mut whom = vec![(String::new(), m::work_everybody(l))];
    whom.extend(all.live().map(|d| (d.code.clone(), d.title(l).to_owned())));
    let fields = [
        Field::new("what", m::work_what(l), Input::Text).value(values("what")),
        Field::new("kind", m::work_kind(l), Input::Text)
            .value(values("kind"))
            .hint(m::work_kind_hint(l))
            .optional(),
        Field::new("due", m::work_due(l), Input::Date).value(values("due")),
        Field::new("whom", m::work_whom(l), Input::Select(whom)).value(values("whom")).optional(),
        Field::new("unit", m::work_area(l), Input::Text).value(values("unit")).hint(m::work_area_hint(l)),
    ];
    html! {
        (lead(&m::work_new_lead(l), &[]))
        @if let Some(wrong) = wrong { p.error role="alert" { (wrong) } }
        (form(l, &Form { action: NEW, op, fields: &fields, submit: &m::work_new(l) }))
    }
}

/// Work for one worker, on their card.
pub(crate) fn for_one(l: Locale, action: &str, op: &str) -> Markup {
    html! {
        details.more.no-print {
            summary { (m::work_new(l)) }
            form.answers.form method="post" action=(action) {
                (hidden(op))
                label { (m::work_what(l)) " " input type="text" name="what" required maxlength="300" autocomplete="off"; }
                label { (m::work_due(l)) " " input type="date" name="due" required; }
                button type="submit" { (m::work_new(l)) }
            }
        }
    }
}
