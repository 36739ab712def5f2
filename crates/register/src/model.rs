//! People, roles, offices, who serves those who hold them, and the numbers by which they are reached.

pub mod fields;
pub mod notice;
pub mod same;
pub mod sample;
pub mod work;
pub mod workers;

use access::Action;
use access::vault::Class;
use areas::model::{AreaId, AreaKind};
use base::Span;
use words::Locale;
use words::contact::{NoNumber, mobiles, voter_id};

use crate::messages as m;

base::typed_id!(PersonId, "a person");
base::typed_id!(OfficeId, "one person's holding of one office");
base::typed_id!(ContactId, "one number of one person");
base::typed_id!(PostingId, "one person's service to one representative");
base::typed_id!(WorkId, "work that was given");
base::typed_id!(TourId, "a tour of one worker");

/// What somebody represents or leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Head of the state's government.
    ChiefMinister,
    /// Deputy of the chief minister.
    DeputyChiefMinister,
    /// Minister.
    Minister,
    /// Minister of state.
    MinisterOfState,
    /// Member of the Legislative Assembly.
    Mla,
    /// Member of Parliament.
    Mp,
    /// President of an organisational district.
    DistrictPresident,
}

impl Role {
    /// All roles, the highest first.
    pub const ALL: [Role; 7] = [
        Role::ChiefMinister,
        Role::DeputyChiefMinister,
        Role::Minister,
        Role::MinisterOfState,
        Role::Mla,
        Role::Mp,
        Role::DistrictPresident,
    ];

    /// The name in files, rules and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Role::ChiefMinister => "chief_minister",
            Role::DeputyChiefMinister => "deputy_chief_minister",
            Role::Minister => "minister",
            Role::MinisterOfState => "minister_of_state",
            Role::Mla => "mla",
            Role::Mp => "mp",
            Role::DistrictPresident => "district_president",
        }
    }

    const fn spoken(self) -> &'static [&'static str] {
        match self {
            Role::ChiefMinister => &["मुख्यमंत्री", "cm"],
            Role::DeputyChiefMinister => &["उपमुख्यमंत्री", "उप मुख्यमंत्री", "deputy cm", "dcm"],
            Role::Minister => &["मंत्री", "कैबिनेट मंत्री", "cabinet minister"],
            Role::MinisterOfState => &["राज्यमंत्री", "राज्य मंत्री", "राज्यमंत्री (स्वतंत्र प्रभार)", "mos"],
            Role::Mla => &["विधायक", "member of legislative assembly"],
            Role::Mp => &["सांसद", "लोकसभा सांसद", "member of parliament"],
            Role::DistrictPresident => &["ज़िला अध्यक्ष", "ज़िलाध्यक्ष", "district president"],
        }
    }

    /// From the name, or from what people write in either language.
    pub fn parse(s: &str) -> Option<Role> {
        // The database and scripts write the name itself: no folding for them.
        if let Some(role) = Role::ALL.into_iter().find(|r| r.name() == s) {
            return Some(role);
        }
        let wanted = words::fold::header(s);
        Role::ALL.into_iter().find(|r| {
            words::fold::header(r.name()) == wanted
                || r.spoken().iter().any(|w| words::fold::header(w) == wanted)
        })
    }

    /// The kind of area the role answers for.
    pub const fn area_kind(self) -> AreaKind {
        match self {
            Role::Mp => AreaKind::Loksabha,
            Role::DistrictPresident => AreaKind::OrgDistrict,
            _ => AreaKind::Assembly,
        }
    }

    /// Whether the role is one of the four that a rule for `minister` covers.
    pub const fn ministerial(self) -> bool {
        matches!(
            self,
            Role::ChiefMinister | Role::DeputyChiefMinister | Role::Minister | Role::MinisterOfState
        )
    }

    /// Whether each area has this office, so that it can be vacant.
    pub const fn per_area(self) -> bool {
        matches!(self, Role::Mla | Role::Mp | Role::DistrictPresident)
    }

    /// The roles that a rule for this role covers.
    pub fn covered(self) -> Vec<Role> {
        if self == Role::Minister {
            Role::ALL.into_iter().filter(|r| r.ministerial()).collect()
        } else {
            vec![self]
        }
    }

    /// The title on the screen.
    pub fn title(self, l: Locale) -> String {
        match self {
            Role::ChiefMinister => m::role_chief_minister(l),
            Role::DeputyChiefMinister => m::role_deputy_chief_minister(l),
            Role::Minister => m::role_minister(l),
            Role::MinisterOfState => m::role_minister_of_state(l),
            Role::Mla => m::role_mla(l),
            Role::Mp => m::role_mp(l),
            Role::DistrictPresident => m::role_district_president(l),
        }
    }
}

