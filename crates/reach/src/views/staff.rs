//! Who serves a representative, and who pays.

use register::model::{Names, Payer, Posting, StaffKind};
use ui::state::{Empty, empty};
use ui::table::{Column, Table, table, unknown};
use ui::{Here, Markup, html};
use words::Locale;

use super::history::until;
use super::{Links, day};
use crate::messages as m;
use crate::profile::Profile;

/// The section of a representative's page.
pub(crate) fn staff(l: Locale, p: &Profile, links: Links) -> Markup {
    if p.staff.is_empty() {
        let what = Empty { what: m::staff_none(l), filled_by: m::staff_none_who(l), action: None };
        return empty(l, &what);
    }
    let columns = vec![
        Column::text(m::col_name(l)),
        Column::text(m::col_work(l)),
        Column::text(m::col_payer(l)),
        Column::text(m::col_since(l)),
        Column::text(m::col_until(l)),
    ];
    let rows = p.staff.iter().map(|(posting, names)| row(l, posting, names, p, links)).collect();
    table(l, &Here::default(), &Table::new(m::staff_caption(l, day(p.on, l)), columns, rows))
}

fn row(l: Locale, p: &Posting, names: &Names, profile: &Profile, links: Links) -> Vec<Markup> {
    let reads = p.kind != Some(StaffKind::Technical) && p.span.contains(profile.on);
    let said = |what: Option<String>| html! { @match what { Some(w) => (w), None => (unknown(l)) } };
    vec![
        html! {
            @if reads { a href=(links.due(p.person)) { (names.get(l)) } } @else { (names.get(l)) }
        },
        said(p.kind.map(|k| k.title(l))),
        said(p.payer.map(|p| Payer::title(p, l))),
        html! {
            @if p.from_stated { (day(p.span.from, l)) } @else { (m::since_seen(l, day(p.span.from, l))) }
        },
        html! { (until(p.span, l)) },
    ]
}
