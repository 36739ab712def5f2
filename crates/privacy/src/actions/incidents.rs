//! Incidents: recorded, traced, reported, closed.

use access::{Action, Ctx, Line, digest};
use register::model::{Names, PersonId};
use serde::Serialize;
use words::message::both;

use super::{NOT_FOUND, PrivacyError, Result, Wrong, fine, said, short};
use crate::model::{Incident, IncidentId, Report, Step, Trace};
use crate::{messages as m, store};

/// Incidents that a list shows.
const LISTED: i64 = 200;
/// People that a list of those affected names.
pub const AFFECTED: usize = 100_000;

/// An incident to be recorded.
#[derive(Debug, Clone, Serialize)]
pub struct Opening {
    /// What it is called here.
    pub title: String,
    /// When somebody became aware of it, microseconds since the epoch: the clocks run from here.
    pub aware_at: i64,
    /// What is known already.
    pub facts: String,
}

/// Records an incident.
///
/// # Errors
/// [`PrivacyError`]: it has no title, or nobody can be aware of it yet.
pub async fn open(ctx: &mut Ctx, asked: &Opening) -> Result<IncidentId> {
    ctx.authorise(Action::HandleIncidents)?;
    let digest = digest(asked)?;
    if let Some(before) = ctx.answered("privacy.incident", &digest).await? {
        return Ok(before);
    }
    let mut wrong = Vec::new();
    let title = said("title", &asked.title, &mut wrong);
    let facts = short("facts", &asked.facts, &mut wrong);
    if asked.aware_at > ctx.now {
        wrong.push(Wrong { field: "aware", text: both(m::wrong_future) });
    }
    fine(wrong)?;
    let incident = Incident {
        id: ctx.ids.make(),
        title,
        aware_at: asked.aware_at,
        report: Report { facts, ..Report::default() },
        trace: Trace::default(),
        done: [None; 4],
        closed_at: None,
    };
    keep(ctx, &incident).await?;
    ctx.answer("privacy.incident", &digest, &incident.id).await?;
    Ok(incident.id)
}

/// Says anew what is reported of an incident, and which lines of the trail tell who is affected.
///
/// # Errors
/// [`PrivacyError`]: there is no such incident, it is closed, or a text is too long.
pub async fn change(ctx: &mut Ctx, id: IncidentId, report: &Report, trace: &Trace) -> Result<()> {
    let known = one(ctx, id).await?;
    let digest = digest(&(id, report, trace))?;
    if ctx.answered::<()>("privacy.incident_change", &digest).await?.is_some() {
        return Ok(());
    }
    open_still(&known)?;
    let mut wrong = Vec::new();
    for (field, text) in Report::FIELDS.into_iter().zip(report.texts()) {
        short(field, text, &mut wrong);
    }
    if trace.from.zip(trace.until).is_some_and(|(from, until)| from > until) {
        wrong.push(Wrong { field: "until", text: both(m::wrong_order) });
    }
    fine(wrong)?;
    let changed = Incident { report: report.clone(), trace: trace.clone(), ..known };
    keep(ctx, &changed).await?;
    ctx.answer("privacy.incident_change", &digest, &()).await?;
    Ok(())
}

/// Says when a step was done. Said before, the first word stands.
///
/// # Errors
/// [`PrivacyError`]: there is no such incident, or the moment is to come, or lies before anybody was aware.
pub async fn done(ctx: &mut Ctx, id: IncidentId, step: Step, at: i64) -> Result<()> {
    let mut known = one(ctx, id).await?;
    if known.done_at(step).is_some() {
        return Ok(());
    }
    open_still(&known)?;
    if at > ctx.now || at < known.aware_at {
        return Err(PrivacyError::field("at", both(m::wrong_moment)));
    }
    if let Some(place) = Step::ALL.iter().position(|s| *s == step) {
        known.done[place] = Some(at);
    }
    keep(ctx, &known).await
}

/// Closes an incident, once every step is done.
///
/// # Errors
/// [`PrivacyError::Stands`]: something is still to be done.
pub async fn close(ctx: &mut Ctx, id: IncidentId) -> Result<()> {
    let known = one(ctx, id).await?;
    if known.closed_at.is_some() {
        return Ok(());
    }
    if known.done.iter().any(Option::is_none) {
        return Err(PrivacyError::Stands(both(m::incident_not_done)));
    }
    let closed = Incident { closed_at: Some(ctx.now), ..known };
    keep(ctx, &closed).await
}

fn open_still(i: &Incident) -> Result<()> {
    match i.closed_at {
        None => Ok(()),
        Some(_) => Err(PrivacyError::Stands(both(m::incident_closed))),
    }
}

async fn keep(ctx: &mut Ctx, i: &Incident) -> Result<()> {
    let (stamp, by) = (ctx.stamp(None), ctx.actor.name());
    store::incidents::set(&mut ctx.tx, i, &by, stamp).await?;
    ctx.audit(Line::of(Action::HandleIncidents, format!("incident {}", i.id)));
    Ok(())
}

/// The incidents, the newest first.
///
/// # Errors
/// If the actor may not see them.
pub async fn list(ctx: &mut Ctx) -> Result<Vec<Incident>> {
    ctx.authorise(Action::HandleIncidents)?;
    Ok(store::incidents::all(&mut ctx.tx, LISTED).await?)
}

/// One incident.
///
/// # Errors
/// [`access::AccessError::NotFound`].
pub async fn one(ctx: &mut Ctx, id: IncidentId) -> Result<Incident> {
    ctx.authorise(Action::HandleIncidents)?;
    store::incidents::one(&mut ctx.tx, id).await?.ok_or(NOT_FOUND)
}

/// Whom an incident affects, as the audit trail tells: everybody whose data the lines of its trace name.
///
/// # Errors
/// If the actor may not see incidents.
pub async fn affected(ctx: &mut Ctx, i: &Incident) -> Result<Vec<(PersonId, Option<Names>)>> {
    ctx.authorise(Action::HandleIncidents)?;
    let found = store::trail::affected(&mut ctx.tx, &i.trace, AFFECTED).await?;
    let mut all = Vec::with_capacity(found.len());
    for id in found {
        let names = store::people::names(&mut ctx.tx, id).await?;
        all.push((id, names));
    }
    Ok(all)
}
