//! `/requests`: what people ask, answered; and what comes on paper, written down.

use access::{Action, Actor};
use axum::extract::Path;
use axum::response::Response;
use register::model::{Names, PersonId};
use system::{Content, Form, Refusal, Visit};

use super::posted::{Fields, Posted, Stop, again, led};
use super::{MY_DATA, missing};
use crate::actions::{consents, requests};
use crate::messages as m;
use crate::model::{Kind, Purpose, RequestId, Said, State};
use crate::views::requests::One;
use crate::views::{self, Entry, Sheet};
use crate::{sentences, store};

const LIST: &str = "/requests";
const NEW: &str = "/requests/new";
/// People that a search offers.
const FOUND: usize = 20;

/// The queue.
pub(super) async fn list(visit: Visit) -> Response {
    let made = queue(&visit).await;
    visit.answer(made)
}

async fn queue(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let waiting = visit.here.value("answered").is_none();
    let mut ctx = visit.read().await?;
    let all = requests::list(&mut ctx, waiting).await?;
    let today = ctx.today();
    ctx.rollback().await?;
    let body = views::requests::list(l, &all, waiting, today);
    Ok(Content { title: m::requests_title(l), current: MY_DATA, day: None, body, lasting: false })
}

/// One request.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    let op = visit.operation();
    let made = one(&visit, &id, op, &Entry::default()).await;
    visit.answer(made)
}

async fn one(visit: &Visit, id: &str, op: String, entry: &Entry) -> Result<Content, Refusal> {
    let l = visit.l;
    let id: RequestId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    let request = requests::one(&mut ctx, id).await?;
    let names = store::people::names(&mut ctx.tx, request.person).await.map_err(access::AccessError::from)?;
    let hands = [
        hand(&mut ctx, &request.asked_by).await?,
        hand(&mut ctx, request.answered_by.as_deref().unwrap_or("")).await?,
    ];
    let today = ctx.today();
    ctx.rollback().await?;
    let take = visit.operation();
    let x = One { request: &request, names: names.as_ref(), hands, today, take };
    let action = format!("{LIST}/{id}");
    let body = views::requests::one(l, &x, &Sheet { action: &action, op, entry });
    let title = m::kind(l, request.kind.name());
    Ok(Content { title, current: MY_DATA, day: None, body, lasting: false })
}

/// Who did something, by name: whoever answers requests may know it.
async fn hand(ctx: &mut access::Ctx, actor: &str) -> Result<String, Refusal> {
    let l = ctx.locale;
    if actor.is_empty() {
        return Ok(String::new());
    }
    match actor.parse::<PersonId>() {
        Ok(id) => {
            let names = store::people::names(&mut ctx.tx, id).await.map_err(access::AccessError::from)?;
            Ok(views::called(names.as_ref(), l))
        }
        Err(_) if actor == Actor::LocalOperator.name() => Ok(sentences::who("operator", None, l)),
        Err(_) => Ok(actor.to_owned()),
    }
}

/// Somebody takes a request in hand.
pub(super) async fn take(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let done = taken(&visit, &id, fields).await;
    led(&visit, done)
}

async fn taken(visit: &Visit, id: &str, fields: Fields) -> Result<String, Refusal> {
    let p = Posted::read(visit, fields)?;
    let id: RequestId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.write(p.op).await?;
    requests::take(&mut ctx, id).await?;
    ctx.commit().await?;
    Ok(format!("{LIST}/{id}"))
}

/// A request is answered.
pub(super) async fn answer(visit: Visit, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let mut p = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match answered(&visit, &id, &p).await {
        Ok(to) => visit.answer(Err(Refusal::Elsewhere(to))),
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            p.entry.wrong = wrong;
            let made = one(&visit, &id, visit.signed(p.op), &p.entry).await;
            again(&visit, made)
        }
    }
}

async fn answered(visit: &Visit, id: &str, p: &Posted) -> Result<String, Stop> {
    let id: RequestId = id.parse().map_err(|_| missing())?;
    let outcome = p.choice("outcome", |s| State::from_name(s).filter(|s| s.is_answered()))?;
    let mut ctx = visit.write(p.op).await?;
    requests::answer(&visit.shared, &mut ctx, id, outcome == State::Granted, p.text("answer")).await?;
    ctx.commit().await?;
    Ok(format!("{LIST}/{id}"))
}

/// The form that looks for a person. What was typed is a name: it is sent in the body, never in an address.
pub(super) async fn new(visit: Visit) -> Response {
    let op = visit.operation();
    let made = looking(&visit, op).await;
    visit.answer(made)
}

