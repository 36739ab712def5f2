//! What authority needs to know of the organisation, from the systems above that know it. Asked each time, never copied: an area that moves and an
//! office that ends change what people may do in the same instant.

use std::fmt::Debug;

use async_trait::async_trait;
use base::uuid::Uuid;
use base::{AreaPath, Day};
use db::Tx;

/// Where areas lie in the tree.
#[async_trait]
pub trait Places: Debug + Send + Sync {
    /// The places of an area on a day, as it is known now: of an area of the tree its own, of a group those of its members, of an unknown or ended
    /// one none.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn places(&self, tx: &mut Tx, area: Uuid, on: Day) -> db::Result<Vec<AreaPath>>;

    /// What a grant on an area reaches: its places, and of a group itself beside them, which lies in nobody else's area.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn reach(&self, tx: &mut Tx, area: Uuid, on: Day) -> db::Result<Vec<AreaPath>>;
}

/// Who holds which office.
#[async_trait]
pub trait Offices: Debug + Send + Sync {
    /// Whether the office is held on a day by the person, as it is known now.
    ///
    /// # Errors
    /// If the database does not answer.
    async fn holds(&self, tx: &mut Tx, office: Uuid, person: Uuid, on: Day) -> db::Result<bool>;
}

/// Knows no area and no office: whoever's grant needs one has no authority.
#[derive(Debug)]
pub(crate) struct Unknown;

#[async_trait]
impl Places for Unknown {
    async fn places(&self, _tx: &mut Tx, _area: Uuid, _on: Day) -> db::Result<Vec<AreaPath>> {
        Ok(Vec::new())
    }

    async fn reach(&self, _tx: &mut Tx, _area: Uuid, _on: Day) -> db::Result<Vec<AreaPath>> {
        Ok(Vec::new())
    }
}

#[async_trait]
impl Offices for Unknown {
    async fn holds(&self, _tx: &mut Tx, _office: Uuid, _person: Uuid, _on: Day) -> db::Result<bool> {
        Ok(false)
    }
}
