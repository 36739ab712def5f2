//! One import from file to commit.

use std::io::Read;
use std::path::PathBuf;

use access::{Action, Actor, Host};
use base::OpId;
use serde::{Deserialize, Serialize};
use words::Locale;

use crate::decode::{Decoder, OpenOptions, Record, Source, Table, open};
use crate::guards::Guards;
use crate::header::Layout;
use crate::rejects::Rejects;
use crate::{Class, Field, Given, IntakeError, Kind, Note, Outcome, Result, Row, Session, ledger, messages};
use words::message::both;

/// How many rejects and warnings are also kept for the answer; all of them are in the rejects file or counted.
const SHOWN: usize = 200;

/// What to import and how.
#[derive(Debug, Clone)]
pub struct Request {
    /// The file.
    pub source: Source,
    /// Its name as people know it.
    pub name: String,
    /// The sheet of a workbook; the first with rows if not said.
    pub sheet: Option<String>,
    /// What the person says beside the file.
    pub given: Given,
    /// Carry everything out and take it back.
    pub dry_run: bool,
    /// Where rejected rows are kept.
    pub rejects: PathBuf,
    /// How workbooks are read.
    pub decoder: Decoder,
}

/// What came of an import, as `--json` prints it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Report {
    /// The kind.
    pub kind: String,
    /// The file's name.
    pub file: String,
    /// The number under which it can be undone; none on a dry run.
    pub no: Option<i64>,
    /// Rows read.
    pub read: u64,
    /// See [`Outcome`].
    #[serde(flatten)]
    pub outcome: Outcome,
    /// Rows not taken.
    pub rejected: u64,
    /// Warnings.
    pub warnings: u64,
    /// Seconds from opening the file to the commit.
    pub seconds: f64,
    /// Where the rejected rows are.
    pub rejects_file: Option<PathBuf>,
    /// Whether nothing was kept because only a trial was asked for.
    pub dry_run: bool,
    /// The first rejects.
    #[serde(default)]
    pub reject_list: Vec<Note>,
    /// The first warnings.
    #[serde(default)]
    pub warning_list: Vec<Note>,
}

/// Told while an import runs: bytes read of all bytes, then that it is being published.
pub trait Progress: Send {
    /// `done` of `all` bytes are read.
    fn read(&mut self, done: u64, all: u64);
    /// Everything is checked; it is being written.
    fn publishing(&mut self);
}

/// Nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn read(&mut self, _done: u64, _all: u64) {}
    fn publishing(&mut self) {}
}

struct Checked {
    digest: [u8; 32],
    session: Box<dyn Session>,
    read: u64,
    rejected: u64,
    warnings: u64,
    reject_list: Vec<Note>,
    warning_list: Vec<Note>,
    rejects: Rejects,
}

/// Imports one file. Rows are parsed and checked outside the writers' turn; if somebody else wrote meanwhile, they are
/// checked again inside it, so that no decision rests on what is no longer so.
///
/// # Errors
/// [`crate::IntakeError`]; then nothing was changed.
pub async fn run(
    host: &Host,
    actor: Actor,
    locale: Locale,
    op: OpId,
    kind: &dyn Kind,
    request: &Request,
    progress: &mut dyn Progress,
) -> Result<Report> {
    let started = host.clock.now();
    let (source, _kept) = at_rest(&request.source)?;
    let request = &Request { source, ..request.clone() };
    if let Source::Path(path) = &request.source
        && path.canonicalize().is_ok_and(|p| request.rejects.canonicalize().is_ok_and(|r| r == p))
    {
        let error = std::io::Error::other("the rejects file would overwrite the file that is imported");
        return Err(IntakeError::Write { what: request.rejects.display().to_string(), error });
    }
    let asked = format!("import {} {:?} {}", kind.name(), request.given, request.dry_run);

    let mut reading = host.read(actor.clone(), locale).await?;
    reading.authorise(Action::Import)?;
    let version = reading.tx.number("SELECT version FROM access_data WHERE one = 1").await?;
    let session = kind.begin(&mut reading, &request.given).await?;
    reading.rollback().await?;
    let mut checked = check(kind, request, session, progress)?;

    progress.publishing();
    let mut ctx = host.write(actor, locale, op).await?;
    ctx.authorise(Action::Import)?;
    if let Some(report) = ctx.answered::<Report>(&asked, &checked.digest).await? {
        ctx.rollback().await?;
        return Ok(report);
    }
    let now = ctx.tx.number("SELECT version FROM access_data WHERE one = 1").await?;
    if now != version + 1 {
        let session = kind.begin(&mut ctx, &request.given).await?;
        // The rejects of the first look go before those of the second come: they share a temporary name.
        drop(checked);
        checked = check(kind, request, session, progress)?;
        progress.publishing();
    }
    let no = ledger::next(&mut ctx).await?;
    let stamp = ctx.stamp(Some(no));
    let outcome = checked.session.apply(&mut ctx, stamp).await?;
    let elapsed = host.clock.now().duration_since(started).as_secs_f64();
    let mut report = Report {
        kind: kind.name().to_owned(),
        file: request.name.clone(),
        no: (!request.dry_run).then_some(no),
        read: checked.read,
        outcome,
        rejected: checked.rejected,
        warnings: checked.warnings,
        seconds: (elapsed * 1000.0).round() / 1000.0,
        rejects_file: None,
        dry_run: request.dry_run,
        reject_list: checked.reject_list,
        warning_list: checked.warning_list,
    };
    report.rejects_file = checked.rejects.keep()?;
    if request.dry_run {
        ctx.rollback().await?;
        return Ok(report);
    }
    ledger::record(&mut ctx, &report, &checked.digest, &request.given).await?;
    ctx.audit(Action::Import, &format!("import {no}"), request.given.source.as_deref()).await?;
    ctx.answer(&asked, &checked.digest, &report).await?;
    ctx.commit().await?;
    Ok(report)
}

