//! How the programme presents itself to the binary.

use access::{AccessError, Action, Actor, Ctx};
use async_trait::async_trait;
use base::Day;
use base::uuid::Uuid;
use system::{Erased, Erasing, Fate, Held, Panel, PeopleTable, Routes, Shared, Subject, System};
use ui::NavItem;
use words::Locale;

use crate::actions::ProgrammeError;
use crate::actions::lawful::now_forbidden;
use crate::views::desk;
use crate::{messages as m, store, web};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Programme;

#[async_trait]
impl System for Programme {
    fn name(&self) -> &'static str {
        "programme"
    }

    fn routes(&self) -> Routes {
        web::routes()
    }

    fn open_routes(&self) -> Routes {
        web::open_routes()
    }

    fn nav(&self, l: Locale, actor: &Actor) -> Vec<NavItem> {
        let own = NavItem { href: web::PROGRAMME.to_owned(), label: m::nav_programme(l) };
        let public = NavItem { href: web::PUBLIC.to_owned(), label: m::nav_public(l) };
        let own = actor.may(Action::ReadProgramme).then_some(own);
        own.into_iter().chain(matches!(actor, Actor::Nobody).then_some(public)).collect()
    }

    fn open_tables(&self) -> &'static [&'static str] {
        &["programme_post"]
    }

    /// On the page of election law: what is published and now forbidden.
    async fn panels(
        &self,
        _: &Shared,
        ctx: &mut Ctx,
        of: Subject,
        _: Day,
    ) -> Result<Vec<Panel>, AccessError> {
        if of != Subject::Law {
            return Ok(Vec::new());
        }
        let l = ctx.locale;
        let all = now_forbidden(ctx).await.map_err(|e| match e {
            ProgrammeError::Access(e) => e,
            _ => AccessError::NotFound,
        })?;
        let panel = || Panel { order: 10, title: m::law_now(l), body: desk::now_forbidden(l, &all) };
        Ok((!all.is_empty()).then(panel).into_iter().collect())
    }

    fn people_tables(&self) -> Vec<PeopleTable> {
        vec![PeopleTable { table: "programme_care", fate: Fate::Destroyed }]
    }

    async fn held_about(&self, ctx: &mut Ctx, person: Uuid) -> Result<Vec<Held>, AccessError> {
        let l = ctx.locale;
        let Some(since) = store::held(&mut ctx.tx, person.into()).await? else { return Ok(Vec::new()) };
        let shown = store::care(&mut ctx.tx, person.into()).await?;
        let rows = vec![(m::field_shown(l), shown.title(l))];
        let (title, why, source) = (m::held_care(l), m::held_care_why(l), m::held_care_source(l));
        Ok(vec![Held { title, rows, why, since: Some(since), source }])
    }

    async fn erase(&self, ctx: &mut Ctx, person: Uuid, step: Erasing) -> Result<Vec<Erased>, AccessError> {
        if step == Erasing::Hide {
            return Ok(Vec::new());
        }
        Ok(vec![Erased::of("programme_care", store::forget(&mut ctx.tx, person.into()).await?)])
    }
}
