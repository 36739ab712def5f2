//! How meetings present themselves to the binary.

use access::{AccessError, Action, Actor, Ctx};
use async_trait::async_trait;
use base::Day;
use base::uuid::Uuid;
use system::{
    Erased, Erasing, Exit, Failure, Fate, Held, Out, Panel, PeopleTable, Routes, Shared, Subject, System,
};
use ui::NavItem;
use words::Locale;

use crate::store::Whose;
use crate::{cli, follow, messages, panels, store, web};

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
            Subject::Morning | Subject::Law => Whose::State,
            Subject::Area(id) | Subject::Sheet(id) => Whose::Unit(id.into()),
            Subject::Person(id) => Whose::Person(id.into()),
        };
        follow::last_day(ctx, whose, before).await
    }

    fn people_tables(&self) -> Vec<PeopleTable> {
        vec![
            PeopleTable { table: "meetings_meeting", fate: Fate::Parted },
            PeopleTable { table: "meetings_promise", fate: Fate::Parted },
        ]
    }

    async fn held_about(&self, ctx: &mut Ctx, person: Uuid) -> Result<Vec<Held>, AccessError> {
        let l = ctx.locale;
        let mut all = Vec::new();
        let held = |title, rows, since| Held {
            title,
            rows,
            why: messages::held_why(l),
            since: Some(since),
            source: messages::held_source(l),
        };
        for (day, title, at) in store::person::meetings(&mut ctx.tx, person.into()).await? {
            let rows = vec![(words::dates::date(day, l), title.unwrap_or_default())];
            all.push(held(messages::held_meeting(l), rows, at));
        }
        for (day, told, due, at) in store::person::promises(&mut ctx.tx, person.into()).await? {
            let until = messages::until_day(l, words::dates::date(due, l));
            let rows = vec![(words::dates::date(day, l), format!("{told}, {until}"))];
            all.push(held(messages::held_promise(l), rows, at));
        }
        Ok(all)
    }

    /// Nothing of it stands on a page by itself: whose name is hidden is not shown here either.
    async fn erase(&self, ctx: &mut Ctx, person: Uuid, step: Erasing) -> Result<Vec<Erased>, AccessError> {
        if step == Erasing::Hide {
            return Ok(Vec::new());
        }
        let done = store::person::part(&mut ctx.tx, person.into()).await?;
        Ok(done.into_iter().map(|(table, rows)| Erased::of(table, rows)).collect())
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
