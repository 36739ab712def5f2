//! Tokens of programs. A person makes one, for a few actions, for a time, and answers for it: it never does more than they may, and ends with them.

mod store;

use std::sync::Arc;
use std::time::Duration;

use base::Kind;
use base::uuid::Uuid;
use words::message::both;

use crate::messages as m;
use crate::ways::token::Token;
use crate::{AccessError, Action, Actor, Ctx, Host, Limits, Line, Result, User, UserId, actions, users};

base::typed_id!(TokenId, "a token of a program");

/// What a token may be given: looking, and nothing that shows a protected value or that asks who sits before the screen.
pub const GIVEN: [Action; 5] =
    [Action::ReadReach, Action::ReadMeetings, Action::SeeImports, Action::ReadAudit, Action::ReadMetrics];
/// The longest a token is good, in days.
pub const LONGEST: i64 = 365;
/// The longest name, in characters.
const NAME: usize = 80;

const DAY: i64 = 24 * HOUR;
const HOUR: i64 = 3_600_000_000;
/// For how long a request may wait to note that a token was used.
const PATIENCE: Duration = Duration::from_millis(100);

/// A token, without its secret: nobody has that but the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: TokenId,
    /// Who answers for it.
    pub person: UserId,
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for.
    pub actions: Vec<Action>,
    /// The area to which it is narrowed; `None`: wherever its owner may.
    pub area: Option<Uuid>,
    /// When it was made, microseconds since the epoch.
    pub made_at: i64,
    /// When it ends by itself.
    pub expires_at: i64,
    /// When it was last used, to the hour.
    pub used_at: Option<i64>,
    /// When it was ended, if it was.
    pub ended_at: Option<i64>,
}

/// What is asked for with a new token.
#[derive(Debug, Clone)]
pub struct New {
    /// Who answers for it.
    pub person: UserId,
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for: some of [`GIVEN`].
    pub actions: Vec<Action>,
    /// The area to which it is narrowed.
    pub area: Option<Uuid>,
    /// For how many days it is good: 1 to [`LONGEST`].
    pub days: i64,
}

/// A token that was just made: the only time that its secret is seen.
#[derive(Debug)]
pub struct Made {
    /// Its id.
    pub id: TokenId,
    /// What the program sends as `Authorization: Bearer …`.
    pub secret: String,
}

/// Makes a token: for oneself, or at the computer itself for somebody else.
///
/// # Errors
/// [`AccessError::Told`] if its name, its time or its actions cannot be; [`AccessError::Forbidden`] for more than its owner may, or for somebody
/// else's token.
pub async fn make(ctx: &mut Ctx, new: New) -> Result<Made> {
    ctx.authorise(Action::ChangeOwnWays)?;
    if ctx.actor.user().is_some_and(|u| u.id != new.person) {
        return Err(AccessError::Forbidden("a token for somebody else"));
    }
    let name = new.name.trim().to_owned();
    let told = |f: fn(words::Locale) -> String| AccessError::Told(Kind::Invalid, both(f));
    if name.is_empty() || name.chars().count() > NAME || name.chars().any(char::is_control) {
        return Err(told(m::token_name));
    }
    if !(1..=LONGEST).contains(&new.days) {
        return Err(AccessError::Told(Kind::Invalid, both(|l| m::token_days(l, LONGEST))));
    }
    if new.actions.is_empty() || new.actions.iter().any(|a| !GIVEN.contains(a)) {
        return Err(told(m::token_actions));
    }
    users::one(&mut ctx.tx, new.person)
        .await?
        .filter(|a| a.disabled_at.is_none())
        .ok_or(AccessError::NotFound)?;
    let authority = ctx.authority_of(new.person).await?;
    if let Some(beyond) = new.actions.iter().find(|a| authority.scope(**a).is_empty()) {
        return Err(AccessError::Forbidden(beyond.name()));
    }
    let token = Token::make(&*ctx.rng, new.person.uuid());
    let known = Known {
        id: ctx.ids.make(),
        person: new.person,
        name,
        actions: new.actions,
        area: new.area,
        made_at: ctx.now,
        expires_at: ctx.now + new.days * DAY,
        used_at: None,
        ended_at: None,
    };
    store::insert(&mut ctx.tx, &known, &token.hash()).await?;
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("token {} of user {} made", known.id, known.person)));
    Ok(Made { id: known.id, secret: token.cookie().to_owned() })
}

/// The tokens of a person, the newest first, those that ended among them: one's own, or those of somebody whom the actor may manage.
///
/// # Errors
/// [`AccessError::NotFound`] for somebody above the actor, exactly as for somebody who does not exist.
pub async fn list(ctx: &mut Ctx, person: UserId) -> Result<Vec<Known>> {
    own_or_managed(ctx, person).await?;
    Ok(store::of_person(&mut ctx.tx, person).await?)
}

/// Ends a token at once.
///
/// # Errors
/// [`AccessError::NotFound`] if there is no such token of this person, or it has ended.
pub async fn end(ctx: &mut Ctx, person: UserId, id: TokenId) -> Result<()> {
    own_or_managed(ctx, person).await?;
    let (now, by) = (ctx.now, ctx.actor.name());
    if !store::end(&mut ctx.tx, person, id, now, &by).await? {
        return Err(AccessError::NotFound);
    }
    ctx.audit(Line::of(Action::ChangeOwnWays, format!("token {id} of user {person} ended")));
    Ok(())
}

/// The program that sends this secret; `None` if nobody knows it, it has ended, or its owner was shut out.
///
/// # Errors
/// If the database does not answer.
pub async fn enter(host: &Host, secret: &str) -> Result<Option<Actor>> {
    let Some(token) = Token::parse(secret) else { return Ok(None) };
    let person = UserId::from(token.owner());
    let mut tx = host.db.read().await?;
    let now = host.clock.micros();
    let found = store::by_hash(&mut tx, person, &token.hash()).await?;
    let Some(known) = found.filter(|k| k.ended_at.is_none() && k.expires_at > now) else { return Ok(None) };
    let account = users::one(&mut tx, person).await?;
    let Some(account) = account.filter(|a| a.disabled_at.is_none()) else { return Ok(None) };
    let limits = Limits { actions: known.actions.clone(), area: known.area };
    let authority = host.limited(&mut tx, person, Some(&limits)).await?;
    tx.rollback().await?;
    if known.used_at.is_none_or(|at| now - at >= HOUR) {
        note(host, &known, now).await?;
    }
    let user = User {
        id: person,
        name: account.name,
        authority,
        proved_at: known.made_at,
        session: known.id.uuid(),
        limits: Some(limits),
    };
    Ok(Some(Actor::User(Arc::new(user))))
}

/// Outside of the writers' turn, and not at any price: a program is answered even while nothing can be written.
async fn note(host: &Host, known: &Known, now: i64) -> Result<()> {
    let write = async {
        let mut tx = host.db.write().await?;
        store::used(&mut tx, known.person, known.id, now).await?;
        tx.commit().await
    };
    match tokio::time::timeout(PATIENCE, write).await {
        Err(_) | Ok(Err(db::DbError::Busy(_))) => Ok(()),
        Ok(done) => Ok(done?),
    }
}

async fn own_or_managed(ctx: &mut Ctx, person: UserId) -> Result<()> {
    match ctx.actor.user().is_some_and(|u| u.id == person) {
        true => ctx.authorise(Action::SeeOwnData).map(|_| ()),
        false => actions::may_manage(ctx, person).await.map(|_| ()),
    }
}
