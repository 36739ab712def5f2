//! A representative beside those of seats alike: in bands, never as a rank.

use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::grouped;

use super::{Links, morning};
use crate::messages as m;
use crate::profile::{Alike, Profile};
use crate::report::ReportRow;
use crate::rules::alike::Beside;
use crate::sentences as say;

/// The comparison by the first rule; a sentence where too few are alike, nothing without an office.
pub(super) fn alike(l: Locale, p: &Profile, links: Links) -> Markup {
    let Some(standing) = p.standings.first() else { return html! {} };
    let body = match &standing.alike {
        Some(a) => compared(l, a, links),
        None => html! { p { (m::alike_none(l)) } },
    };
    html! { section #alike { h2 { (m::alike_title(l)) } (body) } }
}

fn compared(l: Locale, a: &Alike, links: Links) -> Markup {
    let share = |b: Beside| a.people.iter().filter(|(_, share, _)| *share == b).count();
    let growth = |b: Beside| a.people.iter().filter(|(.., growth)| *growth == Some(b)).count();
    let row = |(x, share, growth): &(ReportRow, Beside, Option<Beside>)| {
        vec![
            html! { a href=(links.person(x.person)) { (morning::place(x, l)) } " " small { (x.names.get(l)) } },
            html! { @match &x.subject.electors { Some(e) => (grouped(e.n, l)), None => (ui::table::unknown(l)) } },
            html! { (say::share(&x.judgement, l)) " " small { (m::alike_stands(l, share.name())) } },
            html! { (say::growth(x, l)) @if let Some(g) = growth { " " small { (m::alike_stands(l, g.name())) } } },
        ]
    };
    let columns = vec![
        Column::text(m::col_area(l)),
        Column::number(m::col_electors(l)),
        Column::number(m::col_share(l)),
        Column::number(m::col_growth(l)),
    ];
    let rows = a.people.iter().map(row).collect();
    html! {
        p { (m::alike_share(l, a.by.name(), a.people.len(), share(Beside::Above), share(Beside::Level), share(Beside::Below))) }
        @if a.people.iter().any(|(.., growth)| growth.is_some()) {
            p { (m::alike_growth(l, growth(Beside::Above), growth(Beside::Level), growth(Beside::Below))) }
        }
        details {
            summary { (m::alike_list(l, a.people.len())) }
            (table(l, &Here::default(), &Table::new(m::alike_caption(l), columns, rows)))
        }
        p { small { (m::alike_how(l)) } }
    }
}
