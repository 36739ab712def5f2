#![doc = include_str!("../README.md")]

#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod rules;
pub mod store;
mod system;

pub use system::Events;
