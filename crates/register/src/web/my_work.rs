//! `/my/work`: what a worker is asked to do, says of it, and the tours they write down. Each form is an operation of its own: sent twice, it is one.

use access::Action;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use base::{Day, Kind, OpId};
use system::{Content, Form, Refusal, Routes, Visit};
use words::dates;

use super::refused;
use super::workers::{Fields, href, person, text};
use crate::actions::RegisterError;
use crate::actions::own_work::{self, Later, Said, Written};
use crate::model::PersonId;
use crate::model::work::{Answer, Purpose};
use crate::{messages as m, store, views};

/// One's own work.
pub(crate) const MY_WORK: &str = "/my/work";

/// The pages; those below `/workers` are of presidents who write for a worker.
pub(crate) fn routes() -> Routes {
    use Action::{KeepWorkers, SeeOwnData};
    Routes::new()
        .route(MY_WORK, SeeOwnData, get(show))
        .route("/my/work/answer", SeeOwnData, post(answer))
        .route("/my/work/tour", SeeOwnData, post(tour))
        .route("/my/work/later", SeeOwnData, post(later))
        .route("/my/work/confirm", SeeOwnData, post(confirm))
        .route("/workers/{person}/answer", KeepWorkers, post(answer_for))
        .route("/workers/{person}/tour", KeepWorkers, post(tour_for))
}

async fn show(visit: Visit) -> Response {
    let received = visit.here.value("received").and_then(|n| n.parse().ok());
    let made = page(&visit, received, None, &|_| String::new()).await;
    visit.answer(made)
}

async fn page(
    visit: &Visit,
    received: Option<i64>,
    wrong: Option<&str>,
    entered: views::my_work::Entered<'_>,
) -> Result<Content, Refusal> {
    let mut ctx = visit.read().await?;
    let mine = own_work::mine(&mut ctx).await.map_err(refused)?;
    let designations = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    let today = ctx.today();
    ctx.rollback().await?;
    let op = || visit.operation();
    let shown = views::my_work::Mine {
        page: &mine,
        designations: &designations,
        today,
        op: &op,
        received,
        wrong,
        entered,
    };
    let body = views::my_work::mine(visit.l, &shown);
    Ok(Content { title: m::work_mine(visit.l), current: MY_WORK, day: None, body, lasting: false })
}

/// What came of a form: the page with its receipt, or with what is wrong and what was entered.
async fn said(visit: Visit, fields: &Fields, done: Result<i64, Refusal>) -> Response {
    match done {
        Ok(receipt) => visit.answer(Err(Refusal::Elsewhere(format!("{MY_WORK}?received={receipt}")))),
        Err(Refusal::Told(Kind::Invalid, told, _)) => {
            let visit = visit.at(MY_WORK);
            let entered = |name: &str| text(fields, name).to_owned();
            let made = page(&visit, None, Some(told.get(visit.l)), &entered).await;
            let mut response = visit.answer(made);
            if response.status() == StatusCode::OK {
                *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            }
            response
        }
        Err(refusal) => visit.answer(Err(refusal)),
    }
}

fn taken(visit: &Visit, fields: &Fields) -> Result<OpId, Refusal> {
    visit.taken(text(fields, ui::form::OP))
}

fn nothing<E>(_: E) -> Refusal {
    refused(RegisterError::NoWork)
}

fn day(fields: &Fields, name: &str) -> Result<Option<Day>, Refusal> {
    dates::parse(text(fields, name)).map_err(|e| Refusal::told(Kind::Invalid, e.text()))
}

async fn answered(visit: &Visit, fields: &Fields, on_behalf: Option<PersonId>) -> Result<i64, Refusal> {
    let op = taken(visit, fields)?;
    let answer = Answer::from_name(text(fields, "answer"));
    let said = Said {
        on_behalf,
        work: text(fields, "work").parse().map_err(nothing)?,
        answer: answer.ok_or_else(|| refused(RegisterError::NoChoice))?,
        note: text(fields, "note").to_owned(),
    };
    let mut ctx = visit.write(op).await?;
    let receipt = own_work::answer(&mut ctx, &said).await.map_err(refused)?;
    ctx.commit().await?;
    Ok(receipt)
}

async fn toured(visit: &Visit, fields: &Fields, on_behalf: Option<PersonId>) -> Result<i64, Refusal> {
    let op = taken(visit, fields)?;
    let mut units = Vec::new();
    for name in ["where", "where2", "where3"] {
        if !text(fields, name).is_empty() {
            units.push(text(fields, name).parse().map_err(|_| refused(RegisterError::NoPlace))?);
        }
    }
    let from = day(fields, "from")?.unwrap_or(visit.today());
    let written = Written {
        on_behalf,
        units,
        from,
        last: day(fields, "last")?.unwrap_or(from),
        purpose: Purpose::from_name(text(fields, "purpose")).unwrap_or(Purpose::Other),
        words: text(fields, "words").to_owned(),
    };
    let mut ctx = visit.write(op).await?;
    let receipt = own_work::tour(&mut ctx, &written).await.map_err(refused)?;
    ctx.commit().await?;
    Ok(receipt)
}

async fn answer(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let done = answered(&visit, &fields, None).await;
    said(visit, &fields, done).await
}

async fn tour(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let done = toured(&visit, &fields, None).await;
    said(visit, &fields, done).await
}

async fn later(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let done = added(&visit, &fields).await;
    said(visit, &fields, done).await
}

async fn added(visit: &Visit, fields: &Fields) -> Result<i64, Refusal> {
    let op = taken(visit, fields)?;
    let tour = text(fields, "tour").parse().map_err(nothing)?;
    let words = text(fields, "words").to_owned();
    let later = match text(fields, "said") {
        "held" => Later::Held(words),
        "not_held" => Later::NotHeld(words),
        "days" => {
            let from = day(fields, "from")?.unwrap_or(visit.today());
            Later::Days(from, day(fields, "last")?.unwrap_or(from))
        }
        "right" => Later::Right,
        _ => return Err(refused(RegisterError::NoChoice)),
    };
    let mut ctx = visit.write(op).await?;
    let receipt = own_work::later(&mut ctx, tour, &later).await.map_err(refused)?;
    ctx.commit().await?;
    Ok(receipt)
}

async fn confirm(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let done = async {
        let op = taken(&visit, &fields)?;
        let work = text(&fields, "work").parse().map_err(nothing)?;
        let mut ctx = visit.write(op).await?;
        let receipt = own_work::confirm(&mut ctx, work).await.map_err(refused)?;
        ctx.commit().await?;
        Ok(receipt)
    };
    let done = done.await;
    said(visit, &fields, done).await
}

async fn answer_for(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let id = person(&written)?;
        kept(&visit, id).await?;
        answered(&visit, &fields, Some(id)).await?;
        Err(Refusal::Elsewhere(href(id)))
    };
    let made = made.await;
    visit.answer(made)
}

async fn tour_for(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let id = person(&written)?;
        kept(&visit, id).await?;
        toured(&visit, &fields, Some(id)).await?;
        Err(Refusal::Elsewhere(href(id)))
    };
    let made = made.await;
    visit.answer(made)
}

/// Whoever is outside is not there, whatever else the form lacks.
async fn kept(visit: &Visit, id: PersonId) -> Result<(), Refusal> {
    let mut ctx = visit.read().await?;
    crate::actions::worker::kept(&mut ctx, id).await.map_err(refused)?;
    Ok(ctx.rollback().await?)
}
