//! The form above a list that narrows it down. A plain `GET`: the address says what is shown.

use maud::{Markup, html};
use words::Locale;

use crate::here::Here;
use crate::messages as m;
use crate::table::AFTER;

/// One thing to narrow a list down by. Its present value is read from the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The query parameter.
    pub name: &'static str,
    /// What it says.
    pub label: String,
    /// What can be entered.
    pub kind: FilterKind,
}

/// What can be entered into a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilterKind {
    /// One of these values, each with its words; the first is meant when the address says nothing.
    Select(Vec<(String, String)>),
    /// Words to search for; the key `/` leads here.
    Search,
    /// A text.
    Text,
    /// A day.
    Date,
}

impl Filter {
    /// A list to choose from: values and their words, the usual one first.
    pub fn select(name: &'static str, label: impl Into<String>, options: Vec<(String, String)>) -> Filter {
        Filter { name, label: label.into(), kind: FilterKind::Select(options) }
    }

    /// A search field.
    pub fn search(name: &'static str, label: impl Into<String>) -> Filter {
        Filter { name, label: label.into(), kind: FilterKind::Search }
    }

    /// A field for a text.
    pub fn text(name: &'static str, label: impl Into<String>) -> Filter {
        Filter { name, label: label.into(), kind: FilterKind::Text }
    }

    /// A field for a day.
    pub fn date(name: &'static str, label: impl Into<String>) -> Filter {
        Filter { name, label: label.into(), kind: FilterKind::Date }
    }
}

/// The form for the page `here`. Other query parameters (the order, the rule) stay as they are;
/// the place in the list starts anew.
pub fn filters(l: Locale, here: &Here, fields: &[Filter]) -> Markup {
    let ours = |k: &str| fields.iter().any(|f| f.name == k);
    let active = here.pairs().any(|(k, v)| ours(&k) && !v.is_empty());
    let cleared = fields.iter().fold(here.without(AFTER), |h, f| h.without(f.name));
    html! {
        form.filters method="get" action=(here.path()) role="search" aria-label=(m::filter(l)) {
            @for (k, v) in here.pairs().filter(|(k, _)| !ours(k) && k != AFTER) {
                input type="hidden" name=(k) value=(v);
            }
            @for f in fields { div {
                label for={ "filter-" (f.name) } { (f.label) }
                (field(f, &here.value(f.name).unwrap_or_default()))
            } }
            div.filters-go { button type="submit" { (m::filter_go(l)) } }
            @if active {
                div.filters-go { a.button.button-quiet href=(cleared.href()) { (m::filter_clear(l)) } }
            }
        }
    }
}

fn field(f: &Filter, value: &str) -> Markup {
    let id = format!("filter-{}", f.name);
    html! {
        @match &f.kind {
            FilterKind::Select(options) => select id=(id) name=(f.name) {
                @for (v, words) in options { option value=(v) selected[v == value] { (words) } }
            },
            FilterKind::Search => input id=(id) type="search" name=(f.name) value=(value) autocomplete="off";,
            FilterKind::Text => input id=(id) type="text" name=(f.name) value=(value) autocomplete="off";,
            FilterKind::Date => input id=(id) type="date" name=(f.name) value=(value);,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_show_what_the_address_says() {
        let here = Here::new("/reach?role=mla&q=%E0%A4%B0%E0%A4%BE%E0%A4%AE&after=5&sort=-share&lang=hi");
        let roles = vec![("".into(), "सब".into()), ("mla".into(), "विधायक".into())];
        let fields = [
            Filter::select("role", "पद", roles),
            Filter::search("q", "नाम"),
            Filter::date("on", "तारीख"),
            Filter::text("area", "क्षेत्र"),
        ];
        let s = filters(Locale::Hi, &here, &fields).into_string();
        assert!(s.contains("<option value=\"mla\" selected>विधायक</option>"));
        assert!(s.contains("type=\"search\" name=\"q\" value=\"राम\""));
        assert!(s.contains("type=\"hidden\" name=\"sort\" value=\"-share\""));
        assert!(!s.contains("after"), "a narrowed list starts at its beginning");
        assert!(s.contains("href=\"/reach?sort=-share&amp;lang=hi\""), "all filters can be taken off");
        assert_eq!(s.matches("<label for=").count(), 4);
        let untouched = filters(Locale::Hi, &Here::new("/reach?sort=name"), &fields).into_string();
        assert!(!untouched.contains("button-quiet"));
    }
}
