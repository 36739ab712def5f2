//! `/people`, `/people/new`: who signs in, and somebody new.

use access::ways::links::Secret;
use access::{AccessError, Action, Ctx, Role};
use areas::model::AreaId;
use axum::response::Response;
use base::Day;
use base::uuid::Uuid;
use system::{Form, Refusal};
use ui::table::AFTER;
use words::message::both;

use super::door::{Door, Fields, Posted, Stop};
use super::welcome;
use crate::entered;
use crate::messages as m;
use crate::people::{self, Asked, INVITED, New};
use crate::sentences as say;
use crate::views::cards::{Card, cards};
use crate::views::{self, Entry, Sheet};

pub(super) const HERE: &str = "/people";
const NEW: &str = "/people/new";
/// People on one page.
const SHOWN: usize = 50;
/// What is shown again when something is wrong.
pub(super) const FIELDS: [&str; 8] =
    ["name", "login", "role", "area", "from", "until", "with_office", "paid"];

/// The page.
pub(super) async fn show(door: Door) -> Response {
    match page(&door, "").await {
        Ok(response) => response,
        Err(r) => door.refuse(r),
    }
}

/// The same with those of a name: sent in the body, because an address is kept in logs and histories.
pub(super) async fn search(door: Door, Form(fields): Form<Fields>) -> Response {
    let made = match door.posted(fields) {
        Ok(p) => page(&door, p.text("name")).await,
        Err(r) => Err(r),
    };
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door, name: &str) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let here = &door.visit.here;
    let mut ctx = door.visit.read().await?;
    let area = match here.value("area").filter(|a| !a.trim().is_empty()) {
        None => None,
        Some(asked) => Some(
            people::area(&mut ctx, &asked)
                .await?
                .map_err(|e| Refusal::told(base::Kind::Invalid, e.text()))?,
        ),
    };
    let asked = Asked {
        role: here.value("role").and_then(|r| Role::parse(&r)),
        area,
        name: name.to_owned(),
        after: here.value(AFTER).and_then(|a| a.parse().ok()).unwrap_or(Uuid::nil()),
    };
    let (found, more) = people::list(&mut ctx, &asked, SHOWN).await?;
    let grants: Vec<_> = found.iter().flat_map(|p| p.grants.clone()).collect();
    let names = say::area_names(&mut ctx, &grants).await.map_err(AccessError::from)?;
    let may = |action| !matches!(ctx.authorise(action), Err(AccessError::Forbidden(_)));
    let (may_add, may_invite) = (may(Action::Grant), may(Action::Invite));
    ctx.rollback().await?;
    let op = door.visit.operation();
    let list = views::people::People {
        found: &found,
        more,
        names: &names,
        op: &op,
        searched: name,
        may_add,
        may_invite,
    };
    Ok(door.page(m::title_people(l), HERE, views::people::people(l, here, &list)))
}

