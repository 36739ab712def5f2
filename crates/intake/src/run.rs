//! One import from file to commit.

use std::fs::File;
use std::io::Read;
use std::os::fd::AsRawFd as _;
use std::path::PathBuf;

use access::{AccessError, Action, Actor, Host, Line};
use base::OpId;
use db::DbError;
use serde::{Deserialize, Serialize};
use words::Locale;

use crate::decode::{Decoder, OpenOptions, Record, Source, Table, open};
use crate::draft::{self, DraftId};
use crate::guards::Guards;
use crate::header::Layout;
use crate::ledger::{self, Via};
use crate::look::{Eye, Look};
use crate::mend::{Correction, Mends};
use crate::rejects::Rejects;
use crate::{
    Class, Field, Given, IntakeError, Kind, Note, Outcome, Result, Row, Session, Standing, messages, protect,
};
use words::contact::hidden;
use words::message::both;

/// How many rejects and warnings are also kept for the answer; all of them are in the rejects file or counted.
const SHOWN: usize = 200;

/// How often a large file is prepared anew because what it rests on has changed meanwhile.
const TRIES: usize = 3;

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
    /// The draft in the browser from which it comes, with its corrections; `None` from the command line.
    pub draft: Option<Drafted>,
}

/// A draft as a person saw it when they said what to do with it.
#[derive(Debug, Clone)]
pub struct Drafted {
    /// Which.
    pub id: DraftId,
    /// Its revision: if it was changed since, nothing is imported.
    pub revision: i64,
    /// Its corrections.
    pub mends: Mends,
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
    /// Cells of rows that were taken that were corrected before.
    #[serde(default)]
    pub corrected: u64,
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
    corrections: Vec<Correction>,
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
    carry_out(host, actor, locale, op, kind, request, progress, None).await
}

/// Looks at a file: the same steps as [`run`], with nothing kept at the end, and everything that a person wants to see on the way.
/// Where more must be said about the file (which column is which), the look says what.
///
/// # Errors
/// [`crate::IntakeError`] that cannot be put right by saying more about the file.
pub async fn look(
    host: &Host,
    actor: Actor,
    locale: Locale,
    kind: &dyn Kind,
    request: &Request,
) -> Result<Look> {
    let request = Request { dry_run: true, ..request.clone() };
    let mut eye = Eye::default();
    let op = host.ids.make();
    let made = carry_out(host, actor, locale, op, kind, &request, &mut Silent, Some(&mut eye)).await;
    let mut look = eye.seen();
    match made {
        Ok(report) => look.report = Some(report),
        Err(e) if e.is_about_columns() => look.problem = Some((e.code(), e.text())),
        Err(e) => return Err(e),
    }
    Ok(look)
}

