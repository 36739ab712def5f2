//! `names`: learns how people write Devanagari with Latin letters, and measures how well words are found so.
//!
//! A file has a romanisation, a word and how often it was seen on each line, with tabs between. Training is expectation–maximisation: from costs that know
//! nothing, the likelihood of every way to cut each pair tells how often each unit was written as which letters, and that is the next guess.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use words::find::{How, Lexicon};
use words::sounds::{Costs, LONGEST, Unit, letters, units};

/// Rounds of training; after them the likelihood hardly grows.
const ROUNDS: usize = 8;
/// What is seen less often of a unit is not kept.
const RARE: f64 = 0.000_3;
/// What every letter may mean in the beginning: nothing, one letter, more.
const BEGIN: [f64; LONGEST + 1] = [0.1, 0.25, 0.08, 0.08];
/// What a unit may mean that no pair shows.
const FLOOR: f64 = 1e-7;

type Seen = HashMap<Unit, HashMap<Vec<u8>, f64>>;

/// One romanisation of a word.
struct Pair {
    word: String,
    units: Vec<Unit>,
    latin: Vec<u8>,
}

fn read(file: &Path) -> Result<Vec<Pair>> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let pair = |line: &str| {
        let (latin, rest) = line.split_once('\t')?;
        let word = rest.split('\t').next()?.to_owned();
        Some(Pair { units: units(&word), latin: letters(latin), word })
    };
    Ok(text.lines().filter_map(pair).filter(|p| !p.latin.is_empty() && !p.units.is_empty()).collect())
}

/// One round: how often each unit was written as which letters, if `now` is how they are written.
fn round(pairs: &[&Pair], now: Option<&Seen>) -> Seen {
    let mut seen = Seen::new();
    for pair in pairs {
        let (n, m) = (pair.units.len(), pair.latin.len());
        let likely = |i: usize, from: usize, to: usize| match now {
            None => BEGIN[to - from],
            Some(now) => {
                now.get(&pair.units[i]).and_then(|u| u.get(&pair.latin[from..to]).copied()).unwrap_or(FLOOR)
            }
        };
        let mut ahead = vec![vec![0.0; m + 1]; n + 1];
        ahead[0][0] = 1.0;
        for i in 0..n {
            for from in 0..=m {
                let so_far: f64 = ahead[i][from];
                let reached = ahead[i + 1].iter_mut().enumerate().skip(from).take(LONGEST + 1);
                reached.for_each(|(to, all)| *all += so_far * likely(i, from, to));
            }
        }
        let all = ahead[n][m];
        if all <= 0.0 {
            continue;
        }
        let mut behind = vec![0.0; m + 1];
        behind[m] = 1.0;
        for i in (0..n).rev() {
            let mut next = vec![0.0; m + 1];
            for from in 0..=m {
                for (to, then) in behind.iter().enumerate().skip(from).take(LONGEST + 1) {
                    let rest = likely(i, from, to) * then;
                    next[from] += rest;
                    let share = ahead[i][from] * rest / all;
                    if share > 0.0 {
                        let counts = seen.entry(pair.units[i]).or_default();
                        *counts.entry(pair.latin[from..to].to_vec()).or_default() += share;
                    }
                }
            }
            behind = next;
        }
    }
    for counts in seen.values_mut() {
        let all: f64 = counts.values().sum();
        counts.retain(|_, n| *n / all > 1e-5);
        let kept: f64 = counts.values().sum();
        counts.values_mut().for_each(|n| *n /= kept);
    }
    seen
}

