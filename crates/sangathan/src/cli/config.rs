//! `config show`: every setting, and who said it.

use std::env;

use clap::{ArgMatches, Command};
use serde::Serialize;
use system::{Exit, Failure};
use words::Locale;

use super::{Call, network};
use crate::heads::HEADS;
use crate::messages;
use crate::settings::{DATABASE_FILE, KEY, KEY_FILE, Said};
use crate::web::log;

/// The command.
pub fn command(l: Locale) -> Command {
    let show = Command::new("show").about(messages::config_show_about(l));
    Command::new("config").about(messages::config_about(l)).subcommand_required(true).subcommand(show)
}

/// One setting. Secrets are masked.
#[derive(Debug, Serialize)]
struct Setting {
    name: &'static str,
    value: String,
    from: String,
}

/// Carries it out.
pub fn run(call: &mut Call, _given: &ArgMatches) -> Result<Exit, Failure> {
    let l = call.settings.locale;
    let all = settings(call, l);
    let strangers = strangers();
    if call.out.json {
        call.out.value(&serde_json::json!({"settings": all, "unknown_variables": strangers}));
        return Ok(Exit::Done);
    }
    for s in all {
        call.out.line(&format!("{} = {}   ({})", s.name, s.value, s.from));
    }
    for name in strangers {
        call.out.line(&messages::config_stranger(l, name));
    }
    Ok(Exit::Done)
}

fn settings(call: &Call, l: Locale) -> Vec<Setting> {
    let s = &call.settings;
    let from = |said: &Said| match said {
        Said::Option => messages::config_option(l),
        Said::Variable(name) => messages::config_variable(l, *name),
        Said::Default => messages::config_default(l),
    };
    let of = |name, variable: &'static str, otherwise: &str| {
        let kept = env::var(variable).ok().filter(|v| !v.is_empty());
        let said = if kept.is_some() { Said::Variable(variable) } else { Said::Default };
        Setting { name, value: kept.unwrap_or_else(|| otherwise.to_owned()), from: from(&said) }
    };
    // An option of this very call goes before its variable; it differs from what the variable would have said.
    let or_option = |setting: Setting, value: &str| match setting.value == value {
        true => setting,
        false => Setting { value: value.to_owned(), from: from(&Said::Option), ..setting },
    };
    let safeguards = access::Safeguards::default();
    vec![
        Setting { name: "data", value: s.folder.0.display().to_string(), from: from(&s.folder_said) },
        Setting { name: "database", value: s.location.to_string(), from: from(&s.location_said) },
        Setting {
            name: "keys",
            value: s.keys.display().to_string(),
            from: from(if s.keys_said == Said::Default { &s.folder_said } else { &s.keys_said }),
        },
        of("heads", "SANGATHAN_HEADS", &s.folder.path(HEADS).display().to_string()),
        or_option(of("lang", "SANGATHAN_LANG", Locale::default().code()), s.locale.code()),
        of("listen", "SANGATHAN_LISTEN", network::LISTEN),
        of("public_url", "SANGATHAN_PUBLIC_URL", ""),
        of("allow_plain_http", "SANGATHAN_ALLOW_PLAIN_HTTP", "false"),
        of("trusted_proxy", "SANGATHAN_TRUSTED_PROXY", ""),
        of("metrics_token_file", "SANGATHAN_METRICS_TOKEN_FILE", ""),
        masked(of("metrics_token", network::METRICS_TOKEN, "")),
        of("looks_per_hour", "SANGATHAN_LOOKS_PER_HOUR", &safeguards.looks_an_hour.to_string()),
        of("export_alone", "SANGATHAN_EXPORT_ALONE", &safeguards.rows_alone.to_string()),
        of("log", log::FILTER, log::FILTER_SERVING),
        of("log_format", log::FORMAT, "text"),
    ]
}

/// A secret: that it is set, not what it is.
fn masked(setting: Setting) -> Setting {
    let value = if setting.value.is_empty() { String::new() } else { "****".to_owned() };
    Setting { value, ..setting }
}

/// Variables that look like ours and are none: probably misspelt.
fn strangers() -> Vec<String> {
    let mut known = vec![
        DATABASE_FILE.to_owned(),
        KEY.to_owned(),
        KEY_FILE.to_owned(),
        log::FILTER.to_owned(),
        log::FORMAT.to_owned(),
        network::METRICS_TOKEN.to_owned(),
    ];
    let all = super::command(&crate::systems::all(), Locale::En);
    options(&all, &mut known);
    let mut found: Vec<String> = env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|n| n.starts_with("SANGATHAN_"))
        .collect();
    found.retain(|n| !known.contains(n));
    found.sort();
    found
}

fn options(command: &Command, known: &mut Vec<String>) {
    known.extend(command.get_arguments().filter_map(|a| a.get_long()).map(super::dress::variable));
    command.get_subcommands().for_each(|c| options(c, known));
}
