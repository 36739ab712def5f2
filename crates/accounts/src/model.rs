//! Accounts and who holds them.

use areas::timeline::Timeline;
use base::Span;
use register::model::PersonId;

use crate::platform::{Owner, Platform};

base::typed_id!(AccountId, "a social account");

/// Who holds an account, and in which capacity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// The person.
    pub person: PersonId,
    /// Whose account it is in law: government, party or personal.
    pub owner: Owner,
    /// Whether the person declared it in the affidavit of candidature (Form 26).
    pub declared: bool,
}

/// An account with its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Where it is.
    pub platform: Platform,
    /// The platform's own id, once known.
    pub platform_id: Option<String>,
    /// Its handles in time.
    pub handles: Timeline<String>,
    /// Its holders in time.
    pub holdings: Timeline<Holding>,
}

impl Account {
    /// Whether a handle or an id is known; a count that came without either belongs to an account of unknown identity.
    pub fn identified(&self) -> bool {
        self.platform_id.is_some() || !self.handles.facts().is_empty()
    }
}

/// Confirmed: this person has no account on this platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// The person.
    pub person: PersonId,
    /// The platform.
    pub platform: Platform,
    /// Who confirmed it.
    pub by: String,
    /// Since when, and until an account appeared.
    pub span: Span,
}
