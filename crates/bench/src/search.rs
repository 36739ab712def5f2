//! Finding people by name in memory: how long a query takes and whether the name that was meant is among the first ten.
//!
//! The queries are names of people from the list, each with one change of spelling by rules of our own, so the shares are of invented mistakes.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use base::SeededRng;
use roaring::RoaringBitmap;
use words::find::people::{Asked, Having, ranks_by_length};
use words::find::{How, Lexicon, split};

/// Queries in Latin letters and in Hindi.
const LATIN: usize = 364;
const HINDI: usize = 136;
/// Each query is asked so often, and the fastest counts: others use the machine as well.
const TIMES: usize = 3;
/// How many words each typed word may mean, and how many people are looked at for ten.
const NEAR: usize = 40;
const FETCHED: usize = 40;

/// A name as changes of its letters see it.
type Name = [char];

/// Letters that are taken for others.
const CONFUSED: &[(&str, &str)] = &[
    ("aa", "a"),
    ("ee", "i"),
    ("oo", "u"),
    ("i", "ee"),
    ("u", "oo"),
    ("v", "w"),
    ("w", "v"),
    ("sh", "s"),
    ("s", "sh"),
    ("th", "t"),
    ("kh", "k"),
    ("j", "z"),
    ("a", "aa"),
    ("ि", "ी"),
    ("ी", "ि"),
    ("ु", "ू"),
    ("ू", "ु"),
    ("श", "स"),
    ("स", "श"),
    ("व", "ब"),
    ("ब", "व"),
    ("ण", "न"),
    ("े", "ै"),
    ("ं", ""),
    ("्", ""),
    ("ा", ""),
];

fn pick(rng: &SeededRng, of: usize) -> usize {
    (rng.next() % of.max(1) as u64) as usize
}

/// The name with one change: letters taken for others, one left out, written twice, or exchanged with its neighbour.
fn changed(name: &str, rng: &SeededRng) -> String {
    loop {
        let mut letters: Vec<char> = name.chars().collect();
        let at = pick(rng, letters.len());
        let inside = |letters: &Name| letters.get(at).is_some_and(|c| !c.is_whitespace());
        if !inside(&letters) {
            continue;
        }
        let made = match pick(rng, 8) {
            0 => {
                letters.remove(at);
                letters.into_iter().collect()
            }
            1 => {
                letters.insert(at, letters[at]);
                letters.into_iter().collect()
            }
            2 if letters.get(at + 1).is_some_and(|c| !c.is_whitespace()) => {
                letters.swap(at, at + 1);
                letters.into_iter().collect()
            }
            2 => continue,
            _ => {
                let (from, to) = CONFUSED[pick(rng, CONFUSED.len())];
                let places: Vec<usize> = name.match_indices(from).map(|(at, _)| at).collect();
                let Some(&at) = places.get(pick(rng, places.len())) else { continue };
                format!("{}{to}{}", &name[..at], &name[at + from.len()..])
            }
        };
        if made != name && split(&made).len() == split(name).len() {
            return made;
        }
    }
}

struct People {
    lexicon: Lexicon,
    having: Vec<Arc<RoaringBitmap>>,
    lengths: Vec<Arc<RoaringBitmap>>,
    /// The folded names, Hindi and Latin.
    names: Vec<[String; 2]>,
}

impl People {
    fn new(names: &[(String, String)]) -> People {
        let mut lexicon = Lexicon::new();
        let mut having: Vec<RoaringBitmap> = Vec::new();
        let mut lengths = vec![RoaringBitmap::new(); 9];
        let mut known: HashMap<&str, Vec<String>> = HashMap::new();
        let mut folded = Vec::with_capacity(names.len());
        for (rank, (hindi, latin)) in (0..).zip(names) {
            let both = [hindi, latin].map(|name| {
                let words = known.entry(name.as_str()).or_insert_with(|| split(name));
                for word in words.iter() {
                    let number = lexicon.add(word).0 as usize;
                    having.resize_with(having.len().max(number + 1), RoaringBitmap::new);
                    having[number].insert(rank);
                }
                lengths[words.len().min(8)].insert(rank);
                words.join(" ")
            });
            folded.push(both);
        }
        let kept = |all: Vec<RoaringBitmap>| all.into_iter().map(Arc::new).collect();
        People { lexicon, having: kept(having), lengths: kept(lengths), names: folded }
    }

