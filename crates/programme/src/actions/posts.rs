//! Where an event was posted: the office notes it, everybody sees it beside the event.

use access::{Action, Ctx, Line};
use accounts::platform::Platform;
use events::model::{Event, EventId};
use events::rules::Bar;
use system::Wrong;

use super::desk::of_some;
use super::{ProgrammeError, Result, digest, is_own, whose};
use crate::messages as m;
use crate::post::{NoPost, address};
use crate::store;

base::typed_id!(PostId, "a post of an event on a platform");

/// Where an event was posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Which.
    pub id: PostId,
    /// On which platform.
    pub platform: Platform,
    /// The address of the post.
    pub address: String,
}

/// Posts of one event at most.
pub const MOST: usize = 40;

/// What the page of an event shows of its posts.
#[derive(Debug, Clone)]
pub struct Posts {
    /// Where it was posted, in the order of the platforms.
    pub posts: Vec<Post>,
    /// Whether the actor notes them, and gets texts to post.
    pub may_write: bool,
}

/// The posts of an event; `None` as long as it may not be seen by everybody.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn posts(ctx: &mut Ctx, event: &Event) -> Result<Option<Posts>> {
    ctx.authorise(Action::ReadProgramme)?;
    if !event.is_visible(ctx.now) {
        return Ok(None);
    }
    let holder = of_some(ctx, event).await?;
    let may_write =
        event.hosts.first() == Some(&holder.person) && is_own(ctx, Action::WriteProgramme, &holder);
    Ok(Some(Posts { posts: store::posts(&mut ctx.tx, event.id).await?, may_write }))
}

/// An event in a programme that the actor writes.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn of_own(ctx: &mut Ctx, id: EventId) -> Result<Event> {
    ctx.authorise(Action::WriteProgramme)?;
    let event = events::store::one(&mut ctx.tx, id).await?.ok_or(ProgrammeError::NotFound)?;
    let person = *event.hosts.first().ok_or(ProgrammeError::NotFound)?;
    whose(ctx, Action::WriteProgramme, person).await?;
    Ok(event)
}

/// Notes where an event was posted.
///
/// # Errors
/// [`ProgrammeError`]; [`Bar::TooEarly`] as long as not everybody may see the event.
pub async fn note(ctx: &mut Ctx, id: EventId, platform: Platform, typed: &str) -> Result<PostId> {
    let event = of_own(ctx, id).await?;
    let digest = digest(&(id, platform, typed))?;
    if let Some(before) = ctx.answered("programme.post", &digest).await? {
        return Ok(before);
    }
    if !event.is_visible(ctx.now) {
        return Err(ProgrammeError::Barred(Bar::TooEarly));
    }
    let wrong = |text| ProgrammeError::Wrong(vec![Wrong::of("address", text)]);
    let address = address(platform, typed).map_err(|e| match e {
        NoPost::NoAddress => wrong(m::wrong_address),
        NoPost::Elsewhere => wrong(m::wrong_elsewhere),
    })?;
    let there = store::posts(&mut ctx.tx, id).await?;
    if there.iter().any(|p| p.address == address) {
        return Err(wrong(m::wrong_same_post));
    }
    if there.len() >= MOST {
        return Err(wrong(m::wrong_many_posts));
    }
    let post = Post { id: ctx.ids.make(), platform, address };
    let by = ctx.actor.name();
    store::add_post(&mut ctx.tx, id, &post, &by, ctx.now).await?;
    audit(ctx, &event);
    ctx.answer("programme.post", &digest, &post.id).await?;
    Ok(post.id)
}

/// Takes back what was noted of a post: it was deleted there, or is another one. Taken back twice it is taken back once.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn withdraw(ctx: &mut Ctx, id: EventId, post: PostId) -> Result<()> {
    let event = of_own(ctx, id).await?;
    if store::close_post(&mut ctx.tx, id, post, ctx.now).await? > 0 {
        audit(ctx, &event);
    }
    Ok(())
}

fn audit(ctx: &mut Ctx, event: &Event) {
    let area = event.said.area.uuid();
    ctx.audit(Line::of(Action::WriteProgramme, format!("event {}", event.id)).at(area).fields(&["post"]));
}
