#![doc = include_str!("../README.md")]

pub mod actions;
mod cli;
pub mod handling;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod rules;
mod sentences;
pub mod store;
mod system;
mod views;
mod web;

pub use actions::consents::may_use;
pub use store::erasures::is_hidden;
pub use system::Privacy;
