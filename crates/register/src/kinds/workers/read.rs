//! One row: what it says of whom, or why it cannot be taken.

use base::Day;
use intake::decode::Column;
use intake::guards::Refusal;
use intake::mend::Choice;
use intake::{Note, Row};
use sha2::{Digest as _, Sha256};
use words::contact::{mobile, mobiles, voter_id};
use words::counts::says_unknown;
use words::nearest::nearest;
use words::{Text, fold, message::both};

use super::stage::Line;
use super::{
    AGE, ASSEMBLY, BIRTH_YEAR, BOOTH, DUTY, FROM, GENDER, MANDAL, MOBILE, NAME, NAME_EN, NAME_HI, REF,
    SOCIAL, UNIT, VOTER_ID, Workers,
};
use crate::messages as m;
use crate::model::workers::Gender;
use crate::store::workers::Person;
use areas::model::{AreaId, AreaKind};

/// Nobody is held here who is younger.
const OF_AGE: i32 = 18;
/// Years ago in which nobody who works today was born.
const OLDEST: i32 = 110;
/// Rows with voters' numbers that follow one another, which make a file look like a roll.
const ROLL: u32 = 25;

/// How many rows in a row had voters' numbers that follow one another.
#[derive(Debug, Default)]
pub(super) struct Run {
    last: Option<(String, i64)>,
    long: u32,
}

impl Run {
    /// Takes in the voter's number of a row; whether the file goes in the order of a roll.
    fn sees(&mut self, number: &str) -> bool {
        let digits = number.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let letters = &number[..number.len() - digits.len()];
        // The last digit of a card is a check digit.
        let serial = digits.get(..6).and_then(|d| d.parse::<i64>().ok()).unwrap_or(-10);
        let follows = self.last.as_ref().is_some_and(|(l, s)| l == letters && serial == s + 1);
        self.long = if follows { self.long + 1 } else { 0 };
        self.last = Some((letters.to_owned(), serial));
        self.long >= ROLL
    }
}

/// A note about the file as a whole.
pub(super) fn about_file(code: &'static str, text: Text) -> Note {
    Note { row: 0, column: String::new(), value: String::new(), code, text, choices: Vec::new() }
}

/// A cell that says something, without blanks and signs that nobody sees.
pub(super) fn said(row: &Row<'_>, field: usize) -> Option<String> {
    let text = row.text(field);
    if text.is_empty() || (text.len() < 40 && says_unknown(&text)) {
        return None;
    }
    Some(tidy(&text))
}

/// One blank between words, and nothing that nobody sees but joiners inside of a word, which change how it is drawn.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200e}' | '\u{200f}')) {
        let word = word.trim_matches(['\u{200b}', '\u{200c}', '\u{200d}']);
        if !word.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out
}

type Read<T> = Result<T, Note>;

