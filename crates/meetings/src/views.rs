//! The pages as maud functions: plain data in, markup out. What they share is here; one file for each page below.

pub(crate) mod forms;
pub(crate) mod list;
pub(crate) mod meeting;
pub(crate) mod person;
pub(crate) mod promise;
#[cfg(test)]
mod samples;

use base::Day;
use register::model::PersonId;
use ui::table::{Column, Download, Table, below, table};
use ui::{Here, Markup, html};
use words::Locale;
use words::numbers::bounds;

use crate::follow::{Followed, totals};
use crate::messages as m;
use crate::model::{MeetingId, Promise, PromiseId};
use crate::rules::State;
use crate::sentences::{self as say, Titles};

/// How a page looks at things: the language, the day, what measures are called.
#[derive(Clone, Copy)]
pub(crate) struct Look<'a> {
    /// The language.
    pub l: Locale,
    /// As of which day.
    pub on: Day,
    /// Whether links say the day, because it is not today.
    pub dated: bool,
    /// What measures are called.
    pub titles: &'a Titles,
}

impl Look<'_> {
    fn dated(&self, path: String) -> String {
        if self.dated { format!("{path}?on={}", self.on) } else { path }
    }

    /// The list of meetings.
    pub fn list(&self) -> String {
        self.dated("/meetings".to_owned())
    }

    /// The page of a meeting.
    pub fn meeting(&self, id: MeetingId) -> String {
        self.dated(format!("/meetings/{id}"))
    }

    /// The sheet of a person.
    pub fn person(&self, id: PersonId) -> String {
        self.dated(format!("/meetings/person/{id}"))
    }

    /// The page of a promise.
    pub fn promise(&self, id: PromiseId) -> String {
        self.dated(format!("/meetings/promise/{id}"))
    }

    /// Where one sees what a count rests on: the page of the person or area, whichever system shows it.
    pub fn source(&self, p: &Promise) -> String {
        self.dated(match &p.person {
            Some((id, _)) => format!("/representatives/{id}"),
            None => format!("/areas/{}", ui::here::segment(&p.unit.code)),
        })
    }
}

/// A state's shape and word. Drawn, not typed: few fonts have these signs in one size.
pub(crate) fn badge(s: State, l: Locale) -> Markup {
    html! {
        span.verdict.verdict-met[s == State::Kept] {
            svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" {
                @match s {
                    State::Kept => circle cx="8" cy="8" r="6" fill="currentColor" {},
                    State::Running => {
                        circle cx="8" cy="8" r="6" {}
                        path fill="currentColor" stroke="none" d="M8 2a6 6 0 0 0 0 12z" {}
                    },
                    State::Overdue => circle cx="8" cy="8" r="6" {},
                    State::NotKept => {
                        circle cx="8" cy="8" r="6" {}
                        path d="M4 12 12 4" {}
                    },
                    State::CannotTell => {
                        circle cx="8" cy="8" r="6" {}
                        path stroke-width="1.2" d="M5.4 3v10M8 2v12M10.6 3v10" {}
                    },
                }
            }
            span { (say::state(s, l)) }
        }
    }
}

/// The totals as a line of their own.
pub(crate) fn sums(all: &[Followed], look: Look<'_>) -> Markup {
    html! { p.sub { strong { (say::all(&totals(all), look.l)) } } }
}

/// The files of a table of promises. `path`: of the table, without an ending.
pub(crate) fn files(here: &Here, path: &str, look: Look<'_>) -> Markup {
    let here = here.with("on", &look.on.to_string());
    below(look.l, None, None, &Download::both(look.l, &here, path))
}

/// Promises with what came of them. `who` names the promiser, where the page does not.
pub(crate) fn promises(caption: String, all: &[Followed], who: bool, look: Look<'_>) -> Markup {
    let l = look.l;
    let mut columns = vec![
        Column::text(m::col_what(l)),
        Column::text(m::col_promise(l)),
        Column::text(m::col_count(l)),
        Column::text(m::col_result(l)),
    ];
    if who {
        columns.insert(0, Column::text(m::col_who(l)));
    }
    let rows = all
        .iter()
        .map(|f| {
            let mut row = vec![told(f, look), promised(f, look), counted(f, look), result(f, look)];
            if who {
                row.insert(0, promiser(&f.promise, look));
            }
            row
        })
        .collect();
    table(l, &Here::default(), &Table::new(caption, columns, rows))
}

/// Who promised, with the way to the sheet of a person.
pub(crate) fn promiser(p: &Promise, look: Look<'_>) -> Markup {
    html! {
        @match &p.person {
            Some((id, names)) => { a href=(look.person(*id)) { (names.get(look.l)) } " " small { (p.unit.name(look.l)) } }
            None => (p.unit.name(look.l)),
        }
    }
}

fn told(f: &Followed, look: Look<'_>) -> Markup {
    html! { (f.promise.instruction) " " small { (m::told(look.l, f.promise.told_by.as_str())) } }
}

fn promised(f: &Followed, look: Look<'_>) -> Markup {
    let l = look.l;
    html! {
        (say::promised(&f.promise, look.titles, l)) ", " (m::until_day(l, say::day(f.promise.due, l)))
        @if let Some(then) = f.promise.baseline { " " small { (m::then_number(l, bounds(then, l))) } }
    }
}

/// The count that decides, the day it is of, and where it comes from.
pub(crate) fn counted(f: &Followed, look: Look<'_>) -> Markup {
    let l = look.l;
    let Some(measure) = &f.promise.measure else { return html! { small { (m::not_measured(l)) } } };
    html! {
        (say::counted(f.counted, l))
        @if let Some(now) = f.since { " (" (m::since_number(l, bounds(now, l))) ")" }
        " " small {
            (m::source_line(l, say::measure(measure, look.titles), say::day(f.counted_on, l)))
            " · " a href=(look.source(&f.promise)) { (m::source(l)) }
        }
    }
}

fn result(f: &Followed, look: Look<'_>) -> Markup {
    html! {
        (badge(f.state, look.l)) " "
        @if let Some(said) = remark(f, look) { small { (said) } " " }
        a.no-print href=(look.promise(f.promise.id)) { (m::open(look.l)) }
    }
}

/// What a person said came of it.
pub(crate) fn remark(f: &Followed, look: Look<'_>) -> Option<String> {
    let s = f.promise.settled.as_ref().filter(|s| s.day <= look.on)?;
    Some(m::said(look.l, s.by.as_str(), say::day(s.day, look.l), s.remark.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
                let mut ids: Vec<&str> =
                    page.split(" id=\"").skip(1).filter_map(|t| t.split('"').next()).collect();
                let n = ids.len();
                ids.sort_unstable();
                ids.dedup();
                assert_eq!(ids.len(), n, "{name}: an id occurs twice");
            }
        }
    }

    #[test]
    fn every_state_has_a_shape_and_a_word_of_its_own() {
        for l in Locale::ALL {
            let all: std::collections::HashSet<_> = State::ALL.map(|s| badge(s, l).into_string()).into();
            let words: std::collections::HashSet<_> = State::ALL.map(|s| say::state(s, l)).into();
            assert_eq!((all.len(), words.len()), (5, 5));
        }
    }
}
