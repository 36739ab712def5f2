//! `/workers/roll`: the booths whose workers are more than a tenth of their electors, as a page and as a file.

use access::{AccessError, Action, Ctx};
use areas::model::AreaId;
use axum::response::Response;
use axum::routing::get;
use base::Share;
use base::uuid::Uuid;
use system::{Content, Files as _, Grid, Panel, Refusal, Routes, Visit};
use ui::here::segment;

use super::refused;
use super::workers::{asked, content};
use crate::actions::{RegisterError, roll};
use crate::messages as m;
use crate::views;

/// The page of the highest area that somebody sees.
pub(crate) const ROLL: &str = "/workers/roll";

/// The page of an area.
pub(crate) fn of_area(code: &str) -> String {
    format!("{ROLL}?under={}", segment(code))
}

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new().route(ROLL, Action::CountWorkers, get(show)).files(ROLL, Action::CountWorkers, get(file))
}

/// The part of an area's page that warns; nothing where there is nothing to warn of.
pub(crate) async fn panel(ctx: &mut Ctx, area: Uuid) -> Result<Option<Panel>, AccessError> {
    let l = ctx.locale;
    match roll::how_many(ctx, AreaId::from(area)).await {
        Ok(found) => Ok(found.map(|(area, n)| Panel {
            order: 60,
            title: m::roll_title(l),
            body: views::roll::warning(l, &area.identity.code, n),
        })),
        Err(RegisterError::Access(e)) => Err(e),
        Err(_) => Ok(None),
    }
}

async fn show(visit: Visit) -> Response {
    let made = page(&visit).await;
    visit.answer(made)
}

async fn page(visit: &Visit) -> Result<Content, Refusal> {
    let mut ctx = visit.read().await?;
    let area = asked(visit, &mut ctx).await?;
    let found = roll::roll(&mut ctx, area).await.map_err(refused)?;
    ctx.rollback().await?;
    Ok(content(m::roll_title(visit.l), views::roll::page(visit.l, &visit.here, &found)))
}

async fn file(visit: Visit) -> Response {
    let made = async {
        let l = visit.l;
        let mut ctx = visit.read().await?;
        let area = asked(&visit, &mut ctx).await?;
        let found = roll::roll(&mut ctx, area).await.map_err(refused)?;
        ctx.rollback().await?;
        let name = format!("roll-{}", found.area.identity.code);
        Ok(Grid::of(name, m::roll_title(l), found.above.iter())
            .column(m::notice_col_code(l), |b| b.code.as_str())
            .column(m::roll_col_booth(l), |b| b.name.get(l))
            .column(m::workers_col_workers(l), |b| b.workers)
            .column(m::roll_col_electors(l), |b| b.electors)
            .column(m::roll_col_share(l), |b| Share::of(b.workers, b.electors))
            .column(m::roll_col_day(l), |b| b.roll)
            .about([views::roll::lead_of(l, &found), m::roll_unknown(l, found.unknown)]))
    };
    let made = made.await;
    visit.download(made).await
}
