//! `cargo xtask words`: the sentences of every crate, checked and turned into functions.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::files::{self, CrateDir};
use crate::ftl::{self, Key, snake};
use crate::lexer::tokens;
use crate::{generate, usage};

/// Generates `src/messages.rs` of every crate with a `messages` folder; with `check`, only says
/// which are not as they would be generated, and which messages nothing uses.
///
/// Answers the faults, each a line; without `check` an unused message is only a warning on the
/// error output, because the code that will use it may not be written yet.
pub fn run(root: &Path, check: bool) -> Result<Vec<String>> {
    let crates = files::crates(root)?;
    let mut faults = Vec::new();
    for owner in crates.iter().filter(|c| c.path.join("messages").is_dir()) {
        let folder = owner.path.join("messages");
        let shown = files::shown(root, &folder);
        for other in files::names(&folder)?.iter().filter(|n| !matches!(n.as_str(), "hi.ftl" | "en.ftl")) {
            faults.push(format!("{shown}/{other}: only hi.ftl and en.ftl belong here"));
        }
        let keys = match ftl::pair(&read(&folder.join("hi.ftl"))?, &read(&folder.join("en.ftl"))?) {
            Ok(keys) => keys,
            Err(found) => {
                faults.extend(found.into_iter().map(|f| format!("{shown}/{f}")));
                continue;
            }
        };
        let target = owner.path.join("src/messages.rs");
        let fresh = formatted(root, &generate::functions(&owner.name, &keys))?;
        let stale = fs::read_to_string(&target).ok().as_deref() != Some(fresh.as_str());
        if check && stale {
            let target = files::shown(root, &target);
            faults.push(format!("{target}: not what the messages say; run `cargo xtask words`"));
        } else if stale {
            fs::write(&target, fresh).with_context(|| format!("cannot write {}", target.display()))?;
            println!("{}: {} messages", files::shown(root, &target), keys.len());
        }
        for key in unused(owner, &keys, &crates)? {
            let line = format!("{shown}/en.ftl: {key}: no code uses messages::{}", snake(&key));
            if check { faults.push(line) } else { eprintln!("warning: {line}") }
        }
    }
    Ok(faults)
}

/// The keys of `owner` whose function no file of any crate calls.
fn unused(owner: &CrateDir, keys: &[Key], crates: &[CrateDir]) -> Result<Vec<String>> {
    let generated = owner.path.join("src/messages.rs");
    let mut called = BTreeSet::new();
    for reader in crates {
        for file in files::under(&reader.path.join("src"), "rs")? {
            if file == generated {
                continue;
            }
            let source = read(&file)?;
            let names = usage::used(&owner.name, reader.path == owner.path, &tokens(&source));
            called.extend(names.into_iter().map(str::to_owned));
        }
    }
    let silent = keys.iter().filter(|k| !k.part_of_another && !called.contains(&snake(&k.key)));
    Ok(silent.map(|k| k.key.clone()).collect())
}

fn formatted(root: &Path, source: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start rustfmt (`rustup component add rustfmt`)")?;
    // The pipe is closed at the end of this statement, which is how rustfmt knows it has all.
    child.stdin.take().context("rustfmt takes no input")?.write_all(source.as_bytes())?;
    let out = child.wait_with_output()?;
    if !out.status.success() {
        bail!("rustfmt refuses the generated messages");
    }
    Ok(String::from_utf8(out.stdout)?)
}

fn read(path: &PathBuf) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(hi: &str, en: &str, lib: &str) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let reach = dir.path().join("crates/reach");
        fs::create_dir_all(reach.join("messages")).unwrap();
        fs::create_dir_all(reach.join("src")).unwrap();
        fs::write(dir.path().join("rustfmt.toml"), "max_width = 110\n").unwrap();
        fs::write(reach.join("Cargo.toml"), "[package]\nname = \"reach\"\n").unwrap();
        fs::write(reach.join("messages/hi.ftl"), hi).unwrap();
        fs::write(reach.join("messages/en.ftl"), en).unwrap();
        fs::write(reach.join("src/lib.rs"), lib).unwrap();
        dir
    }

    #[test]
    fn generating_makes_the_check_pass_until_a_message_changes() {
        let dir = workspace("a = अ { $n }\n", "a = A { $n }\n", "fn f(l: L) -> String { messages::a(l, 1) }");
        let root = dir.path();
        let said = run(root, true).unwrap();
        assert_eq!(
            said,
            ["crates/reach/src/messages.rs: not what the messages say; run `cargo xtask words`"]
        );
        assert!(run(root, false).unwrap().is_empty());
        assert!(run(root, true).unwrap().is_empty());
        fs::write(root.join("crates/reach/messages/en.ftl"), "a = An { $n }\n").unwrap();
        assert_eq!(run(root, true).unwrap().len(), 1);
    }

    #[test]
    fn an_unused_message_fails_the_check_and_only_warns_otherwise() {
        let dir = workspace("a = अ\nb = ब\n", "a = A\nb = B\n", "fn f(l: L) -> String { messages::a(l) }");
        assert!(run(dir.path(), false).unwrap().is_empty());
        assert_eq!(
            run(dir.path(), true).unwrap(),
            ["crates/reach/messages/en.ftl: b: no code uses messages::b"]
        );
    }

    #[test]
    fn faults_name_file_and_key_and_nothing_is_written() {
        let dir = workspace("a = अ\n", "a = A\nb = B\n", "");
        fs::write(dir.path().join("crates/reach/messages/more.ftl"), "").unwrap();
        assert_eq!(
            run(dir.path(), false).unwrap(),
            [
                "crates/reach/messages/more.ftl: only hi.ftl and en.ftl belong here",
                "crates/reach/messages/hi.ftl: b: missing, en.ftl has it"
            ]
        );
        assert!(!dir.path().join("crates/reach/src/messages.rs").exists());
    }
}
