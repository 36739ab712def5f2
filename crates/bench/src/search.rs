//! Finding people by name: how long a query takes in the product and whether the name that was meant is among the first ten.
//!
//! The queries are names of people from the register, each with one change of spelling by rules of our own, so the shares are of invented mistakes.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use access::{Actor, Host};
use anyhow::{Context as _, Result, ensure};
use base::{SeededRng, SystemClock, SystemRng};
use register::actions::workers::find;
use words::Locale;
use words::find::split;

/// Queries in Latin letters and in Hindi.
const LATIN: usize = 364;
const HINDI: usize = 136;
/// How many are found.
const TEN: usize = 10;

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
        let inside = |letters: &[char]| letters.get(at).is_some_and(|c| !c.is_whitespace());
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

/// Writes `queries.tsv` beside the `workers.csv` of a folder: what is typed, with one change, and the Hindi name of whoever was meant. A name is written in Latin letters
/// in many ways, and whoever types one of them means all.
pub fn queries(dir: &Path, seed: u64) -> Result<()> {
    let rng = SeededRng::new(seed);
    let mut names: Vec<[String; 2]> = Vec::new();
    for row in csv::Reader::from_path(dir.join("workers.csv"))?.records() {
        let row = row?;
        let both = [row[1].trim(), row[0].trim()];
        // Somebody looks for a person, not for a single word that hundreds are called.
        if both.iter().all(|name| split(name).len() > 1) {
            names.push(both.map(str::to_owned));
        }
    }
    let mut out = super::writer(dir, "queries.tsv")?;
    ensure!(!names.is_empty(), "workers.csv has nobody with a name in both scripts");
    for (script, many) in [LATIN, HINDI].into_iter().enumerate() {
        for _ in 0..many {
            let both = &names[pick(&rng, names.len())];
            writeln!(out, "{}\t{}", changed(&both[script], &rng), both[1])?;
        }
    }
    out.flush()?;
    Ok(())
}

/// Asks everything in a file of [`queries`] of the register in a database, once to warm up and once for the clock, and prints what it took and how often a
/// person with exactly the Hindi name that was meant was among ten. What was not found goes to standard error.
pub async fn run(database: &str, file: &Path) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let queries: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once('\t')).collect();
    ensure!(!queries.is_empty(), "{} has no queries", file.display());
    let db = db::Db::open(&database.parse()?).await?;
    let host = Host::new(db, Arc::new(SystemClock), Arc::new(SystemRng));
    let mut took: Vec<Duration> = Vec::new();
    let mut hits = 0;
    for is_last in [false, true] {
        (took, hits) = (Vec::with_capacity(queries.len()), 0);
        for (typed, meant) in &queries {
            let mut ctx = host.read(Actor::LocalOperator, Locale::En).await?;
            let started = Instant::now();
            let found = find(&mut ctx, typed, false, None, TEN).await?;
            took.push(started.elapsed());
            ctx.rollback().await?;
            let meant = split(meant);
            let is_meant = |name: &Option<String>| name.as_ref().is_some_and(|n| split(n) == meant);
            let hit = found.iter().any(|f| is_meant(&f.name_hi));
            hits += usize::from(hit);
            if !hit && is_last {
                let names: Vec<&str> = found.iter().filter_map(|f| f.name_hi.as_deref()).collect();
                eprintln!("not found: {typed} ({}), but {}", meant.join(" "), names.join(", "));
            }
        }
    }
    took.sort();
    let at = |share: usize| took[(took.len() - 1) * share / 100].as_secs_f64() * 1e3;
    println!(
        "{{\"queries\":{},\"hit10\":{:.3},\"p50\":{:.3},\"p99\":{:.3}}}",
        queries.len(),
        hits as f64 / queries.len() as f64,
        at(50),
        at(99)
    );
    Ok(())
}
