//! `/my-data`: what is held about whoever looks, and the forms by which they ask.

use access::{Action, Ctx};
use axum::extract::Path;
use axum::response::Response;
use base::AsOf;
use register::actions::{RegisterError, notice};
use register::model::PersonId;
use system::{Content, Form, Refusal, Visit};

use super::posted::{Fields, Posted, Stop, again, led};
use super::{MY_DATA, missing};
use crate::actions::{consents, notices, requests};
use crate::messages as m;
use crate::model::{Kind, Notice, Purpose, Said, Setting};
use crate::store::trail::{self, Seen};
use crate::views::my_data::{Look, MyData};
use crate::views::{self, Entry, Sheet};
use crate::{sentences, store};

/// Lines of the trail that the page shows.
const LOOKS: i64 = 100;
/// Exports that the page shows, and how far back, in microseconds: a year.
const EXPORTS: i64 = 20;
const YEAR: i64 = 365 * 24 * crate::rules::HOUR;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let person = consents::myself(&ctx)?;
    let held = visit.shared.held_about(&mut ctx, person.uuid()).await?;
    let standings = consents::standings(&mut ctx, person).await?;
    let standings = standings.into_iter().map(|(p, s, r)| (p, s, r, visit.operation())).collect();
    let due = due(visit, &mut ctx).await?;
    let may = |action| ctx.actor.may(action);
    let may = [Action::HandleRequests, Action::RecordConsent, Action::HandleIncidents].map(may);
    let (today, now) = (ctx.today(), ctx.now);
    let hidden = store::erasures::is_hidden(&mut ctx.tx, person).await.map_err(db_failed)?;
    let asked = store::requests::of_person(&mut ctx.tx, person).await.map_err(db_failed)?;
    let seen = trail::about(&mut ctx.tx, person, LOOKS).await.map_err(db_failed)?;
    let exports = exports(&mut ctx, person, now - YEAR).await?;
    let seen = looks(&mut ctx, seen).await?;
    let exports = looks(&mut ctx, exports).await?;
    ctx.rollback().await?;
    let x = MyData { held, standings, due, hidden, requests: asked, seen, exports, may, today };
    let body = views::my_data::page(l, &x);
    Ok(Content { title: m::my_title(l), current: MY_DATA, day: None, body, lasting: false })
}

fn db_failed(e: db::DbError) -> Refusal {
    access::AccessError::from(e).into()
}

/// The notices of a worker who came by a list and has not been told yet.
async fn due(visit: &Visit, ctx: &mut Ctx) -> Result<Option<(Vec<Notice>, String)>, Refusal> {
    if !notice::is_due(ctx).await.map_err(of_register)? {
        return Ok(None);
    }
    let all = store::notices::all(&mut ctx.tx).await.map_err(db_failed)?;
    let (language, today) = (ctx.locale.code(), ctx.today());
    let shown = [Purpose::Work, Purpose::Contact].into_iter();
    let shown = shown.filter_map(|p| notices::in_force(&all, p, language, today).cloned());
    Ok(Some((shown.collect(), visit.operation())))
}

fn of_register(e: RegisterError) -> Refusal {
    match e {
        RegisterError::Access(e) => e.into(),
        other => Refusal::told(other.kind(), other.text()),
    }
}

/// A worker says that they had the notice.
pub(super) async fn told(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let done = async {
        let p = Posted::read(&visit, fields)?;
        let mut ctx = visit.write(p.op).await?;
        notice::own(&mut ctx).await.map_err(of_register)?;
        ctx.commit().await?;
        Ok(MY_DATA.to_owned())
    };
    let done = done.await;
    led(&visit, done)
}

