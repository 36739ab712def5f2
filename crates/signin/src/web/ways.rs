//! `/ways`: how somebody comes in from now on. For whoever came by a link, and, after a fresh proof, for whoever has signed in.

use access::sessions::{self, How};
use access::ways::passkey;
use access::ways::pending::{self, Pending};
use access::ways::{self, Right, device, password, recovery, totp};
use access::{AccessError, Ctx, Role, UserId, users};
use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, header};
use system::{Cookie, Form, ME, Refusal};
use words::message::both;

use super::door::{Done, Door, Fields, Posted, Stop, nothing, with_cookies};
use crate::entered;
use crate::messages as m;
use crate::sentences as say;
use crate::views::{self, Entry, Sheet};

const HERE: &str = "/ways";
const PASSWORD: &str = "/ways/password";
const APP: &str = "/ways/app";
const PIN: &str = "/ways/pin";
const RECOVERY: &str = "/ways/recovery";
const PASSKEY: &str = "/ways/passkey";
const ASK: &str = "/ways/passkey/ask";

/// The right to change ways in: that of a link that was used in this browser, else one's own.
async fn right(door: &Door, ctx: &mut Ctx) -> Result<(Right, Option<Pending>), AccessError> {
    let by_link =
        door.pending(ctx).await?.filter(|p| p.purpose.is_some_and(|p| p.sets_up()) && p.person.is_some());
    match by_link {
        Some(pending) => Ok((Right::by(ctx, &pending).await?, Some(pending))),
        None => Ok((Right::own(ctx).await?, None)),
    }
}

/// The roles that somebody holds today.
async fn roles(door: &Door, ctx: &mut Ctx, person: UserId) -> Result<Vec<Role>, AccessError> {
    let authority = door.visit.shared.host.authority(&mut ctx.tx, person).await?;
    Ok(authority.held().iter().map(|h| h.role).collect())
}

