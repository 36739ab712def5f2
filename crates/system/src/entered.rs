//! What a form sent, and what is wrong with it: the form is shown again with everything that was entered.

use std::collections::HashMap;

use access::AccessError;
use base::{Day, OpId};
use ui::form::Field;
use words::message::both;
use words::{Locale, Text};

use crate::{Refusal, Visit, messages as m};

/// Letters of a field that are read.
const LONGEST: usize = 4_000;

/// Something wrong with one field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The name of the field.
    pub field: &'static str,
    /// What is wrong and how to mend it.
    pub text: Text,
}

impl Wrong {
    /// What is wrong with a field.
    pub fn of(field: &'static str, text: fn(Locale) -> String) -> Wrong {
        Wrong { field, text: both(text) }
    }
}

/// The fields of a form, and what is wrong with them.
#[derive(Debug, Clone, Default)]
pub struct Entered {
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

    /// The fields of a form on which only some are filled in.
    pub fn with(values: &[(&str, String)]) -> Entered {
        let values = values.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
        Entered { values, wrong: Vec::new() }
    }

    /// Whether nothing was entered, and nothing is wrong.
    pub fn is_blank(&self) -> bool {
        self.wrong.is_empty() && self.values.values().all(|v| v.trim().is_empty())
    }

    /// A field without the space around it; blank if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.values.get(name).map_or("", |v| v.trim())
    }

    /// What is wrong with a field.
    pub fn error(&self, name: &str, l: Locale) -> Option<String> {
        self.wrong.iter().find(|w| w.field == name).map(|w| w.text.get(l).to_owned())
    }

    /// A field of the form with what was entered into it, and what is wrong with that.
    pub fn filled(&self, l: Locale, f: Field) -> Field {
        let (value, error) = (self.text(f.name).to_owned(), self.error(f.name, l));
        f.value(value).error(error)
    }

    /// A field, if anything was entered into it.
    pub fn optional(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|t| !t.is_empty()).map(str::to_owned)
    }

    /// Notes what is wrong with a field.
    pub fn note<T>(&mut self, field: &'static str, text: Text) -> Option<T> {
        self.wrong.push(Wrong { field, text });
        None
    }

    /// A day, that has to be said.
    pub fn day(&mut self, name: &'static str) -> Option<Day> {
        match words::dates::parse(self.text(name)) {
            Ok(Some(day)) => Some(day),
            Ok(None) => self.note(name, both(m::wrong_day)),
            Err(e) => self.note(name, e.text()),
        }
    }

    /// One of a list, that has to be said.
    pub fn choice<T>(&mut self, name: &'static str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
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

    /// What was wrong, to be told.
    pub fn stop(&mut self) -> Stop {
        Stop::Wrong(std::mem::take(&mut self.wrong))
    }
}

/// Why a form did not do its work.
#[derive(Debug)]
pub enum Stop {
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

impl From<AccessError> for Stop {
    fn from(e: AccessError) -> Stop {
        Stop::Refused(e.into())
    }
}
