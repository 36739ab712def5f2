//! How areas present themselves to the binary.

use intake::Kind;
use system::System;

use crate::kinds;

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Areas;

impl System for Areas {
    fn name(&self) -> &'static str {
        "areas"
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }
}
