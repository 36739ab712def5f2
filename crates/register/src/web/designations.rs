//! `/workers/designations`: what the organisation calls duties; for whoever may change it, the forms.

use access::Action;
use axum::response::Response;
use axum::routing::{get, post};
use base::Kind;
use system::{Content, Form, Refusal, Routes, Visit};

use super::refused;
use super::workers::{Fields, content, text};
use crate::actions::RegisterError;
use crate::actions::designations::{self, Change};
use crate::messages as m;
use crate::model::workers::Designation;
use crate::views::designations as views;
use areas::model::AreaKind;
use words::Text;

/// The page.
pub(crate) const DESIGNATIONS: &str = "/workers/designations";

/// Where a new one is sent to.
pub(crate) const NEW: &str = "/workers/designations/new";

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(DESIGNATIONS, Action::CountWorkers, get(show))
        .route(NEW, Action::ChangeRules, post(add))
        .route("/workers/designations/change", Action::ChangeRules, post(change))
        .route("/workers/designations/end", Action::ChangeRules, post(end))
        .route("/workers/designations/voter-ids", Action::ChangeRules, post(forget))
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
    let listed = designations::list(&mut ctx).await.map_err(refused)?;
    let may = ctx.authorise(Action::ChangeRules).is_ok();
    ctx.rollback().await?;
    let op = || visit.operation();
    let op: Option<&(dyn Fn() -> String + Sync)> = may.then_some(&op);
    let body = views::page(visit.l, &views::Page { listed: &listed, op, wrong, values });
    Ok(content(m::designation_title(visit.l), body))
}

/// What came of a form: the page again, with what was entered and what is wrong with it.
async fn answered(visit: &Visit, made: Result<Content, Refusal>, fields: Option<&Fields>) -> Response {
    let made = match made {
        Err(Refusal::Told(Kind::Invalid | Kind::Conflict, told, _)) => {
            let values = |name: &str| fields.map_or("", |f| text(f, name)).to_owned();
            page(visit, &values, Some(told.get(visit.l))).await
        }
        other => other,
    };
    visit.answer(made)
}

fn level(fields: &Fields) -> Result<Option<AreaKind>, Refusal> {
    match text(fields, "level") {
        "" => Ok(None),
        k => AreaKind::parse(k).map(Some).ok_or_else(|| refused(RegisterError::NoChoice)),
    }
}

fn number<N: std::str::FromStr>(written: &str) -> Result<Option<N>, Refusal> {
    let plain = words::fold::header(written);
    match plain.as_str() {
        "" => Ok(None),
        n => n.parse().map(Some).map_err(|_| refused(RegisterError::NoChoice)),
    }
}

async fn add(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let new = Designation {
            code: text(&fields, "code").to_owned(),
            title: Text::new(text(&fields, "hi"), text(&fields, "en")),
            spoken: designations::spoken(text(&fields, "spoken")),
            level: level(&fields)?,
            posts: number(text(&fields, "posts"))?,
            is_core: text(&fields, "core") == "yes",
            needs_voter_id: text(&fields, "voter") == "yes",
            place: number(text(&fields, "place"))?.unwrap_or(designations::LAST),
            ended: None,
        };
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::ChangeRules)?;
        designations::add(&mut ctx, &new, text(&fields, "reason")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(format!("{DESIGNATIONS}#d-{}", new.code)))
    };
    let made = made.await;
    answered(&visit, made, Some(&fields)).await
}

async fn change(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let code = text(&fields, "code");
        let asked = if text(&fields, "again") == "yes" {
            Change { again: true, ..Change::default() }
        } else {
            Change {
                title_hi: Some(text(&fields, "hi").to_owned()),
                title_en: Some(text(&fields, "en").to_owned()),
                spoken: Some(designations::spoken(text(&fields, "spoken"))),
                level: Some(level(&fields)?),
                posts: Some(number(text(&fields, "posts"))?),
                is_core: Some(text(&fields, "core") == "yes"),
                needs_voter_id: Some(text(&fields, "voter") == "yes"),
                place: number(text(&fields, "place"))?,
                again: false,
            }
        };
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::ChangeRules)?;
        designations::change(&mut ctx, code, &asked, text(&fields, "reason")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(format!("{DESIGNATIONS}#d-{code}")))
    };
    let made = made.await;
    answered(&visit, made, None).await
}

async fn end(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::ChangeRules)?;
        designations::end(&mut ctx, text(&fields, "code"), text(&fields, "reason")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(DESIGNATIONS.to_owned()))
    };
    let made = made.await;
    answered(&visit, made, None).await
}

async fn forget(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::ChangeRules)?;
        designations::forget_voter_ids(&mut ctx, text(&fields, "reason"), false).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(DESIGNATIONS.to_owned()))
    };
    let made = made.await;
    answered(&visit, made, None).await
}
