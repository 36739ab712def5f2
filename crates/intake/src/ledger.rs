//! The list of imports, and taking one back.

use access::{Action, Ctx};
use base::Day;
use db::history::Facts;
use db::{exec, row, rows};
use serde::Serialize;
use sqlx::AssertSqlSafe;

use crate::mend::Correction;
use crate::run::Report;
use crate::{Given, IntakeError, Kind, Result};

/// By which door an import came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// A file, on the command line.
    Command,
    /// Typed into a form.
    Form,
    /// A file, in the browser.
    Browser,
}

impl Via {
    const ALL: [(Via, &str); 3] = [(Via::Command, "command"), (Via::Form, "form"), (Via::Browser, "browser")];

    fn name(self) -> &'static str {
        Via::ALL.iter().find(|(v, _)| *v == self).map_or("", |(_, n)| n)
    }

    fn from_name(name: &str) -> Option<Via> {
        Via::ALL.iter().find(|(_, n)| *n == name).map(|(v, _)| *v)
    }
}

/// One import as `import list` shows it.
#[derive(Debug, Clone, Serialize)]
pub struct Imported {
    /// Its number, for `import undo`.
    pub no: i64,
    /// The kind.
    pub kind: String,
    /// The file's name.
    pub file: String,
    /// Where the file came from.
    pub source: Option<String>,
    /// The date given for rows without one.
    pub on: Option<Day>,
    /// Who imported it.
    pub by: String,
    /// When, microseconds since the epoch.
    pub at: i64,
    /// Rows read, created, updated, unchanged, rejected.
    pub read: i64,
    /// Rows that brought something new.
    pub created: i64,
    /// Rows that changed something.
    pub updated: i64,
    /// Rows that said what was known.
    pub unchanged: i64,
    /// Rows not taken.
    pub rejected: i64,
    /// By which door it came; `None` if that was not recorded yet.
    pub via: Option<Via>,
    /// Cells that were corrected on the way.
    pub corrected: i64,
    /// When it was taken back, if it was.
    pub undone_at: Option<i64>,
}

const INSERT: &str = "INSERT INTO intake_import
    (no, kind, file, digest, source, on_day, actor, at, rows_read, created, updated, unchanged, rejected, warnings,
     via, corrected)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
const LIST: &str = "SELECT no, kind, file, source, on_day, actor, at, rows_read, created, updated, unchanged, rejected, undone_at,
    via, corrected FROM intake_import WHERE no = $1 OR $1 = 0 ORDER BY no DESC";
const CORRECTIONS: &str = "SELECT row_no, column_no, header, published, corrected FROM intake_correction
    WHERE import_no = $1 ORDER BY row_no, column_no LIMIT $2";
const STANDING: &str = "SELECT kind FROM intake_import WHERE no = $1 AND undone_at IS NULL";
const LATER: &str = "SELECT no, kind FROM intake_import WHERE no > $1 AND undone_at IS NULL AND created + updated > 0 ORDER BY no DESC";
const UNDONE: &str = "UPDATE intake_import SET undone_at = $2 WHERE no = $1";
/// The latest import that replaced facts of import `$1`.
const CLOSER: &str = "SELECT max(closed_by) FROM {table} WHERE import_no = $1 AND closed_by <> $1";
/// What import `$1` had replaced stands again, as new facts; the old ones no longer count as replaced by it, so that
/// the import that brought them can be undone in its turn.
const SETTLE: &str = "UPDATE {table} SET closed_by = import_no WHERE closed_by = $1";

fn on_table(sql: &str, facts: &Facts) -> AssertSqlSafe<String> {
    AssertSqlSafe(sql.replace("{table}", facts.table))
}

pub(crate) async fn next(ctx: &mut Ctx) -> Result<i64> {
    Ok(ctx.tx.number("SELECT coalesce(max(no), 0) + 1 FROM intake_import").await?)
}

