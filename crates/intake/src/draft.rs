//! Imports that are being prepared in the browser: the file as it came, what is said beside it, and the corrections. Nothing of a
//! draft is a fact; what becomes one goes through [`crate::run`].
//!
//! A draft that nobody touches for [`DAYS`] days is gone, with its file; the rows that an import did not take are kept for
//! [`REJECTS_DAYS`] days. Both are cleared away whenever a draft is begun and when the server starts.

use access::{Action, Ctx};
use base::typed_id;
use db::bulk::{Cell, Target, load};
use db::{DbError, exec, row, rows};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::mend::{Correction, Mends};
use crate::run::{Drafted, Report};
use crate::{Given, IntakeError, Result};

typed_id!(DraftId, "an import that is being prepared");

/// Days for which a draft is kept after it was last touched.
pub const DAYS: i64 = 14;
/// Days for which rejected rows can be fetched again.
pub const REJECTS_DAYS: i64 = 90;
/// Open drafts that there can be.
pub const MOST: i64 = 50;

const DAY: i64 = 24 * 3_600 * 1_000_000;

/// What a person says beside a file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// Date, source, which column is which.
    pub given: Given,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The corrections.
    pub mends: Mends,
}

impl Said {
    pub(crate) fn read(text: &str, row: impl ToString) -> Result<Said> {
        let bad = |_| DbError::Impossible { table: "intake_draft", column: "said", row: row.to_string() };
        Ok(serde_json::from_str(text).map_err(bad)?)
    }

    fn written(&self) -> Result<String> {
        Ok(serde_json::to_string(self).map_err(|e| DbError::Other(e.to_string()))?)
    }
}

/// A draft.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Which.
    pub id: DraftId,
    /// SHA-256 of the file.
    pub hash: Vec<u8>,
    /// The kind of the file.
    pub kind: String,
    /// Its name as people know it.
    pub file: String,
    /// Its bytes.
    pub size: i64,
    /// What was said beside it.
    pub said: Said,
    /// Grows with each change.
    pub revision: i64,
    /// When it was begun, microseconds since the epoch.
    pub begun_at: i64,
    /// When it was last changed.
    pub touched_at: i64,
    /// The import it became.
    pub import_no: Option<i64>,
}

/// What a draft begins with.
#[derive(Debug, Clone)]
pub struct New<'a> {
    /// The kind of the file.
    pub kind: &'a str,
    /// Its name.
    pub file: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// What was said beside it.
    pub said: &'a Said,
}

const KEEP: &str = "INSERT INTO intake_file (hash, bytes) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING";
const BEGIN: &str = "INSERT INTO intake_draft
    (draft_id, hash, kind, file, size, said, revision, actor, begun_at, touched_at) VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $8)";
const OPEN: &str = "SELECT draft_id, hash, kind, file, size, said, revision, begun_at, touched_at, import_no
    FROM intake_draft WHERE import_no IS NULL AND touched_at > $1 ORDER BY touched_at DESC, draft_id";
const ONE: &str = "SELECT draft_id, hash, kind, file, size, said, revision, begun_at, touched_at, import_no
    FROM intake_draft WHERE draft_id = $1 AND touched_at > $2";
const BYTES: &str = "SELECT bytes FROM intake_file WHERE hash = $1";
const CHANGE: &str = "UPDATE intake_draft SET said = $3, revision = revision + 1, touched_at = $4
    WHERE draft_id = $1 AND revision = $2 AND import_no IS NULL";
const DISCARD: &str = "DELETE FROM intake_draft WHERE draft_id = $1 AND import_no IS NULL";
const BECAME: &str = "UPDATE intake_draft SET import_no = $3, said = '{}', touched_at = $4
    WHERE draft_id = $1 AND revision = $2 AND import_no IS NULL";
const REJECTED: &str =
    "INSERT INTO intake_rejects (import_no, file, said, bytes, at) VALUES ($1, $2, $3, $4, $5)";
const EXPIRE: &str = "DELETE FROM intake_draft WHERE touched_at <= $1";
const EXPIRE_REJECTS: &str = "DELETE FROM intake_rejects WHERE at <= $1";
/// Files that no open draft needs.
const FORGET: &str = "DELETE FROM intake_file WHERE NOT EXISTS
    (SELECT 1 FROM intake_draft d WHERE d.hash = intake_file.hash AND d.import_no IS NULL)";
const COUNT: &str = "SELECT count(*) FROM intake_draft WHERE import_no IS NULL";

#[derive(sqlx::FromRow)]
struct Line {
    draft_id: base::uuid::Uuid,
    hash: Vec<u8>,
    kind: String,
    file: String,
    size: i64,
    said: String,
    revision: i64,
    begun_at: i64,
    touched_at: i64,
    import_no: Option<i64>,
}

impl Line {
    fn draft(self) -> Result<Draft> {
        Ok(Draft {
            id: self.draft_id.into(),
            hash: self.hash,
            kind: self.kind,
            file: self.file,
            size: self.size,
            said: Said::read(&self.said, self.draft_id)?,
            revision: self.revision,
            begun_at: self.begun_at,
            touched_at: self.touched_at,
            import_no: self.import_no,
        })
    }
}

fn oldest(ctx: &Ctx) -> i64 {
    ctx.now - DAYS * DAY
}

