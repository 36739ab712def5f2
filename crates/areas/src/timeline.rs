//! Dated facts of one thing, side by side in time. Pure.

use base::{Day, Span};

/// Facts with their spans, in order of time, not overlapping. Days between them are days of which nothing is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline<T>(Vec<(Span, T)>);

impl<T> Default for Timeline<T> {
    fn default() -> Self {
        Timeline(Vec::new())
    }
}

impl<T: Clone + PartialEq> Timeline<T> {
    /// From facts in any order that do not overlap.
    pub fn new(mut facts: Vec<(Span, T)>) -> Timeline<T> {
        facts.sort_by_key(|(s, _)| s.from);
        Timeline(facts)
    }

    /// The facts, in order.
    pub fn facts(&self) -> &[(Span, T)] {
        &self.0
    }

    /// The fact of a day.
    pub fn on(&self, day: Day) -> Option<&(Span, T)> {
        self.0.iter().find(|(s, _)| s.contains(day))
    }

    /// The last fact.
    pub fn last(&self) -> Option<&(Span, T)> {
        self.0.last()
    }

    /// Says that during `span` the fact is `value`, whatever was said before; the rest stays as it was. Neighbours that
    /// say the same become one.
    pub fn lay(&mut self, span: Span, value: T) {
        if span.until <= span.from {
            return;
        }
        self.clear(span);
        let at = self.0.partition_point(|(s, _)| s.from < span.from);
        self.0.insert(at, (span, value));
        self.0.dedup_by(|next, last| {
            let one = last.0.until == next.0.from && last.1 == next.1;
            if one {
                last.0.until = next.0.until;
            }
            one
        });
    }

    /// Says that nothing holds from `day` on.
    pub fn end(&mut self, day: Day) {
        self.clear(Span::since(day));
    }

    /// Says that nothing holds during `span`.
    pub fn clear(&mut self, span: Span) {
        let mut kept = Vec::with_capacity(self.0.len() + 1);
        for (s, v) in self.0.drain(..) {
            if !s.overlaps(&span) {
                kept.push((s, v));
                continue;
            }
            if s.from < span.from {
                kept.push((Span { from: s.from, until: span.from }, v.clone()));
            }
            if span.until < s.until {
                kept.push((Span { from: span.until, until: s.until }, v));
            }
        }
        self.0 = kept;
    }

    /// The fact of a day; on a day without one the last before it, else the first after it.
    pub fn near(&self, day: Day) -> Option<&(Span, T)> {
        let before = self.0.iter().rev().find(|(s, _)| s.from <= day);
        before.or(self.0.first())
    }

    /// The parts of `span` of which nothing is known.
    pub fn gaps(&self, span: Span) -> Vec<Span> {
        let mut gaps = Vec::new();
        let mut from = span.from;
        for (s, _) in self.0.iter().filter(|(s, _)| s.overlaps(&span)) {
            if from < s.from {
                gaps.push(Span { from, until: s.from });
            }
            from = s.until;
        }
        if from < span.until {
            gaps.push(Span { from, until: span.until });
        }
        gaps
    }

    /// The first day after `from` on which something is known to change that `same` compares: the end of the facts
    /// that follow one another from `from` on and are the same. Where nothing is known, the day of the next fact.
    pub fn unchanged_until(&self, from: Day, same: impl Fn(&T, &T) -> bool) -> Day {
        let Some((first, value)) = self.on(from) else {
            return self.0.iter().map(|(s, _)| s.from).find(|d| *d > from).unwrap_or(Day::MAX);
        };
        let mut until = first.until;
        for (s, v) in &self.0 {
            if s.from == until && same(v, value) {
                until = s.until;
            }
        }
        until
    }

    /// Changes what is known during `span`.
    pub fn change(&mut self, span: Span, change: impl Fn(&mut T)) {
        for (s, mut v) in self.0.clone() {
            if s.overlaps(&span) {
                change(&mut v);
                self.lay(Span { from: s.from.max(span.from), until: s.until.min(span.until) }, v);
            }
        }
    }
}

/// Facts that are no longer, and facts that are new.
pub type Difference<T> = (Vec<(Span, T)>, Vec<(Span, T)>);

