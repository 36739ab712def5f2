//! SQL of counts: workers and duties at or below each area.

use std::collections::{BTreeMap, HashMap, HashSet};

use base::uuid::Uuid;
use base::{AreaPath, Day};
use db::bulk::{Cell, Target, load};
use db::{Tx, exec, row, rows};

use super::among::among;
use super::linked;
use crate::model::workers::{Gender, Truth};
use crate::rules::linked::together;
use crate::rules::tally::{Duties, Traits, Workers};

const COUNTED: &str = "SELECT tree FROM register_state WHERE one = 1";
const COUNTED_DAY: &str = "SELECT counted_day FROM register_state WHERE one = 1";
const SET_COUNTED: &str = "UPDATE register_state SET tree = $1, counted_day = $2 WHERE one = 1";

/// The state of the tree, and the one for which the counts were made.
pub async fn tree(tx: &mut Tx) -> db::Result<(i64, i64)> {
    Ok((areas::store::tree(&mut *tx).await?, tx.number(COUNTED).await?))
}

/// The day for which the counts were made, as a number; 0 for never.
pub async fn day(tx: &mut Tx) -> db::Result<i64> {
    tx.number(COUNTED_DAY).await
}

/// Says for which tree and day the counts are.
pub async fn counted(tx: &mut Tx, tree: i64, day: Day) -> db::Result<u64> {
    exec!(tx, SET_COUNTED, tree, i64::from(day.number()))
}

const TURNED: &str = "SELECT DISTINCT person_id FROM register_duty WHERE known_until = 9223372036854775807
      AND ((from_day > $1 AND from_day <= $2) OR (until_day > $1 AND until_day <= $2)) ORDER BY person_id LIMIT $3";

/// Those of whom a duty begins or ends after one day and until another.
pub async fn turned(tx: &mut Tx, after: Day, until: Day, limit: i64) -> db::Result<Vec<Uuid>> {
    let found: Vec<(Uuid,)> = rows!(tx, TURNED, after.number(), until.number(), limit)?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Takes all counts away.
pub async fn clear(tx: &mut Tx) -> db::Result<()> {
    tx.execute("DELETE FROM register_count").await?;
    tx.execute("DELETE FROM register_count_duty").await?;
    Ok(())
}

/// Writes counts where there are none.
pub async fn fill(
    tx: &mut Tx,
    workers: &[(Uuid, Workers)],
    duties: &[(Uuid, String, Duties)],
) -> db::Result<()> {
    let columns = &["area_id", "workers", "women", "men", "other", "phone", "known", "met", "told"];
    let rows = workers.iter().map(|(area, w)| {
        let counts = [w.workers, w.women, w.men, w.other, w.phone, w.known, w.met, w.told];
        std::iter::once(Cell::Uuid(*area)).chain(counts.map(Cell::Int)).collect::<Vec<_>>()
    });
    load(&mut *tx, Target { table: "register_count", columns }, Box::new(rows)).await?;
    let columns = &["area_id", "designation", "duties", "units"];
    let rows = duties.iter().map(|(area, designation, d)| {
        [Cell::Uuid(*area), Cell::Text(designation.into()), Cell::Int(d.duties), Cell::Int(d.units)]
    });
    load(tx, Target { table: "register_count_duty", columns }, Box::new(rows)).await?;
    Ok(())
}

const ADD: &str = "INSERT INTO register_count (area_id, workers, women, men, other, phone, known, met, told)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (area_id) DO UPDATE SET workers = register_count.workers + excluded.workers,
        women = register_count.women + excluded.women, men = register_count.men + excluded.men,
        other = register_count.other + excluded.other, phone = register_count.phone + excluded.phone,
        known = register_count.known + excluded.known, met = register_count.met + excluded.met,
        told = register_count.told + excluded.told";
const ADD_DUTY: &str =
    "INSERT INTO register_count_duty (area_id, designation, duties, units) VALUES ($1, $2, $3, $4)
    ON CONFLICT (area_id, designation) DO UPDATE SET duties = register_count_duty.duties + excluded.duties,
        units = register_count_duty.units + excluded.units";

/// Adds a difference of workers to an area.
pub async fn add(tx: &mut Tx, area: Uuid, w: Workers) -> db::Result<u64> {
    exec!(tx, ADD, area, w.workers, w.women, w.men, w.other, w.phone, w.known, w.met, w.told)
}

/// Adds a difference of duties to an area.
pub async fn add_duty(tx: &mut Tx, area: Uuid, designation: &str, d: Duties) -> db::Result<u64> {
    exec!(tx, ADD_DUTY, area, designation, d.duties, d.units)
}

/// A worker with duties, as counts are made of it: person, unit, designation, gender, truth, whether told.
pub type Counted = (Uuid, Uuid, String, Option<String>, Option<String>, i64);

macro_rules! held {
    ($rest:literal) => {
        concat!(
            "SELECT d.person_id, d.unit_id, d.designation, w.gender, (SELECT t.level FROM register_truth t
                    WHERE t.person_id = d.person_id AND t.known_until = 9223372036854775807
                    ORDER BY CASE t.level WHEN 'met' THEN 3 WHEN 'known' THEN 2 ELSE 1 END DESC LIMIT 1),
                (SELECT count(*) FROM register_notice n WHERE n.person_id = d.person_id
                    AND n.known_until = 9223372036854775807)
            FROM register_duty d JOIN register_worker w ON w.person_id = d.person_id
            WHERE d.known_until = 9223372036854775807 AND w.known_until = 9223372036854775807
              AND d.from_day <= $1 AND d.until_day > $1 ",
            $rest
        )
    };
}

