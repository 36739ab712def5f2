//! How the register presents itself to the binary.

use access::Offices;
use access::vault::Sealed;
use async_trait::async_trait;
use base::Day;
use base::uuid::Uuid;
use db::Tx;
use intake::Kind;
use system::{Exit, Failure, Out, Shared, System};
use words::Locale;

use crate::{cli, kinds, store};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Register;

#[async_trait]
impl System for Register {
    fn name(&self) -> &'static str {
        "register"
    }

    fn sealed(&self) -> Vec<Sealed> {
        store::contacts::SEALED.to_vec()
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }

    fn commands(&self, l: Locale) -> Vec<clap::Command> {
        vec![cli::command(l)]
    }

    async fn command(
        &self,
        shared: &Shared,
        out: &mut Out,
        _name: &str,
        given: &clap::ArgMatches,
    ) -> Result<Exit, Failure> {
        cli::run(&shared.host, out, given).await
    }
}

/// A grant that came with an office ends with it.
#[async_trait]
impl Offices for Register {
    async fn holds(&self, tx: &mut Tx, office: Uuid, person: Uuid, on: Day) -> db::Result<bool> {
        store::holds(tx, office.into(), person.into(), on).await
    }
}
