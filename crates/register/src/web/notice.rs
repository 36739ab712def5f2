//! `/workers/notice`: how far the notice round has come; its sheets on paper; what was signed on them, entered back. And `/workers/sheet`: the list of a unit on
//! paper.

use access::{Action, Ctx};
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use base::Kind;
use system::{Content, Files as _, Form, Grid, Refusal, Routes, Visit};
use ui::Markup;
use ui::here::segment;

use super::workers::{WORKERS, asked};
use super::{Fields, refused, text};
use crate::actions::notice::{self, Answers, Progress};
use crate::messages as m;
use crate::model::notice::Answer;
use crate::rules::codes::Paper;
use crate::views::{notice as views, paper};

/// How far the round has come.
pub(crate) const NOTICE: &str = "/workers/notice";
/// The field of a person's answer begins so; their id follows.
pub(crate) const OF: &str = "of-";

/// The sheets of an area.
pub(crate) fn sheets_of(code: &str) -> String {
    format!("{NOTICE}/{}", segment(code))
}

/// Where the sheet of a unit is entered.
pub(crate) fn answers_of(code: &str) -> String {
    format!("{NOTICE}/{}/answers", segment(code))
}

/// The list of an area on paper.
pub(crate) fn list_of(code: &str) -> String {
    format!("/workers/sheet/{}", segment(code))
}

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(NOTICE, Action::CountWorkers, get(show))
        .files(NOTICE, Action::CountWorkers, get(file))
        .route("/workers/notice/{code}", Action::KeepWorkers, get(print))
        .route("/workers/notice/{code}/answers", Action::KeepWorkers, get(ask).post(enter))
        .route("/workers/sheet/{code}", Action::ReadWorkers, get(list))
}

fn content(title: String, body: Markup) -> Content {
    Content { title, current: WORKERS, day: None, body, lasting: false }
}

async fn progress(visit: &Visit) -> Result<Progress, Refusal> {
    let mut ctx = visit.read().await?;
    ctx.authorise(Action::CountWorkers)?;
    let area = asked(visit, &mut ctx).await?;
    let progress = notice::progress(&mut ctx, area).await.map_err(refused)?;
    ctx.rollback().await?;
    Ok(progress)
}

async fn show(visit: Visit) -> Response {
    let made = async {
        let keeps = visit.actor.may(Action::KeepWorkers);
        if let (Some(typed), true) = (visit.here.value("sheet").filter(|s| !s.trim().is_empty()), keeps) {
            let mut ctx = visit.read().await?;
            let code = notice::unit_of_sheet(&mut ctx, &typed).await.map_err(refused)?;
            ctx.rollback().await?;
            return Err(Refusal::Elsewhere(answers_of(&code)));
        }
        let p = progress(&visit).await?;
        let body = views::progress(visit.l, &visit.here, &p, keeps);
        Ok(content(m::notice_title(visit.l), body))
    };
    let made = made.await;
    visit.answer(made)
}

async fn file(visit: Visit) -> Response {
    let made = progress(&visit).await.map(|p| grid(&visit, &p));
    visit.download(made).await
}

fn grid(visit: &Visit, p: &Progress) -> Grid {
    let l = visit.l;
    let area = &p.of.area;
    let rows = std::iter::once((area, &p.whole)).chain(p.below.iter().map(|(a, r)| (a, r)));
    Grid::of(format!("notice-{}", area.identity.code), m::notice_title(l), rows)
        .column(m::notice_col_code(l), |(a, _)| a.identity.code.as_str())
        .column(m::workers_col_area(l), |(a, _)| a.name(l))
        .column(m::workers_col_workers(l), |(_, r)| r.workers)
        .column(m::notice_col_told(l), |(_, r)| r.told)
        .column(m::notice_col_due(l), |(_, r)| r.due())
        .column(m::notice_col_gone(l), |(_, r)| r.gone)
        .column(m::notice_col_share(l), |(_, r)| views::share(r))
        .about([m::notice_about(l, area.name(l), words::dates::date(visit.today(), l))])
}

async fn print(visit: Visit, Path(code): Path<String>) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        let sheets = notice::to_print(&mut ctx, &code).await.map_err(refused)?;
        let told = visit.shared.workers_are_told(&mut ctx).await?;
        // Who took the sheets away is in the trail before anybody sees them.
        ctx.rollback().await?;
        let x = paper::Print { site: &visit.shared.site, today: visit.today(), paper: Paper::Notice };
        let body = paper::notice(visit.l, &x, &sheets, &told);
        Ok(content(m::notice_paper_title(visit.l, sheets.area.name(visit.l)), body))
    };
    let made = made.await;
    visit.answer(made)
}

async fn list(visit: Visit, Path(code): Path<String>) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        let sheets = notice::told_list(&mut ctx, &code).await.map_err(refused)?;
        let told = sheets.sheets.iter().flat_map(|s| s.rows.iter().filter(|r| r.told.is_some()));
        let people: Vec<_> = told.map(|r| r.found.person).collect();
        let numbers = notice::masked_numbers(&mut ctx, &people).await.map_err(refused)?;
        let by = ctx.actor.user().map(|u| u.name.clone());
        ctx.rollback().await?;
        let x = paper::Print { site: &visit.shared.site, today: visit.today(), paper: Paper::List };
        let body = paper::list(visit.l, &x, &sheets, &numbers, by.as_deref());
        Ok(content(m::notice_list_title(visit.l, sheets.area.name(visit.l)), body))
    };
    let made = made.await;
    visit.answer(made)
}

async fn ask(visit: Visit, Path(code): Path<String>) -> Response {
    let made = asking(&visit, &code, None).await;
    visit.answer(made)
}

async fn asking(visit: &Visit, code: &str, wrong: Option<(&str, &Fields)>) -> Result<Content, Refusal> {
    let mut ctx = visit.read().await?;
    let (sheet, designations) = notice::to_enter(&mut ctx, code).await.map_err(refused)?;
    ctx.rollback().await?;
    let value = |name: &str| wrong.map_or("", |(_, fields)| text(fields, name));
    let x = views::Enter {
        sheet: &sheet,
        designations: &designations,
        op: &visit.operation(),
        value: &value,
        wrong: wrong.map(|(text, _)| text),
        done: visit.here.value("told").zip(visit.here.value("gone")),
    };
    Ok(content(m::notice_enter_title(visit.l, sheet.unit.name(visit.l)), views::enter(visit.l, &x)))
}

async fn enter(visit: Visit, Path(code): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = match entered(&visit, &code, &fields).await {
        Err(Refusal::Told(Kind::Invalid, told, _)) => {
            asking(&visit, &code, Some((told.get(visit.l), &fields))).await
        }
        other => other,
    };
    visit.answer(made)
}

async fn entered(visit: &Visit, code: &str, fields: &Fields) -> Result<Content, Refusal> {
    let op = visit.taken(text(fields, ui::form::OP))?;
    let mut people = Vec::new();
    for (name, value) in fields {
        let person = name.strip_prefix(OF).and_then(|id| id.parse().ok());
        people.extend(person.zip(Answer::from_name(value)));
    }
    people.sort_unstable_by_key(|(person, _)| *person);
    let said =
        Answers { people, told: text(fields, "told").to_owned(), gone: text(fields, "gone").to_owned() };
    let mut ctx: Ctx = visit.write(op).await?;
    let done = notice::enter(&visit.shared, &mut ctx, code, &said).await.map_err(refused)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(format!("{}?told={}&gone={}", answers_of(code), done.told, done.gone)))
}
