#![doc = include_str!("../README.md")]

mod action;
pub mod actions;
mod actor;
mod audit;
mod authority;
mod ctx;
pub mod erasure;
mod error;
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
pub mod users;

pub use action::{Action, Span};
pub use actor::{Actor, User};
pub use audit::{Entry, trail};
pub use authority::{Authority, Held};
pub use ctx::{Ctx, FRESH, Host};
pub use error::{AccessError, Result};
pub use memo::Memo;
pub use ports::{Offices, Places};
pub use role::Role;
pub use scope::Scope;
pub use users::UserId;
