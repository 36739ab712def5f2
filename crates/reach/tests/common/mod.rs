//! What the tests of reach share.
#![allow(dead_code)]

use base::{AsOf, Day, Share, Span};
use intake::Kind;
use reach::actions::rules;
use reach::model::{Compare, Measure, Rule, Target};
use reach::report::{Asked, Report, ReportError, report};
use register::model::Role;
use testkit::{Desk, day};

/// The kind of files with this name, of whichever system.
pub fn kind(name: &str) -> Box<dyn Kind> {
    let all = [areas::kinds::all(), register::kinds::all(), accounts::kinds::all(), reach::kinds::all()];
    all.into_iter().flatten().find(|k| k.name() == name).unwrap()
}

/// A rule for ministers: at least `percent` of the electors, by `measure`, since 2019.
pub fn rule(desk: &Desk, name: &str, role: Role, measure: Measure, percent: i64) -> Rule {
    Rule {
        id: desk.host.ids.make(),
        name: name.to_owned(),
        version: 1,
        role: role.name().to_owned(),
        area_kind: None,
        measure,
        target: Target::Share(Share::percent(percent)),
        compare: Compare::AtLeast,
        owners: Vec::new(),
        tenure_at_least: None,
        rank: None,
        max_age_days: 35,
        by: None,
        authority: "परीक्षण".to_owned(),
        span: Span::since(day("2019-01-01")),
    }
}

/// Adds a rule.
pub async fn set(desk: &Desk, rule: Rule) -> Rule {
    let mut ctx = desk.write().await;
    let rule = rules::add(&mut ctx, rule).await.unwrap();
    ctx.commit().await.unwrap();
    rule
}

/// The report of a role on a day.
pub async fn ask(
    desk: &Desk,
    role: Role,
    on: Day,
    roll: Option<Day>,
    rule: Option<&str>,
) -> Result<Report, ReportError> {
    let mut ctx = desk.read().await;
    let asked = Asked {
        as_of: AsOf::current(on),
        roll,
        role,
        under: None,
        rule: rule.map(str::to_owned),
        growth_days: 30,
        plans: false,
    };
    let made = report(&mut ctx, asked).await;
    ctx.rollback().await.unwrap();
    made
}
