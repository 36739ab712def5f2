//! The targets of the sample: what the organisation of the story has agreed on.

use base::{Day, Share};

use crate::World;

/// A target, in the words of `rule add`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleRule {
    /// Its name.
    pub name: &'static str,
    /// Whom it is for (`--role`).
    pub role: &'static str,
    /// What is measured (`--measure`).
    pub measure: &'static str,
    /// The share of electors (`--share`).
    pub share: Share,
    /// `at_least` or `more_than` (`--compare`).
    pub compare: &'static str,
    /// The least time in office, in years (`--tenure-at-least`).
    pub tenure_years: Option<u8>,
    /// Who set it (`--authority`), marked as a sample.
    pub authority: &'static str,
    /// From when (`--from`).
    pub from: Day,
}

/// The targets in force in the sample: two for ministers, and a third, for district presidents,
/// that was only ever spoken. MLAs and MPs have none, on purpose: their verdict is "no target".
pub fn rules(world: &World) -> Vec<SampleRule> {
    let rule = |name, role, percent, compare, tenure_years, authority| SampleRule {
        name,
        role,
        measure: "sum",
        share: Share::percent(percent),
        compare,
        tenure_years,
        authority,
        from: Day::ymd(2023, 1, 1).unwrap_or(Day::MIN).min(world.today),
    };
    vec![
        rule(
            "minister-5",
            "minister",
            5,
            "at_least",
            None,
            "नमूना: प्रदेश बैठक का लक्ष्य, कार्यवृत्त क्र. 4 (sample: target of the state meeting, minutes no. 4)",
        ),
        rule(
            "minister-6",
            "minister",
            6,
            "more_than",
            None,
            "नमूना: मासिक प्रतिवेदन का मापदंड (sample: yardstick of the monthly report)",
        ),
        rule(
            "district-president",
            "district_president",
            25,
            "at_least",
            Some(3),
            "नमूना: मौखिक, बैठक में कहा गया (sample: verbal, said in a meeting)",
        ),
    ]
}
