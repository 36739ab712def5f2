//! Where a number comes from: one grey line, and the rest behind one tap.

use maud::{Markup, html};
use words::Locale;

use crate::messages as m;

/// Where a number comes from. All texts are in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Provenance {
    /// The grey line: what was divided by what, by which rule, as of when.
    pub line: String,
    /// Of how many, how many were counted (`31 में 28`).
    pub counted: Option<String>,
    /// Who published or counted it.
    pub source: String,
    /// The source itself, if it can be opened.
    pub href: Option<String>,
    /// The date of the source, and of the count where they differ.
    pub date: String,
    /// The rule, its version and who set it; `None` where none was applied.
    pub rule: Option<String>,
}

/// The grey line that opens.
pub fn provenance(l: Locale, p: &Provenance) -> Markup {
    html! {
        details.provenance {
            summary { (p.line) }
            dl {
                dt { (m::provenance_source(l)) }
                dd { @if let Some(href) = &p.href { a href=(href) { (p.source) } } @else { (p.source) } }
                dt { (m::provenance_date(l)) }
                dd { (p.date) }
                @if let Some(counted) = &p.counted {
                    dt { (m::provenance_count(l)) }
                    dd { (counted) }
                }
                @if let Some(rule) = &p.rule {
                    dt { (m::provenance_rule(l)) }
                    dd { (rule) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_outside_and_the_rest_inside() {
        let p = Provenance {
            line: "मतदाताओं का 5%".into(),
            source: "मतदाता सूची".into(),
            date: "4 अक्टूबर 2023".into(),
            ..Provenance::default()
        };
        let s = provenance(Locale::Hi, &p).into_string();
        assert!(s.contains("<summary>मतदाताओं का 5%</summary>"));
        assert!(s.contains("<dd>मतदाता सूची</dd>"));
        assert!(!s.contains("नियम"), "no rule, no word of a rule");
        let linked = Provenance {
            href: Some("/sources#roll".into()), rule: Some("«मंत्री-5»".into()), ..p
        };
        let s = provenance(Locale::Hi, &linked).into_string();
        assert!(s.contains("<a href=\"/sources#roll\">मतदाता सूची</a>") && s.contains("«मंत्री-5»"));
    }
}
