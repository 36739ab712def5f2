//! `/imports/{no}`: what an import brought, what was corrected, what is left; taking it back.

use axum::extract::{Path, Request};
use axum::response::Response;
use base::Kind as Failing;
use intake::IntakeError;
use intake::draft::{self, New};
use system::{Content, Refusal, Visit};
use ui::form::OP;
use words::message::both;

use super::new::download;
use super::told;
use crate::views::import::View;
use crate::{ask, messages as m, views};

/// Corrections that are listed.
const CORRECTIONS: i64 = 500;

fn number(text: &str) -> Result<i64, Refusal> {
    text.parse().map_err(|_| Refusal::told(Failing::NotFound, both(m::import_unknown)))
}

/// The page.
pub(super) async fn show(visit: Visit, Path(no): Path<String>) -> Response {
    let made = content(&visit, &no, None).await;
    visit.answer(made)
}

async fn content(visit: &Visit, no: &str, error: Option<String>) -> Result<Content, Refusal> {
    let l = visit.l;
    let no = number(no)?;
    let mut ctx = visit.read().await?;
    let import = match intake::one(&mut ctx, no).await {
        Ok(import) => import,
        Err(IntakeError::NoSuchImport(_)) => {
            let ways = vec![("/imports".to_owned(), both(m::import_all))];
            return Err(Refusal::Told(Failing::NotFound, both(m::import_unknown), ways));
        }
        Err(e) => return Err(told(e)),
    };
    let corrections = intake::corrections(&mut ctx, no, CORRECTIONS).await.map_err(told)?;
    let rejects = intake::rejects(&mut ctx, no).await.map_err(told)?.is_some();
    ctx.rollback().await?;
    let kinds = visit.shared.kinds();
    let kind = kinds.iter().find(|k| k.name() == import.kind).map(AsRef::as_ref);
    let op = visit.operation();
    let title = m::import_title(l, no);
    let view = View { import: &import, kind, corrections: &corrections, rejects, op, error };
    let body = views::import::page(l, &view);
    Ok(Content { title, current: "/imports", day: None, lasting: false, body })
}

/// The rows that were not taken.
pub(super) async fn rejects(visit: Visit, Path(no): Path<String>) -> Response {
    match rejected(&visit, &no).await {
        Ok((name, bytes)) => download("text/csv; charset=utf-8", &name, bytes),
        Err(refusal) => visit.answer(Err(refusal)),
    }
}

async fn rejected(visit: &Visit, no: &str) -> Result<(String, Vec<u8>), Refusal> {
    let no = number(no)?;
    let mut ctx = visit.read().await?;
    let found = intake::rejects(&mut ctx, no).await.map_err(told)?;
    ctx.rollback().await?;
    let (file, _, bytes) = found.ok_or_else(gone)?;
    Ok((rejects_name(&file), bytes))
}

fn gone() -> Refusal {
    Refusal::told(Failing::NotFound, both(|l| m::import_no_rejects(l, draft::REJECTS_DAYS)))
}

/// `सूची.csv` leaves `सूची.rejects.csv`; what that leaves is called the same.
fn rejects_name(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    format!("{}.rejects.csv", stem.strip_suffix(".rejects").unwrap_or(stem))
}

/// The rows that were not taken become a draft of their own.
pub(super) async fn again(visit: Visit, Path(no): Path<String>, request: Request) -> Response {
    let made = begun_again(&visit, &no, request).await;
    visit.answer(made)
}

async fn begun_again(visit: &Visit, no: &str, request: Request) -> Result<Content, Refusal> {
    let no = number(no)?;
    let op = visit.taken(super::sent(request).await?.value(OP))?;
    let mut ctx = visit.write(op).await?;
    let import = intake::one(&mut ctx, no).await.map_err(told)?;
    let (file, said, bytes) = intake::rejects(&mut ctx, no).await.map_err(told)?.ok_or_else(gone)?;
    let name = rejects_name(&file);
    let new = New { kind: &import.kind, file: &name, bytes: &bytes, said: &said };
    let id = draft::begin(&mut ctx, &new).await.map_err(told)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(format!("/imports/drafts/{id}")))
}

/// The import is taken back.
pub(super) async fn undo(visit: Visit, Path(no): Path<String>, request: Request) -> Response {
    let made = undone(&visit, &no, request).await;
    visit.answer(made)
}

async fn undone(visit: &Visit, no: &str, request: Request) -> Result<Content, Refusal> {
    let l = visit.l;
    let sent = super::sent(request).await?;
    let op = visit.taken(sent.value(OP))?;
    let n = number(no)?;
    let Some(reason) = ask::line(sent.value("reason")) else {
        return content(visit, no, Some(m::undo_no_reason(l))).await;
    };
    if sent.value("sure") != "yes" {
        return content(visit, no, Some(m::undo_not_sure(l))).await;
    }
    let mut ctx = visit.write(op).await?;
    let standing = intake::one(&mut ctx, n).await.map_err(told)?.undone_at.is_none();
    if standing {
        match intake::undo(&mut ctx, &visit.shared.kinds(), n, Some(&reason)).await {
            Ok(()) => ctx.commit().await?,
            Err(e @ IntakeError::BuiltUpon { .. }) => {
                ctx.rollback().await?;
                return content(visit, no, Some(e.text().get(l).to_owned())).await;
            }
            Err(e) => return Err(told(e)),
        }
    } else {
        // Pressed twice: it is taken back already.
        ctx.rollback().await?;
    }
    Err(Refusal::Elsewhere(format!("/imports/{n}")))
}
