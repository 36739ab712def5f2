#![doc = include_str!("../README.md")]

pub mod book;
pub mod kinds;
pub mod links;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod platform;
pub mod store;
mod system;

pub use system::Accounts;
