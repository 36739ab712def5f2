//! How well and how fast people who were entered twice are found, on the files of `bench workers`.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read, Seek as _, SeekFrom};
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result};
use register::rules::same::{self, Deck, Fields, Gender, Heap, LIKELY, Mobile, VoterId};

const BUFFER: usize = 1 << 18;

/// Reads `workers.csv`, finds the pairs, and compares them with `truth.csv`.
pub fn run(dir: &Path) -> Result<()> {
    let started = Instant::now();
    let areas = areas(dir)?;
    let deck = deck(&dir.join("workers.csv"), &areas)?;
    let read = started.elapsed().as_secs_f64();
    let started = Instant::now();
    let pairs = same::find(&deck, &[], LIKELY);
    let found = started.elapsed().as_secs_f64();
    let truth = truth(dir)?;
    let right = pairs.iter().filter(|p| truth.contains(&(p.a, p.b))).count() as f64;
    let (precision, recall) = (right / pairs.len() as f64, right / truth.len() as f64);
    println!(
        "{{\"rows\":{},\"read_s\":{read:.2},\"find_s\":{found:.2},\"pairs\":{},\"true\":{},\"precision\":{precision:.4},\"recall\":{recall:.4},\"f1\":{:.4}}}",
        deck.len(),
        pairs.len(),
        truth.len(),
        2.0 * precision * recall / (precision + recall)
    );
    Ok(())
}

/// Pairs of rows that are one person.
fn truth(dir: &Path) -> Result<HashSet<(u32, u32)>> {
    let mut pairs = HashSet::new();
    for row in csv::Reader::from_path(dir.join("truth.csv"))?.records() {
        let row = row?;
        pairs.insert((row[0].parse()?, row[1].parse()?));
    }
    Ok(pairs)
}

/// By code of the booth: its number and that of its mandal.
fn areas(dir: &Path) -> Result<HashMap<String, (u32, u32)>> {
    let (mut booths, mut mandals) = (HashMap::new(), HashMap::new());
    for row in csv::Reader::from_path(dir.join("areas.csv"))?.records() {
        let row = row?;
        let number = booths.len() as u32 + 1;
        match &row[0] {
            "mandal" => _ = mandals.insert(row[1].to_owned(), mandals.len() as u32 + 1),
            "booth" => {
                let mandal = mandals.get(&row[4]).copied().context("a mandal comes before its booths")?;
                booths.insert(row[1].to_owned(), (number, mandal));
            }
            _ => {}
        }
    }
    Ok(booths)
}

/// All workers, read on two threads. No cell of these files holds a line break.
fn deck(file: &Path, areas: &HashMap<String, (u32, u32)>) -> Result<Deck> {
    let mut second = BufReader::with_capacity(BUFFER, File::open(file)?);
    let mut cut = second.seek(SeekFrom::Start(std::fs::metadata(file)?.len() / 2))?;
    cut += second.skip_until(b'\n')? as u64;
    let mut first = BufReader::with_capacity(BUFFER, File::open(file)?);
    let header = first.skip_until(b'\n')? as u64;
    std::thread::scope(|scope| {
        let second = scope.spawn(|| heap(second, areas));
        let first = heap(first.take(cut.saturating_sub(header)), areas)?;
        let second = second.join().map_err(|_| anyhow::anyhow!("a thread fell"))??;
        Ok(Deck::of(vec![first, second]))
    })
}

fn heap(rows: impl Read, areas: &HashMap<String, (u32, u32)>) -> Result<Heap> {
    let mut heap = Heap::default();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).buffer_capacity(BUFFER).from_reader(rows);
    let mut row = csv::StringRecord::new();
    let mut last = (String::new(), (0, 0));
    while reader.read_record(&mut row)? {
        if last.0 != row[7] {
            last = (row[7].to_owned(), areas.get(&row[7]).copied().unwrap_or_default());
        }
        let (unit, area) = last.1;
        let gender = match &row[4] {
            "male" => Gender::Male,
            "female" => Gender::Female,
            _ => Gender::Unknown,
        };
        heap.add(&Fields {
            name_hi: &row[0],
            name_en: &row[1],
            mobile: Mobile::read(&row[2]),
            social_mobile: Mobile::read(&row[3]),
            voter_id: VoterId::read(&row[5]),
            birth_year: year(&row[6]),
            gender,
            unit,
            area,
        });
    }
    Ok(heap)
}

/// Digits of either script; 0 if it is no year.
fn year(text: &str) -> u16 {
    let digit =
        |c: char| c.to_digit(10).or_else(|| u32::from(c).checked_sub(u32::from('०')).filter(|d| *d < 10));
    text.chars()
        .try_fold(0u32, |n, c| Some(n * 10 + digit(c)?))
        .and_then(|y| u16::try_from(y).ok())
        .unwrap_or(0)
}