/// A source that can be read again and again: what comes through a pipe is kept in a temporary file.
fn at_rest(source: &Source) -> Result<(Source, Option<tempfile::NamedTempFile>)> {
    let fail = |error| IntakeError::Write { what: "temporary file".to_owned(), error };
    let keep = |pipe: &mut dyn Read| {
        let mut file = tempfile::NamedTempFile::new()?;
        std::io::copy(pipe, &mut file)?;
        Ok((Source::Path(file.path().to_owned()), Some(file)))
    };
    match source {
        Source::Stdin => keep(&mut std::io::stdin().lock()).map_err(fail),
        Source::Path(path) => match std::fs::metadata(path) {
            Ok(m) if !m.is_file() && !m.is_dir() => {
                std::fs::File::open(path).and_then(|mut pipe| keep(&mut pipe)).map_err(fail)
            }
            // A file; or what is no file at all, of which opening it will tell.
            _ => Ok((source.clone(), None)),
        },
    }
}

fn table(request: &Request) -> Result<Table> {
    let options =
        OpenOptions { sheet: request.sheet.as_deref(), name: &request.name, decoder: &request.decoder };
    Ok(open(&request.source, &options)?)
}

fn check(
    kind: &dyn Kind,
    request: &Request,
    mut session: Box<dyn Session>,
    progress: &mut dyn Progress,
) -> Result<Checked> {
    let mut table = table(request)?;
    let digest = table.sha256()?;
    let fields: Vec<Field> = kind.fields();
    let (layout, mut notes) = Layout::new(&table.headers, &fields, &request.given)?;
    // Titles may stand above the headers; a map has none, its first feature is row 1.
    notes.iter_mut().for_each(|note| note.row = table.header_row);
    let is_number = |c: usize| {
        layout
            .fields_of(c)
            .any(|f| matches!(fields[f].class, Class::Count | Class::PlatformId | Class::Outline))
    };
    let mut guards = Guards::new(&table.headers, is_number)?;
    let mut rejects = Rejects::new(&request.rejects, &table.headers);
    let mut record = Record::default();
    if session.wants_scan() {
        let mut first = self::table(request)?;
        while first.read(&mut record)? {
            if !record.surplus {
                session.scan(&Row { record: &record, layout: &layout });
            }
        }
    }
    let (mut read, mut rejected, mut warnings) = (0u64, 0u64, 0u64);
    let (mut reject_list, mut warning_list) = (Vec::new(), Vec::new());
    let mut keep = |notes: &mut Vec<Note>, warnings: &mut u64| {
        *warnings += notes.len() as u64;
        let room = SHOWN.saturating_sub(warning_list.len());
        warning_list.extend(notes.drain(..).take(room));
    };
    keep(&mut notes, &mut warnings);
    while table.read(&mut record)? {
        read += 1;
        guards.see(record.row, record.iter())?;
        if read % 8192 == 0 {
            progress.read(table.position(), table.bytes);
        }
        let row = Row { record: &record, layout: &layout };
        let verdict = if record.surplus {
            Err(vec![row.whole("surplus_cells", both(messages::row_surplus))])
        } else {
            session.check(&row, &mut notes)
        };
        match verdict {
            Ok(()) => keep(&mut notes, &mut warnings),
            Err(reasons) => {
                notes.clear();
                rejected += 1;
                rejects.push(&record, &reasons)?;
                if reject_list.len() < SHOWN {
                    reject_list.extend(reasons);
                }
            }
        }
    }
    guards.end()?;
    let mut last = session.conclude();
    keep(&mut last, &mut warnings);
    Ok(Checked { digest, session, read, rejected, warnings, reject_list, warning_list, rejects })
}
