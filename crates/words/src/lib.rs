#![doc = include_str!("../README.md")]

pub mod aadhaar;
pub mod contact;
pub mod counts;
pub mod dates;
pub mod find;
pub mod fold;
pub mod legacy;
pub mod likeness;
pub mod locale;
pub mod message;
pub mod moment;
pub mod nearest;
pub mod numbers;
mod numerals;
mod skeleton;
pub mod sounds;

pub use locale::{Locale, Text};
