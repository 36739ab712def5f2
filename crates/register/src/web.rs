//! Numbers of people on pages: masked beside the person, found exactly by what somebody typed, and seen in full one at a time. What is typed is sent in the body,
//! never in an address.

pub(crate) mod designations;
pub(crate) mod fields;
pub(crate) mod moves;
pub(crate) mod my_work;
pub(crate) mod notice;
pub(crate) mod out;
pub(crate) mod roll;
pub(crate) mod same;
pub(crate) mod sample;
pub(crate) mod vacant;
pub(crate) mod work;
pub(crate) mod workers;

use std::collections::HashMap;

use access::{AccessError, Action, Actor, Ctx};
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use base::Kind;
use system::{Content, Form, Panel, Refusal, Routes, Shared, Visit};
use words::message::both;

use crate::actions::{RegisterError, contacts};
use crate::messages as m;
use crate::model::{ContactId, ContactKind, Names, PersonId};
use crate::{store, views};

/// Where somebody is found by a number.
pub(crate) const FIND: &str = "/numbers";

/// The pages.
pub(crate) fn routes() -> Routes {
    workers::routes()
        .merge(same::routes())
        .merge(moves::routes())
        .merge(vacant::routes())
        .merge(designations::routes())
        .merge(fields::routes())
        .merge(work::routes())
        .merge(sample::routes())
        .merge(roll::routes())
        .merge(my_work::routes())
        .route(FIND, Action::FindByNumber, get(ask).post(find))
        .route("/numbers/{person}/{contact}", Action::SeeMobile, post(reveal))
}

/// The part of a person's page that shows their numbers, masked, with a way to each in full for whoever may.
pub(crate) async fn panel(
    shared: &Shared,
    ctx: &mut Ctx,
    person: PersonId,
) -> Result<Option<Panel>, AccessError> {
    let shown = match contacts::shown(ctx, person).await {
        Ok(shown) => shown,
        Err(RegisterError::Access(e)) => return Err(e),
        Err(_) => Vec::new(),
    };
    if shown.is_empty() {
        return Ok(None);
    }
    let may = |kind: ContactKind| ctx.actor.may(kind.see());
    let rows = shown.into_iter().map(|s| {
        let op = may(s.kind).then(|| shared.forms.signed(&ctx.actor, ctx.ids.make()));
        (s, op)
    });
    let body = views::numbers(ctx.locale, person, &rows.collect::<Vec<_>>());
    Ok(Some(Panel { order: 10, title: m::numbers_title(ctx.locale), body }))
}

/// Fields as a browser sends them.
type Fields = HashMap<String, String>;

fn text<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", |v| v.trim())
}

async fn ask(visit: Visit) -> Response {
    let made = asking(&visit, None, None).await;
    visit.answer(made)
}

/// What was found, or what is wrong with what was typed.
type Found = Result<views::Holders, words::Text>;

async fn asking(visit: &Visit, kind: Option<ContactKind>, found: Option<Found>) -> Result<Content, Refusal> {
    let ctx = visit.read().await?;
    ctx.authorise(Action::FindByNumber)?;
    ctx.rollback().await?;
    let body = views::find(visit.l, &visit.operation(), kind, found.as_ref());
    Ok(Content { title: m::find_title(visit.l), current: FIND, day: None, body, lasting: false })
}

async fn find(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = looked_for(&visit, &fields).await;
    visit.answer(made)
}

async fn looked_for(visit: &Visit, fields: &Fields) -> Result<Content, Refusal> {
    visit.taken(text(fields, ui::form::OP))?;
    let kind = ContactKind::from_name(text(fields, "kind")).unwrap_or(ContactKind::Mobile);
    let ctx = visit.read().await?;
    let found = match contacts::find(&visit.shared.host, ctx, kind, text(fields, "number")).await {
        Ok(found) => {
            let people = named(visit, &found.people).await?;
            let mut ctx = visit.read().await?;
            let designations = store::workers::designations(&mut ctx.tx).await.map_err(AccessError::from)?;
            ctx.rollback().await?;
            Ok(views::Holders { people, workers: found.workers, designations })
        }
        Err(RegisterError::NoNumber(kind)) => Err(both(|l| kind.unread(l))),
        Err(e) => return Err(refused(e)),
    };
    asking(visit, Some(kind), Some(found)).await
}

async fn named(visit: &Visit, people: &[PersonId]) -> Result<Vec<(PersonId, Names)>, Refusal> {
    let mut ctx = visit.read().await?;
    let mut all = Vec::new();
    for id in people {
        let names = store::person::names(&mut ctx.tx, *id).await.map_err(AccessError::from)?;
        all.push((*id, names.map(|(names, _)| names).unwrap_or_default()));
    }
    ctx.rollback().await?;
    Ok(all)
}

async fn reveal(
    visit: Visit,
    Path((person, contact)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> Response {
    // Whoever must prove first who they are comes back to the person, not to a number.
    let Ok(person) = person.parse::<PersonId>() else { return visit.answer(Err(nothing())) };
    let back = format!("/representatives/{person}");
    let made = revealed(&visit, person, &contact, &back, &fields).await;
    visit.at(&back).answer(made)
}

fn nothing() -> Refusal {
    Refusal::told(Kind::NotFound, both(m::no_such_number))
}

async fn revealed(
    visit: &Visit,
    person: PersonId,
    contact: &str,
    back: &str,
    fields: &Fields,
) -> Result<Content, Refusal> {
    visit.taken(text(fields, ui::form::OP))?;
    let contact: ContactId = contact.parse().map_err(|_| nothing())?;
    let ctx = visit.read().await?;
    let asked = contacts::reveal(&visit.shared.host, ctx, person, contact, text(fields, "reason")).await;
    let (kind, number) = asked.map_err(refused)?;
    let called = named(visit, &[person]).await?.pop().map(|(_, names)| names).unwrap_or_default();
    let told = matches!(visit.actor, Actor::User(_));
    let body = views::revealed(visit.l, &called, kind, &number, back, told);
    Ok(Content { title: m::number_title(visit.l), current: "/", day: None, body, lasting: false })
}

pub(crate) fn refused(e: RegisterError) -> Refusal {
    match e {
        RegisterError::Access(e) => e.into(),
        other => Refusal::told(other.kind(), other.text()),
    }
}
