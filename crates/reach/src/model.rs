//! Readings, rules and the people they are about: plain values, no database and no network.

use accounts::model::AccountId;
use accounts::platform::{Owner, Platform};
use base::{Count, Day, Share, Span, typed_id};

use crate::rules::inside::Inside;

typed_id!(RuleId, "a rule");

/// Gives an enum the list of its members, the small integer stored for each and the name used in files and JSON.
macro_rules! names {
    ($t:ident { $($member:ident = $code:literal $name:literal),+ $(,)? }) => {
        impl $t {
            /// All of them, in the order of their stored codes.
            pub const ALL: &'static [$t] = &[$($t::$member),+];

            /// The small integer stored for it.
            pub const fn code(self) -> i16 {
                match self { $($t::$member => $code),+ }
            }

            /// From the stored integer.
            pub fn from_code(c: i16) -> Option<$t> {
                Self::ALL.iter().copied().find(|m| m.code() == c)
            }

            /// The name used in files, JSON and commands.
            pub const fn name(self) -> &'static str {
                match self { $($t::$member => $name),+ }
            }

            /// From the name used in files, JSON and commands.
            pub fn from_name(s: &str) -> Option<$t> {
                Self::ALL.iter().copied().find(|m| m.name() == s)
            }
        }
    };
}

/// What happened when a count was read (platforms.md, 0.2). Only [`Status::Ok`] carries a count that may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Read.
    Ok,
    /// The account exists and hides its count.
    Hidden,
    /// No such account, or renamed, or private: many platforms do not say which.
    NotFound,
    /// Suspended by the platform.
    Suspended,
    /// Closed by its owner.
    Deactivated,
    /// Readable only by those whom its owner admits.
    Protected,
    /// Our permission has expired or is not enough.
    AuthError,
    /// Our allowance or credit is used up.
    Quota,
    /// The platform asked us to wait.
    RateLimited,
    /// Anything else that went wrong.
    Error,
}
names!(Status {
    Ok = 0 "ok",
    Hidden = 1 "hidden",
    NotFound = 2 "not_found",
    Suspended = 3 "suspended",
    Deactivated = 4 "deactivated",
    Protected = 5 "protected",
    AuthError = 6 "auth_error",
    Quota = 7 "quota",
    RateLimited = 8 "rate_limited",
    Error = 9 "error",
});

impl Status {
    /// Whether it says something about us and the line, and nothing about the account.
    pub const fn is_ours(self) -> bool {
        matches!(self, Status::AuthError | Status::Quota | Status::RateLimited | Status::Error)
    }
}

/// Where a reading comes from (platforms.md, 0.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadingSource {
    /// The platform's public interface.
    ApiPublic,
    /// The platform's interface, with the owner's permission.
    ApiOwner,
    /// A public page.
    Web,
    /// Typed by a person from a screen.
    Manual,
    /// A file.
    Import,
}
names!(ReadingSource {
    ApiPublic = 0 "api_public",
    ApiOwner = 1 "api_owner",
    Web = 2 "web",
    Manual = 3 "manual",
    Import = 4 "import",
});

/// One look at one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// When it was read, in microseconds since the epoch, UTC.
    pub at: i64,
    /// The day in India that contains `at`.
    pub day: Day,
    /// The followers; `None` where none were given. Never 0 for "unknown".
    pub count: Option<Count>,
    /// What happened.
    pub status: Status,
    /// Where it comes from.
    pub source: ReadingSource,
    /// Whether it waited on the day asked about and must not be used until later readings or a person settle it. Never stored:
    /// worked out from the series.
    pub held_back: bool,
}

/// What a person said of the reading of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// It is right, however strange it looks.
    Accept,
    /// It is no reading of this account: it does not count.
    Refuse,
    /// This count is right in its place.
    Count(Count),
}

impl Judged {
    /// The name stored for it.
    pub const fn name(self) -> &'static str {
        match self {
            Judged::Accept => "accept",
            Judged::Refuse => "refuse",
            Judged::Count(_) => "count",
        }
    }
}

