//! Who has the words: combinations of what each typed word may mean, the cheapest first, until enough people are found.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::rc::Rc;
use std::sync::Arc;

use roaring::RoaringBitmap;

/// A word that may be meant, as its cost ([`Near`](crate::find::Near)), and the people who have it.
pub type Having = (f32, Arc<RoaringBitmap>);

/// What it costs that one of several typed words is not in the name.
pub const MISSING: f32 = 7.0;
/// A name of a length that nobody spoke of.
const OF_OTHER_LENGTH: f32 = 2.0;
/// So many combinations are tried at most: what is still to come then is dear, and nobody waits for it.
const TRIED: usize = 6000;
/// So many people with the same words are found at once; the next as many when what they cost has grown by this.
const AT_ONCE: usize = 12;
const LATER: f32 = 0.6;
/// So few people are asked one by one whether they have a word.
const FEW: u64 = 24;

/// The `limit` cheapest people, each with what the words cost: for each typed word the people of each word that it may mean, the cheapest first.
///
/// Every typed word must be in the name, in any order, but for one of several, which costs [`MISSING`]. `within` are the people who may be found at all.
/// Of people who cost the same those of lower rank come first. The costs are of single words; which whole name is nearest says
/// [`Asked`](super::Asked) about the few dozen that were found: ask for three or four times as many as are shown.
pub fn ranks(words: &[Vec<Having>], limit: usize, within: Option<&RoaringBitmap>) -> Vec<(u32, f32)> {
    ranks_by_length(words, &[], limit, within)
}

/// As [`ranks`]; `lengths` are the people by how many words their names have, each with what that costs: a name of as many words as were typed nothing,
/// one of more words a little. Without it a short name may stand behind hundreds of longer ones that hold its words.
pub fn ranks_by_length(
    words: &[Vec<Having>],
    lengths: &[Having],
    limit: usize,
    within: Option<&RoaringBitmap>,
) -> Vec<(u32, f32)> {
    let mut search = Search::new(words, lengths, limit);
    if words.is_empty() || limit == 0 || within.is_some_and(RoaringBitmap::is_empty) {
        return Vec::new();
    }
    search.descend(within.map_or(Set::Everybody, Set::Having), 0, 0.0, false);
    let mut tried = 0;
    while let Some(step) = search.heap.pop()
        && search.found.len() < limit
        && tried < TRIED
    {
        tried += 1;
        search.take(step);
    }
    let mut found = search.found;
    found.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    found
}

/// What one typed word may mean.
struct Level<'a> {
    having: Vec<(f32, Option<&'a RoaringBitmap>)>,
    /// The last one is that it is missing.
    may_be_missing: bool,
}

/// The people who have the words so far.
#[derive(Clone)]
enum Set<'a> {
    Everybody,
    Having(&'a RoaringBitmap),
    Both(Rc<RoaringBitmap>),
}

impl<'a> Set<'a> {
    fn people(&self) -> Option<&RoaringBitmap> {
        match self {
            Set::Everybody => None,
            Set::Having(people) => Some(people),
            Set::Both(people) => Some(people),
        }
    }

    /// Those of the set who have another word; `None` if nobody does.
    fn and(&self, having: &'a RoaringBitmap) -> Option<Set<'a>> {
        let Some(people) = self.people() else { return Some(Set::Having(having)) };
        // Few are soon asked one by one.
        let both = match people.len() {
            ..=FEW => people.iter().filter(|rank| having.contains(*rank)).collect(),
            _ => people & having,
        };
        (!both.is_empty()).then(|| Set::Both(Rc::new(both)))
    }
}

/// To look at one meaning of the next word among the people who have the words so far.
struct Step<'a> {
    /// No person found by it costs less.
    bound: f32,
    so_far: f32,
    set: Set<'a>,
    level: usize,
    next: usize,
    one_missing: bool,
}

