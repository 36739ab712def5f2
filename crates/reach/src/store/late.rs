//! Imports made after a day that brought or changed what was so on that day or before.
//!
//! Every question says when the day ended (`$1`, microseconds), what was known (`$2`) and which day it was (`$3`).

use accounts::model::AccountId;
use base::uuid::Uuid;
use base::{AsOf, Day};
use db::bulk::{Cell, Rows, Target, load};
use db::{Tx, rows};

/// An import: number, kind, file, when.
pub type Made = (i64, String, String, i64);

/// What an import brought: its number, what it is about (an area, a person, an account), and the role of an office or the day of a roll.
pub type Brought = (i64, Option<Uuid>, Option<String>, Option<i32>);

/// Imports that were made between the two instants and stood at the second.
macro_rules! late {
    () => {
        "i.at > $1 AND i.at <= $2 AND (i.undone_at IS NULL OR i.undone_at > $2)"
    };
}

/// The facts `f` that such an import brought.
macro_rules! new_facts {
    () => {
        concat!(" f JOIN intake_import i ON i.no = f.import_no AND f.known_from = i.at WHERE ", late!())
    };
}

/// What was known just before of the same thing, `o`.
macro_rules! known_before {
    () => {
        " o WHERE o.known_from < f.known_from AND o.known_until >= f.known_from AND "
    };
}

/// The facts `o` that such an import replaced.
macro_rules! old_facts {
    () => {
        concat!(" o JOIN intake_import i ON i.no = o.closed_by AND o.known_until = i.at WHERE ", late!())
    };
}

/// Both say the same of every day up to the one asked about: that something ended later is another matter.
macro_rules! same_days {
    () => {
        "o.from_day = f.from_day AND (o.until_day = f.until_day OR o.until_day > $3 AND f.until_day > $3))"
    };
}

const MADE: &str =
    concat!("SELECT i.no, i.kind, i.file, i.at FROM intake_import i WHERE ", late!(), " ORDER BY i.no");

