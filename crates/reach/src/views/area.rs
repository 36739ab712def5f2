//! One area, and the search for one.

use areas::model::{Area, AreaKind, Electors};
use system::Panel;
use ui::filters::{Filter, filters};
use ui::state::{Empty, empty};
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::grouped;

use super::scorecard::vacant;
use super::{Links, area_link, day, verdict};
use crate::messages as m;
use crate::place::{Found, Place};
use crate::report::ReportRow;
use crate::sentences as say;

/// Parts of one kind that are listed by name, at most.
const LISTED: usize = 80;

/// The heading of an area's page.
pub(crate) fn title(l: Locale, a: &Area) -> String {
    m::area_title(l, super::area_name(a, l), a.identity.kind.title(l))
}

/// The body of an area's page.
pub(crate) fn area(l: Locale, here: &Here, p: &Place, panels: &[Panel], links: Links) -> Markup {
    let own = &p.area;
    let files = |table: &str, what: String| {
        below(l, Some(&what), None, &Download::both(l, here, &format!("{}/{table}", here.path())))
    };
    html! {
        @if !p.above.is_empty() {
            nav.crumbs aria-label=(m::area_lies_in(l)) { ol { @for a in &p.above { li { (area_link(a, links, l)) } } } }
        }
        dl.facts {
            dt { (m::area_code(l)) } dd { (own.identity.code) }
            @if let Some(r) = &own.place.reserved { dt { (m::area_reserved(l)) } dd { (reserved(r, l)) } }
            @if !p.aliases.is_empty() { dt { (m::area_aliases(l)) } dd { (p.aliases.join(", ")) } }
            @if !p.groups.is_empty() {
                dt { (m::area_groups(l)) }
                dd { ul.plain { @for g in &p.groups { li { (g.identity.kind.title(l)) ": " (area_link(g, links, l)) } } } }
            }
            @if !p.below.is_empty() {
                dt { (m::area_below(l)) }
                dd { ul.plain { @for (kind, n) in &p.below { li { (m::area_below_count(l, kind.title(l), *n)) } } } }
            }
        }
        @if !matches!(own.identity.kind, AreaKind::Booth | AreaKind::Kendra | AreaKind::Cluster) {
            @let code = ui::here::segment(&own.identity.code);
            p.no-print { a href=(links.dated(format!("/sheets/{code}"))) { (m::sheet_link(l)) } }
            div.no-print { (files("seats", m::seats_of(l, super::area_name(own, l)))) }
        }
        @for panel in panels { section.panel { h2 { (panel.title) } (panel.body) } }
        h2 { (m::area_holders(l)) }
        (holders(l, p, links))
        h2 { (m::area_electors(l)) }
        (electors(l, p))
        @if !p.rolls.is_empty() { div.no-print { (files("electors", m::area_rolls(l))) } }
        @if !p.parts.is_empty() { h2 { (m::area_parts(l)) } (parts(l, &p.parts, links)) }
    }
}

fn reserved(r: &str, l: Locale) -> String {
    match r {
        "SC" => m::reserved_sc(l),
        "ST" => m::reserved_st(l),
        "GEN" => m::reserved_gen(l),
        other => other.to_owned(),
    }
}

fn holders(l: Locale, p: &Place, links: Links) -> Markup {
    if p.holders.is_empty() && p.vacant.is_empty() {
        return html! { p { (m::area_holders_none(l)) } };
    }
    let columns = vec![
        Column::text(m::col_name(l)),
        Column::text(m::col_role(l)),
        Column::text(m::col_verdict(l)),
        Column::text(m::col_count(l)),
    ];
    let row = |x: &ReportRow| {
        vec![
            html! { a href=(links.person(x.person)) { (x.names.get(l)) } },
            html! { (x.office.role.title(l)) },
            html! { div { (verdict(x, l)) } },
            html! { (say::explained(x, l)) },
        ]
    };
    html! {
        @if !p.holders.is_empty() {
            (table(l, &Here::default(), &Table::new(m::as_of_line(l, day(p.on, l)), columns, p.holders.iter().map(row).collect())))
        }
        (vacant(l, &p.vacant, links))
    }
}

