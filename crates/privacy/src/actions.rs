//! What is done about data of people. Each act is known by its operation: a form that is sent twice is carried out once.

pub mod consents;
pub mod erasures;
pub mod incidents;
pub mod notices;
pub mod requests;
pub mod settings;

use access::{AccessError, Action, Line};
use base::Kind;
use register::model::PersonId;
use words::{Text, message::both};

use crate::messages as m;
use crate::store::trail::PERSON;

/// Why an act was refused. Then nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum PrivacyError {
    /// Not allowed, or the database.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// What is wrong with what was said, and with which part of it.
    #[error("what was said cannot be recorded")]
    Wrong(Vec<Wrong>),
    /// It cannot be done as things stand.
    #[error("it cannot be done as things stand: {}", .0.en)]
    Stands(Text),
}

/// Something wrong with one field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The name of the field.
    pub field: &'static str,
    /// What is wrong and how to mend it.
    pub text: Text,
}

impl From<db::DbError> for PrivacyError {
    fn from(e: db::DbError) -> Self {
        PrivacyError::Access(e.into())
    }
}

impl PrivacyError {
    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            PrivacyError::Access(e) => e.kind(),
            PrivacyError::Wrong(_) => Kind::Invalid,
            PrivacyError::Stands(_) => Kind::Conflict,
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            PrivacyError::Access(e) => e.text(),
            PrivacyError::Wrong(all) => {
                both(|l| all.iter().map(|w| w.text.get(l)).collect::<Vec<_>>().join(" "))
            }
            PrivacyError::Stands(text) => text.clone(),
        }
    }

    /// One field is wrong.
    fn field(field: &'static str, text: Text) -> PrivacyError {
        PrivacyError::Wrong(vec![Wrong { field, text }])
    }
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, PrivacyError>;

/// A person is not there, or not for this actor: the two are never told apart.
pub(crate) const NOT_FOUND: PrivacyError = PrivacyError::Access(AccessError::NotFound);

/// Letters that a text of several lines may have.
pub const LONGEST: usize = 4_000;

/// A text that must say something, and not too much.
fn said(field: &'static str, text: &str, wrong: &mut Vec<Wrong>) -> String {
    let text = text.trim();
    if text.is_empty() {
        wrong.push(Wrong { field, text: both(m::wrong_empty) });
    }
    short(field, text, wrong)
}

/// A text that may say nothing.
fn short(field: &'static str, text: &str, wrong: &mut Vec<Wrong>) -> String {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        wrong.push(Wrong { field, text: both(|l| m::wrong_long(l, LONGEST)) });
    }
    text.to_owned()
}

fn fine(wrong: Vec<Wrong>) -> Result<()> {
    if wrong.is_empty() { Ok(()) } else { Err(PrivacyError::Wrong(wrong)) }
}

/// A line in the audit trail about a person: what was done, never what with.
fn about(action: Action, person: PersonId) -> Line {
    Line::of(action, format!("{PERSON}{person}"))
}
