#![doc = include_str!("../README.md")]

pub mod blobs;
pub mod by_hand;
pub mod decode;
pub mod draft;
mod error;
pub mod guards;
pub mod header;
mod kind;
mod ledger;
pub mod look;
pub mod mend;
#[allow(missing_docs)]
mod messages;
pub mod picture;
pub mod protect;
mod rejects;
mod row;
pub mod run;
pub mod template;
pub mod workbook;

pub use draft::rejects;
pub use error::{IntakeError, Result};
pub use kind::{Class, Field, Given, Kind, Need, Outcome, Session, Standing};
pub use ledger::{Imported, Via, corrections, list, one, undo};
pub use row::{Note, Row};
