//! Every component, rendered with its sample data in both languages.
#![allow(clippy::unwrap_used)]

use ui::{html, samples};
use words::Locale;

/// The page with all components, as one text.
fn whole(l: Locale) -> String {
    let body = html! { @for (_, part) in samples::all(l) { (part) } };
    samples::page(l, body).render().into_string()
}

#[test]
fn nothing_in_a_page_is_refused_by_its_own_policy() {
    for l in Locale::ALL {
        let s = whole(l);
        for forbidden in [" style=", "<style", " onclick=", " onchange=", " onload=", "javascript:"] {
            assert!(!s.contains(forbidden), "{forbidden}");
        }
        // The one script is a file of ours and has no inside.
        assert_eq!(s.matches("<script").count(), 1);
        assert!(s.contains(&format!("<script src=\"{}\" defer></script>", ui::assets::href("app.js"))));
        for address in ["src=\"http", "src=\"//", "href=\"http", "href=\"//"] {
            assert!(!s.contains(address), "{address}: nothing comes from elsewhere");
        }
    }
}

#[test]
fn every_id_is_unique_and_every_reference_leads_somewhere() {
    for l in Locale::ALL {
        let s = whole(l);
        let mut ids = values(&s, " id=\"");
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "an id occurs twice");
        let fragments = values(&s, "href=\"#");
        let labels = values(&s, " for=\"");
        let described = values(&s, "aria-describedby=\"");
        let labelled = values(&s, "aria-labelledby=\"");
        let patterns = s.split("url(#").skip(1).filter_map(|t| t.split(')').next());
        let words = described.iter().chain(&labelled).flat_map(|v| v.split(' '));
        for wanted in fragments.iter().chain(&labels).copied().chain(words).chain(patterns) {
            assert!(ids.binary_search(&wanted).is_ok(), "#{wanted} leads nowhere");
        }
    }
}

#[test]
fn both_languages_say_something_of_their_own() {
    let devanagari = |c: char| ('\u{900}'..='\u{97f}').contains(&c);
    for ((name, hi), (_, en)) in samples::all(Locale::Hi).into_iter().zip(samples::all(Locale::En)) {
        assert!(hi.into_string().chars().any(devanagari), "{name}");
        let en = en.into_string();
        assert!(!en.chars().any(devanagari), "{name}: {en}");
    }
}

#[test]
fn no_message_is_missing_its_words_or_an_argument() {
    for l in Locale::ALL {
        let s = whole(l);
        for mark in ["{$", "{ $", "{NUMBER", "-why</p>"] {
            assert!(!s.contains(mark), "{mark}");
        }
    }
}

/// What stands between `before` and the next quotation mark, everywhere.
fn values<'a>(s: &'a str, before: &str) -> Vec<&'a str> {
    s.split(before).skip(1).filter_map(|t| t.split('"').next()).collect()
}
