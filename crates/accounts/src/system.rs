//! How accounts present themselves to the binary.

use intake::Kind;
use system::System;

use crate::kinds;

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Accounts;

impl System for Accounts {
    fn name(&self) -> &'static str {
        "accounts"
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }
}
