//! What all commands have in common: help in the chosen language, and a variable for every option.

use std::env;

use clap::builder::FalseyValueParser;
use clap::{Arg, ArgAction, Command};
use words::Locale;

use crate::messages;

/// Dresses a command and everything below it.
pub fn dress(root: Command, l: Locale) -> Command {
    let mut root = each(root, l);
    // Now every command knows its whole name (`sangathan import list`) and the global options.
    root.build();
    usages(root, l)
}

fn each(command: Command, l: Locale) -> Command {
    let is_root = command.get_version().is_some();
    let mut command = command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
            messages::help_usage(l)
        ))
        .subcommand_help_heading(messages::help_commands(l))
        .subcommand_value_name(messages::help_command(l))
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(messages::help_help(l)));
    if is_root {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(version.help(messages::help_version(l)));
    }
    // Under a heading of ours, what has to be given stands in the order of giving only if told so.
    let mut place = 0;
    let placed = |a: Arg| {
        place += 1;
        if a.is_positional() { a.display_order(place) } else { a }
    };
    command.mut_args(placed).mut_args(|a| of_environment(headed(a, l))).mut_subcommands(|c| each(c, l))
}

fn headed(arg: Arg, l: Locale) -> Arg {
    let arg = match arg.get_action().takes_values() {
        true => arg.hide_default_value(true).hide_possible_values(true).hide_env(true),
        false => arg,
    };
    match arg.get_help_heading() {
        Some(_) => arg,
        None if arg.is_positional() => arg.help_heading(messages::help_arguments(l)),
        None => arg.help_heading(messages::help_options(l)),
    }
}

/// The variable of an option.
pub fn variable(long: &str) -> String {
    format!("SANGATHAN_{}", long.replace('-', "_").to_uppercase())
}

/// `--dry-run` is also `SANGATHAN_DRY_RUN`. An empty variable says nothing.
fn of_environment(arg: Arg) -> Arg {
    let (Some(long), false) =
        (arg.get_long(), matches!(arg.get_action(), ArgAction::Help | ArgAction::Version))
    else {
        return arg;
    };
    let name = variable(long);
    if env::var_os(&name).is_none_or(|v| v.is_empty()) {
        return arg;
    }
    let is_flag = matches!(arg.get_action(), ArgAction::SetTrue);
    let arg = arg.env(name);
    if is_flag { arg.value_parser(FalseyValueParser::new()) } else { arg }
}

fn usages(mut command: Command, l: Locale) -> Command {
    let usage = command.render_usage().to_string();
    let usage =
        usage.trim_start_matches("Usage:").trim().replace("[OPTIONS]", &messages::help_usage_options(l));
    command.override_usage(usage).mut_subcommands(|c| usages(c, l))
}
