//! `demo`: an invented organisation in a folder of its own, then the server.

use std::io::Write as _;
use std::path::PathBuf;

use access::Host;
use base::{Clock as _, Day, Kind as Failing, SystemClock};
use clap::{Arg, ArgAction, ArgMatches, Command, parser::ValueSource, value_parser};
use intake::decode::{Decoder, Source};
use intake::run::Request;
use intake::{Given, Imported};
use sample::{SampleFile, Sizes, World};
use signin::sample::Guest;
use system::{Exit, Failure, Out, Shared, Site};
use words::Locale;

use super::network::{self, Network};
use super::{Call, import, serve};
use crate::errors::{self, fault, misuse};
use crate::heads::{self, Heads};
use crate::open::Want;
use crate::settings::Settings;
use crate::{messages, sample_law, sample_meetings, sample_programme, sample_work, systems};

/// The folder if nobody says another: never the one in which real data are.
const FOLDER: &str = "./demo-data";
/// How many workers there are if nobody says otherwise: some in every mandal, and taken in within seconds.
const WORKERS: &str = "20000";
/// The file of workers.
const WORKERS_FILE: &str = "workers.csv";
/// Where the invented names and sizes come from; another number, another organisation.
const SEED: u64 = 7;

/// The command.
pub fn command(l: Locale) -> Command {
    let workers = Arg::new("workers")
        .long("workers")
        .value_name("N")
        .value_parser(value_parser!(u64))
        .default_value(WORKERS);
    // A smaller organisation, for tests of the program itself.
    let small = Arg::new("small").long("small").action(ArgAction::SetTrue).hide(true);
    Command::new("demo")
        .about(messages::demo_about(l))
        .after_help(messages::demo_examples(l))
        .args([workers.help(messages::demo_workers(l)), small.help(messages::demo_small(l))])
        .arg(Arg::new("links").long("links").action(ArgAction::SetTrue).help(messages::demo_links(l)))
        .args(network::options(l))
        .arg(heads::option(l))
}

/// Carries it out.
pub async fn run(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    let by_option = |id| given.value_source(id) == Some(ValueSource::CommandLine);
    if by_option("database") {
        return Err(misuse(messages::demo_database));
    }
    let folder = given.get_one::<PathBuf>("data").filter(|_| by_option("data")).cloned();
    call.settings = call.settings.in_folder(folder.unwrap_or_else(|| PathBuf::from(FOLDER)));
    if given.get_flag("links") {
        return links(call, given).await;
    }
    let network = Network::take(given).await?;

    let today = marked(&call.settings)?;
    let sizes = if given.get_flag("small") { Sizes::SMALL } else { Sizes::STATE };
    let world = World { sizes, ..World::new(SEED, today) };
    let opened = call.settings.open(Want::Made).await?;
    build(call, &opened.host, &world).await?;
    workers(call, &opened.host, &world, given.get_one::<u64>("workers").copied().unwrap_or_default()).await?;
    systems::sample_rules(&opened.host, &world).await?;
    let shared = Shared::new(opened.host.clone(), true, "", call.systems.clone());
    sample_meetings::hold(&shared, today).await?;
    let guests = guests(call, &opened.host, &network.site).await?;
    sample_work::give(&shared, today).await?;
    sample_programme::post(&shared, today).await?;
    sample_law::declare(&shared, today).await?;
    let heads = Heads::of(&call.settings, given);
    serve::until_stopped(call, opened, network, heads, &guests).await
}

/// New links for the people of a sample that is served already, or will be.
async fn links(call: &mut Call, given: &ArgMatches) -> Result<Exit, Failure> {
    if call.settings.folder.sample_day()?.is_none() {
        let name = call.settings.folder.0.display().to_string();
        return Err(fault(Failing::NotFound, "no_sample", |l| messages::demo_no_sample(l, &name)));
    }
    let site = network::site(given)?;
    let opened = call.settings.open(Want::Ready).await?;
    let guests = guests(call, &opened.host, &site).await?;
    if call.out.json {
        let all: Vec<_> = guests.iter().map(|g| value(g, call.settings.locale)).collect();
        call.out.value(&all);
    } else {
        introduce(&mut call.out, &guests);
    }
    opened.host.db.close().await;
    Ok(Exit::Done)
}

async fn guests(call: &Call, host: &Host, site: &Site) -> Result<Vec<Guest>, Failure> {
    let organisation = messages::sample_organisation(Locale::Hi);
    signin::sample::guests(host, site, &organisation, call.settings.locale).await.map_err(errors::access)
}

/// Somebody to sign in as, for a script.
pub fn value(g: &Guest, l: Locale) -> serde_json::Value {
    serde_json::json!({"role": g.role.name(), "title": g.role.title(l), "place": g.place, "link": g.link})
}

/// Tells who can be tried out, each with a link that signs in once.
pub fn introduce(out: &mut Out, guests: &[Guest]) {
    if guests.is_empty() {
        return;
    }
    let l = out.locale;
    out.line(&messages::demo_guests(l));
    for g in guests {
        out.line(&messages::demo_guest(l, g.role.title(l), g.place.as_str()));
        out.line(&format!("    {}", g.link));
    }
}

