//! The pages of the door: one file each with its handlers.

mod again;
mod device;
mod door;
mod exports;
mod invite;
mod me;
mod people;
mod person;
#[cfg(test)]
mod programs;
mod set_up;
mod sign_in;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod tokens;
mod ways;
pub(crate) mod welcome;

use axum::routing::{get, post};
use system::{Files as _, ME, PROVE, Routes, SIGN_IN, SIGN_OUT};

/// The pages of those who have signed in.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .route(PROVE, get(again::show).post(again::send))
        .route(ME, get(me::show))
        .route("/me/sessions/end-others", post(me::end_others))
        .route("/me/sessions/{id}/end", post(me::end))
        .route("/me/devices/{id}/block", post(me::block))
        .route("/me/passkeys/{id}/remove", post(me::remove_passkey))
        .route(tokens::HERE, get(tokens::show).post(tokens::make))
        .route("/me/tokens/{id}/end", post(tokens::end))
        .route("/exports", get(exports::show))
        .route("/exports/{id}/approve", post(exports::approve))
        .route("/exports/{id}/refuse", post(exports::refuse))
        .route("/people", get(people::show).post(people::search))
        .route("/people/new", get(people::new).post(people::add))
        .route("/people/{id}", get(person::show))
        .route("/people/{id}/disable", post(person::disable))
        .route("/people/{id}/enable", post(person::enable))
        .route("/people/{id}/end-sessions", post(person::end_sessions))
        .route("/people/{id}/link", post(person::link))
        .route("/people/{id}/grants", post(person::give))
        .route("/people/{id}/grants/{grant}/end", post(person::end_grant))
        .route("/invite", get(invite::show).post(invite::send))
        .files("/invite", get(invite::table))
        .route("/invite/again/{id}", post(invite::again))
}

/// The pages for everybody: the ways in. Those below `/ways` ask for the right that a link gives, or a session with a fresh proof.
pub(crate) fn open_routes() -> Routes {
    Routes::new()
        .route(SIGN_IN, get(sign_in::show).post(sign_in::send))
        .route("/sign-in/second", get(sign_in::second).post(sign_in::send_second))
        .route(sign_in::PASSKEY, post(sign_in::ask))
        .route(sign_in::ANSWER, post(sign_in::answer))
        .route("/sign-in/device", get(device::show).post(device::send))
        .route(SIGN_OUT, post(sign_in::out))
        .route("/welcome", get(welcome::show).post(welcome::send))
        .route("/set-up", get(set_up::show).post(set_up::send))
        .route("/ways", get(ways::show))
        .route("/ways/password", post(ways::set_password))
        .route("/ways/app", get(ways::app).post(ways::confirm_app))
        .route("/ways/recovery", post(ways::new_codes))
        .route("/ways/pin", post(ways::set_pin))
        .route("/ways/passkey", post(ways::add_passkey))
        .route("/ways/passkey/ask", post(ways::ask))
}
