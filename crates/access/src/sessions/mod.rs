//! Sessions: who is signed in, since when, and until when.
//!
//! A session is a row; the browser holds `<person>.<secret>` in a cookie, the row the SHA-256 of the secret. Whoever enters is looked up again each
//! time: what they may do, whether they were shut out, and how long a session of their roles lasts ([`rules`]). So all of it changes in the same
//! instant for everybody who is in. Signing in and every fresh proof give the browser a new secret; the old one is worth nothing then.

pub mod rules;
mod store;

use std::sync::Arc;
use std::time::Duration;

pub use rules::{How, Limits, enough, limits};

use crate::ways::token::Token;
use crate::ways::{links, pending};
use crate::{
    AccessError, Action, Actor, Authority, Ctx, Host, Line, Result, Role, User, UserId, actions, users,
};

base::typed_id!(SessionId, "a session");

/// Somebody signed in on one browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its id; it stays the same when its secret changes.
    pub id: SessionId,
    /// Who.
    pub person: UserId,
    /// When it began, microseconds since the epoch.
    pub opened_at: i64,
    /// When it was last used, to the minute.
    pub seen_at: i64,
    /// When it was last proved who sits there.
    pub proved_at: i64,
    /// What was proved.
    pub how: Vec<How>,
    /// When it ends if nobody uses it any more.
    pub ends_at: i64,
    /// In which browser, in words that its owner recognises.
    pub device: String,
}

/// `seen_at` is written at most once in this time, in microseconds: a minute.
const MINUTE: i64 = 60_000_000;
/// For how long a request may wait to write `seen_at`. A long import holds the one writer of SQLite; the next request writes it then.
const PATIENCE: Duration = Duration::from_millis(100);
/// Characters kept of the words for a browser.
const WORDS: usize = 80;

/// Opens a session for somebody who has proved who they are. The session in which this is done, if any, ends with it, and so does every sign-in of
/// theirs that is under way.
///
/// # Errors
/// [`AccessError::NotFound`] if there is nobody, or they were shut out; [`AccessError::SecondFactor`] if what was proved is not enough for
/// their roles ([`enough`]).
pub async fn open(ctx: &mut Ctx, person: UserId, how: &[How], device: &str) -> Result<Token> {
    let known = users::one(&mut ctx.tx, person).await?;
    known.filter(|a| a.disabled_at.is_none()).ok_or(AccessError::NotFound)?;
    let roles = roles_of(ctx, person).await?;
    // Only a link that was made for it, and used in this very act, stands for itself.
    let by_link = how.contains(&How::Link) && links::signs_in_now(ctx, person).await?;
    let proved: Vec<How> = how.iter().copied().filter(|h| by_link || *h != How::Link).collect();
    if !by_link && !enough(&proved, &roles) {
        return Err(AccessError::SecondFactor);
    }
    if let Some(user) = ctx.actor.user().filter(|u| u.limits.is_none()) {
        let (id, session) = (user.id, user.session);
        store::end(&mut ctx.tx, id, session).await?;
    }
    clear(ctx, person, limits(&roles)).await?;
    let token = Token::make(&*ctx.rng, person.uuid());
    let words = device.chars().filter(|c| !c.is_control()).take(WORDS).collect();
    let session = Session {
        id: ctx.ids.make(),
        person,
        opened_at: ctx.now,
        seen_at: ctx.now,
        proved_at: ctx.now,
        how: proved,
        ends_at: limits(&roles).ends_at(ctx.now, ctx.now),
        device: words,
    };
    store::insert(&mut ctx.tx, &session, &token.hash()).await?;
    pending::end_of(ctx, person).await?;
    let object = format!("session {} of user {person}: {}", session.id, How::text(&session.how));
    ctx.audit(Line::of(Action::SignIn, object).by(person));
    Ok(token)
}

/// Who sends this cookie: `None` if it is unknown, ended, was idle for too long or has reached its limit, if its owner was shut out, or if their roles
/// now ask for more than was proved.
///
/// # Errors
/// If the database does not answer.
pub async fn enter(host: &Host, cookie: &str) -> Result<Option<Actor>> {
    let Some(token) = Token::parse(cookie) else { return Ok(None) };
    let person = UserId::from(token.owner());
    let mut tx = host.db.read().await?;
    let stored = store::of_person(&mut tx, person).await?;
    let Some(session) = stored.into_iter().find(|s| token.is(&s.secret)).map(|s| s.session) else {
        return Ok(None);
    };
    let account = users::one(&mut tx, person).await?;
    let Some(account) = account.filter(|a| a.disabled_at.is_none()) else { return Ok(None) };
    let authority = host.authority(&mut tx, person).await?;
    tx.rollback().await?;

    let (now, roles) = (host.clock.micros(), roles(&authority));
    let over = limits(&roles).ends_at(session.opened_at, session.seen_at) <= now;
    if over || !(session.how.contains(&How::Link) || enough(&session.how, &roles)) {
        return Ok(None);
    }
    if now - session.seen_at >= MINUTE {
        touch(host, &session, now).await?;
    }
    let (proved_at, session) = (session.proved_at, session.id.uuid());
    let user = User { id: person, name: account.name, authority, proved_at, session, limits: None };
    Ok(Some(Actor::User(Arc::new(user))))
}

