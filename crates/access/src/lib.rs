#![doc = include_str!("../README.md")]

mod action;
mod actor;
mod audit;
mod ctx;
mod error;
mod memo;
mod op;
mod scope;
pub mod vault;

pub use action::Action;
pub use actor::Actor;
pub use audit::{Entry, trail};
pub use ctx::{Ctx, Host};
pub use error::{AccessError, Result};
pub use memo::Memo;
pub use scope::Scope;
pub use vault::{Vault, VaultError};
