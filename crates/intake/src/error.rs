use access::AccessError;
use base::Kind;
use db::DbError;
use words::Text;
use words::message::both;

use crate::decode::DecodeError;
use crate::guards::Refusal;
use crate::{draft, messages};

/// Why a file as a whole was not taken. Single rows are told in [`crate::Note`]s.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// The file cannot be read.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// The file holds what must not be held.
    #[error(transparent)]
    Guard(#[from] Refusal),
    /// Not allowed, or the database.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// `--map` or `--set` names a field the kind does not have.
    #[error("no field {field}; the fields are: {fields}")]
    NoSuchField {
        /// As given.
        field: String,
        /// All fields of the kind.
        fields: String,
    },
    /// `--map` or `--set` names a header the file does not have.
    #[error("no column {header}; the columns are: {headers}")]
    NoSuchHeader {
        /// As given.
        header: String,
        /// All headers of the file.
        headers: String,
    },
    /// Two columns fit one field.
    #[error("both {first} and {second} could be {field}")]
    TwoColumns {
        /// The field.
        field: String,
        /// One header.
        first: String,
        /// The other.
        second: String,
    },
    /// A needed field has no column.
    #[error("no column for {field} (known headers: {known}); the columns are: {headers}")]
    MissingColumn {
        /// The field.
        field: String,
        /// Headers that would have been recognised.
        known: String,
        /// All headers of the file.
        headers: String,
    },
    /// The text of `--set` cannot be read.
    #[error("cannot read the text of --set: {0}")]
    BadTemplate(String),
    /// The import to be undone does not exist or was undone before.
    #[error("no import {0} that stands")]
    NoSuchImport(i64),
    /// Something later rests on the import to be undone.
    #[error("import {no} cannot be undone: {by} was built upon it")]
    BuiltUpon {
        /// The import.
        no: i64,
        /// What rests on it.
        by: String,
    },
    /// The draft does not exist, was discarded, or has expired.
    #[error("there is no such draft")]
    NoSuchDraft,
    /// The draft was changed, or imported, since it was looked at.
    #[error("the draft was changed meanwhile")]
    DraftMoved,
    /// There are as many open drafts as can be.
    #[error("there are {0} open drafts; finish or discard one")]
    TooManyDrafts(i64),
    /// A file of ours could not be written.
    #[error("{what}: {error}")]
    Write {
        /// Which file.
        what: String,
        /// What the system said.
        error: std::io::Error,
    },
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, IntakeError>;

impl From<DbError> for IntakeError {
    fn from(e: DbError) -> Self {
        IntakeError::Access(e.into())
    }
}

impl IntakeError {
    /// Which kind of failure this is.
    pub fn kind(&self) -> Kind {
        match self {
            IntakeError::Access(e) => e.kind(),
            IntakeError::NoSuchImport(_) | IntakeError::NoSuchDraft => Kind::NotFound,
            IntakeError::BuiltUpon { .. } => Kind::Conflict,
            IntakeError::Write { .. } => Kind::Internal,
            IntakeError::NoSuchField { .. }
            | IntakeError::NoSuchHeader { .. }
            | IntakeError::BadTemplate(_) => Kind::Invalid,
            // The call was right, the file was not: exit code 1, nothing changed.
            _ => Kind::Conflict,
        }
    }

    /// Whether saying more about the file's columns can put it right.
    pub fn is_about_columns(&self) -> bool {
        use IntakeError::{BadTemplate, MissingColumn, NoSuchField, NoSuchHeader, TwoColumns};
        matches!(
            self,
            NoSuchField { .. }
                | NoSuchHeader { .. }
                | TwoColumns { .. }
                | MissingColumn { .. }
                | BadTemplate(_)
        )
    }

    /// A short name for scripts.
    pub fn code(&self) -> &'static str {
        match self {
            IntakeError::Decode(e) => e.code(),
            IntakeError::Guard(e) => e.code(),
            IntakeError::Access(AccessError::Vault(e)) => e.code(),
            IntakeError::Access(_) => "database",
            IntakeError::NoSuchField { .. } => "no_such_field",
            IntakeError::NoSuchHeader { .. } => "no_such_header",
            IntakeError::TwoColumns { .. } => "two_columns",
            IntakeError::MissingColumn { .. } => "missing_column",
            IntakeError::BadTemplate(_) => "bad_template",
            IntakeError::NoSuchImport(_) => "no_such_import",
            IntakeError::BuiltUpon { .. } => "built_upon",
            IntakeError::NoSuchDraft => "no_such_draft",
            IntakeError::DraftMoved => "draft_moved",
            IntakeError::TooManyDrafts(_) => "too_many_drafts",
            IntakeError::Write { .. } => "write",
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        match self {
            IntakeError::Decode(e) => e.text(),
            IntakeError::Guard(e) => e.text(),
            IntakeError::Access(AccessError::Vault(e)) => e.text(),
            IntakeError::Access(e) => both(|l| messages::error_database(l, e.to_string())),
            IntakeError::NoSuchField { field, fields } => {
                both(|l| messages::error_no_field(l, field, fields))
            }
            IntakeError::NoSuchHeader { header, headers } => {
                both(|l| messages::error_no_header(l, header, headers))
            }
            IntakeError::TwoColumns { field, first, second } => {
                both(|l| messages::error_two_columns(l, first, second, field))
            }
            IntakeError::MissingColumn { field, known, headers } => {
                both(|l| messages::error_missing_column(l, field, known, headers))
            }
            IntakeError::BadTemplate(t) => both(|l| messages::error_template(l, t)),
            IntakeError::NoSuchImport(no) => both(|l| messages::error_no_import(l, *no)),
            IntakeError::BuiltUpon { no, by } => both(|l| messages::error_built_upon(l, *no, by)),
            IntakeError::NoSuchDraft => both(|l| messages::error_no_draft(l, draft::DAYS)),
            IntakeError::DraftMoved => both(messages::error_draft_moved),
            IntakeError::TooManyDrafts(n) => both(|l| messages::error_many_drafts(l, *n)),
            IntakeError::Write { what, error } => both(|l| messages::error_write(l, what, error.to_string())),
        }
    }
}
