//! SQL of decisions about two entries, and of whose entries are linked by them.

use std::collections::{HashMap, HashSet};

use base::FOREVER;
use base::uuid::Uuid;
use db::{DbError, Tx, exec, on, row, rows};
use sqlx::AssertSqlSafe;

use super::among::among;
use crate::model::same::{Decision, Two};
use crate::rules::linked::Link;

const GROUP: &str =
    "SELECT m.person_id FROM register_linked l JOIN register_linked m ON m.lead_id = l.lead_id
    WHERE l.person_id = $1 ORDER BY CASE WHEN m.person_id = m.lead_id THEN 0 ELSE 1 END, m.person_id";

/// All entries of one person, the leading one first; of somebody with one entry, that.
pub async fn group(tx: &mut Tx, person: Uuid) -> db::Result<Vec<Uuid>> {
    let found: Vec<(Uuid,)> = rows!(tx, GROUP, person)?;
    Ok(if found.is_empty() { vec![person] } else { found.into_iter().map(|(id,)| id).collect() })
}

const ALL: &str = "SELECT person_id, lead_id FROM register_linked";

/// Everybody who is linked, with the entry that leads.
pub async fn all(tx: &mut Tx) -> db::Result<HashMap<Uuid, Uuid>> {
    let found: Vec<(Uuid, Uuid)> = rows!(tx, ALL)?;
    Ok(found.into_iter().collect())
}

/// The entries that lead some people who are linked.
pub async fn leads(tx: &mut Tx, people: &[Uuid]) -> db::Result<HashMap<Uuid, Uuid>> {
    let sql = "SELECT person_id, lead_id FROM register_linked WHERE person_id IN ({ids})";
    let found: Vec<(Uuid, Uuid)> = among(tx, sql, &[], people).await?;
    Ok(found.into_iter().collect())
}

/// Everybody whom some entries lead, with that entry.
pub async fn led(tx: &mut Tx, leads: &[Uuid]) -> db::Result<HashMap<Uuid, Uuid>> {
    let sql = "SELECT person_id, lead_id FROM register_linked WHERE lead_id IN ({ids})";
    let found: Vec<(Uuid, Uuid)> = among(tx, sql, &[], leads).await?;
    Ok(found.into_iter().collect())
}

/// What is counted of an entry beside its duties: who leads, whose it is, gender, truth, whether told.
pub type Entry = (Uuid, Uuid, Option<String>, Option<String>, i64);

const ENTRIES: &str = "SELECT l.lead_id, l.person_id, w.gender, (SELECT t.level FROM register_truth t
            WHERE t.person_id = l.person_id AND t.known_until = 9223372036854775807
            ORDER BY CASE t.level WHEN 'met' THEN 3 WHEN 'known' THEN 2 ELSE 1 END DESC LIMIT 1),
        (SELECT count(*) FROM register_notice n WHERE n.person_id = l.person_id AND n.known_until = 9223372036854775807)
    FROM register_linked l JOIN register_worker w ON w.person_id = l.person_id
    WHERE w.known_until = 9223372036854775807";
const ORDER: &str = "ORDER BY l.lead_id, CASE WHEN l.person_id = l.lead_id THEN 0 ELSE 1 END, l.person_id";

/// Linked entries, by whom they are led, the leading one first; of some leads only, if any are named.
pub async fn entries(tx: &mut Tx, of: Option<&[Uuid]>) -> db::Result<Vec<Entry>> {
    match of {
        Some(leads) => among(tx, &format!("{ENTRIES} AND l.lead_id IN ({{ids}}) {ORDER}"), &[], leads).await,
        None => {
            let sql = format!("{ENTRIES} {ORDER}");
            on!(tx, |c| sqlx::query_as(AssertSqlSafe(sql)).fetch_all(c).await)
        }
    }
}

/// What is believed of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Of whom.
    pub two: Two,
    /// What was decided.
    pub decision: Decision,
    /// Whose entry was to lead.
    pub lead: Option<Uuid>,
    /// By whom.
    pub by: String,
    /// On which day.
    pub day: i32,
    /// Why, if somebody said.
    pub reason: Option<String>,
    /// When, microseconds.
    pub at: i64,
}

impl Fact {
    /// The link that it is, if it is one.
    pub fn link(&self) -> Option<Link> {
        let (a, b) = (self.two.a.uuid(), self.two.b.uuid());
        (self.decision == Decision::Same).then(|| Link { a, b, lead: self.lead.unwrap_or(a), at: self.at })
    }
}

type Row = (Uuid, Uuid, String, Option<Uuid>, String, i32, Option<String>, i64);

fn fact((a, b, decision, lead, by, day, reason, at): Row) -> db::Result<Fact> {
    let wrong = |column| DbError::Impossible { table: "register_same", column, row: a.to_string() };
    Ok(Fact {
        two: Two::of(a.into(), b.into()).ok_or_else(|| wrong("other_id"))?,
        decision: Decision::from_name(&decision).ok_or_else(|| wrong("decision"))?,
        lead,
        by,
        day,
        reason,
        at,
    })
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT person_id, other_id, decision, lead_id, by_whom, on_day, reason, known_from FROM register_same
             WHERE known_until = 9223372036854775807 AND decision <> 'undone' ",
            $rest
        )
    };
}

