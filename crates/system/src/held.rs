//! What a system holds about one person, and how it forgets it.

/// Something that is held about a person, in their language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What it is: `आपका पद`.
    pub title: String,
    /// The facts: a word for each, and what is held.
    pub rows: Vec<(String, String)>,
    /// What it is held for.
    pub why: String,
    /// Since when, microseconds since the epoch; `None` where nobody can say.
    pub since: Option<i64>,
    /// Where it comes from.
    pub source: String,
}

/// What people are told of what is held about them, for a page and for paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Who holds it.
    pub organisation: String,
    /// Who answers questions and complaints; blank if nobody was named.
    pub contact: String,
    /// The notices in force, each with what it is about: lines, a blank line between paragraphs.
    pub notices: Vec<(String, String)>,
}

/// A table with rows about people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeopleTable {
    /// Its name.
    pub table: &'static str,
    /// What becomes of the rows about a person who is erased.
    pub fate: Fate,
}

/// What becomes of rows about a person who is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// They are destroyed.
    Destroyed,
    /// They stay without the person: counts of meetings and promises stay as they were.
    Parted,
    /// Of whoever holds or held a public office they stay, as the public record of it; of everybody else they are destroyed.
    PublicRecord,
    /// They stay: they prove that the law was kept, and say nothing but an id and what was done.
    Proof,
}

/// A step of forgetting a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasing {
    /// At once: no page shows it and nobody signs in; the rows are still there.
    Hide,
    /// At the legal date: the rows are gone.
    Destroy,
}

/// What a step changed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Erased {
    /// The table.
    pub table: String,
    /// How many rows.
    pub rows: u64,
}

impl Erased {
    /// So many rows of a table.
    pub fn of(table: &str, rows: u64) -> Erased {
        Erased { table: table.to_owned(), rows }
    }
}
