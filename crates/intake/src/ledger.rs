//! The list of imports, and taking one back.

use access::{Action, Ctx};
use base::Day;
use db::history::Facts;
use db::{exec, row, rows};
use serde::Serialize;
use sqlx::AssertSqlSafe;

use crate::run::Report;
use crate::{Given, IntakeError, Kind, Result};

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
    /// When it was taken back, if it was.
    pub undone_at: Option<i64>,
}

const INSERT: &str = "INSERT INTO intake_import
    (no, kind, file, digest, source, on_day, actor, at, rows_read, created, updated, unchanged, rejected, warnings)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
const LIST: &str = "SELECT no, kind, file, source, on_day, actor, at, rows_read, created, updated, unchanged, rejected, undone_at
    FROM intake_import ORDER BY no DESC";
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

pub(crate) async fn record(ctx: &mut Ctx, report: &Report, digest: &[u8], given: &Given) -> Result<()> {
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
        n(report.warnings)
    )?;
    Ok(())
}

type Line =
    (i64, String, String, Option<String>, Option<i32>, String, i64, i64, i64, i64, i64, i64, Option<i64>);

/// All imports, the latest first.
pub async fn list(ctx: &mut Ctx) -> Result<Vec<Imported>> {
    ctx.authorise(Action::ReadReach)?;
    let lines: Vec<Line> = rows!(&mut ctx.tx, LIST)?;
    Ok(lines
        .into_iter()
        .map(
            |(no, kind, file, source, on, by, at, read, created, updated, unchanged, rejected, undone_at)| {
                Imported {
                    no,
                    kind,
                    file,
                    source,
                    on: on.map(Day::from_number),
                    by,
                    at,
                    read,
                    created,
                    updated,
                    unchanged,
                    rejected,
                    undone_at,
                }
            },
        )
        .collect())
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
    ctx.audit(Action::UndoImport, &format!("import {no}"), reason).await?;
    Ok(())
}
