//! Duties that pass from one worker to another, workers who move to another unit, and duties whose unit is no more: each in one act, so that nothing is
//! left half done.

use access::{Action, Ctx, Line};
use areas::model::AreaId;
use base::{Day, Span};

use super::worker::Card;
use super::workers::Found;
use super::{RegisterError, overview, worker};
use crate::counting;
use crate::model::PersonId;
use crate::model::workers::Duty;
use crate::store::duties::At;
use crate::store::vacant::{self, Orphan};
use crate::store::{duties, linked, workers};

/// Ends a duty and gives it to somebody else from a day: the last day of the one before is the day before that. Without a successor the duty is left empty
/// from that day.
///
/// # Errors
/// As [`worker::end`] and [`worker::give`]; then nothing was changed.
pub async fn hand_over(
    ctx: &mut Ctx,
    person: PersonId,
    (at, duty): (AreaId, &str),
    from: Day,
    reason: &str,
    successor: Option<PersonId>,
) -> Result<(), RegisterError> {
    ctx.authorise(Action::KeepWorkers)?;
    worker::end(ctx, person, (at, duty), from.plus(-1), reason).await?;
    match successor {
        Some(next) if next != person => worker::give(ctx, next, at, duty, from).await,
        Some(next) => Err(RegisterError::NoWorker(next)),
        None => Ok(()),
    }
}

/// Moves a worker: a duty at another unit from a day, and the end of those duties of before that were chosen, the day before.
///
/// # Errors
/// As [`worker::end`] and [`worker::give`]; then nothing was changed.
pub async fn move_to(
    ctx: &mut Ctx,
    person: PersonId,
    (at, duty): (AreaId, &str),
    from: Day,
    ends: &[(AreaId, String)],
    reason: &str,
) -> Result<(), RegisterError> {
    ctx.authorise(Action::KeepWorkers)?;
    for (unit, code) in ends {
        worker::end(ctx, person, (*unit, code), from.plus(-1), reason).await?;
    }
    worker::give(ctx, person, at, duty, from).await
}

/// The duties of today that the actor may pass on, each with the other workers of its unit.
///
/// # Errors
/// If the actor may not keep the register.
pub async fn beside(ctx: &mut Ctx, card: &Card) -> Result<Vec<(At, Vec<Found>)>, RegisterError> {
    let (scope, today) = (ctx.authorise(Action::KeepWorkers)?, ctx.today());
    let mut all = Vec::new();
    for at in card.duties.iter().filter(|d| d.duty.span.contains(today) && scope.covers(&d.path)) {
        let mut people = overview::people_of(ctx, &scope, at.duty.unit, overview::LISTED).await?;
        people.retain(|f| f.person != card.person);
        all.push((at.clone(), people));
    }
    Ok(all)
}

/// Duties whose unit is no more, as far as it last lay inside what the actor may see.
///
/// # Errors
/// If the actor may not keep the register.
pub async fn orphans(ctx: &mut Ctx) -> Result<Vec<Orphan>, RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    let today = ctx.today();
    let key = format!("register.orphans {}", today.number());
    let all = ctx.remembered(key, async |ctx: &mut Ctx| orphans_of_all(ctx, today).await).await?;
    let inside = |o: &&Orphan| match &o.path {
        Some(path) => scope.covers(path),
        None => scope.is_whole(),
    };
    Ok(all.iter().filter(inside).take(vacant::LISTED).cloned().collect())
}

/// Duties whose unit is no more, wherever it lay: looked for once in each state of the data, for that reads every area.
async fn orphans_of_all(ctx: &mut Ctx, today: Day) -> Result<Vec<Orphan>, RegisterError> {
    Ok(vacant::orphans(&mut ctx.tx, today).await?)
}

/// Mends a duty whose unit is no more: it ends today, and goes on at another unit if one is said.
///
/// # Errors
/// [`RegisterError::NoWorker`] if there is no such duty where the actor keeps the register; as [`worker::give`] for the other unit.
pub async fn mend(
    ctx: &mut Ctx,
    person: PersonId,
    (gone, duty): (AreaId, &str),
    to: Option<AreaId>,
    reason: &str,
) -> Result<(), RegisterError> {
    let scope = ctx.authorise(Action::KeepWorkers)?;
    if reason.trim().is_empty() {
        return Err(RegisterError::NoReason);
    }
    let today = ctx.today();
    let mine = |o: &&Orphan| o.duty.person == person && o.duty.unit == gone && o.duty.designation == duty;
    let all = orphans(ctx).await?;
    let orphan = all.iter().find(mine).ok_or(RegisterError::NoWorker(person))?;
    let before = counting::state(ctx, person).await?;
    let stamp = ctx.stamp(None);
    // A duty that began today ends before it was held a day.
    let until = today.max(orphan.duty.span.from);
    let ended = Duty {
        span: Span { until, ..orphan.duty.span },
        reason: Some(reason.trim().to_owned()),
        ..orphan.duty.clone()
    };
    duties::set(&mut ctx.tx, &ended, stamp).await?;
    if let Some(to) = to {
        let unit = worker::unit(ctx, &scope, to).await?;
        let all = workers::designations(&mut ctx.tx).await?;
        let code = worker::designation(&all, duty, &unit)?;
        let alone = all.by_code(&code).is_some_and(|d| d.posts == Some(1));
        let own = linked::group(&mut ctx.tx, person.uuid()).await?;
        if alone && duties::held_by_another(&mut ctx.tx, to, &code, today, &own).await? {
            return Err(RegisterError::Held(code));
        }
        let duty = Duty {
            person,
            unit: to,
            designation: code,
            span: Span::since(today),
            from_stated: true,
            reason: None,
        };
        duties::set(&mut ctx.tx, &duty, stamp).await?;
        worker::find_again(ctx, person, unit.identity.no).await?;
    }
    counting::shift(ctx, person, before).await?;
    let line = Line::of(Action::KeepWorkers, format!("worker {person}")).at(Some(gone.uuid()));
    ctx.audit(line.why(reason.trim()).fields(&["until"]));
    Ok(())
}
