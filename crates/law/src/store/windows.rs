//! SQL of when an election is on where.

use areas::model::AreaId;
use base::uuid::Uuid;
use base::{Day, FOREVER};
use db::{Tx, exec, rows};

use crate::model::{Poll, PollId, Said, Window, WindowId};

#[derive(sqlx::FromRow)]
struct Row {
    window_id: Uuid,
    area_id: Uuid,
    name: String,
    name_en: Option<String>,
    from_day: i32,
    until_day: i32,
    by_whom: String,
}

const WINDOWS: &str = "SELECT window_id, area_id, name, name_en, from_day, until_day, by_whom FROM law_window
    WHERE known_from <= $1 AND known_until > $1";
const POLLS: &str = "SELECT window_id, poll_id, area_id, closes FROM law_poll
    WHERE known_from <= $1 AND known_until > $1 ORDER BY closes, poll_id";

/// All windows as they were known at a moment, with their polls.
pub(crate) async fn all(tx: &mut Tx, known: i64) -> db::Result<Vec<Window>> {
    let polls: Vec<(Uuid, Uuid, Uuid, i64)> = rows!(&mut *tx, POLLS, known)?;
    let found: Vec<Row> = rows!(tx, WINDOWS, known)?;
    let of = |window: Uuid| {
        let mine = polls.iter().filter(|p| p.0 == window);
        mine.map(|(_, id, area, closes)| Poll { id: (*id).into(), area: (*area).into(), closes: *closes })
            .collect()
    };
    let window = |r: Row| Window {
        id: r.window_id.into(),
        said: Said {
            name: r.name,
            name_en: r.name_en,
            area: r.area_id.into(),
            from: Day::from_number(r.from_day),
            until: Day::from_number(r.until_day),
        },
        polls: of(r.window_id),
        by: r.by_whom,
    };
    Ok(found.into_iter().map(window).collect())
}

const CLOSE: &str =
    "UPDATE law_window SET known_until = $2 WHERE window_id = $1 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO law_window
        (window_id, area_id, name, name_en, from_day, until_day, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Says what is believed of a window, in place of what was believed before.
pub(crate) async fn set(tx: &mut Tx, id: WindowId, s: &Said, by: &str, now: i64) -> db::Result<()> {
    close(tx, id, now).await?;
    let (from, until) = (s.from.number(), s.until.number());
    exec!(
        tx,
        ADD,
        id.uuid(),
        s.area.uuid(),
        s.name.as_str(),
        s.name_en.as_deref(),
        from,
        until,
        by,
        now,
        FOREVER
    )?;
    Ok(())
}

/// Says that there is no such window.
pub(crate) async fn close(tx: &mut Tx, id: WindowId, now: i64) -> db::Result<()> {
    exec!(tx, CLOSE, id.uuid(), now)?;
    Ok(())
}

const ADD_POLL: &str =
    "INSERT INTO law_poll (window_id, poll_id, area_id, closes, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Adds a poll to a window.
pub(crate) async fn add_poll(tx: &mut Tx, id: WindowId, poll: &Poll, by: &str, now: i64) -> db::Result<()> {
    exec!(tx, ADD_POLL, id.uuid(), poll.id.uuid(), poll.area.uuid(), poll.closes, by, now, FOREVER)?;
    Ok(())
}

const CLOSE_POLL: &str = "UPDATE law_poll SET known_until = $3
    WHERE window_id = $1 AND poll_id = $2 AND known_until = 9223372036854775807";

/// Says that there is no such poll; answers whether there was one.
pub(crate) async fn close_poll(tx: &mut Tx, id: WindowId, poll: PollId, now: i64) -> db::Result<bool> {
    Ok(exec!(tx, CLOSE_POLL, id.uuid(), poll.uuid(), now)? > 0)
}

/// The areas of windows and polls.
pub(crate) fn areas(windows: &[Window]) -> impl Iterator<Item = AreaId> {
    windows.iter().flat_map(|w| std::iter::once(w.said.area).chain(w.polls.iter().map(|p| p.area)))
}
