#![doc = include_str!("../README.md")]

pub mod actions;
pub mod feeds;
mod find;
#[allow(missing_docs)]
mod messages;
pub mod movement;
pub mod picture;
pub mod post;
mod sentences;
mod store;
mod system;
mod views;
mod web;

pub use system::Programme;
