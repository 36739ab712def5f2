//! How reach presents itself to the binary.

use access::{Actor, Host};
use async_trait::async_trait;
use axum::Router;
use intake::Kind;
use system::{Exit, Failure, Out, Shared, System};
use ui::NavItem;
use words::Locale;

use crate::{cli, kinds, readings, web};

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

    async fn settle(&self, host: &Host) -> Result<(), Failure> {
        let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?;
        readings::rebuild_missing(&mut ctx).await.map_err(access::AccessError::from)?;
        ctx.commit().await?;
        Ok(())
    }

    fn commands(&self, l: Locale) -> Vec<clap::Command> {
        cli::commands(l)
    }

    async fn command(
        &self,
        shared: &Shared,
        out: &mut Out,
        name: &str,
        given: &clap::ArgMatches,
    ) -> Result<Exit, Failure> {
        cli::run(&shared.host, out, name, given).await
    }
}