fn electors(l: Locale, p: &Place) -> Markup {
    let summed = p.holders.iter().find_map(|x| x.subject.electors.as_ref());
    html! {
        @if p.rolls.is_empty() {
            p { (m::area_electors_none(l)) }
            // Of an area without a number of its own, the report has added up its seats.
            @if let Some(e) = summed { p { (m::area_electors_sum(l, e.n, e.source.as_str(), day(e.as_of, l))) } }
        } @else { (rolls(l, &p.rolls)) }
    }
}

fn rolls(l: Locale, all: &[Electors]) -> Markup {
    let columns = vec![
        Column::text(m::col_roll(l)),
        Column::number(m::col_electors(l)),
        Column::number(m::col_male(l)),
        Column::number(m::col_female(l)),
        Column::number(m::col_third(l)),
        Column::text(m::col_source(l)),
        Column::text(m::col_doubt(l)),
    ];
    let number =
        |n: Option<i64>| html! { @match n { Some(n) => (grouped(n, l)), None => (ui::table::unknown(l)) } };
    let row = |e: &Electors| {
        let doubts = doubts(e, l);
        let source = if e.source.is_empty() { m::not_stated(l) } else { e.source.clone() };
        vec![
            html! { (day(e.as_of, l)) },
            html! { (grouped(e.n, l)) },
            number(e.male),
            number(e.female),
            number(e.third_gender),
            html! { (source) },
            html! { @if doubts.is_empty() { "–" } @else { strong { (doubts) } } },
        ]
    };
    table(l, &Here::default(), &Table::new(m::area_rolls(l), columns, all.iter().map(row).collect()))
}

/// What the import doubted of a number of electors, in words; empty where it had no doubt.
pub(crate) fn doubts(e: &Electors, l: Locale) -> String {
    let codes = e.doubt.as_deref().unwrap_or_default().split(';').filter(|d| !d.is_empty());
    codes.map(|d| doubt(d.trim(), l)).collect::<Vec<_>>().join("; ")
}

/// A doubt of the import of electors, by its code, in words.
fn doubt(code: &str, l: Locale) -> String {
    match code {
        "sum" => m::doubt_sum(l),
        "approx" => m::doubt_approx(l),
        "ratio" => m::doubt_ratio(l),
        "change" => m::doubt_change(l),
        "above_parent" => m::doubt_above_parent(l),
        other => m::doubt_other(l, other),
    }
}

/// The areas directly inside, kind by kind; of a kind with very many only their number.
fn parts(l: Locale, all: &[Area], links: Links) -> Markup {
    html! {
        @for kind in AreaKind::ALL {
            @let of_kind: Vec<&Area> = all.iter().filter(|a| a.identity.kind == kind).collect();
            @if of_kind.len() > LISTED {
                p { (m::area_member_count(l, kind.title(l), of_kind.len())) }
            } @else if !of_kind.is_empty() {
                h3 { (m::area_below_count(l, kind.title(l), of_kind.len())) }
                ul.columns { @for a in of_kind { li { (area_link(a, links, l)) } } }
            }
        }
    }
}

/// The search, and what it found.
pub(crate) fn search(l: Locale, here: &Here, asked: &str, found: Option<&Found>, links: Links) -> Markup {
    html! {
        (filters(l, here, &[Filter::search("q", m::areas_search(l))]))
        p { small { (m::areas_help(l)) } }
        @match found {
            None => {}
            Some(Found::One(a)) => (list(l, std::slice::from_ref(a), links)),
            Some(Found::Several(all)) => { h2 { (m::areas_found(l, all.len(), asked)) } (list(l, all, links)) }
            Some(Found::Nearest(all)) if all.is_empty() => (empty(l, &Empty {
                what: m::areas_nothing(l, asked),
                filled_by: m::areas_nothing_who(l),
                action: None,
            })),
            Some(Found::Nearest(all)) => { h2 { (m::areas_near(l, asked)) } (list(l, all, links)) }
        }
    }
}

fn list(l: Locale, all: &[Area], links: Links) -> Markup {
    html! {
        ul.plain { @for a in all {
            li { (area_link(a, links, l)) " " small { (a.identity.kind.title(l)) " · " (a.identity.code) } }
        } }
    }
}
