use std::fmt;

/// The place of an area in the tree: the labels of its ancestors and itself, each of six
/// characters 0-9a-z and a dot (`000001.00000c.`). Plain byte order is tree order, and
/// everything below an area is one range of an index.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaPath(String);

const WIDTH: usize = 6;

impl AreaPath {
    /// The path of a root area with the serial number `no`.
    pub fn root(no: i64) -> AreaPath {
        AreaPath(label(no))
    }

    /// The path of the child with the serial number `no`.
    pub fn child(&self, no: i64) -> AreaPath {
        AreaPath(format!("{}{}", self.0, label(no)))
    }

    /// From a stored path.
    pub fn stored(s: String) -> AreaPath {
        AreaPath(s)
    }

    /// As stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The smallest string that sorts after every path below this one: the open end of the range.
    pub fn end(&self) -> String {
        let mut s = self.0.clone();
        s.pop();
        s.push('/'); // the character after '.'
        s
    }

    /// Whether `other` is this area or lies below it.
    pub fn covers(&self, other: &AreaPath) -> bool {
        other.0.starts_with(&self.0)
    }

    /// Levels from the root, which has depth 1.
    pub fn depth(&self) -> usize {
        self.0.len() / (WIDTH + 1)
    }

    /// The path one level up, if there is one.
    pub fn parent(&self) -> Option<AreaPath> {
        let n = self.0.len().checked_sub(WIDTH + 1)?;
        (n > 0).then(|| AreaPath(self.0[..n].to_owned()))
    }
}

fn label(no: i64) -> String {
    let mut n = u64::try_from(no).unwrap_or(0);
    let mut b = [b'0'; WIDTH];
    for slot in b.iter_mut().rev() {
        *slot = b"0123456789abcdefghijklmnopqrstuvwxyz"[(n % 36) as usize];
        n /= 36;
    }
    let mut s: String = b.iter().map(|&c| c as char).collect();
    s.push('.');
    s
}

impl fmt::Debug for AreaPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_holds_exactly_what_lies_below() {
        let state = AreaPath::root(1);
        let a = state.child(35);
        let b = state.child(36);
        let deep = a.child(2_000_000_000);
        for p in [&a, &deep] {
            assert!(p.as_str() >= a.as_str() && p.as_str() < a.end().as_str());
        }
        assert!(b.as_str() >= a.end().as_str());
        assert!(a.covers(&deep) && !a.covers(&b) && state.covers(&b));
        assert_eq!(deep.depth(), 3);
        assert_eq!(deep.parent(), Some(a));
        assert_eq!(state.parent(), None);
    }
}
