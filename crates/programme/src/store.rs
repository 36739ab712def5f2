//! SQL of the programme beside its events.

use base::FOREVER;
use db::{DbError, Tx, exec, row, rows};
use events::model::Shown;
use register::model::PersonId;

const CLOSE_CARE: &str =
    "UPDATE programme_care SET known_until = $2 WHERE person_id = $1 AND known_until = 9223372036854775807";
const ADD_CARE: &str = "INSERT INTO programme_care (person_id, shown, by_whom, known_from, known_until) VALUES ($1, $2, $3, $4, $5)";

/// Says from when everybody may see the events of somebody, in place of what was said before.
pub async fn set_care(tx: &mut Tx, person: PersonId, shown: Shown, by: &str, now: i64) -> db::Result<()> {
    exec!(&mut *tx, CLOSE_CARE, person.uuid(), now)?;
    exec!(tx, ADD_CARE, person.uuid(), shown.name(), by, now, FOREVER)?;
    Ok(())
}

const CARE: &str =
    "SELECT shown FROM programme_care WHERE person_id = $1 AND known_until = 9223372036854775807";

/// From when everybody may see the events of somebody, unless one says otherwise.
pub async fn care(tx: &mut Tx, person: PersonId) -> db::Result<Shown> {
    let found: Option<(String,)> = row!(tx, CARE, person.uuid())?;
    let wrong =
        DbError::Impossible { table: "programme_care", column: "shown", row: person.uuid().to_string() };
    match found {
        None => Ok(Shown::Now),
        Some((name,)) => Shown::from_name(&name).ok_or(wrong),
    }
}

const SINCE: &str =
    "SELECT known_from FROM programme_care WHERE person_id = $1 AND known_until = 9223372036854775807";

/// Since when somebody's events have a setting of their own.
pub async fn held(tx: &mut Tx, person: PersonId) -> db::Result<Option<i64>> {
    let found: Option<(i64,)> = row!(tx, SINCE, person.uuid())?;
    Ok(found.map(|(at,)| at))
}

/// Forgets the setting.
pub async fn forget(tx: &mut Tx, person: PersonId) -> db::Result<u64> {
    exec!(tx, "DELETE FROM programme_care WHERE person_id = $1", person.uuid())
}

const POSTED: &str = "SELECT h.person_id, min(e.published) FROM events_host h JOIN events_event e ON e.event_id = h.event_id
    WHERE h.known_until = 9223372036854775807 AND e.known_until = 9223372036854775807 AND e.published IS NOT NULL
    GROUP BY h.person_id";

/// Who ever published something of their programme, and when first.
pub async fn since(tx: &mut Tx) -> db::Result<Vec<(PersonId, i64)>> {
    let found: Vec<(base::uuid::Uuid, i64)> = rows!(tx, POSTED)?;
    Ok(found.into_iter().map(|(id, at)| (id.into(), at)).collect())
}
