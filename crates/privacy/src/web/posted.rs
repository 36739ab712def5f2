//! What a form sent, and what became of it.

use std::collections::HashMap;

use axum::response::Response;
use base::{Day, OpId};
use http::StatusCode;
use system::{Content, Refusal, Visit};
use words::message::both;

use crate::actions::{PrivacyError, Wrong};
use crate::messages as m;
use crate::views::Entry;

/// Fields as a browser sends them.
pub(super) type Fields = HashMap<String, String>;

/// Letters of a field that are read: a little more than may be kept, so that a text that is too long is told from one that is not.
const LONGEST: usize = crate::actions::LONGEST + 1;

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

impl From<PrivacyError> for Refusal {
    fn from(e: PrivacyError) -> Refusal {
        match e {
            PrivacyError::Access(e) => e.into(),
            e => Refusal::told(e.kind(), e.text()),
        }
    }
}

impl From<PrivacyError> for Stop {
    fn from(e: PrivacyError) -> Stop {
        match e {
            PrivacyError::Wrong(all) => Stop::Wrong(all),
            e => Stop::Refused(e.into()),
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

    /// A field as it is to be kept.
    pub fn owned(&self, name: &str) -> String {
        self.text(name).to_owned()
    }

    /// A day.
    pub fn day(&self, name: &'static str) -> Result<Day, Wrong> {
        match words::dates::parse(self.text(name)) {
            Ok(Some(day)) => Ok(day),
            Ok(None) => Err(Wrong { field: name, text: both(m::wrong_empty) }),
            Err(e) => Err(Wrong { field: name, text: e.text() }),
        }
    }

    /// An instant, if one was entered: microseconds since the epoch.
    pub fn moment(&self, name: &'static str) -> Result<Option<i64>, Wrong> {
        match words::dates::parse_instant(self.text(name)) {
            Ok(at) => Ok(at.map(|at| at.as_microsecond())),
            Err(e) => Err(Wrong { field: name, text: e.text() }),
        }
    }

    /// One of the values that a list offers.
    pub fn choice<T>(&self, name: &'static str, parse: impl Fn(&str) -> Option<T>) -> Result<T, Wrong> {
        parse(self.text(name)).ok_or_else(|| Wrong { field: name, text: both(m::wrong_choice) })
    }
}

impl From<Wrong> for Stop {
    fn from(w: Wrong) -> Stop {
        Stop::Wrong(vec![w])
    }
}

/// The page on which the form stood, once more, with what is wrong.
pub(super) fn again(visit: &Visit, made: Result<Content, Refusal>) -> Response {
    let mut response = visit.answer(made);
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}

/// A form that did its work leads to a page; one that was refused says why.
pub(super) fn led(visit: &Visit, done: Result<String, Refusal>) -> Response {
    visit.answer(done.and_then(|to| Err(Refusal::Elsewhere(to))))
}
