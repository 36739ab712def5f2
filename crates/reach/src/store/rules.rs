//! Targets.

use accounts::platform::{Owner, Platform};
use base::uuid::Uuid;
use base::{AsOf, Day, FOREVER, Share, Span};
use db::{DbError, Stamp, Tx, exec, rows};

use crate::model::{Compare, Measure, Rule, RuleId, Target, Tenure};

#[derive(sqlx::FromRow)]
struct RuleRow {
    id: Uuid,
    name: String,
    version: i64,
    role: String,
    area_kind: Option<String>,
    measure: String,
    share_ppm: Option<i64>,
    followers: Option<i64>,
    platform: Option<String>,
    compare: String,
    owners: Option<String>,
    tenure: Option<String>,
    rank: Option<String>,
    max_age: i32,
    by_day: Option<i32>,
    authority: String,
    from_day: i32,
    until_day: i32,
}

const RULES: &str =
    "SELECT id, name, version, role, area_kind, measure, share_ppm, followers, platform, compare,
        owners, tenure, rank, max_age, by_day, authority, from_day, until_day
    FROM reach_rule WHERE known_from <= $1 AND known_until > $1 ORDER BY name, version";

/// All rules of all times, as they were known.
pub async fn rules(tx: &mut Tx, as_of: AsOf) -> db::Result<Vec<Rule>> {
    let found: Vec<RuleRow> = rows!(tx, RULES, as_of.known)?;
    found.into_iter().map(rule).collect()
}

fn rule(r: RuleRow) -> db::Result<Rule> {
    let wrong = |column| DbError::Impossible { table: "reach_rule", column, row: r.name.clone() };
    let platform = match &r.platform {
        Some(p) => Some(Platform::from_name(p).ok_or_else(|| wrong("platform"))?),
        None => None,
    };
    let target = match (r.share_ppm, r.followers, platform) {
        (Some(ppm), None, None) => Target::Share(Share::ppm(ppm)),
        (None, Some(n), None) => Target::Followers(n),
        (None, Some(followers), Some(platform)) => Target::PerPlatform { platform, followers },
        _ => return Err(wrong("share_ppm")),
    };
    let owners = r.owners.as_deref().unwrap_or("").split(',').filter(|s| !s.is_empty());
    Ok(Rule {
        id: RuleId::from(r.id),
        version: i32::try_from(r.version).map_err(|_| wrong("version"))?,
        measure: Measure::from_name(&r.measure).ok_or_else(|| wrong("measure"))?,
        compare: Compare::from_name(&r.compare).ok_or_else(|| wrong("compare"))?,
        owners: owners
            .map(|o| Owner::from_name(o).ok_or_else(|| wrong("owners")))
            .collect::<db::Result<_>>()?,
        tenure_at_least: match &r.tenure {
            Some(t) => Some(Tenure::parse(t).ok_or_else(|| wrong("tenure"))?),
            None => None,
        },
        target,
        name: r.name,
        role: r.role,
        area_kind: r.area_kind,
        rank: r.rank,
        max_age_days: r.max_age,
        by: r.by_day.map(Day::from_number),
        authority: r.authority,
        span: Span { from: Day::from_number(r.from_day), until: Day::from_number(r.until_day) },
    })
}

const ADD: &str = "INSERT INTO reach_rule
    (id, name, version, role, area_kind, measure, share_ppm, followers, platform, compare, owners, tenure, rank,
     max_age, by_day, authority, from_day, until_day, known_from, known_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)";

/// Adds a rule.
pub async fn add(tx: &mut Tx, r: &Rule, stamp: Stamp) -> db::Result<u64> {
    let (share, followers, platform) = match r.target {
        Target::Share(s) => (Some(s.as_ppm()), None, None),
        Target::Followers(n) => (None, Some(n), None),
        Target::PerPlatform { platform, followers } => (None, Some(followers), Some(platform.name())),
    };
    let owners = r.owners.iter().map(|o| o.name()).collect::<Vec<_>>().join(",");
    let owners = (!owners.is_empty()).then_some(owners);
    let tenure = r.tenure_at_least.map(|t| t.to_string());
    exec!(
        tx,
        ADD,
        r.id.uuid(),
        r.name.as_str(),
        i64::from(r.version),
        r.role.as_str(),
        r.area_kind.as_deref(),
        r.measure.name(),
        share,
        followers,
        platform,
        r.compare.name(),
        owners.as_deref(),
        tenure.as_deref(),
        r.rank.as_deref(),
        r.max_age_days,
        r.by.map(Day::number),
        r.authority.as_str(),
        r.span.from.number(),
        r.span.until.number(),
        stamp.known_from,
        FOREVER
    )
}

const CLOSE: &str =
    "UPDATE reach_rule SET known_until = $1 WHERE id = $2 AND known_until = 9223372036854775807";

/// Ends the belief in a rule as it stands.
pub async fn close(tx: &mut Tx, id: RuleId, stamp: Stamp) -> db::Result<u64> {
    exec!(tx, CLOSE, stamp.known_from, id.uuid())
}
