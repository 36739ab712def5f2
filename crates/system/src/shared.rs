use std::sync::Arc;

use access::{AccessError, Actor, Ctx, Host};
use base::uuid::Uuid;
use base::{Bounds, Day};
use intake::Kind;
use ui::NavItem;
use words::{Locale, Text};

use crate::{Erased, Erasing, Held, Panel, Subject, System};

/// What every page may use.
#[derive(Clone)]
pub struct Shared {
    /// The installation.
    pub host: Host,
    /// Whether everything shown is an invented sample.
    pub sample: bool,
    /// The organisation's name, if it has said one.
    pub organisation: Arc<str>,
    systems: Arc<[Box<dyn System>]>,
}

impl Shared {
    /// For an installation with these systems.
    pub fn new(host: Host, sample: bool, organisation: &str, systems: Arc<[Box<dyn System>]>) -> Shared {
        Shared { host, sample, organisation: organisation.into(), systems }
    }

    /// The systems.
    pub fn systems(&self) -> &[Box<dyn System>] {
        &self.systems
    }

    /// The kinds of files that all systems take in.
    pub fn kinds(&self) -> Vec<Box<dyn Kind>> {
        self.systems.iter().flat_map(|s| s.kinds()).collect()
    }

    /// The navigation in a language, put together of all systems: what this actor may open.
    pub fn nav(&self, l: Locale, actor: &Actor) -> Vec<NavItem> {
        self.systems.iter().flat_map(|s| s.nav(l, actor)).collect()
    }

    /// What all systems have to say on a page about something, in the order of the page.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn panels(&self, ctx: &mut Ctx, of: Subject, on: Day) -> Result<Vec<Panel>, AccessError> {
        let mut all = Vec::new();
        for system in self.systems.iter() {
            all.extend(allowed(system.panels(self, ctx, of, on).await)?.unwrap_or_default());
        }
        all.sort_by_key(|p| p.order);
        Ok(all)
    }

    /// Everything that can be promised and measured, by name and title.
    pub fn measures(&self, l: Locale) -> Vec<(&'static str, String)> {
        self.systems.iter().flat_map(|s| s.measures(l)).collect()
    }

    /// A number about something on a day, from whichever system can state it.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn measured(
        &self,
        ctx: &mut Ctx,
        measure: &str,
        of: Subject,
        on: Day,
    ) -> Result<Option<Bounds>, AccessError> {
        for system in self.systems.iter() {
            if let Some(number) = allowed(system.measured(ctx, measure, of, on).await)?.flatten() {
                return Ok(Some(number));
            }
        }
        Ok(None)
    }

    /// The day of the last meeting before a day, from whichever system knows of meetings: see [`System::last_meeting`].
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn last_meeting(
        &self,
        ctx: &mut Ctx,
        of: Subject,
        before: Day,
    ) -> Result<Option<Day>, AccessError> {
        for system in self.systems.iter() {
            if let Some(day) = allowed(system.last_meeting(ctx, of, before).await)?.flatten() {
                return Ok(Some(day));
            }
        }
        Ok(None)
    }

    /// What all systems hold about a person: see [`System::held_about`].
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn held_about(&self, ctx: &mut Ctx, person: Uuid) -> Result<Vec<Held>, AccessError> {
        let mut all = Vec::new();
        for system in self.systems.iter() {
            all.extend(system.held_about(ctx, person).await?);
        }
        Ok(all)
    }

    /// One step of forgetting a person, in all systems, the upper ones first: see [`System::erase`].
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn erase(
        &self,
        ctx: &mut Ctx,
        person: Uuid,
        step: Erasing,
    ) -> Result<Vec<Erased>, AccessError> {
        let mut all = Vec::new();
        for system in self.systems.iter().rev() {
            all.extend(system.erase(ctx, person, step).await?);
        }
        Ok(all)
    }

    /// Why something may not be used about a person for a purpose: see [`System::forbids`].
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn forbids(
        &self,
        ctx: &mut Ctx,
        person: Uuid,
        purpose: &str,
    ) -> Result<Option<Text>, AccessError> {
        for system in self.systems.iter() {
            if let Some(why) = system.forbids(ctx, person, purpose).await? {
                return Ok(Some(why));
            }
        }
        Ok(None)
    }

    /// The page that says how data are handled and whom to complain to, if a system has one.
    pub fn contact_page(&self) -> Option<&'static str> {
        self.systems.iter().find_map(|s| s.contact_page())
    }
}

/// What one system says of a page that belongs to another: nothing, where the actor may not see it.
fn allowed<T>(said: Result<T, AccessError>) -> Result<Option<T>, AccessError> {
    match said {
        Ok(it) => Ok(Some(it)),
        Err(AccessError::Forbidden(_)) => Ok(None),
        Err(e) => Err(e),
    }
}
