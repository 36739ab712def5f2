//! Lists: a table on a wide screen and on paper, one card per row on a phone.

use maud::{Markup, html};
use words::Locale;

use crate::here::Here;
use crate::messages as m;

/// The query parameter that carries the order: `sort=name`, or `sort=-name` for the opposite.
pub const SORT: &str = "sort";
/// The query parameter that carries the place where a page of the list begins.
pub const AFTER: &str = "after";

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    label: String,
    numeric: bool,
    sort: Option<&'static str>,
}

impl Column {
    /// A column of texts.
    pub fn text(label: impl Into<String>) -> Column {
        Column { label: label.into(), numeric: false, sort: None }
    }

    /// A column of numbers: set to the right, digits below digits.
    pub fn number(label: impl Into<String>) -> Column {
        Column { numeric: true, ..Column::text(label) }
    }

    /// By which the list can be ordered, under this name in the address.
    pub fn sorted_by(mut self, key: &'static str) -> Column {
        self.sort = Some(key);
        self
    }
}

/// The order a list is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// The name of the column in the address.
    pub key: String,
    /// Largest, or last in the alphabet, first.
    pub descending: bool,
}

impl Sort {
    /// From the address; `None` where it does not ask for an order.
    ///
    /// The name comes from outside: use it to choose among known orders, never in a statement.
    pub fn asked(here: &Here) -> Option<Sort> {
        let value = here.value(SORT)?;
        let key = value.trim_start_matches('-');
        (!key.is_empty()).then(|| Sort { key: key.to_owned(), descending: value.starts_with('-') })
    }
}

/// A list. The first cell of a row names the row.
#[derive(Debug, Clone)]
pub struct Table {
    /// What the list is, and of how many.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; a missing cell at the end of a row is shown as unknown.
    pub rows: Vec<Vec<Markup>>,
    /// The order they are in.
    pub sort: Option<Sort>,
    /// Has few short columns and stays a table on a phone too.
    pub narrow: bool,
}

impl Table {
    /// A list in no particular order, whose rows become cards on a phone.
    pub fn new(caption: impl Into<String>, columns: Vec<Column>, rows: Vec<Vec<Markup>>) -> Table {
        Table { caption: caption.into(), columns, rows, sort: None, narrow: false }
    }

    /// In this order.
    pub fn sorted(mut self, sort: Option<Sort>) -> Table {
        self.sort = sort;
        self
    }

    /// Stays a table on a phone: for two to four short columns.
    pub fn narrow(mut self) -> Table {
        self.narrow = true;
        self
    }
}

/// The table. `here` is the page it stands on: headers link to it in another order, from the beginning.
pub fn table(l: Locale, here: &Here, t: &Table) -> Markup {
    let order = t.columns.iter().any(|c| c.sort.is_some()).then(|| m::sort(l));
    // The roles are repeated because a browser forgets them when a phone's style turns rows into cards.
    html! {
        table class=(if t.narrow { "table" } else { "table cards" }) role="table" {
            caption { (t.caption) }
            thead role="rowgroup" { tr role="row" data-label=[order] {
                @for c in &t.columns { (header(l, here, c, t.sort.as_ref())) }
            } }
            tbody role="rowgroup" {
                @for row in &t.rows { tr role="row" {
                    @for (i, c) in t.columns.iter().enumerate() {
                        @let class = c.numeric.then_some("num");
                        @match (i, row.get(i)) {
                            (0, Some(cell)) => th scope="row" role="rowheader" class=[class] { (cell) },
                            (_, Some(cell)) => td role="cell" class=[class] data-label=(c.label) { span { (cell) } },
                            (_, None) => td role="cell" class=[class] data-label=(c.label) { (unknown(l)) },
                        }
                    }
                } }
            }
        }
    }
}

