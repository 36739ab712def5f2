use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use proptest::prelude::*;
use roaring::RoaringBitmap;

use super::*;
use crate::find::{How, Lexicon, split};

/// A register in memory: ranks are places in the list.
struct Register {
    names: Vec<Vec<String>>,
    words: Lexicon,
    having: HashMap<u32, RoaringBitmap>,
    lengths: BTreeMap<usize, RoaringBitmap>,
}

impl Register {
    fn of(names: &[&str]) -> Register {
        let mut all = Register {
            names: names.iter().map(|n| split(n)).collect(),
            words: Lexicon::new(),
            having: HashMap::new(),
            lengths: BTreeMap::new(),
        };
        for (rank, name) in (0..).zip(&all.names) {
            for word in name {
                all.having.entry(all.words.add(word).0).or_default().insert(rank);
            }
            all.lengths.entry(name.len()).or_default().insert(rank);
        }
        all
    }

    fn ranks(&self, words: &[String], how: How, within: Option<&RoaringBitmap>) -> Vec<u32> {
        let near: Vec<Vec<Having>> = words
            .iter()
            .map(|word| {
                let near = self.words.near(word, 40, how);
                near.iter().map(|n| (n.cost, Arc::new(self.having[&n.word.0].clone()))).collect()
            })
            .collect();
        let length = |more: usize| self.lengths.get(&(words.len() + more)).cloned().map(Arc::new);
        let lengths: Vec<Having> =
            (0..3).filter_map(|more| Some((more as f32 * 0.5, length(more)?))).collect();
        ranks_by_length(&near, &lengths, 40, within).into_iter().map(|(rank, _)| rank).collect()
    }

    fn find(&self, typed: &str, how: How, within: Option<&RoaringBitmap>) -> Vec<String> {
        let words = split(typed);
        let mut asked = Asked::new(&words, how);
        let mut cuts = vec![words.clone()];
        cuts.extend(self.words.other_cuts(&words));
        let ranks: BTreeSet<u32> = cuts.iter().flat_map(|words| self.ranks(words, how, within)).collect();
        let mut found: Vec<(f32, u32)> =
            ranks.into_iter().map(|rank| (asked.likeness(&self.names[rank as usize]), rank)).collect();
        found.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        found.into_iter().map(|(_, rank)| self.names[rank as usize].join(" ")).collect()
    }
}

const PEOPLE: [&str; 14] = [
    "Shivraj Singh Chauhan",
    "शिवराज सिंह",
    "Shivraj Singh",
    "Shivram Singh",
    "Ram Kumar Sharma",
    "Ram Sharma",
    "राम शर्मा",
    "R K Sharma",
    "Ramesh Kumar Sharma",
    "Sharma Ram Lal",
    "Kamla Devi",
    "कमला देवी",
    "Ram Kumar",
    "Ramkumar Verma",
];

#[test]
fn people_are_found_as_they_are_typed() {
    let all = Register::of(&PEOPLE);
    for (typed, meant) in [
        ("Shivraj Singh", ["shivraj singh", "शिवराज सिंह"]),
        ("shivraaj sing", ["shivraj singh", "शिवराज सिंह"]),
        ("शिवराज सिंह", ["शिवराज सिंह", "shivraj singh"]),
        ("singh shivraj", ["shivraj singh", "शिवराज सिंह"]),
        ("श्रीमती कमला देवी", ["कमला देवी", "kamla devi"]),
        ("Kamala Devi", ["कमला देवी", "kamla devi"]),
        ("Ram Sarma", ["राम शर्मा", "ram sharma"]),
        ("kamal devi", ["kamla devi", "कमला देवी"]),
    ] {
        let found = all.find(typed, How::Whole, None);
        for name in meant {
            assert!(found[..3].iter().any(|found| found == name), "{typed}: {found:?}");
        }
        assert!(meant.contains(&found[0].as_str()), "{typed}: {found:?}");
    }
    for (typed, first) in [
        ("chauhan", "shivraj singh chauhan"),
        ("R K Sharma", "r k sharma"),
        ("ram kumar", "ram kumar"),
        ("ram kumar verma", "ramkumar verma"),
        ("ram kumar sharma", "ram kumar sharma"),
        ("ramesh kumar sharma", "ramesh kumar sharma"),
        ("shiv raj singh chauhan", "shivraj singh chauhan"),
        ("kamladevi", "kamla devi"),
        ("Kamla Prasad Devi", "kamla devi"),
    ] {
        assert_eq!(all.find(typed, How::Whole, None)[0], first, "{typed}");
    }
    assert!(all.find("ramesh sharma", How::Whole, None).contains(&"r k sharma".to_owned()));
    assert_eq!(all.find("shivraj sin", How::Prefix, None)[0], "shivraj singh");
    assert!(all.find("bfgbfgbfg", How::Whole, None).is_empty());
    assert!(all.find("", How::Whole, None).is_empty());
    let some = RoaringBitmap::from_iter([3, 8]);
    assert_eq!(all.find("shivraj singh", How::Whole, Some(&some)), ["shivram singh"]);
}

