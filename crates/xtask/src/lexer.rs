//! As much of Rust's grammar as the checks need: names, string literals and single signs, with
//! comments, character literals and lifetimes left out.

/// One piece of Rust source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'a> {
    /// A name or keyword; a raw name (`r#type`) without its mark.
    Name(&'a str),
    /// What stands between the quotes of a string literal of any kind, escapes not resolved.
    Text(&'a str),
    /// Any other character but white space. `::` is two of them.
    Sign(char),
}

/// The tokens of `source`, in order. An unfinished literal or comment runs to the end.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        rest = match c {
            '/' if rest.starts_with("//") => rest.find('\n').map_or("", |end| &rest[end..]),
            '/' if rest.starts_with("/*") => after_comment(rest),
            '"' => take_text(rest, 1, &mut found),
            '\'' => after_quote(rest),
            '_' | 'a'..='z' | 'A'..='Z' => take_name(rest, &mut found),
            '0'..='9' => rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'),
            _ => {
                if !c.is_whitespace() {
                    found.push(Token::Sign(c));
                }
                &rest[c.len_utf8()..]
            }
        };
    }
    found
}

/// Comments nest: `/* /* */ */` is one.
fn after_comment(mut rest: &str) -> &str {
    let mut depth = 0;
    loop {
        if let Some(inner) = rest.strip_prefix("/*") {
            depth += 1;
            rest = inner;
        } else if let Some(after) = rest.strip_prefix("*/") {
            depth -= 1;
            rest = after;
            if depth == 0 {
                return rest;
            }
        } else {
            let mut chars = rest.chars();
            if chars.next().is_none() {
                return "";
            }
            rest = chars.as_str();
        }
    }
}

/// `rest` begins with `'`: a character literal or a lifetime. Neither is kept.
fn after_quote(rest: &str) -> &str {
    let mut chars = rest[1..].chars();
    match chars.next() {
        // '\n', '\'', '\u{915}': the escaped character may be a quote itself.
        Some('\\') => {
            chars.next();
            let tail = chars.as_str();
            tail.find('\'').map_or("", |end| &tail[end + 1..])
        }
        Some(_) => chars.as_str().strip_prefix('\'').unwrap_or(&rest[1..]),
        None => "",
    }
}

/// `rest` begins with `before` characters of prefix and opening quote.
fn take_text<'a>(rest: &'a str, before: usize, found: &mut Vec<Token<'a>>) -> &'a str {
    let body = &rest[before..];
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => {
                found.push(Token::Text(&body[..at]));
                return &body[at + 1..];
            }
            _ => {}
        }
    }
    ""
}

/// `rest` begins with a letter: a name, a raw name, or the prefix of a literal.
fn take_name<'a>(rest: &'a str, found: &mut Vec<Token<'a>>) -> &'a str {
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    if matches!(name, "r" | "br" | "cr") {
        let hashes = after.len() - after.trim_start_matches('#').len();
        if let Some(body) = after[hashes..].strip_prefix('"') {
            let close = format!("\"{}", &after[..hashes]);
            let Some(stop) = body.find(&close) else { return "" };
            found.push(Token::Text(&body[..stop]));
            return &body[stop + close.len()..];
        }
        if hashes == 1 && name == "r" {
            return take_name(&after[1..], found);
        }
    }
    if matches!(name, "b" | "c") && after.starts_with('"') {
        return take_text(rest, 2, found);
    }
    if name == "b" && after.starts_with('\'') {
        return after_quote(after);
    }
    if !name.is_empty() {
        found.push(Token::Name(name));
    }
    after
}

#[cfg(test)]
mod tests {
    use super::Token::{Name, Sign, Text};
    use super::*;

    #[test]
    fn comments_characters_and_lifetimes_are_left_out() {
        let source = "a /* b /* c */ d */ e // f\n'x' '\\'' '\"' &'a g '\\u{915}' b'\"' h";
        assert_eq!(tokens(source), [Name("a"), Name("e"), Sign('&'), Name("a"), Name("g"), Name("h")]);
    }

    #[test]
    fn texts_of_every_kind_are_found() {
        let source = r####"("a\"b", r"c\", r#"d"e"#, b"f", br##"g"#h"##, c"i") r"unfinished"####;
        let texts: Vec<_> =
            tokens(source).into_iter().filter_map(|t| if let Text(t) = t { Some(t) } else { None }).collect();
        assert_eq!(texts, [r#"a\"b"#, r"c\", r#"d"e"#, "f", r##"g"#h"##, "i"]);
    }

    #[test]
    fn names_signs_and_numbers() {
        assert_eq!(
            tokens("r#type::बूथ(1_000u8, x1)"),
            [
                Name("type"),
                Sign(':'),
                Sign(':'),
                Sign('ब'),
                Sign('ू'),
                Sign('थ'),
                Sign('('),
                Sign(','),
                Name("x1"),
                Sign(')')
            ]
        );
    }

    #[test]
    fn any_text_whatever_comes_to_an_end() {
        for broken in ["\"", "'", "'\\", "/*", "/* /*", "r#\"", "r#", "b'", "'क", "\"\\"] {
            let _ = tokens(broken);
        }
    }
}
