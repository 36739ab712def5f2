//! Finding workers by name.

pub mod segment;
