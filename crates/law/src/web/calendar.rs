//! `/law`: the elections, what was refused, and the form for a new election.

use std::collections::HashMap;

use access::Action;
use axum::response::Response;
use base::OpId;
use system::{Content, Entered, Form, Grid, Refusal, Stop, Subject, Visit};
use words::message::both;
use words::moment;

use super::{LAW, again, example, refused as told};
use crate::actions::{self, calendar};
use crate::messages as m;
use crate::model::{Refusal as Refused, Said};
use crate::sentences;
use crate::views::calendar as views;

/// Refusals on the page.
const SHOWN: i64 = 50;
/// Refusals in a file.
const IN_A_FILE: i64 = 10_000;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = page(&visit, None, &Entered::default()).await;
    visit.answer(made)
}

async fn page(visit: &Visit, op: Option<OpId>, entered: &Entered) -> Result<Content, Refusal> {
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::ReadLaw)?;
    let calendar = calendar::calendar(&mut ctx).await.map_err(access::AccessError::from)?.seen(&scope);
    let refusals = actions::refusals(&mut ctx, SHOWN).await.map_err(told)?;
    let today = ctx.today();
    let panels = visit.shared.panels(&mut ctx, Subject::Law, today).await?;
    let may = visit.actor.may(Action::KeepLaw);
    let example = if may { example(&mut ctx).await? } else { String::new() };
    let now = ctx.now;
    ctx.rollback().await?;
    let op = may.then(|| op.map_or_else(|| visit.operation(), |op| visit.signed(op)));
    let form = op.map(|op| (op, example.as_str(), entered));
    let x = views::Page { calendar: &calendar, refusals: &refusals, panels: &panels, now, form };
    let body = views::page(visit.l, &visit.here, &x);
    Ok(Content { title: m::law_title(visit.l), current: LAW, day: None, body, lasting: false })
}

/// What was refused, as a file.
pub(super) async fn refused(visit: Visit) -> Response {
    let made = table(&visit).await;
    visit.download(made).await
}

async fn table(visit: &Visit) -> Result<Grid, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let all = actions::refusals(&mut ctx, IN_A_FILE).await.map_err(told)?;
    ctx.rollback().await?;
    let why = |r: &Refused| r.rules.iter().map(|x| x.told(l)).collect::<Vec<_>>().join(" ");
    let source = |r: &Refused| r.rules.iter().map(|x| x.source()).collect::<Vec<_>>().join("; ");
    Ok(Grid::of("refused", m::refusals_title(l), &all)
        .column(m::col_when(l), |r| sentences::moment(r.at, l))
        .column(m::col_what(l), |r| r.deed.title(l))
        .column(m::col_election(l), |r| r.about.as_str())
        .column(m::col_where(l), |r| r.place.get(l).to_owned())
        .column(m::col_why(l), why)
        .column(m::col_code(l), source)
        .column(m::col_by(l), |r| r.by.as_str())
        .about([m::refusals_caption(l)]))
}

/// The form was sent.
pub(super) async fn declare(visit: Visit, Form(fields): Form<HashMap<String, String>>) -> Response {
    let (op, mut entered) = match Entered::read(&visit, fields) {
        Ok(read) => read,
        Err(r) => return visit.answer(Err(r)),
    };
    match declared(&visit, op, &mut entered).await {
        Ok(()) => visit.answer(Err(Refusal::Elsewhere(LAW.to_owned()))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            entered.wrong = wrong;
            let made = page(&visit, Some(op), &entered).await;
            again(visit.answer(made))
        }
    }
}

async fn declared(visit: &Visit, op: OpId, x: &mut Entered) -> Result<(), Stop> {
    let (from, count) = (x.day("from"), x.day("count"));
    let closes = closes(x);
    let mut ctx = visit.read().await?;
    let scope = ctx.authorise(Action::KeepLaw)?;
    let area = actions::meant(&mut ctx, &scope, "area", x.text("area")).await;
    ctx.rollback().await?;
    let area = match area {
        Ok((area, _)) => Some(area),
        Err(e) => match Stop::from(e) {
            Stop::Wrong(wrong) => {
                x.wrong.extend(wrong);
                None
            }
            refused => return Err(refused),
        },
    };
    let (Some(area), Some(from), Some(count), Some(closes)) = (area, from, count, closes) else {
        return Err(x.stop());
    };
    let said = Said {
        name: x.text("name").to_owned(),
        name_en: x.optional("name_en"),
        area,
        from,
        until: count.plus(1),
    };
    let mut ctx = visit.write(op).await?;
    calendar::declare(&mut ctx, &said, closes).await?;
    ctx.commit().await?;
    Ok(())
}

/// When a poll closes, as it was entered.
pub(super) fn closes(x: &mut Entered) -> Option<i64> {
    let day = x.day("poll");
    let minutes = match moment::clock(x.text("closes")) {
        Some(minutes) => Some(minutes),
        None => x.note("closes", both(m::wrong_clock)),
    };
    Some(moment::at(day?, minutes?))
}
