//! How the programme presents itself to the binary.

use access::{AccessError, Action, Actor, Ctx};
use async_trait::async_trait;
use base::uuid::Uuid;
use system::{Erased, Erasing, Fate, Held, PeopleTable, Routes, System};
use ui::NavItem;
use words::Locale;

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
