#![doc = include_str!("../README.md")]

mod failure;
mod out;
mod shared;

use access::Host;
use async_trait::async_trait;
use axum::Router;
use intake::Kind;
use ui::NavItem;
use words::Locale;

pub use failure::{Exit, Failure};
pub use out::Out;
pub use shared::Shared;

/// A system as the binary sees it.
#[async_trait]
pub trait System: Send + Sync {
    /// Its name, as its crate's.
    fn name(&self) -> &'static str;

    /// Its pages.
    fn routes(&self) -> Router<Shared> {
        Router::new()
    }

    /// Its entries in the navigation of every page.
    fn nav(&self, _l: Locale) -> Vec<NavItem> {
        Vec::new()
    }

    /// The kinds of files it takes in.
    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        Vec::new()
    }

    /// Works out what it keeps beside the facts and finds missing: called after the schema was brought up to date.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn settle(&self, _host: &Host) -> Result<(), Failure> {
        Ok(())
    }

    /// Its commands, as the command line shows them in the language of `l`.
    fn commands(&self, _l: Locale) -> Vec<clap::Command> {
        Vec::new()
    }

    /// Carries out one of its commands.
    ///
    /// # Errors
    /// [`Failure`]: what happened, the way out, and the exit code.
    async fn command(
        &self,
        _host: &Host,
        _out: &mut Out,
        name: &str,
        _given: &clap::ArgMatches,
    ) -> Result<Exit, Failure> {
        Err(Failure::usage(words::Text::new(
            format!("{name}: ऐसा आदेश नहीं है"),
            format!("{name}: no such command"),
        )))
    }
}
