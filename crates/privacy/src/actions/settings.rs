//! What the organisation says of itself, and who else handles its data.

use access::{Action, Ctx, Line};
use words::message::both;

use super::{NOT_FOUND, PrivacyError, Result, fine, said};
use crate::model::{Processor, ProcessorId, Setting};
use crate::{messages as m, rules, store};

/// Says a setting.
///
/// # Errors
/// [`PrivacyError`]: it cannot say this.
pub async fn set(ctx: &mut Ctx, setting: Setting, value: &str) -> Result<()> {
    ctx.authorise(Action::Operate)?;
    let value = value.trim();
    if !rules::can_say(setting, value) {
        let text = match setting.days() {
            Some((least, most)) => both(|l| m::wrong_days(l, setting.name(), least, most)),
            None => both(|l| m::wrong_setting(l, setting.name())),
        };
        return Err(PrivacyError::field("value", text));
    }
    let (stamp, by) = (ctx.stamp(None), ctx.actor.name());
    store::settings::set(&mut ctx.tx, setting, value, &by, stamp).await?;
    ctx.audit(Line::of(Action::Operate, format!("setting {}", setting.name())));
    Ok(())
}

/// Adds somebody who handles data for the organisation.
///
/// # Errors
/// [`PrivacyError`]: something is missing, first of all the contract.
pub async fn add_processor(ctx: &mut Ctx, p: Processor) -> Result<ProcessorId> {
    ctx.authorise(Action::Operate)?;
    let mut wrong = Vec::new();
    let name = said("name", &p.name, &mut wrong);
    let does = said("does", &p.does, &mut wrong);
    let place = said("place", &p.place, &mut wrong);
    let contract = said("contract", &p.contract, &mut wrong);
    fine(wrong)?;
    let p = Processor { name, does, place, contract, ..p };
    let stamp = ctx.stamp(None);
    store::settings::set_processor(&mut ctx.tx, &p, stamp).await?;
    ctx.audit(Line::of(Action::Operate, format!("processor {}", p.id)));
    Ok(p.id)
}

/// Ends somebody's handling: today is the first day without.
///
/// # Errors
/// [`access::AccessError::NotFound`].
pub async fn end_processor(ctx: &mut Ctx, id: ProcessorId) -> Result<()> {
    ctx.authorise(Action::Operate)?;
    let all = store::settings::processors(&mut ctx.tx).await?;
    let known = all.into_iter().find(|p| p.id == id).ok_or(NOT_FOUND)?;
    let ended = Processor { until: ctx.today(), ..known };
    let stamp = ctx.stamp(None);
    store::settings::set_processor(&mut ctx.tx, &ended, stamp).await?;
    ctx.audit(Line::of(Action::Operate, format!("processor {id}")));
    Ok(())
}
