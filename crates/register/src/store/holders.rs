//! SQL of who holds which office on a day.

use access::{Scope, within};
use areas::model::{Area, AreaId, AreaKind, Identity, Place};
use base::uuid::Uuid;
use base::{AreaPath, Day};
use db::{DbError, Tx, rows};

use super::role;
use crate::model::{Names, PersonId, Role};

/// Somebody with the office that they hold and the area that they answer for.
#[derive(Debug, Clone)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub names: Names,
    /// The office.
    pub role: Role,
    /// The area that they answer for.
    pub area: Area,
}

#[derive(sqlx::FromRow)]
struct Row {
    person_id: Uuid,
    called_hi: Option<String>,
    called_en: Option<String>,
    gender: Option<String>,
    role: String,
    id: Uuid,
    no: i64,
    kind: String,
    code: String,
    number: Option<i64>,
    parent_id: Option<Uuid>,
    path: String,
    name_hi: Option<String>,
    name_en: Option<String>,
    reserved: Option<String>,
}

fn holder(r: Row) -> db::Result<Holder> {
    let wrong = DbError::Impossible { table: "register_office", column: "area_id", row: r.id.to_string() };
    let identity = Identity {
        id: r.id.into(),
        no: r.no,
        kind: AreaKind::parse(&r.kind).ok_or(wrong)?,
        code: r.code,
        number: r.number,
    };
    let place = Place {
        parent: r.parent_id.map(AreaId::from),
        path: AreaPath::stored(r.path),
        name_hi: r.name_hi,
        name_en: r.name_en,
        reserved: r.reserved,
    };
    Ok(Holder {
        person: r.person_id.into(),
        names: Names { name_hi: r.called_hi, name_en: r.called_en, gender: r.gender },
        role: role(&r.role, r.person_id)?,
        area: Area { identity, place },
    })
}

macro_rules! holders {
    ($which:literal) => {
        concat!(
            "SELECT o.person_id, n.name_hi AS called_hi, n.name_en AS called_en, n.gender, o.role,
                a.id, a.no, a.kind, a.code, a.number, w.parent_id, w.path, w.name_hi, w.name_en, w.reserved
            FROM register_office o
            JOIN register_name n ON n.person_id = o.person_id AND n.known_until = 9223372036854775807
            JOIN areas_area a ON a.id = o.area_id
            JOIN areas_place w ON w.area_id = o.area_id AND w.from_day <= $1 AND w.until_day > $1
                AND w.known_until = 9223372036854775807 AND w.path >= $2 AND w.path < $3
            WHERE o.known_until = 9223372036854775807 AND o.from_day <= $1 AND o.until_day > $1",
            $which
        )
    };
}

const HOLDERS: &str = holders!("");
const HELD_BY: &str = holders!(" AND o.person_id = $4");

/// The holders of offices inside the scope on a day (or one of them), each once with the highest office, in the order of
/// offices and areas.
pub async fn holders(tx: &mut Tx, scope: &Scope, on: Day, only: Option<PersonId>) -> db::Result<Vec<Holder>> {
    let day = on.number();
    let found: Vec<Row> = within!(scope, |low, high| match only {
        None => rows!(&mut *tx, HOLDERS, day, low, high)?,
        Some(person) => rows!(&mut *tx, HELD_BY, day, low, high, person.uuid())?,
    });
    let mut all = found.into_iter().map(holder).collect::<db::Result<Vec<_>>>()?;
    all.sort_by(|a, b| {
        let place = |h: &Holder| (h.role, h.area.identity.number);
        (place(a), &a.area.identity.code).cmp(&(place(b), &b.area.identity.code))
    });
    let mut met = std::collections::HashSet::new();
    all.retain(|h| met.insert(h.person));
    Ok(all)
}
