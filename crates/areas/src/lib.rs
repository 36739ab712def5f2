#![doc = include_str!("../README.md")]

mod aliases;
pub mod kinds;
#[allow(missing_docs)]
mod messages;
pub mod model;
mod plan;
pub mod resolve;
pub mod rules;
pub mod store;
pub mod timeline;
mod system;

pub use system::Areas;
