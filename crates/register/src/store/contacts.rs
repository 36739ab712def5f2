//! How people are reached, and who they are on a roll: sealed values and the index by which equal ones are found.

use access::sealed;
use access::vault::{Class, Place, Sealed};
use base::uuid::Uuid;
use base::{AreaPath, AsOf, FOREVER};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, rows};

use super::span;
use crate::model::{Contact, ContactId, ContactKind, PersonId};

/// The table of facts of protected numbers.
pub const FACTS: Facts = facts!(
    "register_contact",
    "person_id, contact_id, kind, value_sealed, value_index, source, from_day, until_day"
);

/// What is sealed in it.
pub const SEALED: [Sealed; 2] = [
    sealed!(
        "register_contact",
        "person_id",
        "contact_id",
        "value_sealed",
        Class::Mobile,
        "value_index",
        "kind = 'mobile'"
    ),
    sealed!(
        "register_contact",
        "person_id",
        "contact_id",
        "value_sealed",
        Class::VoterId,
        "value_index",
        "kind = 'voter_id'"
    ),
];

/// What a sealed number is bound to: its person and itself.
pub fn place(person: PersonId, id: ContactId) -> Place<'static> {
    Place::of("register_contact", "value_sealed", person.uuid(), id.uuid())
}

#[derive(sqlx::FromRow)]
struct ContactRow {
    person_id: Uuid,
    contact_id: Uuid,
    kind: String,
    value_sealed: Vec<u8>,
    value_index: Vec<u8>,
    source: Option<String>,
    from_day: i32,
    until_day: i32,
}

fn contact(r: ContactRow) -> db::Result<Contact> {
    let wrong =
        || DbError::Impossible { table: "register_contact", column: "kind", row: r.contact_id.to_string() };
    Ok(Contact {
        kind: ContactKind::from_name(&r.kind).ok_or_else(wrong)?,
        id: r.contact_id.into(),
        person: r.person_id.into(),
        sealed: r.value_sealed,
        index: r.value_index,
        source: r.source,
        span: span(r.from_day, r.until_day),
    })
}

const ALL: &str = "SELECT person_id, contact_id, kind, value_sealed, value_index, source, from_day, until_day
    FROM register_contact WHERE known_from <= $1 AND known_until > $1 ORDER BY person_id, from_day, contact_id";
const OF: &str = "SELECT person_id, contact_id, kind, value_sealed, value_index, source, from_day, until_day
    FROM register_contact WHERE person_id = $2 AND known_from <= $1 AND known_until > $1
    ORDER BY kind, from_day, contact_id";
const BY_INDEX: &str = "SELECT DISTINCT person_id FROM register_contact
    WHERE value_index = $1 AND kind = $2 AND known_from <= $3 AND known_until > $3 ORDER BY person_id";
/// Where the areas of the offices lie that a person holds on a day.
const PATHS: &str = "SELECT p.path FROM register_office o JOIN areas_place p ON p.area_id = o.area_id
    WHERE o.person_id = $1 AND o.from_day <= $2 AND o.until_day > $2 AND o.known_from <= $3 AND o.known_until > $3
      AND p.from_day <= $2 AND p.until_day > $2 AND p.known_from <= $3 AND p.known_until > $3";

/// Every number of everybody, as it was known; sealed.
pub async fn all(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Contact>> {
    let found: Vec<ContactRow> = rows!(tx, ALL, as_of.known)?;
    found.into_iter().map(contact).collect()
}

/// The numbers of one person, as they were known; sealed.
pub async fn of(tx: &mut Tx, person: PersonId, as_of: AsOf) -> db::Result<Vec<Contact>> {
    let found: Vec<ContactRow> = rows!(tx, OF, as_of.known, person.uuid())?;
    found.into_iter().map(contact).collect()
}

/// The people who have, or had, a number with this index.
pub async fn by_index(
    tx: &mut Tx,
    kind: ContactKind,
    index: &[u8],
    as_of: AsOf,
) -> db::Result<Vec<PersonId>> {
    let found: Vec<(Uuid,)> = rows!(tx, BY_INDEX, index, kind.name(), as_of.known)?;
    Ok(found.into_iter().map(|(id,)| id.into()).collect())
}

/// Where in the tree a person answers for something.
pub async fn paths(tx: &mut Tx, person: PersonId, as_of: AsOf) -> db::Result<Vec<AreaPath>> {
    let found: Vec<(String,)> = rows!(tx, PATHS, person.uuid(), as_of.day.number(), as_of.known)?;
    Ok(found.into_iter().map(|(path,)| AreaPath::stored(path)).collect())
}

const CLOSE: &str = "UPDATE register_contact SET known_until = $1, closed_by = $2
    WHERE person_id = $3 AND contact_id = $4 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO register_contact
    (person_id, contact_id, kind, value_sealed, value_index, source, from_day, until_day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

/// Says since when and until when a number is somebody's, in place of what was said before.
pub async fn set(tx: &mut Tx, c: &Contact, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, c.person.uuid(), c.id.uuid())?;
    exec!(
        tx,
        ADD,
        c.person.uuid(),
        c.id.uuid(),
        c.kind.name(),
        c.sealed.as_slice(),
        c.index.as_slice(),
        c.source.as_deref(),
        c.span.from.number(),
        c.span.until.number(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}
