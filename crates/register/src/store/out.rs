//! SQL of lists of workers that go out: row by row, never all at once.

use base::uuid::Uuid;
use db::{Tx, on};
use futures::StreamExt as _;

/// A duty of somebody who was told, with what is written of them.
#[derive(Debug, Clone, sqlx::FromRow)]
#[allow(missing_docs)]
pub struct Row {
    /// The entry that leads, where somebody has more than one.
    pub person_id: Uuid,
    /// The entry that the row is of.
    pub entry_id: Uuid,
    #[sqlx(rename = "ref")]
    pub reference: Option<String>,
    pub name_hi: Option<String>,
    pub name_en: Option<String>,
    pub gender: Option<String>,
    pub birth_year: Option<i32>,
    pub mobile_sealed: Option<Vec<u8>>,
    pub told: i32,
    pub designation: String,
    pub from_day: i32,
    pub code: String,
    pub extra: Option<String>,
    pub unit_hi: Option<String>,
    pub unit_en: Option<String>,
}

const TOLD: &str = "SELECT COALESCE(l.lead_id, d.person_id) AS person_id, d.person_id AS entry_id, w.ref, w.name_hi, w.name_en, w.gender, w.birth_year, w.mobile_sealed, n.on_day AS told,
        d.designation, d.from_day, a.code,
        CASE WHEN $6 = 1 THEN (SELECT string_agg(e.field || $4 || e.value, $5) FROM register_extra e
            WHERE e.person_id = d.person_id AND e.known_until = 9223372036854775807) END AS extra,
        p.name_hi AS unit_hi, p.name_en AS unit_en
    FROM register_duty d
    LEFT JOIN register_linked l ON l.person_id = d.person_id
    JOIN register_worker w ON w.person_id = d.person_id AND w.known_until = 9223372036854775807
    JOIN register_notice n ON n.person_id = d.person_id AND n.known_until = 9223372036854775807 AND n.answer = 'told'
    JOIN areas_place p ON p.area_id = d.unit_id AND p.known_until = 9223372036854775807
        AND p.from_day <= $1 AND p.until_day > $1
    JOIN areas_area a ON a.id = d.unit_id
    WHERE d.known_until = 9223372036854775807 AND d.from_day <= $1 AND d.until_day > $1
      AND p.path >= $2 AND p.path < $3
    ORDER BY 1, CASE WHEN d.person_id = l.lead_id THEN 0 ELSE 1 END, d.person_id, d.from_day, a.code, d.designation";

/// What stands between the code of a field and its value, and behind each value: nobody can write these signs.
pub const BETWEEN: [&str; 2] = ["\u{1f}", "\u{1e}"];

/// Each duty held on a day between two paths by somebody who was told, the duties of one person one after another. `each` says whether it wants more.
pub async fn told(
    tx: &mut Tx,
    day: i32,
    (low, high): (&str, &str),
    extras: bool,
    mut each: impl FnMut(Row) -> bool,
) -> db::Result<()> {
    let ([value, end], extras) = (BETWEEN, i32::from(extras));
    on!(tx, |c| {
        let mut rows = sqlx::query_as::<_, Row>(TOLD)
            .bind(day)
            .bind(low)
            .bind(high)
            .bind(value)
            .bind(end)
            .bind(extras)
            .fetch(c);
        let mut result = Ok(());
        while let Some(row) = rows.next().await {
            match row {
                Ok(row) => {
                    if !each(row) {
                        break;
                    }
                }
                Err(e) => {
                    result = Err(e);
                    break;
                }
            }
        }
        result
    })
}
