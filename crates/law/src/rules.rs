//! What election law lets nobody do, by where and when it is done. Pure; `tests/rules.txt` is this table written out, and people read that one.

use events::model::{Kind, Owner};
use register::model::Role;
use words::Locale;

use crate::messages as m;
use crate::model::Phase;

/// Which office somebody holds, as far as the model code tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Office {
    /// Of a government: they travel on official business.
    Minister,
    /// Elected, without a share in the government.
    Elected,
    /// Of a party: nothing they do is official.
    Party,
}

impl Office {
    /// All of them.
    pub const ALL: [Office; 3] = [Office::Minister, Office::Elected, Office::Party];

    /// Of which sort a role is.
    pub const fn of(role: Role) -> Office {
        match role {
            Role::ChiefMinister | Role::DeputyChiefMinister | Role::Minister | Role::MinisterOfState => {
                Office::Minister
            }
            Role::Mla | Role::Mp => Office::Elected,
            Role::DistrictPresident => Office::Party,
        }
    }

    /// The name in forms and tables.
    pub const fn name(self) -> &'static str {
        match self {
            Office::Minister => "minister",
            Office::Elected => "elected",
            Office::Party => "party",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Office> {
        Office::ALL.into_iter().find(|o| o.name() == name)
    }
}

/// How an advertisement stands to the committee that certifies them (MCMC).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certificate {
    /// Certified, for here and for this day.
    Valid,
    /// Not certified.
    Missing,
    /// Certified for another area.
    Elsewhere,
    /// Not yet, or no longer, valid on the day.
    OtherDay,
}

impl Certificate {
    /// All of them.
    pub const ALL: [Certificate; 4] =
        [Certificate::Valid, Certificate::Missing, Certificate::Elsewhere, Certificate::OtherDay];

    /// The name in forms and tables.
    pub const fn name(self) -> &'static str {
        match self {
            Certificate::Valid => "valid",
            Certificate::Missing => "missing",
            Certificate::Elsewhere => "elsewhere",
            Certificate::OtherDay => "other_day",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Certificate> {
        Certificate::ALL.into_iter().find(|o| o.name() == name)
    }
}

/// Something that somebody wants to do, as far as the law looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Let everybody see an event, or that it is at another time.
    Event {
        /// Of which kind it is.
        kind: Kind,
        /// Whose it is said to be.
        owner: Owner,
        /// Which office the host holds.
        office: Office,
        /// Whose another published event of the same person on the same day is.
        beside: Option<Owner>,
    },
    /// Say something on a social account.
    Post {
        /// Whose the account is.
        account: Owner,
        /// Whether it asks for votes, or praises what a government did.
        campaigns: bool,
    },
    /// Pay for something to be seen.
    Advert {
        /// Whether public money pays.
        at_public_cost: bool,
        /// What the committee says.
        certificate: Certificate,
    },
    /// Show what a machine made, or changed.
    Synthetic {
        /// Whether it says so.
        labelled: bool,
    },
    /// Give money, goods or a meal to electors.
    Gift,
    /// Count the followers of an account towards a target or a rank.
    Count {
        /// Whose the account is.
        account: Owner,
    },
}

/// What sort of deed it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeedKind {
    /// An event is published.
    Event,
    /// Something is said on an account.
    Post,
    /// Something paid for is seen.
    Advert,
    /// What a machine made is shown.
    Synthetic,
    /// Something is given.
    Gift,
    /// Followers are counted.
    Count,
}

impl DeedKind {
    /// All of them.
    pub const ALL: [DeedKind; 6] = [
        DeedKind::Event,
        DeedKind::Post,
        DeedKind::Advert,
        DeedKind::Synthetic,
        DeedKind::Gift,
        DeedKind::Count,
    ];

    /// The name in forms and the database.
    pub const fn name(self) -> &'static str {
        match self {
            DeedKind::Event => "event",
            DeedKind::Post => "post",
            DeedKind::Advert => "advert",
            DeedKind::Synthetic => "synthetic",
            DeedKind::Gift => "gift",
            DeedKind::Count => "count",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<DeedKind> {
        DeedKind::ALL.into_iter().find(|k| k.name() == name)
    }

    /// What people call it.
    pub fn title(self, l: Locale) -> String {
        m::deed(l, self.name())
    }
}

impl Deed {
    /// Of which sort it is.
    pub const fn kind(&self) -> DeedKind {
        match self {
            Deed::Event { .. } => DeedKind::Event,
            Deed::Post { .. } => DeedKind::Post,
            Deed::Advert { .. } => DeedKind::Advert,
            Deed::Synthetic { .. } => DeedKind::Synthetic,
            Deed::Gift => DeedKind::Gift,
            Deed::Count { .. } => DeedKind::Count,
        }
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $source:literal;)+) => {
        /// A rule that something may be against.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($(#[$doc])* $variant),+ }

        impl Rule {
            /// All of them.
            pub const ALL: &[Rule] = &[$(Rule::$variant),+];

            /// The name in tables and the database.
            pub const fn name(self) -> &'static str {
                match self { $(Rule::$variant => $name),+ }
            }

            /// Where it is written.
            pub const fn source(self) -> &'static str {
                match self { $(Rule::$variant => $source),+ }
            }
        }
    };
}

