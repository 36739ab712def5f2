//! What people ask, and what is answered.

use access::{Action, Ctx, digest};
use areas::model::AreaId;
use base::Day;
use register::model::{Names, PersonId};
use serde::Serialize;
use system::Shared;
use words::message::both;

use super::consents::myself;
use super::{NOT_FOUND, PrivacyError, Result, Wrong, about, erasures, fine, said, short};
use crate::model::{Channel, Kind, Request, RequestId, Setting, State};
use crate::{messages as m, rules, store};

/// Requests that a list shows.
pub const LISTED: i64 = 200;

/// What is asked.
#[derive(Debug, Clone, Serialize)]
pub struct Asking {
    /// What kind it is.
    pub kind: Kind,
    /// Of a correction: which fact.
    pub field: String,
    /// What it should say; of a nomination the nominee.
    pub wanted: String,
    /// In the person's words.
    pub said: String,
}

/// The person who acts asks.
///
/// # Errors
/// [`PrivacyError`]: something is missing.
pub async fn ask(ctx: &mut Ctx, asked: &Asking) -> Result<RequestId> {
    let person = myself(ctx)?;
    let digest = digest(&(person, asked))?;
    if let Some(before) = ctx.answered("privacy.ask", &digest).await? {
        return Ok(before);
    }
    let today = ctx.today();
    let id = add(ctx, person, asked, Channel::Own, today).await?;
    ctx.audit(about(Action::SeeOwnData, person));
    ctx.answer("privacy.ask", &digest, &id).await?;
    Ok(id)
}

/// Somebody writes down what a person of their areas asks on paper. Both names are kept.
///
/// # Errors
/// [`PrivacyError`]: there is no such person, the day is to come, or something is missing.
pub async fn record(ctx: &mut Ctx, person: PersonId, asked: &Asking, day: Day) -> Result<RequestId> {
    let scope = ctx.authorise(Action::RecordConsent)?;
    let digest = digest(&(person, asked, day))?;
    if let Some(before) = ctx.answered("privacy.ask_paper", &digest).await? {
        return Ok(before);
    }
    let today = ctx.today();
    let known = store::people::exists(&mut ctx.tx, person).await?;
    if !known || !store::people::belongs(&mut ctx.tx, &scope, person, today).await? {
        return Err(NOT_FOUND);
    }
    if day > today {
        return Err(PrivacyError::field("day", both(m::wrong_future)));
    }
    let id = add(ctx, person, asked, Channel::Paper, day).await?;
    ctx.audit(about(Action::RecordConsent, person));
    ctx.answer("privacy.ask_paper", &digest, &id).await?;
    Ok(id)
}

async fn add(
    ctx: &mut Ctx,
    person: PersonId,
    asked: &Asking,
    channel: Channel,
    day: Day,
) -> Result<RequestId> {
    let mut wrong = Vec::new();
    let some = |text: String| Some(text).filter(|t| !t.is_empty());
    let (field, wanted) = match asked.kind {
        Kind::Correction => {
            (some(said("field", &asked.field, &mut wrong)), some(said("wanted", &asked.wanted, &mut wrong)))
        }
        Kind::Nomination => (None, some(said("wanted", &asked.wanted, &mut wrong))),
        Kind::Erasure | Kind::Complaint | Kind::Access => (None, None),
    };
    let words = match asked.kind {
        Kind::Complaint => said("said", &asked.said, &mut wrong),
        _ => short("said", &asked.said, &mut wrong),
    };
    fine(wrong)?;
    let settings = store::settings::settings(&mut ctx.tx).await?;
    let today = ctx.today();
    let area: Option<AreaId> = store::people::units(&mut ctx.tx, person, today).await?.into_iter().next();
    let request = Request {
        id: ctx.ids.make(),
        person,
        kind: asked.kind,
        field,
        wanted,
        said: words,
        channel,
        asked_by: ctx.actor.name(),
        asked: day,
        due: day.plus(settings.days(Setting::AnswerWithin)),
        area,
        state: State::Open,
        answer: None,
        answered_by: None,
    };
    let stamp = ctx.stamp(None);
    store::requests::set(&mut ctx.tx, &request, stamp).await?;
    Ok(request.id)
}

/// Requests of the actor's areas with the names of who asks: those that wait, or those that were answered.
///
/// # Errors
/// If the actor may not answer them.
pub async fn list(ctx: &mut Ctx, waiting: bool) -> Result<Vec<(Request, Option<Names>)>> {
    let scope = ctx.authorise(Action::HandleRequests)?;
    let today = ctx.today();
    let found = store::requests::listed(&mut ctx.tx, &scope, today, waiting, LISTED).await?;
    let mut all = Vec::with_capacity(found.len());
    for r in found {
        let names = store::people::names(&mut ctx.tx, r.person).await?;
        all.push((r, names));
    }
    Ok(all)
}

/// One request of the actor's areas.
///
/// # Errors
/// [`access::AccessError::NotFound`] for one outside, exactly as for one that does not exist.
pub async fn one(ctx: &mut Ctx, id: RequestId) -> Result<Request> {
    let scope = ctx.authorise(Action::HandleRequests)?;
    let today = ctx.today();
    let found = store::requests::one(&mut ctx.tx, id).await?.ok_or(NOT_FOUND)?;
    match store::people::lies_in(&mut ctx.tx, &scope, found.area, today).await? {
        true => Ok(found),
        false => Err(NOT_FOUND),
    }
}

/// Somebody takes a request in hand.
///
/// # Errors
/// [`PrivacyError`]: it is not there, or was answered.
pub async fn take(ctx: &mut Ctx, id: RequestId) -> Result<()> {
    step(ctx, id, State::InHand, None).await.map(|_| ())
}

/// Answers a request in words. An erasure that is granted hides the person at once. A correction is applied by a person in the system that owns the fact.
///
/// # Errors
/// [`PrivacyError`]: it is not there, was answered before, or no answer was given.
pub async fn answer(shared: &Shared, ctx: &mut Ctx, id: RequestId, granted: bool, words: &str) -> Result<()> {
    let mut wrong = Vec::new();
    let words = said("answer", words, &mut wrong);
    fine(wrong)?;
    let state = if granted { State::Granted } else { State::Refused };
    let Some(request) = step(ctx, id, state, Some(words)).await? else { return Ok(()) };
    if granted && request.kind == Kind::Erasure {
        erasures::hide(shared, ctx, request.person, request.id).await?;
    }
    Ok(())
}

/// The next state of a request; `None` if this operation made it before.
async fn step(ctx: &mut Ctx, id: RequestId, to: State, answer: Option<String>) -> Result<Option<Request>> {
    let known = one(ctx, id).await?;
    let digest = digest(&(id, to, &answer))?;
    if ctx.answered::<()>("privacy.step", &digest).await?.is_some() {
        return Ok(None);
    }
    if !rules::may_become(known.state, to) {
        return Err(PrivacyError::Wrong(vec![Wrong { field: "answer", text: both(m::wrong_answered) }]));
    }
    let by = ctx.actor.name();
    let next = Request { state: to, answered_by: answer.is_some().then_some(by), answer, ..known };
    let stamp = ctx.stamp(None);
    store::requests::set(&mut ctx.tx, &next, stamp).await?;
    ctx.audit(about(Action::HandleRequests, next.person));
    ctx.answer("privacy.step", &digest, &()).await?;
    Ok(Some(next))
}
