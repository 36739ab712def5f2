//! Writes the Rust of a crate's `src/messages.rs`. Pure; formatting is rustfmt's work.

use std::fmt::Write as _;

use crate::ftl::{Key, snake};

/// The first line of a generated file.
pub const MARK: &str =
    "//! Written by `cargo xtask words` from `messages/hi.ftl` and `messages/en.ftl`; change those instead.";

/// The source of `src/messages.rs` of the crate `name`, not yet formatted.
pub fn functions(name: &str, keys: &[Key]) -> String {
    // `words` itself cannot name itself from outside.
    let words = if name == "words" { "crate" } else { "words" };
    let arg = if keys.iter().any(|k| !k.args.is_empty()) { "Arg, " } else { "" };
    let mut out = format!(
        "{MARK}\n\nuse {words}::Locale;\nuse {words}::message::{{{arg}Messages}};\n\n\
         static MESSAGES: Messages =\n    \
         Messages::new(include_str!(\"../messages/hi.ftl\"), include_str!(\"../messages/en.ftl\"));\n"
    );
    for key in keys {
        out.push('\n');
        out.push_str(&function(key));
    }
    out
}

fn function(key: &Key) -> String {
    let name = snake(&key.key);
    let mut out = documentation(&key.english);
    if key.args.len() > 6 {
        out.push_str("#[allow(clippy::too_many_arguments)]\n");
    }
    let lifetime = if key.args.is_empty() { "" } else { "<'a>" };
    let _ = write!(out, "pub fn {name}{lifetime}(l: Locale");
    for arg in &key.args {
        let _ = write!(out, ", {}: impl Into<Arg<'a>>", snake(arg));
    }
    let _ = write!(out, ") -> String {{\n    MESSAGES.format(l, {:?}, &[", key.key);
    for (i, arg) in key.args.iter().enumerate() {
        let comma = if i == 0 { "" } else { ", " };
        let _ = write!(out, "{comma}({arg:?}, {}.into())", snake(arg));
    }
    out.push_str("])\n}\n");
    out
}

/// The English text as documentation, fenced so that no sign in it means anything to rustdoc.
fn documentation(english: &str) -> String {
    if english.contains('\n') || english.contains('`') {
        let mut out = String::from("/// ```text\n");
        for line in english.lines() {
            out.push_str(format!("/// {line}").trim_end());
            out.push('\n');
        }
        out.push_str("/// ```\n");
        out
    } else {
        format!("/// `{english}`\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: &str, args: &[&str], english: &str) -> Key {
        Key {
            key: key.into(),
            args: args.iter().map(|a| (*a).to_owned()).collect(),
            english: english.into(),
            part_of_another: false,
        }
    }

    #[test]
    fn a_message_becomes_a_function() {
        let out = functions(
            "reach",
            &[key("report-headline", &["met", "all-seats"], "{ $met } of { $all-seats }")],
        );
        assert!(out.starts_with(MARK));
        assert!(out.contains("use words::message::{Arg, Messages};"));
        assert!(out.ends_with(
            "/// `{ $met } of { $all-seats }`\n\
             pub fn report_headline<'a>(l: Locale, met: impl Into<Arg<'a>>, all_seats: impl Into<Arg<'a>>) -> String {\n    \
             MESSAGES.format(l, \"report-headline\", &[(\"met\", met.into()), (\"all-seats\", all_seats.into())])\n}\n"
        ));
    }

    #[test]
    fn without_arguments_nothing_is_borrowed() {
        let out = functions("words", &[key("a", &[], "A")]);
        assert!(out.contains("use crate::message::{Messages};"));
        assert!(out.ends_with("pub fn a(l: Locale) -> String {\n    MESSAGES.format(l, \"a\", &[])\n}\n"));
    }

    #[test]
    fn long_texts_are_fenced() {
        let out = documentation("{ $n ->\n\n    [one] a\n}");
        assert_eq!(out, "/// ```text\n/// { $n ->\n///\n///     [one] a\n/// }\n/// ```\n");
    }
}
