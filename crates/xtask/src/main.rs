#![doc = include_str!("../README.md")]

mod check;
mod files;
mod ftl;
mod generate;
mod house;
mod layers;
mod lexer;
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
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(Vec::new())
        }
        _ => anyhow::bail!("there is no such command\n\n{HELP}"),
    }
}
