//! What is done in reach by hand: targets, and readings that are corrected or confirmed.

pub mod cities;
pub mod entry;
pub mod morning;
pub mod readings;
pub mod rules;

use access::{AccessError, Ctx, Scope};
use accounts::model::AccountId;
use base::{AsOf, Day, Kind};
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

/// Refuses unless the actor may act on whoever holds an account on a day. One outside the scope is answered like one that does not exist.
pub(crate) async fn within(
    ctx: &mut Ctx,
    scope: &Scope,
    account: AccountId,
    on: Day,
) -> Result<(), ReachError> {
    let as_of = AsOf::current(on);
    let seen = scope.is_whole()
        || match accounts::store::holder(&mut ctx.tx, account, as_of).await? {
            Some(person) => register::store::sees(&mut ctx.tx, scope, person, as_of).await?,
            None => false,
        };
    if seen { Ok(()) } else { Err(ReachError::NotFound(both(messages::account_unknown))) }
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
