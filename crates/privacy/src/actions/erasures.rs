//! Forgetting somebody in two steps: hidden at once, destroyed at the legal date.

use access::{AccessError, Action, Ctx, digest};
use base::Day;
use register::model::PersonId;
use system::{Erasing, Shared};
use words::message::both;

use super::{NOT_FOUND, PrivacyError, Result, about, fine, said};
use crate::model::{Channel, Erasure, HoldId, Kind, Request, RequestId, Setting, State};
use crate::rules::{Stage, stage};
use crate::{messages as m, store};

type AccessResult<T> = std::result::Result<T, AccessError>;

/// Erasures that a list shows.
const LISTED: i64 = 1_000;

/// Hides somebody at once and stops all use; a second time nothing more happens.
pub(super) async fn hide(shared: &Shared, ctx: &mut Ctx, person: PersonId, request: RequestId) -> Result<()> {
    ctx.authorise(Action::HandleRequests)?;
    if hidden_now(shared, ctx, person, request).await? {
        ctx.audit(about(Action::HandleRequests, person));
    }
    Ok(())
}

/// Hides somebody, unless they are hidden; whether they were not. Whoever asks has been authorised.
async fn hidden_now(
    shared: &Shared,
    ctx: &mut Ctx,
    person: PersonId,
    request: RequestId,
) -> AccessResult<bool> {
    if store::erasures::is_hidden(&mut ctx.tx, person).await? {
        return Ok(false);
    }
    let settings = store::settings::settings(&mut ctx.tx).await?;
    let due = ctx.today().plus(settings.days(Setting::EraseAfter));
    let (now, by) = (ctx.now, ctx.actor.name());
    store::erasures::begin(&mut ctx.tx, person, Some(request), now, &by, due).await?;
    shared.erase(ctx, person.uuid(), Erasing::Hide).await?;
    Ok(true)
}

/// Takes somebody out who signed on a sheet of notices that they want it: written down as a request that was granted, hidden at once, to be destroyed at the legal
/// date. Whoever enters the sheet has been authorised.
///
/// # Errors
/// If the database does not answer.
pub async fn taken_out(shared: &Shared, ctx: &mut Ctx, person: PersonId) -> AccessResult<()> {
    if store::erasures::is_hidden(&mut ctx.tx, person).await? {
        return Ok(());
    }
    let (today, by, l) = (ctx.today(), ctx.actor.name(), ctx.locale);
    let area = store::people::units(&mut ctx.tx, person, today).await?.into_iter().next();
    let request = Request {
        id: ctx.ids.make(),
        person,
        kind: Kind::Erasure,
        field: None,
        wanted: None,
        said: m::sheet_asked(l),
        channel: Channel::Paper,
        asked_by: by.clone(),
        asked: today,
        due: today,
        area,
        state: State::Granted,
        answer: Some(m::sheet_granted(l)),
        answered_by: Some(by),
    };
    let stamp = ctx.stamp(None);
    store::requests::set(&mut ctx.tx, &request, stamp).await?;
    hidden_now(shared, ctx, person, request.id).await?;
    Ok(())
}

/// The erasures of the actor's areas, unfinished ones first, each with how far it has come.
///
/// # Errors
/// If the actor may not answer requests.
pub async fn list(ctx: &mut Ctx) -> Result<Vec<(Erasure, Stage)>> {
    ctx.authorise(Action::HandleRequests)?;
    let today = ctx.today();
    let mut seen = Vec::new();
    for e in store::erasures::all(&mut ctx.tx, LISTED).await? {
        if within(ctx, &e).await? {
            let far = stage(&e, today);
            seen.push((e, far));
        }
    }
    Ok(seen)
}

/// The erasure of a person of the actor's areas.
///
/// # Errors
/// [`access::AccessError::NotFound`], also for one outside.
pub async fn one(ctx: &mut Ctx, person: PersonId) -> Result<Erasure> {
    ctx.authorise(Action::HandleRequests)?;
    let found = store::erasures::one(&mut ctx.tx, person).await?.ok_or(NOT_FOUND)?;
    if within(ctx, &found).await? { Ok(found) } else { Err(NOT_FOUND) }
}