/// Begins a draft. The same operation with the same file gives the same draft.
///
/// # Errors
/// [`IntakeError::TooManyDrafts`].
pub async fn begin(ctx: &mut Ctx, new: &New<'_>) -> Result<DraftId> {
    ctx.authorise(Action::Import)?;
    let hash: [u8; 32] = Sha256::digest(new.bytes).into();
    let asked = format!("draft {} {}", new.kind, new.file);
    if let Some(id) = ctx.answered::<DraftId>(&asked, &hash).await? {
        return Ok(id);
    }
    sweep(ctx).await?;
    if ctx.tx.number(COUNT).await? >= MOST {
        return Err(IntakeError::TooManyDrafts(MOST));
    }
    let id: DraftId = ctx.ids.make();
    let size = i64::try_from(new.bytes.len()).unwrap_or(i64::MAX);
    let (said, by, now) = (new.said.written()?, ctx.actor.name(), ctx.now);
    exec!(&mut ctx.tx, KEEP, &hash[..], new.bytes)?;
    exec!(&mut ctx.tx, BEGIN, id.uuid(), &hash[..], new.kind, new.file, size, said.as_str(), by, now)?;
    ctx.answer(&asked, &hash, &id).await?;
    Ok(id)
}

/// The drafts that are open, the latest first.
pub async fn open(ctx: &mut Ctx) -> Result<Vec<Draft>> {
    ctx.authorise(Action::Import)?;
    let oldest = oldest(ctx);
    let lines: Vec<Line> = rows!(&mut ctx.tx, OPEN, oldest)?;
    lines.into_iter().map(Line::draft).collect()
}

/// One draft; also one that was imported, which says as what.
///
/// # Errors
/// [`IntakeError::NoSuchDraft`].
pub async fn one(ctx: &mut Ctx, id: DraftId) -> Result<Draft> {
    ctx.authorise(Action::Import)?;
    let oldest = oldest(ctx);
    let line: Option<Line> = row!(&mut ctx.tx, ONE, id.uuid(), oldest)?;
    line.ok_or(IntakeError::NoSuchDraft)?.draft()
}

/// The file of a draft.
///
/// # Errors
/// [`IntakeError::NoSuchDraft`] if it is not kept any more.
pub async fn bytes(ctx: &mut Ctx, draft: &Draft) -> Result<Vec<u8>> {
    ctx.authorise(Action::Import)?;
    let found: Option<(Vec<u8>,)> = row!(&mut ctx.tx, BYTES, draft.hash.as_slice())?;
    found.map(|(bytes,)| bytes).ok_or(IntakeError::NoSuchDraft)
}

/// Keeps what a person said about the draft as they saw it at `revision`. The same operation is carried out once.
///
/// # Errors
/// [`IntakeError::DraftMoved`] if it was changed since.
pub async fn change(ctx: &mut Ctx, id: DraftId, revision: i64, said: &Said) -> Result<()> {
    ctx.authorise(Action::Import)?;
    let (asked, said) = (format!("draft {id} {revision}"), said.written()?);
    let digest: [u8; 32] = Sha256::digest(&said).into();
    if ctx.answered::<bool>(&asked, &digest).await?.is_some() {
        return Ok(());
    }
    let now = ctx.now;
    if exec!(&mut ctx.tx, CHANGE, id.uuid(), revision, said.as_str(), now)? == 0 {
        return Err(IntakeError::DraftMoved);
    }
    Ok(ctx.answer(&asked, &digest, &true).await?)
}

/// Throws a draft away, with its file; one that is gone already is no fault.
pub async fn discard(ctx: &mut Ctx, id: DraftId) -> Result<()> {
    ctx.authorise(Action::Import)?;
    exec!(&mut ctx.tx, DISCARD, id.uuid())?;
    exec!(&mut ctx.tx, FORGET)?;
    Ok(())
}

/// Clears away what nobody has touched for long.
pub async fn sweep(ctx: &mut Ctx) -> Result<()> {
    ctx.authorise(Action::Import)?;
    let (drafts, rejects) = (oldest(ctx), ctx.now - REJECTS_DAYS * DAY);
    exec!(&mut ctx.tx, EXPIRE, drafts)?;
    exec!(&mut ctx.tx, EXPIRE_REJECTS, rejects)?;
    exec!(&mut ctx.tx, FORGET)?;
    Ok(())
}

/// A draft became an import, in the same transaction: its corrections and the rows that were not taken are kept with the number.
pub(crate) async fn became(
    ctx: &mut Ctx,
    drafted: &Drafted,
    report: &Report,
    corrections: &[Correction],
) -> Result<()> {
    let draft = one(ctx, drafted.id).await?;
    let (no, now) = (report.no.unwrap_or(0), ctx.now);
    if exec!(&mut ctx.tx, BECAME, drafted.id.uuid(), drafted.revision, no, now)? == 0 {
        return Err(IntakeError::DraftMoved);
    }
    exec!(&mut ctx.tx, FORGET)?;
    let columns = &["import_no", "row_no", "column_no", "header", "published", "corrected"];
    let rows = corrections.iter().map(|c| {
        let number = |n: u64| Cell::Int(i64::try_from(n).unwrap_or(i64::MAX));
        let texts = [&c.header, &c.published, &c.corrected].map(|t| Cell::Text(t.into()));
        let [header, published, corrected] = texts;
        [Cell::Int(no), number(c.row), number(c.column as u64), header, published, corrected]
    });
    load(&mut ctx.tx, Target { table: "intake_correction", columns }, Box::new(rows)).await?;
    if let Some(path) = &report.rejects_file {
        let fail = |error| IntakeError::Write { what: path.display().to_string(), error };
        let bytes = std::fs::read(path).map_err(fail)?;
        // The rejects are a file of their own: what was said of the cells and the sheet of the first is not true of it.
        let said = Said { given: draft.said.given, ..Said::default() }.written()?;
        exec!(&mut ctx.tx, REJECTED, no, report.file.as_str(), said.as_str(), bytes.as_slice(), now)?;
    }
    Ok(())
}
