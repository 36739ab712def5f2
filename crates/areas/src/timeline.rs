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
        let mut out = Vec::with_capacity(self.0.len() + 2);
        for (s, v) in self.0.drain(..) {
            if !s.overlaps(&span) {
                out.push((s, v));
                continue;
            }
            if s.from < span.from {
                out.push((Span { from: s.from, until: span.from }, v.clone()));
            }
            if span.until < s.until {
                out.push((Span { from: span.until, until: s.until }, v));
            }
        }
        out.push((span, value));
        out.sort_by_key(|(s, _)| s.from);
        let mut merged: Vec<(Span, T)> = Vec::with_capacity(out.len());
        for (s, v) in out {
            match merged.last_mut() {
                Some((m, w)) if m.until == s.from && *w == v => m.until = s.until,
                _ => merged.push((s, v)),
            }
        }
        self.0 = merged;
    }

    /// Says that nothing holds from `day` on.
    pub fn end(&mut self, day: Day) {
        self.0.retain(|(s, _)| s.from < day);
        if let Some((s, _)) = self.0.last_mut() {
            s.until = s.until.min(day);
        }
    }
}

/// The difference between two timelines: what must be closed and what must be added.
pub fn difference<T: Clone + PartialEq>(old: &[(Span, T)], new: &[(Span, T)]) -> (Vec<(Span, T)>, Vec<(Span, T)>) {
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
    }
}