/// The table of what was learned, the most usual first.
fn table(pairs: &[&Pair]) -> String {
    let mut now: Option<Seen> = None;
    for _ in 0..ROUNDS {
        now = Some(round(pairs, now.as_ref()));
    }
    let sorted: BTreeMap<Unit, Vec<(Vec<u8>, f64)>> = now
        .unwrap_or_default()
        .into_iter()
        .map(|(unit, counts)| {
            let mut counts: Vec<_> = counts.into_iter().filter(|(_, p)| *p >= RARE).collect();
            counts.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
            (unit, counts)
        })
        .collect();
    let mut out = String::new();
    for (unit, counts) in sorted {
        for (letters, p) in counts {
            let cost = (-p.ln() * 1000.0).round() as u16;
            let _ = writeln!(out, "{}\t{}\t{cost}", unit.sign(), String::from_utf8_lossy(&letters));
        }
    }
    out
}

/// Learns from a file and writes the table.
///
/// # Errors
/// If the file cannot be read or the table not be written.
pub fn train(file: &Path, to: &Path) -> Result<()> {
    let pairs = read(file)?;
    let head = "# How often people write a unit of Devanagari (words::sounds::Unit) as which Latin letters: sign, letters, -ln of the share in thousandths.\n\
        # Learned by `cargo xtask names train` from the romanisations of the Dakshina dataset 1.0 (Google Research, CC BY-SA 4.0),\n\
        # https://github.com/google-research-datasets/dakshina; this table of shares is under the same terms.\n";
    fs::write(to, format!("{head}{}", table(&pairs.iter().collect::<Vec<_>>())))?;
    Ok(())
}

/// How often a tenth of the words is found among all of them by [`Lexicon::near`], by what was learned from the others: first, and among the first ten.
/// Of words that cost the same half are counted as better.
///
/// # Errors
/// If the file cannot be read.
pub fn measure(file: &Path) -> Result<String> {
    let pairs = read(file)?;
    let held = |word: &str| word.bytes().fold(0u32, |h, b| h.wrapping_mul(31) ^ u32::from(b)) % 10 == 0;
    let costs = Costs::read(&table(&pairs.iter().filter(|p| !held(&p.word)).collect::<Vec<_>>()));
    let mut all = Lexicon::with_costs(costs);
    all.extend(pairs.iter().map(|p| p.word.as_str()).collect::<BTreeSet<_>>());
    let asked: BTreeSet<(&str, &[u8])> =
        pairs.iter().filter(|p| held(&p.word)).map(|p| (p.word.as_str(), p.latin.as_slice())).collect();
    let (mut first, mut ten) = (0.0, 0.0);
    for (word, latin) in &asked {
        let near = all.near(&String::from_utf8_lossy(latin), 30, How::Whole);
        let Some(own) = near.iter().find(|n| all.word(n.word) == *word) else { continue };
        let better = near.iter().filter(|n| n.cost < own.cost).count();
        let equal = near.iter().filter(|n| n.cost == own.cost).count() - 1;
        let within = |places: usize| match (better < places, better + equal < places) {
            (_, true) => 1.0,
            (true, false) => 0.5,
            (false, false) => 0.0,
        };
        first += within(1);
        ten += within(10);
    }
    let share = |n: f64| n / asked.len().max(1) as f64;
    Ok(format!(
        "{} romanisations of words that were not learned from, among {} words: first {:.3}, among the first ten {:.3}\n",
        asked.len(),
        all.len(),
        share(first),
        share(ten)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_alike_is_learned() {
        let dir = tempfile::tempdir().unwrap();
        let (file, to) = (dir.path().join("pairs.tsv"), dir.path().join("costs.tsv"));
        fs::write(
            &file,
            "kamal\tकमल\t2\nkamala\tकमला\t1\nmala\tमाला\t1\nlakh\tलाख\t1\nkal\tकल\t1\n\nbroken\n",
        )
        .unwrap();
        train(&file, &to).unwrap();
        let costs = Costs::read(&fs::read_to_string(&to).unwrap());
        let cost = |word: &str, latin: &str| costs.of(&units(word), &letters(latin));
        assert!(cost("काम", "kam") < cost("काम", "lam") && cost("काम", "kam") < cost("काल", "kam"));
        assert!(measure(&file).unwrap().contains("among 5 words"));
    }
}
