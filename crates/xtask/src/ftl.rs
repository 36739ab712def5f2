//! Reads `hi.ftl` and `en.ftl` and holds them against each other. Pure: texts in, faults out.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use fluent_syntax::serializer;

/// A message of a crate, as its generated function needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key in the files: `report-headline`.
    pub key: String,
    /// The arguments in the order of their first use in `en.ftl`, as written there.
    pub args: Vec<String>,
    /// The English text, for the function's documentation.
    pub english: String,
    /// Whether another message of the crate is made of this one.
    pub part_of_another: bool,
}

/// The comment in `hi.ftl` by which a message without a Devanagari letter is meant as it is.
const LATIN: &str = "latin";

/// The keys of a crate in the order of `en.ftl`, or every fault of its two files,
/// each as `file: key: what is wrong`.
pub fn pair(hi: &str, en: &str) -> Result<Vec<Key>, Vec<String>> {
    let mut faults = Vec::new();
    let hindi = read("hi.ftl", hi, &mut faults);
    let english = read("en.ftl", en, &mut faults);
    for key in english.order.iter().filter(|k| !hindi.messages.contains_key(**k)) {
        faults.push(format!("hi.ftl: {key}: missing, en.ftl has it"));
    }
    for key in hindi.order.iter().filter(|k| !english.messages.contains_key(**k)) {
        faults.push(format!("en.ftl: {key}: missing, hi.ftl has it"));
    }
    let mut keys = Vec::new();
    let mut functions: BTreeMap<String, &str> = BTreeMap::new();
    for key in &english.order {
        let args = english.arguments(key);
        if let Some(said) = hindi.messages.get(key) {
            let theirs = hindi.arguments(key);
            for arg in theirs.iter().filter(|a| !args.contains(a)) {
                faults.push(format!("en.ftl: {key}: does not use ${arg}, hi.ftl does"));
            }
            for arg in args.iter().filter(|a| !theirs.contains(a)) {
                faults.push(format!("hi.ftl: {key}: does not use ${arg}, en.ftl does"));
            }
            if !is_hindi(said) {
                faults.push(format!(
                    "hi.ftl: {key}: not a letter of Devanagari; if that is meant, put the comment \"# {LATIN}\" above it"
                ));
            }
        }
        if let Some(other) = functions.insert(snake(key), key) {
            faults.push(format!("en.ftl: {key}: {other} makes the same function"));
        }
        faults.extend(bad_names(key, &args).into_iter().map(|f| format!("en.ftl: {key}: {f}")));
        keys.push(Key {
            key: (*key).to_owned(),
            args: args.into_iter().map(str::to_owned).collect(),
            english: english.messages.get(key).map(|m| text_of(m)).unwrap_or_default(),
            part_of_another: english.referred.contains(key) || hindi.referred.contains(key),
        });
    }
    if faults.is_empty() { Ok(keys) } else { Err(faults) }
}

/// `report-headline` → `report_headline`.
pub fn snake(key: &str) -> String {
    key.replace('-', "_")
}

/// One language, read.
#[derive(Default)]
struct Language<'s> {
    messages: BTreeMap<&'s str, Message<&'s str>>,
    /// Keys in the order of the file.
    order: Vec<&'s str>,
    /// Keys that other messages or terms refer to.
    referred: BTreeSet<&'s str>,
}

/// What a pattern is made of.
#[derive(Default)]
struct Parts<'s> {
    /// In order of first use. A message's own arguments are `Ok`, another message's key is `Err`:
    /// that one's arguments belong in its place.
    uses: Vec<Result<&'s str, &'s str>>,
    terms: BTreeSet<&'s str>,
    functions: BTreeSet<&'s str>,
    /// All text, literals included.
    text: String,
    /// Whether the pattern says anything at the outermost level.
    says: bool,
}

fn read<'s>(file: &str, source: &'s str, faults: &mut Vec<String>) -> Language<'s> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for e in errors {
                let line = source.get(..e.pos.start).unwrap_or(source).matches('\n').count() + 1;
                let near = source.lines().nth(line - 1).unwrap_or_default().trim();
                faults.push(format!("{file}: line {line}: {} near \"{near}\"", e.kind));
            }
            resource
        }
    };
    let mut language = Language::default();
    let mut terms = BTreeSet::new();
    let mut used_terms = BTreeSet::new();
    let mut parts_of = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(m) => {
                let key = m.id.name;
                for attribute in &m.attributes {
                    let name = attribute.id.name;
                    faults.push(format!(
                        "{file}: {key}: has the attribute .{name}; make it a message of its own"
                    ));
                }
                let parts = m.value.as_ref().map(parts).unwrap_or_default();
                if !parts.says {
                    faults.push(format!("{file}: {key}: is empty"));
                }
                parts_of.push((key.to_owned(), parts));
                if language.messages.insert(key, m).is_some() {
                    faults.push(format!("{file}: {key}: is there twice"));
                } else {
                    language.order.push(key);
                }
            }
            Entry::Term(t) => {
                let parts = parts(&t.value);
                if !parts.says {
                    faults.push(format!("{file}: -{}: is empty", t.id.name));
                }
                parts_of.push((format!("-{}", t.id.name), parts));
                if !terms.insert(t.id.name) {
                    faults.push(format!("{file}: -{}: is there twice", t.id.name));
                }
            }
            _ => {}
        }
    }
    for (key, parts) in parts_of {
        for term in &parts.terms {
            if !terms.contains(term) {
                faults.push(format!("{file}: {key}: uses the term -{term}, which is missing"));
            }
        }
        for function in parts.functions.iter().filter(|f| **f != "NUMBER") {
            faults.push(format!("{file}: {key}: uses {function}(), there is only NUMBER()"));
        }
        for other in parts.uses.iter().filter_map(|u| u.err()) {
            if !language.messages.contains_key(other) {
                faults.push(format!("{file}: {key}: uses the message {other}, which is missing"));
            }
            language.referred.insert(other);
        }
        used_terms.extend(parts.terms);
    }
    for term in terms.difference(&used_terms) {
        faults.push(format!("{file}: -{term}: no message uses it"));
    }
    language
}

