#![doc = include_str!("../README.md")]

mod cli;
mod days;
mod errors;
mod folder;
mod heads;
#[allow(missing_docs)]
mod messages;
mod open;
mod prefill;
mod sample_law;
mod sample_meetings;
mod sample_programme;
mod sample_work;
mod serve;
mod settings;
mod systems;
mod web;

use std::process::ExitCode;

/// Millions of rows are small texts that one thread makes and another lets go of: with the system's allocator that is a third of the time in which they are read.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().collect();
    // The child that reads workbooks limits itself before anything else happens: no thread, no option is read.
    if args.get(1).is_some_and(|a| a == "decode-sheet") {
        return intake::decode::child_main();
    }
    cli::main(args)
}
