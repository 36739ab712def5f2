//! `/public`: who represents whom, and where they are this week; for everybody. And the same as calendars and feeds.

use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use events::model::{Event, EventId};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use register::model::PersonId;
use system::{Content, FOR_A_MINUTE, Refusal, Visit};
use ui::here::segment;
use ui::{Markup, html};

use super::{PUBLIC, missing, now, refused};
use crate::actions::posts::Post;
use crate::actions::public::{self as actions, AHEAD, BACK, FEED, Shown};
use crate::feeds::{self, About};
use crate::messages as m;
use crate::views::public as views;
use crate::{find, sentences};

fn content(title: String, body: Markup) -> Content {
    Content { title, current: PUBLIC, day: None, body, lasting: false }
}

/// A page for everybody with what others show of it where it is passed on, kept for a minute by whoever is not signed in.
fn answered(visit: &Visit, made: Result<(Content, Markup), Refusal>) -> Response {
    let is_made = made.is_ok() && matches!(visit.actor, access::Actor::Nobody);
    let mut response = visit.answer_headed(made);
    if is_made {
        response.headers_mut().insert(CACHE_CONTROL, http::HeaderValue::from_static(FOR_A_MINUTE));
    }
    response
}

fn about<'a>(visit: &'a Visit, title: String, path: &str) -> About<'a> {
    let site = &visit.shared.site;
    About { title, page: site.link(path), site: site.url(), l: visit.l }
}

fn of_person(id: PersonId) -> String {
    format!("{PUBLIC}/people/{id}")
}

fn of_area(code: &str) -> String {
    format!("{PUBLIC}/areas/{}", segment(code))
}

/// Where everybody begins: a search, and whoever represents somebody.
pub(super) async fn start(visit: Visit) -> Response {
    let made = async {
        let typed = visit.here.value("q").unwrap_or_default();
        let typed: String = typed.replace('\0', "").chars().take(100).collect();
        let mut ctx = visit.read_open().await?;
        let found = match typed.trim() {
            "" => None,
            typed => Some(find::find(&mut ctx, typed).await.map_err(refused)?),
        };
        let everybody = match &found {
            None => actions::everybody(&mut ctx).await.map_err(refused)?,
            Some(_) => Vec::new(),
        };
        ctx.rollback().await?;
        let body = views::start(visit.l, typed.trim(), found.as_ref(), &everybody);
        Ok((content(m::public_title(visit.l), body), html! {}))
    };
    let made = made.await;
    answered(&visit, made)
}

/// One representative.
pub(super) async fn person(visit: Visit, Path(person): Path<String>) -> Response {
    let made = async {
        let (id, holder, shown) = of(&visit, &person, (BACK, AHEAD)).await?;
        let title = m::public_person(visit.l, holder.names.get(visit.l));
        let about = about(&visit, title.clone(), &of_person(id));
        let x = views::Page { about: &about, shown: &shown, today: visit.today(), now: now(&visit) };
        let said = m::public_office(visit.l, holder.role.title(visit.l), holder.area.name(visit.l));
        let head = views::head(&about, "profile", &said);
        Ok((content(title, views::person(&x, &holder)), head))
    };
    let made = made.await;
    answered(&visit, made)
}

pub(super) async fn of(
    visit: &Visit,
    person: &str,
    span: (i32, i32),
) -> Result<(PersonId, register::store::holders::Holder, Shown), Refusal> {
    let id: PersonId = person.parse().map_err(|_| missing())?;
    let mut ctx = visit.read_open().await?;
    let (holder, shown) = actions::of(&mut ctx, id, span).await.map_err(refused)?;
    ctx.rollback().await?;
    Ok((id, holder, shown))
}

/// One area.
pub(super) async fn area(visit: Visit, Path(code): Path<String>) -> Response {
    let made = async {
        let found = inside(&visit, &code, (BACK, AHEAD)).await?;
        let title = m::public_area(visit.l, found.area.name(visit.l));
        let about = about(&visit, title.clone(), &of_area(&found.area.identity.code));
        let x = views::Page { about: &about, shown: &found.shown, today: visit.today(), now: now(&visit) };
        let said = views::represented(visit.l, &found);
        let head = views::head(&about, "website", &said);
        Ok((content(title, views::area(&x, &found)), head))
    };
    let made = made.await;
    answered(&visit, made)
}

