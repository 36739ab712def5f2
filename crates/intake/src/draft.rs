//! Imports that are being prepared in the browser: the file as it came, what is said beside it, and the corrections. Nothing of a
//! draft is a fact; what becomes one goes through [`crate::run`].
//!
//! A file may hold numbers of people, and so may what is said beside it: both are sealed ([`SEALED`]), as are rejected rows. Without the
//! keys of the installation there are no drafts.
//!
//! A draft that nobody touches for [`DAYS`] days is gone, with its file; the rows that an import did not take are kept for
//! [`REJECTS_DAYS`] days. Both are cleared away whenever a draft is begun and when the server starts.

use access::vault::{Class, Place, Sealed, Vault};
use access::{AccessError, Action, Ctx, sealed};
use base::typed_id;
use base::uuid::Uuid;
use db::bulk::{Cell, Target, load};
use db::{DbError, exec, row, rows};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::mend::{Correction, Mends};
use crate::run::{Drafted, Report};
use crate::{Given, IntakeError, Result, protect};

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
    fn open(vault: &Vault, place: Place<'_>, sealed: &[u8]) -> Result<Said> {
        let (plain, row) = (opened(vault, place, sealed)?, place.row.to_string());
        let bad = |_| DbError::Impossible { table: "intake_draft", column: "said_sealed", row };
        Ok(serde_json::from_slice(&plain).map_err(bad)?)
    }

    fn written(&self) -> Result<Vec<u8>> {
        Ok(serde_json::to_vec(self).map_err(|e| DbError::Other(e.to_string()))?)
    }
}

/// What this crate keeps sealed.
pub const SEALED: [Sealed; 4] = [
    sealed!("intake_file", "draft_id", "draft_id", "bytes_sealed", Class::File),
    sealed!("intake_draft", "draft_id", "draft_id", "said_sealed", Class::File),
    sealed!("intake_rejects", "rejects_id", "rejects_id", "bytes_sealed", Class::File),
    sealed!("intake_rejects", "rejects_id", "rejects_id", "said_sealed", Class::File),
];

const fn at(table: &'static str, column: &'static str, row: Uuid) -> Place<'static> {
    Place { table, column, row }
}

fn sealed(vault: &Vault, place: Place<'_>, plain: &[u8]) -> Result<Vec<u8>> {
    Ok(vault.seal(Class::File, place, plain).map_err(AccessError::from)?)
}

fn opened(vault: &Vault, place: Place<'_>, sealed: &[u8]) -> Result<Vec<u8>> {
    Ok(vault.open(Class::File, place, sealed).map_err(AccessError::from)?.to_vec())
}

/// A draft.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Which.
    pub id: DraftId,
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

const KEEP: &str = "INSERT INTO intake_file (draft_id, bytes_sealed) VALUES ($1, $2)";
const BEGIN: &str = "INSERT INTO intake_draft
    (draft_id, kind, file, size, said_sealed, revision, actor, begun_at, touched_at) VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $7)";
const OPEN: &str = "SELECT draft_id, kind, file, size, said_sealed, revision, begun_at, touched_at, import_no
    FROM intake_draft WHERE import_no IS NULL AND touched_at > $1 ORDER BY touched_at DESC, draft_id";
const ONE: &str = "SELECT draft_id, kind, file, size, said_sealed, revision, begun_at, touched_at, import_no
    FROM intake_draft WHERE draft_id = $1 AND touched_at > $2";
const BYTES: &str = "SELECT bytes_sealed FROM intake_file WHERE draft_id = $1";
const CHANGE: &str = "UPDATE intake_draft SET said_sealed = $3, revision = revision + 1, touched_at = $4
    WHERE draft_id = $1 AND revision = $2 AND import_no IS NULL";
const DISCARD: &str = "DELETE FROM intake_draft WHERE draft_id = $1 AND import_no IS NULL";
const BECAME: &str = "UPDATE intake_draft SET import_no = $3, said_sealed = $5, touched_at = $4
    WHERE draft_id = $1 AND revision = $2 AND import_no IS NULL";
const REJECTED: &str = "INSERT INTO intake_rejects (import_no, rejects_id, file, said_sealed, bytes_sealed, at) VALUES ($1, $2, $3, $4, $5, $6)";
const REJECTS: &str =
    "SELECT file, rejects_id, said_sealed, bytes_sealed FROM intake_rejects WHERE import_no = $1";
const EXPIRE: &str = "DELETE FROM intake_draft WHERE touched_at <= $1";
const EXPIRE_REJECTS: &str = "DELETE FROM intake_rejects WHERE at <= $1";
/// Files that no open draft needs.
const FORGET: &str = "DELETE FROM intake_file WHERE NOT EXISTS
    (SELECT 1 FROM intake_draft d WHERE d.draft_id = intake_file.draft_id AND d.import_no IS NULL)";
const COUNT: &str = "SELECT count(*) FROM intake_draft WHERE import_no IS NULL";

#[derive(sqlx::FromRow)]
struct Line {
    draft_id: Uuid,
    kind: String,
    file: String,
    size: i64,
    said_sealed: Vec<u8>,
    revision: i64,
    begun_at: i64,
    touched_at: i64,
    import_no: Option<i64>,
}

