//! SQL of duties: who has which at which unit.

use access::{Scope, within};
use areas::model::AreaId;
use base::uuid::Uuid;
use base::{AreaPath, Day, FOREVER, Span};
use db::{Stamp, Tx, exec, rows};
use words::Text;

use super::among::among;
use super::span;
use crate::model::workers::Duty;

/// A duty with what its unit is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    /// The duty.
    pub duty: Duty,
    /// The unit's code.
    pub code: String,
    /// The unit's name, in both languages; its code where it has none.
    pub unit: Text,
    /// Where the unit lies.
    pub path: AreaPath,
}

#[derive(sqlx::FromRow)]
struct Row {
    person_id: Uuid,
    unit_id: Uuid,
    designation: String,
    from_day: i32,
    until_day: i32,
    from_stated: i32,
    reason: Option<String>,
    code: String,
    name_hi: Option<String>,
    name_en: Option<String>,
    path: String,
}

fn at(r: Row) -> At {
    let other = |first: &Option<String>, second: &Option<String>| {
        first.as_ref().or(second.as_ref()).unwrap_or(&r.code).clone()
    };
    At {
        unit: Text::new(other(&r.name_hi, &r.name_en), other(&r.name_en, &r.name_hi)),
        code: r.code,
        path: AreaPath::stored(r.path),
        duty: Duty {
            person: r.person_id.into(),
            unit: r.unit_id.into(),
            designation: r.designation,
            span: span(r.from_day, r.until_day),
            from_stated: r.from_stated != 0,
            reason: r.reason,
        },
    }
}

macro_rules! duties {
    ($rest:literal) => {
        concat!(
            "SELECT d.person_id, d.unit_id, d.designation, d.from_day, d.until_day, d.from_stated, d.reason,
                a.code, p.name_hi, p.name_en, p.path
            FROM register_duty d JOIN areas_area a ON a.id = d.unit_id JOIN areas_place p ON p.area_id = d.unit_id
            WHERE d.known_until = 9223372036854775807 AND p.known_until = 9223372036854775807
              AND p.from_day <= $1 AND p.until_day > $1 ",
            $rest
        )
    };
}

const OF: &str = duties!("AND d.person_id IN ({ids}) ORDER BY d.person_id, d.from_day, d.designation");

/// The duties of some people that are believed now, whenever they are or were held, with what their units are called today; of units that are no more,
/// none.
pub async fn of(tx: &mut Tx, people: &[Uuid], today: Day) -> db::Result<Vec<At>> {
    let found: Vec<Row> = among(tx, OF, &[today.number().into()], people).await?;
    Ok(found.into_iter().map(at).collect())
}

const OF_UNIT: &str = duties!(
    "AND d.unit_id = $4 AND d.from_day <= $1 AND d.until_day > $1
      AND p.path >= $2 AND p.path < $3 ORDER BY d.designation, d.person_id LIMIT $5"
);

/// The duties held at a unit inside a scope on a day.
pub async fn of_unit(tx: &mut Tx, scope: &Scope, unit: AreaId, day: Day, limit: i64) -> db::Result<Vec<At>> {
    let found: Vec<Row> =
        within!(scope, |low, high| rows!(&mut *tx, OF_UNIT, day.number(), low, high, unit.uuid(), limit)?);
    Ok(found.into_iter().map(at).collect())
}

const ADD: &str =
    "INSERT INTO register_duty (person_id, unit_id, designation, from_day, until_day, from_stated, reason,
        known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const CLOSE: &str = "UPDATE register_duty SET known_until = $1, closed_by = $2
    WHERE person_id = $3 AND unit_id = $4 AND designation = $5 AND from_day = $6 AND known_until = 9223372036854775807";

/// Says when somebody has a duty, in place of what was said of it before.
pub async fn set(tx: &mut Tx, d: &Duty, stamp: Stamp) -> db::Result<()> {
    let Span { from, until } = d.span;
    exec!(
        &mut *tx,
        CLOSE,
        stamp.known_from,
        stamp.import_no,
        d.person.uuid(),
        d.unit.uuid(),
        d.designation.as_str(),
        from.number()
    )?;
    exec!(
        tx,
        ADD,
        d.person.uuid(),
        d.unit.uuid(),
        d.designation.as_str(),
        from.number(),
        until.number(),
        i32::from(d.from_stated),
        d.reason.as_deref(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}

const HOLDERS: &str = "SELECT DISTINCT person_id FROM register_duty WHERE unit_id = $1 AND designation = $2
    AND known_until = 9223372036854775807 AND from_day <= $3 AND until_day > $3 LIMIT $4";

/// Whether somebody else than these, who may be several entries of one person, has this duty at a unit on a day.
pub async fn held_by_another(
    tx: &mut Tx,
    unit: AreaId,
    designation: &str,
    day: Day,
    own: &[Uuid],
) -> db::Result<bool> {
    let enough = i64::try_from(own.len()).unwrap_or(i64::MAX).saturating_add(1);
    let found: Vec<(Uuid,)> = rows!(tx, HOLDERS, unit.uuid(), designation, day.number(), enough)?;
    Ok(found.iter().any(|(id,)| !own.contains(id)))
}