impl<'s> Language<'s> {
    /// The arguments of `key`, with those of the messages it is made of, in order of first use.
    fn arguments(&self, key: &str) -> Vec<&'s str> {
        let mut found = Vec::new();
        self.collect(key, &mut Vec::new(), &mut found);
        found
    }

    fn collect(&self, key: &str, path: &mut Vec<String>, found: &mut Vec<&'s str>) {
        // A message that contains itself ends here; Fluent shows its key at run time.
        if path.iter().any(|k| k == key) {
            return;
        }
        let Some(pattern) = self.messages.get(key).and_then(|m| m.value.as_ref()) else { return };
        path.push(key.to_owned());
        for used in parts(pattern).uses {
            match used {
                Ok(arg) if !found.contains(&arg) => found.push(arg),
                Ok(_) => {}
                Err(other) => self.collect(other, path, found),
            }
        }
        path.pop();
    }
}

fn parts<'s>(pattern: &Pattern<&'s str>) -> Parts<'s> {
    let mut parts = Parts::default();
    visit_pattern(pattern, &mut parts);
    parts.says = pattern.elements.iter().any(|e| match e {
        PatternElement::TextElement { value } => !value.trim().is_empty(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => !value.trim().is_empty(),
        PatternElement::Placeable { .. } => true,
    });
    parts
}

fn visit_pattern<'s>(pattern: &Pattern<&'s str>, into: &mut Parts<'s>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.text.push_str(value),
            PatternElement::Placeable { expression } => visit_expression(expression, into),
        }
    }
}

fn visit_expression<'s>(expression: &Expression<&'s str>, into: &mut Parts<'s>) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, into),
        Expression::Select { selector, variants } => {
            visit_inline(selector, into);
            for variant in variants {
                visit_pattern(&variant.value, into);
            }
        }
    }
}

fn visit_inline<'s>(inline: &InlineExpression<&'s str>, into: &mut Parts<'s>) {
    match inline {
        InlineExpression::StringLiteral { value } => into.text.push_str(value),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => into.uses.push(Ok(id.name)),
        InlineExpression::MessageReference { id, .. } => into.uses.push(Err(id.name)),
        InlineExpression::TermReference { id, arguments, .. } => {
            into.terms.insert(id.name);
            for named in arguments.iter().flat_map(|a| &a.named) {
                visit_inline(&named.value, into);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            into.functions.insert(id.name);
            for positional in &arguments.positional {
                visit_inline(positional, into);
            }
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, into),
    }
}

/// Whether the text has a Devanagari letter, or no letter at all, or says that it means it.
fn is_hindi(message: &Message<&str>) -> bool {
    let text = message.value.as_ref().map(parts).unwrap_or_default().text;
    let meant = message.comment.iter().flat_map(|c| &c.content).any(|line| line.trim() == LATIN);
    meant
        || !text.chars().any(char::is_alphabetic)
        || text.chars().any(|c| ('\u{900}'..='\u{97f}').contains(&c))
}

/// The message's value as Fluent writes it.
fn text_of(message: &Message<&str>) -> String {
    let bare = Message { comment: None, ..message.clone() };
    let whole = serializer::serialize(&Resource { body: vec![Entry::Message(bare)] });
    whole.split_once('=').map_or("", |(_, value)| value).trim().to_owned()
}

