//! The pages as maud functions: plain data in, markup out. What they share is here; a file for each part of the door below.

pub(crate) mod cards;
pub(crate) mod exports;
pub(crate) mod invite;
pub(crate) mod me;
pub(crate) mod people;
pub(crate) mod person;
#[cfg(test)]
mod samples;
pub(crate) mod set_up;
pub(crate) mod sign_in;
pub(crate) mod tokens;
pub(crate) mod ways;

use std::collections::HashMap;

use ui::form::{Field, Form, form, hidden};
use ui::{Markup, html};
use words::{Locale, Text};

use crate::messages as m;

/// What was entered into a form, and what is wrong with it; empty when a form is shown first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Entry {
    /// What was entered, by the field's name. Secrets are never among it.
    pub values: HashMap<String, String>,
    /// What is wrong, by the field's name.
    pub wrong: Vec<(&'static str, Text)>,
}

/// One form on a page.
pub(crate) struct Sheet<'a> {
    /// Where it is sent.
    pub action: &'a str,
    /// Its operation, signed.
    pub op: &'a str,
    /// What was entered.
    pub entry: &'a Entry,
}

impl Sheet<'_> {
    /// The form with these fields.
    pub fn draw(&self, l: Locale, fields: Vec<Field>, submit: &str) -> Markup {
        let fill = |mut f: Field| {
            if let Some(v) = self.entry.values.get(f.name) {
                f.value.clone_from(v);
            }
            let wrong = self.entry.wrong.iter().filter(|(name, _)| *name == f.name).map(|(_, t)| t.get(l));
            let wrong = wrong.collect::<Vec<_>>().join(" ");
            f.error((!wrong.is_empty()).then_some(wrong))
        };
        let fields: Vec<Field> = fields.into_iter().map(fill).collect();
        form(l, &Form { action: self.action, op: self.op, fields: &fields, submit })
    }

    /// A form of one button.
    pub fn button(&self, submit: &str) -> Markup {
        one_button(self.action, self.op, submit, true)
    }
}

/// A form of one button; quiet where it is not what the page is for.
pub(crate) fn one_button(action: &str, op: &str, submit: &str, loud: bool) -> Markup {
    html! {
        form.one-button method="post" action=(action) {
            (hidden(op))
            button.button-quiet[!loud] type="submit" { (submit) }
        }
    }
}

/// What a script does with a passkey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Ask for one that is there.
    Get,
    /// Make a new one.
    Create,
}

/// A form that only a browser with passkeys shows: it asks `begin` what to do, lets the device do it and sends the answer to `action`.
pub(crate) fn passkey(l: Locale, ask: Ask, begin: &str, action: &str, op: &str, submit: &str) -> Markup {
    let kind = match ask {
        Ask::Get => "get",
        Ask::Create => "create",
    };
    html! {
        template data-passkey=(kind) {
            form.form.passkey method="post" action=(action) data-begin=(begin) {
                (hidden(op))
                input type="hidden" name="answer";
                @if ask == Ask::Create {
                    div.field {
                        label for="field-passkey" { (m::passkey_name(l)) }
                        p.field-hint #hint-passkey { (m::passkey_name_hint(l)) }
                        input #field-passkey type="text" name="name" maxlength="60" aria-describedby="hint-passkey";
                    }
                }
                button type="submit" { (submit) }
                output.field-error data-failed=(m::passkey_failed(l)) role="status" {}
            }
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
            assert!(!en.chars().any(devanagari), "{name}: {en}");
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
