//! Notices by purpose, version and language.

use base::Day;
use db::{DbError, Tx, exec, rows};

use crate::model::{Notice, Purpose};

const ALL: &str = "SELECT purpose, version, language, body, from_day, checked_by FROM privacy_notice
    ORDER BY purpose, version, language";

/// Every notice there ever was.
pub async fn all(tx: &mut Tx) -> db::Result<Vec<Notice>> {
    let found: Vec<(String, i32, String, String, i32, Option<String>)> = rows!(tx, ALL)?;
    found
        .into_iter()
        .map(|(purpose, version, language, body, from, checked_by)| {
            let purpose = Purpose::from_name(&purpose).ok_or_else(|| DbError::Impossible {
                table: "privacy_notice",
                column: "purpose",
                row: purpose.clone(),
            })?;
            Ok(Notice { purpose, version, language, body, from: Day::from_number(from), checked_by })
        })
        .collect()
}

const ADD: &str = "INSERT INTO privacy_notice
    (purpose, version, language, body, from_day, checked_by, published_at, published_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Adds a notice.
pub async fn add(tx: &mut Tx, n: &Notice, at: i64, by: &str) -> db::Result<()> {
    let (purpose, language, body) = (n.purpose.name(), n.language.as_str(), n.body.as_str());
    let checked = n.checked_by.as_deref();
    exec!(tx, ADD, purpose, n.version, language, body, n.from.number(), checked, at, by)?;
    Ok(())
}
