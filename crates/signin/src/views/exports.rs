//! Files with personal data that were asked for.

use access::exports::{Export, State};
use ui::form::{Field, Input};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::{Locale, numbers};

use super::{Sheet, one_button};
use crate::messages as m;
use crate::sentences::{self as say, AreaNames};

/// One of them.
pub(crate) struct Line {
    /// What was asked for.
    pub export: Export,
    /// Where it stands.
    pub state: State,
    /// Whether whoever looks may say yes or no.
    pub decides: bool,
    /// Where the file is taken, for whoever asked, when it may be.
    pub file: Option<String>,
    /// Who asked.
    pub who: Option<String>,
    /// Who said yes or no.
    pub second: Option<String>,
}

/// The page.
pub(crate) fn exports(l: Locale, all: &[Line], names: &AreaNames, op: &str) -> Markup {
    let columns = vec![
        Column::text(m::export_col_what(l)),
        Column::text(m::export_col_who(l)),
        Column::text(m::export_col_purpose(l)),
        Column::text(m::export_col_where(l)),
        Column::text(m::export_col_state(l)),
        Column::text(m::col_act(l)),
    ];
    let rows = all.iter().map(|x| row(l, x, names, op)).collect();
    html! {
        p.lead { (m::exports_lead(l, all.iter().filter(|x| x.decides).count())) }
        p.sub { (m::exports_how(l)) }
        @if all.is_empty() { p { (m::exports_none(l)) } } @else {
            (table(l, &Here::default(), &Table::new(m::exports_caption(l, all.len()), columns, rows)))
        }
    }
}

/// The form that asks for a file. `large`: it takes a second person.
pub(crate) fn new(l: Locale, sheet: &Sheet<'_>, file: &str, rows: i64, large: bool) -> Markup {
    html! {
        p.lead { (m::export_rows(l, file, numbers::grouped(rows, l))) }
        p.sub { (m::exports_how(l)) }
        @if large { p { strong { (m::export_new_large(l)) } } }
        (sheet.draw(l, vec![Field::new("purpose", m::export_new_purpose(l), Input::Lines).hint(m::export_new_hint(l))], &m::export_new_submit(l)))
    }
}

fn row(l: Locale, x: &Line, names: &AreaNames, op: &str) -> Vec<Markup> {
    let e = &x.export;
    let who = x.who.clone().unwrap_or_else(|| m::export_gone(l));
    let to = |deed: &str| format!("/exports/{}/{deed}", e.id);
    vec![
        html! { (m::export_rows(l, e.what.as_str(), numbers::grouped(e.rows, l))) },
        html! { (who) " " small { (say::instant(e.asked_at, l)) } },
        html! { (e.purpose) },
        html! { (say::area(names, e.area, l)) },
        html! { (state(l, x)) },
        html! { @if x.decides {
            (one_button(&to("approve"), op, &m::export_approve(l), true))
            (one_button(&to("refuse"), op, &m::export_refuse(l), false))
        } @else if let Some(file) = &x.file { a.button href=(file) { (m::export_take(l)) } } },
    ]
}

fn state(l: Locale, x: &Line) -> String {
    let second = || x.second.clone().unwrap_or_else(|| m::export_rule(l));
    match x.state {
        State::Waiting => m::export_waits(l),
        State::Ready => m::export_ready(l, second()),
        State::Refused => m::export_said_no(l, second()),
        State::Taken => {
            m::export_taken(l, x.export.taken_at.map(|at| say::instant(at, l)).unwrap_or_default())
        }
        State::Over => m::export_expired(l),
    }
}
