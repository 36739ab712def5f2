//! Marks on the things to be done today, and what people say about readings and jumps.

use access::{Action, Ctx, Line};
use accounts::model::AccountId;
use base::{Day, Span};
use words::message::both;

use crate::actions::{ReachError, within};
use crate::messages;
use crate::model::Side;
use crate::rules::work::Task;
use crate::store;

/// A mark on a thing to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It is done: hidden until its question changes, for a week at most.
    Done,
    /// Not today.
    Tomorrow,
}

impl Mark {
    /// The name in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Mark::Done => "done",
            Mark::Tomorrow => "tomorrow",
        }
    }

    /// From the name in forms.
    pub fn from_name(name: &str) -> Option<Mark> {
        [Mark::Done, Mark::Tomorrow].into_iter().find(|m| m.name() == name)
    }

    /// The first day on which the thing shows again.
    fn until(self, today: Day) -> Day {
        match self {
            Mark::Done => today.plus(7),
            Mark::Tomorrow => today.plus(1),
        }
    }
}

/// Marks a thing to be done. Marking it again in the same way changes nothing.
///
/// # Errors
/// If the actor may not, or the key is none.
pub async fn mark(ctx: &mut Ctx, task: &str, mark: Mark) -> Result<(), ReachError> {
    let scope = ctx.authorise(Action::CorrectReading)?;
    let account = Task::account_of(task).ok_or_else(|| ReachError::Invalid(both(messages::work_unknown)))?;
    let today = ctx.today();
    within(ctx, &scope, account, today).await?;
    let until = mark.until(today);
    if store::marks::living(&mut ctx.tx, task).await? == Some((mark.name().to_owned(), until)) {
        return Ok(());
    }
    let stamp = ctx.stamp(None);
    store::marks::mark(&mut ctx.tx, task, mark.name(), until, stamp).await?;
    ctx.audit(Line::of(Action::CorrectReading, format!("work {task}")).why(mark.name()));
    Ok(())
}

/// Characters of an explanation, at most.
const SAID: usize = 600;

/// Keeps what one side says about a jump. Saying the same again changes nothing.
///
/// # Errors
/// If the actor may not; [`ReachError::Invalid`] without words, or with too many.
pub async fn explain(
    ctx: &mut Ctx,
    account: AccountId,
    span: Span,
    side: Side,
    said: &str,
) -> Result<(), ReachError> {
    let scope = ctx.authorise(Action::CorrectReading)?;
    within(ctx, &scope, account, span.from).await?;
    let said = said.trim();
    if said.is_empty() || said.chars().count() > SAID {
        return Err(ReachError::Invalid(both(|l| messages::explain_words(l, SAID))));
    }
    let present = ctx.present();
    let known = store::explanations::explanations(&mut ctx.tx, present).await?;
    let same = known.get(&account).into_iter().flatten();
    if same.into_iter().any(|e| e.span == span && e.side == side && e.said == said) {
        return Ok(());
    }
    let stamp = ctx.stamp(None);
    store::explanations::explain(&mut ctx.tx, account, span, side, said, stamp).await?;
    let what = format!("jump {account} {} {}", span.from, side.name());
    ctx.audit(Line::of(Action::CorrectReading, what).fields(&["said"]));
    Ok(())
}
