//! The list of meetings, and the form for a new one.

use ui::state::{Empty, empty};
use ui::table::{AFTER, Column, Download, Table, below, table};
use ui::{Here, Markup, html, lead};

use super::Look;
use super::forms::{self, Sheet};
use crate::follow::{Reviewed, totals};
use crate::messages as m;
use crate::model::Unit;
use crate::sentences as say;

/// What the page shows.
pub(crate) struct List<'a> {
    /// The last meeting of the state.
    pub last: Option<&'a Reviewed>,
    /// The meetings, the newest first.
    pub meetings: &'a [Reviewed],
    /// Whether there are older ones.
    pub more: bool,
    /// Units that can meet.
    pub units: &'a [Unit],
}

/// The body of the page; with the form for whoever may hold one.
pub(crate) fn list(look: Look<'_>, here: &Here, x: &List<'_>, sheet: Option<&Sheet<'_>>) -> Markup {
    let l = look.l;
    html! {
        @if let Some(r) = x.last { (lead(&say::since(&r.meeting, &r.promises, l), &[])) }
        @if x.meetings.is_empty() {
            (empty(l, &Empty { what: m::list_none(l), filled_by: m::list_none_who(l), action: None }))
        } @else {
            (meetings(look, x.meetings))
            @let next = x.meetings.last().filter(|_| x.more).map(|r| here.with(AFTER, &r.meeting.id.to_string()));
            @let files = Download::both(l, &here.with("on", &look.on.to_string()), "/meetings");
            (below(l, None, next.as_ref(), &files))
        }
        @if let Some(sheet) = sheet {
            h2.no-print { (m::list_new(l)) }
            @if x.units.is_empty() { p { (m::first_no_unit(l)) } } @else { (forms::hold(look, sheet, x.units)) }
        }
    }
}

fn meetings(look: Look<'_>, all: &[Reviewed]) -> Markup {
    let l = look.l;
    let columns = vec![
        Column::text(m::col_day(l)),
        Column::text(m::col_unit(l)),
        Column::text(m::col_kind(l)),
        Column::text(m::col_totals(l)),
    ];
    let row = |r: &Reviewed| {
        let x = &r.meeting;
        vec![
            html! { a href=(look.meeting(x.id)) { (say::day(x.day, l)) } },
            html! {
                (x.unit.name(l))
                @if let Some((id, names)) = &x.person {
                    " · " a href=(look.person(*id)) { (m::with_person(l, names.get(l))) }
                }
            },
            html! { (x.title.clone().unwrap_or_else(|| x.kind.title(l))) },
            html! { (say::all(&totals(&r.promises), l)) },
        ]
    };
    table(l, &Here::default(), &Table::new(m::list_caption(l), columns, all.iter().map(row).collect()))
}
