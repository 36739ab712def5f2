//! One person: all that the register holds of them, and forgetting it.

use areas::model::AreaId;
use base::uuid::Uuid;
use base::{Day, Span};
use db::{Tx, exec, row, rows};

use super::{role, span};
use crate::model::{Names, PersonId, Role};

const NAMES: &str = "SELECT name_hi, name_en, gender, known_from FROM register_name
    WHERE person_id = $1 AND known_until = 9223372036854775807";

/// What somebody is called, and since when that is known (microseconds); `None` if nobody has this id, or nobody may see it any more.
pub async fn names(tx: &mut Tx, id: PersonId) -> db::Result<Option<(Names, i64)>> {
    let found: Option<(Option<String>, Option<String>, Option<String>, i64)> = row!(tx, NAMES, id.uuid())?;
    Ok(found.map(|(name_hi, name_en, gender, at)| (Names { name_hi, name_en, gender }, at)))
}

/// An office as it is held about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldOffice {
    /// Which role.
    pub role: Role,
    /// For which area.
    pub area: Option<AreaId>,
    /// When.
    pub span: Span,
    /// Where this is known from.
    pub source: Option<String>,
    /// Since when it is known, microseconds.
    pub known_from: i64,
}

const OFFICES: &str = "SELECT role, area_id, from_day, until_day, source, known_from FROM register_office
    WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY from_day, office_id";

/// Every office of a person that is believed in.
pub async fn offices(tx: &mut Tx, id: PersonId) -> db::Result<Vec<HeldOffice>> {
    type Row = (String, Option<Uuid>, i32, i32, Option<String>, i64);
    let found: Vec<Row> = rows!(tx, OFFICES, id.uuid())?;
    let office = |(name, area, from, until, source, known_from): Row| {
        let role = role(&name, id)?;
        Ok(HeldOffice { role, area: area.map(Into::into), span: span(from, until), source, known_from })
    };
    found.into_iter().map(office).collect()
}

const EVER: &str = "SELECT 1 FROM register_office WHERE person_id = $1 LIMIT 1";

/// Whether somebody holds, or ever held, an office that is in the register: then their name and their offices are a public record.
pub async fn is_public(tx: &mut Tx, id: PersonId) -> db::Result<bool> {
    let found: Option<(i32,)> = row!(tx, EVER, id.uuid())?;
    Ok(found.is_some())
}

/// A service as it is held about a person: whom they serve, as what, who pays, when, from where this is known, since when (microseconds).
pub type HeldPosting = (PersonId, Option<String>, Option<String>, Span, Option<String>, i64);

const POSTINGS: &str =
    "SELECT serves_id, kind, payer, from_day, until_day, source, known_from FROM register_staff
    WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY from_day, posting_id";

/// Every service of a person that is believed in.
pub async fn postings(tx: &mut Tx, id: PersonId) -> db::Result<Vec<HeldPosting>> {
    type Row = (Uuid, Option<String>, Option<String>, i32, i32, Option<String>, i64);
    let found: Vec<Row> = rows!(tx, POSTINGS, id.uuid())?;
    Ok(found
        .into_iter()
        .map(|(s, k, p, from, until, src, at)| (s.into(), k, p, span(from, until), src, at))
        .collect())
}

const UNITS: &str = "SELECT area_id FROM register_office WHERE person_id = $1 AND area_id IS NOT NULL
        AND from_day <= $2 AND until_day > $2 AND known_until = 9223372036854775807
    UNION SELECT unit_id FROM register_duty WHERE person_id = $1
        AND from_day <= $2 AND until_day > $2 AND known_until = 9223372036854775807
    UNION SELECT o.area_id FROM register_staff s JOIN register_office o ON o.person_id = s.serves_id
    WHERE s.person_id = $1 AND o.area_id IS NOT NULL
        AND s.from_day <= $2 AND s.until_day > $2 AND s.known_until = 9223372036854775807
        AND o.from_day <= $2 AND o.until_day > $2 AND o.known_until = 9223372036854775807";

/// The areas to which somebody belongs on a day: those they answer for, those in which they have a duty, and those of whom they serve.
pub async fn units(tx: &mut Tx, id: PersonId, on: Day) -> db::Result<Vec<AreaId>> {
    let found: Vec<(Uuid,)> = rows!(tx, UNITS, id.uuid(), on.number())?;
    Ok(found.into_iter().map(|(area,)| area.into()).collect())
}

const HIDE_NAME: &str = "UPDATE register_name SET known_until = $1
    WHERE person_id = $2 AND known_until = 9223372036854775807";
const HIDE_POSTINGS: &str = "UPDATE register_staff SET known_until = $1
    WHERE person_id = $2 AND known_until = 9223372036854775807";
const HIDE_CONTACTS: &str = "UPDATE register_contact SET known_until = $1
    WHERE person_id = $2 AND known_until = 9223372036854775807";

/// Ends the belief in a name, in services and in numbers, so that no page shows them. Numbers of rows by table.
pub async fn hide(tx: &mut Tx, id: PersonId, now: i64, public: bool) -> db::Result<Vec<(&'static str, u64)>> {
    let postings = exec!(&mut *tx, HIDE_POSTINGS, now, id.uuid())?;
    let contacts = exec!(&mut *tx, HIDE_CONTACTS, now, id.uuid())?;
    let names = if public { 0 } else { exec!(tx, HIDE_NAME, now, id.uuid())? };
    Ok(vec![("register_staff", postings), ("register_contact", contacts), ("register_name", names)])
}

const DESTROY_NAMES: &str = "DELETE FROM register_name WHERE person_id = $1";
const DESTROY_CONTACTS: &str = "DELETE FROM register_contact WHERE person_id = $1";
const DESTROY_POSTINGS: &str = "DELETE FROM register_staff WHERE person_id = $1";

/// Destroys names, services and numbers, earlier ones too; names of whoever held an office stay. Numbers of rows by table.
pub async fn destroy(tx: &mut Tx, id: PersonId, public: bool) -> db::Result<Vec<(&'static str, u64)>> {
    let postings = exec!(&mut *tx, DESTROY_POSTINGS, id.uuid())?;
    let contacts = exec!(&mut *tx, DESTROY_CONTACTS, id.uuid())?;
    let names = if public { 0 } else { exec!(tx, DESTROY_NAMES, id.uuid())? };
    Ok(vec![("register_staff", postings), ("register_contact", contacts), ("register_name", names)])
}