impl Workers {
    /// What a row says.
    ///
    /// # Errors
    /// The reason why it cannot be taken.
    pub(super) fn read(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> Read<Line> {
        let (name_hi, name_en) = names(row)?;
        let (unit, unit_place) = self.unit(row)?;
        let designation = self.duty(row, unit_place)?;
        let gender = self.gender(row, notes);
        let birth_year = self.birth_year(row)?;
        let from = self.day(row)?;
        let (mobile, mobile_typed) = number(row, MOBILE, notes);
        let (social, _) = number(row, SOCIAL, notes);
        let voter = self.voter(row, designation, notes)?;
        let own = self.own(row, designation, notes)?;
        let reference = said(row, REF);
        let mut line = Line {
            origin: 0,
            person: 0,
            again: false,
            repeated: false,
            reference,
            name_hi,
            name_en,
            gender,
            birth_year,
            mobile,
            mobile_typed,
            social,
            voter,
            unit,
            unit_place,
            designation,
            from_stated: from.is_some(),
            from: from.unwrap_or(self.on),
            own,
        };
        self.identify(row, &mut line)?;
        Ok(line)
    }

    /// Tells who a row is about: by the source and its own number for the person, else by what it says without numbers, and how often it was said
    /// before in the same file.
    fn identify(&mut self, row: &Row<'_>, line: &mut Line) -> Read<()> {
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            hash.update((text.len() as u32).to_le_bytes());
            hash.update(text.as_bytes());
        };
        let next = self.next_person;
        match &line.reference {
            Some(reference) => {
                part("ref");
                part(&self.source);
                part(reference);
                let key = short(&hash.finalize());
                let who = line.who();
                let duty = (line.unit_place << 8) ^ u32::from(line.designation);
                self.still_given(row, line, key.1)?;
                match self.people.get(&key.0) {
                    None => {
                        self.people.insert(key.0, (next, who, duty));
                        line.person = next;
                        self.next_person += 1;
                    }
                    Some((person, same, first)) if *same == who => {
                        line.person = *person;
                        line.again = true;
                        line.repeated = *first == duty || !self.more_duties.insert((*person, duty));
                    }
                    Some(_) => {
                        let text = both(|l| m::workers_ref_twice(l, reference));
                        return Err(row.note(REF, reference, "ref_repeated", text));
                    }
                }
                line.origin = key.1;
            }
            None => {
                part("row");
                part(line.name_hi.as_deref().unwrap_or_default());
                part(line.name_en.as_deref().unwrap_or_default());
                part(self.units.get(line.unit_place).map_or("", |u| u.code.as_str()));
                part(
                    self.designations
                        .all()
                        .get(usize::from(line.designation))
                        .map_or("", |d| d.code.as_str()),
                );
                part(&line.birth_year.unwrap_or_default().to_string());
                part(line.gender.map_or("", Gender::name));
                if line.from_stated {
                    part(&line.from.number().to_string());
                }
                let (key, mut origin) = short(&hash.finalize());
                origin = origin.wrapping_add(self.people.get(&key).map_or(0, |times| u128::from(times.0)));
                self.still_given(row, line, origin)?;
                let times = self.people.entry(key).or_insert((0, 0, 0));
                times.0 += 1;
                line.origin = origin;
                line.person = next;
                self.next_person += 1;
            }
        }
        Ok(())
    }

    /// A designation that is given to nobody any more stays with whoever has it, and comes to nobody.
    fn still_given(&self, row: &Row<'_>, line: &Line, origin: u128) -> Read<()> {
        let Some(known) = &self.known else { return Ok(()) };
        let Some(d) = self.designations.all().get(usize::from(line.designation)) else { return Ok(()) };
        let has = |p: &Person| known.has_duty(p.person, line.unit.uuid(), &d.code);
        if d.ended.is_none() || known.person(origin).is_some_and(has) {
            return Ok(());
        }
        let text = both(|l| m::designation_ended_error(l, d.title(l)));
        Err(row.note(DUTY, &row.text(DUTY), "duty_ended", text))
    }

    fn unit(&mut self, row: &Row<'_>) -> Read<(AreaId, u32)> {
        let code = row.text(UNIT);
        if !code.is_empty()
            && let Some((last, unit, place)) = &self.last_unit
            && *last == *code
        {
            return Ok((*unit, *place));
        }
        let written = if code.is_empty() {
            format!("{}\u{1f}{}\u{1f}{}", row.text(ASSEMBLY), row.text(MANDAL), row.text(BOOTH))
        } else {
            code.into_owned()
        };
        if let Some((last, unit, place)) = &self.last_unit
            && *last == written
        {
            return Ok((*unit, *place));
        }
        let unit = self.find_unit(row)?;
        let place = self.units.place(unit).ok_or_else(|| {
            let text = both(|l| m::workers_unit_gone(l, written.trim_matches('\u{1f}')));
            row.note(UNIT, &row.text(UNIT), "unit_gone", text)
        })?;
        self.last_unit = Some((written, unit, place));
        Ok((unit, place))
    }

    fn find_unit(&self, row: &Row<'_>) -> Read<AreaId> {
        if let Some(asked) = said(row, UNIT) {
            let found = self.resolver.find(&asked, None, None, self.today);
            return found.map_err(|e| e.note(row, UNIT, &asked));
        }
        let mut within = None;
        let mut found = None;
        for (field, kind) in
            [(ASSEMBLY, AreaKind::Assembly), (MANDAL, AreaKind::Mandal), (BOOTH, AreaKind::Booth)]
        {
            let Some(asked) = said(row, field) else { continue };
            if field != ASSEMBLY && within.is_none() {
                let text = both(|l| m::workers_assembly_missing(l, &asked));
                return Err(row.note(ASSEMBLY, "", "blank", text));
            }
            let area = self
                .resolver
                .find(&asked, Some(kind), within, self.today)
                .map_err(|e| e.note(row, field, &asked))?;
            within = Some(area);
            found = Some(area);
        }
        found.ok_or_else(|| row.note(UNIT, "", "blank", both(m::workers_unit_missing)))
    }

