//! `POST /work`, `/readings/decide`, `/jumps/explain`: a thing done or put off, a reading judged, a jump explained. Each can be sent twice:
//! the second time nothing changes.

use accounts::model::AccountId;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use base::{Day, Kind, Span};
use serde::Deserialize;
use system::{Refusal, Visit};
use words::message::both;

use crate::actions::ReachError;
use crate::actions::morning::{Mark, explain, mark};
use crate::actions::readings::decide;
use crate::messages as m;
use crate::model::{Judged, Side};
use crate::number::ReportNo;

#[derive(Deserialize)]
pub(super) struct Marked {
    task: String,
    mark: String,
    back: String,
}

/// A thing to be done is marked.
pub(super) async fn marked(visit: Visit, Form(form): Form<Marked>) -> Response {
    let made = mark_it(&visit, &form).await;
    visit.answer(made)
}

async fn mark_it(visit: &Visit, form: &Marked) -> Result<system::Content, Refusal> {
    let chosen =
        Mark::from_name(&form.mark).ok_or_else(|| Refusal::told(Kind::Invalid, both(m::work_unknown)))?;
    let mut ctx = visit.write(visit.shared.host.ids.make()).await?;
    mark(&mut ctx, &form.task, chosen).await?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(back(&form.back)))
}

#[derive(Deserialize)]
pub(super) struct Decided {
    account: AccountId,
    day: Day,
    accept: String,
    reason: String,
    back: String,
}

/// A reading that waits is judged.
pub(super) async fn decided(visit: Visit, Form(form): Form<Decided>) -> Response {
    let made = decide_it(&visit, &form).await;
    visit.answer(made)
}

async fn decide_it(visit: &Visit, form: &Decided) -> Result<system::Content, Refusal> {
    let judged = if form.accept == "yes" { Judged::Accept } else { Judged::Refuse };
    let mut ctx = visit.write(visit.shared.host.ids.make()).await?;
    decide(&mut ctx, form.account, form.day, judged, &form.reason).await?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(back(&form.back)))
}

#[derive(Deserialize)]
pub(super) struct Explained {
    account: AccountId,
    from: Day,
    to: Day,
    side: String,
    said: String,
    back: String,
}

/// A jump is explained, or an explanation judged.
pub(super) async fn explained(visit: Visit, Form(form): Form<Explained>) -> Response {
    let made = explain_it(&visit, &form).await;
    visit.answer(made)
}

async fn explain_it(visit: &Visit, form: &Explained) -> Result<system::Content, Refusal> {
    let side = match form.side.as_str() {
        "accepted" => Side::Analyst { accepted: true },
        "not_accepted" => Side::Analyst { accepted: false },
        _ => Side::Representative,
    };
    let span = Span { from: form.from, until: form.to.plus(1) };
    let mut ctx = visit.write(visit.shared.host.ids.make()).await?;
    explain(&mut ctx, form.account, span, side, &form.said).await?;
    ctx.commit().await?;
    Err(Refusal::Elsewhere(back(&form.back)))
}

/// `/r/{no}`: what a report's number opens.
pub(super) async fn by_number(visit: Visit, Path(no): Path<String>) -> Response {
    let to = match no.parse::<ReportNo>() {
        Ok(no) => Refusal::Elsewhere(format!("/?no={no}")),
        Err(()) => super::bad_parameter("no", &no, m::hint_number),
    };
    visit.answer(Err(to))
}

/// A form leads back to a page of ours, wherever it says it came from.
fn back(to: &str) -> String {
    let ours = to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\r', '\n']);
    if ours { to.to_owned() } else { "/".to_owned() }
}

impl From<ReachError> for Refusal {
    fn from(e: ReachError) -> Self {
        match e {
            ReachError::Access(e) => e.into(),
            other => Refusal::told(other.kind(), other.text()),
        }
    }
}