rules! {
    /// While the code holds, an event is official or the party's, and says which.
    OwnerNamed = "owner_named", "MCC VII(1)";
    /// No government lays a foundation stone, opens or promises anything.
    NoOpening = "no_opening", "MCC VII(6)";
    /// No government calls a crowd together.
    NoGovernmentGathering = "no_government_gathering", "MCC VII(1)";
    /// Whoever holds an office of a party alone does nothing officially.
    PartyIsNotOfficial = "party_is_not_official", "MCC VII(1)";
    /// Official business and campaigning are not on one day's journey.
    NotMixed = "not_mixed", "MCC VII(1)(a)";
    /// No party gathers people in the last 48 hours.
    SilenceNoEvent = "silence_no_event", "RP Act 1951, s. 126";
    /// An account of the government does not campaign.
    OfficialAccountCampaigns = "official_account_campaigns", "MCC VII(4)";
    /// What is paid for is certified first.
    Uncertified = "uncertified", "ECI, MCMC pre-certification";
    /// It is shown where it was certified for.
    CertifiedElsewhere = "certified_elsewhere", "ECI, MCMC pre-certification";
    /// It is shown when it was certified for.
    CertifiedOtherDay = "certified_other_day", "ECI, MCMC pre-certification";
    /// Public money pays for no advertisement.
    PublicMoney = "public_money", "MCC VII(4)";
    /// Nothing paid for is shown in the last 48 hours.
    SilenceNoAdvert = "silence_no_advert", "RP Act 1951, s. 126";
    /// What a machine made says so.
    Unlabelled = "unlabelled", "ECI, 24 Oct 2025";
    /// Nothing is given to electors.
    Gift = "gift", "RP Act 1951, s. 123(1)";
    /// Followers of the government's accounts count for nobody while the code holds.
    OfficialNotCounted = "official_not_counted", "MCC VII";
}

impl Rule {
    /// From its name.
    pub fn from_name(name: &str) -> Option<Rule> {
        Rule::ALL.iter().copied().find(|r| r.name() == name)
    }

    /// What it forbids, why, and what may be done instead.
    pub fn told(self, l: Locale) -> String {
        m::rule(l, self.name())
    }
}

/// Every rule against a deed at a place and time where the law is so strict; none: it may be done.
pub fn against(deed: &Deed, phase: Phase) -> Vec<Rule> {
    let code = phase >= Phase::Code;
    let silence = phase == Phase::Silence;
    let checks: Vec<(bool, Rule)> = match *deed {
        Deed::Event { kind, owner, office, beside } => {
            let official = owner == Owner::Government;
            let sides = |o: Owner| matches!(o, Owner::Government | Owner::Party);
            let mixed = beside.is_some_and(|b| b != owner && sides(b) && sides(owner));
            vec![
                (code && owner == Owner::Personal, Rule::OwnerNamed),
                (code && official && kind == Kind::Opening, Rule::NoOpening),
                (code && official && kind == Kind::Gathering, Rule::NoGovernmentGathering),
                (code && official && office == Office::Party, Rule::PartyIsNotOfficial),
                (code && mixed, Rule::NotMixed),
                (silence && owner == Owner::Party && kind != Kind::Sitting, Rule::SilenceNoEvent),
            ]
        }
        Deed::Post { account, campaigns } => {
            vec![(code && campaigns && account == Owner::Government, Rule::OfficialAccountCampaigns)]
        }
        Deed::Advert { at_public_cost, certificate } => vec![
            (code && certificate == Certificate::Missing, Rule::Uncertified),
            (code && certificate == Certificate::Elsewhere, Rule::CertifiedElsewhere),
            (code && certificate == Certificate::OtherDay, Rule::CertifiedOtherDay),
            (code && at_public_cost, Rule::PublicMoney),
            (silence, Rule::SilenceNoAdvert),
        ],
        // A label is asked for at all times: what is seen today is still seen when an election is on.
        Deed::Synthetic { labelled } => vec![(!labelled, Rule::Unlabelled)],
        Deed::Gift => vec![(code, Rule::Gift)],
        Deed::Count { account } => vec![(code && account == Owner::Government, Rule::OfficialNotCounted)],
    };
    checks.into_iter().filter(|(is, _)| *is).map(|(_, rule)| rule).collect()
}

#[cfg(test)]
mod tests;
