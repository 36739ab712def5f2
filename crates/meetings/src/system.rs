//! How meetings present themselves to the binary.

use access::{AccessError, Action, Actor, Ctx};
use async_trait::async_trait;
use base::Day;
use system::{Exit, Failure, Out, Panel, Routes, Shared, Subject, System};
use ui::NavItem;
use words::Locale;

use crate::store::Whose;
use crate::{cli, follow, messages, panels, web};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Meetings;

#[async_trait]
impl System for Meetings {
    fn name(&self) -> &'static str {
        "meetings"
    }

    fn routes(&self) -> Routes {
        web::routes()
    }

    fn nav(&self, l: Locale, actor: &Actor) -> Vec<NavItem> {
        let item = NavItem { href: "/meetings".to_owned(), label: messages::nav_meetings(l) };
        actor.may(Action::ReadMeetings).then_some(item).into_iter().collect()
    }

    async fn panels(
        &self,
        shared: &Shared,
        ctx: &mut Ctx,
        of: Subject,
        on: Day,
    ) -> Result<Vec<Panel>, AccessError> {
        panels::panels(shared, ctx, of, on).await
    }

    async fn last_meeting(
        &self,
        ctx: &mut Ctx,
        of: Subject,
        before: Day,
    ) -> Result<Option<Day>, AccessError> {
        let whose = match of {
            Subject::Morning => Whose::State,
            Subject::Area(id) | Subject::Sheet(id) => Whose::Unit(id.into()),
            Subject::Person(id) => Whose::Person(id.into()),
        };
        follow::last_day(ctx, whose, before).await
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
