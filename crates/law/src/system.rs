//! How the calendar of the law presents itself to the binary.

use access::{AccessError, Action, Actor, Ctx};
use areas::model::AreaId;
use async_trait::async_trait;
use base::Day;
use system::{Panel, Routes, Shared, Subject, System};
use ui::{NavItem, html};
use words::Locale;

use crate::actions::{calendar, places};
use crate::calendar::Placed;
use crate::messages as m;
use crate::sentences::{line, near};
use crate::web;

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Law;

#[async_trait]
impl System for Law {
    fn name(&self) -> &'static str {
        "law"
    }

    fn routes(&self) -> Routes {
        web::routes()
    }

    fn nav(&self, l: Locale, actor: &Actor) -> Vec<NavItem> {
        let item = NavItem { href: web::LAW.to_owned(), label: m::nav_law(l) };
        actor.may(Action::ReadLaw).then_some(item).into_iter().collect()
    }

    /// One line: whether an election is on, with its countdown.
    async fn panels(
        &self,
        _: &Shared,
        ctx: &mut Ctx,
        of: Subject,
        on: Day,
    ) -> Result<Vec<Panel>, AccessError> {
        if on != ctx.today() {
            return Ok(Vec::new());
        }
        let l = ctx.locale;
        let scope = ctx.authorise(Action::ReadReach)?;
        let calendar = calendar::calendar(ctx).await?.seen(&scope);
        let here = match of {
            Subject::Morning => None,
            Subject::Area(id) | Subject::Sheet(id) => Some(places(ctx, AreaId::from(id)).await?),
            Subject::Person(_) | Subject::Law => return Ok(Vec::new()),
        };
        let concerns = |w: &&Placed| here.as_ref().is_none_or(|places| w.concerns(places));
        let mut lines: Vec<String> =
            near(&calendar, ctx.now).filter(concerns).map(|w| line(w, ctx.now, l)).collect();
        if lines.is_empty() && here.is_none() {
            lines.push(m::state_free(l));
        }
        if lines.is_empty() {
            return Ok(Vec::new());
        }
        let to = ctx.actor.may(Action::ReadLaw).then_some(web::LAW);
        let body = html! {
            @for line in &lines {
                p.sub { @if let Some(to) = to { a href=(to) { (line) " ›" } } @else { (line) } }
            }
        };
        Ok(vec![Panel { order: 5, title: m::panel_now(l), body }])
    }
}