#[allow(clippy::too_many_arguments, reason = "one way for an import and a look at it, called in two places")]
async fn carry_out(
    host: &Host,
    actor: Actor,
    locale: Locale,
    op: OpId,
    kind: &dyn Kind,
    request: &Request,
    progress: &mut dyn Progress,
    mut eye: Option<&mut Eye>,
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
    let mut asked =
        hidden(&format!("import {} {:?} {}", kind.name(), request.given, request.dry_run)).into_owned();
    if let Some(d) = &request.draft {
        asked.push_str(&format!(" {} {}", d.id, d.revision));
    }

    let keys = host.vault().is_ok();
    let mut tries = 0;
    let (mut ctx, mut checked) = loop {
        let mut reading = host.read(actor.clone(), locale).await?;
        reading.authorise(Action::Import)?;
        let version = reading.data_version().await?;
        let fields = kind.fields_here(&mut reading).await?;
        let session = kind.begin(&mut reading, &request.given).await?;
        reading.rollback().await?;
        let mut checked = check(kind, &fields, request, session, keys, progress, eye.as_deref_mut())?;
        checked.session.prepare(host).await?;

        progress.publishing();
        let mut ctx = host.write(actor.clone(), locale, op).await?;
        ctx.authorise(Action::Import)?;
        let digest = protect::digest(&ctx, &checked.digest);
        if let Some(report) = ctx.answered::<Report>(&asked, &digest).await? {
            ctx.rollback().await?;
            host.db.detach().await?;
            return Ok(report);
        }
        if ctx.data_version().await? == version + 1 {
            break (ctx, checked);
        }
        match checked.session.standing(&mut ctx).await? {
            Standing::Stands => break (ctx, checked),
            Standing::CheckAgain => {
                let fields = kind.fields_here(&mut ctx).await?;
                let session = kind.begin(&mut ctx, &request.given).await?;
                // The rejects of the first look go before those of the second come: they share a temporary name.
                drop(checked);
                let checked = check(kind, &fields, request, session, keys, progress, eye.as_deref_mut())?;
                progress.publishing();
                break (ctx, checked);
            }
            Standing::PrepareAgain if tries < TRIES => {
                ctx.rollback().await?;
                drop(checked);
                if let Some(eye) = &mut eye {
                    **eye = Eye::default();
                }
                tries += 1;
            }
            Standing::PrepareAgain => {
                return Err(
                    AccessError::from(DbError::Busy("what the file rests on keeps changing".into())).into()
                );
            }
        }
    };
    let digest = protect::digest(&ctx, &checked.digest);
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
        corrected: checked.corrections.len() as u64,
        seconds: (elapsed * 1000.0).round() / 1000.0,
        rejects_file: None,
        dry_run: request.dry_run,
        reject_list: checked.reject_list,
        warning_list: checked.warning_list,
    };
    report.rejects_file = checked.rejects.keep()?;
    if request.dry_run {
        ctx.rollback().await?;
        host.db.detach().await?;
        return Ok(report);
    }
    let via = if request.draft.is_some() { Via::Browser } else { Via::Command };
    ledger::record(&mut ctx, &report, &digest, &request.given, via).await?;
    if let Some(drafted) = &request.draft {
        draft::became(&mut ctx, drafted, &report, &checked.corrections).await?;
    }
    ctx.audit(Line::of(Action::Import, format!("import {no}")).why(request.given.source.as_deref()));
    ctx.answer(&asked, &digest, &report).await?;
    ctx.commit().await?;
    host.db.detach().await?;
    Ok(report)
}

/// A path under which an open file without a name can be opened again, while it is open.
pub fn reopened(file: &File) -> PathBuf {
    PathBuf::from(format!("/dev/fd/{}", file.as_raw_fd()))
}

