//! `/workers/out`: a list of an area's workers as a file. It leaves for a purpose that was said, a large one with a second person's yes, and only with those who were
//! told.

use access::Action;
use axum::response::Response;
use axum::routing::get;
use system::grid::Format;
use system::{Content, Files as _, Refusal, Routes, Visit};

use super::refused;
use super::workers::WORKERS;
use crate::actions::out;
use crate::messages as m;
use crate::views::out as views;

/// Where a list is asked for.
pub(crate) const OUT: &str = "/workers/out";
/// The parameter by which numbers are asked for.
pub(crate) const NUMBERS: &str = "mobile";

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new().route(OUT, Action::Export, get(show)).files(OUT, Action::Export, get(file))
}

fn code(visit: &Visit) -> Result<String, Refusal> {
    let none = || refused(crate::actions::RegisterError::NoUnit);
    visit.here.value("under").filter(|u| !u.is_empty()).ok_or_else(none)
}

fn numbers(visit: &Visit) -> bool {
    visit.here.value(NUMBERS).is_some_and(|v| v == "yes")
}

async fn show(visit: Visit) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        ctx.authorise(Action::Export)?;
        let standing = out::standing(&mut ctx, &code(&visit)?, false).await.map_err(refused)?;
        ctx.rollback().await?;
        let body = views::page(visit.l, &visit.here, &standing, visit.actor.may(Action::SeeMobile));
        let title = m::out_title(visit.l, standing.area.name(visit.l));
        Ok(Content { title, current: WORKERS, day: None, body, lasting: false })
    };
    let made = made.await;
    visit.answer(made)
}

async fn file(visit: Visit) -> Response {
    let made = handed(&visit).await;
    made.unwrap_or_else(|refusal| visit.answer(Err(refusal)))
}

async fn handed(visit: &Visit) -> Result<Response, Refusal> {
    let (code, numbers, l) = (code(visit)?, numbers(visit), visit.l);
    let format = Format::of(visit.here.path()).unwrap_or(Format::Csv);
    let mut ctx = visit.read().await?;
    ctx.authorise(Action::Export)?;
    let standing = out::standing(&mut ctx, &code, numbers).await.map_err(refused)?;
    let area = Some(standing.area.identity.id.uuid());
    let leaving = visit.may_leave(area, standing.round.told).await?;
    let mut stream = out::begin(&mut ctx, format, numbers, l).await.map_err(refused)?;
    let done = out::write(&mut ctx, &visit.shared, &code, numbers, &mut stream).await.map_err(refused)?;
    ctx.rollback().await?;
    let mut lines = vec![m::out_due(l, standing.round.due())];
    lines.extend((done.withheld > 0).then(|| m::out_withheld(l, done.withheld)));
    if format == Format::Xlsx {
        lines.extend(views::columns(l, numbers));
    }
    visit.leave(leaving, stream, done.people, &format!("workers-{code}"), lines).await
}
