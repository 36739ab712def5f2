#![doc = include_str!("../README.md")]

pub mod actions;
mod cli;
pub mod follow;
#[allow(missing_docs)]
mod messages;
pub mod model;
mod panels;
mod report;
pub mod rules;
mod sentences;
pub mod store;
mod system;
mod views;
mod web;

pub use system::Meetings;
