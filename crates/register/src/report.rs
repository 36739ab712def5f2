//! `report register`: how many workers there are below an area, how well they are known, and how many have been told.

use access::{Action, Actor, Line};
use base::{Day, Kind};
use clap::{Arg, ArgMatches, Command};
use serde_json::json;
use system::grid::Format;
use system::{Exit, Failure, Grid, Out, Shared};
use words::Locale;
use words::message::both;
use words::numbers::grouped;

use crate::actions::RegisterError;
use crate::actions::notice::{Progress, progress};
use crate::actions::overview::{by_code, first};
use crate::messages as m;
use crate::rules::tally::Workers;
use crate::views::notice::share;

/// The command.
pub(crate) fn command(l: Locale) -> Command {
    let option = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let register = Command::new("register")
        .about(m::cli_report_register(l))
        .arg(option("under", "AREA", m::cli_report_under(l)))
        .arg(option("format", "table|json|csv|xlsx", m::cli_report_format(l)));
    Command::new("report").about(m::cli_report(l)).subcommand_required(true).subcommand(register)
}

/// Carries it out.
pub(crate) async fn run(shared: &Shared, out: &mut Out, given: &ArgMatches) -> Result<Exit, Failure> {
    let Some(("register", g)) = given.subcommand() else { return Ok(Exit::Done) };
    let text = |name: &str| g.get_one::<String>(name).map(String::as_str);
    let l = out.locale;
    let format = text("format").unwrap_or(if out.json { "json" } else { "table" });
    if !["table", "json", "csv", "xlsx"].contains(&format) {
        return Err(Failure::usage(both(|l| m::cli_report_no_format(l, format))));
    }
    let mut ctx = shared.host.read(Actor::LocalOperator, l).await?;
    let area = match text("under") {
        Some(code) => by_code(&mut ctx, code).await?,
        None => first(&mut ctx).await?.ok_or(RegisterError::NoUnit)?,
    };
    let made = progress(&mut ctx, area).await?;
    let today = ctx.today();
    if format != "table" {
        ctx.audit(Line::of(Action::Export, "report register"));
    }
    ctx.rollback().await?;
    let grid = grid(&made, today, l);
    match format {
        "json" => out.value(&document(&made, today)),
        "csv" | "xlsx" => {
            let format = if format == "csv" { Format::Csv } else { Format::Xlsx };
            out.raw(
                &grid
                    .write(format, l, shared.host.clock.micros())
                    .map_err(|e| Failure::plain(Kind::Internal, e))?,
            );
        }
        _ => table(out, &made),
    }
    Ok(Exit::Done)
}

/// Each area: itself first, then what lies directly below.
fn rows(p: &Progress) -> Vec<(&areas::model::Area, &Workers, crate::actions::notice::Round, i64)> {
    let lacking = p.of.posts.iter().map(|x| x.of - x.filled).sum();
    let own = (&p.of.area, &p.of.workers, p.whole, lacking);
    let below = p.of.below.iter().zip(&p.below).map(|((a, w, lacking), (_, r))| (a, w, *r, *lacking));
    std::iter::once(own).chain(below).collect()
}

/// The report as a table to keep.
fn grid(p: &Progress, today: Day, l: Locale) -> Grid {
    let area = &p.of.area;
    let rows = rows(p);
    Grid::of(format!("register-{}", area.identity.code), m::title_workers(l), &rows)
        .column(m::notice_col_code(l), |(a, ..)| a.identity.code.as_str())
        .column(m::workers_col_area(l), |(a, ..)| a.name(l))
        .column(m::workers_col_workers(l), |(_, w, ..)| w.workers)
        .column(m::workers_col_women(l), |(_, w, ..)| w.women)
        .column(m::truth_phone(l), |(_, w, ..)| w.phone)
        .column(m::truth_known(l), |(_, w, ..)| w.known)
        .column(m::truth_met(l), |(_, w, ..)| w.met)
        .column(m::notice_col_told(l), |(_, _, r, _)| r.told)
        .column(m::notice_col_due(l), |(_, _, r, _)| r.due())
        .column(m::notice_col_gone(l), |(_, _, r, _)| r.gone)
        .column(m::notice_col_share(l), |(_, _, r, _)| share(r))
        .column(m::workers_col_lacking(l), |(.., lacking)| *lacking)
        .about([m::notice_about(l, area.name(l), words::dates::date(today, l))])
}

fn document(p: &Progress, today: Day) -> serde_json::Value {
    let areas: Vec<_> = rows(p)
        .into_iter()
        .map(|(a, w, r, lacking)| {
            json!({
                "area": a.identity.code, "name_hi": a.name(Locale::Hi), "name_en": a.name(Locale::En),
                "workers": w.workers, "women": w.women, "phone": w.phone, "known": w.known, "met": w.met,
                "told": r.told, "due": r.due(), "gone": r.gone, "posts_empty": lacking,
            })
        })
        .collect();
    json!({"on": today, "areas": areas})
}

fn table(out: &mut Out, p: &Progress) {
    let l = out.locale;
    for (a, w, r, lacking) in rows(p) {
        let of = m::workers_told(l, r.told, w.workers);
        let empty = m::workers_empty(l, lacking);
        out.line(&format!("{}  {}: {}  {of}  {empty}", a.identity.code, a.name(l), grouped(w.workers, l)));
    }
}