impl Line {
    fn draft(self, vault: &Vault) -> Result<Draft> {
        let place = at("intake_draft", "said_sealed", self.draft_id);
        Ok(Draft {
            id: self.draft_id.into(),
            kind: self.kind,
            file: self.file,
            size: self.size,
            said: Said::open(vault, place, &self.said_sealed)?,
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
    let vault = ctx.vault()?;
    let digest = protect::digest(ctx, &Sha256::digest(new.bytes));
    let asked = format!("draft {} {}", new.kind, new.file);
    if let Some(id) = ctx.answered::<DraftId>(&asked, &digest).await? {
        return Ok(id);
    }
    sweep(ctx).await?;
    if ctx.tx.number(COUNT).await? >= MOST {
        return Err(IntakeError::TooManyDrafts(MOST));
    }
    let id: DraftId = ctx.ids.make();
    let size = i64::try_from(new.bytes.len()).unwrap_or(i64::MAX);
    let (by, now) = (ctx.actor.name(), ctx.now);
    let bytes = sealed(&vault, at("intake_file", "bytes_sealed", id.uuid()), new.bytes)?;
    let said = sealed(&vault, at("intake_draft", "said_sealed", id.uuid()), &new.said.written()?)?;
    exec!(&mut ctx.tx, KEEP, id.uuid(), bytes)?;
    exec!(&mut ctx.tx, BEGIN, id.uuid(), new.kind, new.file, size, said, by, now)?;
    ctx.answer(&asked, &digest, &id).await?;
    Ok(id)
}

/// The drafts that are open, the latest first.
pub async fn open(ctx: &mut Ctx) -> Result<Vec<Draft>> {
    ctx.authorise(Action::Import)?;
    let (vault, oldest) = (ctx.vault()?, oldest(ctx));
    let lines: Vec<Line> = rows!(&mut ctx.tx, OPEN, oldest)?;
    lines.into_iter().map(|line| line.draft(&vault)).collect()
}

/// One draft; also one that was imported, which says as what.
///
/// # Errors
/// [`IntakeError::NoSuchDraft`].
pub async fn one(ctx: &mut Ctx, id: DraftId) -> Result<Draft> {
    ctx.authorise(Action::Import)?;
    let (vault, oldest) = (ctx.vault()?, oldest(ctx));
    let line: Option<Line> = row!(&mut ctx.tx, ONE, id.uuid(), oldest)?;
    line.ok_or(IntakeError::NoSuchDraft)?.draft(&vault)
}

/// The file of a draft.
///
/// # Errors
/// [`IntakeError::NoSuchDraft`] if it is not kept any more.
pub async fn bytes(ctx: &mut Ctx, draft: &Draft) -> Result<Vec<u8>> {
    ctx.authorise(Action::Import)?;
    let (vault, id) = (ctx.vault()?, draft.id.uuid());
    let found: Option<(Vec<u8>,)> = row!(&mut ctx.tx, BYTES, id)?;
    let (bytes,) = found.ok_or(IntakeError::NoSuchDraft)?;
    opened(&vault, at("intake_file", "bytes_sealed", id), &bytes)
}

/// Keeps what a person said about the draft as they saw it at `revision`. The same operation is carried out once.
///
/// # Errors
/// [`IntakeError::DraftMoved`] if it was changed since.
pub async fn change(ctx: &mut Ctx, id: DraftId, revision: i64, said: &Said) -> Result<()> {
    ctx.authorise(Action::Import)?;
    let (asked, said) = (format!("draft {id} {revision}"), said.written()?);
    let digest = protect::digest(ctx, &Sha256::digest(&said));
    if ctx.answered::<bool>(&asked, &digest).await?.is_some() {
        return Ok(());
    }
    let said = sealed(&*ctx.vault()?, at("intake_draft", "said_sealed", id.uuid()), &said)?;
    let now = ctx.now;
    if exec!(&mut ctx.tx, CHANGE, id.uuid(), revision, said, now)? == 0 {
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
    let (no, now, vault) = (report.no.unwrap_or(0), ctx.now, ctx.vault()?);
    let id = drafted.id.uuid();
    let nothing = sealed(&vault, at("intake_draft", "said_sealed", id), &Said::default().written()?)?;
    if exec!(&mut ctx.tx, BECAME, id, drafted.revision, no, now, nothing)? == 0 {
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
        let id: Uuid = ctx.ids.make();
        let said = sealed(&vault, at("intake_rejects", "said_sealed", id), &said)?;
        let bytes = sealed(&vault, at("intake_rejects", "bytes_sealed", id), &bytes)?;
        exec!(&mut ctx.tx, REJECTED, no, id, report.file.as_str(), said, bytes, now)?;
    }
    Ok(())
}

/// The rows that import `no` did not take: the name of the file, what was said beside the first one, and its bytes. `None` if there
/// were none, or they are not kept any more.
pub async fn rejects(ctx: &mut Ctx, no: i64) -> Result<Option<(String, Said, Vec<u8>)>> {
    ctx.authorise(Action::Import)?;
    let found: Option<(String, Uuid, Vec<u8>, Vec<u8>)> = row!(&mut ctx.tx, REJECTS, no)?;
    let Some((file, id, said, bytes)) = found else { return Ok(None) };
    let vault = ctx.vault()?;
    let said = Said::open(&vault, at("intake_rejects", "said_sealed", id), &said)?;
    Ok(Some((file, said, opened(&vault, at("intake_rejects", "bytes_sealed", id), &bytes)?)))
}
