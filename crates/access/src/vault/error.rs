use std::path::{Path, PathBuf};

use base::Kind;
use base::uuid::Uuid;
use words::Text;

use super::{Class, KeyId};

/// Why something protected cannot be had. Never carries what is protected.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The installation was opened without its keys.
    #[error("this installation was opened without its keys")]
    NoVault,
    /// The database names keys that are not in the folder.
    #[error("keys are missing in {}", folder.display())]
    Missing {
        /// Where they were looked for.
        folder: PathBuf,
    },
    /// The keys in the folder are not those of the database, or the master key does not open them.
    #[error("the keys in {} do not fit this database", folder.display())]
    Wrong {
        /// Where they are.
        folder: PathBuf,
    },
    /// The text of `SANGATHAN_KEY` is no key.
    #[error("the master key is not 64 hexadecimal digits")]
    NotAKey,
    /// A key file cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// A value was not sealed for this place, or was changed.
    #[error("a sealed value was not sealed for {table}.{column} of {row}, or was changed")]
    Refused {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// The row.
        row: Uuid,
    },
    /// A value was sealed with a key that is not here any more.
    #[error("a value was sealed with the key {0}, which is not here")]
    Unknown(KeyId),
    /// There is no index of this class.
    #[error("{} is not indexed", .0.name())]
    NotIndexed(Class),
}

impl VaultError {
    pub(super) fn file(path: &Path, error: std::io::Error) -> VaultError {
        VaultError::File { path: path.to_owned(), error }
    }

    /// Which kind of failure this is.
    pub const fn kind(&self) -> Kind {
        match self {
            VaultError::NoVault | VaultError::Missing { .. } | VaultError::Wrong { .. } => Kind::Conflict,
            VaultError::NotAKey => Kind::Invalid,
            _ => Kind::Internal,
        }
    }

    /// A short name for scripts.
    pub const fn code(&self) -> &'static str {
        match self {
            VaultError::NoVault => "no_keys",
            VaultError::Missing { .. } => "keys_missing",
            VaultError::Wrong { .. } => "keys_wrong",
            VaultError::NotAKey => "not_a_key",
            VaultError::File { .. } => "key_file",
            VaultError::Refused { .. } => "sealed_elsewhere",
            VaultError::Unknown(_) => "key_unknown",
            VaultError::NotIndexed(_) => "not_indexed",
        }
    }

    /// What happened and the way out.
    pub fn text(&self) -> Text {
        let (hi, en) = match self {
            VaultError::NoVault => (
                "यह काम सुरक्षित जानकारी का है, और कुंजियाँ खोली नहीं गईं। कुंजियों का फ़ोल्डर --keys से बताएँ।".to_owned(),
                "This needs protected fields, and the keys are not opened. Name their folder with --keys.".to_owned(),
            ),
            VaultError::Missing { folder } => {
                let f = folder.display();
                (
                    format!(
                        "इस डेटाबेस की कुंजियाँ फ़ोल्डर {f} में नहीं हैं। कुंजियों की सुरक्षित रखी प्रति उस फ़ोल्डर में लौटाएँ, या सही फ़ोल्डर --keys से बताएँ। कुछ बदला नहीं गया।"
                    ),
                    format!(
                        "The keys of this database are not in the folder {f}. Put the copy you kept of them back there, or name the right folder with --keys. Nothing was changed."
                    ),
                )
            }
            VaultError::Wrong { folder } => {
                let f = folder.display();
                (
                    format!(
                        "फ़ोल्डर {f} की कुंजियाँ इस डेटाबेस की नहीं हैं, या मूल कुंजी (master.key, SANGATHAN_KEY) दूसरी है। सही कुंजियाँ रखें। कुछ बदला नहीं गया।"
                    ),
                    format!(
                        "The keys in the folder {f} are not those of this database, or the master key (master.key, SANGATHAN_KEY) is another. Put the right ones there. Nothing was changed."
                    ),
                )
            }
            VaultError::NotAKey => (
                "मूल कुंजी 64 अंकों-अक्षरों (0-9, a-f) की होती है; SANGATHAN_KEY, SANGATHAN_KEY_FILE या master.key देखें।"
                    .to_owned(),
                "A master key is 64 hexadecimal digits; look at SANGATHAN_KEY, SANGATHAN_KEY_FILE or master.key.".to_owned(),
            ),
            VaultError::File { path, error } => {
                let p = path.display();
                (
                    format!("कुंजी की फ़ाइल {p} पढ़ी या लिखी नहीं जा सकी: {error}"),
                    format!("The key file {p} cannot be read or written: {error}"),
                )
            }
            VaultError::Refused { table, column, row } => (
                format!(
                    "{table}.{column} (पंक्ति {row}) का सुरक्षित मान इस जगह का नहीं है, या बदला गया है। पिछली प्रति (backup) से मिलाएँ।"
                ),
                format!(
                    "The sealed value in {table}.{column} of {row} does not belong there, or was changed. Compare with a backup."
                ),
            ),
            VaultError::Unknown(key) => (
                format!("कुंजी {key} नहीं मिली; उससे बंद मान खोले नहीं जा सकते।"),
                format!("The key {key} is not here; what it sealed cannot be opened."),
            ),
            VaultError::NotIndexed(class) => (
                format!("{} की खोज-सूची नहीं है।", class.name()),
                format!("There is no index of {}.", class.name()),
            ),
        };
        Text::new(hi, en)
    }
}
