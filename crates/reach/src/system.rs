//! How reach presents itself to the binary.

use access::Host;
use async_trait::async_trait;
use intake::Kind;
use system::{Exit, Failure, Out, System};
use words::Locale;

use crate::{cli, kinds};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reach;

#[async_trait]
impl System for Reach {
    fn name(&self) -> &'static str {
        "reach"
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }

    fn commands(&self, l: Locale) -> Vec<clap::Command> {
        cli::commands(l)
    }

    async fn command(&self, host: &Host, out: &mut Out, name: &str, given: &clap::ArgMatches) -> Result<Exit, Failure> {
        cli::run(host, out, name, given).await
    }
}
