//! `/workers`: how many there are and which posts are empty, area by area; one worker; somebody new. Names are typed into the body of a request, never
//! into an address.

use std::collections::HashMap;

use access::{Action, Ctx};
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use base::Kind;
use system::{Content, Form, Refusal, Routes, Visit};
use ui::here::segment;
use ui::{Markup, html};
use words::dates;
use words::message::both;

use super::refused;
use crate::actions::worker::{self, Said};
use crate::actions::{RegisterError, fields, moves, overview, own_work, roll, sample, workers};
use crate::messages as m;
use crate::model::PersonId;
use crate::model::workers::{Gender, Truth};
use crate::store;
use crate::views;

/// The page of the highest area that somebody sees.
pub(crate) const WORKERS: &str = "/workers";
/// Whoever is found by what was typed so far, as a part of a page.
pub(crate) const TYPING: &str = "/workers/find";
/// People who are found at a time.
const FOUND: usize = 10;

/// The page of an area.
pub(crate) fn of_area(code: &str) -> String {
    format!("{WORKERS}?under={}", segment(code))
}

/// The page of a worker.
pub(crate) fn href(person: PersonId) -> String {
    format!("{WORKERS}/{person}")
}

/// The pages.
pub(crate) fn routes() -> Routes {
    super::notice::routes()
        .merge(super::out::routes())
        .route(WORKERS, Action::CountWorkers, get(show).post(search))
        .route(TYPING, Action::ReadWorkers, post(typing))
        .route("/workers/new", Action::KeepWorkers, get(ask).post(add))
        .route("/workers/{person}", Action::ReadWorkers, get(one))
        .route("/workers/{person}/duty", Action::KeepWorkers, post(give))
        .route("/workers/{person}/end", Action::KeepWorkers, post(end))
        .route("/workers/{person}/real", Action::KeepWorkers, post(real))
}

pub(super) type Fields = HashMap<String, String>;

pub(super) fn text<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", |v| v.trim())
}

pub(super) fn content(title: String, body: Markup) -> Content {
    Content { title, current: WORKERS, day: None, body, lasting: false }
}

async fn show(visit: Visit) -> Response {
    let made = page(&visit, None).await;
    visit.answer(made)
}

async fn search(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        visit.taken(text(&fields, ui::form::OP))?;
        page(&visit, Some(text(&fields, "name"))).await
    };
    let made = made.await;
    visit.answer(made)
}

async fn typing(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made: Result<Markup, Refusal> = async {
        visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.read().await?;
        ctx.authorise(Action::ReadWorkers)?;
        let area = asked(&visit, &mut ctx).await?;
        let typed = text(&fields, "name");
        let found = workers::find(&mut ctx, typed, true, Some(area), FOUND).await.map_err(refused)?;
        let all = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
        ctx.rollback().await?;
        Ok(views::workers::results(visit.l, &found, &all))
    }
    .await;
    match made {
        Ok(part) => Html(part.into_string()).into_response(),
        Err(refusal) => visit.answer(Err(refusal)),
    }
}

/// The area that is asked for.
pub(super) async fn asked(visit: &Visit, ctx: &mut Ctx) -> Result<areas::model::AreaId, Refusal> {
    match visit.here.value("under").filter(|u| !u.is_empty()) {
        Some(code) => overview::by_code(ctx, &code).await.map_err(refused),
        None => {
            let first = overview::first(ctx).await.map_err(refused)?;
            first.ok_or_else(|| Refusal::told(Kind::NotFound, both(m::workers_no_areas)))
        }
    }
}

async fn page(visit: &Visit, typed: Option<&str>) -> Result<Content, Refusal> {
    let mut ctx = visit.read().await?;
    let area = asked(visit, &mut ctx).await?;
    let overview = overview::overview(&mut ctx, area).await.map_err(refused)?;
    let found = match typed.filter(|t| !t.is_empty()) {
        Some(typed) => {
            let found = workers::find(&mut ctx, typed, false, Some(area), FOUND).await.map_err(refused)?;
            Some((typed, found))
        }
        None => None,
    };
    let designations = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    let code = &overview.area.identity.code;
    let latest = sample::latest(&mut ctx, area).await.map_err(refused)?;
    let above = roll::how_many(&mut ctx, area).await.map_err(refused)?;
    let truth = html! {
        @if let Some((_, n)) = above { (views::roll::warning(visit.l, code, n)) }
        (views::sample::latest(visit.l, code, latest.as_ref()))
    };
    ctx.rollback().await?;
    let search = visit.operation_to(Action::ReadWorkers);
    let shown = views::workers::Page {
        overview: &overview,
        truth: &truth,
        designations: &designations,
        search: search.as_deref(),
        found: found.as_ref().map(|(typed, found)| (*typed, found.as_slice())),
        may_add: visit.actor.may(Action::KeepWorkers),
        may_take: visit.actor.may(Action::Export) && visit.actor.may(Action::ReadWorkers),
    };
    Ok(content(m::title_workers(visit.l), views::workers::area(visit.l, &shown)))
}

pub(super) fn person(written: &str) -> Result<PersonId, Refusal> {
    written.parse().map_err(|_| Refusal::told(Kind::NotFound, both(m::worker_none)))
}