/// The imports made after the end of the day that were known and stood, in order.
pub async fn made(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Made>> {
    rows!(tx, MADE, ended(as_of.day), as_of.known)
}

/// What an import changed: a fact of which just before it nothing said the same of the days up to the one asked about, or one that it
/// replaced by none of these days. Offices and accounts by their own days, rolls of the areas that a role answers for by theirs. All of these
/// are found by the number of the import, and are few beside readings.
const BROUGHT: &str = concat!(
    "SELECT DISTINCT f.import_no, f.area_id AS about, f.role AS role, CAST(NULL AS INTEGER) AS roll FROM register_office",
    new_facts!(),
    " AND f.from_day <= $3 AND NOT EXISTS (SELECT 1 FROM register_office",
    known_before!(),
    "o.person_id = f.person_id AND o.office_id = f.office_id AND o.role = f.role AND o.area_id IS NOT DISTINCT FROM f.area_id
        AND o.rank IS NOT DISTINCT FROM f.rank AND o.from_stated = f.from_stated AND ",
    same_days!(),
    " UNION ALL SELECT DISTINCT o.closed_by, o.area_id, o.role, CAST(NULL AS INTEGER) FROM register_office",
    old_facts!(),
    " AND o.from_day <= $3 AND NOT EXISTS (SELECT 1 FROM register_office f WHERE f.known_from = o.known_until
        AND o.person_id = f.person_id AND o.office_id = f.office_id AND f.from_day <= $3)",
    " UNION ALL SELECT DISTINCT f.import_no, f.area_id, f.role, CAST(NULL AS INTEGER) FROM register_vacancy",
    new_facts!(),
    " AND f.from_day <= $3 AND NOT EXISTS (SELECT 1 FROM register_vacancy",
    known_before!(),
    "o.area_id = f.area_id AND o.role = f.role AND ",
    same_days!(),
    " UNION ALL SELECT DISTINCT f.import_no, f.person_id, CAST(NULL AS TEXT), CAST(NULL AS INTEGER) FROM accounts_holding",
    new_facts!(),
    " AND f.from_day <= $3 AND NOT EXISTS (SELECT 1 FROM accounts_holding",
    known_before!(),
    "o.person_id = f.person_id AND o.account_id = f.account_id AND o.owner = f.owner AND ",
    same_days!(),
    " UNION ALL SELECT DISTINCT o.closed_by, o.person_id, CAST(NULL AS TEXT), CAST(NULL AS INTEGER) FROM accounts_holding",
    old_facts!(),
    " AND o.from_day <= $3 AND NOT EXISTS (SELECT 1 FROM accounts_holding f WHERE f.known_from = o.known_until
        AND o.person_id = f.person_id AND o.account_id = f.account_id AND f.from_day <= $3)",
    " UNION ALL SELECT DISTINCT f.import_no, f.person_id, CAST(NULL AS TEXT), CAST(NULL AS INTEGER) FROM accounts_absence",
    new_facts!(),
    " AND f.from_day <= $3 AND NOT EXISTS (SELECT 1 FROM accounts_absence",
    known_before!(),
    "o.person_id = f.person_id AND o.platform = f.platform AND ",
    same_days!(),
    " UNION ALL SELECT DISTINCT f.import_no, f.account_id, CAST(NULL AS TEXT), CAST(NULL AS INTEGER) FROM accounts_handle",
    new_facts!(),
    " AND f.from_day <= $3 AND NOT EXISTS (SELECT 1 FROM accounts_handle",
    known_before!(),
    "o.account_id = f.account_id AND o.handle = f.handle AND ",
    same_days!(),
    " UNION ALL SELECT DISTINCT f.import_no, f.account_id, CAST(NULL AS TEXT), CAST(NULL AS INTEGER) FROM accounts_identity",
    new_facts!(),
    " AND NOT EXISTS (SELECT 1 FROM accounts_identity",
    known_before!(),
    "o.account_id = f.account_id AND o.platform_id = f.platform_id)",
    " UNION ALL SELECT DISTINCT f.import_no, f.area_id, CAST(NULL AS TEXT), f.as_of FROM areas_electors",
    new_facts!(),
    " AND f.as_of <= $3 AND f.area_id IN (SELECT a.id FROM areas_area a
        WHERE a.kind IN ('state', 'org_district', 'assembly', 'loksabha', 'district'))"
);

/// What these imports brought of offices, accounts and electors, dated up to the day.
pub async fn brought(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Brought>> {
    rows!(tx, BROUGHT, ended(as_of.day), as_of.known, as_of.day.number())
}

const READINGS: &str = concat!(
    "SELECT r.import_no, r.account_id FROM reach_import r JOIN intake_import i ON i.no = r.import_no
    WHERE r.first_day <= $3 AND r.last_day >= $4 AND ",
    late!()
);

/// The accounts of which these imports brought readings, dated from a day on up to the day asked about (or on both sides of these days).
pub async fn readings(tx: &mut Tx, as_of: AsOf, from: Day) -> db::Result<Vec<(i64, Uuid)>> {
    rows!(tx, READINGS, ended(as_of.day), as_of.known, as_of.day.number(), from.number())
}

/// Keeps the days of which an import brought or changed readings of accounts, each account once.
pub async fn record(
    tx: &mut Tx,
    import_no: i64,
    touched: Rows<'_, (AccountId, Day, Day)>,
) -> db::Result<u64> {
    let columns = &["account_id", "import_no", "first_day", "last_day"];
    let day = |d: Day| Cell::Int(d.number().into());
    let rows = touched
        .map(move |(id, first, last)| [Cell::Uuid(id.uuid()), Cell::Int(import_no), day(first), day(last)]);
    load(tx, Target { table: "reach_import", columns }, Box::new(rows)).await
}

/// The last instant of a day in India, microseconds since the epoch.
fn ended(day: Day) -> i64 {
    AsOf::current(day).decided()
}
