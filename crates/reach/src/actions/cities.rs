//! Where the followers of one account live, typed into a form.

use access::{Action, Ctx};
use accounts::model::AccountId;
use base::{AsOf, Day};
use intake::by_hand::{self, Entered};
use intake::run::Report;
use words::message::both;

use super::entry::refused;
use crate::actions::{ReachError, within};
use crate::cities::{Batch, Pushed};
use crate::kinds::cities::{CitiesFile, LONGEST};
use crate::messages;
use crate::rules::cities::{Figure, key, line};

/// Lines of one form.
pub const LINES: usize = 100;

/// What came of a form.
#[derive(Debug)]
pub struct Done {
    /// The import it became; `None` where a line could not be taken, or nothing was typed.
    pub report: Option<Report>,
    /// The lines that cannot be taken, as typed. While there is one, nothing is kept.
    pub wrong: Vec<String>,
}

/// Takes lines `city, followers` of what a platform lists of an account on a day, as one import that can be undone. The same operation with
/// the same lines does nothing more.
///
/// # Errors
/// [`ReachError::Invalid`] for a day after today, an account that nobody held on the day, too many lines, or a form that was sent before
/// with other lines.
pub async fn enter(ctx: &mut Ctx, account: AccountId, on: Day, text: &str) -> Result<Done, ReachError> {
    let scope = ctx.authorise(Action::CorrectReading)?;
    let today = ctx.today();
    if on > today {
        return Err(ReachError::Invalid(both(|l| messages::reading_future(l, today.to_string()))));
    }
    let held = accounts::store::held(&mut ctx.tx, AsOf::current(on)).await?;
    if held.iter().all(|h| h.account != account) {
        return Err(ReachError::Invalid(both(messages::entry_not_held)));
    }
    within(ctx, &scope, account, on).await?;
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|t| !t.is_empty()).collect();
    if lines.len() > LINES {
        return Err(ReachError::Invalid(both(|l| messages::entry_too_many(l, LINES))));
    }
    let (mut batch, mut wrong) = (Batch::default(), Vec::new());
    for typed in &lines {
        let read = line(typed).filter(|(name, _)| name.chars().count() <= LONGEST);
        let pushed = read
            .map(|(name, followers)| batch.push(account, on, Figure { city: key(&name), name, followers }));
        if matches!(pushed, None | Some(Pushed::Other(_))) {
            wrong.push((*typed).to_owned());
        }
    }
    if batch.is_empty() || !wrong.is_empty() {
        return Ok(Done { report: None, wrong });
    }
    let content = format!("{account}\n{}", lines.join("\n"));
    let entered = Entered {
        name: &messages::cities_file(ctx.locale),
        on,
        content: content.as_bytes(),
        read: lines.len() as u64,
        rejected: 0,
    };
    let write = async |ctx: &mut Ctx, stamp| Ok(batch.write(ctx, stamp).await?);
    let report = by_hand::enter(ctx, &CitiesFile, &entered, write).await.map_err(refused)?;
    Ok(Done { report: Some(report), wrong })
}
