//! Workers, their designations and duties.

use std::collections::HashMap;

use areas::model::{AreaId, AreaKind};
use base::{Day, Span};
use words::{Locale, Text, fold};

use super::PersonId;

/// Who somebody says they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither of these two words.
    Other,
}

impl Gender {
    /// All of them.
    pub const ALL: [Gender; 3] = [Gender::Woman, Gender::Man, Gender::Other];

    /// The name in files and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Gender::Woman => "F",
            Gender::Man => "M",
            Gender::Other => "O",
        }
    }

    const fn spoken(self) -> &'static [&'static str] {
        match self {
            Gender::Woman => &["female", "woman", "महिला", "स्त्री", "म", "महि"],
            Gender::Man => &["male", "man", "पुरुष", "पु", "पुरूष"],
            Gender::Other => &["other", "third", "transgender", "अन्य", "तृतीय"],
        }
    }

    /// From the name, or from what people write in either language.
    pub fn parse(s: &str) -> Option<Gender> {
        if let Some(known) = Gender::ALL.into_iter().find(|g| g.name() == s) {
            return Some(known);
        }
        Gender::ALL.into_iter().find(|g| super::says(s, g.name(), g.spoken()))
    }
}

/// How far a worker is known to be real.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// A file or a form says so.
    Claimed,
    /// Somebody answered under the number.
    Phone,
    /// The president of the unit knows them.
    Known,
    /// Somebody met them.
    Met,
}

impl Truth {
    /// All of them, the least first.
    pub const ALL: [Truth; 4] = [Truth::Claimed, Truth::Phone, Truth::Known, Truth::Met];

    /// The name in the database and in files.
    pub const fn name(self) -> &'static str {
        match self {
            Truth::Claimed => "claimed",
            Truth::Phone => "phone",
            Truth::Known => "known",
            Truth::Met => "met",
        }
    }

    /// From its name.
    pub fn from_name(name: &str) -> Option<Truth> {
        Truth::ALL.into_iter().find(|t| t.name() == name)
    }
}

/// Kinds of areas that are units of duties.
pub const LEVELS: [AreaKind; 7] = [
    AreaKind::State,
    AreaKind::OrgDistrict,
    AreaKind::Assembly,
    AreaKind::Mandal,
    AreaKind::Booth,
    AreaKind::Kendra,
    AreaKind::Cluster,
];

/// What the organisation calls a duty, and how many of it a unit has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Designation {
    /// Its name in files, URLs and the database.
    pub code: String,
    /// What it is called.
    pub title: Text,
    /// What else files call it.
    pub spoken: Vec<String>,
    /// The kind of unit that has it; `None` if any may.
    pub level: Option<AreaKind>,
    /// How many a unit has; `None` for any number.
    pub posts: Option<u32>,
    /// Whether a unit without it lacks something.
    pub is_core: bool,
    /// Whether it needs the number of a voter's card, which nobody else's entry keeps.
    pub needs_voter_id: bool,
    /// Where it stands in the order.
    pub place: i32,
    /// The day from which nobody is given it any more.
    pub ended: Option<Day>,
}

impl Designation {
    /// What it is called on the screen.
    pub fn title(&self, l: Locale) -> &str {
        match l {
            Locale::Hi => &self.title.hi,
            Locale::En => &self.title.en,
        }
    }
}

/// The organisation's designations, in their order, found by what people write.
#[derive(Debug, Clone, Default)]
pub struct Designations {
    all: Vec<Designation>,
    called: HashMap<String, usize>,
}

impl Designations {
    /// From a list in its order.
    pub fn new(all: Vec<Designation>) -> Designations {
        let mut called = HashMap::new();
        // A name that was given anew means the designation that has it now.
        let (live, ended): (Vec<_>, Vec<_>) = all.iter().enumerate().partition(|(_, d)| d.ended.is_none());
        for (i, d) in live.into_iter().chain(ended) {
            for name in [&d.code, &d.title.hi, &d.title.en].into_iter().chain(&d.spoken) {
                called.entry(fold::header(name)).or_insert(i);
            }
        }
        Designations { all, called }
    }

    /// All of them, those that nobody is given any more too.
    pub fn all(&self) -> &[Designation] {
        &self.all
    }

    /// Those that are given.
    pub fn live(&self) -> impl Iterator<Item = &Designation> {
        self.all.iter().filter(|d| d.ended.is_none())
    }

    /// The place in the list of what somebody wrote, in either language.
    pub fn find(&self, written: &str) -> Option<usize> {
        self.called.get(&fold::header(written)).copied()
    }

    /// The one with a code.
    pub fn by_code(&self, code: &str) -> Option<&Designation> {
        self.all.iter().find(|d| d.code == code)
    }
}

/// Somebody's designation at a unit, from a day until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub unit: AreaId,
    /// As what: a code of [`Designation`].
    pub designation: String,
    /// When.
    pub span: Span,
    /// Whether the first day was stated; otherwise it is the day on which the entry was made.
    pub from_stated: bool,
    /// Why it ended, or was corrected.
    pub reason: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_understood() {
        for (written, meant) in [
            ("F", Gender::Woman),
            ("महिला", Gender::Woman),
            ("male", Gender::Man),
            ("पुरुष", Gender::Man),
            ("अन्य", Gender::Other),
        ] {
            assert_eq!(Gender::parse(written), Some(meant), "{written}");
        }
        assert_eq!(Gender::parse("x7"), None);
        let all = Designations::new(vec![Designation {
            code: "page_head".into(),
            title: Text::new("पन्ना प्रमुख", "Page head"),
            spoken: vec!["panna pramukh".into()],
            level: Some(AreaKind::Booth),
            posts: None,
            is_core: false,
            needs_voter_id: false,
            place: 10,
            ended: None,
        }]);
        for written in ["page_head", "Page Head", "पन्ना प्रमुख", "PANNA-PRAMUKH"] {
            assert_eq!(all.find(written), Some(0), "{written}");
        }
        assert_eq!(all.find("मंत्री"), None);
        assert_eq!(all.all()[0].title(Locale::Hi), "पन्ना प्रमुख");
    }
}
