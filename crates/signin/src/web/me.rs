//! `/me`: what one may do, how one comes in, where one is signed in.

use access::grants;
use access::sessions::{self, SessionId};
use access::ways::device::{self, DeviceId};
use access::ways::passkey::{self, PasskeyId};
use access::ways::{self, Right};
use access::{AccessError, Action};
use axum::extract::Path;
use axum::response::Response;
use system::{Form, ME, Refusal};

use super::door::{Done, Door, Fields, nothing};
use crate::messages as m;
use crate::sentences as say;
use crate::views;

/// The page.
pub(super) async fn show(door: Door) -> Response {
    match page(&door).await {
        Ok(response) => response,
        Err(r) => door.refuse(r),
    }
}

async fn page(door: &Door) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    ctx.authorise(Action::SeeOwnData)?;
    let user = door.actor().user().filter(|_| door.is_in()).ok_or_else(nothing)?;
    let today = ctx.today();
    let mut held = grants::of_person(&mut ctx.tx, user.id).await.map_err(AccessError::from)?;
    held.retain(|g| g.ended_at.is_none() && g.until > today);
    let names = say::area_names(&mut ctx, &held).await.map_err(AccessError::from)?;
    let ways = ways::of(&mut ctx, user.id).await?;
    let sessions = sessions::list(&mut ctx, user.id).await?;
    let devices = device::list(&mut ctx, user.id).await?;
    ctx.rollback().await?;
    let op = door.visit.operation();
    let me = views::me::Me {
        today,
        grants: &held,
        names: &names,
        ways,
        sessions: &sessions,
        here: user.session,
        devices: &devices,
        op: &op,
    };
    Ok(door.page(m::title_me(l, user.name.as_str()), ME, views::me::me(l, &me)))
}

/// Ends one session.
pub(super) async fn end(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let door = door.at(ME);
    let made = match id.parse() {
        Ok(id) => ended(&door, fields, Some(id)).await,
        Err(_) => Err(nothing()),
    };
    made.map_or_else(|r| door.refuse(r), Done::answer)
}

/// Ends every other session.
pub(super) async fn end_others(door: Door, Form(fields): Form<Fields>) -> Response {
    let door = door.at(ME);
    let made = ended(&door, fields, None).await;
    made.map_or_else(|r| door.refuse(r), Done::answer)
}

async fn ended(door: &Door, fields: Fields, one: Option<SessionId>) -> Result<Done, Refusal> {
    door.posted(fields)?;
    let (person, here) = door.actor().user().map(|u| (u.id, u.session)).ok_or_else(nothing)?;
    let mut ctx = door.beside().await?;
    match one {
        Some(id) => sessions::end(&mut ctx, id).await?,
        None => {
            sessions::end_all(&mut ctx, person, Some(here.into())).await?;
        }
    }
    ctx.commit().await?;
    Ok(Done::to(ME))
}

/// Blocks a phone that was lost.
pub(super) async fn block(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let door = door.at(ME);
    let made = blocked(&door, fields, &id).await;
    made.map_or_else(|r| door.refuse(r), Done::answer)
}

async fn blocked(door: &Door, fields: Fields, id: &str) -> Result<Done, Refusal> {
    let p = door.posted(fields)?;
    let id: DeviceId = id.parse().map_err(|_| nothing())?;
    let mut ctx = door.visit.write(p.op).await?;
    let right = Right::own(&mut ctx).await?;
    device::block(&mut ctx, &right, id).await?;
    ctx.commit().await?;
    Ok(Done::to(ME))
}

/// Takes a passkey away.
pub(super) async fn remove_passkey(
    door: Door,
    Path(id): Path<String>,
    Form(fields): Form<Fields>,
) -> Response {
    let door = door.at("/ways");
    let made = removed(&door, fields, &id).await;
    made.map_or_else(|r| door.refuse(r), Done::answer)
}

async fn removed(door: &Door, fields: Fields, id: &str) -> Result<Done, Refusal> {
    let p = door.posted(fields)?;
    let id: PasskeyId = id.parse().map_err(|_| nothing())?;
    let mut ctx = door.visit.write(p.op).await?;
    let right = Right::own(&mut ctx).await?;
    passkey::remove(&mut ctx, &right, id).await?;
    ctx.commit().await?;
    Ok(Done::to("/ways"))
}
