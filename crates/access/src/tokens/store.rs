use base::uuid::Uuid;
use db::{DbError, Tx, exec, row, rows};

use super::{Known, TokenId};
use crate::{Action, UserId};

#[derive(sqlx::FromRow)]
struct TokenRow {
    token_id: Uuid,
    person_id: Uuid,
    name: String,
    actions: String,
    area_id: Option<Uuid>,
    made_at: i64,
    expires_at: i64,
    used_at: Option<i64>,
    ended_at: Option<i64>,
}

impl TokenRow {
    fn known(self) -> db::Result<Known> {
        let impossible = || DbError::Impossible {
            table: "access_token",
            column: "actions",
            row: self.token_id.to_string(),
        };
        let actions: Option<Vec<Action>> = self.actions.split(' ').map(Action::parse).collect();
        Ok(Known {
            id: self.token_id.into(),
            person: self.person_id.into(),
            actions: actions.ok_or_else(impossible)?,
            name: self.name,
            area: self.area_id,
            made_at: self.made_at,
            expires_at: self.expires_at,
            used_at: self.used_at,
            ended_at: self.ended_at,
        })
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT token_id, person_id, name, actions, area_id, made_at, expires_at, used_at, ended_at
            FROM access_token WHERE person_id = $1 ",
            $rest
        )
    };
}

const OF_PERSON: &str = select!("ORDER BY made_at DESC, token_id DESC");
const BY_HASH: &str = select!("AND hash = $2");
const INSERT: &str = "INSERT INTO access_token
    (person_id, token_id, hash, name, actions, area_id, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const END: &str = "UPDATE access_token SET ended_at = $1, ended_by = $2
    WHERE person_id = $3 AND token_id = $4 AND ended_at IS NULL";
const USED: &str = "UPDATE access_token SET used_at = $1 WHERE person_id = $2 AND token_id = $3";

pub(super) async fn of_person(tx: &mut Tx, person: UserId) -> db::Result<Vec<Known>> {
    let found: Vec<TokenRow> = rows!(tx, OF_PERSON, person.uuid())?;
    found.into_iter().map(TokenRow::known).collect()
}

pub(super) async fn by_hash(tx: &mut Tx, person: UserId, hash: &[u8]) -> db::Result<Option<Known>> {
    let found: Option<TokenRow> = row!(tx, BY_HASH, person.uuid(), hash)?;
    found.map(TokenRow::known).transpose()
}

pub(super) async fn insert(tx: &mut Tx, k: &Known, hash: &[u8]) -> db::Result<()> {
    let actions = k.actions.iter().map(|a| a.name()).collect::<Vec<_>>().join(" ");
    let (person, id, name) = (k.person.uuid(), k.id.uuid(), k.name.as_str());
    exec!(tx, INSERT, person, id, hash, name, actions, k.area, k.made_at, k.expires_at)?;
    Ok(())
}

pub(super) async fn end(tx: &mut Tx, person: UserId, id: TokenId, at: i64, by: &str) -> db::Result<bool> {
    Ok(exec!(tx, END, at, by, person.uuid(), id.uuid())? == 1)
}

pub(super) async fn used(tx: &mut Tx, person: UserId, id: TokenId, at: i64) -> db::Result<()> {
    exec!(tx, USED, at, person.uuid(), id.uuid())?;
    Ok(())
}
