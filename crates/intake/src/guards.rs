//! What no file may bring in: Aadhaar numbers, caste, religion, how people vote, copies of an electoral roll, and text
//! that only a legacy Hindi font makes readable.
//!
//! Pure rules, fed cell by cell while a file is read and asked at its end, so that nothing has to be kept of it.
//! [`Guards`] holds all of them; a refusal names the column, never a value.

mod never;
#[cfg(test)]
mod tests;

use words::aadhaar::is_aadhaar;
use words::legacy::{column_looks_legacy, looks_legacy};
use words::{Text, fold};

use crate::decode::Column;

pub use never::{NeverHeld, never_held};

/// Filled cells below which the numbers of a column prove nothing.
const MIN_CELLS: u64 = 3;
/// Filled cells of a column that are looked at for a legacy font: the first ones, and as many again further down.
const FONT_CELLS: u64 = 64;
/// How far apart those further down are.
const FONT_STEP: u64 = 1_000;
/// Rows up to which a list with the columns of a roll may be a list of workers that someone keeps.
const MAX_ROLL_ROWS: u64 = 50;

/// What may not be held about a person, as the header of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Caste (जाति).
    Caste,
    /// Religion (धर्म).
    Religion,
    /// For whom a person votes, or leans to.
    Vote,
}

/// Why a file is refused whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text().en)]
pub enum Refusal {
    /// A column that is named after Aadhaar.
    #[allow(missing_docs)]
    AadhaarHeader { column: Column },
    /// A column whose cells are Aadhaar numbers: `found` of `filled`, the first of them in `row`.
    #[allow(missing_docs)]
    AadhaarNumbers { column: Column, row: u64, found: u64, filled: u64 },
    /// A column on what may not be held.
    #[allow(missing_docs)]
    Forbidden { column: Column, subject: Subject },
    /// The columns and the length of an electoral roll; `row` is the first one too many.
    #[allow(missing_docs)]
    Roll { epic: Column, relation: Column, house: Column, row: u64 },
    /// A list of workers whose voters' numbers follow one another as on a roll; `row` is the one that gave it away.
    #[allow(missing_docs)]
    RollOrder { column: Column, row: u64 },
    /// A column typed in a legacy Hindi font (Kruti Dev and its like); `row` is the first cell that shows it, `None`
    /// where the header does.
    #[allow(missing_docs)]
    LegacyFont { column: Column, row: Option<u64> },
}

