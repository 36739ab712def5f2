//! `/workers/fields`: what the organisation asks of its workers beside what everybody has; and filling it in on the card of one.

use access::Action;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use base::Kind;
use system::{Content, Form, Refusal, Routes, Visit};
use words::Text;

use super::refused;
use super::workers::{self, Fields, content, href, text};
use crate::actions::{RegisterError, fields as actions, worker};
use crate::messages as m;
use crate::model::fields::{ExtraField, FieldKind};
use crate::store;
use crate::views::fields as views;

/// The page.
pub(crate) const FIELDS: &str = "/workers/fields";
/// Where a new one is sent to.
pub(crate) const NEW: &str = "/workers/fields/new";

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(FIELDS, Action::CountWorkers, get(show))
        .route(NEW, Action::ChangeRules, post(add))
        .route("/workers/fields/end", Action::ChangeRules, post(end))
        .route("/workers/fields/forget", Action::ChangeRules, post(forget))
        .route("/workers/{person}/fields", Action::KeepWorkers, post(fill_in))
}

async fn show(visit: Visit) -> Response {
    let made = page(&visit, &|_| String::new(), None).await;
    visit.answer(made)
}

async fn page(
    visit: &Visit,
    values: &(dyn Fn(&str) -> String + Sync),
    wrong: Option<&str>,
) -> Result<Content, Refusal> {
    let mut ctx = visit.read().await?;
    let listed = actions::list(&mut ctx).await.map_err(refused)?;
    let designations = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    let may = ctx.authorise(Action::ChangeRules).is_ok();
    ctx.rollback().await?;
    let op = || visit.operation();
    let op: Option<&(dyn Fn() -> String + Sync)> = may.then_some(&op);
    let shown = views::Page { listed: &listed, designations: &designations, op, wrong, values };
    Ok(content(m::field_title(visit.l), views::page(visit.l, &shown)))
}

async fn add(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = match added(&visit, &fields).await {
        Err(Refusal::Told(Kind::Invalid | Kind::Conflict, told, _)) => {
            let values = |name: &str| text(&fields, name).to_owned();
            page(&visit, &values, Some(told.get(visit.l))).await
        }
        other => other,
    };
    visit.answer(made)
}

async fn added(visit: &Visit, fields: &Fields) -> Result<Content, Refusal> {
    let op = visit.taken(text(fields, ui::form::OP))?;
    let kind = FieldKind::from_name(text(fields, "kind"));
    let ticked = fields.iter().filter(|(_, value)| *value == "yes");
    let mut designations: Vec<String> =
        ticked.filter_map(|(name, _)| Some(name.strip_prefix("for.")?.to_owned())).collect();
    designations.sort();
    let new = ExtraField {
        code: text(fields, "code").to_owned(),
        title: Text::new(text(fields, "hi"), text(fields, "en")),
        kind: kind.ok_or_else(|| refused(RegisterError::NoChoice))?,
        choices: text(fields, "choices").lines().filter_map(actions::choice).collect(),
        purpose: Text::new(text(fields, "why_hi"), text(fields, "why_en")),
        designations,
        ended: None,
    };
    let mut ctx = visit.write(op).await?;
    ctx.authorise(Action::ChangeRules)?;
    actions::add(&mut ctx, &new).await.map_err(refused)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(format!("{FIELDS}#f-{}", new.code)))
}

async fn end(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::ChangeRules)?;
        actions::end(&mut ctx, text(&fields, "code"), text(&fields, "reason")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(FIELDS.to_owned()))
    };
    let made = made.await;
    visit.answer(made)
}

async fn forget(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::ChangeRules)?;
        let (code, reason) = (text(&fields, "code"), text(&fields, "reason"));
        actions::forget(&mut ctx, code, reason, false).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(FIELDS.to_owned()))
    };
    let made = made.await;
    visit.answer(made)
}

async fn fill_in(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let person = workers::person(&written)?;
        worker::kept(&mut ctx, person).await.map_err(refused)?;
        let said = fields
            .iter()
            .filter_map(|(name, value)| Some((name.strip_prefix("f.")?.to_owned(), value.trim().to_owned())));
        let mut said: Vec<(String, String)> = said.collect();
        said.sort();
        actions::fill_in(&mut ctx, person, &said, text(&fields, "why")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(person)))
    };
    let made = made.await;
    visit.answer(made)
}
