#![doc = include_str!("../README.md")]

pub mod actions;
mod cli;
pub mod export;
pub mod kinds;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod readings;
pub mod report;
pub mod rules;
mod sentences;
pub mod store;
mod system;

pub use system::Reach;
