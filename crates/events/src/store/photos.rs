//! SQL of the photographs of events.

use base::FOREVER;
use base::uuid::Uuid;
use db::{Tx, exec, row, rows};

use crate::model::{EventId, Photo, PhotoId};

const OF: &str = "SELECT photo_id, says, CAST(length(large) AS BIGINT) FROM events_photo
    WHERE event_id = $1 AND known_until = 9223372036854775807 ORDER BY known_from, photo_id";

/// The photographs of an event, in the order in which they came.
pub async fn of(tx: &mut Tx, event: EventId) -> db::Result<Vec<Photo>> {
    let found: Vec<(Uuid, String, i64)> = rows!(tx, OF, event.uuid())?;
    Ok(found.into_iter().map(|(id, says, bytes)| Photo { id: id.into(), says, bytes }).collect())
}

const SMALL: &str =
    "SELECT event_id, small FROM events_photo WHERE photo_id = $1 AND known_until = 9223372036854775807";
const LARGE: &str =
    "SELECT event_id, large FROM events_photo WHERE photo_id = $1 AND known_until = 9223372036854775807";

/// A photograph in one of its sizes, with the event that it is of.
pub async fn one(tx: &mut Tx, id: PhotoId, is_small: bool) -> db::Result<Option<(EventId, Vec<u8>)>> {
    let sql = if is_small { SMALL } else { LARGE };
    let found: Option<(Uuid, Vec<u8>)> = row!(tx, sql, id.uuid())?;
    Ok(found.map(|(event, bytes)| (event.into(), bytes)))
}

const ADD: &str =
    "INSERT INTO events_photo (photo_id, event_id, says, small, large, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Keeps a photograph, small and large, with what is to be seen on it.
pub async fn add(
    tx: &mut Tx,
    (event, id): (EventId, PhotoId),
    says: &str,
    (small, large): (&[u8], &[u8]),
    by: &str,
    now: i64,
) -> db::Result<()> {
    exec!(tx, ADD, id.uuid(), event.uuid(), says, small, large, by, now, FOREVER)?;
    Ok(())
}

const CLOSE: &str = "UPDATE events_photo SET known_until = $3, small = $4, large = $4
    WHERE event_id = $1 AND photo_id = $2 AND known_until = 9223372036854775807";

/// Takes a photograph back: its pixels are destroyed. Answers how many there were.
pub async fn close(tx: &mut Tx, event: EventId, id: PhotoId, now: i64) -> db::Result<u64> {
    let nothing: &[u8] = &[];
    exec!(tx, CLOSE, event.uuid(), id.uuid(), now, nothing)
}
