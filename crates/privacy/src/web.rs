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
    use Action::{HandleIncidents, HandleRequests, RecordConsent, SeeOwnData};
    Routes::new()
        .route(MY_DATA, SeeOwnData, get(my_data::show))
        .route("/my-data/consent", SeeOwnData, post(my_data::consent))
        .route("/my-data/told", SeeOwnData, post(my_data::told))
        .route("/my-data/ask/{kind}", SeeOwnData, get(my_data::form).post(my_data::ask))
        .route("/requests", HandleRequests, get(requests::list))
        .route("/requests/new", RecordConsent, get(requests::new).post(requests::record))
        .route("/requests/find", RecordConsent, post(requests::find))
        .route("/requests/{id}", HandleRequests, get(requests::show).post(requests::answer))
        .route("/requests/{id}/take", HandleRequests, post(requests::take))
        .route("/erasures", HandleRequests, get(erasures::list))
        .route("/erasures/{person}", HandleRequests, get(erasures::show).post(erasures::hold))
        .route("/erasures/{person}/lift", HandleRequests, post(erasures::lift))
        .route("/incidents", HandleIncidents, get(incidents::list).post(incidents::open))
        .route("/incidents/{id}", HandleIncidents, get(incidents::show).post(incidents::change))
        .route("/incidents/{id}/done", HandleIncidents, post(incidents::done))
        .route("/incidents/{id}/close", HandleIncidents, post(incidents::close))
        .files("/incidents/{id}/affected", HandleIncidents, get(incidents::affected))
        .route("/incidents/{id}/report.txt", HandleIncidents, get(incidents::report))
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
