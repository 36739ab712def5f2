//! `/workers/same`: entries that may be one person, side by side, decided one after the other; and numbers that stand for many.

use access::{Action, Ctx};
use axum::response::Response;
use axum::routing::{get, post};
use base::Kind;
use system::{Content, Form, Refusal, Routes, Visit};
use ui::table::AFTER;
use words::message::both;

use super::refused;
use super::workers::{Fields, WORKERS, content, text};
use crate::actions::same::{PAGE, look_for_pairs, of_person, review};
use crate::actions::{RegisterError, linked, phones};
use crate::messages as m;
use crate::model::PersonId;
use crate::model::same::{Behind, Decision};
use crate::model::workers::Designations;
use crate::store;
use crate::views::same as views;

/// The pairs to decide.
pub(crate) const SAME: &str = "/workers/same";
/// Where a decision is sent.
pub(crate) const DECIDE: &str = "/workers/same/decide";
/// Where somebody asks for a search.
pub(crate) const LOOK: &str = "/workers/same/look";
/// Numbers that stand for many.
pub(crate) const PHONES: &str = "/workers/same/phones";

/// The pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(SAME, Action::KeepWorkers, get(show))
        .route(DECIDE, Action::KeepWorkers, post(decide))
        .route(LOOK, Action::KeepWorkers, post(look))
        .route(PHONES, Action::KeepWorkers, get(numbers))
}

async fn show(visit: Visit) -> Response {
    let made = page(&visit, None).await;
    visit.answer(made)
}

async fn page(visit: &Visit, wrong: Option<&str>) -> Result<Content, Refusal> {
    let after = visit.here.value(AFTER).unwrap_or_default();
    let behind = Behind::read(&after);
    let mut ctx = visit.read().await?;
    let found = review(&mut ctx, behind).await.map_err(refused)?;
    let designations = store::workers::designations(&mut ctx.tx).await.map_err(access::AccessError::from)?;
    ctx.rollback().await?;
    let ops: Vec<String> = found.pairs.iter().map(|_| visit.operation()).collect();
    let back = behind.map_or_else(|| SAME.to_owned(), |b| format!("{SAME}?{AFTER}={}", b.text()));
    let others = [visit.operation(), visit.operation()];
    let shown = views::Page {
        review: &found,
        ops: &ops,
        others: &others,
        designations: &designations,
        back: &back,
        wrong,
    };
    Ok(content(m::same_title(visit.l), views::review(visit.l, &shown)))
}

async fn decide(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = decided(&visit, &fields).await;
    // What cannot be decided is said where the pair stood.
    let visit = visit.at(SAME);
    let made = match made {
        Err(Refusal::Told(Kind::Invalid | Kind::Conflict, told, _)) => {
            page(&visit, Some(told.get(visit.l))).await
        }
        other => other,
    };
    visit.answer(made)
}

async fn decided(visit: &Visit, fields: &Fields) -> Result<Content, Refusal> {
    let op = visit.taken(text(fields, ui::form::OP))?;
    let mut ctx = visit.write(op).await?;
    ctx.authorise(Action::KeepWorkers)?;
    let person = |name: &str| -> Result<PersonId, Refusal> {
        text(fields, name).parse().map_err(|_| refused(RegisterError::NoPair))
    };
    let pair = (person("a")?, person("b")?);
    let choose = || Refusal::told(Kind::Invalid, both(m::same_choose));
    let decision = Decision::from_name(text(fields, "decision")).ok_or_else(choose)?;
    let lead = text(fields, "lead").parse().ok();
    linked::decide(&mut ctx, pair, decision, lead, text(fields, "reason")).await.map_err(refused)?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(back(text(fields, "back"))))
}

/// The page on which the form stood: one of ours, whatever was sent.
fn back(sent: &str) -> String {
    let worker = sent.strip_prefix(WORKERS).and_then(|s| s.strip_prefix('/'));
    let list = sent.strip_prefix(SAME).and_then(|s| s.strip_prefix('?')).and_then(|s| s.strip_prefix(AFTER));
    match (worker.and_then(|id| id.parse::<PersonId>().ok()), list.and_then(|s| s.strip_prefix('='))) {
        (Some(person), _) => super::workers::href(person),
        (None, Some(after)) => match Behind::read(after) {
            Some(behind) => format!("{SAME}?{AFTER}={}", behind.text()),
            None => SAME.to_owned(),
        },
        (None, None) => SAME.to_owned(),
    }
}

async fn look(visit: Visit, Form(fields): Form<Fields>) -> Response {
    let made = async {
        visit.taken(text(&fields, ui::form::OP))?;
        // Reads, compares, and takes its own turn: done twice, it finds the same.
        look_for_pairs(&visit.shared.host, visit.actor.clone(), visit.l).await.map_err(refused)?;
        Err(Refusal::Elsewhere(SAME.to_owned()))
    };
    let made = made.await;
    visit.answer(made)
}

async fn numbers(visit: Visit) -> Response {
    let made = async {
        let mut ctx = visit.read().await?;
        let (all, looked) = phones::shared(&mut ctx).await.map_err(refused)?;
        ctx.rollback().await?;
        Ok(content(m::phones_title(visit.l), views::phones(visit.l, &all, looked)))
    };
    let made = made.await;
    visit.answer(made)
}

/// What the page of one worker shows of pairs, to whoever may decide.
pub(super) async fn part(
    visit: &Visit,
    ctx: &mut Ctx,
    person: PersonId,
    all: &Designations,
) -> Result<ui::Markup, Refusal> {
    let (pairs, made) = of_person(ctx, person).await.map_err(refused)?;
    let ops: Vec<String> = (0..(pairs.len() + made.len()).min(4 * PAGE)).map(|_| visit.operation()).collect();
    Ok(views::of_person(visit.l, (&pairs, &made), &ops, &super::workers::href(person), all))
}
