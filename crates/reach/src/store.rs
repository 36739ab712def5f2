//! SQL of reach and nothing else.

pub mod readings;
pub mod rules;
