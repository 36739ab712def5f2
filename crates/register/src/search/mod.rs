//! Finding workers by name: in either script, with another spelling or a slip, by the beginning of a word while somebody types.
//!
//! A segment ([`segment`]) says which of its people are called by which word; [`finder`] keeps the words of all segments in memory, loads who has those that
//! may be meant, and gives the people who come nearest. Whether they are still called so, and where they are, is looked up last
//! (`store::search`), so that a segment may be older than what is known.

pub mod finder;
pub mod segment;

pub use finder::{Finder, Hit};
