//! What an area is.

use base::{AreaPath, Day, Span};

base::typed_id!(AreaId, "an area");

/// A level of the tree, or a kind of group that crosses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AreaKind {
    /// State unit, the root.
    State,
    /// Organisational district.
    OrgDistrict,
    /// Assembly constituency (seat).
    Assembly,
    /// Mandal.
    Mandal,
    /// Polling station.
    Booth,
    /// Revenue district: a group of seats.
    District,
    /// Development block: a group.
    Block,
    /// Parliamentary constituency: a group of seats.
    Loksabha,
    /// Shakti kendra: a group of booths.
    Kendra,
    /// Cluster: a group of kendras.
    Cluster,
}

impl AreaKind {
    /// All kinds: the tree from the root down, then the groups.
    pub const ALL: [AreaKind; 10] = [
        AreaKind::State,
        AreaKind::OrgDistrict,
        AreaKind::Assembly,
        AreaKind::Mandal,
        AreaKind::Booth,
        AreaKind::District,
        AreaKind::Block,
        AreaKind::Loksabha,
        AreaKind::Kendra,
        AreaKind::Cluster,
    ];

    /// The kinds that somebody represents or leads, and what they lie in. Far fewer areas than there are booths.
    pub const REPRESENTED: [AreaKind; 5] =
        [AreaKind::State, AreaKind::OrgDistrict, AreaKind::Assembly, AreaKind::Loksabha, AreaKind::District];

    /// The name in files, URLs and the database.
    pub const fn name(self) -> &'static str {
        match self {
            AreaKind::State => "state",
            AreaKind::OrgDistrict => "org_district",
            AreaKind::Assembly => "assembly",
            AreaKind::Mandal => "mandal",
            AreaKind::Booth => "booth",
            AreaKind::District => "district",
            AreaKind::Block => "block",
            AreaKind::Loksabha => "loksabha",
            AreaKind::Kendra => "kendra",
            AreaKind::Cluster => "cluster",
        }
    }

    /// What people write for it, in both languages, folded as `words::fold::header` does.
    const fn spoken(self) -> &'static [&'static str] {
        match self {
            AreaKind::State => &["राज्य", "प्रदेश"],
            AreaKind::OrgDistrict => &["संगठनात्मक ज़िला", "organisational district"],
            AreaKind::Assembly => &["विधानसभा", "विधानसभा क्षेत्र", "ac", "seat", "assembly constituency"],
            AreaKind::Mandal => &["मंडल", "मण्डल"],
            AreaKind::Booth => &["बूथ", "मतदान केंद्र", "polling station"],
            AreaKind::District => &["ज़िला", "राजस्व ज़िला", "revenue district"],
            AreaKind::Block => &["ब्लॉक", "विकासखंड"],
            AreaKind::Loksabha => &["लोकसभा", "लोकसभा क्षेत्र", "pc", "parliamentary constituency"],
            AreaKind::Kendra => &["शक्ति केंद्र", "shakti kendra"],
            AreaKind::Cluster => &["क्लस्टर"],
        }
    }

    /// From the name, in files and as people write it.
    pub fn parse(s: &str) -> Option<AreaKind> {
        // The database and scripts write the name itself: no folding for them.
        if let Some(kind) = AreaKind::ALL.into_iter().find(|k| k.name() == s) {
            return Some(kind);
        }
        let wanted = words::fold::header(s);
        AreaKind::ALL.into_iter().find(|k| {
            words::fold::header(k.name()) == wanted
                || k.spoken().iter().any(|w| words::fold::header(w) == wanted)
        })
    }

    /// Whether areas of this kind stand in the tree; otherwise they are groups.
    pub const fn in_tree(self) -> bool {
        matches!(
            self,
            AreaKind::State | AreaKind::OrgDistrict | AreaKind::Assembly | AreaKind::Mandal | AreaKind::Booth
        )
    }

    /// The title in the language of the screen.
    pub fn title(self, l: words::Locale) -> String {
        use crate::messages as m;
        match self {
            AreaKind::State => m::kind_state(l),
            AreaKind::OrgDistrict => m::kind_org_district(l),
            AreaKind::Assembly => m::kind_assembly(l),
            AreaKind::Mandal => m::kind_mandal(l),
            AreaKind::Booth => m::kind_booth(l),
            AreaKind::District => m::kind_district(l),
            AreaKind::Block => m::kind_block(l),
            AreaKind::Loksabha => m::kind_loksabha(l),
            AreaKind::Kendra => m::kind_kendra(l),
            AreaKind::Cluster => m::kind_cluster(l),
        }
    }
}

/// The unchanging part of an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Its id.
    pub id: AreaId,
    /// Its serial number, of which its label in paths is made.
    pub no: i64,
    /// Its kind.
    pub kind: AreaKind,
    /// Its code: any unique text.
    pub code: String,
    /// The number at the end of its code, for "assembly 156".
    pub number: Option<i64>,
}

/// Names and place of an area during a span of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The area above, in the tree.
    pub parent: Option<AreaId>,
    /// The path from the root.
    pub path: AreaPath,
    /// The name in Hindi.
    pub name_hi: Option<String>,
    /// The name in English.
    pub name_en: Option<String>,
    /// `GEN`, `SC` or `ST`.
    pub reserved: Option<String>,
}

/// An area as it was on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// What never changes.
    pub identity: Identity,
    /// What was so on the day.
    pub place: Place,
}

impl Area {
    /// The name in the language asked for, else in the other, else the code.
    pub fn name(&self, l: words::Locale) -> &str {
        let (first, second) = match l {
            words::Locale::Hi => (&self.place.name_hi, &self.place.name_en),
            words::Locale::En => (&self.place.name_en, &self.place.name_hi),
        };
        first.as_deref().or(second.as_deref()).unwrap_or(&self.identity.code)
    }
}

/// Electors of an area on the roll of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Electors {
    /// How many, as published.
    pub n: i64,
    /// The date of the roll.
    pub as_of: Day,
    /// Men, where published.
    pub male: Option<i64>,
    /// Women, where published.
    pub female: Option<i64>,
    /// Third gender, where published.
    pub third_gender: Option<i64>,
    /// Who published it.
    pub source: String,
    /// What looks wrong, by code, `;`-separated; nothing is repaired.
    pub doubt: Option<String>,
}

/// A dated fact.
pub type Dated<T> = (Span, T);