impl Refusal {
    /// A name for scripts, stable for ever.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::AadhaarHeader { .. } | Refusal::AadhaarNumbers { .. } => "aadhaar",
            Refusal::Forbidden { subject: Subject::Caste, .. } => "caste",
            Refusal::Forbidden { subject: Subject::Religion, .. } => "religion",
            Refusal::Forbidden { subject: Subject::Vote, .. } => "voting_preference",
            Refusal::Roll { .. } | Refusal::RollOrder { .. } => "electoral_roll",
            Refusal::LegacyFont { .. } => "legacy_font",
        }
    }

    /// The row that gave it away; `None` where the headers did.
    pub fn row(&self) -> Option<u64> {
        match self {
            Refusal::AadhaarNumbers { row, .. }
            | Refusal::Roll { row, .. }
            | Refusal::RollOrder { row, .. } => Some(*row),
            Refusal::LegacyFont { row, .. } => *row,
            Refusal::AadhaarHeader { .. } | Refusal::Forbidden { .. } => None,
        }
    }

    /// The column that is at fault; of a roll the voter's number.
    pub fn column(&self) -> &Column {
        match self {
            Refusal::AadhaarHeader { column }
            | Refusal::AadhaarNumbers { column, .. }
            | Refusal::Forbidden { column, .. }
            | Refusal::Roll { epic: column, .. }
            | Refusal::RollOrder { column, .. }
            | Refusal::LegacyFont { column, .. } => column,
        }
    }

    /// What was found and what to do about it, in both languages.
    pub fn text(&self) -> Text {
        match self {
            Refusal::AadhaarHeader { column } => Text::new(
                format!("स्तंभ {column} आधार का है। आधार संख्या यहाँ नहीं रखी जाती; स्तंभ हटाकर फिर भेजें।"),
                format!(
                    "Column {column} is about Aadhaar, which is not kept here. Remove the column and try again."
                ),
            ),
            Refusal::AadhaarNumbers { column, row, found, filled } => Text::new(
                format!(
                    "स्तंभ {column} में आधार संख्याएँ हैं ({filled} में से {found}, पहली पंक्ति {row} में)। आधार संख्या यहाँ नहीं रखी जाती; स्तंभ हटाकर फिर भेजें।"
                ),
                format!(
                    "Column {column} holds Aadhaar numbers ({found} of {filled}, the first in row {row}), which are not kept here. Remove the column and try again."
                ),
            ),
            Refusal::Forbidden { column, subject } => {
                let (hi, en) = match subject {
                    Subject::Caste => ("जाति", "caste"),
                    Subject::Religion => ("धर्म", "religion"),
                    Subject::Vote => ("मतदान की पसंद", "voting preference"),
                };
                Text::new(
                    format!("स्तंभ {column}: {hi} की जानकारी यहाँ नहीं रखी जाती। स्तंभ हटाकर फिर भेजें।"),
                    format!(
                        "Column {column} is about {en}, which is not kept here. Remove the column and try again."
                    ),
                )
            }
            Refusal::Roll { epic, relation, house, row } => Text::new(
                format!(
                    "यह फ़ाइल मतदाता सूची जैसी है (स्तंभ {epic}, {relation}, {house}; पंक्ति {row} तक)। मतदाता सूची यहाँ नहीं रखी जाती; बूथ के कुल मतदाता 'electors' से भेजें।"
                ),
                format!(
                    "This file looks like an electoral roll (columns {epic}, {relation} and {house}, down to row {row}), which is not kept here. Send totals of electors by booth as 'electors'."
                ),
            ),
            Refusal::RollOrder { column, row } => Text::new(
                format!(
                    "स्तंभ {column} में वोटर आईडी क्रम से एक के बाद एक हैं (पंक्ति {row} तक), जैसे मतदाता सूची में होती हैं। यह रजिस्टर मतदाता सूची नहीं है: स्तंभ हटाकर फिर भेजें।"
                ),
                format!(
                    "In column {column} voter IDs follow one another (down to row {row}) as they do on an electoral roll, and this register is none. Remove the column and try again."
                ),
            ),
            Refusal::LegacyFont { column, row } => {
                let (hi, en) = match row {
                    Some(row) => (format!("पंक्ति {row}, "), format!("Row {row}, column")),
                    None => (String::new(), "Column".to_owned()),
                };
                Text::new(
                    format!(
                        "{hi}स्तंभ {column} कृतिदेव जैसे पुराने फ़ॉन्ट में है; बिना फ़ॉन्ट वह पढ़ा नहीं जा सकता। उसे यूनिकोड (Mangal) में बदलकर फिर भेजें।"
                    ),
                    format!(
                        "{en} {column} is typed in an old font such as Kruti Dev and cannot be read without it. Convert it to Unicode (Mangal) and try again."
                    ),
                )
            }
        }
    }
}

/// All guards over one file.
#[derive(Debug, Clone)]
pub struct Guards {
    /// One per column; `None` where the column's field says that it holds neither.
    columns: Vec<Option<(AadhaarGuard, FontGuard)>>,
    roll: Option<RollGuard>,
    headers: Vec<String>,
}

impl Guards {
    /// Guards over a file with these headers. `is_number` says of a column (by its place) that it is mapped to a
    /// platform's id or a count, whose digits may look like anything; its header is judged all the same.
    ///
    /// # Errors
    /// A header alone may be reason enough.
    pub fn new(headers: &[String], is_number: impl Fn(usize) -> bool) -> Result<Guards, Refusal> {
        for (index, header) in headers.iter().enumerate() {
            if is_aadhaar_header(header) {
                return Err(Refusal::AadhaarHeader { column: Column::new(index, headers) });
            }
            if let Some(subject) = forbidden_header(header) {
                return Err(Refusal::Forbidden { column: Column::new(index, headers), subject });
            }
            if looks_legacy(header) {
                return Err(Refusal::LegacyFont { column: Column::new(index, headers), row: None });
            }
        }
        Ok(Guards {
            columns: (0..headers.len()).map(|i| (!is_number(i)).then(Default::default)).collect(),
            roll: RollGuard::new(headers),
            headers: headers.to_vec(),
        })
    }

    /// The same without [`RollGuard`], for imports of workers, whose lists may name a father and a house.
    #[must_use]
    pub fn without_roll(mut self) -> Guards {
        self.roll = None;
        self
    }

