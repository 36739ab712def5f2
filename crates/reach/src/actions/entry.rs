//! The counts of a day, typed into a form.

use std::collections::HashSet;

use access::{AccessError, Action, Ctx};
use accounts::model::AccountId;
use base::{AsOf, Day, Kind};
use intake::IntakeError;
use intake::by_hand::{self, Entered};
use intake::picture::Picture;
use intake::run::Report;
use words::message::both;

use crate::actions::ReachError;
use crate::entry::{ROWS, Typed, Wrong};
use crate::kinds::readings::ReadingsFile;
use crate::messages;
use crate::readings::Batch;
use crate::store;

/// What came of a form.
#[derive(Debug)]
pub struct Done {
    /// The import it became; `None` where no row could be taken, or nothing was typed.
    pub report: Option<Report>,
    /// The rows that were not taken.
    pub wrong: Vec<(AccountId, Wrong)>,
}

/// Takes the rows that stand as readings typed by a person, all together as one import that can be undone; the others are named. The same
/// operation with the same rows does nothing more. A count that is a question (see [`crate::rules::screen`]) is taken; it waits.
///
/// # Errors
/// [`ReachError::Invalid`] for a day after today, too many rows, or a form that was sent before with other rows.
pub async fn enter(ctx: &mut Ctx, on: Day, rows: &[Typed]) -> Result<Done, ReachError> {
    let scope = ctx.authorise(Action::CorrectReading)?;
    let today = ctx.today();
    if on > today {
        return Err(ReachError::Invalid(both(|l| messages::reading_future(l, today.to_string()))));
    }
    if rows.len() > ROWS {
        return Err(ReachError::Invalid(both(|l| messages::entry_too_many(l, ROWS))));
    }
    let as_of = AsOf::current(on);
    let mut held: HashSet<AccountId> = HashSet::new();
    for row in rows {
        let holder = accounts::store::holder(&mut ctx.tx, row.account, as_of).await?;
        if let Some(person) = holder
            && register::store::sees(&mut ctx.tx, &scope, person, as_of).await?
        {
            held.insert(row.account);
        }
    }
    let mut shots = Vec::new();
    let (mut batch, mut wrong, mut content) = (Batch::default(), Vec::new(), String::new());
    for row in rows {
        let read = row.read(on).and_then(|k| match k {
            Some(k) if !held.contains(&k.account) => Err(Wrong::NotHeld),
            k => Ok(k),
        });
        match read {
            Ok(None) => {}
            Ok(Some(k)) => {
                shots.extend(row.shot.iter().flatten().map(|picture| (k.account, picture)));
                batch.push(k);
            }
            Err(w) => wrong.push((row.account, w)),
        }
        let shot = row.shot.as_ref().map(|s| s.as_ref().map(Picture::name));
        content.push_str(&format!("{} {:?} {:?} {shot:?}\n", row.account, row.count, row.posts));
    }
    if batch.is_empty() {
        return Ok(Done { report: None, wrong });
    }
    let rejected = wrong.len() as u64;
    let entered = Entered {
        name: &messages::entry_file(ctx.locale),
        on,
        content: content.as_bytes(),
        read: batch.len() as u64 + rejected,
        rejected,
    };
    let write = async |ctx: &mut Ctx, stamp| {
        for (account, picture) in shots {
            intake::blobs::keep(ctx, picture).await?;
            store::evidence::set(&mut ctx.tx, account, on, &picture.hash, stamp).await?;
        }
        Ok(batch.write(ctx, stamp).await?)
    };
    let report = by_hand::enter(ctx, &ReadingsFile, &entered, write).await.map_err(refused)?;
    Ok(Done { report: Some(report), wrong })
}

pub(super) fn refused(e: IntakeError) -> ReachError {
    match e {
        IntakeError::Access(AccessError::OpReused(_)) => ReachError::Invalid(both(messages::entry_sent)),
        IntakeError::Access(e) => ReachError::Access(e),
        other if other.kind() == Kind::Invalid => ReachError::Invalid(other.text()),
        other => ReachError::Access(db::DbError::Other(other.to_string()).into()),
    }
}
