//! The same people on two days.

use base::Bounds;
use ui::filters::{Filter, filters};
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::grouped;

use super::morning::since;
use super::{Links, area_link, badge, chosen, day};
use crate::messages as m;
use crate::morning::{Change, Compared};
use crate::report::Report;
use crate::rules::verdict::Verdict;
use crate::sentences as say;

/// The comparison of two days, as a table.
pub(crate) fn compared(l: Locale, here: &Here, r: &Report, c: &Compared, links: Links) -> Markup {
    let on = r.asked.as_of.day;
    let verdict = |v: Option<Verdict>| match v {
        Some(v) => badge(v, l),
        None => html! { (m::since_nobody(l)) },
    };
    let number = |b: Option<Bounds>| b.map_or_else(|| "–".to_owned(), |b| say::short_bounds(&b, l));
    let difference = |c: &Change| match (c.followers.0, c.followers.1) {
        (Some(a), Some(b)) => match a.value.zip(b.value) {
            Some((a, b)) => format!("{}{}", if b > a { "+" } else { "" }, grouped(b - a, l)),
            None => m::growth_not_measured(l),
        },
        _ => "–".to_owned(),
    };
    let rows = c
        .people
        .iter()
        .map(|x| {
            vec![
                html! { a href=(links.person(x.person)) { (x.names.get(l)) } },
                html! { @match &x.area { Some(a) => (area_link(a, links, l)), None => "–" } },
                verdict(x.before),
                verdict(x.after),
                html! { (number(x.followers.0)) },
                html! { (number(x.followers.1)) },
                html! { (difference(x)) },
            ]
        })
        .collect();
    let then = c.since.day();
    let columns = vec![
        Column::text(m::col_name(l)),
        Column::text(m::col_area(l)),
        Column::text(m::compare_verdict(l, day(then, l))),
        Column::text(m::compare_verdict(l, day(on, l))),
        Column::number(m::compare_followers(l, day(then, l))),
        Column::number(m::compare_followers(l, day(on, l))),
        Column::number(m::compare_change(l)),
    ];
    let asked = chosen(here, r).with("since", &c.since.day().to_string());
    let days = [Filter::date("since", m::compare_since(l)), Filter::date("on", m::filter_on(l))];
    html! {
        (filters(l, &asked, &days))
        p { (since(l, c)) }
        div.scroll { (table(l, here, &Table::new(m::compare_caption(l, c.changed().count()), columns, rows))) }
        (below(l, None, None, &Download::both(l, &asked, "/compare")))
    }
}
