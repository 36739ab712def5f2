//! `/welcome`: the page of a link. Looking at it uses nothing up; its button does.

use access::sessions::{self, How};
use access::ways::links::{self, Purpose};
use access::ways::pending;
use access::{AccessError, users};
use axum::response::Response;
use system::{Cookie, Form, Refusal};

use super::door::{Done, Door, Fields};
use crate::messages as m;
use crate::views::{self, Entry, Sheet};

/// The parameter in which a link carries its secret. The log shows paths without parameters.
pub(crate) const KEY: &str = "k";

/// The page.
pub(super) async fn show(door: Door) -> Response {
    match page(&door).await {
        Ok(response) => response,
        Err(r) => door.refuse(r),
    }
}

async fn page(door: &Door) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let key = door.visit.here.value(KEY).ok_or(AccessError::LinkOver)?;
    let mut ctx = door.visit.read().await?;
    let (purpose, person) = links::look(&mut ctx, &key).await?;
    let name = match person {
        Some(person) => users::one(&mut ctx.tx, person).await.map_err(AccessError::from)?.map(|a| a.name),
        None => None,
    };
    ctx.rollback().await?;
    let (action, op) = (door.visit.here.without("lang").href(), door.visit.operation());
    let sheet = Sheet { action: &action, op: &op, entry: &Entry::default() };
    let body = views::sign_in::welcome(l, &sheet, purpose, name.as_deref(), door.is_in());
    Ok(door.page(m::title_welcome(l), "", body))
}

/// The button was pressed.
pub(super) async fn send(door: Door, Form(fields): Form<Fields>) -> Response {
    match used(&door, fields).await {
        Ok(done) => done.answer(),
        Err(r) => door.refuse(r),
    }
}

async fn used(door: &Door, fields: Fields) -> Result<Done, Refusal> {
    door.posted(fields)?;
    let key = door.visit.here.value(KEY).ok_or(AccessError::LinkOver)?;
    let mut ctx = door.beside().await?;
    let (token, pending) = links::take(&mut ctx, &key).await?;
    let done = match (pending.purpose, pending.person) {
        (Some(Purpose::SignIn), Some(person)) => {
            let session = sessions::open(&mut ctx, person, &[How::Link], &door.browser()).await?;
            pending::end(&mut ctx, pending).await?;
            Done::to("/").cookie(door.give(Cookie::Session, session.cookie())).cookie(door.take(Cookie::Step))
        }
        (purpose, _) => {
            let to = if purpose == Some(Purpose::SetUp) { "/set-up" } else { "/ways" };
            Done::to(to).cookie(door.give(Cookie::Step, token.cookie()))
        }
    };
    ctx.commit().await?;
    Ok(done)
}

/// The address that a link is.
pub(crate) fn address(site: &system::Site, link: &access::ways::links::Secret) -> String {
    site.link(&ui::Here::new("/welcome").with(KEY, link.text()).href())
}
