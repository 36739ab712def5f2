//! `/tasks`: work that is given in an area, how many have said what, and giving it.

use access::Action;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use base::Kind;
use system::{Content, Form, Refusal, Routes, Visit};
use words::dates;
use words::message::both;

use super::refused;
use super::workers::{Fields, asked, content, href, text};
use crate::actions::work::{self, Given};
use crate::actions::{RegisterError, overview};
use crate::model::{PersonId, WorkId};
use crate::{messages as m, store, views};

/// The work of the highest area that somebody sees.
pub(crate) const WORK: &str = "/tasks";
/// Where work is given.
pub(crate) const NEW: &str = "/tasks/new";

/// The page of one work.
pub(crate) fn of_work(id: WorkId) -> String {
    format!("{WORK}/{id}")
}

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(WORK, Action::CountWorkers, get(list))
        .route(NEW, Action::KeepWorkers, get(ask).post(give))
        .route("/tasks/{id}", Action::CountWorkers, get(one))
        .route("/tasks/{id}/withdraw", Action::KeepWorkers, post(withdraw))
        .route("/workers/{person}/work", Action::KeepWorkers, post(give_one))
}

async fn list(visit: Visit) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        let under = asked(&visit, &mut ctx).await?;
        let (area, all) = work::list(&mut ctx, Some(under)).await.map_err(refused)?;
        let designations =
            store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
        ctx.rollback().await?;
        let may = visit.actor.may(Action::KeepWorkers);
        Ok(content(m::work_title(visit.l), views::work::list(visit.l, &area, &all, &designations, may)))
    };
    let made = made.await;
    visit.answer(made)
}

fn id(written: &str) -> Result<WorkId, Refusal> {
    written.parse().map_err(|_| Refusal::told(Kind::NotFound, both(m::work_none)))
}

/// What is outside is answered like what does not exist, whatever it is.
fn hidden(e: RegisterError) -> Refusal {
    match e {
        RegisterError::NoUnit => refused(RegisterError::NoWork),
        e => refused(e),
    }
}

async fn one(visit: Visit, Path(written): Path<String>) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        ctx.authorise(Action::CountWorkers)?;
        let under = match visit.here.value("under").filter(|u| !u.is_empty()) {
            Some(code) => Some(overview::by_code(&mut ctx, &code).await.map_err(hidden)?),
            None => None,
        };
        let shown = work::one(&mut ctx, id(&written)?, under).await.map_err(hidden)?;
        let all = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
        ctx.rollback().await?;
        let op = shown.may_withdraw.then(|| visit.operation());
        Ok(content(m::work_title(visit.l), views::work::one(visit.l, &shown, &all, op.as_deref())))
    };
    let made = made.await;
    visit.answer(made)
}

async fn ask(visit: Visit) -> Response {
    let under = visit.here.value("under").unwrap_or_default();
    let values = |name: &str| if name == "unit" { under.clone() } else { String::new() };
    let made = asking(&visit, &values, None).await;
    visit.answer(made)
}

async fn asking(
    visit: &Visit,
    values: &(dyn Fn(&str) -> String + Sync),
    wrong: Option<&str>,
) -> Result<Content, Refusal> {
    let mut ctx = visit.read().await?;
    ctx.authorise(Action::KeepWorkers)?;
    let all = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    ctx.rollback().await?;
    let body = views::work::new(visit.l, &visit.operation(), &all, &|name| values(name), wrong);
    Ok(content(m::work_new(visit.l), body))
}

async fn give(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = match given(&visit, &fields).await {
        Err(Refusal::Told(Kind::Invalid | Kind::NotFound | Kind::Conflict, told, _)) => {
            let values = |name: &str| text(&fields, name).to_owned();
            asking(&visit, &values, Some(told.get(visit.l))).await
        }
        other => other,
    };
    visit.answer(made)
}

/// The day by which something is to be done.
fn due(fields: &Fields) -> Result<base::Day, Refusal> {
    let read = dates::parse(text(fields, "due")).map_err(|e| Refusal::told(Kind::Invalid, e.text()))?;
    read.ok_or_else(|| refused(RegisterError::NoText))
}

fn some(fields: &Fields, name: &str) -> Option<String> {
    Some(text(fields, name).to_owned()).filter(|t| !t.is_empty())
}

async fn given(visit: &Visit, fields: &Fields) -> Result<Content, Refusal> {
    let op = visit.taken(text(fields, ui::form::OP))?;
    let mut ctx = visit.write(op).await?;
    ctx.authorise(Action::KeepWorkers)?;
    let area = overview::by_code(&mut ctx, text(fields, "unit")).await.map_err(refused)?;
    let given = Given {
        what: text(fields, "what").to_owned(),
        kind: some(fields, "kind"),
        due: due(fields)?,
        area,
        designation: some(fields, "whom"),
        person: None,
    };
    let id = work::give(&mut ctx, &given).await.map_err(refused)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(of_work(id)))
}

/// Work for one worker, given on their card.
async fn give_one(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let person: PersonId = super::workers::person(&written)?;
        let area = work::unit_of(&mut ctx, person).await.map_err(refused)?;
        let what = text(&fields, "what").to_owned();
        let given =
            Given { what, kind: None, due: due(&fields)?, area, designation: None, person: Some(person) };
        work::give(&mut ctx, &given).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(person)))
    };
    let made = made.await;
    visit.answer(made)
}

async fn withdraw(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let id = id(&written)?;
        work::withdraw(&mut ctx, id, text(&fields, "reason")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(of_work(id)))
    };
    let made = made.await;
    visit.answer(made)
}
