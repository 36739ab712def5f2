//! What the calendar of the law holds: when an election is on where, what was refused, and the lines of the registers. Pure.

use std::collections::BTreeMap;

use areas::model::AreaId;
use base::{Day, Span};
use words::{Locale, Text};

use crate::messages as m;
use crate::rules::{DeedKind, Rule};

base::typed_id!(WindowId, "a time in which the model code of conduct holds in an area");
base::typed_id!(PollId, "a poll within such a time");
base::typed_id!(LineId, "a line of one of the registers");

/// What is said of a time in which the model code holds: from the day of the announcement to the day of the count.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Said {
    /// What the election is called.
    pub name: String,
    /// The same in English, if somebody said.
    pub name_en: Option<String>,
    /// Where it is: this area and everything in it.
    pub area: AreaId,
    /// The first day.
    pub from: Day,
    /// The first day on which it no longer holds: the one after the count.
    pub until: Day,
}

impl Said {
    /// What it is called.
    pub fn name(&self, l: Locale) -> &str {
        match (l, &self.name_en) {
            (Locale::En, Some(english)) => english,
            _ => &self.name,
        }
    }

    /// The days on which it holds.
    pub const fn span(&self) -> Span {
        Span { from: self.from, until: self.until }
    }
}

/// A time in which the model code holds in an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Its id.
    pub id: WindowId,
    /// What is said of it.
    pub said: Said,
    /// Its polls, the earliest first: one, or one for each phase.
    pub polls: Vec<Poll>,
    /// Who wrote it down.
    pub by: String,
}

/// A poll: campaigning ends 48 hours before it closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Poll {
    /// Its id.
    pub id: PollId,
    /// Where people vote: the area of the election, or one in it.
    pub area: AreaId,
    /// When it closes, microseconds since the epoch.
    pub closes: i64,
}

/// For how long before the close of a poll nobody campaigns, in microseconds (section 126 of the Representation of the People Act, 1951).
pub const SILENCE: i64 = 48 * 3_600 * 1_000_000;

impl Poll {
    /// When campaigning ends.
    pub const fn silent_from(&self) -> i64 {
        self.closes - SILENCE
    }
}

/// How strict the law is at a place and a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// No election is on.
    Free,
    /// The model code holds.
    Code,
    /// The model code holds, and campaigning has ended.
    Silence,
}

impl Phase {
    /// All of them.
    pub const ALL: [Phase; 3] = [Phase::Free, Phase::Code, Phase::Silence];

    /// The name in tables.
    pub const fn name(self) -> &'static str {
        match self {
            Phase::Free => "free",
            Phase::Code => "code",
            Phase::Silence => "silence",
        }
    }

    /// What people call it.
    pub fn title(self, l: Locale) -> String {
        match self {
            Phase::Free => m::phase_free(l),
            Phase::Code => m::phase_code(l),
            Phase::Silence => m::phase_silence(l),
        }
    }
}

/// Something that was refused, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// When, microseconds since the epoch.
    pub at: i64,
    /// Whose wish it was.
    pub by: String,
    /// Where it was to be.
    pub area: AreaId,
    /// What that area is called.
    pub place: Text,
    /// What was to be done.
    pub deed: DeedKind,
    /// What it was about: a title, a payee.
    pub about: String,
    /// Every rule against it.
    pub rules: Vec<Rule>,
}

/// A line of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its id.
    pub id: LineId,
    /// Where it belongs.
    pub area: AreaId,
    /// What that area is called, in the code of files and for people.
    pub code: String,
    /// What people call it.
    pub place: Text,
    /// Of which day it is.
    pub day: Day,
    /// What stands in it, by the field's name.
    pub said: BTreeMap<String, String>,
    /// Who wrote it down.
    pub by: String,
    /// When, microseconds since the epoch.
    pub at: i64,
}

impl Line {
    /// What stands in a field; blank if nothing does.
    pub fn text(&self, field: &str) -> &str {
        self.said.get(field).map_or("", String::as_str)
    }
}
