//! Workers of the booths, by the million, as the file that one would import: written row by row, so that memory does not grow with them.

mod dirt;
mod names;
mod person;

use std::io::{self, Write};

use base::Day;

use crate::chance::Chance;
use person::{People, Person};

/// What to invent. Equal orders yield equal bytes.
#[derive(Debug, Clone, Copy)]
pub struct Workers<'a> {
    /// Where names and numbers come from.
    pub seed: u64,
    /// How many rows.
    pub rows: usize,
    /// Codes of the booths in which they serve, neighbours beside one another. Fewer rows than [`PER_BOOTH`] for each booth fill some of the
    /// booths, evenly spread.
    pub booths: &'a [String],
    /// No duty began later than this day.
    pub today: Day,
    /// Whether cards are damaged, left empty and entered twice, as in a register that nobody has looked after.
    pub dirt: bool,
}

/// Workers of a full booth: its core of three, a committee, and somebody for each page of the roll.
pub const PER_BOOTH: usize = 47;
/// Rows that enter somebody anew who has a row already.
const AGAIN: f64 = 0.05;
/// Of those, how many stand in a booth nearby.
const NEARBY: f64 = 0.06;

/// The header, as `import workers` reads it.
pub const HEADER: [&str; 11] = [
    "name_hi",
    "name_en",
    "mobile",
    "social_mobile",
    "gender",
    "voter_id",
    "birth_year",
    "unit",
    "duty",
    "from",
    "ref",
];

/// Two rows of one person, counted from 0 without the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Twice(pub u64, pub u64);

impl Workers<'_> {
    /// Writes the file, and tells `twice` of every two rows that are one person, as soon as the second is written.
    ///
    /// # Errors
    /// If writing fails.
    pub fn write(&self, out: impl Write, mut twice: impl FnMut(Twice) -> io::Result<()>) -> io::Result<()> {
        let mut out = csv::Writer::from_writer(out);
        out.write_record(HEADER)?;
        let chance = Chance::new(self.seed, "workers");
        let mut people = People::new(self.seed);
        // People of the last booths who have been entered before, with their rows.
        let mut known: Vec<(u64, usize, Vec<u64>)> = Vec::new();
        // People who will be entered again in one of the next booths.
        let mut strays: Vec<(usize, Person)> = Vec::new();
        let mut row = 0u64;
        for (at, (booth, many)) in self.shares(&chance).into_iter().enumerate() {
            let again = if self.dirt { repeats(many, &chance).min(many.saturating_sub(2)) } else { 0 };
            let here: Vec<Person> = people.booth(booth, many - again, self.dirt);
            let mut cards: Vec<(Option<u64>, Person)> = Vec::with_capacity(many);
            for _ in 0..again {
                // Whoever strayed from a booth before takes the place of a repeat here.
                if let Some(i) = strays.iter().position(|(when, _)| *when <= at) {
                    let (_, person) = strays.swap_remove(i);
                    cards.push((Some(person.id), person));
                    continue;
                }
                if chance.one_in(NEARBY) {
                    strays.push((at + 1 + chance.below(3), people.again(chance.pick(&here))));
                }
                let one = people.again(chance.pick(&here));
                cards.push((Some(one.id), one));
            }
            let repeated: Vec<u64> =
                cards.iter().filter_map(|c| c.0).chain(strays.iter().map(|s| s.1.id)).collect();
            known.retain(|(_, last, _)| last + 20 > at);
            for person in here {
                let marked = repeated.contains(&person.id).then_some(person.id);
                cards.push((marked, person));
            }
            if self.dirt {
                chance.shuffle(&mut cards);
            }
            cards.truncate(many);
            for (place, (marked, person)) in cards.iter().enumerate() {
                let number = row + 1;
                self.card(&mut out, person, booth, place, cards.len(), number, &chance)?;
                if let Some(id) = marked {
                    match known.iter_mut().find(|(k, ..)| k == id) {
                        Some((_, last, rows)) => {
                            *last = at;
                            for before in rows.iter() {
                                twice(Twice(*before, row))?;
                            }
                            rows.push(row);
                        }
                        None => known.push((*id, at, vec![row])),
                    }
                }
                row += 1;
            }
        }
        out.flush()
    }

    /// The booths that are filled, each with its number of rows.
    fn shares(&self, chance: &Chance) -> Vec<(&str, usize)> {
        let all = self.booths.len();
        let used = self.rows.div_ceil(PER_BOOTH).clamp(1, all.max(1)).min(all);
        let mut shares = Vec::with_capacity(used);
        let (mut before, each) = (0usize, self.rows as f64 / used.max(1) as f64);
        for i in 0..used {
            let wobble = if i + 1 == used { 0.0 } else { chance.between(-0.12, 0.12) };
            let end = ((((i + 1) as f64 + wobble) * each).round() as usize).min(self.rows);
            shares.push((self.booths[i * all / used].as_str(), end.saturating_sub(before)));
            before = end.max(before);
        }
        shares
    }

    #[expect(clippy::too_many_arguments, reason = "one card is all of it")]
    fn card(
        &self,
        out: &mut csv::Writer<impl Write>,
        person: &Person,
        booth: &str,
        place: usize,
        many: usize,
        number: u64,
        chance: &Chance,
    ) -> io::Result<()> {
        let (name_hi, name_en, mobile, voter_id, social) = if self.dirt {
            let (hi, en) = (person.name_hi.as_deref(), person.name_en.as_deref());
            let name = |n: Option<&str>| n.map(|n| dirt::written_name(n, chance)).unwrap_or_default();
            let mobile = match person.mobile {
                Some(n) if chance.one_in(0.02) => dirt::no_mobile(n, chance),
                Some(n) => dirt::written_mobile(n, chance),
                None => String::new(),
            };
            let social = match person.mobile {
                Some(n) if chance.one_in(0.25) => dirt::written_mobile(n, chance),
                _ => String::new(),
            };
            (name(hi), name(en), mobile, dirt::written_voter_id(&person.voter_id, chance), social)
        } else {
            let number = person.mobile.map(|n| n.to_string()).unwrap_or_default();
            let social = if chance.one_in(0.6) { number.clone() } else { String::new() };
            let name = |n: &Option<String>| n.clone().unwrap_or_default();
            (name(&person.name_hi), name(&person.name_en), number, person.voter_id.clone(), social)
        };
        let year = person.birth_year.map(|y| y.to_string()).unwrap_or_default();
        let year = if self.dirt && chance.one_in(0.01) { dirt::in_devanagari(&year) } else { year };
        let from = self.today.plus(-30 - chance.below(1_000) as i32).to_string();
        let gender = if person.female { "female" } else { "male" };
        let reference = format!("SAMPLE-{number:07}");
        out.write_record([
            &name_hi,
            &name_en,
            &mobile,
            &social,
            gender,
            &voter_id,
            &year,
            booth,
            duty(place, many),
            &from,
            &reference,
        ])?;
        Ok(())
    }
}

