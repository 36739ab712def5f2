//! `/set-up`: what this installation is, and its first administrator. Once, by the link that the operator was shown.

use access::actions::{self, Giving};
use access::installation::{self, Edition, Installation};
use access::users::{self, Account};
use access::ways::links::Purpose;
use access::ways::pending::{self, Pending};
use access::{AccessError, Actor, Ctx, Role, UserId};
use axum::response::Response;
use base::{Kind, Span};
use system::{Cookie, Form, Refusal, SIGN_IN};
use words::message::both;

use super::door::{Done, Door, Fields, Posted, Stop};
use crate::entered;
use crate::messages as m;
use crate::views::{self, Entry, Sheet};

const HERE: &str = "/set-up";
const SHOWN: [&str; 5] = ["edition", "organisation", "name", "login", "paid"];

/// The page.
pub(super) async fn show(door: Door) -> Response {
    let made = page(&door, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

/// The set-up that is under way in this browser.
async fn under_way(door: &Door, ctx: &mut Ctx) -> Result<Pending, Refusal> {
    let pending = door.pending(ctx).await?.filter(|p| p.purpose == Some(Purpose::SetUp));
    let done = installation::installation(&mut ctx.tx).await.map_err(AccessError::from)?.is_some();
    match pending {
        // It was set up in this browser: what is left are the ways in.
        Some(p) if p.person.is_some() => Err(Refusal::Elsewhere("/ways".to_owned())),
        Some(p) if !done => Ok(p),
        _ if done => Err(Refusal::Told(
            Kind::Conflict,
            both(m::set_up_done),
            vec![(SIGN_IN.to_owned(), both(m::title_sign_in))],
        )),
        _ => Err(AccessError::LinkOver.into()),
    }
}

async fn page(door: &Door, entry: &Entry) -> Result<Response, Refusal> {
    let l = door.visit.l;
    let mut ctx = door.visit.read().await?;
    under_way(door, &mut ctx).await?;
    ctx.rollback().await?;
    let op = door.visit.operation();
    let body = views::set_up::set_up(l, &Sheet { action: HERE, op: &op, entry });
    Ok(match entry.wrong.is_empty() {
        true => door.page(m::title_set_up(l), "", body),
        false => door.again(m::title_set_up(l), "", body),
    })
}

/// The form was sent.
pub(super) async fn send(door: Door, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match done(&door, &posted).await {
        Ok(done) => done.answer(),
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let made = page(&door, &posted.entry(&SHOWN, wrong)).await;
            made.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn done(door: &Door, p: &Posted) -> Result<Done, Stop> {
    let mut wrong = Vec::new();
    let edition = Edition::parse(p.text("edition"));
    if edition.is_none() {
        wrong.push(("edition", both(m::choose)));
    }
    for (field, said) in [("organisation", p.text("organisation")), ("name", p.text("name"))] {
        if said.is_empty() {
            wrong.push((field, both(m::fill_in)));
        }
    }
    if let Err(why) = entered::login(p.text("login")) {
        wrong.push(("login", why));
    }
    let paid = entered::paid(p.text("paid"));
    if edition == Some(Edition::Organisation)
        && let Err(why) = entered::may_hold(paid)
    {
        wrong.push(("paid", why));
    }
    let (Some(edition), true) = (edition, wrong.is_empty()) else { return Err(Stop::Wrong(wrong)) };

    let shared = &door.visit.shared;
    // The link was made by the operator, who may do everything; whoever holds it sets up in the operator's name.
    let mut ctx = shared.host.write(Actor::LocalOperator, door.visit.l, p.op).await?;
    let mut pending = under_way(door, &mut ctx).await?;
    let it = Installation { edition, organisation: p.text("organisation").to_owned() };
    let now = ctx.now;
    installation::set_up(&mut ctx.tx, &it, now).await?;
    let person: UserId = ctx.ids.make();
    let login = users::folded(p.text("login"));
    let account =
        Account { id: person, name: p.text("name").to_owned(), login: Some(login), disabled_at: None };
    actions::add_user(&mut ctx, account).await?;
    let giving = Giving {
        person,
        role: Role::StateAdministrator,
        area: None,
        office: None,
        days: Span::since(ctx.today()),
        paid_by_public: paid,
        reason: None,
    };
    actions::give(&mut ctx, giving).await?;
    let token = pending::settle(&mut ctx, &mut pending, person).await?;
    ctx.commit().await?;
    Ok(Done::to("/ways").cookie(door.give(Cookie::Step, token.cookie())))
}
