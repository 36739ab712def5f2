#![doc = include_str!("../README.md")]

mod action;
pub mod actions;
mod actor;
mod audit;
mod authority;
pub mod budget;
mod ctx;
mod error;
pub mod exports;
pub mod grants;
pub mod installation;
mod memo;
#[allow(missing_docs)]
mod messages;
mod op;
pub mod policy;
mod ports;
mod role;
mod scope;
pub mod tokens;
pub mod users;
// TEMPORARY until branch `ways` is merged as a whole.
pub mod sessions {
    pub async fn enter(_: &crate::Host, _: &str) -> crate::Result<Option<crate::Actor>> {
        Ok(None)
    }
}
#[allow(dead_code)]
mod ways {
    #[path = "token.rs"]
    pub(crate) mod token;
}

pub use action::{Action, Span};
pub use actor::{Actor, Limits, User};
pub use audit::{Entry, trail};
pub use authority::{Authority, Held};
pub use ctx::{Ctx, FRESH, Host, Safeguards};
pub use error::{AccessError, Result};
pub use memo::Memo;
pub use ports::{Offices, Places};
pub use role::Role;
pub use scope::Scope;
pub use users::UserId;
