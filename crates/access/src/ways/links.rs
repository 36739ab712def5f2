//! Links that open a way in, once: the first set-up, an invitation down the cascade, recovery, and the sign-ins of a demonstration.
//!
//! A link carries no authority: the grant is given when somebody is invited ([`crate::actions::give`]), the link only lets that person choose how to
//! come in. It stands until it is used, replaced by a newer one of the same purpose, or over.

use std::time::Duration;

use base::uuid::Uuid;
use db::{Tx, exec, row, rows};

use super::pending::{self, Pending};
use super::reset;
use super::token::Token;
use crate::installation::installation;
use crate::{AccessError, Action, Actor, Ctx, Line, Result, UserId, actions, users};

base::typed_id!(LinkId, "a link");

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The first set-up: it belongs to nobody yet. Made by the operator of the machine, while nothing is set up.
    SetUp,
    /// A sign-in without any other way: for the sample people of a demonstration. Made by the operator of the machine.
    SignIn,
    /// Somebody comes in for the first time. Made by whoever could give them all their grants.
    Invitation,
    /// Somebody lost their ways in. Made by whoever may manage them; when it is used, every old way and every session ends.
    Recovery,
}

impl Purpose {
    /// The name in the database and in the audit trail.
    pub const fn name(self) -> &'static str {
        match self {
            Purpose::SetUp => "set_up",
            Purpose::SignIn => "sign_in",
            Purpose::Invitation => "invitation",
            Purpose::Recovery => "recovery",
        }
    }

    /// From its name.
    pub fn parse(name: &str) -> Option<Purpose> {
        [Purpose::SetUp, Purpose::SignIn, Purpose::Invitation, Purpose::Recovery]
            .into_iter()
            .find(|p| p.name() == name)
    }

    /// Whether whoever comes by it may set up ways in for its person.
    pub const fn sets_up(self) -> bool {
        !matches!(self, Purpose::SignIn)
    }
}

/// The secret of a link: shown once, stored as a hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret(Token);

impl Secret {
    /// The text, for the address or the QR code.
    pub fn text(&self) -> &str {
        self.0.cookie()
    }
}

/// A link that was made and whether it still stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its id.
    pub id: LinkId,
    /// What for.
    pub purpose: Purpose,
    /// When, microseconds since the epoch.
    pub at: i64,
    /// By whom: [`crate::Actor::name`].
    pub by: String,
    /// Until when it stands.
    pub until: i64,
    /// When it was used.
    pub used_at: Option<i64>,
    /// When a newer one took its place, or it was taken back.
    pub withdrawn_at: Option<i64>,
}

/// A link stands this long at most: thirty days.
pub const LONGEST: Duration = Duration::from_secs(30 * 24 * 3600);

const INSERT: &str = "INSERT INTO access_link (person_id, link_id, secret, purpose, made_at, made_by, until)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const WITHDRAW: &str = "UPDATE access_link SET withdrawn_at = $1
    WHERE person_id = $2 AND purpose = $3 AND used_at IS NULL AND withdrawn_at IS NULL";
const WITHDRAW_ALL: &str = "UPDATE access_link SET withdrawn_at = $1
    WHERE person_id = $2 AND used_at IS NULL AND withdrawn_at IS NULL";
const OF_PERSON: &str = "SELECT link_id, secret, purpose, made_at, made_by, until, used_at, withdrawn_at
    FROM access_link WHERE person_id = $1 ORDER BY link_id";
const USE: &str = "UPDATE access_link SET used_at = $1, used_op = $2
    WHERE person_id = $3 AND link_id = $4 AND used_at IS NULL AND withdrawn_at IS NULL AND until > $1";
const SIGNED_IN: &str = "SELECT link_id FROM access_link
    WHERE person_id = $1 AND purpose = 'sign_in' AND used_at = $2 AND used_op = $3";

#[derive(sqlx::FromRow)]
struct LinkRow {
    link_id: Uuid,
    secret: Vec<u8>,
    purpose: String,
    made_at: i64,
    made_by: String,
    until: i64,
    used_at: Option<i64>,
    withdrawn_at: Option<i64>,
}

async fn of(tx: &mut Tx, person: Uuid) -> db::Result<Vec<(Vec<u8>, Made)>> {
    let found: Vec<LinkRow> = rows!(tx, OF_PERSON, person)?;
    let made = |r: LinkRow| {
        let made = Made {
            id: r.link_id.into(),
            purpose: Purpose::parse(&r.purpose)?,
            at: r.made_at,
            by: r.made_by,
            until: r.until,
            used_at: r.used_at,
            withdrawn_at: r.withdrawn_at,
        };
        Some((r.secret, made))
    };
    Ok(found.into_iter().filter_map(made).collect())
}

