//! The systems of this program, listed once.

#[cfg(test)]
mod tests;

use access::vault::Sealed;
use access::{Actor, Host};
use base::Span;
use clap::ArgMatches;
use intake::Kind;
use reach::actions::rules;
use reach::model::{Compare, MAX_AGE_DAYS, Measure, Rule, Target, Tenure};
use sample::World;
use system::{Exit, Failure, Out, Shared, System};
use words::Locale;

use crate::errors;

/// All systems, lowest first.
pub fn all() -> Vec<Box<dyn System>> {
    vec![
        Box::new(areas::Areas),
        Box::new(register::Register),
        Box::new(accounts::Accounts),
        Box::new(reach::Reach),
        Box::new(meetings::Meetings),
        Box::new(events::Events),
        Box::new(programme::Programme),
        Box::new(law::Law),
        Box::new(privacy::Privacy),
        Box::new(desk::Desk::new(crate::prefill::choices)),
        Box::new(signin::SignIn),
    ]
}

/// Brings the schema up to this program's version, and what the systems keep beside their facts in line with it.
///
/// # Errors
/// If the database is newer than the program, or does not answer.
pub async fn bring_up_to_date(host: &Host) -> Result<(), Failure> {
    db::migrate::run(&host.db).await.map_err(errors::database)?;
    host.begin_trail().await.map_err(errors::access)?;
    for system in all() {
        system.settle(host).await?;
    }
    Ok(())
}

/// The kinds of files that all systems take in.
pub fn kinds(systems: &[Box<dyn System>]) -> Vec<Box<dyn Kind>> {
    systems.iter().flat_map(|s| s.kinds()).collect()
}

/// The columns that are sealed: of the ways in, and of all systems.
pub fn sealed(systems: &[Box<dyn System>]) -> Vec<Sealed> {
    access::ways::SEALED.into_iter().chain(systems.iter().flat_map(|s| s.sealed())).collect()
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
    shared: &Shared,
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
    match shared.systems().iter().find(|s| brings(s.as_ref())) {
        Some(system) => system.command(shared, out, name, given).await,
        None => Err(Failure::usage(words::message::both(|l| crate::messages::usage_no_command(l, name)))),
    }
}

/// Sets the targets of the sample organisation that are not set yet.
///
/// # Errors
/// What the system of the rules says.
pub async fn sample_rules(host: &Host, world: &World) -> Result<(), Failure> {
    for rule in sample::rules(world) {
        let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?;
        let rule = Rule {
            id: ctx.ids.make(),
            name: rule.name.to_owned(),
            version: 1,
            role: rule.role.to_owned(),
            area_kind: None,
            measure: Measure::from_name(rule.measure).unwrap_or(Measure::Sum),
            target: Target::Share(rule.share),
            compare: Compare::from_name(rule.compare).unwrap_or(Compare::AtLeast),
            owners: Vec::new(),
            tenure_at_least: rule.tenure_years.map(|y| Tenure::Months(i32::from(y) * 12)),
            rank: None,
            max_age_days: MAX_AGE_DAYS,
            by: None,
            authority: rule.authority.to_owned(),
            span: Span::since(rule.from),
        };
        rules::add(&mut ctx, rule).await?;
        ctx.commit().await?;
    }
    Ok(())
}
