//! Days on which a platform itself changed its counts: a purge, not two hundred doubts about two hundred people (methods.md, 3.1).

use std::collections::BTreeMap;

use base::Day;

use crate::rules::series::Point;

/// How many accounts of a platform must have been read on a day and on the day before.
pub const LEAST_ACCOUNTS: u32 = 8;
/// How many of a hundred of them must have fallen.
pub const LEAST_FALLEN: u32 = 60;

/// The days, in order, on which most accounts of one platform surely fell. `accounts` are their series, each in order of days; a count
/// of zero says nothing here, because platforms give it for accounts that they hide.
pub fn platform_events<S>(accounts: impl IntoIterator<Item = S>) -> Vec<Day>
where
    S: IntoIterator<Item = Point>,
{
    let mut days: BTreeMap<Day, (u32, u32)> = BTreeMap::new();
    for series in accounts {
        let mut before: Option<Point> = None;
        for now in series.into_iter().filter(|p| p.count.value > 0) {
            if let Some(b) = before.filter(|b| now.day.since(b.day) == 1) {
                let (read, fell) = days.entry(now.day).or_default();
                *read += 1;
                *fell += u32::from(now.count.upper.is_some_and(|u| u < b.count.lower));
            }
            before = Some(now);
        }
    }
    let event = |(read, fell): (u32, u32)| read >= LEAST_ACCOUNTS && fell * 100 >= read * LEAST_FALLEN;
    days.into_iter().filter(|(_, n)| event(*n)).map(|(day, _)| day).collect()
}

#[cfg(test)]
mod tests {
    use base::Count;

    use super::*;

    fn series(counts: &[Count]) -> Vec<Point> {
        counts.iter().zip(0..).map(|(c, d)| Point { day: Day::from_number(d), count: *c }).collect()
    }

    fn of(accounts: &[Vec<Point>]) -> Vec<i32> {
        platform_events(accounts.iter().map(|s| s.iter().copied())).iter().map(|d| d.number()).collect()
    }

    #[test]
    fn most_of_enough_accounts_fall_on_one_day() {
        let e = Count::exact;
        let purge: Vec<_> = (0..200)
            .map(|n| series(&[e(9_000), e(9_001), e(if n % 10 < 8 { 8_400 } else { 9_002 })]))
            .collect();
        assert_eq!(of(&purge), [2]);
        // Of eight, five are enough and four are not; seven are too few to say.
        let some = |all: i64, fell: i64| -> Vec<_> {
            (0..all).map(|n| series(&[e(1_000), e(if n < fell { 999 } else { 1_000 })])).collect()
        };
        assert_eq!((of(&some(8, 5)), of(&some(8, 4)), of(&some(7, 7))), (vec![1], vec![], vec![]));
    }

    #[test]
    fn rounding_gaps_and_zeros_are_no_fall() {
        let rounded = vec![series(&[Count::floor_3sf(10_500), Count::floor_3sf(10_500)]); 20];
        assert_eq!(of(&rounded), Vec::<i32>::new());
        let gap = vec![
            vec![
                Point { day: Day::from_number(0), count: Count::exact(900) },
                Point { day: Day::from_number(2), count: Count::exact(800) },
            ];
            20
        ];
        assert_eq!(of(&gap), Vec::<i32>::new());
        assert_eq!(of(&vec![series(&[Count::exact(900), Count::exact(0)]); 20]), Vec::<i32>::new());
    }
}
