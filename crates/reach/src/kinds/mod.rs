//! The files that reach takes in.

pub(crate) mod cities;
pub(crate) mod readings;
mod roster;

use intake::Kind;

/// The import kinds of this system.
pub fn all() -> Vec<Box<dyn Kind>> {
    vec![Box::new(roster::Roster), Box::new(readings::ReadingsFile), Box::new(cities::CitiesFile)]
}
