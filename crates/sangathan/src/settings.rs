//! Where the program finds its data, and how it speaks: from options, variables, files, or as it always was.

use std::env;
use std::path::PathBuf;

use access::vault::KeyFolder;
use clap::ArgMatches;
use clap::parser::ValueSource;
use db::Location;
use system::Failure;
use words::Locale;
use zeroize::Zeroizing;

use crate::errors::misuse;
use crate::folder::{DATABASE, Folder, KEYS, parent};
use crate::messages;

/// The folder if nobody says another.
const FOLDER: &str = "./data";
/// The variable that names a file in which the database's URL stands: it may hold a password.
pub const DATABASE_FILE: &str = "SANGATHAN_DATABASE_FILE";
/// The variable of the master key: no option, which every process could read.
pub const KEY: &str = "SANGATHAN_KEY";
/// The variable that names a file in which it stands.
pub const KEY_FILE: &str = "SANGATHAN_KEY_FILE";

/// Who said a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// An option of this call.
    Option,
    /// A variable of the environment.
    Variable(&'static str),
    /// Nobody.
    Default,
}

/// The global settings of one call.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The data folder.
    pub folder: Folder,
    /// Who said it.
    pub folder_said: Said,
    /// The database.
    pub location: Location,
    /// Who said it; [`Said::Default`] also where it follows from the folder.
    pub location_said: Said,
    /// The folder of the keys.
    pub keys: PathBuf,
    /// Who said it; [`Said::Default`] where it follows from the data folder.
    pub keys_said: Said,
    /// Whether a database elsewhere may be spoken to without proving who it is.
    pub plain_database: bool,
    /// The language of answers.
    pub locale: Locale,
    /// Whether a script reads the answers.
    pub json: bool,
}

impl Settings {
    /// Reads the settings of a call. An option goes before a variable.
    ///
    /// # Errors
    /// If they contradict each other or make no sense.
    pub fn of(given: &ArgMatches) -> Result<Settings, Failure> {
        let by_option = |id| given.value_source(id) == Some(ValueSource::CommandLine);
        if by_option("data") && by_option("database") {
            return Err(misuse(|l| messages::usage_conflict(l, "--data", "--database")));
        }
        let data = given.get_one::<PathBuf>("data").cloned();
        let named = match () {
            () if by_option("database") => {
                given.get_one::<String>("database").cloned().map(|d| (d, Said::Option))
            }
            () if by_option("data") => None,
            () => variable(given)?,
        };
        let (location, location_said) = match named {
            None => (None, Said::Default),
            Some((text, said)) => {
                let location = text.parse::<Location>().map_err(|_| misuse(messages::usage_database))?;
                (Some(location), said)
            }
        };
        let said = |id, name| match given.value_source(id) {
            Some(ValueSource::CommandLine) => Said::Option,
            Some(ValueSource::EnvVariable) => Said::Variable(name),
            _ => Said::Default,
        };
        let folder_said = said("data", "SANGATHAN_DATA");
        let folder = match (&location, data) {
            (_, Some(data)) => data,
            (Some(Location::Sqlite(file)), None) => parent(file),
            _ => PathBuf::from(FOLDER),
        };
        let folder = Folder(folder);
        Ok(Settings {
            location: location.unwrap_or_else(|| Location::Sqlite(folder.path(DATABASE))),
            keys: given.get_one::<PathBuf>("keys").cloned().unwrap_or_else(|| folder.path(KEYS)),
            keys_said: said("keys", "SANGATHAN_KEYS"),
            plain_database: given.get_flag("allow-plain-database"),
            folder,
            folder_said,
            location_said,
            locale: given.get_one::<Locale>("lang").copied().unwrap_or_default(),
            json: given.get_flag("json"),
        })
    }

    /// The same settings with a data folder of its own, for the sample.
    pub fn in_folder(&self, folder: PathBuf) -> Settings {
        let folder = Folder(folder);
        let location = Location::Sqlite(folder.path(DATABASE));
        let keys = if self.keys_said == Said::Default { folder.path(KEYS) } else { self.keys.clone() };
        Settings { location, folder, keys, location_said: Said::Default, ..self.clone() }
    }

