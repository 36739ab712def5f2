//! How samples look: their list, the call sheet of one, and what came of it.

use ui::form::{Field, Form, Input, form, hidden};
use ui::here::segment;
use ui::state::{Empty, empty};
use ui::table::{self, Column, Download, Table, table};
use ui::{Here, Markup, html, lead};
use words::numbers::{grouped, percent};
use words::{Locale, dates};

use super::workers::{duty, name};
use crate::actions::sample::{A_PAGE, Row, Standing};
use crate::messages as m;
use crate::model::sample::Answer;
use crate::model::workers::Designations;
use crate::rules::sample::{LEAST, MARGINS, Told};
use crate::web::sample::{SAMPLES, files_of, href, of_area};
use crate::web::workers::{href as worker, of_area as workers_of};

/// What came of asking somebody, in words.
pub(crate) fn answer(a: Answer, l: Locale) -> String {
    match a {
        Answer::Reached => m::sample_answer_reached(l),
        Answer::Met => m::sample_answer_met(l),
        Answer::NoReply => m::sample_answer_no_reply(l),
        Answer::WrongNumber => m::sample_answer_wrong_number(l),
        Answer::NotWorker => m::sample_answer_not_worker(l),
        Answer::Refused => m::sample_answer_refused(l),
    }
}

/// The share that was found with its interval and of how many; what is missing for it where too few answered.
fn estimate(l: Locale, t: &Told) -> String {
    match t.result() {
        Some(r) => m::sample_result(
            l,
            percent(r.share, l),
            grouped(t.found, l),
            grouped(t.answered, l),
            percent(r.low, l),
            percent(r.high, l),
        ),
        None => m::sample_too_few(l, LEAST),
    }
}

fn bounds(l: Locale, t: &Told) -> Option<String> {
    t.result()?;
    let (worst, best) = t.bounds()?;
    (t.open() + t.silent > 0).then(|| m::sample_bounds(l, percent(worst, l), percent(best, l)))
}

fn drawn(l: Locale, x: &Standing) -> String {
    let s = &x.sample;
    m::sample_drawn(l, grouped(s.drawn, l), grouped(s.people, l), s.margin, by(l, x))
}

/// Who drew a sample.
fn by(l: Locale, x: &Standing) -> String {
    x.by.clone().unwrap_or_else(|| m::sample_somebody(l))
}

/// The latest sample of an area, for its page.
pub(crate) fn latest(l: Locale, area: &str, s: Option<&Standing>) -> Markup {
    html! {
        p {
            @match s {
                Some(s) => {
                    @let t = s.told();
                    a href=(href(s.sample.id)) { (m::sample_last(l, dates::date(s.sample.day, l))) } ": "
                    (m::sample_progress(l, grouped(t.answered, l), grouped(t.drawn, l)))
                    @if t.result().is_some() { " · " (estimate(l, &t)) }
                    " · " a href=(of_area(area)) { (m::sample_all(l)) }
                }
                None => { a href=(of_area(area)) { (m::sample_lead_link(l)) } }
            }
        }
    }
}

/// The samples of an area. `op`: for whoever may draw one.
pub(crate) fn list(l: Locale, (code, area): (&str, &str), all: &[Standing], op: Option<&str>) -> Markup {
    let margins = MARGINS.map(|n| (n.to_string(), m::sample_margin_of(l, n)));
    let fields = [Field::new("margin", m::sample_margin(l), Input::Select(margins.into())).value("5")];
    let action = format!("{SAMPLES}/new?under={}", segment(code));
    html! {
        (lead(&m::sample_lead(l, area), &[m::sample_how(l)]))
        @if all.is_empty() {
            (empty(l, &Empty { what: m::sample_none_yet(l), filled_by: m::sample_none_yet_who(l), action: None }))
        } @else { (listed(l, all)) p.sub { (m::sample_kept(l)) } }
        @if let Some(op) = op {
            section.no-print {
                h2 { (m::sample_draw(l)) }
                (form(l, &Form { action: &action, op, fields: &fields, submit: &m::sample_draw(l) }))
            }
        }
        p.no-print { a href=(workers_of(code)) { (m::title_workers(l)) } }
    }
}

fn listed(l: Locale, all: &[Standing]) -> Markup {
    let columns = vec![
        Column::text(m::sample_col_day(l)),
        Column::text(m::sample_col_by(l)),
        Column::number(m::sample_col_drawn(l)),
        Column::number(m::sample_col_answered(l)),
        Column::text(m::sample_col_found(l)),
    ];
    let row = |s: &Standing| {
        let t = s.told();
        vec![
            html! { a href=(href(s.sample.id)) { (dates::date(s.sample.day, l)) } },
            html! { (by(l, s)) },
            html! { (grouped(t.drawn, l)) " (" (m::sample_margin_of(l, s.sample.margin)) ")" },
            html! { (grouped(t.answered, l)) },
            html! {
                @if t.result().is_some() { (estimate(l, &t)) }
                @else { (m::sample_found(l, grouped(t.found, l), grouped(t.answered, l))) }
            },
        ]
    };
    table(l, &Here::default(), &Table::new(m::sample_list(l), columns, all.iter().map(row).collect()))
}

