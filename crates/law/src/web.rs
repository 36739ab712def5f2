//! The pages of the calendar of the law and its registers.

mod annex;
mod calendar;
mod may;
mod register;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod window;

use access::{Action, Ctx};
use areas::model::AreaKind;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use http::StatusCode;
use system::{Files as _, Refusal, Routes, Stop, Visit};
use words::message::both;

use crate::actions::{self, Forbidden, LawError};
use crate::messages as m;

/// The elections.
pub(crate) const LAW: &str = "/law";
/// «May I?»
pub(crate) const MAY: &str = "/law/may";
/// The registers.
pub(crate) const REGISTERS: &str = "/law/registers";
/// The declared accounts.
pub(crate) const ANNEX: &str = "/law/annex";

pub(crate) fn routes() -> Routes {
    use Action::{KeepLaw, ReadLaw};
    Routes::new()
        .route(LAW, ReadLaw, get(calendar::show))
        .route(LAW, KeepLaw, post(calendar::declare))
        .files("/law/refused", ReadLaw, get(calendar::refused))
        .route("/law/windows/{window}", ReadLaw, get(window::show))
        .route("/law/windows/{window}", KeepLaw, post(window::change))
        .route("/law/windows/{window}/polls", KeepLaw, post(window::add_poll))
        .route("/law/windows/{window}/polls/drop", KeepLaw, post(window::drop_poll))
        .route("/law/windows/{window}/withdraw", KeepLaw, post(window::withdraw))
        .route(MAY, ReadLaw, get(may::show))
        .route("/law/registers/{register}", ReadLaw, get(register::show))
        .route("/law/registers/{register}", KeepLaw, post(register::enter))
        .files("/law/registers/{register}/lines", ReadLaw, get(register::table))
        .route("/law/registers/{register}/strike", KeepLaw, post(register::strike))
        .route(ANNEX, ReadLaw, get(annex::show))
        .files(ANNEX, ReadLaw, get(annex::table))
}

/// Why a page is not shown.
pub(crate) fn refused(e: LawError) -> Refusal {
    match e {
        LawError::Access(e) => e.into(),
        LawError::NotFound => Refusal::Told(e.kind(), e.text(), vec![(LAW.to_owned(), both(m::law_title))]),
        other => Refusal::told(other.kind(), other.text()),
    }
}

impl From<LawError> for Stop {
    fn from(e: LawError) -> Stop {
        match e {
            LawError::Wrong(all) => Stop::Wrong(all),
            other => Stop::Refused(refused(other)),
        }
    }
}

/// Keeps what was refused, after the act that was refused is over.
///
/// # Errors
/// If the database does not answer.
pub async fn note(visit: &Visit, it: &Forbidden) -> Result<(), Refusal> {
    let mut ctx = visit.unasked().await?;
    actions::note(&mut ctx, it).await.map_err(refused)?;
    ctx.commit().await?;
    Ok(())
}

/// A form that is shown again with what is wrong in it.
fn again(response: Response) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, response).into_response()
}

/// The code of an area in which the actor keeps the calendar and the registers, as an example for a form.
async fn example(ctx: &mut Ctx) -> Result<String, Refusal> {
    let scope = ctx.authorise(Action::KeepLaw)?;
    let now = ctx.present();
    for kind in [AreaKind::State, AreaKind::OrgDistrict, AreaKind::Assembly] {
        let found = areas::store::areas(&mut ctx.tx, &scope, now, Some(kind)).await;
        if let Some(area) = found.map_err(access::AccessError::from)?.into_iter().next() {
            return Ok(area.identity.code);
        }
    }
    Ok("—".to_owned())
}
