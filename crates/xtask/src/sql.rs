//! Finds the tables that SQL text reads, writes and creates, in migrations and in Rust. Pure.
//!
//! This is a reader of words, not of SQL: it knows after which words a table's name stands. A
//! statement that is put together from pieces is seen as far as the pieces stand side by side
//! (`concat!("FROM ", "areas_area")`).

use crate::lexer::Token;

/// What a statement does with a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    Creates,
    Writes,
    Reads,
}

/// The tables named in `sql` and what is done with them, in order. Names of anything else that
/// may stand in such a place (`WITH` names, aliases) are found too.
pub fn tables(sql: &str) -> Vec<(Deed, String)> {
    let words = words(sql);
    let word = |i: usize| words.get(i).map_or("", String::as_str);
    let mut found = Vec::new();
    for i in 0..words.len() {
        let before = if i == 0 { "" } else { word(i - 1) };
        let (deed, mut at) = match word(i) {
            "into" | "copy" | "truncate" => (Deed::Writes, i + 1),
            // Not the end of "ON CONFLICT DO UPDATE SET", not a row lock, not a trigger's event.
            "update" if !matches!(before, "do" | "for" | "before" | "after" | "or") => (Deed::Writes, i + 1),
            "from" if before == "delete" => (Deed::Writes, i + 1),
            "table" if creates(&words[..i]) => (Deed::Creates, i + 1),
            "table" => (Deed::Writes, i + 1),
            "from" | "join" | "using" | "references" => (Deed::Reads, i + 1),
            _ => continue,
        };
        while matches!(word(at), "only" | "if" | "not" | "exists" | "or" | "table" | "lateral")
            || (word(at - 1) == "or"
                && matches!(word(at), "ignore" | "replace" | "abort" | "fail" | "rollback"))
        {
            at += 1;
        }
        loop {
            if is_name(word(at)) {
                found.push((deed, word(at).to_owned()));
            }
            // FROM one [AS] a, two [AS] b
            let mut next = at + 1;
            if word(next) == "as" {
                next += 1;
            }
            if is_name(word(next)) {
                next += 1;
            }
            if word(i) != "from" || word(next) != "," {
                break;
            }
            at = next + 1;
        }
    }
    found
}

/// The names in `sql`: everything that may be a table, column or index.
pub fn names(sql: &str) -> Vec<String> {
    words(sql).into_iter().filter(|w| is_name(w)).collect()
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Whether the words before `TABLE` end in `CREATE` and its trimmings.
fn creates(before: &[String]) -> bool {
    let mut rest = before.iter().rev().skip_while(|w| {
        matches!(w.as_str(), "virtual" | "temp" | "temporary" | "unlogged" | "global" | "local")
    });
    rest.next().is_some_and(|w| w == "create")
}

/// Names and numbers in lower case, and every other sign by itself; comments and texts in
/// apostrophes left out, quotation marks ignored.
fn words(sql: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = sql;
    while let Some(c) = rest.chars().next() {
        rest = match c {
            '-' if rest.starts_with("--") => rest.find('\n').map_or("", |end| &rest[end..]),
            '/' if rest.starts_with("/*") => rest.split_once("*/").map_or("", |(_, after)| after),
            '\'' => rest[1..].split_once('\'').map_or("", |(_, after)| after),
            _ if c.is_alphanumeric() || c == '_' => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
                words.push(rest[..end].to_lowercase());
                &rest[end..]
            }
            _ => {
                if !c.is_whitespace() && c != '"' {
                    words.push(c.to_string());
                }
                &rest[c.len_utf8()..]
            }
        };
    }
    words
}

