//! `/data-handling`, `/notices/{purpose}`, `/.well-known/security.txt`: what everybody may know before saying anything.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;
use system::{Content, Refusal, Visit};
use words::message::both;

use super::{HANDLING, missing};
use crate::actions::notices;
use crate::handling::handling;
use crate::messages as m;
use crate::model::{Purpose, Setting};
use crate::{store, views};

/// How data are handled.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let x = handling(&visit.shared, &mut ctx).await?;
    ctx.rollback().await?;
    let body = views::handling::page(l, &x);
    Ok(Content { title: m::handling_title(l), current: HANDLING, day: None, body, lasting: false })
}

/// What people are told of a purpose, in the language of the page; in another by `?language=`.
pub(super) async fn notice(visit: Visit, Path(purpose): Path<String>) -> Response {
    let made = told(&visit, &purpose).await;
    visit.answer(made)
}

async fn told(visit: &Visit, purpose: &str) -> Result<Content, Refusal> {
    let l = visit.l;
    let purpose = Purpose::from_name(purpose).ok_or_else(missing)?;
    let language = visit.here.value("language").unwrap_or_else(|| l.code().to_owned());
    let mut ctx = visit.read().await?;
    let all = store::notices::all(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    let today = ctx.today();
    ctx.rollback().await?;
    let found = notices::in_force(&all, purpose, &language, today);
    let found = found.ok_or_else(|| Refusal::told(base::Kind::NotFound, both(m::no_notice)))?;
    let body = views::notice(found, l);
    Ok(Content { title: m::purpose(l, purpose.name()), current: HANDLING, day: None, body, lasting: false })
}

/// Days for which `security.txt` says that it holds; RFC 9116 asks for less than a year.
const HOLDS: i32 = 180;

/// Whom to tell of a weakness (RFC 9116); nothing, as long as the organisation names nobody.
pub(super) async fn security(visit: Visit) -> Response {
    match text(&visit).await {
        Ok(text) => ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response(),
        Err(r) => visit.answer(Err(r)),
    }
}

async fn text(visit: &Visit) -> Result<String, Refusal> {
    let mut ctx = visit.read().await?;
    let settings = store::settings::settings(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    let expires = ctx.today().plus(HOLDS).start();
    ctx.rollback().await?;
    match settings.get(Setting::ContactAddress) {
        "" => Err(missing()),
        address => Ok(format!("Contact: {address}\nExpires: {expires}\nPreferred-Languages: hi, en\n")),
    }
}
