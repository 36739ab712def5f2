//! People by their names: [`ranks`] finds them among those who have the words, [`Asked`] orders whole names.
//!
//! ```
//! use std::sync::Arc;
//! use roaring::RoaringBitmap;
//! use words::find::{How, Lexicon, people, split};
//!
//! let names = ["Shivraj Singh", "Ram Singh", "Ram Sharma"];
//! let mut all = Lexicon::new();
//! let mut who: Vec<RoaringBitmap> = Vec::new();
//! for (rank, name) in (0..).zip(names) {
//!     for word in split(name) {
//!         let number = all.add(&word).0 as usize;
//!         who.resize_with(who.len().max(number + 1), RoaringBitmap::new);
//!         who[number].insert(rank);
//!     }
//! }
//! let typed = split("sing shivraaj");
//! let near: Vec<_> = typed
//!     .iter()
//!     .map(|word| {
//!         let near = all.near(word, 40, How::Whole).into_iter();
//!         near.map(|n| (n.cost, Arc::new(who[n.word.0 as usize].clone()))).collect::<Vec<_>>()
//!     })
//!     .collect();
//! let mut asked = people::Asked::new(&typed, How::Whole);
//! let mut found = people::ranks(&near, 40, None);
//! for (rank, cost) in &mut found {
//!     *cost = asked.likeness(&split(names[*rank as usize]));
//! }
//! found.sort_by(|a, b| a.1.total_cmp(&b.1));
//! assert_eq!(names[found[0].0 as usize], "Shivraj Singh");
//! ```

mod likeness;
mod ranks;
#[cfg(test)]
mod tests;

pub use likeness::{Asked, likeness};
pub use ranks::{Having, MISSING, ranks, ranks_by_length};
