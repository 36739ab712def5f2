//! Purposes, receipts, requests, erasures, incidents. Pure.

use areas::model::AreaId;
use base::Day;
use register::model::PersonId;

base::typed_id!(ReceiptId, "a receipt of consent");
base::typed_id!(RequestId, "something a person asked about their data");
base::typed_id!(HoldId, "a reason why data must not be destroyed yet");
base::typed_id!(IncidentId, "an incident");
base::typed_id!(ProcessorId, "somebody who handles data for the organisation");

/// An enumeration whose variants have names: in the database, in forms, in the messages.
macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$vdoc:meta])* $variant:ident $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $type {
            $($(#[$vdoc])* #[serde(rename = $name)] $variant,)+
        }

        impl $type {
            /// All of them.
            pub const ALL: &[$type] = &[$($type::$variant),+];

            /// The name.
            pub const fn name(self) -> &'static str {
                match self { $($type::$variant => $name,)+ }
            }

            /// From its name.
            pub fn from_name(name: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|x| x.name() == name)
            }
        }
    };
}

named! {
    /// What data about a person are used for. Each has a notice of its own, and is agreed to by itself.
    Purpose {
        /// The public record of an office: who holds it, with which public accounts, followed by how many.
        Office "office",
        /// Duties, meetings, promises, service to a representative.
        Work "work",
        /// A number on which the person can be reached.
        Contact "contact",
        /// Messages of the organisation to the person.
        Messages "messages",
        /// Signing in: name, ways in, sessions, and the trail of who did what.
        SignIn "sign_in",
    }
}

impl Purpose {
    /// Whether it needs the person's consent. What somebody made public by holding an office, and what whoever signs in must be known by, does not (Digital
    /// Personal Data Protection Act 2023, s. 3(c)(ii) and s. 7(a)); it needs a notice all the same.
    pub const fn needs_consent(self) -> bool {
        !matches!(self, Purpose::Office | Purpose::SignIn)
    }
}

named! {
    /// What a receipt says.
    Said {
        /// The person agreed.
        Given "given",
        /// The person was known before the law and has been told since (s. 5(2)): use may go on until it is withdrawn.
        Told "told",
        /// The person withdrew.
        Withdrawn "withdrawn",
    }
}

named! {
    /// How something reached us.
    Channel {
        /// The person did it, signed in.
        Own "own",
        /// On paper; somebody else wrote it down, under their own name.
        Paper "paper",
    }
}

/// Where a person stands with a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Nobody has told them yet: data that were there before, such as an imported list. Held, and not used.
    NoticeDue,
    /// As the latest receipt says.
    By(Said),
}

impl Standing {
    /// The name in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Standing::NoticeDue => "notice_due",
            Standing::By(said) => said.name(),
        }
    }
}

/// What people are told before their data are collected, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// For which purpose.
    pub purpose: Purpose,
    /// Which version, from 1 on; the same in all languages.
    pub version: i32,
    /// The language: `hi`, `en`, or another of the Eighth Schedule by its two or three letters.
    pub language: String,
    /// The text: lines, a blank line between paragraphs.
    pub body: String,
    /// From which day it is in force.
    pub from: Day,
    /// Which counsel checked it; `None`: a draft.
    pub checked_by: Option<String>,
}

/// Proof that a person agreed, was told, or withdrew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Its id.
    pub id: ReceiptId,
    /// Who.
    pub person: PersonId,
    /// For which purpose.
    pub purpose: Purpose,
    /// What was said.
    pub said: Said,
    /// Which version of the notice was shown.
    pub version: i32,
    /// In which language.
    pub language: String,
    /// How it reached us.
    pub channel: Channel,
    /// Who recorded it: [`access::Actor::name`].
    pub recorded_by: String,
    /// Where the paper is: a file, a page.
    pub proof: Option<String>,
    /// The day on which it was said.
    pub day: Day,
    /// When it was recorded, microseconds since the epoch.
    pub at: i64,
}

