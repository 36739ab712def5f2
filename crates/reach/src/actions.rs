//! What is done in reach by hand: targets, and readings that are corrected or confirmed.

pub mod cities;
pub mod entry;
pub mod morning;
pub mod readings;
pub mod rules;

use access::AccessError;
use base::Kind;
use words::{Text, message::both};

use crate::messages;

/// Why an act in reach was refused.
#[derive(Debug, thiserror::Error)]
pub enum ReachError {
    /// Not allowed, or the database.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// Something that was said cannot be; the text says what and how to mend it.
    #[error("{}", .0.en)]
    Invalid(Text),
    /// The thing does not exist.
    #[error("{}", .0.en)]
    NotFound(Text),
}

impl From<db::DbError> for ReachError {
    fn from(e: db::DbError) -> Self {
        ReachError::Access(e.into())
    }
}

impl ReachError {
    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            ReachError::Access(e) => e.kind(),
            ReachError::Invalid(_) => Kind::Invalid,
            ReachError::NotFound(_) => Kind::NotFound,
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            ReachError::Access(e) => both(|l| messages::error_access(l, e.to_string())),
            ReachError::Invalid(t) | ReachError::NotFound(t) => t.clone(),
        }
    }
}
