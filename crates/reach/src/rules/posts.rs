//! Posts a week, from the number of posts over an account's lifetime that a reading states.

use base::Day;

/// How many days before the end of a week its number may have been read: older, and the posts of two weeks would look like one's.
pub const SLACK: i32 = 3;

/// The posts of each of some weeks, the earliest first: the last day of the week, and how many.
///
/// `read`: days and numbers, in order of days. `None` where the number of either end was not read, or fell: posts were taken down, and
/// how many were made nobody can tell.
pub fn weekly(read: &[(Day, i64)], on: Day, weeks: i32) -> Vec<(Day, Option<i64>)> {
    let at = |end: Day| {
        let upto = &read[..read.partition_point(|(d, _)| *d <= end)];
        upto.last().filter(|(d, _)| end.since(*d) <= SLACK).map(|(_, n)| *n)
    };
    (0..weeks)
        .rev()
        .map(|back| on.plus(-7 * back))
        .map(|end| (end, at(end).zip(at(end.plus(-7))).map(|(n, before)| n - before).filter(|n| *n >= 0)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: i32) -> Day {
        Day::from_number(20_000 + n)
    }

    #[test]
    fn a_week_is_the_difference_of_its_ends() {
        let read = [(day(0), 100), (day(7), 104), (day(13), 110), (day(28), 90)];
        // The last week but two ends on day 14 and was read a day before; that of day 21 was not read; then posts were taken down.
        let of = weekly(&read, day(28), 5);
        assert_eq!(
            of,
            [(day(0), None), (day(7), Some(4)), (day(14), Some(6)), (day(21), None), (day(28), None)]
        );
        assert_eq!(weekly(&[(day(0), 9), (day(7), 8)], day(7), 1), [(day(7), None)]);
        assert_eq!(weekly(&[], day(7), 0), []);
    }

    proptest! {
        #[test]
        fn weeks_that_were_read_to_the_day_add_up(made in proptest::collection::vec(0..9i64, 8..80)) {
            let mut n = 50;
            let read: Vec<_> = made.iter().enumerate().map(|(i, more)| { n += more; (day(i as i32), n) }).collect();
            let last = read.len() as i32 - 1;
            let weeks = last / 7;
            let all: i64 = weekly(&read, day(last), weeks).into_iter().filter_map(|(_, n)| n).sum();
            prop_assert_eq!(all, n - read[(last - 7 * weeks) as usize].1);
        }
    }
}