pub(crate) async fn record(
    ctx: &mut Ctx,
    report: &Report,
    digest: &[u8],
    given: &Given,
    via: Via,
) -> Result<()> {
    let n = |x: u64| i64::try_from(x).unwrap_or(i64::MAX);
    let o = report.outcome;
    let (no, by, now) = (report.no.unwrap_or(0), ctx.actor.name(), ctx.now);
    let (kind, file, source) = (report.kind.as_str(), report.file.as_str(), given.source.as_deref());
    exec!(
        &mut ctx.tx,
        INSERT,
        no,
        kind,
        file,
        digest,
        source,
        given.on.map(Day::number),
        by,
        now,
        n(report.read),
        n(o.created),
        n(o.updated),
        n(o.unchanged),
        n(report.rejected),
        n(report.warnings),
        via.name(),
        n(report.corrected)
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Line {
    no: i64,
    kind: String,
    file: String,
    source: Option<String>,
    on_day: Option<i32>,
    actor: String,
    at: i64,
    rows_read: i64,
    created: i64,
    updated: i64,
    unchanged: i64,
    rejected: i64,
    undone_at: Option<i64>,
    via: Option<String>,
    corrected: i64,
}

impl From<Line> for Imported {
    fn from(x: Line) -> Imported {
        Imported {
            no: x.no,
            kind: x.kind,
            file: x.file,
            source: x.source,
            on: x.on_day.map(Day::from_number),
            by: x.actor,
            at: x.at,
            read: x.rows_read,
            created: x.created,
            updated: x.updated,
            unchanged: x.unchanged,
            rejected: x.rejected,
            via: x.via.as_deref().and_then(Via::from_name),
            corrected: x.corrected,
            undone_at: x.undone_at,
        }
    }
}

/// All imports, the latest first: whatever shows a number may say which file it came from.
pub async fn list(ctx: &mut Ctx) -> Result<Vec<Imported>> {
    ctx.authorise(Action::ReadReach)?;
    let lines: Vec<Line> = rows!(&mut ctx.tx, LIST, 0i64)?;
    Ok(lines.into_iter().map(Imported::from).collect())
}

/// One import.
///
/// # Errors
/// [`IntakeError::NoSuchImport`].
pub async fn one(ctx: &mut Ctx, no: i64) -> Result<Imported> {
    ctx.authorise(Action::SeeImports)?;
    let line: Option<Line> = if no > 0 { row!(&mut ctx.tx, LIST, no)? } else { None };
    line.map(Imported::from).ok_or(IntakeError::NoSuchImport(no))
}

/// The cells that were corrected before import `no`, row by row, at most `most`.
pub async fn corrections(ctx: &mut Ctx, no: i64, most: i64) -> Result<Vec<Correction>> {
    ctx.authorise(Action::SeeImports)?;
    let lines: Vec<(i64, i64, String, String, String)> = rows!(&mut ctx.tx, CORRECTIONS, no, most)?;
    let one = |(row, column, header, published, corrected): (i64, i64, String, String, String)| Correction {
        row: row.unsigned_abs(),
        column: usize::try_from(column).unwrap_or_default(),
        header,
        published,
        corrected,
    };
    Ok(lines.into_iter().map(one).collect())
}

/// Takes import `no` back: what it brought is no longer believed, what it replaced is believed again, and reports as
/// known before stay as they were.
///
/// # Errors
/// [`IntakeError::BuiltUpon`] if a later import rests on it; undo that one first.
pub async fn undo(ctx: &mut Ctx, kinds: &[Box<dyn Kind>], no: i64, reason: Option<&str>) -> Result<()> {
    ctx.authorise(Action::UndoImport)?;
    let standing: Option<(String,)> = row!(&mut ctx.tx, STANDING, no)?;
    let (name,) = standing.ok_or(IntakeError::NoSuchImport(no))?;
    let find = |name: &str| kinds.iter().find(|k| k.name() == name);
    let kind = find(&name).ok_or(IntakeError::NoSuchImport(no))?;
    let later: Vec<(i64, String)> = rows!(&mut ctx.tx, LATER, no)?;
    for (other, other_kind) in later {
        if find(&other_kind).is_some_and(|k| k.builds_on().contains(&name.as_str())) {
            return Err(IntakeError::BuiltUpon { no, by: format!("import {other} ({other_kind})") });
        }
    }
    let now = ctx.now;
    for facts in kind.facts() {
        if db::history::undo(&mut ctx.tx, facts, no, now).await?.is_none() {
            let by: Option<(Option<i64>,)> = row!(&mut ctx.tx, on_table(CLOSER, facts), no)?;
            let by = by.and_then(|(n,)| n).map_or(facts.table.to_owned(), |n| format!("import {n} ({name})"));
            return Err(IntakeError::BuiltUpon { no, by });
        }
        exec!(&mut ctx.tx, on_table(SETTLE, facts), no)?;
    }
    exec!(&mut ctx.tx, UNDONE, no, now)?;
    kind.undone(ctx).await?;
    ctx.audit(access::Line::of(Action::UndoImport, format!("import {no}")).why(reason));
    Ok(())
}
