//! The pages as maud functions: plain data in, markup out. What they share is here; one file for each page below.

pub(crate) mod ask;
pub(crate) mod erasures;
pub(crate) mod handling;
pub(crate) mod incidents;
pub(crate) mod my_data;
pub(crate) mod paper;
pub(crate) mod requests;
#[cfg(test)]
mod samples;

use std::collections::HashMap;

use register::model::Names;
use ui::form::{Field, Form, OP, form};
use ui::{Markup, html};
use words::Locale;

use crate::actions::Wrong;
use crate::messages as m;
use crate::model::Notice;
use crate::rules::days_left;

/// What was entered into a form, and what is wrong with it; empty when a form is shown first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Entry {
    /// What was entered, by the field's name.
    pub values: HashMap<String, String>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

/// One form on a page: where it is sent, its operation, what was entered.
pub(crate) struct Sheet<'a> {
    /// Where it is sent.
    pub action: &'a str,
    /// Its operation.
    pub op: String,
    /// What was entered.
    pub entry: &'a Entry,
}

impl Sheet<'_> {
    fn draw(&self, l: Locale, fields: Vec<Field>, submit: &str) -> Markup {
        let fill = |mut f: Field| {
            if let Some(v) = self.entry.values.get(f.name) {
                f.value.clone_from(v);
            }
            let wrong = self.entry.wrong.iter().filter(|w| w.field == f.name).map(|w| w.text.get(l));
            let wrong = wrong.collect::<Vec<_>>().join(" ");
            f.error((!wrong.is_empty()).then_some(wrong))
        };
        let fields: Vec<Field> = fields.into_iter().map(fill).collect();
        let form = form(l, &Form { action: self.action, op: &self.op, fields: &fields, submit });
        html! { div.no-print { (form) } }
    }
}

/// One button that does one thing: no field to fill in.
pub(crate) fn button(action: &str, op: &str, hidden: &[(&str, &str)], label: &str) -> Markup {
    html! {
        form.no-print method="post" action=(action) {
            input type="hidden" name=(OP) value=(op);
            @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
            button type="submit" { (label) }
        }
    }
}

/// What somebody is called; whoever is forgotten has no name any more.
pub(crate) fn called(names: Option<&Names>, l: Locale) -> String {
    names.map_or_else(|| m::no_name(l), |n| n.get(l).to_owned())
}

/// A text of paragraphs.
pub(crate) fn paragraphs(text: &str) -> Markup {
    html! {
        @for part in text.replace('\r', "").split("\n\n").map(str::trim).filter(|p| !p.is_empty()) {
            p { @for (i, line) in part.lines().enumerate() { @if i > 0 { br; } (line) } }
        }
    }
}

/// A notice with its version, and whether counsel has looked at it.
pub(crate) fn notice(n: &Notice, l: Locale) -> Markup {
    html! {
        (paragraphs(&n.body))
        p.sub { small {
            (m::notice_version(l, i64::from(n.version), words::dates::date(n.from, l))) " "
            @match &n.checked_by {
                Some(by) => (m::notice_checked(l, by)),
                None => strong { (m::notice_draft(l)) },
            }
        } }
    }
}

/// The last day for an answer and how far away it is: plainly, when it is over.
pub(crate) fn due(day: base::Day, today: base::Day, l: Locale) -> Markup {
    let left = days_left(day, today);
    html! {
        (words::dates::date(day, l)) " "
        @match left {
            0 => strong { (m::due_today(l)) },
            1.. => small { (m::due_in(l, i64::from(left))) },
            _ => strong { (m::due_over(l, i64::from(-left))) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_says_something_of_its_own_in_both_languages() {
        let devanagari = |c: char| ('\u{900}'..='\u{97f}').contains(&c);
        for ((name, hi), (_, en)) in samples::all(Locale::Hi).into_iter().zip(samples::all(Locale::En)) {
            let (hi, en) = (hi.into_string(), en.into_string());
            assert!(hi.chars().any(devanagari), "{name}");
            // (The paper is in Hindi, whoever prints it.)
            assert!(name == "paper" || !en.chars().any(devanagari), "{name}: {en}");
            for page in [&hi, &en] {
                for mark in ["{$", "{ $", " style=", "<style", "<script", " onclick=", "javascript:"] {
                    assert!(!page.contains(mark), "{name}: {mark}");
                }
                let mut ids: Vec<&str> =
                    page.split(" id=\"").skip(1).filter_map(|t| t.split('"').next()).collect();
                let n = ids.len();
                ids.sort_unstable();
                ids.dedup();
                assert_eq!(ids.len(), n, "{name}: an id occurs twice");
            }
        }
    }
}
