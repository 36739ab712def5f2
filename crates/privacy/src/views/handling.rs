//! How data are handled here.

use access::installation::Edition;
use db::Nearness;
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html, lead};
use words::Locale;

use crate::handling::Handling;
use crate::messages as m;
use crate::model::{Processor, Setting};
use crate::sentences as say;

/// The name of an edition in messages.
const fn edition(e: Option<Edition>) -> &'static str {
    match e {
        Some(e) => e.name(),
        None => "none",
    }
}

/// The name of how far away a database is, in messages.
const fn nearness(n: Nearness) -> &'static str {
    match n {
        Nearness::Here => "here",
        Nearness::Sealed => "sealed",
        Nearness::Open => "open",
    }
}

/// The name of what becomes of rows, in messages.
const fn fate(f: system::Fate) -> &'static str {
    match f {
        system::Fate::Destroyed => "destroyed",
        system::Fate::Parted => "parted",
        system::Fate::PublicRecord => "public_record",
        system::Fate::Proof => "proof",
    }
}

fn or(text: &str, l: Locale) -> String {
    if text.is_empty() { m::not_said(l) } else { text.to_owned() }
}

/// The body of the page.
pub(crate) fn page(l: Locale, x: &Handling) -> Markup {
    let s = &x.settings;
    let days = |of: Setting| m::days(l, i64::from(s.days(of)));
    html! {
        (lead(&m::handling_lead(l, or(&x.organisation, l)), &[m::handling_live(l, words::dates::date(x.on, l))]))
        h2 #contact { (m::handling_contact(l)) }
        (contact(l, x))
        h2 { (m::handling_where(l)) }
        dl.facts {
            dt { (m::handling_edition(l)) } dd { (m::edition(l, edition(x.edition))) }
            dt { (m::setting(l, Setting::HostedIn.name())) } dd { (or(s.get(Setting::HostedIn), l)) }
            dt { (m::handling_database(l)) } dd { (m::database(l, x.database)) " · " (m::nearness(l, nearness(x.nearness))) }
            dt { (m::handling_languages(l)) } dd { (m::handling_both(l)) }
        }
        h2 { (m::handling_what(l)) }
        (notices(l, x))
        p { (m::handling_never(l)) }
        h2 { (m::handling_protected(l)) }
        p { @if x.numbers { (m::handling_sealed(l)) } @else { (m::handling_no_numbers(l)) } }
        p { (m::handling_keys(l)) }
        h2 { (m::handling_kept(l)) }
        dl.facts {
            @for of in [Setting::EraseAfter, Setting::KeepTrail, Setting::KeepBackups, Setting::AnswerWithin] {
                dt { (m::setting(l, of.name())) } dd { (days(of)) }
            }
        }
        ul { @for (f, n) in &x.tables { li { (m::fate(l, fate(*f), *n)) } } }
        h2 { (m::handling_who(l)) }
        (who(l, x))
        h2 { (m::handling_processors(l)) }
        @if x.processors.is_empty() { p { (m::handling_nobody(l)) } } @else { (processors(l, &x.processors)) }
        h2 { (m::handling_rights(l)) }
        p { (m::draft_rights(l)) }
        p { a href=(crate::web::PAPER) { (m::my_paper(l)) } " · " a href=(crate::web::MY_DATA) { (m::back_my_data(l)) } }
    }
}

fn contact(l: Locale, x: &Handling) -> Markup {
    let (name, address) = (x.settings.get(Setting::Contact), x.settings.get(Setting::ContactAddress));
    let shown = address.trim_start_matches("mailto:").trim_start_matches("tel:");
    html! {
        p {
            (or(name, l))
            @if !address.is_empty() { " · " a href=(address) { (shown) } }
        }
        p.sub { (m::handling_board(l)) }
    }
}

fn notices(l: Locale, x: &Handling) -> Markup {
    let columns = vec![
        Column::text(m::col_purpose(l)),
        Column::text(m::col_consent(l)),
        Column::text(m::col_notice(l)),
    ];
    let rows = x.notices.iter().map(|(p, n)| {
        vec![
            html! { a href={ "/notices/" (p.name()) } { (m::purpose(l, p.name())) } },
            html! { (if p.needs_consent() { m::needs_consent(l) } else { m::standing_none_needed(l) }) },
            html! {
                @match n {
                    Some(n) => {
                        (m::notice_version(l, i64::from(n.version), words::dates::date(n.from, l)))
                        @if n.checked_by.is_none() { " " strong { (m::notice_draft(l)) } }
                    }
                    None => (m::no_notice(l)),
                }
            },
        ]
    });
    table(l, &Here::default(), &Table::new(m::handling_what(l), columns, rows.collect()))
}

fn who(l: Locale, x: &Handling) -> Markup {
    let columns = vec![Column::text(m::col_what(l)), Column::text(m::col_roles(l))];
    let rows = x.actions.iter().map(|(a, roles)| {
        let roles: Vec<String> = roles.iter().map(|r| r.title(l)).collect();
        vec![
            html! { (say::action(a.name(), l)) },
            html! { (if roles.is_empty() { m::nobody(l) } else { roles.join(", ") }) },
        ]
    });
    table(l, &Here::default(), &Table::new(m::handling_who_caption(l), columns, rows.collect()))
}

fn processors(l: Locale, all: &[Processor]) -> Markup {
    let columns = vec![
        Column::text(m::col_name(l)),
        Column::text(m::col_does(l)),
        Column::text(m::col_place(l)),
        Column::text(m::col_contract(l)),
    ];
    let row = |p: &Processor| {
        vec![html! { (p.name) }, html! { (p.does) }, html! { (p.place) }, html! { (p.contract) }]
    };
    table(l, &Here::default(), &Table::new(m::handling_processors(l), columns, all.iter().map(row).collect()))
}
