//! The pages of data protection: one file each with its handlers.

mod erasures;
mod handling;
mod incidents;
mod my_data;
mod paper;
mod posted;
mod requests;
#[cfg(test)]
mod testing;

use access::Action;
use axum::routing::{get, post};
use system::{Files as _, Refusal, Routes};

/// The page of whoever looks.
pub(crate) const MY_DATA: &str = "/my-data";
/// The notice and the request on paper.
pub(crate) const PAPER: &str = "/my-data/paper";
/// How data are handled.
pub(crate) const HANDLING: &str = "/data-handling";

/// Pages for whoever has signed in.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(MY_DATA, Action::SeeOwnData, get(my_data::show))
        .route("/my-data/consent", Action::SeeOwnData, post(my_data::consent))
        .route("/my-data/ask/{kind}", Action::SeeOwnData, get(my_data::form).post(my_data::ask))
        .route("/requests", Action::HandleRequests, get(requests::list))
        .route("/requests/new", Action::RecordConsent, get(requests::new).post(requests::record))
        .route("/requests/find", Action::RecordConsent, post(requests::find))
        .route("/requests/{id}", Action::HandleRequests, get(requests::show).post(requests::answer))
        .route("/requests/{id}/take", Action::HandleRequests, post(requests::take))
        .route("/erasures", Action::HandleRequests, get(erasures::list))
        .route("/erasures/{person}", Action::HandleRequests, get(erasures::show).post(erasures::hold))
        .route("/erasures/{person}/lift", Action::HandleRequests, post(erasures::lift))
        .route("/incidents", Action::HandleIncidents, get(incidents::list).post(incidents::open))
        .route("/incidents/{id}", Action::HandleIncidents, get(incidents::show).post(incidents::change))
        .route("/incidents/{id}/done", Action::HandleIncidents, post(incidents::done))
        .route("/incidents/{id}/close", Action::HandleIncidents, post(incidents::close))
        .files("/incidents/{id}/affected", Action::HandleIncidents, get(incidents::affected))
        .route("/incidents/{id}/report.txt", Action::HandleIncidents, get(incidents::report))
}

/// Pages for everybody: what people are told before their data are collected, and whom to complain to.
pub(crate) fn open_routes() -> Routes {
    Routes::new()
        .open(HANDLING, get(handling::show))
        .open("/notices/{purpose}", get(handling::notice))
        .open(PAPER, get(paper::show))
        .open("/.well-known/security.txt", get(handling::security))
}

/// Something that is not there, or not for whoever asks.
fn missing() -> Refusal {
    access::AccessError::NotFound.into()
}
