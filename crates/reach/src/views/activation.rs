//! The board of activation.

use base::Bounds;
use ui::filters::{Filter, filters};
use ui::state::{Empty, empty};
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::numbers::{bounds, grouped, percent};

use super::due::account;
use super::{Links, area_link, day, short_day};
use crate::activation::{Beside, Board, Row};
use crate::dashboard::ROLES;
use crate::messages as m;
use crate::model::Reading;
use crate::rules::activation::{Activation, DORMANT_DAYS, State, UNREAD_DAYS};
use crate::sentences as say;

/// The body of the page. `under`: the name of the area to which it is narrowed down.
pub(crate) fn activation(l: Locale, here: &Here, b: &Board, under: Option<&str>, links: Links) -> Markup {
    html! {
        (lead(&headline(l, b), &[m::activation_rule(l, DORMANT_DAYS, UNREAD_DAYS)]))
        @if let Some(name) = under { p.sub { (m::under_line(l, name)) } }
        (form(l, here, b))
        @if b.rows.is_empty() {
            (empty(l, &Empty {
                what: m::headline_nobody(l, b.role.title(l), day(b.day, l)),
                filled_by: m::empty_roster_who(l),
                action: None,
            }))
        } @else {
            (summary(l, b))
            (people(l, b, links))
            (below(l, None, None, &files(l, here, b, "/activation")))
            h2 { (m::beside_title(l)) }
            (beside(l, b, links))
            @if !b.beside.is_empty() { (below(l, None, None, &files(l, here, b, "/activation/beside"))) }
        }
    }
}

/// How many of all places on the expected platforms are active.
fn headline(l: Locale, b: &Board) -> String {
    let all = b.rows.len() * b.platforms.len();
    let n = |s: State| (0..b.platforms.len()).map(|p| b.count(p, s)).sum::<usize>();
    let (active, dormant) = (n(State::Active), n(State::Dormant));
    m::activation_lead(
        l,
        b.rows.len(),
        b.role.name(),
        all,
        active,
        dormant,
        n(State::NotLooked),
        n(State::None),
    )
}

fn files(l: Locale, here: &Here, b: &Board, path: &str) -> [Download; 2] {
    Download::both(l, &here.with("role", b.role.name()).with("on", &b.day.to_string()), path)
}

fn form(l: Locale, here: &Here, b: &Board) -> Markup {
    let mut roles: Vec<(String, String)> = ROLES.iter().map(|r| (r.name().to_owned(), r.title(l))).collect();
    if !ROLES.contains(&b.role) {
        roles.push((b.role.name().to_owned(), b.role.title(l)));
    }
    let fields = [
        Filter::select("role", m::filter_role(l), roles),
        Filter::text("under", m::filter_under(l)),
        Filter::date("on", m::filter_on(l)),
    ];
    filters(l, &here.with("role", b.role.name()), &fields)
}

fn summary(l: Locale, b: &Board) -> Markup {
    let mut columns = vec![Column::text(m::col_platform(l))];
    columns.extend(State::ALL.map(|s| Column::number(say::state(s, l))));
    let row = |(i, p): (usize, &accounts::platform::Platform)| {
        let mut cells = vec![html! { (say::platform_name(*p, l)) }];
        cells.extend(State::ALL.map(|s| html! { (b.count(i, s)) }));
        cells
    };
    let rows = b.platforms.iter().enumerate().map(row).collect();
    table(l, &Here::default(), &Table::new(m::activation_summary(l, b.rows.len()), columns, rows))
}

fn people(l: Locale, b: &Board, links: Links) -> Markup {
    let mut columns = vec![Column::text(m::col_name(l)), Column::text(m::col_area(l))];
    columns.extend(b.platforms.iter().map(|p| Column::text(say::platform_name(*p, l))));
    let row = |r: &Row| {
        let mut cells = vec![
            html! { a href=(links.person(r.person)) { (r.names.get(l)) } },
            html! { @match &r.area { Some(a) => (area_link(a, links, l)), None => "–" } },
        ];
        cells.extend(r.on.iter().map(|a| cell(l, a)));
        cells
    };
    let rows = b.rows.iter().map(row).collect();
    html! {
        div.scroll { (table(l, &Here::default(), &Table::new(m::activation_caption(l, day(b.day, l)), columns, rows))) }
    }
}

fn cell(l: Locale, a: &Activation) -> Markup {
    html! {
        (say::state(a.state, l))
        @if let Some(since) = a.since { " " small { (m::activation_since(l, short_day(since))) } }
        @if let Some(basis) = a.basis { " " small { (say::rests_on(basis, l)) } }
    }
}

fn beside(l: Locale, b: &Board, links: Links) -> Markup {
    if b.beside.is_empty() {
        let what = Empty { what: m::beside_none(l), filled_by: m::counts_none_who(l), action: None };
        return empty(l, &what);
    }
    let columns = vec![
        Column::text(m::col_name(l)),
        Column::text(m::col_platform(l)),
        Column::text(m::col_account(l)),
        Column::number(m::beside_office(l)),
        Column::number(m::beside_interface(l)),
        Column::number(m::beside_apart(l)),
    ];
    let rows = b.beside.iter().map(|x| compared(l, x, links)).collect();
    table(l, &Here::default(), &Table::new(m::beside_caption(l, b.beside.len()), columns, rows))
}

fn compared(l: Locale, x: &Beside, links: Links) -> Vec<Markup> {
    let count = |r: &Reading| {
        html! {
            @if let Some(c) = r.count { (bounds(Bounds::from(c), l)) }
            " " small { (short_day(r.day)) }
        }
    };
    vec![
        html! { a href=(links.person(x.person)) { (x.names.get(l)) } },
        html! { (say::platform_name(x.held.platform, l)) },
        account(l, &x.held),
        count(&x.pair.office),
        count(&x.pair.interface),
        html! {
            @if let Some(n) = x.pair.apart() { @if n > 0 { "+" } (grouped(n, l)) }
            @if let Some(s) = x.pair.share() { " " small { (percent(s, l)) } }
        },
    ]
}
