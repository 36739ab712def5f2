#![doc = include_str!("../README.md")]

mod aliases;
pub mod kinds;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod outline;
mod plan;
pub mod resolve;
pub mod rules;
pub mod store;
mod system;
pub mod timeline;

pub use system::Areas;
