//! When an election is on where: written down, changed, taken back, and asked.

use std::collections::BTreeMap;

use access::{Action, Ctx, Line, Scope, digest};
use areas::model::AreaId;
use base::{AreaPath, AsOf};
use system::Wrong;
use words::Text;

use super::{Forbidden, LawError, Result, places};
use crate::calendar::{Calendar, Placed};
use crate::messages as m;
use crate::model::{Poll, PollId, Said, Window, WindowId};
use crate::rules::{Deed, against};
use crate::store;

/// Letters of a name.
const NAME: usize = 200;
/// The longest that the code holds, in days: from the announcement of a general election to its count is less than half of it.
const LONGEST: i32 = 400;

/// The calendar as it is known at the point of view of an act. Deeds are judged by all of it; whoever looks at it sees what concerns them ([`Calendar::seen`]).
///
/// # Errors
/// If the database does not answer.
pub async fn calendar(ctx: &mut Ctx) -> db::Result<Calendar> {
    let now = ctx.present();
    calendar_as_of(ctx, now).await
}

/// The calendar as it was known at a moment, on the tree of a day.
///
/// # Errors
/// If the database does not answer.
pub async fn calendar_as_of(ctx: &mut Ctx, as_of: AsOf) -> db::Result<Calendar> {
    let windows = store::windows::all(&mut ctx.tx, as_of.known).await?;
    let mut known: BTreeMap<AreaId, (Text, Vec<AreaPath>)> = BTreeMap::new();
    for area in store::windows::areas(&windows) {
        if known.contains_key(&area) {
            continue;
        }
        let name = areas::store::one::called(&mut ctx.tx, area, as_of).await?;
        let paths = areas::store::one::places(&mut ctx.tx, area, as_of).await?;
        known.insert(area, (name.unwrap_or_else(|| Text::new("—", "—")), paths));
    }
    let of = |area: &AreaId| known.get(area).cloned().unwrap_or_else(|| (Text::new("—", "—"), Vec::new()));
    let placed = |window: Window| {
        let (place, paths) = of(&window.said.area);
        let polls = window.polls.iter().map(|p| {
            let (name, paths) = of(&p.area);
            (*p, name, paths)
        });
        Placed { polls: polls.collect(), place, paths, window }
    };
    Ok(Calendar::of(windows.into_iter().map(placed).collect()))
}

/// Whether something may be done at an area, from one moment until another.
///
/// # Errors
/// [`LawError::Forbidden`] with every rule against it.
pub async fn lawful(
    ctx: &mut Ctx,
    area: AreaId,
    (from, until): (i64, i64),
    deed: Deed,
    about: &str,
) -> Result<()> {
    let calendar = calendar(ctx).await?;
    let here = places(ctx, area).await?;
    let rules = against(&deed, calendar.strictest(&here, from, until));
    if rules.is_empty() {
        return Ok(());
    }
    Err(LawError::Forbidden(Forbidden { area, deed: deed.kind(), about: about.to_owned(), rules }))
}

/// Whether the actor keeps what concerns an area: all of it lies where they may.
async fn keeps(ctx: &mut Ctx, scope: &Scope, area: AreaId) -> Result<Vec<AreaPath>> {
    let here = places(ctx, area).await?;
    if here.is_empty() || !here.iter().all(|p| scope.covers(p)) {
        return Err(LawError::NotFound);
    }
    Ok(here)
}

/// A window that the actor may change.
async fn mine(ctx: &mut Ctx, id: WindowId) -> Result<Placed> {
    let scope = ctx.authorise(Action::KeepLaw)?;
    let calendar = calendar(ctx).await?;
    let found = calendar.window(id).cloned().ok_or(LawError::NotFound)?;
    keeps(ctx, &scope, found.window.said.area).await?;
    Ok(found)
}

fn checked(said: &Said, polls: &[Poll]) -> Result<()> {
    let mut wrong = Vec::new();
    if said.name.trim().is_empty() {
        wrong.push(Wrong::of("name", m::wrong_no_name));
    }
    if said.name.chars().count() > NAME || said.name_en.as_deref().is_some_and(|n| n.chars().count() > NAME) {
        wrong.push(Wrong::of("name", m::wrong_long));
    }
    if said.until <= said.from {
        wrong.push(Wrong::of("count", m::wrong_count_first));
    } else if said.until.since(said.from) > LONGEST {
        wrong.push(Wrong::of("count", m::wrong_too_long));
    }
    if polls.iter().any(|p| !within(said, p)) {
        wrong.push(Wrong::of("poll", m::wrong_poll_outside));
    }
    if wrong.is_empty() { Ok(()) } else { Err(LawError::Wrong(wrong)) }
}