/// Exports of many in which the person may stand: of the whole, or of an area above where they belong.
async fn exports(ctx: &mut Ctx, person: PersonId, since: i64) -> Result<Vec<Seen>, Refusal> {
    let today = ctx.today();
    let all = trail::exports(&mut ctx.tx, since, EXPORTS).await.map_err(db_failed)?;
    let mut mine = Vec::new();
    for unit in store::people::units(&mut ctx.tx, person, today).await.map_err(db_failed)? {
        let places = areas::store::one::places(&mut ctx.tx, unit, AsOf::current(today)).await;
        mine.extend(places.map_err(db_failed)?);
    }
    let mut some = Vec::new();
    for e in all {
        let covers = match e.area {
            None => true,
            Some(area) => {
                let above = areas::store::one::places(&mut ctx.tx, area, AsOf::current(today)).await;
                above.map_err(db_failed)?.iter().any(|a| mine.iter().any(|p| a.covers(p)))
            }
        };
        if covers {
            some.push(e);
        }
    }
    Ok(some)
}

/// Lines of the trail in words: who somebody was, never their name.
async fn looks(ctx: &mut Ctx, all: Vec<Seen>) -> Result<Vec<Look>, Refusal> {
    let (l, today) = (ctx.locale, ctx.today());
    let mut told = Vec::with_capacity(all.len());
    for s in all {
        let unit = match s.area {
            Some(area) => {
                areas::store::one::called(&mut ctx.tx, area, AsOf::current(today)).await.map_err(db_failed)?
            }
            None => None,
        };
        let who = sentences::who(&s.role, unit.as_ref().map(|u| u.get(l)), l);
        told.push(Look { at: s.at, who, what: sentences::action(&s.action, l) });
    }
    Ok(told)
}

/// Consent is given or withdrawn.
pub(super) async fn consent(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let done = said(&visit, fields).await;
    led(&visit, done)
}

async fn said(visit: &Visit, fields: Fields) -> Result<String, Refusal> {
    let p = Posted::read(visit, fields)?;
    let unknown = |_| missing();
    let purpose = p.choice("purpose", Purpose::from_name).map_err(unknown)?;
    let said = p.choice("said", Said::from_name).map_err(unknown)?;
    let mut ctx = visit.write(p.op).await?;
    consents::say(&mut ctx, purpose, said).await?;
    ctx.commit().await?;
    Ok(format!("{MY_DATA}#consent"))
}

/// The form by which something is asked.
pub(super) async fn form(visit: Visit, Path(kind): Path<String>) -> Response {
    let op = visit.operation();
    let made = asking(&visit, &kind, op, &Entry::default()).await;
    visit.answer(made)
}

async fn asking(visit: &Visit, kind: &str, op: String, entry: &Entry) -> Result<Content, Refusal> {
    let kind = Kind::from_name(kind).ok_or_else(missing)?;
    let l = visit.l;
    let mut ctx = visit.read().await?;
    consents::myself(&ctx)?;
    let settings = store::settings::settings(&mut ctx.tx).await.map_err(db_failed)?;
    ctx.rollback().await?;
    let action = format!("{MY_DATA}/ask/{}", kind.name());
    let days = settings.days(Setting::AnswerWithin);
    let body = views::ask::page(l, kind, days, &Sheet { action: &action, op, entry });
    Ok(Content { title: m::ask(l, kind.name()), current: MY_DATA, day: None, body, lasting: false })
}

/// Something is asked.
pub(super) async fn ask(visit: Visit, Path(kind): Path<String>, Form(fields): Form<Fields>) -> Response {
    let mut p = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match asked(&visit, &kind, &p).await {
        Ok(to) => visit.answer(Err(Refusal::Elsewhere(to))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            p.entry.wrong = wrong;
            let visit = visit.at(&format!("{MY_DATA}/ask/{kind}"));
            let made = asking(&visit, &kind, visit.signed(p.op), &p.entry).await;
            again(&visit, made)
        }
    }
}

async fn asked(visit: &Visit, kind: &str, p: &Posted) -> Result<String, Stop> {
    let kind = Kind::from_name(kind).ok_or_else(missing)?;
    let mut ctx = visit.write(p.op).await?;
    let asking =
        requests::Asking { kind, field: p.owned("field"), wanted: p.owned("wanted"), said: p.owned("said") };
    requests::ask(&mut ctx, &asking).await?;
    ctx.commit().await?;
    Ok(MY_DATA.to_owned())
}
