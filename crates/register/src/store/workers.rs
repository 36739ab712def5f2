//! SQL of workers: who they are, what numbers they have, what duties.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use access::sealed;
use access::vault::{Class, Place, Sealed};
use areas::model::AreaKind;
use base::Day;
use base::uuid::Uuid;
use db::bulk::Target;
use db::history::Facts;
use db::staging::Ready;
use db::{DbError, Stamp, Tx, exec, facts, on, rows};
use futures::StreamExt as _;
use words::Text;

use super::among::among;
use crate::model::workers::{Designation, Designations};

/// Tables of facts written by `import workers`.
pub const FACTS: [Facts; 3] = [
    facts!(
        "register_worker",
        "person_id, origin, said, ref, name_hi, name_en, gender, birth_year, mobile_sealed, mobile_index, mobile_typed_sealed, social_sealed, social_index, voter_sealed, voter_index"
    ),
    facts!("register_duty", "person_id, unit_id, designation, from_day, until_day, from_stated, reason"),
    facts!("register_extra", "person_id, field, value"),
];

/// Where a sealed number of a worker stands.
pub fn place(column: &'static str, person: Uuid) -> Place<'static> {
    Place { table: "register_worker", column, row: person }
}

const DESIGNATIONS: &str =
    "SELECT designation, name_hi, name_en, spoken, level, posts, core, needs_voter_id, place, ended_day
    FROM register_designation ORDER BY place, designation";

/// The organisation's designations, in their order.
pub async fn designations(tx: &mut Tx) -> db::Result<Designations> {
    type Row = (String, String, String, String, Option<String>, Option<i64>, i32, i32, i32, Option<i32>);
    let found: Vec<Row> = rows!(tx, DESIGNATIONS)?;
    let one = |(code, hi, en, spoken, level, posts, core, voter, place, ended): Row| {
        let wrong =
            || DbError::Impossible { table: "register_designation", column: "level", row: code.clone() };
        Ok(Designation {
            level: level.map(|l| AreaKind::parse(&l).ok_or_else(wrong)).transpose()?,
            title: Text::new(hi, en),
            spoken: spoken.split(';').filter(|s| !s.is_empty()).map(str::to_owned).collect(),
            posts: posts.and_then(|n| u32::try_from(n).ok()),
            is_core: core != 0,
            needs_voter_id: voter != 0,
            place,
            ended: ended.map(Day::from_number),
            code,
        })
    };
    Ok(Designations::new(found.into_iter().map(one).collect::<db::Result<_>>()?))
}

/// A worker as a file that comes again is compared with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Person {
    /// Who it is to a file.
    pub origin: u128,
    /// The worker.
    pub person: Uuid,
    /// The digest of what was said.
    pub said: i64,
}

/// Everybody who came by a file, and the duties that are believed of them.
#[derive(Debug, Default)]
pub struct Known {
    people: Vec<Person>,
    duties: HashSet<u64>,
}

impl Known {
    /// The worker who is this to a file.
    pub fn person(&self, origin: u128) -> Option<&Person> {
        self.people.binary_search_by_key(&origin, |p| p.origin).ok().and_then(|i| self.people.get(i))
    }

    /// Whether a duty is believed of somebody, whenever it is or was held.
    pub fn has_duty(&self, person: Uuid, unit: Uuid, designation: &str) -> bool {
        self.duties.contains(&duty_key(person, unit, designation))
    }
}

/// A key of a duty for one run of the program. Two that meet would be one in many millions of millions.
fn duty_key(person: Uuid, unit: Uuid, designation: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (person, unit, designation).hash(&mut hasher);
    hasher.finish()
}

const KNOWN: &str =
    "SELECT origin, person_id, said FROM register_worker WHERE known_until = 9223372036854775807";
const KNOWN_DUTIES: &str =
    "SELECT person_id, unit_id, designation FROM register_duty WHERE known_until = 9223372036854775807";

/// Everybody who is known.
pub async fn known(tx: &mut Tx) -> db::Result<Known> {
    let mut known = Known::default();
    let wrong = |person: Uuid| DbError::Impossible {
        table: "register_worker",
        column: "origin",
        row: person.to_string(),
    };
    // Row by row: all at once they would fill the memory.
    on!(&mut *tx, |c| {
        let mut rows = sqlx::query_as::<_, (Vec<u8>, Uuid, i64)>(KNOWN).fetch(c);
        let mut result = Ok(());
        while let Some(row) = rows.next().await {
            match row {
                Ok((origin, person, said)) => match <[u8; 16]>::try_from(origin) {
                    Ok(origin) => {
                        known.people.push(Person { origin: u128::from_be_bytes(origin), person, said });
                    }
                    Err(_) => return Err(wrong(person)),
                },
                Err(e) => {
                    result = Err(e);
                    break;
                }
            }
        }
        result
    })?;
    known.people.sort_unstable();
    on!(tx, |c| {
        let mut rows = sqlx::query_as::<_, (Uuid, Uuid, String)>(KNOWN_DUTIES).fetch(c);
        let mut result = Ok(());
        while let Some(row) = rows.next().await {
            match row {
                Ok((person, unit, designation)) => {
                    known.duties.insert(duty_key(person, unit, &designation));
                }
                Err(e) => {
                    result = Err(e);
                    break;
                }
            }
        }
        result
    })?;
    Ok(known)
}

