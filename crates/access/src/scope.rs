use base::AreaPath;

/// The part of the tree an actor may act on. Only `Ctx::authorise` makes one.
///
/// The open range of paths goes into SQL (`path >= $1 AND path < $2`), so that a list is filtered where it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    low: String,
    high: String,
}

impl Scope {
    pub(crate) fn everywhere() -> Scope {
        // Paths are made of 0-9, a-z and '.'; '~' sorts after all of them.
        Scope { low: String::new(), high: "~".to_owned() }
    }

    /// The same scope, narrowed to what lies at or below `path`. Never wider than before.
    #[must_use]
    pub fn under(&self, path: &AreaPath) -> Scope {
        let low = self.low.clone().max(path.as_str().to_owned());
        let high = self.high.clone().min(path.end());
        Scope { low, high }
    }

    /// The smallest path inside.
    pub fn low(&self) -> &str {
        &self.low
    }

    /// The first path after the last one inside.
    pub fn high(&self) -> &str {
        &self.high
    }

    /// Whether an area with this path lies inside.
    pub fn covers(&self, path: &AreaPath) -> bool {
        self.low.as_str() <= path.as_str() && path.as_str() < self.high.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_only_ever_narrows() {
        let state = AreaPath::root(1);
        let (a, b) = (state.child(1), state.child(2));
        let all = Scope::everywhere();
        assert!(all.covers(&a) && all.covers(&b));
        let only_a = all.under(&a);
        assert!(
            only_a.covers(&a) && only_a.covers(&a.child(9)) && !only_a.covers(&b) && !only_a.covers(&state)
        );
        assert!(!only_a.under(&b).covers(&b));
        assert_eq!(only_a.under(&state), only_a);
    }
}
