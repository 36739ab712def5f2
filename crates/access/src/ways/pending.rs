//! A sign-in that is under way: what was proved so far, until that is enough for a session. The browser holds its secret in a cookie of its own; it is
//! worth nothing but the next step.

use base::uuid::Uuid;
use db::{exec, row};

use super::links::Purpose;
use super::token::Token;
use crate::sessions::How;
use crate::{Ctx, Result, UserId};

base::typed_id!(PendingId, "a sign-in that is under way");

/// A sign-in that is under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Its id.
    pub id: PendingId,
    /// Who it is, as far as that was proved.
    pub person: Option<UserId>,
    /// What was proved so far.
    pub how: Vec<How>,
    /// The purpose of the link it began with, if it did.
    pub purpose: Option<Purpose>,
    /// When it is over, microseconds since the epoch.
    pub until: i64,
}

/// A sign-in takes ten minutes at most.
const STEPS: i64 = 10 * 60_000_000;
/// Whoever comes by a link sets up a way in first: an hour.
const LINK: i64 = 60 * 60_000_000;

const INSERT: &str = "INSERT INTO access_pending (pending_id, secret, person_id, how, purpose, until)
    VALUES ($1, $2, $3, $4, $5, $6)";
const FIND: &str = "SELECT secret, person_id, how, purpose, until FROM access_pending WHERE pending_id = $1";
const UPDATE: &str = "UPDATE access_pending SET person_id = $1, how = $2, secret = $3 WHERE pending_id = $4";
const END: &str = "DELETE FROM access_pending WHERE pending_id = $1";
const END_OF: &str = "DELETE FROM access_pending WHERE person_id = $1";
const CLEAR: &str = "DELETE FROM access_pending WHERE until <= $1";

/// Begins one, with what was proved already: nothing before a passkey is asked for, a right password before the second factor.
///
/// # Errors
/// If the database does not answer.
pub async fn begin(ctx: &mut Ctx, person: Option<UserId>, how: &[How]) -> Result<(Token, Pending)> {
    insert(ctx, person, how, None, STEPS).await
}

pub(super) async fn begin_by_link(
    ctx: &mut Ctx,
    person: Option<UserId>,
    purpose: Purpose,
) -> Result<(Token, Pending)> {
    insert(ctx, person, &[How::Link], Some(purpose), LINK).await
}

async fn insert(
    ctx: &mut Ctx,
    person: Option<UserId>,
    how: &[How],
    purpose: Option<Purpose>,
    lasts: i64,
) -> Result<(Token, Pending)> {
    let now = ctx.now;
    exec!(&mut ctx.tx, CLEAR, now)?;
    let id: PendingId = ctx.ids.make();
    let token = Token::make(&*ctx.rng, id.uuid());
    let pending = Pending { id, person, how: how.to_vec(), purpose, until: now + lasts };
    let (secret, named) = (token.hash(), purpose.map(Purpose::name));
    let person = person.map(UserId::uuid);
    exec!(&mut ctx.tx, INSERT, id.uuid(), &secret[..], person, How::text(how), named, pending.until)?;
    Ok((token, pending))
}

/// The sign-in of a cookie; `None` if there is none, or it is over.
///
/// # Errors
/// If the database does not answer.
pub async fn find(ctx: &mut Ctx, cookie: &str) -> Result<Option<Pending>> {
    let Some(token) = Token::parse(cookie) else { return Ok(None) };
    let found: Option<(Vec<u8>, Option<Uuid>, String, Option<String>, i64)> =
        row!(&mut ctx.tx, FIND, token.owner())?;
    let Some((secret, person, how, purpose, until)) = found else { return Ok(None) };
    if !token.is(&secret) || until <= ctx.now {
        return Ok(None);
    }
    Ok(Some(Pending {
        id: token.owner().into(),
        person: person.map(Into::into),
        how: How::several(&how),
        purpose: purpose.as_deref().and_then(Purpose::parse),
        until,
    }))
}

/// Notes that more was proved, and of whom. The cookie changes with it.
///
/// # Errors
/// If the database does not answer.
pub async fn add(ctx: &mut Ctx, pending: &mut Pending, person: UserId, how: How) -> Result<Token> {
    pending.person = Some(person);
    pending.how.push(how);
    write(ctx, pending).await
}

/// Says who it is that sets the installation up: for a sign-in that began with [`Purpose::SetUp`]; nobody else's changes.
///
/// # Errors
/// [`crate::AccessError::LinkOver`] for any other, or one that is somebody's already.
pub async fn settle(ctx: &mut Ctx, pending: &mut Pending, person: UserId) -> Result<Token> {
    if pending.purpose != Some(Purpose::SetUp) || pending.person.is_some() {
        return Err(crate::AccessError::LinkOver);
    }
    pending.person = Some(person);
    write(ctx, pending).await
}

async fn write(ctx: &mut Ctx, pending: &Pending) -> Result<Token> {
    let token = Token::make(&*ctx.rng, pending.id.uuid());
    let (person, how) = (pending.person.map(UserId::uuid), How::text(&pending.how));
    exec!(&mut ctx.tx, UPDATE, person, how, &token.hash()[..], pending.id.uuid())?;
    Ok(token)
}

/// Ends it: somebody gave up. When a session opens, all of its owner's end by themselves.
///
/// # Errors
/// If the database does not answer.
pub async fn end(ctx: &mut Ctx, pending: Pending) -> Result<()> {
    exec!(&mut ctx.tx, END, pending.id.uuid())?;
    Ok(())
}

/// Ends every one of a person's: they are in, or shut out.
pub(crate) async fn end_of(ctx: &mut Ctx, person: UserId) -> Result<()> {
    exec!(&mut ctx.tx, END_OF, person.uuid())?;
    Ok(())
}
