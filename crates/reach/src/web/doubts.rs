//! `/doubts`: every reading that waits or was refused, and every jump without an explanation, with the reason; the table as a file.

use axum::response::Response;
use system::{Content, Refusal, Visit};

use super::asked::Asked;
use super::links;
use crate::dashboard::dashboard;
use crate::doubts::{InDoubt, doubts};
use crate::messages as m;
use crate::report::Report;
use crate::world::World;
use crate::{export, views};

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

/// The same list as a file.
pub(super) async fn table(visit: Visit) -> Response {
    let made = found(&visit).await.map(|(_, report, all)| export::work::in_doubt(&report, &all, visit.l));
    visit.download(made).await
}

async fn found(visit: &Visit) -> Result<(Asked, Report, Vec<InDoubt>), Refusal> {
    let asked = Asked::read(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let (wanted, _) = asked.wanted(&mut ctx).await?;
    let report = dashboard(&mut ctx, &wanted).await?.report;
    let scope = ctx.authorise(access::Action::ReadReach)?;
    let world = World::seen(&mut ctx, &scope, asked.as_of, None).await?;
    ctx.rollback().await?;
    let all = doubts(&world, &report);
    Ok((asked, report, all))
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let (asked, report, all) = found(visit).await?;
    let body = views::doubts::list(l, &visit.here, &report, &all, links(visit, asked.as_of));
    let on = asked.as_of.day;
    Ok(Content { title: m::doubts_all(l), current: "/", day: Some(on), body, lasting: true })
}
