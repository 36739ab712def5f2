//! `/law/windows/{id}`: one election, and what may be done to it.

use std::collections::HashMap;

use access::Action;
use axum::extract::Path;
use axum::response::Response;
use base::OpId;
use system::{Content, Entered, Form, Refusal, Stop, Visit};

use super::calendar::closes;
use super::{LAW, again, example, refused};
use crate::actions::{self, LawError, calendar};
use crate::model::{PollId, Said, WindowId};
use crate::views::window::{self as views, Which};

type Fields = HashMap<String, String>;

/// The page.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let made = page(&visit, &id, None).await;
    visit.answer(made)
}

fn named(id: &str) -> Result<WindowId, Refusal> {
    id.parse().map_err(|_| refused(LawError::NotFound))
}

async fn page(visit: &Visit, id: &str, failed: Option<(Which, OpId, &Entered)>) -> Result<Content, Refusal> {
    let id = named(id)?;
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadLaw)?;
    let calendar = calendar::calendar(&mut ctx).await.map_err(access::AccessError::from)?.seen(&scope);
    let window = calendar.window(id).ok_or_else(|| refused(LawError::NotFound))?;
    let may = visit.actor.may(Action::KeepLaw);
    let example = if may { example(&mut ctx).await? } else { String::new() };
    let now = ctx.now;
    ctx.rollback().await?;
    let op = |of: Option<Which>| match failed {
        Some((which, op, _)) if of == Some(which) => visit.signed(op),
        _ => visit.operation(),
    };
    let forms = may.then_some((&op as &(dyn Fn(Option<Which>) -> String + Sync), example.as_str()));
    let x = views::Page { window, now, forms, entered: failed.map(|(which, _, e)| (which, e)) };
    let title = window.window.said.name(visit.l).to_owned();
    Ok(Content { title, current: LAW, day: None, body: views::page(visit.l, &x), lasting: false })
}

/// A date was moved.
pub(super) async fn change(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, Some(Which::Change), fields).await
}

/// One more phase.
pub(super) async fn add_poll(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, Some(Which::Poll), fields).await
}

/// A poll was written down wrongly.
pub(super) async fn drop_poll(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    done(visit, &id, None, fields).await
}

async fn done(visit: Visit, id: &str, which: Option<Which>, fields: Fields) -> Response {
    let to = format!("{LAW}/windows/{id}");
    let visit = visit.at(&to);
    let (op, mut entered) = match Entered::read(&visit, fields) {
        Ok(read) => read,
        Err(r) => return visit.answer(Err(r)),
    };
    match (did(&visit, id, which, op, &mut entered).await, which) {
        (Ok(()), _) => visit.answer(Err(Refusal::Elsewhere(to))),
        (Err(Stop::Refused(r)), _) => visit.answer(Err(r)),
        (Err(Stop::Wrong(wrong)), Some(which)) => {
            entered.wrong = wrong;
            let made = page(&visit, id, Some((which, op, &entered))).await;
            again(visit.answer(made))
        }
        (Err(Stop::Wrong(wrong)), None) => visit.answer(Err(refused(LawError::Wrong(wrong)))),
    }
}

async fn did(visit: &Visit, id: &str, which: Option<Which>, op: OpId, x: &mut Entered) -> Result<(), Stop> {
    let id = named(id)?;
    match which {
        Some(Which::Change) => {
            let (Some(from), Some(count)) = (x.day("from"), x.day("count")) else { return Err(x.stop()) };
            let mut ctx = visit.read().await?;
            let scope = ctx.authorise(Action::KeepLaw)?;
            let calendar =
                calendar::calendar(&mut ctx).await.map_err(access::AccessError::from)?.seen(&scope);
            ctx.rollback().await?;
            let known = calendar.window(id).ok_or(LawError::NotFound)?;
            let said = Said {
                name: x.text("name").to_owned(),
                name_en: x.optional("name_en"),
                area: known.window.said.area,
                from,
                until: count.plus(1),
            };
            let mut ctx = visit.write(op).await?;
            calendar::change(&mut ctx, id, &said).await?;
            ctx.commit().await?;
        }
        Some(Which::Poll) => {
            let Some(closes) = closes(x) else { return Err(x.stop()) };
            let mut ctx = visit.read().await?;
            let scope = ctx.authorise(Action::KeepLaw)?;
            let area = actions::meant(&mut ctx, &scope, "area", x.text("area")).await;
            ctx.rollback().await?;
            let (area, _) = area?;
            let mut ctx = visit.write(op).await?;
            calendar::add_poll(&mut ctx, id, area, closes).await?;
            ctx.commit().await?;
        }
        None => {
            let poll: PollId = x.text("poll").parse().map_err(|_| LawError::NotFound)?;
            let mut ctx = visit.write(op).await?;
            calendar::drop_poll(&mut ctx, id, poll).await?;
            ctx.commit().await?;
        }
    }
    Ok(())
}

/// It was written down by mistake.
pub(super) async fn withdraw(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = withdrawn(&visit, &id, fields).await;
    visit.answer(Err(made.err().unwrap_or(Refusal::Elsewhere(LAW.to_owned()))))
}

async fn withdrawn(visit: &Visit, id: &str, fields: Fields) -> Result<(), Refusal> {
    let (op, x) = Entered::read(visit, fields)?;
    let mut ctx = visit.write(op).await?;
    calendar::withdraw(&mut ctx, named(id)?, !x.text("sure").is_empty()).await.map_err(refused)?;
    ctx.commit().await?;
    Ok(())
}