/// Makes a link; one of the same person and purpose that stood before is withdrawn.
///
/// # Errors
/// [`AccessError::Forbidden`], or [`AccessError::NotFound`] for somebody above the actor; [`AccessError::Taken`] for an invitation of somebody who
/// has come in before, and for a set-up of what is set up.
pub async fn make(
    ctx: &mut Ctx,
    purpose: Purpose,
    person: Option<UserId>,
    lasts: Duration,
) -> Result<Secret> {
    let owner = match (purpose, person) {
        (Purpose::SetUp, _) => {
            by_the_operator(ctx)?;
            if installation(&mut ctx.tx).await?.is_some() {
                return Err(AccessError::Taken);
            }
            Uuid::nil()
        }
        (_, None) => return Err(AccessError::NotFound),
        (Purpose::SignIn, Some(person)) => {
            by_the_operator(ctx)?;
            person.uuid()
        }
        (Purpose::Invitation, Some(person)) => {
            actions::may_invite(ctx, person).await?;
            if super::of(ctx, person).await?.any() {
                return Err(AccessError::Taken);
            }
            person.uuid()
        }
        (Purpose::Recovery, Some(person)) => {
            actions::may_manage(ctx, person).await?;
            person.uuid()
        }
    };
    let (now, by) = (ctx.now, ctx.actor.name());
    exec!(&mut ctx.tx, WITHDRAW, now, owner, purpose.name())?;
    let token = Token::make(&*ctx.rng, owner);
    let id: LinkId = ctx.ids.make();
    let lasts = i64::try_from(lasts.min(LONGEST).as_micros()).unwrap_or(i64::MAX);
    let until = now.saturating_add(lasts);
    exec!(&mut ctx.tx, INSERT, owner, id.uuid(), &token.hash()[..], purpose.name(), now, by, until)?;
    let object = format!("link {id}: {} of user {owner}", purpose.name());
    ctx.audit(Line::of(Action::ManageUsers, object));
    Ok(Secret(token))
}

fn by_the_operator(ctx: &Ctx) -> Result<()> {
    match ctx.actor {
        Actor::LocalOperator => Ok(()),
        _ => Err(AccessError::Forbidden("only on the machine itself")),
    }
}

/// What a link is for and for whom, while it stands; looking does not use it up.
///
/// # Errors
/// [`AccessError::LinkOver`] for any other: used, withdrawn, over, unknown.
pub async fn look(ctx: &mut Ctx, text: &str) -> Result<(Purpose, Option<UserId>)> {
    let (_, made, person) = standing(ctx, text).await?;
    Ok((made.purpose, person))
}

/// Uses a link up, and begins the sign-in that it opens: the cookie of that, and what is known of it. Whoever comes by
/// [`Purpose::SignIn`] is signed in by [`crate::sessions::open`] with [`crate::sessions::How::Link`] in the same act; everybody else sets up a way in first ([`super::Right::by`]).
///
/// # Errors
/// [`AccessError::LinkOver`].
pub async fn take(ctx: &mut Ctx, text: &str) -> Result<(Token, Pending)> {
    let (token, made, person) = standing(ctx, text).await?;
    let (now, op) = (ctx.now, ctx.op.uuid());
    if exec!(&mut ctx.tx, USE, now, op, token.owner(), made.id.uuid())? != 1 {
        return Err(AccessError::LinkOver);
    }
    let object = format!("link {} used: {}", made.id, made.purpose.name());
    ctx.audit(Line::of(Action::SignIn, object));
    if let Some(person) = person {
        // Whoever has come in by one needs no other.
        withdraw_all(ctx, person).await?;
        if made.purpose == Purpose::Recovery {
            reset(ctx, person).await?;
        }
    }
    pending::begin_by_link(ctx, person, made.purpose).await
}

async fn standing(ctx: &mut Ctx, text: &str) -> Result<(Token, Made, Option<UserId>)> {
    let token = Token::parse(text).ok_or(AccessError::LinkOver)?;
    let now = ctx.now;
    let all = of(&mut ctx.tx, token.owner()).await?;
    let found = all.into_iter().find(|(secret, _)| token.is(secret)).map(|(_, made)| made);
    let made = found.ok_or(AccessError::LinkOver)?;
    if made.used_at.is_some() || made.withdrawn_at.is_some() || made.until <= now {
        return Err(AccessError::LinkOver);
    }
    if made.purpose == Purpose::SetUp {
        return Ok((token, made, None));
    }
    let account = users::one(&mut ctx.tx, token.owner().into()).await?;
    let account = account.filter(|a| a.disabled_at.is_none()).ok_or(AccessError::LinkOver)?;
    Ok((token, made, Some(account.id)))
}

/// The links that were ever made for somebody, the oldest first: whether they were invited, and came.
///
/// # Errors
/// If the database does not answer.
pub async fn of_person(ctx: &mut Ctx, person: UserId) -> Result<Vec<Made>> {
    Ok(of(&mut ctx.tx, person.uuid()).await?.into_iter().map(|(_, made)| made).collect())
}

/// Takes back whatever of somebody's links still stands.
///
/// # Errors
/// [`AccessError::Forbidden`] and its like.
pub async fn withdraw(ctx: &mut Ctx, person: UserId) -> Result<()> {
    actions::may_invite(ctx, person).await?;
    withdraw_all(ctx, person).await
}

pub(crate) async fn withdraw_all(ctx: &mut Ctx, person: UserId) -> Result<()> {
    let now = ctx.now;
    if exec!(&mut ctx.tx, WITHDRAW_ALL, now, person.uuid())? > 0 {
        ctx.audit(Line::of(Action::ManageUsers, format!("links of user {person} withdrawn")));
    }
    Ok(())
}

/// Whether in this very act a link was used that signs the person in.
pub(crate) async fn signs_in_now(ctx: &mut Ctx, person: UserId) -> Result<bool> {
    let (now, op) = (ctx.now, ctx.op.uuid());
    let found: Option<(Uuid,)> = row!(&mut ctx.tx, SIGNED_IN, person.uuid(), now, op)?;
    Ok(found.is_some())
}
