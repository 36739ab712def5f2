#![doc = include_str!("../README.md")]

mod action;
pub mod actions;
mod actor;
pub mod audit;
mod authority;
pub mod budget;
pub mod counters;
mod ctx;
pub mod erasure;
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
pub mod sessions;
pub mod tokens;
pub mod users;
pub mod vault;
pub mod ways;

pub use action::{Action, Span};
pub use actor::{Actor, Limits, User};
pub use audit::line::Line;
pub use authority::{Authority, Held};
pub use ctx::{Ctx, FRESH, Host, OPEN_TABLES, Safeguards};
pub use error::{AccessError, Result};
pub use memo::Memo;
pub use op::digest;
pub use ports::{Offices, Places};
pub use role::Role;
pub use scope::Scope;
pub use users::UserId;
pub use vault::{Vault, VaultError};
