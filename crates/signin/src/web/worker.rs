//! `/workers/{person}/account`: a worker of the register is let in with a card, under their own id, so that they see their own work and their own data.

use access::ways::links::{self, Purpose};
use access::{AccessError, Action, Ctx, Role, UserId, users};
use axum::extract::Path;
use axum::response::Response;
use base::Kind;
use register::actions::RegisterError;
use register::actions::worker::{self, Card};
use register::model::PersonId;
use system::{Form, Refusal};
use ui::html;
use words::Locale;
use words::message::both;

use super::door::{Door, Fields, Posted, Stop, nothing};
use super::people::{card, handed_out};
use crate::entered;
use crate::messages as m;
use crate::people::{self, INVITED, New};
use crate::store::{self, Unit};
use crate::views::set_up::paid;
use crate::views::{Entry, Sheet};

const HERE: &str = "/workers";

fn hidden(e: RegisterError) -> Refusal {
    match e {
        RegisterError::Access(e) => e.into(),
        _ => nothing(),
    }
}

/// What is asked for: the worker, the unit of a duty of today where the actor may let somebody in, and as what.
struct Asked {
    person: PersonId,
    name: String,
    unit: Unit,
    role: Role,
}

/// The role that comes with a designation.
fn role_of(designation: &str) -> Role {
    match designation {
        "booth_president" => Role::BoothPresident,
        "kendra_convener" => Role::KendraConvener,
        "mandal_president" => Role::MandalPresident,
        "page_head" => Role::PageHead,
        _ => Role::Worker,
    }
}

async fn asked(ctx: &mut Ctx, written: &str) -> Result<Asked, Refusal> {
    ctx.authorise(Action::Invite)?;
    let person: PersonId = written.parse().map_err(|_| nothing())?;
    let c: Card = worker::card(ctx, person).await.map_err(hidden)?;
    let today = ctx.today();
    for d in c.duties.iter().filter(|d| d.duty.span.contains(today)) {
        // A role that is above the actor's is not theirs to give: the worker comes in as a worker.
        let roles = [role_of(&d.duty.designation), Role::Worker];
        let Some(role) = roles.into_iter().find(|r| ctx.may_give(*r).covers(&d.path)) else { continue };
        let unit = store::unit(&mut ctx.tx, d.duty.unit, today).await.map_err(AccessError::from)?;
        let name = c.entry.name_hi.clone().or(c.entry.name_en.clone()).unwrap_or_default();
        return Ok(Asked { person, name, unit: unit.ok_or_else(nothing)?, role });
    }
    Err(Refusal::told(Kind::Invalid, both(m::worker_account_no_duty)))
}

/// The page.
pub(super) async fn show(door: Door, Path(written): Path<String>) -> Response {
    let made = page(&door, &written, &Entry::default()).await;
    made.unwrap_or_else(|r| door.refuse(r))
}

async fn page(door: &Door, written: &str, entry: &Entry) -> Result<Response, Refusal> {
    let l: Locale = door.visit.l;
    let mut ctx = door.visit.read().await?;
    let asked = asked(&mut ctx, written).await?;
    let asks_who_pays = people::asks_who_pays(&mut ctx).await?;
    ctx.rollback().await?;
    let op = door.visit.operation();
    let action = format!("{HERE}/{}/account", asked.person);
    let fields = asks_who_pays.then(|| paid(l)).into_iter().collect();
    let duty = m::duty_at(l, asked.role.title(l), asked.unit.name(l));
    let body = html! {
        p.lead { (asked.name) " · " (duty) }
        p.sub { (m::worker_account_lead(l)) }
        (Sheet { action: &action, op: &op, entry }.draw(l, fields, &m::worker_account_submit(l)))
        p { a href={ (HERE) "/" (asked.person) } { (asked.name) } }
    };
    Ok(match entry.wrong.is_empty() {
        true => door.page(m::title_worker_account(l), HERE, body),
        false => door.again(m::title_worker_account(l), HERE, body),
    })
}

