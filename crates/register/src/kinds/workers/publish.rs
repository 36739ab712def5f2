//! Taking a staged file over, in the turn of writers.

use access::Ctx;
use db::Stamp;
use intake::{Outcome, Result};

use super::stage::Staged;
use crate::counting;
use crate::model::workers::Designations;
use crate::store::{fields, search, workers as store};
use crate::units::Units;

/// Takes everything over.
pub(super) async fn publish(
    ctx: &mut Ctx,
    units: &Units,
    designations: &Designations,
    staged: Staged,
    stamp: Stamp,
) -> Result<Outcome> {
    let Staged { staging, outcome, tally, segment, changes, extras } = staged;
    let was_empty = !store::any(&mut ctx.tx).await?;
    store::take(&mut ctx.tx, &staging, stamp).await?;
    if changes > 0 {
        store::change(&mut ctx.tx, &staging, stamp).await?;
    }
    if extras > 0 {
        fields::take(&mut ctx.tx, &staging, stamp).await?;
    }
    // What was counted beside the check is right where there was nothing to begin with, and each person has one duty.
    if was_empty && changes == 0 {
        counting::fill(ctx, units, designations, &tally).await?;
    } else if outcome.created + outcome.updated > 0 {
        counting::recount(ctx).await?;
    }
    if outcome.created + outcome.updated > 0 {
        store::set_imported(&mut ctx.tx, stamp.known_from).await?;
    }
    if !segment.is_empty() {
        search::add(&mut ctx.tx, &segment, stamp.import_no.unwrap_or_default()).await?;
    }
    Ok(outcome)
}
