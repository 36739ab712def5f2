//! The pages: of the office that writes a programme, and of everybody who looks one up.

mod desk;
mod event;
mod fields;
mod movement;
mod photos;
mod picture;
mod posts;
mod public;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod together;

use access::Action;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use base::Kind;
use system::{Files as _, Refusal, Routes, Visit};
use words::message::both;

use crate::actions::ProgrammeError;
use crate::messages as m;

/// The programmes of a day.
pub(crate) const PROGRAMME: &str = "/programme";
/// Who was where over some days.
pub(crate) const MOVEMENT: &str = "/programme/movement";
/// Where everybody looks up who represents them.
pub(crate) const PUBLIC: &str = "/public";

/// Pages for whoever has signed in.
pub(crate) fn routes() -> Routes {
    use Action::{PublishProgramme, ReadProgramme, WriteProgramme};
    Routes::new()
        .route(PROGRAMME, ReadProgramme, get(desk::today))
        .route(MOVEMENT, ReadProgramme, get(movement::show))
        .files(MOVEMENT, ReadProgramme, get(movement::went_file))
        .files("/programme/movement/silence", ReadProgramme, get(movement::quiet_file))
        .files("/programme/movement/mandals", ReadProgramme, get(movement::fair_file))
        .files("/programme/movement/routine", ReadProgramme, get(movement::routine_file))
        .route("/programme/{person}", ReadProgramme, get(desk::week))
        .route("/programme/{person}", WriteProgramme, post(desk::enter))
        .route("/programme/{person}/copy", WriteProgramme, post(desk::copy))
        .route("/programme/{person}/join", WriteProgramme, post(together::join))
        .route("/programme/{person}/shown", PublishProgramme, post(desk::care))
        .route("/programme/events/{id}", ReadProgramme, get(event::show))
        .route("/programme/events/{id}/approve", PublishProgramme, post(event::approve))
        .route("/programme/events/{id}/change", WriteProgramme, post(event::change))
        .route("/programme/events/{id}/publish", WriteProgramme, post(event::publish))
        .route("/programme/events/{id}/move", WriteProgramme, post(event::again_when))
        .route("/programme/events/{id}/cancel", WriteProgramme, post(event::cancel))
        .route("/programme/events/{id}/report", WriteProgramme, post(event::report))
        .route("/programme/events/{id}/leave", WriteProgramme, post(together::leave))
        .route(
            "/programme/events/{id}/photos",
            WriteProgramme,
            post(photos::add).layer(DefaultBodyLimit::max(photos::LARGEST)),
        )
        .route("/programme/events/{id}/photos/withdraw", WriteProgramme, post(photos::withdraw))
        .route("/programme/photos/{photo}", ReadProgramme, get(photos::office))
        .route("/programme/events/{id}/posts", WriteProgramme, post(posts::note))
        .route("/programme/events/{id}/posts/withdraw", WriteProgramme, post(posts::withdraw))
}

/// Pages for everybody.
pub(crate) fn open_routes() -> Routes {
    Routes::new()
        .open(PUBLIC, get(public::start))
        .open("/public/people/{person}", get(public::person))
        .open("/public/people/{person}/picture.png", get(picture::person))
        .open("/public/areas/{code}/picture.png", get(picture::area))
        .open("/public/events/{id}/picture.png", get(picture::event))
        .open("/public/people/{person}/calendar.ics", get(public::person_calendar))
        .open("/public/people/{person}/feed.xml", get(public::person_feed))
        .open("/public/areas/{code}", get(public::area))
        .open("/public/areas/{code}/calendar.ics", get(public::area_calendar))
        .open("/public/areas/{code}/feed.xml", get(public::area_feed))
        .open("/public/events/{id}", get(public::event))
        .open("/public/photos/{photo}", get(photos::large))
        .open("/public/photos/{photo}/small", get(photos::small))
}

/// Why a page is not shown.
pub(crate) fn refused(e: ProgrammeError) -> Refusal {
    match e {
        ProgrammeError::Access(e) => e.into(),
        other => Refusal::told(other.kind(), other.text()),
    }
}

/// The moment.
pub(crate) fn now(visit: &Visit) -> i64 {
    visit.shared.host.clock.now().as_microsecond()
}

/// Something that is not there, with the way to the list.
pub(crate) fn missing() -> Refusal {
    Refusal::Told(Kind::NotFound, both(m::error_not_found), vec![(PUBLIC.to_owned(), both(m::public_title))])
}
