//! `/sign-in/again`: before a dangerous act, whoever has signed in proves once more that it is them.

use access::sessions::{self, How, rules};
use access::ways::{self, device, password};
use access::{AccessError, Role, users};
use axum::response::Response;
use system::{Cookie, Form, PROVE, Refusal};
use words::message::both;

use super::door::{Done, Door, Fields, Posted, Stop};
use super::sign_in::{ANSWER, PASSKEY, code, waits};
use crate::messages as m;
use crate::views::sign_in::{Again, Key};
use crate::views::{self, Entry, Sheet};

/// The page.
pub(super) async fn show(door: Door) -> Response {
    let made = page(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let user = door.actor().user().filter(|_| door.is_in()).ok_or(Refusal::SignIn)?;
    let mut ctx = door.visit.read().await?;
    let have = ways::of(&mut ctx, user.id).await?;
    let here = device::known(&mut ctx, &super::device::jar(door)).await?;
    ctx.rollback().await?;
    let roles: Vec<Role> = user.authority.held().iter().map(|h| h.role).collect();
    let pin = rules::refreshes(How::Device, &roles) && here.iter().any(|k| k.person == user.id);
    let op = door.visit.operation();
    let (action, begin, answer) = (door.on(PROVE), door.on(PASSKEY), door.on(ANSWER));
    let sheet = || Sheet { action: &action, op: &op, entry };
    let key =
        door.party().filter(|_| have.passkeys > 0).map(|_| Key { begin: &begin, answer: &answer, op: &op });
    let offered =
        Again { password: have.password.then(sheet), code: have.totp.then(sheet), pin: pin.then(sheet), key };
    let body = views::sign_in::again(l, &offered);
    Ok(match entry.wrong.is_empty() {
        true => door.page(m::title_again(l), "", body),
        false => door.again(m::title_again(l), "", body),
    })
}

/// A proof was sent.
pub(super) async fn send(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match proved(&door, &posted).await {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let made = page(&door, &posted.entry(&[], wrong)).await;
            made.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn proved(door: &Door, p: &Posted) -> Result<Done, Stop> {
    let user = door.actor().user().filter(|_| door.is_in()).ok_or(Refusal::SignIn)?;
    let host = &door.visit.shared.host;
    let how = if !p.secret("password").is_empty() {
        let mut ctx = door.visit.read().await?;
        let account = users::one(&mut ctx.tx, user.id).await?.ok_or(AccessError::NotSignedIn)?;
        ctx.rollback().await?;
        let login = account.login.unwrap_or_default();
        let found = password::check(host, &login, p.secret("password"), &door.visit.client.0).await;
        let found = found.map_err(waits("password"))?;
        found.filter(|f| *f == user.id).ok_or_else(|| Stop::at("password", both(m::password_wrong)))?;
        How::Password
    } else if !p.secret("pin").is_empty() {
        let right = device::check(host, &super::device::jar(door), user.id, p.secret("pin")).await;
        if !right.map_err(waits("pin"))? {
            return Err(Stop::at("pin", both(m::pin_wrong)));
        }
        How::Device
    } else {
        code(door, user.id, p.text("code")).await?
    };
    let mut ctx = door.beside().await?;
    let token = sessions::prove(&mut ctx, how).await?;
    ctx.commit().await?;
    Ok(Done::to(door.next()).cookie(door.give(Cookie::Session, token.cookie())))
}
