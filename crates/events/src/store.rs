//! SQL of events and nothing else.

pub mod photos;

use access::{Scope, within};
use base::uuid::Uuid;
use base::{AreaPath, Day, FOREVER};
use db::{DbError, Tx, exec, row, rows};
use register::model::PersonId;

use crate::model::{Event, EventId, Kind, Owner, Point, Report, Said, Shown, Stage};

#[derive(sqlx::FromRow)]
struct Row {
    event_id: Uuid,
    sequence: i64,
    title: String,
    title_en: Option<String>,
    kind: String,
    owner: String,
    area_id: Uuid,
    place: Option<String>,
    latitude: Option<i32>,
    longitude: Option<i32>,
    starts: i64,
    ends: i64,
    guests: Option<String>,
    shown: String,
    stage: String,
    cancelled: Option<String>,
    was: Option<i64>,
    published: Option<i64>,
    visible_from: Option<i64>,
    made: i64,
    by_whom: String,
    known_from: i64,
}

fn event(r: Row, hosts: Vec<PersonId>) -> db::Result<Event> {
    let wrong = |column| DbError::Impossible { table: "events_event", column, row: r.event_id.to_string() };
    let point = r.latitude.zip(r.longitude).map(|(latitude, longitude)| Point { latitude, longitude });
    Ok(Event {
        id: r.event_id.into(),
        said: Said {
            kind: Kind::from_name(&r.kind).ok_or_else(|| wrong("kind"))?,
            owner: Owner::from_name(&r.owner).ok_or_else(|| wrong("owner"))?,
            shown: Shown::from_name(&r.shown).ok_or_else(|| wrong("shown"))?,
            title: r.title,
            title_en: r.title_en,
            area: r.area_id.into(),
            place: r.place,
            point,
            starts: r.starts,
            ends: r.ends,
            guests: r.guests,
        },
        hosts,
        stage: Stage::from_name(&r.stage).ok_or_else(|| wrong("stage"))?,
        cancelled: r.cancelled,
        was: r.was,
        sequence: r.sequence,
        published: r.published,
        visible_from: r.visible_from,
        made: r.made,
        changed: r.known_from,
        by: r.by_whom,
    })
}

macro_rules! events {
    ($rest:literal) => {
        concat!(
            "SELECT e.event_id, e.sequence, e.title, e.title_en, e.kind, e.owner, e.area_id, e.place, e.latitude,
                e.longitude, e.starts, e.ends, e.guests, e.shown, e.stage, e.cancelled, e.was, e.published,
                e.visible_from, e.made, e.by_whom, e.known_from
            FROM events_event e ",
            $rest
        )
    };
}

const HOSTS: &str = "SELECT person_id FROM events_host WHERE event_id = $1 AND known_until = 9223372036854775807 ORDER BY place";

async fn with_hosts(tx: &mut Tx, found: Vec<Row>) -> db::Result<Vec<Event>> {
    let mut all = Vec::with_capacity(found.len());
    for r in found {
        let hosts: Vec<(Uuid,)> = rows!(&mut *tx, HOSTS, r.event_id)?;
        all.push(event(r, hosts.into_iter().map(|(id,)| id.into()).collect())?);
    }
    Ok(all)
}

const ONE: &str = events!("WHERE e.event_id = $1 AND e.known_until = 9223372036854775807");

/// One event, wherever it is; whoever asks sees to it that they may.
pub async fn one(tx: &mut Tx, id: EventId) -> db::Result<Option<Event>> {
    let found: Vec<Row> = rows!(&mut *tx, ONE, id.uuid())?;
    Ok(with_hosts(tx, found).await?.into_iter().next())
}

const OF: &str = events!(
    "JOIN events_host h ON h.event_id = e.event_id
    WHERE h.person_id = $1 AND h.known_until = 9223372036854775807 AND e.known_until = 9223372036854775807
      AND e.starts >= $2 AND e.starts < $3 ORDER BY e.starts, e.event_id"
);