/// A decision by a person about the reading of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The day of the reading.
    pub day: Day,
    /// The day on which it was decided; a report of an earlier day takes no notice of it.
    pub made_on: Day,
    /// What was decided.
    pub judged: Judged,
    /// Why.
    pub reason: String,
}

/// Who says something about a jump of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The analyst, who accepts or does not accept an explanation: that settles it.
    Analyst {
        /// Whether the jump is explained.
        accepted: bool,
    },
    /// The representative's office: «मेरा पक्ष». It stands beside the number and settles nothing.
    Representative,
}

impl Side {
    /// The name stored for it.
    pub const fn name(self) -> &'static str {
        match self {
            Side::Analyst { .. } => "analyst",
            Side::Representative => "representative",
        }
    }
}

/// What was said about a jump of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// From the reading before the jump to the one after it.
    pub span: Span,
    /// Who said it.
    pub side: Side,
    /// What.
    pub said: String,
    /// The day on which it was said.
    pub on: Day,
}

/// Which number of followers a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// The followers of all accounts added up. One person who follows two accounts counts twice.
    Sum,
    /// The followers of the largest account.
    Largest,
    /// The electors of the area who follow at least one account; always an interval.
    Reach,
}
names!(Measure { Sum = 0 "sum", Largest = 1 "largest", Reach = 2 "reach" });

/// Whether the threshold itself is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Compare {
    /// "5 per cent of the electors": the threshold is enough.
    AtLeast,
    /// "More than 6 per cent": it is not.
    MoreThan,
}
names!(Compare { AtLeast = 0 "at_least", MoreThan = 1 "more_than" });

/// What a rule asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A share of the electors of the area.
    Share(Share),
    /// A number of followers.
    Followers(i64),
    /// A number of followers on one platform; accounts elsewhere are out of the rule's scope.
    PerPlatform {
        /// The platform.
        platform: Platform,
        /// Followers there.
        followers: i64,
    },
}

/// A least time in office: `3y`, `18m`, `400d`. Months and years are counted on the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tenure {
    /// Whole days.
    Days(i32),
    /// Whole months.
    Months(i32),
}

impl Tenure {
    /// Reads `3y`, `18m` or `400d`; less than nothing and more than a century are refused.
    pub fn parse(s: &str) -> Option<Tenure> {
        let s = s.trim();
        let unit = s.chars().next_back()?;
        let n: i32 = s.strip_suffix(unit)?.trim().parse().ok()?;
        let (tenure, most) = match unit {
            'y' | 'Y' => (Tenure::Months(n.checked_mul(12)?), 100),
            'm' | 'M' => (Tenure::Months(n), 1_200),
            'd' | 'D' => (Tenure::Days(n), 36_525),
            _ => return None,
        };
        (0..=most).contains(&n).then_some(tenure)
    }

    /// Whether somebody in office since `since` has served this long on `day`. Three years from 12 March are full
    /// on 12 March; a month from the 31st is full when a day numbered 31, or the next month, has come.
    pub fn is_full(self, since: Day, day: Day) -> bool {
        match self {
            Tenure::Days(n) => day.since(since) >= n,
            Tenure::Months(n) => {
                let (a, b) = (since.date(), day.date());
                let months = (i32::from(b.year()) - i32::from(a.year())) * 12 + i32::from(b.month())
                    - i32::from(a.month())
                    - i32::from(b.day() < a.day());
                months >= n
            }
        }
    }
}

impl std::fmt::Display for Tenure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Tenure::Days(n) => write!(f, "{n}d"),
            Tenure::Months(n) if n % 12 == 0 && *n > 0 => write!(f, "{}y", n / 12),
            Tenure::Months(n) => write!(f, "{n}m"),
        }
    }
}

