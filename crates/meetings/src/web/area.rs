//! `/meetings/area/{id}/promises.csv` and `.xlsx`: everything promised for an area and what lies in it, of which the area's page shows the latest.

use access::{AccessError, Action};
use areas::model::AreaId;
use axum::extract::Path;
use axum::response::Response;
use base::{AsOf, Day};
use system::{Grid, Refusal, Visit};

use super::{Seen, missing};
use crate::messages as m;
use crate::model::Unit;
use crate::{follow, report};

/// The promises as a file.
pub(super) async fn table(visit: Visit, Path(id): Path<String>) -> Response {
    let made = promises(&visit, &id).await;
    visit.download(made).await
}

async fn promises(visit: &Visit, id: &str) -> Result<Grid, Refusal> {
    let seen = Seen::of(visit)?;
    let id: AreaId = id.parse().map_err(|_| missing(m::area_unknown))?;
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadReach)?;
    let found = areas::store::one::on_day(&mut ctx.tx, &scope, id, AsOf::current(seen.on)).await;
    let unit = Unit::from(found.map_err(AccessError::from)?.ok_or_else(|| missing(m::area_unknown))?);
    let all = follow::inside(&visit.shared, &mut ctx, Some(id), Day::MIN, seen.on).await?;
    ctx.rollback().await?;
    let name = format!("promises-{}-{}", unit.code, seen.on);
    Ok(report::promises(name, unit.name(visit.l), &all, seen.look()))
}