/// The day for which the sample is invented: the day on which it was begun, also when it is finished later.
///
/// # Errors
/// If the folder holds a database that is no sample.
fn marked(settings: &Settings) -> Result<Day, Failure> {
    settings.folder.make()?;
    if let Some(day) = settings.folder.sample_day()? {
        return Ok(day);
    }
    if settings.exists() {
        let name = settings.folder.0.display().to_string();
        return Err(fault(Failing::Conflict, "not_a_sample", |l| messages::demo_not_a_sample(l, &name)));
    }
    let today = Day::of(SystemClock.now());
    settings.folder.mark_sample(today)?;
    Ok(today)
}

/// Whether the sample's files are in the database: true also where only the database was copied, by backup and restore.
///
/// # Errors
/// If the database does not answer.
pub async fn was_imported(call: &Call, host: &Host) -> Result<bool, Failure> {
    let sources = Locale::ALL.map(messages::demo_source);
    let done = imports(call, host).await?;
    Ok(done.iter().any(|i| i.undone_at.is_none() && i.source.as_ref().is_some_and(|s| sources.contains(s))))
}

async fn imports(call: &Call, host: &Host) -> Result<Vec<Imported>, Failure> {
    let mut ctx = call.settings.read(host).await?;
    let done = intake::list(&mut ctx).await.map_err(import::refused)?;
    ctx.rollback().await.map_err(errors::access)?;
    Ok(done)
}

/// Invents workers and takes them in, unless that was done before. Any number of them is written to a file first, not to the memory.
async fn workers(call: &Call, host: &Host, world: &World, rows: u64) -> Result<(), Failure> {
    let l = call.settings.locale;
    let kinds = systems::kinds(&call.systems);
    let done = imports(call, host).await?;
    let is_there = done.iter().any(|i| i.file == WORKERS_FILE && i.undone_at.is_none());
    let Some(kind) = kinds.iter().find(|k| k.name() == "workers" && rows > 0 && !is_there) else {
        return Ok(());
    };
    eprintln!("{}", messages::demo_workers_building(l, rows));
    let path = call.settings.folder.path(WORKERS_FILE);
    let fail = |e: &std::io::Error| errors::file(&path, e);
    let booths = sample::booths(world);
    let rows = usize::try_from(rows).unwrap_or(usize::MAX);
    let invented =
        sample::workers::Workers { seed: SEED, rows, booths: &booths, today: world.today, dirt: false };
    let file = std::fs::File::create(&path).map_err(|e| fail(&e))?;
    invented.write(std::io::BufWriter::new(file), |_| Ok(())).map_err(|e| fail(&e))?;
    let request = request(call, Source::Path(path.clone()), WORKERS_FILE, None)?;
    let taken = import::take(host, l, kind.as_ref(), &request).await;
    std::fs::remove_file(&path).map_err(|e| fail(&e))?;
    taken.map(|_| ())
}

fn request(call: &Call, source: Source, name: &str, on: Option<Day>) -> Result<Request, Failure> {
    Ok(Request {
        source,
        name: name.to_owned(),
        sheet: None,
        given: Given { on, source: Some(messages::demo_source(call.settings.locale)), ..Given::default() },
        dry_run: false,
        rejects: call.settings.folder.path(&format!("{name}.rejects.csv")),
        decoder: Decoder::this_program().map_err(|e| Failure::plain(Failing::Internal, e))?,
        draft: None,
    })
}

/// Imports the files of the sample that the list of imports does not show yet, each through the door all files use.
async fn build(call: &Call, host: &Host, world: &World) -> Result<(), Failure> {
    let l = call.settings.locale;
    let done = imports(call, host).await?;
    let is_there =
        |f: &SampleFile| done.iter().any(|i| i.file == f.name && i.kind == f.kind && i.undone_at.is_none());
    let kinds = systems::kinds(&call.systems);
    let files: Vec<SampleFile> =
        sample::files(world).into_iter().filter(|f| kinds.iter().any(|k| k.name() == f.kind)).collect();
    let missing: Vec<&SampleFile> = files.iter().filter(|f| !is_there(f)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    eprintln!("{}", messages::demo_building(l, missing.len()));
    for (i, file) in missing.iter().enumerate() {
        let Some(kind) = kinds.iter().find(|k| k.name() == file.kind) else { continue };
        let spool = import::spooled(&mut file.csv.as_slice())
            .map_err(|e| errors::file(&call.settings.folder.0, &e))?;
        let request = request(call, Source::Path(import::reopened(&spool)), file.name, file.on)?;
        let report = import::take(host, l, kind.as_ref(), &request).await?;
        let seconds = format!("{:.1}", report.seconds);
        let line =
            messages::demo_built(l, i + 1, missing.len(), file.name, report.read, seconds, report.rejected);
        // Whoever watches is told file by file, not at the end.
        let _ = writeln!(std::io::stderr(), "  {line}");
    }
    Ok(())
}
