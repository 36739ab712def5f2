#![doc = include_str!("../README.md")]

mod check;
mod files;
mod ftl;
mod generate;
mod house;
mod layers;
mod lexer;
mod names;
mod never;
mod sql;
mod tables;
mod usage;
mod words;

use std::process::ExitCode;

use anyhow::Result;

const HELP: &str = "\
cargo xtask COMMAND

  words [--check]  write src/messages.rs of every crate from its messages/hi.ftl and en.ftl
                   (--check: change nothing, fail if a file is not fresh or a message is unused)
  layers           check who uses whom, in manifests and in SQL, what is never held about people, and the rules of the house
  names train FILE learn from FILE (romanisation, word and count, with tabs between) how people write Devanagari with Latin letters
  names FILE       print how well words of FILE are found that were not learned from
  help             this text
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match command(&args) {
        Ok(faults) if faults.is_empty() => ExitCode::SUCCESS,
        Ok(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            eprintln!("{} to put right", faults.len());
            ExitCode::FAILURE
        }
        Err(e) => {
            eprintln!("error: {e:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs what the arguments name; answers the faults it found.
fn command(args: &[String]) -> Result<Vec<String>> {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["words"] => words::run(&files::root()?, false),
        ["words", "--check"] => words::run(&files::root()?, true),
        ["layers"] => check::run(&files::root()?),
        ["names", "train", file] => {
            names::train(file.as_ref(), &files::root()?.join("crates/words/src/costs.tsv"))?;
            Ok(Vec::new())
        }
        ["names", file] => {
            print!("{}", names::measure(file.as_ref())?);
            Ok(Vec::new())
        }
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(Vec::new())
        }
        _ => anyhow::bail!("there is no such command\n\n{HELP}"),
    }
}
