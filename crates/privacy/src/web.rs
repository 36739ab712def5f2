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

use axum::routing::{get, post};
use system::{Files as _, Refusal, Routes, Visit};

/// The page of whoever looks.
pub(crate) const MY_DATA: &str = "/my-data";
/// The notice and the request on paper.
pub(crate) const PAPER: &str = "/my-data/paper";
/// How data are handled.
pub(crate) const HANDLING: &str = "/data-handling";

/// Pages for whoever has signed in.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(MY_DATA, get(my_data::show))
        .route("/my-data/consent", post(my_data::consent))
        .route("/my-data/ask/{kind}", get(my_data::form).post(my_data::ask))
        .route("/requests", get(requests::list))
        .route("/requests/new", get(requests::new).post(requests::record))
        .route("/requests/find", post(requests::find))
        .route("/requests/{id}", get(requests::show).post(requests::answer))
        .route("/requests/{id}/take", post(requests::take))
        .route("/erasures", get(erasures::list))
        .route("/erasures/{person}", get(erasures::show).post(erasures::hold))
        .route("/erasures/{person}/lift", post(erasures::lift))
        .route("/incidents", get(incidents::list).post(incidents::open))
        .route("/incidents/{id}", get(incidents::show).post(incidents::change))
        .route("/incidents/{id}/done", post(incidents::done))
        .route("/incidents/{id}/close", post(incidents::close))
        .files("/incidents/{id}/affected", get(incidents::affected))
        .route("/incidents/{id}/report.txt", get(incidents::report))
}

/// Pages for everybody: what people are told before their data are collected, and whom to complain to.
pub(crate) fn open_routes() -> Routes {
    Routes::new()
        .route(HANDLING, get(handling::show))
        .route("/notices/{purpose}", get(handling::notice))
        .route(PAPER, get(paper::show))
        .route("/.well-known/security.txt", get(handling::security))
}

/// Something that is not there, or not for whoever asks.
fn missing() -> Refusal {
    access::AccessError::NotFound.into()
}

/// The visit as if it were to the page on which the form stood, so that its links lead there.
fn at(visit: Visit, path: &str) -> Visit {
    Visit { here: visit.here.to(path), ..visit }
}
