//! The files that the register takes in.

pub mod offices;
pub mod staff;
pub mod workers;

use intake::Kind;

/// The import kinds of this system.
pub fn all() -> Vec<Box<dyn Kind>> {
    vec![Box::new(offices::Offices), Box::new(staff::StaffFile), Box::new(workers::WorkersFile)]
}