/// Whether people vote while the window is open.
fn within(said: &Said, poll: &Poll) -> bool {
    said.span().contains(base::Day::of_micros(poll.closes))
}

/// Writes down that an election is on, with its poll; that of each phase is added afterwards. Answers its id.
///
/// # Errors
/// [`LawError`].
pub async fn declare(ctx: &mut Ctx, said: &Said, closes: i64) -> Result<WindowId> {
    let scope = ctx.authorise(Action::KeepLaw)?;
    let digest = digest(&(said, closes))?;
    if let Some(before) = ctx.answered("law.declare", &digest).await? {
        return Ok(before);
    }
    keeps(ctx, &scope, said.area).await?;
    let poll = Poll { id: ctx.ids.make(), area: said.area, closes };
    checked(said, &[poll])?;
    let (id, by): (WindowId, _) = (ctx.ids.make(), ctx.actor.name());
    store::windows::set(&mut ctx.tx, id, said, &by, ctx.now).await?;
    store::windows::add_poll(&mut ctx.tx, id, &poll, &by, ctx.now).await?;
    told(ctx, id, said.area, "declared");
    ctx.answer("law.declare", &digest, &id).await?;
    Ok(id)
}

/// Says something else of a window: a date was moved.
///
/// # Errors
/// [`LawError`].
pub async fn change(ctx: &mut Ctx, id: WindowId, said: &Said) -> Result<()> {
    let found = mine(ctx, id).await?;
    let digest = digest(&(id, said))?;
    if ctx.answered::<()>("law.change", &digest).await?.is_some() {
        return Ok(());
    }
    let said = Said { area: found.window.said.area, ..said.clone() };
    checked(&said, &found.window.polls)?;
    if said == found.window.said {
        return Ok(());
    }
    let by = ctx.actor.name();
    store::windows::set(&mut ctx.tx, id, &said, &by, ctx.now).await?;
    told(ctx, id, said.area, "changed");
    ctx.answer("law.change", &digest, &()).await?;
    Ok(())
}

/// Adds the poll of a phase to a window.
///
/// # Errors
/// [`LawError`].
pub async fn add_poll(ctx: &mut Ctx, id: WindowId, area: AreaId, closes: i64) -> Result<()> {
    let found = mine(ctx, id).await?;
    let digest = digest(&(id, area, closes))?;
    if ctx.answered::<()>("law.add_poll", &digest).await?.is_some() {
        return Ok(());
    }
    let here = places(ctx, area).await?;
    let poll = Poll { id: ctx.ids.make(), area, closes };
    if here.is_empty() || !here.iter().all(|p| found.paths.iter().any(|w| w.covers(p))) {
        return Err(LawError::Wrong(vec![Wrong::of("area", m::wrong_area_outside)]));
    }
    if !within(&found.window.said, &poll) {
        return Err(LawError::Wrong(vec![Wrong::of("poll", m::wrong_poll_outside)]));
    }
    let by = ctx.actor.name();
    store::windows::add_poll(&mut ctx.tx, id, &poll, &by, ctx.now).await?;
    told(ctx, id, area, "poll");
    ctx.answer("law.add_poll", &digest, &()).await?;
    Ok(())
}

/// Takes a poll back that was written down wrongly.
///
/// # Errors
/// [`LawError`].
pub async fn drop_poll(ctx: &mut Ctx, id: WindowId, poll: PollId) -> Result<()> {
    let found = mine(ctx, id).await?;
    store::windows::close_poll(&mut ctx.tx, id, poll, ctx.now).await?;
    told(ctx, id, found.window.said.area, "poll");
    Ok(())
}

/// Takes a window back that was written down wrongly. What was refused in it stays in the list. `sure`: whether whoever asks has said that they mean it, for
/// what the law forbids is let be done at once.
///
/// # Errors
/// [`LawError`].
pub async fn withdraw(ctx: &mut Ctx, id: WindowId, sure: bool) -> Result<()> {
    ctx.authorise(Action::KeepLaw)?;
    // Twice changes nothing.
    if ctx.is_done().await? {
        return Ok(());
    }
    let found = mine(ctx, id).await?;
    if !sure {
        return Err(LawError::Wrong(vec![Wrong::of("sure", m::wrong_not_sure)]));
    }
    store::windows::close(&mut ctx.tx, id, ctx.now).await?;
    told(ctx, id, found.window.said.area, "withdrawn");
    ctx.answer("law.withdraw", &digest(&id)?, &()).await?;
    Ok(())
}

fn told(ctx: &mut Ctx, id: WindowId, area: AreaId, what: &'static str) {
    ctx.audit(Line::of(Action::KeepLaw, format!("election {id}")).at(area.uuid()).fields(&[what]));
}
