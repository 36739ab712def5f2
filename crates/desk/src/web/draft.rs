//! `/imports/drafts/{id}`: what would come of a file, what is wrong with it, in its place; and the steps from there.

use axum::Extension;
use axum::extract::{Path, Request};
use axum::response::Response;
use base::{Kind as Failing, OpId};
use intake::IntakeError;
use intake::draft::{self, Draft, DraftId, Said};
use system::{Content, Refusal, Sent, Visit};
use ui::form::OP;
use words::Text;
use words::message::both;

use super::{broken, told};
use crate::looks::{Unread, Wanted};
use crate::views::draft::View;
use crate::{Desk, ask, messages as m, views};

fn id_of(text: &str) -> Result<DraftId, Refusal> {
    text.parse().map_err(|_| told(IntakeError::NoSuchDraft))
}

fn address(id: DraftId) -> String {
    format!("/imports/drafts/{id}")
}

/// A draft with its file; one that was imported leads to the import.
async fn opened(visit: &Visit, id: DraftId) -> Result<(Draft, Vec<u8>), Refusal> {
    let mut ctx = visit.read().await?;
    let draft = draft::one(&mut ctx, id).await.map_err(told)?;
    if let Some(no) = draft.import_no {
        ctx.rollback().await?;
        return Err(Refusal::Elsewhere(format!("/imports/{no}")));
    }
    let bytes = draft::bytes(&mut ctx, &draft).await.map_err(told)?;
    ctx.rollback().await?;
    Ok((draft, bytes))
}

/// The page.
pub(super) async fn show(visit: Visit, Extension(desk): Extension<Desk>, Path(id): Path<String>) -> Response {
    let made = content(&visit, &desk, &id, None).await;
    visit.answer(made)
}

async fn content(visit: &Visit, desk: &Desk, id: &str, error: Option<Text>) -> Result<Content, Refusal> {
    let l = visit.l;
    let (draft, bytes) = opened(visit, id_of(id)?).await?;
    let kinds = visit.shared.kinds();
    let Some(kind) = kinds.iter().find(|k| k.name() == draft.kind) else {
        return Err(Refusal::told(Failing::NotFound, both(m::new_no_kind)));
    };
    let (look, refused) = match desk.looks.at(visit, &draft, bytes).await {
        Ok(look) => (Some(look), None),
        Err(Unread::File(e @ IntakeError::Guard(_))) => {
            // Seen only now that a column was named: a file that must not be held is not kept a moment longer.
            let mut ctx = visit.unasked().await?;
            draft::discard(&mut ctx, draft.id).await.map_err(told)?;
            ctx.commit().await?;
            return Err(told(e));
        }
        Err(Unread::File(e @ IntakeError::Access(_))) => return Err(told(e)),
        Err(Unread::File(e)) => (None, Some(e.text())),
        Err(Unread::Own(refusal)) => return Err(refusal),
    };
    let fields = super::new::here(visit, kind.as_ref()).await?;
    let from = visit.here.value("from").and_then(|n| n.parse().ok()).unwrap_or(0);
    let op = visit.operation();
    let view = View {
        draft: &draft,
        kind: kind.as_ref(),
        fields: &fields,
        look: look.as_deref(),
        error: error.or(refused),
        saved: visit.here.value("saved").is_some(),
        from,
        why: visit.here.value("why"),
        op,
    };
    let body = views::draft::page(l, &view);
    let title = m::draft_title(l, draft.file.as_str());
    Ok(Content { title, current: "/imports", day: None, lasting: false, body })
}

/// What every form of the page carries.
struct Form {
    sent: Sent,
    id: DraftId,
    op: OpId,
    revision: i64,
}

async fn form(visit: &Visit, id: &str, request: Request) -> Result<Form, Refusal> {
    let id = id_of(id)?;
    let sent = super::sent(request).await?;
    let op = visit.taken(sent.value(OP))?;
    let revision = sent.value("revision").parse().map_err(|_| broken())?;
    Ok(Form { sent, id, op, revision })
}

