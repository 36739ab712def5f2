//! `/sign-in/device`: the people of this phone, each with a PIN. Several may share one.

use access::UserId;
use access::sessions::{self, How};
use access::ways::device::{self, Jar};
use axum::response::Response;
use system::{Cookie, Form, Refusal, SIGN_IN};
use words::message::both;

use super::door::{Done, Door, Fields, Posted, Stop};
use super::sign_in::waits;
use crate::messages as m;
use crate::views::{self, Entry, Sheet};

const HERE: &str = "/sign-in/device";

/// The page.
pub(super) async fn show(door: Door) -> Response {
    if door.is_in() {
        return Done::to(door.next()).answer();
    }
    let made = page(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

/// The secrets of this phone.
pub(super) fn jar(door: &Door) -> Jar {
    door.cookie(Cookie::Device).map(Jar::read).unwrap_or_default()
}

async fn page(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let people = device::known(&mut ctx, &jar(door)).await?;
    ctx.rollback().await?;
    let (action, op, office) = (door.on(HERE), door.visit.operation(), door.on(SIGN_IN));
    let body = views::sign_in::device(l, &Sheet { action: &action, op: &op, entry }, &people, &office);
    Ok(match entry.wrong.is_empty() {
        true => door.page(m::title_device(l), "", body),
        false => door.again(m::title_device(l), "", body),
    })
}

/// A PIN was sent.
pub(super) async fn send(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match entered(&door, &posted).await {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let made = page(&door, &posted.entry(&["person"], wrong)).await;
            made.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn entered(door: &Door, p: &Posted) -> Result<Done, Stop> {
    let unknown = || Stop::at("person", both(m::choose));
    let person: UserId = p.text("person").parse().map_err(|_| unknown())?;
    let right = device::check(&door.visit.shared.host, &jar(door), person, p.secret("pin")).await;
    if !right.map_err(waits("pin"))? {
        return Err(Stop::at("pin", both(m::pin_wrong)));
    }
    let mut ctx = door.beside().await?;
    let token = sessions::open(&mut ctx, person, &[How::Device], &door.browser()).await?;
    ctx.commit().await?;
    Ok(Done::to(door.next()).cookie(door.give(Cookie::Session, token.cookie())))
}
