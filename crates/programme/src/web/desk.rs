//! `/programme`: who is where on a day; and the week of one representative, where the office writes.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::Response;
use base::Day;
use events::model::{Owner, Shown};
use http::StatusCode;
use register::model::PersonId;
use system::{Content, Entered, Form, Refusal, Stop, Visit};

use super::{PROGRAMME, fields, missing, refused};
use crate::actions::desk::{self as actions, offered};
use crate::actions::{self as acts, Entry};
use crate::messages as m;
use crate::views::desk as views;

type Fields = HashMap<String, String>;

fn content(title: String, body: ui::Markup) -> Content {
    Content { title, current: PROGRAMME, day: None, body, lasting: false }
}

/// The day that an address asks for.
fn asked(visit: &Visit, key: &str) -> Day {
    let typed = visit.here.value(key).and_then(|v| words::dates::parse(&v).ok().flatten());
    typed.unwrap_or_else(|| visit.today())
}

/// Who is where.
pub(super) async fn today(visit: Visit) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        let today = actions::today(&mut ctx, asked(&visit, "on")).await.map_err(refused)?;
        ctx.rollback().await?;
        Ok(content(m::programme_title(visit.l), views::today(visit.l, &visit.here, &today)))
    };
    let made = made.await;
    visit.answer(made)
}

/// The week of one representative.
pub(super) async fn week(visit: Visit, Path(person): Path<String>) -> Response {
    let made = page(&visit, &person, None, Entered::default()).await;
    visit.answer(made)
}

async fn page(
    visit: &Visit,
    person: &str,
    op: Option<base::OpId>,
    entered: Entered,
) -> Result<Content, Refusal> {
    let person: PersonId = person.parse().map_err(|_| missing())?;
    let from = asked(visit, "from");
    let mut ctx = visit.read().await?;
    let week = actions::week(&mut ctx, person, from).await.map_err(refused)?;
    let areas = offered(&mut ctx, &week.holder).await.map_err(refused)?;
    ctx.rollback().await?;
    let blank = entered.text("day").is_empty() && entered.wrong.is_empty();
    let entered = if blank { fresh(from.max(visit.today()), &week) } else { entered };
    let operation = || visit.operation();
    let x = views::Page {
        op: op.map_or_else(&operation, |op| visit.signed(op)),
        again: &operation,
        week: &week,
        areas: &areas,
        entered: &entered,
        today: visit.today(),
        now: super::now(visit),
    };
    let title = m::week_title(visit.l, week.holder.names.get(visit.l));
    Ok(content(title, views::week(visit.l, &x)))
}

/// What stands in the form before anybody wrote: the day, the area of the office, and how this representative publishes.
fn fresh(day: Day, week: &actions::Week) -> Entered {
    Entered::with(&[
        ("day", day.date().to_string()),
        ("kind", events::model::Kind::Meeting.name().to_owned()),
        ("owner", Owner::Personal.name().to_owned()),
        ("area", week.holder.area.identity.id.to_string()),
        ("shown", week.shown.name().to_owned()),
    ])
}

/// An event was entered.
pub(super) async fn enter(visit: Visit, Path(person): Path<String>, Form(fields): Form<Fields>) -> Response {
    let (op, mut entered) = match Entered::read(&visit, fields) {
        Ok(read) => read,
        Err(r) => return visit.answer(Err(r)),
    };
    match wrote(&visit, &person, op, &mut entered).await {
        Ok(day) => {
            let to = format!("{PROGRAMME}/{person}?from={}", day.date());
            visit.answer(Err(Refusal::Elsewhere(to)))
        }
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            entered.wrong = wrong;
            let made = page(&visit, &person, Some(op), entered).await;
            again(visit.answer(made))
        }
    }
}

async fn wrote(visit: &Visit, person: &str, op: base::OpId, sent: &mut Entered) -> Result<Day, Stop> {
    let person: PersonId = person.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    acts::may_write(&mut ctx, person).await?;
    ctx.rollback().await?;
    let said = fields::said(sent);
    let weeks = sent.number("weeks").unwrap_or(1);
    let said = match said {
        Some(said) if sent.wrong.is_empty() => said,
        _ => return Err(sent.stop()),
    };
    let asked = Entry { said, weeks: u8::try_from(weeks).unwrap_or(acts::WEEKS) };
    let mut ctx = visit.write(op).await?;
    acts::enter(&mut ctx, person, &asked).await?;
    ctx.commit().await?;
    Ok(Day::of_micros(asked.said.starts))
}

/// A day is to be as another was.
pub(super) async fn copy(visit: Visit, Path(person): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let (op, mut entered) = Entered::read(&visit, fields)?;
        let id: PersonId = person.parse().map_err(|_| missing())?;
        let (Some(from), Some(to)) = (entered.day("of"), entered.day("to")) else {
            let wrong = acts::ProgrammeError::Wrong(entered.wrong);
            return Err(refused(wrong));
        };
        let mut ctx = visit.write(op).await?;
        acts::copy(&mut ctx, id, from, to).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(format!("{PROGRAMME}/{person}?from={}", to.date())))
    };
    let made = made.await;
    visit.answer(made)
}

/// From when everybody may see the events of this representative.
pub(super) async fn care(visit: Visit, Path(person): Path<String>, Form(fields): Form<Fields>) -> Response {
    let made = async {
        let (op, entered) = Entered::read(&visit, fields)?;
        let id: PersonId = person.parse().map_err(|_| missing())?;
        let shown = Shown::from_name(entered.text("shown")).ok_or_else(missing)?;
        let mut ctx = visit.write(op).await?;
        acts::care(&mut ctx, id, shown).await.map_err(refused)?;
        ctx.commit().await?;
        Err(Refusal::Elsewhere(format!("{PROGRAMME}/{person}")))
    };
    let made = made.await;
    visit.answer(made)
}

/// The page on which the form stood, once more, with what is wrong.
pub(super) fn again(mut response: Response) -> Response {
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}
