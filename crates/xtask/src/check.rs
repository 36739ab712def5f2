//! `cargo xtask layers`: reads the workspace and lets the pure modules judge it.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::files;
use crate::lexer::tokens;
use crate::tables::{self, Migration};
use crate::{house, layers, never, sql};

/// The two dialects' folders.
const DIALECTS: [&str; 2] = ["migrations/sqlite", "migrations/postgres"];

/// Crates whose literals are not the program's SQL: the builders of tests, and this tool.
const NO_SQL: [&str; 2] = ["testkit", "xtask"];

/// Everything that breaks the map of crates, the ownership of tables or the rules of the house.
pub fn run(root: &Path) -> Result<Vec<String>> {
    let mut faults = layers::judge(&manifests(root)?);
    let known = migrations(root, &mut faults)?;
    rust_sql(root, &known, &mut faults)?;
    house(root, &mut faults)?;
    Ok(faults)
}

fn manifests(root: &Path) -> Result<Vec<layers::Package>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--format-version", "1", "--no-deps"]);
    let answer = output(command.current_dir(root))?;
    Ok(layers::packages(&serde_json::from_str(&answer)?))
}

/// Judges the migrations; answers the tables they create.
fn migrations(root: &Path, faults: &mut Vec<String>) -> Result<Vec<String>> {
    let mut known = Vec::new();
    let mut names = Vec::new();
    for folder in DIALECTS {
        let mut files = Vec::new();
        for path in files::under(&root.join(folder), "sql")? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
        let files: Vec<_> = files.iter().map(|(name, sql)| Migration { name, sql }).collect();
        faults.extend(tables::judge_migrations(folder, &files));
        known.extend(tables::created(&files));
        names.push(files.iter().map(|f| f.name.to_owned()).collect::<Vec<_>>());
    }
    for (here, there) in [(0, 1), (1, 0)] {
        for name in names[here].iter().filter(|n| !names[there].contains(n)) {
            faults.push(format!("{}/{name}: missing, {} has it", DIALECTS[there], DIALECTS[here]));
        }
    }
    known.sort();
    known.dedup();
    Ok(known)
}

fn rust_sql(root: &Path, known: &[String], faults: &mut Vec<String>) -> Result<()> {
    for user in files::crates(root)?.iter().filter(|c| !NO_SQL.contains(&c.name.as_str())) {
        for path in files::under(&user.path.join("src"), "rs")? {
            let source = fs::read_to_string(&path)?;
            let tokens = tokens(&source);
            let uses = sql::tables_in_rust(&tokens, known);
            let at = files::shown(root, &path);
            faults.extend(tables::judge_uses(&user.name, &uses).into_iter().map(|f| format!("{at}: {f}")));
            faults.extend(never::judge_fields(&tokens).into_iter().map(|f| format!("{at}: {f}")));
            if user.name != "system" && never::reads_unchecked(&tokens) {
                faults.push(format!(
                    "{at}: reads a form with axum::Form; system::Form refuses what may not be sent"
                ));
            }
        }
    }
    Ok(())
}

fn house(root: &Path, faults: &mut Vec<String>) -> Result<()> {
    // Files that are not yet added count too, so that the check speaks before the commit.
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let listed = output(git.current_dir(root))?;
    for path in listed.split_terminator('\0') {
        // Binary files, and files deleted but not yet committed, have nothing to say.
        let Ok(source) = fs::read_to_string(root.join(path)) else { continue };
        faults.extend(house::too_long(path, &source));
        faults.extend(house::machine_paths(path, &source));
        if house::is_pure(path) {
            faults.extend(house::impurities(path, &tokens(&source)));
        }
    }
    Ok(())
}

fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let out = command.output().with_context(|| format!("cannot start {name}"))?;
    if !out.status.success() {
        bail!("{name} failed: {}", String::from_utf8_lossy(&out.stderr).trim());
    }
    Ok(String::from_utf8(out.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, path: &str, text: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn manifest(name: &str, uses: &[&str]) -> String {
        let lines: String = uses.iter().map(|u| format!("{u} = {{ path = \"../{u}\" }}\n")).collect();
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n{lines}"
        )
    }

    /// A small workspace of two crates that keeps every rule.
    fn sound() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path();
        write(root, "Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n");
        write(root, "crates/areas/Cargo.toml", &manifest("areas", &[]));
        write(root, "crates/areas/src/lib.rs", "const A: &str = \"INSERT INTO areas_area VALUES ($1)\";\n");
        write(root, "crates/reach/Cargo.toml", &manifest("reach", &["areas"]));
        write(root, "crates/reach/src/lib.rs", "const R: &str = \"SELECT 1 FROM areas_area\";\n");
        for dialect in DIALECTS {
            write(root, &format!("{dialect}/0001_areas.sql"), "CREATE TABLE areas_area (id INTEGER);\n");
        }
        output(Command::new("git").args(["init", "-q"]).current_dir(root)).unwrap();
        dir
    }

    #[test]
    fn a_sound_workspace_passes() {
        assert_eq!(run(sound().path()).unwrap(), [""; 0]);
    }

    #[test]
    fn every_kind_of_fault_is_found() {
        let dir = sound();
        let root = dir.path();
        write(root, "crates/base/Cargo.toml", &manifest("base", &["areas"]));
        write(root, "crates/base/src/lib.rs", "");
        write(
            root,
            "crates/reach/src/store.rs",
            "x(\"DELETE FROM areas_area\"); Target { table: \"areas_area\" }",
        );
        write(root, "crates/reach/src/rules.rs", "use maud::html;");
        write(root, "crates/reach/src/web.rs", "use axum::Form; Field::new(\"jati\", x);");
        write(root, "crates/sangathan/Cargo.toml", &manifest("sangathan", &["reach"]));
        write(root, "crates/sangathan/src/main.rs", "");
        write(root, "crates/sangathan/src/long.rs", &"\n".repeat(301));
        write(root, "web/src/a.ts", concat!("const a = '/tm", "p/x'"));
        write(root, "migrations/sqlite/0002_reach.sql", "CREATE TABLE rating (caste TEXT);");
        assert_eq!(
            run(root).unwrap(),
            [
                "crates/base/Cargo.toml: base may not use areas: areas stands above base",
                "migrations/sqlite/0002_reach.sql: the table rating does not begin with its owner's name",
                "migrations/sqlite/0002_reach.sql: caste: nothing about caste is ever held",
                "migrations/postgres/0002_reach.sql: missing, migrations/sqlite has it",
                "crates/reach/src/store.rs: reach may not write areas_area: it belongs to areas",
                "crates/reach/src/web.rs: the field jati: nothing about jati is ever held",
                "crates/reach/src/web.rs: reads a form with axum::Form; system::Form refuses what may not be sent",
                "crates/reach/src/rules.rs: names maud; model and rules are pure",
                "crates/sangathan/src/long.rs: 301 lines, more than 300: split it by subject",
                concat!("web/src/a.ts:1: /tm", "p/ is a folder of one machine"),
            ]
        );
    }
}
