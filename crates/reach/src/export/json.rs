//! `report reach --format json`: a promise to scripts, field by field.

use accounts::platform::Platform;
use base::{Bounds, Day, Share};
use serde_json::{Value, json};

use crate::model::{AccountReading, Rule, Target};
use crate::report::{Report, ReportRow};
use crate::rules::cities::Located;
use crate::rules::growth::GrowthVerdict;
use crate::rules::verdict::{Judgement, Measured, Verdict};

/// The report as JSON text.
pub fn text(report: &Report) -> String {
    text_of(report, &report.rows.iter().collect::<Vec<_>>())
}

/// The report with some of its rows, in the order given; the summary is of all.
pub fn text_of(report: &Report, rows: &[&ReportRow]) -> String {
    let mut text = format!("{:#}", value_of(report, rows));
    text.push('\n');
    text
}

/// The report as a JSON value.
pub fn value(r: &Report) -> Value {
    value_of(r, &r.rows.iter().collect::<Vec<_>>())
}

/// The report with some of its rows as a JSON value.
pub fn value_of(r: &Report, rows: &[&ReportRow]) -> Value {
    let n = |v: Verdict| r.rows.iter().filter(|row| row.judgement.verdict == v).count();
    let grown = |v: GrowthVerdict| {
        let of = |row: &ReportRow| row.growth.map_or(GrowthVerdict::NotMeasured, |g| g.verdict);
        r.rows.iter().filter(|row| of(row) == v).count()
    };
    json!({
        "on": r.asked.as_of.day,
        "roll": r.asked.roll,
        "role": r.asked.role.name(),
        "rule": r.rule.as_ref().map(rule),
        "summary": {
            "n": r.rows.len(),
            "met": n(Verdict::Met),
            "met_needs_explanation": r.rows.iter().filter(|row| row.pending()).count(),
            "not_met": n(Verdict::NotMet),
            "cannot_tell": n(Verdict::CannotTell),
            "no_target": n(Verdict::NoTarget),
            "not_met_unconfirmed": r.rows.iter().filter(|row| row.judgement.unconfirmed).count(),
            "grown": grown(GrowthVerdict::Grown),
            "not_grown": grown(GrowthVerdict::NotGrown),
            "not_measured": grown(GrowthVerdict::NotMeasured),
        },
        "curve": r.curve.iter().map(|p| json!({
            "share": p.share.fraction(), "n_met": p.n_met, "n_met_needs_explanation": p.n_pending, "n_not_met": p.n_not_met, "n_cannot_tell": p.n_cannot_tell,
        })).collect::<Vec<_>>(),
        "rows": rows.iter().map(|x| row(r, x)).collect::<Vec<_>>(),
        "imported_since": r.imported_since.iter().map(|i| json!({
            "no": i.no, "kind": i.kind, "file": i.file,
            "at": jiff::Timestamp::from_microsecond(i.at).ok().map(|t| t.to_string()),
        })).collect::<Vec<_>>(),
        "vacant": r.vacant.iter().map(|v| json!({
            "role": v.role.name(), "area": area(&v.area), "since": v.since,
        })).collect::<Vec<_>>(),
    })
}

/// A rule as scripts see it.
pub fn rule(r: &Rule) -> Value {
    let (share, followers, platform) = match r.target {
        Target::Share(s) => (Some(s.fraction()), None, None),
        Target::Followers(n) => (None, Some(n), None),
        Target::PerPlatform { platform, followers } => (None, Some(followers), Some(platform.name())),
    };
    json!({
        "name": r.name, "version": r.version, "role": r.role, "area_kind": r.area_kind, "measure": r.measure.name(), "compare": r.compare.name(),
        "share": share, "followers": followers, "platform": platform, "authority": r.authority,
        "from": r.span.first(), "to": r.span.last(), "by": r.by, "max_age": r.max_age_days,
        "owners": r.owners.iter().map(|o| o.name()).collect::<Vec<_>>(),
        "tenure_at_least": r.tenure_at_least.map(|t| t.to_string()), "rank": r.rank,
    })
}

fn area(a: &areas::model::Area) -> Value {
    json!({
        "code": a.identity.code, "kind": a.identity.kind.name(),
        "name_hi": a.place.name_hi, "name_en": a.place.name_en,
    })
}

fn bounds(b: &Bounds) -> Value {
    json!({ "value": b.value, "lower": b.lower, "upper": b.upper })
}

fn share(m: &Measured) -> Value {
    m.share.as_ref().map_or(Value::Null, |s| {
        json!({ "value": s.value.map(|v| v.fraction()), "lower": s.lower.fraction(), "upper": s.upper.map(|u| u.fraction()) })
    })
}

/// Which account's cities the followers inside rest on, and of which day.
fn basis(a: &AccountReading, l: &Located, day: Day) -> Value {
    json!({
        "platform": a.platform.name(), "handle": a.handle, "account_id": a.account_id,
        "on": l.day, "age_days": day.since(l.day),
    })
}