/// The form was sent: the card is shown, this once.
pub(super) async fn send(door: Door, Path(written): Path<String>, Form(fields): Form<Fields>) -> Response {
    let posted = match door.posted(fields) {
        Ok(p) => p,
        Err(r) => return door.refuse(r),
    };
    match sent(&door, &written, &posted).await {
        Ok(response) => response,
        Err(Stop::Refused(r)) => door.refuse(r),
        Err(Stop::Wrong(wrong)) => {
            let made = page(&door, &written, &posted.all(wrong)).await;
            made.unwrap_or_else(|r| door.refuse(r))
        }
    }
}

async fn sent(door: &Door, written: &str, p: &Posted) -> Result<Response, Stop> {
    let mut ctx = door.visit.write(p.op).await?;
    let asked = asked(&mut ctx, written).await?;
    let id: UserId = asked.person.uuid().into();
    if users::one(&mut ctx.tx, id).await?.is_none() {
        let paid = entered::paid(p.text("paid"));
        if people::asks_who_pays(&mut ctx).await?
            && let Err(why) = entered::may_hold(paid)
        {
            return Err(Stop::at("paid", why));
        }
        let head = people::head(&asked.unit, asked.role, &asked.name, ctx.today(), paid);
        people::enrol(&mut ctx, &New { worker: Some(asked.person), ..head }).await?;
    }
    // Whoever has not come in yet gets a new card in place of the one before.
    let link = links::make(&mut ctx, Purpose::Invitation, Some(id), INVITED).await.map_err(|e| match e {
        AccessError::Taken => Refusal::told(Kind::Conflict, both(m::came_in_already)),
        other => other.into(),
    })?;
    let card = card(door, &mut ctx, &asked.name, asked.role, Some(asked.unit.id), &link).await?;
    ctx.commit().await?;
    Ok(handed_out(door, &[card], &format!("{HERE}/{}", asked.person)))
}

#[cfg(test)]
mod tests {
    use db::{Db, both};
    use http::StatusCode;
    use register::actions::worker::Said;
    use testkit::day;

    use super::*;
    use crate::web::testing::{Site, between, path};

    #[both]
    async fn a_worker_comes_in_with_a_card_under_their_own_id(db: Db) {
        let site = Site::new(db).await.set_up(access::installation::Edition::Organisation).await;
        let (near, far) = (site.area("NP-B-001").await, site.area("NP-M-03").await);
        let mut ctx = site.desk.write().await;
        let said = Said { name_hi: Some("सीमा नमूना".to_owned()), ..Said::default() };
        let seema = worker::add(&mut ctx, &said, near, "page_head", day("2026-01-01")).await.unwrap();
        let other = worker::add(&mut ctx, &said, far, "worker", day("2026-01-01")).await.unwrap();
        ctx.commit().await.unwrap();
        let president = site.person("president", Role::BoothPresident, Some("NP-B-001")).await;
        let browser = site.signed_in(president).await;
        for none in [other.to_string(), "x".to_owned()] {
            let answer = browser.get(&format!("/workers/{none}/account")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "outside, as if there were nobody");
        }
        let uri = format!("/workers/{seema}/account");
        assert_eq!(browser.submit(&uri, &uri, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let made = browser.submit(&uri, &uri, &[("paid", "no")]).await;
        assert_eq!(made.status, StatusCode::OK, "{}", made.body);
        assert!(made.body.contains("सीमा नमूना"));
        let again = browser.submit(&uri, &uri, &[]).await;
        assert_eq!(again.status, StatusCode::OK, "a new card in place of the one before");
        let mut ctx = site.desk.read().await;
        let account = users::one(&mut ctx.tx, seema.uuid().into()).await.unwrap();
        assert_eq!(account.map(|a| a.name).as_deref(), Some("सीमा नमूना"));
        let grants = access::grants::of_person(&mut ctx.tx, seema.uuid().into()).await.unwrap();
        assert_eq!(
            grants.iter().map(|g| (g.role, g.area)).collect::<Vec<_>>(),
            [(Role::PageHead, Some(near.uuid()))]
        );
        ctx.rollback().await.unwrap();
        let link = between(&again.body, "http://localhost:8080", "<").replace("&amp;", "&");
        let link = path(&format!("http://localhost:8080{}", link.trim_end_matches('"')));
        assert_eq!(site.browser().get(&link).await.status, StatusCode::OK);
    }
}
