//! SQL of accounts and nothing else.

pub mod declared;
pub mod person;

use std::collections::HashMap;

use areas::timeline::Timeline;
use base::uuid::Uuid;
use base::{AsOf, Day, FOREVER, Span};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, row, rows};
use register::model::PersonId;

use crate::model::{Absence, Account, AccountId, Holding};
use crate::platform::{Owner, Platform};

/// Tables of facts written when accounts are imported.
pub const FACTS: [Facts; 4] = [
    facts!("accounts_identity", "account_id, platform_id"),
    facts!("accounts_handle", "account_id, handle, from_day, until_day"),
    facts!("accounts_holding", "person_id, account_id, owner, declared, from_day, until_day"),
    facts!("accounts_absence", "person_id, platform, confirmed_by, from_day, until_day"),
];

fn platform(name: &str, row: Uuid) -> db::Result<Platform> {
    Platform::from_name(name).ok_or(DbError::Impossible {
        table: "accounts_account",
        column: "platform",
        row: row.to_string(),
    })
}

fn owned(name: &str, row: Uuid) -> db::Result<Owner> {
    Owner::from_name(name).ok_or(DbError::Impossible {
        table: "accounts_holding",
        column: "owner",
        row: row.to_string(),
    })
}

fn span(from: i32, until: i32) -> Span {
    Span { from: Day::from_number(from), until: Day::from_number(until) }
}

const ACCOUNTS: &str = "SELECT id, platform FROM accounts_account ORDER BY id";
const IDENTITIES: &str =
    "SELECT account_id, platform_id FROM accounts_identity WHERE known_from <= $1 AND known_until > $1";
const HANDLES: &str = "SELECT account_id, handle, from_day, until_day FROM accounts_handle
    WHERE known_from <= $1 AND known_until > $1";
const HOLDINGS: &str =
    "SELECT account_id, person_id, owner, declared, from_day, until_day FROM accounts_holding
    WHERE known_from <= $1 AND known_until > $1";

/// Every account with its history, as it was known. Accounts that nobody is believed to hold are left out.
pub async fn accounts(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Account>> {
    let found: Vec<(Uuid, String)> = rows!(&mut *tx, ACCOUNTS)?;
    let ids: Vec<(Uuid, String)> = rows!(&mut *tx, IDENTITIES, as_of.known)?;
    let ids: HashMap<Uuid, String> = ids.into_iter().collect();
    let mut handles: HashMap<Uuid, Vec<(Span, String)>> = HashMap::new();
    let rows: Vec<(Uuid, String, i32, i32)> = rows!(&mut *tx, HANDLES, as_of.known)?;
    for (id, handle, from, until) in rows {
        handles.entry(id).or_default().push((span(from, until), handle));
    }
    let mut holdings: HashMap<Uuid, Vec<(Span, Holding)>> = HashMap::new();
    let rows: Vec<(Uuid, Uuid, String, i32, i32, i32)> = rows!(&mut *tx, HOLDINGS, as_of.known)?;
    for (id, person, owner, declared, from, until) in rows {
        let holding = Holding { person: person.into(), owner: owned(&owner, id)?, declared: declared != 0 };
        holdings.entry(id).or_default().push((span(from, until), holding));
    }
    let mut accounts = Vec::with_capacity(found.len());
    for (id, name) in found {
        let Some(held) = holdings.remove(&id) else { continue };
        accounts.push(Account {
            id: id.into(),
            platform: platform(&name, id)?,
            platform_id: ids.get(&id).cloned(),
            handles: Timeline::new(handles.remove(&id).unwrap_or_default()),
            holdings: Timeline::new(held),
        });
    }
    Ok(accounts)
}

/// An account as it was held on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The holder.
    pub person: PersonId,
    /// The account.
    pub account: AccountId,
    /// Where it is.
    pub platform: Platform,
    /// The platform's own id.
    pub platform_id: Option<String>,
    /// Its handle on the day.
    pub handle: Option<String>,
    /// In which capacity it was held.
    pub owner: Owner,
    /// Whether a handle or an id was known at all.
    pub identified: bool,
}

