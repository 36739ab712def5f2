//! `/exports`: which files with personal data were asked for, by whom, for what; and a second person's yes or no.

use access::exports::{self, ExportId, State};
use access::{AccessError, users};
use axum::extract::Path;
use axum::response::Response;
use system::{Form, Refusal};

use super::door::{Done, Door, Fields, nothing};
use crate::messages as m;
use crate::sentences as say;
use crate::views;
use crate::views::exports::Line;

/// The address of the page.
const HERE: &str = "/exports";

/// The page.
pub(super) async fn show(door: Door) -> Response {
    page(&door).await.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let all = exports::list(&mut ctx).await?;
    let names =
        say::names_of(&mut ctx, all.iter().filter_map(|e| e.area)).await.map_err(AccessError::from)?;
    let (now, me) = (ctx.now, door.actor().user().map(|u| u.id));
    let mut lines = Vec::with_capacity(all.len());
    for export in all {
        let who = users::one(&mut ctx.tx, export.person).await.map_err(AccessError::from)?;
        let second = match export.decided.as_ref().and_then(|(_, by, _)| by.parse().ok()) {
            Some(id) => users::one(&mut ctx.tx, id).await.map_err(AccessError::from)?,
            None => None,
        };
        let state = export.state(now);
        let decides = state == State::Waiting && me.is_some_and(|me| me != export.person);
        lines.push(Line { export, state, decides, who: who.map(|w| w.name), second: second.map(|s| s.name) });
    }
    ctx.rollback().await?;
    let body = views::exports::exports(l, &lines, &names, &door.visit.operation());
    Ok(door.page(m::exports_title(l), HERE, body))
}

/// A second person says yes.
pub(super) async fn approve(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(door, &id, fields, true).await
}

/// A second person says no.
pub(super) async fn refuse(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(door, &id, fields, false).await
}

async fn sent(door: Door, id: &str, fields: Fields, yes: bool) -> Response {
    let door = door.at(HERE);
    decided(&door, id, fields, yes).await.map_or_else(|r| door.refuse(r), Done::answer)
}

async fn decided(door: &Door, id: &str, fields: Fields, yes: bool) -> Result<Done, Refusal> {
    let p = door.posted(fields)?;
    let id: ExportId = id.parse().map_err(|_| nothing())?;
    let mut ctx = door.visit.write(p.op).await?;
    match exports::decide(&mut ctx, id, yes).await {
        Ok(_) => ctx.commit().await?,
        Err(AccessError::NotFound) => return Err(nothing()),
        Err(e) => return Err(e.into()),
    }
    Ok(Done::to(HERE))
}
