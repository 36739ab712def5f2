//! A reading corrected, struck out or confirmed by hand, with a reason.

use access::{Action, Ctx};
use accounts::model::AccountId;
use base::{Count, Day};
use db::exec;
use words::message::both;

use crate::actions::ReachError;
use crate::messages;
use crate::model::Reading;
use crate::readings::rebuild_latest_of;
use crate::rules::day_reading::best;
use crate::store::readings::{self as store, Kept};

/// What is done to the reading that counts on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correction {
    /// The count was wrong: this is the right one.
    Count(Count),
    /// The reading is no reading of this account: it no longer counts.
    Strike,
    /// A reading that was held back is right.
    Confirm,
}

const NOTE: &str =
    "UPDATE reach_reading SET note = $1 WHERE account_id = $2 AND day = $3 AND at = $4 AND known_from = $5";

/// Corrects the reading that counts for an account on `day`. The reading as it was stays readable with an earlier
/// `--known-at`.
///
/// # Errors
/// [`ReachError::NotFound`] if the account has no reading on the day; [`ReachError::Invalid`] without a reason.
pub async fn correct(
    ctx: &mut Ctx,
    account: AccountId,
    day: Day,
    correction: Correction,
    reason: &str,
) -> Result<(), ReachError> {
    ctx.authorise(Action::CorrectReading)?;
    if reason.trim().is_empty() {
        return Err(ReachError::Invalid(both(messages::reading_no_reason)));
    }
    let of_day = store::of_account(&mut ctx.tx, account, day, day, base::FOREVER - 1).await?;
    let readings: Vec<Reading> = of_day.iter().map(|k| k.reading).collect();
    let chosen = best(&readings).and_then(|b| of_day.iter().find(|k| k.reading == *b)).cloned();
    let before =
        chosen.ok_or_else(|| ReachError::NotFound(both(|l| messages::reading_none(l, day.to_string()))))?;
    let stamp = ctx.stamp(None);
    store::close(&mut ctx.tx, &before, stamp).await?;
    let after = match correction {
        Correction::Strike => None,
        Correction::Count(c) => Some(Reading { count: Some(c), held_back: false, ..before.reading }),
        Correction::Confirm => Some(Reading { held_back: false, ..before.reading }),
    };
    if let Some(reading) = after {
        let kept = Kept { reading, ..before.clone() };
        store::add(&mut ctx.tx, [&kept].into_iter(), stamp).await?;
        let (d, at) = (day.number(), reading.at);
        exec!(&mut ctx.tx, NOTE, reason.trim(), account.uuid(), d, at, stamp.known_from)?;
    }
    rebuild_latest_of(ctx, account).await?;
    ctx.audit(Action::CorrectReading, &format!("reading {account} {day}"), Some(reason)).await?;
    Ok(())
}
