//! `/people/{id}`: one who signs in, and what can be done about it.

use access::grants::{self, GrantId};
use access::ways;
use access::ways::links::{self, Purpose};
use access::{AccessError, Action, Role, UserId, actions, sessions};
use areas::model::AreaId;
use axum::extract::Path;
use axum::response::Response;
use system::{Form, PROVE, Refusal, gate};
use words::message::both;

use super::door::{Done, Door, Fields, Posted, Stop, nothing};
use super::people::{FIELDS, HERE, card, grant, handed_out};
use crate::messages as m;
use crate::people::{self, RECOVERED};
use crate::sentences as say;
use crate::views::person::{May, Person};
use crate::views::{self, Entry, Sheet};

fn at(id: &str) -> String {
    format!("{HERE}/{id}")
}

fn user(id: &str) -> Result<UserId, Refusal> {
    id.parse().map_err(|_| hidden(AccessError::NotFound))
}

/// One answer for what is not there and for what the visitor may not know of.
fn hidden(e: AccessError) -> Refusal {
    match e {
        AccessError::NotFound => nothing(),
        other => other.into(),
    }
}

/// The page.
pub(super) async fn show(door: Door, Path(id): Path<String>) -> Response {
    let made = page(&door, &id, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door, id: &str, entry: &Entry) -> Result<Response, Refusal> {
    let (l, id) = (door.visit.l, user(id)?);
    let mut ctx = door.visit.read().await?;
    let who = people::one(&mut ctx, id).await.map_err(hidden)?;
    let mut may_end = Vec::with_capacity(who.grants.len());
    for grant in &who.grants {
        may_end.push(people::may_end(&mut ctx, grant).await?);
    }
    let may = match actions::may_manage(&mut ctx, id).await {
        Ok(_) => May::Act,
        Err(AccessError::ProofNeeded) => May::Prove,
        // Whoever lets people in for the first time need not be able to shut them out.
        Err(AccessError::Forbidden(_) | AccessError::NotFound) => May::Look,
        Err(e) => return Err(e.into()),
    };
    let names = say::area_names(&mut ctx, &who.grants).await.map_err(AccessError::from)?;
    let ways = ways::of(&mut ctx, id).await?;
    let links = links::of_person(&mut ctx, id).await?;
    let roles = people::roles_to_give(&ctx);
    let may_give =
        ctx.authorise(Action::Grant).is_ok() && !roles.is_empty() && who.account.disabled_at.is_none();
    let asks = people::asks_who_pays(&mut ctx).await?;
    let (now, today) = (ctx.now, ctx.today());
    ctx.rollback().await?;
    let (op, prove) = (door.visit.operation(), gate(PROVE, &door.visit.here));
    let action = format!("{}/grants", at(&id.to_string()));
    let give = may_give.then(|| {
        let fields = views::people::grant_fields(l, &roles, &today.to_string(), asks);
        (Sheet { action: &action, op: &op, entry }, fields)
    });
    let name = who.account.name.clone();
    let person = Person {
        today,
        who: &who,
        may_end: &may_end,
        names: &names,
        ways,
        links: &links,
        now,
        may,
        op: &op,
        give,
        prove: &prove,
    };
    let body = views::person::person(l, person);
    Ok(match entry.wrong.is_empty() {
        true => door.page(name, HERE, body),
        false => door.again(name, HERE, body),
    })
}

/// What a form of the page does about somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Disable,
    Enable,
    EndSessions,
}

/// Shuts somebody out.
pub(super) async fn disable(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(door, &id, fields, Deed::Disable).await
}

/// Lets somebody in again.
pub(super) async fn enable(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(door, &id, fields, Deed::Enable).await
}

/// Ends every session of somebody.
pub(super) async fn end_sessions(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    sent(door, &id, fields, Deed::EndSessions).await
}

async fn sent(door: Door, id: &str, fields: Fields, deed: Deed) -> Response {
    let door = door.at(&at(id));
    match done(&door, id, fields, deed).await {
        Ok(done) => done.answer(),
        Err(r) => door.refuse(r),
    }
}

