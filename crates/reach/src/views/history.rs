//! What was before: offices, accounts, the names accounts went by.

use accounts::links::Link;
use accounts::model::Account;
use base::Span;
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::Locale;

use super::{Links, area_link, day};
use crate::messages as m;
use crate::profile::Profile;
use crate::sentences as say;

/// The tables of what was before.
pub(crate) fn history(l: Locale, p: &Profile, links: Links) -> Markup {
    html! {
        h2 { (m::history_title(l)) }
        @if !p.offices.is_empty() { (offices(l, p, links)) }
        @if !p.ever.is_empty() { (accounts(l, p)) }
    }
}

fn offices(l: Locale, p: &Profile, links: Links) -> Markup {
    let columns = vec![
        Column::text(m::col_role(l)),
        Column::text(m::col_area(l)),
        Column::text(m::col_since(l)),
        Column::text(m::col_until(l)),
        Column::text(m::col_source(l)),
    ];
    let row = |(o, area): &(register::model::Office, Option<areas::model::Area>)| {
        vec![
            html! { (o.role.title(l)) @if let Some(rank) = &o.rank { " (" (rank) ")" } },
            html! { @match area { Some(a) => (area_link(a, links, l)), None => "–" } },
            html! {
                @if o.from_stated { (day(o.span.from, l)) } @else { (m::since_seen(l, day(o.span.from, l))) }
            },
            html! { (until(o.span, l)) @if let Some(reason) = &o.reason { " · " (reason) } },
            html! { (o.source.clone().unwrap_or_else(|| m::not_stated(l))) },
        ]
    };
    let rows = p.offices.iter().map(row).collect();
    table(l, &Here::default(), &Table::new(m::history_offices(l), columns, rows))
}

fn accounts(l: Locale, p: &Profile) -> Markup {
    let columns = vec![
        Column::text(m::col_platform(l)),
        Column::text(m::col_handle(l)),
        Column::text(m::col_owner(l)),
        Column::text(m::col_since(l)),
        Column::text(m::col_until(l)),
    ];
    let rows = p.ever.iter().flat_map(|a| spans(l, p, a)).collect();
    table(l, &Here::default(), &Table::new(m::history_accounts(l), columns, rows))
}

/// A row for each name the account went by while this person held it.
fn spans(l: Locale, p: &Profile, a: &Account) -> Vec<Vec<Markup>> {
    let mut rows = Vec::new();
    for (held, holding) in a.holdings.facts().iter().filter(|(_, h)| h.person == p.person) {
        let names: Vec<(Span, Option<String>)> = match a.handles.facts() {
            [] => vec![(*held, None)],
            facts => facts.iter().map(|(s, n)| (*s, Some(n.clone()))).collect(),
        };
        for (named, name) in names.into_iter().filter(|(s, _)| s.overlaps(held)) {
            let both = Span { from: named.from.max(held.from), until: named.until.min(held.until) };
            let link = Link { platform: a.platform, handle: name.clone(), account_id: a.platform_id.clone() };
            let shown = name.or(a.platform_id.clone()).unwrap_or_else(|| m::account_unnamed(l));
            rows.push(vec![
                html! { (say::platform_name(a.platform, l)) },
                html! { @match link.url().filter(|_| both.contains(p.on)) {
                    Some(url) => a href=(url) rel="noreferrer noopener nofollow" { (shown) },
                    None => (shown),
                } },
                html! { (say::owner_name(holding.owner, l)) },
                html! { (both.first().map_or_else(|| m::not_stated(l), |d| day(d, l))) },
                html! { (until(both, l)) },
            ]);
        }
    }
    rows
}

pub(super) fn until(s: Span, l: Locale) -> String {
    s.last().map_or_else(|| m::still(l), |d| day(d, l))
}