/// The events of one person that begin from a moment on and before another.
pub async fn of(tx: &mut Tx, person: PersonId, from: i64, until: i64) -> db::Result<Vec<Event>> {
    let found: Vec<Row> = rows!(&mut *tx, OF, person.uuid(), from, until)?;
    with_hosts(tx, found).await
}

const VISIBLE_OF: &str = events!(
    "JOIN events_host h ON h.event_id = e.event_id
    WHERE h.person_id = $1 AND h.known_until = 9223372036854775807 AND e.known_until = 9223372036854775807
      AND e.starts >= $2 AND e.starts < $3 AND e.visible_from <= $4 ORDER BY e.starts, e.event_id LIMIT $5"
);

/// The events of one person that everybody may see at a moment and that begin between two others.
pub async fn visible_of(
    tx: &mut Tx,
    person: PersonId,
    (from, until): (i64, i64),
    at: i64,
    limit: i64,
) -> db::Result<Vec<Event>> {
    let found: Vec<Row> = rows!(&mut *tx, VISIBLE_OF, person.uuid(), from, until, at, limit)?;
    with_hosts(tx, found).await
}

const VISIBLE_IN: &str = events!(
    "JOIN areas_place p ON p.area_id = e.area_id AND p.known_until = 9223372036854775807
      AND p.from_day <= $6 AND p.until_day > $6
    WHERE e.known_until = 9223372036854775807 AND e.starts >= $3 AND e.starts < $4 AND e.visible_from <= $5
      AND p.path >= $1 AND p.path < $2 ORDER BY e.starts, e.event_id LIMIT $7"
);

/// The events in an area that everybody may see at a moment and that begin between two others.
pub async fn visible_in(
    tx: &mut Tx,
    area: &AreaPath,
    (from, until): (i64, i64),
    at: i64,
    limit: i64,
) -> db::Result<Vec<Event>> {
    let (low, high, day) = (area.as_str(), area.end(), Day::of_micros(at).number());
    let found: Vec<Row> = rows!(&mut *tx, VISIBLE_IN, low, high, from, until, at, day, limit)?;
    with_hosts(tx, found).await
}

const PUBLISHED_IN: &str = events!(
    "JOIN areas_place p ON p.area_id = e.area_id AND p.known_until = 9223372036854775807
      AND p.from_day <= $5 AND p.until_day > $5
    WHERE e.known_until = 9223372036854775807 AND e.ends > $3 AND e.starts < $4 AND e.published IS NOT NULL
      AND e.cancelled IS NULL AND p.path >= $1 AND p.path < $2 ORDER BY e.starts, e.event_id LIMIT $6"
);

/// The published events in an area that are not over at a moment and begin before another, whoever may see them; those that were cancelled are none.
pub async fn published_in(
    tx: &mut Tx,
    area: &AreaPath,
    (from, until): (i64, i64),
    today: Day,
    limit: i64,
) -> db::Result<Vec<Event>> {
    let (low, high) = (area.as_str(), area.end());
    let found: Vec<Row> = rows!(&mut *tx, PUBLISHED_IN, low, high, from, until, today.number(), limit)?;
    with_hosts(tx, found).await
}

const INSIDE: &str = events!(
    "JOIN areas_place p ON p.area_id = e.area_id AND p.known_until = 9223372036854775807
      AND p.from_day <= $5 AND p.until_day > $5
    WHERE e.known_until = 9223372036854775807 AND e.starts >= $3 AND e.starts < $4
      AND p.path >= $1 AND p.path < $2 ORDER BY e.starts, e.event_id LIMIT $6"
);

/// The events inside a scope that begin between two moments, whether published or not.
pub async fn inside(
    tx: &mut Tx,
    scope: &Scope,
    (from, until): (i64, i64),
    today: Day,
    limit: i64,
) -> db::Result<Vec<Event>> {
    let found: Vec<Row> =
        within!(scope, |low, high| rows!(&mut *tx, INSIDE, low, high, from, until, today.number(), limit)?);
    with_hosts(tx, found).await
}

