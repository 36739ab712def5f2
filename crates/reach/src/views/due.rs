//! Whose accounts are to be counted today: those who serve, and the accounts of one of them.

use accounts::links::Link;
use accounts::store::Held;
use base::{Bounds, Day};
use ui::state::{Empty, empty};
use ui::table::{Column, Download, Table, below, table, unknown};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::numbers::{bounds, grouped};

use super::{Links, day};
use crate::due::{Analyst, Line};
use crate::messages as m;
use crate::rules::due::Due;
use crate::sentences as say;

/// Whose accounts a page shows, in the language of the page.
#[derive(Debug, Clone)]
pub(crate) struct Whose {
    /// Their name, or that of the area.
    pub name: String,
    /// The part of the address that says so: `analyst=…`.
    pub query: String,
}

/// Everybody who serves, to choose from.
pub(crate) fn analysts(l: Locale, here: &Here, all: &[Analyst], on: Day, links: Links) -> Markup {
    if all.is_empty() {
        let what = Empty { what: m::due_nobody(l), filled_by: m::staff_none_who(l), action: None };
        return empty(l, &what);
    }
    let columns = vec![
        Column::text(m::col_name(l)),
        Column::number(m::col_serves(l)),
        Column::number(m::col_accounts(l)),
        Column::number(m::col_due(l)),
    ];
    let number = |n: usize| html! { (grouped(i64::try_from(n).unwrap_or(i64::MAX), l)) };
    let row = |a: &Analyst| {
        vec![
            html! { a href=(links.due(a.person)) { (a.names.get(l)) } },
            number(a.serves.len()),
            number(a.accounts),
            number(a.due),
        ]
    };
    let due: usize = all.iter().map(|a| a.due).sum();
    html! {
        (lead(&m::due_lead_all(l, all.len(), due), &[m::due_choose(l)]))
        (table(l, &Here::default(), &Table::new(m::due_analysts(l, all.len()), columns, all.iter().map(row).collect()).narrow()))
        (super::imports::bring_quietly(l))
        (below(l, None, None, &files(l, here, on)))
    }
}

/// The accounts that are to be counted today.
pub(crate) fn due(l: Locale, here: &Here, whose: &Whose, lines: &[Line], on: Day, links: Links) -> Markup {
    let due: Vec<&Line> = lines.iter().filter(|x| x.due.is_some()).collect();
    let every = crate::due::every(lines);
    let columns = vec![
        Column::text(m::col_name(l)),
        Column::text(m::col_platform(l)),
        Column::text(m::col_account(l)),
        Column::number(m::col_last_count(l)),
        Column::text(m::col_read_on(l)),
        Column::text(m::col_why_due(l)),
    ];
    html! {
        (lead(&m::due_lead(l, whose.name.as_str(), lines.len(), due.len()), &[m::due_rule(l, every)]))
        @if lines.is_empty() {
            (empty(l, &Empty { what: m::accounts_none(l), filled_by: m::accounts_none_who(l), action: None }))
        } @else {
            p { a.button href={ "/entry?" (whose.query) } { (m::entry_go(l)) } }
            (super::imports::bring_quietly(l))
        }
        @if due.is_empty() {
            @if !lines.is_empty() { p { (m::due_done(l, day(on, l))) } }
        } @else {
            (table(l, &Here::default(), &Table::new(
                m::due_caption(l, day(on, l)),
                columns,
                due.into_iter().map(|x| row(l, x, on, links)).collect(),
            )))
            (below(l, None, None, &files(l, here, on)))
        }
        p { a href="/due" { (m::due_all(l)) } }
    }
}

fn files(l: Locale, here: &Here, on: Day) -> [Download; 2] {
    Download::both(l, &here.with("on", &on.to_string()), "/due")
}

fn row(l: Locale, x: &Line, on: Day, links: Links) -> Vec<Markup> {
    vec![
        html! {
            a href=(links.person(x.person)) { (x.names.get(l)) }
            @if let Some(role) = x.role { " " small { (role.title(l)) } }
        },
        html! { (say::platform_name(x.held.platform, l)) },
        account(l, &x.held),
        last_count(l, x),
        html! { @match x.looked() {
            Some(d) => { (day(d, l)) " " small { (m::age_days(l, on.since(d))) } }
            None => (unknown(l)),
        } },
        html! { @if let Some(why) = x.due { (reason(l, why)) } },
    ]
}

/// The last count that is known, however old.
pub(super) fn last_count(l: Locale, x: &Line) -> Markup {
    let count = x.reading.and_then(|r| r.count).or(x.last.map(|p| p.count));
    html! { @match count {
        Some(c) => {
            (bounds(Bounds::from(c), l))
            @if x.reading.is_some_and(|r| r.held_back) { " " small { strong { (m::unread_held(l)) } } }
        }
        None => (unknown(l)),
    } }
}

/// The account's name, as a link where the platform has an address for it.
pub(super) fn account(l: Locale, h: &Held) -> Markup {
    let link = Link { platform: h.platform, handle: h.handle.clone(), account_id: h.platform_id.clone() };
    html! { @match link.url() {
        Some(url) => a href=(url) rel="noreferrer noopener nofollow" { (account_name(l, h)) },
        None => (account_name(l, h)),
    } }
}

/// The account's handle, else its id, else that nobody knows.
pub(crate) fn account_name(l: Locale, h: &Held) -> String {
    h.handle.clone().or(h.platform_id.clone()).unwrap_or_else(|| m::account_unnamed(l))
}

/// Why an account is to be counted.
pub(crate) fn reason(l: Locale, why: Due) -> String {
    match why {
        Due::Never => m::due_never(l),
        Due::NotRead => m::due_not_read(l),
        Due::Confirm => m::due_confirm(l),
        Due::Old => m::due_old(l),
    }
}
