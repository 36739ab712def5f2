//! SQL of the registers.

use access::{Scope, within};
use areas::model::AreaId;
use base::uuid::Uuid;
use base::{Day, FOREVER, Span};
use db::{DbError, Tx, exec, row, rows};

use super::refusals::called;
use crate::model::{Line, LineId};
use crate::registers::Register;

const ADD: &str =
    "INSERT INTO law_line (line_id, register, area_id, day, said, by_whom, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Adds a line.
pub(crate) async fn add(
    tx: &mut Tx,
    id: LineId,
    register: Register,
    (area, day, said): (AreaId, Day, &str),
    by: &str,
    now: i64,
) -> db::Result<()> {
    exec!(tx, ADD, id.uuid(), register.name(), area.uuid(), day.number(), said, by, now, FOREVER)?;
    Ok(())
}

const CLOSE: &str =
    "UPDATE law_line SET known_until = $2 WHERE line_id = $1 AND known_until = 9223372036854775807";

/// Says that a line does not hold: it stays readable as what was once believed.
pub(crate) async fn close(tx: &mut Tx, id: LineId, now: i64) -> db::Result<()> {
    exec!(tx, CLOSE, id.uuid(), now)?;
    Ok(())
}

const ONE: &str =
    "SELECT register, area_id FROM law_line WHERE line_id = $1 AND known_until = 9223372036854775807";

/// In which register a line stands, and of which area it is.
pub(crate) async fn one(tx: &mut Tx, id: LineId) -> db::Result<Option<(Register, AreaId)>> {
    let found: Option<(String, Uuid)> = row!(tx, ONE, id.uuid())?;
    let wrong = || DbError::Impossible { table: "law_line", column: "register", row: id.to_string() };
    found.map(|(r, area)| Ok((Register::from_name(&r).ok_or_else(wrong)?, area.into()))).transpose()
}

#[derive(sqlx::FromRow)]
struct Row {
    line_id: Uuid,
    area_id: Uuid,
    code: String,
    name_hi: Option<String>,
    name_en: Option<String>,
    day: i32,
    said: String,
    by_whom: String,
    known_from: i64,
}

const LINES: &str =
    "SELECT l.line_id, l.area_id, a.code, p.name_hi, p.name_en, l.day, l.said, l.by_whom, l.known_from
    FROM law_line l JOIN areas_area a ON a.id = l.area_id
    JOIN areas_place p ON p.area_id = l.area_id AND p.known_until = 9223372036854775807
      AND p.from_day <= $6 AND p.until_day > $6
    WHERE l.register = $3 AND l.known_until = 9223372036854775807 AND l.day >= $4 AND l.day < $5
      AND p.path >= $1 AND p.path < $2 ORDER BY l.day DESC, l.line_id DESC LIMIT $7";

/// The lines of a register in a scope and of some days, the last first.
pub(crate) async fn of(
    tx: &mut Tx,
    scope: &Scope,
    register: Register,
    days: Span,
    today: Day,
    limit: i64,
) -> db::Result<Vec<Line>> {
    let (from, until) = (days.from.number(), days.until.number());
    let found: Vec<Row> = within!(scope, |low, high| rows!(
        &mut *tx,
        LINES,
        low,
        high,
        register.name(),
        from,
        until,
        today.number(),
        limit
    )?);
    let mut all = found.into_iter().map(line).collect::<db::Result<Vec<_>>>()?;
    all.sort_by_key(|l| std::cmp::Reverse((l.day, l.id)));
    all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(all)
}

fn line(r: Row) -> db::Result<Line> {
    let wrong = DbError::Impossible { table: "law_line", column: "said", row: r.line_id.to_string() };
    Ok(Line {
        id: r.line_id.into(),
        area: r.area_id.into(),
        place: called(&r.code, r.name_hi, r.name_en),
        code: r.code,
        day: Day::from_number(r.day),
        said: serde_json::from_str(&r.said).map_err(|_| wrong)?,
        by: r.by_whom,
        at: r.known_from,
    })
}