    /// Takes in one row: its number and its cells in the order of the headers.
    ///
    /// # Errors
    /// [`Refusal::Roll`], as soon as there are too many rows.
    pub fn see<'a>(&mut self, row: u64, cells: impl Iterator<Item = &'a str>) -> Result<(), Refusal> {
        for (guards, cell) in self.columns.iter_mut().zip(cells) {
            if let Some((numbers, font)) = guards
                && is_filled(cell)
            {
                numbers.see(row, cell);
                font.see(row, cell);
            }
        }
        self.roll.as_mut().map_or(Ok(()), |roll| roll.see(row))
    }

    /// The verdict on the whole file.
    ///
    /// # Errors
    /// [`Refusal::AadhaarNumbers`] or [`Refusal::LegacyFont`] for the first column that holds such cells.
    pub fn end(&self) -> Result<(), Refusal> {
        for (index, guards) in self.columns.iter().enumerate() {
            let Some((numbers, font)) = guards else { continue };
            if let Some((row, found, filled)) = numbers.found() {
                let column = Column::new(index, &self.headers);
                return Err(Refusal::AadhaarNumbers { column, row, found, filled });
            }
            if let Some(row) = font.found() {
                return Err(Refusal::LegacyFont {
                    column: Column::new(index, &self.headers),
                    row: Some(row),
                });
            }
        }
        Ok(())
    }
}

/// Whether a cell says anything; `-` does not.
fn is_filled(cell: &str) -> bool {
    // Nearly every cell starts with a letter or digit of the two scripts: that is quickly seen.
    match cell.as_bytes() {
        [] => false,
        [first, ..] if first.is_ascii_alphanumeric() || *first == 0xE0 => true,
        _ => !matches!(cell.trim(), "" | "-"),
    }
}

/// Counts the Aadhaar numbers of one column.
#[derive(Debug, Clone, Default)]
pub struct AadhaarGuard {
    filled: u64,
    found: u64,
    first: u64,
}

impl AadhaarGuard {
    /// Takes in the filled cell of one row.
    pub fn see(&mut self, row: u64, cell: &str) {
        self.filled += 1;
        if is_aadhaar(cell) {
            self.found += 1;
            if self.found == 1 {
                self.first = row;
            }
        }
    }

    /// Where the column is one of Aadhaar numbers (at least half of at least 3 filled cells): the row of the first, how
    /// many there are, how many cells are filled.
    pub fn found(&self) -> Option<(u64, u64, u64)> {
        (self.filled >= MIN_CELLS && self.found * 2 >= self.filled).then_some((
            self.first,
            self.found,
            self.filled,
        ))
    }
}

/// Keeps a sample of one column's cells and tells by it whether the column is typed in a legacy Hindi font.
#[derive(Debug, Clone, Default)]
pub struct FontGuard {
    filled: u64,
    sample: Vec<(u64, Box<str>)>,
}

impl FontGuard {
    /// Takes in the filled cell of one row.
    pub fn see(&mut self, row: u64, cell: &str) {
        let wanted = self.filled < FONT_CELLS
            || self.filled.is_multiple_of(FONT_STEP) && (self.sample.len() as u64) < 2 * FONT_CELLS;
        self.filled += 1;
        if wanted {
            let end = cell.char_indices().nth(100).map_or(cell.len(), |(at, _)| at);
            self.sample.push((row, cell[..end].into()));
        }
    }

    /// The first row that shows it, where the column is in such a font.
    pub fn found(&self) -> Option<u64> {
        let first = self.sample.first()?.0;
        column_looks_legacy(self.sample.iter().map(|(_, cell)| &**cell))
            .then(|| self.sample.iter().find(|(_, cell)| looks_legacy(cell)).map_or(first, |(row, _)| *row))
    }
}

/// The words of a header, folded: case, nukta and punctuation do not matter.
fn words_of(header: &str) -> Vec<String> {
    fold::name(header).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn is_any(word: &str, list: &[&str]) -> bool {
    list.iter().any(|other| fold::name(other) == word)
}

/// Whether a header names Aadhaar. `आधार` also means basis, so it counts only where nothing else stands beside it
/// than what is said of a number: `आधार`, `आधार कार्ड नंबर`, but not `किस आधार पर`.
pub fn is_aadhaar_header(header: &str) -> bool {
    const SURE: [&str; 4] = ["aadhaar", "aadhar", "adhaar", "uidai"];
    const HINT: [&str; 3] = ["आधार", "adhar", "uid"];
    const OF_A_NUMBER: [&str; 21] = [
        "no",
        "nos",
        "num",
        "number",
        "card",
        "id",
        "the",
        "of",
        "संख्या",
        "नंबर",
        "नम्बर",
        "नं",
        "न",
        "क्र",
        "क्रमांक",
        "कार्ड",
        "आईडी",
        "का",
        "की",
        "पहचान",
        "unique",
    ];
    let words = words_of(header);
    let is_sure = |word: &String| SURE.iter().any(|sure| word.starts_with(sure));
    if words.iter().any(is_sure) {
        return true;
    }
    let (hints, others): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| is_any(word, &HINT));
    // A bare `uid` is also how programs call an account.
    let bare_uid = words.len() == 1 && words[0] == "uid";
    !hints.is_empty() && !bare_uid && others.iter().all(|word| is_any(word, &OF_A_NUMBER))
}

