//! The list of imports: which file brought what, when, by whom.

use intake::{Imported, Kind, Via};
use ui::state::{Empty, empty};
use ui::table::{Column, Table, table};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::grouped;

use super::instant;
use crate::messages as m;

/// Where a file is brought in, in the browser.
pub(crate) fn bring(l: Locale) -> Markup {
    html! { p { a.button href="/imports/new" { (m::imports_new(l)) } } }
}

/// The same beside other things to do: a file of many counts instead of one after the other.
pub(crate) fn bring_quietly(l: Locale) -> Markup {
    html! { p { a.button.button-quiet href="/imports/new" { (m::imports_new_file(l)) } } }
}

/// The body of the page; `kinds` say what a kind of file is called.
pub(crate) fn imports(l: Locale, all: &[Imported], kinds: &[Box<dyn Kind>]) -> Markup {
    if all.is_empty() {
        let action = Some(("/imports/new".to_owned(), m::imports_new(l)));
        let what = Empty { what: m::imports_none(l), filled_by: m::imports_none_who(l), action };
        return empty(l, &what);
    }
    let columns = vec![
        Column::number(m::col_no(l)),
        Column::text(m::col_kind(l)),
        Column::text(m::col_file(l)),
        Column::text(m::col_source(l)),
        Column::text(m::col_when(l)),
        Column::text(m::col_by(l)),
        Column::number(m::col_created(l)),
        Column::number(m::col_updated(l)),
        Column::number(m::col_unchanged(l)),
        Column::number(m::col_rejected(l)),
    ];
    let rows = all.iter().map(|i| row(l, i, kinds)).collect();
    html! {
        (bring(l))
        (table(l, &Here::default(), &Table::new(m::imports_caption(l, all.len()), columns, rows)))
    }
}

fn row(l: Locale, i: &Imported, kinds: &[Box<dyn Kind>]) -> Vec<Markup> {
    let number = |n: i64| html! { (grouped(n, l)) };
    let kind = kinds.iter().find(|k| k.name() == i.kind);
    let kind = kind.map_or_else(|| i.kind.clone(), |k| k.title().get(l).to_owned());
    // One kind of actor exists until people sign in.
    let by = if i.by == "local-operator" { m::by_operator(l) } else { i.by.clone() };
    vec![
        html! { a id={ "import-" (i.no) } href={ "/imports/" (i.no) } { (i.no) } },
        html! { (kind) },
        html! { (i.file) },
        html! { (i.source.clone().unwrap_or_else(|| m::not_stated(l))) },
        html! { span {
            (instant(i.at, l))
            @if let Some(at) = i.undone_at { br; strong { (m::import_undone(l, instant(at, l))) } }
        } },
        html! { span { (by) @if i.via == Some(Via::Browser) { br; small {
            (m::import_browser(l)) @if i.corrected > 0 { " · " (m::import_corrected(l, i.corrected)) }
        } } } },
        number(i.created),
        number(i.updated),
        number(i.unchanged),
        number(i.rejected),
    ]
}
