//! The readings of one account, the best of each day, packed: 32 bytes a day in memory, so that a year of a whole country fits, and
//! stored as what changed from day to day, mostly three to five bytes. What is packed is derived from the readings as they are
//! stored; nothing is known only here.
//!
//! A stored block is its points one behind the other. A point is a byte that says which of the six fields of [`Point32`] differ from
//! those of the point before (bit 0 is the first; the instant is expected a day later), then for each of those the difference, as
//! a variable-length integer with its sign in the lowest bit. Before the first point all fields are zero.

use base::{Count, Day, Precision};
use integer_encoding::VarInt;

use crate::model::{Reading, ReadingSource, Status};
use crate::rules::day_reading::best;
use crate::rules::series::Point;
use crate::store::readings::Kept;

/// Days in one stored block of a series.
const BLOCK: i32 = 365;
/// Stands for "nothing" in a packed width or number of posts.
const NONE: u32 = u32::MAX;
/// Microseconds of a day: how much later the next point is expected.
const A_DAY: i64 = 86_400_000_000;

/// The block in which a day is stored.
pub const fn block(day: Day) -> i32 {
    day.number().div_euclid(BLOCK)
}

/// The reading of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayReading {
    /// The best reading of the day.
    pub reading: Reading,
    /// Posts over the account's lifetime, where the reading said so.
    pub posts: Option<i64>,
}

impl From<&Kept> for DayReading {
    fn from(k: &Kept) -> DayReading {
        DayReading { reading: k.reading, posts: k.posts }
    }
}

/// The readings of an account in order of days, at most one a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Series(Vec<Point32>);

/// A reading in 32 bytes. A width of more than four thousand million people is no width of followers: it is kept as "open".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Point32 {
    /// The instant, microseconds since the epoch.
    at: i64,
    /// The least count; 0 where there is none.
    lower: i64,
    /// From the least count to the stated one.
    to_value: u32,
    /// From the least count to the greatest, or [`NONE`].
    to_upper: u32,
    /// Posts, or [`NONE`].
    posts: u32,
    /// Whether there is a count (bit 0), status (1 to 4), source (5 to 7), precision (from 8).
    codes: u32,
}

impl Series {
    /// From all readings of an account, in order of (day, at).
    pub fn from_readings(all: &[Kept]) -> Series {
        Series(
            all.chunk_by(|a, b| a.reading.day == b.reading.day).filter_map(best_of_day).map(pack).collect(),
        )
    }

    /// Adds a stored block behind those that are there. `None` if the bytes are no block.
    pub fn append(&mut self, mut bytes: &[u8]) -> Option<()> {
        let mut before = Point32::default();
        while let Some((mask, rest)) = bytes.split_first() {
            bytes = rest;
            let mut changes = [0; FIELDS];
            for (_, change) in changes.iter_mut().enumerate().filter(|(i, _)| mask >> i & 1 == 1) {
                let length;
                (*change, length) = i64::decode_var(bytes)?;
                bytes = &bytes[length..];
            }
            before = (mask >> FIELDS == 0).then(|| before.changed_by(changes))??;
            self.0.push(before);
        }
        Some(())
    }

    /// Its blocks, as they are stored.
    pub fn blocks(&self) -> impl Iterator<Item = (i32, Vec<u8>)> {
        let of_one = self.0.chunk_by(|a, b| block(a.day()) == block(b.day()));
        of_one.map(|points| (block(points[0].day()), stored(points)))
    }

    /// The same from a block on; the last block, if there is nothing in it or behind it.
    #[must_use]
    pub fn since(mut self, from: i32) -> Series {
        let last = self.0.last().map_or(from, |p| block(p.day()));
        self.0.retain(|p| block(p.day()) >= from.min(last));
        self
    }

    /// Days with a reading.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of its days lie before or on `day`.
    pub fn until(&self, day: Day) -> usize {
        self.0.partition_point(|p| p.day() <= day)
    }

    /// The day of a point; `i < len()`.
    pub fn day(&self, i: usize) -> Day {
        self.0[i].day()
    }

