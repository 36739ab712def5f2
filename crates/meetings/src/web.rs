//! The pages of meetings: one file each with its route, what it reads from a form, its handlers and its tests.

mod area;
mod list;
mod meeting;
mod person;
mod posted;
mod promise;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod testing;

use access::Action;
use axum::routing::{get, post};
use base::{Day, Kind};
use system::{Files as _, Refusal, Routes, Visit};
use ui::Here;
use words::Locale;
use words::message::both;

use crate::messages as m;
use crate::views::Look;

/// All pages.
pub(crate) fn routes() -> Routes {
    use Action::{ReadMeetings, RecordMeeting, SettlePromise};
    Routes::new()
        .route("/meetings", ReadMeetings, get(list::show))
        .route("/meetings", RecordMeeting, post(list::hold))
        .files("/meetings", ReadMeetings, get(list::table))
        .route("/meetings/{id}", ReadMeetings, get(meeting::show))
        .route("/meetings/{id}", RecordMeeting, post(meeting::add))
        .files("/meetings/{id}/promises", ReadMeetings, get(meeting::table))
        .files("/meetings/area/{id}/promises", ReadMeetings, get(area::table))
        .route("/meetings/person/{id}", ReadMeetings, get(person::show))
        .route("/meetings/person/{id}", RecordMeeting, post(person::hold))
        .files("/meetings/person/{id}/promises", ReadMeetings, get(person::table))
        .route("/meetings/promise/{id}", ReadMeetings, get(promise::show))
        .route("/meetings/promise/{id}/settle", SettlePromise, post(promise::settle))
        .route("/meetings/promise/{id}/change", RecordMeeting, post(promise::change))
        .route("/meetings/promise/{id}/withdraw", RecordMeeting, post(promise::withdraw))
}

/// The entry in the menu to which all pages belong.
const CURRENT: &str = "/meetings";

/// How a visitor looks at a page: the day that the address asks for, and the titles of the measures.
struct Seen {
    l: Locale,
    on: Day,
    today: Day,
    titles: Vec<(&'static str, String)>,
}

impl Seen {
    fn of(visit: &Visit) -> Result<Seen, Refusal> {
        let today = visit.today();
        Ok(Seen { l: visit.l, on: day(&visit.here, today)?, today, titles: visit.shared.measures(visit.l) })
    }

    fn look(&self) -> Look<'_> {
        Look { l: self.l, on: self.on, dated: self.on != self.today, titles: &self.titles }
    }
}

/// The day that an address asks for: today if it does not say.
fn day(here: &Here, today: Day) -> Result<Day, Refusal> {
    let Some(value) = here.value("on").filter(|v| !v.trim().is_empty()) else { return Ok(today) };
    match words::dates::parse(&value) {
        Ok(Some(day)) => Ok(day),
        _ => {
            let shown: String = value.chars().take(60).collect();
            Err(Refusal::told(Kind::Invalid, both(|l| m::bad_day_address(l, shown.as_str()))))
        }
    }
}

/// Something that is not there, with the way to the list.
fn missing(what: fn(Locale) -> String) -> Refusal {
    Refusal::Told(Kind::NotFound, both(what), vec![(CURRENT.to_owned(), both(m::to_meetings))])
}
