//! SQL of the organisation's own fields, and of what is written in them.

use base::uuid::Uuid;
use base::{Day, FOREVER};
use db::bulk::Target;
use db::staging::Ready;
use db::{DbError, Stamp, Tx, exec, rows};
use words::Text;

use super::among::among;
use crate::model::PersonId;
use crate::model::fields::{Extra, ExtraField, ExtraFields, FieldKind};

const FIELDS: &str =
    "SELECT field, title_hi, title_en, kind, choices, purpose_hi, purpose_en, designations, ended_day
    FROM register_field ORDER BY place, field";

/// The organisation's fields, in their order.
pub async fn all(tx: &mut Tx) -> db::Result<ExtraFields> {
    type Row = (String, String, String, String, String, String, String, String, Option<i32>);
    let found: Vec<Row> = rows!(tx, FIELDS)?;
    let one = |(code, hi, en, kind, choices, why_hi, why_en, designations, ended): Row| {
        let wrong = || DbError::Impossible { table: "register_field", column: "kind", row: code.clone() };
        let choice = |line: &str| {
            let (hi, en) = line.split_once('\t').unwrap_or((line, line));
            Text::new(hi, en)
        };
        Ok(ExtraField {
            kind: FieldKind::from_name(&kind).ok_or_else(wrong)?,
            title: Text::new(hi, en),
            choices: choices.lines().map(choice).collect(),
            purpose: Text::new(why_hi, why_en),
            designations: designations.split(';').filter(|d| !d.is_empty()).map(str::to_owned).collect(),
            ended: ended.map(Day::from_number),
            code,
        })
    };
    Ok(ExtraFields::new(found.into_iter().map(one).collect::<db::Result<_>>()?))
}

const ADD: &str = "INSERT INTO register_field (field, title_hi, title_en, kind, choices, purpose_hi, purpose_en, designations, place)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, (SELECT coalesce(max(place), 0) + 10 FROM register_field))";

/// Adds a field behind the others.
pub async fn add(tx: &mut Tx, f: &ExtraField) -> db::Result<u64> {
    let choices: Vec<String> = f.choices.iter().map(|c| format!("{}\t{}", c.hi, c.en)).collect();
    exec!(
        tx,
        ADD,
        f.code.as_str(),
        f.title.hi.as_str(),
        f.title.en.as_str(),
        f.kind.name(),
        choices.join("\n"),
        f.purpose.hi.as_str(),
        f.purpose.en.as_str(),
        f.designations.join(";")
    )
}

/// Says from which day a field is not asked any more.
pub async fn end(tx: &mut Tx, code: &str, day: Day) -> db::Result<u64> {
    exec!(tx, "UPDATE register_field SET ended_day = $2 WHERE field = $1", code, day.number())
}

const EXTRAS: &str = "SELECT person_id, field, value, known_from, import_no FROM register_extra
    WHERE known_until = 9223372036854775807 AND person_id IN ({ids}) ORDER BY person_id, field";

/// What is believed of some people, by person.
pub async fn of(tx: &mut Tx, people: &[Uuid]) -> db::Result<Vec<(PersonId, Extra)>> {
    type Row = (Uuid, String, String, i64, Option<i64>);
    let found: Vec<Row> = among(tx, EXTRAS, &[], people).await?;
    let one = |(person, field, value, known_from, import_no): Row| {
        (person.into(), Extra { field, value, known_from, import_no })
    };
    Ok(found.into_iter().map(one).collect())
}

const CLOSE: &str = "UPDATE register_extra SET known_until = $3, closed_by = $4
    WHERE person_id = $1 AND field = $2 AND known_until = 9223372036854775807";
const SET: &str = "INSERT INTO register_extra (person_id, field, value, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6)";