/// What a person is called.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Names {
    /// In Hindi.
    pub name_hi: Option<String>,
    /// In English.
    pub name_en: Option<String>,
    /// As the source said it.
    #[serde(skip)]
    pub gender: Option<String>,
}

impl Names {
    /// The name in the language asked for, else in the other.
    pub fn get(&self, l: Locale) -> &str {
        let (first, second) = match l {
            Locale::Hi => (&self.name_hi, &self.name_en),
            Locale::En => (&self.name_en, &self.name_hi),
        };
        first.as_deref().or(second.as_deref()).unwrap_or("—")
    }
}

/// A role for an area, from a day until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Its id.
    pub id: OfficeId,
    /// Who holds it.
    pub person: PersonId,
    /// Which role.
    pub role: Role,
    /// For which area; none for a minister without a seat or a member of the upper house.
    pub area: Option<AreaId>,
    /// `cabinet`, `state` … as the organisation says it.
    pub rank: Option<String>,
    /// What the minister is in charge of.
    pub portfolio: Option<String>,
    /// Which house of parliament or assembly.
    pub house: Option<String>,
    /// Whether the first day was stated; otherwise it is the day of the first sighting.
    pub from_stated: bool,
    /// Where this is known from.
    pub source: Option<String>,
    /// Why it was ended or corrected by hand.
    pub reason: Option<String>,
    /// When it is, or was, held.
    pub span: Span,
}

/// An office known to be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vacancy {
    /// Which role.
    pub role: Role,
    /// For which area.
    pub area: AreaId,
    /// When it is, or was, empty.
    pub span: Span,
}

/// As what somebody serves a representative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StaffKind {
    /// Reads and explains the numbers.
    Analyst,
    /// Looks after devices, programs, lines.
    Technical,
}

impl StaffKind {
    /// Both.
    pub const ALL: [StaffKind; 2] = [StaffKind::Analyst, StaffKind::Technical];

    /// The name in files and the database.
    pub const fn name(self) -> &'static str {
        match self {
            StaffKind::Analyst => "analyst",
            StaffKind::Technical => "technical",
        }
    }

    const fn spoken(self) -> &'static [&'static str] {
        match self {
            StaffKind::Analyst => {
                &["विश्लेषक", "सोशल मीडिया विश्लेषक", "social media analyst", "social-media analyst"]
            }
            StaffKind::Technical => &["तकनीकी", "तकनीकी स्टाफ", "technical staff", "it"],
        }
    }

    /// From the name, or from what people write in either language.
    pub fn parse(s: &str) -> Option<StaffKind> {
        StaffKind::ALL.into_iter().find(|k| says(s, k.name(), k.spoken()))
    }

    /// What it is called on the screen.
    pub fn title(self, l: Locale) -> String {
        match self {
            StaffKind::Analyst => m::staff_analyst(l),
            StaffKind::Technical => m::staff_technical(l),
        }
    }
}

/// Who pays somebody who serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Payer {
    /// Public funds.
    Government,
    /// The party.
    Party,
    /// The representative.
    Own,
}

impl Payer {
    /// All of them.
    pub const ALL: [Payer; 3] = [Payer::Government, Payer::Party, Payer::Own];