/// The tables that the literals of a Rust file name. `known` are the names of real tables: one of
/// them as a whole literal is read too, and written if it fills a field `table:` or a macro
/// (`facts!("areas_alias", …)`), as the bulk loader and the history of facts do.
pub fn tables_in_rust(tokens: &[Token<'_>], known: &[String]) -> Vec<(Deed, String)> {
    let mut found = Vec::new();
    let mut joined = String::new();
    for (at, token) in tokens.iter().enumerate() {
        let Token::Text(text) = token else { continue };
        if known.iter().any(|k| k == text) {
            let writes = matches!(
                tokens[..at],
                [.., Token::Name("table"), Token::Sign(':')] | [.., Token::Sign('!'), Token::Sign('(')]
            );
            found.push((if writes { Deed::Writes } else { Deed::Reads }, (*text).to_owned()));
        }
        joined.push_str(&unescaped(text));
        // Literals with only a comma between them are the pieces of one.
        if !matches!(tokens[at + 1..], [Token::Sign(','), Token::Text(_), ..]) {
            found.extend(tables(&joined));
            joined.clear();
        }
    }
    found
}

/// Escapes that separate words become blanks, escaped quotation marks themselves.
fn unescaped(text: &str) -> String {
    text.replace("\\n", " ").replace("\\t", " ").replace("\\\"", "\"").replace("\\\n", " ")
}

#[cfg(test)]
mod tests {
    use super::Deed::{Creates, Reads, Writes};
    use super::*;
    use crate::lexer::tokens;

    fn check(sql: &str, expected: &[(Deed, &str)]) {
        let expected: Vec<_> = expected.iter().map(|(d, n)| (*d, (*n).to_owned())).collect();
        assert_eq!(tables(sql), expected, "{sql}");
    }

    #[test]
    fn verbs_and_their_tables() {
        check(
            "SELECT a.id FROM areas_area a JOIN areas_place AS p ON p.id = a.id",
            &[(Reads, "areas_area"), (Reads, "areas_place")],
        );
        check("select 1 from a as x, b y, c where 1", &[(Reads, "a"), (Reads, "b"), (Reads, "c")]);
        check("INSERT INTO x (from_day) SELECT b FROM y", &[(Writes, "x"), (Reads, "y")]);
        check("INSERT OR IGNORE INTO x VALUES ($1) ON CONFLICT (id) DO UPDATE SET n = 1", &[(Writes, "x")]);
        check("UPDATE x SET n = 1 FROM y WHERE 1", &[(Writes, "x"), (Reads, "y")]);
        check("UPDATE OR REPLACE x SET n = 1", &[(Writes, "x")]);
        check("DELETE FROM x USING y", &[(Writes, "x"), (Reads, "y")]);
        check("SELECT 1 FROM (SELECT 2 FROM \"Z\") t", &[(Reads, "z")]);
        check("SELECT 1 FROM ONLY x FOR UPDATE OF y", &[(Reads, "x")]);
        check("COPY x (a) FROM STDIN", &[(Writes, "x"), (Reads, "stdin")]);
        check("TRUNCATE TABLE x", &[(Writes, "x"), (Writes, "x")]);
    }

    #[test]
    fn migrations() {
        check(
            "CREATE TABLE IF NOT EXISTS a (b BLOB REFERENCES c (id)) STRICT;",
            &[(Creates, "a"), (Reads, "c")],
        );
        check("CREATE UNLOGGED TABLE a (x INT)", &[(Creates, "a")]);
        check("CREATE VIRTUAL TABLE a USING fts5(b)", &[(Creates, "a"), (Reads, "fts5")]);
        check("ALTER TABLE a ADD COLUMN b INT; DROP TABLE c", &[(Writes, "a"), (Writes, "c")]);
        check("CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT RAISE(ABORT, 'from b'); END", &[]);
        check("CREATE TRIGGER t BEFORE INSERT OR UPDATE OR DELETE ON a", &[]);
        check("-- FROM a\n/* JOIN b */ SELECT 'FROM c'", &[]);
    }

    #[test]
    fn literals_in_rust() {
        let known = ["areas_alias".to_owned(), "areas_area".to_owned()];
        let scan = |source: &str| tables_in_rust(&tokens(source), &known);
        let owned = |deed, name: &str| vec![(deed, name.to_owned())];
        assert_eq!(scan(r#"const A: &str = "SELECT 1\nFROM areas_area";"#), owned(Reads, "areas_area"));
        assert_eq!(scan("const A: &str = \"DELETE \\\n   FROM areas_area\";"), owned(Writes, "areas_area"));
        assert_eq!(scan(r##"x(r#"UPDATE "areas_area" SET n = 1"#)"##), owned(Writes, "areas_area"));
        assert_eq!(scan(r#"concat!("DELETE FROM ", "x_y", " WHERE 1")"#), owned(Writes, "x_y"));
        assert_eq!(scan(r#"Target { table: "areas_alias", columns }"#), owned(Writes, "areas_alias"));
        assert_eq!(scan(r#"facts!("areas_alias", "a, b")"#), owned(Writes, "areas_alias"));
        assert_eq!(scan(r#"search(tx, "areas_alias")"#), owned(Reads, "areas_alias"));
        assert_eq!(scan("// FROM areas_area\nlet from = areas_area;"), []);
    }
}