async fn done(door: &Door, id: &str, fields: Fields, deed: Deed) -> Result<Done, Refusal> {
    let p = door.posted(fields)?;
    let person = user(id)?;
    let mut ctx = door.visit.write(p.op).await?;
    let reason = p.text("reason");
    match deed {
        Deed::Disable => actions::disable(&mut ctx, person, reason).await,
        Deed::Enable => actions::enable(&mut ctx, person, reason).await,
        Deed::EndSessions => sessions::end_all(&mut ctx, person, None).await.map(|_| ()),
    }
    .map_err(hidden)?;
    ctx.commit().await?;
    Ok(Done::to(at(id)))
}

/// A new link for somebody, as a card.
pub(super) async fn link(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let door = door.at(&at(&id));
    match linked(&door, &id, fields).await {
        Ok(response) => response,
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(_)) => door.refuse(nothing()),
    }
}

async fn linked(door: &Door, id: &str, fields: Fields) -> Result<Response, Stop> {
    let p = door.posted(fields)?;
    let person = user(id)?;
    let mut ctx = door.visit.write(p.op).await?;
    let who = people::one(&mut ctx, person).await.map_err(hidden)?;
    let (purpose, link) = people::link(&mut ctx, person).await.map_err(hidden)?;
    let grant = who.grants.iter().find(|g| g.ended_at.is_none());
    let (role, area) = grant.map_or((Role::Worker, None), |g| (g.role, g.area.map(AreaId::from)));
    let mut card = card(door, &mut ctx, &who.account.name, role, area, &link).await?;
    if purpose == Purpose::Recovery {
        card.until = ctx.now.saturating_add(i64::try_from(RECOVERED.as_micros()).unwrap_or(i64::MAX));
    }
    ctx.commit().await?;
    Ok(handed_out(door, &[card], &at(id)))
}

/// One more grant.
pub(super) async fn give(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let door = door.at(&at(&id));
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match given(&door, &id, &posted).await {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let made = page(&door, &id, &posted.entry(&FIELDS, wrong)).await;
            made.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn given(door: &Door, id: &str, p: &Posted) -> Result<Done, Stop> {
    let person = user(id)?;
    let mut ctx = door.visit.write(p.op).await?;
    let who = people::one(&mut ctx, person).await.map_err(hidden)?;
    if ctx.is_done().await? {
        return Ok(Done::to(at(id)));
    }
    let mut wrong = Vec::new();
    let new = grant(&mut ctx, p, &who.account.name, who.account.login.as_deref(), &mut wrong).await?;
    if new.as_ref().is_some_and(|n| n.role.from_an_office()) && who.account.login.is_none() {
        wrong.push(("role", both(m::login_missing)));
    }
    // The office counts for its holder only, and the holder signs in under the same id.
    if new.as_ref().and_then(|n| n.office).is_some_and(|(holder, _)| holder.uuid() != person.uuid()) {
        wrong.push(("with_office", both(m::other_person)));
    }
    let new = new.filter(|_| wrong.is_empty()).ok_or(Stop::Wrong(wrong))?;
    let made = actions::give(&mut ctx, people::giving(person, &new)).await;
    let grant = made.map_err(|e| match e {
        AccessError::Forbidden(_) => Stop::at("area", both(m::not_yours_to_give)),
        other => other.into(),
    })?;
    ctx.answer("grant", id.as_bytes(), &grant.to_string()).await?;
    ctx.commit().await?;
    Ok(Done::to(at(id)))
}

/// Ends a grant.
pub(super) async fn end_grant(
    door: Door,
    Path((id, grant)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> Response {
    let door = door.at(&at(&id));
    match grant_ended(&door, &id, &grant, fields).await {
        Ok(done) => done.answer(),
        Err(r) => door.refuse(r),
    }
}

async fn grant_ended(door: &Door, id: &str, grant: &str, fields: Fields) -> Result<Done, Refusal> {
    let p = door.posted(fields)?;
    let (person, grant): (UserId, GrantId) = (user(id)?, grant.parse().map_err(|_| nothing())?);
    let mut ctx = door.visit.write(p.op).await?;
    let found = grants::one(&mut ctx.tx, grant).await.map_err(AccessError::from)?;
    found.filter(|g| g.person == person).ok_or_else(nothing)?;
    actions::end(&mut ctx, grant, p.text("reason")).await.map_err(hidden)?;
    ctx.commit().await?;
    Ok(Done::to(at(id)))
}