    /// The reading of a point; `i < len()`.
    pub fn get(&self, i: usize) -> DayReading {
        unpack(&self.0[i])
    }

    /// The readings of some days, in order; `range` lies inside `0..len()`.
    pub fn slice(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = DayReading> {
        self.0[range].iter().map(unpack)
    }

    /// The counts of some days, in order: those readings that carry one.
    pub fn points(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = Point> {
        self.slice(range).filter_map(|d| {
            let count = d.reading.count.filter(|_| d.reading.status == Status::Ok)?;
            Some(Point { day: d.reading.day, count })
        })
    }

    /// Puts the readings of some days in place of those that are there. `all`: every reading of each of the days that change, in order
    /// of (day, at); `days`: the days, in order, so that one whose readings are all gone goes too.
    pub fn replace(&mut self, days: &[Day], all: &[Kept]) {
        let fresh = Series::from_readings(all);
        let mut out = Vec::with_capacity(self.0.len() + fresh.0.len());
        let mut old = self.0.iter().filter(|p| days.binary_search(&p.day()).is_err()).peekable();
        for p in fresh.0 {
            while let Some(o) = old.next_if(|o| o.day() < p.day()) {
                out.push(*o);
            }
            out.push(p);
        }
        out.extend(old);
        self.0 = out;
    }
}

fn best_of_day(of_day: &[Kept]) -> Option<DayReading> {
    let [one] = of_day else {
        let readings: Vec<Reading> = of_day.iter().map(|k| k.reading).collect();
        let chosen = best(&readings)?;
        return of_day.iter().find(|k| k.reading == *chosen).map(DayReading::from);
    };
    Some(one.into())
}

/// Fields of a [`Point32`].
const FIELDS: usize = 6;

/// A block as it is stored.
fn stored(points: &[Point32]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(points.len() * 5);
    let mut before = Point32::default();
    for p in points {
        let changes = p.changes(&before);
        bytes.push(changes.iter().enumerate().fold(0, |mask, (i, c)| mask | u8::from(*c != 0) << i));
        for change in changes.into_iter().filter(|c| *c != 0) {
            let mut buffer = [0; 10];
            let length = change.encode_var(&mut buffer);
            bytes.extend_from_slice(&buffer[..length]);
        }
        before = *p;
    }
    bytes
}

impl Point32 {
    fn day(&self) -> Day {
        Day::of_micros(self.at)
    }

    /// What differs from what is expected after `before`.
    fn changes(&self, before: &Point32) -> [i64; FIELDS] {
        let of = |now: u32, before: u32| i64::from(now) - i64::from(before);
        [
            self.at.wrapping_sub(before.at).wrapping_sub(A_DAY),
            self.lower.wrapping_sub(before.lower),
            of(self.to_value, before.to_value),
            of(self.to_upper, before.to_upper),
            of(self.posts, before.posts),
            of(self.codes, before.codes),
        ]
    }

    /// The point after this one, of what differs; `None` if that is no point.
    fn changed_by(&self, [at, lower, to_value, to_upper, posts, codes]: [i64; FIELDS]) -> Option<Point32> {
        let of = |before: u32, change: i64| u32::try_from(i64::from(before).checked_add(change)?).ok();
        Some(Point32 {
            at: self.at.wrapping_add(A_DAY).wrapping_add(at),
            lower: self.lower.wrapping_add(lower),
            to_value: of(self.to_value, to_value)?,
            to_upper: of(self.to_upper, to_upper)?,
            posts: of(self.posts, posts)?,
            codes: of(self.codes, codes)?,
        })
    }
}

fn pack(d: DayReading) -> Point32 {
    let r = d.reading;
    let width = |n: Option<i64>| n.and_then(|n| u32::try_from(n).ok()).unwrap_or(NONE);
    Point32 {
        at: r.at,
        lower: r.count.map_or(0, |c| c.lower),
        to_value: width(r.count.map(|c| c.value - c.lower)),
        to_upper: width(r.count.and_then(|c| Some(c.upper? - c.lower))),
        posts: width(d.posts),
        codes: u32::from(r.count.is_some())
            | (u32::from(r.status.code().unsigned_abs()) << 1)
            | (u32::from(r.source.code().unsigned_abs()) << 5)
            | (u32::from(r.count.map_or(0, |c| c.precision.code()).unsigned_abs()) << 8),
    }
}

fn unpack(p: &Point32) -> DayReading {
    let some = |n: u32| (n != NONE).then_some(i64::from(n));
    let code = |shift: u32, bits: u32| i16::try_from((p.codes >> shift) & ((1 << bits) - 1)).unwrap_or(0);
    let count = (p.codes & 1 == 1).then(|| Count {
        value: p.lower + some(p.to_value).unwrap_or(0),
        lower: p.lower,
        upper: some(p.to_upper).map(|w| p.lower + w),
        precision: Precision::from_code(code(8, 3)).unwrap_or(Precision::Approx),
    });
    let reading = Reading {
        at: p.at,
        day: p.day(),
        count,
        status: Status::from_code(code(1, 4)).unwrap_or(Status::Error),
        source: ReadingSource::from_code(code(5, 3)).unwrap_or(ReadingSource::Import),
        held_back: false,
    };
    DayReading { reading, posts: some(p.posts) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::uuid::Uuid;
    use proptest::prelude::*;

    fn any_kept() -> impl Strategy<Value = Kept> {
        let count = (0..2_000_000_000i64, 0..4_000_000i64, 0..4_000_000i64, any::<bool>(), 0..4i16).prop_map(
            |(lower, a, b, open, p)| Count {
                value: lower + a,
                lower,
                upper: (!open).then_some(lower + a + b),
                precision: Precision::from_code(p).unwrap(),
            },
        );
        (0..900i64, 0..86_400i64, 0..10i16, 0..5i16, proptest::option::of(0..90_000i64), count).prop_map(
            |(day, second, status, source, posts, count)| {
                let at = (day * 86_400 + second) * 1_000_000;
                let status = Status::from_code(status).unwrap();
                Kept {
                    account: Uuid::nil().into(),
                    reading: Reading {
                        at,
                        day: Day::of_micros(at),
                        count: (status == Status::Ok).then_some(count),
                        status,
                        source: ReadingSource::from_code(source).unwrap(),
                        held_back: false,
                    },
                    following: None,
                    posts,
                }
            },
        )
    }

    fn sorted(mut all: Vec<Kept>) -> Vec<Kept> {
        all.sort_by_key(|k| (k.reading.day, k.reading.at));
        all.dedup_by_key(|k| k.reading.at);
        all
    }

    proptest! {
        #[test]
        fn what_is_packed_comes_back_block_by_block(all in proptest::collection::vec(any_kept(), 0..60)) {
            let all = sorted(all);
            let series = Series::from_readings(&all);
            let mut again = Series::default();
            for (_, bytes) in series.blocks() {
                prop_assert!(again.append(&bytes).is_some());
            }
            prop_assert_eq!(&again, &series);
            for (i, d) in series.slice(0..series.len()).enumerate() {
                let of_day: Vec<Reading> =
                    all.iter().map(|k| k.reading).filter(|r| r.day == series.day(i)).collect();
                prop_assert_eq!(Some(&d.reading), best(&of_day));
            }
            // Cut short, of a seventh field, and of a width below nothing.
            for no_block in [&[1][..], &[2, 0x80], &[0x40], &[4, 1]] {
                prop_assert!(again.append(no_block).is_none());
            }
        }

        #[test]
        fn replacing_days_is_packing_anew(
            old in proptest::collection::vec(any_kept(), 0..40),
            new in proptest::collection::vec(any_kept(), 0..10),
        ) {
            let (old, new) = (sorted(old), sorted(new));
            let mut days: Vec<Day> = new.iter().map(|k| k.reading.day).collect();
            days.dedup();
            let mut spliced = Series::from_readings(&old);
            spliced.replace(&days, &new);
            let rest = old.into_iter().filter(|k| days.binary_search(&k.reading.day).is_err());
            prop_assert_eq!(spliced, Series::from_readings(&sorted(rest.chain(new).collect())));
        }
    }
}
