//! What a worker answers to the notice of their entry.

/// What a worker answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Answer {
    /// They were told.
    Told,
    /// They asked to be taken out.
    Gone,
}

impl Answer {
    /// The name in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Answer::Told => "told",
            Answer::Gone => "gone",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Answer> {
        [Answer::Told, Answer::Gone].into_iter().find(|a| a.name() == name)
    }
}

/// How an answer reached us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// On paper; whoever leads the unit wrote it down.
    Paper,
    /// The worker said so, signed in.
    Own,
}

impl Channel {
    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Channel::Paper => "paper",
            Channel::Own => "own",
        }
    }
}
