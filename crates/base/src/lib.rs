#![doc = include_str!("../README.md")]

mod as_of;
mod clock;
mod count;
mod day;
mod ids;
mod kind;
mod page;
mod path;
mod rng;
mod share;

pub use as_of::{AsOf, FOREVER};
pub use clock::{Clock, FixedClock, SystemClock};
pub use count::{Bounds, Count, Precision};
pub use day::{Day, DayError, Span};
pub use ids::{Ids, OpId, uuid};
pub use kind::Kind;
pub use page::{Cursor, Page};
pub use path::AreaPath;
pub use rng::{Rng, SeededRng, SystemRng};
pub use share::Share;
