//! The files that accounts take in.

pub mod accounts;

use intake::Kind;

/// The import kinds of this system.
pub fn all() -> Vec<Box<dyn Kind>> {
    vec![Box::new(accounts::Accounts)]
}