pub(super) async fn inside(visit: &Visit, code: &str, span: (i32, i32)) -> Result<actions::InArea, Refusal> {
    let mut ctx = visit.read_open().await?;
    let found = actions::inside(&mut ctx, code, span).await.map_err(refused)?;
    ctx.rollback().await?;
    Ok(found)
}

/// One event.
pub(super) async fn event(visit: Visit, Path(id): Path<String>) -> Response {
    let made = async {
        let (event, shown, posts) = one(&visit, &id).await?;
        let id = event.id;
        let title = sentences::headline(&event, visit.l);
        let about = about(&visit, title.clone(), &format!("{PUBLIC}/events/{id}"));
        let x = views::Page { about: &about, shown: &shown, today: visit.today(), now: now(&visit) };
        let said = [sentences::when(&event, visit.l), sentences::place(&shown, &event, visit.l)].join(" · ");
        let head = views::head(&about, "website", &said);
        Ok((content(title, views::event(&x, &event, &posts)), head))
    };
    let made = made.await;
    answered(&visit, made)
}

pub(super) async fn one(visit: &Visit, id: &str) -> Result<(Event, Shown, Vec<Post>), Refusal> {
    let id: EventId = id.parse().map_err(|_| missing())?;
    let mut ctx = visit.read_open().await?;
    let found = actions::event(&mut ctx, id).await.map_err(refused)?;
    ctx.rollback().await?;
    Ok(found)
}

/// A file that programs follow.
fn file(visit: &Visit, made: Result<(&'static str, String), Refusal>) -> Response {
    match made {
        Ok((kind, text)) => {
            let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, FOR_A_MINUTE)];
            (headers, text).into_response()
        }
        Err(refusal) => visit.answer(Err(refusal)),
    }
}

const ICS: &str = "text/calendar; charset=utf-8";
const ATOM: &str = "application/atom+xml; charset=utf-8";

fn made(visit: &Visit, kind: &'static str, about: &About<'_>, shown: &Shown) -> (&'static str, String) {
    let text = match kind {
        ICS => feeds::calendar(about, shown),
        _ => feeds::atom(about, shown, now(visit)),
    };
    (kind, text)
}

async fn person_file(visit: Visit, person: &str, kind: &'static str) -> Response {
    let text = async {
        let (id, holder, shown) = of(&visit, person, FEED).await?;
        let title = m::public_person(visit.l, holder.names.get(visit.l));
        Ok(made(&visit, kind, &about(&visit, title, &of_person(id)), &shown))
    };
    let text = text.await;
    file(&visit, text)
}

async fn area_file(visit: Visit, code: &str, kind: &'static str) -> Response {
    let text = async {
        let found = inside(&visit, code, FEED).await?;
        let title = m::public_area(visit.l, found.area.name(visit.l));
        let path = of_area(&found.area.identity.code);
        Ok(made(&visit, kind, &about(&visit, title, &path), &found.shown))
    };
    let text = text.await;
    file(&visit, text)
}

/// The programme of a representative as a calendar.
pub(super) async fn person_calendar(visit: Visit, Path(person): Path<String>) -> Response {
    person_file(visit, &person, ICS).await
}

/// The programme of a representative as a feed.
pub(super) async fn person_feed(visit: Visit, Path(person): Path<String>) -> Response {
    person_file(visit, &person, ATOM).await
}

/// The programme in an area as a calendar.
pub(super) async fn area_calendar(visit: Visit, Path(code): Path<String>) -> Response {
    area_file(visit, &code, ICS).await
}

/// The programme in an area as a feed.
pub(super) async fn area_feed(visit: Visit, Path(code): Path<String>) -> Response {
    area_file(visit, &code, ATOM).await
}
