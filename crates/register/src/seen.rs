//! Whom somebody may see: people belong to the areas of their offices.

use base::{Day, Span};

/// Whether a person is seen by somebody with a scope. `offices`: each office ever held, and whether its area lies in the scope. Whoever holds an
/// office is seen where they hold one; whoever holds none any more, where they held one last.
pub fn is_seen(offices: &[(Span, bool)], on: Day) -> bool {
    let begun = || offices.iter().filter(|(span, _)| span.from <= on);
    if begun().any(|(span, _)| span.contains(on)) {
        return begun().any(|(span, inside)| *inside && span.contains(on));
    }
    let last = begun().map(|(span, _)| span.until).max();
    begun().any(|(span, inside)| *inside && Some(span.until) == last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i32) -> Day {
        Day::from_number(n)
    }

    fn held(from: i32, until: i32, inside: bool) -> (Span, bool) {
        (Span { from: day(from), until: day(until) }, inside)
    }

    #[test]
    fn a_person_is_seen_where_the_present_office_lies_else_where_the_last_one_lay() {
        let moved = [held(0, 10, true), held(10, 20, false)];
        assert!(is_seen(&moved, day(5)) && !is_seen(&moved, day(15)) && !is_seen(&moved, day(25)));
        let both = [held(0, 20, true), held(10, 20, false)];
        assert!(is_seen(&both, day(15)) && is_seen(&both, day(25)));
        assert!(!is_seen(&[], day(1)) && !is_seen(&[held(5, 9, true)], day(1)));
    }
}