    /// The name in files and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Payer::Government => "government",
            Payer::Party => "party",
            Payer::Own => "own",
        }
    }

    const fn spoken(self) -> &'static [&'static str] {
        match self {
            Payer::Government => &["सरकार", "शासन", "सरकारी", "govt", "gad"],
            Payer::Party => &["पार्टी", "दल", "संगठन"],
            Payer::Own => &["स्वयं", "खुद", "निजी", "प्रतिनिधि", "self", "personal"],
        }
    }

    /// From the name, or from what people write in either language.
    pub fn parse(s: &str) -> Option<Payer> {
        Payer::ALL.into_iter().find(|p| says(s, p.name(), p.spoken()))
    }

    /// What it is called on the screen.
    pub fn title(self, l: Locale) -> String {
        match self {
            Payer::Government => m::payer_government(l),
            Payer::Party => m::payer_party(l),
            Payer::Own => m::payer_own(l),
        }
    }
}

/// Whether a text is the name, or one of the words people use for it.
fn says(s: &str, name: &str, spoken: &[&str]) -> bool {
    let wanted = words::fold::header(s);
    std::iter::once(&name).chain(spoken).any(|w| words::fold::header(w) == wanted)
}

/// Somebody's service to one representative, from a day until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// Its id.
    pub id: PostingId,
    /// Who serves.
    pub person: PersonId,
    /// The representative who is served.
    pub serves: PersonId,
    /// As what; `None` where nobody said.
    pub kind: Option<StaffKind>,
    /// Who pays; `None` where nobody said.
    pub payer: Option<Payer>,
    /// Whether the first day was stated; otherwise it is the day of the first sighting.
    pub from_stated: bool,
    /// Where this is known from.
    pub source: Option<String>,
    /// When.
    pub span: Span,
}

/// What a protected number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactKind {
    /// A mobile number.
    Mobile,
    /// The number of a voter's card.
    VoterId,
}

impl ContactKind {
    /// Both.
    pub const ALL: [ContactKind; 2] = [ContactKind::Mobile, ContactKind::VoterId];

    /// The name in the database.
    pub const fn name(self) -> &'static str {
        self.class().name()
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<ContactKind> {
        ContactKind::ALL.into_iter().find(|k| k.name() == name)
    }

    /// How it is protected.
    pub const fn class(self) -> Class {
        match self {
            ContactKind::Mobile => Class::Mobile,
            ContactKind::VoterId => Class::VoterId,
        }
    }

    /// What it is called.
    pub fn title(self, l: Locale) -> String {
        match self {
            ContactKind::Mobile => m::contact_mobile(l),
            ContactKind::VoterId => m::contact_voter_id(l),
        }
    }

    /// What it takes to see one in full.
    pub const fn see(self) -> Action {
        match self {
            ContactKind::Mobile => Action::SeeMobile,
            ContactKind::VoterId => Action::SeeVoterId,
        }
    }

    /// Reads the numbers of a cell, each in its one form. Of a card there is one.
    ///
    /// # Errors
    /// If something of it is no such number.
    pub fn read(self, cell: &str) -> Result<Vec<String>, NoNumber> {
        match self {
            ContactKind::Mobile => mobiles(cell),
            ContactKind::VoterId => voter_id(cell).map(|one| vec![one]),
        }
    }

    /// What is said of a text that is no such number.
    pub fn unread(self, l: Locale) -> String {
        match self {
            ContactKind::Mobile => m::contact_no_mobile(l),
            ContactKind::VoterId => m::contact_no_voter_id(l),
        }
    }
}

/// A protected number of a person, sealed, from a day until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Whose.
    pub person: PersonId,
    /// What it is.
    pub kind: ContactKind,
    /// The number, sealed for this person and this id.
    pub sealed: Vec<u8>,
    /// The index by which equal numbers are found.
    pub index: Vec<u8>,
    /// Where it is known from.
    pub source: Option<String>,
    /// When it is, or was, somebody's.
    pub span: Span,
}

impl Contact {
    /// The keyed digest of the number: equal for equal numbers, under one key.
    pub fn digest(&self) -> [u8; 16] {
        let mut digest = [0; 16];
        let tail = self.index.rchunks(16).next().unwrap_or_default();
        digest[..tail.len()].copy_from_slice(tail);
        digest
    }
}