/// What the page of a sample shows.
pub(crate) struct Page<'a> {
    /// The area's code and name.
    pub area: (&'a str, &'a str),
    /// How far it has come.
    pub standing: &'a Standing,
    /// A page of its call sheet, for whoever keeps the area.
    pub rows: Option<&'a [Row]>,
    /// The number from which it goes.
    pub from: i64,
    /// The organisation's designations.
    pub designations: &'a Designations,
    /// Whether the visitor may see numbers.
    pub may_see: bool,
    /// A new operation for each form.
    pub op: &'a (dyn Fn() -> String + Sync),
    /// What is wrong with what was asked.
    pub wrong: Option<&'a str>,
}

/// A sample: what came of it so far, and whom to ask.
pub(crate) fn one(l: Locale, here: &Here, x: &Page<'_>) -> Markup {
    let (s, t) = (&x.standing.sample, x.standing.told());
    let mut further = vec![
        drawn(l, x.standing),
        m::sample_open(l, grouped(t.answered, l), grouped(t.open(), l)),
        estimate(l, &t),
    ];
    further.extend(bounds(l, &t));
    html! {
        (lead(&m::sample_of(l, x.area.1, dates::date(s.day, l)), &further))
        @if t.result().is_some() { p.sub { (m::sample_chance_only(l)) } }
        @if let Some(wrong) = x.wrong { p.error role="alert" { (wrong) } }
        (by_answer(l, x.standing))
        (table::below(l, None, None, &Download::both(l, &here.without("from"), &files_of(s.id))))
        @if let Some(rows) = x.rows { (sheet(l, x, rows)) }
        p.no-print {
            a href=(of_area(x.area.0)) { (m::sample_all(l)) } " · "
            a href=(workers_of(x.area.0)) { (m::title_workers(l)) }
        }
    }
}

fn by_answer(l: Locale, s: &Standing) -> Markup {
    let columns = vec![Column::text(m::sample_col_answer(l)), Column::number(m::sample_col_people(l))];
    let mut rows: Vec<Vec<Markup>> =
        s.answers.iter().map(|(a, n)| vec![html! { (answer(*a, l)) }, html! { (grouped(*n, l)) }]).collect();
    rows.push(vec![html! { (m::sample_answer_open(l)) }, html! { (grouped(s.told().open(), l)) }]);
    table(l, &Here::default(), &Table::new(m::sample_by_answer(l), columns, rows).narrow())
}

fn sheet(l: Locale, x: &Page<'_>, rows: &[Row]) -> Markup {
    let id = x.standing.sample.id;
    let last = rows.last().map_or(0, |r| r.number);
    html! {
        h2 { (m::sample_sheet(l)) }
        p.sub { (m::sample_sheet_how(l)) }
        ol.plain { @for r in rows { li id={ "n-" (r.number) } { (person(l, x, r)) } } }
        p.no-print {
            @if x.from > 1 {
                a href={ (href(id)) "?from=" ((x.from - A_PAGE).max(1)) } { (m::sample_before(l, A_PAGE)) } " "
            }
            @if last > 0 && last < x.standing.sample.drawn {
                a href={ (href(id)) "?from=" (last + 1) } { (m::sample_after(l, A_PAGE)) }
            }
        }
    }
}

fn person(l: Locale, x: &Page<'_>, r: &Row) -> Markup {
    let id = x.standing.sample.id;
    let said = r.answer.map(|(a, day)| m::sample_said(l, answer(a, l), dates::date(day, l)));
    if !r.is_here {
        return html! {
            p { (r.number) ". " (m::sample_not_here(l)) @if let Some(said) = said { " · " strong { (said) } } }
        };
    }
    html! {
        p {
            (r.number) ". " strong { a href=(worker(r.person)) { (name((&r.name_hi, &r.name_en), l)) } }
            @for d in &r.duties { br; (duty(d, x.designations, l)) }
            br;
            @match &r.mobile {
                Some(mobile) => { (m::contact_mobile(l)) ": " span.number { (mobile) } }
                None => { (m::sample_no_number(l)) }
            }
            @if !r.told { br; strong { (m::sample_tell_first(l)) } " " (m::sample_tell_first_how(l)) }
            @if let Some(said) = said { br; strong role="status" { (said) } }
        }
        @if r.told && r.mobile.is_some() && x.may_see {
            form.no-print method="post" action={ (href(id)) "/number" } {
                (hidden(&(x.op)()))
                input type="hidden" name="person" value=(r.person);
                button.button-quiet type="submit" { (m::sample_show(l)) }
            }
        }
        form.answers.no-print method="post" action={ (href(id)) "/answer" } {
            (hidden(&(x.op)()))
            input type="hidden" name="person" value=(r.person);
            @for a in Answer::ALL {
                button.button-quiet type="submit" name="answer" value=(a.name()) { (answer(a, l)) }
            }
        }
        p.paper-only { @for a in Answer::ALL { "☐ " (answer(a, l)) "  " } }
    }
}

/// What a file of a sample says of itself.
pub(crate) fn about(l: Locale, area: &str, s: &Standing) -> Vec<String> {
    let t = s.told();
    let people = m::sample_size(l, grouped(t.drawn, l), grouped(t.people, l), s.sample.margin);
    let mut all = vec![m::sample_of(l, area, dates::date(s.sample.day, l)), people, estimate(l, &t)];
    all.extend(bounds(l, &t));
    all
}
