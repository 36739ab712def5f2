//! The one place where a failure becomes a sentence and an exit code.

use std::io;
use std::path::Path;

use access::AccessError;
use base::Kind;
use clap::error::{ContextKind, ErrorKind};
use db::DbError;
use serde_json::json;
use system::Failure;
use words::message::both;
use words::{Locale, Text};

use crate::messages;

/// Tells on standard error what went wrong, for a person or, with `json`, for a script. Answers the exit code.
pub fn tell(failure: &Failure, l: Locale, json: bool) -> u8 {
    if json {
        let Failure { code, text, .. } = failure;
        eprintln!("{}", json!({"error": {"code": code, "hi": text.hi, "en": text.en}}));
    } else {
        eprintln!("{}", messages::error(l, failure.text.get(l)));
    }
    failure.kind.exit_code()
}

/// A failure of the database, with the way out.
pub fn database(e: DbError) -> Failure {
    let detail = e.to_string();
    let say = |f: fn(Locale, &str) -> String| both(|l| f(l, &detail));
    let (code, text) = match &e {
        DbError::Busy(_) => ("busy", say(|l, d| messages::database_busy(l, d))),
        DbError::Full(_) => ("full", say(|l, d| messages::database_full(l, d))),
        DbError::Unreachable(_) => ("unreachable", say(|l, d| messages::database_unreachable(l, d))),
        DbError::Newer(_) => ("newer", say(|l, d| messages::database_newer(l, d))),
        DbError::Impossible { .. } => ("impossible_row", say(|l, d| messages::database_damaged(l, d))),
        DbError::Conflict(_) | DbError::Closed(_) | DbError::Other(_) => {
            ("database", say(|l, d| messages::database_other(l, d)))
        }
    };
    Failure::new(e.kind(), code, text)
}

/// An act that was refused, or the database beneath it.
pub fn access(e: AccessError) -> Failure {
    match e {
        AccessError::Db(e) => database(e),
        other => other.into(),
    }
}

/// A file or folder that the system did not give.
pub fn file(path: &Path, e: &io::Error) -> Failure {
    let name = path.display().to_string();
    let say = |f: fn(Locale, &str) -> String| both(|l| f(l, &name));
    let (kind, code, text) = match e.kind() {
        io::ErrorKind::NotFound => (Kind::NotFound, "no_such_file", say(|l, n| messages::file_missing(l, n))),
        io::ErrorKind::AlreadyExists => (Kind::Conflict, "exists", say(|l, n| messages::file_exists(l, n))),
        io::ErrorKind::PermissionDenied => {
            (Kind::Internal, "no_permission", say(|l, n| messages::file_denied(l, n)))
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            (Kind::Full, "full", say(|l, n| messages::file_no_room(l, n)))
        }
        _ => (Kind::Internal, "file", both(|l| messages::file_other(l, &name, e.to_string()))),
    };
    Failure::new(kind, code, text)
}

/// A wrong call, as the parser of the command line found it.
pub fn usage(e: &clap::Error) -> Failure {
    Failure::usage(both(|l| format!("{}\n{}", wrong(e, l), messages::usage_help(l))))
}

fn wrong(e: &clap::Error, l: Locale) -> String {
    let told = |k: ContextKind| e.get(k).map(ToString::to_string).unwrap_or_default();
    let (arg, value) = (told(ContextKind::InvalidArg), told(ContextKind::InvalidValue));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().map(told).find(|s| !s.is_empty());
    let sentence = match e.kind() {
        ErrorKind::UnknownArgument => messages::usage_no_option(l, arg),
        ErrorKind::InvalidSubcommand => messages::usage_no_command(l, told(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => messages::usage_missing(l, arg),
        ErrorKind::MissingSubcommand => messages::usage_subcommand(l, told(ContextKind::ValidSubcommand)),
        ErrorKind::ArgumentConflict => messages::usage_conflict(l, arg, told(ContextKind::PriorArg)),
        ErrorKind::InvalidValue if value.is_empty() => messages::usage_value_missing(l, arg),
        ErrorKind::InvalidValue => messages::usage_value_one_of(l, arg, value, told(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => messages::usage_value(l, arg, value),
        _ => messages::usage_other(l, e.to_string().lines().next().unwrap_or_default()),
    };
    match near {
        Some(near) => format!("{sentence} {}", messages::usage_near(l, near)),
        None => sentence,
    }
}

/// A usage failure with one message in both languages.
pub fn misuse(f: impl Fn(Locale) -> String) -> Failure {
    Failure::usage(both(f))
}

/// A failure that is no fault of the call.
pub fn fault(kind: Kind, code: &str, f: impl Fn(Locale) -> String) -> Failure {
    let text: Text = both(f);
    Failure::new(kind, code, text)
}
