//! What a form about an event sent.

use std::collections::HashMap;

use areas::model::AreaId;
use base::{Day, OpId};
use events::model::{Event, Kind, Owner, Said, Shown};
use system::{Refusal, Visit};
use words::message::both;

use crate::actions::{ProgrammeError, Wrong};
use crate::messages as m;
use crate::moment;

/// Letters of a field that are read.
const LONGEST: usize = 4_000;
/// How long an event lasts of which nobody said until when, in minutes.
const HOUR: i64 = 60;

/// The fields of a form, and what is wrong with them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Entered {
    values: HashMap<String, String>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
}

impl Entered {
    /// Reads what was sent, with its operation.
    ///
    /// # Errors
    /// If the form is not one of this session.
    pub fn read(visit: &Visit, fields: HashMap<String, String>) -> Result<(OpId, Entered), Refusal> {
        // PostgreSQL refuses a text with a zero in it; no form has one.
        let clean = |v: String| v.replace('\0', "").chars().take(LONGEST).collect::<String>();
        let values: HashMap<String, String> = fields.into_iter().map(|(k, v)| (k, clean(v))).collect();
        let op = visit.taken(values.get(ui::form::OP).map_or("", String::as_str))?;
        Ok((op, Entered { values, wrong: Vec::new() }))
    }

    /// The fields as they stand for an event that is there.
    pub fn of(e: &Event) -> Entered {
        let s = &e.said;
        let text = |t: &Option<String>| t.clone().unwrap_or_default();
        let values = [
            ("day", e.day().date().to_string()),
            ("from", moment::written(s.starts)),
            ("until", moment::written(s.ends)),
            ("title", s.title.clone()),
            ("title_en", text(&s.title_en)),
            ("kind", s.kind.name().to_owned()),
            ("owner", s.owner.name().to_owned()),
            ("area", s.area.to_string()),
            ("place", text(&s.place)),
            ("guests", text(&s.guests)),
            ("shown", s.shown.name().to_owned()),
        ];
        let values = values.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Entered { values, wrong: Vec::new() }
    }

    /// The fields of a form on which only some are filled in.
    pub fn with(values: &[(&str, String)]) -> Entered {
        let values = values.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
        Entered { values, wrong: Vec::new() }
    }

    /// A field without the space around it; blank if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.values.get(name).map_or("", |v| v.trim())
    }

    /// What is wrong with a field.
    pub fn error(&self, name: &str, l: words::Locale) -> Option<String> {
        self.wrong.iter().find(|w| w.field == name).map(|w| w.text.get(l).to_owned())
    }

    fn optional(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|t| !t.is_empty()).map(str::to_owned)
    }

    fn note<T>(&mut self, field: &'static str, text: words::Text) -> Option<T> {
        self.wrong.push(Wrong { field, text });
        None
    }

    /// A day.
    pub fn day(&mut self, name: &'static str) -> Option<Day> {
        match words::dates::parse(self.text(name)) {
            Ok(Some(day)) => Some(day),
            Ok(None) => self.note(name, both(m::wrong_day)),
            Err(e) => self.note(name, e.text()),
        }
    }

    fn choice<T>(&mut self, name: &'static str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        match parse(self.text(name)) {
            Some(found) => Some(found),
            None => self.note(name, both(m::wrong_choice)),
        }
    }

    /// A whole number, if one was entered.
    pub fn number(&mut self, name: &'static str) -> Option<i64> {
        match self.text(name) {
            "" => None,
            text => match words::counts::parse(text) {
                Ok(Some(n)) => Some(n.value),
                _ => self.note(name, both(m::wrong_number)),
            },
        }
    }

    /// What is said of an event. Without an end it lasts an hour; one that ends at or before the hour at which it begins ends on the next day.
    pub fn said(&mut self) -> Option<Said> {
        let day = self.day("day");
        let from = match moment::clock(self.text("from")) {
            Some(minutes) => Some(minutes),
            None => self.note("from", both(m::wrong_clock)),
        };
        let until = match (self.text("until").is_empty(), moment::clock(self.text("until"))) {
            (true, _) => from.map(|f| f + HOUR),
            (false, Some(minutes)) => from.map(|f| if minutes <= f { minutes + 24 * 60 } else { minutes }),
            (false, None) => self.note("until", both(m::wrong_clock)),
        };
        let kind = self.choice("kind", Kind::from_name);
        let owner = self.choice("owner", Owner::from_name);
        let area = self.choice("area", |id| id.parse::<AreaId>().ok());
        let shown = self.choice("shown", Shown::from_name);
        let kind = kind?;
        let title = match (self.text("title"), kind.is_private()) {
            ("", true) => kind.title(words::Locale::Hi),
            (title, _) => title.to_owned(),
        };
        let (title_en, place, guests) =
            (self.optional("title_en"), self.optional("place"), self.optional("guests"));
        Some(Said {
            title,
            title_en,
            kind,
            owner: owner?,
            area: area?,
            place,
            point: None,
            starts: moment::at(day?, from?),
            ends: moment::at(day?, until?),
            guests,
            shown: shown?,
        })
    }
}

/// Why a form did not do its work.
pub(crate) enum Stop {
    /// Something is wrong with what was entered: the page is shown again with it.
    Wrong(Vec<Wrong>),
    /// Another reason.
    Refused(Refusal),
}

impl From<ProgrammeError> for Stop {
    fn from(e: ProgrammeError) -> Stop {
        match e {
            ProgrammeError::Wrong(all) => Stop::Wrong(all),
            other => Stop::Refused(super::refused(other)),
        }
    }
}

impl From<Refusal> for Stop {
    fn from(r: Refusal) -> Stop {
        Stop::Refused(r)
    }
}

impl From<access::AccessError> for Stop {
    fn from(e: access::AccessError) -> Stop {
        Stop::Refused(e.into())
    }
}
