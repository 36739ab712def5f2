//! SQL of reach and nothing else.

pub mod cities;
pub mod decisions;
pub mod evidence;
pub mod explanations;
pub mod late;
pub mod marks;
pub mod origins;
pub mod readings;
pub mod rules;
pub mod series;
