#![doc = include_str!("../README.md")]

pub mod actions;
pub mod activation;
pub mod cities;
mod cli;
pub mod dashboard;
pub mod doubts;
pub mod due;
pub mod entry;
pub mod export;
pub mod history;
pub mod kinds;
pub mod late;
#[allow(missing_docs)]
mod messages;
pub mod model;
pub mod morning;
pub mod number;
pub mod outlines;
pub mod place;
pub mod plan;
pub mod profile;
pub mod readings;
pub mod report;
pub mod rules;
mod sentences;
pub mod series;
pub mod sheet;
pub mod store;
mod system;
pub mod trend;
mod views;
mod web;
pub mod world;

pub use system::Reach;
