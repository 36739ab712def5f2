//! `/erasures`: who is forgotten, what holds it, and the certificate.

use axum::extract::Path;
use axum::response::Response;
use register::model::PersonId;
use system::{Content, Form, Refusal, Visit};

use super::posted::{Fields, Posted, Stop, again, led};
use super::{MY_DATA, missing};
use crate::actions::erasures;
use crate::messages as m;
use crate::rules::stage;
use crate::store;
use crate::views::{self, Entry, Sheet};

/// The list.
pub(super) async fn list(visit: Visit) -> Response {
    let made = all(&visit).await;
    visit.answer(made)
}

async fn all(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let mut rows = Vec::new();
    for (e, stage) in erasures::list(&mut ctx).await? {
        let names = store::people::names(&mut ctx.tx, e.person).await.map_err(access::AccessError::from)?;
        rows.push((e, stage, names));
    }
    ctx.rollback().await?;
    let body = views::erasures::list(l, &rows);
    Ok(Content { title: m::erasures_title(l), current: MY_DATA, day: None, body, lasting: false })
}

/// One person.
pub(super) async fn show(visit: Visit, Path(person): Path<String>) -> Response {
    let op = visit.operation();
    let made = one(&visit, &person, op, &Entry::default()).await;
    visit.answer(made)
}

async fn one(visit: &Visit, person: &str, op: String, entry: &Entry) -> Result<Content, Refusal> {
    let l = visit.l;
    let person: PersonId = person.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    let e = erasures::one(&mut ctx, person).await?;
    let names = store::people::names(&mut ctx.tx, person).await.map_err(access::AccessError::from)?;
    let today = ctx.today();
    ctx.rollback().await?;
    let ops: Vec<String> = e.holds.iter().map(|_| visit.operation()).collect();
    let action = format!("/erasures/{person}");
    let sheet = Sheet { action: &action, op, entry };
    let body = views::erasures::one(l, &e, stage(&e, today), names.as_ref(), &ops, &sheet);
    Ok(Content { title: m::erasure_title(l), current: MY_DATA, day: None, body, lasting: false })
}

/// A hold is placed.
pub(super) async fn hold(visit: Visit, Path(person): Path<String>, Form(fields): Form<Fields>) -> Response {
    let mut p = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match held(&visit, &person, &p).await {
        Ok(to) => visit.answer(Err(Refusal::Elsewhere(to))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            p.entry.wrong = wrong;
            let made = one(&visit, &person, visit.signed(p.op), &p.entry).await;
            again(&visit, made)
        }
    }
}

async fn held(visit: &Visit, person: &str, p: &Posted) -> Result<String, Stop> {
    let person: PersonId = person.parse().map_err(|_| missing())?;
    let mut ctx = visit.write(p.op).await?;
    erasures::hold(&mut ctx, person, p.text("reason")).await?;
    ctx.commit().await?;
    Ok(format!("/erasures/{person}"))
}

/// A hold is lifted.
pub(super) async fn lift(visit: Visit, Path(person): Path<String>, Form(fields): Form<Fields>) -> Response {
    let done = lifted(&visit, &person, fields).await;
    led(&visit, done)
}

async fn lifted(visit: &Visit, person: &str, fields: Fields) -> Result<String, Refusal> {
    let p = Posted::read(visit, fields)?;
    let person: PersonId = person.parse().map_err(|_| missing())?;
    let id = p.choice("hold", |s| s.parse().ok()).map_err(|_| missing())?;
    let mut ctx = visit.write(p.op).await?;
    erasures::lift(&mut ctx, person, id).await?;
    ctx.commit().await?;
    Ok(format!("/erasures/{person}"))
}
