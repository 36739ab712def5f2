//! People who sign in.

use base::uuid::Uuid;
use db::{Tx, exec, row, rows};

base::typed_id!(UserId, "somebody who signs in; the same as in the register, if the person is there");

/// Somebody who signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Who.
    pub id: UserId,
    /// What they are called on the page.
    pub name: String,
    /// The name they type, if they type one.
    pub login: Option<String>,
    /// When they were shut out, if they were, microseconds since the epoch.
    pub disabled_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct AccountRow {
    person_id: Uuid,
    name: String,
    login: Option<String>,
    disabled_at: Option<i64>,
}

impl From<AccountRow> for Account {
    fn from(r: AccountRow) -> Account {
        Account { id: r.person_id.into(), name: r.name, login: r.login, disabled_at: r.disabled_at }
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT u.person_id, u.name, l.login, u.disabled_at FROM access_user u
            LEFT JOIN access_login l ON l.person_id = u.person_id ",
            $rest
        )
    };
}

const ONE: &str = select!("WHERE u.person_id = $1");
const BY_LOGIN: &str = select!("WHERE l.login = $1");
const AFTER: &str = select!("WHERE u.person_id > $1 ORDER BY u.person_id LIMIT $2");
const INSERT: &str =
    "INSERT INTO access_user (person_id, name, created_at, created_by) VALUES ($1, $2, $3, $4)";
const LOGIN: &str = "INSERT INTO access_login (login, person_id) VALUES ($1, $2)";
const DISABLE: &str = "UPDATE access_user SET disabled_at = $1, disabled_by = $2
    WHERE person_id = $3 AND disabled_at IS NULL";
const ENABLE: &str = "UPDATE access_user SET disabled_at = NULL, disabled_by = NULL WHERE person_id = $1";

/// The form of a login name in which two that look alike are the same: letters in lower case, without spaces around.
pub fn folded(login: &str) -> String {
    login.trim().to_lowercase()
}

/// One person.
///
/// # Errors
/// If the database does not answer.
pub async fn one(tx: &mut Tx, id: UserId) -> db::Result<Option<Account>> {
    let found: Option<AccountRow> = row!(tx, ONE, id.uuid())?;
    Ok(found.map(Into::into))
}

/// Whoever signs in under a name, as it was typed.
///
/// # Errors
/// If the database does not answer.
pub async fn by_login(tx: &mut Tx, login: &str) -> db::Result<Option<Account>> {
    let found: Option<AccountRow> = row!(tx, BY_LOGIN, folded(login))?;
    Ok(found.map(Into::into))
}

/// Up to `limit` people after one, in the order of their ids; from the beginning after [`Uuid::nil`].
///
/// # Errors
/// If the database does not answer.
pub async fn after(tx: &mut Tx, id: Uuid, limit: i64) -> db::Result<Vec<Account>> {
    let found: Vec<AccountRow> = rows!(tx, AFTER, id, limit)?;
    Ok(found.into_iter().map(Into::into).collect())
}

pub(crate) async fn insert(tx: &mut Tx, a: &Account, at: i64, by: &str) -> db::Result<()> {
    exec!(tx, INSERT, a.id.uuid(), a.name.as_str(), at, by)?;
    if let Some(login) = &a.login {
        exec!(tx, LOGIN, folded(login), a.id.uuid())?;
    }
    Ok(())
}

/// Gives somebody without a login name one; `false` if they have one.
pub(crate) async fn name(tx: &mut Tx, id: UserId, login: &str) -> db::Result<bool> {
    if one(&mut *tx, id).await?.is_none_or(|a| a.login.is_some()) {
        return Ok(false);
    }
    Ok(exec!(tx, LOGIN, folded(login), id.uuid())? == 1)
}

pub(crate) async fn disable(tx: &mut Tx, id: UserId, at: i64, by: &str) -> db::Result<bool> {
    Ok(exec!(tx, DISABLE, at, by, id.uuid())? == 1)
}

pub(crate) async fn enable(tx: &mut Tx, id: UserId) -> db::Result<()> {
    exec!(tx, ENABLE, id.uuid())?;
    Ok(())
}
