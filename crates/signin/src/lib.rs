#![doc = include_str!("../README.md")]

mod browser;
mod cli;
pub mod entered;
mod first;
pub mod invite;
#[allow(missing_docs)]
mod messages;
pub mod people;
pub mod rules;
pub mod sample;
mod sentences;
pub mod store;
mod system;
mod views;
mod web;

pub use first::first_run;
pub use system::SignIn;
