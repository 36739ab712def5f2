//! `/compare`: the same people on two days.

use axum::response::Response;
use system::{Content, Refusal, Visit};

use super::asked::Asked;
use super::links;
use crate::dashboard::dashboard;
use crate::messages as m;
use crate::morning::morning;
use crate::views;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let asked = Asked::read(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let (wanted, under) = asked.wanted(&mut ctx).await?;
    let board = dashboard(&mut ctx, &wanted).await?;
    let since = asked.compared(visit, &mut ctx, under).await?;
    let morning = morning(&mut ctx, &board.report, since).await?;
    ctx.rollback().await?;
    let (compared, on) = (&morning.compared, asked.as_of.day);
    let title = m::compare_title(l, views::day(compared.since.day(), l), views::day(on, l));
    let body = views::morning::compared(l, &visit.here, compared, on, links(visit, asked.as_of));
    Ok(Content { title, current: "/", day: Some(on), body, lasting: true })
}
