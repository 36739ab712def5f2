//! Forms on the card of a worker: what is known of them, who takes over a duty, another unit, a unit that is no more.

use access::Action;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::post;
use system::{Form, Refusal, Routes, Visit};

use super::refused;
use super::vacant::VACANT;
use super::workers::{Fields, day, href, person, text};
use crate::actions::worker::{self, Said};
use crate::actions::{RegisterError, moves, overview};
use crate::model::PersonId;
use crate::model::workers::Gender;

/// Duties that a form can end at a time.
const MOST: usize = 20;

/// The forms.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route("/workers/{person}/change", Action::KeepWorkers, post(change))
        .route("/workers/{person}/hand-over", Action::KeepWorkers, post(hand_over))
        .route("/workers/{person}/move", Action::KeepWorkers, post(move_to))
        .route("/workers/{person}/mend", Action::KeepWorkers, post(mend))
}

/// Opens the act of a form about a worker whom the actor keeps.
async fn opened(visit: &Visit, written: &str, fields: &Fields) -> Result<(access::Ctx, PersonId), Refusal> {
    let op = visit.taken(text(fields, ui::form::OP))?;
    let mut ctx = visit.write(op).await?;
    ctx.authorise(Action::KeepWorkers)?;
    let person = person(written)?;
    worker::kept(&mut ctx, person).await.map_err(refused)?;
    Ok((ctx, person))
}

async fn change(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let (mut ctx, person) = opened(&visit, &written, &fields).await?;
        let some = |name: &str| Some(text(&fields, name).to_owned()).filter(|t| !t.is_empty());
        let birth_year = match some("birth_year") {
            None => None,
            Some(typed) => Some(worker::birth_year(&typed, ctx.today()).map_err(refused)?),
        };
        let said = Said {
            name_hi: some("name_hi"),
            name_en: some("name_en"),
            gender: some("gender").and_then(|g| Gender::parse(&g)),
            birth_year,
            mobile: some("mobile"),
        };
        worker::change(&mut ctx, person, &said, text(&fields, "why")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(person)))
    };
    let made = made.await;
    visit.answer(made)
}

async fn hand_over(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let (mut ctx, person) = opened(&visit, &written, &fields).await?;
        let unit = overview::by_code(&mut ctx, text(&fields, "unit")).await.map_err(refused)?;
        let from = day(&fields, &ctx)?;
        let next = match text(&fields, "next") {
            "" => None,
            id => Some(super::workers::person(id)?),
        };
        let duty = (unit, text(&fields, "duty"));
        let why = text(&fields, "why");
        moves::hand_over(&mut ctx, person, duty, from, why, next).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(next.unwrap_or(person))))
    };
    let made = made.await;
    visit.answer(made)
}

async fn move_to(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let (mut ctx, person) = opened(&visit, &written, &fields).await?;
        let unit = overview::by_code(&mut ctx, text(&fields, "unit")).await.map_err(refused)?;
        let from = day(&fields, &ctx)?;
        let mut ends = Vec::new();
        for i in 0..MOST {
            let Some((code, duty)) = text(&fields, &format!("end.{i}")).rsplit_once(' ') else { continue };
            ends.push((overview::by_code(&mut ctx, code).await.map_err(refused)?, duty.to_owned()));
        }
        let duty = (unit, text(&fields, "duty"));
        let why = text(&fields, "why");
        moves::move_to(&mut ctx, person, duty, from, &ends, why).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(person)))
    };
    let made = made.await;
    visit.answer(made)
}

/// A worker whose only unit is no more has no card until this is done, so the list is where one comes back to.
async fn mend(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let person = person(&written)?;
        let gone = text(&fields, "gone").parse().map_err(|_| refused(RegisterError::NoWorker(person)))?;
        let to = match text(&fields, "unit") {
            "" => None,
            code => Some(overview::by_code(&mut ctx, code).await.map_err(refused)?),
        };
        let duty = (gone, text(&fields, "duty"));
        moves::mend(&mut ctx, person, duty, to, text(&fields, "why")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(VACANT.to_owned()))
    };
    let made = made.await;
    visit.answer(made)
}
