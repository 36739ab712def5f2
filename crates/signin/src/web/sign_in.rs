//! `/sign-in`, `/sign-in/second`, `/sign-in/passkey`: coming in with a name and a password and a second proof, or with a passkey.

use access::sessions::{self, How};
use access::ways::passkey::{self, Asked};
use access::ways::pending::{self, Pending};
use access::ways::{password, recovery, totp};
use access::{AccessError, UserId, ways};
use axum::response::{IntoResponse as _, Response};
use http::header;
use system::{Cookie, Form, Refusal, SIGN_IN};
use words::message::both;

use super::door::{Done, Door, Fields, Posted, Stop, with_cookies};
use crate::messages as m;
use crate::views::sign_in::Key;
use crate::views::{self, Entry, Sheet};

const SECOND: &str = "/sign-in/second";
pub(super) const PASSKEY: &str = "/sign-in/passkey";
pub(super) const ANSWER: &str = "/sign-in/passkey/answer";
const DEVICE: &str = "/sign-in/device";

/// The page.
pub(super) async fn show(door: Door) -> Response {
    if door.is_in() {
        return Done::to(door.next()).answer();
    }
    page(&door, &Entry::default())
}

fn page(door: &Door, entry: &Entry) -> Response {
    let l = door.visit.l;
    let op = door.visit.operation();
    let (action, begin, answer) = (door.on(SIGN_IN), door.on(PASSKEY), door.on(ANSWER));
    let sheet = Sheet { action: &action, op: &op, entry };
    let key = door.party().map(|_| Key { begin: &begin, answer: &answer, op: &op });
    let device = door.cookie(Cookie::Device).map(|_| door.on(DEVICE));
    let body = views::sign_in::first(l, &sheet, key.as_ref(), device.as_deref());
    match entry.wrong.is_empty() {
        true => door.page(m::title_sign_in(l), "", body),
        false => door.again(m::title_sign_in(l), "", body),
    }
}

/// Name and password were sent.
pub(super) async fn send(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match first(&door, &posted).await {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => page(&door, &posted.entry(&["login"], wrong)),
    }
}

async fn first(door: &Door, p: &Posted) -> Result<Done, Stop> {
    let host = &door.visit.shared.host;
    let (login, typed) = (p.text("login"), p.secret("password"));
    let found = password::check(host, login, typed, &door.visit.client.0).await.map_err(waits("password"))?;
    // One sentence for every reason: it does not say whether the name exists.
    let person = found.ok_or_else(|| Stop::at("password", both(m::sign_in_wrong)))?;
    let mut ctx = door.beside().await?;
    let (cookie, _) = pending::begin(&mut ctx, Some(person), &[How::Password]).await?;
    ctx.commit().await?;
    Ok(Done::to(door.on(SECOND)).cookie(door.give(Cookie::Step, cookie.cookie())))
}

/// Too many attempts are said beside the field, so that what was typed is still there.
pub(super) fn waits(field: &'static str) -> impl Fn(AccessError) -> Stop {
    move |e| match e {
        AccessError::Wait(_) | AccessError::Blocked => Stop::at(field, e.text()),
        other => other.into(),
    }
}