    fn duty(&mut self, row: &Row<'_>, unit: u32) -> Read<u16> {
        let cell = row.text(DUTY);
        let place = match self.duties.get(&*cell) {
            Some(place) => *place,
            None => {
                let Some(written) = said(row, DUTY) else {
                    return Err(row.note(DUTY, "", "duty_missing", both(m::workers_duty_missing)));
                };
                let found = self.designations.find(&written);
                let place = found.ok_or_else(|| self.unknown_duty(row, &written))?;
                self.duties.insert(cell.clone().into_owned(), place);
                place
            }
        };
        let designation = &self.designations.all()[place];
        let kind = self.units.get(unit).map(|u| u.kind);
        if let (Some(level), Some(kind)) = (designation.level, kind)
            && level != kind
        {
            let text =
                both(|l| m::workers_duty_level(l, designation.title(l), level.title(l), kind.title(l)));
            return Err(row.note(DUTY, &cell, "duty_level", text));
        }
        Ok(u16::try_from(place).unwrap_or_default())
    }

    fn unknown_duty(&self, row: &Row<'_>, written: &str) -> Note {
        let names = self.designations.all().iter().enumerate().filter(|(_, d)| d.ended.is_none());
        let names = names.flat_map(|(i, d)| [(d.title.hi.as_str(), i), (d.title.en.as_str(), i)]);
        let mut near: Vec<usize> = nearest(written, names, 4).into_iter().map(|(i, _)| i).collect();
        near.dedup();
        let choice = |i: &usize| {
            let d = &self.designations.all()[*i];
            Choice { value: d.code.clone(), label: format!("{} ({})", d.title.hi, d.code) }
        };
        let choices: Vec<Choice> = near.iter().map(choice).collect();
        let listed = crate::people::listed(&choices);
        let text = both(|l| m::workers_duty_unknown(l, written, &listed));
        row.note(DUTY, written, "unknown_duty", text).with(choices)
    }

    /// The first day; of a few thousand days each is read once.
    fn day(&mut self, row: &Row<'_>) -> Read<Option<Day>> {
        let cell = row.text(FROM);
        if cell.is_empty() {
            return Ok(None);
        }
        if let Some(known) = self.days.get(&*cell) {
            return Ok(Some(*known));
        }
        let day = row.past_day(FROM, self.today)?;
        if let Some(day) = day {
            self.days.insert(cell.into_owned(), day);
        }
        Ok(day)
    }

    fn gender(&mut self, row: &Row<'_>, notes: &mut Vec<Note>) -> Option<Gender> {
        let cell = row.text(GENDER);
        if let Some(known) = self.genders.get(&*cell) {
            return Some(*known);
        }
        let written = said(row, GENDER)?;
        let gender = Gender::parse(&written);
        if let Some(gender) = gender {
            self.genders.insert(cell.into_owned(), gender);
            return Some(gender);
        }
        notes.push(row.note(GENDER, &written, "unknown_gender", both(m::workers_gender_unknown)));
        None
    }

    fn birth_year(&self, row: &Row<'_>) -> Read<Option<i32>> {
        let today = year(self.today);
        let (field, year) = match (said(row, BIRTH_YEAR), said(row, AGE)) {
            (Some(year), _) => (BIRTH_YEAR, whole(&year)),
            (None, Some(age)) => (AGE, whole(&age).map(|age| year(self.on) - age)),
            (None, None) => return Ok(None),
        };
        let wrong = |code, text| Err(row.note(field, &row.text(field), code, text));
        match year {
            Some(year) if (today - OLDEST..=today - OF_AGE).contains(&year) => Ok(Some(year)),
            Some(year) if (today - OF_AGE + 1..=today).contains(&year) => {
                wrong("under_age", both(|l| m::workers_under_age(l, i64::from(OF_AGE))))
            }
            _ => wrong("birth_year", both(m::workers_birth_year)),
        }
    }

