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
mod worker;

use access::Action;
use axum::routing::{get, post};
use system::{Files as _, ME, PROVE, Routes, SIGN_IN, SIGN_OUT};

/// The pages of those who have signed in.
pub(crate) fn routes() -> Routes {
    use Action::{ChangeOwnWays, Export, Grant, Invite, ManageUsers, SeeOwnData, SeeUsers};
    Routes::new()
        .route(PROVE, SeeOwnData, get(again::show).post(again::send))
        .route(ME, SeeOwnData, get(me::show))
        .route("/me/sessions/end-others", SeeOwnData, post(me::end_others))
        .route("/me/sessions/{id}/end", SeeOwnData, post(me::end))
        .route("/me/devices/{id}/block", ChangeOwnWays, post(me::block))
        .route("/me/passkeys/{id}/remove", ChangeOwnWays, post(me::remove_passkey))
        .route(tokens::HERE, SeeOwnData, get(tokens::show))
        .route(tokens::HERE, ChangeOwnWays, post(tokens::make))
        .route("/me/tokens/{id}/end", SeeOwnData, post(tokens::end))
        .route("/exports", Export, get(exports::show))
        .route(system::ASK_FOR, Export, get(exports::new).post(exports::ask))
        .route("/exports/{id}/approve", Export, post(exports::approve))
        .route("/exports/{id}/refuse", Export, post(exports::refuse))
        .route("/people", SeeUsers, get(people::show).post(people::search))
        .route("/people/new", Invite, get(people::new).post(people::add))
        .route("/people/{id}", SeeUsers, get(person::show))
        .route("/people/{id}/disable", ManageUsers, post(person::disable))
        .route("/people/{id}/enable", ManageUsers, post(person::enable))
        .route("/people/{id}/end-sessions", ManageUsers, post(person::end_sessions))
        .route("/people/{id}/link", SeeUsers, post(person::link))
        .route("/people/{id}/grants", Grant, post(person::give))
        .route("/people/{id}/grants/{grant}/end", Grant, post(person::end_grant))
        .route("/invite", Invite, get(invite::show).post(invite::send))
        .files("/invite", Invite, get(invite::table))
        .route("/invite/again/{id}", Invite, post(invite::again))
        .route("/workers/{person}/account", Invite, get(worker::show).post(worker::send))
}

/// The pages for everybody: the ways in. Those below `/ways` ask for the right that a link gives, or a session with a fresh proof.
pub(crate) fn open_routes() -> Routes {
    Routes::new()
        .open(SIGN_IN, get(sign_in::show).post(sign_in::send))
        .open("/sign-in/second", get(sign_in::second).post(sign_in::send_second))
        .open(sign_in::PASSKEY, post(sign_in::ask))
        .open(sign_in::ANSWER, post(sign_in::answer))
        .open("/sign-in/device", get(device::show).post(device::send))
        .open(SIGN_OUT, post(sign_in::out))
        .open("/welcome", get(welcome::show).post(welcome::send))
        .open("/set-up", get(set_up::show).post(set_up::send))
        .open("/ways", get(ways::show))
        .open("/ways/password", post(ways::set_password))
        .open("/ways/app", get(ways::app).post(ways::confirm_app))
        .open("/ways/recovery", post(ways::new_codes))
        .open("/ways/pin", post(ways::set_pin))
        .open("/ways/passkey", post(ways::add_passkey))
        .open("/ways/passkey/ask", post(ways::ask))
}
