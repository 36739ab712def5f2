//! `reading correct|strike|confirm`: the reading of a day put right by hand.

use access::Host;
use accounts::book::Book;
use accounts::links::normalise;
use accounts::platform::Platform;
use base::{Count, Precision};
use clap::{Arg, ArgMatches, Command};
use serde_json::json;
use system::{Exit, Failure, Out};
use words::Locale;
use words::message::both;

use super::{day, given, option, writing_ctx};
use crate::actions::readings::decide;
use crate::messages as m;
use crate::model::Judged;

pub(super) fn command(l: Locale) -> Command {
    let with = |name: &'static str, about: String| {
        Command::new(name)
            .about(about)
            .arg(Arg::new("platform").value_name("PLATFORM").required(true).help(m::cli_platform(l)))
            .arg(Arg::new("account").value_name("ACCOUNT").required(true).help(m::cli_account(l)))
            .arg(option("on", "DATE", m::cli_reading_day(l)).required(true))
            .arg(option("reason", "TEXT", m::cli_reason(l)).required(true))
    };
    let followers = option("followers", "N", m::cli_right_count(l)).required(true);
    Command::new("reading")
        .about(m::cli_reading_about(l))
        .subcommand_required(true)
        .subcommand(with("correct", m::cli_reading_correct(l)).arg(followers))
        .subcommand(with("strike", m::cli_reading_strike(l)))
        .subcommand(with("confirm", m::cli_reading_confirm(l)))
}

pub(super) async fn run(host: &Host, out: &mut Out, what: &str, g: &ArgMatches) -> Result<Exit, Failure> {
    let (name, account) = (given(g, "platform").unwrap_or_default(), given(g, "account").unwrap_or_default());
    let bad = |option: &str, value: &str| Failure::usage(both(|l| m::cli_bad_value(l, option, value)));
    let platform = Platform::from_name(name).ok_or_else(|| bad("platform", name))?;
    let on = day(g, "on")?.ok_or_else(|| bad("on", ""))?;
    let judged = match what {
        "strike" => Judged::Refuse,
        "confirm" => Judged::Accept,
        _ => {
            let text = given(g, "followers").unwrap_or_default();
            let count = words::counts::parse(text).map_err(|e| Failure::usage(e.text()))?;
            let count = count.ok_or_else(|| bad("followers", text))?;
            let typed = count.precision == Precision::Exact;
            Judged::Count(if typed { Count { precision: Precision::Manual, ..count } } else { count })
        }
    };
    let mut ctx = writing_ctx(host, out).await?;
    let book = Book::load(&mut ctx).await.map_err(access::AccessError::from)?;
    let handle = normalise(account, Some(platform)).ok().and_then(|l| l.handle);
    let id = book.find(platform, Some(account), handle.as_deref(), on).ok_or_else(|| {
        let text = both(|l| m::reading_account(l, account, platform.name()));
        Failure::new(base::Kind::NotFound, "unknown_account", text)
    })?;
    decide(&mut ctx, id, on, judged, given(g, "reason").unwrap_or_default()).await?;
    ctx.commit().await?;
    let l = out.locale;
    if out.json {
        out.value(&json!({ "account": id, "on": on, "done": what }));
    } else {
        out.line(&m::cli_reading_done(l, account, words::dates::date(on, l)));
    }
    Ok(Exit::Done)
}