/// Whether an erasure is the actor's: by the request that led to it, for the person belongs nowhere any more.
async fn within(ctx: &mut Ctx, e: &Erasure) -> Result<bool> {
    let (scope, today) = (ctx.authorise(Action::HandleRequests)?, ctx.today());
    if scope.is_whole() {
        return Ok(true);
    }
    let Some(request) = e.request else { return Ok(false) };
    let area = store::requests::one(&mut ctx.tx, request).await?.and_then(|r| r.area);
    Ok(area.is_some() && store::people::lies_in(&mut ctx.tx, &scope, area, today).await?)
}

/// What came of an attempt to destroy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The erasure as it stands now.
    pub erasure: Erasure,
}

/// Destroys what is held about a person who is hidden, once the day has come and nothing holds it. Destroyed before, it stays as it is.
///
/// # Errors
/// [`PrivacyError::Stands`]: it is too early, or a hold stands.
pub async fn destroy(shared: &Shared, ctx: &mut Ctx, person: PersonId) -> Result<Certificate> {
    let known = one(ctx, person).await?;
    let today = ctx.today();
    match stage(&known, today) {
        Stage::Destroyed => return Ok(Certificate { erasure: known }),
        Stage::Held => return Err(PrivacyError::Stands(both(m::erase_held))),
        Stage::Waits => {
            let due = known.due;
            return Err(PrivacyError::Stands(both(|l| m::erase_waits(l, words::dates::date(due, l)))));
        }
        Stage::Due => {}
    }
    let done = shared.erase(ctx, person.uuid(), Erasing::Destroy).await?;
    let (now, by) = (ctx.now, ctx.actor.name());
    store::erasures::finish(&mut ctx.tx, person, now, &by, &done).await?;
    ctx.audit(about(Action::HandleRequests, person));
    let erasure = store::erasures::one(&mut ctx.tx, person).await?.ok_or(NOT_FOUND)?;
    Ok(Certificate { erasure })
}

/// Those whose day has come and whom nothing holds.
///
/// # Errors
/// If the actor may not answer requests.
pub async fn due(ctx: &mut Ctx) -> Result<Vec<Erasure>> {
    Ok(list(ctx).await?.into_iter().filter(|(_, far)| *far == Stage::Due).map(|(e, _)| e).collect())
}

/// Holds what is held about a person of the actor's areas, whether an erasure was asked for or not: nothing is destroyed until it is lifted.
///
/// # Errors
/// [`PrivacyError`]: no such person, or no reason.
pub async fn hold(ctx: &mut Ctx, person: PersonId, reason: &str) -> Result<HoldId> {
    may_hold(ctx, person).await?;
    let digest = digest(&(person, reason))?;
    if let Some(before) = ctx.answered("privacy.hold", &digest).await? {
        return Ok(before);
    }
    let mut wrong = Vec::new();
    let reason = said("reason", reason, &mut wrong);
    fine(wrong)?;
    let id: HoldId = ctx.ids.make();
    let (now, by) = (ctx.now, ctx.actor.name());
    store::erasures::place(&mut ctx.tx, person, id, &reason, now, &by).await?;
    ctx.audit(about(Action::HandleRequests, person));
    ctx.answer("privacy.hold", &digest, &id).await?;
    Ok(id)
}

/// Lifts a hold. Lifted before, nothing happens.
///
/// # Errors
/// [`access::AccessError::NotFound`] for a person outside.
pub async fn lift(ctx: &mut Ctx, person: PersonId, id: HoldId) -> Result<()> {
    may_hold(ctx, person).await?;
    let (now, by) = (ctx.now, ctx.actor.name());
    if store::erasures::lift(&mut ctx.tx, person, id, now, &by).await? {
        ctx.audit(about(Action::HandleRequests, person));
    }
    Ok(())
}

async fn may_hold(ctx: &mut Ctx, person: PersonId) -> Result<()> {
    let (scope, today): (_, Day) = (ctx.authorise(Action::HandleRequests)?, ctx.today());
    let begun = store::erasures::one(&mut ctx.tx, person).await?;
    let ours = match &begun {
        Some(e) => within(ctx, e).await?,
        None => {
            store::people::exists(&mut ctx.tx, person).await?
                && store::people::belongs(&mut ctx.tx, &scope, person, today).await?
        }
    };
    if ours { Ok(()) } else { Err(NOT_FOUND) }
}