async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        ctx.authorise(Action::ReadWorkers)?;
        let card = worker::card(&mut ctx, person(&id)?).await.map_err(refused)?;
        let all = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
        let today = ctx.today();
        let seen = own_work::seen(&mut ctx, card.person).await.map_err(refused)?;
        let may = visit.actor.may(Action::KeepWorkers);
        let extras = fields::of_card(&mut ctx, &card).await.map_err(refused)?;
        let same =
            if may { Some(super::same::part(&visit, &mut ctx, card.person, &all).await?) } else { None };
        let beside = if may { moves::beside(&mut ctx, &card).await.map_err(refused)? } else { Vec::new() };
        let op = || visit.operation();
        let op: Option<&(dyn Fn() -> String + Sync)> = may.then_some(&op);
        let further = html! {
            (views::fields::on_card(visit.l, card.person, &extras, op))
            @if let Some(same) = same { (same) }
            (views::my_work::on_card(visit.l, &seen, today, op))
            @if let Some(op) = op {
                @if visit.actor.may(Action::Invite) {
                    p.no-print { a.button.button-quiet href={ (href(card.person)) "/account" } { (m::work_account(visit.l)) } }
                }
                (views::work::for_one(visit.l, &format!("{}/work", href(card.person)), &op()))
                (views::moves::forms(visit.l, &card, &all, today, &beside, op))
            }
        };
        let ops = may.then(|| [visit.operation(), visit.operation(), visit.operation()]);
        ctx.rollback().await?;
        let body = views::workers::card(visit.l, &card, &all, today, ops.as_ref(), &further);
        Ok(content(m::worker_title(visit.l), body))
    };
    let made = made.await;
    visit.answer(made)
}

async fn ask(visit: Visit) -> Response {
    let under = visit.here.value("under").unwrap_or_default();
    let values = |name: &str| if name == "under" { under.clone() } else { String::new() };
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
    let today = ctx.today();
    ctx.rollback().await?;
    let body = views::workers::new(visit.l, &visit.operation(), &all, &|name| values(name), today, wrong);
    Ok(content(m::workers_add(visit.l), body))
}

async fn add(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = match added(&visit, &fields).await {
        Err(Refusal::Told(Kind::Invalid | Kind::NotFound | Kind::Conflict, told, _)) => {
            let values = |name: &str| text(&fields, if name == "under" { "unit" } else { name }).to_owned();
            asking(&visit, &values, Some(told.get(visit.l))).await
        }
        other => other,
    };
    visit.answer(made)
}

async fn added(visit: &Visit, fields: &Fields) -> Result<Content, Refusal> {
    let op = visit.taken(text(fields, ui::form::OP))?;
    let some = |name: &str| Some(text(fields, name).to_owned()).filter(|t| !t.is_empty());
    let said = Said {
        name_hi: some("name_hi"),
        name_en: some("name_en"),
        gender: some("gender").and_then(|g| Gender::parse(&g)),
        birth_year: None,
        mobile: some("mobile"),
    };
    let mut ctx = visit.write(op).await?;
    ctx.authorise(Action::KeepWorkers)?;
    let unit = overview::by_code(&mut ctx, text(fields, "unit")).await.map_err(refused)?;
    let from = day(fields, &ctx)?;
    let id = worker::add(&mut ctx, &said, unit, text(fields, "duty"), from).await.map_err(refused)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(href(id)))
}

/// The day that was entered; today where none was.
pub(super) fn day(fields: &Fields, ctx: &Ctx) -> Result<base::Day, Refusal> {
    let read = dates::parse(text(fields, "from")).map_err(|e| Refusal::told(Kind::Invalid, e.text()))?;
    Ok(read.unwrap_or(ctx.today()))
}

async fn give(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let person = person(&id)?;
        worker::kept(&mut ctx, person).await.map_err(refused)?;
        let unit = overview::by_code(&mut ctx, text(&fields, "unit")).await.map_err(refused)?;
        let from = day(&fields, &ctx)?;
        worker::give(&mut ctx, person, unit, text(&fields, "duty"), from).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(person)))
    };
    let made = made.await;
    visit.answer(made)
}

async fn end(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let person = person(&id)?;
        worker::kept(&mut ctx, person).await.map_err(refused)?;
        let unit = overview::by_code(&mut ctx, text(&fields, "unit")).await.map_err(refused)?;
        let today = ctx.today();
        let duty = (unit, text(&fields, "duty"));
        worker::end(&mut ctx, person, duty, today, text(&fields, "reason")).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(person)))
    };
    let made = made.await;
    visit.answer(made)
}

async fn real(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let op = visit.taken(text(&fields, ui::form::OP))?;
        let mut ctx = visit.write(op).await?;
        ctx.authorise(Action::KeepWorkers)?;
        let person = person(&id)?;
        worker::kept(&mut ctx, person).await.map_err(refused)?;
        let level = Truth::from_name(text(&fields, "level"));
        let level = level.ok_or_else(|| refused(RegisterError::NoReason))?;
        worker::found_real(&mut ctx, person, level).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(href(person)))
    };
    let made = made.await;
    visit.answer(made)
}
