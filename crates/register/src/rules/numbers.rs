//! When a number is somebody's, as sources state it day by day. Pure.

use base::{Day, Span};

/// What becomes of the numbers of one kind that one person has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The known number at this place ends before the day.
    End(usize, Day),
    /// The known number at this place begins on the day already.
    Begin(usize, Day),
    /// The stated number at this place is somebody's for this time.
    Open(usize, Span),
}

/// A source states all numbers of a person on a day: those that it does not state end the day before; one that it states begins on that day and
/// holds until the next number that is known begins. `known` are the times of the known numbers, each with the place among those
/// stated where it is one of them; `stated` is how many are stated.
pub fn stated(known: &[(Span, Option<usize>)], stated: usize, on: Day) -> Vec<Step> {
    let mut steps = Vec::new();
    for (i, (span, is)) in known.iter().enumerate() {
        // Of a number that began on this very day, another source says that it is somebody's too.
        if is.is_none() && span.contains(on) && span.from < on {
            steps.push(Step::End(i, on));
        }
    }
    let next = known.iter().map(|(s, _)| s.from).filter(|from| *from > on).min().unwrap_or(Day::MAX);
    for n in 0..stated {
        let same = || known.iter().enumerate().filter(move |(_, (_, is))| *is == Some(n));
        if same().any(|(_, (span, _))| span.contains(on)) {
            continue;
        }
        match same().find(|(_, (span, _))| span.from == next) {
            Some((i, _)) => steps.push(Step::Begin(i, on)),
            None => steps.push(Step::Open(n, Span { from: on, until: next })),
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Numbers of one person, by their names.
    #[derive(Debug, Default)]
    struct Book(Vec<(Span, u8)>);

    impl Book {
        fn state(&mut self, numbers: &[u8], on: Day) -> usize {
            let known: Vec<_> =
                self.0.iter().map(|(s, n)| (*s, numbers.iter().position(|x| x == n))).collect();
            let steps = stated(&known, numbers.len(), on);
            for step in &steps {
                match *step {
                    Step::End(i, day) => self.0[i].0.until = day,
                    Step::Begin(i, day) => self.0[i].0.from = day,
                    Step::Open(n, span) => self.0.push((span, numbers[n])),
                }
            }
            steps.len()
        }

        fn on(&self, day: Day) -> Vec<u8> {
            let mut all: Vec<u8> = self.0.iter().filter(|(s, _)| s.contains(day)).map(|(_, n)| *n).collect();
            all.sort_unstable();
            all
        }
    }

    fn day(n: i32) -> Day {
        Day::from_number(20_000 + n)
    }

    #[test]
    fn another_number_ends_the_one_before() {
        let mut book = Book::default();
        assert_eq!((book.state(&[1], day(0)), book.state(&[2], day(10))), (1, 2));
        assert_eq!((book.on(day(9)), book.on(day(10))), (vec![1], vec![2]));
        // An older list, found later.
        assert_eq!(book.state(&[1], day(-5)), 1);
        assert_eq!((book.on(day(-5)), book.0.len()), (vec![1], 2));
        // Two sources of one day.
        assert_eq!(book.state(&[3], day(10)), 1);
        assert_eq!(book.on(day(10)), vec![2, 3]);
    }

    proptest! {
        #[test]
        fn what_is_stated_day_by_day_holds_until_the_next(lists in prop::collection::vec(prop::collection::btree_set(0u8..5, 1..3), 1..12)) {
            let mut book = Book::default();
            for (i, numbers) in lists.iter().enumerate() {
                let (numbers, on): (Vec<u8>, _) = (numbers.iter().copied().collect(), day(i as i32 * 10));
                book.state(&numbers, on);
                prop_assert_eq!(book.state(&numbers, on), 0, "stated twice, it changes nothing");
            }
            for (i, numbers) in lists.iter().enumerate() {
                let numbers: Vec<u8> = numbers.iter().copied().collect();
                for later in [0, 9] {
                    prop_assert_eq!(book.on(day(i as i32 * 10 + later)), numbers.clone());
                }
            }
        }

        #[test]
        fn in_whatever_order_lists_come_what_was_stated_last_stands(lists in prop::collection::vec((0u8..4, -20i32..20), 1..12)) {
            let mut book = Book::default();
            for (n, on) in lists {
                book.state(&[n], day(on));
                prop_assert!(book.on(day(on)).contains(&n));
                prop_assert!(book.0.iter().all(|(s, _)| s.from < s.until));
            }
        }
    }
}
