//! The decisions of this system, one subject each. Pure: the same values in, the same verdict out.

pub mod activation;
pub mod alike;
pub mod beside;
pub mod bounds;
pub mod bursts;
pub mod choose_rule;
pub mod cities;
pub mod curve;
pub mod day_reading;
pub mod due;
pub mod events;
pub mod forecast;
pub mod growth;
pub mod inside;
pub mod missing;
pub mod posts;
pub mod screen;
pub mod series;
pub mod verdict;
pub mod work;
