//! What an event is. Pure.

use areas::model::AreaId;
use base::Day;
use register::model::PersonId;
use serde::{Deserialize, Serialize};
use words::Locale;

use crate::messages as m;

base::typed_id!(EventId, "an event");

macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$each:meta])* $variant:ident = $name:literal, $title:path;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
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

            /// What people call it.
            pub fn title(self, l: Locale) -> String {
                match self { $($type::$variant => $title(l)),+ }
            }
        }
    };
}

named! {
    /// What happens.
    Kind {
        /// Citizens bring what they want to say.
        Hearing = "hearing", m::kind_hearing;
        /// People come together and talk.
        Meeting = "meeting", m::kind_meeting;
        /// A speech to many.
        Gathering = "gathering", m::kind_gathering;
        /// Seeing people where they live and work.
        Visit = "visit", m::kind_visit;
        /// Looking at works and institutions.
        Inspection = "inspection", m::kind_inspection;
        /// Something is opened or begun.
        Opening = "opening", m::kind_opening;
        /// A wedding, a fair, a festival, a condolence.
        Ceremony = "ceremony", m::kind_ceremony;
        /// A sitting of a house or of one of its committees.
        Sitting = "sitting", m::kind_sitting;
        /// Something else.
        Other = "other", m::kind_other;
        /// A journey between two of them: for the office, never for anybody else.
        Journey = "journey", m::kind_journey;
        /// At home, at rest: never for anybody else.
        Home = "home", m::kind_home;
    }
}

impl Kind {
    /// Whether it is of the day of a person alone: it is published nowhere, ever.
    pub const fn is_private(self) -> bool {
        matches!(self, Kind::Journey | Kind::Home)
    }
}

named! {
    /// Whose an event is: election law keeps them apart.
    Owner {
        /// A government office.
        Government = "government", m::owner_government;
        /// A party or another organisation.
        Party = "party", m::owner_party;
        /// The person's own.
        Personal = "personal", m::owner_personal;
    }
}

named! {
    /// How far an event has come on its way to the public.
    Stage {
        /// Written down.
        Draft = "draft", m::stage_draft;
        /// Found right by whoever answers for it.
        Approved = "approved", m::stage_approved;
        /// For everybody, from when it may be seen.
        Published = "published", m::stage_published;
    }
}

named! {
    /// From when everybody may see a published event.
    Shown {
        /// As soon as it is published.
        Now = "now", m::shown_now;
        /// When it begins.
        Arrival = "arrival", m::shown_arrival;
        /// When it has ended and people have left.
        After = "after", m::shown_after;
    }
}

/// Where something is, if somebody said: millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// North of the equator.
    pub latitude: i32,
    /// East of Greenwich.
    pub longitude: i32,
}

/// Where India lies, in whole degrees: what is outside was typed the wrong way round, or is of another country.
const NORTH: std::ops::RangeInclusive<i32> = 6..=37;
const EAST: std::ops::RangeInclusive<i32> = 68..=97;

impl Point {
    /// Degrees north and east as maps write them, with the digits of either script: `23.2599, 77.4126`. `None` for anything else, and for what is not in India.
    pub fn read(text: &str) -> Option<Point> {
        let text = words::numbers::ascii_digits(text);
        let mut parts =
            text.split([',', ' ', ';']).map(|p| p.trim_end_matches('°')).filter(|p| !p.is_empty());
        let (north, east) = (parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let (latitude, longitude) = (millionths(north)?, millionths(east)?);
        let inside = NORTH.contains(&(latitude / 1_000_000)) && EAST.contains(&(longitude / 1_000_000));
        inside.then_some(Point { latitude, longitude })
    }

    /// Degrees north and east.
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.latitude) / 1e6, f64::from(self.longitude) / 1e6)
    }
}

impl std::fmt::Display for Point {
    /// As it is read again: `23.2599, 77.4126`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (north, east) = self.degrees();
        write!(f, "{north}, {east}")
    }
}

/// A positive decimal number of degrees in millionths; digits behind the sixth are below the breadth of a hand.
fn millionths(text: &str) -> Option<i32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || whole.len() > 3 {
        return None;
    }
    let part: String = part.chars().chain("000000".chars()).take(6).collect();
    Some(whole.parse::<i32>().ok()? * 1_000_000 + part.parse::<i32>().ok()?)
}

/// What is said of an event. Times are microseconds since the epoch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What it is called.
    pub title: String,
    /// The same in English, if somebody said.
    pub title_en: Option<String>,
    /// Of which kind it is.
    pub kind: Kind,
    /// Whose it is.
    pub owner: Owner,
    /// In which area it is.
    pub area: AreaId,
    /// Where there, in words.
    pub place: Option<String>,
    /// Where exactly.
    pub point: Option<Point>,
    /// When it begins.
    pub starts: i64,
    /// When it ends; later than it begins.
    pub ends: i64,
    /// Who else is expected, in words.
    pub guests: Option<String>,
    /// From when everybody may see it.
    pub shown: Shown,
}

/// An event as it is believed now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Which.
    pub id: EventId,
    /// What is said of it.
    pub said: Said,
    /// Whose programme it is in, the first of them before the others; empty for a gathering of an area.
    pub hosts: Vec<PersonId>,
    /// How far it has come.
    pub stage: Stage,
    /// Why it does not take place, if it does not.
    pub cancelled: Option<String>,
    /// When it was to begin before it was moved, if everybody had been told so.
    pub was: Option<i64>,
    /// Grows with every change of what was published.
    pub sequence: i64,
    /// When it was published first.
    pub published: Option<i64>,
    /// From when everybody may see it; `None` for never.
    pub visible_from: Option<i64>,
    /// When it was written down.
    pub made: i64,
    /// When something was last said of it.
    pub changed: i64,
    /// Who said that, as in the audit trail.
    pub by: String,
}

impl Event {
    /// The day in India on which it begins.
    pub fn day(&self) -> Day {
        Day::of_micros(self.said.starts)
    }

    /// Its title in the language of the page, as far as it is said.
    pub fn title(&self, l: Locale) -> &str {
        match (l, &self.said.title_en) {
            (Locale::En, Some(english)) => english,
            _ => &self.said.title,
        }
    }

    /// Whether everybody may see it at a moment.
    pub fn is_visible(&self, at: i64) -> bool {
        self.visible_from.is_some_and(|from| from <= at)
    }
}

base::typed_id!(PhotoId, "a photograph of an event");

/// A photograph of what took place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// Which.
    pub id: PhotoId,
    /// What is to be seen on it.
    pub says: String,
    /// Bytes of the large one.
    pub bytes: i64,
}

/// What was told afterwards: that it took place, or why not, and how many came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Whether it took place.
    pub held: bool,
    /// How many came, if somebody counted.
    pub people: Option<i64>,
    /// What came of it, in words.
    pub told: Option<String>,
}