/// Outside of the writers' turn, and not at any price: a request is answered even while nothing can be written.
async fn touch(host: &Host, session: &Session, now: i64) -> Result<()> {
    let write = async {
        let mut tx = host.db.write().await?;
        store::touch(&mut tx, session, now).await?;
        tx.commit().await
    };
    match tokio::time::timeout(PATIENCE, write).await {
        Err(_) | Ok(Err(db::DbError::Busy(_))) => Ok(()),
        Ok(done) => Ok(done?),
    }
}

/// Makes the proof of the actor's session fresh: what was proved once more was checked before. The session goes on under a new secret.
///
/// # Errors
/// [`AccessError::NotSignedIn`] unless a person acts whose session is still there; [`AccessError::SecondFactor`] for a proof that makes none
/// fresh ([`rules::refreshes`]).
pub async fn prove(ctx: &mut Ctx, how: How) -> Result<Token> {
    let user = ctx.actor.user().filter(|u| u.limits.is_none()).ok_or(AccessError::NotSignedIn)?.clone();
    if !rules::refreshes(how, &roles(&user.authority)) {
        return Err(AccessError::SecondFactor);
    }
    let stored = store::of_person(&mut ctx.tx, user.id).await?;
    let mine = stored.into_iter().map(|s| s.session).find(|s| s.id.uuid() == user.session);
    let mut session = mine.ok_or(AccessError::NotSignedIn)?;
    session.how.push(how);
    let token = Token::make(&*ctx.rng, user.id.uuid());
    if !store::prove(&mut ctx.tx, &session, &token.hash(), ctx.now).await? {
        return Err(AccessError::NotSignedIn);
    }
    let object = format!("session {} proved: {}", session.id, how.name());
    ctx.audit(Line::of(Action::SignIn, object));
    ctx.actor = Actor::User(Arc::new(User { proved_at: ctx.now, ..user }));
    Ok(token)
}

/// The open sessions of a person, the oldest first: one's own, or those of somebody whom the actor may manage.
///
/// # Errors
/// [`AccessError::Forbidden`] and its like; [`AccessError::NotFound`] for somebody above the actor.
pub async fn list(ctx: &mut Ctx, person: UserId) -> Result<Vec<Session>> {
    own_or_managed(ctx, person).await?;
    let limits = limits(&roles_of(ctx, person).await?);
    let stored = store::of_person(&mut ctx.tx, person).await?;
    let with_end = stored
        .into_iter()
        .map(|s| Session { ends_at: limits.ends_at(s.session.opened_at, s.session.seen_at), ..s.session });
    let now = ctx.now;
    Ok(with_end.filter(|s| s.ends_at > now).collect())
}

/// Ends one of the actor's own sessions; signing out ends the one in which this is asked.
///
/// # Errors
/// [`AccessError::NotFound`] for anything else than an own session.
pub async fn end(ctx: &mut Ctx, id: SessionId) -> Result<()> {
    ctx.authorise(Action::SeeOwnData)?;
    let person = ctx.actor.user().ok_or(AccessError::NotFound)?.id;
    if !store::end(&mut ctx.tx, person, id.uuid()).await? {
        return Err(AccessError::NotFound);
    }
    ctx.audit(Line::of(Action::SignIn, format!("session {id} ended")));
    Ok(())
}

/// Ends every session of a person, but for one; how many: one's own, or those of somebody whom the actor may manage.
///
/// # Errors
/// As [`list`].
pub async fn end_all(ctx: &mut Ctx, person: UserId, except: Option<SessionId>) -> Result<u64> {
    own_or_managed(ctx, person).await?;
    end_every(ctx, person, except).await
}

/// The same, for an act that has been allowed already.
pub(crate) async fn end_every(ctx: &mut Ctx, person: UserId, except: Option<SessionId>) -> Result<u64> {
    let ended = store::end_others(&mut ctx.tx, person, except.map(SessionId::uuid)).await?;
    if ended > 0 {
        ctx.audit(Line::of(Action::SignIn, format!("sessions of user {person} ended")));
    }
    Ok(ended)
}

/// What of somebody's past is over is forgotten when they sign in again.
async fn clear(ctx: &mut Ctx, person: UserId, limits: Limits) -> Result<()> {
    for old in store::of_person(&mut ctx.tx, person).await? {
        if limits.ends_at(old.session.opened_at, old.session.seen_at) <= ctx.now {
            store::end(&mut ctx.tx, person, old.session.id.uuid()).await?;
        }
    }
    Ok(())
}

async fn own_or_managed(ctx: &mut Ctx, person: UserId) -> Result<()> {
    if ctx.actor.user().is_some_and(|u| u.id == person) {
        ctx.authorise(Action::SeeOwnData)?;
    } else {
        actions::may_manage(ctx, person).await?;
    }
    Ok(())
}

fn roles(authority: &Authority) -> Vec<Role> {
    authority.held().iter().map(|h| h.role).collect()
}

/// The roles that somebody holds today.
pub(crate) async fn roles_of(ctx: &mut Ctx, person: UserId) -> Result<Vec<Role>> {
    let (places, offices, today) = (ctx.places.clone(), ctx.offices.clone(), ctx.today());
    Ok(roles(&Authority::load(&mut ctx.tx, &*places, &*offices, person, today).await?))
}
