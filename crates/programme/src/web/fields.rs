//! What a form about an event sent.

use areas::model::AreaId;
use events::model::{Event, Kind, Owner, Point, Said, Shown};
use system::{Entered, Stop};
use words::message::both;

use crate::actions::ProgrammeError;
use crate::messages as m;
use words::moment;

/// How long an event lasts of which nobody said until when, in minutes.
const HOUR: i64 = 60;

/// The fields as they stand for an event that is there.
pub(crate) fn of(e: &Event) -> Entered {
    let s = &e.said;
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    Entered::with(&[
        ("day", e.day().date().to_string()),
        ("from", moment::written(s.starts)),
        ("until", moment::written(s.ends)),
        ("title", s.title.clone()),
        ("title_en", text(&s.title_en)),
        ("kind", s.kind.name().to_owned()),
        ("owner", s.owner.name().to_owned()),
        ("area", s.area.to_string()),
        ("place", text(&s.place)),
        ("point", s.point.map_or_else(String::new, |p| p.to_string())),
        ("guests", text(&s.guests)),
        ("shown", s.shown.name().to_owned()),
    ])
}

/// What is said of an event. Without an end it lasts an hour; one that ends at or before the hour at which it begins ends on the next day.
pub(crate) fn said(x: &mut Entered) -> Option<Said> {
    let day = x.day("day");
    let from = match moment::clock(x.text("from")) {
        Some(minutes) => Some(minutes),
        None => x.note("from", both(m::wrong_clock)),
    };
    let until = match (x.text("until").is_empty(), moment::clock(x.text("until"))) {
        (true, _) => from.map(|f| f + HOUR),
        (false, Some(minutes)) => from.map(|f| if minutes <= f { minutes + 24 * 60 } else { minutes }),
        (false, None) => x.note("until", both(m::wrong_clock)),
    };
    let kind = x.choice("kind", Kind::from_name);
    let owner = x.choice("owner", Owner::from_name);
    let area = x.choice("area", |id| id.parse::<AreaId>().ok());
    let shown = x.choice("shown", Shown::from_name);
    let point = match x.text("point") {
        "" => None,
        typed => match Point::read(typed) {
            None => x.note("point", both(m::wrong_point)),
            read => read,
        },
    };
    let kind = kind?;
    let title = match (x.text("title"), kind.is_private()) {
        ("", true) => kind.title(words::Locale::Hi),
        (title, _) => title.to_owned(),
    };
    let (title_en, place, guests) = (x.optional("title_en"), x.optional("place"), x.optional("guests"));
    Some(Said {
        title,
        title_en,
        kind,
        owner: owner?,
        area: area?,
        place,
        point,
        starts: moment::at(day?, from?),
        ends: moment::at(day?, until?),
        guests,
        shown: shown?,
    })
}

impl From<ProgrammeError> for Stop {
    fn from(e: ProgrammeError) -> Stop {
        match e {
            ProgrammeError::Wrong(all) => Stop::Wrong(all),
            other => Stop::Refused(super::refused(other)),
        }
    }
}