#[test]
fn nearer_names_cost_less() {
    let cost = |typed: &str, name: &str| likeness(&split(typed), &split(name));
    // From the nearest to the furthest.
    let names =
        ["Ram Singh", "Singh Ram", "Raam Singh", "Ram Lal Singh", "Rem Singh", "Rem Lal Singh", "Ram Sharma"];
    for two in names.windows(2) {
        assert!(cost("ram singh", two[0]) < cost("ram singh", two[1]), "{two:?}");
    }
    assert_eq!(cost("Ram Singh", "RAM SINGH ji"), 0.0);
    assert!(cost("ram singh", "राम सिंह") < 2.0 && cost("राम सिंह", "ram singh") < 2.0);
    assert!(cost("shiv raj", "shivraj") < 1.0 && cost("shivraj", "shiv raj") < 1.0);
    assert!(cost("आर के शर्मा", "r k sharma") < 1.5);
    assert!(cost("r sharma", "ramesh sharma") < cost("r sharma", "suresh sharma"));
    assert_eq!(likeness::<&str, &str>(&[], &[]), 0.0);
}

fn sets() -> impl Strategy<Value = Vec<Vec<Having>>> {
    let set = prop::collection::btree_set(0..40u32, 0..12).prop_map(|s| Arc::new(s.into_iter().collect()));
    prop::collection::vec(prop::collection::vec((0.0..9.0f32, set), 0..6), 1..4)
}

/// What somebody costs, by looking at everything.
fn slowly(words: &[Vec<Having>], rank: u32) -> Option<f32> {
    let several = words.len() > 1;
    let costs = words.iter().map(|having| {
        let own = having.iter().filter(|(cost, who)| who.contains(rank) && (!several || *cost < MISSING));
        own.map(|(cost, _)| *cost).min_by(f32::total_cmp)
    });
    let costs: Vec<Option<f32>> = costs.collect();
    let missing = costs.iter().filter(|c| c.is_none()).count();
    let may = missing == 0 || (several && missing == 1);
    may.then(|| costs.iter().map(|c| c.unwrap_or(MISSING)).sum())
}

proptest! {
    #[test]
    fn everybody_is_found_who_has_the_words(words in sets(), within in prop::option::of(prop::collection::btree_set(0..40u32, 0..30))) {
        let within: Option<RoaringBitmap> = within.map(|w| w.into_iter().collect());
        let all: BTreeMap<u32, f32> = (0..40)
            .filter(|rank| within.as_ref().is_none_or(|w| w.contains(*rank)))
            .filter_map(|rank| Some((rank, slowly(&words, rank)?)))
            .collect();
        let found = ranks(&words, 100, within.as_ref());
        prop_assert!(found.is_sorted_by(|a, b| a.1 <= b.1));
        prop_assert_eq!(found.iter().map(|(rank, _)| *rank).collect::<BTreeSet<_>>(), all.keys().copied().collect());
        prop_assert!(found.iter().all(|(rank, cost)| *cost >= all[rank] - 1e-3));
        let least = all.values().copied().fold(f32::INFINITY, f32::min);
        prop_assert!(found.first().is_none_or(|(_, cost)| (cost - least).abs() < 1e-3));
        for limit in 0..5 {
            let few = ranks(&words, limit, within.as_ref());
            prop_assert_eq!(few.len(), limit.min(all.len()));
        }
    }

    #[test]
    fn a_name_is_nearest_to_itself(words in prop::collection::vec("[a-z]{1,7}|[क-ह]{1,5}", 0..12), others in prop::collection::vec("\\PC{0,8}", 0..12)) {
        prop_assert!(likeness(&words, &words) <= likeness(&words, &others) + 1e-3);
        prop_assert!(likeness(&others, &words) >= 0.0);
    }
}
