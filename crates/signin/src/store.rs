//! What has to be asked of the tables of access and areas together: who signs in within an area, and who heads which unit. Reading only; everything
//! that is written goes through the actions of `access`.

use access::users::Account;
use access::{Role, Scope, within};
use areas::model::{AreaId, AreaKind};
use base::uuid::Uuid;
use base::{AreaPath, Day};
use db::{Tx, row, rows};

/// Where areas lie on the day `$1`, as it is known now: an area of the tree at its own place, a group at those of its members.
macro_rules! places {
    () => {
        " (SELECT p.area_id, p.path FROM areas_place p
            WHERE p.from_day <= $1 AND p.until_day > $1 AND p.known_until = 9223372036854775807
            AND (p.parent_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM areas_member m WHERE m.group_id = p.area_id
                AND m.from_day <= $1 AND m.until_day > $1 AND m.known_until = 9223372036854775807))
        UNION ALL SELECT m.group_id, p.path FROM areas_member m JOIN areas_place p ON p.area_id = m.area_id
            WHERE m.from_day <= $1 AND m.until_day > $1 AND m.known_until = 9223372036854775807
            AND p.from_day <= $1 AND p.until_day > $1 AND p.known_until = 9223372036854775807) "
    };
}

/// A grant `g` that is not over on the day `$1`.
macro_rules! lasting {
    () => {
        " g.ended_at IS NULL AND g.until_day > $1 "
    };
}

const EVERYBODY: &str = concat!(
    "SELECT u.person_id, u.name, l.login, u.disabled_at FROM access_user u
    LEFT JOIN access_login l ON l.person_id = u.person_id
    WHERE u.person_id > $3 AND ($2 = '' OR EXISTS
        (SELECT 1 FROM access_grant g WHERE g.person_id = u.person_id AND g.role = $2 AND",
    lasting!(),
    ")) ORDER BY u.person_id LIMIT $4"
);

const WITHIN: &str = concat!(
    "SELECT DISTINCT u.person_id, u.name, l.login, u.disabled_at FROM",
    places!(),
    "w JOIN access_grant g ON g.area_id = w.area_id AND ($2 = '' OR g.role = $2) AND",
    lasting!(),
    "JOIN access_user u ON u.person_id = g.person_id
    LEFT JOIN access_login l ON l.person_id = u.person_id
    WHERE u.person_id > $3 AND w.path >= $5 AND w.path < $6 ORDER BY u.person_id LIMIT $4"
);

/// Up to `limit` people after one, in the order of their ids, who hold a grant (of a role, if one is asked for) inside a scope. Whoever sees the whole
/// organisation sees those without any grant as well.
pub async fn people(
    tx: &mut Tx,
    scope: &Scope,
    role: Option<Role>,
    after: Uuid,
    limit: usize,
    on: Day,
) -> db::Result<Vec<Account>> {
    let (role, day, most) =
        (role.map_or("", Role::name), on.number(), i64::try_from(limit).unwrap_or(i64::MAX));
    let found: Vec<(Uuid, String, Option<String>, Option<i64>)> = match scope.is_whole() {
        true => rows!(tx, EVERYBODY, day, role, after, most)?,
        false => within!(scope, |low, high| rows!(&mut *tx, WITHIN, day, role, after, most, low, high)?),
    };
    let mut all: Vec<Account> = found
        .into_iter()
        .map(|(id, name, login, disabled_at)| Account { id: id.into(), name, login, disabled_at })
        .collect();
    all.sort_by_key(|a| a.id.uuid());
    all.dedup_by_key(|a| a.id);
    all.truncate(limit);
    Ok(all)
}

/// Somebody who heads a unit, or is to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The unit.
    pub unit: AreaId,
    /// Where it lies; of a group one of its places.
    pub path: AreaPath,
    /// Who.
    pub person: access::UserId,
    /// What they are called.
    pub name: String,
    /// Whether they have a way in.
    pub came: bool,
    /// Until when the link that invites them stands, if one does, microseconds since the epoch.
    pub invited_until: Option<i64>,
}

const HEADS: &str = concat!(
    "SELECT g.area_id, MIN(w.path), g.person_id, u.name,
    CASE WHEN EXISTS (SELECT 1 FROM access_passkey x WHERE x.person_id = g.person_id)
        OR EXISTS (SELECT 1 FROM access_device x WHERE x.person_id = g.person_id AND x.blocked_at IS NULL)
        OR EXISTS (SELECT 1 FROM access_password x WHERE x.person_id = g.person_id) THEN 1 ELSE 0 END,
    (SELECT MAX(k.until) FROM access_link k
        WHERE k.person_id = g.person_id AND k.used_at IS NULL AND k.withdrawn_at IS NULL)
    FROM",
    places!(),
    "w JOIN access_grant g ON g.area_id = w.area_id AND g.role = $2 AND",
    lasting!(),
    "JOIN access_user u ON u.person_id = g.person_id AND u.disabled_at IS NULL
    WHERE w.path >= $3 AND w.path < $4 GROUP BY g.area_id, g.person_id, u.name ORDER BY g.area_id, g.person_id"
);

/// Whoever holds a role in an area inside a scope, with how far they have come.
pub async fn heads(tx: &mut Tx, scope: &Scope, role: Role, on: Day) -> db::Result<Vec<Head>> {
    let (day, role) = (on.number(), role.name());
    let found: Vec<(Uuid, String, Uuid, String, i32, Option<i64>)> =
        within!(scope, |low, high| rows!(&mut *tx, HEADS, day, role, low, high)?);
    let head = |(unit, path, person, name, came, invited_until): (Uuid, _, Uuid, _, i32, _)| Head {
        unit: unit.into(),
        path: AreaPath::stored(path),
        person: person.into(),
        name,
        came: came == 1,
        invited_until,
    };
    Ok(found.into_iter().map(head).collect())
}

/// A unit of the cascade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub id: AreaId,
    /// Its kind.
    pub kind: AreaKind,
    /// Its code.
    pub code: String,
    /// The names in Hindi and English.
    pub name_hi: Option<String>,
    /// See `name_hi`.
    pub name_en: Option<String>,
    /// Where it lies; of a group one of its places.
    pub path: AreaPath,
}

