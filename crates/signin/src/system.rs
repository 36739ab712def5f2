//! How the door presents itself to the binary.

use access::{Action, Actor, Authority};
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

    fn nav(&self, l: Locale) -> Vec<NavItem> {
        vec![
            NavItem { href: "/people".to_owned(), label: m::nav_people(l) },
            NavItem { href: "/invite".to_owned(), label: m::nav_invite(l) },
        ]
    }

    fn nav_of(&self, actor: &Actor, l: Locale) -> Vec<NavItem> {
        let may = |authority: &Authority, action| !authority.scope(action).is_empty();
        let mut all = self.nav(l);
        if let Some(user) = actor.user() {
            all.retain(|item| match item.href.as_str() {
                "/invite" => may(&user.authority, Action::Invite),
                _ => may(&user.authority, Action::SeeUsers),
            });
        }
        all
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
