//! `/imports/new`: a file is chosen; drafts that are open; `/imports/templates/KIND`.

use axum::Extension;
use axum::extract::{Path, Request};
use axum::response::{IntoResponse as _, Response};
use base::Kind as Failing;
use http::{HeaderValue, header};
use intake::draft::{self, New, Said};
use intake::{Given, IntakeError};
use system::{Content, Refusal, Sent, Visit};
use ui::form::OP;
use words::message::both;

use super::told;
use crate::looks::{Unread, Wanted};
use crate::views::new::{Chosen, Errors, View};
use crate::{Desk, ask, messages as m, views};

/// The form.
pub(super) async fn show(visit: Visit) -> Response {
    let kind = visit.here.value("kind").unwrap_or_default();
    let made = content(&visit, Chosen { kind, ..Chosen::default() }, Errors::default()).await;
    visit.answer(made)
}

/// A file was sent: it becomes a draft, or comes back with what is wrong with it. A refused file is not kept.
pub(super) async fn upload(visit: Visit, Extension(desk): Extension<Desk>, request: Request) -> Response {
    let made = match super::sent(request).await {
        Ok(sent) => take(&visit, &desk, sent).await,
        Err(refusal) => Err(refusal),
    };
    visit.answer(made)
}

async fn take(visit: &Visit, desk: &Desk, sent: Sent) -> Result<Content, Refusal> {
    let op = visit.taken(sent.value(OP))?;
    let short = |name: &str| ask::line(sent.value(name)).unwrap_or_default();
    let chosen =
        Chosen { kind: short("kind"), on: short("on"), source: short("source"), sheet: short("sheet") };
    let mut errors = Errors::default();
    if visit.shared.kinds().iter().all(|k| k.name() != chosen.kind) {
        errors.kind = Some(m::new_no_kind(visit.l));
    }
    let on = match ask::day(&chosen.on) {
        Ok(on) => on,
        Err(why) => {
            errors.on = Some(why.get(visit.l).to_owned());
            None
        }
    };
    let Some(file) = sent.files.iter().find(|f| f.field == "file") else {
        errors.file = Some(m::new_no_file(visit.l));
        return content(visit, chosen, errors).await;
    };
    if errors.any() {
        return content(visit, chosen, errors).await;
    }
    let said = Said {
        given: Given { on, source: ask::line(&chosen.source), ..Given::default() },
        sheet: ask::line(&chosen.sheet),
        ..Said::default()
    };
    let name = ask::file_name(&file.name);
    let wanted = Wanted {
        kind: chosen.kind.clone(),
        file: name.clone(),
        bytes: file.bytes.to_vec(),
        said: said.clone(),
        draft: None,
    };
    match desk.looks.first(visit, wanted).await {
        Ok(_) => {}
        // What the database says is no fault of the file.
        Err(Unread::File(e)) if !matches!(e, IntakeError::Access(_) | IntakeError::Write { .. }) => {
            errors.file = Some(e.text().get(visit.l).to_owned());
            return content(visit, chosen, errors).await;
        }
        Err(e) => return Err(e.into()),
    }
    let mut ctx = visit.write(op).await?;
    let new = New { kind: &chosen.kind, file: &name, bytes: &file.bytes, said: &said };
    let id = draft::begin(&mut ctx, &new).await.map_err(told)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(format!("/imports/drafts/{id}")))
}

async fn content(visit: &Visit, chosen: Chosen, errors: Errors) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let drafts = draft::open(&mut ctx).await.map_err(told)?;
    ctx.rollback().await?;
    let kinds = visit.shared.kinds();
    let op = visit.operation();
    let body = views::new::page(l, &View { kinds: &kinds, drafts: &drafts, op, chosen, errors });
    Ok(Content { title: m::new_title(l), current: "/imports", day: None, lasting: false, body })
}

/// An empty workbook of a kind.
pub(super) async fn template(
    visit: Visit,
    Extension(desk): Extension<Desk>,
    Path(kind): Path<String>,
) -> Response {
    let kinds = visit.shared.kinds();
    let name = kind.strip_suffix(".xlsx").unwrap_or(&kind);
    let Some(kind) = kinds.iter().find(|k| k.name() == name) else {
        return visit.answer(Err(Refusal::told(Failing::NotFound, both(m::new_no_kind))));
    };
    let choices = (desk.choices)(kind.as_ref(), visit.l);
    let fields = match here(&visit, kind.as_ref()).await {
        Ok(fields) => fields,
        Err(refusal) => return visit.answer(Err(refusal)),
    };
    match intake::template::workbook(
        &fields,
        visit.l,
        &Vec::new(),
        &choices,
        visit.shared.host.clock.micros(),
    ) {
        Ok(book) => {
            let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            download(sheet, &format!("{}-template.xlsx", kind.name()), book)
        }
        Err(e) => visit.answer(Err(Refusal::Failed(Failing::Internal, e.to_string()))),
    }
}

/// The fields of a kind, with those of this installation.
pub(super) async fn here(visit: &Visit, kind: &dyn intake::Kind) -> Result<Vec<intake::Field>, Refusal> {
    let mut ctx = visit.read().await?;
    let fields = kind.fields_here(&mut ctx).await.map_err(told)?;
    ctx.rollback().await?;
    Ok(fields)
}

/// A file to be kept by whoever asked, under a name that is first said in letters that every program understands.
pub(super) fn download(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' }).collect();
    let said = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", ui::here::segment(name));
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(value) = HeaderValue::from_str(&said) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
