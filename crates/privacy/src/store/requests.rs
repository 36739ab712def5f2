//! What people ask.

use access::{Scope, within};
use base::uuid::Uuid;
use base::{Day, FOREVER};
use db::history::Facts;
use db::{Stamp, Tx, exec, facts, row, rows};
use register::model::PersonId;

use super::impossible;
use crate::model::{Channel, Kind, Request, RequestId, State};

/// The table of facts.
pub const FACTS: Facts = facts!(
    "privacy_request",
    "person_id, request_id, kind, field, wanted, said, channel, asked_by, asked_day, due_day, area_id, state, answer, answered_by"
);

#[derive(sqlx::FromRow)]
struct RequestRow {
    person_id: Uuid,
    request_id: Uuid,
    kind: String,
    field: Option<String>,
    wanted: Option<String>,
    said: String,
    channel: String,
    asked_by: String,
    asked_day: i32,
    due_day: i32,
    area_id: Option<Uuid>,
    state: String,
    answer: Option<String>,
    answered_by: Option<String>,
}

impl RequestRow {
    fn request(self) -> db::Result<Request> {
        let wrong = |column| impossible("privacy_request", column, self.request_id);
        Ok(Request {
            kind: Kind::from_name(&self.kind).ok_or_else(|| wrong("kind"))?,
            channel: Channel::from_name(&self.channel).ok_or_else(|| wrong("channel"))?,
            state: State::from_name(&self.state).ok_or_else(|| wrong("state"))?,
            id: self.request_id.into(),
            person: self.person_id.into(),
            field: self.field,
            wanted: self.wanted,
            said: self.said,
            asked_by: self.asked_by,
            asked: Day::from_number(self.asked_day),
            due: Day::from_number(self.due_day),
            area: self.area_id.map(Into::into),
            answer: self.answer,
            answered_by: self.answered_by,
        })
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT r.person_id, r.request_id, r.kind, r.field, r.wanted, r.said, r.channel, r.asked_by, r.asked_day, r.due_day, r.area_id,
            r.state, r.answer, r.answered_by FROM privacy_request r ",
            $rest
        )
    };
}

const OF_PERSON: &str = select!(
    "WHERE r.person_id = $1 AND r.known_until = 9223372036854775807 ORDER BY r.asked_day DESC, r.request_id DESC"
);
const ONE: &str = select!("WHERE r.request_id = $1 AND r.known_until = 9223372036854775807");
const OPEN: &str = select!(
    "WHERE r.known_until = 9223372036854775807 AND r.state IN ('open', 'in_hand')
    ORDER BY r.due_day, r.request_id LIMIT $1"
);
const ANSWERED: &str = select!(
    "WHERE r.known_until = 9223372036854775807 AND r.state IN ('granted', 'refused')
    ORDER BY r.known_from DESC, r.request_id LIMIT $1"
);
const OPEN_WITHIN: &str = select!(
    "JOIN areas_place p ON p.area_id = r.area_id AND p.path >= $2 AND p.path < $3 AND p.from_day <= $4 AND p.until_day > $4
        AND p.known_until = 9223372036854775807
    WHERE r.known_until = 9223372036854775807 AND r.state IN ('open', 'in_hand')
    ORDER BY r.due_day, r.request_id LIMIT $1"
);
const ANSWERED_WITHIN: &str = select!(
    "JOIN areas_place p ON p.area_id = r.area_id AND p.path >= $2 AND p.path < $3 AND p.from_day <= $4 AND p.until_day > $4
        AND p.known_until = 9223372036854775807
    WHERE r.known_until = 9223372036854775807 AND r.state IN ('granted', 'refused')
    ORDER BY r.known_from DESC, r.request_id LIMIT $1"
);

/// What a person asked, the newest first.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> db::Result<Vec<Request>> {
    let found: Vec<RequestRow> = rows!(tx, OF_PERSON, person.uuid())?;
    found.into_iter().map(RequestRow::request).collect()
}

/// One request, wherever it belongs: whether the actor may see it is asked of [`super::people::lies_in`].
pub async fn one(tx: &mut Tx, id: RequestId) -> db::Result<Option<Request>> {
    let found: Option<RequestRow> = row!(tx, ONE, id.uuid())?;
    found.map(RequestRow::request).transpose()
}

/// Up to `limit` requests inside the scope: those that wait, the most urgent first; or those that were answered, the newest first. What belongs to no
/// area is seen by whoever looks after all of them.
pub async fn listed(
    tx: &mut Tx,
    scope: &Scope,
    on: Day,
    waiting: bool,
    limit: i64,
) -> db::Result<Vec<Request>> {
    let found: Vec<RequestRow> = if scope.is_whole() {
        match waiting {
            true => rows!(tx, OPEN, limit)?,
            false => rows!(tx, ANSWERED, limit)?,
        }
    } else {
        let statement = if waiting { OPEN_WITHIN } else { ANSWERED_WITHIN };
        within!(scope, |low, high| rows!(&mut *tx, statement, limit, low, high, on.number())?)
    };
    let mut all = found.into_iter().map(RequestRow::request).collect::<db::Result<Vec<_>>>()?;
    if waiting {
        all.sort_by_key(|r| (r.due, r.id));
    }
    all.truncate(usize::try_from(limit).unwrap_or(0));
    Ok(all)
}

const CLOSE: &str = "UPDATE privacy_request SET known_until = $1, closed_by = $2
    WHERE person_id = $3 AND request_id = $4 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO privacy_request
    (person_id, request_id, kind, field, wanted, said, channel, asked_by, asked_day, due_day, area_id, state, answer, answered_by,
    known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";

/// Says how a request stands, in place of what was said before.
pub async fn set(tx: &mut Tx, r: &Request, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, r.person.uuid(), r.id.uuid())?;
    exec!(
        tx,
        ADD,
        r.person.uuid(),
        r.id.uuid(),
        r.kind.name(),
        r.field.as_deref(),
        r.wanted.as_deref(),
        r.said.as_str(),
        r.channel.name(),
        r.asked_by.as_str(),
        r.asked.number(),
        r.due.number(),
        r.area.map(|a| a.uuid()),
        r.state.name(),
        r.answer.as_deref(),
        r.answered_by.as_deref(),
        stamp.known_from,
        FOREVER,
        stamp.import_no
    )?;
    Ok(())
}

const FORGET: &str =
    "UPDATE privacy_request SET field = NULL, wanted = NULL, said = '', answer = NULL WHERE person_id = $1";

/// Takes the words out of what a person asked; that it was asked and answered in time stays.
pub async fn forget(tx: &mut Tx, person: PersonId) -> db::Result<u64> {
    exec!(tx, FORGET, person.uuid())
}
