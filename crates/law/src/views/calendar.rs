//! The elections, what was refused, and the form for a new one.

use areas::model::AreaId;
use system::{Entered, Panel};
use ui::form::{Field, Input};
use ui::state::{Empty, empty};
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::dates::date;

use super::{area, filled, ways};
use crate::calendar::{Calendar, Placed};
use crate::messages as m;
use crate::model::Refusal;
use crate::sentences::{line, moment, near, state};
use crate::web::LAW;

/// What the page shows.
pub(crate) struct Page<'a> {
    /// The elections.
    pub calendar: &'a Calendar,
    /// What was refused, the last first.
    pub refusals: &'a [Refusal],
    /// What other systems have to say of it.
    pub panels: &'a [Panel],
    /// The moment.
    pub now: i64,
    /// The operation of the form, for whoever may send it; the code of one of their areas; what stands in it.
    pub form: Option<(String, &'a str, &'a Entered)>,
}

/// The page.
pub(crate) fn page(l: Locale, here: &Here, x: &Page<'_>) -> Markup {
    let mut lines: Vec<String> = near(x.calendar, x.now).map(|w| line(w, x.now, l)).collect();
    let first = if lines.is_empty() { m::state_free(l) } else { lines.remove(0) };
    lines.push(m::law_more(l));
    html! {
        (lead(&first, &lines))
        (ways(l, LAW))
        @if x.calendar.windows().is_empty() {
            (empty(l, &Empty { what: m::windows_none(l), filled_by: m::windows_none_who(l), action: None }))
        } @else {
            (windows(l, here, x))
        }
        @for panel in x.panels { section { h2 { (panel.title) } (panel.body) } }
        @if x.refusals.is_empty() {
            h2 { (m::refusals_title(l)) }
            p { (m::refusals_none(l)) }
        } @else {
            (refusals(l, here, x.refusals))
        }
        @if let Some((op, example, entered)) = &x.form {
            details.more.no-print open[!entered.is_blank()] {
                summary { (m::declare_title(l)) }
                (filled(l, LAW, op, entered, declared(l, example), &m::declare_submit(l)))
            }
        }
    }
}

fn declared(l: Locale, example: &str) -> Vec<Field> {
    let mut all = dates(l);
    all.insert(2, area(l, example));
    all.insert(4, Field::new("poll", m::field_poll(l), Input::Date));
    all.insert(5, closes(l));
    all
}

/// The fields of an election that may change later.
pub(super) fn dates(l: Locale) -> Vec<Field> {
    vec![
        Field::new("name", m::field_name(l), Input::Text),
        Field::new("name_en", m::field_name_en(l), Input::Text).optional(),
        Field::new("from", m::field_from(l), Input::Date),
        Field::new("count", m::field_count(l), Input::Date),
    ]
}

/// The field for the time at which a poll closes.
pub(super) fn closes(l: Locale) -> Field {
    Field::new("closes", m::field_closes(l), Input::Text).hint(m::field_closes_hint(l))
}

fn windows(l: Locale, here: &Here, x: &Page<'_>) -> Markup {
    let columns = vec![
        Column::text(m::col_election(l)),
        Column::text(m::col_where(l)),
        Column::text(m::col_code(l)),
        Column::text(m::col_polls(l)),
        Column::text(m::col_now(l)),
    ];
    let row = |w: &Placed| {
        let said = &w.window.said;
        vec![
            html! { a href={ (LAW) "/windows/" (w.window.id) } { (said.name(l)) } },
            html! { (w.place.get(l)) },
            html! { (m::from_until(l, date(said.from, l), date(said.until.plus(-1), l))) },
            polls(l, w),
            html! { (state(w, x.now, l)) },
        ]
    };
    let rows = x.calendar.windows().iter().rev().map(row).collect();
    table(l, here, &Table::new(m::windows_caption(l), columns, rows))
}

/// The polls of an election, each with when campaigning ends before it.
fn polls(l: Locale, w: &Placed) -> Markup {
    let of =
        |area: AreaId, name: &str| if area == w.window.said.area { m::col_polls(l) } else { name.to_owned() };
    html! {
        @for (poll, name, _) in &w.polls {
            div { (m::poll_line(l, of(poll.area, name.get(l)), moment(poll.closes, l), moment(poll.silent_from(), l))) }
        }
    }
}

fn refusals(l: Locale, here: &Here, all: &[Refusal]) -> Markup {
    let columns = vec![
        Column::text(m::col_when(l)),
        Column::text(m::col_what(l)),
        Column::text(m::col_where(l)),
        Column::text(m::col_why(l)),
        Column::text(m::col_by(l)),
    ];
    let row = |r: &Refusal| {
        vec![
            html! { (moment(r.at, l)) },
            html! { (r.deed.title(l)) @if !r.about.is_empty() { br; (r.about) } },
            html! { (r.place.get(l)) },
            html! { @for rule in &r.rules { div { (rule.told(l)) " " small { "(" (rule.source()) ")" } } } },
            html! { (r.by) },
        ]
    };
    html! {
        (table(l, here, &Table::new(m::refusals_caption(l), columns, all.iter().map(row).collect())))
        (below(l, None, None, &Download::both(l, &Here::default(), &format!("{LAW}/refused"))))
    }
}
