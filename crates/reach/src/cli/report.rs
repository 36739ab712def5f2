//! `report reach`.

use access::{Action, Host, Line};
use areas::model::AreaKind;
use areas::resolve::Resolver;
use base::AsOf;
use clap::{ArgMatches, Command};
use register::model::Role;
use system::{Exit, Failure, Out};
use words::Locale;
use words::message::both;

use super::{day, given, option, reading_ctx};
use crate::export::{Format, write};
use crate::messages as m;
use crate::report::{Asked, report};

/// Days over which growth is measured.
const GROWTH_DAYS: i32 = 30;

pub(super) fn command(l: Locale) -> Command {
    let reach = Command::new("reach")
        .about(m::cli_report_reach(l))
        .arg(option("on", "DATE", m::cli_on(l)))
        .arg(option("roll", "DATE", m::cli_roll(l)))
        .arg(option("role", "ROLE", m::cli_role(l)))
        .arg(option("under", "AREA", m::cli_under(l)))
        .arg(option("rule", "NAME", m::cli_rule(l)))
        .arg(option("known-at", "TIME", m::cli_known_at(l)))
        .arg(option("format", "table|json|csv|xlsx|html", m::cli_format(l)))
        .arg(option("out", "FILE", m::cli_out(l)));
    Command::new("report").about(m::cli_report(l)).subcommand_required(true).subcommand(reach)
}

pub(super) async fn run(host: &Host, out: &mut Out, g: &ArgMatches) -> Result<Exit, Failure> {
    let mut ctx = reading_ctx(host, out).await?;
    let on = day(g, "on")?.unwrap_or(ctx.today());
    let known = match given(g, "known-at") {
        None => AsOf::current(on).known,
        Some(t) => match words::dates::parse_instant(t).map_err(|e| Failure::usage(e.text()))? {
            Some(at) => at.as_microsecond(),
            None => AsOf::current(on).known,
        },
    };
    let role = match given(g, "role") {
        Some(r) => Some(Role::parse(r).ok_or_else(|| {
            Failure::usage(both(|l| m::cli_role_unknown(l, r, Role::ALL.map(Role::name).join(", "))))
        })?),
        None => None,
    };
    let format = match (given(g, "format"), out.json) {
        (Some(f), _) => {
            Format::from_name(f).ok_or_else(|| Failure::usage(both(|l| m::cli_format_unknown(l, f))))?
        }
        (None, true) => Format::Json,
        (None, false) => Format::Table,
    };
    let under = match given(g, "under") {
        None => None,
        Some(a) => {
            let resolver =
                Resolver::load(&mut ctx, &AreaKind::REPRESENTED).await.map_err(access::AccessError::from)?;
            let found = resolver.find(a, None, None, on);
            Some(found.map_err(|e| Failure::new(base::Kind::Invalid, e.code(), e.text()))?)
        }
    };
    let asked = Asked {
        as_of: AsOf { day: on, known },
        roll: day(g, "roll")?,
        role: role.unwrap_or(Role::Minister),
        under,
        rule: given(g, "rule").map(str::to_owned),
        growth_days: GROWTH_DAYS,
        plans: true,
    };
    let made = report(&mut ctx, asked).await?;
    if format != Format::Table || given(g, "out").is_some() {
        ctx.audit(Line::of(Action::Export, "report reach"));
    }
    ctx.rollback().await?;
    let bytes = write(&made, format, out.locale, host.clock.micros())
        .map_err(|e| Failure::plain(base::Kind::Internal, e))?;
    match given(g, "out") {
        Some(file) => std::fs::write(file, bytes)
            .map_err(|e| Failure::plain(base::Kind::Internal, format!("{file}: {e}")))?,
        None => out.raw(&bytes),
    }
    Ok(Exit::Done)
}
