//! The accounts that were declared in affidavits of candidature (Form 26).

use base::uuid::Uuid;
use base::{AsOf, Day};
use db::{Tx, rows};
use register::model::PersonId;

use super::{owned, platform};
use crate::platform::{Owner, Platform};

/// An account that somebody declared.
#[derive(Debug, Clone)]
pub struct Declared {
    /// Who.
    pub person: PersonId,
    /// Where it is.
    pub platform: Platform,
    /// Its handle of the day, if it is known.
    pub handle: Option<String>,
    /// The platform's own id, if it is known.
    pub platform_id: Option<String>,
    /// Whose it is in law.
    pub owner: Owner,
    /// Since when they hold it.
    pub since: Day,
}

const DECLARED: &str = "SELECT o.person_id, a.platform, h.handle, i.platform_id, o.owner, o.from_day, o.account_id
    FROM accounts_holding o JOIN accounts_account a ON a.id = o.account_id
    LEFT JOIN accounts_handle h ON h.account_id = o.account_id AND h.from_day <= $1 AND h.until_day > $1
        AND h.known_from <= $2 AND h.known_until > $2
    LEFT JOIN accounts_identity i ON i.account_id = o.account_id AND i.known_from <= $2 AND i.known_until > $2
    WHERE o.declared <> 0 AND o.from_day <= $1 AND o.until_day > $1 AND o.known_from <= $2 AND o.known_until > $2
    ORDER BY a.platform, h.handle, o.account_id";

type Row = (Uuid, String, Option<String>, Option<String>, String, i32, Uuid);

/// Every account that somebody held and had declared.
pub async fn declared(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Declared>> {
    let found: Vec<Row> = rows!(tx, DECLARED, as_of.day.number(), as_of.known)?;
    let one = |(person, place, handle, platform_id, owner, from, account): Row| {
        Ok(Declared {
            person: person.into(),
            platform: platform(&place, account)?,
            handle,
            platform_id,
            owner: owned(&owner, account)?,
            since: Day::from_number(from),
        })
    };
    found.into_iter().map(one).collect()
}
