//! The list of those who sign in, and the form for somebody new.

use access::Role;
use ui::filters::{Filter, filters};
use ui::form::{Field, Input, hidden};
use ui::state::{Empty, empty};
use ui::table::{AFTER, Column, Table, below, table};
use ui::{Here, Markup, html};
use words::Locale;

use super::Sheet;
use super::set_up::paid;
use crate::messages as m;
use crate::people::Listed;
use crate::sentences::{self as say, AreaNames};

/// What the page shows.
pub(crate) struct People<'a> {
    /// Those found.
    pub found: &'a [Listed],
    /// Whether there are more.
    pub more: bool,
    /// What areas are called.
    pub names: &'a AreaNames,
    /// The operation of the search, signed. Names go in the body of a request, never into an address.
    pub op: &'a str,
    /// The name that was searched for.
    pub searched: &'a str,
    /// Whether the visitor may let somebody in.
    pub may_add: bool,
    /// Whether the visitor may invite the units below.
    pub may_invite: bool,
}

/// The page.
pub(crate) fn people(l: Locale, here: &Here, x: &People<'_>) -> Markup {
    let roles = std::iter::once((String::new(), m::every_role(l)));
    let roles = roles.chain(Role::ALL.iter().map(|r| (r.name().to_owned(), r.title(l)))).collect();
    let fields = [Filter::select("role", m::col_role(l), roles), Filter::text("area", m::field_area(l))];
    html! {
        p.sub.no-print {
            @if x.may_add { a.button href="/people/new" { (m::people_add(l)) } " " }
            @if x.may_invite { a.button.button-quiet href="/invite" { (m::people_invite(l)) } }
        }
        form.filters method="post" action=(here.without(AFTER).href()) role="search" aria-label=(m::people_search(l)) {
            (hidden(x.op))
            div {
                label for="search-name" { (m::field_name(l)) }
                input #search-name type="search" name="name" value=(x.searched) autocomplete="off";
            }
            div.filters-go { button type="submit" { (m::people_search(l)) } }
        }
        (filters(l, here, &fields))
        @if x.found.is_empty() {
            (empty(l, &Empty { what: m::people_none(l), filled_by: m::people_none_who(l), action: x.may_invite.then(|| ("/invite".to_owned(), m::people_invite(l))) }))
        } @else {
            (list(l, x))
            @let next = x.found.last().filter(|_| x.more && x.searched.is_empty()).map(|p| here.with(AFTER, &p.account.id.to_string()));
            (below(l, (x.more && !x.searched.is_empty()).then(|| m::people_more_exact(l)).as_deref(), next.as_ref(), &[]))
        }
    }
}

fn list(l: Locale, x: &People<'_>) -> Markup {
    let columns =
        vec![Column::text(m::col_name(l)), Column::text(m::col_grants(l)), Column::text(m::col_state(l))];
    let row = |p: &Listed| {
        vec![
            html! { a href={ "/people/" (p.account.id) } { (p.account.name) } },
            html! {
                @if p.grants.is_empty() { (m::no_grants(l)) }
                @for (i, g) in p.grants.iter().enumerate() { @if i > 0 { br; } (say::grant(g, x.names, l)) }
            },
            html! { (if p.account.disabled_at.is_some() { m::is_disabled(l) } else { m::is_enabled(l) }) },
        ]
    };
    table(
        l,
        &Here::default(),
        &Table::new(m::people_caption(l, x.found.len()), columns, x.found.iter().map(row).collect()),
    )
}

/// The fields of a grant.
pub(crate) fn grant_fields(l: Locale, roles: &[Role], today: &str, asks_who_pays: bool) -> Vec<Field> {
    let options = roles.iter().map(|r| (r.name().to_owned(), r.title(l)));
    let options = std::iter::once((String::new(), m::paid_choose(l))).chain(options).collect();
    let mut fields = vec![
        Field::new("role", m::col_role(l), Input::Select(options)),
        Field::new("area", m::field_area(l), Input::Text)
            .hint(m::area_hint(l))
            .optional()
            .autocomplete("off"),
        Field::new("from", m::field_from(l), Input::Date).value(today),
        Field::new("until", m::field_until(l), Input::Date).optional(),
        Field::new("with_office", m::field_with_office(l), Input::Tick).optional(),
    ];
    fields.extend(asks_who_pays.then(|| paid(l)));
    fields
}

/// The form for somebody new.
pub(crate) fn new(l: Locale, sheet: &Sheet<'_>, grant: Vec<Field>) -> Markup {
    let mut fields = vec![
        Field::new("name", m::field_name(l), Input::Text).autocomplete("off"),
        Field::new("login", m::field_login(l), Input::Text)
            .hint(m::new_login_hint(l))
            .optional()
            .autocomplete("off"),
    ];
    fields.extend(grant);
    html! {
        p.sub { (m::new_lead(l)) }
        (sheet.draw(l, fields, &m::new_submit(l)))
    }
}
