//! The readings of one account, the best of each day, packed: 32 bytes a day, so that a year of a whole country fits in memory and is
//! read in one go. What is packed is derived from the readings as they are stored; nothing is known only here.

use base::{Count, Day, Precision};

use crate::model::{Reading, ReadingSource, Status};
use crate::rules::day_reading::best;
use crate::rules::series::Point;
use crate::store::readings::Kept;

/// Days in one stored block of a series.
const BLOCK: i32 = 365;
/// Bytes of one packed point.
const SIZE: usize = 32;
/// Stands for "nothing" in a packed width or number of posts.
const NONE: u32 = u32::MAX;

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
pub struct Series(Vec<[u8; SIZE]>);

impl Series {
    /// From all readings of an account, in order of (day, at).
    pub fn from_readings(all: &[Kept]) -> Series {
        Series(
            all.chunk_by(|a, b| a.reading.day == b.reading.day).filter_map(best_of_day).map(pack).collect(),
        )
    }

    /// Adds a stored block behind those that are there. `None` if the bytes are no block.
    pub fn append(&mut self, bytes: &[u8]) -> Option<()> {
        let (points, rest) = bytes.as_chunks::<SIZE>();
        self.0.extend_from_slice(points);
        rest.is_empty().then_some(())
    }

    /// Its blocks, as they are stored.
    pub fn blocks(&self) -> impl Iterator<Item = (i32, &[u8])> {
        let of_one = self.0.chunk_by(|a, b| block(day_of(a)) == block(day_of(b)));
        of_one.map(|points| (block(day_of(&points[0])), points.as_flattened()))
    }

    /// The same from a block on; the last block, if there is nothing in it or behind it.
    #[must_use]
    pub fn since(mut self, from: i32) -> Series {
        let last = self.0.last().map_or(from, |p| block(day_of(p)));
        self.0.retain(|p| block(day_of(p)) >= from.min(last));
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
        self.0.partition_point(|p| day_of(p) <= day)
    }

    /// The day of a point; `i < len()`.
    pub fn day(&self, i: usize) -> Day {
        day_of(&self.0[i])
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
        let mut old = self.0.iter().filter(|p| days.binary_search(&day_of(p)).is_err()).peekable();
        for p in fresh.0 {
            while let Some(o) = old.next_if(|o| day_of(o) < day_of(&p)) {
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

fn day_of(p: &[u8; SIZE]) -> Day {
    Day::of_micros(long(p, 0))
}

fn long(p: &[u8; SIZE], at: usize) -> i64 {
    p[at..].first_chunk().map_or(0, |b| i64::from_le_bytes(*b))
}

fn short(p: &[u8; SIZE], at: usize) -> u32 {
    p[at..].first_chunk().map_or(0, |b| u32::from_le_bytes(*b))
}

/// Instant, least count, width to the stated and to the greatest count, posts, and a word of small codes. A width of more than four
/// thousand million people is no width of followers: it is kept as "open".
fn pack(d: DayReading) -> [u8; SIZE] {
    let r = d.reading;
    let width = |n: Option<i64>| n.and_then(|n| u32::try_from(n).ok()).unwrap_or(NONE);
    let codes = u32::from(r.count.is_some())
        | (u32::from(r.status.code().unsigned_abs()) << 1)
        | (u32::from(r.source.code().unsigned_abs()) << 5)
        | (u32::from(r.count.map_or(0, |c| c.precision.code()).unsigned_abs()) << 8);
    let mut p = [0; SIZE];
    p[..8].copy_from_slice(&r.at.to_le_bytes());
    p[8..16].copy_from_slice(&r.count.map_or(0, |c| c.lower).to_le_bytes());
    p[16..20].copy_from_slice(&width(r.count.map(|c| c.value - c.lower)).to_le_bytes());
    p[20..24].copy_from_slice(&width(r.count.and_then(|c| Some(c.upper? - c.lower))).to_le_bytes());
    p[24..28].copy_from_slice(&width(d.posts).to_le_bytes());
    p[28..].copy_from_slice(&codes.to_le_bytes());
    p
}

fn unpack(p: &[u8; SIZE]) -> DayReading {
    let (at, lower, codes) = (long(p, 0), long(p, 8), short(p, 28));
    let some = |n: u32| (n != NONE).then_some(i64::from(n));
    let code = |shift: u32, bits: u32| i16::try_from((codes >> shift) & ((1 << bits) - 1)).unwrap_or(0);
    let count = (codes & 1 == 1).then(|| Count {
        value: lower + some(short(p, 16)).unwrap_or(0),
        lower,
        upper: some(short(p, 20)).map(|w| lower + w),
        precision: Precision::from_code(code(8, 3)).unwrap_or(Precision::Approx),
    });
    let reading = Reading {
        at,
        day: Day::of_micros(at),
        count,
        status: Status::from_code(code(1, 4)).unwrap_or(Status::Error),
        source: ReadingSource::from_code(code(5, 3)).unwrap_or(ReadingSource::Import),
        held_back: false,
    };
    DayReading { reading, posts: some(short(p, 24)) }
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
                prop_assert!(again.append(bytes).is_some());
            }
            prop_assert_eq!(&again, &series);
            for (i, d) in series.slice(0..series.len()).enumerate() {
                let of_day: Vec<Reading> =
                    all.iter().map(|k| k.reading).filter(|r| r.day == series.day(i)).collect();
                prop_assert_eq!(Some(&d.reading), best(&of_day));
            }
            prop_assert!(again.append(&[1, 2, 3]).is_none());
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
