//! SQL of reach and nothing else.

pub mod origins;
pub mod readings;
pub mod rules;
