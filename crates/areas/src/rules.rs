//! What looks wrong in areas and electors. Pure: it names doubts, it never repairs.

/// The number at the end of a code: `MP-AC-156` is 156, `MP-AC-156-B-012A` has none.
pub fn number_of(code: &str) -> Option<i64> {
    let digits = code.len() - code.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let tail = &code[code.len() - digits..];
    // A code that is a bare number is a number too; more than nine digits are an identifier.
    (1..=9).contains(&digits).then(|| tail.parse().ok()).flatten()
}

/// Women per man outside 0.6 to 1.3 do not occur in a real area of this size: a digit slipped.
pub fn implausible_ratio(male: i64, female: i64) -> bool {
    // Integers, so that the edge is exact: female/male < 0.6 or > 1.3.
    male > 0 && female > 0 && (female * 10 < male * 6 || female * 10 > male * 13)
}

/// A change of more than 40 % between two rolls.
pub fn implausible_change(before: i64, after: i64) -> bool {
    before > 0 && (after - before).abs() * 10 > before * 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_from_the_end_of_codes() {
        assert_eq!(number_of("MP-AC-156"), Some(156));
        assert_eq!(number_of("MP-AC-003"), Some(3));
        assert_eq!(number_of("17"), Some(17));
        for none in ["", "MP", "MP-AC-156-B-012A", "1234567890"] {
            assert_eq!(number_of(none), None, "{none}");
        }
    }

    #[test]
    fn doubts_begin_beyond_the_limits() {
        assert!(!implausible_ratio(1000, 600) && implausible_ratio(1000, 599));
        assert!(!implausible_ratio(1000, 1300) && implausible_ratio(1000, 1301));
        assert!(!implausible_ratio(0, 5), "unknown men are no doubt");
        assert!(!implausible_change(100, 140) && implausible_change(100, 141) && implausible_change(100, 59));
    }
}