/// The tables of a staged file of workers: rows about people who are new, rows about others, and numbers in the order of their index.
pub const STAGED: &str = concat!(
    "CREATE TABLE staged_row (", "person_id BLOB NOT NULL, worker INTEGER NOT NULL, duty INTEGER NOT NULL,
        origin BLOB NOT NULL, said INTEGER NOT NULL, ref TEXT, name_hi TEXT, name_en TEXT, gender TEXT, birth_year INTEGER,
        mobile_sealed BLOB, mobile_index BLOB, mobile_typed_sealed BLOB, social_sealed BLOB, social_index BLOB,
        voter_sealed BLOB, voter_index BLOB,
        unit_id BLOB NOT NULL, designation TEXT NOT NULL, from_day INTEGER NOT NULL, from_stated INTEGER NOT NULL", ");
    CREATE TABLE staged_change AS SELECT * FROM staged_row WHERE false;
    CREATE TABLE staged_number (
        value_index BLOB NOT NULL, person_id BLOB NOT NULL, PRIMARY KEY (value_index, person_id)
    ) STRICT, WITHOUT ROWID;"
);

const COLUMNS: &[&str] = &[
    "person_id",
    "worker",
    "duty",
    "origin",
    "said",
    "ref",
    "name_hi",
    "name_en",
    "gender",
    "birth_year",
    "mobile_sealed",
    "mobile_index",
    "mobile_typed_sealed",
    "social_sealed",
    "social_index",
    "voter_sealed",
    "voter_index",
    "unit_id",
    "designation",
    "from_day",
    "from_stated",
];

/// Rows about people who are new.
pub const ROWS: Target = Target { table: "staged_row", columns: COLUMNS };
/// Rows about people who were known, or of whom an earlier row tells.
pub const CHANGES: Target = Target { table: "staged_change", columns: COLUMNS };
/// Numbers and whose they are.
pub const NUMBERS_STAGED: Target = Target { table: "staged_number", columns: &["value_index", "person_id"] };
/// The table of changes on PostgreSQL, while they are published.
const CHANGES_THERE: &str = "CREATE TEMP TABLE staged_change (
        person_id UUID, worker BIGINT, duty BIGINT, origin BYTEA, said BIGINT, ref TEXT, name_hi TEXT, name_en TEXT, gender TEXT, birth_year INTEGER,
        mobile_sealed BYTEA, mobile_index BYTEA, mobile_typed_sealed BYTEA, social_sealed BYTEA, social_index BYTEA,
        voter_sealed BYTEA, voter_index BYTEA, unit_id UUID, designation TEXT, from_day INTEGER, from_stated INTEGER
    ) ON COMMIT DROP";

const WORKERS: Target = Target {
    table: "register_worker",
    columns: &[
        "person_id",
        "origin",
        "said",
        "ref",
        "name_hi",
        "name_en",
        "gender",
        "birth_year",
        "mobile_sealed",
        "mobile_index",
        "mobile_typed_sealed",
        "social_sealed",
        "social_index",
        "voter_sealed",
        "voter_index",
        "known_from",
        "known_until",
        "import_no",
    ],
};
const TAKE_WORKERS: &str =
    "SELECT person_id, origin, said, ref, name_hi, name_en, gender, birth_year, mobile_sealed, mobile_index, mobile_typed_sealed,
        social_sealed, social_index, voter_sealed, voter_index, $1, 9223372036854775807, $2
    FROM staged_row WHERE worker = 1";
const DUTIES: Target = Target {
    table: "register_duty",
    columns: &[
        "person_id",
        "unit_id",
        "designation",
        "from_day",
        "until_day",
        "from_stated",
        "known_from",
        "known_until",
        "import_no",
    ],
};
const TAKE_DUTIES: &str =
    "SELECT person_id, unit_id, designation, from_day, $3, from_stated, $1, 9223372036854775807, $2
    FROM staged_row WHERE duty = 1";
const NUMBERS: Target = Target { table: "register_worker_number", columns: &["value_index", "person_id"] };
const TAKE_NUMBERS: &str = "SELECT value_index, person_id FROM staged_number ORDER BY value_index, person_id";

/// When a file of workers last changed something, microseconds since the epoch.
pub async fn imported(tx: &mut Tx) -> db::Result<i64> {
    tx.number("SELECT imported FROM register_state WHERE one = 1").await
}

/// Notes down that a file of workers changed something.
pub async fn set_imported(tx: &mut Tx, now: i64) -> db::Result<u64> {
    exec!(tx, "UPDATE register_state SET imported = $1 WHERE one = 1", now)
}

