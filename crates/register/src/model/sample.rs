//! People drawn by lot to see how far the register is true, and what came of it.

use areas::model::AreaId;
use base::Day;

use super::workers::Truth;

base::typed_id!(SampleId, "a sample of workers");

/// A sample that was drawn: it does not change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Its id.
    pub id: SampleId,
    /// From those with a duty at or below which area.
    pub area: AreaId,
    /// For which margin, in points either way at 95 %.
    pub margin: i64,
    /// How many could have been drawn.
    pub people: i64,
    /// How many were.
    pub drawn: i64,
    /// On which day.
    pub day: Day,
    /// By whom.
    pub by: String,
}

/// What came of asking somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Answer {
    /// Reached by phone, and a worker.
    Reached,
    /// Met, and a worker.
    Met,
    /// Did not pick up.
    NoReply,
    /// The number is not theirs, or of nobody.
    WrongNumber,
    /// Says that they are no worker.
    NotWorker,
    /// Did not want to answer.
    Refused,
}

impl Answer {
    /// All of them, in the order of the call sheet.
    pub const ALL: [Answer; 6] = [
        Answer::Reached,
        Answer::Met,
        Answer::NoReply,
        Answer::WrongNumber,
        Answer::NotWorker,
        Answer::Refused,
    ];

    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Answer::Reached => "reached",
            Answer::Met => "met",
            Answer::NoReply => "no_reply",
            Answer::WrongNumber => "wrong_number",
            Answer::NotWorker => "not_worker",
            Answer::Refused => "refused",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|a| a.name() == name)
    }

    /// How far it shows a worker to be real; `None` if it does not.
    pub const fn truth(self) -> Option<Truth> {
        match self {
            Answer::Reached => Some(Truth::Phone),
            Answer::Met => Some(Truth::Met),
            Answer::NoReply | Answer::WrongNumber | Answer::NotWorker | Answer::Refused => None,
        }
    }

    /// Whether it leaves open what they are.
    pub const fn is_silent(self) -> bool {
        matches!(self, Answer::NoReply | Answer::Refused)
    }
}
