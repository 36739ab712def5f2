//! `/compare`: the same people on two days; the table as a file.

use axum::response::Response;
use system::{Content, Refusal, Visit};

use super::asked::Asked;
use super::links;
use crate::dashboard::dashboard;
use crate::messages as m;
use crate::morning::{Compared, morning};
use crate::report::Report;
use crate::{export, views};

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

/// The same people as a file.
pub(super) async fn table(visit: Visit) -> Response {
    let made = found(&visit).await.map(|(_, report, c)| export::compare::compared(&report, &c, visit.l));
    visit.download(made).await
}

async fn found(visit: &Visit) -> Result<(Asked, Report, Compared), Refusal> {
    let asked = Asked::read(&visit.here, visit.today())?;
    let mut ctx = visit.read().await?;
    let (wanted, under) = asked.wanted(&mut ctx).await?;
    let report = dashboard(&mut ctx, &wanted).await?.report;
    let since = asked.compared(visit, &mut ctx, under).await?;
    let compared = morning(&mut ctx, &report, since).await?.compared;
    ctx.rollback().await?;
    Ok((asked, report, compared))
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let (asked, report, compared) = found(visit).await?;
    let on = asked.as_of.day;
    let title = m::compare_title(l, views::day(compared.since.day(), l), views::day(on, l));
    let body = views::compare::compared(l, &visit.here, &report, &compared, links(visit, asked.as_of));
    Ok(Content { title, current: "/", day: Some(on), body, lasting: true })
}
