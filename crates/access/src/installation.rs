//! What an installation is: chosen once when it is set up.

use db::{DbError, Tx, exec, row};
use words::Locale;

use crate::messages as m;

/// For whom an installation stands. It is shown in every header and never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edition {
    /// The organisation: nobody who is paid from public funds, elected representatives excepted, has any part in it.
    Organisation,
    /// A ministry's or a representative's public office: official accounts and programme, staff, help desk.
    Office,
}

impl Edition {
    /// The name in the database and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Edition::Organisation => "organisation",
            Edition::Office => "office",
        }
    }

    /// Both.
    pub const ALL: [Edition; 2] = [Edition::Organisation, Edition::Office];

    /// What it is called on the screen.
    pub fn title(self, l: Locale) -> String {
        match self {
            Edition::Organisation => m::edition_organisation(l),
            Edition::Office => m::edition_office(l),
        }
    }

    /// From its name.
    pub fn parse(name: &str) -> Option<Edition> {
        Edition::ALL.into_iter().find(|e| e.name() == name)
    }
}

/// A set-up installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installation {
    /// Its edition.
    pub edition: Edition,
    /// What the organisation is called.
    pub organisation: String,
}

const FIND: &str = "SELECT edition, organisation FROM access_installation WHERE one = 1";
const SET_UP: &str =
    "INSERT INTO access_installation (one, edition, organisation, set_up_at) VALUES (1, $1, $2, $3)";

/// What the installation is; `None` until it has been set up.
///
/// # Errors
/// If the database does not answer.
pub async fn installation(tx: &mut Tx) -> db::Result<Option<Installation>> {
    let found: Option<(String, String)> = row!(tx, FIND)?;
    let Some((edition, organisation)) = found else { return Ok(None) };
    let edition = Edition::parse(&edition).ok_or_else(|| DbError::Impossible {
        table: "access_installation",
        column: "edition",
        row: "1".to_owned(),
    })?;
    Ok(Some(Installation { edition, organisation }))
}

/// Sets the installation up. A second time is refused by the database.
///
/// # Errors
/// [`DbError::Conflict`] if it has been set up before.
pub async fn set_up(tx: &mut Tx, it: &Installation, at: i64) -> db::Result<()> {
    exec!(tx, SET_UP, it.edition.name(), it.organisation.as_str(), at)?;
    Ok(())
}