/// The duty of whoever stands at this place among `many`: the core of three, about a third of the others in the committee, then page heads.
fn duty(place: usize, many: usize) -> &'static str {
    match place {
        0 => "booth_president",
        1 => "general_secretary",
        2 => "booth_agent",
        p if p < 3 + (many.saturating_sub(3)) * 15 / 44 => "committee_member",
        _ => "page_head",
    }
}

/// How many of `many` rows enter somebody again.
fn repeats(many: usize, chance: &Chance) -> usize {
    let exact = many as f64 * AGAIN;
    exact as usize + usize::from(chance.one_in(exact.fract()))
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use super::*;

    fn booths(n: usize) -> Vec<String> {
        (0..n).map(|i| format!("NP-AC-{:03}-B-{:03}", 1 + i / 279, 1 + i % 279)).collect()
    }

    fn file(rows: usize, dirt: bool, seed: u64) -> (Vec<csv::StringRecord>, Vec<Twice>, Vec<u8>) {
        let booths = booths(rows.div_ceil(PER_BOOTH));
        let today = Day::ymd(2025, 5, 30).unwrap();
        let (mut out, mut pairs) = (Vec::new(), Vec::new());
        Workers { seed, rows, booths: &booths, today, dirt }
            .write(&mut out, |t| {
                pairs.push(t);
                Ok(())
            })
            .unwrap();
        let read = csv::Reader::from_reader(out.as_slice()).into_records().map(Result::unwrap).collect();
        (read, pairs, out)
    }

    #[test]
    fn the_same_order_is_the_same_bytes() {
        assert_eq!(file(3_000, true, 7).2, file(3_000, true, 7).2);
        assert_ne!(file(3_000, true, 7).2, file(3_000, true, 8).2);
    }

    #[test]
    fn a_clean_file_has_full_booths_and_nobody_twice() {
        let (rows, pairs, _) = file(20_000, false, 7);
        assert_eq!((rows.len(), pairs.len()), (20_000, 0));
        let mut by_booth: HashMap<&str, Vec<&str>> = HashMap::new();
        for r in &rows {
            by_booth.entry(&r[7]).or_default().push(&r[8]);
            assert!(!r[0].is_empty() && !r[1].is_empty() && r[2].len() == 10 && r[5].len() == 10);
            assert!(r[10].starts_with("SAMPLE-"));
        }
        for duties in by_booth.values() {
            for one in ["booth_president", "general_secretary", "booth_agent"] {
                assert_eq!(duties.iter().filter(|d| **d == one).count(), 1);
            }
            assert!((30..70).contains(&duties.len()), "{}", duties.len());
        }
    }

    #[test]
    fn dirt_is_spread_as_described() {
        let (rows, pairs, _) = file(60_000, true, 3);
        assert_eq!(rows.len(), 60_000);
        let share = |f: &dyn Fn(&csv::StringRecord) -> bool| {
            rows.iter().filter(|r| f(r)).count() as f64 / rows.len() as f64
        };
        assert!((0.04..0.07).contains(&share(&|r| r[2].is_empty())));
        assert!((0.07..0.11).contains(&share(&|r| r[5].is_empty())));
        assert!((0.05..0.30).contains(&share(&|r| r[0].is_empty() != r[1].is_empty())));
        assert!(rows.iter().all(|r| !(r[0].is_empty() && r[1].is_empty())));
        let of = pairs.len() as f64 / rows.len() as f64;
        assert!((0.045..0.065).contains(&of), "{of}");
        assert!(pairs.iter().all(|p| p.0 < p.1 && p.1 < 60_000));
        assert_eq!(pairs.iter().map(|p| (p.0, p.1)).collect::<HashSet<_>>().len(), pairs.len());
        let elsewhere = pairs.iter().filter(|p| rows[p.0 as usize][7] != rows[p.1 as usize][7]).count();
        assert!((0.02..0.15).contains(&(elsewhere as f64 / pairs.len() as f64)), "{elsewhere}");
        let words: HashSet<&str> = rows.iter().flat_map(|r| r[0].split(' ').chain(r[1].split(' '))).collect();
        assert!(words.len() > 10_000, "{}", words.len());
        let names: HashSet<(&str, &str)> = rows.iter().map(|r| (&r[0], &r[1])).collect();
        assert!(names.len() > 40_000, "{}", names.len());
    }
}
