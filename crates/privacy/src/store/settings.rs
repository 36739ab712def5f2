//! What the organisation says of itself, and who else handles its data.

use std::collections::HashMap;

use base::uuid::Uuid;
use base::{Day, FOREVER};
use db::{Stamp, Tx, exec, rows};

use crate::model::{Processor, ProcessorId, Setting};

const ALL: &str = "SELECT name, value FROM privacy_setting WHERE known_until = 9223372036854775807";

/// The settings, each with what it says.
#[derive(Debug, Clone, Default)]
pub struct Settings(HashMap<String, String>);

impl Settings {
    /// What a setting says, or what it is where nobody said.
    pub fn get(&self, setting: Setting) -> &str {
        self.0.get(setting.name()).map_or(setting.otherwise(), String::as_str)
    }

    /// A setting of days.
    pub fn days(&self, setting: Setting) -> i32 {
        let or = || setting.otherwise().parse().unwrap_or(0);
        self.get(setting).parse().unwrap_or_else(|_| or())
    }

    /// With a setting said, for samples.
    #[must_use]
    pub fn with(mut self, setting: Setting, value: &str) -> Settings {
        self.0.insert(setting.name().to_owned(), value.to_owned());
        self
    }
}

/// The settings as they are said now.
pub async fn settings(tx: &mut Tx) -> db::Result<Settings> {
    let found: Vec<(String, String)> = rows!(tx, ALL)?;
    Ok(Settings(found.into_iter().collect()))
}

const CLOSE: &str = "UPDATE privacy_setting SET known_until = $1, closed_by = $2
    WHERE name = $3 AND known_until = 9223372036854775807";
const ADD: &str = "INSERT INTO privacy_setting (name, value, said_by, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6)";

/// Says a setting anew.
pub async fn set(tx: &mut Tx, setting: Setting, value: &str, by: &str, stamp: Stamp) -> db::Result<()> {
    exec!(&mut *tx, CLOSE, stamp.known_from, stamp.import_no, setting.name())?;
    exec!(tx, ADD, setting.name(), value, by, stamp.known_from, FOREVER, stamp.import_no)?;
    Ok(())
}

const PROCESSORS: &str =
    "SELECT processor_id, name, does, place, contract, from_day, until_day FROM privacy_processor
    WHERE known_until = 9223372036854775807 ORDER BY from_day, name";

/// Everybody who ever handled data for the organisation.
pub async fn processors(tx: &mut Tx) -> db::Result<Vec<Processor>> {
    let found: Vec<(Uuid, String, String, String, String, i32, i32)> = rows!(tx, PROCESSORS)?;
    let processor =
        |(id, name, does, place, contract, from, until): (Uuid, String, String, String, String, i32, i32)| {
            Processor {
                id: id.into(),
                name,
                does,
                place,
                contract,
                from: Day::from_number(from),
                until: Day::from_number(until),
            }
        };
    Ok(found.into_iter().map(processor).collect())
}

const CLOSE_PROCESSOR: &str = "UPDATE privacy_processor SET known_until = $1, closed_by = $2
    WHERE processor_id = $3 AND known_until = 9223372036854775807";
const ADD_PROCESSOR: &str = "INSERT INTO privacy_processor
    (processor_id, name, does, place, contract, from_day, until_day, known_from, known_until, import_no)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

/// Says how somebody handles data, in place of what was said before.
pub async fn set_processor(tx: &mut Tx, p: &Processor, stamp: Stamp) -> db::Result<()> {
    let id: ProcessorId = p.id;
    exec!(&mut *tx, CLOSE_PROCESSOR, stamp.known_from, stamp.import_no, id.uuid())?;
    let (name, does, place, contract) =
        (p.name.as_str(), p.does.as_str(), p.place.as_str(), p.contract.as_str());
    let (from, until) = (p.from.number(), p.until.number());
    let (at, no) = (stamp.known_from, stamp.import_no);
    exec!(tx, ADD_PROCESSOR, id.uuid(), name, does, place, contract, from, until, at, FOREVER, no)?;
    Ok(())
}