named! {
    /// What a person can ask.
    Kind {
        /// A wrong or missing fact to be put right.
        Correction "correction",
        /// To be forgotten.
        Erasure "erasure",
        /// Something was done wrong.
        Complaint "complaint",
        /// What is held, in writing.
        Access "access",
        /// Who may ask in their stead after death or in incapacity.
        Nomination "nomination",
    }
}

named! {
    /// How far a request has come.
    State {
        /// Nobody has taken it yet.
        Open "open",
        /// Somebody works at it.
        InHand "in_hand",
        /// It was done.
        Granted "granted",
        /// It was not done; the answer says why.
        Refused "refused",
    }
}

impl State {
    /// Whether nothing more is to be done.
    pub const fn is_answered(self) -> bool {
        matches!(self, State::Granted | State::Refused)
    }
}

/// What a person asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Who asks.
    pub person: PersonId,
    /// What kind it is.
    pub kind: Kind,
    /// Of a correction: which fact.
    pub field: Option<String>,
    /// What it should say; of a nomination the nominee.
    pub wanted: Option<String>,
    /// The person's words.
    pub said: String,
    /// How it reached us.
    pub channel: Channel,
    /// Who wrote it down: the person, or somebody else from paper.
    pub asked_by: String,
    /// The day on which it was asked.
    pub asked: Day,
    /// The last day for an answer.
    pub due: Day,
    /// Where the person belongs.
    pub area: Option<AreaId>,
    /// How far it has come.
    pub state: State,
    /// The answer, in words.
    pub answer: Option<String>,
    /// Who answered.
    pub answered_by: Option<String>,
}

/// Somebody who is forgotten: hidden, later destroyed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// Who.
    pub person: PersonId,
    /// The request that led to it.
    pub request: Option<RequestId>,
    /// When it was hidden, microseconds since the epoch.
    pub hidden_at: i64,
    /// By whom.
    pub hidden_by: String,
    /// From which day on it may be destroyed.
    pub due: Day,
    /// When it was destroyed.
    pub destroyed_at: Option<i64>,
    /// By whom.
    pub destroyed_by: Option<String>,
    /// What was destroyed: rows by table.
    pub done: Vec<system::Erased>,
    /// What stops the destruction.
    pub holds: Vec<Hold>,
}

/// A reason why data must not be destroyed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Its id.
    pub id: HoldId,
    /// The reason: which court, which inquiry.
    pub reason: String,
    /// When it was placed, microseconds since the epoch.
    pub placed_at: i64,
    /// By whom.
    pub placed_by: String,
    /// When it was lifted, if it was.
    pub lifted_at: Option<i64>,
}

named! {
    /// What must be done about an incident, each with its own clock.
    Step {
        /// Report to CERT-In: 6 hours (Directions of 28 April 2022).
        Cert "cert",
        /// Tell the Data Protection Board without delay (Rule 7(2)(a)); counted as 24 hours.
        Board "board",
        /// Give the Board the details: 72 hours (Rule 7(2)(b)).
        Details "details",
        /// Tell each person affected without delay (Rule 7(1)); counted as 72 hours.
        Told "told",
    }
}

impl Step {
    /// Hours from the moment of becoming aware.
    pub const fn hours(self) -> i64 {
        match self {
            Step::Cert => 6,
            Step::Board => 24,
            Step::Details | Step::Told => 72,
        }
    }
}

/// An incident.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Incident {
    /// Its id.
    pub id: IncidentId,
    /// What it is called here.
    pub title: String,
    /// When somebody became aware of it, microseconds since the epoch.
    pub aware_at: i64,
    /// What is reported, by field.
    pub report: Report,
    /// Which lines of the audit trail tell who is affected.
    pub trace: Trace,
    /// When each step was done; in the order of [`Step::ALL`].
    pub done: [Option<i64>; 4],
    /// When it was closed.
    pub closed_at: Option<i64>,
}

