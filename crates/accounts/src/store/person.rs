//! One person: the accounts held of them, and forgetting them.

use base::Span;
use base::uuid::Uuid;
use db::{Tx, exec, rows};
use register::model::PersonId;

use super::{owned, platform, span};
use crate::platform::{Owner, Platform};

/// An account as it is held about a person: where, its handle of today, in which capacity, when, since when it is known (microseconds).
pub type HeldAccount = (Platform, Option<String>, Owner, Span, i64);

const OF_PERSON: &str = "SELECT a.platform, h.handle, o.owner, o.from_day, o.until_day, o.known_from, o.account_id
    FROM accounts_holding o JOIN accounts_account a ON a.id = o.account_id
    LEFT JOIN accounts_handle h ON h.account_id = o.account_id AND h.from_day <= $2 AND h.until_day > $2
        AND h.known_until = 9223372036854775807
    WHERE o.person_id = $1 AND o.known_until = 9223372036854775807 ORDER BY a.platform, o.from_day, o.account_id";

/// Every account that somebody is believed to hold or to have held; the handle is that of the day.
pub async fn of_person(tx: &mut Tx, id: PersonId, on: base::Day) -> db::Result<Vec<HeldAccount>> {
    type Row = (String, Option<String>, String, i32, i32, i64, Uuid);
    let found: Vec<Row> = rows!(tx, OF_PERSON, id.uuid(), on.number())?;
    let account = |(name, handle, owner, from, until, at, account): Row| {
        Ok((platform(&name, account)?, handle, owned(&owner, account)?, span(from, until), at))
    };
    found.into_iter().map(account).collect()
}

const HIDE: &str = "UPDATE accounts_holding SET known_until = $1
    WHERE person_id = $2 AND known_until = 9223372036854775807";

/// Ends the belief that somebody holds accounts.
pub async fn hide(tx: &mut Tx, id: PersonId, now: i64) -> db::Result<u64> {
    exec!(tx, HIDE, now, id.uuid())
}

const HELD: &str = "SELECT DISTINCT account_id FROM accounts_holding WHERE person_id = $1";
const DESTROY_HOLDINGS: &str = "DELETE FROM accounts_holding WHERE person_id = $1";
const DESTROY_ABSENCES: &str = "DELETE FROM accounts_absence WHERE person_id = $1";
const DESTROY_HANDLES: &str = "DELETE FROM accounts_handle WHERE account_id = $1
    AND NOT EXISTS (SELECT 1 FROM accounts_holding o WHERE o.account_id = $1)";
const DESTROY_IDENTITY: &str = "DELETE FROM accounts_identity WHERE account_id = $1
    AND NOT EXISTS (SELECT 1 FROM accounts_holding o WHERE o.account_id = $1)";

/// Destroys what ties somebody to accounts; of accounts that nobody else ever held also by what they are known. Numbers of rows by table.
pub async fn destroy(tx: &mut Tx, id: PersonId) -> db::Result<Vec<(&'static str, u64)>> {
    let held: Vec<(Uuid,)> = rows!(&mut *tx, HELD, id.uuid())?;
    let holdings = exec!(&mut *tx, DESTROY_HOLDINGS, id.uuid())?;
    let absences = exec!(&mut *tx, DESTROY_ABSENCES, id.uuid())?;
    let (mut handles, mut identities) = (0, 0);
    for (account,) in held {
        handles += exec!(&mut *tx, DESTROY_HANDLES, account)?;
        identities += exec!(&mut *tx, DESTROY_IDENTITY, account)?;
    }
    Ok(vec![
        ("accounts_holding", holdings),
        ("accounts_absence", absences),
        ("accounts_handle", handles),
        ("accounts_identity", identities),
    ])
}