impl PartialEq for Step<'_> {
    fn eq(&self, other: &Step<'_>) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Step<'_> {}

impl PartialOrd for Step<'_> {
    fn partial_cmp(&self, other: &Step<'_>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Step<'_> {
    /// The greatest is the cheapest; of equals the one that is further.
    fn cmp(&self, other: &Step<'_>) -> Ordering {
        other.bound.total_cmp(&self.bound).then(self.level.cmp(&other.level)).then(other.next.cmp(&self.next))
    }
}

struct Search<'a> {
    levels: Vec<Level<'a>>,
    /// What the words of this level and all behind it cost at least.
    rest: Vec<f32>,
    heap: BinaryHeap<Step<'a>>,
    seen: RoaringBitmap,
    found: Vec<(u32, f32)>,
    limit: usize,
}

impl<'a> Search<'a> {
    fn new(words: &'a [Vec<Having>], lengths: &'a [Having], limit: usize) -> Search<'a> {
        let several = words.len() > 1;
        let mut levels: Vec<(u64, Level)> = words
            .iter()
            .map(|having| {
                let near = having.iter().filter(|(cost, _)| !several || *cost < MISSING);
                let mut having: Vec<_> = near.map(|(cost, people)| (*cost, Some(&**people))).collect();
                having.sort_by(|a, b| a.0.total_cmp(&b.0));
                let people = having.iter().filter_map(|(_, people)| people.map(RoaringBitmap::len)).sum();
                if several {
                    having.push((MISSING, None));
                }
                (people, Level { having, may_be_missing: several })
            })
            .collect();
        // The rarest first: what is found so is little, and soon compared with the others.
        levels.sort_by_key(|(people, _)| *people);
        let mut levels: Vec<Level> = levels.into_iter().map(|(_, level)| level).collect();
        if !lengths.is_empty() {
            let mut having: Vec<_> = lengths.iter().map(|(cost, people)| (*cost, Some(&**people))).collect();
            having.push((OF_OTHER_LENGTH, None));
            having.sort_by(|a, b| a.0.total_cmp(&b.0));
            levels.push(Level { having, may_be_missing: false });
        }
        let mut rest = vec![0.0; levels.len() + 1];
        for (i, level) in levels.iter().enumerate().rev() {
            rest[i] = rest[i + 1] + level.having.first().map_or(0.0, |(cost, _)| *cost);
        }
        Search { levels, rest, heap: BinaryHeap::new(), seen: RoaringBitmap::new(), found: Vec::new(), limit }
    }

    /// Goes on to a level, or says who was found if there is none.
    fn descend(&mut self, set: Set<'a>, level: usize, so_far: f32, one_missing: bool) {
        let step = Step { bound: 0.0, so_far, set, level, next: 0, one_missing };
        match level < self.levels.len() {
            true => self.look(step),
            false => self.found(step),
        }
    }

    /// Says some of those who have all words. The others come after those who have words that cost little more: they are hardly more alike, and there may be
    /// thousands of them.
    fn found(&mut self, step: Step<'a>) {
        let Some(people) = step.set.people() else { return };
        let mut some = AT_ONCE;
        for rank in people.iter() {
            if self.found.len() >= self.limit {
                return;
            }
            if !self.seen.contains(rank) {
                if some == 0 {
                    self.heap.push(Step { bound: step.bound.max(step.so_far) + LATER, ..step });
                    return;
                }
                some -= 1;
                self.seen.insert(rank);
                self.found.push((rank, step.so_far));
            }
        }
    }

    /// Puts a step where it belongs, unless nothing is left to look at.
    fn look(&mut self, step: Step<'a>) {
        let level = &self.levels[step.level];
        let Some((cost, people)) = level.having.get(step.next) else { return };
        // At most one may be missing, and what is missing comes last.
        if people.is_none() && level.may_be_missing && step.one_missing {
            return;
        }
        let bound = step.so_far + cost + self.rest[step.level + 1];
        self.heap.push(Step { bound, ..step });
    }

    fn take(&mut self, step: Step<'a>) {
        let Some(level) = self.levels.get(step.level) else { return self.found(step) };
        let (cost, having) = level.having[step.next];
        let missing = having.is_none() && level.may_be_missing;
        let set = match having {
            Some(having) => step.set.and(having),
            None => Some(step.set.clone()),
        };
        let (so_far, at, one_missing) = (step.so_far + cost, step.level, step.one_missing);
        self.look(Step { next: step.next + 1, ..step });
        if let Some(set) = set {
            self.descend(set, at + 1, so_far, one_missing || missing);
        }
    }
}
