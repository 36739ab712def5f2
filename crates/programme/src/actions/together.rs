//! Events in more than one programme: an office takes part in what another has published. Nobody writes into the programme of somebody else.

use access::{Action, Ctx, Line};
use events::model::{Event, EventId, Said, Stage};
use events::rules::{Bar, visible_from};
use register::model::PersonId;
use register::store::holders::{Holder, holders};
use system::Wrong;

use super::{ProgrammeError, Result, digest, is_own, lawful, whose};
use crate::messages as m;
use crate::store;

/// Those in whose programme an event is, the one whose event it is before the others; and which of the others the actor takes out of it.
///
/// # Errors
/// If the database does not answer.
pub async fn hosts(ctx: &mut Ctx, event: &Event) -> Result<Vec<(Holder, bool)>> {
    let (everywhere, today) = (ctx.for_all(), ctx.today());
    let mut all = Vec::new();
    for (place, host) in event.hosts.iter().enumerate() {
        for holder in holders(&mut ctx.tx, &everywhere, today, Some(*host)).await? {
            let leaves = place > 0 && is_own(ctx, Action::WriteProgramme, &holder);
            all.push((holder, leaves));
        }
    }
    Ok(all)
}

/// The event of an address that somebody copied from its page for everybody, with whatever stands behind it; or its number alone.
pub fn named(address: &str) -> Option<EventId> {
    let path = address.split(['?', '#']).next()?.trim();
    path.trim_end_matches('/').rsplit('/').next()?.parse().ok()
}

/// Takes an event that everybody may see into the programme of one more representative. Taken in twice it is in it once.
///
/// # Errors
/// [`ProgrammeError`]; also for somebody whose events are seen later than this one is.
pub async fn join(ctx: &mut Ctx, person: PersonId, id: EventId) -> Result<Event> {
    let holder = whose(ctx, Action::WriteProgramme, person).await?;
    let found = events::store::one(&mut ctx.tx, id).await?.filter(|e| e.is_visible(ctx.now));
    let event = found.ok_or_else(|| wrong(m::wrong_event))?;
    let digest = digest(&(id, person))?;
    if ctx.answered::<bool>("programme.join", &digest).await?.is_some() {
        return Ok(event);
    }
    if event.cancelled.is_some() {
        return Err(ProgrammeError::Barred(Bar::Cancelled));
    }
    // Whoever is threatened is seen nowhere before they have left, whatever the event of the other says.
    let shown = store::care(&mut ctx.tx, person).await?;
    let own = visible_from(&Said { shown, ..event.said.clone() }, Stage::Published, event.published);
    if own.is_none_or(|from| from > ctx.now) {
        return Err(wrong(m::wrong_event_early));
    }
    lawful::lawful(ctx, &event, &holder).await?;
    if !event.hosts.contains(&person) {
        let hosts: Vec<PersonId> = event.hosts.iter().copied().chain([person]).collect();
        set(ctx, &event, &hosts, "join").await?;
    }
    ctx.answer("programme.join", &digest, &true).await?;
    Ok(event)
}

/// Takes an event out of the programme of somebody who had joined it; whose event it is stays. Taken out twice it is taken out once.
///
/// # Errors
/// [`ProgrammeError`].
pub async fn leave(ctx: &mut Ctx, id: EventId, person: PersonId) -> Result<()> {
    whose(ctx, Action::WriteProgramme, person).await?;
    let event = events::store::one(&mut ctx.tx, id).await?.ok_or(ProgrammeError::NotFound)?;
    match event.hosts.iter().position(|h| *h == person) {
        Some(0) => Err(ProgrammeError::Barred(Bar::Done)),
        Some(_) => {
            let hosts: Vec<PersonId> = event.hosts.iter().copied().filter(|h| *h != person).collect();
            set(ctx, &event, &hosts, "leave").await
        }
        None if event.is_visible(ctx.now) => Ok(()),
        None => Err(ProgrammeError::NotFound),
    }
}

fn wrong(text: fn(words::Locale) -> String) -> ProgrammeError {
    ProgrammeError::Wrong(vec![Wrong::of("event", text)])
}

async fn set(ctx: &mut Ctx, event: &Event, hosts: &[PersonId], what: &'static str) -> Result<()> {
    events::store::set_hosts(&mut ctx.tx, event.id, hosts, ctx.now).await?;
    let area = event.said.area.uuid();
    ctx.audit(Line::of(Action::WriteProgramme, format!("event {}", event.id)).at(area).fields(&[what]));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_named_by_the_address_of_its_page() {
        let id: EventId = "01900000-0000-7000-8000-000000000001".parse().unwrap();
        for address in [
            "https://party.example/public/events/01900000-0000-7000-8000-000000000001?lang=hi#x",
            " https://party.example/public/events/01900000-0000-7000-8000-000000000001/ ",
            "01900000-0000-7000-8000-000000000001",
        ] {
            assert_eq!(named(address), Some(id), "{address}");
        }
        for address in
            ["", "/", "https://party.example/public/events/", "https://party.example/public/people/x"]
        {
            assert_eq!(named(address), None, "{address}");
        }
    }
}
