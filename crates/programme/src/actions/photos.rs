//! Photographs of what took place, beside the short report of it.

use access::{Action, Ctx, Line};
use events::model::{Event, EventId, PhotoId};
use events::rules::{self, Act};
use events::store::photos as store;
use intake::picture::Photo;
use system::Wrong;

use super::{ProgrammeError, Result, TITLE, digest, of_programme};
use crate::messages as m;

/// Photographs of one event at most: the page for everybody is opened on slow networks.
pub const MOST: usize = 6;

/// Adds a photograph to an event, with what is to be seen on it: for whoever does not see it.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn add(ctx: &mut Ctx, id: EventId, says: &str, photo: &Photo) -> Result<PhotoId> {
    let (event, _) = of_programme(ctx, id, Act::Report).await?;
    let digest = digest(&(id, says, &photo.large))?;
    if let Some(before) = ctx.answered("programme.photo", &digest).await? {
        return Ok(before);
    }
    rules::may(Act::Report, &event, ctx.now).map_err(ProgrammeError::Barred)?;
    let wrong = |field, text| ProgrammeError::Wrong(vec![Wrong::of(field, text)]);
    if says.trim().is_empty() || says.chars().count() > TITLE {
        return Err(wrong("says", m::wrong_says));
    }
    if store::of(&mut ctx.tx, id).await?.len() >= MOST {
        return Err(wrong("photo", m::wrong_many_photos));
    }
    let (photo_id, by) = (ctx.ids.make::<PhotoId>(), ctx.actor.name());
    let sizes = (photo.small.as_slice(), photo.large.as_slice());
    store::add(&mut ctx.tx, (id, photo_id), says.trim(), sizes, &by, ctx.now).await?;
    audit(ctx, &event, "photo");
    ctx.answer("programme.photo", &digest, &photo_id).await?;
    Ok(photo_id)
}

/// Takes a photograph back, for good. Taken back twice it is taken back once.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn withdraw(ctx: &mut Ctx, id: EventId, photo: PhotoId) -> Result<()> {
    let (event, _) = of_programme(ctx, id, Act::Report).await?;
    if store::close(&mut ctx.tx, id, photo, ctx.now).await? > 0 {
        audit(ctx, &event, "photo_withdrawn");
    }
    Ok(())
}

/// A photograph of an event that everybody may see and that is over, in one of its sizes.
///
/// # Errors
/// [`ProgrammeError::NotFound`] for every other.
pub async fn seen(ctx: &mut Ctx, photo: PhotoId, is_small: bool) -> Result<Vec<u8>> {
    let found = store::one(&mut ctx.tx, photo, is_small).await?;
    let (event, bytes) = found.ok_or(ProgrammeError::NotFound)?;
    let event = events::store::one(&mut ctx.tx, event).await?;
    let shown = event.is_some_and(|e| e.is_visible(ctx.now) && e.said.ends <= ctx.now);
    if shown { Ok(bytes) } else { Err(ProgrammeError::NotFound) }
}

/// A photograph for the office itself, from the moment it is added.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn of_office(ctx: &mut Ctx, photo: PhotoId) -> Result<Vec<u8>> {
    let found = store::one(&mut ctx.tx, photo, true).await?;
    let (event, bytes) = found.ok_or(ProgrammeError::NotFound)?;
    super::desk::event(ctx, event).await?;
    Ok(bytes)
}

fn audit(ctx: &mut Ctx, event: &Event, what: &'static str) {
    let area = event.said.area.uuid();
    ctx.audit(Line::of(Action::WriteProgramme, format!("event {}", event.id)).at(area).fields(&[what]));
}
