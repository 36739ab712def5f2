//! The counts of one account in order of time, as everything that looks back is given them.

use base::{Count, Day};

/// The count that stands for one account on one day: the best of the day's readings that carries one.
///
/// A series is a slice of points in the order of days, at most one a day. Days without a point are gaps: nothing is known of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The day.
    pub day: Day,
    /// The followers.
    pub count: Count,
}
