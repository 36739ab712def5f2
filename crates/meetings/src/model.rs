//! Meetings, promises, and what people said came of them.

use areas::model::{Area, AreaId, AreaKind};
use base::{Bounds, Day};
use register::model::{Names, PersonId};
use words::Locale;

use crate::messages as m;

base::typed_id!(MeetingId, "a meeting");
base::typed_id!(PromiseId, "a promise");

/// What a meeting is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    /// A unit looks at what came of the last promises and makes new ones.
    Review,
    /// With one person.
    OneToOne,
    /// Any other at which something was promised.
    Other,
}

impl MeetingKind {
    /// All kinds.
    pub const ALL: [MeetingKind; 3] = [MeetingKind::Review, MeetingKind::OneToOne, MeetingKind::Other];

    /// The name in forms, on the command line and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            MeetingKind::Review => "review",
            MeetingKind::OneToOne => "one_to_one",
            MeetingKind::Other => "other",
        }
    }

    /// From the name.
    pub fn from_name(s: &str) -> Option<MeetingKind> {
        MeetingKind::ALL.into_iter().find(|k| k.name() == s)
    }

    /// The title on the screen.
    pub fn title(self, l: Locale) -> String {
        match self {
            MeetingKind::Review => m::kind_review(l),
            MeetingKind::OneToOne => m::kind_one_to_one(l),
            MeetingKind::Other => m::kind_other(l),
        }
    }
}

/// An area as it was called on the day of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub id: AreaId,
    /// Its kind.
    pub kind: AreaKind,
    /// Its code.
    pub code: String,
    /// The number at the end of the code.
    pub number: Option<i64>,
    /// In Hindi.
    pub name_hi: Option<String>,
    /// In English.
    pub name_en: Option<String>,
}

impl Unit {
    /// The name, with the number where people use it: `देवपुर (156)`.
    pub fn name(&self, l: Locale) -> String {
        let (first, second) = match l {
            Locale::Hi => (&self.name_hi, &self.name_en),
            Locale::En => (&self.name_en, &self.name_hi),
        };
        let name = first.as_deref().or(second.as_deref()).unwrap_or(&self.code);
        match (self.kind, self.number) {
            (AreaKind::Assembly | AreaKind::Loksabha, Some(n)) => format!("{name} ({n})"),
            _ => name.to_owned(),
        }
    }
}

impl From<Area> for Unit {
    fn from(a: Area) -> Unit {
        Unit {
            id: a.identity.id,
            kind: a.identity.kind,
            code: a.identity.code,
            number: a.identity.number,
            name_hi: a.place.name_hi,
            name_en: a.place.name_en,
        }
    }
}

/// A meeting of a unit, or with one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// Whose meeting it is.
    pub unit: Unit,
    /// With whom, if with one person.
    pub person: Option<(PersonId, Names)>,
    /// What it is for.
    pub kind: MeetingKind,
    /// When.
    pub day: Day,
    /// What it was called, where that says more than its kind.
    pub title: Option<String>,
}

/// What somebody was told and promised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Its id: the same however often it is changed.
    pub id: PromiseId,
    /// At which meeting.
    pub meeting: MeetingId,
    /// Who promised; `None` if the unit itself did.
    pub person: Option<(PersonId, Names)>,
    /// The unit that promised, or for which the person answers.
    pub unit: Unit,
    /// Who said what is to be done.
    pub told_by: String,
    /// What is to be done (निर्देश).
    pub instruction: String,
    /// The measure, by its name in [`system::System::measures`]; `None` for a promise in words.
    pub measure: Option<String>,
    /// The number promised: at least so much. Always there with a measure.
    pub number: Option<i64>,
    /// What was measured on the day of the meeting.
    pub baseline: Option<Bounds>,
    /// The day of the meeting.
    pub day: Day,
    /// The last day on which it can be kept.
    pub due: Day,
    /// What a person said came of it.
    pub settled: Option<Settlement>,
}

/// What somebody says came of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Done.
    Kept,
    /// Not done, and will not be.
    NotKept,
    /// Under way.
    Running,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Outcome; 3] = [Outcome::Kept, Outcome::Running, Outcome::NotKept];

    /// The name in forms, on the command line and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Outcome::Kept => "kept",
            Outcome::NotKept => "not_kept",
            Outcome::Running => "running",
        }
    }

    /// From the name.
    pub fn from_name(s: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|o| o.name() == s)
    }
}

/// An outcome with who said it, when, and in which words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// What came of it.
    pub outcome: Outcome,
    /// Who says so.
    pub by: String,
    /// The day for which it is said.
    pub day: Day,
    /// In their words.
    pub remark: String,
}