const ALL: &str = held!("AND d.person_id > $2 ORDER BY d.person_id LIMIT $3");

/// Duties that are held on a day, of people after one, in the order of people.
pub async fn held(tx: &mut Tx, day: i32, after: Uuid, limit: i64) -> db::Result<Vec<Counted>> {
    rows!(tx, ALL, day, after, limit)
}

const HELD_BY: &str = held!("AND d.person_id = $2 ORDER BY d.unit_id, d.designation");

/// The duties that one person holds on a day.
pub async fn held_by(tx: &mut Tx, day: i32, person: Uuid) -> db::Result<Vec<Counted>> {
    rows!(tx, HELD_BY, day, person)
}

const AT_UNITS: &str = held!("AND d.unit_id IN ({ids}) ORDER BY d.unit_id, d.person_id, d.designation");

/// The workers of one area, and its duties by designation.
pub type Counts = (Workers, Vec<(String, Duties)>);

/// The counts of units in which nothing lies, made of their duties: they are few. Linked entries are one person. A unit without duties is not among them.
pub async fn of_units(tx: &mut Tx, units: &[Uuid], day: Day) -> db::Result<HashMap<Uuid, Counts>> {
    let found: Vec<Counted> = among(&mut *tx, AT_UNITS, &[day.number().into()], units).await?;
    let mut people: Vec<Uuid> = found.iter().map(|h| h.0).collect();
    people.sort_unstable();
    people.dedup();
    let leads = linked::leads(&mut *tx, &people).await?;
    let mut several: Vec<Uuid> = leads.values().copied().collect();
    several.sort_unstable();
    several.dedup();
    let entries = linked::entries(tx, Some(&several)).await?;
    let linked = entries.chunk_by(|a, b| a.0 == b.0).map(|one| {
        let all: Vec<Traits> = one.iter().map(traits_of).collect();
        (one[0].0, together::<()>(Vec::new(), &all).1)
    });
    let linked: HashMap<Uuid, Option<Traits>> = linked.collect();
    let units = found.chunk_by(|a, b| a.1 == b.1).map(|held| (held[0].1, of_unit(held, &leads, &linked)));
    Ok(units.collect())
}

/// The count of one unit from who has its duties, which entry leads them, and what is counted of those led.
fn of_unit(found: &[Counted], leads: &HashMap<Uuid, Uuid>, linked: &HashMap<Uuid, Option<Traits>>) -> Counts {
    let mut workers = Workers::default();
    let mut duties: BTreeMap<&str, Duties> = BTreeMap::new();
    let mut led: HashSet<Uuid> = HashSet::new();
    let mut seen: HashSet<(Uuid, &str)> = HashSet::new();
    for one in found.chunk_by(|a, b| a.0 == b.0) {
        let lead = leads.get(&one[0].0).copied();
        let counted = match lead {
            None => Some(traits(&one[0])),
            Some(lead) if led.insert(lead) => linked.get(&lead).copied().flatten(),
            Some(_) => None,
        };
        if let Some(traits) = counted {
            workers.add(traits, 1);
        }
        for (.., designation, _, _, _) in one {
            // Of linked entries with one duty it counts once.
            if lead.is_none_or(|lead| seen.insert((lead, designation))) {
                let all = duties.entry(designation).or_default();
                all.duties += 1;
                all.units = 1;
            }
        }
    }
    (workers, duties.into_iter().map(|(code, d)| (code.to_owned(), d)).collect())
}