const CLOSE: &str =
    "UPDATE events_event SET known_until = $2 WHERE event_id = $1 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO events_event (event_id, sequence, title, title_en, kind, owner, area_id, place, latitude,
        longitude, starts, ends, guests, shown, stage, cancelled, was, published, visible_from, made, by_whom,
        known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)";

/// Says what is believed of an event from a moment on, in place of what was believed before.
pub async fn set(tx: &mut Tx, e: &Event, now: i64) -> db::Result<()> {
    let s = &e.said;
    exec!(&mut *tx, CLOSE, e.id.uuid(), now)?;
    exec!(
        tx,
        ADD,
        e.id.uuid(),
        e.sequence,
        s.title.as_str(),
        s.title_en.as_deref(),
        s.kind.name(),
        s.owner.name(),
        s.area.uuid(),
        s.place.as_deref(),
        s.point.map(|p| p.latitude),
        s.point.map(|p| p.longitude),
        s.starts,
        s.ends,
        s.guests.as_deref(),
        s.shown.name(),
        e.stage.name(),
        e.cancelled.as_deref(),
        e.was,
        e.published,
        e.visible_from,
        e.made,
        e.by.as_str(),
        now,
        FOREVER,
    )?;
    Ok(())
}

const CLOSE_HOSTS: &str =
    "UPDATE events_host SET known_until = $2 WHERE event_id = $1 AND known_until = 9223372036854775807";
const ADD_HOST: &str = "INSERT INTO events_host (person_id, event_id, place, known_from, known_until) VALUES ($1, $2, $3, $4, $5)";

/// Says whose programme an event is in, in place of what was said before.
pub async fn set_hosts(tx: &mut Tx, id: EventId, hosts: &[PersonId], now: i64) -> db::Result<()> {
    exec!(&mut *tx, CLOSE_HOSTS, id.uuid(), now)?;
    for (place, host) in (0_i64..).zip(hosts) {
        exec!(&mut *tx, ADD_HOST, host.uuid(), id.uuid(), place, now, FOREVER)?;
    }
    Ok(())
}

const REPORT: &str = "SELECT held, people, told FROM events_report
    WHERE event_id = $1 AND known_until = 9223372036854775807";

/// What was told of an event afterwards.
pub async fn report(tx: &mut Tx, id: EventId) -> db::Result<Option<Report>> {
    let found: Option<(i64, Option<i64>, Option<String>)> = row!(tx, REPORT, id.uuid())?;
    Ok(found.map(|(held, people, told)| Report { held: held != 0, people, told }))
}

const CLOSE_REPORT: &str =
    "UPDATE events_report SET known_until = $2 WHERE event_id = $1 AND known_until = 9223372036854775807";
const ADD_REPORT: &str =
    "INSERT INTO events_report (event_id, held, people, told, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Tells of an event what came of it, in place of what was told before.
pub async fn set_report(tx: &mut Tx, id: EventId, r: &Report, by: &str, now: i64) -> db::Result<()> {
    exec!(&mut *tx, CLOSE_REPORT, id.uuid(), now)?;
    exec!(tx, ADD_REPORT, id.uuid(), i64::from(r.held), r.people, r.told.as_deref(), by, now, FOREVER)?;
    Ok(())
}

const HELD: &str =
    "SELECT e.title, e.starts, h.known_from FROM events_host h JOIN events_event e ON e.event_id = h.event_id
    WHERE h.person_id = $1 AND h.known_until = 9223372036854775807 AND e.known_until = 9223372036854775807
    ORDER BY e.starts DESC";

/// What is held of somebody: title, beginning, since when.
pub async fn held(tx: &mut Tx, person: PersonId) -> db::Result<Vec<(String, i64, i64)>> {
    rows!(tx, HELD, person.uuid())
}

/// Takes somebody out of all programmes; the events stay, as those of their areas.
pub async fn part(tx: &mut Tx, person: PersonId) -> db::Result<u64> {
    exec!(tx, "DELETE FROM events_host WHERE person_id = $1", person.uuid())
}
