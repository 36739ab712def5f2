//! When a booth has so many workers that the register begins to be a list of its voters. Pure.

use base::Share;

/// The share of a booth's electors above which its workers are too many.
pub const MOST: Share = Share::percent(10);

/// Whether so many workers are more than a tenth of so many electors; of electors that are not known, nothing is said.
pub fn is_above(workers: i64, electors: Option<i64>) -> bool {
    electors.is_some_and(|n| n > 0 && workers >= MOST.more_than(n))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_tenth_is_not_above_and_one_more_is() {
        assert!(!is_above(87, Some(870)) && is_above(88, Some(870)));
        assert!(!is_above(86, Some(869)) && is_above(87, Some(869)));
        assert!(!is_above(1_000, None) && !is_above(5, Some(0)));
    }

    proptest! {
        #[test]
        fn it_is_above_where_ten_times_the_workers_are_more(workers in 0i64..5_000, electors in 1i64..50_000) {
            prop_assert_eq!(is_above(workers, Some(electors)), workers * 10 > electors);
        }
    }
}