const NAMES: &str = "SELECT person_id, name_hi, name_en FROM register_worker
    WHERE known_until = 9223372036854775807 AND person_id IN ({ids})";

/// The names of some people.
pub async fn names(tx: &mut Tx, people: &[Uuid]) -> db::Result<Vec<(Uuid, Option<String>, Option<String>)>> {
    among(tx, NAMES, &[], people).await
}

/// Whether there is any worker.
pub async fn any(tx: &mut Tx) -> db::Result<bool> {
    Ok(tx.number("SELECT count(*) FROM (SELECT 1 FROM register_worker LIMIT 1) AS first").await? > 0)
}

/// Takes new workers, their duties and everybody's numbers into the register.
pub async fn take(tx: &mut Tx, staging: &Ready, stamp: Stamp) -> db::Result<()> {
    let (now, import) = (stamp.known_from, stamp.import_no.unwrap_or_default());
    tx.take(staging, WORKERS, TAKE_WORKERS, &[now, import]).await?;
    let open = i64::from(Day::MAX.number());
    tx.take(staging, DUTIES, TAKE_DUTIES, &[now, import, open]).await?;
    tx.take_missing(staging, NUMBERS, TAKE_NUMBERS, &[]).await?;
    Ok(())
}

/// What a row does not say stays as it was known.
const MERGE: &str = "INSERT INTO register_worker (person_id, origin, said, ref, name_hi, name_en, gender, birth_year,
        mobile_sealed, mobile_index, mobile_typed_sealed, social_sealed, social_index, voter_sealed, voter_index,
        known_from, known_until, import_no)
    SELECT w.person_id, w.origin, s.said, coalesce(s.ref, w.ref), coalesce(s.name_hi, w.name_hi), coalesce(s.name_en, w.name_en),
        coalesce(s.gender, w.gender), coalesce(s.birth_year, w.birth_year), coalesce(s.mobile_sealed, w.mobile_sealed),
        coalesce(s.mobile_index, w.mobile_index), CASE WHEN s.mobile_sealed IS NULL THEN coalesce(s.mobile_typed_sealed, w.mobile_typed_sealed)
            ELSE s.mobile_typed_sealed END,
        coalesce(s.social_sealed, w.social_sealed), coalesce(s.social_index, w.social_index), coalesce(s.voter_sealed, w.voter_sealed),
        coalesce(s.voter_index, w.voter_index), $1, 9223372036854775807, $2
    FROM staged_change s JOIN register_worker w ON w.person_id = s.person_id
    WHERE s.worker = 1 AND w.known_until = 9223372036854775807 AND w.known_from < $1";
const CLOSE: &str = "UPDATE register_worker SET known_until = $1, closed_by = $2
    WHERE known_until = 9223372036854775807 AND known_from < $1
      AND person_id IN (SELECT person_id FROM staged_change WHERE worker = 1)";
const ADD_DUTIES: &str =
    "INSERT INTO register_duty (person_id, unit_id, designation, from_day, until_day, from_stated,
        known_from, known_until, import_no)
    SELECT person_id, unit_id, designation, min(from_day), $3, max(from_stated), $1, 9223372036854775807, $2
    FROM staged_change WHERE duty = 1 GROUP BY person_id, unit_id, designation";

/// Publishes the rows about people who were known, or of whom several rows tell.
pub async fn change(tx: &mut Tx, staging: &Ready, stamp: Stamp) -> db::Result<()> {
    tx.bring(staging, CHANGES, CHANGES_THERE).await?;
    let (now, import) = (stamp.known_from, stamp.import_no);
    exec!(&mut *tx, MERGE, now, import)?;
    exec!(&mut *tx, CLOSE, now, import)?;
    exec!(tx, ADD_DUTIES, now, import, Day::MAX.number())?;
    Ok(())
}

/// Says that a worker is found by an index as well.
const FOUND: &str =
    "INSERT INTO register_worker_number (value_index, person_id) VALUES ($2, $1) ON CONFLICT DO NOTHING";

/// What is sealed of workers.
pub fn sealed() -> Vec<Sealed> {
    vec![
        sealed!(
            "register_worker",
            "person_id",
            "person_id",
            "mobile_sealed",
            Class::Mobile,
            "mobile_index",
            "mobile_sealed IS NOT NULL"
        )
        .found_by(FOUND),
        sealed!(
            "register_worker",
            "person_id",
            "person_id",
            "social_sealed",
            Class::Mobile,
            "social_index",
            "social_sealed IS NOT NULL"
        )
        .found_by(FOUND),
        sealed!(
            "register_worker",
            "person_id",
            "person_id",
            "voter_sealed",
            Class::VoterId,
            "voter_index",
            "voter_sealed IS NOT NULL"
        )
        .found_by(FOUND),
        sealed!("register_worker", "person_id", "person_id", "mobile_typed_sealed", Class::Mobile),
    ]
}