/// What a header asks about a person that may not be held. Reserved seats and totals of the Scheduled Castes
/// (`अनुसूचित जाति`) are facts about areas and pass.
pub fn forbidden_header(header: &str) -> Option<Subject> {
    /// Each entry is a set of words that give it away together.
    const VOTE: [&[&str]; 23] = [
        &["leaning"],
        &["leanings"],
        &["झुकाव"],
        &["voting", "preference"],
        &["vote", "preference"],
        &["voter", "preference"],
        &["party", "preference"],
        &["preferred", "party"],
        &["political", "preference"],
        &["voted", "for"],
        &["votes", "for"],
        &["मतदान", "पसंद"],
        &["दल", "पसंद"],
        &["पार्टी", "पसंद"],
        &["वोट", "किसे"],
        &["वोट", "किसको"],
        &["रुझान"],
        &["jhukav"],
        &["rujhan"],
        &["vote", "kise"],
        &["vote", "kisko"],
        &["party", "pasand"],
        &["pasandida", "party"],
    ];
    let words = words_of(header);
    let scheduled = words.iter().any(|word| is_any(word, &["अनुसूचित", "scheduled"]));
    if !scheduled && words.iter().any(|word| is_any(word, &never::CASTE)) {
        return Some(Subject::Caste);
    }
    if words.iter().any(|word| is_any(word, &never::RELIGION)) {
        return Some(Subject::Religion);
    }
    let says = |all: &&[&str]| all.iter().all(|part| words.iter().any(|word| is_any(word, &[*part])));
    VOTE.iter().any(says).then_some(Subject::Vote)
}

/// Notices the copy of an electoral roll: a column of voters' numbers, one of a father's or husband's name, one of house
/// numbers, and more than 50 rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollGuard {
    epic: Column,
    relation: Column,
    house: Column,
    rows: u64,
}

impl RollGuard {
    /// The guard, where the headers are those of a roll.
    pub fn new(headers: &[String]) -> Option<RollGuard> {
        let find = |is: fn(&[String]) -> bool| {
            headers.iter().position(|header| is(&words_of(header))).map(|index| Column::new(index, headers))
        };
        Some(RollGuard {
            epic: find(is_epic)?,
            relation: find(is_relation)?,
            house: find(is_house)?,
            rows: 0,
        })
    }

    /// Takes in one row.
    ///
    /// # Errors
    /// [`Refusal::Roll`] at the 51st row.
    pub fn see(&mut self, row: u64) -> Result<(), Refusal> {
        self.rows += 1;
        if self.rows <= MAX_ROLL_ROWS {
            return Ok(());
        }
        let RollGuard { epic, relation, house, .. } = self.clone();
        Err(Refusal::Roll { epic, relation, house, row })
    }
}

fn has(words: &[String], list: &[&str]) -> bool {
    words.iter().any(|word| is_any(word, list))
}

fn is_epic(words: &[String]) -> bool {
    has(words, &["epic", "epicno", "ईपिक", "एपिक", "voterid", "idcard"])
        || has(words, &["voter", "elector", "वोटर", "मतदाता", "निर्वाचक"])
            && has(words, &["id", "आईडी", "आई", "पहचान", "परिचय", "फोटो", "card", "कार्ड"])
}

fn is_relation(words: &[String]) -> bool {
    has(
        words,
        &[
            "father",
            "fathers",
            "husband",
            "husbands",
            "relation",
            "relations",
            "relative",
            "relatives",
            "rln",
            "guardian",
            "पिता",
            "पति",
            "संबंधी",
            "संबंध",
            "अभिभावक",
        ],
    )
}

fn is_house(words: &[String]) -> bool {
    has(words, &["house", "houseno", "hno", "मकान", "गृह", "घर"])
        || matches!(words, [h, no, ..] if h == "h" && (no == "no" || no == "number"))
}
