//! Which columns are sealed, declared once by the owner of each table; and sealing a batch of rows anew.

use base::uuid::Uuid;
use db::{Tx, exec, row, rows};

use super::{Class, KeyId, Place, Purpose, Vault, VaultError};
use crate::Result;

/// A column of sealed values: see [`sealed!`](crate::sealed).
#[derive(Debug, Clone, Copy)]
pub struct Sealed {
    /// The table.
    pub table: &'static str,
    /// The column; its name ends in `_sealed`.
    pub column: &'static str,
    /// What is sealed in it.
    pub class: Class,
    /// The column of the index, if there is one.
    pub index: Option<&'static str>,
    /// Up to `$2` rows from owner `$1` on that are not sealed with key `$3` (and indexed with key `$4`).
    pub stale: &'static str,
    /// Replaces value `$4` of owner `$1` and row `$2` by `$3` (and its index by `$5`).
    pub write: &'static str,
    /// Counts the rows that are sealed with key `$1`.
    pub naming: &'static str,
    /// Counts the rows that are indexed with key `$1`.
    pub naming_index: &'static str,
    /// Where values are looked up in a table of their own: says that owner `$1` is found by index `$2` as well.
    pub found: Option<&'static str>,
}

impl Sealed {
    /// The same, of values that are looked up in a table of their own.
    #[must_use]
    pub const fn found_by(self, found: &'static str) -> Sealed {
        Sealed { found: Some(found), ..self }
    }
}

/// Declares a column of sealed values: the table, the two columns of ids that name a row (whom it belongs to and itself; twice the same
/// where one is enough), the column, its class, the column of its index, and which rows are of this class.
///
/// `sealed!("register_contact", "person_id", "contact_id", "value_sealed", Class::Mobile, "value_index", "kind = 'mobile'")`
#[macro_export]
macro_rules! sealed {
    ($table:literal, $owner:literal, $id:literal, $column:literal, $class:expr) => {
        $crate::sealed!(@ $table, $owner, $id, $column, $class, None, "true", "", "", "")
    };
    ($table:literal, $owner:literal, $id:literal, $column:literal, $class:expr, $index:literal, $only:literal) => {
        $crate::sealed!(
            @ $table, $owner, $id, $column, $class, Some($index), $only,
            concat!(" OR substr(", $index, ", 1, 4) <> $4"),
            concat!(", ", $index, " = $5"),
            concat!("SELECT count(*) FROM ", $table, " WHERE substr(", $index, ", 1, 4) = $1")
        )
    };
    (@ $table:literal, $owner:literal, $id:literal, $column:literal, $class:expr, $index:expr, $only:literal,
        $or_stale:expr, $and_index:expr, $naming_index:expr) => {
        $crate::vault::Sealed {
            table: $table,
            column: $column,
            class: $class,
            index: $index,
            stale: concat!(
                "SELECT ", $owner, ", ", $id, ", ", $column, " FROM ", $table, " WHERE ", $only, " AND ", $owner,
                " >= $1 AND (substr(", $column, ", 2, 4) <> $3", $or_stale, ") ORDER BY ", $owner, " LIMIT $2"
            ),
            write: concat!(
                "UPDATE ", $table, " SET ", $column, " = $3", $and_index,
                " WHERE ", $owner, " = $1 AND ", $id, " = $2 AND ", $column, " = $4"
            ),
            naming: concat!("SELECT count(*) FROM ", $table, " WHERE substr(", $column, ", 2, 4) = $1"),
            naming_index: $naming_index,
            found: None,
        }
    };
}

/// What came of one batch.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Batch {
    pub done: u64,
    /// Where the next batch begins; `None` at the end.
    pub next: Option<Uuid>,
}

impl Sealed {
    /// Seals up to `limit` rows from owner `from` on with the present keys. A value that does not open is left as it is.
    pub(super) async fn again(&self, tx: &mut Tx, vault: &Vault, from: Uuid, limit: i64) -> Result<Batch> {
        let ring = vault.ring();
        let name = |purpose| ring.active(self.class, purpose).map(|(id, _)| id.bytes());
        let data = name(Purpose::Data).ok_or(VaultError::NoVault)?;
        let found: Vec<(Uuid, Uuid, Vec<u8>)> = match self.index {
            None => rows!(&mut *tx, self.stale, from, limit, &data[..])?,
            Some(_) => {
                let index = name(Purpose::Index).ok_or(VaultError::NotIndexed(self.class))?;
                rows!(&mut *tx, self.stale, from, limit, &data[..], &index[..])?
            }
        };
        let Some((last, _, _)) = found.last() else { return Ok(Batch::default()) };
        let mut batch = Batch { next: Some(*last), ..Batch::default() };
        for (owner, id, old) in &found {
            let place = Place::of(self.table, self.column, *owner, *id);
            let Ok(plain) = vault.open(self.class, place, old) else { continue };
            let new = vault.seal(self.class, place, &plain)?;
            match self.index {
                None => exec!(&mut *tx, self.write, *owner, *id, new, old.as_slice())?,
                Some(_) => {
                    let text = std::str::from_utf8(&plain).map_err(|_| place.refused())?;
                    let index = vault.indexed(self.class, text)?;
                    if let Some(found) = self.found {
                        exec!(&mut *tx, found, *owner, index.as_slice())?;
                    }
                    exec!(&mut *tx, self.write, *owner, *id, new, old.as_slice(), index)?
                }
            };
            batch.done += 1;
        }
        if batch.done == 0 {
            // Nothing of it opens: go on behind it, or this would never end.
            batch.next = last.as_u128().checked_add(1).map(Uuid::from_u128);
        }
        Ok(batch)
    }

    /// How many rows name a key.
    pub(super) async fn naming(&self, tx: &mut Tx, id: KeyId, purpose: Purpose) -> Result<i64> {
        let sql = match purpose {
            Purpose::Data => self.naming,
            Purpose::Index if self.index.is_some() => self.naming_index,
            Purpose::Index => return Ok(0),
        };
        let found: Option<(i64,)> = row!(tx, sql, &id.bytes()[..])?;
        Ok(found.map_or(0, |(n,)| n))
    }
}