/// Says what is believed of somebody in a field, in place of what was before; `None`: nothing.
pub async fn set(
    tx: &mut Tx,
    person: PersonId,
    field: &str,
    value: Option<&str>,
    stamp: Stamp,
) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, person.uuid(), field, stamp.known_from, stamp.import_no)?;
    if let Some(value) = value {
        exec!(tx, SET, person.uuid(), field, value, stamp.known_from, FOREVER, stamp.import_no)?;
    }
    Ok(())
}

const USED: &str =
    "SELECT field, count(*) FROM register_extra WHERE known_until = 9223372036854775807 GROUP BY field";

/// How many people something is believed of, by field.
pub async fn used(tx: &mut Tx) -> db::Result<Vec<(String, i64)>> {
    rows!(tx, USED)
}

/// Destroys everything that was ever written in a field; how many people it was about.
pub async fn forget(tx: &mut Tx, code: &str) -> db::Result<i64> {
    let people = kept(&mut *tx, code).await?;
    exec!(tx, "DELETE FROM register_extra WHERE field = $1", code)?;
    Ok(people)
}

/// About how many people something is kept in a field, also of what is not believed any more.
pub async fn kept(tx: &mut Tx, code: &str) -> db::Result<i64> {
    let sql = "SELECT count(DISTINCT person_id) FROM register_extra WHERE field = $1";
    let found: Option<(i64,)> = db::row!(tx, sql, code)?;
    Ok(found.map_or(0, |(n,)| n))
}

/// Values of a staged file: of people who are new, and of others.
pub const STAGED: &str = "
    CREATE TABLE staged_extra (person_id BLOB NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL);
    CREATE TABLE staged_extra_change (person_id BLOB NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL);";
const COLUMNS: &[&str] = &["person_id", "field", "value"];
/// Values of people who are new.
pub const NEW: Target = Target { table: "staged_extra", columns: COLUMNS };
/// Values of people who were known.
pub const CHANGES: Target = Target { table: "staged_extra_change", columns: COLUMNS };
const CHANGES_THERE: &str =
    "CREATE TEMP TABLE staged_extra_change (person_id UUID, field TEXT, value TEXT) ON COMMIT DROP";
const EXTRA: Target = Target {
    table: "register_extra",
    columns: &["person_id", "field", "value", "known_from", "known_until", "import_no"],
};
const TAKE: &str =
    "SELECT person_id, field, value, $1, 9223372036854775807, $2 FROM staged_extra ORDER BY person_id, field";
// What is known already is neither closed nor written again.
const CLOSE_CHANGED: &str =
    "UPDATE register_extra SET known_until = $1, closed_by = $2 WHERE known_until = 9223372036854775807 AND known_from < $1
      AND (person_id, field) IN (SELECT s.person_id, s.field FROM staged_extra_change s JOIN register_extra e
        ON e.person_id = s.person_id AND e.field = s.field AND e.known_until = 9223372036854775807 WHERE e.value <> s.value)";
const ADD_CHANGED: &str =
    "INSERT INTO register_extra (person_id, field, value, known_from, known_until, import_no)
    SELECT s.person_id, s.field, max(s.value), $1, 9223372036854775807, $2 FROM staged_extra_change s
    WHERE NOT EXISTS (SELECT 1 FROM register_extra e WHERE e.person_id = s.person_id AND e.field = s.field
        AND e.known_until = 9223372036854775807)
    GROUP BY s.person_id, s.field";

/// Takes the values of a staged file over.
pub async fn take(tx: &mut Tx, staging: &Ready, stamp: Stamp) -> db::Result<()> {
    tx.take(staging, EXTRA, TAKE, &[stamp.known_from, stamp.import_no.unwrap_or_default()]).await?;
    tx.bring(staging, CHANGES, CHANGES_THERE).await?;
    exec!(&mut *tx, CLOSE_CHANGED, stamp.known_from, stamp.import_no)?;
    exec!(tx, ADD_CHANGED, stamp.known_from, stamp.import_no)?;
    Ok(())
}
