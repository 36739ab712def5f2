//! Work that workers are given, what they say of it, and their tours.

use areas::model::AreaId;
use base::{Day, Span};
use serde::Serialize;

use super::{PersonId, TourId, WorkId};

macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$each:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum $type { $($(#[$each])* $variant),+ }

        impl $type {
            /// All of them.
            pub const ALL: &[$type] = &[$($type::$variant),+];

            /// The name in forms and the database.
            pub const fn name(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }

            /// From its name.
            pub fn from_name(name: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|x| x.name() == name)
            }
        }
    };
}

named! {
    /// What a worker says of work. None of them is better than another.
    Answer {
        /// It is done.
        Done = "done",
        /// It could not be done; a reason goes along.
        CouldNot = "could_not",
        /// They want help with it.
        Help = "help",
    }
}

named! {
    /// Whose word it is.
    Standing {
        /// The worker wrote it.
        Own = "own",
        /// A president wrote it for the worker, who has not said yet whether it is right.
        Unconfirmed = "unconfirmed",
        /// A president wrote it, and the worker said that it is right.
        Confirmed = "confirmed",
    }
}

named! {
    /// For what a tour is.
    Purpose {
        /// A meeting.
        Meeting = "meeting",
        /// Seeing people.
        Contact = "contact",
        /// A programme.
        Programme = "programme",
        /// Something else.
        Other = "other",
    }
}

named! {
    /// What is told of a tour.
    Told {
        /// It is planned.
        Planned = "planned",
        /// It was held.
        Done = "done",
        /// It did not come about.
        NotHeld = "not_held",
    }
}

named! {
    /// What the days of a tour leave open, asked of whoever wrote them.
    Doubt {
        /// The last day lies before the first.
        Turned = "turned",
        /// It lies before the worker's first duty.
        BeforeDuty = "before_duty",
        /// It is said to have been held, and is still to come.
        ToCome = "to_come",
        /// It lies more than a year away.
        FarAway = "far_away",
    }
}

/// Work that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// Which.
    pub id: WorkId,
    /// The one person it is for; `None` for everybody whom area and designation mean.
    pub person: Option<PersonId>,
    /// Where; of work for one person the unit of their duty.
    pub area: AreaId,
    /// For whom there: a code of a designation; `None` is everybody.
    pub designation: Option<String>,
    /// What is to be done.
    pub what: String,
    /// Of which kind it is, in the organisation's own word.
    pub kind: Option<String>,
    /// By when.
    pub due: Day,
    /// Who gave it, as in the audit trail.
    pub given_by: String,
    /// When, microseconds since the epoch.
    pub given_at: i64,
    /// Why it is not to be done any more.
    pub withdrawn: Option<String>,
}

/// One answer of one worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Who.
    pub person: PersonId,
    /// To which work.
    pub work: WorkId,
    /// Its number among all that was received of this worker.
    pub receipt: i64,
    /// What.
    pub answer: Answer,
    /// The reason, or what help is wanted.
    pub note: Option<String>,
    /// Where they had the duty for which they answer.
    pub unit: AreaId,
    /// When it was received, microseconds since the epoch.
    pub at: i64,
    /// Who wrote it, as in the audit trail.
    pub by: String,
    /// Whose word it is.
    pub standing: Standing,
}

/// A tour as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tour {
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub id: TourId,
    /// Its number among all that was received of this worker.
    pub receipt: i64,
    /// Its days; they may contradict one another.
    pub days: Span,
    /// For what.
    pub purpose: Purpose,
    /// What is told of it.
    pub told: Told,
    /// Two words of report.
    pub words: Option<String>,
    /// What the worker is to be asked about its days.
    pub asked: Option<Doubt>,
    /// When it was received, microseconds since the epoch.
    pub at: i64,
    /// Who wrote it, as in the audit trail.
    pub by: String,
    /// Whose word it is.
    pub standing: Standing,
    /// Where it led.
    pub units: Vec<AreaId>,
}
