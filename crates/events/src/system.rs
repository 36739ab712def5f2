//! How events present themselves to the binary: they have no page of their own.

use access::{AccessError, Ctx};
use async_trait::async_trait;
use base::Day;
use base::uuid::Uuid;
use system::{Erased, Erasing, Fate, Held, PeopleTable, System};

use crate::{messages as m, store};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Events;

#[async_trait]
impl System for Events {
    fn name(&self) -> &'static str {
        "events"
    }

    fn open_tables(&self) -> &'static [&'static str] {
        &["events_event", "events_host", "events_photo", "events_report"]
    }

    fn people_tables(&self) -> Vec<PeopleTable> {
        vec![PeopleTable { table: "events_host", fate: Fate::Destroyed }]
    }

    async fn held_about(&self, ctx: &mut Ctx, person: Uuid) -> Result<Vec<Held>, AccessError> {
        let l = ctx.locale;
        let held = store::held(&mut ctx.tx, person.into()).await?;
        let one = |(title, starts, since): (String, i64, i64)| Held {
            title: m::held_event(l),
            rows: vec![(words::dates::date(Day::of_micros(starts), l), title)],
            why: m::held_why(l),
            since: Some(since),
            source: m::held_source(l),
        };
        Ok(held.into_iter().map(one).collect())
    }

    /// Whose name is hidden is in no programme: the events stay, as those of their areas.
    async fn erase(&self, ctx: &mut Ctx, person: Uuid, step: Erasing) -> Result<Vec<Erased>, AccessError> {
        if step == Erasing::Hide {
            return Ok(Vec::new());
        }
        Ok(vec![Erased::of("events_host", store::part(&mut ctx.tx, person.into()).await?)])
    }
}