/// The second step.
pub(super) async fn second(door: Door) -> Response {
    let made = second_page(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn second_page(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let found = door.pending(&mut ctx).await?.filter(|p| p.purpose.is_none());
    let Some(person) = found.and_then(|p| p.person) else {
        return Err(Refusal::Elsewhere(door.on(SIGN_IN)));
    };
    let have = ways::of(&mut ctx, person).await?;
    ctx.rollback().await?;
    let op = door.visit.operation();
    let (action, begin, answer) = (door.on(SECOND), door.on(PASSKEY), door.on(ANSWER));
    let sheet = Sheet { action: &action, op: &op, entry };
    let key =
        door.party().filter(|_| have.passkeys > 0).map(|_| Key { begin: &begin, answer: &answer, op: &op });
    let body = views::sign_in::second(l, &sheet, key.as_ref());
    Ok(match entry.wrong.is_empty() {
        true => door.page(m::title_second(l), "", body),
        false => door.again(m::title_second(l), "", body),
    })
}

/// The code of the second step was sent.
pub(super) async fn send_second(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match finished(&door, &posted).await {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let made = second_page(&door, &posted.entry(&[], wrong)).await;
            made.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn finished(door: &Door, p: &Posted) -> Result<Done, Stop> {
    let mut ctx = door.visit.read().await?;
    let pending = door.pending(&mut ctx).await?.filter(|p| p.purpose.is_none());
    ctx.rollback().await?;
    let over = || Stop::Refused(Refusal::Elsewhere(door.on(SIGN_IN)));
    let pending = pending.ok_or_else(over)?;
    let person = pending.person.ok_or_else(over)?;
    let how = code(door, person, p.text("code")).await?;
    enter(door, pending, person, how).await
}

/// Which code this is, if it is right: one of the app, which has six digits, or one from paper.
pub(super) async fn code(door: &Door, person: UserId, typed: &str) -> Result<How, Stop> {
    let host = &door.visit.shared.host;
    let digits = typed.chars().filter(|c| !c.is_whitespace()).collect::<Vec<_>>();
    let of_app = digits.len() <= 6 && digits.iter().all(|c| c.is_numeric());
    let (right, how) = match of_app {
        true => (totp::check(host, person, typed).await, How::Totp),
        false => (recovery::check(host, person, typed).await, How::Recovery),
    };
    match right.map_err(waits("code"))? {
        true => Ok(how),
        false => Err(Stop::at("code", both(m::code_wrong))),
    }
}

/// Opens the session of a sign-in whose last proof is `how`.
async fn enter(door: &Door, pending: Pending, person: UserId, how: How) -> Result<Done, Stop> {
    let mut proved = pending.how.clone();
    proved.push(how);
    let mut ctx = door.beside().await?;
    let token = sessions::open(&mut ctx, person, &proved, &door.browser()).await?;
    pending::end(&mut ctx, pending).await?;
    ctx.commit().await?;
    Ok(Done::to(door.next())
        .cookie(door.give(Cookie::Session, token.cookie()))
        .cookie(door.take(Cookie::Step)))
}

/// A script asks what a passkey is to be asked.
pub(super) async fn ask(door: Door, Form(fields): Form<Fields>) -> Response {
    match asked(&door, fields).await {
        Ok((options, cookie)) => {
            with_cookies(([(header::CONTENT_TYPE, "application/json")], options).into_response(), [cookie])
        }
        Err(r) => door.refuse(r),
    }
}

async fn asked(door: &Door, fields: Fields) -> Result<(String, Option<http::HeaderValue>), Refusal> {
    door.posted(fields)?;
    let party = door.party().ok_or_else(super::door::nothing)?;
    let mut ctx = door.beside().await?;
    let (asked, cookie) = match door.is_in() {
        true => (Asked::again(door.actor())?, None),
        false => match door.pending(&mut ctx).await?.filter(|p| p.purpose.is_none()) {
            Some(pending) => (Asked::of(&pending), None),
            None => {
                let (token, pending) = pending::begin(&mut ctx, None, &[]).await?;
                (Asked::of(&pending), door.give(Cookie::Step, token.cookie()))
            }
        },
    };
    let options = passkey::begin(&mut ctx, &party, &asked).await?;
    ctx.commit().await?;
    Ok((options, cookie))
}

/// What the passkey answered was sent.
pub(super) async fn answer(door: Door, Form(fields): Form<Fields>) -> Response {
    match answered(&door, fields).await {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => page(&door, &Entry { wrong, ..Entry::default() }),
    }
}

async fn answered(door: &Door, fields: Fields) -> Result<Done, Stop> {
    let p = door.posted(fields)?;
    let party = door.party().ok_or_else(super::door::nothing)?;
    let host = &door.visit.shared.host;
    let refused = || AccessError::Passkey("not ours".to_owned());
    if let (true, Some(user)) = (door.is_in(), door.actor().user()) {
        let asked = Asked::again(door.actor())?;
        let found = passkey::finish(host, &party, &asked, p.secret("answer")).await?;
        found.filter(|person| *person == user.id).ok_or_else(refused)?;
        let mut ctx = door.beside().await?;
        let token = sessions::prove(&mut ctx, How::Passkey).await?;
        ctx.commit().await?;
        return Ok(Done::to(door.next()).cookie(door.give(Cookie::Session, token.cookie())));
    }
    let mut ctx = door.visit.read().await?;
    let pending = door.pending(&mut ctx).await?.filter(|p| p.purpose.is_none());
    ctx.rollback().await?;
    let pending = pending.ok_or_else(|| Refusal::Elsewhere(door.on(SIGN_IN)))?;
    let asked = Asked::of(&pending);
    let person = passkey::finish(host, &party, &asked, p.secret("answer")).await?.ok_or_else(refused)?;
    enter(door, pending, person, How::Passkey).await
}

/// The button that signs out: the session ends, and the browser forgets what it kept of us but the people of this phone.
pub(super) async fn out(door: Door, Form(fields): Form<Fields>) -> Response {
    match ended(&door, fields).await {
        Ok(mut response) => {
            // The cookies stay: among them is the one by which this phone knows its people.
            let forget = http::HeaderValue::from_static("\"cache\", \"storage\"");
            response.headers_mut().insert("clear-site-data", forget);
            response
        }
        Err(r) => door.refuse(r),
    }
}

async fn ended(door: &Door, fields: Fields) -> Result<Response, Refusal> {
    door.posted(fields)?;
    if let Some(user) = door.actor().user() {
        let mut ctx = door.beside().await?;
        match sessions::end(&mut ctx, user.session.into()).await {
            // Ended in another window.
            Ok(()) | Err(AccessError::NotFound) => ctx.commit().await?,
            Err(e) => return Err(e.into()),
        }
    }
    let done = Done::to(SIGN_IN).cookie(door.take(Cookie::Session)).cookie(door.take(Cookie::Step));
    Ok(done.answer())
}