/// The difference between two timelines: what must be closed and what must be added.
pub fn difference<T: Clone + PartialEq>(old: &[(Span, T)], new: &[(Span, T)]) -> Difference<T> {
    let gone = old.iter().filter(|f| !new.contains(f)).cloned().collect();
    let come = new.iter().filter(|f| !old.contains(f)).cloned().collect();
    (gone, come)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: i32) -> Day {
        Day::from_number(n)
    }

    fn span(a: i32, b: i32) -> Span {
        Span { from: day(a), until: day(b) }
    }

    #[test]
    fn an_event_splits_what_was_so_before() {
        let mut t = Timeline::default();
        t.lay(Span::ALWAYS, "old district");
        t.lay(Span::since(day(100)), "new district");
        assert_eq!(t.on(day(99)).map(|f| f.1), Some("old district"));
        assert_eq!(t.on(day(100)).map(|f| f.1), Some("new district"));
        t.lay(Span::since(day(100)), "old district");
        assert_eq!(t.facts(), &[(Span::ALWAYS, "old district")]);
        t.end(day(50));
        assert_eq!(t.on(day(50)), None);
    }

    #[test]
    fn one_thing_changes_until_it_is_known_to_change_again() {
        // A name and a place: the place changes on day 20, the name on day 30.
        let mut t =
            Timeline::new(vec![(span(10, 20), ('a', 1)), (span(20, 30), ('a', 2)), (span(30, 40), ('b', 2))]);
        let name = |x: &(char, i32), y: &(char, i32)| x.0 == y.0;
        assert_eq!(t.unchanged_until(day(15), name), day(30));
        assert_eq!(t.unchanged_until(day(5), name), day(10));
        assert_eq!(t.unchanged_until(day(50), name), Day::MAX);
        t.change(span(15, 30), |v| v.0 = 'c');
        let expected = [
            (span(10, 15), ('a', 1)),
            (span(15, 20), ('c', 1)),
            (span(20, 30), ('c', 2)),
            (span(30, 40), ('b', 2)),
        ];
        assert_eq!(t.facts(), expected);
        t.clear(span(18, 32));
        assert_eq!(t.gaps(span(5, 45)), [span(5, 10), span(18, 32), span(40, 45)]);
        assert_eq!(t.near(day(25)).map(|f| f.1), Some(('c', 1)), "the last before the gap");
        assert_eq!(t.near(day(5)).map(|f| f.1), Some(('a', 1)), "the first after it");
    }

    proptest! {
        #[test]
        fn the_last_word_on_a_day_counts(laid in prop::collection::vec((0..60i32, 1..40i32, 0..4u8), 0..12), probe in 0..110i32) {
            let mut t = Timeline::default();
            for (from, len, v) in &laid {
                t.lay(span(*from, from + len), *v);
            }
            let said = laid.iter().rev().find(|(from, len, _)| (*from..from + len).contains(&probe)).map(|l| l.2);
            prop_assert_eq!(t.on(day(probe)).map(|f| f.1), said);
            for pair in t.facts().windows(2) {
                prop_assert!(pair[0].0.until <= pair[1].0.from);
            }
            let (gone, come) = difference(t.facts(), t.facts());
            prop_assert!(gone.is_empty() && come.is_empty());
        }

        #[test]
        fn a_change_touches_its_span_and_known_days_only(
            laid in prop::collection::vec((0..60i32, 1..40i32, 0..4u8), 0..12), from in 0..60i32, len in 1..40i32, probe in 0..110i32,
        ) {
            let mut t = Timeline::default();
            for (from, len, v) in &laid {
                t.lay(span(*from, from + len), *v);
            }
            let before = t.on(day(probe)).map(|f| f.1);
            let inside = (from..from + len).contains(&probe);
            let (mut changed, mut cleared) = (t.clone(), t.clone());
            changed.change(span(from, from + len), |v| *v = 9);
            prop_assert_eq!(changed.on(day(probe)).map(|f| f.1), before.map(|v| if inside { 9 } else { v }));
            cleared.clear(span(from, from + len));
            prop_assert_eq!(cleared.on(day(probe)).map(|f| f.1), before.filter(|_| !inside));
            let gap = t.gaps(span(from, from + len)).iter().any(|g| g.contains(day(probe)));
            prop_assert_eq!(gap, inside && before.is_none());
            // Until then nothing differs, and on that day something does.
            let until = t.unchanged_until(day(from), |a, b| a == b);
            let value = |d: Day| t.on(d).map(|f| f.1);
            let all_same = (from..until.number().min(110)).all(|d| value(day(d)) == value(day(from)));
            prop_assert!(all_same && (until == Day::MAX || value(until) != value(day(from))));
        }
    }
}
