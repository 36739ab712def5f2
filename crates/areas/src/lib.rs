#![doc = include_str!("../README.md")]

pub mod kinds;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod resolve;
pub mod rules;
pub mod store;
pub mod timeline;
