//! A reading confirmed, refused or put right by hand, with a reason.

use access::{Action, Ctx, Line};
use accounts::model::AccountId;
use base::{Day, FOREVER};
use words::message::both;

use crate::actions::{ReachError, within};
use crate::messages;
use crate::model::Judged;
use crate::store;

/// Decides about the reading that counts for an account on `day`. The reading stays as it was read, reports of days before the
/// decision stay as they were printed, and an earlier `--known-at` knows nothing of it. The same decision again changes nothing.
///
/// # Errors
/// [`ReachError::NotFound`] if the account has no reading on the day; [`ReachError::Invalid`] without a reason.
pub async fn decide(
    ctx: &mut Ctx,
    account: AccountId,
    day: Day,
    judged: Judged,
    reason: &str,
) -> Result<(), ReachError> {
    let scope = ctx.authorise(Action::CorrectReading)?;
    within(ctx, &scope, account, day).await?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(ReachError::Invalid(both(messages::reading_no_reason)));
    }
    if store::readings::of_account(&mut ctx.tx, account, day, day, FOREVER - 1).await?.is_empty() {
        return Err(ReachError::NotFound(both(|l| messages::reading_none(l, day.to_string()))));
    }
    let present = ctx.present();
    let known = store::decisions::decisions(&mut ctx.tx, present).await?;
    let mut same = known.get(&account).into_iter().flatten();
    if same.any(|d| d.day == day && d.judged == judged && d.reason == reason) {
        return Ok(());
    }
    let stamp = ctx.stamp(None);
    store::decisions::decide(&mut ctx.tx, account, day, judged, reason, stamp).await?;
    let object = format!("reading {account} {day} {}", judged.name());
    ctx.audit(Line::of(Action::CorrectReading, object).why(reason));
    Ok(())
}