    fn voter(&mut self, row: &Row<'_>, designation: u16, notes: &mut Vec<Note>) -> Read<Option<String>> {
        let Some(written) = said(row, VOTER_ID) else { return Ok(None) };
        let Ok(number) = voter_id(&written) else {
            notes.push(row.note(VOTER_ID, "", "no_voter_id", both(m::workers_no_voter_id)));
            return Ok(None);
        };
        if self.run.sees(&number) && self.roll.is_none() {
            let column = Column { index: VOTER_ID, header: row.header(VOTER_ID) };
            self.roll = Some(Refusal::RollOrder { column, row: row.number() });
        }
        if !self.designations.all().get(usize::from(designation)).is_some_and(|d| d.needs_voter_id) {
            self.voter_ids_dropped += 1;
            return Ok(None);
        }
        Ok(Some(number))
    }
}

fn year(day: Day) -> i32 {
    i32::from(day.date().year())
}

/// A whole number of either script, `None` if it is none.
fn whole(text: &str) -> Option<i32> {
    fold::header(text).parse().ok()
}

/// The names in both scripts, whichever column they stand in.
fn names(row: &Row<'_>) -> Read<(Option<String>, Option<String>)> {
    let (mut hi, mut en) = (None, None);
    for field in [NAME_HI, NAME_EN, NAME] {
        let Some(cell) = said(row, field) else { continue };
        let (latin, devanagari) =
            if cell.is_ascii() { (Some(cell), None) } else { fold::split_scripts(&cell) };
        hi = hi.or(devanagari);
        en = en.or(latin);
    }
    if hi.is_none() && en.is_none() {
        let field = [NAME_HI, NAME_EN, NAME].into_iter().find(|f| row.has(*f)).unwrap_or(NAME);
        return Err(row.missing(field));
    }
    Ok((hi, en))
}

/// A mobile number in its international form, and what was typed where that is not the number alone. A text that is no number is kept as it was typed: the
/// person is no less a worker.
fn number(row: &Row<'_>, field: usize, notes: &mut Vec<Note>) -> (Option<String>, Option<String>) {
    let Some(cell) = said(row, field) else { return (None, None) };
    let found = match mobile(&cell) {
        Some(one) => Some(one),
        None => mobiles(&cell).ok().and_then(|all| all.into_iter().next()),
    };
    if found.is_none() {
        notes.push(row.note(field, &cell, "no_mobile", both(m::workers_no_mobile)));
    }
    let alone = found.as_deref().is_some_and(|n| n == cell || n.strip_prefix("+91") == Some(cell.as_str()));
    (found, (!alone).then_some(cell))
}

/// A digest as a key of a table in memory, and as it is stored.
fn short(digest: &[u8]) -> (u64, u128) {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    let whole = u128::from_be_bytes(bytes);
    ((whole >> 64) as u64, whole)
}

impl Line {
    /// A digest of who the row says its person is, to tell whether two rows with one reference mean one person.
    fn who(&self) -> u32 {
        let mut hash = Sha256::new();
        for text in [&self.name_hi, &self.name_en, &self.mobile] {
            hash.update(text.as_deref().unwrap_or_default());
            hash.update([0]);
        }
        let digest = hash.finalize();
        u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn voters_numbers_that_follow_one_another_are_a_roll() {
        let mut run = Run::default();
        let roll = (0..40).map(|n| format!("ABC{:06}7", 100 + n)).any(|n| run.sees(&n));
        assert!(roll);
        let mut run = Run::default();
        let list = (0..400).map(|n| format!("ABC{:06}7", (n * 37) % 1000)).any(|n| run.sees(&n));
        assert!(!list);
    }

    #[test]
    fn what_nobody_sees_goes() {
        assert_eq!(tidy(" सीमा \u{200b} देवी\u{200d}\u{feff} "), "सीमा देवी");
        assert_eq!(tidy("श्\u{200d}याम"), "श्\u{200d}याम");
        assert_eq!(whole("१९८५"), Some(1985));
    }
}
