//! The accounts that representatives declared in their affidavits: on the screen, on paper, in a file.

use accounts::store::declared::Declared;
use register::store::holders::Holder;
use system::Grid;
use ui::state::{Empty, empty};
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html, lead};
use words::Locale;
use words::dates::date;
use words::numbers::grouped;

use super::ways;
use crate::messages as m;
use crate::web::ANNEX;

/// A declared account with whose it is.
pub(crate) struct Row {
    /// Who declared it.
    pub holder: Holder,
    /// The account.
    pub account: Declared,
}

impl Row {
    fn platform(&self, l: Locale) -> &'static str {
        match l {
            Locale::Hi => self.account.platform.label_hi(),
            Locale::En => self.account.platform.label_en(),
        }
    }

    fn owner(&self, l: Locale) -> &'static str {
        match l {
            Locale::Hi => self.account.owner.label_hi(),
            Locale::En => self.account.owner.label_en(),
        }
    }

    fn handle(&self) -> &str {
        let a = &self.account;
        a.handle.as_deref().or(a.platform_id.as_deref()).unwrap_or("—")
    }

    fn office(&self, l: Locale) -> String {
        format!("{}, {}", self.holder.role.title(l), self.holder.area.name(l))
    }
}

/// The page; of one person if the address names one.
pub(crate) fn page(l: Locale, here: &Here, rows: &[Row], one: bool) -> Markup {
    let first = match rows.first().filter(|_| one) {
        Some(r) => m::annex_lead_one(l, r.holder.names.get(l)),
        None => m::annex_lead(l, rows.len()),
    };
    let shown = if one { accounts(l, rows) } else { people(l, here, rows) };
    html! {
        @if !rows.is_empty() { (lead(&first, &[])) }
        (ways(l, ANNEX))
        @if rows.is_empty() {
            (empty(l, &Empty { what: m::annex_none(l), filled_by: m::annex_none_who(l), action: None }))
        } @else {
            @if one { p.no-print { a href=(here.without("person").href()) { (m::annex_all(l)) } " · " (m::annex_print(l)) } }
            (table(l, here, &shown))
            (below(l, None, None, &Download::both(l, here, ANNEX)))
        }
    }
}

/// What one person declared.
fn accounts(l: Locale, rows: &[Row]) -> Table {
    let columns = vec![
        Column::text(m::col_platform(l)),
        Column::text(m::col_handle(l)),
        Column::text(m::col_owner(l)),
        Column::text(m::col_since(l)),
    ];
    let row = |r: &Row| {
        vec![
            html! { (r.platform(l)) },
            html! { (r.handle()) },
            html! { (r.owner(l)) },
            html! { (date(r.account.since, l)) },
        ]
    };
    Table::new(m::annex_title(l), columns, rows.iter().map(row).collect())
}

/// Who declared how many: a state has more accounts than a page can show.
fn people(l: Locale, here: &Here, rows: &[Row]) -> Table {
    let columns = vec![
        Column::text(m::col_person(l)),
        Column::number(m::col_declared(l)),
        Column::text(m::col_platform(l)),
    ];
    let row = |of: &[Row]| {
        let first = of.first()?;
        let mut platforms: Vec<&str> = of.iter().map(|r| r.platform(l)).collect();
        platforms.dedup();
        let address = here.with("person", &first.holder.person.to_string()).href();
        Some(vec![
            html! {
                a href=(address) { (first.holder.names.get(l)) }
                br; small { (first.office(l)) }
            },
            html! { (grouped(of.len() as i64, l)) },
            html! { (platforms.join(", ")) },
        ])
    };
    let all = rows.chunk_by(|a, b| a.holder.person == b.holder.person).filter_map(row).collect();
    Table::new(m::annex_title(l), columns, all)
}

/// The same for a spreadsheet.
pub(crate) fn grid(l: Locale, rows: &[Row]) -> Grid {
    let all: Vec<&Row> = rows.iter().collect();
    Grid::of("form-26-accounts", m::annex_title(l), &all)
        .column(m::col_person(l), |r| r.holder.names.get(l).to_owned())
        .column(m::col_where(l), |r| r.office(l))
        .column(m::col_platform(l), |r| r.platform(l))
        .column(m::col_handle(l), |r| r.handle().to_owned())
        .column(m::col_owner(l), |r| r.owner(l))
        .column(m::col_since(l), |r| r.account.since)
        .about([m::annex_title(l)])
}
