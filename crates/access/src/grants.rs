//! Grants as facts: who may do what, where, from when to when. What they amount to is `authority`.

use base::Day;
use base::uuid::Uuid;
use db::{DbError, Tx, exec, row, rows};

use crate::{Role, UserId};

base::typed_id!(GrantId, "a grant");

/// A role given to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its id.
    pub id: GrantId,
    /// To whom.
    pub person: UserId,
    /// Which.
    pub role: Role,
    /// Where; `None` is the whole organisation.
    pub area: Option<Uuid>,
    /// The office it came with: it counts only while that is held.
    pub office: Option<Uuid>,
    /// The first day.
    pub from: Day,
    /// The first day that no longer counts.
    pub until: Day,
    /// By whom it was given: [`crate::Actor::name`].
    pub given_by: String,
    /// When it was ended, if it was, microseconds since the epoch.
    pub ended_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct GrantRow {
    grant_id: Uuid,
    person_id: Uuid,
    role: String,
    area_id: Option<Uuid>,
    office_id: Option<Uuid>,
    from_day: i32,
    until_day: i32,
    given_by: String,
    ended_at: Option<i64>,
}

impl GrantRow {
    fn grant(self) -> db::Result<Grant> {
        let role = Role::parse(&self.role).ok_or_else(|| DbError::Impossible {
            table: "access_grant",
            column: "role",
            row: self.grant_id.to_string(),
        })?;
        Ok(Grant {
            id: self.grant_id.into(),
            person: self.person_id.into(),
            role,
            area: self.area_id,
            office: self.office_id,
            from: Day::from_number(self.from_day),
            until: Day::from_number(self.until_day),
            given_by: self.given_by,
            ended_at: self.ended_at,
        })
    }
}

macro_rules! select {
    ($where:literal) => {
        concat!(
            "SELECT g.grant_id, g.person_id, g.role, g.area_id, g.office_id, g.from_day, g.until_day, g.given_by, g.ended_at
            FROM access_grant g JOIN access_user u ON u.person_id = g.person_id WHERE ",
            $where,
            " ORDER BY g.given_at, g.grant_id"
        )
    };
}

const STANDING: &str = select!(
    "g.person_id = $1 AND g.from_day <= $2 AND g.until_day > $2 AND g.ended_at IS NULL AND u.disabled_at IS NULL"
);
const OF_PERSON: &str = select!("g.person_id = $1");
const ONE: &str = select!("g.grant_id = $1");
const OF_ROLE: &str = select!(
    "g.role = $1 AND g.from_day <= $2 AND g.until_day > $2 AND g.ended_at IS NULL AND u.disabled_at IS NULL"
);
const INSERT: &str = "INSERT INTO access_grant
    (person_id, grant_id, role, area_id, office_id, from_day, until_day, given_at, given_by, reason)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const END: &str =
    "UPDATE access_grant SET ended_at = $1, ended_by = $2 WHERE grant_id = $3 AND ended_at IS NULL";

fn all(found: Vec<GrantRow>) -> db::Result<Vec<Grant>> {
    found.into_iter().map(GrantRow::grant).collect()
}

/// The grants of a person that stand on a day; none if the person was shut out. Whether the office is still held is not asked here.
pub(crate) async fn standing(tx: &mut Tx, person: UserId, on: Day) -> db::Result<Vec<Grant>> {
    all(rows!(tx, STANDING, person.uuid(), on.number())?)
}

/// Every grant a person ever had, the oldest first.
pub async fn of_person(tx: &mut Tx, person: UserId) -> db::Result<Vec<Grant>> {
    all(rows!(tx, OF_PERSON, person.uuid())?)
}

/// One grant.
pub async fn one(tx: &mut Tx, id: GrantId) -> db::Result<Option<Grant>> {
    let found: Option<GrantRow> = row!(tx, ONE, id.uuid())?;
    found.map(GrantRow::grant).transpose()
}

/// The grants of a role that stand on a day, of people who may come in.
pub async fn of_role(tx: &mut Tx, role: Role, on: Day) -> db::Result<Vec<Grant>> {
    all(rows!(tx, OF_ROLE, role.name(), on.number())?)
}

pub(crate) async fn insert(tx: &mut Tx, g: &Grant, at: i64, reason: Option<&str>) -> db::Result<()> {
    let (from, until) = (g.from.number(), g.until.number());
    let (person, id, by) = (g.person.uuid(), g.id.uuid(), g.given_by.as_str());
    exec!(tx, INSERT, person, id, g.role.name(), g.area, g.office, from, until, at, by, reason)?;
    Ok(())
}

pub(crate) async fn end(tx: &mut Tx, id: GrantId, at: i64, by: &str) -> db::Result<bool> {
    Ok(exec!(tx, END, at, by, id.uuid())? == 1)
}
