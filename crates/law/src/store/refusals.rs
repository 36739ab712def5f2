//! SQL of what was refused.

use access::{Scope, within};
use base::Day;
use base::uuid::Uuid;
use db::{DbError, Tx, exec, rows};
use words::Text;

use crate::model::Refusal;
use crate::rules::{DeedKind, Rule};

const ADD: &str = "INSERT INTO law_refusal (refusal_id, area_id, at, deed, about, rules, by_whom)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Keeps what was refused.
pub(crate) async fn add(
    tx: &mut Tx,
    id: Uuid,
    area: Uuid,
    at: i64,
    (deed, about, rules): (DeedKind, &str, &[Rule]),
    by: &str,
) -> db::Result<()> {
    let rules = rules.iter().map(|r| r.name()).collect::<Vec<_>>().join(" ");
    exec!(tx, ADD, id, area, at, deed.name(), about, rules, by)?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    refusal_id: Uuid,
    area_id: Uuid,
    at: i64,
    deed: String,
    about: String,
    rules: String,
    by_whom: String,
    code: String,
    name_hi: Option<String>,
    name_en: Option<String>,
}

const LAST: &str =
    "SELECT r.refusal_id, r.area_id, r.at, r.deed, r.about, r.rules, r.by_whom, a.code, p.name_hi, p.name_en
    FROM law_refusal r JOIN areas_area a ON a.id = r.area_id
    JOIN areas_place p ON p.area_id = r.area_id AND p.known_until = 9223372036854775807
      AND p.from_day <= $3 AND p.until_day > $3
    WHERE p.path >= $1 AND p.path < $2 ORDER BY r.at DESC, r.refusal_id LIMIT $4";

/// What was refused in a scope, the last first.
pub(crate) async fn last(tx: &mut Tx, scope: &Scope, today: Day, limit: i64) -> db::Result<Vec<Refusal>> {
    let found: Vec<Row> =
        within!(scope, |low, high| rows!(&mut *tx, LAST, low, high, today.number(), limit)?);
    let mut all = found.into_iter().map(refusal).collect::<db::Result<Vec<_>>>()?;
    all.sort_by_key(|r| std::cmp::Reverse(r.at));
    all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(all)
}

fn refusal(r: Row) -> db::Result<Refusal> {
    let wrong = |column| DbError::Impossible { table: "law_refusal", column, row: r.refusal_id.to_string() };
    let rules = r.rules.split_whitespace().map(Rule::from_name).collect::<Option<Vec<_>>>();
    Ok(Refusal {
        deed: DeedKind::from_name(&r.deed).ok_or_else(|| wrong("deed"))?,
        rules: rules.ok_or_else(|| wrong("rules"))?,
        at: r.at,
        by: r.by_whom,
        area: r.area_id.into(),
        place: called(&r.code, r.name_hi, r.name_en),
        about: r.about,
    })
}

/// What an area is called in both languages, of what is known of it.
pub(crate) fn called(code: &str, hi: Option<String>, en: Option<String>) -> Text {
    let first =
        |a: &Option<String>, b: &Option<String>| a.as_deref().or(b.as_deref()).unwrap_or(code).to_owned();
    Text::new(first(&hi, &en), first(&en, &hi))
}