async fn looking(visit: &Visit, op: String) -> Result<Content, Refusal> {
    let l = visit.l;
    let ctx = visit.read().await?;
    ctx.authorise(Action::RecordConsent)?;
    ctx.rollback().await?;
    let entry = Entry::default();
    let body = views::requests::find(l, &Sheet { action: "/requests/find", op, entry: &entry });
    Ok(Content { title: m::requests_new(l), current: MY_DATA, day: None, body, lasting: false })
}

/// The people who were found, and the form for what one of them said.
pub(super) async fn find(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = found(&visit, fields).await;
    let visit = visit.at(NEW);
    visit.answer(made)
}

async fn found(visit: &Visit, fields: Fields) -> Result<Content, Refusal> {
    let p = Posted::read(visit, fields)?;
    let mut ctx = visit.read().await?;
    let (scope, today) = (ctx.authorise(Action::RecordConsent)?, ctx.today());
    let people = store::people::find(&mut ctx.tx, &scope, p.text("name"), today, FOUND).await;
    ctx.rollback().await?;
    let op = visit.operation();
    recording(visit, &people.map_err(access::AccessError::from)?, op, &Entry::default()).await
}

async fn recording(
    visit: &Visit,
    people: &[(PersonId, Names)],
    op: String,
    entry: &Entry,
) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let notices = store::notices::all(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    let today = ctx.today();
    ctx.rollback().await?;
    let offered = notices.iter().rev().filter(|n| n.purpose.needs_consent() && n.from <= today);
    let versions: Vec<(String, String)> = offered.map(|n| views::requests::version(l, n)).collect();
    let body = views::requests::record(l, people, &versions, today, &Sheet { action: NEW, op, entry });
    Ok(Content { title: m::requests_new(l), current: MY_DATA, day: None, body, lasting: false })
}

/// What came on paper is written down.
pub(super) async fn record(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let mut p = match Posted::read(&visit, fields) {
        Ok(p) => p,
        Err(r) => return visit.answer(Err(r)),
    };
    match recorded(&visit, &p).await {
        Ok(person) => {
            let made = thanks(&visit, person).await;
            visit.answer(made)
        }
        Err(Stop::Refused(r)) => visit.answer(Err(r)),
        Err(Stop::Wrong(wrong)) => {
            p.entry.wrong = wrong;
            let made = recorded_again(&visit, &p).await;
            again(&visit, made)
        }
    }
}

async fn recorded_again(visit: &Visit, p: &Posted) -> Result<Content, Refusal> {
    let person: PersonId = p.text("person").parse().map_err(|_| missing())?;
    let mut ctx = visit.read().await?;
    let (scope, today) = (ctx.authorise(Action::RecordConsent)?, ctx.today());
    let ours = store::people::belongs(&mut ctx.tx, &scope, person, today).await;
    let ours = ours.map_err(access::AccessError::from)?;
    let names = store::people::names(&mut ctx.tx, person).await.map_err(access::AccessError::from)?;
    ctx.rollback().await?;
    let people: Vec<_> = names.filter(|_| ours).map(|n| (person, n)).into_iter().collect();
    recording(visit, &people, visit.signed(p.op), &p.entry).await
}

async fn recorded(visit: &Visit, p: &Posted) -> Result<PersonId, Stop> {
    let person: PersonId = p.text("person").parse().map_err(|_| missing())?;
    let day = p.day("day")?;
    let mut ctx = visit.write(p.op).await?;
    if let Some(said) = Said::from_name(p.text("kind")) {
        let notice = p.choice("notice", chosen)?;
        let (purpose, version, language) = notice;
        let proof = p.owned("proof");
        consents::record(
            &mut ctx,
            &consents::OnPaper { person, purpose, said, version, language, day, proof },
        )
        .await?;
    } else {
        let kind = p.choice("kind", Kind::from_name)?;
        let (field, wanted, said) = (p.owned("field"), p.owned("wanted"), p.owned("said"));
        requests::record(&mut ctx, person, &requests::Asking { kind, field, wanted, said }, day).await?;
    }
    ctx.commit().await?;
    Ok(person)
}

/// `work 1 hi`: which notice the paper carries.
fn chosen(value: &str) -> Option<(Purpose, i32, String)> {
    let mut parts = value.split(' ');
    let (purpose, version, language) = (parts.next()?, parts.next()?, parts.next()?);
    Some((Purpose::from_name(purpose)?, version.parse().ok()?, language.to_owned()))
}

/// What was written down is the person's own business: whoever wrote it sees that it is kept, and no more.
async fn thanks(visit: &Visit, person: PersonId) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    let names = store::people::names(&mut ctx.tx, person).await.map_err(access::AccessError::from)?;
    ctx.rollback().await?;
    let body = ui::html! {
        (ui::lead(&m::recorded(l, views::called(names.as_ref(), l)), &[]))
        p { a href=(NEW) { (m::requests_new(l)) } }
    };
    Ok(Content { title: m::requests_new(l), current: MY_DATA, day: None, body, lasting: false })
}
