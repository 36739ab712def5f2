//! `/workers/vacant`: which posts are empty, area by area, as a page and as a file.

use access::Action;
use axum::response::Response;
use axum::routing::get;
use system::{Content, Files as _, Grid, Refusal, Routes, Visit};
use ui::here::segment;
use words::Locale;

use super::refused;
use super::workers::{asked, content};
use crate::actions::vacant::{self, Filled, Vacant};
use crate::actions::{RegisterError, moves};
use crate::messages as m;
use crate::{store, views};

/// The page of the highest area that somebody sees.
pub(crate) const VACANT: &str = "/workers/vacant";

/// The page of an area.
pub(crate) fn of_area(code: &str) -> String {
    format!("{VACANT}?under={}", segment(code))
}

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new().route(VACANT, Action::CountWorkers, get(show)).files(
        VACANT,
        Action::CountWorkers,
        get(file),
    )
}

async fn show(visit: Visit) -> Response {
    let made = page(&visit).await;
    visit.answer(made)
}

async fn page(visit: &Visit) -> Result<Content, Refusal> {
    let mut ctx = visit.read().await?;
    let area = asked(visit, &mut ctx).await?;
    let found = vacant::vacant(&mut ctx, area).await.map_err(refused)?;
    let orphans = match visit.actor.may(Action::KeepWorkers) {
        true => moves::orphans(&mut ctx).await.map_err(refused)?,
        false => Vec::new(),
    };
    let all = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    ctx.rollback().await?;
    let op = || visit.operation();
    let body = views::vacant::page(visit.l, &visit.here, &found, &all, &orphans, &op);
    Ok(content(m::vacant_title(visit.l), body))
}

async fn file(visit: Visit) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        let area = asked(&visit, &mut ctx).await?;
        let found: Result<Vacant, RegisterError> = vacant::vacant(&mut ctx, area).await;
        let found = found.map_err(refused)?;
        ctx.rollback().await?;
        Ok(grid(visit.l, &found))
    };
    let made = made.await;
    visit.download(made).await
}

/// A row for each post of the area and of what lies directly below.
fn grid(l: Locale, v: &Vacant) -> Grid {
    let here = v.posts.iter().map(|p| (&v.area, p));
    let below = v.below.iter().flat_map(|(area, posts)| posts.iter().map(move |p| (area, p)));
    let rows: Vec<(&areas::model::Area, &Filled)> = here.chain(below).collect();
    let core = |p: &Filled| if p.designation.is_core { m::vacant_yes(l) } else { m::vacant_no(l) };
    let name = format!("vacant-{}", v.area.identity.code);
    Grid::of(name, m::vacant_title(l), rows)
        .column(m::work_area(l), |(area, _)| area.identity.code.as_str())
        .column(m::workers_col_area(l), |(area, _)| area.name(l))
        .column(m::vacant_col_post(l), |(_, p)| p.designation.title(l))
        .column(m::vacant_col_core(l), |(_, p)| core(p))
        .column(m::vacant_col_units(l), |(_, p)| p.units)
        .column(m::vacant_col_filled(l), |(_, p)| p.filled)
        .column(m::vacant_col_vacant(l), |(_, p)| p.vacant())
        .column(m::work_col_share(l), |(_, p)| p.share())
        .about([m::vacant_lead(l, v.area.name(l), views::vacant::core(&v.posts))])
}