/// What is counted of a linked entry beside its duties.
pub fn traits_of(entry: &linked::Entry) -> Traits {
    Traits {
        gender: entry.2.as_deref().and_then(Gender::parse),
        truth: entry.3.as_deref().and_then(Truth::from_name).unwrap_or(Truth::Claimed),
        told: entry.4 > 0,
    }
}

/// What is counted of the person of a duty.
pub fn traits(held: &Counted) -> Traits {
    Traits {
        gender: held.3.as_deref().and_then(Gender::parse),
        truth: held.4.as_deref().and_then(Truth::from_name).unwrap_or(Truth::Claimed),
        told: held.5 > 0,
    }
}

const PATH: &str = "SELECT path FROM areas_place WHERE area_id = $1 AND from_day <= $2 AND until_day > $2
    AND known_until = 9223372036854775807";
const AT: &str = "SELECT p.area_id FROM areas_place p WHERE p.path = $1 AND p.from_day <= $2 AND p.until_day > $2
    AND p.known_until = 9223372036854775807
    AND EXISTS (SELECT 1 FROM areas_place b WHERE b.path > $1 AND b.path < $3 AND b.from_day <= $2 AND b.until_day > $2
        AND b.known_until = 9223372036854775807)";

/// An area and those above it, as far as something lies in them.
pub async fn above(tx: &mut Tx, area: Uuid, day: Day) -> db::Result<Vec<Uuid>> {
    let found: Option<(String,)> = row!(&mut *tx, PATH, area, day.number())?;
    let mut path = found.map(|(path,)| AreaPath::stored(path));
    let mut all = Vec::new();
    while let Some(at) = path {
        let found: Option<(Uuid,)> = row!(&mut *tx, AT, at.as_str(), day.number(), at.end())?;
        all.extend(found.map(|(id,)| id));
        path = at.parent();
    }
    Ok(all)
}

type Row = (Uuid, i64, i64, i64, i64, i64, i64, i64, i64);

fn workers((area, workers, women, men, other, phone, known, met, told): Row) -> (Uuid, Workers) {
    (area, Workers { workers, women, men, other, phone, known, met, told })
}

type DutyRow = (Uuid, String, i64, i64);

fn duty((area, designation, duties, units): DutyRow) -> (Uuid, String, Duties) {
    (area, designation, Duties { duties, units })
}

const OF: &str = "SELECT area_id, workers, women, men, other, phone, known, met, told FROM register_count
    WHERE area_id IN ({ids})";
const DUTIES_OF: &str = "SELECT area_id, designation, duties, units FROM register_count_duty
    WHERE area_id IN ({ids}) ORDER BY area_id, designation";

/// The counts that are kept of areas above the lowest. An area without workers is not among them.
pub async fn kept(tx: &mut Tx, areas: &[Uuid]) -> db::Result<HashMap<Uuid, Counts>> {
    let found: Vec<Row> = among(&mut *tx, OF, &[], areas).await?;
    let mut all: HashMap<Uuid, Counts> =
        found.into_iter().map(workers).map(|(area, w)| (area, (w, Vec::new()))).collect();
    let found: Vec<DutyRow> = among(tx, DUTIES_OF, &[], areas).await?;
    for (area, designation, duties) in found.into_iter().map(duty) {
        all.entry(area).or_default().1.push((designation, duties));
    }
    Ok(all)
}

const EVERY: &str = "SELECT area_id, workers, women, men, other, phone, known, met, told FROM register_count";

/// The counts of all areas above the lowest.
pub async fn all(tx: &mut Tx) -> db::Result<Vec<(Uuid, Workers)>> {
    let found: Vec<Row> = rows!(tx, EVERY)?;
    Ok(found.into_iter().map(workers).collect())
}

const EVERY_DUTY: &str = "SELECT area_id, designation, duties, units FROM register_count_duty";

/// The duties of all areas above the lowest, by area and designation.
pub async fn all_duties(tx: &mut Tx) -> db::Result<Vec<(Uuid, String, Duties)>> {
    let found: Vec<DutyRow> = rows!(tx, EVERY_DUTY)?;
    let mut all: Vec<_> = found.into_iter().map(duty).collect();
    all.sort_unstable_by(|a: &(Uuid, String, Duties), b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    Ok(all)
}