/// The page.
pub(super) async fn show(door: Door) -> Response {
    let made = page(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let (right, pending) = right(door, &mut ctx).await?;
    let person = right.person();
    let have = ways::of(&mut ctx, person).await?;
    let roles = roles(door, &mut ctx, person).await?;
    let account =
        users::one(&mut ctx.tx, person).await.map_err(AccessError::from)?.ok_or(AccessError::NotFound)?;
    let keys = passkey::list(&mut ctx, person).await?;
    ctx.rollback().await?;
    let op = door.visit.operation();
    let sheet = |action| Sheet { action, op: &op, entry };
    let office = !sessions::enough(&[How::Device], &roles);
    let offered = views::ways::Ways {
        name: pending.is_some().then_some(account.name.as_str()),
        login: account.login.as_deref(),
        have,
        passkey: door.party().map(|_| (ASK, PASSKEY)),
        pin: (!office).then(|| sheet(PIN)),
        // In the field a PIN is enough; whoever has no name to type chooses one with the password.
        password: (office || account.login.is_some()).then(|| sheet(PASSWORD)),
        app: have.password.then_some(APP),
        recovery: (pending.is_none() && (have.password || have.recovery_left > 0)).then(|| sheet(RECOVERY)),
        keys: if pending.is_none() { &keys } else { &[] },
        op: &op,
    };
    let body = views::ways::ways(l, &offered);
    Ok(match entry.wrong.is_empty() {
        true => door.page(m::title_ways(l), ME, body),
        false => door.again(m::title_ways(l), ME, body),
    })
}

/// A form of this page was sent: on it goes, or the page is shown again with what is wrong.
async fn answer(door: &Door, made: Result<Done, Stop>) -> Response {
    match made {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let again = page(door, &Entry { wrong, ..Entry::default() }).await;
            again.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

/// After a change: whoever came by a link is in if that is enough, else they go on; everybody else is back.
async fn on(
    door: &Door,
    ctx: &mut Ctx,
    right: &Right,
    pending: Option<Pending>,
    how: &[How],
) -> Result<Done, AccessError> {
    let Some(pending) = pending else { return Ok(Done::to(ME)) };
    let token = sessions::open(ctx, right.person(), how, &door.browser()).await?;
    pending::end(ctx, pending).await?;
    Ok(Done::to("/").cookie(door.give(Cookie::Session, token.cookie())).cookie(door.take(Cookie::Step)))
}

/// A password was chosen.
pub(super) async fn set_password(door: Door, Form(fields): Form<Fields>) -> Response {
    let door = door.at(HERE);
    let made = password_set(&door, fields).await;
    answer(&door, made).await
}

async fn password_set(door: &Door, fields: Fields) -> Result<Done, Stop> {
    let p = door.posted(fields)?;
    let host = &door.visit.shared.host;
    let mut ctx = door.visit.read().await?;
    let (may, _) = right(door, &mut ctx).await?;
    let account = users::one(&mut ctx.tx, may.person()).await?.ok_or(AccessError::NotFound)?;
    ctx.rollback().await?;
    let chosen = account.login.is_none().then(|| p.text("login"));
    if let Some(Err(why)) = chosen.map(entered::login) {
        return Err(Stop::at("login", why));
    }
    let login = account.login.as_deref().or(chosen).unwrap_or_default();
    let organisation = door.visit.shared.installation().map_or("", |i| i.organisation.as_str());
    let ready = password::prepare(host, p.secret("password"), &[&account.name, login, organisation]).await?;
    let ready = ready.map_err(|faults| {
        Stop::Wrong(faults.iter().map(|f| ("password", say::password_fault(f))).collect())
    })?;
    let mut ctx = door.visit.write(p.op).await?;
    let (right, pending) = right(door, &mut ctx).await?;
    if let Some(login) = chosen {
        let named = password::choose_login(&mut ctx, &right, login).await;
        named.map_err(|e| match e {
            AccessError::Taken => Stop::at("login", both(m::login_taken)),
            other => other.into(),
        })?;
    }
    password::set(&mut ctx, &right, ready).await?;
    ctx.commit().await?;
    // A password alone opens nothing: the app comes next.
    Ok(Done::to(if pending.is_some() { APP } else { ME }))
}

/// The page that shows the app its secret.
pub(super) async fn app(door: Door) -> Response {
    let made = app_page(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn app_page(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let (may, _) = right(door, &mut ctx).await?;
    let begun = totp::shown_again(&mut ctx, &may).await?;
    ctx.rollback().await?;
    let begun = match begun {
        Some(begun) => begun,
        // Nobody asked by a form, but nothing that counts changes: the app counts with its first code only.
        None => {
            let mut ctx = door.visit.unasked().await?;
            let (right, _) = right(door, &mut ctx).await?;
            let begun = totp::begin(&mut ctx, &right).await?;
            ctx.commit().await?;
            begun
        }
    };
    let op = door.visit.operation();
    let body = views::ways::app(l, &Sheet { action: APP, op: &op, entry }, &begun);
    Ok(match entry.wrong.is_empty() {
        true => door.page(m::title_app(l), ME, body),
        false => door.again(m::title_app(l), ME, body),
    })
}

/// The first code of the app was sent.
pub(super) async fn confirm_app(door: Door, Form(fields): Form<Fields>) -> Response {
    match app_confirmed(&door, fields).await {
        Ok(response) => response,
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let again = app_page(&door, &Entry { wrong, ..Entry::default() }).await;
            again.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn app_confirmed(door: &Door, fields: Fields) -> Result<Response, Stop> {
    let p = door.posted(fields)?;
    let mut ctx = door.visit.write(p.op).await?;
    let (right, pending) = right(door, &mut ctx).await?;
    if !totp::confirm(&mut ctx, &right, p.text("code")).await? {
        return Err(Stop::at("code", both(m::code_wrong)));
    }
    let by_link = pending.is_some();
    let codes = match by_link || ways::of(&mut ctx, right.person()).await?.recovery_left == 0 {
        true => Some(recovery::make(&mut ctx, &right).await?),
        false => None,
    };
    let done = on(door, &mut ctx, &right, pending, &[How::Password, How::Totp]).await?;
    ctx.commit().await?;
    Ok(match codes {
        Some(codes) => printed(door, &codes, &done.to, done.cookies),
        None => done.answer(),
    })
}

/// The codes, this once.
fn printed(door: &Door, codes: &[String], to: &str, cookies: Vec<Option<HeaderValue>>) -> Response {
    let l = door.visit.l;
    with_cookies(door.page(m::title_recovery(l), ME, views::ways::recovery(l, codes, to)), cookies)
}

/// New recovery codes are asked for.
pub(super) async fn new_codes(door: Door, Form(fields): Form<Fields>) -> Response {
    let door = door.at(HERE);
    match codes_made(&door, fields).await {
        Ok(codes) => printed(&door, &codes, ME, Vec::new()),
        Err(r) => door.refuse(r),
    }
}

async fn codes_made(door: &Door, fields: Fields) -> Result<Vec<String>, Refusal> {
    let p = door.posted(fields)?;
    let mut ctx = door.visit.write(p.op).await?;
    let right = Right::own(&mut ctx).await?;
    let codes = recovery::make(&mut ctx, &right).await?;
    ctx.commit().await?;
    Ok(codes)
}

/// A PIN for this phone was chosen.
pub(super) async fn set_pin(door: Door, Form(fields): Form<Fields>) -> Response {
    let door = door.at(HERE);
    let made = pin_set(&door, fields).await;
    answer(&door, made).await
}

async fn pin_set(door: &Door, fields: Fields) -> Result<Done, Stop> {
    let p = door.posted(fields)?;
    if p.secret("pin").trim() != p.secret("pin_again").trim() {
        return Err(Stop::at("pin_again", both(m::pin_differs)));
    }
    let mut ctx = door.visit.read().await?;
    let (may, _) = right(door, &mut ctx).await?;
    ctx.rollback().await?;
    let ready = device::prepare(&door.visit.shared.host, may.person(), p.secret("pin")).await?;
    let ready = ready.map_err(|fault| Stop::at("pin", say::pin_fault(fault)))?;
    let mut ctx = door.visit.write(p.op).await?;
    let (right, pending) = right(door, &mut ctx).await?;
    let name = if p.text("phone").is_empty() { door.browser() } else { p.text("phone").to_owned() };
    let token = device::enrol(&mut ctx, &right, ready, &name).await?;
    let done = on(door, &mut ctx, &right, pending, &[How::Device]).await?;
    ctx.commit().await?;
    let jar = super::device::jar(door).with(&token);
    Ok(done.cookie(door.give(Cookie::Device, &jar.cookie())))
}

/// A script asks how a new passkey is to be made.
pub(super) async fn ask(door: Door, Form(fields): Form<Fields>) -> Response {
    match asked(&door, fields).await {
        Ok(options) => ([(header::CONTENT_TYPE, "application/json")], options).into_response(),
        Err(r) => door.refuse(r),
    }
}

async fn asked(door: &Door, fields: Fields) -> Result<String, Refusal> {
    door.posted(fields)?;
    let party = door.party().ok_or_else(nothing)?;
    let mut ctx = door.beside().await?;
    let (right, _) = right(door, &mut ctx).await?;
    let options = passkey::begin_add(&mut ctx, &party, &right).await?;
    ctx.commit().await?;
    Ok(options)
}

/// A new passkey was sent.
pub(super) async fn add_passkey(door: Door, Form(fields): Form<Fields>) -> Response {
    let door = door.at(HERE);
    let made = passkey_added(&door, fields).await;
    answer(&door, made).await
}

async fn passkey_added(door: &Door, fields: Fields) -> Result<Done, Stop> {
    let p: Posted = door.posted(fields)?;
    let party = door.party().ok_or_else(nothing)?;
    let mut ctx = door.visit.write(p.op).await?;
    let (right, pending) = right(door, &mut ctx).await?;
    let name = if p.text("name").is_empty() { door.browser() } else { p.text("name").to_owned() };
    passkey::finish_add(&mut ctx, &party, &right, &name, p.secret("answer")).await?;
    let done = on(door, &mut ctx, &right, pending, &[How::Passkey]).await?;
    ctx.commit().await?;
    Ok(done)
}