/// A target: who must reach what, since when, and who said so. Data of the organisation, never built in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its id; every version has its own.
    pub id: RuleId,
    /// Its name, kept over all versions (`minister-5`).
    pub name: String,
    /// Counts up with every change.
    pub version: i32,
    /// The role it is for, by name; `minister` stands for the four ministerial roles.
    pub role: String,
    /// Only for areas of this kind; `None` for any.
    pub area_kind: Option<String>,
    /// The number that decides.
    pub measure: Measure,
    /// The threshold.
    pub target: Target,
    /// Whether the threshold itself is enough.
    pub compare: Compare,
    /// Only accounts of these owners; empty for all.
    pub owners: Vec<Owner>,
    /// Only for people at least this long in office.
    pub tenure_at_least: Option<Tenure>,
    /// Only for holders of this rank (`cabinet`).
    pub rank: Option<String>,
    /// A reading older than this many days is not used.
    pub max_age_days: i32,
    /// The day by which the target is to be reached. A plan reads it; today's verdict does not.
    pub by: Option<Day>,
    /// Who set the target, in their words.
    pub authority: String,
    /// When the rule is in force.
    pub span: Span,
}

/// [`Rule::max_age_days`] where a rule does not say.
pub const MAX_AGE_DAYS: i32 = 35;

/// How many electors an area has, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Electors {
    /// Electors; none at all counts as unknown.
    pub n: i64,
    /// The day of the roll.
    pub as_of: Day,
    /// Where the number comes from.
    pub source: String,
}

/// Since when somebody holds the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InOffice {
    /// Since this day.
    Since(Day),
    /// At least since this day: the first time a file named them.
    SeenSince(Day),
    /// Not known.
    Unknown,
}

/// One account of a person, with the reading that counts on the day asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountReading {
    /// The account's id.
    pub account: AccountId,
    /// Where it is.
    pub platform: Platform,
    /// Its handle on that day.
    pub handle: Option<String>,
    /// The platform's own id.
    pub account_id: Option<String>,
    /// Whose it is.
    pub owner: Owner,
    /// Whether a handle or id is known; a count that came without either is used, and flagged.
    pub identified: bool,
    /// The reading, from [`crate::history::History::reading`].
    pub reading: Option<Reading>,
    /// How many of its followers live in the area; `None` where nothing is known.
    pub inside: Option<Inside>,
}

/// Somebody in an office, and all that is needed to judge them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Whether the office answers for an area at all (a member of the Rajya Sabha does not).
    pub has_area: bool,
    /// The electors of the area on the roll in use.
    pub electors: Option<Electors>,
    /// Since when they hold the office.
    pub in_office: InOffice,
    /// Every account known on the day, of whichever owner and platform.
    pub accounts: Vec<AccountReading>,
    /// Platforms where somebody has looked and there is no account.
    pub confirmed_none: Vec<Platform>,
    /// Platforms where an account is expected; [`Platform::EXPECTED`] unless the organisation says otherwise.
    pub expected: Vec<Platform>,
    /// Whether the model code of conduct holds in their area on the day: then followers of a government's accounts count for no target and no rank
    /// (`law::rules`).
    pub under_code: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_come_back() {
        macro_rules! check {
            ($t:ident) => {
                for (i, m) in $t::ALL.iter().copied().enumerate() {
                    assert_eq!(m.code(), i as i16);
                    assert_eq!($t::from_code(m.code()), Some(m));
                    assert_eq!($t::from_name(m.name()), Some(m));
                }
                assert_eq!($t::from_code($t::ALL.len() as i16), None);
                assert_eq!($t::from_name(""), None);
            };
        }
        check!(Status);
        check!(ReadingSource);
        check!(Measure);
        check!(Compare);
    }

    #[test]
    fn tenure_is_counted_on_the_calendar() {
        let d = |s: &str| s.parse::<Day>().unwrap();
        let three = Tenure::parse("3y").unwrap();
        assert_eq!(three.to_string(), "3y");
        assert!(!three.is_full(d("2020-03-12"), d("2023-03-11")));
        assert!(three.is_full(d("2020-03-12"), d("2023-03-12")));
        assert!(!three.is_full(d("2020-02-29"), d("2023-02-28")));
        assert!(three.is_full(d("2020-02-29"), d("2023-03-01")));
        assert!(Tenure::Days(0).is_full(d("2020-03-12"), d("2020-03-12")));
        for s in ["18m", "400d", "0d"] {
            assert_eq!(Tenure::parse(s).unwrap().to_string(), s);
        }
        for bad in ["", "3", "y", "-1y", "101y", "3 years", "3वर्ष", "99999999999y"] {
            assert_eq!(Tenure::parse(bad), None, "{bad}");
        }
    }
}
