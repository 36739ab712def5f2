//! What is never held about a person, by name: no column, no field of a file and no field of a form may be called so. Pure.
//!
//! Names are compared word by word (`jati_no`, not `cleaning_day`). Whether a seat is reserved (`reserved`) is said of the seat, never of a person, and
//! is called by no such word.

use std::collections::BTreeSet;

use crate::lexer::Token;

/// Words that name it by themselves.
const WORDS: &[&str] = &[
    "aadhaar",
    "aadhar",
    "adhaar",
    "adhar",
    "uidai",
    "आधार",
    "caste",
    "subcaste",
    "jati",
    "jaati",
    "जाति",
    "उपजाति",
    "religion",
    "dharm",
    "dharma",
    "mazhab",
    "धर्म",
    "मज़हब",
    "leaning",
    "leanings",
    "झुकाव",
];

/// Words that name it together.
const TOGETHER: &[(&str, &str)] = &[
    ("vote", "preference"),
    ("voting", "preference"),
    ("voter", "preference"),
    ("party", "preference"),
    ("political", "preference"),
    ("preferred", "party"),
    ("voted", "for"),
    ("votes", "for"),
    ("मतदान", "पसंद"),
    ("वोट", "पसंद"),
];

/// What a name speaks of that is never held, if it does.
pub fn said_by(name: &str) -> Option<String> {
    let name = name.to_lowercase();
    let parts: Vec<&str> = name.split(|c: char| "_-. ".contains(c)).collect();
    let alone = parts.iter().find(|p| WORDS.contains(p)).map(|p| (*p).to_owned());
    let both = || TOGETHER.iter().find(|(a, b)| parts.contains(a) && parts.contains(b));
    alone.or_else(|| both().map(|(a, b)| format!("{a} {b}")))
}

/// The names of fields in a Rust file: of files that are taken in (`Field::text("…"`), of forms (`Field::new("…"`, `name="…"`).
fn fields<'a>(tokens: &[Token<'a>]) -> Vec<&'a str> {
    use Token::{Name, Sign, Text};
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        match tokens[at..] {
            [Name("Field"), Sign(':'), Sign(':'), Name("new" | "text"), Sign('('), Text(name), ..]
            | [Name("name"), Sign('='), Text(name), ..]
            | [Name("name"), Sign('='), Sign('{'), Text(name), ..] => found.push(name),
            _ => {}
        }
    }
    found
}

/// The faults of the fields that a Rust file names, without repetition.
pub fn judge_fields(tokens: &[Token<'_>]) -> BTreeSet<String> {
    let said =
        |name: &str| said_by(name).map(|w| format!("the field {name}: nothing about {w} is ever held"));
    fields(tokens).into_iter().filter_map(said).collect()
}

/// Whether a Rust file reads forms past the check of what was sent: with `axum::Form` instead of `system::Form`.
pub fn reads_unchecked(tokens: &[Token<'_>]) -> bool {
    use Token::{Name, Sign};
    (0..tokens.len()).any(|at| match &tokens[at..] {
        [Name("axum"), Sign(':'), Sign(':'), Name("Form"), ..] => true,
        [Name("axum"), Sign(':'), Sign(':'), Sign('{'), list @ ..] => {
            list.iter().take_while(|t| **t != Sign(';')).any(|t| *t == Name("Form"))
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexer::tokens;

    #[test]
    fn names_are_read_word_by_word_in_both_languages() {
        for name in [
            "aadhaar_no",
            "Aadhar",
            "caste",
            "sub_caste.name",
            "worker-jati",
            "जाति",
            "धर्म",
            "leaning",
            "voting_preference",
            "preference_of_vote",
        ] {
            assert!(said_by(name).is_some(), "{name}");
        }
        for name in [
            "reserved",
            "cleaning_day",
            "jatin",
            "uid",
            "castellum",
            "preference",
            "voted_at",
            "for",
            "आधारभूत",
        ] {
            assert_eq!(said_by(name), None, "{name}");
        }
    }

    #[test]
    fn fields_of_files_and_forms_are_found() {
        let judged = |source: &str| judge_fields(&tokens(source)).into_iter().next();
        for source in [
            r#"Field::text("caste", &[], "")"#,
            r#"Field::new("caste", m::x(l), Input::Text)"#,
            r#"html! { input type="text" name="caste"; }"#,
            r#"html! { input name={ "caste." (row) }; }"#,
        ] {
            assert_eq!(
                judged(source).as_deref().map(|f| f.starts_with("the field caste")),
                Some(true),
                "{source}"
            );
        }
        assert_eq!(
            judged(r#"let caste = "caste"; // Field::text("caste")"#),
            None,
            "guards must be able to say the word"
        );
    }

    #[test]
    fn a_form_is_read_where_it_is_checked() {
        for source in
            ["use axum::Form;", "use axum::{Extension, Form};", "fn f(axum::Form(x): axum::Form<X>) {}"]
        {
            assert!(reads_unchecked(&tokens(source)), "{source}");
        }
        for source in [
            "use system::Form;",
            "use axum::extract::Path; use system::{Form, Visit};",
            "use ui::form::Form;",
        ] {
            assert!(!reads_unchecked(&tokens(source)), "{source}");
        }
    }
}
