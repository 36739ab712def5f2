//! `/doubts`: every reading that waits or was refused, and every jump without an explanation, with the reason.

use axum::response::Response;
use system::{Content, Refusal, Visit};

use super::asked::Asked;
use super::links;
use crate::dashboard::dashboard;
use crate::messages as m;
use crate::views;
use crate::world::World;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let asked = Asked::read(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let (wanted, _) = asked.wanted(&mut ctx).await?;
    let board = dashboard(&mut ctx, &wanted).await?;
    let scope = ctx.authorise(access::Action::ReadReach)?;
    let world = World::seen(&mut ctx, &scope, asked.as_of, None).await?;
    ctx.rollback().await?;
    let list = crate::doubts::doubts(&world, &board.report);
    let body = views::doubts::list(l, &visit.here, &board.report, &list, links(visit, asked.as_of));
    let on = asked.as_of.day;
    Ok(Content { title: m::doubts_all(l), current: "/", day: Some(on), body, lasting: true })
}
