//! What somebody may do and where, put together of their grants.

use base::uuid::Uuid;
use base::{AreaPath, Day};
use db::Tx;

use crate::grants::{self, Grant};
use crate::ports::{Offices, Places};
use crate::{Action, Role, Scope, Span, UserId, policy};

/// The grants of one person that count on a day, each with the places of its area in the tree of that day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Authority {
    held: Vec<Held>,
}

/// One grant that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The role.
    pub role: Role,
    /// Its area; `None` is the whole organisation.
    pub area: Option<Uuid>,
    /// Where that lies; `None` is everywhere.
    pub places: Option<Vec<AreaPath>>,
}

impl Authority {
    /// The authority of a few grants.
    pub fn of(held: impl IntoIterator<Item = Held>) -> Authority {
        Authority { held: held.into_iter().collect() }
    }

    /// What a person may do on a day; nothing if they were shut out.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn load(
        tx: &mut Tx,
        places: &dyn Places,
        offices: &dyn Offices,
        id: UserId,
        on: Day,
    ) -> db::Result<Authority> {
        let mut held = Vec::new();
        for grant in grants::standing(tx, id, on).await? {
            if let Some(h) = grant.held(tx, places, offices, on).await? {
                held.push(h);
            }
        }
        held.sort_by_key(|h| h.role);
        Ok(Authority { held })
    }

    /// The same, nowhere but in some places: what was held everywhere is held there only.
    #[must_use]
    pub fn narrowed(self, to: &[AreaPath]) -> Authority {
        let within = |places: Vec<AreaPath>| {
            let both = places.iter().flat_map(|p| {
                to.iter().filter_map(move |t| match (p.covers(t), t.covers(p)) {
                    (true, _) => Some(t.clone()),
                    (_, true) => Some(p.clone()),
                    _ => None,
                })
            });
            both.collect()
        };
        let narrowed = |h: Held| Held { places: Some(h.places.map_or_else(|| to.to_vec(), within)), ..h };
        Authority { held: self.held.into_iter().map(narrowed).collect() }
    }

    /// The grants that count.
    pub fn held(&self) -> &[Held] {
        &self.held
    }

    /// The widest of the grants that allow an action: what somebody acts as who does it.
    pub fn acting(&self, action: Action) -> Option<&Held> {
        let allows = |h: &&Held| action.span() == Span::Own || policy::allows(h.role, action);
        self.held.iter().filter(allows).min_by_key(|h| (h.role, h.area.is_some()))
    }

    /// The widest role.
    pub fn widest(&self) -> Option<Role> {
        self.held.iter().map(|h| h.role).min()
    }

    /// Where an action may be done; an empty scope if nowhere.
    pub fn scope(&self, action: Action) -> Scope {
        if action.span() == Span::Own {
            return Scope::everywhere();
        }
        self.scope_of(|role| policy::allows(role, action))
    }

    /// Where a role may be given.
    pub fn may_give(&self, role: Role) -> Scope {
        self.scope_of(|giver| policy::may_grant(giver, role))
    }

    fn scope_of(&self, fits: impl Fn(Role) -> bool) -> Scope {
        let fitting = || self.held.iter().filter(|h| fits(h.role));
        if fitting().any(|h| h.places.is_none()) {
            return Scope::everywhere();
        }
        Scope::of(fitting().flat_map(|h| h.places.iter().flatten().cloned()))
    }
}

impl Grant {
    /// The grant with the places of its area, if it counts on a day.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn held(
        &self,
        tx: &mut Tx,
        places: &dyn Places,
        offices: &dyn Offices,
        on: Day,
    ) -> db::Result<Option<Held>> {
        if let Some(office) = self.office
            && !offices.holds(tx, office, self.person.uuid(), on).await?
        {
            return Ok(None);
        }
        let places = match self.area {
            None => None,
            Some(area) => Some(places.reach(tx, area, on).await?),
        };
        Ok(Some(Held { role: self.role, area: self.area, places }))
    }
}
