//! What a form sent, and what became of it.

use std::collections::HashMap;

use axum::response::Response;
use base::{Day, Kind, OpId};
use http::StatusCode;
use system::{Refusal, Visit};
use words::message::both;

use crate::actions::{MeetingsError, Terms, Wrong};
use crate::messages as m;
use crate::views::forms::Entry;

/// Fields as a browser sends them.
pub(super) type Fields = HashMap<String, String>;

/// Letters of a field that are read.
const LONGEST: usize = 2_000;

/// What a form sent.
pub(super) struct Posted {
    pub op: OpId,
    pub entry: Entry,
}

/// Why a form did not do its work.
pub(super) enum Stop {
    /// Something is wrong with what was entered: the page is shown again with it.
    Wrong(Vec<Wrong>),
    /// Another reason.
    Refused(Refusal),
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

impl From<MeetingsError> for Stop {
    fn from(e: MeetingsError) -> Stop {
        match e {
            MeetingsError::Wrong(all) => Stop::Wrong(all),
            MeetingsError::Access(e) => Stop::Refused(e.into()),
            MeetingsError::NotFound(text) => Stop::Refused(Refusal::told(Kind::NotFound, text)),
        }
    }
}

impl Posted {
    /// Reads the fields.
    ///
    /// # Errors
    /// If the form is not one of this session, or was cut short on its way.
    pub fn read(visit: &Visit, fields: Fields) -> Result<Posted, Refusal> {
        // PostgreSQL refuses a text with a zero in it; no form has one.
        let clean = |v: String| v.replace('\0', "").chars().take(LONGEST).collect::<String>();
        let values: HashMap<String, String> = fields.into_iter().map(|(k, v)| (k, clean(v))).collect();
        let op = visit.taken(values.get(ui::form::OP).map_or("", String::as_str))?;
        Ok(Posted { op, entry: Entry { values, wrong: Vec::new() } })
    }

    /// A field without the space around it; blank if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.entry.values.get(name).map_or("", |v| v.trim())
    }

    /// A day.
    pub fn day(&self, name: &'static str, wrong: &mut Vec<Wrong>) -> Day {
        match words::dates::parse(self.text(name)) {
            Ok(Some(day)) => day,
            Ok(None) => note(wrong, name, both(m::bad_day), Day::MIN),
            Err(e) => note(wrong, name, e.text(), Day::MIN),
        }
    }

    /// A whole number, if one was entered.
    pub fn number(&self, name: &'static str, wrong: &mut Vec<Wrong>) -> Option<i64> {
        match self.text(name) {
            "" => None,
            text => match words::counts::parse(text) {
                Ok(Some(n)) => Some(n.value),
                _ => note(wrong, name, both(m::bad_number), None),
            },
        }
    }

    /// One of the values that a list offers.
    pub fn choice<T>(&self, name: &'static str, parse: impl Fn(&str) -> Option<T>) -> Result<T, Wrong> {
        parse(self.text(name)).ok_or_else(|| Wrong { field: name, text: both(m::bad_choice) })
    }

    /// What is promised; the baseline is found later.
    pub fn terms(&self, wrong: &mut Vec<Wrong>) -> Terms {
        let measure = self.text("measure");
        Terms {
            told_by: self.text("told_by").to_owned(),
            instruction: self.text("instruction").to_owned(),
            measure: (!measure.is_empty()).then(|| measure.to_owned()),
            number: self.number("number", wrong),
            due: self.day("due", wrong),
            baseline: None,
        }
    }
}

fn note<T>(wrong: &mut Vec<Wrong>, field: &'static str, text: words::Text, instead: T) -> T {
    wrong.push(Wrong { field, text });
    instead
}

/// Nothing, if nothing is wrong.
pub(super) fn fine(wrong: Vec<Wrong>) -> Result<(), Stop> {
    if wrong.is_empty() { Ok(()) } else { Err(Stop::Wrong(wrong)) }
}

/// Errors under the names that the fields of this form have.
pub(super) fn under(stop: Stop, names: &[(&'static str, &'static str)]) -> Stop {
    let Stop::Wrong(mut all) = stop else { return stop };
    for w in &mut all {
        if let Some((_, own)) = names.iter().find(|(general, _)| *general == w.field) {
            w.field = own;
        }
    }
    Stop::Wrong(all)
}

/// The page on which the form stood, once more, with what is wrong.
pub(super) fn again(mut response: Response) -> Response {
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}