const HELD: &str = "SELECT o.person_id, o.account_id, a.platform, i.platform_id, h.handle, o.owner,
        CASE WHEN i.platform_id IS NOT NULL OR h.handle IS NOT NULL THEN 1
             WHEN EXISTS (SELECT 1 FROM accounts_handle x WHERE x.account_id = o.account_id
                AND x.known_from <= $2 AND x.known_until > $2) THEN 1 ELSE 0 END
    FROM accounts_holding o JOIN accounts_account a ON a.id = o.account_id
    LEFT JOIN accounts_identity i ON i.account_id = o.account_id AND i.known_from <= $2 AND i.known_until > $2
    LEFT JOIN accounts_handle h ON h.account_id = o.account_id AND h.from_day <= $1 AND h.until_day > $1
        AND h.known_from <= $2 AND h.known_until > $2
    WHERE o.from_day <= $1 AND o.until_day > $1 AND o.known_from <= $2 AND o.known_until > $2";

const HOLDER: &str = "SELECT person_id FROM accounts_holding
    WHERE account_id = $1 AND from_day <= $2 AND until_day > $2 AND known_from <= $3 AND known_until > $3";

/// Who held an account on a day.
pub async fn holder(tx: &mut Tx, id: AccountId, as_of: AsOf) -> db::Result<Option<PersonId>> {
    let found: Option<(Uuid,)> = row!(tx, HOLDER, id.uuid(), as_of.day.number(), as_of.known)?;
    Ok(found.map(|(person,)| person.into()))
}

