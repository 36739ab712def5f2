//! What is said of an election, for pages and panels.

use base::Day;
use words::Locale;
use words::dates::date;
use words::moment::written;

use crate::calendar::{Calendar, Placed};
use crate::messages as m;

/// A day and a time of the clock.
pub(crate) fn moment(at: i64, l: Locale) -> String {
    format!("{} {}", date(Day::of_micros(at), l), written(at))
}

/// How far an election has come, with the countdown to what is next.
pub(crate) fn state(w: &Placed, now: i64, l: Locale) -> String {
    let (today, said) = (Day::of_micros(now), &w.window.said);
    if today < said.from {
        return m::state_coming(l, date(said.from, l), i64::from(said.from.since(today)));
    }
    let last = said.until.plus(-1);
    match w.next_poll(now) {
        _ if today >= said.until => m::state_over(l, date(last, l)),
        Some(poll) if poll.silent_from() <= now => m::state_silent(l, moment(poll.closes, l)),
        Some(poll) => {
            let day = Day::of_micros(poll.closes);
            m::state_poll(l, date(day, l), i64::from(day.since(today)), moment(poll.silent_from(), l))
        }
        None => m::state_counting(l, date(last, l)),
    }
}

/// The same with the name of the election and where it is.
pub(crate) fn line(w: &Placed, now: i64, l: Locale) -> String {
    let (name, place) = (w.window.said.name(l), w.place.get(l));
    // Most names of elections say where they are.
    let called = if name.contains(place) { name.to_owned() } else { m::named_at(l, name, place) };
    m::state_on(l, called, state(w, now, l))
}

/// For how many days before it begins an election is announced on the pages of others.
const SOON: i32 = 60;

/// The elections that are on or begin soon, the earliest first.
pub(crate) fn near(calendar: &Calendar, now: i64) -> impl Iterator<Item = &Placed> {
    let today = Day::of_micros(now);
    calendar
        .windows()
        .iter()
        .filter(move |w| w.window.said.from.since(today) <= SOON && w.window.said.until > today)
}
