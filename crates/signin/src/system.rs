//! How the door presents itself to the binary.

use access::{Action, Actor};
use async_trait::async_trait;
use system::{Exit, Failure, Out, Routes, Shared, System};
use ui::NavItem;
use words::Locale;

use crate::{cli, messages as m, web};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SignIn;

#[async_trait]
impl System for SignIn {
    fn name(&self) -> &'static str {
        "signin"
    }

    fn routes(&self) -> Routes {
        web::routes()
    }

    fn open_routes(&self) -> Routes {
        web::open_routes()
    }

    fn nav(&self, l: Locale, actor: &Actor) -> Vec<NavItem> {
        let people = NavItem { href: "/people".to_owned(), label: m::nav_people(l) };
        let invite = NavItem { href: "/invite".to_owned(), label: m::nav_invite(l) };
        let people = actor.may(Action::SeeUsers).then_some(people);
        people.into_iter().chain(actor.may(Action::Invite).then_some(invite)).collect()
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
        cli::run(shared, out, name, given).await
    }
}
