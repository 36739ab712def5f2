//! `/invite`: the cascade. What is below, who has come in, and cards for those who are to come.

use access::ways::links::{self, Purpose};
use access::{AccessError, Action, UserId};
use areas::model::AreaId;
use axum::extract::Path;
use axum::response::Response;
use base::Kind;
use system::{Form, Grid, Refusal};
use words::message::both;

use super::door::{Door, Fields, Posted, Stop, nothing};
use super::people::{card, handed_out};
use crate::entered;
use crate::invite::{self, Below, Cascade};
use crate::messages as m;
use crate::people::{self, INVITED};
use crate::rules::Stage;
use crate::views::invite::{AT_ONCE, Invite};
use crate::views::{self, Entry};

const HERE: &str = "/invite";

/// The page.
pub(super) async fn show(door: Door) -> Response {
    let made = page(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let Some(id) = asked(door, &mut ctx).await? else {
        let own = invite::own(&mut ctx).await?;
        ctx.rollback().await?;
        return Ok(door.page(m::title_invite(l), HERE, views::invite::choose(l, &own)));
    };
    let cascade = invite::cascade(&mut ctx, id).await.map_err(hidden)?;
    let asks_who_pays = people::asks_who_pays(&mut ctx).await?;
    let now = ctx.now;
    ctx.rollback().await?;
    let op = door.visit.operation();
    let body = Invite { cascade: &cascade, now, op: &op, asks_who_pays, entry };
    let body = views::invite::invite(l, &door.visit.here, &body);
    let title = m::title_invite_of(l, cascade.of.name(l));
    Ok(match entry.wrong.is_empty() {
        true => door.page(title, HERE, body),
        false => door.again(title, HERE, body),
    })
}

/// The unit whose page is asked for: the one that the address names, else the only one of the actor's own.
async fn asked(door: &Door, ctx: &mut access::Ctx) -> Result<Option<AreaId>, Refusal> {
    match door.visit.here.value("area").filter(|a| !a.trim().is_empty()) {
        Some(code) => {
            let found = areas::store::by_code(&mut ctx.tx, code.trim()).await.map_err(AccessError::from)?;
            Ok(Some(found.ok_or_else(nothing)?.id))
        }
        None => match invite::own(ctx).await?.as_slice() {
            [one] => Ok(Some(one.id)),
            _ => Ok(None),
        },
    }
}

fn hidden(e: AccessError) -> Refusal {
    match e {
        AccessError::NotFound => nothing(),
        other => other.into(),
    }
}

/// The form was sent: everybody whose name was filled in is invited, and the cards are shown.
pub(super) async fn send(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match invited(&door, &posted).await {
        Ok(response) => response,
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let made = page(&door, &posted.all(wrong)).await;
            made.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn invited(door: &Door, p: &Posted) -> Result<Response, Stop> {
    let mut ctx = door.visit.write(p.op).await?;
    let id = asked(door, &mut ctx).await?.ok_or_else(nothing)?;
    let cascade = invite::cascade(&mut ctx, id).await.map_err(hidden)?;
    let mut wrong = Vec::new();
    let paid = entered::paid(p.text("paid"));
    if people::asks_who_pays(&mut ctx).await?
        && let Err(why) = entered::may_hold(paid)
    {
        wrong.push(("paid", why));
    }
    let before: Option<Vec<String>> = ctx.answered("invite", &digest(p)).await?;
    let mut asked = Vec::new();
    for level in cascade.levels.iter().filter(|l| l.may) {
        for below in &level.units {
            let name = p.text(&format!("name.{}", below.unit.id));
            if name.is_empty() {
                continue;
            }
            match entered::name(name) {
                Err(why) => wrong.push(("names", why)),
                Ok(()) if before.is_none() && below.head.is_some() => {
                    let unit = below.unit.name(door.visit.l).to_owned();
                    wrong.push(("names", both(|l| m::invited_meanwhile(l, unit.as_str()))));
                }
                Ok(()) => asked.push((below, level.role, name)),
            }
        }
    }
    if asked.is_empty() && wrong.is_empty() {
        wrong.push(("names", both(m::invite_nobody_named)));
    }
    if !wrong.is_empty() {
        return Err(Stop::Wrong(wrong));
    }
    let (mut cards, mut people) = (Vec::new(), Vec::new());
    for (below, role, name) in asked.into_iter().take(AT_ONCE) {
        // A form that is sent twice invites nobody twice: the same people get new cards in place of those before.
        let person = match before.as_ref().and(below.head.as_ref()) {
            Some(head) => head.person,
            None => {
                let new = people::head(&below.unit, role, name, ctx.today(), paid);
                people::enrol(&mut ctx, &new).await?
            }
        };
        let link = links::make(&mut ctx, Purpose::Invitation, Some(person), INVITED).await?;
        cards.push(card(door, &mut ctx, name, role, Some(below.unit.id), &link).await?);
        people.push(person.to_string());
    }
    if before.is_none() {
        ctx.answer("invite", &digest(p), &people).await?;
    }
    ctx.commit().await?;
    Ok(handed_out(door, &cards, &door.visit.here.href()))
}

/// What was asked, for telling a retry from something else.
fn digest(p: &Posted) -> [u8; 32] {
    let all: String = p.named("name.").into_iter().map(|(k, v)| format!("{k}={v}\n")).collect();
    people::digest(&all)
}

/// A new card for somebody who was invited and has not come in.
pub(super) async fn again(door: Door, Path(id): Path<String>, Form(fields): Form<Fields>) -> Response {
    let door = door.at(HERE);
    match carded(&door, &id, fields).await {
        Ok(response) => response,
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(_)) => door.refuse(nothing()),
    }
}

async fn carded(door: &Door, id: &str, fields: Fields) -> Result<Response, Stop> {
    let p = door.posted(fields)?;
    let person: UserId = id.parse().map_err(|_| nothing())?;
    let mut ctx = door.visit.write(p.op).await?;
    ctx.authorise(Action::Invite)?;
    let made = links::make(&mut ctx, Purpose::Invitation, Some(person), INVITED).await;
    let link = made.map_err(|e| match e {
        AccessError::Taken => Refusal::told(Kind::Conflict, both(m::came_in_already)),
        other => hidden(other),
    })?;
    let (name, grant) = people::invited(&mut ctx, person).await.map_err(hidden)?;
    let card = card(door, &mut ctx, &name, grant.role, grant.area.map(AreaId::from), &link).await?;
    ctx.commit().await?;
    Ok(handed_out(door, &[card], HERE))
}

/// The table as a file.
pub(super) async fn table(door: Door) -> Response {
    let made = grid(&door).await;
    door.visit.download(made).await
}

async fn grid(door: &Door) -> Result<Grid, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let id = asked(door, &mut ctx).await?.ok_or_else(nothing)?;
    let cascade: Cascade = invite::cascade(&mut ctx, id).await.map_err(hidden)?;
    let now = ctx.now;
    ctx.rollback().await?;
    let rows: Vec<(&invite::Level, &Below)> =
        cascade.levels.iter().flat_map(|level| level.units.iter().map(move |u| (level, u))).collect();
    let stage = |u: &Below| match u.stage {
        Stage::Nobody => m::stage_nobody(l),
        Stage::CameIn => m::stage_came(l),
        Stage::Invited => match u.head.as_ref().and_then(|h| h.invited_until).filter(|t| *t > now) {
            Some(until) => m::stage_invited(l, crate::sentences::instant(until, l)),
            None => m::stage_invited_over(l),
        },
    };
    let further = |u: &Below| {
        let all = u.further.iter().map(|(role, p)| views::invite::progress(*p, *role, l));
        all.collect::<Vec<_>>().join(" ")
    };
    let about = cascade.levels.iter().map(|level| views::invite::progress(level.progress(), level.role, l));
    Ok(Grid::of(format!("invitations-{}", cascade.of.code), m::title_invite(l), &rows)
        .column(m::col_unit(l), |(_, u)| u.unit.name(l))
        .column(m::col_code(l), |(_, u)| u.unit.code.as_str())
        .column(m::col_role(l), |(level, _)| level.role.title(l))
        .column(m::col_name(l), |(_, u)| u.head.as_ref().map(|h| h.name.as_str()))
        .column(m::col_stage(l), |(_, u)| stage(u))
        .column(m::col_further(l), |(_, u)| further(u))
        .about(about))
}
