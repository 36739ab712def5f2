#![doc = include_str!("../README.md")]

pub mod actions;
pub mod kinds;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod people;
pub mod rules;
pub mod store;
