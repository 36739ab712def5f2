//! An empty place says what belongs there and which file or which person fills it.

use maud::{Markup, html};
use words::Locale;

use crate::messages as m;

/// An empty place. All texts are in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Empty {
    /// What is missing (`अभी किसी खाते की गिनती नहीं है।`).
    pub what: String,
    /// Which file or which person fills it.
    pub filled_by: String,
    /// A link that begins it, with its words.
    pub action: Option<(String, String)>,
}

/// The empty place.
pub fn empty(l: Locale, e: &Empty) -> Markup {
    html! {
        section.empty {
            p.empty-what { (e.what) }
            p { (m::empty_filled_by(l, &e.filled_by)) }
            @if let Some((href, label)) = &e.action { p { a.button href=(href) { (label) } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_who_fills_it() {
        let e =
            Empty { what: "No counts.".into(), filled_by: "the office, with a roster".into(), action: None };
        let s = empty(Locale::En, &e).into_string();
        assert!(s.contains("Who fills this: the office, with a roster") && !s.contains("<a "));
        let e = Empty { action: Some(("/import".into(), "Import".into())), ..e };
        assert!(empty(Locale::En, &e).into_string().contains("href=\"/import\""));
    }
}
