#![doc = include_str!("../README.md")]

pub mod actions;
mod cli;
pub mod contacts;
pub mod counting;
pub mod draw;
mod held;
pub mod kinds;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod people;
mod report;
pub mod rules;
mod same;
pub mod search;
pub mod seen;
pub mod staff;
mod standing;
pub mod store;
mod system;
pub mod units;
mod views;
mod web;

pub use system::Register;