/// Names that cannot become names in Rust.
fn bad_names(key: &str, args: &[&str]) -> Vec<String> {
    const KEYWORDS: &str = " as async await box break const continue crate do dyn else enum extern false final fn \
        for gen if impl in let loop match mod move mut override priv pub ref return self static struct super \
        trait true try type typeof unsafe unsized use virtual where while yield abstract become macro ";
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for (what, name) in std::iter::once(("the key", key)).chain(args.iter().map(|a| ("the argument", *a))) {
        let rust = snake(name);
        if KEYWORDS.contains(&format!(" {rust} ")) {
            faults.push(format!("{what} {name} is a word of Rust"));
        }
        if rust.chars().any(|c| c.is_ascii_uppercase()) {
            faults.push(format!("{what} {name} has a capital letter"));
        }
    }
    for arg in args {
        if *arg == "l" {
            faults.push("the argument l is the language's name in every function".to_owned());
        }
        if !seen.insert(snake(arg)) {
            faults.push(format!("two arguments are both {} in Rust", snake(arg)));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(hi: &str, en: &str) -> Vec<String> {
        pair(hi, en).unwrap_err()
    }

    #[test]
    fn two_files_that_agree_give_their_keys_in_english_order() {
        let hi = "-u = इकाई\nb = ब { $n ->\n    [one] { -u }\n   *[other] { $x } इकाइयाँ\n}\na = अ\n";
        let en = "a = A\nb = { $x } of { $n ->\n    [one] one\n   *[other] { $n }\n}\n";
        let keys = pair(hi, en).unwrap();
        assert_eq!(keys.len(), 2);
        assert_eq!((keys[0].key.as_str(), keys[0].english.as_str()), ("a", "A"));
        assert_eq!(keys[1].args, ["x", "n"], "the order of en.ftl");
        assert!(keys[1].english.starts_with("{ $x } of"), "{}", keys[1].english);
    }

    #[test]
    fn the_arguments_of_a_message_inside_count() {
        let hi = "whole = { part }, { $b }\npart = { $a } में";
        let en = "whole = { part }, { $b }\npart = in { $a }";
        let keys = pair(hi, en).unwrap();
        assert_eq!(keys[0].args, ["a", "b"]);
        assert!(keys[1].part_of_another && !keys[0].part_of_another);
    }

    #[test]
    fn a_key_in_one_language_only_is_named() {
        assert_eq!(
            faults("a = अ\nonly-hi = अ", "a = A\nonly-en = A"),
            ["hi.ftl: only-en: missing, en.ftl has it", "en.ftl: only-hi: missing, hi.ftl has it"]
        );
    }

    #[test]
    fn arguments_must_be_the_same() {
        assert_eq!(
            faults("a = अ { $x }", "a = A { $y }"),
            ["en.ftl: a: does not use $x, hi.ftl does", "hi.ftl: a: does not use $y, en.ftl does"]
        );
    }

    #[test]
    fn what_is_not_there_or_says_nothing_is_refused() {
        assert_eq!(faults("a = { -t }", "a = A"), ["hi.ftl: a: uses the term -t, which is missing"]);
        assert_eq!(faults("a = अ", "a = { b }"), ["en.ftl: a: uses the message b, which is missing"]);
        assert_eq!(faults("a = { \"\" }", "a = A"), ["hi.ftl: a: is empty"]);
        assert_eq!(faults("-t = त\na = अ", "a = A"), ["hi.ftl: -t: no message uses it"]);
        assert_eq!(faults("a = अ", "a = A\na = B"), ["en.ftl: a: is there twice"]);
        assert_eq!(
            faults("a = { DATETIME($d) }", "a = { $d }"),
            ["hi.ftl: a: uses DATETIME(), there is only NUMBER()"]
        );
        let attribute = faults("a = अ\n    .title = अ", "a = A");
        assert!(attribute[0].starts_with("hi.ftl: a: has the attribute .title"));
    }

    #[test]
    fn a_line_that_is_not_fluent_is_named_with_its_number() {
        let said = faults("a = अ\nb = { $x\nc = स", "a = A\nc = C");
        assert!(said[0].starts_with("hi.ftl: line "), "{said:?}");
    }

    #[test]
    fn hindi_is_in_devanagari_unless_it_says_otherwise() {
        assert!(faults("a = Report", "a = Report")[0].starts_with("hi.ftl: a: not a letter of Devanagari"));
        assert!(pair("a = CSV फ़ाइल", "a = CSV file").is_ok());
        assert!(pair("a = { $n } / { $m } %", "a = { $n } / { $m } %").is_ok(), "no letters at all");
        assert!(pair("# latin\na = CSV", "a = CSV").is_ok(), "meant as it is");
        let select = "a = { $n ->\n    [one] x\n   *[other] y\n}";
        assert!(faults(select, select)[0].contains("Devanagari"), "letters in variants count");
    }

    #[test]
    fn names_must_be_names_in_rust() {
        assert_eq!(faults("type = अ", "type = A"), ["en.ftl: type: the key type is a word of Rust"]);
        assert_eq!(
            faults("a = अ { $l }", "a = { $l }"),
            ["en.ftl: a: the argument l is the language's name in every function"]
        );
        assert_eq!(
            faults("a-b = अ\na_b = अ", "a-b = A\na_b = A"),
            ["en.ftl: a_b: a-b makes the same function"]
        );
        assert_eq!(
            faults("a = अ { $bC }", "a = { $bC }"),
            ["en.ftl: a: the argument bC has a capital letter"]
        );
    }

    #[test]
    fn a_message_inside_itself_does_not_hang() {
        assert!(pair("a = अ { b }\nb = ब { a }", "a = A { b }\nb = B { a }").is_ok());
    }
}