fn header(l: Locale, here: &Here, c: &Column, sort: Option<&Sort>) -> Markup {
    let Some(key) = c.sort else {
        return html! { th scope="col" role="columnheader" class=[c.numeric.then_some("num")] { (c.label) } };
    };
    let now = sort.filter(|s| s.key == key);
    // Of numbers one wants the largest first, of names the beginning.
    let descending = now.map_or(c.numeric, |s| !s.descending);
    let value = if descending { format!("-{key}") } else { key.to_owned() };
    let class = if c.numeric { "sortable num" } else { "sortable" };
    html! {
        th scope="col" role="columnheader" class=(class)
            aria-sort=[now.map(|s| if s.descending { "descending" } else { "ascending" })] {
            a href=(here.without(AFTER).with(SORT, &value).href()) {
                (c.label)
                @if let Some(s) = now {
                    span aria-hidden="true" { (if s.descending { " ▼" } else { " ▲" }) }
                    span.visually-hidden { " " (if s.descending { m::sort_down(l) } else { m::sort_up(l) }) }
                }
            }
        }
    }
}

/// A cell of which nothing is known: never an empty cell, never a nought.
pub fn unknown(l: Locale) -> Markup {
    html! { span.unknown { (m::unknown(l)) } }
}

/// The same list as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// What kind of file: `CSV`, `Excel`.
    pub format: String,
    /// Its address.
    pub href: String,
}

impl Download {
    /// Both files of the table at `path`, asked for in the words of the page `here`: the same filters, the same language, from the
    /// beginning of the list.
    pub fn both(l: Locale, here: &Here, path: &str) -> [Download; 2] {
        let here = here.without(AFTER).with("lang", l.code());
        let file = |format: &str, ending: &str| Download {
            format: format.to_owned(),
            href: here.to(&format!("{path}.{ending}")).href(),
        };
        [file("CSV", "csv"), file("Excel", "xlsx")]
    }
}

/// The line below a list: what is shown, the way to the next page, the list as a file.
pub fn below(l: Locale, shown: Option<&str>, next: Option<&Here>, files: &[Download]) -> Markup {
    html! {
        div.after-table {
            @if let Some(text) = shown { p { (text) } }
            @if let Some(here) = next { a rel="next" href=(here.href()) { (m::more_rows(l)) } }
            @for f in files {
                a href=(f.href) download { (m::download(l)) ": " (f.format) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn rows_are_named_and_cells_know_their_column() {
        let s = samples::table(Locale::Hi).into_string();
        assert_eq!(s.matches("scope=\"row\"").count(), 4);
        assert!(s.contains("<caption>"));
        assert!(s.contains("data-label=\"मतदाता\""));
        assert!(s.contains("class=\"num\""));
        // One more row has too few cells: they are unknown, not empty.
        assert!(s.contains("पता नहीं"));
    }

    #[test]
    fn headers_turn_the_order_and_begin_again() {
        let here = Here::new("/reach?role=mla&after=77&sort=-share");
        let columns = vec![
            Column::text("Name").sorted_by("name"),
            Column::number("Share").sorted_by("share"),
            Column::number("Needed").sorted_by("needed"),
            Column::text("Note"),
        ];
        let t = Table::new("c", columns, vec![]).sorted(Sort::asked(&here));
        let s = table(Locale::En, &here, &t).into_string();
        assert!(s.contains("href=\"/reach?role=mla&amp;sort=share\""), "the sorted column turns");
        assert!(s.contains("href=\"/reach?role=mla&amp;sort=name\""), "texts begin ascending");
        assert!(s.contains("href=\"/reach?role=mla&amp;sort=-needed\""), "numbers begin descending");
        assert_eq!(s.matches("aria-sort=\"descending\"").count(), 1);
        assert_eq!(s.matches("<a ").count(), 3);
    }

    #[test]
    fn an_order_is_read_from_the_address() {
        let sort = |q: &str| Sort::asked(&Here::new(&format!("/x?{q}")));
        assert_eq!(sort("sort=-n"), Some(Sort { key: "n".into(), descending: true }));
        assert_eq!(sort("sort=n"), Some(Sort { key: "n".into(), descending: false }));
        assert_eq!((sort(""), sort("sort="), sort("sort=-")), (None, None, None));
    }

    #[test]
    fn files_keep_the_filters_and_drop_the_place() {
        let [csv, xlsx] = Download::both(Locale::En, &Here::new("/reach?role=mla&after=7"), "/reach/rows");
        assert_eq!((csv.format.as_str(), csv.href.as_str()), ("CSV", "/reach/rows.csv?role=mla&lang=en"));
        assert_eq!(
            (xlsx.format.as_str(), xlsx.href.as_str()),
            ("Excel", "/reach/rows.xlsx?role=mla&lang=en")
        );
    }
}
