//! The command line: one command, one file.

mod audit;
mod backup;
mod config;
mod demo;
mod doctor;
mod dress;
mod import;
mod keys;
mod migrate;
mod network;
mod restore;
mod serve;
mod template;
mod whole;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use base::Kind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use system::{Exit, Failure, Out, Shared, System};
use words::Locale;

use crate::open::Want;
use crate::settings::{self, Settings};
use crate::{errors, messages, systems, web};

/// One call: what was said for all commands, the systems, and where results go.
pub struct Call {
    /// The global settings.
    pub settings: Settings,
    /// The systems.
    pub systems: Arc<[Box<dyn System>]>,
    /// Where results go.
    pub out: Out,
}

/// Everything the program can do, in the language of `l`.
pub fn command(systems: &[Box<dyn System>], l: Locale) -> Command {
    let root = Command::new("sangathan")
        .version(env!("CARGO_PKG_VERSION"))
        .about(messages::help_about(l))
        .after_help(messages::help_examples(l))
        .subcommand_required(true)
        .args([
            Arg::new("data")
                .long("data")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help(messages::help_data(l)),
            Arg::new("database").long("database").value_name("URL").help(messages::help_database(l)),
            Arg::new("keys")
                .long("keys")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .help(messages::help_keys(l)),
            Arg::new("allow-plain-database")
                .long("allow-plain-database")
                .action(ArgAction::SetTrue)
                .help(messages::help_plain_database(l)),
            Arg::new("lang")
                .long("lang")
                .value_name("hi|en")
                .value_parser(|s: &str| s.parse::<Locale>())
                .help(messages::help_lang(l)),
            Arg::new("json").long("json").action(ArgAction::SetTrue).help(messages::help_json(l)),
        ])
        .mut_args(|a| a.global(true).help_heading(messages::help_globals(l)))
        .subcommands([
            serve::command(l),
            demo::command(l),
            import::command(l),
            template::command(l),
            backup::command(l),
            restore::command(l),
            whole::command(l),
            doctor::command(l),
            migrate::command(l),
            config::command(l),
            audit::command(l),
            keys::command(l),
        ])
        .subcommands(systems::commands(systems, l));
    dress::dress(root, l)
}

/// The whole program: from the arguments to the exit code.
pub fn main(args: Vec<OsString>) -> ExitCode {
    let (l, json) = settings::early(&args);
    // What a program remembers holds keys and numbers: nothing of it is written to the disk if it ends badly.
    let _ = rlimit::Resource::CORE.set(0, 0);
    let systems: Arc<[_]> = systems::all().into();
    let given = match command(&systems, l).try_get_matches_from(args) {
        Ok(given) => given,
        // What was asked for is help or the version.
        Err(e) if !e.use_stderr() => {
            let _ = e.print();
            return ExitCode::SUCCESS;
        }
        Err(e) if e.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = e.print();
            return ExitCode::from(Kind::Invalid.exit_code());
        }
        Err(e) => return ExitCode::from(errors::tell(&errors::usage(&e), l, json)),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(e) => return ExitCode::from(errors::tell(&Failure::plain(Kind::Internal, e), l, json)),
    };
    match runtime.block_on(run(&given, systems)) {
        Ok(exit) => ExitCode::from(exit.code()),
        Err(failure) => ExitCode::from(errors::tell(&failure, l, json)),
    }
}

async fn run(given: &ArgMatches, systems: Arc<[Box<dyn System>]>) -> Result<Exit, Failure> {
    let settings = Settings::of(given)?;
    let out = Out::new(settings.locale, settings.json, Box::new(std::io::stdout()));
    let mut call = Call { settings, systems, out };
    let Some((name, given)) = given.subcommand() else { return Ok(Exit::Done) };
    web::log::begin(matches!(name, "serve" | "demo"))?;
    match name {
        "serve" => serve::run(&mut call, given).await,
        "demo" => demo::run(&mut call, given).await,
        "import" => import::run(&mut call, given).await,
        "template" => template::run(&mut call, given).await,
        "backup" => backup::run(&mut call, given).await,
        "restore" => restore::run(&mut call, given).await,
        "export" => whole::run(&mut call, given).await,
        "doctor" => doctor::run(&mut call, given).await,
        "migrate" => migrate::run(&mut call, given).await,
        "config" => config::run(&mut call, given),
        "keys" => keys::run(&mut call, given).await,
        "audit" => audit::run(&mut call, given).await,
        other => of_a_system(&mut call, other, given).await,
    }
}

/// A report needs data that exist; what is recorded may be the first that an installation ever learns.
async fn of_a_system(call: &mut Call, name: &str, given: &ArgMatches) -> Result<Exit, Failure> {
    let reads = name == "report" || given.subcommand_name() == Some("list");
    let opened = call.settings.open(if reads { Want::Ready } else { Want::Made }).await?;
    let shared = Shared::new(opened.host, opened.sample, "", call.systems.clone());
    systems::command(&shared, &mut call.out, name, given).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_explained_in_both_languages() {
        fn look(c: &Command, l: Locale) {
            let name = c.get_bin_name().unwrap_or(c.get_name()).to_owned();
            assert!(c.get_about().is_some_and(|a| !a.to_string().is_empty()), "{name} says nothing");
            for a in c.get_arguments() {
                let help = a.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(!help.is_empty(), "{name}: {} says nothing", a.get_id());
                let hindi = help.chars().any(|c| ('\u{900}'..='\u{97f}').contains(&c));
                assert_eq!(hindi, l == Locale::Hi, "{name}: {}: {help}", a.get_id());
            }
            let page = c.clone().render_help().to_string();
            for english in ["Usage:", "Options:", "Commands:", "Arguments:", "[OPTIONS]"] {
                assert!(l == Locale::En || !page.contains(english), "{name}: {english}");
            }
            c.get_subcommands().for_each(|s| look(s, l));
        }
        for l in Locale::ALL {
            look(&command(&systems::all(), l), l);
            command(&systems::all(), l).debug_assert();
        }
    }

    #[test]
    fn what_is_not_built_is_not_shown() {
        let all = command(&systems::all(), Locale::En);
        for later in ["collect", "plan", "decode-sheet"] {
            assert!(all.find_subcommand(later).is_none(), "{later}");
        }
    }
}