/// What is believed of all pairs.
pub async fn facts(tx: &mut Tx) -> db::Result<Vec<Fact>> {
    let found: Vec<Row> = rows!(tx, select!("ORDER BY known_from, person_id, other_id"))?;
    found.into_iter().map(fact).collect()
}

/// What is believed of pairs with any of some people, in the order in which it was decided.
pub async fn facts_about(tx: &mut Tx, people: &[Uuid]) -> db::Result<Vec<Fact>> {
    let first: Vec<Row> = among(tx, select!("AND person_id IN ({ids})"), &[], people).await?;
    let second: Vec<Row> = among(tx, select!("AND other_id IN ({ids})"), &[], people).await?;
    let mut all = first.into_iter().chain(second).map(fact).collect::<db::Result<Vec<_>>>()?;
    all.sort_unstable_by_key(|f| (f.at, f.two));
    all.dedup_by_key(|f| f.two);
    Ok(all)
}

/// The latest decision of somebody on a day, and how many they made.
pub async fn decided_by(tx: &mut Tx, by: &str, day: i32) -> db::Result<(i64, Option<Fact>)> {
    const COUNT: &str = "SELECT count(*) FROM register_same WHERE by_whom = $1 AND on_day = $2
        AND known_until = 9223372036854775807 AND decision <> 'undone'";
    let count: Option<(i64,)> = row!(&mut *tx, COUNT, by, day)?;
    let sql =
        select!("AND by_whom = $1 AND on_day = $2 ORDER BY known_from DESC, person_id, other_id LIMIT 1");
    let last: Option<Row> = row!(tx, sql, by, day)?;
    Ok((count.map_or(0, |(n,)| n), last.map(fact).transpose()?))
}

/// Everybody who is linked with somebody by decisions, whether their entries are still to be seen or not; and they themselves.
pub async fn reached(tx: &mut Tx, person: Uuid) -> db::Result<Vec<Uuid>> {
    let mut all = vec![person];
    let mut new = all.clone();
    while !new.is_empty() {
        let facts = facts_about(&mut *tx, &new).await?;
        let links = facts.iter().filter_map(Fact::link);
        new = links
            .flat_map(|l| [l.a, l.b])
            .collect::<HashSet<_>>()
            .into_iter()
            .filter(|p| !all.contains(p))
            .collect();
        all.extend(&new);
    }
    all.sort_unstable();
    Ok(all)
}

/// Those among some people who have an entry that is believed.
pub async fn there(tx: &mut Tx, people: &[Uuid]) -> db::Result<HashSet<Uuid>> {
    let sql = "SELECT person_id FROM register_worker WHERE known_until = 9223372036854775807 AND person_id IN ({ids})";
    let found: Vec<(Uuid,)> = among(tx, sql, &[], people).await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

const CLOSE: &str = "UPDATE register_same SET known_until = $3
    WHERE person_id = $1 AND other_id = $2 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO register_same (person_id, other_id, decision, lead_id, by_whom, on_day, reason, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Says what was decided of a pair, in place of what was before.
pub async fn set(tx: &mut Tx, f: &Fact) -> db::Result<()> {
    let (a, b) = (f.two.a.uuid(), f.two.b.uuid());
    exec!(&mut *tx, CLOSE, a, b, f.at)?;
    let (decision, by, reason) = (f.decision.name(), f.by.as_str(), f.reason.as_deref());
    exec!(tx, ADD, a, b, decision, f.lead, by, f.day, reason, f.at, FOREVER)?;
    Ok(())
}

/// Says who leads whom among some people, in place of what was before.
pub async fn relink<'l>(
    tx: &mut Tx,
    people: &[Uuid],
    leads: impl IntoIterator<Item = (&'l Uuid, &'l Uuid)> + Send,
) -> db::Result<()> {
    for person in people {
        exec!(&mut *tx, "DELETE FROM register_linked WHERE person_id = $1", *person)?;
    }
    let leads: Vec<(Uuid, Uuid)> = leads.into_iter().map(|(p, l)| (*p, *l)).collect();
    for (person, lead) in leads {
        exec!(&mut *tx, "INSERT INTO register_linked (person_id, lead_id) VALUES ($1, $2)", person, lead)?;
    }
    Ok(())
}

const FORGET: [(&str, &str); 3] = [
    ("register_same_pair", "DELETE FROM register_same_pair WHERE person_id = $1 OR other_id = $1"),
    ("register_linked", "DELETE FROM register_linked WHERE person_id = $1"),
    ("register_same", "DELETE FROM register_same WHERE person_id = $1 OR other_id = $1"),
];

/// Forgets what was found of somebody and, if nothing is to stay, what was decided. Numbers of rows by table.
pub async fn forget(tx: &mut Tx, person: Uuid, decisions: bool) -> db::Result<Vec<(&'static str, u64)>> {
    let mut done = Vec::new();
    for (table, sql) in FORGET.into_iter().take(if decisions { 3 } else { 2 }) {
        done.push((table, exec!(&mut *tx, sql, person)?));
    }
    Ok(done)
}
