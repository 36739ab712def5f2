//! `rule list`, `rule add`, `rule end`.

use access::Host;
use accounts::platform::{Owner, Platform};
use areas::model::AreaKind;
use base::{Share, Span};
use clap::{Arg, ArgMatches, Command};
use register::model::Role;
use serde_json::json;
use system::{Exit, Failure, Out};
use words::Locale;
use words::message::both;

use super::{day, given, option, reading_ctx, writing_ctx};
use crate::actions::rules;
use crate::messages as m;
use crate::model::{Compare, MAX_AGE_DAYS, Measure, Rule, Target, Tenure};
use crate::sentences;

pub(super) fn command(l: Locale) -> Command {
    let name = || Arg::new("name").value_name("NAME").required(true).help(m::cli_rule_name(l));
    let add = Command::new("add")
        .about(m::cli_rule_add(l))
        .arg(name())
        .arg(option("role", "ROLE", m::cli_role(l)).required(true))
        .arg(option("measure", "sum|largest|reach", m::cli_measure(l)).default_value("sum"))
        .arg(option("share", "5%", m::cli_share(l)))
        .arg(option("followers", "N", m::cli_followers(l)))
        .arg(option("platform", "PLATFORM", m::cli_platform(l)))
        .arg(option("compare", "at_least|more_than", m::cli_compare(l)).default_value("at_least"))
        .arg(option("tenure-at-least", "3y", m::cli_tenure(l)))
        .arg(option("rank", "RANK", m::cli_rank(l)))
        .arg(option("area-kind", "KIND", m::cli_area_kind(l)))
        .arg(option("owners", "personal,party,government", m::cli_owners(l)))
        .arg(option("max-age", "DAYS", m::cli_max_age(l)))
        .arg(option("by", "DATE", m::cli_by(l)))
        .arg(option("from", "DATE", m::cli_from(l)))
        .arg(option("authority", "TEXT", m::cli_authority(l)).required(true));
    let end = Command::new("end")
        .about(m::cli_rule_end(l))
        .arg(name())
        .arg(option("on", "DATE", m::cli_last_day(l)))
        .arg(option("reason", "TEXT", m::cli_reason(l)));
    Command::new("rule")
        .about(m::cli_rule_about(l))
        .subcommand_required(true)
        .subcommand(Command::new("list").about(m::cli_rule_list(l)))
        .subcommand(add)
        .subcommand(end)
}

pub(super) async fn run(host: &Host, out: &mut Out, what: &str, g: &ArgMatches) -> Result<Exit, Failure> {
    match what {
        "add" => {
            let mut ctx = writing_ctx(host, out).await?;
            let rule = wanted(&ctx, g)?;
            let rule = rules::add(&mut ctx, rule).await?;
            ctx.commit().await?;
            print(out, &[rule]);
        }
        "end" => {
            let mut ctx = writing_ctx(host, out).await?;
            let last = day(g, "on")?.unwrap_or(ctx.today());
            let rule =
                rules::end(&mut ctx, given(g, "name").unwrap_or_default(), last, given(g, "reason")).await?;
            ctx.commit().await?;
            print(out, &[rule]);
        }
        _ => {
            let mut ctx = reading_ctx(host, out).await?;
            let all = rules::list(&mut ctx).await?;
            ctx.rollback().await?;
            print(out, &all);
        }
    }
    Ok(Exit::Done)
}

/// The rule that the options describe.
fn wanted(ctx: &access::Ctx, g: &ArgMatches) -> Result<Rule, Failure> {
    let wrong = |option: &str, value: &str| Failure::usage(both(|l| m::cli_bad_value(l, option, value)));
    let text = |name: &str| given(g, name).unwrap_or_default().to_owned();
    let role = text("role");
    let role = Role::parse(&role).ok_or_else(|| {
        Failure::usage(both(|l| m::cli_role_unknown(l, &role, Role::ALL.map(Role::name).join(", "))))
    })?;
    let platform = match given(g, "platform") {
        None => None,
        Some(p) => Some(Platform::from_name(p).ok_or_else(|| wrong("platform", p))?),
    };
    let followers = match given(g, "followers") {
        None => None,
        Some(n) => {
            let count = words::counts::parse(n).map_err(|e| Failure::usage(e.text()))?;
            Some(count.map(|c| c.value).filter(|n| *n > 0).ok_or_else(|| wrong("followers", n))?)
        }
    };
    let share = match given(g, "share") {
        None => None,
        // "5" for 5 % would be five times the electors; no target asks for more than all of them.
        Some(s) => Some(
            Share::parse(s)
                .filter(|s| s.as_ppm() > 0 && *s <= Share::percent(100))
                .ok_or_else(|| wrong("share", s))?,
        ),
    };
    let target = match (share, followers, platform) {
        (Some(s), None, None) => Target::Share(s),
        (None, Some(n), None) => Target::Followers(n),
        (None, Some(followers), Some(platform)) => Target::PerPlatform { platform, followers },
        _ => return Err(Failure::usage(both(m::cli_one_target))),
    };
    let owners = text("owners");
    let owners = owners.split(',').map(str::trim).filter(|o| !o.is_empty());
    let max_age = match given(g, "max-age") {
        None => MAX_AGE_DAYS,
        Some(n) => n.parse().ok().filter(|n| (1..=3650).contains(n)).ok_or_else(|| wrong("max-age", n))?,
    };
    let from = day(g, "from")?.unwrap_or(ctx.today());
    let by = day(g, "by")?;
    if by.is_some_and(|by| by < from) {
        return Err(wrong("by", given(g, "by").unwrap_or_default()));
    }
    Ok(Rule {
        id: ctx.ids.make(),
        name: text("name"),
        version: 1,
        role: role.name().to_owned(),
        area_kind: match given(g, "area-kind") {
            None => None,
            Some(k) => Some(AreaKind::parse(k).ok_or_else(|| wrong("area-kind", k))?.name().to_owned()),
        },
        measure: Measure::from_name(&text("measure")).ok_or_else(|| wrong("measure", &text("measure")))?,
        target,
        compare: Compare::from_name(&text("compare")).ok_or_else(|| wrong("compare", &text("compare")))?,
        owners: owners
            .map(|o| Owner::from_name(o).ok_or_else(|| wrong("owners", o)))
            .collect::<Result<_, _>>()?,
        tenure_at_least: match given(g, "tenure-at-least") {
            None => None,
            Some(t) => Some(Tenure::parse(t).ok_or_else(|| wrong("tenure-at-least", t))?),
        },
        rank: given(g, "rank").map(register::rules::rank_key),
        max_age_days: max_age,
        by,
        authority: text("authority"),
        span: Span::since(from),
    })
}

fn print(out: &mut Out, rules: &[Rule]) {
    if out.json {
        let all: Vec<_> = rules
            .iter()
            .map(|r| {
                let mut v = crate::export::json::rule(r);
                v["id"] = json!(r.id);
                v
            })
            .collect();
        out.value(&all);
        return;
    }
    let l = out.locale;
    if rules.is_empty() {
        out.line(&m::cli_no_rules(l));
    }
    for r in rules {
        let until = r.span.last().map_or("…".to_owned(), |d| d.to_string());
        let role = Role::parse(&r.role).map_or(r.role.clone(), |x| x.title(l));
        out.line(&format!("{role}: {} · {}..{until} · {}", sentences::rule(r, l), r.span.from, r.authority));
    }
}
