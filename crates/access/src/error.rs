use base::Kind;
use db::DbError;

/// Why an act was refused before its own rules were asked.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// The actor may not do this.
    #[error("not allowed: {0}")]
    Forbidden(&'static str),
    /// The operation's id was used before, for something else.
    #[error("the operation id {0} was already used for something else")]
    OpReused(base::OpId),
    /// Something protected, or the keys to it.
    #[error(transparent)]
    Vault(#[from] crate::VaultError),
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, AccessError>;

impl AccessError {
    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            AccessError::Db(e) => e.kind(),
            AccessError::Forbidden(_) => Kind::Forbidden,
            AccessError::OpReused(_) => Kind::Conflict,
            AccessError::Vault(e) => e.kind(),
        }
    }
}
