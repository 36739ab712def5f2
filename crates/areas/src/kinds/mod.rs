//! The files that areas take in.

mod aliases;
mod areas;
mod boundaries;
mod electors;

use intake::Kind;

/// The import kinds of this system.
pub fn all() -> Vec<Box<dyn Kind>> {
    vec![
        Box::new(areas::Areas),
        Box::new(aliases::AliasFile),
        Box::new(electors::ElectorsFile),
        Box::new(boundaries::BoundaryFile),
    ]
}