/// The form for somebody new.
pub(super) async fn new(door: Door) -> Response {
    let made = form(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn form(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    ctx.authorise(Action::Grant)?;
    let (roles, today) = (people::roles_to_give(&ctx), ctx.today().to_string());
    let asks = people::asks_who_pays(&mut ctx).await?;
    ctx.rollback().await?;
    let op = door.visit.operation();
    let fields = views::people::grant_fields(l, &roles, &today, asks);
    let body = views::people::new(l, &Sheet { action: NEW, op: &op, entry }, fields);
    Ok(match entry.wrong.is_empty() {
        true => door.page(m::title_new(l), HERE, body),
        false => door.again(m::title_new(l), HERE, body),
    })
}

/// The form was sent.
pub(super) async fn add(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match added(&door, &posted).await {
        Ok(response) => response,
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let made = form(&door, &posted.entry(&FIELDS, wrong)).await;
            made.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn added(door: &Door, p: &Posted) -> Result<Response, Stop> {
    let mut ctx = door.visit.write(p.op).await?;
    ctx.authorise(Action::Grant)?;
    let mut wrong = Vec::new();
    if let Err(why) = entered::name(p.text("name")) {
        wrong.push(("name", why));
    }
    let login = Some(p.text("login")).filter(|l| !l.is_empty());
    if let Some(Err(why)) = login.map(entered::login) {
        wrong.push(("login", why));
    }
    let role = Role::parse(p.text("role"));
    if role.is_some_and(Role::from_an_office) && login.is_none() {
        wrong.push(("login", both(m::login_needed)));
    }
    let new = grant(&mut ctx, p, p.text("name"), login, &mut wrong).await?;
    let new = new.filter(|_| wrong.is_empty()).ok_or(Stop::Wrong(wrong))?;
    let made = people::add(&mut ctx, &new).await;
    let (id, link) = made.map_err(|e| match e {
        AccessError::Taken => Stop::at("login", both(m::login_taken)),
        AccessError::Forbidden(_) => Stop::at("area", both(m::not_yours_to_give)),
        other => other.into(),
    })?;
    let card = card(door, &mut ctx, &new.name, new.role, new.area, &link).await?;
    ctx.commit().await?;
    Ok(handed_out(door, &[card], &format!("{HERE}/{id}")))
}

/// Reads the fields of a grant.
pub(super) async fn grant(
    ctx: &mut Ctx,
    p: &Posted,
    name: &str,
    login: Option<&str>,
    wrong: &mut Vec<(&'static str, words::Text)>,
) -> Result<Option<New>, Stop> {
    let role = Role::parse(p.text("role"));
    if role.is_none() {
        wrong.push(("role", both(m::choose)));
    }
    let area = match p.text("area") {
        "" => None,
        asked => match people::area(ctx, asked).await? {
            Ok(area) => Some(area),
            Err(e) => {
                wrong.push(("area", e.text()));
                None
            }
        },
    };
    let today = ctx.today();
    let mut day = |field: &'static str, otherwise: Day, plus: i32| match words::dates::parse(p.text(field)) {
        Ok(Some(day)) => day.plus(plus),
        Ok(None) => otherwise,
        Err(e) => {
            wrong.push((field, e.text()));
            otherwise
        }
    };
    // People name the last day, and mean it.
    let (from, until) = (day("from", today, 0), day("until", Day::MAX, 1));
    if until <= from {
        wrong.push(("until", both(m::until_before_from)));
    }
    let paid_by_public = entered::paid(p.text("paid"));
    if people::asks_who_pays(ctx).await?
        && let Err(why) = entered::may_hold(paid_by_public)
    {
        wrong.push(("paid", why));
    }
    let mut office = None;
    if p.text("with_office") == "yes" {
        office = match area {
            Some(area) => people::office(ctx, name, area).await?,
            None => None,
        };
        if office.is_none() {
            wrong.push(("with_office", both(m::no_such_office)));
        }
    }
    let new = |role| New {
        name: name.to_owned(),
        login: login.map(str::to_owned),
        role,
        area,
        from,
        until,
        office,
        worker: None,
        paid_by_public,
    };
    Ok(role.map(new))
}

/// A card for somebody who was given a link.
pub(super) async fn card(
    door: &Door,
    ctx: &mut Ctx,
    name: &str,
    role: Role,
    area: Option<AreaId>,
    link: &Secret,
) -> Result<Card, Stop> {
    let l = door.visit.l;
    let today = ctx.today();
    let place = match area {
        None => m::whole(l),
        Some(area) => {
            let unit = crate::store::unit(&mut ctx.tx, area, today).await?;
            unit.map_or_else(|| m::area_gone(l), |u| u.name(l).to_owned())
        }
    };
    Ok(Card {
        name: name.to_owned(),
        duty: m::duty_at(l, role.title(l), place),
        link: address(door, link),
        until: ctx.now.saturating_add(i64::try_from(INVITED.as_micros()).unwrap_or(i64::MAX)),
    })
}

/// The address that a link is.
pub(super) fn address(door: &Door, link: &Secret) -> String {
    welcome::address(&door.visit.shared.site, link)
}

/// The page of the cards, this once.
pub(super) fn handed_out(door: &Door, all: &[Card], back: &str) -> Response {
    let l = door.visit.l;
    let organisation = door.visit.shared.installation().map_or("", |i| i.organisation.as_str());
    door.page(m::title_cards(l), "", cards(l, organisation, all, back))
}
