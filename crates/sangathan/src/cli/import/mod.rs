//! `import`: a file comes in; `import list`, `import undo`.

mod file;
mod ledger;
mod progress;
mod say;

use std::path::PathBuf;

use access::{Actor, Host};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use intake::decode::{Decoder, Source};
use intake::run::{Report, Request};
use intake::{Given, IntakeError, Kind};
use system::{Exit, Failure};
use words::Locale;

use super::Call;
use crate::errors::misuse;
use crate::open::Want;
use crate::{errors, messages, systems};

pub use file::{File, reopened, spooled};

/// The command.
pub fn command(l: Locale) -> Command {
    let option = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let several = |name, value, help| option(name, value, help).action(ArgAction::Append);
    Command::new("import")
        .about(messages::import_about(l))
        .after_help(messages::import_examples(l))
        .args_conflicts_with_subcommands(true)
        .args([
            Arg::new("kind").value_name("KIND").help(messages::import_kind(l)),
            Arg::new("file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(messages::import_file(l)),
            option("on", "DATE", messages::import_on(l)),
            several("map", "FIELD=HEADER[+HEADER…]", messages::import_map(l)),
            several("set", "FIELD=TEXT", messages::import_set(l)),
            option("sheet", "NAME", messages::import_sheet(l)),
            option("source", "TEXT", messages::import_source(l)),
            Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help(messages::import_dry_run(l)),
            option("rejects", "FILE", messages::import_rejects(l)).value_parser(value_parser!(PathBuf)),
            several("complete", "ROLE", messages::import_complete(l)),
        ])
        .subcommands([ledger::list_command(l), ledger::undo_command(l)])
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    match given.subcommand() {
        Some(("list", _)) => ledger::list(call).await,
        Some((_, given)) => ledger::undo(call, given).await,
        None => import(call, given).await,
    }
}

async fn import(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let kinds = systems::kinds(&call.systems);
    let kind = chosen(&kinds, given)?;
    let path =
        given.get_one::<PathBuf>("file").ok_or_else(|| misuse(|l| messages::usage_missing(l, "FILE")))?;
    let said = said(given)?;
    let file = File::given(path)?;
    let rejects = file.rejects(kind.name(), given.get_one::<PathBuf>("rejects"))?;
    let request = Request {
        source: Source::Path(file.path()),
        name: file.name.clone(),
        sheet: given.get_one::<String>("sheet").cloned(),
        given: said,
        dry_run: given.get_flag("dry-run"),
        rejects,
        decoder: Decoder::this_program().map_err(|e| Failure::plain(base::Kind::Internal, e))?,
        draft: None,
    };
    let opened = call.settings.open(Want::Made).await?;
    let report = take(&opened.host, call.settings.locale, kind, &request).await?;
    if call.out.json {
        call.out.value(&report);
    } else {
        say::report(&mut call.out, kind, &report);
    }
    Ok(if report.rejected > 0 { Exit::SomeRejected } else { Exit::Done })
}

/// Takes one file in, with a bar if somebody watches.
///
/// # Errors
/// [`Failure`]; nothing was changed then.
pub async fn take(host: &Host, l: Locale, kind: &dyn Kind, request: &Request) -> Result<Report, Failure> {
    let mut bar = progress::Bar::new(l);
    let taken =
        intake::run::run(host, Actor::LocalOperator, l, host.ids.make(), kind, request, &mut bar).await;
    bar.end();
    taken.map_err(refused)
}

/// A failure of the intake; the database's own are told as everywhere.
pub fn refused(e: IntakeError) -> Failure {
    match e {
        IntakeError::Access(e) => errors::access(e),
        other => other.into(),
    }
}

/// The kind that was asked for.
///
/// # Errors
/// A usage failure that lists all kinds.
pub fn chosen<'k>(kinds: &'k [Box<dyn Kind>], given: &ArgMatches) -> Result<&'k dyn Kind, Failure> {
    let names = kinds.iter().map(|k| k.name()).collect::<Vec<_>>().join(" ");
    let Some(asked) = given.get_one::<String>("kind") else {
        return Err(misuse(|l| messages::usage_no_kind(l, &names)));
    };
    let found = kinds.iter().find(|k| k.name() == asked);
    found.map(AsRef::as_ref).ok_or_else(|| misuse(|l| messages::usage_kind(l, asked, &names)))
}

fn said(given: &ArgMatches) -> Result<Given, Failure> {
    let on = given.get_one::<String>("on");
    let on = match on.map(|text| (text, words::dates::parse(text))) {
        None => None,
        Some((_, Ok(Some(day)))) => Some(day),
        Some((text, _)) => return Err(misuse(|l| messages::usage_value(l, "--on", text))),
    };
    let map = pairs(given, "map")?;
    let map =
        map.into_iter().map(|(f, headers)| (f, headers.split('+').map(|h| h.trim().to_owned()).collect()));
    Ok(Given {
        on,
        map: map.collect(),
        set: pairs(given, "set")?,
        source: given.get_one::<String>("source").cloned(),
        complete: given.get_many::<String>("complete").unwrap_or_default().cloned().collect(),
    })
}

/// The values of an option of the form `A=B`.
fn pairs(given: &ArgMatches, option: &str) -> Result<Vec<(String, String)>, Failure> {
    let one = |text: &String| match text.split_once('=') {
        Some((field, rest)) if !field.trim().is_empty() => Ok((field.trim().to_owned(), rest.to_owned())),
        _ => Err(misuse(|l| messages::usage_pair(l, format!("--{option}"), text))),
    };
    given.get_many::<String>(option).unwrap_or_default().map(one).collect()
}
