//! Finds which generated message functions the code calls. Pure.

use std::collections::BTreeSet;

use crate::lexer::Token::{self, Name, Sign};

/// The names in the file `tokens` that are, or may be, message functions of the crate `owner`.
///
/// Counted are `messages::name`, the same under another name (`use crate::messages as m;` …
/// `m::name`), names imported from `messages`, and inside the crate itself every call `name(`
/// that is not a method's. `inside` says whether the file belongs to `owner`; elsewhere the
/// path must begin `owner::messages`.
pub fn used<'a>(owner: &str, inside: bool, tokens: &[Token<'a>]) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut aliases = BTreeSet::new();
    for at in 0..tokens.len() {
        if is_messages(owner, inside, tokens, at)
            && let [Name("as"), Name(alias), ..] = tokens[at + 1..]
        {
            aliases.insert(alias);
        }
    }
    for (at, token) in tokens.iter().enumerate() {
        let Name(name) = *token else { continue };
        if is_messages(owner, inside, tokens, at) || (aliases.contains(name) && !follows_path(tokens, at)) {
            match &tokens[at + 1..] {
                [Sign(':'), Sign(':'), Name(function), ..] => {
                    found.insert(*function);
                }
                [Sign(':'), Sign(':'), Sign('{'), list @ ..] => {
                    let names = list.iter().take_while(|t| **t != Sign('}'));
                    found.extend(names.filter_map(|t| if let Name(n) = t { Some(*n) } else { None }));
                }
                _ => {}
            }
        } else if inside && is_free_call(tokens, at) {
            found.insert(name);
        }
    }
    found
}

/// Whether the token is the module `messages` of `owner`.
fn is_messages(owner: &str, inside: bool, tokens: &[Token<'_>], at: usize) -> bool {
    if tokens[at] != Name("messages") {
        return false;
    }
    match tokens[..at] {
        [.., Name(root), Sign(':'), Sign(':')] => {
            root == owner || (inside && matches!(root, "crate" | "self" | "super"))
        }
        _ => inside && !follows_path(tokens, at),
    }
}

fn follows_path(tokens: &[Token<'_>], at: usize) -> bool {
    matches!(tokens[..at], [.., Sign(':'), Sign(':')])
}

fn is_free_call(tokens: &[Token<'_>], at: usize) -> bool {
    tokens.get(at + 1) == Some(&Sign('('))
        && !follows_path(tokens, at)
        && !matches!(tokens[..at], [.., Sign('.') | Name("fn")])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexer::tokens;

    fn names(owner: &str, inside: bool, source: &str) -> Vec<String> {
        used(owner, inside, &tokens(source)).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn every_way_of_calling_counts() {
        assert_eq!(names("reach", true, "both(messages::title)"), ["both", "title"]);
        assert_eq!(names("reach", true, "use crate::messages as m; x(|l| y.with(m::title))"), ["title", "x"]);
        assert_eq!(names("reach", true, "use super::messages::{a, b}; &[a, b]"), ["a", "b"]);
        assert_eq!(names("reach", true, "html! { h1 { (title(l)) } }"), ["title"]);
        assert_eq!(names("reach", false, "reach::messages::title(l)"), ["title"]);
        assert_eq!(names("reach", false, "use reach::messages as w; w::title(l)"), ["title"]);
    }

    #[test]
    fn what_only_looks_like_a_call_does_not() {
        let quiet =
            "// messages::title(l)\nfn title() {} row.title() \"messages::title\" x.title Table::title(l)";
        assert!(names("reach", true, quiet).is_empty());
        assert!(names("reach", false, "messages::title(l); areas::messages::title(l); title(l)").is_empty());
        assert!(names("reach", true, "areas::messages::title(l)").is_empty());
    }
}
