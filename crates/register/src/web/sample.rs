//! `/workers/samples`: samples of an area's people, drawn by lot; the call sheet of one, and what came of it. Each form is an operation of its own: sent twice, it
//! is one.

use access::{Action, Actor};
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use base::Kind;
use system::{Content, Files as _, Form, Grid, Refusal, Routes, Visit};
use ui::here::segment;

use super::refused;
use super::workers::{Fields, asked, content, person, text};
use crate::actions::{RegisterError, sample};
use crate::messages as m;
use crate::model::sample::{Answer, SampleId};
use crate::model::{ContactKind, Names, PersonId};
use crate::{store, views};

/// The samples of the highest area that somebody sees.
pub(crate) const SAMPLES: &str = "/workers/samples";

/// The samples of an area.
pub(crate) fn of_area(code: &str) -> String {
    format!("{SAMPLES}?under={}", segment(code))
}

/// The page of a sample.
pub(crate) fn href(id: SampleId) -> String {
    format!("{SAMPLES}/{id}")
}

/// The files of a sample, without their ending.
pub(crate) fn files_of(id: SampleId) -> String {
    format!("{SAMPLES}/{id}/result")
}

/// The page of its call sheet on which somebody stands.
fn at(id: SampleId, number: i64) -> String {
    let from = (number - 1) / sample::A_PAGE * sample::A_PAGE + 1;
    format!("{}?from={from}#n-{number}", href(id))
}

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(SAMPLES, Action::CountWorkers, get(list))
        .route("/workers/samples/new", Action::KeepWorkers, post(draw))
        .route("/workers/samples/{id}", Action::CountWorkers, get(one))
        .files("/workers/samples/{id}/result", Action::CountWorkers, get(file))
        .route("/workers/samples/{id}/answer", Action::KeepWorkers, post(answer))
        .route("/workers/samples/{id}/number", Action::SeeMobile, post(number))
}

async fn list(visit: Visit) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        let area = asked(&visit, &mut ctx).await?;
        let (area, all) = sample::list(&mut ctx, area).await.map_err(refused)?;
        let keeps = ctx.authorise(Action::KeepWorkers).is_ok_and(|s| s.covers(&area.place.path));
        ctx.rollback().await?;
        let op = keeps.then(|| visit.operation());
        let of = (area.identity.code.as_str(), area.name(visit.l));
        Ok(content(m::sample_title(visit.l), views::sample::list(visit.l, of, &all, op.as_deref())))
    };
    let made = made.await;
    visit.answer(made)
}

async fn draw(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let area = asked(&visit, &mut ctx).await?;
        // Whether the margin is one of those offered is looked at after whether the area is there.
        let margin = text(&fields, "margin").parse().unwrap_or_default();
        let rng = visit.shared.host.rng.clone();
        let id = sample::draw(&mut ctx, &*rng, area, margin).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(id)))
    };
    let made = made.await;
    visit.answer(made)
}

fn id(written: &str) -> Result<SampleId, Refusal> {
    written.parse().map_err(|_| refused(RegisterError::NoSample))
}

async fn one(visit: Visit, Path(written): Path<String>) -> Response {
    let made = page(&visit, &written, None).await;
    visit.answer(made)
}

async fn page(visit: &Visit, written: &str, wrong: Option<&str>) -> Result<Content, Refusal> {
    let id = id(written)?;
    let from = visit.here.value("from").and_then(|n| n.parse().ok()).filter(|n| *n > 0).unwrap_or(1);
    let mut ctx = visit.read().await?;
    let (area, standing) = sample::result(&mut ctx, id).await.map_err(refused)?;
    let keeps = ctx.authorise(Action::KeepWorkers).is_ok_and(|s| s.covers(&area.place.path));
    let rows = match keeps {
        true => Some(sample::sheet(&mut ctx, id, from).await.map_err(refused)?),
        false => None,
    };
    let all = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    ctx.rollback().await?;
    let op = || visit.operation();
    let shown = views::sample::Page {
        area: (&area.identity.code, area.name(visit.l)),
        standing: &standing,
        rows: rows.as_deref(),
        from,
        designations: &all,
        may_see: visit.actor.may(Action::SeeMobile),
        op: &op,
        wrong,
    };
    Ok(content(m::sample_title(visit.l), views::sample::one(visit.l, &visit.here, &shown)))
}

async fn file(visit: Visit, Path(written): Path<String>) -> Response {
    let made = async {
        let id = id(&written)?;
        let mut ctx = visit.read().await?;
        let (area, standing) = sample::result(&mut ctx, id).await.map_err(refused)?;
        ctx.rollback().await?;
        let (l, s) = (visit.l, &standing.sample);
        let mut rows: Vec<(String, i64)> =
            standing.answers.iter().map(|(a, n)| (views::sample::answer(*a, l), *n)).collect();
        rows.push((m::sample_answer_open(l), standing.told().open()));
        let about = views::sample::about(l, area.name(l), &standing);
        let name = format!("sample-{}-{}", area.identity.code, s.day);
        Ok(Grid::of(name, m::sample_title(l), &rows)
            .column(m::sample_col_answer(l), |(a, _)| a.as_str())
            .column(m::sample_col_people(l), |(_, n)| *n)
            .about(about))
    };
    let made = made.await;
    visit.download(made).await
}

async fn answer(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let id = id(&written)?;
        sample::kept(&mut ctx, id).await.map_err(refused)?;
        let said = Answer::from_name(text(&fields, "answer"));
        let said = said.ok_or_else(|| refused(RegisterError::NoChoice))?;
        let person = person(text(&fields, "person"))?;
        let number = sample::answer(&mut ctx, id, person, said).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(at(id, number)))
    };
    let made = made.await;
    visit.answer(made)
}

async fn number(visit: Visit, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    // Whoever must prove first who they are comes back to the sheet, not to a number.
    let back = match id(&written) {
        Ok(id) => href(id),
        Err(refusal) => return visit.answer(Err(refusal)),
    };
    let made = revealed(&visit, &written, &back, &fields).await;
    visit.at(&back).answer(made)
}

async fn revealed(visit: &Visit, written: &str, back: &str, fields: &Fields) -> Result<Content, Refusal> {
    visit.taken(text(fields, ui::form::OP))?;
    let id = id(written)?;
    let mut ctx = visit.read().await?;
    ctx.authorise(Action::SeeMobile)?;
    sample::kept(&mut ctx, id).await.map_err(refused)?;
    let person: PersonId = person(text(fields, "person"))?;
    let (entry, number) = match sample::number(&visit.shared.host, &visit.shared, ctx, id, person).await {
        Ok(found) => found,
        Err(e) if e.kind() == Kind::Conflict => {
            return page(visit, written, Some(e.text().get(visit.l))).await;
        }
        Err(e) => return Err(refused(e)),
    };
    let called = Names { name_hi: entry.name_hi, name_en: entry.name_en, gender: None };
    let told = matches!(visit.actor, Actor::User(_));
    let body = views::revealed(visit.l, &called, ContactKind::Mobile, &number, back, told);
    Ok(content(m::number_title(visit.l), body))
}
