//! Who serves whom.

use base::uuid::Uuid;
use base::{AsOf, FOREVER};
use db::history::Facts;
use db::{DbError, Stamp, Tx, exec, facts, rows};

use super::{NAMES_OF_PEOPLE, span};
use crate::model::{Payer, Posting, StaffKind};

/// Tables of facts written when staff is imported.
pub const FACTS: [Facts; 2] = [
    NAMES_OF_PEOPLE,
    facts!(
        "register_staff",
        "person_id, posting_id, serves_id, kind, payer, from_stated, source, from_day, until_day"
    ),
];

#[derive(sqlx::FromRow)]
struct PostingRow {
    person_id: Uuid,
    posting_id: Uuid,
    serves_id: Uuid,
    kind: Option<String>,
    payer: Option<String>,
    from_stated: i16,
    source: Option<String>,
    from_day: i32,
    until_day: i32,
}

const POSTINGS: &str =
    "SELECT person_id, posting_id, serves_id, kind, payer, from_stated, source, from_day, until_day
    FROM register_staff WHERE known_from <= $1 AND known_until > $1 ORDER BY person_id, from_day, posting_id";

/// Everybody who ever served somebody, as it was known.
pub async fn postings(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Posting>> {
    let found: Vec<PostingRow> = rows!(tx, POSTINGS, as_of.known)?;
    found.into_iter().map(posting).collect()
}

fn posting(r: PostingRow) -> db::Result<Posting> {
    let wrong =
        |column| DbError::Impossible { table: "register_staff", column, row: r.posting_id.to_string() };
    Ok(Posting {
        kind: r.kind.as_deref().map(|k| StaffKind::parse(k).ok_or_else(|| wrong("kind"))).transpose()?,
        payer: r.payer.as_deref().map(|p| Payer::parse(p).ok_or_else(|| wrong("payer"))).transpose()?,
        id: r.posting_id.into(),
        person: r.person_id.into(),
        serves: r.serves_id.into(),
        from_stated: r.from_stated != 0,
        source: r.source,
        span: span(r.from_day, r.until_day),
    })
}

const CLOSE: &str = "UPDATE register_staff SET known_until = $1, closed_by = $2
    WHERE person_id = $3 AND posting_id = $4 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO register_staff
    (person_id, posting_id, serves_id, kind, payer, from_stated, source, from_day, until_day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

/// Says how somebody serves, in place of what was said before.
pub async fn set_posting(tx: &mut Tx, p: &Posting, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, p.person.uuid(), p.id.uuid())?;
    exec!(
        tx,
        ADD,
        p.person.uuid(),
        p.id.uuid(),
        p.serves.uuid(),
        p.kind.map(StaffKind::name),
        p.payer.map(Payer::name),
        i16::from(p.from_stated),
        p.source.as_deref(),
        p.span.from.number(),
        p.span.until.number(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}
