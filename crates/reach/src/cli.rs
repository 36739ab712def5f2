//! The commands of reach: `report reach`, `rule …`, `reading …`.

mod reading;
mod report;
mod rule;

use access::{Actor, Ctx, Host};
use base::Kind;
use clap::{Arg, ArgMatches, Command};
use system::{Exit, Failure, Out};
use words::{Locale, Text};

use crate::actions::ReachError;
use crate::report::ReportError;

pub(crate) fn commands(l: Locale) -> Vec<Command> {
    vec![report::command(l), rule::command(l), reading::command(l)]
}

pub(crate) async fn run(host: &Host, out: &mut Out, name: &str, given: &ArgMatches) -> Result<Exit, Failure> {
    match (name, given.subcommand()) {
        ("report", Some(("reach", g))) => report::run(host, out, g).await,
        ("rule", Some((what, g))) => rule::run(host, out, what, g).await,
        ("reading", Some((what, g))) => reading::run(host, out, what, g).await,
        _ => {
            Err(Failure::usage(Text::new(format!("{name}: अधूरा आदेश"), format!("{name}: incomplete command"))))
        }
    }
}

fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn given<'g>(g: &'g ArgMatches, name: &str) -> Option<&'g str> {
    g.get_one::<String>(name).map(String::as_str)
}

/// A day as people write it, or the words of what is wrong with it.
fn day(g: &ArgMatches, name: &str) -> Result<Option<base::Day>, Failure> {
    match given(g, name) {
        None => Ok(None),
        Some(text) => words::dates::parse(text).map_err(|e| Failure::usage(e.text())),
    }
}

async fn reading_ctx(host: &Host, out: &Out) -> Result<Ctx, Failure> {
    Ok(host.read(Actor::LocalOperator, out.locale).await?)
}

async fn writing_ctx(host: &Host, out: &Out) -> Result<Ctx, Failure> {
    Ok(host.write(Actor::LocalOperator, out.locale, host.ids.make()).await?)
}

impl From<ReachError> for Failure {
    fn from(e: ReachError) -> Self {
        let code = match e.kind() {
            Kind::NotFound => "not_found",
            Kind::Invalid => "invalid",
            _ => "failed",
        };
        Failure::new(e.kind(), code, e.text())
    }
}

impl From<ReportError> for Failure {
    fn from(e: ReportError) -> Self {
        match e {
            ReportError::Access(e) => e.into(),
            ReportError::Rule(e) => Failure::new(e.kind(), e.code(), e.text()),
        }
    }
}
