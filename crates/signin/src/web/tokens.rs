//! `/me/tokens`: the tokens of one's programs. A new one is shown once.

use access::tokens::{self, GIVEN, LONGEST, New, TokenId};
use access::{AccessError, Action};
use axum::extract::Path;
use axum::response::Response;
use system::{Form, Refusal};
use words::message::both;

use super::door::{Done, Door, Fields, Posted, Stop, nothing};
use crate::messages as m;
use crate::people;
use crate::sentences as say;
use crate::views::tokens::{Shown, TICKS, tokens as view};
use crate::views::{Entry, Sheet};

/// The address of the page.
pub(super) const HERE: &str = "/me/tokens";

/// The page.
pub(super) async fn show(door: Door) -> Response {
    page(&door, &Entry::default(), None).await.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door, entry: &Entry, made: Option<&str>) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let user = door.actor().user().filter(|_| door.is_in()).ok_or_else(nothing)?;
    let mut ctx = door.visit.read().await?;
    let known = tokens::list(&mut ctx, user.id).await?;
    let names =
        say::names_of(&mut ctx, known.iter().filter_map(|k| k.area)).await.map_err(AccessError::from)?;
    let now = ctx.now;
    ctx.rollback().await?;
    let op = door.visit.operation();
    let may: Vec<Action> = GIVEN.into_iter().filter(|a| door.actor().may(*a)).collect();
    let sheet = Sheet { action: HERE, op: &op, entry };
    let body = view(l, &Shown { known: &known, names: &names, now, may: &may, made, op: &op, sheet });
    let title = m::tokens_title(l);
    Ok(match entry.wrong.is_empty() {
        true => door.page(title, HERE, body),
        false => door.again(title, HERE, body),
    })
}

/// Makes one.
pub(super) async fn make(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(posted) => posted,
        Err(r) => return door.refuse(r),
    };
    let shown = match made(&door, &posted).await {
        Ok(Some(secret)) => page(&door, &Entry::default(), Some(&secret)).await,
        // Sent twice: it was made, and shown then.
        Ok(None) => return Done::to(HERE).answer(),
        Err(Stop::Wrong(wrong)) => page(&door, &posted.all(wrong), None).await,
        Err(Stop::Refused(r)) => Err(r),
    };
    shown.unwrap_or_else(|r| door.refuse(r))
}

async fn made(door: &Door, p: &Posted) -> Result<Option<String>, Stop> {
    let person = door.actor().user().map(|u| u.id).ok_or_else(nothing)?;
    let actions: Vec<Action> =
        TICKS.into_iter().filter(|(_, field)| p.text(field) == "yes").map(|(action, _)| action).collect();
    let days: i64 = p.text("days").parse().unwrap_or(LONGEST);
    let mut ctx = door.visit.write(p.op).await?;
    if ctx.is_done().await? {
        ctx.rollback().await?;
        return Ok(None);
    }
    let area = match p.text("area") {
        "" => None,
        asked => match people::area(&mut ctx, asked).await? {
            Ok(area) => Some(area.uuid()),
            Err(e) => return Err(Stop::at("area", e.text())),
        },
    };
    let new = New { person, name: p.text("name").to_owned(), actions, area, days };
    let made = match tokens::make(&mut ctx, new).await {
        Ok(made) => made,
        Err(AccessError::Told(_, text)) => return Err(Stop::at("name", text)),
        Err(AccessError::Forbidden(_)) => return Err(Stop::at("name", both(m::token_beyond))),
        Err(e) => return Err(e.into()),
    };
    ctx.answer("token", &[], &()).await?;
    ctx.commit().await?;
    Ok(Some(made.secret))
}

/// Ends one.
pub(super) async fn end(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let door = door.at(HERE);
    ended(&door, fields, &id).await.map_or_else(|r| door.refuse(r), Done::answer)
}

async fn ended(door: &Door, fields: Fields, id: &str) -> Result<Done, Refusal> {
    let p = door.posted(fields)?;
    let person = door.actor().user().map(|u| u.id).ok_or_else(nothing)?;
    let id: TokenId = id.parse().map_err(|_| nothing())?;
    let mut ctx = door.visit.write(p.op).await?;
    match tokens::end(&mut ctx, person, id).await {
        Ok(()) => ctx.commit().await?,
        // Ended before, or sent twice: it is as was wanted.
        Err(AccessError::NotFound) => ctx.rollback().await?,
        Err(e) => return Err(e.into()),
    }
    Ok(Done::to(HERE))
}
