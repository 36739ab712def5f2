use base::Kind;
use db::DbError;
use words::{Text, message::both};

use crate::messages as m;

/// Why an act was refused before its own rules were asked.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// The actor may not do this.
    #[error("not allowed: {0}")]
    Forbidden(&'static str),
    /// The actor has not signed in.
    #[error("nobody has signed in")]
    NotSignedIn,
    /// The actor must first prove again that they are who they are.
    #[error("a fresh proof of identity is needed")]
    ProofNeeded,
    /// There is no such thing, or it lies outside the actor's areas: the two are never told apart.
    #[error("not found")]
    NotFound,
    /// A login name or a person is there already.
    #[error("already there")]
    Taken,
    /// Nobody would be left who can give every role.
    #[error("the last administrator of the whole organisation cannot go")]
    LastAdministrator,
    /// In this edition nobody who is paid from public funds may hold a grant; the question was answered with yes, or not at all.
    #[error("not for anybody paid from public funds")]
    PaidByPublic,
    /// A rule says no, in words of its own.
    #[error("{}", .1.en)]
    Told(Kind, Text),
    /// The operation's id was used before, for something else.
    #[error("the operation id {0} was already used for something else")]
    OpReused(base::OpId),
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, AccessError>;

impl AccessError {
    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            AccessError::Db(e) => Text::new(e.to_string(), e.to_string()),
            AccessError::Forbidden(_) => both(m::error_forbidden),
            AccessError::NotSignedIn => both(m::error_not_signed_in),
            AccessError::ProofNeeded => both(m::error_proof_needed),
            AccessError::NotFound => both(m::error_not_found),
            AccessError::Taken => both(m::error_taken),
            AccessError::LastAdministrator => both(m::error_last_administrator),
            AccessError::PaidByPublic => both(m::error_paid_by_public),
            AccessError::Told(_, text) => text.clone(),
            AccessError::OpReused(_) => both(m::error_op_reused),
        }
    }

    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            AccessError::Db(e) => e.kind(),
            AccessError::Told(kind, _) => *kind,
            AccessError::Forbidden(_) | AccessError::NotSignedIn | AccessError::ProofNeeded => {
                Kind::Forbidden
            }
            AccessError::NotFound => Kind::NotFound,
            AccessError::PaidByPublic => Kind::Invalid,
            AccessError::OpReused(_) | AccessError::Taken | AccessError::LastAdministrator => Kind::Conflict,
        }
    }
}
