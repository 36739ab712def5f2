//! The systems of this program, listed once.

use access::Host;
use clap::ArgMatches;
use intake::Kind;
use sample::World;
use system::{Exit, Failure, Out, System};
use words::Locale;

/// All systems, lowest first.
pub fn all() -> Vec<Box<dyn System>> {
    vec![Box::new(Areas), Box::new(Register)]
}

struct Areas;

impl System for Areas {
    fn name(&self) -> &'static str {
        "areas"
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        areas::kinds::all()
    }
}

struct Register;

impl System for Register {
    fn name(&self) -> &'static str {
        "register"
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        register::kinds::all()
    }
}

/// The kinds of files that all systems take in.
pub fn kinds(systems: &[Box<dyn System>]) -> Vec<Box<dyn Kind>> {
    systems.iter().flat_map(|s| s.kinds()).collect()
}

/// The commands of all systems. Where two bring a command of one name (`report`), it has the subcommands of both.
pub fn commands(systems: &[Box<dyn System>], l: Locale) -> Vec<clap::Command> {
    let mut all: Vec<clap::Command> = Vec::new();
    for command in systems.iter().flat_map(|s| s.commands(l)) {
        match all.iter_mut().find(|c| c.get_name() == command.get_name()) {
            None => all.push(command),
            Some(known) => *known = known.clone().subcommands(command.get_subcommands().cloned()),
        }
    }
    all
}

/// Hands a command to the system that brought it, or that brought the subcommand that was called.
///
/// # Errors
/// What the system says.
pub async fn command(
    systems: &[Box<dyn System>],
    host: &Host,
    out: &mut Out,
    name: &str,
    given: &ArgMatches,
) -> Result<Exit, Failure> {
    let brings = |s: &dyn System| {
        s.commands(out.locale).iter().filter(|c| c.get_name() == name).any(|c| {
            match given.subcommand_name() {
                Some(sub) => c.find_subcommand(sub).is_some(),
                None => true,
            }
        })
    };
    match systems.iter().find(|s| brings(s.as_ref())) {
        Some(system) => system.command(host, out, name, given).await,
        None => Err(Failure::usage(words::message::both(|l| crate::messages::usage_no_command(l, name)))),
    }
}

/// Sets the targets of the sample organisation that are not set yet.
///
/// # Errors
/// What the system of the rules says.
pub async fn sample_rules(_host: &Host, _world: &World) -> Result<(), Failure> {
    Ok(())
}
