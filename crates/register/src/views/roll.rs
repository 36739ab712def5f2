//! How booths with too many workers look.

use base::Share;
use ui::table::{self, Column, Download, Table, table};
use ui::{Here, Markup, html, lead};
use words::numbers::{grouped, percent};
use words::{Locale, dates};

use crate::actions::roll::Roll;
use crate::messages as m;
use crate::store::roll::Booth;
use crate::web::roll::{ROLL, of_area};
use crate::web::workers::of_area as workers_of;

/// Booths that a page lists; a file has all.
const LISTED: usize = 200;

/// The line that warns, with the way to the list.
pub(crate) fn warning(l: Locale, code: &str, n: usize) -> Markup {
    html! { p { strong { (m::roll_warning(l, n)) } " " a href=(of_area(code)) { (m::roll_see(l)) } } }
}

/// What was found, in one sentence.
pub(crate) fn lead_of(l: Locale, r: &Roll) -> String {
    m::roll_lead(l, r.area.name(l), r.above.len())
}

/// The page.
pub(crate) fn page(l: Locale, here: &Here, r: &Roll) -> Markup {
    let mut further = vec![m::roll_why(l)];
    if r.booths > 0 && r.unknown >= r.booths {
        further = vec![m::roll_not_known(l)];
    } else if r.unknown > 0 {
        further.push(m::roll_unknown(l, r.unknown));
    }
    html! {
        (lead(&lead_of(l, r), &further))
        @let first = &r.above[..r.above.len().min(LISTED)];
        @if !first.is_empty() { (booths(l, first)) }
        @let shown = (first.len() < r.above.len()).then(|| m::roll_first(l, first.len()));
        (table::below(l, shown.as_deref(), None, &Download::both(l, here, ROLL)))
        p.no-print { a href=(workers_of(&r.area.identity.code)) { (m::title_workers(l)) } }
    }
}

fn booths(l: Locale, all: &[Booth]) -> Markup {
    let columns = vec![
        Column::text(m::roll_col_booth(l)),
        Column::number(m::workers_col_workers(l)),
        Column::number(m::roll_col_electors(l)),
        Column::number(m::roll_col_share(l)),
        Column::text(m::roll_col_day(l)),
    ];
    let row = |b: &Booth| {
        vec![
            html! { a href=(workers_of(&b.code)) { (b.name.get(l)) } },
            html! { (grouped(b.workers, l)) },
            html! { (grouped(b.electors, l)) },
            html! { @if let Some(share) = Share::of(b.workers, b.electors) { (percent(share, l)) } },
            html! { (dates::date(b.roll, l)) },
        ]
    };
    table(l, &Here::default(), &Table::new(m::roll_title(l), columns, all.iter().map(row).collect()))
}