/// The accounts that were held on a day, each as it was then: one row an account, without its history.
pub async fn held(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Held>> {
    type HeldRow = (Uuid, Uuid, String, Option<String>, Option<String>, String, i32);
    let found: Vec<HeldRow> = rows!(tx, HELD, as_of.day.number(), as_of.known)?;
    found
        .into_iter()
        .map(|(person, id, name, platform_id, handle, owner, identified)| {
            Ok(Held {
                person: person.into(),
                account: id.into(),
                platform: platform(&name, id)?,
                platform_id,
                handle,
                owner: owned(&owner, id)?,
                identified: identified != 0,
            })
        })
        .collect()
}

const RENAMES: &str = "SELECT h.account_id, h.from_day FROM accounts_handle h
    WHERE h.known_from <= $1 AND h.known_until > $1
      AND EXISTS (SELECT 1 FROM accounts_handle e WHERE e.account_id = h.account_id AND e.from_day < h.from_day
        AND e.known_from <= $1 AND e.known_until > $1)
      AND NOT EXISTS (SELECT 1 FROM accounts_identity i WHERE i.account_id = h.account_id
        AND i.known_from <= $1 AND i.known_until > $1)";

/// The days on which an account took another handle, of accounts whose id on the platform is not known: from such a day on the handle may
/// be a stranger's.
pub async fn renames(tx: &mut Tx, as_of: AsOf) -> db::Result<HashMap<AccountId, Vec<Day>>> {
    let found: Vec<(Uuid, i32)> = rows!(tx, RENAMES, as_of.known)?;
    let mut all: HashMap<AccountId, Vec<Day>> = HashMap::new();
    for (id, from) in found {
        all.entry(id.into()).or_default().push(Day::from_number(from));
    }
    Ok(all)
}

const ABSENCES: &str = "SELECT person_id, platform, confirmed_by, from_day, until_day FROM accounts_absence
    WHERE known_from <= $1 AND known_until > $1";

/// Every confirmation that somebody has no account somewhere, as it was known.
pub async fn absences(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Absence>> {
    let found: Vec<(Uuid, String, String, i32, i32)> = rows!(tx, ABSENCES, as_of.known)?;
    found
        .into_iter()
        .map(|(person, name, by, from, until)| {
            Ok(Absence {
                person: person.into(),
                platform: platform(&name, person)?,
                by,
                span: span(from, until),
            })
        })
        .collect()
}

const ADD_ACCOUNT: &str = "INSERT INTO accounts_account (id, platform) VALUES ($1, $2)";

/// Adds an account that did not exist.
pub async fn add_account(tx: &mut Tx, a: &Account) -> db::Result<u64> {
    exec!(tx, ADD_ACCOUNT, a.id.uuid(), a.platform.name())
}

const CLOSE_IDENTITY: &str = "UPDATE accounts_identity SET known_until = $1, closed_by = $2
    WHERE account_id = $3 AND known_until = 9223372036854775807";
const ADD_IDENTITY: &str =
    "INSERT INTO accounts_identity (account_id, platform_id, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5)";

/// Says which id the platform gave an account.
pub async fn set_identity(tx: &mut Tx, id: AccountId, platform_id: &str, stamp: Stamp) -> db::Result<u64> {
    exec!(&mut *tx, CLOSE_IDENTITY, stamp.known_from, stamp.import_no, id.uuid())?;
    exec!(tx, ADD_IDENTITY, id.uuid(), platform_id, stamp.known_from, FOREVER, stamp.import_no)
}

const CLOSE_HANDLE: &str = "UPDATE accounts_handle SET known_until = $1, closed_by = $2
    WHERE account_id = $3 AND handle = $4 AND from_day = $5 AND known_until = 9223372036854775807";
const ADD_HANDLE: &str = "INSERT INTO accounts_handle
    (account_id, handle, from_day, until_day, known_from, known_until, import_no) VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Ends the belief in a handle.
pub async fn close_handle(tx: &mut Tx, id: AccountId, h: &(Span, String), stamp: Stamp) -> db::Result<u64> {
    exec!(tx, CLOSE_HANDLE, stamp.known_from, stamp.import_no, id.uuid(), h.1.as_str(), h.0.from.number())
}

/// Adds a handle.
pub async fn add_handle(tx: &mut Tx, id: AccountId, h: &(Span, String), stamp: Stamp) -> db::Result<u64> {
    let (from, until) = (h.0.from.number(), h.0.until.number());
    exec!(tx, ADD_HANDLE, id.uuid(), h.1.as_str(), from, until, stamp.known_from, FOREVER, stamp.import_no)
}

const CLOSE_HOLDING: &str = "UPDATE accounts_holding SET known_until = $1, closed_by = $2
    WHERE person_id = $3 AND account_id = $4 AND from_day = $5 AND known_until = 9223372036854775807";
const ADD_HOLDING: &str = "INSERT INTO accounts_holding
    (person_id, account_id, owner, declared, from_day, until_day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Ends the belief in a holding.
pub async fn close_holding(tx: &mut Tx, id: AccountId, h: &(Span, Holding), stamp: Stamp) -> db::Result<u64> {
    let person = h.1.person.uuid();
    exec!(tx, CLOSE_HOLDING, stamp.known_from, stamp.import_no, person, id.uuid(), h.0.from.number())
}

/// Adds a holding.
pub async fn add_holding(tx: &mut Tx, id: AccountId, h: &(Span, Holding), stamp: Stamp) -> db::Result<u64> {
    let (from, until, who) = (h.0.from.number(), h.0.until.number(), &h.1);
    exec!(
        tx,
        ADD_HOLDING,
        who.person.uuid(),
        id.uuid(),
        who.owner.name(),
        i32::from(who.declared),
        from,
        until,
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )
}

const CLOSE_ABSENCE: &str = "UPDATE accounts_absence SET known_until = $1, closed_by = $2
    WHERE person_id = $3 AND platform = $4 AND from_day = $5 AND known_until = 9223372036854775807";
const ADD_ABSENCE: &str = "INSERT INTO accounts_absence
    (person_id, platform, confirmed_by, from_day, until_day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Says how long somebody has no account, in place of what was said of the same beginning.
pub async fn set_absence(tx: &mut Tx, a: &Absence, stamp: Stamp) -> db::Result<()> {
    let (person, name, from): (PersonId, _, _) = (a.person, a.platform.name(), a.span.from.number());
    exec!(&mut *tx, CLOSE_ABSENCE, stamp.known_from, stamp.import_no, person.uuid(), name, from)?;
    if a.span.from < a.span.until {
        let until = a.span.until.number();
        exec!(
            tx,
            ADD_ABSENCE,
            person.uuid(),
            name,
            a.by.as_str(),
            from,
            until,
            stamp.known_from,
            FOREVER,
            stamp.import_no
        )?;
    }
    Ok(())
}
