use crate::Day;

/// Microseconds since the epoch at which a fact that is still believed ends: never.
pub const FOREVER: i64 = i64::MAX;

/// The point of view of a question: what was true on `day`, as far as it was known at `known`.
///
/// Every fact carries two times. *Valid* time (`from_day`, `until_day`) is when it held in
/// the world; *known* time (`known_from`, `known_until`) is when this installation believed
/// it. A correction ends the known time of the old fact and adds a new one, so that asking
/// with an earlier `known` reprints the earlier answer to the byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsOf {
    /// The day the question is about, in India.
    pub day: Day,
    /// Microseconds since the epoch, UTC: only what was recorded at or before this counts.
    pub known: i64,
}

impl AsOf {
    /// What was true on `day`, with everything that is known now.
    pub const fn current(day: Day) -> Self {
        // One less than FOREVER, because a living fact has known_until = FOREVER and
        // the comparison is `known_until > known`.
        AsOf { day, known: FOREVER - 1 }
    }

    /// What was true on `day`, as it was known at `known` (microseconds since the epoch).
    pub const fn known_at(day: Day, known: i64) -> Self {
        AsOf { day, known }
    }

    /// The instant up to which people's decisions count, in microseconds since the epoch: the end of the day, or what was known if that is
    /// earlier. What somebody decided later must not change what was printed of the day.
    pub fn decided(&self) -> i64 {
        self.known.min(self.day.plus(1).start().as_microsecond() - 1)
    }
}