impl Unit {
    /// The name in the language asked for, else in the other, else the code.
    pub fn name(&self, l: words::Locale) -> &str {
        let (first, second) = match l {
            words::Locale::Hi => (&self.name_hi, &self.name_en),
            words::Locale::En => (&self.name_en, &self.name_hi),
        };
        first.as_deref().or(second.as_deref()).unwrap_or(&self.code)
    }
}

const UNITS: &str = concat!(
    "SELECT a.id, a.code, n.name_hi, n.name_en, MIN(w.path) FROM areas_area a JOIN",
    places!(),
    "w ON w.area_id = a.id
    LEFT JOIN areas_place n ON n.area_id = a.id AND n.from_day <= $1 AND n.until_day > $1 AND n.known_until = 9223372036854775807
    WHERE a.kind = $2 AND w.path >= $3 AND w.path < $4
    GROUP BY a.id, a.code, a.number, n.name_hi, n.name_en ORDER BY a.number, a.code"
);

/// The units of a kind inside a scope, in the order of their numbers.
pub async fn units(tx: &mut Tx, scope: &Scope, kind: AreaKind, on: Day) -> db::Result<Vec<Unit>> {
    let found: Vec<(Uuid, String, Option<String>, Option<String>, String)> =
        within!(scope, |low, high| rows!(&mut *tx, UNITS, on.number(), kind.name(), low, high)?);
    let unit = |(id, code, name_hi, name_en, path): (Uuid, _, _, _, _)| Unit {
        id: id.into(),
        kind,
        code,
        name_hi,
        name_en,
        path: AreaPath::stored(path),
    };
    let mut all: Vec<Unit> = found.into_iter().map(unit).collect();
    all.dedup_by_key(|u| u.id);
    Ok(all)
}

const UNIT: &str = concat!(
    "SELECT a.id, a.kind, a.code, n.name_hi, n.name_en, w.path FROM areas_area a JOIN",
    places!(),
    "w ON w.area_id = a.id
    LEFT JOIN areas_place n ON n.area_id = a.id AND n.from_day <= $1 AND n.until_day > $1 AND n.known_until = 9223372036854775807
    WHERE a.id = $2 ORDER BY w.path LIMIT 1"
);

/// One area with what it is called and where it lies, whoever asks: to name the area of a grant. Whether somebody may see it is for the caller.
pub async fn unit(tx: &mut Tx, id: AreaId, on: Day) -> db::Result<Option<Unit>> {
    let found: Option<(Uuid, String, String, Option<String>, Option<String>, String)> =
        row!(tx, UNIT, on.number(), id.uuid())?;
    let Some((id, kind, code, name_hi, name_en, path)) = found else { return Ok(None) };
    let kind = areas::store::kind_of(&kind, &code)?;
    Ok(Some(Unit { id: id.into(), kind, code, name_hi, name_en, path: AreaPath::stored(path) }))
}
