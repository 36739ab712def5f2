//! SQL of the programme beside its events.

pub mod movement;

use accounts::platform::Platform;
use base::FOREVER;
use base::uuid::Uuid;
use db::{DbError, Tx, exec, row, rows};
use events::model::{EventId, Shown};
use register::model::PersonId;

use crate::actions::posts::{Post, PostId};

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
    let found: Vec<(Uuid, i64)> = rows!(tx, POSTED)?;
    Ok(found.into_iter().map(|(id, at)| (id.into(), at)).collect())
}

const POSTS: &str = "SELECT post_id, platform, address FROM programme_post
    WHERE event_id = $1 AND known_until = 9223372036854775807 ORDER BY known_from, post_id";

/// Where an event was posted, in the order of the platforms.
pub async fn posts(tx: &mut Tx, event: EventId) -> db::Result<Vec<Post>> {
    let found: Vec<(Uuid, String, String)> = rows!(tx, POSTS, event.uuid())?;
    let mut all = Vec::with_capacity(found.len());
    for (id, name, address) in found {
        let wrong = DbError::Impossible {
            table: "programme_post",
            column: "platform",
            row: event.uuid().to_string(),
        };
        all.push(Post { id: id.into(), platform: Platform::from_name(&name).ok_or(wrong)?, address });
    }
    all.sort_by_key(|p| p.platform);
    Ok(all)
}

const ADD_POST: &str =
    "INSERT INTO programme_post (event_id, post_id, platform, address, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Notes where an event was posted.
pub async fn add_post(tx: &mut Tx, event: EventId, p: &Post, by: &str, now: i64) -> db::Result<()> {
    let (platform, address) = (p.platform.name(), p.address.as_str());
    exec!(tx, ADD_POST, event.uuid(), p.id.uuid(), platform, address, by, now, FOREVER)?;
    Ok(())
}

const CLOSE_POST: &str = "UPDATE programme_post SET known_until = $3
    WHERE event_id = $1 AND post_id = $2 AND known_until = 9223372036854775807";

/// Takes back what was noted of a post; answers how many there were.
pub async fn close_post(tx: &mut Tx, event: EventId, post: PostId, now: i64) -> db::Result<u64> {
    exec!(tx, CLOSE_POST, event.uuid(), post.uuid(), now)
}
