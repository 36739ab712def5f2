#![doc = include_str!("../README.md")]

mod action;
mod actor;
pub mod audit;
mod ctx;
mod error;
mod memo;
mod op;
mod scope;

pub use action::Action;
pub use actor::Actor;
pub use audit::line::Line;
pub use ctx::{Ctx, Host};
pub use error::{AccessError, Result};
pub use memo::Memo;
pub use scope::Scope;
