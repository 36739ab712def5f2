//! `template`: a workbook to fill in.

use std::io::Write as _;
use std::path::PathBuf;

use base::{Clock as _, SystemClock};
use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;
use system::{Exit, Failure};
use words::Locale;

use super::Call;
use super::import::chosen;
use crate::errors::{self, misuse};
use crate::folder::private;
use crate::open::Want;
use crate::{messages, prefill, systems};

/// The command.
pub fn command(l: Locale) -> Command {
    Command::new("template")
        .about(messages::template_about(l))
        .after_help(messages::template_examples(l))
        .args([
            Arg::new("kind").value_name("KIND").required(true).help(messages::import_kind(l)),
            Arg::new("under").long("under").value_name("AREA").help(messages::template_under(l)),
            Arg::new("out")
                .long("out")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(messages::template_out(l)),
        ])
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    if given.get_one::<String>("kind").is_some_and(|k| k == "district") {
        return Err(misuse(messages::template_district));
    }
    let kinds = systems::kinds(&call.systems);
    let kind = chosen(&kinds, given)?;
    let l = call.settings.locale;
    let under = given.get_one::<String>("under");
    let (rows, fields) = match call.settings.open(Want::Ready).await {
        // A template can be had before there is a database; then it has no fields of the organisation's own.
        Err(_) if under.is_none() => (Vec::new(), kind.fields()),
        Err(failure) => return Err(failure),
        Ok(opened) => {
            let mut ctx = call.settings.read(&opened.host).await?;
            let fields = kind.fields_here(&mut ctx).await?;
            let rows = match under {
                None => Vec::new(),
                Some(area) => prefill::rows(&mut ctx, kind, area).await?,
            };
            (rows, fields)
        }
    };
    let choices = prefill::choices(kind, l);
    let book = intake::template::workbook(&fields, l, &rows, &choices, SystemClock.micros())
        .map_err(|e| Failure::plain(base::Kind::Internal, e))?;
    let name = || PathBuf::from(format!("{}-template.xlsx", kind.name()));
    let path = given.get_one::<PathBuf>("out").cloned().unwrap_or_else(name);
    if path.as_os_str() == "-" {
        call.out.raw(&book);
        return Ok(Exit::Done);
    }
    // Never over a file that is there: it may have been filled in.
    let written = private().create_new(true).open(&path).and_then(|mut f| f.write_all(&book));
    written.map_err(|e| errors::file(&path, &e))?;
    let shown = path.display().to_string();
    if call.out.json {
        call.out.value(&json!({"file": shown, "kind": kind.name(), "rows": rows.len()}));
    } else {
        call.out.line(&messages::template_done(l, &shown, rows.len(), kind.name()));
    }
    Ok(Exit::Done)
}
