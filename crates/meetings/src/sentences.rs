//! What numbers and states are called.

use base::{Bounds, Day};
use words::Locale;
use words::numbers::{bounds, grouped};

use crate::follow::{Followed, totals};
use crate::messages as m;
use crate::model::{Meeting, Promise};
use crate::rules::{Fault, LONGEST, State, Totals};

/// The titles of the measures, by name.
pub(crate) type Titles = [(&'static str, String)];

/// A day, written out.
pub(crate) fn day(d: Day, l: Locale) -> String {
    words::dates::date(d, l)
}

/// What a state is called.
pub(crate) fn state(s: State, l: Locale) -> String {
    m::state(l, s.name())
}

/// `वादे 24: 15 पूरे, 6 चल रहे, 3 की तारीख निकली`.
pub(crate) fn all(t: &Totals, l: Locale) -> String {
    if t.all() == 0 {
        return m::totals_none(l);
    }
    let parts = State::ALL.into_iter().filter(|s| t.of(*s) > 0).map(|s| m::part(l, s.name(), t.of(s)));
    m::totals(l, t.all(), parts.collect::<Vec<_>>().join(", "))
}

/// What came of a meeting's promises, in one line.
pub(crate) fn since(meeting: &Meeting, promises: &[Followed], l: Locale) -> String {
    m::since_meeting(l, day(meeting.day, l), all(&totals(promises), l))
}

/// `नमूना प्रदेश: समीक्षा बैठक, 8 नवंबर 2026`.
pub(crate) fn meeting(x: &Meeting, l: Locale) -> String {
    let unit = match &x.person {
        Some((_, names)) => names.get(l).to_owned(),
        None => x.unit.name(l),
    };
    m::meeting_title(l, unit, x.title.clone().unwrap_or_else(|| x.kind.title(l)), day(x.day, l))
}

/// Who promised.
pub(crate) fn who(p: &Promise, l: Locale) -> String {
    match &p.person {
        Some((_, names)) => names.get(l).to_owned(),
        None => p.unit.name(l),
    }
}

/// A measure's title; its name, where the system that measured it is gone.
pub(crate) fn measure(name: &str, titles: &Titles) -> String {
    titles.iter().find(|(n, _)| *n == name).map_or_else(|| name.to_owned(), |(_, title)| title.clone())
}

/// The number promised.
pub(crate) fn promised(p: &Promise, titles: &Titles, l: Locale) -> String {
    match (&p.measure, p.number) {
        (Some(name), Some(n)) => m::promised_measure(l, measure(name, titles), grouped(n, l)),
        (_, Some(n)) => m::promised_number(l, grouped(n, l)),
        _ => m::promised_words(l),
    }
}

/// What was counted.
pub(crate) fn counted(b: Option<Bounds>, l: Locale) -> String {
    b.map_or_else(|| m::counted_none(l), |b| m::counted(l, bounds(b, l)))
}

/// What is wrong, and how to mend it.
pub(crate) fn fault(f: Fault, l: Locale) -> String {
    let name = match f {
        Fault::NoTeller => "no_teller",
        Fault::NoInstruction => "no_instruction",
        Fault::NoNumber => "no_number",
        Fault::Negative => "negative",
        Fault::DueTooEarly => "due",
        Fault::TooLong => "too_long",
        Fault::NoReason => "no_reason",
    };
    m::fault(l, name, LONGEST)
}

/// The field of a form to which a fault belongs.
pub(crate) const fn field(f: Fault) -> &'static str {
    match f {
        Fault::NoTeller => "told_by",
        Fault::NoInstruction | Fault::TooLong => "instruction",
        Fault::NoNumber | Fault::Negative => "number",
        Fault::DueTooEarly => "due",
        Fault::NoReason => "reason",
    }
}
