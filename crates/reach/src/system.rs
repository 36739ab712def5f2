//! How reach presents itself to the binary.

use access::Host;
use async_trait::async_trait;
use axum::Router;
use intake::Kind;
use system::{Exit, Failure, Out, Shared, System};
use ui::NavItem;
use words::Locale;

use crate::{cli, kinds, web};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reach;

#[async_trait]
impl System for Reach {
    fn name(&self) -> &'static str {
        "reach"
    }

    fn routes(&self) -> Router<Shared> {
        web::routes()
    }

    fn nav(&self, l: Locale) -> Vec<NavItem> {
        web::nav(l)
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }

    fn commands(&self, l: Locale) -> Vec<clap::Command> {
        cli::commands(l)
    }

    async fn command(
        &self,
        host: &Host,
        out: &mut Out,
        name: &str,
        given: &clap::ArgMatches,
    ) -> Result<Exit, Failure> {
        cli::run(host, out, name, given).await
    }
}