/// The followers of one account inside the area, and every city they were worked out from.
fn located_in(l: &Located, day: Day) -> Value {
    let cities = l.cities.iter().map(|c| {
        json!({
            "city": c.name, "followers": bounds(&c.followers), "share": c.share.map(Share::fraction),
        })
    });
    let b = &l.inside.followers;
    json!({
        "value": b.value, "lower": b.lower, "upper": b.upper,
        "basis": {
            "on": l.day, "age_days": day.since(l.day), "cities": cities.collect::<Vec<_>>(),
            "unlisted": bounds(&l.unlisted), "more_than_followers": l.too_many,
        },
    })
}

fn row(r: &Report, x: &ReportRow) -> Value {
    let j: &Judgement = &x.judgement;
    let day = r.asked.as_of.day;
    let platforms: Vec<Value> = x
        .subject
        .accounts
        .iter()
        .zip(&x.posts)
        .zip(&x.located)
        .map(|((a, posts), located)| {
            let read = a.reading;
            let count = read.and_then(|r| r.count).map(|c| json!({
                "value": c.value, "lower": c.lower, "upper": c.upper, "precision": c.precision.name(),
            }));
            // What waits is no number of followers yet: who reads only that field must not take it for one.
            let held = read.is_some_and(|r| r.held_back);
            let (followers, waiting) = if held { (None, count) } else { (count, None) };
            let at = read.and_then(|r| jiff::Timestamp::from_microsecond(r.at).ok());
            json!({
                "platform": a.platform.name(), "handle": a.handle, "account_id": a.account_id, "owner": a.owner.name(),
                "followers": followers, "waiting": waiting,
                "at": at.map(|t| t.to_string()), "age_days": read.map(|r| day.since(r.day)),
                "status": read.map(|r| r.status.name()), "held_back": held,
                "source": read.map(|r| r.source.name()), "posts": posts,
                "inside": located.as_ref().map(|l| located_in(l, day)),
            })
        })
        .collect();
    let names = |all: &[Platform]| all.iter().map(|p| p.name()).collect::<Vec<_>>();
    json!({
        "person": { "id": x.person, "name_hi": x.names.name_hi, "name_en": x.names.name_en },
        "role": x.office.role.name(), "rank": x.office.rank,
        "area": x.area.as_ref().map(area),
        "electors": x.subject.electors.as_ref().map(|e| json!({ "n": e.n, "as_of": e.as_of, "source": e.source })),
        "platforms": platforms,
        "sum": bounds(&j.sum.bounds), "largest": bounds(&j.largest.bounds),
        "reach": { "lower": j.reach.bounds.lower, "upper": j.reach.bounds.upper },
        "inside": x.inside().map(|b| json!({
            "value": b.value, "lower": b.lower, "upper": b.upper,
            "basis": x.subject.accounts.iter().zip(&x.located).filter_map(|(a, l)| Some(basis(a, l.as_ref()?, day))).collect::<Vec<_>>(),
        })),
        "share": share(j.deciding()), "needed": j.needed,
        "verdict": j.verdict.name(),
        "without_bursts": x.without_bursts.verdict.name(),
        "verdicts": {
            "sum": j.sum.verdict.name(), "largest": j.largest.verdict.name(), "reach": j.reach.verdict.name(),
        },
        "reasons": j.reasons.iter().map(|r| r.name()).collect::<Vec<_>>(),
        "would_decide": j.decided_by.iter().filter_map(|i| x.subject.accounts.get(*i)).map(|a| json!({
            "platform": a.platform.name(), "handle": a.handle, "account_id": a.account_id,
        })).collect::<Vec<_>>(),
        "accounts_unconfirmed": names(&j.accounts_unconfirmed), "unconfirmed": j.unconfirmed,
        "growth": x.growth.map_or(json!({ "verdict": "not_measured" }), |g| json!({
            "from": g.from, "days": g.days, "change": g.change, "lower": g.lower, "upper": g.upper, "verdict": g.verdict.name(),
        })),
        "forecast": x.forecast.as_ref().map(|f| json!({
            "target_date": f.target_day, "needed_per_day": f.needed_per_day.map(|p| p.fraction()),
            "pace": f.pace.map(|p| p.fraction()), "pace_ratio": f.pace_ratio.map(|r| r.fraction()),
            "value": f.followers.and_then(|b| b.value), "lower": f.followers.map(|b| b.lower),
            "upper": f.followers.and_then(|b| b.upper), "chance": f.chance.map(|c| c.fraction()),
            "verdict": f.outlook.name(), "reason": f.doubt.map(|d| d.name()),
        })),
        "flags": j.flags.iter().map(|f| f.name()).collect::<Vec<_>>(),
        "times_electors": j.flags.contains(&crate::rules::verdict::Flag::MoreThanElectors).then(|| {
            x.subject.electors.as_ref().map(|e| (j.sum.bounds.lower as f64 / e.n as f64 * 10.0).round() / 10.0)
        }),
    })
}
