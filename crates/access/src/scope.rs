use base::AreaPath;

/// The part of the tree an actor may act on. Only `Ctx::authorise` makes one.
///
/// It is a list of ranges of paths, in order, none touching another. A store function runs its statement once for each range
/// (`path >= $1 AND path < $2`), so that a list is filtered where it is read, by an index, on every database. Almost everybody has one range.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope {
    ranges: Vec<(String, String)>,
}

/// Runs a statement once for each range of a scope and puts together what is found: `within!(scope, |low, high| rows!(&mut *tx, SQL, low, high)?)`. Each
/// range comes in the order of the statement; a list that must be in order, or of limited length, as a whole is put in order afterwards.
#[macro_export]
macro_rules! within {
    ($scope:expr, |$low:ident, $high:ident| $found:expr) => {{
        let mut all = Vec::new();
        for ($low, $high) in $scope.ranges() {
            all.extend($found);
        }
        all
    }};
}

/// Sorts after every path: they are made of 0-9, a-z and '.'.
const END: &str = "~";

impl Scope {
    pub(crate) fn everywhere() -> Scope {
        Scope { ranges: vec![(String::new(), END.to_owned())] }
    }

    /// All that lies at or below any of some areas. Of nested areas the upper one counts.
    pub(crate) fn of(paths: impl IntoIterator<Item = AreaPath>) -> Scope {
        let mut all: Vec<AreaPath> = paths.into_iter().collect();
        all.sort();
        all.dedup();
        let mut ranges: Vec<(String, String)> = Vec::new();
        for path in all {
            let (low, high) = (path.as_str().to_owned(), path.end());
            match ranges.last_mut() {
                // In byte order an area comes before everything below it, so whatever overlaps lies inside.
                Some(last) if low < last.1 => {}
                _ => ranges.push((low, high)),
            }
        }
        Scope { ranges }
    }

    /// The same scope, narrowed to what lies at or below `path`. Never wider than before.
    #[must_use]
    pub fn under(&self, path: &AreaPath) -> Scope {
        let (low, high) = (path.as_str(), path.end());
        let narrowed = self.ranges.iter().map(|(l, h)| (l.as_str().max(low), h.as_str().min(high.as_str())));
        Scope { ranges: narrowed.filter(|(l, h)| l < h).map(|(l, h)| (l.to_owned(), h.to_owned())).collect() }
    }

    /// Each range: the smallest path inside, the first path after the last one inside.
    pub fn ranges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ranges.iter().map(|(low, high)| (low.as_str(), high.as_str()))
    }

    /// Whether an area with this path lies inside.
    pub fn covers(&self, path: &AreaPath) -> bool {
        let path = path.as_str();
        self.ranges.iter().any(|(low, high)| low.as_str() <= path && path < high.as_str())
    }

    /// Whether nothing lies outside.
    pub fn is_whole(&self) -> bool {
        self.ranges.iter().any(|(low, high)| low.is_empty() && high == END)
    }

    /// Whether nothing lies inside.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_scope_only_ever_narrows() {
        let state = AreaPath::root(1);
        let (a, b) = (state.child(1), state.child(2));
        let all = Scope::everywhere();
        assert!(all.covers(&a) && all.covers(&b) && all.is_whole());
        let only_a = all.under(&a);
        assert!(
            only_a.covers(&a) && only_a.covers(&a.child(9)) && !only_a.covers(&b) && !only_a.covers(&state)
        );
        assert!(!only_a.under(&b).covers(&b) && only_a.under(&b).is_empty() && !only_a.is_whole());
        assert_eq!(only_a.under(&state), only_a);
    }

    fn path(labels: &[u8]) -> AreaPath {
        let (first, rest) = labels.split_first().unwrap();
        rest.iter().fold(AreaPath::root(i64::from(*first)), |p, n| p.child(i64::from(*n)))
    }

    fn paths(most: usize) -> impl Strategy<Value = Vec<AreaPath>> {
        let one = prop::collection::vec(0u8..4, 1..5).prop_map(|l| path(&l));
        prop::collection::vec(one, 0..most)
    }

    proptest! {
        #[test]
        fn it_covers_exactly_what_lies_below_one_of_its_areas(granted in paths(6), asked in paths(40)) {
            let scope = Scope::of(granted.clone());
            for p in &asked {
                prop_assert_eq!(scope.covers(p), granted.iter().any(|g| g.covers(p)));
            }
            let ranges: Vec<_> = scope.ranges().collect();
            prop_assert!(ranges.windows(2).all(|w| w[0].1 <= w[1].0), "in order, none inside another");
        }

        #[test]
        fn narrowed_it_covers_what_both_cover(granted in paths(6), under in paths(2), asked in paths(40)) {
            let Some(under) = under.first() else { return Ok(()) };
            let (scope, narrow) = (Scope::of(granted.clone()), Scope::of(granted).under(under));
            for p in &asked {
                prop_assert_eq!(narrow.covers(p), scope.covers(p) && under.covers(p));
            }
        }
    }
}
