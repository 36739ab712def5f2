//! Receipts of consent.

use base::uuid::Uuid;
use base::{Day, FOREVER};
use db::history::Facts;
use db::{Stamp, Tx, exec, facts, rows};
use register::model::PersonId;

use super::impossible;
use crate::model::{Channel, Purpose, Receipt, Said};

/// The table of facts.
pub const FACTS: Facts = facts!(
    "privacy_consent",
    "person_id, receipt_id, purpose, state, version, language, channel, recorded_by, proof, day"
);

#[derive(sqlx::FromRow)]
struct ReceiptRow {
    receipt_id: Uuid,
    purpose: String,
    state: String,
    version: i32,
    language: String,
    channel: String,
    recorded_by: String,
    proof: Option<String>,
    day: i32,
    known_from: i64,
}

const OF_PERSON: &str =
    "SELECT receipt_id, purpose, state, version, language, channel, recorded_by, proof, day, known_from
    FROM privacy_consent WHERE person_id = $1 AND known_until = 9223372036854775807 ORDER BY day, known_from";

/// The receipts of a person that are believed in, the oldest first.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> db::Result<Vec<Receipt>> {
    let found: Vec<ReceiptRow> = rows!(tx, OF_PERSON, person.uuid())?;
    let receipt = |r: ReceiptRow| {
        let wrong = |column| impossible("privacy_consent", column, r.receipt_id);
        Ok(Receipt {
            id: r.receipt_id.into(),
            person,
            purpose: Purpose::from_name(&r.purpose).ok_or_else(|| wrong("purpose"))?,
            said: Said::from_name(&r.state).ok_or_else(|| wrong("state"))?,
            version: r.version,
            language: r.language,
            channel: Channel::from_name(&r.channel).ok_or_else(|| wrong("channel"))?,
            recorded_by: r.recorded_by,
            proof: r.proof,
            day: Day::from_number(r.day),
            at: r.known_from,
        })
    };
    found.into_iter().map(receipt).collect()
}

const WITHDREW: &str = "SELECT person_id, day, known_from, state FROM privacy_consent
    WHERE purpose = $1 AND known_until = 9223372036854775807 AND person_id IN (SELECT person_id FROM privacy_consent
        WHERE purpose = $1 AND known_until = 9223372036854775807 AND state = 'withdrawn')";

/// The receipts for a purpose of everybody who ever withdrew: person, day, when it was recorded, what was said.
pub async fn of_those_who_withdrew(
    tx: &mut Tx,
    purpose: Purpose,
) -> db::Result<Vec<(Uuid, i32, i64, String)>> {
    rows!(tx, WITHDREW, purpose.name())
}

const ADD: &str = "INSERT INTO privacy_consent
    (person_id, receipt_id, purpose, state, version, language, channel, recorded_by, proof, day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

/// Adds a receipt.
pub async fn add(tx: &mut Tx, r: &Receipt, stamp: Stamp) -> db::Result<()> {
    exec!(
        tx,
        ADD,
        r.person.uuid(),
        r.id.uuid(),
        r.purpose.name(),
        r.said.name(),
        r.version,
        r.language.as_str(),
        r.channel.name(),
        r.recorded_by.as_str(),
        r.proof.as_deref(),
        r.day.number(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}

const FORGET: &str = "UPDATE privacy_consent SET proof = NULL WHERE person_id = $1 AND proof IS NOT NULL";

/// Takes out of the receipts of a person where the papers are. The receipts stay: they prove that use was allowed as long as it went on.
pub async fn forget(tx: &mut Tx, person: PersonId) -> db::Result<u64> {
    exec!(tx, FORGET, person.uuid())
}
