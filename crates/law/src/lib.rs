#![doc = include_str!("../README.md")]

pub mod actions;
pub mod calendar;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod registers;
pub mod rules;
mod sentences;
mod store;
mod system;
mod views;
mod web;

pub use system::Law;
pub use web::note;
