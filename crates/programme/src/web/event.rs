//! `/programme/events/{id}`: one event, and what may be done to it.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::Response;
use base::OpId;
use events::model::{EventId, Report};
use events::rules::Act;
use system::{Content, Entered, Form, Refusal, Stop, Visit};

use super::desk::again;
use super::{PROGRAMME, fields, missing, posts, refused};
use crate::actions::desk::{self, offered};
use crate::actions::{self, Doing, ProgrammeError, together};
use crate::views::event as views;

type Fields = HashMap<String, String>;

/// The page.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let made = page(&visit, &id, None, None).await;
    let made = posts::below(&visit, &id, made, None).await;
    visit.answer(made)
}

/// The page; with what was entered into the form of one act, where something is wrong with it.
pub(super) async fn page(
    visit: &Visit,
    id: &str,
    op: Option<OpId>,
    entered: Option<(Act, &Entered)>,
) -> Result<Content, Refusal> {
    let id: EventId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    let (holder, shows, areas) = desk::event(&mut ctx, id).await.map_err(refused)?;
    let offered = offered(&mut ctx, &holder).await.map_err(refused)?;
    let hosts = together::hosts(&mut ctx, &shows.event).await.map_err(refused)?;
    ctx.rollback().await?;
    let fresh = fields::of(&shows.event);
    let operation = |act: Act| match (op, entered) {
        (Some(op), Some((failed, _))) if failed == act => visit.signed(op),
        _ => visit.operation(),
    };
    let again = || visit.operation();
    let x = views::Page {
        holder: &holder,
        hosts: &hosts,
        again: &again,
        shows: &shows,
        now: super::now(visit),
        areas: &areas,
        offered: &offered,
        op: &operation,
        fresh: &fresh,
        entered,
    };
    let title = shows.event.title(visit.l).to_owned();
    Ok(Content { title, current: PROGRAMME, day: None, body: views::page(visit.l, &x), lasting: false })
}

/// Something else is said of it.
pub(super) async fn change(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, Act::Change, fields).await
}

/// It was found right.
pub(super) async fn approve(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, Act::Approve, fields).await
}

/// Everybody may see it.
pub(super) async fn publish(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, Act::Publish, fields).await
}

/// It is at another time or place.
pub(super) async fn again_when(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, Act::Move, fields).await
}

/// It does not take place.
pub(super) async fn cancel(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, Act::Cancel, fields).await
}

/// What came of it.
pub(super) async fn report(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, Act::Report, fields).await
}

async fn done(visit: Visit, id: &str, act: Act, fields: Fields) -> Response {
    let visit = visit.at(&format!("{PROGRAMME}/events/{id}"));
    let (op, mut entered) = match Entered::read(&visit, fields) {
        Ok(read) => read,
        Err(r) => return visit.answer(Err(r)),
    };
    match did(&visit, id, (op, act), &mut entered).await {
        Ok(()) => visit.answer(Err(Refusal::Elsewhere(format!("{PROGRAMME}/events/{id}")))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            entered.wrong = wrong;
            let made = page(&visit, id, Some(op), Some((act, &entered))).await;
            let made = posts::below(&visit, id, made, None).await;
            again(visit.answer(made))
        }
    }
}

async fn did(visit: &Visit, id: &str, (op, act): (OpId, Act), entered: &mut Entered) -> Result<(), Stop> {
    let id: EventId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    actions::may(&mut ctx, id, act).await?;
    ctx.rollback().await?;
    let said = match act {
        Act::Change | Act::Move => fields::said(entered),
        _ => None,
    };
    let people = if act == Act::Report { entered.number("people") } else { None };
    if !entered.wrong.is_empty() {
        return Err(entered.stop());
    }
    let doing = match (act, said) {
        (Act::Change, Some(said)) => Doing::Change(said),
        (Act::Move, Some(said)) => Doing::Move(said),
        (Act::Approve, _) => Doing::Approve,
        (Act::Publish, _) => Doing::Publish,
        (Act::Cancel, _) => Doing::Cancel(entered.text("why").to_owned()),
        _ => Doing::Report(Report {
            held: entered.text("held") != "no",
            people,
            told: entered.optional("told"),
        }),
    };
    let mut ctx = visit.write(op).await?;
    match actions::act(&mut ctx, id, &doing).await {
        Ok(_) => ctx.commit().await?,
        Err(e) => {
            ctx.rollback().await?;
            if let ProgrammeError::Forbidden(it) = &e {
                law::note(visit, it).await?;
            }
            return Err(e.into());
        }
    }
    Ok(())
}
