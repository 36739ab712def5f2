//! The same list for what the organisation wants to ask by itself: the name of a field, a value to choose, a designation.

use words::fold;

use super::{Subject, forbidden_header, is_aadhaar_header, is_any, words_of};

/// Words that ask about caste, in either script.
pub(super) const CASTE: [&str; 19] = [
    "जाति",
    "जाती",
    "उपजाति",
    "उपजाती",
    "जातीय",
    "जात",
    "बिरादरी",
    "गोत्र",
    "caste",
    "castes",
    "subcaste",
    "jati",
    "jaati",
    "jathi",
    "jaathi",
    "jaat",
    "biradari",
    "biraadari",
    "gotra",
];
/// Words that ask about religion.
pub(super) const RELIGION: [&str; 13] = [
    "धर्म",
    "धरम",
    "धार्मिक",
    "मज़हब",
    "पंथ",
    "religion",
    "religious",
    "dharm",
    "dharma",
    "dharam",
    "mazhab",
    "majhab",
    "mazahab",
];
/// Words that stand in files about areas, and say of a person to which caste they belong.
const OF_A_PERSON: [&str; 4] = ["जनजाति", "janjati", "tribe", "scheduled"];
/// Words that ask about caste by themselves, and mean society among others: `समाज सेवा` passes.
const COMMUNITY: [&str; 5] = ["समाज", "समुदाय", "samaj", "samuday", "community"];
/// Words that say nothing beside those.
const BESIDE: [&str; 9] = ["नाम", "का", "की", "आपका", "name", "naam", "of", "the", "your"];
/// Values that are castes, as groups of them are called.
const CASTES: [&str; 17] = [
    "sc",
    "st",
    "obc",
    "ews",
    "dalit",
    "दलित",
    "आदिवासी",
    "adivasi",
    "ओबीसी",
    "एससी",
    "एसटी",
    "सवर्ण",
    "savarna",
    "पिछड़ा वर्ग",
    "अन्य पिछड़ा वर्ग",
    "general category",
    "सामान्य वर्ग",
];
/// Values that are religions.
const RELIGIONS: [&str; 26] = [
    "हिंदू",
    "हिन्दू",
    "मुस्लिम",
    "मुसलमान",
    "इस्लाम",
    "सिख",
    "सिक्ख",
    "ईसाई",
    "इसाई",
    "बौद्ध",
    "जैन",
    "पारसी",
    "hindu",
    "muslim",
    "musalman",
    "islam",
    "sikh",
    "sikkh",
    "christian",
    "isai",
    "buddhist",
    "bauddh",
    "jain",
    "parsi",
    "hinduism",
    "christianity",
];
/// Beginnings of words that are written in one piece: `casteName`, `religion1`.
const PIECES: [(&str, Subject); 6] = [
    ("caste", Subject::Caste),
    ("jaati", Subject::Caste),
    ("religio", Subject::Religion),
    ("mazhab", Subject::Religion),
    ("votingpref", Subject::Vote),
    ("votepref", Subject::Vote),
];

/// What is never held about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NeverHeld {
    /// An Aadhaar number.
    Aadhaar,
    /// Caste, religion, how somebody votes.
    About(Subject),
}

impl NeverHeld {
    /// A name for scripts and messages.
    pub const fn name(self) -> &'static str {
        match self {
            NeverHeld::Aadhaar => "aadhaar",
            NeverHeld::About(Subject::Caste) => "caste",
            NeverHeld::About(Subject::Religion) => "religion",
            NeverHeld::About(Subject::Vote) => "vote",
        }
    }
}

/// What a name of a field, a value to choose or a designation would ask or say of a person that is never held. Stricter than for the headers of a file,
/// which may be about areas.
pub fn never_held(name: &str) -> Option<NeverHeld> {
    if is_aadhaar_header(name) {
        return Some(NeverHeld::Aadhaar);
    }
    if let Some(subject) = forbidden_header(name) {
        return Some(NeverHeld::About(subject));
    }
    let (words, whole) = (words_of(name), fold::name(name));
    let community = words.iter().any(|w| is_any(w, &COMMUNITY))
        && words.iter().all(|w| is_any(w, &COMMUNITY) || is_any(w, &BESIDE));
    if community
        || words.iter().any(|w| is_any(w, &CASTE) || is_any(w, &OF_A_PERSON))
        || is_any(&whole, &CASTES)
    {
        return Some(NeverHeld::About(Subject::Caste));
    }
    if is_any(&whole, &RELIGIONS) {
        return Some(NeverHeld::About(Subject::Religion));
    }
    let begins = |(piece, _): &&(&str, Subject)| words.iter().any(|w| w.starts_with(piece));
    PIECES.iter().find(begins).map(|(_, subject)| NeverHeld::About(*subject))
}
