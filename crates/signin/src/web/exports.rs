//! `/exports`: which files with personal data were asked for, by whom, for what; and a second person's yes or no.

use access::exports::{self, Asking, Export, ExportId, State};
use access::{AccessError, Action, users};
use axum::extract::Path;
use axum::response::Response;
use base::Kind;
use base::uuid::Uuid;
use system::{EXPORT, Form, Refusal};
use ui::Here;

use super::door::{Done, Door, Fields, Posted, Stop, nothing};
use crate::messages as m;
use crate::sentences as say;
use crate::views;
use crate::views::exports::Line;
use crate::views::{Entry, Sheet};

/// The address of the page.
const HERE: &str = "/exports";

/// The page.
pub(super) async fn show(door: Door) -> Response {
    page(&door).await.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let all = exports::list(&mut ctx).await?;
    let names =
        say::names_of(&mut ctx, all.iter().filter_map(|e| e.area)).await.map_err(AccessError::from)?;
    let (now, me) = (ctx.now, door.actor().user().map(|u| u.id));
    let mut lines = Vec::with_capacity(all.len());
    for export in all {
        let who = users::one(&mut ctx.tx, export.person).await.map_err(AccessError::from)?;
        let second = match export.decided.as_ref().and_then(|(_, by, _)| by.parse().ok()) {
            Some(id) => users::one(&mut ctx.tx, id).await.map_err(AccessError::from)?,
            None => None,
        };
        let state = export.state(now);
        let own = me.is_some_and(|me| me == export.person);
        let decides = state == State::Waiting && !own;
        let file = (own && state == State::Ready).then(|| take(&export));
        lines.push(Line {
            export,
            state,
            decides,
            file,
            who: who.map(|w| w.name),
            second: second.map(|s| s.name),
        });
    }
    ctx.rollback().await?;
    let body = views::exports::exports(l, &lines, &names, &door.visit.operation());
    Ok(door.page(m::exports_title(l), HERE, body))
}

/// The form that asks for a file.
pub(super) async fn new(door: Door) -> Response {
    let made = asking(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

/// What the address says of the file: where it is, how many rows it has, of which area.
fn file(here: &Here) -> Result<(String, i64, Option<Uuid>), Refusal> {
    let file = here.value("file").filter(|f| f.starts_with('/') && !f.starts_with("//") && !f.contains('\\'));
    let rows = here.value("rows").and_then(|n| n.parse().ok()).filter(|n| *n >= 0);
    let area = here.value("area").map(|a| a.parse::<Uuid>().map_err(|_| nothing())).transpose()?;
    Ok((file.ok_or_else(nothing)?, rows.ok_or_else(nothing)?, area))
}

async fn asking(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let (file, rows, _) = file(&door.visit.here)?;
    let ctx = door.visit.read().await?;
    ctx.authorise(Action::Export)?;
    let alone = door.visit.shared.host.safeguards.rows_alone;
    ctx.rollback().await?;
    let (action, op) = (door.visit.here.without("lang").href(), door.visit.operation());
    let sheet = Sheet { action: &action, op: &op, entry };
    let body = views::exports::new(l, &sheet, &file, rows, rows > alone);
    let title = m::export_new_title(l);
    Ok(match entry.wrong.is_empty() {
        true => door.page(title, HERE, body),
        false => door.again(title, HERE, body),
    })
}

/// Asks for a file: a small one is there at once, a large one waits for a second person.
pub(super) async fn ask(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(posted) => posted,
        Err(r) => return door.refuse(r),
    };
    match asked(&door, &posted).await {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => asking(&door, &posted.all(wrong)).await.unwrap_or_else(|r| door.refuse(r)),
    }
}

async fn asked(door: &Door, p: &Posted) -> Result<Done, Stop> {
    let (what, rows, area) = file(&door.visit.here)?;
    let mut ctx = door.visit.write(p.op).await?;
    let asking = Asking { what: &what, area, rows, purpose: p.text("purpose") };
    let export = exports::ask(&mut ctx, &asking).await.map_err(|e| match e {
        AccessError::Told(Kind::Invalid, text) => Stop::at("purpose", text),
        e => e.into(),
    })?;
    ctx.commit().await?;
    Ok(Done::to(match export.state(export.asked_at) {
        State::Ready => take(&export),
        _ => HERE.to_owned(),
    }))
}

/// The address at which a file is taken that was asked for.
fn take(export: &Export) -> String {
    Here::new(&export.what).with(EXPORT, &export.id.to_string()).href()
}

/// A second person says yes.
pub(super) async fn approve(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(door, &id, fields, true).await
}

/// A second person says no.
pub(super) async fn refuse(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(door, &id, fields, false).await
}

async fn sent(door: Door, id: &str, fields: Fields, yes: bool) -> Response {
    let door = door.at(HERE);
    decided(&door, id, fields, yes).await.map_or_else(|r| door.refuse(r), Done::answer)
}

async fn decided(door: &Door, id: &str, fields: Fields, yes: bool) -> Result<Done, Refusal> {
    let p = door.posted(fields)?;
    let id: ExportId = id.parse().map_err(|_| nothing())?;
    let mut ctx = door.visit.write(p.op).await?;
    match exports::decide(&mut ctx, id, yes).await {
        Ok(_) => ctx.commit().await?,
        Err(AccessError::NotFound) => return Err(nothing()),
        Err(e) => return Err(e.into()),
    }
    Ok(Done::to(HERE))
}
