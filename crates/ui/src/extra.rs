//! What a script adds to a drawing on request: buttons in a `<template>`, which shows nothing where no scripts run.

use maud::{Markup, html};

/// The button that asks for it, and what can be done once it is there: each with its name in the script and its words.
pub(crate) fn offered(open: &str, tools: &[(&str, String)]) -> Markup {
    html! {
        template {
            div.extra.no-print {
                button.button-quiet type="button" data-do="open" aria-pressed="false" { (open) }
                @for (name, words) in tools {
                    button.button-quiet type="button" data-do=(name) hidden { (words) }
                }
            }
        }
    }
}