    /// Where the keys are: the folder, and the master key where it does not lie in it.
    ///
    /// # Errors
    /// If the file of the master key cannot be read, or it is said twice.
    pub fn key_folder(&self) -> Result<KeyFolder, Failure> {
        let direct = env::var(KEY).ok().filter(|v| !v.is_empty()).map(Zeroizing::new);
        let file = env::var_os(KEY_FILE).filter(|v| !v.is_empty()).map(PathBuf::from);
        let master = match (direct, file) {
            (Some(_), Some(_)) => return Err(misuse(|l| messages::usage_conflict(l, KEY, KEY_FILE))),
            (None, Some(path)) => {
                let text = std::fs::read_to_string(&path).map_err(|e| crate::errors::file(&path, &e))?;
                Some(Zeroizing::new(text))
            }
            (direct, None) => direct,
        };
        Ok(KeyFolder { path: self.keys.clone(), master })
    }
}

/// The database as the environment names it: itself, or the file in which its name is kept.
fn variable(given: &ArgMatches) -> Result<Option<(String, Said)>, Failure> {
    let direct = given.get_one::<String>("database").cloned();
    let Some(path) = env::var_os(DATABASE_FILE).filter(|v| !v.is_empty()).map(PathBuf::from) else {
        return Ok(direct.map(|d| (d, Said::Variable("SANGATHAN_DATABASE"))));
    };
    if direct.is_some() {
        return Err(misuse(|l| messages::usage_conflict(l, "SANGATHAN_DATABASE", DATABASE_FILE)));
    }
    let text = std::fs::read_to_string(&path).map_err(|e| crate::errors::file(&path, &e))?;
    Ok(Some((text.trim().to_owned(), Said::Variable(DATABASE_FILE))))
}

/// Language and form of answers, looked up before anything is parsed: even a wrong call is answered in them.
pub fn early(args: &[std::ffi::OsString]) -> (Locale, bool) {
    let options: Vec<&str> =
        args.iter().skip(1).filter_map(|a| a.to_str()).take_while(|a| *a != "--").collect();
    let after = options.iter().zip(options.iter().skip(1)).find(|(o, _)| **o == "--lang").map(|(_, l)| *l);
    let joined = options.iter().find_map(|o| o.strip_prefix("--lang="));
    let kept = env::var("SANGATHAN_LANG").ok();
    let locale = after.or(joined).or(kept.as_deref()).and_then(|l| l.parse().ok()).unwrap_or_default();
    let said =
        |v: String| !matches!(v.to_lowercase().as_str(), "" | "0" | "n" | "no" | "f" | "false" | "off");
    let json = options.contains(&"--json") || env::var("SANGATHAN_JSON").is_ok_and(said);
    (locale, json)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    fn early_of(line: &str) -> (Locale, bool) {
        let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        early(&args)
    }

    #[test]
    fn even_a_wrong_call_has_a_language() {
        assert_eq!(early_of("sangathan --lang en --nonsense"), (Locale::En, false));
        assert_eq!(early_of("sangathan import --lang=en x --json"), (Locale::En, true));
        assert_eq!(early_of("sangathan --lang xx"), (Locale::Hi, false));
        assert_eq!(early_of("sangathan import -- --lang en"), (Locale::Hi, false));
    }

    #[test]
    fn the_option_decides_and_two_are_one_too_many() {
        let of = |line: &str| {
            let words = line.split(' ');
            Settings::of(&crate::cli::command(&[], Locale::En).try_get_matches_from(words).unwrap())
        };
        let s = of("sangathan --data x migrate").unwrap();
        assert_eq!(s.location, Location::Sqlite(PathBuf::from("x/sangathan.db")));
        assert_eq!((s.folder_said, s.location_said), (Said::Option, Said::Default));
        let s = of("sangathan migrate --database sqlite://a/b.db").unwrap();
        assert_eq!((s.folder.0, s.location_said), (PathBuf::from("a"), Said::Option));
        assert_eq!(of("sangathan migrate").unwrap().folder.0, PathBuf::from("./data"));
        assert_eq!(
            of("sangathan --data x --database sqlite://y migrate").unwrap_err().kind,
            base::Kind::Invalid
        );
        assert_eq!(of("sangathan --database mysql://y migrate").unwrap_err().kind.exit_code(), 2);
    }
}
