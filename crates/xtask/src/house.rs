//! The rules of the house that hold for every file: its size, what a pure file may name, and
//! what no file may contain. Pure.

use crate::lexer::Token;

/// Lines a source file may have; `sangathan` only puts systems together and gets by with fewer.
const LINES: usize = 600;
const LINES_OF_SANGATHAN: usize = 300;

/// What model and rules must not know: they are decided and tested without any of it.
const IMPURE: &[&str] = &["sqlx", "axum", "tokio", "maud"];

/// Folders that exist only on one machine. (In pieces, or this file would be the first to fail.)
const NOWHERE: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/tm", "p/")];

/// The fault of a file's length, if it is too long. `path` is from the project's root.
pub fn too_long(path: &str, source: &str) -> Option<String> {
    let measured = [".rs", ".ts", ".css"].iter().any(|e| path.ends_with(e));
    if !measured || path.ends_with("/src/messages.rs") {
        return None;
    }
    let most = if path.starts_with("crates/sangathan/src/") { LINES_OF_SANGATHAN } else { LINES };
    let lines = source.lines().count();
    (lines > most).then(|| format!("{path}: {lines} lines, more than {most}: split it by subject"))
}

/// Whether the file holds a crate's types or decisions: `src/model.rs`, `src/rules.rs` and what
/// is in folders of these names.
pub fn is_pure(path: &str) -> bool {
    let Some((_, inside)) = path.split_once("/src/") else { return false };
    let room = inside.split('/').next().unwrap_or_default();
    path.starts_with("crates/")
        && path.ends_with(".rs")
        && matches!(room.trim_end_matches(".rs"), "model" | "rules")
}

/// The faults of a pure file: each crate it must not know, once.
pub fn impurities(path: &str, tokens: &[Token<'_>]) -> Vec<String> {
    let named = IMPURE.iter().filter(|i| tokens.contains(&Token::Name(i)));
    named.map(|i| format!("{path}: names {i}; model and rules are pure")).collect()
}

/// The faults of a file that names a folder of one machine, each with its line.
pub fn machine_paths(path: &str, source: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in source.lines().enumerate() {
        for folder in NOWHERE {
            // "../work/" and "https://x.org/tmp/" are parts of longer paths, not roots.
            let is_root = |at: usize| {
                !line[..at].ends_with(|c: char| {
                    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '}' | ')' | '/' | '*')
                })
            };
            if line.match_indices(folder).any(|(at, _)| is_root(at)) {
                faults.push(format!("{path}:{}: {folder} is a folder of one machine", number + 1));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexer::tokens;

    #[test]
    fn long_files_are_refused() {
        let lines = |n: usize| "x\n".repeat(n);
        assert_eq!(too_long("crates/reach/src/store.rs", &lines(600)), None);
        assert!(too_long("crates/reach/src/store.rs", &lines(601)).is_some());
        assert!(too_long("web/src/app.css", &lines(601)).is_some());
        assert_eq!(too_long("web/package-lock.json", &lines(5000)), None);
        assert_eq!(too_long("crates/reach/src/messages.rs", &lines(5000)), None, "generated");
        assert_eq!(
            too_long("crates/sangathan/src/main.rs", &lines(301)).as_deref(),
            Some("crates/sangathan/src/main.rs: 301 lines, more than 300: split it by subject")
        );
    }

    #[test]
    fn pure_files_know_no_machinery() {
        assert!(is_pure("crates/reach/src/rules.rs") && is_pure("crates/reach/src/rules/verdict.rs"));
        assert!(is_pure("crates/reach/src/model.rs"));
        assert!(!is_pure("crates/reach/src/store/rules.rs") && !is_pure("crates/reach/tests/rules.rs"));
        let at = "crates/reach/src/rules.rs";
        assert_eq!(impurities(at, &tokens("// not sqlx\nuse base::Share; let x = \"tokio\";")), [""; 0]);
        assert_eq!(
            impurities(at, &tokens("#[derive(sqlx::Type)] struct A; use tokio::fs;")),
            [
                format!("{at}: names sqlx; model and rules are pure"),
                format!("{at}: names tokio; model and rules are pure")
            ]
        );
    }

    #[test]
    fn folders_of_one_machine_are_refused() {
        for folder in NOWHERE {
            let said = machine_paths("a.rs", &format!("fine\nopen(\"{folder}x\")"));
            assert_eq!(said, [format!("a.rs:2: {folder} is a folder of one machine")]);
            assert!(
                machine_paths("a.rs", &format!("..{folder} https://x.org{folder} ${{HOME}}{folder}"))
                    .is_empty()
            );
        }
    }
}
