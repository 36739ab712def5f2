//! Which entries are one person by what people decided, which of them leads, and what is counted of all of them together. Pure.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use base::uuid::Uuid;

use super::tally::Traits;

/// Two entries that somebody decided are one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The smaller id.
    pub a: Uuid,
    /// The other.
    pub b: Uuid,
    /// The entry that was to lead.
    pub lead: Uuid,
    /// When it was decided.
    pub at: i64,
}

/// Everybody who is linked, with the entry that leads: of those who are there the one that the latest decision names, else the oldest. Follows from the links
/// alone, so whoever takes a link away has again what was before it.
pub fn leads(links: &[Link], there: &HashSet<Uuid>) -> BTreeMap<Uuid, Uuid> {
    let mut above: HashMap<Uuid, Uuid> = HashMap::new();
    fn top(above: &HashMap<Uuid, Uuid>, of: Uuid) -> Uuid {
        let mut at = of;
        while let Some(up) = above.get(&at).filter(|up| **up != at) {
            at = *up;
        }
        at
    }
    for link in links {
        let (x, y) = (top(&above, link.a), top(&above, link.b));
        above.insert(x.max(y), x.min(y));
        above.entry(x.min(y)).or_insert(x.min(y));
        above.entry(link.a).or_insert(x.min(y));
        above.entry(link.b).or_insert(x.min(y));
    }
    let mut groups: BTreeMap<Uuid, BTreeSet<Uuid>> = BTreeMap::new();
    for one in above.keys() {
        groups.entry(top(&above, *one)).or_default().insert(*one);
    }
    let mut latest: Vec<&Link> = links.iter().collect();
    latest.sort_unstable_by_key(|l| std::cmp::Reverse((l.at, l.a, l.b)));
    let mut all = BTreeMap::new();
    for mut group in groups.into_values() {
        let named = latest
            .iter()
            .find(|l| group.contains(&l.a) && there.contains(&l.lead) && group.contains(&l.lead));
        group.retain(|one| there.contains(one));
        let lead = named.map(|l| l.lead).or(group.first().copied());
        if let (Some(lead), 2..) = (lead, group.len()) {
            all.extend(group.into_iter().map(|one| (one, lead)));
        }
    }
    all
}

/// What was decided, to tell whether a pair is still to be looked at.
#[derive(Debug, Clone, Default)]
pub struct Decided {
    leads: HashMap<Uuid, Uuid>,
    apart: HashSet<(Uuid, Uuid)>,
}

impl Decided {
    /// From whom leads whom, and the pairs that were found to be two people.
    pub fn of(leads: HashMap<Uuid, Uuid>, apart: &[(Uuid, Uuid)]) -> Decided {
        let mut decided = Decided { leads, apart: HashSet::new() };
        decided.apart = apart.iter().map(|(a, b)| decided.key(*a, *b)).collect();
        decided
    }

    fn key(&self, a: Uuid, b: Uuid) -> (Uuid, Uuid) {
        let lead = |x| self.leads.get(&x).copied().unwrap_or(x);
        let (a, b) = (lead(a), lead(b));
        (a.min(b), a.max(b))
    }

    /// Whether nothing is left to decide: the two are one person already, or one of either's entries was found to be another than one of the other's.
    pub fn is_settled(&self, a: Uuid, b: Uuid) -> bool {
        let key = self.key(a, b);
        key.0 == key.1 || self.apart.contains(&key)
    }

    /// Whether two people were found to be two.
    pub fn is_apart(&self, a: Uuid, b: Uuid) -> bool {
        self.apart.contains(&self.key(a, b))
    }
}

/// What is counted of one person with several entries: each duty once, the most that is known of them; who they are as the leading entry says, else the first that
/// says anything. The leading entry comes first.
pub fn together<D: Ord>(mut duties: Vec<D>, entries: &[Traits]) -> (Vec<D>, Option<Traits>) {
    duties.sort_unstable();
    duties.dedup();
    let all = entries.iter().copied().reduce(|one, next| Traits {
        gender: one.gender.or(next.gender),
        truth: one.truth.max(next.truth),
        told: one.told || next.told,
    });
    (duties, all)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::workers::{Gender, Truth};

    fn id(n: u8) -> Uuid {
        Uuid::from_u128(n.into())
    }

    fn any_links() -> impl Strategy<Value = Vec<Link>> {
        let one = (0..9u8, 0..9u8, any::<bool>()).prop_filter("two", |(a, b, _)| a != b);
        prop::collection::vec(one, 0..12).prop_map(|all| {
            let link = |(at, (a, b, first)): (i64, (u8, u8, bool))| Link {
                a: id(a.min(b)),
                b: id(a.max(b)),
                lead: id(if first { a } else { b }),
                at,
            };
            (0..).zip(all).map(link).collect()
        })
    }

    proptest! {
        #[test]
        fn whoever_is_linked_has_one_lead_who_leads_themselves(links in any_links(), gone in prop::collection::hash_set(0..9u8, 0..4)) {
            let there: HashSet<Uuid> = (0..9).filter(|n| !gone.contains(n)).map(id).collect();
            let leads = leads(&links, &there);
            for (one, lead) in &leads {
                prop_assert!(there.contains(one) && there.contains(lead));
                prop_assert_eq!(leads.get(lead), Some(lead));
                prop_assert!(leads.iter().filter(|(_, l)| *l == lead).count() > 1);
            }
            for link in links.iter().filter(|l| there.contains(&l.a) && there.contains(&l.b)) {
                prop_assert_eq!(&leads[&link.a], &leads[&link.b]);
            }
        }

        #[test]
        fn the_order_in_which_links_are_read_does_not_matter(links in any_links(), turn in 0..12usize) {
            let there: HashSet<Uuid> = (0..9).map(id).collect();
            let mut turned = links.clone();
            turned.reverse();
            if !turned.is_empty() {
                let n = turn % turned.len();
                turned.rotate_left(n);
            }
            prop_assert_eq!(leads(&links, &there), leads(&turned, &there));
        }

        #[test]
        fn who_was_found_to_be_another_is_not_asked_for_through_a_third(links in any_links(), apart in (0..9u8, 0..9u8)) {
            let there: HashSet<Uuid> = (0..9).map(id).collect();
            let leads: HashMap<Uuid, Uuid> = leads(&links, &there).into_iter().collect();
            let decided = Decided::of(leads.clone(), &[(id(apart.0), id(apart.1))]);
            prop_assert!(decided.is_settled(id(apart.0), id(apart.1)));
            for n in 0..9 {
                if leads.contains_key(&id(n)) && leads.get(&id(n)) == leads.get(&id(apart.0)) {
                    prop_assert!(decided.is_settled(id(n), id(apart.1)));
                }
            }
        }
    }

    #[test]
    fn of_a_person_with_two_entries_each_duty_counts_once() {
        let one = Traits { gender: None, truth: Truth::Met, told: false };
        let other = Traits { gender: Some(Gender::Woman), truth: Truth::Phone, told: true };
        let (duties, all) = together(vec![(2, 1), (1, 1), (2, 1)], &[one, other]);
        assert_eq!(duties, [(1, 1), (2, 1)]);
        assert_eq!(all, Some(Traits { gender: Some(Gender::Woman), truth: Truth::Met, told: true }));
        assert_eq!(together::<u8>(Vec::new(), &[]), (Vec::new(), None));
    }
}