/// A source that can be read again and again: what comes through a pipe is kept in a temporary file without a name, which is gone with
/// the process however it ends.
fn at_rest(source: &Source) -> Result<(Source, Option<File>)> {
    let fail = |error| IntakeError::Write { what: "temporary file".to_owned(), error };
    let keep = |pipe: &mut dyn Read| {
        let mut file = tempfile::tempfile()?;
        std::io::copy(pipe, &mut file)?;
        Ok((Source::Path(reopened(&file)), Some(file)))
    };
    match source {
        Source::Stdin => keep(&mut std::io::stdin().lock()).map_err(fail),
        Source::Path(path) => match std::fs::metadata(path) {
            Ok(m) if !m.is_file() && !m.is_dir() => {
                File::open(path).and_then(|mut pipe| keep(&mut pipe)).map_err(fail)
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
    fields: &[Field],
    request: &Request,
    mut session: Box<dyn Session>,
    keys: bool,
    progress: &mut dyn Progress,
    mut eye: Option<&mut Eye>,
) -> Result<Checked> {
    let mut table = table(request)?;
    let digest = table.sha256()?;
    let (layout, mut notes, problem) = Layout::as_far_as_it_goes(&table.headers, fields, &request.given);
    if !keys {
        notes.extend(layout.not_stored(fields));
    }
    if let Some(eye) = &mut eye {
        eye.opened(&table, &layout, fields);
    }
    if let Some(problem) = problem {
        // What no file may hold is said before what is missing: nobody is to map the columns of an electoral roll.
        guarded(kind, &mut table, fields, &layout)?;
        return Err(problem);
    }
    // Titles may stand above the headers; a map has none, its first feature is row 1.
    notes.iter_mut().for_each(|note| note.row = table.header_row);
    let mut guards = guards(kind, &table.headers, fields, &layout)?;
    let nothing = Mends::default();
    let mends = request.draft.as_ref().map_or(&nothing, |d| &d.mends);
    let mut rejects = Rejects::new(&request.rejects, &table.headers);
    let mut record = Record::default();
    if session.wants_scan() {
        let mut first = self::table(request)?;
        while first.read(&mut record)? {
            mends.lay(&mut record, &table.headers);
            if !record.surplus {
                session.scan(&Row { record: &record, layout: &layout });
            }
        }
    }
    let (mut read, mut rejected, mut warnings) = (0u64, 0u64, 0u64);
    let (mut reject_list, mut warning_list, mut corrections) = (Vec::new(), Vec::new(), Vec::new());
    let mut keep = |notes: &mut Vec<Note>, warnings: &mut u64| {
        *warnings += notes.len() as u64;
        let room = SHOWN.saturating_sub(warning_list.len());
        warning_list.extend(notes.drain(..).take(room).map(protect::note));
    };
    keep(&mut notes, &mut warnings);
    while table.read(&mut record)? {
        read += 1;
        let mended = mends.lay(&mut record, &table.headers);
        let mended = protect::corrections(mended, |c| layout.is_protected(c, fields));
        guards.see(record.row, record.iter())?;
        if read % 8192 == 0 {
            progress.read(table.position(), table.bytes);
        }
        let row = Row { record: &record, layout: &layout };
        let verdict = if record.surplus {
            Err(vec![row.whole("surplus_cells", both(messages::row_surplus))])
        } else if let Some(note) = nobodys_number(fields, &row) {
            Err(vec![note])
        } else {
            session.check(&row, &mut notes)
        };
        match verdict {
            Ok(()) => {
                keep(&mut notes, &mut warnings);
                if let Some(eye) = &mut eye {
                    eye.corrected(&mended);
                    eye.taken(fields, &row, session.as_ref());
                }
                corrections.extend(mended);
            }
            Err(reasons) => {
                let reasons: Vec<Note> = reasons.into_iter().map(protect::note).collect();
                if let Some(eye) = &mut eye {
                    eye.corrected(&mended);
                    eye.rejected(&record, &layout, &reasons, &mended);
                }
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
    if let Some(eye) = eye.filter(|e| e.doubts()) {
        let mut published = self::table(request)?;
        while published.read(&mut record)? {
            eye.stand(&record);
        }
    }
    let mut last = session.conclude();
    keep(&mut last, &mut warnings);
    Ok(Checked { digest, session, read, rejected, warnings, reject_list, warning_list, corrections, rejects })
}

/// Why a row is not taken that names somebody's Aadhaar number where words belong. A whole column of them refuses the file: see [`Guards`].
fn nobodys_number(fields: &[Field], row: &Row<'_>) -> Option<Note> {
    let words = |f: &usize| matches!(fields[*f].class, Class::Text | Class::Date);
    let f = (0..fields.len()).filter(words).find(|f| words::aadhaar::holds_aadhaar(&row.text(*f)))?;
    // The number itself is repeated nowhere.
    Some(row.note(f, "", "aadhaar", both(messages::row_aadhaar)))
}

/// Whether a column holds numbers that are nobody's.
fn numbers<'a>(fields: &'a [Field], layout: &'a Layout) -> impl Fn(usize) -> bool + 'a {
    let counted = |f: usize| matches!(fields[f].class, Class::Count | Class::PlatformId | Class::Outline);
    move |c| layout.fields_of(c).any(counted)
}

fn guards(kind: &dyn Kind, headers: &[String], fields: &[Field], layout: &Layout) -> Result<Guards> {
    let guards = Guards::new(headers, numbers(fields, layout))?;
    Ok(if kind.lists_workers() { guards.without_roll() } else { guards })
}

/// Shows a whole file to the guards and to nobody else.
fn guarded(kind: &dyn Kind, table: &mut Table, fields: &[Field], layout: &Layout) -> Result<()> {
    let mut guards = guards(kind, &table.headers, fields, layout)?;
    let mut record = Record::default();
    while table.read(&mut record)? {
        guards.see(record.row, record.iter())?;
    }
    Ok(guards.end()?)
}
