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
    /// What was proved is not enough for a session: a second factor, or a stronger one, is missing.
    #[error("a second factor is missing")]
    SecondFactor,
    /// Too many wrong attempts: the next may be made after so many seconds.
    #[error("too many wrong attempts, wait {0} seconds")]
    Wait(i64),
    /// This phone opens nothing any more for this person: too many wrong PINs, or it was reported lost.
    #[error("the device is blocked")]
    Blocked,
    /// A link, or the sign-in it began, is used, replaced, over or unknown: never told apart.
    #[error("the link is over")]
    LinkOver,
    /// A passkey could not be added or did not answer what it was asked.
    #[error("the passkey was refused: {0}")]
    Passkey(String),
    /// Something protected, or the keys to it.
    #[error(transparent)]
    Vault(#[from] crate::VaultError),
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
            AccessError::SecondFactor => both(m::error_second_factor),
            AccessError::Wait(seconds) => {
                let minutes = (seconds + 59) / 60;
                both(|l| m::error_wait(l, minutes))
            }
            AccessError::Blocked => both(m::error_blocked),
            AccessError::LinkOver => both(m::error_link_over),
            AccessError::Passkey(_) => both(m::error_passkey),
            AccessError::Vault(e) => e.text(),
        }
    }

    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            AccessError::Db(e) => e.kind(),
            AccessError::Told(kind, _) => *kind,
            AccessError::Forbidden(_)
            | AccessError::NotSignedIn
            | AccessError::ProofNeeded
            | AccessError::SecondFactor
            | AccessError::Blocked
            | AccessError::Passkey(_) => Kind::Forbidden,
            AccessError::NotFound | AccessError::LinkOver => Kind::NotFound,
            AccessError::Wait(_) => Kind::TooMany,
            AccessError::PaidByPublic => Kind::Invalid,
            AccessError::OpReused(_) | AccessError::Taken | AccessError::LastAdministrator => Kind::Conflict,
            AccessError::Vault(e) => e.kind(),
        }
    }
}
