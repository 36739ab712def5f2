//! Who somebody is and where they belong: people of the register, and people who only sign in.

use access::{Scope, UserId};
use areas::model::AreaId;
use base::uuid::Uuid;
use base::{AsOf, Day};
use db::{Tx, rows};
use register::model::{Names, PersonId};
use words::fold;

/// What somebody is called; `None` if there is nobody with this id, or the name is gone.
pub async fn names(tx: &mut Tx, id: PersonId) -> db::Result<Option<Names>> {
    if let Some((names, _)) = register::store::person::names(tx, id).await? {
        return Ok(Some(names));
    }
    // Of whoever is hidden the account still has a name until it is destroyed; no page shows it.
    if super::erasures::is_hidden(tx, id).await? {
        return Ok(None);
    }
    let account = access::users::one(tx, UserId::from(id.uuid())).await?;
    let name = account.map(|a| a.name).filter(|n| !n.is_empty());
    Ok(name.map(|n| Names { name_hi: Some(n), ..Names::default() }))
}

/// Whether somebody is known here at all, by whatever name.
pub async fn exists(tx: &mut Tx, id: PersonId) -> db::Result<bool> {
    const REGISTERED: &str = "SELECT 1 FROM register_person WHERE id = $1";
    let found: Vec<(i32,)> = rows!(&mut *tx, REGISTERED, id.uuid())?;
    Ok(!found.is_empty() || access::users::one(tx, UserId::from(id.uuid())).await?.is_some())
}

const GRANTED: &str = "SELECT DISTINCT area_id FROM access_grant
    WHERE person_id = $1 AND area_id IS NOT NULL AND from_day <= $2 AND until_day > $2 AND ended_at IS NULL";

/// The areas to which somebody belongs on a day: by an office, by whom they serve, by a grant.
pub async fn units(tx: &mut Tx, id: PersonId, on: Day) -> db::Result<Vec<AreaId>> {
    let mut all = register::store::person::units(tx, id, on).await?;
    let granted: Vec<(Uuid,)> = rows!(tx, GRANTED, id.uuid(), on.number())?;
    for (area,) in granted {
        if !all.contains(&area.into()) {
            all.push(area.into());
        }
    }
    Ok(all)
}

/// Whether something of an area lies in a scope; what has no area only in the whole.
pub async fn lies_in(tx: &mut Tx, scope: &Scope, area: Option<AreaId>, on: Day) -> db::Result<bool> {
    let Some(area) = area else { return Ok(scope.is_whole()) };
    if scope.is_whole() {
        return Ok(true);
    }
    let places = areas::store::one::places(tx, area, AsOf::current(on)).await?;
    Ok(places.iter().any(|p| scope.covers(p)))
}

/// Whether somebody belongs to a scope.
pub async fn belongs(tx: &mut Tx, scope: &Scope, id: PersonId, on: Day) -> db::Result<bool> {
    if scope.is_whole() {
        return Ok(true);
    }
    for area in units(tx, id, on).await? {
        if lies_in(tx, scope, Some(area), on).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

const REGISTERED: &str =
    "SELECT person_id, name_hi, name_en FROM register_name WHERE known_until = 9223372036854775807";
const SIGNING_IN: &str = "SELECT person_id, name FROM access_user u WHERE name <> ''
    AND NOT EXISTS (SELECT 1 FROM privacy_erasure e WHERE e.person_id = u.person_id)";

/// Up to `limit` people of a scope whose name begins with, or holds as a word, what was written; in either script as it was entered.
pub async fn find(
    tx: &mut Tx,
    scope: &Scope,
    written: &str,
    on: Day,
    limit: usize,
) -> db::Result<Vec<(PersonId, Names)>> {
    let wanted = fold::person(written);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let hit = |name: &str| {
        let folded = fold::person(name);
        folded.starts_with(&wanted) || folded.contains(&format!(" {wanted}"))
    };
    let registered: Vec<(Uuid, Option<String>, Option<String>)> = rows!(&mut *tx, REGISTERED)?;
    let signing_in: Vec<(Uuid, String)> = rows!(&mut *tx, SIGNING_IN)?;
    let mut found: Vec<(PersonId, Names)> = registered
        .into_iter()
        .filter(|(_, hi, en)| [hi, en].into_iter().flatten().any(|n| hit(n)))
        .map(|(id, name_hi, name_en)| (id.into(), Names { name_hi, name_en, gender: None }))
        .collect();
    for (id, name) in signing_in.into_iter().filter(|(_, name)| hit(name)) {
        if found.iter().all(|(known, _)| known.uuid() != id) {
            found.push((id.into(), Names { name_hi: Some(name), ..Names::default() }));
        }
    }
    let mut inside = Vec::new();
    for (id, names) in found {
        if inside.len() < limit && belongs(tx, scope, id, on).await? {
            inside.push((id, names));
        }
    }
    Ok(inside)
}
