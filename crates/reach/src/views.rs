//! The pages as maud functions: plain data in, markup out. What they share is here; one file for each page below.

pub(crate) mod activation;
pub(crate) mod alike;
pub(crate) mod area;
pub(crate) mod cities;
pub(crate) mod compare;
pub(crate) mod dashboard;
pub(crate) mod doubts;
pub(crate) mod drawings;
pub(crate) mod due;
pub(crate) mod entry;
pub(crate) mod history;
pub(crate) mod imports;
pub(crate) mod map;
pub(crate) mod morning;
pub(crate) mod person;
pub(crate) mod plan;
#[cfg(test)]
mod samples;
pub(crate) mod scorecard;
pub(crate) mod sheet;
pub(crate) mod staff;

use areas::model::{Area, AreaKind};
use base::{AsOf, Day};
use register::model::PersonId;
use ui::{Here, Markup, html};
use words::Locale;

use crate::messages as m;
use crate::number::ReportNo;
use crate::report::{Report, ReportRow};
use crate::rules::verdict::{Reason, Verdict};

/// Where links lead: to the same day as the page they stand on.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Links {
    /// The point of view, where it is not the present one.
    pub as_of: Option<AsOf>,
}

impl Links {
    /// The page of a representative.
    pub fn person(self, id: PersonId) -> String {
        self.dated(format!("/representatives/{id}"))
    }

    /// The page of an area.
    pub fn area(self, code: &str) -> String {
        self.dated(format!("/areas/{}", ui::here::segment(code)))
    }

    /// What somebody who serves has to count today.
    pub fn due(self, id: PersonId) -> String {
        let path = format!("/due?analyst={id}");
        match self.as_of {
            Some(a) => format!("{path}&on={}", a.day),
            None => path,
        }
    }

    /// A page that knows of points of view.
    pub fn dated(self, path: String) -> String {
        match self.as_of {
            Some(a) if a == AsOf::current(a.day) => format!("{path}?on={}", a.day),
            Some(a) => format!("{path}?no={}", ReportNo::of(a, a.known)),
            None => path,
        }
    }
}

/// The page's address with everything in it that was chosen for the visitor, so that a file gives exactly its rows.
pub(crate) fn chosen(here: &Here, r: &Report) -> Here {
    let here = here.with("role", r.asked.role.name()).with("on", &r.asked.as_of.day.to_string());
    match &r.rule {
        Some(rule) => here.with("rule", &rule.name),
        None => here,
    }
}

/// A day, written out.
pub(crate) fn day(d: Day, l: Locale) -> String {
    words::dates::date(d, l)
}

/// A day for a narrow place: `4.10.2023`.
pub(crate) fn short_day(d: Day) -> String {
    let d = d.date();
    format!("{}.{}.{}", d.day(), d.month(), d.year())
}

/// An instant, in Indian time.
pub(crate) fn instant(micros: i64, l: Locale) -> String {
    jiff::Timestamp::from_microsecond(micros).map(|t| words::dates::date_time(t, l)).unwrap_or_default()
}

/// A verdict's shape and word.
pub(crate) fn badge(v: Verdict, l: Locale) -> Markup {
    ui::verdict::badge(l, sign(v))
}

/// A verdict as the components know it.
pub(crate) fn sign(v: Verdict) -> ui::Verdict {
    match v {
        Verdict::Met => ui::Verdict::Met,
        Verdict::NotMet => ui::Verdict::NotMet,
        Verdict::CannotTell => ui::Verdict::CannotTell,
        Verdict::NoTarget => ui::Verdict::NoTarget,
    }
}

/// A verdict with what must be said beside it: why nobody can tell, that nobody has looked everywhere.
pub(crate) fn verdict(x: &ReportRow, l: Locale) -> Markup {
    let j = &x.judgement;
    // That there is no rule is what "no target" says.
    let reasons = j.reasons.iter().filter(|r| **r != Reason::NoRule);
    let mut beside: Vec<String> = reasons.map(|r| crate::sentences::reason(r, l)).collect();
    if j.unconfirmed {
        beside.push(m::unconfirmed_short(l));
    }
    if x.pending() {
        beside.push(m::pending_short(l));
    }
    html! {
        (badge(j.verdict, l))
        @if !beside.is_empty() { " " small.beside { (beside.join("; ")) } }
    }
}

/// An area's name with its number, where people use the number: `देवपुर (156)`.
pub(crate) fn area_name(a: &Area, l: Locale) -> String {
    match (a.identity.kind, a.identity.number) {
        (AreaKind::Assembly | AreaKind::Loksabha, Some(n)) => format!("{} ({n})", a.name(l)),
        _ => a.name(l).to_owned(),
    }
}

/// An area's name as a link to its page.
pub(crate) fn area_link(a: &Area, links: Links, l: Locale) -> Markup {
    html! { a href=(links.area(&a.identity.code)) { (area_name(a, l)) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_representative_is_drawn_with_what_was_said_and_those_alike() {
        let all = samples::all(Locale::En);
        let (_, page) = all.into_iter().find(|(name, _)| *name == "person").unwrap();
        let page = page.into_string();
        for wanted in [
            "time in office alike: of 2 people, by share of the electors 1 are clearly ahead, 1 level, 0 clearly behind.",
            "By growth in 30 days 0 are clearly ahead, 0 level, 1 clearly behind.",
            "2,300 more than usual; explanation accepted",
            "the platform cut the counts of many accounts",
            "the truth lies within it eight times in ten",
            "class=\"fan\"",
            "posts a week",
            "weeks: 1 to 15 posts a week",
            "corrected to 9,000 — «A slip of typing»",
            "corrected to 9,000 since — «The office said so»",
        ] {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
    }

    #[test]
    fn every_view_says_something_of_its_own_in_both_languages() {
        let devanagari = |c: char| ('\u{900}'..='\u{97f}').contains(&c);
        for ((name, hi), (_, en)) in samples::all(Locale::Hi).into_iter().zip(samples::all(Locale::En)) {
            let (hi, en) = (hi.into_string(), en.into_string());
            assert!(hi.chars().any(devanagari), "{name}");
            assert!(!en.chars().any(devanagari), "{name}: {en}");
            for page in [&hi, &en] {
                for mark in ["{$", "{ $", " style=", "<style", "<script", " onclick=", "javascript:"] {
                    assert!(!page.contains(mark), "{name}: {mark}");
                }
            }
        }
    }

    #[test]
    fn links_keep_the_day_and_narrow_numbers_stay_words() {
        let day: Day = "2025-05-30".parse().unwrap();
        assert_eq!(Links { as_of: Some(AsOf::current(day)) }.area("NP/1"), "/areas/NP%2F1?on=2025-05-30");
        assert_eq!(Links::default().area("NP-AC-001"), "/areas/NP-AC-001");
        assert_eq!(short_day(day), "30.5.2025");
        let b = |lower, upper| {
            crate::sentences::short_bounds(&base::Bounds { value: None, lower, upper }, Locale::Hi)
        };
        assert_eq!(b(0, Some(20_000)), "20,000\u{a0}तक");
        assert_eq!(b(2_500, Some(14_500)), "2,500 से 14,500");
        assert_eq!(b(2_500, None), "कम से कम 2,500");
        assert_eq!(b(0, None), "पता नहीं");
    }
}