impl Incident {
    /// When a step was done.
    pub fn done_at(&self, step: Step) -> Option<i64> {
        let at = Step::ALL.iter().position(|s| *s == step)?;
        self.done[at]
    }
}

/// What the Board asks for (Rule 7(2)).
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Report {
    /// What happened.
    pub facts: String,
    /// When.
    pub timing: String,
    /// Which data, of how many.
    pub extent: String,
    /// What may follow for people.
    pub impact: String,
    /// Why.
    pub cause: String,
    /// What is done against it.
    pub mitigation: String,
    /// What will keep it from happening again.
    pub remedy: String,
}

impl Report {
    /// Names of the fields, in the order of [`Report::texts`].
    pub const FIELDS: [&str; 7] = ["facts", "timing", "extent", "impact", "cause", "mitigation", "remedy"];

    /// The texts.
    pub fn texts(&self) -> [&str; 7] {
        [&self.facts, &self.timing, &self.extent, &self.impact, &self.cause, &self.mitigation, &self.remedy]
    }

    /// From texts in the same order.
    pub fn of(texts: [String; 7]) -> Report {
        let [facts, timing, extent, impact, cause, mitigation, remedy] = texts;
        Report { facts, timing, extent, impact, cause, mitigation, remedy }
    }
}

/// Lines of the audit trail: of an actor, upon an object, within a time. What is not said does not narrow; nothing said at all matches nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Trace {
    /// Whose doing: [`access::Actor::name`].
    pub actor: Option<String>,
    /// Upon what: `person 0193…`, or the beginning of it.
    pub object: Option<String>,
    /// From when on, microseconds since the epoch.
    pub from: Option<i64>,
    /// Until when.
    pub until: Option<i64>,
}

impl Trace {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        *self == Trace::default()
    }
}

/// Somebody who handles data for the organisation.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Processor {
    /// Its id.
    pub id: ProcessorId,
    /// The name.
    pub name: String,
    /// What they do.
    pub does: String,
    /// Where the data are then.
    pub place: String,
    /// The contract.
    pub contract: String,
    /// Since when.
    pub from: Day,
    /// The first day on which they no longer do.
    pub until: Day,
}

named! {
    /// What the organisation says of itself.
    Setting {
        /// Where the server stands: place and country.
        HostedIn "hosted_in",
        /// Who answers questions and complaints.
        Contact "contact",
        /// How that person is reached: an address, `mailto:` or `https:`.
        ContactAddress "contact_address",
        /// Days from hiding to destroying, at least.
        EraseAfter "erase_after",
        /// Days for which the audit trail is kept.
        KeepTrail "keep_trail",
        /// Days after which a backup is thrown away.
        KeepBackups "keep_backups",
        /// Days for an answer to a request.
        AnswerWithin "answer_within",
    }
}

impl Setting {
    /// What it is where nobody said.
    pub const fn otherwise(self) -> &'static str {
        match self {
            Setting::HostedIn | Setting::Contact | Setting::ContactAddress => "",
            Setting::EraseAfter => "365",
            Setting::KeepTrail => "400",
            Setting::KeepBackups => "35",
            Setting::AnswerWithin => "30",
        }
    }

    /// The least and the most days it can say; `None` of a text. Trail: one year of logs (Rule 6(1)(e)), never less than CERT-In's 180 days. Answers: 90 days at most
    /// (Rule 14(3)). Backups end soon, so that what was destroyed is gone there too.
    pub const fn days(self) -> Option<(i64, i64)> {
        match self {
            Setting::HostedIn | Setting::Contact | Setting::ContactAddress => None,
            Setting::EraseAfter => Some((0, 3_650)),
            Setting::KeepTrail => Some((365, 36_500)),
            Setting::KeepBackups => Some((1, 35)),
            Setting::AnswerWithin => Some((1, 90)),
        }
    }
}
