use std::collections::HashSet;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use access::installation::{self, Installation};
use access::{AccessError, Actor, Ctx, Host};
use base::uuid::Uuid;
use base::{Bounds, Day};
use db::Narrow;
use intake::Kind;
use tokio::sync::OnceCell;
use ui::NavItem;
use words::{Locale, Text};

use crate::{Erased, Erasing, Forms, Held, Panel, Site, Subject, System, Told};

/// What every page may use.
#[derive(Clone)]
pub struct Shared(Arc<Installed>);

/// What [`Shared`] points to: every layer around a page and every page has a copy of that pointer, so a copy must cost nothing.
#[derive(Clone)]
pub struct Installed {
    /// The installation.
    pub host: Host,
    /// Whether everything shown is an invented sample.
    pub sample: bool,
    /// The organisation's name, if it has said one.
    pub organisation: Arc<str>,
    /// What signs the forms.
    pub forms: Forms,
    /// Under which address people reach it.
    pub site: Site,
    /// What the installation is, once it is set up: it never changes again.
    installation: Arc<OnceLock<Installation>>,
    /// How strangers' pages read, once the first of them was asked for.
    narrow: Arc<OnceCell<Narrow>>,
    systems: Arc<[Box<dyn System>]>,
}

impl Deref for Shared {
    type Target = Installed;

    fn deref(&self) -> &Installed {
        &self.0
    }
}

impl Shared {
    /// For an installation with these systems.
    pub fn new(host: Host, sample: bool, organisation: &str, systems: Arc<[Box<dyn System>]>) -> Shared {
        // Whoever serves gives a key that outlasts the process: see `signing`.
        let forms = Forms::fresh(&*host.rng);
        Shared(Arc::new(Installed {
            host,
            sample,
            organisation: organisation.into(),
            forms,
            site: Site::default(),
            installation: Arc::default(),
            narrow: Arc::default(),
            systems,
        }))
    }

    /// The same, with forms signed by this key: those of an earlier process of the same installation, and of one beside it, are taken.
    #[must_use]
    pub fn signing(self, forms: Forms) -> Shared {
        Shared(Arc::new(Installed { forms, ..Arc::unwrap_or_clone(self.0) }))
    }

    /// The same, reached at this address.
    #[must_use]
    pub fn at(self, site: Site) -> Shared {
        Shared(Arc::new(Installed { site, ..Arc::unwrap_or_clone(self.0) }))
    }

    /// What the installation is, as far as this process has asked ([`Shared::look`]).
    pub fn installation(&self) -> Option<&Installation> {
        self.installation.get()
    }

    /// Asks what the installation is; once it is known, nobody is asked again.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn look(&self) -> Result<Option<&Installation>, AccessError> {
        if self.installation.get().is_none() {
            let mut tx = self.host.db.read().await?;
            let found = installation::installation(&mut tx).await?;
            tx.rollback().await?;
            if let Some(found) = found {
                let _ = self.installation.set(found);
            }
        }
        Ok(self.installation.get())
    }

    /// How strangers' pages read: only what the systems keep for everybody ([`System::open_tables`]).
    ///
    /// # Errors
    /// [`db::DbError::Closed`] if the database does not give such a way: then there are no pages for strangers.
    pub async fn narrow(&self) -> Result<&Narrow, AccessError> {
        let own = self.systems.iter().flat_map(|s| s.open_tables());
        let tables: Vec<&str> = access::OPEN_TABLES.iter().chain(own).copied().collect();
        Ok(self.narrow.get_or_try_init(|| self.host.db.narrow(&tables)).await?)
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

    /// What workers are told of what is held about them: see [`System::workers_are_told`].
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn workers_are_told(&self, ctx: &mut Ctx) -> Result<Told, AccessError> {
        for system in self.systems.iter() {
            if let Some(told) = system.workers_are_told(self, ctx).await? {
                return Ok(told);
            }
        }
        Ok(Told { organisation: self.organisation.to_string(), ..Told::default() })
    }

    /// Takes somebody out who asked for it on paper: see [`System::takes_out`]. Where no system sees to the rest they are hidden at once all the same.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn takes_out(&self, ctx: &mut Ctx, person: Uuid) -> Result<(), AccessError> {
        for system in self.systems.iter() {
            if system.takes_out(self, ctx, person).await? {
                return Ok(());
            }
        }
        self.erase(ctx, person, Erasing::Hide).await.map(|_| ())
    }

    /// Of whom nothing may be used for a purpose although they were told: see [`System::withheld`].
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn withheld(&self, ctx: &mut Ctx, purpose: &str) -> Result<HashSet<Uuid>, AccessError> {
        let mut all = HashSet::new();
        for system in self.systems.iter() {
            all.extend(system.withheld(ctx, purpose).await?);
        }
        Ok(all)
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
