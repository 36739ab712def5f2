//! What is said of an event in words, on every page and in every feed the same.

use base::Day;
use events::model::Event;
use words::Locale;
use words::dates::date;

use crate::actions::public::Shown;
use crate::messages as m;
use words::moment;

/// `22 नवंबर 2026, 11:30 से 12:30`; of one that ends on the next day, both days.
pub fn when(e: &Event, l: Locale) -> String {
    span(e.said.starts, e.said.ends, l)
}

fn span(starts: i64, ends: i64, l: Locale) -> String {
    let (first, last) = (Day::of_micros(starts), Day::of_micros(ends));
    let (from, until) = (moment::written(starts), moment::written(ends));
    if first == last {
        m::when_one_day(l, date(first, l), from, until)
    } else {
        m::when_two_days(l, date(first, l), from, date(last, l), until)
    }
}

/// `11:30 से 12:30`, under the heading of its day.
pub fn hours(e: &Event, l: Locale) -> String {
    m::hours(l, moment::written(e.said.starts), moment::written(e.said.ends))
}

/// Where it is: the place in words and its area, as far as they are said.
pub fn place(shown: &Shown, e: &Event, l: Locale) -> String {
    let area = shown.areas.get(&e.said.area).map(|t| t.get(l));
    [e.said.place.as_deref(), area].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The area alone.
pub fn address(shown: &Shown, e: &Event, l: Locale) -> String {
    shown.areas.get(&e.said.area).map_or_else(String::new, |t| t.get(l).to_owned())
}

/// What became of it beside its time and place: that it was moved or is not to be, who comes, what was told of it.
pub fn told(shown: &Shown, e: &Event, l: Locale) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(why) = &e.cancelled {
        all.push(m::told_cancelled(l, why.as_str()));
    }
    if let Some(was) = e.was {
        all.push(m::told_moved(l, date(Day::of_micros(was), l), moment::written(was)));
    }
    if let Some(guests) = &e.said.guests {
        all.push(m::told_guests(l, guests.as_str()));
    }
    if let Some(report) = shown.reports.get(&e.id) {
        all.push(if report.held { m::told_held(l) } else { m::told_not_held(l) });
        all.extend(report.told.clone());
    }
    all
}

/// The title, with what became of it where that matters most.
pub fn headline(e: &Event, l: Locale) -> String {
    match (&e.cancelled, e.was) {
        (Some(_), _) => m::headline_cancelled(l, e.title(l)),
        (None, Some(_)) => m::headline_moved(l, e.title(l)),
        (None, None) => e.title(l).to_owned(),
    }
}