    /// The people meant by what was typed, the nearest first, and what each step took.
    fn find(&self, typed: &str) -> (Vec<u32>, [Duration; 3]) {
        let started = Instant::now();
        let words = split(typed);
        let near = |word: &String| -> Vec<Having> {
            let near = self.lexicon.near(word, NEAR, How::Whole).into_iter();
            near.map(|n| (n.cost, Arc::clone(&self.having[n.word.0 as usize]))).collect()
        };
        let near: Vec<Vec<Having>> = words.iter().map(near).collect();
        let lexicon = started.elapsed();
        let length = |more: usize| self.lengths.get(words.len() + more).map(Arc::clone);
        let lengths: Vec<Having> = [(0.0, length(0)), (0.5, length(1)), (1.0, length(2))]
            .into_iter()
            .filter_map(|(cost, l)| Some((cost, l?)))
            .collect();
        let ranks = ranks_by_length(&near, &lengths, FETCHED, None);
        let postings = started.elapsed();
        let mut asked = Asked::new(&words, How::Whole);
        let mut found: Vec<(f32, f32, u32)> = ranks
            .into_iter()
            .map(|(rank, cost)| {
                let likeness = self.names[rank as usize]
                    .each_ref()
                    .map(|name| asked.likeness(&name.split(' ').collect::<Vec<_>>()));
                (likeness[0].min(likeness[1]), cost, rank)
            })
            .collect();
        found.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
        let all = started.elapsed();
        (found.into_iter().map(|(_, _, rank)| rank).collect(), [lexicon, postings - lexicon, all - postings])
    }
}

/// [`search`] among the people of a file: a Hindi and a Latin name on each line, with a tab between.
pub fn run(file: &Path) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let both = |line: &str| line.split_once('\t').map(|(hindi, latin)| (hindi.to_owned(), latin.to_owned()));
    let names: Vec<(String, String)> = text.lines().filter_map(both).collect();
    ensure!(!names.is_empty(), "{} has no two names with a tab between", file.display());
    search(&names);
    Ok(())
}

/// Asks 500 times among people with these names (Hindi, Latin) and prints what it took, and how often a row with exactly the Hindi name that was meant stood
/// first and among the first ten.
pub fn search(names: &[(String, String)]) {
    let started = Instant::now();
    let people = People::new(names);
    println!(
        "{} people, {} words, built in {:.1} s",
        names.len(),
        people.lexicon.len(),
        started.elapsed().as_secs_f64()
    );
    let rng = SeededRng::new(7);
    for (script, queries) in [("latin", LATIN), ("hindi", HINDI)] {
        let (mut first, mut ten) = (0, 0);
        let mut took: [Vec<Duration>; 4] = Default::default();
        for _ in 0..queries {
            let (hindi, latin) = &names[pick(&rng, names.len())];
            let typed = changed(if script == "latin" { latin } else { hindi }, &rng);
            let (found, mut steps) = people.find(&typed);
            for _ in 1..TIMES {
                let (_, again) = people.find(&typed);
                if again.iter().sum::<Duration>() < steps.iter().sum::<Duration>() {
                    steps = again;
                }
            }
            let meant = split(hindi).join(" ");
            let at = found.iter().position(|rank| people.names[*rank as usize][0] == meant);
            first += usize::from(at == Some(0));
            ten += usize::from(at.is_some_and(|at| at < 10));
            for (all, step) in took.iter_mut().zip(steps.iter().copied().chain([steps.iter().sum()])) {
                all.push(step);
            }
        }
        let share = |n: usize| n as f64 / queries as f64;
        print!("{script}: hit@1 {:.3} hit@10 {:.3}", share(first), share(ten));
        for (step, mut all) in ["words", "people", "order", "all"].into_iter().zip(took) {
            all.sort();
            let at = |share: usize| all[(all.len() - 1) * share / 100].as_secs_f64() * 1e3;
            print!("; {step} p50 {:.3} p99 {:.3} ms", at(50), at(99));
        }
        println!();
    }
}