/// What was changed meanwhile is said with the way back to it.
fn moved(id: DraftId, e: IntakeError) -> Refusal {
    match e {
        e @ IntakeError::DraftMoved => {
            Refusal::Told(e.kind(), e.text(), vec![(address(id), both(m::draft_back))])
        }
        e => told(e),
    }
}

async fn keep(visit: &Visit, form: &Form, said: &Said) -> Result<(), Refusal> {
    let mut ctx = visit.write(form.op).await?;
    draft::change(&mut ctx, form.id, form.revision, said).await.map_err(|e| moved(form.id, e))?;
    Ok(ctx.commit().await?)
}

/// Corrections are kept with the draft; the page is made anew.
pub(super) async fn mend(
    visit: Visit,
    Extension(desk): Extension<Desk>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let made = mended(&visit, &desk, &id, request).await;
    visit.answer(made)
}

async fn mended(visit: &Visit, desk: &Desk, id: &str, request: Request) -> Result<Content, Refusal> {
    let form = form(visit, id, request).await?;
    let (draft, bytes) = opened(visit, form.id).await?;
    let look = desk.looks.at(visit, &draft, bytes).await?;
    let mut said = draft.said.clone();
    if draft.revision == form.revision {
        ask::mends(&mut said, &form.sent, &look);
    } else {
        // The form was sent twice, or from another window. What it answers to is gone: it is either known, or must be looked at again.
        let mut ctx = visit.write(form.op).await?;
        let known = ctx.is_done().await?;
        ctx.rollback().await?;
        if !known {
            return Err(moved(form.id, IntakeError::DraftMoved));
        }
        return Err(Refusal::Elsewhere(format!("{}?saved=1#rejected", address(form.id))));
    }
    keep(visit, &form, &said).await?;
    Err(Refusal::Elsewhere(format!("{}?saved=1#rejected", address(form.id))))
}

/// What was said of the columns, the sheet, the date and the source.
pub(super) async fn columns(
    visit: Visit,
    Extension(desk): Extension<Desk>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let made = described(&visit, &desk, &id, request).await;
    visit.answer(made)
}

async fn described(visit: &Visit, desk: &Desk, id: &str, request: Request) -> Result<Content, Refusal> {
    let form = form(visit, id, request).await?;
    let (draft, _) = opened(visit, form.id).await?;
    let mut said = draft.said.clone();
    match ask::day(form.sent.value("on")) {
        Ok(on) => said.given.on = on,
        Err(why) => return content(visit, desk, id, Some(why)).await,
    }
    ask::columns(&mut said, &form.sent);
    keep(visit, &form, &said).await?;
    Err(Refusal::Elsewhere(format!("{}?saved=1", address(form.id))))
}

/// The draft becomes an import.
pub(super) async fn import(
    visit: Visit,
    Extension(desk): Extension<Desk>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let made = imported(&visit, &desk, &id, request).await;
    visit.answer(made)
}

async fn imported(visit: &Visit, desk: &Desk, id: &str, request: Request) -> Result<Content, Refusal> {
    let form = form(visit, id, request).await?;
    let (draft, bytes) = opened(visit, form.id).await?;
    if draft.revision != form.revision {
        return Err(moved(form.id, IntakeError::DraftMoved));
    }
    match desk.looks.import(visit, form.op, Wanted::of(draft, bytes)).await {
        Ok(report) => Err(Refusal::Elsewhere(match report.no {
            Some(no) => format!("/imports/{no}"),
            None => address(form.id),
        })),
        Err(Unread::File(e @ (IntakeError::DraftMoved | IntakeError::NoSuchDraft))) => {
            // Somebody pressed at the same moment: whatever it became is shown.
            opened(visit, form.id).await?;
            Err(moved(form.id, e))
        }
        Err(e) => Err(e.into()),
    }
}

/// The draft is thrown away.
pub(super) async fn discard(visit: Visit, Path(id): Path<String>, request: Request) -> Response {
    let made = discarded(&visit, &id, request).await;
    visit.answer(made)
}

async fn discarded(visit: &Visit, id: &str, request: Request) -> Result<Content, Refusal> {
    let form = form(visit, id, request).await?;
    let mut ctx = visit.write(form.op).await?;
    draft::discard(&mut ctx, form.id).await.map_err(told)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere("/imports/new".to_owned()))
}
